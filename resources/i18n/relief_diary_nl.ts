<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>A diary for people who receive ketamine infusions for chronic pain, and a help for talking with their clinic.</source>
        <translation>Een dagboek voor mensen die ketamine-infusen krijgen tegen chronische pijn, en een hulp bij het gesprek met hun kliniek.</translation>
    </message>
    <message>
        <source>About and intended use</source>
        <translation>Info en bedoeld gebruik</translation>
    </message>
    <message>
        <source>It has not been certified as a medical device. It shows what your diary says; it doesn&apos;t diagnose or treat, and it never tells you to take, skip or change a medicine. Those decisions are yours and your clinic&apos;s.</source>
        <translation>Het is niet gecertificeerd als medisch hulpmiddel. Het laat zien wat uw dagboek zegt; het stelt geen diagnose en behandelt niet, en het zegt nooit dat u een medicijn moet innemen, overslaan of veranderen. Die beslissingen zijn aan u en uw kliniek.</translation>
    </message>
    <message>
        <source>It is free software under the MIT License.</source>
        <translation>Het is vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>It is no alarm: nobody but you sees what is in it until you show it. It is not meant for emergencies, nor for deciding on a treatment without a clinic.</source>
        <translation>Het is geen alarm: niemand behalve u ziet wat erin staat, tot u het laat zien. Het is niet bedoeld voor noodgevallen, en niet om zonder kliniek over een behandeling te beslissen.</translation>
    </message>
    <message>
        <source>Open the help page (F1)</source>
        <translation>De hulppagina openen (F1)</translation>
    </message>
    <message>
        <source>Relief Diary {version}</source>
        <translation>Relief Diary {version}</translation>
    </message>
</context>
<context>
    <name>AllTimeLegend</name>
    <message>
        <source>4 days or more missing</source>
        <translation>4 dagen of meer ontbreken</translation>
    </message>
    <message>
        <source>7-day mean</source>
        <translation>gemiddelde over 7 dagen</translation>
    </message>
    <message>
        <source>Chronic Pain Grade</source>
        <translation>Chronic Pain Grade</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>een dag</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>infuus</translation>
    </message>
</context>
<context>
    <name>AllTimeView</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>7-day mean</source>
        <translation>gemiddelde over 7 dagen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hele periode</translation>
    </message>
    <message>
        <source>Average pain, 0 to 10 (lower is less pain)</source>
        <translation>Gemiddelde pijn, 0 tot 10 (lager is minder pijn)</translation>
    </message>
    <message>
        <source>Average pain, {period}</source>
        <translation>Gemiddelde pijn, {period}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Fill in today</source>
        <translation>Vandaag invullen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Graad</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infuus</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Pijn</translation>
    </message>
    <message>
        <source>Pain day by day, the newest first</source>
        <translation>Pijn per dag, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys. Control and the wheel look closer.</source>
        <translation>Wijs een dag aan, of gebruik de pijltjestoetsen. Ctrl en het muiswiel zoomen in.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Read as a table</source>
        <translation>Als tabel lezen</translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation>Relief Diary, {day}</translation>
    </message>
    <message>
        <source>See as a chart</source>
        <translation>Als grafiek bekijken</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wordt berekend …</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>pain-{first}-to-{last}</source>
        <comment>a file&apos;s name</comment>
        <translation>pijn-{first}-tot-{last}</translation>
    </message>
    <message>
        <source>{pain} late</source>
        <translation>{pain}, later</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Answer: {question}</source>
        <translation>Antwoorden: {question}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Wijzigen: {question}</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>{question} {answer}.</source>
        <translation>{question} {answer}.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Clear the answer to {question}</source>
        <translation>Antwoord wissen: {question}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>As the system, {percent}</source>
        <translation>Zoals het systeem, {percent}</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Zoals het systeem: {language}</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Kleuren van het venster</translation>
    </message>
    <message>
        <source>Ctrl and + or − make all text larger or smaller, Ctrl and 0 as the system has it.</source>
        <translation>Ctrl met + of − maakt alle tekst groter of kleiner, Ctrl met 0 zet de grootte zoals in het systeem.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Taal van het venster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>This can&apos;t be kept for the next time: the folder for settings can&apos;t be written to.</source>
        <translation>Dit kan niet voor de volgende keer worden bewaard: in de map voor instellingen kan niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>What Today asks</source>
        <translation>Wat Vandaag vraagt</translation>
    </message>
</context>
<context>
    <name>AskedSetting</name>
    <message>
        <source>Dreams</source>
        <translation>Dromen</translation>
    </message>
    <message>
        <source>Groups of questions</source>
        <translation>Groepen vragen</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicijnen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Bijwerkingen</translation>
    </message>
    <message>
        <source>The day, sleep and mood</source>
        <translation>De dag, slaap en stemming</translation>
    </message>
    <message>
        <source>Untick what you never need. Nothing that you answered is deleted, and a day with such an answer still shows it. Dreams, perception and side effects are what the safety signs are seen from.</source>
        <translation>Haal het vinkje weg bij wat u nooit nodig hebt. Niets wat u hebt geantwoord wordt gewist, en een dag met zo&apos;n antwoord laat het nog steeds zien. Aan dromen, waarneming en bijwerkingen zijn de veiligheidssignalen te zien.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backed up to {path}. It was opened again and checked: it is whole.</source>
        <translation>Back-up gemaakt in {path}. Het bestand is opnieuw geopend en gecontroleerd: het is heel.</translation>
    </message>
    <message>
        <source>Import of {day}, {time}, from {file}: {what}.</source>
        <translation>Import van {day}, {time}, uit {file}: {what}.</translation>
    </message>
    <message>
        <source>Import of {day}, {time}: {what}.</source>
        <translation>Import van {day}, {time}: {what}.</translation>
    </message>
    <message>
        <source>It is in the second folder.</source>
        <translation>De back-up staat in de tweede map.</translation>
    </message>
    <message>
        <source>No second folder is chosen.</source>
        <translation>Er is geen tweede map gekozen.</translation>
    </message>
    <message>
        <source>None of the backups can be used. Make one now.</source>
        <translation>Geen van de back-ups is bruikbaar. Maak er nu een.</translation>
    </message>
    <message>
        <source>Restored: your diary holds {what}.</source>
        <translation>Teruggezet: uw dagboek bevat {what}.</translation>
    </message>
    <message>
        <source>The backup has a passphrase, and your diary has none: what is restored can be read by whoever can read the file, until you set one below.</source>
        <translation>De back-up heeft een wachtzin en uw dagboek niet: wat wordt teruggezet, kan iedereen lezen die het bestand kan lezen, tot u hieronder een wachtzin instelt.</translation>
    </message>
    <message>
        <source>The backup has no passphrase; what is restored is locked with your diary&apos;s.</source>
        <translation>De back-up heeft geen wachtzin; wat wordt teruggezet, wordt met die van uw dagboek vergrendeld.</translation>
    </message>
    <message>
        <source>The backups that there are have another passphrase than your diary.</source>
        <translation>De back-ups die er zijn, hebben een andere wachtzin dan uw dagboek.</translation>
    </message>
    <message>
        <source>The file that was there is kept as it was: {path}.</source>
        <translation>Het bestand dat er stond, is bewaard zoals het was: {path}.</translation>
    </message>
    <message>
        <source>The import of {day}, {time} from {file} was undone.</source>
        <translation>De import van {day}, {time} uit {file} is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The import of {day}, {time} was undone.</source>
        <translation>De import van {day}, {time} is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>De import is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The newest is of {day}.</source>
        <translation>De nieuwste is van {day}.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made by itself, once you have answered something.</source>
        <translation>Er is nog geen back-up. De eerste wordt vanzelf gemaakt, zodra u iets hebt geantwoord.</translation>
    </message>
    <message>
        <source>This backup of {day} holds {what}. Your diary would hold just that, without what you answered since. What it holds now is backed up first, so you can go back. Restore it?</source>
        <translation>Deze back-up van {day} bevat {what}. Uw dagboek zou dan precies dat bevatten, zonder wat u sindsdien hebt geantwoord. Van wat het nu bevat, wordt eerst een back-up gemaakt, dus u kunt terug. Terugzetten?</translation>
    </message>
    <message>
        <source>What it held before is the backup of today, “before a restore”: restore that to go back.</source>
        <translation>Wat het ervoor bevatte, is de back-up van vandaag, “voor een terugzetting”: zet die terug om terug te gaan.</translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation>voor een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>voor een terugzetting</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>voor een import</translation>
    </message>
    <message>
        <source>before the file&apos;s format changed</source>
        <translation>voordat de indeling van het bestand veranderde</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>vanzelf gemaakt</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>door u gemaakt</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>nog geen dagen</translation>
    </message>
    <message>
        <source>the undo of an import</source>
        <translation>een import ongedaan maken</translation>
    </message>
    <message>
        <source>{days}; newest infusion {dates}</source>
        <translation>{days}; nieuwste infuus {dates}</translation>
    </message>
    <message>
        <source>{day}, {why}</source>
        <translation>{day}, {why}</translation>
    </message>
    <message>
        <source>{file} holds {what}. Your diary would hold just that. What it holds now is backed up first, so you can go back. Restore it?</source>
        <translation>{file} bevat {what}. Uw dagboek zou dan precies dat bevatten. Van wat het nu bevat, wordt eerst een back-up gemaakt, dus u kunt terug. Terugzetten?</translation>
    </message>
    <message>
        <source>{folder}: not there now. The newest backup there is of {day}; it catches up when it is back.</source>
        <translation>{folder}: nu niet aanwezig. De nieuwste back-up daar is van {day}; de map wordt bijgewerkt zodra die er weer is.</translation>
    </message>
    <message>
        <source>{folder}: nothing went there yet.</source>
        <translation>{folder}: daar is nog niets heen gegaan.</translation>
    </message>
    <message>
        <source>{folder}: the newest backup there is of {day}.</source>
        <translation>{folder}: de nieuwste back-up daar is van {day}.</translation>
    </message>
    <message>
        <source>{what}; {size}. Whole: it was opened and looked over.</source>
        <translation>{what}; {size}. Heel: het bestand is geopend en nagekeken.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A backup is made by itself once a day, and before an import, a restore or a new passphrase. Seven days, four weeks and twelve months are kept; what you made by hand always is.</source>
        <translation>Een back-up wordt eenmaal per dag vanzelf gemaakt, en voor een import, een terugzetting of een nieuwe wachtzin. Zeven dagen, vier weken en twaalf maanden worden bewaard; wat u zelf hebt gemaakt altijd.</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Een tweede map</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Asks for a backup or a copy that lies elsewhere, as on a stick, and says what it holds.</source>
        <translation>Vraagt naar een back-up of een kopie die ergens anders staat, zoals op een stick, en zegt wat erin staat.</translation>
    </message>
    <message>
        <source>Asks for a folder on a stick or another disk.</source>
        <translation>Vraagt naar een map op een stick of een andere schijf.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Backing up and checking the diary …</source>
        <translation>Er wordt een back-up van het dagboek gemaakt en gecontroleerd …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Choose a backup or a copy of the diary</source>
        <translation>Een back-up of een kopie van het dagboek kiezen</translation>
    </message>
    <message>
        <source>Choose a folder on a stick or another disk</source>
        <translation>Een map op een stick of een andere schijf kiezen</translation>
    </message>
    <message>
        <source>Choose a second folder …</source>
        <translation>Een tweede map kiezen …</translation>
    </message>
    <message>
        <source>Copying the newest backup …</source>
        <translation>De nieuwste back-up wordt gekopieerd …</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Dagboeken (*.db)</translation>
    </message>
    <message>
        <source>From now on each backup goes there, too.</source>
        <translation>Vanaf nu gaat elke back-up ook daarheen.</translation>
    </message>
    <message>
        <source>Hide the backups</source>
        <translation>Back-ups verbergen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Looking into the backup …</source>
        <translation>De back-up wordt bekeken …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Er wordt gekeken …</translation>
    </message>
    <message>
        <source>Makes a backup and checks that it is whole.</source>
        <translation>Maakt een back-up en controleert of die heel is.</translation>
    </message>
    <message>
        <source>No more backups go there. Those in it stay.</source>
        <translation>Er gaan geen back-ups meer heen. Wat erin staat, blijft.</translation>
    </message>
    <message>
        <source>On a stick or another disk, in case this one breaks. It need not always be there: backups catch up when it is.</source>
        <translation>Op een stick of een andere schijf, voor als deze kapotgaat. De map hoeft er niet altijd te zijn: back-ups worden bijgewerkt zodra die er is.</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Terugzetten uit een bestand …</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Terugzetten …</translation>
    </message>
    <message>
        <source>Restoring. This can&apos;t be stopped halfway …</source>
        <translation>Er wordt teruggezet. Dit kan halverwege niet worden gestopt …</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Back-ups tonen</translation>
    </message>
    <message>
        <source>Shows what each backup holds, to restore one.</source>
        <translation>Toont wat elke back-up bevat, om er een terug te zetten.</translation>
    </message>
    <message>
        <source>The backups in it stay there.</source>
        <translation>De back-ups die erin staan, blijven daar.</translation>
    </message>
    <message>
        <source>The folder with the backups</source>
        <translation>De map met de back-ups</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Een import ongedaan maken</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deze import ongedaan maken</translation>
    </message>
    <message>
        <source>Undoing the import …</source>
        <translation>De import wordt ongedaan gemaakt …</translation>
    </message>
    <message>
        <source>Use no second folder</source>
        <translation>Geen tweede map gebruiken</translation>
    </message>
    <message>
        <source>What came in within the last 30 days can be taken back as a whole. What you changed by hand since stays, and the history keeps all of it.</source>
        <translation>Wat in de laatste 30 dagen is binnengekomen, kan in zijn geheel ongedaan worden gemaakt. Wat u sindsdien zelf hebt gewijzigd, blijft, en de geschiedenis bewaart alles.</translation>
    </message>
</context>
<context>
    <name>BloodView</name>
    <message>
        <source>Blood results by day</source>
        <translation>Bloeduitslagen per dag</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Nothing of {file} was new.</source>
        <translation>Niets uit {file} was nieuw.</translation>
    </message>
    <message>
        <source>Read as {encoding}, with {mark} between the cells and no names of columns.</source>
        <translation>Gelezen als {encoding}, met {mark} tussen de cellen en zonder kolomnamen.</translation>
    </message>
    <message>
        <source>Read as {encoding}, with {mark} between the cells; the names of the columns are in row {row}.</source>
        <translation>Gelezen als {encoding}, met {mark} tussen de cellen; de kolomnamen staan in rij {row}.</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>verticale strepen</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma&apos;s</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntkomma&apos;s</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>“{column}” holds values from {least} to {most}.</source>
        <translation>“{column}” bevat waarden van {least} tot {most}.</translation>
    </message>
    <message>
        <source>“{text}” reads as {day}.</source>
        <translation>“{text}” wordt gelezen als {day}.</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>A CSV file that another program wrote.</source>
        <translation>Een CSV-bestand dat een ander programma heeft geschreven.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Asks for a CSV file and shows what is in it.</source>
        <translation>Vraagt naar een CSV-bestand en laat zien wat erin staat.</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Een tabel binnenhalen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Binnenhalen</translation>
    </message>
    <message>
        <source>Bringing it in. This can&apos;t be stopped halfway …</source>
        <translation>Wordt binnengehaald. Dit kan halverwege niet worden gestopt …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Een bestand kiezen …</translation>
    </message>
    <message>
        <source>Choose the column with the date, and one with pain or another answer.</source>
        <translation>Kies de kolom met de datum, en een met pijn of een ander antwoord.</translation>
    </message>
    <message>
        <source>Chosen where the name of a column says it. Nothing comes in until you say so below.</source>
        <translation>Gekozen waar de naam van een kolom het zegt. Er komt niets binnen tot u hieronder ja zegt.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>Er is niets nieuws bij.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Open a table of another program</source>
        <translation>Een tabel van een ander programma openen</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Het bestand wordt gelezen …</translation>
    </message>
    <message>
        <source>Say in which row the names of the columns stand, or that there are none.</source>
        <translation>Geef aan in welke rij de kolomnamen staan, of dat er geen zijn.</translation>
    </message>
    <message>
        <source>Show it on Relief</source>
        <translation>Op Verlichting bekijken</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation>De eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>To go on, choose above what they mean, or tick that such rows are left out.</source>
        <translation>Kies hierboven wat ze betekenen om verder te gaan, of vink aan dat zulke rijen worden weggelaten.</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Wat er binnen zou komen</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welke kolom is wat?</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Report of a fault in the program</source>
        <translation>Verslag van een fout in het programma</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Opgeslagen in {path}.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Teksten (*.txt)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het verslag</translation>
    </message>
    <message>
        <source>This is all that the report holds: which program, where in its code it went wrong, and nothing of your diary. Nothing is sent by itself. You can copy or save it and give it to whoever looks after the program.</source>
        <translation>Dit is alles wat het verslag bevat: welk programma, waar in de code het misging, en niets uit uw dagboek. Er wordt niets vanzelf verstuurd. U kunt het kopiëren of opslaan en geven aan wie voor het programma zorgt.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Days after the last infusion day</source>
        <translation>Dagen na de laatste infuusdag</translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation>{day} invullen</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it out.</source>
        <translation>Wijs een dag aan, of gebruik de pijltjestoetsen, om die uit te lezen.</translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation>Relief Diary, {day}</translation>
    </message>
    <message>
        <source>Relief chart</source>
        <translation>Grafiek van de verlichting</translation>
    </message>
    <message>
        <source>Relief, % of your level before</source>
        <translation>Verlichting, % van uw niveau vooraf</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wordt berekend …</translation>
    </message>
    <message>
        <source>relief-infusion-{number}-{day}</source>
        <comment>a file&apos;s name</comment>
        <translation>verlichting-infuus-{number}-{day}</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>{title}, {days}</source>
        <translation>{title}, {days}</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Checklist for the infusion day</source>
        <translation>Checklist voor de infuusdag</translation>
    </message>
    <message>
        <source>Hide the checklist</source>
        <translation>Checklist verbergen</translation>
    </message>
    <message>
        <source>{done} of {all} ticked off</source>
        <translation>{done} van {all} afgevinkt</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>{action} {what}</source>
        <translation>{action}: {what}</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The number before an answer is its key.</source>
        <translation>Het getal voor een antwoord is de toets ervoor.</translation>
    </message>
    <message>
        <source>{key}&#x2002;{answer}</source>
        <comment>a key and the answer it gives</comment>
        <translation>{key} {answer}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message>
        <source>Tick the days on which the file&apos;s answers are taken.</source>
        <translation>Vink de dagen aan waarop de antwoorden uit het bestand worden overgenomen.</translation>
    </message>
    <message>
        <source>Where your diary says something else</source>
        <translation>Waar uw dagboek iets anders zegt</translation>
    </message>
    <message>
        <source>day by day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <source>keep my own answers</source>
        <translation>mijn eigen antwoorden houden</translation>
    </message>
    <message>
        <source>take the file&apos;s answers</source>
        <translation>de antwoorden uit het bestand overnemen</translation>
    </message>
    <message>
        <source>yours {own}, the file&apos;s {other}</source>
        <translation>van u {own}, in het bestand {other}</translation>
    </message>
</context>
<context>
    <name>ClinicCard</name>
    <message>
        <source>Average pain, 0 to 10, if your clinic measured it. Empty: the diary uses your own days.</source>
        <translation>Gemiddelde pijn, 0 tot 10, als uw kliniek die heeft gemeten. Leeg: het dagboek gebruikt uw eigen dagen.</translation>
    </message>
    <message>
        <source>How long before an appointment your clinic wants to know.</source>
        <translation>Hoe lang voor een afspraak uw kliniek het wil weten.</translation>
    </message>
    <message>
        <source>Least days between courses</source>
        <translation>Minste aantal dagen tussen kuren</translation>
    </message>
    <message>
        <source>Level before treatment</source>
        <translation>Niveau voor de behandeling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Relief counts from</source>
        <translation>Verlichting telt vanaf</translation>
    </message>
    <message>
        <source>Shown beside a safety sign, so that you need not look for it.</source>
        <translation>Staat bij een veiligheidssignaal, zodat u het niet hoeft op te zoeken.</translation>
    </message>
    <message>
        <source>Weeks of notice</source>
        <translation>Weken vooraf melden</translation>
    </message>
    <message>
        <source>What your clinic wants between two infusion courses.</source>
        <translation>Wat uw kliniek tussen twee infuuskuren wil.</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Uw kliniek</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>zoals {number}</translation>
    </message>
    <message>
        <source>{percent}, a substantial change</source>
        <translation>{percent}, een grote verandering</translation>
    </message>
    <message>
        <source>{percent}, an important change</source>
        <translation>{percent}, een belangrijke verandering</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>What you agreed with your clinic. The diary shows the clinic&apos;s phone number where you need it, and works out from these figures when it is a good time to call. Where you agreed on nothing, leave what stands here.</source>
        <translation>Wat u met uw kliniek hebt afgesproken. Het dagboek toont het telefoonnummer van de kliniek waar u het nodig hebt, en berekent uit deze gegevens wanneer het een goed moment is om te bellen. Laat staan wat hier staat als u niets hebt afgesproken.</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Uw kliniek</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As the file shows</source>
        <translation>Zoals het bestand het laat zien</translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation>Gemiddelde pijn</translation>
    </message>
    <message>
        <source>Between two cells stands</source>
        <translation>Tussen twee cellen staat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates that are plain numbers</source>
        <translation>Datums die gewone getallen zijn</translation>
    </message>
    <message>
        <source>Day numbers of a spreadsheet</source>
        <translation>Dagnummers van een rekenblad</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag van de maand</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Letters zijn geschreven in</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Milliseconden sinds 1970</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>More columns and choices</source>
        <translation>Meer kolommen en keuzes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Other answers, the time, how the file is written</source>
        <translation>Andere antwoorden, de tijd, hoe het bestand is geschreven</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rij {row}</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Seconden sinds 1970</translation>
    </message>
    <message>
        <source>The names of the columns</source>
        <translation>De kolomnamen</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Er zijn er geen</translation>
    </message>
    <message>
        <source>Time of day, if it stands apart</source>
        <translation>Tijdstip, als het apart staat</translation>
    </message>
    <message>
        <source>Year, if the file names the day</source>
        <translation>Jaar, als het bestand alleen de dag noemt</translation>
    </message>
    <message>
        <source>a bar</source>
        <translation>een verticale streep</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>een komma</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>een puntkomma</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>een tab</translation>
    </message>
</context>
<context>
    <name>CompareDayCard</name>
    <message>
        <source>Day {day}</source>
        <translation>Dag {day}</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Pijn</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Verlichting</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>De dag erna</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>De dag ervoor</translation>
    </message>
</context>
<context>
    <name>CompareLegend</name>
    <message>
        <source>earlier ones with it, up to 3</source>
        <translation>eerdere infusen erbij, tot 3</translation>
    </message>
    <message>
        <source>earlier ones, by their dash</source>
        <translation>eerdere, te zien aan hun streepjes</translation>
    </message>
    <message>
        <source>its days, hollow where late</source>
        <translation>de dagen ervan, hol als later ingevuld</translation>
    </message>
    <message>
        <source>the newest, 7-day mean</source>
        <translation>het nieuwste, gemiddelde over 7 dagen</translation>
    </message>
    <message>
        <source>the newest, taller is stronger</source>
        <translation>het nieuwste, hoger is sterker</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Also that day</source>
        <translation>Verder die dag</translation>
    </message>
    <message>
        <source>Compare infusions</source>
        <translation>Infusen vergelijken</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation>Infuus {number}</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys.</source>
        <translation>Wijs een dag aan, of gebruik de pijltjestoetsen.</translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation>Relief Diary, {day}</translation>
    </message>
    <message>
        <source>Relief of each infusion by day</source>
        <translation>Verlichting per dag bij elk infuus</translation>
    </message>
    <message>
        <source>Relief, % of your own level before</source>
        <translation>Verlichting, % van uw eigen niveau vooraf</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wordt berekend …</translation>
    </message>
    <message>
        <source>relief-compared-{day}</source>
        <comment>a file&apos;s name</comment>
        <translation>verlichting-vergeleken-{day}</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Dreams in nights 1 to 3 after an infusion</source>
        <translation>Dromen in nacht 1 tot en met 3 na een infuus</translation>
    </message>
    <message>
        <source>Over the whole diary</source>
        <translation>Over het hele dagboek</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation>Dit kan niet worden berekend zolang het dagboekbestand beschadigd is.</translation>
    </message>
    <message>
        <source>What pain lets you do</source>
        <translation>Wat lukt met de pijn</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wordt berekend …</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>A copy for safekeeping</source>
        <translation>Een kopie om te bewaren</translation>
    </message>
    <message>
        <source>A package that Relief Diary exported. You first see what it would change; nothing that you answered is ever overwritten.</source>
        <translation>Een pakket dat Relief Diary heeft geëxporteerd. U ziet eerst wat het zou veranderen; wat u hebt geantwoord, wordt nooit overschreven.</translation>
    </message>
    <message>
        <source>A table (CSV) that another diary or a spreadsheet wrote. You first see how it reads and what it would change.</source>
        <translation>Een tabel (CSV) die een ander dagboek of een rekenblad heeft geschreven. U ziet eerst hoe die wordt gelezen en wat die zou veranderen.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Asks for a package and says what it would change.</source>
        <translation>Vraagt naar een pakket en zegt wat het zou veranderen.</translation>
    </message>
    <message>
        <source>Asks for a table and shows what is in it.</source>
        <translation>Vraagt naar een tabel en laat zien wat erin staat.</translation>
    </message>
    <message>
        <source>Asks where to write a copy of the whole diary.</source>
        <translation>Vraagt waar een kopie van het hele dagboek moet komen.</translation>
    </message>
    <message>
        <source>Bring a package in</source>
        <translation>Een pakket binnenhalen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Binnenhalen</translation>
    </message>
    <message>
        <source>Bringing it in. This can&apos;t be stopped halfway …</source>
        <translation>Wordt binnengehaald. Dit kan halverwege niet worden gestopt …</translation>
    </message>
    <message>
        <source>Copying and checking the diary …</source>
        <translation>Het dagboek wordt gekopieerd en gecontroleerd …</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Dagboeken (*.db)</translation>
    </message>
    <message>
        <source>For the clinic: Visit</source>
        <translation>Voor de kliniek: Bezoek</translation>
    </message>
    <message>
        <source>For your clinic</source>
        <translation>Voor uw kliniek</translation>
    </message>
    <message>
        <source>From another program</source>
        <translation>Uit een ander programma</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Make a copy …</source>
        <translation>Een kopie maken …</translation>
    </message>
    <message>
        <source>Open a .zip file …</source>
        <translation>Een .zip-bestand openen …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Een map openen …</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Een pakket openen</translation>
    </message>
    <message>
        <source>Open a table of another program</source>
        <translation>Een tabel van een ander programma openen</translation>
    </message>
    <message>
        <source>Open a table …</source>
        <translation>Een tabel openen …</translation>
    </message>
    <message>
        <source>Open the folder of a package</source>
        <translation>De map van een pakket openen</translation>
    </message>
    <message>
        <source>Opens the page with the report for your clinic.</source>
        <translation>Opent de pagina met het verslag voor uw kliniek.</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Pakketten (*.zip)</translation>
    </message>
    <message>
        <source>Reading {path} …</source>
        <translation>{path} wordt gelezen …</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The whole diary in one file, checked to be whole: on a stick, or for another computer. It is encrypted if the diary is, with the same passphrase and recovery code.</source>
        <translation>Het hele dagboek in één bestand, gecontroleerd of het heel is: op een stick, of voor een andere computer. Het is versleuteld als het dagboek dat is, met dezelfde wachtzin en herstelcode.</translation>
    </message>
    <message>
        <source>There is no more room for a package in {folder}.</source>
        <translation>Er is geen plaats meer voor een pakket in {folder}.</translation>
    </message>
    <message>
        <source>Write the copy as</source>
        <translation>De kopie schrijven als</translation>
    </message>
    <message>
        <source>Write the folder of the package into</source>
        <translation>De map van het pakket schrijven in</translation>
    </message>
    <message>
        <source>Write the package as</source>
        <translation>Het pakket schrijven als</translation>
    </message>
    <message>
        <source>Writes your diary as tables that any spreadsheet opens. Nothing is sent; you hand it over. Pages to print, and everything else for a visit, are on the page Visit.</source>
        <translation>Schrijft uw dagboek als tabellen die elk rekenblad opent. Er wordt niets verstuurd; u geeft het zelf af. Pagina&apos;s om af te drukken, en al het andere voor een bezoek, staan op de pagina Bezoek.</translation>
    </message>
    <message>
        <source>Writing the package …</source>
        <translation>Het pakket wordt geschreven …</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Uw gegevens</translation>
    </message>
</context>
<context>
    <name>DataSession</name>
    <message>
        <source>What {file} holds came in.</source>
        <translation>Wat {file} bevat, is binnengekomen.</translation>
    </message>
    <message>
        <source>what came in from {file}</source>
        <translation>wat is binnengekomen uit {file}</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Brought in from {path}.</source>
        <translation>Binnengehaald uit {path}.</translation>
    </message>
    <message>
        <source>Brought in {what} from {path}.</source>
        <translation>{what} binnengehaald uit {path}.</translation>
    </message>
    <message>
        <source>Copied the whole diary to {path}: {what}.</source>
        <translation>Het hele dagboek gekopieerd naar {path}: {what}.</translation>
    </message>
    <message>
        <source>Exported {what} to {path}.</source>
        <translation>{what} geëxporteerd naar {path}.</translation>
    </message>
    <message>
        <source>Left out: everything you wrote in your own words.</source>
        <translation>Weggelaten: alles wat u in uw eigen woorden hebt geschreven.</translation>
    </message>
    <message>
        <source>Not in it: what you typed and didn&apos;t save yet ({pages}).</source>
        <translation>Staat er niet in: wat u hebt getypt en nog niet hebt opgeslagen ({pages}).</translation>
    </message>
    <message>
        <source>Nothing of it is new: your diary has all of it already.</source>
        <translation>Er is niets nieuws bij: uw dagboek heeft alles al.</translation>
    </message>
    <message>
        <source>Nothing of {path} was new.</source>
        <translation>Niets uit {path} was nieuw.</translation>
    </message>
    <message>
        <source>The copy was opened again and checked: it is whole.</source>
        <translation>De kopie is opnieuw geopend en gecontroleerd: die is heel.</translation>
    </message>
    <message>
        <source>What you are typing is untouched and not saved yet: {pages}.</source>
        <translation>Wat u aan het typen bent, is onaangeroerd en nog niet opgeslagen: {pages}.</translation>
    </message>
    <message>
        <source>What you wrote in your own words is in it.</source>
        <translation>Wat u in uw eigen woorden hebt geschreven, staat erin.</translation>
    </message>
    <message>
        <source>Your diary is empty: it would become what the package holds, with its history and settings.</source>
        <translation>Uw dagboek is leeg: het zou worden wat het pakket bevat, met de geschiedenis en instellingen ervan.</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>nog geen dagen</translation>
    </message>
    <message>
        <source>{days} ({dates}) and {infusions}</source>
        <translation>{days} ({dates}) en {infusions}</translation>
    </message>
    <message>
        <source>{days}; newest infusion {dates}</source>
        <translation>{days}; nieuwste infuus {dates}</translation>
    </message>
    <message>
        <source>{path} holds {what}.</source>
        <translation>{path} bevat {what}.</translation>
    </message>
    <message>
        <source>{place}: yours {own}, the package&apos;s {other}.</source>
        <translation>{place}: van u {own}, in het pakket {other}.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar: {field}</source>
        <translation>Kalender: {field}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>A diary day ends at</source>
        <translation>Een dagboekdag eindigt om</translation>
    </message>
    <message>
        <source>An entry made at {early} belongs to the day before, one made at {time} to the new day.</source>
        <translation>Wat om {early} wordt ingevuld, hoort bij de dag ervoor; wat om {time} wordt ingevuld, bij de nieuwe dag.</translation>
    </message>
    <message>
        <source>An entry made at {time} belongs to the new day.</source>
        <translation>Wat om {time} wordt ingevuld, hoort bij de nieuwe dag.</translation>
    </message>
    <message>
        <source>By your clock, it is now the diary day of {day}.</source>
        <translation>Volgens uw klok is het nu de dagboekdag {day}.</translation>
    </message>
    <message>
        <source>Changing this moves none of the days in your diary: each keeps its date and its answers.</source>
        <translation>Dit wijzigen verschuift geen enkele dag in uw dagboek: elke dag houdt zijn datum en zijn antwoorden.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>De dag</translation>
    </message>
    <message>
        <source>Until this time, what you enter belongs to the day before: an evening often ends after midnight. Best is an hour at which you are asleep.</source>
        <translation>Tot dit tijdstip hoort wat u invult bij de dag ervoor: een avond eindigt vaak na middernacht. Het beste is een uur waarop u slaapt.</translation>
    </message>
    <message>
        <source>{time}, midnight</source>
        <translation>{time}, middernacht</translation>
    </message>
</context>
<context>
    <name>DayCards</name>
    <message>
        <source>Did anything feel changed or unreal that day?</source>
        <translation>Voelde die dag iets veranderd of onwerkelijk?</translation>
    </message>
    <message>
        <source>Did anything feel changed or unreal today?</source>
        <translation>Voelde vandaag iets veranderd of onwerkelijk?</translation>
    </message>
    <message>
        <source>Dreams in the night before that day</source>
        <translation>Dromen in de nacht voor die dag</translation>
    </message>
    <message>
        <source>Dreams last night</source>
        <translation>Dromen van vannacht</translation>
    </message>
    <message>
        <source>Dreams of the night before</source>
        <translation>Dromen van de nacht ervoor</translation>
    </message>
    <message>
        <source>How I slept</source>
        <translation>Hoe ik sliep</translation>
    </message>
    <message>
        <source>Last night&apos;s dreams</source>
        <translation>De dromen van vannacht</translation>
    </message>
    <message>
        <source>My mood</source>
        <translation>Mijn stemming</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Pain got in the way of enjoying life</source>
        <translation>Pijn belemmerde mijn levensplezier</translation>
    </message>
    <message>
        <source>Pain got in the way of what I did</source>
        <translation>Pijn belemmerde wat ik deed</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>De dag</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>heel slecht</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>heel goed</translation>
    </message>
</context>
<context>
    <name>DayHistory</name>
    <message>
        <source>Answers and changes of this day</source>
        <translation>Antwoorden en wijzigingen van deze dag</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Wijzigingen, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Deze dag wissen</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Deze dag openen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>Shorten notes</source>
        <translation>Notities inkorten</translation>
    </message>
    <message>
        <source>Show notes in full</source>
        <translation>Notities helemaal tonen</translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation>De gekozen dag</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>De dag erna</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>De dag ervoor</translation>
    </message>
    <message>
        <source>average pain,
of 10</source>
        <translation>gemiddelde pijn,
van 10</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose a day; days with an average pain score are marked</source>
        <translation>Kies een dag; dagen met een score voor de gemiddelde pijn zijn gemarkeerd</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Naar vandaag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Volgende dag</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Vorige dag</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Type a date, like {example}.</source>
        <translation>Typ een datum, zoals {example}.</translation>
    </message>
</context>
<context>
    <name>DayStory</name>
    <message>
        <source>… and {count} more characters. Open this day to read them all.</source>
        <translation>… en nog {count} tekens. Open deze dag om alles te lezen.</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Infusion: {note}</source>
        <translation>Infuus: {note}</translation>
    </message>
    <message>
        <source>{name} ↑</source>
        <translation>{name} ↑</translation>
    </message>
    <message>
        <source>{name} ↓</source>
        <translation>{name} ↓</translation>
    </message>
</context>
<context>
    <name>DayTableView</name>
    <message>
        <source>Arrows choose a day, Enter opens it, Delete deletes it, Control+C copies it</source>
        <translation>Pijltjes kiezen een dag, Enter opent die, Delete wist die, Ctrl+C kopieert die</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>Anything you or your clinic may want to look back on</source>
        <translation>Alles waarop u of uw kliniek later misschien wil terugkijken</translation>
    </message>
    <message>
        <source>Free text, saved as you type</source>
        <translation>Vrije tekst, wordt tijdens het typen opgeslagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>DayTurnBar</name>
    <message>
        <source>Answer for {day}</source>
        <translation>Invullen voor {day}</translation>
    </message>
    <message>
        <source>Arrow down goes to the first question.</source>
        <translation>Pijl omlaag gaat naar de eerste vraag.</translation>
    </message>
    <message>
        <source>Back to {day}</source>
        <translation>Terug naar {day}</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {day} again. What you answered before stays with {before}. If the clock is wrong, set it right before you go on.</source>
        <translation>Volgens de klok van deze computer is het weer {day}. Wat u eerder hebt geantwoord, blijft bij {before}. Als de klok verkeerd staat, zet die dan goed voordat u verdergaat.</translation>
    </message>
    <message>
        <source>It is {day} now. What you answered before stays with {before}.</source>
        <translation>Het is nu {day}. Wat u eerder hebt geantwoord, blijft bij {before}.</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>No day matches.</source>
        <translation>Geen dag past hierbij.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle dagen tonen</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>(The rest is left out here; the package of CSV files holds it.)</source>
        <translation>(De rest is hier weggelaten; het pakket met CSV-bestanden bevat die.)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a day read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>- {line}</source>
        <translation>- {line}</translation>
    </message>
    <message>
        <source>--date-column and --pain-column are missing</source>
        <translation>--date-column en --pain-column ontbreken</translation>
    </message>
    <message>
        <source>--date-column or --day-columns is missing</source>
        <translation>--date-column of --day-columns ontbreekt</translation>
    </message>
    <message>
        <source>--from {first} lies after today, {today}: there is nothing to write yet. Name an earlier day.</source>
        <translation>--from {first} ligt na vandaag, {today}: er is nog niets om te schrijven. Noem een eerdere dag.</translation>
    </message>
    <message>
        <source>--pain-column is missing, or the column of another answer</source>
        <translation>--pain-column ontbreekt, of de kolom van een ander antwoord</translation>
    </message>
    <message>
        <source>--scale or --word for {name} needs --{name}-column</source>
        <translation>--scale of --word voor {name} vraagt om --{name}-column</translation>
    </message>
    <message>
        <source>--stamps-in-utc needs --time-zone</source>
        <translation>--stamps-in-utc vraagt om --time-zone</translation>
    </message>
    <message>
        <source>--take needs --clashes keep</source>
        <translation>--take vraagt om --clashes keep</translation>
    </message>
    <message>
        <source>--time-column needs --date-column</source>
        <translation>--time-column vraagt om --date-column</translation>
    </message>
    <message>
        <source>--time-zone: this computer knows no time zone {name}.</source>
        <translation>--time-zone: deze computer kent geen tijdzone {name}.</translation>
    </message>
    <message>
        <source>0–10 unless said otherwise</source>
        <translation>0–10 tenzij anders vermeld</translation>
    </message>
    <message>
        <source>14 days before</source>
        <translation>14 dagen ervoor</translation>
    </message>
    <message>
        <source>7-day mean {mean}.</source>
        <translation>Gemiddelde over 7 dagen {mean}.</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>A chance must be from 0 to 1.</source>
        <translation>Een kans moet van 0 tot en met 1 zijn.</translation>
    </message>
    <message>
        <source>A condition needs “least”, “most” or “under”.</source>
        <translation>Een voorwaarde heeft “least”, “most” of “under” nodig.</translation>
    </message>
    <message>
        <source>A day of your infusion course</source>
        <translation>Een dag van uw infuuskuur</translation>
    </message>
    <message>
        <source>A dose needs both a number and a unit.</source>
        <translation>Een dosis heeft een getal en een eenheid nodig.</translation>
    </message>
    <message numerus="yes">
        <source>A drug high of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: A drug high of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Een roes van {value} van 10 op {first}, na de eerste dagen van de behandeling.</numerusform>
            <numerusform>Een roes tot {value} van 10 op {count} dagen, van {first} tot {last}, na de eerste dagen van de behandeling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A fall on {count} days, from {first} to {last}.</source>
        <extracomment>For one: A fall on {first}.</extracomment>
        <translation>
            <numerusform>Een val op {first}.</numerusform>
            <numerusform>Een val op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fall, or speech, balance or vomiting that stops you, can hurt you and may come from the dose or from what was given with it. Your clinic can look at both.</source>
        <translation>Een val, of problemen met spreken of evenwicht of braken die u tegenhouden, kunnen u schaden en kunnen komen door de dosis of door wat erbij is gegeven. Uw kliniek kan naar beide kijken.</translation>
    </message>
    <message>
        <source>A grade can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation>Een graad kan niet zeggen wat de pijn veroorzaakt, of een behandeling werkt of wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>A grade puts pain and what it gets in the way of into one of five steps. It can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation>Een graad deelt pijn, en wat die in de weg staat, in een van vijf stappen in. Een graad kan niet zeggen wat de pijn veroorzaakt, of een behandeling werkt of wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>A grade puts pain and what it gets in the way of into one of four steps. It can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation>Een graad deelt pijn, en wat die in de weg staat, in een van vier stappen in. Een graad kan niet zeggen wat de pijn veroorzaakt, of een behandeling werkt of wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>A modifier comes twice, or they are out of their order.</source>
        <translation>Een “modifier” komt twee keer voor, of ze staan niet op volgorde.</translation>
    </message>
    <message numerus="yes">
        <source>A mood of 0 of 10 on {count} days, from {first} to {last}.</source>
        <extracomment>For one: A mood of 0 of 10 on {first}.</extracomment>
        <translation>
            <numerusform>Een stemming van 0 van 10 op {first}.</numerusform>
            <numerusform>Een stemming van 0 van 10 op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mood of {limit} of 10 or lower on {count} days, from {first} to {last}; the lowest was {value}.</source>
        <extracomment>For one: A mood of {value} of 10 on {first}.</extracomment>
        <translation>
            <numerusform>Een stemming van {value} van 10 op {first}.</numerusform>
            <numerusform>Een stemming van {limit} van 10 of lager op {count} dagen, van {first} tot {last}; de laagste was {value}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name stands here twice.</source>
        <translation>Hier staat een naam twee keer.</translation>
    </message>
    <message>
        <source>A new passphrase for {path} is missing. Hand it over with --new-passphrase-fd, or start this in a terminal.</source>
        <translation>Een nieuwe wachtzin voor {path} ontbreekt. Geef die mee met --new-passphrase-fd, of start dit in een terminal.</translation>
    </message>
    <message>
        <source>A night of your infusion course</source>
        <translation>Een nacht van uw infuuskuur</translation>
    </message>
    <message numerus="yes">
        <source>A nightmare that woke you in {count} nights.</source>
        <extracomment>For one: A nightmare that woke you in {count} night.</extracomment>
        <translation>
            <numerusform>Een nachtmerrie die u wakker maakte in {count} nacht.</numerusform>
            <numerusform>Een nachtmerrie die u wakker maakte in {count} nachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A nightmare that woke you.</source>
        <translation>Een nachtmerrie die u wakker maakte.</translation>
    </message>
    <message>
        <source>A nightmare woke you in {after} of {after_of} nights 1 to 3 after an infusion ({after_share}), and in {usual} of {usual_of} other nights ({usual_share}).</source>
        <translation>Een nachtmerrie maakte u wakker in {after} van {after_of} nachten 1 tot en met 3 na een infuus ({after_share}), en in {usual} van {usual_of} andere nachten ({usual_share}).</translation>
    </message>
    <message>
        <source>A number in this file is too long.</source>
        <translation>Een getal in dit bestand is te lang.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one letter.</source>
        <translation>Een wachtzin heeft minstens één letter nodig.</translation>
    </message>
    <message>
        <source>A question stands here twice.</source>
        <translation>Hier staat een vraag twee keer.</translation>
    </message>
    <message>
        <source>A scale has at most {buttons} answers. Use the type “count” for a number that is typed.</source>
        <translation>Een schaal heeft hoogstens {buttons} antwoorden. Gebruik het type “count” voor een getal dat wordt getypt.</translation>
    </message>
    <message>
        <source>A second 100-hour course 16 days after the first raised liver enzymes to at least three times the upper limit of normal in 3 of 6 people (Noppers 2011, Pain). Ask your clinic whether this interval is meant.</source>
        <translation>Een tweede kuur van 100 uur, 16 dagen na de eerste, verhoogde bij 3 van 6 mensen de leverenzymen tot minstens driemaal de bovengrens van normaal (Noppers 2011, Pain). Vraag uw kliniek of deze tussentijd de bedoeling is.</translation>
    </message>
    <message>
        <source>A second 100-hour course 16 days after the first raised liver enzymes to at least three times the upper limit of normal in 3 of 6 people (Noppers 2011, Pain). Too early a repeat is a risk of its own.</source>
        <translation>Een tweede kuur van 100 uur, 16 dagen na de eerste, verhoogde bij 3 van 6 mensen de leverenzymen tot minstens driemaal de bovengrens van normaal (Noppers 2011, Pain). Een te vroege herhaling is op zichzelf al een risico.</translation>
    </message>
    <message>
        <source>A small change can move it by a whole step, and a large one may not; the scores show more.</source>
        <translation>Een kleine verandering kan de graad een hele stap verschuiven, en een grote soms niet; de scores laten meer zien.</translation>
    </message>
    <message numerus="yes">
        <source>A sudden, strong urge to go on {count} days.</source>
        <extracomment>For one: A sudden, strong urge to go on {count} day.</extracomment>
        <translation>
            <numerusform>Een plotselinge, sterke aandrang om te plassen op {count} dag.</numerusform>
            <numerusform>Een plotselinge, sterke aandrang om te plassen op {count} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A symptom diary for ketamine infusions. Without a command the window opens.</source>
        <translation>Een klachtendagboek voor ketamine-infusen. Zonder opdracht wordt het venster geopend.</translation>
    </message>
    <message>
        <source>A very unpleasant dream.</source>
        <translation>Een heel onaangename droom.</translation>
    </message>
    <message>
        <source>A visit on that day is in your diary already.</source>
        <translation>Een bezoek op die dag staat al in uw dagboek.</translation>
    </message>
    <message>
        <source>About even</source>
        <translation>Ongeveer gelijk</translation>
    </message>
    <message numerus="yes">
        <source>About {count} rows of the history could not be read.</source>
        <extracomment>For one: About {count} row of the history could not be read.</extracomment>
        <translation>
            <numerusform>Ongeveer {count} rij van de geschiedenis kon niet worden gelezen.</numerusform>
            <numerusform>Ongeveer {count} rijen van de geschiedenis konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation>Rond {day}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>After earlier infusions, relief stayed at {threshold} or more for {least} to {most} weeks.</source>
        <translation>Na eerdere infusen bleef de verlichting {least} tot {most} weken op {threshold} of meer.</translation>
    </message>
    <message>
        <source>After infusion {number} both pain and how much it gets in the way of activity are about the same as before.</source>
        <translation>Na infuus {number} zijn de pijn en hoe sterk activiteiten erdoor worden belemmerd allebei ongeveer hetzelfde als ervoor.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is about the same as before, but it gets in the way of activity less, by {interference} points.</source>
        <translation>Na infuus {number} is de pijn ongeveer hetzelfde als ervoor, maar activiteiten worden er {interference} punten minder door belemmerd.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is about the same as before, but it gets in the way of activity more, by {interference} points.</source>
        <translation>Na infuus {number} is de pijn ongeveer hetzelfde als ervoor, maar activiteiten worden er {interference} punten meer door belemmerd.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, and it gets in the way of activity less, by {interference} points.</source>
        <translation>Na infuus {number} is de pijn {pain} punten lager, en activiteiten worden er {interference} punten minder door belemmerd.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, while it gets in the way of activity about as much as before; function may not improve even when pain does.</source>
        <translation>Na infuus {number} is de pijn {pain} punten lager, terwijl activiteiten er ongeveer evenveel door worden belemmerd als ervoor; het functioneren hoeft niet te verbeteren, ook als de pijn dat wel doet.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, yet it gets in the way of activity more, by {interference} points; function may not improve even when pain does.</source>
        <translation>Na infuus {number} is de pijn {pain} punten lager, en toch worden activiteiten er {interference} punten meer door belemmerd; het functioneren hoeft niet te verbeteren, ook als de pijn dat wel doet.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, and it gets in the way of activity more, by {interference} points.</source>
        <translation>Na infuus {number} is de pijn {pain} punten hoger, en activiteiten worden er {interference} punten meer door belemmerd.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, while it gets in the way of activity about as much as before.</source>
        <translation>Na infuus {number} is de pijn {pain} punten hoger, terwijl activiteiten er ongeveer evenveel door worden belemmerd als ervoor.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, yet it gets in the way of activity less, by {interference} points.</source>
        <translation>Na infuus {number} is de pijn {pain} punten hoger, en toch worden activiteiten er {interference} punten minder door belemmerd.</translation>
    </message>
    <message>
        <source>After the earlier infusion, relief stayed at {threshold} or more for {weeks} weeks.</source>
        <translation>Na het eerdere infuus bleef de verlichting {weeks} weken op {threshold} of meer.</translation>
    </message>
    <message>
        <source>After this infusion, pain was mostly above your level before it; no relief could be seen.</source>
        <translation>Na dit infuus was de pijn meestal hoger dan uw niveau ervoor; er was geen verlichting te zien.</translation>
    </message>
    <message numerus="yes">
        <source>After {count} infusions the diary said that there was probably no relief, and there was none.</source>
        <extracomment>For one: After {count} infusion the diary said that there was probably no relief, and there was none.</extracomment>
        <translation>
            <numerusform>Na {count} infuus zei het dagboek dat er waarschijnlijk geen verlichting was, en die was er niet.</numerusform>
            <numerusform>Na {count} infusen zei het dagboek dat er waarschijnlijk geen verlichting was, en die was er niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {count} infusions the diary said that there was probably no relief, and there was.</source>
        <extracomment>For one: After {count} infusion the diary said that there was probably no relief, and there was.</extracomment>
        <translation>
            <numerusform>Na {count} infuus zei het dagboek dat er waarschijnlijk geen verlichting was, en die was er wel.</numerusform>
            <numerusform>Na {count} infusen zei het dagboek dat er waarschijnlijk geen verlichting was, en die was er wel.</numerusform>
        </translation>
    </message>
    <message>
        <source>All infusions compared</source>
        <translation>Alle infusen vergeleken</translation>
    </message>
    <message>
        <source>All medicines</source>
        <translation>Alle medicijnen</translation>
    </message>
    <message>
        <source>All three answers about how strong the pain is are 0, yet others say that pain kept you from things. Both may be right; they are worth a second look.</source>
        <translation>Alle drie de antwoorden over hoe erg de pijn is, zijn 0, maar andere zeggen dat pijn u van dingen heeft afgehouden. Beide kunnen kloppen; ze zijn een tweede blik waard.</translation>
    </message>
    <message>
        <source>An empty sheet: nothing of your diary stands on it but the names of your medicines.</source>
        <translation>Een leeg blad: van uw dagboek staan er alleen de namen van uw medicijnen op.</translation>
    </message>
    <message>
        <source>An infusion is planned for {first_day}. What you answer before it is what the weeks after it are compared with, so the same questions come again then.</source>
        <translation>Er is een infuus gepland op {first_day}. Met wat u ervoor antwoordt, worden de weken erna vergeleken; daarom komen dezelfde vragen dan terug.</translation>
    </message>
    <message>
        <source>An invented diary: nobody lived these days.</source>
        <translation>Een verzonnen dagboek: niemand heeft deze dagen beleefd.</translation>
    </message>
    <message>
        <source>An unpleasant dream.</source>
        <translation>Een onaangename droom.</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <extracomment>For one: And {count} more.</extracomment>
        <translation>
            <numerusform>En nog {count}.</numerusform>
            <numerusform>En nog {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>Een ander middel</translation>
    </message>
    <message>
        <source>Another question is called “{name}” already.</source>
        <translation>Een andere vraag heet al “{name}”.</translation>
    </message>
    <message>
        <source>Anxiety or panic</source>
        <translation>Angst of paniek</translation>
    </message>
    <message numerus="yes">
        <source>Anxiety or panic with changed perception on {count} days.</source>
        <extracomment>For one: Anxiety or panic with changed perception on {count} day.</extracomment>
        <translation>
            <numerusform>Angst of paniek met veranderde waarneming op {count} dag.</numerusform>
            <numerusform>Angst of paniek met veranderde waarneming op {count} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any change in perception</source>
        <translation>Enige verandering in de waarneming</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Appointment at the clinic</source>
        <translation>Afspraak bij de kliniek</translation>
    </message>
    <message>
        <source>As good a week without treatment</source>
        <translation>Net zo&apos;n goede week zonder behandeling</translation>
    </message>
    <message numerus="yes">
        <source>As it stands: {count} pages</source>
        <extracomment>For one: As it stands: {count} page</extracomment>
        <translation>
            <numerusform>Zoals het er nu voor staat: {count} pagina</numerusform>
            <numerusform>Zoals het er nu voor staat: {count} pagina&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {count} infusions, from {first} to {last}, the pulse went over {high}; at its highest to {value}.</source>
        <extracomment>For one: At the infusion of {first} the pulse went up to {value}, over {high}.</extracomment>
        <translation>
            <numerusform>Bij het infuus van {first} ging de hartslag tot {value}, boven {high}.</numerusform>
            <numerusform>Bij {count} infusen, van {first} tot {last}, ging de hartslag boven {high}; op zijn hoogst tot {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {count} infusions, from {first} to {last}, the upper blood pressure was {upper} or more, or the lower one {lower} or more.</source>
        <extracomment>For one: At the infusion of {first} the upper blood pressure was {upper} or more, or the lower one {lower} or more.</extracomment>
        <translation>
            <numerusform>Bij het infuus van {first} was de bovendruk {upper} of meer, of de onderdruk {lower} of meer.</numerusform>
            <numerusform>Bij {count} infusen, van {first} tot {last}, was de bovendruk {upper} of meer, of de onderdruk {lower} of meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation>Gemiddelde pijn</translation>
    </message>
    <message>
        <source>Average pain, 0 to 10</source>
        <translation>Gemiddelde pijn, 0 tot 10</translation>
    </message>
    <message>
        <source>Bad dreams</source>
        <translation>Nare dromen</translation>
    </message>
    <message numerus="yes">
        <source>Bad dreams in {count} nights, from {first} to {last}, past the first nights of treatment.</source>
        <extracomment>For one: Bad dreams told on {first}, past the first nights of treatment.</extracomment>
        <translation>
            <numerusform>Nare dromen gemeld op {first}, na de eerste nachten van de behandeling.</numerusform>
            <numerusform>Nare dromen in {count} nachten, van {first} tot {last}, na de eerste nachten van de behandeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na</translation>
    </message>
    <message>
        <source>Before and after don&apos;t rest on the same medicines, so they can&apos;t be compared: a medicine counts where its doses were answered on {least} days or more.</source>
        <translation>Voor en na berusten niet op dezelfde medicijnen en zijn dus niet te vergelijken: een medicijn telt mee als de doses ervan op {least} dagen of meer zijn ingevuld.</translation>
    </message>
    <message>
        <source>Being safe</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Being safe: a fall; or trouble speaking, unsteadiness or vomiting that is severe on {least} of {week} days.</source>
        <translation>Veiligheid: een val; of moeite met spreken, onvastheid of braken, ernstig op {least} van {week} dagen.</translation>
    </message>
    <message>
        <source>Benzodiazepine</source>
        <translation>Benzodiazepine</translation>
    </message>
    <message>
        <source>Benzodiazepines, opioids and alcohol: together with ketamine they can make you very sleepy and slow your breathing (US prescribing information 2024). Your clinic needs to know of all of them, and decides with you what is given together.</source>
        <translation>Benzodiazepinen, opioïden en alcohol: samen met ketamine kunnen ze u erg slaperig maken en uw ademhaling vertragen (Amerikaanse productinformatie 2024). Uw kliniek moet van al deze middelen weten, en beslist met u wat er samen wordt gegeven.</translation>
    </message>
    <message>
        <source>Best 7 days</source>
        <translation>Beste 7 dagen</translation>
    </message>
    <message>
        <source>Between {low} and {high} in the weeks from {first} to {last}.</source>
        <translation>Tussen {low} en {high} in de weken van {first} tot {last}.</translation>
    </message>
    <message>
        <source>Bladder and kidneys</source>
        <translation>Blaas en nieren</translation>
    </message>
    <message>
        <source>Bladder and urine</source>
        <translation>Blaas en urine</translation>
    </message>
    <message>
        <source>Bladder and urine: blood in the urine once; burning, urgency, having to go often, leaking or low belly pain on {least} of {week} days or {more} of {month}; or any of these severe on {severe} days of {month}.</source>
        <translation>Blaas en urine: eenmaal bloed in de urine; branden, aandrang, vaak moeten, urineverlies of pijn in de onderbuik op {least} van {week} dagen of {more} van {month}; of een hiervan ernstig op {severe} dagen van {month}.</translation>
    </message>
    <message>
        <source>Bladder harm is known from heavy recreational use of ketamine; what that means at the doses of a clinic is unknown (Niesters 2014). That is why your clinic will want to hear of it early.</source>
        <translation>Schade aan de blaas is bekend bij zwaar recreatief gebruik van ketamine; wat dat betekent bij de doses van een kliniek, is niet bekend (Niesters 2014). Daarom wil uw kliniek hier vroeg van horen.</translation>
    </message>
    <message numerus="yes">
        <source>Bladder trouble on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Bladder trouble on {first}.</extracomment>
        <translation>
            <numerusform>Blaasklachten op {first}.</numerusform>
            <numerusform>Blaasklachten op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blood in the urine on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Blood in the urine on {first}.</extracomment>
        <translation>
            <numerusform>Bloed in de urine op {first}.</numerusform>
            <numerusform>Bloed in de urine op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blood in urine</source>
        <translation>Bloed in de urine</translation>
    </message>
    <message>
        <source>Blood results: {sentence}</source>
        <translation>Bloeduitslagen: {sentence}</translation>
    </message>
    <message>
        <source>Blurred vision</source>
        <translation>Wazig zien</translation>
    </message>
    <message>
        <source>Body or surroundings seemed changed</source>
        <translation>Lichaam of omgeving leek veranderd</translation>
    </message>
    <message numerus="yes">
        <source>Body or surroundings seemed changed on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Body or surroundings seemed changed on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Lichaam of omgeving leek veranderd op {first}, na de eerste dagen van de behandeling.</numerusform>
            <numerusform>Lichaam of omgeving leek veranderd op {count} dagen, van {first} tot {last}, na de eerste dagen van de behandeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burning when passing urine</source>
        <translation>Branden bij het plassen</translation>
    </message>
    <message numerus="yes">
        <source>Burning when passing urine on {count} days.</source>
        <extracomment>For one: Burning when passing urine on {count} day.</extracomment>
        <translation>
            <numerusform>Branden bij het plassen op {count} dag.</numerusform>
            <numerusform>Branden bij het plassen op {count} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the forecast, relief began at about {start} and is now about {now}; on average, your scores of the last days lie below {threshold} relief.</source>
        <translation>Volgens de prognose begon de verlichting bij ongeveer {start} en is die nu ongeveer {now}; gemiddeld liggen uw scores van de laatste dagen onder {threshold} verlichting.</translation>
    </message>
    <message>
        <source>By your answers, pain held you back in your life or your work on most days of the past 3 months.</source>
        <translation>Volgens uw antwoorden belemmerde pijn u in de afgelopen 3 maanden op de meeste dagen in uw leven of uw werk.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you clearly over the past 6 months.</source>
        <translation>Volgens uw antwoorden beperkte pijn u in de afgelopen 6 maanden duidelijk.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you clearly over the past month.</source>
        <translation>Volgens uw antwoorden beperkte pijn u in de afgelopen maand duidelijk.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you severely over the past 6 months.</source>
        <translation>Volgens uw antwoorden beperkte pijn u in de afgelopen 6 maanden ernstig.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you severely over the past month.</source>
        <translation>Volgens uw antwoorden beperkte pijn u in de afgelopen maand ernstig.</translation>
    </message>
    <message>
        <source>By your answers, you did not have pain on most days of the past 3 months.</source>
        <translation>Volgens uw antwoorden had u in de afgelopen 3 maanden op de meeste dagen geen pijn.</translation>
    </message>
    <message>
        <source>By your answers, you had no pain in the past 6 months.</source>
        <translation>Volgens uw antwoorden had u in de afgelopen 6 maanden geen pijn.</translation>
    </message>
    <message>
        <source>By your answers, you had no pain in the past month.</source>
        <translation>Volgens uw antwoorden had u in de afgelopen maand geen pijn.</translation>
    </message>
    <message>
        <source>By your answers, you had pain on most days of the past 3 months. It did not hold you back on most of them, and the three answers about the past week add up to less than 12 of 30.</source>
        <translation>Volgens uw antwoorden had u in de afgelopen 3 maanden op de meeste dagen pijn. Die belemmerde u op de meeste ervan niet, en de drie antwoorden over de afgelopen week zijn samen minder dan 12 van 30.</translation>
    </message>
    <message>
        <source>By your answers, you had pain on most days of the past 3 months. It did not hold you back on most of them, but the three answers about the past week add up to 12 of 30 or more.</source>
        <translation>Volgens uw antwoorden had u in de afgelopen 3 maanden op de meeste dagen pijn. Die belemmerde u op de meeste ervan niet, maar de drie antwoorden over de afgelopen week zijn samen 12 van 30 of meer.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past 6 months was in the lower half of the scale and limited you little or somewhat.</source>
        <translation>Volgens uw antwoorden lag uw pijn van de afgelopen 6 maanden in de onderste helft van de schaal en beperkte die u weinig of enigszins.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past 6 months was in the upper half of the scale, yet limited you only little or somewhat.</source>
        <translation>Volgens uw antwoorden lag uw pijn van de afgelopen 6 maanden in de bovenste helft van de schaal, maar beperkte die u slechts weinig of enigszins.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past month was in the lower half of the scale and limited you little or somewhat.</source>
        <translation>Volgens uw antwoorden lag uw pijn van de afgelopen maand in de onderste helft van de schaal en beperkte die u weinig of enigszins.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past month was in the upper half of the scale, yet limited you only little or somewhat.</source>
        <translation>Volgens uw antwoorden lag uw pijn van de afgelopen maand in de bovenste helft van de schaal, maar beperkte die u slechts weinig of enigszins.</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Uiterlijk op {day}</translation>
    </message>
    <message>
        <source>By {day}, the last day with a pain score, relief had probably faded below {threshold}.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, was de verlichting waarschijnlijk al tot onder {threshold} gezakt.</translation>
    </message>
    <message>
        <source>By {day}, the last day with a pain score, relief had probably not reached {threshold}.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, had de verlichting {threshold} waarschijnlijk nog niet bereikt.</translation>
    </message>
    <message>
        <source>Call the clinic</source>
        <translation>De kliniek bellen</translation>
    </message>
    <message>
        <source>Call your clinic and tell them what you saw.</source>
        <translation>Bel uw kliniek en vertel wat u hebt gezien.</translation>
    </message>
    <message>
        <source>Call your clinic on {phone} and tell them what you saw.</source>
        <translation>Bel uw kliniek op {phone} en vertel wat u hebt gezien.</translation>
    </message>
    <message>
        <source>Can&apos;t be given</source>
        <translation>Kan niet worden gegeven</translation>
    </message>
    <message numerus="yes">
        <source>Changed inner perception of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Changed inner perception of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Veranderde innerlijke waarneming van {value} van 10 op {first}, na de eerste dagen van de behandeling.</numerusform>
            <numerusform>Veranderde innerlijke waarneming tot {value} van 10 op {count} dagen, van {first} tot {last}, na de eerste dagen van de behandeling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed outer perception of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Changed outer perception of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Veranderde uiterlijke waarneming van {value} van 10 op {first}, na de eerste dagen van de behandeling.</numerusform>
            <numerusform>Veranderde uiterlijke waarneming tot {value} van 10 op {count} dagen, van {first} tot {last}, na de eerste dagen van de behandeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed perception</source>
        <translation>Veranderde waarneming</translation>
    </message>
    <message>
        <source>Changed perception is expected during an infusion and shortly after it (Bowdle 1998). When it lasts longer or comes back, your clinic should know before it plans anything further.</source>
        <translation>Veranderde waarneming is te verwachten tijdens een infuus en kort erna (Bowdle 1998). Als die langer duurt of terugkomt, moet uw kliniek het weten voordat er verder iets wordt gepland.</translation>
    </message>
    <message>
        <source>Changed perception: a drug high, or a change of inner or outer perception, at {level} or more from day {day} after an infusion on, or time, body or thoughts that feel unreal or out of control without a score; voices, visions or suspicious thoughts at any time but the first {start} days of an infusion course.</source>
        <translation>Veranderde waarneming: een roes, of een verandering van de innerlijke of uiterlijke waarneming, van {level} of meer vanaf dag {day} na een infuus, of tijd, lichaam of gedachten die onwerkelijk of onbeheersbaar voelen, zonder score; stemmen, beelden die er niet zijn, of wantrouwige gedachten op elk moment behalve de eerste {start} dagen van een infuuskuur.</translation>
    </message>
    <message>
        <source>Changes in inner perception</source>
        <translation>Veranderingen in de innerlijke waarneming</translation>
    </message>
    <message>
        <source>Changes in outer perception</source>
        <translation>Veranderingen in de uiterlijke waarneming</translation>
    </message>
    <message numerus="yes">
        <source>Chart of average pain, 0 to 10: {count} recorded days up to {last}.</source>
        <extracomment>For one: Chart of average pain, 0 to 10: {count} recorded day up to {last}.</extracomment>
        <translation>
            <numerusform>Grafiek van de gemiddelde pijn, 0 tot 10: {count} ingevulde dag tot en met {last}.</numerusform>
            <numerusform>Grafiek van de gemiddelde pijn, 0 tot 10: {count} ingevulde dagen tot en met {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of relief after infusion {number}.</source>
        <translation>Grafiek van de verlichting na infuus {number}.</translation>
    </message>
    <message>
        <source>Chart of relief over seven days by days after the last infusion day, a line an infusion.</source>
        <translation>Grafiek van de verlichting over zeven dagen, naar dagen na de laatste infuusdag, één lijn per infuus.</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Pijn op de borst</translation>
    </message>
    <message numerus="yes">
        <source>Chest pain on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Chest pain on {first}.</extracomment>
        <translation>
            <numerusform>Pijn op de borst op {first}.</numerusform>
            <numerusform>Pijn op de borst op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chronic Pain Grade (CPGS): a short questionnaire that grades long-standing pain by how strong it is and how much it keeps you from doing (Von Korff 1992).</source>
        <translation>Chronic Pain Grade (CPGS): een korte vragenlijst die langdurige pijn in graden indeelt, naar hoe sterk die is en hoeveel die u van activiteiten afhoudt (Von Korff 1992).</translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past 6 months, filled in on {day}.</source>
        <translation>Chronic Pain Grade van de afgelopen 6 maanden, ingevuld op {day}.</translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past 6 months, filled in on {day}. Most of these 6 months were before the infusion.</source>
        <translation>Chronic Pain Grade van de afgelopen 6 maanden, ingevuld op {day}. Het grootste deel van deze 6 maanden lag voor het infuus.</translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past month, filled in on {day}.</source>
        <translation>Chronic Pain Grade van de afgelopen maand, ingevuld op {day}.</translation>
    </message>
    <message>
        <source>Clonidine</source>
        <translation>Clonidine</translation>
    </message>
    <message>
        <source>Column {column} goes from {least} to {most}, beyond the scale from 0 to 10.</source>
        <translation>Kolom {column} loopt van {least} tot {most}, buiten de schaal van 0 tot 10.</translation>
    </message>
    <message>
        <source>Column {column} goes from {least} to {most}, never above {likely}: it may have a smaller scale than 0 to 10.</source>
        <translation>Kolom {column} loopt van {least} tot {most}, nooit boven {likely}: de schaal kan kleiner zijn dan 0 tot 10.</translation>
    </message>
    <message>
        <source>Copied {diary} to {path}: {held}. The copy was opened again and checked.</source>
        <translation>{diary} gekopieerd naar {path}: {held}. De kopie is opnieuw geopend en gecontroleerd.</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Creatinine</translation>
    </message>
    <message>
        <source>Creatinine {times} on {day}</source>
        <translation>Creatinine {times} op {day}</translation>
    </message>
    <message>
        <source>Dark urine</source>
        <translation>Donkere urine</translation>
    </message>
    <message numerus="yes">
        <source>Dark urine on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Dark urine on {first}.</extracomment>
        <translation>
            <numerusform>Donkere urine op {first}.</numerusform>
            <numerusform>Donkere urine op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day {day} after your infusion</source>
        <translation>Dag {day} na uw infuus</translation>
    </message>
    <message>
        <source>Day {number}, relief over the last 7 days.</source>
        <translation>Dag {number}, verlichting over de laatste 7 dagen.</translation>
    </message>
    <message>
        <source>Day {number}, {day}.</source>
        <translation>Dag {number}, {day}.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Days after the last infusion day</source>
        <translation>Dagen na de laatste infuusdag</translation>
    </message>
    <message>
        <source>Days after the last infusion day ({day})</source>
        <translation>Dagen na de laatste infuusdag ({day})</translation>
    </message>
    <message>
        <source>Days before {day}</source>
        <translation>Dagen voor {day}</translation>
    </message>
    <message>
        <source>Days that were missed can be filled in later.</source>
        <translation>Gemiste dagen kunnen later worden ingevuld.</translation>
    </message>
    <message>
        <source>Days with a moderate or severe side effect</source>
        <translation>Dagen met een matige of ernstige bijwerking</translation>
    </message>
    <message>
        <source>Days with clearly less pain than before the infusion would change this.</source>
        <translation>Dagen met duidelijk minder pijn dan voor het infuus zouden dit veranderen.</translation>
    </message>
    <message>
        <source>Days with {level} relief or more</source>
        <translation>Dagen met {level} verlichting of meer</translation>
    </message>
    <message>
        <source>Days {first} to {last} after the last infusion day, {days} of {week} with a score.</source>
        <translation>Dag {first} tot en met {last} na de laatste infuusdag, {days} van {week} met een score.</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Duizeligheid</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Doses of the medicines you marked as opioids, of all doses.</source>
        <translation>Doses van de medicijnen die u als opioïd hebt aangemerkt, van alle doses.</translation>
    </message>
    <message>
        <source>Doses of {medicine}</source>
        <translation>Doses van {medicine}</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>Dromen</translation>
    </message>
    <message>
        <source>Dreams in your words</source>
        <translation>Dromen in uw eigen woorden</translation>
    </message>
    <message>
        <source>Dreams, nights 1 to 3</source>
        <translation>Dromen, nacht 1 tot en met 3</translation>
    </message>
    <message>
        <source>Dreams: 0 {none}, 1 {some}.</source>
        <translation>Dromen: 0 {none}, 1 {some}.</translation>
    </message>
    <message>
        <source>Dreams: unpleasant dreams, or nightmares that wake you, in {least} of {week} nights from night {night} after an infusion on.</source>
        <translation>Dromen: onaangename dromen, of nachtmerries waar u wakker van wordt, in {least} van {week} nachten vanaf nacht {night} na een infuus.</translation>
    </message>
    <message>
        <source>Driving: ketamine can leave you drowsy and slow for a day or more. Agree with your clinic who takes you home and from when on you may drive again (US prescribing information 2024).</source>
        <translation>Autorijden: van ketamine kunt u een dag of langer suf en traag zijn. Spreek met uw kliniek af wie u naar huis brengt en vanaf wanneer u weer mag rijden (Amerikaanse productinformatie 2024).</translation>
    </message>
    <message>
        <source>Drowsiness</source>
        <translation>Slaperigheid</translation>
    </message>
    <message>
        <source>Drug high</source>
        <translation>Roes</translation>
    </message>
    <message>
        <source>Drug high, inner and outer perception: 0 is not at all, 10 as strong as can be. Inner perception is what happens in your thoughts, outer perception what happens with your senses, time and space (Bowdle 1998, grouped as in Niesters 2014).</source>
        <translation>Roes, innerlijke en uiterlijke waarneming: 0 is helemaal niet, 10 is zo sterk als maar kan. Innerlijke waarneming is wat er in uw gedachten gebeurt, uiterlijke waarneming wat er met uw zintuigen, tijd en ruimte gebeurt (Bowdle 1998, gegroepeerd zoals in Niesters 2014).</translation>
    </message>
    <message>
        <source>Drug high: 0 none, 10 extreme.</source>
        <translation>Roes: 0 geen, 10 extreem.</translation>
    </message>
    <message>
        <source>Dry mouth</source>
        <translation>Droge mond</translation>
    </message>
    <message>
        <source>Each line of a checklist begins with [ ] or [x].</source>
        <translation>Elke regel van een checklist begint met [ ] of [x].</translation>
    </message>
    <message>
        <source>Enjoying life</source>
        <translation>Genieten van het leven</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>Entered: {when}</source>
        <translation>Ingevuld: {when}</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Uitgewerkt</translation>
    </message>
    <message>
        <source>Fell down</source>
        <translation>Gevallen</translation>
    </message>
    <message>
        <source>Figures of each infusion</source>
        <translation>Cijfers van elk infuus</translation>
    </message>
    <message>
        <source>Fill in the questionnaire</source>
        <translation>De vragenlijst invullen</translation>
    </message>
    <message>
        <source>Fitted {middle}, likely between {low} and {high}.</source>
        <translation>Berekend {middle}, waarschijnlijk tussen {low} en {high}.</translation>
    </message>
    <message>
        <source>Flank pain, below the ribs</source>
        <translation>Pijn in de flank, onder de ribben</translation>
    </message>
    <message>
        <source>For a word, say the score from 0 to 10 that it stands for: --word {word}=NUMBER; or that it means no answer: --missing {word}.</source>
        <translation>Zeg bij een woord voor welke score van 0 tot 10 het staat: --word {word}=NUMBER; of dat het geen antwoord betekent: --missing {word}.</translation>
    </message>
    <message>
        <source>For context: in a study with 30 healthy volunteers, unpleasant dreams in the three nights after ketamine had three times the odds that they had after placebo (Blagrove 2009).</source>
        <translation>Ter vergelijking: in een onderzoek met 30 gezonde vrijwilligers waren de odds van onaangename dromen in de drie nachten na ketamine driemaal de odds na placebo (Blagrove 2009).</translation>
    </message>
    <message>
        <source>Forecast {middle}, likely between {low} and {high}.</source>
        <translation>Prognose {middle}, waarschijnlijk tussen {low} en {high}.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vr</translation>
    </message>
    <message>
        <source>From a paper sheet.</source>
        <translation>Van een papieren blad.</translation>
    </message>
    <message>
        <source>From the scores since, relief probably never reached {threshold}: the range did not hold.</source>
        <translation>Volgens de scores sindsdien heeft de verlichting {threshold} waarschijnlijk nooit bereikt: het bereik klopte niet.</translation>
    </message>
    <message>
        <source>From the second infusion on, they are compared here.</source>
        <translation>Vanaf het tweede infuus worden ze hier vergeleken.</translation>
    </message>
    <message>
        <source>From these scores it is open when relief falls below {threshold}.</source>
        <translation>Met deze scores is niet te zeggen wanneer de verlichting onder {threshold} zakt.</translation>
    </message>
    <message>
        <source>From these scores relief is likely to be below {threshold} by {last}.</source>
        <translation>Volgens deze scores ligt de verlichting uiterlijk op {last} waarschijnlijk onder {threshold}.</translation>
    </message>
    <message>
        <source>From these scores relief is likely to fall below {threshold} between {first} and {last}.</source>
        <translation>Volgens deze scores zakt de verlichting waarschijnlijk tussen {first} en {last} onder {threshold}.</translation>
    </message>
    <message>
        <source>From these scores relief would likely have fallen below {threshold} between {first} and {last}.</source>
        <translation>Volgens deze scores zou de verlichting waarschijnlijk tussen {first} en {last} onder {threshold} zijn gezakt.</translation>
    </message>
    <message>
        <source>From those scores it could not be said when relief fades.</source>
        <translation>Met die scores was niet te zeggen wanneer de verlichting uitgewerkt raakt.</translation>
    </message>
    <message>
        <source>From those scores relief had faded by {last}.</source>
        <translation>Volgens die scores was de verlichting op {last} uitgewerkt.</translation>
    </message>
    <message>
        <source>From those scores relief was expected to fade between {first} and {last}.</source>
        <translation>Volgens die scores zou de verlichting naar verwachting tussen {first} en {last} uitgewerkt raken.</translation>
    </message>
    <message>
        <source>From those scores relief was expected to have faded by {last}.</source>
        <translation>Volgens die scores zou de verlichting naar verwachting op {last} uitgewerkt zijn.</translation>
    </message>
    <message>
        <source>From your daily answers: a PEG of {peg} in the week from {first} to {last}, over {days} days.</source>
        <translation>Uit uw dagelijkse antwoorden: een PEG van {peg} in de week van {first} tot {last}, over {days} dagen.</translation>
    </message>
    <message numerus="yes">
        <source>From your daily answers: no PEG in the week from {first} to {last}, which has {count} days with all three answers and needs {least}.</source>
        <extracomment>For one: From your daily answers: no PEG in the week from {first} to {last}, which has {count} day with all three answers and needs {least}.</extracomment>
        <translation>
            <numerusform>Uit uw dagelijkse antwoorden: geen PEG in de week van {first} tot {last}; die heeft {count} dag met alle drie de antwoorden en {least} zijn nodig.</numerusform>
            <numerusform>Uit uw dagelijkse antwoorden: geen PEG in de week van {first} tot {last}; die heeft {count} dagen met alle drie de antwoorden en {least} zijn nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>From your daily answers: the mean of average pain and of how much it got in the way of enjoyment and of activity, over the days of a week, Monday to Sunday, on which all three were answered; {least} days or more. The PEG of the questionnaire is another one: it asks once, looking back on a week.</source>
        <translation>Uit uw dagelijkse antwoorden: het gemiddelde van de gemiddelde pijn en van hoeveel die genieten en activiteiten in de weg stond, over de dagen van een week, maandag tot en met zondag, waarop alle drie zijn ingevuld; {least} dagen of meer. De PEG van de vragenlijst is een andere: die vraagt eenmaal, terugkijkend op een week.</translation>
    </message>
    <message>
        <source>From {first} to {last}, {days} of {week} days with a score: {relief} as recorded, less what choosing the best week adds. A best week flatters: in trials without ketamine, {trial_low} to {trial_high} of people had some week that looked {better} better.</source>
        <translation>Van {first} tot {last}, {days} van {week} dagen met een score: {relief} zoals ingevuld, min wat het kiezen van de beste week erbij doet. Een beste week vleit: in onderzoeken zonder ketamine had {trial_low} tot {trial_high} van de mensen wel een week die er {better} beter uitzag.</translation>
    </message>
    <message>
        <source>Give the medicine a name.</source>
        <translation>Geef het medicijn een naam.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Grade 0: no chronic pain</source>
        <translation>Graad 0: geen chronische pijn</translation>
    </message>
    <message>
        <source>Grade 0: no pain</source>
        <translation>Graad 0: geen pijn</translation>
    </message>
    <message>
        <source>Grade 1: mild chronic pain</source>
        <translation>Graad 1: lichte chronische pijn</translation>
    </message>
    <message>
        <source>Grade 2: bothersome chronic pain</source>
        <translation>Graad 2: hinderlijke chronische pijn</translation>
    </message>
    <message>
        <source>Grade 3: high-impact chronic pain</source>
        <translation>Graad 3: chronische pijn met grote gevolgen</translation>
    </message>
    <message>
        <source>Grade I: low disability, low intensity</source>
        <translation>Graad I: weinig beperking, lage sterkte</translation>
    </message>
    <message>
        <source>Grade II: low disability, high intensity</source>
        <translation>Graad II: weinig beperking, hoge sterkte</translation>
    </message>
    <message>
        <source>Grade III: high disability, moderately limiting</source>
        <translation>Graad III: veel beperking, matig belemmerend</translation>
    </message>
    <message>
        <source>Grade IV: high disability, severely limiting</source>
        <translation>Graad IV: veel beperking, ernstig belemmerend</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Graad {grade}</translation>
    </message>
    <message>
        <source>Grade {grade} (intensity {intensity} of 100)</source>
        <translation>Graad {grade} (sterkte {intensity} van 100)</translation>
    </message>
    <message>
        <source>Grade {grade} stands here twice.</source>
        <translation>Graad {grade} staat hier twee keer.</translation>
    </message>
    <message>
        <source>Grade {value} in all {count} questionnaires from {first} to {day}.</source>
        <translation>Graad {value} in alle {count} vragenlijsten van {first} tot {day}.</translation>
    </message>
    <message>
        <source>Grade {value} on {day}, the only one so far.</source>
        <translation>Graad {value} op {day}, tot nu toe de enige.</translation>
    </message>
    <message>
        <source>Grades from {least} to {most} in {count} questionnaires since {first}; the newest, of {day}, is {value}.</source>
        <translation>Graden van {least} tot {most} in {count} vragenlijsten sinds {first}; de nieuwste, van {day}, is {value}.</translation>
    </message>
    <message>
        <source>Harm to the bladder is known from heavy recreational use; what that means for the doses of a clinic is unknown (Niesters 2014).</source>
        <translation>Schade aan de blaas is bekend bij zwaar recreatief gebruik; wat dat betekent voor de doses van een kliniek, is niet bekend (Niesters 2014).</translation>
    </message>
    <message numerus="yes">
        <source>Having to go more often than usual on {count} days.</source>
        <extracomment>For one: Having to go more often than usual on {count} day.</extracomment>
        <translation>
            <numerusform>Vaker moeten plassen dan gewoonlijk op {count} dag.</numerusform>
            <numerusform>Vaker moeten plassen dan gewoonlijk op {count} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Hoofd</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Heart: chest pain once; palpitations on {least} of {week} days; or at an infusion a blood pressure from {upper} (the upper value) or {lower} (the lower value), or a pulse over {pulse}.</source>
        <translation>Hart: eenmaal pijn op de borst; hartkloppingen op {least} van {week} dagen; of bij een infuus een bloeddruk vanaf {upper} (bovendruk) of {lower} (onderdruk), of een hartslag boven {pulse}.</translation>
    </message>
    <message>
        <source>Highest blood pressure</source>
        <translation>Hoogste bloeddruk</translation>
    </message>
    <message>
        <source>Highest liver value</source>
        <translation>Hoogste leverwaarde</translation>
    </message>
    <message>
        <source>Highest lower blood pressure</source>
        <translation>Hoogste onderdruk</translation>
    </message>
    <message>
        <source>Highest pulse</source>
        <translation>Hoogste hartslag</translation>
    </message>
    <message>
        <source>Highest upper blood pressure</source>
        <translation>Hoogste bovendruk</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>Hoe volledig</translation>
    </message>
    <message>
        <source>How earlier forecasts turned out:</source>
        <translation>Hoe eerdere prognoses zijn uitgekomen:</translation>
    </message>
    <message numerus="yes">
        <source>How long before an appointment your clinic wants to know: now {count} days.</source>
        <extracomment>For one: How long before an appointment your clinic wants to know: now {count} day.</extracomment>
        <translation>
            <numerusform>Hoe lang voor een afspraak uw kliniek het wil weten: nu {count} dag.</numerusform>
            <numerusform>Hoe lang voor een afspraak uw kliniek het wil weten: nu {count} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long relief held:</source>
        <translation>Hoe lang de verlichting aanhield:</translation>
    </message>
    <message>
        <source>How long relief holds is open.</source>
        <translation>Hoe lang de verlichting aanhoudt, is nog niet te zeggen.</translation>
    </message>
    <message>
        <source>How much less pain than before the infusion. For most people {important} less is an important change and {substantial} less a substantial one. Below it, the diary calls the effect faded.</source>
        <translation>Hoeveel minder pijn dan voor het infuus. Voor de meeste mensen is {important} minder een belangrijke verandering en {substantial} minder een grote. Daaronder noemt het dagboek het effect uitgewerkt.</translation>
    </message>
    <message>
        <source>How pleasant</source>
        <translation>Hoe aangenaam</translation>
    </message>
    <message>
        <source>How pleasant the dreams were</source>
        <translation>Hoe aangenaam de dromen waren</translation>
    </message>
    <message>
        <source>How pleasant they were: 1 very unpleasant, 2 unpleasant, 3 neither, 4 pleasant, 5 very pleasant.</source>
        <translation>Hoe aangenaam ze waren: 1 heel onaangenaam, 2 onaangenaam, 3 geen van beide, 4 aangenaam, 5 heel aangenaam.</translation>
    </message>
    <message>
        <source>How safe ketamine is over many years is not established (Niesters 2014).</source>
        <translation>Hoe veilig ketamine over vele jaren is, staat niet vast (Niesters 2014).</translation>
    </message>
    <message>
        <source>How that turns out is still open.</source>
        <translation>Hoe dat uitkomt, is nog niet bekend.</translation>
    </message>
    <message>
        <source>How vivid the dreams were</source>
        <translation>Hoe levendig de dromen waren</translation>
    </message>
    <message>
        <source>If it is bad or does not pass, call your local emergency number.</source>
        <translation>Als het erg is of niet overgaat, bel dan het plaatselijke alarmnummer.</translation>
    </message>
    <message>
        <source>If its scale is another one, name it: --scale {scale}.</source>
        <translation>Als de schaal een andere is, noem die: --scale {scale}.</translation>
    </message>
    <message>
        <source>If no row has the names of the columns, say --no-header and call them 1, 2, 3; if another row has them, --header-row N.</source>
        <translation>Als geen rij de kolomnamen heeft, gebruik dan --no-header en noem ze 1, 2, 3; als een andere rij ze heeft, --header-row N.</translation>
    </message>
    <message>
        <source>If pain rises over several days, the dates come sooner.</source>
        <translation>Als de pijn over meerdere dagen stijgt, komen de datums eerder.</translation>
    </message>
    <message>
        <source>If relief holds over the next days, the dates come later.</source>
        <translation>Als de verlichting de komende dagen aanhoudt, komen de datums later.</translation>
    </message>
    <message>
        <source>If the days before were unusual, your clinic may know your level; it can be set in Settings.</source>
        <translation>Als de dagen ervoor ongewoon waren, kent uw kliniek misschien uw niveau; het kan in Instellingen worden ingesteld.</translation>
    </message>
    <message>
        <source>If you have chest pain now, call your local emergency number first.</source>
        <translation>Als u nu pijn op de borst hebt, bel dan eerst het plaatselijke alarmnummer.</translation>
    </message>
    <message>
        <source>If you know your scores from before the infusion, open those days and fill them in.</source>
        <translation>Als u uw scores van voor het infuus weet, open dan die dagen en vul ze in.</translation>
    </message>
    <message>
        <source>If you think of harming yourself, call your local emergency number now.</source>
        <translation>Als u eraan denkt uzelf iets aan te doen, bel dan nu het plaatselijke alarmnummer.</translation>
    </message>
    <message>
        <source>In nights 1 to 3 after an infusion {after} of {after_of} recalled dreams were unpleasant ({after_share}), on other nights {usual} of {usual_of} ({usual_share}).</source>
        <translation>In nacht 1 tot en met 3 na een infuus waren {after} van {after_of} onthouden dromen onaangenaam ({after_share}), in andere nachten {usual} van {usual_of} ({usual_share}).</translation>
    </message>
    <message>
        <source>In short:</source>
        <translation>In het kort:</translation>
    </message>
    <message>
        <source>In the shipped instrument this is {value}; only words may differ.</source>
        <translation>In het meegeleverde instrument is dit {value}; alleen woorden mogen anders zijn.</translation>
    </message>
    <message>
        <source>In week 1</source>
        <translation>In week 1</translation>
    </message>
    <message numerus="yes">
        <source>In your own days without treatment, a week as good as this came up in {as_good} of {count} stretches.</source>
        <extracomment>For one: In your own days without treatment, a week as good as this came up in {as_good} of {count} stretch.</extracomment>
        <translation>
            <numerusform>In uw eigen dagen zonder behandeling kwam zo&apos;n goede week voor in {as_good} van {count} stuk.</numerusform>
            <numerusform>In uw eigen dagen zonder behandeling kwam zo&apos;n goede week voor in {as_good} van {count} stukken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infuus</translation>
    </message>
    <message>
        <source>Infusion of {day}</source>
        <translation>Infuus van {day}</translation>
    </message>
    <message>
        <source>Infusion {id} of {day}: {reason}</source>
        <translation>Infuus {id} van {day}: {reason}</translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation>Infuus {number}</translation>
    </message>
    <message>
        <source>Infusion {number} stood at {relief} on day {day}, the last that is recorded.</source>
        <translation>Infuus {number} stond op {relief} op dag {day}, de laatste die is ingevuld.</translation>
    </message>
    <message>
        <source>Infusion {number}, until {last_day}: {held}</source>
        <translation>Infuus {number}, tot {last_day}: {held}</translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: at least {count} days later than the range</source>
        <extracomment>For one: Infusion {number}: at least {count} day later than the range</extracomment>
        <translation>
            <numerusform>Infuus {number}: minstens {count} dag later dan het bereik</numerusform>
            <numerusform>Infuus {number}: minstens {count} dagen later dan het bereik</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion {number}: cut short by the next one</source>
        <translation>Infuus {number}: afgebroken door het volgende</translation>
    </message>
    <message>
        <source>Infusion {number}: earlier than said</source>
        <translation>Infuus {number}: eerder dan gezegd</translation>
    </message>
    <message>
        <source>Infusion {number}: later than said</source>
        <translation>Infuus {number}: later dan gezegd</translation>
    </message>
    <message>
        <source>Infusion {number}: no range given</source>
        <translation>Infuus {number}: geen bereik gegeven</translation>
    </message>
    <message>
        <source>Infusion {number}: no relief, as said</source>
        <translation>Infuus {number}: geen verlichting, zoals gezegd</translation>
    </message>
    <message>
        <source>Infusion {number}: not known how it went</source>
        <translation>Infuus {number}: niet bekend hoe het ging</translation>
    </message>
    <message>
        <source>Infusion {number}: nothing kept</source>
        <translation>Infuus {number}: niets bewaard</translation>
    </message>
    <message>
        <source>Infusion {number}: relief after all</source>
        <translation>Infuus {number}: toch verlichting</translation>
    </message>
    <message>
        <source>Infusion {number}: still open</source>
        <translation>Infuus {number}: nog niet bekend</translation>
    </message>
    <message>
        <source>Infusion {number}: too early to say</source>
        <translation>Infuus {number}: te vroeg om te zeggen</translation>
    </message>
    <message>
        <source>Infusion {number}: within the range</source>
        <translation>Infuus {number}: binnen het bereik</translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: {count} days earlier than the range</source>
        <extracomment>For one: Infusion {number}: {count} day earlier than the range</extracomment>
        <translation>
            <numerusform>Infuus {number}: {count} dag eerder dan het bereik</numerusform>
            <numerusform>Infuus {number}: {count} dagen eerder dan het bereik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: {count} days later than the range</source>
        <extracomment>For one: Infusion {number}: {count} day later than the range</extracomment>
        <translation>
            <numerusform>Infuus {number}: {count} dag later dan het bereik</numerusform>
            <numerusform>Infuus {number}: {count} dagen later dan het bereik</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion {number}: {dates}, {known}.</source>
        <translation>Infuus {number}: {dates}, {known}.</translation>
    </message>
    <message>
        <source>Infusion {number}: {dates}.</source>
        <translation>Infuus {number}: {dates}.</translation>
    </message>
    <message>
        <source>Infusion {number}: {relief}.</source>
        <translation>Infuus {number}: {relief}.</translation>
    </message>
    <message>
        <source>Infusion {number}: {threshold} never reached</source>
        <translation>Infuus {number}: {threshold} nooit bereikt</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Belemmering</translation>
    </message>
    <message>
        <source>Interference and enjoyment: how much pain got in the way of what you do, and of enjoying life; 0 is not at all, 10 completely. With the average pain they are the three questions of the PEG scale (Krebs 2009).</source>
        <translation>Belemmering en genieten: hoeveel de pijn in de weg stond bij wat u doet, en bij het genieten van het leven; 0 is helemaal niet, 10 volledig. Met de gemiddelde pijn zijn het de drie vragen van de PEG-schaal (Krebs 2009).</translation>
    </message>
    <message>
        <source>It can happen to anyone whom a drug helps, and it is nobody&apos;s fault. Your clinic can help with it, and needs to know it to keep you safe.</source>
        <translation>Het kan iedereen overkomen die baat heeft bij een middel, en het is niemands schuld. Uw kliniek kan erbij helpen, en moet het weten om u veilig te houden.</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with the grades of the Chronic Pain Grade, which are made in another way.</source>
        <translation>Het is niet te vergelijken met de graden van de Chronic Pain Grade, die anders worden bepaald.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept what you were reminded of: {reason}.</source>
        <translation>Waaraan u bent herinnerd, kan niet worden bewaard: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {reason}.</source>
        <translation>Het kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be told yet whether relief reached {threshold}.</source>
        <translation>Er is nog niet te zeggen of de verlichting {threshold} heeft bereikt.</translation>
    </message>
    <message>
        <source>It is larger than a questionnaire can be.</source>
        <translation>Het is groter dan een vragenlijst kan zijn.</translation>
    </message>
    <message>
        <source>It is locked with the passphrase that {path} has now.</source>
        <translation>Het is vergrendeld met de wachtzin die {path} nu heeft.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Het is geen bestand.</translation>
    </message>
    <message>
        <source>It is set up among what the desktop starts when you log in, in this file:</source>
        <translation>Het is ingesteld bij wat het bureaublad start als u inlogt, in dit bestand:</translation>
    </message>
    <message>
        <source>It is set up as a launch agent of this system, in this file:</source>
        <translation>Het is ingesteld als launch agent van dit systeem, in dit bestand:</translation>
    </message>
    <message>
        <source>It is set up as a task of this system (Task Scheduler), from this file:</source>
        <translation>Het is ingesteld als taak van dit systeem (Taakplanner), uit dit bestand:</translation>
    </message>
    <message>
        <source>It is set up as a timer of this system (systemd), in this file:</source>
        <translation>Het is ingesteld als timer van dit systeem (systemd), in dit bestand:</translation>
    </message>
    <message numerus="yes">
        <source>It must be from {least} to {count} days.</source>
        <extracomment>For one: It must be from {least} to {count} day.</extracomment>
        <translation>
            <numerusform>Het moet van {least} tot {count} dag zijn.</numerusform>
            <numerusform>Het moet van {least} tot {count} dagen zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It must be from {least} to {count} weeks.</source>
        <extracomment>For one: It must be from {least} to {count} week.</extracomment>
        <translation>
            <numerusform>Het moet van {least} tot {count} week zijn.</numerusform>
            <numerusform>Het moet van {least} tot {count} weken zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a level before the infusion, and {least} pain scores within {week} days in a row after it.</source>
        <translation>Nodig zijn een niveau van voor het infuus, en {least} pijnscores binnen {week} dagen achter elkaar erna.</translation>
    </message>
    <message>
        <source>It needs a level before the infusion, of {level} or more, and {least} pain scores after it.</source>
        <translation>Nodig zijn een niveau van voor het infuus, van {level} of meer, en {least} pijnscores erna.</translation>
    </message>
    <message>
        <source>It needs {least} days with a pain score and an answer on side effects in the {before} days before the infusion, and {least} in days 1 to {after} after it.</source>
        <translation>Nodig zijn {least} dagen met een pijnscore en een antwoord over bijwerkingen in de {before} dagen voor het infuus, en {least} in dag 1 tot en met {after} erna.</translation>
    </message>
    <message>
        <source>It opens the diary if you forget the passphrase, and is shown this once. Write it down, and keep it where nobody finds it beside this computer. Without passphrase and code, nobody can open the diary.</source>
        <translation>Deze opent het dagboek als u de wachtzin vergeet, en wordt alleen deze keer getoond. Schrijf de code op, en bewaar die waar niemand hem bij deze computer vindt. Zonder wachtzin en code kan niemand het dagboek openen.</translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or a newer result is within its limit and {days} days were written without any of the rest.</source>
        <translation>Het blijft hier staan tot uw kliniek zegt dat het afgehandeld is, of tot een nieuwere uitslag binnen de grens ligt en er {days} dagen zijn ingevuld zonder iets van de rest.</translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or a newer result is within its limit.</source>
        <translation>Het blijft hier staan tot uw kliniek zegt dat het afgehandeld is, of tot een nieuwere uitslag binnen de grens ligt.</translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or {days} days were written without any of it.</source>
        <translation>Het blijft hier staan tot uw kliniek zegt dat het afgehandeld is, of tot er {days} dagen zijn ingevuld zonder iets ervan.</translation>
    </message>
    <message>
        <source>Its name must end in .json; an editor may have added the rest.</source>
        <translation>De naam moet op .json eindigen; een tekstbewerker kan de rest hebben toegevoegd.</translation>
    </message>
    <message>
        <source>Jumping eyes</source>
        <translation>Springende ogen</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamine</translation>
    </message>
    <message>
        <source>Ketamine can raise the pulse and the blood pressure (Niesters 2014). Chest pain and lasting palpitations have many causes, some of them harmless; someone should look.</source>
        <translation>Ketamine kan de hartslag en de bloeddruk verhogen (Niesters 2014). Pijn op de borst en aanhoudende hartkloppingen hebben veel oorzaken, waarvan sommige onschuldig; er moet iemand naar kijken.</translation>
    </message>
    <message>
        <source>Ketamine outside the clinic</source>
        <translation>Ketamine buiten de kliniek</translation>
    </message>
    <message>
        <source>Ketamine outside the clinic: the question that is asked once a week after an infusion, answered with yes.</source>
        <translation>Ketamine buiten de kliniek: de vraag die na een infuus eenmaal per week wordt gesteld, met ja beantwoord.</translation>
    </message>
    <message>
        <source>Ketamine wished for or taken outside the clinic</source>
        <translation>Verlangen naar ketamine buiten de kliniek, of iets ervan genomen</translation>
    </message>
    <message>
        <source>Kidneys</source>
        <translation>Nieren</translation>
    </message>
    <message>
        <source>Kidneys: creatinine over its upper limit; or pain in the flank on {least} of {week} days.</source>
        <translation>Nieren: creatinine boven de bovengrens; of pijn in de flank op {least} van {week} dagen.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Afgelopen jaar</translation>
    </message>
    <message numerus="yes">
        <source>Last {count} days</source>
        <extracomment>For one: Last {count} day</extracomment>
        <translation>
            <numerusform>Laatste {count} dag</numerusform>
            <numerusform>Laatste {count} dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaking urine</source>
        <translation>Urineverlies</translation>
    </message>
    <message numerus="yes">
        <source>Leaking urine on {count} days.</source>
        <extracomment>For one: Leaking urine on {count} day.</extracomment>
        <translation>
            <numerusform>Urineverlies op {count} dag.</numerusform>
            <numerusform>Urineverlies op {count} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it was, for it is damaged, in use or has an older passphrase: {path}. Delete it if you don&apos;t need it.</source>
        <translation>Gelaten zoals het was, want het is beschadigd, in gebruik of heeft een oudere wachtzin: {path}. Verwijder het als u het niet nodig hebt.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} days outside of the period.</source>
        <extracomment>For one: Left out: {count} day outside of the period.</extracomment>
        <translation>
            <numerusform>Weggelaten: {count} dag buiten de periode.</numerusform>
            <numerusform>Weggelaten: {count} dagen buiten de periode.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less pain than before the infusion is what a diary can measure; how much of it the infusion did, it can&apos;t tell.</source>
        <translation>Minder pijn dan voor het infuus is wat een dagboek kan meten; hoeveel daarvan door het infuus komt, kan het niet zeggen.</translation>
    </message>
    <message>
        <source>Less pain than before the infusion, on days {first} to {last} after the last infusion day, {days} of {week} with a score. How much of it the infusion did, a diary can&apos;t tell.</source>
        <translation>Minder pijn dan voor het infuus, op dag {first} tot en met {last} na de laatste infuusdag, {days} van {week} met een score. Hoeveel daarvan door het infuus komt, kan een dagboek niet zeggen.</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>Niveau ervoor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Liver: yellow skin or eyes or dark urine once; or one of the blood results ALT, AST, ALP and GGT at {times} times its upper limit or more. A result without an upper limit can&apos;t be judged.</source>
        <translation>Lever: eenmaal gele huid of ogen of donkere urine; of een van de bloeduitslagen ALT, AST, ALP en GGT op {times} maal de bovengrens of meer. Een uitslag zonder bovengrens is niet te beoordelen.</translation>
    </message>
    <message>
        <source>Low belly pain</source>
        <translation>Pijn in de onderbuik</translation>
    </message>
    <message numerus="yes">
        <source>Low belly pain on {count} days.</source>
        <extracomment>For one: Low belly pain on {count} day.</extracomment>
        <translation>
            <numerusform>Pijn in de onderbuik op {count} dag.</numerusform>
            <numerusform>Pijn in de onderbuik op {count} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Sombere stemming</translation>
    </message>
    <message>
        <source>Low mood and panic can come with pain, with treatment or for other reasons, and there is help for them. You don&apos;t have to carry this alone.</source>
        <translation>Sombere stemming en paniek kunnen komen door pijn, door de behandeling of om andere redenen, en er is hulp voor. U hoeft dit niet alleen te dragen.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief is likely to fall below {threshold}.</source>
        <translation>Gemarkeerd: de dagen waarop de verlichting waarschijnlijk onder {threshold} zakt.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief may have fallen below {threshold}.</source>
        <translation>Gemarkeerd: de dagen waarop de verlichting onder {threshold} kan zijn gezakt.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief probably fell below {threshold}.</source>
        <translation>Gemarkeerd: de dagen waarop de verlichting waarschijnlijk onder {threshold} is gezakt.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief was expected to fall below {threshold}.</source>
        <translation>Gemarkeerd: de dagen waarop de verlichting naar verwachting onder {threshold} zou zakken.</translation>
    </message>
    <message>
        <source>Mean doses a day in the {before} days before the infusion and in days 1 to {after} after it, over the days on which they were answered; a medicine answered on fewer than {least} of them is left out.</source>
        <translation>Gemiddelde doses per dag in de {before} dagen voor het infuus en in dag 1 tot en met {after} erna, over de dagen waarop ze zijn ingevuld; een medicijn dat op minder dan {least} daarvan is ingevuld, wordt weggelaten.</translation>
    </message>
    <message>
        <source>Means of your 0 to 10 answers in the {before} days before the infusion and in days 1 to {after} after it; each needs {least} answers.</source>
        <translation>Gemiddelden van uw antwoorden van 0 tot 10 in de {before} dagen voor het infuus en in dag 1 tot en met {after} erna; elk heeft {least} antwoorden nodig.</translation>
    </message>
    <message>
        <source>Medicine doses</source>
        <translation>Doses van medicijnen</translation>
    </message>
    <message>
        <source>Medicine {number}</source>
        <translation>Medicijn {number}</translation>
    </message>
    <message>
        <source>Medicine {number} (its name was lost)</source>
        <translation>Medicijn {number} (de naam is verloren gegaan)</translation>
    </message>
    <message>
        <source>Medicines: how many doses you took that day.</source>
        <translation>Medicijnen: hoeveel doses u die dag hebt genomen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Memory trouble</source>
        <translation>Geheugenproblemen</translation>
    </message>
    <message numerus="yes">
        <source>Memory trouble on {count} days, from {first} to {last}, more than a week into or after treatment.</source>
        <extracomment>For one: Memory trouble on {first}, more than a week into or after treatment.</extracomment>
        <translation>
            <numerusform>Geheugenproblemen op {first}, meer dan een week na het begin of na het einde van de behandeling.</numerusform>
            <numerusform>Geheugenproblemen op {count} dagen, van {first} tot {last}, meer dan een week na het begin of na het einde van de behandeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory: trouble remembering on {least} of {week} days or {more} of {month}, later than {after} days after the infusion.</source>
        <translation>Geheugen: moeite met onthouden op {least} van {week} dagen of {more} van {month}, later dan {after} dagen na het infuus.</translation>
    </message>
    <message numerus="yes">
        <source>Moderate or severe on {days} of {count} answered days ({share}).</source>
        <extracomment>For one: Moderate or severe on {days} of {count} answered day ({share}).</extracomment>
        <translation>
            <numerusform>Matig of ernstig op {days} van {count} ingevulde dag ({share}).</numerusform>
            <numerusform>Matig of ernstig op {days} van {count} ingevulde dagen ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stemming</translation>
    </message>
    <message>
        <source>Mood (10 is best)</source>
        <translation>Stemming (10 is het best)</translation>
    </message>
    <message>
        <source>Mood: panic or anxiety on {least} of {week} days; a mood of {mood} or lower on {low} of {week} days, or of 0 on {none} of {week}; or severe low mood on {severe} of {week} days.</source>
        <translation>Stemming: paniek of angst op {least} van {week} dagen; een stemming van {mood} of lager op {low} van {week} dagen, of van 0 op {none} van {week}; of ernstige sombere stemming op {severe} van {week} dagen.</translation>
    </message>
    <message>
        <source>More likely than not, relief never reached {threshold}.</source>
        <translation>Het is waarschijnlijker dan niet dat de verlichting {threshold} nooit heeft bereikt.</translation>
    </message>
    <message>
        <source>Name left out</source>
        <translation>Naam weggelaten</translation>
    </message>
    <message>
        <source>Name one import of the last 30 days by its moment. To see which can be undone: {program} imports.</source>
        <translation>Noem één import van de laatste 30 dagen bij het moment ervan. Om te zien welke ongedaan kunnen worden gemaakt: {program} imports.</translation>
    </message>
    <message>
        <source>Name the order: --date-order day-first or month-first.</source>
        <translation>Noem de volgorde: --date-order day-first of month-first.</translation>
    </message>
    <message>
        <source>Names in grey are columns of the CSV package, from which each figure can be worked out again.</source>
        <translation>Namen in grijs zijn kolommen van het CSV-pakket, waaruit elk cijfer opnieuw kan worden berekend.</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Misselijkheid</translation>
    </message>
    <message>
        <source>New infusion</source>
        <translation>Nieuw infuus</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>Nieuw medicijn</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nieuwe wachtzin: </translation>
    </message>
    <message>
        <source>Night {night} after your infusion</source>
        <translation>Nacht {night} na uw infuus</translation>
    </message>
    <message>
        <source>Night {number}: {dream}, woke you.</source>
        <translation>Nacht {number}: {dream}, maakte u wakker.</translation>
    </message>
    <message>
        <source>Night {number}: {dream}.</source>
        <translation>Nacht {number}: {dream}.</translation>
    </message>
    <message>
        <source>Nightmare</source>
        <translation>Nachtmerrie</translation>
    </message>
    <message>
        <source>Nightmare that woke you</source>
        <translation>Nachtmerrie die u wakker maakte</translation>
    </message>
    <message>
        <source>Nightmare that woke you: 0 no, 1 yes.</source>
        <translation>Nachtmerrie die u wakker maakte: 0 nee, 1 ja.</translation>
    </message>
    <message>
        <source>No Chronic Pain Grade questionnaire was finished from day {first} to day {last} after the infusion and before the next one.</source>
        <translation>Er is geen vragenlijst Chronic Pain Grade afgemaakt van dag {first} tot dag {last} na het infuus en voor het volgende.</translation>
    </message>
    <message>
        <source>No Chronic Pain Grade questionnaire was finished in the {weeks} weeks before the infusion.</source>
        <translation>Er is geen vragenlijst Chronic Pain Grade afgemaakt in de {weeks} weken voor het infuus.</translation>
    </message>
    <message>
        <source>No answer to: {question}</source>
        <translation>Geen antwoord op: {question}</translation>
    </message>
    <message>
        <source>No blood result with an upper limit is written down with this infusion.</source>
        <translation>Bij dit infuus is geen bloeduitslag met een bovengrens opgeschreven.</translation>
    </message>
    <message>
        <source>No clear relief</source>
        <translation>Geen duidelijke verlichting</translation>
    </message>
    <message>
        <source>No doses</source>
        <translation>Geen doses</translation>
    </message>
    <message>
        <source>No dream was written down on these days.</source>
        <translation>Op deze dagen is geen droom opgeschreven.</translation>
    </message>
    <message>
        <source>No finished questionnaire says this yet.</source>
        <translation>Geen afgemaakte vragenlijst zegt dit nog.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Geen graad</translation>
    </message>
    <message>
        <source>No grade: answers are missing</source>
        <translation>Geen graad: er ontbreken antwoorden</translation>
    </message>
    <message>
        <source>No grade: answers are missing (intensity {intensity} of 100)</source>
        <translation>Geen graad: er ontbreken antwoorden (sterkte {intensity} van 100)</translation>
    </message>
    <message>
        <source>No import of the last 30 days can be undone.</source>
        <translation>Geen import van de laatste 30 dagen kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>No infusion is recorded yet, so there is nothing to compare.</source>
        <translation>Er is nog geen infuus ingevuld, dus er valt niets te vergelijken.</translation>
    </message>
    <message>
        <source>No infusion is recorded yet.</source>
        <translation>Er is nog geen infuus ingevuld.</translation>
    </message>
    <message>
        <source>No passphrase was typed. Nothing was changed.</source>
        <translation>Er is geen wachtzin getypt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No visit is written down, so it begins 14 days before the last infusion.</source>
        <translation>Er is geen bezoek opgeschreven, dus het begint 14 dagen voor het laatste infuus.</translation>
    </message>
    <message>
        <source>No visit is written down, so it begins with the diary.</source>
        <translation>Er is geen bezoek opgeschreven, dus het begint met het dagboek.</translation>
    </message>
    <message>
        <source>No visit is written down, so it begins with the last report.</source>
        <translation>Er is geen bezoek opgeschreven, dus het begint met het laatste verslag.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>None is open; {kinds} kinds were looked for.</source>
        <translation>Er staat er geen open; naar {kinds} soorten is gekeken.</translation>
    </message>
    <message numerus="yes">
        <source>None of the file&apos;s {count} rows has a score. Nothing was imported.</source>
        <extracomment>For one: The file&apos;s {count} row has no score. Nothing was imported.</extracomment>
        <translation>
            <numerusform>De {count} rij van het bestand heeft geen score. Er is niets geïmporteerd.</numerusform>
            <numerusform>Geen van de {count} rijen van het bestand heeft een score. Er is niets geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the same form</source>
        <translation>Geen in dezelfde vorm</translation>
    </message>
    <message>
        <source>None of your last 7 days is recorded.</source>
        <translation>Geen van uw laatste 7 dagen is ingevuld.</translation>
    </message>
    <message numerus="yes">
        <source>None on any of the {count} days on which they were answered.</source>
        <extracomment>For one: None on the {count} day on which they were answered.</extracomment>
        <translation>
            <numerusform>Geen op de {count} dag waarop ze zijn ingevuld.</numerusform>
            <numerusform>Geen op een van de {count} dagen waarop ze zijn ingevuld.</numerusform>
        </translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Geen ingevuld</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Niet beantwoord</translation>
    </message>
    <message>
        <source>Not changed: {reason}.</source>
        <translation>Niet gewijzigd: {reason}.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Zonder graad</translation>
    </message>
    <message>
        <source>Not judged, for no upper limit is written down: {results}.</source>
        <translation>Niet beoordeeld, omdat er geen bovengrens bij staat: {results}.</translation>
    </message>
    <message>
        <source>Not restored: another program goes on writing to {path}. Close it first.</source>
        <translation>Niet teruggezet: een ander programma blijft in {path} schrijven. Sluit dat eerst.</translation>
    </message>
    <message>
        <source>Not restored: another program is writing to the diary. Try again in a moment.</source>
        <translation>Niet teruggezet: een ander programma schrijft in het dagboek. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>Not saved yet: another program is writing to the diary. What you answered is kept here and saved as soon as it has finished.</source>
        <translation>Nog niet opgeslagen: een ander programma schrijft in het dagboek. Wat u hebt geantwoord, wordt hier bewaard en opgeslagen zodra dat klaar is.</translation>
    </message>
    <message>
        <source>Not saved yet: by this computer&apos;s clock, {day} has not begun. Leave the window open: what you answered is kept here and saved when that day begins.</source>
        <translation>Nog niet opgeslagen: volgens de klok van deze computer is {day} nog niet begonnen. Laat het venster open: wat u hebt geantwoord, wordt hier bewaard en opgeslagen als die dag begint.</translation>
    </message>
    <message>
        <source>Not saved: a file beside {path} was taken away. Answer again in a moment; if it is said again, close and open the diary.</source>
        <translation>Niet opgeslagen: een bestand naast {path} is weggehaald. Antwoord zo meteen opnieuw; als dit dan weer wordt gezegd, sluit het dagboek en open het opnieuw.</translation>
    </message>
    <message>
        <source>Not saved: another file was put in the place of {path}. Look at what it holds, then answer again.</source>
        <translation>Niet opgeslagen: een ander bestand is op de plaats van {path} gezet. Kijk wat het bevat en antwoord dan opnieuw.</translation>
    </message>
    <message>
        <source>Not saved: another program changed this setting to “{value}” since it was shown here. Change it once more if yours should stand.</source>
        <translation>Niet opgeslagen: een ander programma heeft deze instelling veranderd in “{value}” sinds die hier werd getoond. Wijzig die nog eens als de uwe moet gelden.</translation>
    </message>
    <message>
        <source>Not saved: another program changed this since it was shown here. Look at it, then do it again.</source>
        <translation>Niet opgeslagen: een ander programma heeft dit gewijzigd sinds het hier werd getoond. Bekijk het en doe het dan opnieuw.</translation>
    </message>
    <message>
        <source>Not saved: another program is writing to the diary. Answer again in a moment.</source>
        <translation>Niet opgeslagen: een ander programma schrijft in het dagboek. Antwoord zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>Not saved: by this computer&apos;s clock, {day} has not come yet. What stands there can be taken back.</source>
        <translation>Niet opgeslagen: volgens de klok van deze computer is {day} nog niet aangebroken. Wat daar staat, kan worden teruggenomen.</translation>
    </message>
    <message>
        <source>Not saved: the diary file is damaged. Restore a copy of it.</source>
        <translation>Niet opgeslagen: het dagboekbestand is beschadigd. Zet een kopie ervan terug.</translation>
    </message>
    <message>
        <source>Not saved: the diary file is read-only. Make it writable, then answer again.</source>
        <translation>Niet opgeslagen: het dagboekbestand kan alleen worden gelezen. Maak het beschrijfbaar en antwoord dan opnieuw.</translation>
    </message>
    <message>
        <source>Not saved: the diary&apos;s folder can&apos;t be reached. Check it, then answer again.</source>
        <translation>Niet opgeslagen: de map van het dagboek is niet bereikbaar. Controleer die en antwoord dan opnieuw.</translation>
    </message>
    <message>
        <source>Not saved: the disk can&apos;t be written. Check it, then answer again.</source>
        <translation>Niet opgeslagen: op de schijf kan niet worden geschreven. Controleer die en antwoord dan opnieuw.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then answer again.</source>
        <translation>Niet opgeslagen: de schijf is vol. Maak wat ruimte vrij en antwoord dan opnieuw.</translation>
    </message>
    <message>
        <source>Not saved: {path} is no longer there. Put it back, or close and open the diary.</source>
        <translation>Niet opgeslagen: {path} is er niet meer. Zet het terug, of sluit het dagboek en open het opnieuw.</translation>
    </message>
    <message>
        <source>Not saved: {path} was written over or cut short by another program while it was open. What you answered is kept here: save it to another file, then close the diary and restore a backup.</source>
        <translation>Niet opgeslagen: {path} is door een ander programma overschreven of afgekapt terwijl het open was. Wat u hebt geantwoord, wordt hier bewaard: sla het op in een ander bestand, sluit dan het dagboek en zet een back-up terug.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notitie: {text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Nothing can be compared yet. What pain lets you do needs average pain and interference with activity on {days} days before an infusion and {days} after it; dreams need {after} that were recalled in nights 1 to 3 after infusions and {usual} from other nights.</source>
        <translation>Er is nog niets te vergelijken. Voor wat lukt met de pijn zijn gemiddelde pijn en belemmering van activiteiten nodig op {days} dagen voor een infuus en {days} erna; voor dromen zijn er {after} nodig die in nacht 1 tot en met 3 na infusen zijn onthouden, en {usual} uit andere nachten.</translation>
    </message>
    <message>
        <source>Nothing could be read of {path}: it is damaged from its first page on. Restore a backup of it.</source>
        <translation>Van {path} kon niets worden gelezen: het is vanaf de eerste bladzijde beschadigd. Zet een back-up ervan terug.</translation>
    </message>
    <message>
        <source>Nothing is kept of what the diary said in the two weeks after infusion {number}.</source>
        <translation>Er is niets bewaard van wat het dagboek in de twee weken na infuus {number} zei.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Voor zover bekend is er niets verloren.</translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>Er is niets nieuws.</translation>
    </message>
    <message>
        <source>Nothing is recorded since this infusion yet, so there is no relief to show.</source>
        <translation>Sinds dit infuus is nog niets ingevuld, dus er is geen verlichting te tonen.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Your pain is drawn here from the first day on.</source>
        <translation>Er is nog niets ingevuld. Uw pijn wordt hier vanaf de eerste dag getekend.</translation>
    </message>
    <message>
        <source>Nothing is to come that a calendar could hold: no planned infusion, no call to the clinic and no questionnaire.</source>
        <translation>Er komt niets aan wat in een agenda kan staan: geen gepland infuus, geen telefoontje naar de kliniek en geen vragenlijst.</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Niets ingevuld.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation>Er is niets geïmporteerd: dit was een proef.</translation>
    </message>
    <message>
        <source>Nothing was recorded after this infusion, so there is no relief to show.</source>
        <translation>Na dit infuus is niets ingevuld, dus er is geen verlichting te tonen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year</source>
        <translation>In dit jaar is niets ingevuld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Of days 1 to {after} after the infusion on which any side effect was answered; none is an answer.</source>
        <translation>Van dag 1 tot en met {after} na het infuus waarop een bijwerking is ingevuld; ook geen is een antwoord.</translation>
    </message>
    <message>
        <source>Of limit</source>
        <translation>Van de grens</translation>
    </message>
    <message>
        <source>Of the days after the infusion with an average pain score.</source>
        <translation>Van de dagen na het infuus met een score voor de gemiddelde pijn.</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} ranges given at two weeks, {within} held what happened; {expected} in 10 should.</source>
        <extracomment>For one: Of {count} range given at two weeks, {within} held what happened; {expected} in 10 should.</extracomment>
        <translation>
            <numerusform>Van {count} bereik dat na twee weken is gegeven, bevatte {within} wat er gebeurde; {expected} van 10 zou dat moeten.</numerusform>
            <numerusform>Van {count} bereiken die na twee weken zijn gegeven, bevatten er {within} wat er gebeurde; {expected} van 10 zouden dat moeten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average, your last {count} scores lie below {threshold} relief.</source>
        <extracomment>For one: On average, your last {count} score lies below {threshold} relief.</extracomment>
        <translation>
            <numerusform>Uw laatste {count} score ligt onder {threshold} verlichting.</numerusform>
            <numerusform>Gemiddeld liggen uw laatste {count} scores onder {threshold} verlichting.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, your scores of the last days lie below {threshold} relief; the forecast waits whether that lasts.</source>
        <translation>Gemiddeld liggen uw scores van de laatste dagen onder {threshold} verlichting; de prognose wacht af of dat zo blijft.</translation>
    </message>
    <message>
        <source>On that day, infusion {number} stood at {relief}.</source>
        <translation>Op die dag stond infuus {number} op {relief}.</translation>
    </message>
    <message numerus="yes">
        <source>On that day, {count} earlier infusions stood at {low} to {high}.</source>
        <extracomment>For one: On that day, {count} earlier infusion stood at {low} to {high}.</extracomment>
        <translation>
            <numerusform>Op die dag stond {count} eerder infuus op {low} tot {high}.</numerusform>
            <numerusform>Op die dag stonden {count} eerdere infusen op {low} tot {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Op uw lijst</translation>
    </message>
    <message numerus="yes">
        <source>On {count} days, from {first} to {last}, you noted that you wished for ketamine outside the clinic, or took some.</source>
        <extracomment>For one: On {first} you noted that you wished for ketamine outside the clinic, or took some.</extracomment>
        <translation>
            <numerusform>Op {first} hebt u genoteerd dat u naar ketamine buiten de kliniek verlangde, of iets ervan nam.</numerusform>
            <numerusform>Op {count} dagen, van {first} tot {last}, hebt u genoteerd dat u naar ketamine buiten de kliniek verlangde, of iets ervan nam.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the diary first said that relief had probably faded, about the day on which it had.</source>
        <translation>Op {day} zei het dagboek voor het eerst dat de verlichting waarschijnlijk was uitgewerkt, rond de dag waarop dat ook zo was.</translation>
    </message>
    <message numerus="yes">
        <source>On {day} the diary first said that relief had probably faded, about {count} days after it had.</source>
        <extracomment>For one: On {day} the diary first said that relief had probably faded, about {count} day after it had.</extracomment>
        <translation>
            <numerusform>Op {day} zei het dagboek voor het eerst dat de verlichting waarschijnlijk was uitgewerkt, ongeveer {count} dag nadat dat zo was.</numerusform>
            <numerusform>Op {day} zei het dagboek voor het eerst dat de verlichting waarschijnlijk was uitgewerkt, ongeveer {count} dagen nadat dat zo was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {day} the diary first said that relief had probably faded, about {count} days before it had.</source>
        <extracomment>For one: On {day} the diary first said that relief had probably faded, about {count} day before it had.</extracomment>
        <translation>
            <numerusform>Op {day} zei het dagboek voor het eerst dat de verlichting waarschijnlijk was uitgewerkt, ongeveer {count} dag voordat dat zo was.</numerusform>
            <numerusform>Op {day} zei het dagboek voor het eerst dat de verlichting waarschijnlijk was uitgewerkt, ongeveer {count} dagen voordat dat zo was.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the diary first said that relief had probably faded.</source>
        <translation>Op {day} zei het dagboek voor het eerst dat de verlichting waarschijnlijk was uitgewerkt.</translation>
    </message>
    <message>
        <source>On {day}, relief was about {middle}, likely between {low} and {high}.</source>
        <translation>Op {day} was de verlichting ongeveer {middle}, waarschijnlijk tussen {low} en {high}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, it could not be told whether relief had reached {threshold}.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, was niet te zeggen of de verlichting {threshold} had bereikt.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, it was open how long relief would stay above {threshold}.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, was niet te zeggen hoe lang de verlichting boven {threshold} zou blijven.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, kan de verlichting onder {threshold} zijn geweest.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}; how long it would hold was open.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, kan de verlichting onder {threshold} zijn geweest; hoe lang die zou aanhouden, was niet te zeggen.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}; it was expected to be by {last}.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, kan de verlichting onder {threshold} zijn geweest; verwacht werd dat dit uiterlijk op {last} zo zou zijn.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was expected to be below {threshold} by {last}.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, werd verwacht dat de verlichting uiterlijk op {last} onder {threshold} zou liggen.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was expected to fall below {threshold} between {first} and {last}.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, werd verwacht dat de verlichting tussen {first} en {last} onder {threshold} zou zakken.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was not expected to fall below {threshold} before {first}.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, werd niet verwacht dat de verlichting voor {first} onder {threshold} zou zakken.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was not expected to fall below {threshold} within a year.</source>
        <translation>Op {day}, de laatste dag met een pijnscore, werd niet verwacht dat de verlichting binnen een jaar onder {threshold} zou zakken.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Nog een keer: </translation>
    </message>
    <message>
        <source>Once one is recorded, relief is measured against your scores from before it.</source>
        <translation>Zodra er een is vastgelegd, wordt de verlichting afgemeten aan uw scores van ervoor.</translation>
    </message>
    <message>
        <source>One date and time ({stamp}) has several rows that differ in {column}: {values}. All of them count.</source>
        <translation>Eén datum en tijd ({stamp}) heeft meerdere rijen die verschillen in {column}: {values}. Ze tellen allemaal mee.</translation>
    </message>
    <message>
        <source>One digit behind the decimal sign is enough, like {example}.</source>
        <translation>Eén cijfer achter het decimaalteken is genoeg, zoals {example}.</translation>
    </message>
    <message>
        <source>One dose is {dose}&#xa0;{unit}</source>
        <translation>Eén dosis is {dose}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>One rescue dose.</source>
        <translation>Eén dosis noodmedicatie.</translation>
    </message>
    <message>
        <source>One row a day, one number in each box. Leave a box empty where you don&apos;t know. At home, type it in under Diary, “Type in a paper sheet”.</source>
        <translation>Eén rij per dag, één getal in elk vak. Laat een vak leeg als u het niet weet. Typ het thuis over onder Dagboek, “Een papieren blad overtypen”.</translation>
    </message>
    <message>
        <source>Only groups of questions that Today has can be hidden.</source>
        <translation>Alleen groepen vragen die Vandaag heeft, kunnen worden verborgen.</translation>
    </message>
    <message>
        <source>Other medicines: some slow down the enzymes CYP3A4 and CYP2B6, by which the body breaks ketamine down (Peltoniemi 2016). Show your clinic the list of all your medicines; it knows which ones matter.</source>
        <translation>Andere medicijnen: sommige remmen de enzymen CYP3A4 en CYP2B6, waarmee het lichaam ketamine afbreekt (Peltoniemi 2016). Laat uw kliniek de lijst van al uw medicijnen zien; die weet welke ertoe doen.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Pijn</translation>
    </message>
    <message>
        <source>Pain and ketamine infusions</source>
        <translation>Pijn en ketamine-infusen</translation>
    </message>
    <message>
        <source>Pain goes up and down by itself: in the diaries of two trials without ketamine, with no treatment, placebo or another drug, some week was 30 % better than the first in 20 to 33 of 100 people (computed from Tiwari 2022). A good week alone proves nothing.</source>
        <translation>Pijn gaat vanzelf op en neer: in de dagboeken van twee onderzoeken zonder ketamine, met geen behandeling, placebo of een ander middel, was er bij 20 tot 33 van 100 mensen wel een week die 30&#xa0;% beter was dan de eerste (berekend uit Tiwari 2022). Een goede week alleen bewijst niets.</translation>
    </message>
    <message>
        <source>Pain got in the way of</source>
        <translation>Pijn stond in de weg van</translation>
    </message>
    <message>
        <source>Pain got in the way of activity</source>
        <translation>Pijn stond activiteiten in de weg</translation>
    </message>
    <message>
        <source>Pain got in the way of activity or enjoying life: 0 not at all, 10 completely.</source>
        <translation>Pijn stond activiteiten of genieten van het leven in de weg: 0 helemaal niet, 10 volledig.</translation>
    </message>
    <message>
        <source>Pain got in the way of enjoying life</source>
        <translation>Pijn belemmerde mijn levensplezier</translation>
    </message>
    <message>
        <source>Pain grade</source>
        <translation>Pijngraad</translation>
    </message>
    <message>
        <source>Pain grade (CPGS, 0–IV)</source>
        <translation>Pijngraad (CPGS, 0–IV)</translation>
    </message>
    <message>
        <source>Pain grade after</source>
        <translation>Pijngraad na</translation>
    </message>
    <message>
        <source>Pain grade before</source>
        <translation>Pijngraad voor</translation>
    </message>
    <message>
        <source>Pain in the flank and a raised creatinine can come from the kidneys. They have many causes, some of them harmless; someone should look.</source>
        <translation>Pijn in de flank en een verhoogde creatinine kunnen van de nieren komen. Ze hebben veel oorzaken, waarvan sommige onschuldig; er moet iemand naar kijken.</translation>
    </message>
    <message numerus="yes">
        <source>Pain in the flank on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Pain in the flank on {first}.</extracomment>
        <translation>
            <numerusform>Pijn in de flank op {first}.</numerusform>
            <numerusform>Pijn in de flank op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain in the way of activity</source>
        <translation>Pijn die activiteiten in de weg staat</translation>
    </message>
    <message>
        <source>Pain in the way of doing</source>
        <translation>Belemmering door pijn</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Pijn op dit moment</translation>
    </message>
    <message>
        <source>Pain rose within your last days: their average is not yet what the estimate has for today.</source>
        <translation>De pijn steeg in uw laatste dagen: het gemiddelde ervan is nog niet wat de schatting voor vandaag heeft.</translation>
    </message>
    <message numerus="yes">
        <source>Pain was above your level before the infusion on {worse} of {count} days.</source>
        <extracomment>For one: Pain was above your level before the infusion on {worse} of {count} day.</extracomment>
        <translation>
            <numerusform>De pijn was op {worse} van {count} dag hoger dan uw niveau voor het infuus.</numerusform>
            <numerusform>De pijn was op {worse} van {count} dagen hoger dan uw niveau voor het infuus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain without relief, give or take {sd} points; relief here means less pain than that, whatever brought it. {days} of the {window} days before have an average pain score.</source>
        <translation>Pijn zonder verlichting, plus of min {sd} punten; verlichting betekent hier minder pijn dan dat, waardoor ook. {days} van de {window} dagen ervoor hebben een score voor de gemiddelde pijn.</translation>
    </message>
    <message>
        <source>Pain {pain}, entered late.</source>
        <translation>Pijn {pain}, later ingevuld.</translation>
    </message>
    <message>
        <source>Pain {pain}, relief {relief}, entered late.</source>
        <translation>Pijn {pain}, verlichting {relief}, later ingevuld.</translation>
    </message>
    <message>
        <source>Pain {pain}, relief {relief}.</source>
        <translation>Pijn {pain}, verlichting {relief}.</translation>
    </message>
    <message>
        <source>Pain {pain}.</source>
        <translation>Pijn {pain}.</translation>
    </message>
    <message>
        <source>Pain, average</source>
        <translation>Pijn, gemiddeld</translation>
    </message>
    <message>
        <source>Pain: 0 no pain, 10 worst pain imaginable.</source>
        <translation>Pijn: 0 geen pijn, 10 ergst denkbare pijn.</translation>
    </message>
    <message>
        <source>Palpitations</source>
        <translation>Hartkloppingen</translation>
    </message>
    <message numerus="yes">
        <source>Palpitations on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Palpitations on {first}.</extracomment>
        <translation>
            <numerusform>Hartkloppingen op {first}.</numerusform>
            <numerusform>Hartkloppingen op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>Paniek</translation>
    </message>
    <message numerus="yes">
        <source>Panic on {count} days.</source>
        <extracomment>For one: Panic on {count} day.</extracomment>
        <translation>
            <numerusform>Paniek op {count} dag.</numerusform>
            <numerusform>Paniek op {count} dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Panic or anxiety on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Panic or anxiety on {first}.</extracomment>
        <translation>
            <numerusform>Paniek of angst op {first}.</numerusform>
            <numerusform>Paniek of angst op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passing urine often</source>
        <translation>Vaak plassen</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the backup: </source>
        <translation>Wachtzin of herstelcode van de back-up: </translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>Wachtzin of herstelcode: </translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Geweest</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Perception a little changed.</source>
        <translation>Waarneming een beetje veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>Perception changed after {count} earlier infusions.</source>
        <extracomment>For one: Perception changed after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Waarneming veranderd na {count} eerder infuus.</numerusform>
            <numerusform>Waarneming veranderd na {count} eerdere infusen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perception changed.</source>
        <translation>Waarneming veranderd.</translation>
    </message>
    <message>
        <source>Perception much changed.</source>
        <translation>Waarneming sterk veranderd.</translation>
    </message>
    <message>
        <source>Perhaps by {day}</source>
        <translation>Misschien uiterlijk op {day}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Period, since the last visit</source>
        <translation>Periode, sinds het laatste bezoek</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message numerus="yes">
        <source>Please tell your clinic of {count} signs.</source>
        <extracomment>For one: Please tell your clinic of {count} sign.</extracomment>
        <translation>
            <numerusform>Vertel uw kliniek over {count} signaal.</numerusform>
            <numerusform>Vertel uw kliniek over {count} signalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnancy: that ketamine is safe then is not established (US prescribing information 2024). If you are or may be pregnant, or breast-feed, tell your clinic before the infusion.</source>
        <translation>Zwangerschap: dat ketamine dan veilig is, staat niet vast (Amerikaanse productinformatie 2024). Als u zwanger bent of kunt zijn, of borstvoeding geeft, vertel het uw kliniek dan voor het infuus.</translation>
    </message>
    <message>
        <source>Psychosis and drug abuse: the specialists&apos; guidelines advise against ketamine while a psychosis is not under control or drug abuse goes on (Cohen 2018). If you have had either, at any time, your clinic should know before the infusion; it is a reason for care, not for blame.</source>
        <translation>Psychose en drugsmisbruik: de richtlijnen van de specialisten raden ketamine af zolang een psychose niet onder controle is of drugsmisbruik voortduurt (Cohen 2018). Als u een van beide ooit hebt gehad, moet uw kliniek het weten voor het infuus; het is een reden voor zorgvuldigheid, niet voor verwijt.</translation>
    </message>
    <message>
        <source>Read as {ways}.</source>
        <translation>Gelezen als {ways}.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Onthouden</translation>
    </message>
    <message>
        <source>Record today&apos;s average pain to bring the forecast up to date.</source>
        <translation>Vul de gemiddelde pijn van vandaag in om de prognose bij te werken.</translation>
    </message>
    <message>
        <source>Record your average pain on the next days.</source>
        <translation>Vul de komende dagen uw gemiddelde pijn in.</translation>
    </message>
    <message>
        <source>Record your infusion on the Infusions page.</source>
        <translation>Vul uw infuus in op de pagina Infusen.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Herstelcode: {code}</translation>
    </message>
    <message>
        <source>Regular medicine</source>
        <translation>Vast medicijn</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>Regelmatig</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Relief Diary report, page {page} of {pages}</source>
        <translation>Verslag van Relief Diary, pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Relief Diary {version}</source>
        <translation>Relief Diary {version}</translation>
    </message>
    <message>
        <source>Relief after infusion {number}</source>
        <translation>Verlichting na infuus {number}</translation>
    </message>
    <message>
        <source>Relief against side effects</source>
        <translation>Verlichting tegenover bijwerkingen</translation>
    </message>
    <message>
        <source>Relief began at about {start} and had probably faded below {threshold} by {day}.</source>
        <translation>De verlichting begon bij ongeveer {start} en was op {day} waarschijnlijk al tot onder {threshold} gezakt.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. How long it stays above {threshold} is open.</source>
        <translation>De verlichting begon bij ongeveer {start} en is nu ongeveer {now}. Hoe lang die boven {threshold} blijft, is niet te zeggen.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It can&apos;t be told yet whether it reached {threshold}.</source>
        <translation>De verlichting begon bij ongeveer {start} en is nu ongeveer {now}. Er is nog niet te zeggen of die {threshold} heeft bereikt.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be below {threshold} already, and is likely to be by {last}.</source>
        <translation>De verlichting begon bij ongeveer {start} en is nu ongeveer {now}. Die kan al onder {threshold} liggen, en ligt daar uiterlijk op {last} waarschijnlijk onder.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be below {threshold} by now; the next days will show.</source>
        <translation>De verlichting begon bij ongeveer {start} en is nu ongeveer {now}. Die kan inmiddels onder {threshold} liggen; de komende dagen zullen het laten zien.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be fading, and is likely to be below {threshold} by {last}.</source>
        <translation>De verlichting begon bij ongeveer {start} en is nu ongeveer {now}. Die kan aan het uitwerken zijn, en ligt uiterlijk op {last} waarschijnlijk onder {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be fading; how long it stays above {threshold} is open.</source>
        <translation>De verlichting begon bij ongeveer {start} en is nu ongeveer {now}. Die kan aan het uitwerken zijn; hoe lang die boven {threshold} blijft, is niet te zeggen.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and probably fell below {threshold} between {first} and {last}.</source>
        <translation>De verlichting begon bij ongeveer {start} en is waarschijnlijk tussen {first} en {last} onder {threshold} gezakt.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and probably fell below {threshold} by {last}.</source>
        <translation>De verlichting begon bij ongeveer {start} en is waarschijnlijk uiterlijk op {last} onder {threshold} gezakt.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and was about {now} on {day}, before the next infusion; it may have fallen below {threshold}.</source>
        <translation>De verlichting begon bij ongeveer {start} en was ongeveer {now} op {day}, voor het volgende infuus; die kan onder {threshold} zijn gezakt.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and was about {now} on {day}, the last day with a pain score.</source>
        <translation>De verlichting begon bij ongeveer {start} en was ongeveer {now} op {day}, de laatste dag met een pijnscore.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and was still about {now} on {day}, before the next infusion; it had probably not fallen below {threshold}.</source>
        <translation>De verlichting begon bij ongeveer {start} en was nog ongeveer {now} op {day}, voor het volgende infuus; die was waarschijnlijk niet onder {threshold} gezakt.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and has probably faded below {threshold}.</source>
        <translation>De verlichting begon bij ongeveer {start}, is nu ongeveer {now}, en is waarschijnlijk tot onder {threshold} gezakt.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to be below {threshold} by {last}.</source>
        <translation>De verlichting begon bij ongeveer {start}, is nu ongeveer {now}, en ligt uiterlijk op {last} waarschijnlijk onder {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to fall below {threshold} between {first} and {last}.</source>
        <translation>De verlichting begon bij ongeveer {start}, is nu ongeveer {now}, en zakt waarschijnlijk tussen {first} en {last} onder {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to stay above {threshold} until about {middle}, and to be below it by {last}.</source>
        <translation>De verlichting begon bij ongeveer {start}, is nu ongeveer {now}, blijft waarschijnlijk tot ongeveer {middle} boven {threshold}, en ligt er uiterlijk op {last} waarschijnlijk onder.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is not likely to fall below {threshold} before {first}; how long it holds is open.</source>
        <translation>De verlichting begon bij ongeveer {start}, is nu ongeveer {now}, en zakt waarschijnlijk niet voor {first} onder {threshold}; hoe lang die aanhoudt, is niet te zeggen.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is not likely to fall below {threshold} within a year.</source>
        <translation>De verlichting begon bij ongeveer {start}, is nu ongeveer {now}, en zakt waarschijnlijk niet binnen een jaar onder {threshold}.</translation>
    </message>
    <message>
        <source>Relief by the week</source>
        <translation>Verlichting per week</translation>
    </message>
    <message numerus="yes">
        <source>Relief can&apos;t be shown: {count} of the {window} days before this infusion have an average pain score, and {least} are needed.</source>
        <extracomment>For one: Relief can&apos;t be shown: {count} of the {window} days before this infusion has an average pain score, and {least} are needed.</extracomment>
        <translation>
            <numerusform>Verlichting kan niet worden getoond: {count} van de {window} dagen voor dit infuus heeft een score voor de gemiddelde pijn, en {least} zijn nodig.</numerusform>
            <numerusform>Verlichting kan niet worden getoond: {count} van de {window} dagen voor dit infuus hebben een score voor de gemiddelde pijn, en {least} zijn nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relief faded about {day}.</source>
        <translation>De verlichting was rond {day} uitgewerkt.</translation>
    </message>
    <message>
        <source>Relief faded about {day}: earlier than that.</source>
        <translation>De verlichting was rond {day} uitgewerkt: eerder dan dat.</translation>
    </message>
    <message>
        <source>Relief faded about {day}: within the range.</source>
        <translation>De verlichting was rond {day} uitgewerkt: binnen het bereik.</translation>
    </message>
    <message numerus="yes">
        <source>Relief faded about {day}: {count} days earlier than the range.</source>
        <extracomment>For one: Relief faded about {day}: {count} day earlier than the range.</extracomment>
        <translation>
            <numerusform>De verlichting was rond {day} uitgewerkt: {count} dag eerder dan het bereik.</numerusform>
            <numerusform>De verlichting was rond {day} uitgewerkt: {count} dagen eerder dan het bereik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relief faded about {day}: {count} days later than the range.</source>
        <extracomment>For one: Relief faded about {day}: {count} day later than the range.</extracomment>
        <translation>
            <numerusform>De verlichting was rond {day} uitgewerkt: {count} dag later dan het bereik.</numerusform>
            <numerusform>De verlichting was rond {day} uitgewerkt: {count} dagen later dan het bereik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relief fell below {threshold} about here, outside the range said.</source>
        <translation>De verlichting zakte ongeveer hier onder {threshold}, buiten het genoemde bereik.</translation>
    </message>
    <message>
        <source>Relief fell below {threshold} about here, within the range said.</source>
        <translation>De verlichting zakte ongeveer hier onder {threshold}, binnen het genoemde bereik.</translation>
    </message>
    <message>
        <source>Relief fell below {threshold}, likely between {first} and {last}.</source>
        <translation>De verlichting zakte onder {threshold}, waarschijnlijk tussen {first} en {last}.</translation>
    </message>
    <message>
        <source>Relief fell below {threshold}; how early or late it did is open.</source>
        <translation>De verlichting zakte onder {threshold}; hoe vroeg of laat, is niet te zeggen.</translation>
    </message>
    <message>
        <source>Relief has probably faded below {threshold}.</source>
        <translation>De verlichting is waarschijnlijk tot onder {threshold} gezakt.</translation>
    </message>
    <message>
        <source>Relief has probably not reached {threshold}.</source>
        <translation>De verlichting heeft {threshold} waarschijnlijk niet bereikt.</translation>
    </message>
    <message>
        <source>Relief has probably not reached {threshold}: it began at about {start} and is now about {now}.</source>
        <translation>De verlichting heeft {threshold} waarschijnlijk niet bereikt: die begon bij ongeveer {start} en is nu ongeveer {now}.</translation>
    </message>
    <message>
        <source>Relief in week 1</source>
        <translation>Verlichting in week 1</translation>
    </message>
    <message>
        <source>Relief in week 4</source>
        <translation>Verlichting in week 4</translation>
    </message>
    <message>
        <source>Relief is counted from {day}, the day of the infusion.</source>
        <translation>De verlichting wordt geteld vanaf {day}, de dag van het infuus.</translation>
    </message>
    <message>
        <source>Relief is counted from {last_day} on; a pain score each day shows how it holds.</source>
        <translation>De verlichting wordt geteld vanaf {last_day}; een pijnscore per dag laat zien hoe ze aanhoudt.</translation>
    </message>
    <message>
        <source>Relief is holding, and is likely to last until about {middle}.</source>
        <translation>De verlichting houdt aan, en duurt waarschijnlijk tot ongeveer {middle}.</translation>
    </message>
    <message>
        <source>Relief is holding.</source>
        <translation>De verlichting houdt aan.</translation>
    </message>
    <message>
        <source>Relief is likely to fade between {first} and {last}.</source>
        <translation>De verlichting raakt waarschijnlijk tussen {first} en {last} uitgewerkt.</translation>
    </message>
    <message>
        <source>Relief is likely to have faded by {last}.</source>
        <translation>De verlichting is uiterlijk op {last} waarschijnlijk uitgewerkt.</translation>
    </message>
    <message>
        <source>Relief is not likely to fade before {first}; how long it holds is open.</source>
        <translation>De verlichting raakt waarschijnlijk niet voor {first} uitgewerkt; hoe lang die aanhoudt, is niet te zeggen.</translation>
    </message>
    <message>
        <source>Relief is not likely to fall below {threshold} within a year.</source>
        <translation>De verlichting zakt waarschijnlijk niet binnen een jaar onder {threshold}.</translation>
    </message>
    <message>
        <source>Relief is now about {middle}, likely between {low} and {high}.</source>
        <translation>De verlichting is nu ongeveer {middle}, waarschijnlijk tussen {low} en {high}.</translation>
    </message>
    <message>
        <source>Relief is now about {middle}.</source>
        <translation>De verlichting is nu ongeveer {middle}.</translation>
    </message>
    <message>
        <source>Relief is probably below {threshold}, and may never have reached it.</source>
        <translation>De verlichting ligt waarschijnlijk onder {threshold}, en heeft dat misschien nooit bereikt.</translation>
    </message>
    <message>
        <source>Relief may be below {threshold} by now; the next days will show whether it lasts.</source>
        <translation>De verlichting kan inmiddels onder {threshold} liggen; de komende dagen zullen laten zien of dat zo blijft.</translation>
    </message>
    <message>
        <source>Relief may be below {threshold}; the next days will show.</source>
        <translation>De verlichting kan onder {threshold} liggen; de komende dagen zullen het laten zien.</translation>
    </message>
    <message>
        <source>Relief may be fading now, and is likely to have faded by {last}.</source>
        <translation>De verlichting kan nu aan het uitwerken zijn, en is uiterlijk op {last} waarschijnlijk uitgewerkt.</translation>
    </message>
    <message>
        <source>Relief may be fading now; how long it holds is open.</source>
        <translation>De verlichting kan nu aan het uitwerken zijn; hoe lang die aanhoudt, is niet te zeggen.</translation>
    </message>
    <message>
        <source>Relief may have faded below {threshold}; the next days will show.</source>
        <translation>De verlichting kan tot onder {threshold} zijn gezakt; de komende dagen zullen het laten zien.</translation>
    </message>
    <message>
        <source>Relief over 7 days, % of the level before</source>
        <translation>Verlichting over 7 dagen, % van het niveau ervoor</translation>
    </message>
    <message>
        <source>Relief probably never reached {threshold} after this infusion; it began at about {start}.</source>
        <translation>De verlichting heeft {threshold} na dit infuus waarschijnlijk nooit bereikt; die begon bij ongeveer {start}.</translation>
    </message>
    <message>
        <source>Relief since infusion {number}</source>
        <translation>Verlichting sinds infuus {number}</translation>
    </message>
    <message numerus="yes">
        <source>Relief was still above {threshold} on {day}: at least {count} days later than the range.</source>
        <extracomment>For one: Relief was still above {threshold} on {day}: at least {count} day later than the range.</extracomment>
        <translation>
            <numerusform>De verlichting was op {day} nog boven {threshold}: minstens {count} dag later dan het bereik.</numerusform>
            <numerusform>De verlichting was op {day} nog boven {threshold}: minstens {count} dagen later dan het bereik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relief, % of the level before</source>
        <translation>Verlichting, % van het niveau ervoor</translation>
    </message>
    <message>
        <source>Rescue doses</source>
        <translation>Doses noodmedicatie</translation>
    </message>
    <message>
        <source>Rescue doses a week</source>
        <translation>Doses noodmedicatie per week</translation>
    </message>
    <message numerus="yes">
        <source>Rescue doses after {count} earlier infusions.</source>
        <extracomment>For one: Rescue doses after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Doses noodmedicatie na {count} eerder infuus.</numerusform>
            <numerusform>Doses noodmedicatie na {count} eerdere infusen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue medicine</source>
        <translation>Noodmedicatie</translation>
    </message>
    <message>
        <source>Response: relief in week 1</source>
        <translation>Respons: verlichting in week 1</translation>
    </message>
    <message>
        <source>S-ketamine</source>
        <translation>S-ketamine</translation>
    </message>
    <message>
        <source>Safety signs</source>
        <translation>Veiligheidssignalen</translation>
    </message>
    <message>
        <source>Safety signs:</source>
        <translation>Veiligheidssignalen:</translation>
    </message>
    <message>
        <source>Said on day {day}: fading after {first}.</source>
        <translation>Gezegd op dag {day}: uitgewerkt na {first}.</translation>
    </message>
    <message>
        <source>Said on day {day}: fading between {first} and {last}.</source>
        <translation>Gezegd op dag {day}: uitgewerkt tussen {first} en {last}.</translation>
    </message>
    <message>
        <source>Said on day {day}: fading by {last}.</source>
        <translation>Gezegd op dag {day}: uitgewerkt uiterlijk op {last}.</translation>
    </message>
    <message>
        <source>Said on day {day}: no fading within a year.</source>
        <translation>Gezegd op dag {day}: niet uitgewerkt binnen een jaar.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>za</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, or name how it is written, like --encoding {name}.</source>
        <translation>Sla het op als CSV in UTF-8, of noem hoe het is geschreven, zoals --encoding {name}.</translation>
    </message>
    <message>
        <source>Saved what could be read of {diary} to {path}: {days}, {answers}, {changes}.</source>
        <translation>Wat er van {diary} te lezen was, is opgeslagen in {path}: {days}, {answers}, {changes}.</translation>
    </message>
    <message>
        <source>Say in which unit the laboratory gives them.</source>
        <translation>Zeg in welke eenheid het laboratorium ze geeft.</translation>
    </message>
    <message>
        <source>Say on which day the blood was taken.</source>
        <translation>Zeg op welke dag het bloed is afgenomen.</translation>
    </message>
    <message>
        <source>Second folder: {folder}. It is not there now; the newest backup went there on {day}.</source>
        <translation>Tweede map: {folder}. Die is er nu niet; de nieuwste back-up ging erheen op {day}.</translation>
    </message>
    <message>
        <source>Second folder: {folder}. Nothing went there yet.</source>
        <translation>Tweede map: {folder}. Er is nog niets heen gegaan.</translation>
    </message>
    <message>
        <source>Second folder: {folder}. The newest there is of {day}.</source>
        <translation>Tweede map: {folder}. De nieuwste daar is van {day}.</translation>
    </message>
    <message>
        <source>Several days with relief above {threshold} again would change this.</source>
        <translation>Weer meerdere dagen met verlichting boven {threshold} zouden dit veranderen.</translation>
    </message>
    <message numerus="yes">
        <source>Severe bladder trouble on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Severe bladder trouble on {first}.</extracomment>
        <translation>
            <numerusform>Ernstige blaasklachten op {first}.</numerusform>
            <numerusform>Ernstige blaasklachten op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe low mood on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Severe low mood on {first}.</extracomment>
        <translation>
            <numerusform>Ernstige sombere stemming op {first}.</numerusform>
            <numerusform>Ernstige sombere stemming op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe trouble speaking on {count} days.</source>
        <extracomment>For one: Severe trouble speaking on {count} day.</extracomment>
        <translation>
            <numerusform>Ernstige moeite met spreken op {count} dag.</numerusform>
            <numerusform>Ernstige moeite met spreken op {count} dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe unsteadiness on {count} days.</source>
        <extracomment>For one: Severe unsteadiness on {count} day.</extracomment>
        <translation>
            <numerusform>Ernstige onvastheid op {count} dag.</numerusform>
            <numerusform>Ernstige onvastheid op {count} dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe vomiting on {count} days.</source>
        <extracomment>For one: Severe vomiting on {count} day.</extracomment>
        <translation>
            <numerusform>Ernstig braken op {count} dag.</numerusform>
            <numerusform>Ernstig braken op {count} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of opioids</source>
        <translation>Aandeel opioïden</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Bijwerkingen</translation>
    </message>
    <message numerus="yes">
        <source>Side effects after {count} earlier infusions.</source>
        <extracomment>For one: Side effects after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Bijwerkingen na {count} eerder infuus.</numerusform>
            <numerusform>Bijwerkingen na {count} eerdere infusen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side effects since the infusion</source>
        <translation>Bijwerkingen sinds het infuus</translation>
    </message>
    <message>
        <source>Side effects were not answered on any of these days.</source>
        <translation>Op geen van deze dagen zijn bijwerkingen ingevuld.</translation>
    </message>
    <message>
        <source>Side effects: 0 {n0}, 1 {n1}, 2 {n2}, 3 {n3}.</source>
        <translation>Bijwerkingen: 0 {n0}, 1 {n1}, 2 {n2}, 3 {n3}.</translation>
    </message>
    <message>
        <source>Side effects: mild.</source>
        <translation>Bijwerkingen: licht.</translation>
    </message>
    <message>
        <source>Side effects: moderate.</source>
        <translation>Bijwerkingen: matig.</translation>
    </message>
    <message>
        <source>Side effects: severe.</source>
        <translation>Bijwerkingen: ernstig.</translation>
    </message>
    <message>
        <source>Side-effect days</source>
        <translation>Dagen met bijwerkingen</translation>
    </message>
    <message>
        <source>Since this infusion, pain has mostly been above your level before it; no relief can be seen.</source>
        <translation>Sinds dit infuus was de pijn meestal hoger dan uw niveau ervoor; er is geen verlichting te zien.</translation>
    </message>
    <message>
        <source>Skin and eyes</source>
        <translation>Huid en ogen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Slaap</translation>
    </message>
    <message>
        <source>Sleep (10 is best)</source>
        <translation>Slaap (10 is het best)</translation>
    </message>
    <message>
        <source>Sleep and mood: 0 worst, 10 best.</source>
        <translation>Slaap en stemming: 0 het slechtst, 10 het best.</translation>
    </message>
    <message>
        <source>Some parts of the file could not be read: answers in them that the history has not are lost.</source>
        <translation>Delen van het bestand konden niet worden gelezen: antwoorden daarin die niet in de geschiedenis staan, zijn verloren.</translation>
    </message>
    <message>
        <source>Some questions are waiting for you.</source>
        <translation>Er wachten vragen op u.</translation>
    </message>
    <message>
        <source>Something that you planned is today.</source>
        <translation>Iets wat u hebt gepland, is vandaag.</translation>
    </message>
    <message>
        <source>Something that you planned is tomorrow.</source>
        <translation>Iets wat u hebt gepland, is morgen.</translation>
    </message>
    <message>
        <source>Sounds or colours were stronger</source>
        <translation>Geluiden of kleuren waren sterker</translation>
    </message>
    <message numerus="yes">
        <source>Speech, steadiness or vomiting was severe on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Speech, steadiness or vomiting was severe on {first}.</extracomment>
        <translation>
            <numerusform>Spreken, evenwicht of braken was ernstig op {first}.</numerusform>
            <numerusform>Spreken, evenwicht of braken was ernstig op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still above {threshold} on {day}</source>
        <translation>Nog boven {threshold} op {day}</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>Maag</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Sudden need to pass urine</source>
        <translation>Plotselinge aandrang om te plassen</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>zo</translation>
    </message>
    <message>
        <source>Suspicious thoughts</source>
        <translation>Wantrouwige gedachten</translation>
    </message>
    <message numerus="yes">
        <source>Suspicious thoughts on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Suspicious thoughts on {first}.</extracomment>
        <translation>
            <numerusform>Wantrouwige gedachten op {first}.</numerusform>
            <numerusform>Wantrouwige gedachten op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken on {day}; the limit is the laboratory&apos;s own.</source>
        <translation>Afgenomen op {day}; de grens is die van het laboratorium zelf.</translation>
    </message>
    <message>
        <source>Talk to your clinic before any further treatment.</source>
        <translation>Praat met uw kliniek voordat er verder wordt behandeld.</translation>
    </message>
    <message>
        <source>That does not open the diary. It is neither its passphrase nor its recovery code, or the beginning of the file is damaged. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>Dat opent het dagboek niet. Het is niet de wachtzin en niet de herstelcode, of het begin van het bestand is beschadigd. Let op hoofdletters en op de taal van het toetsenbord.</translation>
    </message>
    <message numerus="yes">
        <source>That is sooner than the {count} days that your clinic asks for between infusions.</source>
        <extracomment>For one: That is sooner than the {count} day that your clinic asks for between infusions.</extracomment>
        <translation>
            <numerusform>Dat is eerder dan de {count} dag die uw kliniek tussen infusen vraagt.</numerusform>
            <numerusform>Dat is eerder dan de {count} dagen die uw kliniek tussen infusen vraagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is sooner than {count} days between infusions, the diary&apos;s usual figure.</source>
        <extracomment>For one: That is sooner than {count} day between infusions, the diary&apos;s usual figure.</extracomment>
        <translation>
            <numerusform>Dat is eerder dan {count} dag tussen infusen, de gebruikelijke waarde van het dagboek.</numerusform>
            <numerusform>Dat is eerder dan {count} dagen tussen infusen, de gebruikelijke waarde van het dagboek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Chronic Pain Grade questionnaire that you finish nearest to day {best} after the infusion, from day {first} to day {last}, will stand here.</source>
        <translation>De vragenlijst Chronic Pain Grade die u het dichtst bij dag {best} na het infuus afmaakt, van dag {first} tot dag {last}, komt hier te staan.</translation>
    </message>
    <message>
        <source>The answers come to grade {grade}.</source>
        <translation>De antwoorden komen uit op graad {grade}.</translation>
    </message>
    <message>
        <source>The backup is of another diary than {path}. To see what it holds, open it: relief-diary --diary PATH.</source>
        <translation>De back-up is van een ander dagboek dan {path}. Om te zien wat die bevat, open die: relief-diary --diary PATH.</translation>
    </message>
    <message>
        <source>The benefit-risk balance: from the {before} days before to days 1 to {after} after, the share of days with {threshold} relief or more went from {relief_before} to {relief_after}, that of days with a moderate or severe side effect from {effects_before} to {effects_after}, a severe one counted twice. Only days with answers on both count. Day-to-day variation alone leaves it between {low} and {high}.</source>
        <translation>De balans van baten en risico&apos;s: van de {before} dagen ervoor naar dag 1 tot en met {after} erna ging het aandeel dagen met {threshold} verlichting of meer van {relief_before} naar {relief_after}, en dat van dagen met een matige of ernstige bijwerking van {effects_before} naar {effects_after}, een ernstige tweemaal geteld. Alleen dagen met antwoorden op beide tellen mee. Door de schommeling van dag tot dag alleen ligt de balans tussen {low} en {high}.</translation>
    </message>
    <message>
        <source>The benefit-risk balance: from the {before} days before to days 1 to {after} after, the share of days with {threshold} relief or more went from {relief_before} to {relief_after}, that of days with a moderate or severe side effect from {effects_before} to {effects_after}, a severe one counted twice. Only days with answers on both count. They are all alike on each side, so that it can&apos;t be told how far chance could move it.</source>
        <translation>De balans van baten en risico&apos;s: van de {before} dagen ervoor naar dag 1 tot en met {after} erna ging het aandeel dagen met {threshold} verlichting of meer van {relief_before} naar {relief_after}, en dat van dagen met een matige of ernstige bijwerking van {effects_before} naar {effects_after}, een ernstige tweemaal geteld. Alleen dagen met antwoorden op beide tellen mee. Ze zijn aan elke kant allemaal gelijk, zodat niet te zeggen is hoeveel toeval die zou kunnen verschuiven.</translation>
    </message>
    <message numerus="yes">
        <source>The blood result ALP was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result ALP was {value} on {first}.</extracomment>
        <translation>
            <numerusform>De bloeduitslag ALP was {value} op {first}.</numerusform>
            <numerusform>De bloeduitslag ALP was hoog op {count} dagen, van {first} tot {last}; op zijn hoogst {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result ALT was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result ALT was {value} on {first}.</extracomment>
        <translation>
            <numerusform>De bloeduitslag ALT was {value} op {first}.</numerusform>
            <numerusform>De bloeduitslag ALT was hoog op {count} dagen, van {first} tot {last}; op zijn hoogst {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result AST was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result AST was {value} on {first}.</extracomment>
        <translation>
            <numerusform>De bloeduitslag AST was {value} op {first}.</numerusform>
            <numerusform>De bloeduitslag AST was hoog op {count} dagen, van {first} tot {last}; op zijn hoogst {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result GGT was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result GGT was {value} on {first}.</extracomment>
        <translation>
            <numerusform>De bloeduitslag GGT was {value} op {first}.</numerusform>
            <numerusform>De bloeduitslag GGT was hoog op {count} dagen, van {first} tot {last}; op zijn hoogst {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result creatinine was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result creatinine was {value} on {first}.</extracomment>
        <translation>
            <numerusform>De bloeduitslag creatinine was {value} op {first}.</numerusform>
            <numerusform>De bloeduitslag creatinine was hoog op {count} dagen, van {first} tot {last}; op zijn hoogst {value}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chance that relief ever reached {threshold} is {chance}.</source>
        <translation>De kans dat de verlichting {threshold} ooit heeft bereikt, is {chance}.</translation>
    </message>
    <message numerus="yes">
        <source>The chance that relief is below {threshold} in {count} days is {chance}.</source>
        <extracomment>For one: The chance that relief is below {threshold} in {count} day is {chance}.</extracomment>
        <translation>
            <numerusform>De kans dat de verlichting over {count} dag onder {threshold} ligt, is {chance}.</numerusform>
            <numerusform>De kans dat de verlichting over {count} dagen onder {threshold} ligt, is {chance}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chance that relief is now below {threshold} is {chance}.</source>
        <translation>De kans dat de verlichting nu onder {threshold} ligt, is {chance}.</translation>
    </message>
    <message>
        <source>The copy {path} can&apos;t be made: {reason}.</source>
        <translation>De kopie {path} kan niet worden gemaakt: {reason}.</translation>
    </message>
    <message>
        <source>The course runs from {first_day} to {last_day}.</source>
        <translation>De kuur loopt van {first_day} tot en met {last_day}.</translation>
    </message>
    <message>
        <source>The course runs until {last_day}; relief is counted from that day.</source>
        <translation>De kuur loopt tot en met {last_day}; verlichting wordt vanaf die dag geteld.</translation>
    </message>
    <message>
        <source>The dates of fading are out of their order.</source>
        <translation>De datums van het uitwerken staan niet op volgorde.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>De dag</translation>
    </message>
    <message>
        <source>The diary shows a bladder sign on {first}.</source>
        <translation>Het dagboek laat een blaassignaal zien op {first}.</translation>
    </message>
    <message>
        <source>The diary shows a bladder sign, first on {first} and last on {last}.</source>
        <translation>Het dagboek laat een blaassignaal zien, voor het eerst op {first} en voor het laatst op {last}.</translation>
    </message>
    <message>
        <source>The diary shows a heart sign on {first}.</source>
        <translation>Het dagboek laat een hartsignaal zien op {first}.</translation>
    </message>
    <message>
        <source>The diary shows a heart sign, first on {first} and last on {last}.</source>
        <translation>Het dagboek laat een hartsignaal zien, voor het eerst op {first} en voor het laatst op {last}.</translation>
    </message>
    <message>
        <source>The diary shows a kidney sign on {first}.</source>
        <translation>Het dagboek laat een niersignaal zien op {first}.</translation>
    </message>
    <message>
        <source>The diary shows a kidney sign, first on {first} and last on {last}.</source>
        <translation>Het dagboek laat een niersignaal zien, voor het eerst op {first} en voor het laatst op {last}.</translation>
    </message>
    <message>
        <source>The diary shows a liver sign on {first}.</source>
        <translation>Het dagboek laat een leversignaal zien op {first}.</translation>
    </message>
    <message>
        <source>The diary shows a liver sign, first on {first} and last on {last}.</source>
        <translation>Het dagboek laat een leversignaal zien, voor het eerst op {first} en voor het laatst op {last}.</translation>
    </message>
    <message>
        <source>The diary shows bad dreams that go on, from {first} to {last}.</source>
        <translation>Het dagboek laat nare dromen zien die aanhouden, van {first} tot {last}.</translation>
    </message>
    <message>
        <source>The diary shows bad dreams that go on, up to {first}.</source>
        <translation>Het dagboek laat nare dromen zien die aanhouden, tot {first}.</translation>
    </message>
    <message>
        <source>The diary shows changed perception on {first}.</source>
        <translation>Het dagboek laat veranderde waarneming zien op {first}.</translation>
    </message>
    <message>
        <source>The diary shows changed perception, first on {first} and last on {last}.</source>
        <translation>Het dagboek laat veranderde waarneming zien, voor het eerst op {first} en voor het laatst op {last}.</translation>
    </message>
    <message>
        <source>The diary shows low mood or panic that goes on, from {first} to {last}.</source>
        <translation>Het dagboek laat sombere stemming of paniek zien die aanhoudt, van {first} tot {last}.</translation>
    </message>
    <message>
        <source>The diary shows low mood or panic that goes on, up to {first}.</source>
        <translation>Het dagboek laat sombere stemming of paniek zien die aanhoudt, tot {first}.</translation>
    </message>
    <message>
        <source>The diary shows memory trouble that goes on, from {first} to {last}.</source>
        <translation>Het dagboek laat geheugenproblemen zien die aanhouden, van {first} tot {last}.</translation>
    </message>
    <message>
        <source>The diary shows memory trouble that goes on, up to {first}.</source>
        <translation>Het dagboek laat geheugenproblemen zien die aanhouden, tot {first}.</translation>
    </message>
    <message>
        <source>The diary shows no clear relief after this infusion.</source>
        <translation>Het dagboek laat na dit infuus geen duidelijke verlichting zien.</translation>
    </message>
    <message>
        <source>The diary shows that you may not be safe, first on {first} and last on {last}.</source>
        <translation>Het dagboek laat zien dat u misschien niet veilig bent, voor het eerst op {first} en voor het laatst op {last}.</translation>
    </message>
    <message>
        <source>The diary shows that you may not be safe, on {first}.</source>
        <translation>Het dagboek laat zien dat u misschien niet veilig bent, op {first}.</translation>
    </message>
    <message>
        <source>The dose is not a number. Write it like {example}.</source>
        <translation>De dosis is geen getal. Schrijf die zoals {example}.</translation>
    </message>
    <message>
        <source>The dose must be a number from {least} to {most}.</source>
        <translation>De dosis moet een getal van {least} tot {most} zijn.</translation>
    </message>
    <message>
        <source>The end of the day must be a whole minute before noon.</source>
        <translation>Het einde van de dag moet een hele minuut voor het middaguur zijn.</translation>
    </message>
    <message numerus="yes">
        <source>The file gives {count} days: {dates}.</source>
        <extracomment>For one: The file gives {count} day: {dates}.</extracomment>
        <translation>
            <numerusform>Het bestand geeft {count} dag: {dates}.</numerusform>
            <numerusform>Het bestand geeft {count} dagen: {dates}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {file} has the id {id} already. One of them must go.</source>
        <translation>Het bestand {file} heeft de id {id} al. Een van de twee moet weg.</translation>
    </message>
    <message>
        <source>The file {file} is not used.</source>
        <translation>Het bestand {file} wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>The file {file} is not used; look at {place}.</source>
        <translation>Het bestand {file} wordt niet gebruikt; kijk naar {place}.</translation>
    </message>
    <message>
        <source>The first date of fading is missing.</source>
        <translation>De eerste datum van het uitwerken ontbreekt.</translation>
    </message>
    <message>
        <source>The first days read: {days}.</source>
        <translation>De eerste dagen worden gelezen als: {days}.</translation>
    </message>
    <message>
        <source>The folder has over {most} files; this one and all after it are left out.</source>
        <translation>De map heeft meer dan {most} bestanden; dit en alle erna worden weggelaten.</translation>
    </message>
    <message>
        <source>The forecast starts after the last infusion day.</source>
        <translation>De prognose begint na de laatste infuusdag.</translation>
    </message>
    <message>
        <source>The forecast starts from the last day of an infusion.</source>
        <translation>De prognose begint vanaf de laatste dag van een infuus.</translation>
    </message>
    <message>
        <source>The help page says where to find someone to talk to at any hour.</source>
        <translation>De hulppagina zegt waar u op elk uur iemand vindt om mee te praten.</translation>
    </message>
    <message>
        <source>The highest answer must be over the lowest, {least}.</source>
        <translation>Het hoogste antwoord moet boven het laagste liggen, {least}.</translation>
    </message>
    <message>
        <source>The highest value must not be under the lowest.</source>
        <translation>De hoogste waarde mag niet onder de laagste liggen.</translation>
    </message>
    <message>
        <source>The history, change {number}: {reason}</source>
        <translation>De geschiedenis, wijziging {number}: {reason}</translation>
    </message>
    <message>
        <source>The history: {reason}</source>
        <translation>De geschiedenis: {reason}</translation>
    </message>
    <message>
        <source>The hours a day must be over 0, up to 24.</source>
        <translation>Het aantal uren per dag moet boven 0 liggen, tot en met 24.</translation>
    </message>
    <message>
        <source>The infusion is longer than a year. Check its first and last day.</source>
        <translation>Het infuus duurt langer dan een jaar. Controleer de eerste en de laatste dag.</translation>
    </message>
    <message>
        <source>The infusion needs its first day.</source>
        <translation>Het infuus heeft een eerste dag nodig.</translation>
    </message>
    <message numerus="yes">
        <source>The infusion of {day} follows {count} days after the one before; {wanted}</source>
        <extracomment>For one: The infusion of {day} follows {count} day after the one before; {wanted}</extracomment>
        <translation>
            <numerusform>Het infuus van {day} volgt {count} dag na het vorige; {wanted}</numerusform>
            <numerusform>Het infuus van {day} volgt {count} dagen na het vorige; {wanted}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The infusion planned for {day} would follow {count} days after the one before; {wanted}</source>
        <extracomment>For one: The infusion planned for {day} would follow {count} day after the one before; {wanted}</extracomment>
        <translation>
            <numerusform>Het infuus dat voor {day} is gepland, zou {count} dag na het vorige volgen; {wanted}</numerusform>
            <numerusform>Het infuus dat voor {day} is gepland, zou {count} dagen na het vorige volgen; {wanted}</numerusform>
        </translation>
    </message>
    <message>
        <source>The instrument has no version.</source>
        <translation>Het instrument heeft geen versie.</translation>
    </message>
    <message>
        <source>The last day of the infusion is before its first day.</source>
        <translation>De laatste dag van het infuus ligt voor de eerste dag.</translation>
    </message>
    <message>
        <source>The last day of the medicine is before its first day.</source>
        <translation>De laatste dag van het medicijn ligt voor de eerste dag.</translation>
    </message>
    <message>
        <source>The last pain score is from {day}, so nothing is suggested today.</source>
        <translation>De laatste pijnscore is van {day}, dus vandaag is er geen suggestie.</translation>
    </message>
    <message>
        <source>The last rule, and only the last, has no condition: it takes what the others leave.</source>
        <translation>De laatste regel, en alleen de laatste, heeft geen voorwaarde: die neemt wat de andere overlaten.</translation>
    </message>
    <message>
        <source>The level before treatment must be from {least} to 10.</source>
        <translation>Het niveau voor de behandeling moet van {least} tot 10 zijn.</translation>
    </message>
    <message>
        <source>The moment has no UTC offset.</source>
        <translation>Het moment heeft geen verschuiving ten opzichte van UTC.</translation>
    </message>
    <message numerus="yes">
        <source>The newest results of all {count} values lie within their limits.</source>
        <extracomment>For one: The newest result lies within its limit.</extracomment>
        <translation>
            <numerusform>De nieuwste uitslag ligt binnen de grens.</numerusform>
            <numerusform>De nieuwste uitslagen van alle {count} waarden liggen binnen hun grenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next infusion began before this week was over.</source>
        <translation>Het volgende infuus begon voordat deze week voorbij was.</translation>
    </message>
    <message>
        <source>The next infusion began on {day}, before that could turn out.</source>
        <translation>Het volgende infuus begon op {day}, voordat dat kon uitkomen.</translation>
    </message>
    <message>
        <source>The next infusion began on {day}, before two weeks had passed after infusion {number}.</source>
        <translation>Het volgende infuus begon op {day}, voordat er twee weken voorbij waren na infuus {number}.</translation>
    </message>
    <message>
        <source>The notice can&apos;t be shown: there is no desktop session here.</source>
        <translation>De melding kan niet worden getoond: hier is geen bureaubladsessie.</translation>
    </message>
    <message>
        <source>The notice can&apos;t be shown: this desktop shows none.</source>
        <translation>De melding kan niet worden getoond: dit bureaublad toont er geen.</translation>
    </message>
    <message>
        <source>The notice that the clinic needs must be from {least} to {most} days.</source>
        <translation>Het aantal dagen dat de kliniek het vooraf wil weten, moet van {least} tot {most} zijn.</translation>
    </message>
    <message>
        <source>The number of infusion days must be from 1 to {span}, the days from first to last.</source>
        <translation>Het aantal infuusdagen moet van 1 tot {span} zijn, de dagen van de eerste tot de laatste.</translation>
    </message>
    <message>
        <source>The one range given at two weeks so far did not hold what happened; {expected} in 10 should.</source>
        <translation>Het enige bereik dat tot nu toe na twee weken is gegeven, bevatte niet wat er gebeurde; {expected} van 10 zouden dat moeten.</translation>
    </message>
    <message>
        <source>The one range given at two weeks so far held what happened; {expected} in 10 should.</source>
        <translation>Het enige bereik dat tot nu toe na twee weken is gegeven, bevatte wat er gebeurde; {expected} van 10 zouden dat moeten.</translation>
    </message>
    <message>
        <source>The package has format {newer}; this program reads up to {ours}. Install the newer program.</source>
        <translation>Het pakket heeft indeling {newer}; dit programma leest tot en met {ours}. Installeer het nieuwere programma.</translation>
    </message>
    <message>
        <source>The package holds {size}.</source>
        <translation>Het pakket bevat {size}.</translation>
    </message>
    <message>
        <source>The package is empty and names no diary.</source>
        <translation>Het pakket is leeg en noemt geen dagboek.</translation>
    </message>
    <message>
        <source>The package is from another diary than {path}. Import it into a new file: --diary NEW.db.</source>
        <translation>Het pakket is van een ander dagboek dan {path}. Importeer het in een nieuw bestand: --diary NEW.db.</translation>
    </message>
    <message>
        <source>The package is invented, and {path} is not. A sample is never mixed with a diary.</source>
        <translation>Het pakket is verzonnen, en {path} niet. Een voorbeeld wordt nooit met een dagboek vermengd.</translation>
    </message>
    <message>
        <source>The passphrase of {path} was not changed: {reason}. The diary is as it was.</source>
        <translation>De wachtzin van {path} is niet gewijzigd: {reason}. Het dagboek is zoals het was.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>De periode eindigt voordat die begint.</translation>
    </message>
    <message>
        <source>The questionnaires before and after this infusion ask about different times and can&apos;t be compared; both stand on the Questionnaires page.</source>
        <translation>De vragenlijsten voor en na dit infuus vragen naar verschillende perioden en zijn niet te vergelijken; beide staan op de pagina Vragenlijsten.</translation>
    </message>
    <message>
        <source>The range ends on {last}, before it starts on {first}.</source>
        <translation>Het bereik eindigt op {last}, voordat het op {first} begint.</translation>
    </message>
    <message>
        <source>The relief below which it counts as faded must be a fraction from {least} to {most}.</source>
        <translation>De verlichting waaronder die als uitgewerkt telt, moet een breuk van {least} tot {most} zijn.</translation>
    </message>
    <message>
        <source>The reminder could not be switched off: {reason}.</source>
        <translation>De herinnering kon niet worden uitgezet: {reason}.</translation>
    </message>
    <message>
        <source>The reminder could not be switched on: the system&apos;s scheduler did not take it.</source>
        <translation>De herinnering kon niet worden aangezet: de planner van het systeem heeft die niet aangenomen.</translation>
    </message>
    <message>
        <source>The reminder could not be switched on: the system&apos;s scheduler refuses it.</source>
        <translation>De herinnering kon niet worden aangezet: de planner van het systeem weigert die.</translation>
    </message>
    <message>
        <source>The reminder could not be switched on: {reason}.</source>
        <translation>De herinnering kon niet worden aangezet: {reason}.</translation>
    </message>
    <message>
        <source>The result must be a number from 0 to {most}.</source>
        <translation>De uitslag moet een getal van 0 tot {most} zijn.</translation>
    </message>
    <message>
        <source>The sample diary could not be written to {folder}: {reason}.</source>
        <translation>Het voorbeelddagboek kon niet worden geschreven naar {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The scores since say otherwise: relief reached {threshold}, and fell below it about {day}.</source>
        <translation>De scores sindsdien zeggen iets anders: de verlichting bereikte {threshold}, en zakte daar rond {day} onder.</translation>
    </message>
    <message>
        <source>The scores since say otherwise: relief reached {threshold}, and was still above it on {day}.</source>
        <translation>De scores sindsdien zeggen iets anders: de verlichting bereikte {threshold}, en was daar op {day} nog boven.</translation>
    </message>
    <message>
        <source>The scores since say the same.</source>
        <translation>De scores sindsdien zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>The second folder for backups is not there now, so the backups in it are as they were: {path}.</source>
        <translation>De tweede map voor back-ups is er nu niet, dus de back-ups daarin zijn zoals ze waren: {path}.</translation>
    </message>
    <message>
        <source>The shipped instrument asks about {days} days; only words may differ.</source>
        <translation>Het meegeleverde instrument vraagt naar {days} dagen; alleen woorden mogen anders zijn.</translation>
    </message>
    <message>
        <source>The shipped instrument has {count} questions; only words may differ.</source>
        <translation>Het meegeleverde instrument heeft {count} vragen; alleen woorden mogen anders zijn.</translation>
    </message>
    <message>
        <source>The shipped instrument {instrument} is scored in another way; only words may differ. Give the file another id, or copy its scoring.</source>
        <translation>Het meegeleverde instrument {instrument} wordt anders berekend; alleen woorden mogen anders zijn. Geef het bestand een andere id, of neem de berekening ervan over.</translation>
    </message>
    <message>
        <source>The steps must rise.</source>
        <translation>De stappen moeten oplopen.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler can&apos;t take the name {path}.</source>
        <translation>De planner van het systeem kan de naam {path} niet aannemen.</translation>
    </message>
    <message>
        <source>The threshold must lie between 0 and 1.</source>
        <translation>De drempel moet tussen 0 en 1 liggen.</translation>
    </message>
    <message>
        <source>The threshold was {then} then, and what happened is measured at it; today it is {now}.</source>
        <translation>De drempel was toen {then}, en wat er gebeurde, wordt daaraan gemeten; vandaag is die {now}.</translation>
    </message>
    <message>
        <source>The time between two infusions must be from {least} to {most} days.</source>
        <translation>De tijd tussen twee infusen moet van {least} tot {most} dagen zijn.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>De twee zijn niet gelijk. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The upper blood pressure must be over the lower one.</source>
        <translation>De bovendruk moet hoger zijn dan de onderdruk.</translation>
    </message>
    <message>
        <source>The upper limit must be a number over 0, up to {most}.</source>
        <translation>De bovengrens moet een getal boven 0 zijn, tot en met {most}.</translation>
    </message>
    <message>
        <source>The version of the forecast is not one.</source>
        <translation>De versie van de prognose is geen versie.</translation>
    </message>
    <message>
        <source>There are no notes on these days.</source>
        <translation>Er zijn geen notities op deze dagen.</translation>
    </message>
    <message>
        <source>There are too few pain scores to say how relief holds.</source>
        <translation>Er zijn te weinig pijnscores om te zeggen hoe de verlichting aanhoudt.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} in all. Each was opened and looked over just now.</source>
        <extracomment>For one: There is {count} in all. It was opened and looked over just now.</extracomment>
        <translation>
            <numerusform>In totaal is er {count}. Die is zojuist geopend en nagekeken.</numerusform>
            <numerusform>In totaal zijn er {count}. Elk is zojuist geopend en nagekeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a limit here, but no result.</source>
        <translation>Hier staat een grens, maar geen uitslag.</translation>
    </message>
    <message>
        <source>There is no backup of {path} yet.</source>
        <translation>Er is nog geen back-up van {path}.</translation>
    </message>
    <message>
        <source>There is no backup {name}. To see which there are: {program} backups.</source>
        <translation>Er is geen back-up {name}. Om te zien welke er zijn: {program} backups.</translation>
    </message>
    <message>
        <source>There is no import of {moment} that could be undone: it is over 30 days ago, or nothing of it stands any more.</source>
        <translation>Er is geen import van {moment} die ongedaan kan worden gemaakt: die is meer dan 30 dagen geleden, of er is niets meer van over.</translation>
    </message>
    <message>
        <source>There is no infusion yet whose relief can be drawn.</source>
        <translation>Er is nog geen infuus waarvan de verlichting kan worden getekend.</translation>
    </message>
    <message>
        <source>There is no infusion yet, so function and pain can&apos;t be compared.</source>
        <translation>Er is nog geen infuus, dus functioneren en pijn zijn niet te vergelijken.</translation>
    </message>
    <message>
        <source>There is no more room for a copy in {folder}. Name a file.</source>
        <translation>Er is geen plaats meer voor een kopie in {folder}. Noem een bestand.</translation>
    </message>
    <message>
        <source>There is no questionnaire {instrument} here.</source>
        <translation>Hier is geen vragenlijst {instrument}.</translation>
    </message>
    <message>
        <source>There is no window here that could show a notice.</source>
        <translation>Hier is geen venster dat een melding kan tonen.</translation>
    </message>
    <message>
        <source>There is no “{name}” here. Is “{known}” meant?</source>
        <translation>Hier is geen “{name}”. Is “{known}” bedoeld?</translation>
    </message>
    <message>
        <source>There is no “{name}” here; known are: {known}.</source>
        <translation>Hier is geen “{name}”; bekend zijn: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. What the diary said two weeks after infusion {number} can still turn out either way.</source>
        <translation>Er is nog niets te vergelijken. Wat het dagboek twee weken na infuus {number} zei, kan nog alle kanten op.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. What the diary says on {day}, two weeks after the infusion, will be held against what happens.</source>
        <translation>Er is nog niets te vergelijken. Wat het dagboek op {day} zegt, twee weken na het infuus, wordt naast wat er gebeurt gelegd.</translation>
    </message>
    <message>
        <source>There is nothing to compare: no range was kept from two weeks after an infusion.</source>
        <translation>Er is niets te vergelijken: er is geen bereik bewaard van twee weken na een infuus.</translation>
    </message>
    <message>
        <source>There is nothing to remind of.</source>
        <translation>Er is niets om aan te herinneren.</translation>
    </message>
    <message>
        <source>There is too little to compare function and pain around infusion {number}: both average pain and interference with activity need {least} answered days in the {before} days before it and in the {after} days after it.</source>
        <translation>Er is te weinig om functioneren en pijn rond infuus {number} te vergelijken: zowel gemiddelde pijn als belemmering van activiteiten heeft {least} ingevulde dagen nodig in de {before} dagen ervoor en in de {after} dagen erna.</translation>
    </message>
    <message>
        <source>There is too little to compare nightmares that woke you.</source>
        <translation>Er is te weinig om nachtmerries waar u wakker van werd te vergelijken.</translation>
    </message>
    <message>
        <source>There is too little to compare yet: the diary holds {after} recalled dreams from nights 1 to 3 after an infusion ({least_after} are needed) and {usual} from other nights ({least_usual} are needed).</source>
        <translation>Er is nog te weinig om te vergelijken: het dagboek bevat {after} onthouden dromen uit nacht 1 tot en met 3 na een infuus ({least_after} zijn nodig) en {usual} uit andere nachten ({least_usual} zijn nodig).</translation>
    </message>
    <message>
        <source>There must be one choice for each answer from the lowest to the highest: {count}, not {found}.</source>
        <translation>Er moet één keuze zijn voor elk antwoord van het laagste tot het hoogste: {count}, niet {found}.</translation>
    </message>
    <message>
        <source>These answers are worth a second look.</source>
        <translation>Deze antwoorden zijn een tweede blik waard.</translation>
    </message>
    <message>
        <source>These can be signs of a strained liver. In one small study liver enzymes rose to at least three times the upper limit of normal in 3 of 6 people, in a second 100-hour course 16 days after the first (Noppers 2011, Pain).</source>
        <translation>Dit kunnen tekenen zijn van een belaste lever. In één klein onderzoek stegen de leverenzymen bij 3 van 6 mensen tot minstens driemaal de bovengrens van normaal, in een tweede kuur van 100 uur, 16 dagen na de eerste (Noppers 2011, Pain).</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more, because something of it was changed since. Everything stays as it is.</source>
        <translation>Dit kan niet meer ongedaan worden gemaakt, omdat iets ervan sindsdien is gewijzigd. Alles blijft zoals het is.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {today}, but this diary has an entry made on {entry}: if the clock is wrong, set it right before you answer; if it is right, go on.</source>
        <translation>De klok van deze computer zegt {today}, maar in dit dagboek is iets ingevuld op {entry}: als de klok verkeerd staat, zet die dan goed voordat u antwoordt; als die goed staat, ga dan verder.</translation>
    </message>
    <message>
        <source>This day has not come yet by this computer&apos;s clock</source>
        <translation>Deze dag is volgens de klok van deze computer nog niet aangebroken</translation>
    </message>
    <message>
        <source>This day is over or has begun. An infusion that took place goes above.</source>
        <translation>Deze dag is voorbij of begonnen. Een infuus dat is doorgegaan, hoort hierboven.</translation>
    </message>
    <message>
        <source>This day is still to come, so how the infusion felt can&apos;t be told yet. Check the day or clear that.</source>
        <translation>Deze dag moet nog komen, dus hoe het infuus voelde, is nog niet te zeggen. Controleer de dag of wis dat.</translation>
    </message>
    <message>
        <source>This day is still to come. An infusion that is planned goes into the line below.</source>
        <translation>Deze dag moet nog komen. Een infuus dat is gepland, hoort in de regel hieronder.</translation>
    </message>
    <message>
        <source>This diary file is damaged: {fault} Nothing more is written to it; restore a copy of it.</source>
        <translation>Dit dagboekbestand is beschadigd: {fault} Er wordt niets meer in geschreven; zet een kopie ervan terug.</translation>
    </message>
    <message>
        <source>This infusion overlaps the one from {first_day} to {last_day}. Change that one or these dates.</source>
        <translation>Dit infuus overlapt met dat van {first_day} tot {last_day}. Wijzig dat of deze datums.</translation>
    </message>
    <message>
        <source>This infusion was planned for {first} to {last}. Did it begin?</source>
        <translation>Dit infuus was gepland van {first} tot en met {last}. Is het begonnen?</translation>
    </message>
    <message>
        <source>This infusion was planned for {first} to {last}. Did it take place?</source>
        <translation>Dit infuus was gepland van {first} tot en met {last}. Is het doorgegaan?</translation>
    </message>
    <message>
        <source>This infusion was planned for {first}. Did it take place?</source>
        <translation>Dit infuus was gepland op {first}. Is het doorgegaan?</translation>
    </message>
    <message>
        <source>This is a good time to call your clinic.</source>
        <translation>Dit is een goed moment om uw kliniek te bellen.</translation>
    </message>
    <message>
        <source>This is a good time to talk to your clinic about what comes next.</source>
        <translation>Dit is een goed moment om met uw kliniek te praten over wat er nu komt.</translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>Zo ziet een herinnering eruit.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Dit is te diep genest.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Dit is geen JSON.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Dit is geen UTF-8-tekst. Sla het bestand op als UTF-8.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like {example}.</source>
        <translation>Dit is geen datum. Schrijf die zoals {example}.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like {example}.</source>
        <translation>Dit is geen getal. Schrijf het zoals {example}.</translation>
    </message>
    <message>
        <source>This is the day of your infusion.</source>
        <translation>Dit is de dag van uw infuus.</translation>
    </message>
    <message>
        <source>This is the questionnaire for week {week} after the infusion that ended on {last_day}. Your answers stand beside those from before it.</source>
        <translation>Dit is de vragenlijst voor week {week} na het infuus dat op {last_day} eindigde. Uw antwoorden staan naast die van ervoor.</translation>
    </message>
    <message>
        <source>This is worth telling your clinic.</source>
        <translation>Dit is het waard om uw kliniek te vertellen.</translation>
    </message>
    <message>
        <source>This is worth telling your clinic. The next days will show whether relief comes back.</source>
        <translation>Dit is het waard om uw kliniek te vertellen. De komende dagen zullen laten zien of de verlichting terugkomt.</translation>
    </message>
    <message>
        <source>This list must have from {least} to {most} parts.</source>
        <translation>Deze lijst moet van {least} tot {most} delen hebben.</translation>
    </message>
    <message>
        <source>This must be a list, with brackets: [ … ].</source>
        <translation>Dit moet een lijst zijn, met rechte haken: [ … ].</translation>
    </message>
    <message>
        <source>This must be an object, with braces: {braces}.</source>
        <translation>Dit moet een object zijn, met accolades: {braces}.</translation>
    </message>
    <message>
        <source>This must be over 0.</source>
        <translation>Dit moet boven 0 liggen.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake. It has 28 letters and digits, and never I, O, 0 or 1. Compare it group by group.</source>
        <translation>Er zit een typefout in deze herstelcode. Die heeft 28 letters en cijfers, en nooit I, O, 0 of 1. Vergelijk groep voor groep.</translation>
    </message>
    <message numerus="yes">
        <source>This rests on {count} pain scores since the infusion and on published studies.</source>
        <extracomment>For one: This rests on {count} pain score since the infusion and on published studies.</extracomment>
        <translation>
            <numerusform>Dit berust op {count} pijnscore sinds het infuus en op gepubliceerde onderzoeken.</numerusform>
            <numerusform>Dit berust op {count} pijnscores sinds het infuus en op gepubliceerde onderzoeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds a character that can&apos;t be shown.</source>
        <translation>Deze tekst bevat een teken dat niet kan worden getoond.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Deze tekst is leeg.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Deze tekst is langer dan {most} tekens.</translation>
    </message>
    <message>
        <source>This was during infusion {number}.</source>
        <translation>Dit was tijdens infuus {number}.</translation>
    </message>
    <message>
        <source>This was during the infusion planned for {day}.</source>
        <translation>Dit was tijdens het infuus dat voor {day} was gepland.</translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days after infusion {n}.</source>
        <extracomment>For one: This was {count} day after infusion {n}.</extracomment>
        <translation>
            <numerusform>Dit was {count} dag na infuus {n}.</numerusform>
            <numerusform>Dit was {count} dagen na infuus {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days after the infusion planned for {day}.</source>
        <extracomment>For one: This was {count} day after the infusion planned for {day}.</extracomment>
        <translation>
            <numerusform>Dit was {count} dag na het infuus dat voor {day} was gepland.</numerusform>
            <numerusform>Dit was {count} dagen na het infuus dat voor {day} was gepland.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days before infusion {n}.</source>
        <extracomment>For one: This was {count} day before infusion {n}.</extracomment>
        <translation>
            <numerusform>Dit was {count} dag voor infuus {n}.</numerusform>
            <numerusform>Dit was {count} dagen voor infuus {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days before the infusion planned for {day}.</source>
        <extracomment>For one: This was {count} day before the infusion planned for {day}.</extracomment>
        <translation>
            <numerusform>Dit was {count} dag voor het infuus dat voor {day} was gepland.</numerusform>
            <numerusform>Dit was {count} dagen voor het infuus dat voor {day} was gepland.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week ends on {last}.</source>
        <translation>Deze week eindigt op {last}.</translation>
    </message>
    <message>
        <source>Thoughts out of control</source>
        <translation>Gedachten niet in de hand</translation>
    </message>
    <message numerus="yes">
        <source>Thoughts out of control on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Thoughts out of control on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Gedachten niet in de hand op {first}, na de eerste dagen van de behandeling.</numerusform>
            <numerusform>Gedachten niet in de hand op {count} dagen, van {first} tot {last}, na de eerste dagen van de behandeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three rescue doses or more.</source>
        <translation>Drie doses noodmedicatie of meer.</translation>
    </message>
    <message>
        <source>Threshold: the relief below which the effect counts as faded, 30 % unless your clinic says otherwise; 30 % less pain is a change that matters to people (Farrar 2001), 50 % a large one (Dworkin 2008).</source>
        <translation>Drempel: de verlichting waaronder het effect als uitgewerkt telt, 30&#xa0;% tenzij uw kliniek iets anders zegt; 30&#xa0;% minder pijn is een verandering die voor mensen van belang is (Farrar 2001), 50&#xa0;% een grote (Dworkin 2008).</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Time or space felt unreal</source>
        <translation>Tijd of ruimte voelde onwerkelijk</translation>
    </message>
    <message numerus="yes">
        <source>Time or space felt unreal on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Time or space felt unreal on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Tijd of ruimte voelde onwerkelijk op {first}, na de eerste dagen van de behandeling.</numerusform>
            <numerusform>Tijd of ruimte voelde onwerkelijk op {count} dagen, van {first} tot {last}, na de eerste dagen van de behandeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>To make the copy in another place: {program} backup FOLDER</source>
        <translation>De back-up op een andere plek maken: {program} backup FOLDER</translation>
    </message>
    <message>
        <source>To say so: --date-order {name}.</source>
        <translation>Om dat aan te geven: --date-order {name}.</translation>
    </message>
    <message>
        <source>To see its backups: {program} backups. To save what can be read: {program} salvage OUT</source>
        <translation>De back-ups ervan bekijken: {program} backups. Opslaan wat er te lezen is: {program} salvage OUT</translation>
    </message>
    <message>
        <source>To take only some of them: --where {condition}; it can be given again.</source>
        <translation>Om er maar een deel van te nemen: --where {condition}; dit kan vaker worden gegeven.</translation>
    </message>
    <message>
        <source>Today&apos;s page is still open.</source>
        <translation>De pagina van vandaag is nog open.</translation>
    </message>
    <message>
        <source>Too few pain scores followed to say what happened.</source>
        <translation>Er volgden te weinig pijnscores om te zeggen wat er gebeurde.</translation>
    </message>
    <message>
        <source>Too little recorded</source>
        <translation>Te weinig ingevuld</translation>
    </message>
    <message>
        <source>Too little recorded before, {after} after</source>
        <translation>Te weinig ingevuld ervoor, {after} erna</translation>
    </message>
    <message>
        <source>Too little recorded before, {after} doses a day after</source>
        <translation>Te weinig ingevuld ervoor, {after} doses per dag erna</translation>
    </message>
    <message>
        <source>Too little recorded for: {names}.</source>
        <translation>Te weinig ingevuld voor: {names}.</translation>
    </message>
    <message>
        <source>Trouble remembering can come with an infusion (Niesters 2014). When it is still there after a week, your clinic should know.</source>
        <translation>Moeite met onthouden kan bij een infuus optreden (Niesters 2014). Als die er na een week nog is, moet uw kliniek het weten.</translation>
    </message>
    <message>
        <source>Trouble speaking</source>
        <translation>Moeite met spreken</translation>
    </message>
    <message numerus="yes">
        <source>Try again in {count} seconds.</source>
        <extracomment>For one: Try again in {count} second.</extracomment>
        <translation>
            <numerusform>Probeer het over {count} seconde opnieuw.</numerusform>
            <numerusform>Probeer het over {count} seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>di</translation>
    </message>
    <message>
        <source>Two rescue doses.</source>
        <translation>Twee doses noodmedicatie.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief had probably not reached {threshold}.</source>
        <translation>Twee weken na infuus {number} zei het dagboek dat de verlichting {threshold} waarschijnlijk niet had bereikt.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was likely to fade between {first} and {last}.</source>
        <translation>Twee weken na infuus {number} zei het dagboek dat de verlichting waarschijnlijk tussen {first} en {last} uitgewerkt zou raken.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was likely to have faded by {last}.</source>
        <translation>Twee weken na infuus {number} zei het dagboek dat de verlichting uiterlijk op {last} waarschijnlijk uitgewerkt zou zijn.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was not likely to fade before {first}, and that it was open how long it holds.</source>
        <translation>Twee weken na infuus {number} zei het dagboek dat de verlichting waarschijnlijk niet voor {first} uitgewerkt zou raken, en dat niet te zeggen was hoe lang die aanhoudt.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was not likely to fade within a year.</source>
        <translation>Twee weken na infuus {number} zei het dagboek dat de verlichting waarschijnlijk niet binnen een jaar uitgewerkt zou raken.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the last pain score was too old for the diary to say when relief fades.</source>
        <translation>Twee weken na infuus {number} was de laatste pijnscore te oud om het dagboek te laten zeggen wanneer de verlichting uitgewerkt raakt.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} there were too few pain scores for the diary to say when relief fades.</source>
        <translation>Twee weken na infuus {number} waren er te weinig pijnscores om het dagboek te laten zeggen wanneer de verlichting uitgewerkt raakt.</translation>
    </message>
    <message>
        <source>Two weeks on paper</source>
        <translation>Twee weken op papier</translation>
    </message>
    <message>
        <source>Type a number of weeks, like {example}.</source>
        <translation>Typ een aantal weken, zoals {example}.</translation>
    </message>
    <message>
        <source>Type a number up to 10, like {example}, or leave it empty.</source>
        <translation>Typ een getal tot 10, zoals {example}, of laat het leeg.</translation>
    </message>
    <message>
        <source>Type a whole number of days, like {example}.</source>
        <translation>Typ een heel aantal dagen, zoals {example}.</translation>
    </message>
    <message>
        <source>U/L</source>
        <translation>U/L</translation>
    </message>
    <message>
        <source>Undone: the import of {moment} from {file}, {what}.</source>
        <translation>Ongedaan gemaakt: de import van {moment} uit {file}, {what}.</translation>
    </message>
    <message>
        <source>Undone: the import of {moment}, {what}.</source>
        <translation>Ongedaan gemaakt: de import van {moment}, {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Unpleasant dreams after {count} earlier infusions.</source>
        <extracomment>For one: Unpleasant dreams after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Onaangename dromen na {count} eerder infuus.</numerusform>
            <numerusform>Onaangename dromen na {count} eerdere infusen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpleasant dreams come more often in the first three nights after ketamine than after placebo (Blagrove 2009). When they go on, they cost sleep, and your clinic may be able to help.</source>
        <translation>Onaangename dromen komen in de eerste drie nachten na ketamine vaker voor dan na placebo (Blagrove 2009). Als ze aanhouden, kosten ze slaap, en uw kliniek kan misschien helpen.</translation>
    </message>
    <message>
        <source>Unpleasant dreams in the three nights after ketamine had three times the odds that they had after placebo, in 30 healthy volunteers (Blagrove 2009). Odds are not the same as how often it happens, and how it is for people in pain is not known.</source>
        <translation>Onaangename dromen in de drie nachten na ketamine hadden driemaal de odds die ze na placebo hadden, bij 30 gezonde vrijwilligers (Blagrove 2009). Odds zijn niet hetzelfde als hoe vaak iets gebeurt, en hoe het is bij mensen met pijn, is niet bekend.</translation>
    </message>
    <message numerus="yes">
        <source>Unpleasant dreams in {count} nights.</source>
        <extracomment>For one: Unpleasant dreams in {count} night.</extracomment>
        <translation>
            <numerusform>Onaangename dromen in {count} nacht.</numerusform>
            <numerusform>Onaangename dromen in {count} nachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsteadiness</source>
        <translation>Onvastheid</translation>
    </message>
    <message numerus="yes">
        <source>Usual, on other nights: unpleasant in {days} of {count} dreams.</source>
        <extracomment>For one: Usual, on other nights: unpleasant in {days} of {count} dream.</extracomment>
        <translation>
            <numerusform>Gewoonlijk, in andere nachten: onaangenaam in {days} van {count} droom.</numerusform>
            <numerusform>Gewoonlijk, in andere nachten: onaangenaam in {days} van {count} dromen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Vertigo, the room spins</source>
        <translation>Draaiduizeligheid, de kamer draait</translation>
    </message>
    <message>
        <source>Visions</source>
        <translation>Beelden zien die er niet zijn</translation>
    </message>
    <message numerus="yes">
        <source>Visions on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Visions on {first}.</extracomment>
        <translation>
            <numerusform>Beelden gezien die er niet waren op {first}.</numerusform>
            <numerusform>Beelden gezien die er niet waren op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices or sounds that were not there</source>
        <translation>Stemmen of geluiden die er niet waren</translation>
    </message>
    <message numerus="yes">
        <source>Voices or sounds that were not there on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Voices or sounds that were not there on {first}.</extracomment>
        <translation>
            <numerusform>Stemmen of geluiden die er niet waren op {first}.</numerusform>
            <numerusform>Stemmen of geluiden die er niet waren op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>Braken</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>Let op: {sentence}</translation>
    </message>
    <message>
        <source>Warning: {sentence} {option}</source>
        <translation>Let op: {sentence} {option}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>Week 1</translation>
    </message>
    <message>
        <source>Weeks of relief</source>
        <translation>Weken verlichting</translation>
    </message>
    <message numerus="yes">
        <source>Weeks of relief: from the last infusion day until relief falls below {threshold}. The bar&apos;s end is {count} weeks.</source>
        <extracomment>For one: Weeks of relief: from the last infusion day until relief falls below {threshold}. The bar&apos;s end is {count} week.</extracomment>
        <translation>
            <numerusform>Weken verlichting: vanaf de laatste infuusdag tot de verlichting onder {threshold} zakt. Het einde van de balk is {count} week.</numerusform>
            <numerusform>Weken verlichting: vanaf de laatste infuusdag tot de verlichting onder {threshold} zakt. Het einde van de balk is {count} weken.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened: below {threshold} from about {day}.</source>
        <translation>Wat er gebeurde: onder {threshold} vanaf ongeveer {day}.</translation>
    </message>
    <message>
        <source>What happened: still above {threshold} on {day}.</source>
        <translation>Wat er gebeurde: nog boven {threshold} op {day}.</translation>
    </message>
    <message>
        <source>What happened: {threshold} was probably never reached.</source>
        <translation>Wat er gebeurde: {threshold} is waarschijnlijk nooit bereikt.</translation>
    </message>
    <message>
        <source>What if the threshold were {threshold}?</source>
        <translation>Wat als de drempel {threshold} was?</translation>
    </message>
    <message>
        <source>What stood there before is kept as it was: {path}.</source>
        <translation>Wat er eerst stond, is bewaard zoals het was: {path}.</translation>
    </message>
    <message>
        <source>What stood there before is kept. To have it back: {program} restore {name}</source>
        <translation>Wat er eerst stond, is bewaard. Om het terug te krijgen: {program} restore {name}</translation>
    </message>
    <message>
        <source>What the diary says on {day}, two weeks after infusion {number}, will be held against what happens.</source>
        <translation>Wat het dagboek op {day} zegt, twee weken na infuus {number}, wordt naast wat er gebeurt gelegd.</translation>
    </message>
    <message>
        <source>What the diary suggests</source>
        <translation>Wat het dagboek voorstelt</translation>
    </message>
    <message>
        <source>What was said on {day}, {item}: {reason}</source>
        <translation>Wat op {day} is gezegd, {item}: {reason}</translation>
    </message>
    <message>
        <source>What would change this:</source>
        <translation>Wat dit zou veranderen:</translation>
    </message>
    <message>
        <source>What you can do may not get better even when pain does; in a trial with 60 people it did not (Sigtermans 2009). That is why the diary asks for both.</source>
        <translation>Wat u kunt doen, hoeft niet beter te worden, ook als de pijn dat wel wordt; in een onderzoek met 60 mensen werd het dat niet (Sigtermans 2009). Daarom vraagt het dagboek naar beide.</translation>
    </message>
    <message>
        <source>What you wrote on {day} was changed by another program at the same time. Both texts are kept, one below the other.</source>
        <translation>Wat u op {day} schreef, is tegelijk door een ander programma gewijzigd. Beide teksten zijn bewaard, de ene onder de andere.</translation>
    </message>
    <message>
        <source>When needed (rescue)</source>
        <translation>Indien nodig (noodmedicatie)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message numerus="yes">
        <source>With {count} days of notice, the diary&apos;s usual figure, this is a good time to call your clinic.</source>
        <extracomment>For one: With {count} day of notice, the diary&apos;s usual figure, this is a good time to call your clinic.</extracomment>
        <translation>
            <numerusform>Met {count} dag vooraf melden, de gebruikelijke waarde van het dagboek, is dit een goed moment om uw kliniek te bellen.</numerusform>
            <numerusform>Met {count} dagen vooraf melden, de gebruikelijke waarde van het dagboek, is dit een goed moment om uw kliniek te bellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the range said on day {day}.</source>
        <translation>Binnen het bereik dat op dag {day} is genoemd.</translation>
    </message>
    <message>
        <source>Worked out on {day}; it may move.</source>
        <translation>Berekend op {day}; het kan nog verschuiven.</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Ergste</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Ergste pijn</translation>
    </message>
    <message>
        <source>Worst side effect: {severity}</source>
        <translation>Ergste bijwerking: {severity}</translation>
    </message>
    <message>
        <source>Write down at least one result.</source>
        <translation>Schrijf minstens één uitslag op.</translation>
    </message>
    <message>
        <source>Written down by somebody else.</source>
        <translation>Opgeschreven door iemand anders.</translation>
    </message>
    <message>
        <source>Wrote an invented diary to {path}: {size}, {first} to {last}.</source>
        <translation>Een verzonnen dagboek geschreven naar {path}: {size}, {first} tot {last}.</translation>
    </message>
    <message>
        <source>Wrote {path}: an empty sheet for two weeks.</source>
        <translation>{path} geschreven: een leeg blad voor twee weken.</translation>
    </message>
    <message>
        <source>Wrote {path}: what is to come, for your calendar.</source>
        <translation>{path} geschreven: wat er komt, voor uw agenda.</translation>
    </message>
    <message>
        <source>Wrote {path}: what is to come, for your calendar; {planned} in it.</source>
        <translation>{path} geschreven: wat er komt, voor uw agenda; met {planned} erin.</translation>
    </message>
    <message>
        <source>Wrote {path}: {size}, {changes}.</source>
        <translation>{path} geschreven: {size}, {changes}.</translation>
    </message>
    <message>
        <source>Wrote {path}: {size}.</source>
        <translation>{path} geschreven: {size}.</translation>
    </message>
    <message>
        <source>Yellow skin or eyes</source>
        <translation>Gele huid of ogen</translation>
    </message>
    <message numerus="yes">
        <source>Yellow skin or eyes on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Yellow skin or eyes on {first}.</extracomment>
        <translation>
            <numerusform>Gele huid of ogen op {first}.</numerusform>
            <numerusform>Gele huid of ogen op {count} dagen, van {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in an infusion course.</source>
        <translation>U bent in een infuuskuur.</translation>
    </message>
    <message>
        <source>You had pain on some days or never, yet it held you back every day. Both may be right; they are worth a second look.</source>
        <translation>U had op sommige dagen of nooit pijn, en toch belemmerde die u elke dag. Beide kunnen kloppen; ze zijn een tweede blik waard.</translation>
    </message>
    <message>
        <source>You had pain on some days or never, yet the three answers about the past week add up to 12 of 30 or more. Both may be right; they are worth a second look.</source>
        <translation>U had op sommige dagen of nooit pijn, en toch zijn de drie antwoorden over de afgelopen week samen 12 van 30 of meer. Beide kunnen kloppen; ze zijn een tweede blik waard.</translation>
    </message>
    <message>
        <source>You noted a wish for ketamine outside the clinic on {first}.</source>
        <translation>U hebt op {first} een verlangen naar ketamine buiten de kliniek genoteerd.</translation>
    </message>
    <message>
        <source>You noted a wish for ketamine outside the clinic, first on {first} and last on {last}.</source>
        <translation>U hebt een verlangen naar ketamine buiten de kliniek genoteerd, voor het eerst op {first} en voor het laatst op {last}.</translation>
    </message>
    <message>
        <source>You told your clinic on {day}.</source>
        <translation>U hebt het uw kliniek verteld op {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for {count} days of notice, so this is a good time to call.</source>
        <extracomment>For one: Your clinic asks for {count} day of notice, so this is a good time to call.</extracomment>
        <translation>
            <numerusform>Uw kliniek wil het {count} dag vooraf weten, dus dit is een goed moment om te bellen.</numerusform>
            <numerusform>Uw kliniek wil het {count} dagen vooraf weten, dus dit is een goed moment om te bellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clinic may know your level from before treatment; it can be set in Settings.</source>
        <translation>Misschien kent uw kliniek uw niveau van vóór de behandeling; dat kan bij Instellingen worden ingevuld.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic saying that the signs are settled, noted on Today.</source>
        <extracomment>For one: Your clinic saying that the sign is settled, noted on Today.</extracomment>
        <translation>
            <numerusform>Dat uw kliniek zegt dat het signaal afgehandeld is, op Vandaag genoteerd.</numerusform>
            <numerusform>Dat uw kliniek zegt dat de signalen afgehandeld zijn, op Vandaag genoteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clinic will want to know that it faded early. Talk to them about what that means.</source>
        <translation>Uw kliniek zal willen weten dat het vroeg uitgewerkt is. Praat met hen over wat dat betekent.</translation>
    </message>
    <message>
        <source>Your diary has an open page.</source>
        <translation>Uw dagboek heeft een open pagina.</translation>
    </message>
    <message>
        <source>Your diary has no day in that period, so nothing was exported.</source>
        <translation>Uw dagboek heeft geen dag in die periode, dus er is niets geëxporteerd.</translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to back up yet.</source>
        <translation>Uw dagboek is tot nu toe leeg: er is nog niets om een back-up van te maken.</translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to copy yet.</source>
        <translation>Uw dagboek is tot nu toe leeg: er is nog niets te kopiëren.</translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to export yet.</source>
        <translation>Uw dagboek is tot nu toe leeg: er is nog niets te exporteren.</translation>
    </message>
    <message>
        <source>Your infusion is planned for {day}. Everything on your checklist is ticked off.</source>
        <translation>Uw infuus is gepland op {day}. Alles op uw checklist is afgevinkt.</translation>
    </message>
    <message numerus="yes">
        <source>Your infusion is planned for {day}. {count} lines of your checklist are open.</source>
        <extracomment>For one: Your infusion is planned for {day}. {count} line of your checklist is open.</extracomment>
        <translation>
            <numerusform>Uw infuus is gepland op {day}. {count} regel van uw checklist staat open.</numerusform>
            <numerusform>Uw infuus is gepland op {day}. {count} regels van uw checklist staan open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last days show less relief than the estimate: single worse days count little until they last.</source>
        <translation>Uw laatste dagen laten minder verlichting zien dan de schatting: losse slechtere dagen tellen weinig mee tot ze aanhouden.</translation>
    </message>
    <message>
        <source>Your last days show more relief than the estimate: single better days count little until they last.</source>
        <translation>Uw laatste dagen laten meer verlichting zien dan de schatting: losse betere dagen tellen weinig mee tot ze aanhouden.</translation>
    </message>
    <message>
        <source>Your last score is {score}.</source>
        <translation>Uw laatste score is {score}.</translation>
    </message>
    <message>
        <source>Your last score is {score}; your level before was {level}.</source>
        <translation>Uw laatste score is {score}; uw niveau ervoor was {level}.</translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean} of 10.</source>
        <extracomment>For one: Your last score is {mean} of 10.</extracomment>
        <translation>
            <numerusform>Uw laatste score is {mean} van 10.</numerusform>
            <numerusform>Uw laatste {count} scores zijn gemiddeld {mean} van 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean}.</source>
        <extracomment>For one: Your last {count} score averages {mean}.</extracomment>
        <translation>
            <numerusform>Uw laatste {count} score is gemiddeld {mean}.</numerusform>
            <numerusform>Uw laatste {count} scores zijn gemiddeld {mean}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean}; your level before was {level}.</source>
        <extracomment>For one: Your last {count} score averages {mean}; your level before was {level}.</extracomment>
        <translation>
            <numerusform>Uw laatste {count} score is gemiddeld {mean}; uw niveau ervoor was {level}.</numerusform>
            <numerusform>Uw laatste {count} scores zijn gemiddeld {mean}; uw niveau ervoor was {level}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your level before</source>
        <translation>Uw niveau ervoor</translation>
    </message>
    <message>
        <source>Your level before this infusion was about {level} of 10: too low to tell relief from day-to-day changes.</source>
        <translation>Uw niveau voor dit infuus was ongeveer {level} van 10: te laag om verlichting te onderscheiden van de schommeling van dag tot dag.</translation>
    </message>
    <message>
        <source>Your level before was about {level} of 10. A change of 2 points is held to be important, and from a level below {least} there is no room for one.</source>
        <translation>Uw niveau ervoor was ongeveer {level} van 10. Een verandering van 2 punten geldt als belangrijk, en vanaf een niveau onder {least} is daar geen ruimte voor.</translation>
    </message>
    <message>
        <source>Your newest days show less relief than the estimate: single worse days count little until they last.</source>
        <translation>Uw nieuwste dagen laten minder verlichting zien dan de schatting: losse slechtere dagen tellen weinig mee tot ze aanhouden.</translation>
    </message>
    <message>
        <source>Your newest days show more relief than the estimate: single better days count little until they last.</source>
        <translation>Uw nieuwste dagen laten meer verlichting zien dan de schatting: losse betere dagen tellen weinig mee tot ze aanhouden.</translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}.</source>
        <translation>Uw volgende infuus is gepland op {day}.</translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}. Your clinic will want to know that relief has probably faded.</source>
        <translation>Uw volgende infuus is gepland op {day}. Uw kliniek zal willen weten dat de verlichting waarschijnlijk is uitgewerkt.</translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}. Your clinic will want to know that relief may not last until then.</source>
        <translation>Uw volgende infuus is gepland op {day}. Uw kliniek zal willen weten dat de verlichting tot dan misschien niet aanhoudt.</translation>
    </message>
    <message>
        <source>Your pain before the infusion was too low to say how relief holds.</source>
        <translation>Uw pijn voor het infuus was te laag om te zeggen hoe de verlichting aanhoudt.</translation>
    </message>
    <message>
        <source>Your threshold is {threshold}. Nothing is changed by looking.</source>
        <translation>Uw drempel is {threshold}. Door te kijken verandert er niets.</translation>
    </message>
    <message>
        <source>Your worst pain is lower than your pain at this moment. These two answers are worth a second look.</source>
        <translation>Uw ergste pijn is lager dan uw pijn op dit moment. Deze twee antwoorden zijn een tweede blik waard.</translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}.</source>
        <translation>De uwe is {grade}, van graden van 0 tot {most}.</translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}; on {day} it was {last} too.</source>
        <translation>De uwe is {grade}, van graden van 0 tot {most}; op {day} was die ook {last}.</translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}; on {day} it was {last}.</source>
        <translation>De uwe is {grade}, van graden van 0 tot {most}; op {day} was die {last}.</translation>
    </message>
    <message>
        <source>a CSV file</source>
        <translation>een CSV-bestand</translation>
    </message>
    <message>
        <source>a FHIR R4 Bundle for the clinic&apos;s system</source>
        <translation>een FHIR R4-bundel voor het systeem van de kliniek</translation>
    </message>
    <message>
        <source>a backup as `backups` names it, or any copy; or the diary&apos;s own path, to keep a file that you put there yourself, without the log beside it that belongs to another file</source>
        <translation>een back-up zoals `backups` die noemt, of een willekeurige kopie; of het eigen pad van het dagboek, om een bestand te houden dat u daar zelf hebt neergezet, zonder het logboek ernaast dat bij een ander bestand hoort</translation>
    </message>
    <message>
        <source>a benzodiazepine alongside</source>
        <translation>een benzodiazepine erbij</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>een dag</translation>
    </message>
    <message>
        <source>a day before → after, not the same medicines</source>
        <translation>per dag ervoor → erna, niet dezelfde medicijnen</translation>
    </message>
    <message>
        <source>a day, before → after</source>
        <translation>per dag, ervoor → erna</translation>
    </message>
    <message>
        <source>a file for your calendar, of what is to come</source>
        <translation>een bestand voor uw agenda, van wat er komt</translation>
    </message>
    <message numerus="yes">
        <source>a look over the whole file finds {count} faults.</source>
        <extracomment>For one: a look over the whole file finds {count} fault.</extracomment>
        <translation>
            <numerusform>bij het nakijken van het hele bestand is {count} fout gevonden.</numerusform>
            <numerusform>bij het nakijken van het hele bestand zijn {count} fouten gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>a new file</source>
        <translation>een nieuw bestand</translation>
    </message>
    <message>
        <source>a new file, or a folder (default: the folder of copies beside the diary)</source>
        <translation>een nieuw bestand, of een map (standaard: de map met kopieën naast het dagboek)</translation>
    </message>
    <message>
        <source>a new folder, or a new file that ends in .zip</source>
        <translation>een nieuwe map, of een nieuw bestand dat op .zip eindigt</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>een pakket</translation>
    </message>
    <message>
        <source>a package (folder or .zip)</source>
        <translation>een pakket (map of .zip)</translation>
    </message>
    <message>
        <source>a package of CSV files</source>
        <translation>een pakket van CSV-bestanden</translation>
    </message>
    <message>
        <source>a report for the clinic, as a PDF</source>
        <translation>een verslag voor de kliniek, als PDF</translation>
    </message>
    <message>
        <source>a text that means no answer, beside NA, - and null; can be given again</source>
        <translation>een tekst die geen antwoord betekent, naast NA, - en null; kan vaker worden gegeven</translation>
    </message>
    <message>
        <source>about {weeks} weeks of relief</source>
        <translation>ongeveer {weeks} weken verlichting</translation>
    </message>
    <message>
        <source>activity, grade</source>
        <translation>activiteit, graad</translation>
    </message>
    <message>
        <source>an empty sheet for two weeks on paper, as a PDF</source>
        <translation>een leeg blad voor twee weken op papier, als PDF</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rows.</source>
        <extracomment>For one: and {count} more row.</extracomment>
        <translation>
            <numerusform>en nog {count} rij.</numerusform>
            <numerusform>en nog {count} rijen.</numerusform>
        </translation>
    </message>
    <message>
        <source>another diary file than your own</source>
        <translation>een ander dagboekbestand dan uw eigen</translation>
    </message>
    <message>
        <source>another number gives another diary (default: 1)</source>
        <translation>een ander getal geeft een ander dagboek (standaard: 1)</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>een ander programma gebruikt het</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>een ander programma schrijft erin</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>een andere manier</translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days</source>
        <extracomment>For one: answers of {count} day</extracomment>
        <translation>
            <numerusform>antwoorden van {count} dag</numerusform>
            <numerusform>antwoorden van {count} dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days ({dates})</source>
        <extracomment>For one: answers of {count} day ({dates})</extracomment>
        <translation>
            <numerusform>antwoorden van {count} dag ({dates})</numerusform>
            <numerusform>antwoorden van {count} dagen ({dates})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days, {first} to {last}</source>
        <extracomment>For one: answers of {count} day, {first} to {last}</extracomment>
        <translation>
            <numerusform>antwoorden van {count} dag, {first} tot {last}</numerusform>
            <numerusform>antwoorden van {count} dagen, {first} tot {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>answers without an average pain</source>
        <translation>antwoorden zonder gemiddelde pijn</translation>
    </message>
    <message>
        <source>answers, though this day has not come yet by this computer&apos;s clock</source>
        <translation>antwoorden, hoewel deze dag volgens de klok van deze computer nog niet is aangebroken</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>as of another day, like 2026-11-22</source>
        <translation>gezien vanaf een andere dag, zoals 2026-11-22</translation>
    </message>
    <message>
        <source>at the upper limit</source>
        <translation>op de bovengrens</translation>
    </message>
    <message>
        <source>at {threshold} or more</source>
        <translation>op {threshold} of meer</translation>
    </message>
    <message>
        <source>average pain {pain}</source>
        <translation>gemiddelde pijn {pain}</translation>
    </message>
    <message>
        <source>average pain {pain}, entered late</source>
        <translation>gemiddelde pijn {pain}, later ingevuld</translation>
    </message>
    <message>
        <source>average pain {pain}, though this day has not come yet by this computer&apos;s clock</source>
        <translation>gemiddelde pijn {pain}, hoewel deze dag volgens de klok van deze computer nog niet is aangebroken</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>verticale streep</translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation>voor een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>voor een terugzetting</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>voor een import</translation>
    </message>
    <message>
        <source>before any infusion</source>
        <translation>voor een infuus</translation>
    </message>
    <message>
        <source>before the file&apos;s format changed</source>
        <translation>voordat de indeling van het bestand veranderde</translation>
    </message>
    <message>
        <source>before your diary began</source>
        <translation>voordat uw dagboek begon</translation>
    </message>
    <message>
        <source>blood result {id} is of infusion {infusion}, which there is not.</source>
        <translation>bloeduitslag {id} is van infuus {infusion}, dat er niet is.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geboren {day}</translation>
    </message>
    <message>
        <source>bring in what a file holds, one of these: {forms}</source>
        <translation>binnenhalen wat een bestand bevat, een van deze: {forms}</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>via de mond</translation>
    </message>
    <message>
        <source>check the diary file and its history</source>
        <translation>het dagboekbestand en de geschiedenis ervan controleren</translation>
    </message>
    <message>
        <source>clonidine alongside</source>
        <translation>clonidine erbij</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dates as {form}</source>
        <translation>datums als {form}</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>datums {order}</translation>
    </message>
    <message>
        <source>day {day} after infusion {number}</source>
        <translation>dag {day} na infuus {number}</translation>
    </message>
    <message numerus="yes">
        <source>day {day} of a course of {count} days</source>
        <extracomment>For one: day {day} of a course of {count} day</extracomment>
        <translation>
            <numerusform>dag {day} van een kuur van {count} dag</numerusform>
            <numerusform>dag {day} van een kuur van {count} dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>day {day} · infusion {number}</source>
        <translation>dag {day} · infuus {number}</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>did it take place?</source>
        <translation>is het doorgegaan?</translation>
    </message>
    <message>
        <source>done, but the output can&apos;t be written: {reason}.</source>
        <translation>klaar, maar de uitvoer kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>during infusion {number}</source>
        <translation>tijdens infuus {number}</translation>
    </message>
    <message>
        <source>during the infusion planned for {day}</source>
        <translation>tijdens het infuus dat voor {day} is gepland</translation>
    </message>
    <message>
        <source>earlier ones</source>
        <translation>eerdere</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>eindigt op {day}</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>later ingevuld</translation>
    </message>
    <message>
        <source>first day, like 2026-11-22</source>
        <translation>eerste dag, zoals 2026-11-22</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>berekend</translation>
    </message>
    <message>
        <source>for a CSV file of another program: how it is written</source>
        <translation>voor een CSV-bestand van een ander programma: hoe het is geschreven</translation>
    </message>
    <message>
        <source>for a CSV file of another program: the answers</source>
        <translation>voor een CSV-bestand van een ander programma: de antwoorden</translation>
    </message>
    <message>
        <source>for a CSV file of another program: the days</source>
        <translation>voor een CSV-bestand van een ander programma: de dagen</translation>
    </message>
    <message>
        <source>for {clinic}</source>
        <translation>voor {clinic}</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>uit een bestand</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>van papier</translation>
    </message>
    <message>
        <source>from paper, typed in by somebody else</source>
        <translation>van papier, overgetypt door iemand anders</translation>
    </message>
    <message>
        <source>half a dose</source>
        <translation>een halve dosis</translation>
    </message>
    <message>
        <source>have backups go there no more; those in it stay</source>
        <translation>geen back-ups meer daarheen laten gaan; wat erin staat, blijft</translation>
    </message>
    <message>
        <source>have each new backup go there too, to a stick or another disk; it need not always be there</source>
        <translation>elke nieuwe back-up ook daarheen laten gaan, naar een stick of een andere schijf; die hoeft er niet altijd te zijn</translation>
    </message>
    <message>
        <source>have the diary hold what a backup holds; what it holds now is backed up first</source>
        <translation>het dagboek laten bevatten wat een back-up bevat; van wat het nu bevat, wordt eerst een back-up gemaakt</translation>
    </message>
    <message>
        <source>how a date like 03/04/2021 is meant</source>
        <translation>hoe een datum als 03/04/2021 is bedoeld</translation>
    </message>
    <message>
        <source>how its letters are written, if not in UTF-8: {names}</source>
        <translation>hoe de letters zijn geschreven, als het niet in UTF-8 is: {names}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>geïmporteerd</translation>
    </message>
    <message>
        <source>include what you wrote in your own words, and your clinic&apos;s name and number; what your medicines are called always goes out, for doses mean nothing without it</source>
        <translation>meenemen wat u in uw eigen woorden hebt geschreven, en de naam en het nummer van uw kliniek; hoe uw medicijnen heten, gaat altijd mee, want doses betekenen niets zonder</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>infuus</translation>
    </message>
    <message>
        <source>infusion planned</source>
        <translation>infuus gepland</translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation>infuus {number}</translation>
    </message>
    <message>
        <source>instead of bringing something in: undo an import as a whole, the newest one or the one of this moment, as `imports` tells it; what was changed by hand since stays</source>
        <translation>in plaats van iets binnen te halen: een import in zijn geheel ongedaan maken, de nieuwste of die van dit moment, zoals `imports` die noemt; wat sindsdien met de hand is gewijzigd, blijft</translation>
    </message>
    <message>
        <source>into a muscle (IM)</source>
        <translation>in een spier (IM)</translation>
    </message>
    <message>
        <source>into a vein (IV)</source>
        <translation>in een ader (IV)</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>is leeg.</translation>
    </message>
    <message>
        <source>is no answer of {instrument}; what has no column stands in {column}.</source>
        <translation>is geen antwoord van {instrument}; wat geen kolom heeft, staat in {column}.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>its answers are not those that its history gives</source>
        <translation>de antwoorden zijn niet die welke de geschiedenis ervan geeft</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>de naam is te lang</translation>
    </message>
    <message>
        <source>its name leads in a circle</source>
        <translation>de naam leidt in een kring</translation>
    </message>
    <message>
        <source>just over the upper limit</source>
        <translation>net boven de bovengrens</translation>
    </message>
    <message>
        <source>just over {times} times the upper limit</source>
        <translation>net boven {times} maal de bovengrens</translation>
    </message>
    <message>
        <source>just under the upper limit</source>
        <translation>net onder de bovengrens</translation>
    </message>
    <message>
        <source>just under {times} times the upper limit</source>
        <translation>net onder {times} maal de bovengrens</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>late, {day}</source>
        <translation>later, {day}</translation>
    </message>
    <message>
        <source>leave out and list rows that can&apos;t be taken</source>
        <translation>rijen die niet kunnen worden genomen, weglaten en opsommen</translation>
    </message>
    <message>
        <source>less pain, without what choosing adds</source>
        <translation>minder pijn, zonder wat het kiezen erbij doet</translation>
    </message>
    <message numerus="yes">
        <source>less pain, without what choosing adds; untreated, week 1 was matched in {as_good} of {count} stretches</source>
        <extracomment>For one: less pain, without what choosing adds; untreated, week 1 was matched in {as_good} of {count} stretch</extracomment>
        <translation>
            <numerusform>minder pijn, zonder wat het kiezen erbij doet; onbehandeld werd week 1 geëvenaard in {as_good} van {count} stuk</numerusform>
            <numerusform>minder pijn, zonder wat het kiezen erbij doet; onbehandeld werd week 1 geëvenaard in {as_good} van {count} stukken</numerusform>
        </translation>
    </message>
    <message>
        <source>less pain; {days} of {week} days recorded</source>
        <translation>minder pijn; {days} van {week} dagen ingevuld</translation>
    </message>
    <message>
        <source>less than a week of relief</source>
        <translation>minder dan een week verlichting</translation>
    </message>
    <message>
        <source>less than a week of relief so far; it may be fading</source>
        <translation>tot nu toe minder dan een week verlichting; die kan aan het uitwerken zijn</translation>
    </message>
    <message>
        <source>likely range (80 %)</source>
        <translation>waarschijnlijk bereik (80&#xa0;%)</translation>
    </message>
    <message>
        <source>likely to fade</source>
        <translation>raakt waarschijnlijk uitgewerkt</translation>
    </message>
    <message>
        <source>likely to fade later</source>
        <translation>raakt waarschijnlijk later uitgewerkt</translation>
    </message>
    <message>
        <source>list the backups: when and why each was made, what it holds, whether it is whole</source>
        <translation>de back-ups opsommen: wanneer en waarom elk is gemaakt, wat die bevat, of die heel is</translation>
    </message>
    <message>
        <source>list the imports of the last 30 days that can be undone</source>
        <translation>de imports van de laatste 30 dagen opsommen die ongedaan kunnen worden gemaakt</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>met de hand gemaakt</translation>
    </message>
    <message>
        <source>made {day}, {time}</source>
        <translation>gemaakt {day}, {time}</translation>
    </message>
    <message>
        <source>make a copy of the diary and prove that it is whole</source>
        <translation>een kopie van het dagboek maken en aantonen dat die heel is</translation>
    </message>
    <message>
        <source>may have faded</source>
        <translation>kan uitgewerkt zijn</translation>
    </message>
    <message>
        <source>medicine {id} has another one in row {row}.</source>
        <translation>medicijn {id} heeft in rij {row} iets anders.</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>mg per hour</source>
        <translation>mg per uur</translation>
    </message>
    <message>
        <source>mg per kg</source>
        <translation>mg per kg</translation>
    </message>
    <message>
        <source>mg per kg per hour</source>
        <translation>mg per kg per uur</translation>
    </message>
    <message>
        <source>mg/dL</source>
        <translation>mg/dL</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>ontbreekt: {names}</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>moderate or severe</source>
        <translation>matig of ernstig</translation>
    </message>
    <message>
        <source>moderate or severe; not answered</source>
        <translation>matig of ernstig; niet beantwoord</translation>
    </message>
    <message>
        <source>more pain, without what choosing adds</source>
        <translation>meer pijn, zonder wat het kiezen erbij doet</translation>
    </message>
    <message>
        <source>more pain; {days} of {week} days recorded</source>
        <translation>meer pijn; {days} van {week} dagen ingevuld</translation>
    </message>
    <message>
        <source>name either SOURCE or --undo</source>
        <translation>noem SOURCE of --undo</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>niet aangenaam en niet onaangenaam</translation>
    </message>
    <message>
        <source>newest infusion {first}</source>
        <translation>nieuwste infuus {first}</translation>
    </message>
    <message>
        <source>newest infusion {first} to {last}</source>
        <translation>nieuwste infuus {first} tot {last}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no clear relief</source>
        <translation>geen duidelijke verlichting</translation>
    </message>
    <message>
        <source>no clear relief so far</source>
        <translation>tot nu toe geen duidelijke verlichting</translation>
    </message>
    <message>
        <source>no day is named.</source>
        <translation>er is geen dag genoemd.</translation>
    </message>
    <message>
        <source>no dose</source>
        <translation>geen dosis</translation>
    </message>
    <message>
        <source>no doses</source>
        <translation>geen doses</translation>
    </message>
    <message>
        <source>no medicine listed</source>
        <translation>geen medicijn op de lijst</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>geen notitie</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>geen getallen</translation>
    </message>
    <message>
        <source>no row has the names of the columns; they are called 1, 2, 3 and so on</source>
        <translation>geen rij heeft de kolomnamen; ze heten 1, 2, 3 enzovoort</translation>
    </message>
    <message>
        <source>no row with the names of the columns</source>
        <translation>geen rij met de kolomnamen</translation>
    </message>
    <message>
        <source>no week with {least} scores yet</source>
        <translation>nog geen week met {least} scores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>none entered late</source>
        <translation>geen later ingevuld</translation>
    </message>
    <message>
        <source>none recalled</source>
        <translation>geen onthouden</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>not answered often enough</source>
        <translation>niet vaak genoeg ingevuld</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>nog niet begonnen</translation>
    </message>
    <message>
        <source>not come yet</source>
        <translation>nog niet aangebroken</translation>
    </message>
    <message>
        <source>not faded before the next infusion</source>
        <translation>niet uitgewerkt voor het volgende infuus</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not known here: {names}</source>
        <translation>hier niet bekend: {names}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>nog niet opgeslagen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>niets ingevuld</translation>
    </message>
    <message>
        <source>of {days}</source>
        <translation>van {days}</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>eenmaal per dag</translation>
    </message>
    <message>
        <source>one JSON object instead of sentences</source>
        <translation>één JSON-object in plaats van zinnen</translation>
    </message>
    <message>
        <source>only rows with this value in that column; can be given again, for other values and for other columns</source>
        <translation>alleen rijen met deze waarde in die kolom; kan vaker worden gegeven, voor andere waarden en voor andere kolommen</translation>
    </message>
    <message>
        <source>only say what would be imported</source>
        <translation>alleen zeggen wat er zou worden geïmporteerd</translation>
    </message>
    <message>
        <source>opioid</source>
        <translation>opioïd</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>of meer</translation>
    </message>
    <message>
        <source>over {percent}</source>
        <translation>meer dan {percent}</translation>
    </message>
    <message>
        <source>pain scores from any CSV file</source>
        <translation>pijnscores uit een willekeurig CSV-bestand</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>aangenaam</translation>
    </message>
    <message>
        <source>probably faded</source>
        <translation>waarschijnlijk uitgewerkt</translation>
    </message>
    <message>
        <source>published: 4–6 weeks</source>
        <translation>gepubliceerd: 4–6 weken</translation>
    </message>
    <message>
        <source>read its passphrase or recovery code from this descriptor: the first line</source>
        <translation>de wachtzin of herstelcode ervan uit deze descriptor lezen: de eerste regel</translation>
    </message>
    <message>
        <source>read the new passphrase from this descriptor: the first line, or the next one</source>
        <translation>de nieuwe wachtzin uit deze descriptor lezen: de eerste regel, of de volgende</translation>
    </message>
    <message>
        <source>read the passphrase or the recovery code of the backup, where it has another than the diary, from this descriptor: the first line, or the next one</source>
        <translation>de wachtzin of herstelcode van de back-up, als die een andere heeft dan het dagboek, uit deze descriptor lezen: de eerste regel, of de volgende</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>onthouden</translation>
    </message>
    <message>
        <source>relief holding so far, for less than a week</source>
        <translation>verlichting houdt tot nu toe aan, minder dan een week</translation>
    </message>
    <message>
        <source>relief holding so far, for {weeks} weeks</source>
        <translation>verlichting houdt tot nu toe aan, {weeks} weken</translation>
    </message>
    <message>
        <source>relief not faded within less than a week</source>
        <translation>verlichting niet uitgewerkt binnen minder dan een week</translation>
    </message>
    <message>
        <source>relief not faded within {weeks} weeks</source>
        <translation>verlichting niet uitgewerkt binnen {weeks} weken</translation>
    </message>
    <message>
        <source>remind of the day again after an hour, if it is still open</source>
        <translation>na een uur opnieuw aan de dag herinneren, als die nog open is</translation>
    </message>
    <message>
        <source>said on day {day}</source>
        <translation>gezegd op dag {day}</translation>
    </message>
    <message>
        <source>said on day {day}: not within a year</source>
        <translation>gezegd op dag {day}: niet binnen een jaar</translation>
    </message>
    <message>
        <source>save all that can be read of a damaged diary into a new file</source>
        <translation>alles wat van een beschadigd dagboek te lezen is, opslaan in een nieuw bestand</translation>
    </message>
    <message>
        <source>say everything in this language (default: the system&apos;s); files stay as they are</source>
        <translation>alles in deze taal zeggen (standaard: die van het systeem); bestanden blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>say what the diary shows about the last infusion</source>
        <translation>zeggen wat het dagboek over het laatste infuus laat zien</translation>
    </message>
    <message>
        <source>says {old} for {item}, but it was {before} until then.</source>
        <translation>zegt {old} voor {item}, maar het was tot dan {before}.</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>set, change or remove the passphrase of the diary</source>
        <translation>de wachtzin van het dagboek instellen, wijzigen of verwijderen</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>ernstig</translation>
    </message>
    <message>
        <source>show a notice on the desktop where today&apos;s page is open or something is due; Settings has it run daily</source>
        <translation>een melding op het bureaublad tonen als de pagina van vandaag open is of iets aan de beurt is; via Instellingen gebeurt dit dagelijks</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>de versie tonen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>deze hulp tonen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>small</source>
        <comment>&apos;small&apos; where names of questions begin small within a sentence, else &apos;as written&apos;</comment>
        <translation>small</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>tot nu toe</translation>
    </message>
    <message>
        <source>so far {weeks}</source>
        <translation>tot nu toe {weeks}</translation>
    </message>
    <message>
        <source>something in the file can&apos;t be read.</source>
        <translation>iets in het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>er is al iets met die naam</translation>
    </message>
    <message>
        <source>stamps without an offset are UTC</source>
        <translation>tijdstempels zonder verschuiving zijn UTC</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>the column with a note</source>
        <translation>de kolom met een notitie</translation>
    </message>
    <message>
        <source>the column with how good sleep was, 10 is best</source>
        <translation>de kolom met hoe goed de slaap was, 10 is het beste</translation>
    </message>
    <message>
        <source>the column with how good the mood was, 10 is best</source>
        <translation>de kolom met hoe goed de stemming was, 10 is het beste</translation>
    </message>
    <message>
        <source>the column with how much pain interfered with enjoying life</source>
        <translation>de kolom met hoeveel pijn het genieten van het leven belemmerde</translation>
    </message>
    <message>
        <source>the column with how much pain interfered with the day</source>
        <translation>de kolom met hoeveel pijn de dag belemmerde</translation>
    </message>
    <message>
        <source>the column with the date or time stamp</source>
        <translation>de kolom met de datum of tijdstempel</translation>
    </message>
    <message>
        <source>the column with the pain now</source>
        <translation>de kolom met de pijn nu</translation>
    </message>
    <message>
        <source>the column with the pain score, 0 to 10; given again, the median of them counts</source>
        <translation>de kolom met de pijnscore, 0 tot 10; als er meer zijn, telt de mediaan ervan</translation>
    </message>
    <message>
        <source>the column with the time of day</source>
        <translation>de kolom met het tijdstip</translation>
    </message>
    <message>
        <source>the column with the worst pain</source>
        <translation>de kolom met de ergste pijn</translation>
    </message>
    <message>
        <source>the copy has other rows</source>
        <translation>de kopie heeft andere rijen</translation>
    </message>
    <message>
        <source>the copy is damaged</source>
        <translation>de kopie is beschadigd</translation>
    </message>
    <message>
        <source>the database refuses it (reason {code})</source>
        <translation>de database weigert het (reden {code})</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>eerst de dag</translation>
    </message>
    <message>
        <source>the day of the infusion</source>
        <translation>de dag van het infuus</translation>
    </message>
    <message numerus="yes">
        <source>the diary&apos;s usual figure is {count} days.</source>
        <extracomment>For one: the diary&apos;s usual figure is {count} day.</extracomment>
        <translation>
            <numerusform>de gebruikelijke waarde van het dagboek is {count} dag.</numerusform>
            <numerusform>de gebruikelijke waarde van het dagboek is {count} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>de schijf antwoordt niet</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>de schijf kan alleen worden gelezen</translation>
    </message>
    <message>
        <source>the disk takes no file as large as this</source>
        <translation>de schijf neemt geen bestand dat zo groot is</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>het bestand is beschadigd</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>het bestand kan alleen worden gelezen</translation>
    </message>
    <message>
        <source>the file itself is whole, but the log beside it ({log}) is not its own, as after a copy put back by hand. Close the diary; this takes the copy and leaves the log: relief-diary --diary {path} restore {path}.</source>
        <translation>het bestand zelf is heel, maar het logboek ernaast ({log}) hoort er niet bij, zoals nadat met de hand een kopie is teruggezet. Sluit het dagboek; dit neemt de kopie en laat het logboek: relief-diary --diary {path} restore {path}.</translation>
    </message>
    <message>
        <source>the file or its folder can&apos;t be reached</source>
        <translation>het bestand of de map ervan is niet bereikbaar</translation>
    </message>
    <message>
        <source>the file to make; it must not exist</source>
        <translation>het bestand dat wordt gemaakt; het mag niet bestaan</translation>
    </message>
    <message>
        <source>the file to write; it must not exist</source>
        <translation>het bestand dat wordt geschreven; het mag niet bestaan</translation>
    </message>
    <message>
        <source>the history is not as it was written: something in it was changed by a fault or another program.</source>
        <translation>de geschiedenis is niet zoals die is geschreven: iets erin is gewijzigd door een fout of een ander programma.</translation>
    </message>
    <message>
        <source>the last {day}</source>
        <translation>de laatste {day}</translation>
    </message>
    <message>
        <source>the mark between two cells, if it is another</source>
        <translation>het teken tussen twee cellen, als het een ander is</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>eerst de maand</translation>
    </message>
    <message>
        <source>the names of the columns in row {row}</source>
        <translation>de kolomnamen in rij {row}</translation>
    </message>
    <message>
        <source>the next infusion came first</source>
        <translation>het volgende infuus kwam eerst</translation>
    </message>
    <message>
        <source>the row with the names of the columns, from 1</source>
        <translation>de rij met de kolomnamen, vanaf 1</translation>
    </message>
    <message>
        <source>the rows are from more than one diary.</source>
        <translation>de rijen zijn van meer dan één dagboek.</translation>
    </message>
    <message>
        <source>the scale of the pain columns, like 0-100, or of another answer, like sleep:1-5; LOW is our 0, also where it is the higher number</source>
        <translation>de schaal van de pijnkolommen, zoals 0-100, of van een ander antwoord, zoals sleep:1-5; LOW is onze 0, ook als het het hogere getal is</translation>
    </message>
    <message>
        <source>the score from 0 to 10 that a word stands for, like mild=3 or mood:bad=2; can be given again</source>
        <translation>de score van 0 tot 10 waar een woord voor staat, zoals mild=3 of mood:bad=2; kan vaker worden gegeven</translation>
    </message>
    <message>
        <source>the time that was wished, as the system&apos;s scheduler says it; without it, what is open now is told</source>
        <translation>de gewenste tijd, zoals de planner van het systeem die zegt; zonder die wordt gezegd wat nu open is</translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>eerst het jaar</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>er is geen bestand of map met die naam</translation>
    </message>
    <message>
        <source>this computer refuses it (reason {number})</source>
        <translation>deze computer weigert het (reden {number})</translation>
    </message>
    <message>
        <source>three columns that name the day; a row without it goes by its date column</source>
        <translation>drie kolommen die de dag noemen; een rij zonder gaat naar de datumkolom</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>drempel {threshold}</translation>
    </message>
    <message>
        <source>through the nose</source>
        <translation>via de neus</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>too little recorded</source>
        <translation>te weinig ingevuld</translation>
    </message>
    <message>
        <source>too little recorded to say how long relief held</source>
        <translation>te weinig ingevuld om te zeggen hoe lang de verlichting aanhield</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getypt</translation>
    </message>
    <message>
        <source>typed, late</source>
        <translation>getypt, later</translation>
    </message>
    <message>
        <source>under 1</source>
        <translation>onder 1</translation>
    </message>
    <message>
        <source>under the skin (SC)</source>
        <translation>onder de huid (SC)</translation>
    </message>
    <message>
        <source>under way; relief is counted from its last day</source>
        <translation>gaande; de verlichting telt vanaf de laatste dag</translation>
    </message>
    <message>
        <source>under {percent}</source>
        <translation>minder dan {percent}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>onaangenaam</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>heel aangenaam</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>heel onaangenaam</translation>
    </message>
    <message>
        <source>wait while the notice stands for a click on it, which opens the diary</source>
        <translation>wachten zolang de melding er staat tot erop wordt geklikt; een klik opent het dagboek</translation>
    </message>
    <message>
        <source>was expected to fade</source>
        <translation>zou naar verwachting uitgewerkt raken</translation>
    </message>
    <message>
        <source>was expected to fade later</source>
        <translation>zou naar verwachting later uitgewerkt raken</translation>
    </message>
    <message>
        <source>weeks 1 and 4</source>
        <translation>week 1 en 4</translation>
    </message>
    <message>
        <source>what a date that is a plain number counts: since 1970, or the days of a spreadsheet since 1900</source>
        <translation>wat een datum die een gewoon getal is, telt: sinds 1970, of de dagen van een rekenblad sinds 1900</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>wat er gebeurde</translation>
    </message>
    <message>
        <source>what happened: never reached {threshold}</source>
        <translation>wat er gebeurde: {threshold} nooit bereikt</translation>
    </message>
    <message>
        <source>what happened: still above {threshold}</source>
        <translation>wat er gebeurde: nog boven {threshold}</translation>
    </message>
    <message>
        <source>what to write (default: {name})</source>
        <translation>wat er wordt geschreven (standaard: {name})</translation>
    </message>
    <message>
        <source>where the diary says something else: refuse the import, keep the diary&apos;s own answer, or take that of another program&apos;s file (default: refuse)</source>
        <translation>waar het dagboek iets anders zegt: de import weigeren, het eigen antwoord van het dagboek houden, of dat van het bestand van een ander programma nemen (standaard: refuse)</translation>
    </message>
    <message>
        <source>with --clashes keep: a day on which the file&apos;s answers are taken; can be given again</source>
        <translation>met --clashes keep: een dag waarop de antwoorden van het bestand worden genomen; kan vaker worden gegeven</translation>
    </message>
    <message>
        <source>without an upper limit, so not judged</source>
        <translation>zonder bovengrens, dus niet beoordeeld</translation>
    </message>
    <message>
        <source>write an invented diary</source>
        <translation>een verzonnen dagboek schrijven</translation>
    </message>
    <message>
        <source>write the diary, in one of these forms: {forms}</source>
        <translation>het dagboek schrijven, in een van deze vormen: {forms}</translation>
    </message>
    <message>
        <source>written down by somebody else</source>
        <translation>opgeschreven door iemand anders</translation>
    </message>
    <message>
        <source>written down by somebody else, late</source>
        <translation>opgeschreven door iemand anders, later</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>u hebt er geen rechten voor</translation>
    </message>
    <message numerus="yes">
        <source>your clinic asks for {count} days.</source>
        <extracomment>For one: your clinic asks for {count} day.</extracomment>
        <translation>
            <numerusform>uw kliniek vraagt {count} dag.</numerusform>
            <numerusform>uw kliniek vraagt {count} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>your level before: {level} of 10</source>
        <translation>uw niveau ervoor: {level} van 10</translation>
    </message>
    <message>
        <source>your time zone, like Europe/Warsaw, for stamps with an offset</source>
        <translation>uw tijdzone, zoals Europe/Warsaw, voor tijdstempels met een verschuiving</translation>
    </message>
    <message>
        <source>{analyte}
{unit}</source>
        <comment>a blood value above its unit</comment>
        <translation>{analyte}
{unit}</translation>
    </message>
    <message>
        <source>{analyte} is given in {units}.</source>
        <translation>{analyte} wordt gegeven in {units}.</translation>
    </message>
    <message>
        <source>{analyte} of {day}</source>
        <translation>{analyte} van {day}</translation>
    </message>
    <message>
        <source>{analyte} {times}</source>
        <translation>{analyte} {times}</translation>
    </message>
    <message>
        <source>{analyte} {times} on {day}</source>
        <translation>{analyte} {times} op {day}</translation>
    </message>
    <message>
        <source>{analyte} {value}&#xa0;{unit}</source>
        <translation>{analyte} {value}&#xa0;{unit}</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {count} questions answered</source>
        <extracomment>For one: {answered} of {count} question answered</extracomment>
        <translation>
            <numerusform>{answered} van {count} vraag beantwoord</numerusform>
            <numerusform>{answered} van {count} vragen beantwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{as_good} of {count} stretches</source>
        <extracomment>For one: {as_good} of {count} stretch</extracomment>
        <translation>
            <numerusform>{as_good} van {count} stuk</numerusform>
            <numerusform>{as_good} van {count} stukken</numerusform>
        </translation>
    </message>
    <message>
        <source>{balance} on the side of relief</source>
        <translation>{balance} aan de kant van verlichting</translation>
    </message>
    <message>
        <source>{balance} on the side of side effects</source>
        <translation>{balance} aan de kant van bijwerkingen</translation>
    </message>
    <message>
        <source>{before} and {one}</source>
        <translation>{before} en {one}</translation>
    </message>
    <message>
        <source>{before} before, too little recorded after</source>
        <translation>{before} ervoor, te weinig ingevuld erna</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} ervoor, {after} erna</translation>
    </message>
    <message>
        <source>{before} doses a day before, too little recorded after</source>
        <translation>{before} doses per dag ervoor, te weinig ingevuld erna</translation>
    </message>
    <message>
        <source>{before} doses a day before, {after} after</source>
        <translation>{before} doses per dag ervoor, {after} erna</translation>
    </message>
    <message>
        <source>{before} {sentence}</source>
        <translation>{before} {sentence}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{before}, {one}</source>
        <translation>{before}, {one}</translation>
    </message>
    <message>
        <source>{cell} as {day}</source>
        <translation>{cell} als {day}</translation>
    </message>
    <message>
        <source>{cell} has a time already, and there is another in the time column.</source>
        <translation>{cell} heeft al een tijd, en er staat een andere in de tijdkolom.</translation>
    </message>
    <message>
        <source>{cell} has no time like 09:14 after its date.</source>
        <translation>{cell} heeft geen tijd zoals 09:14 na de datum.</translation>
    </message>
    <message>
        <source>{cell} is neither true nor false.</source>
        <translation>{cell} is niet waar en niet onwaar.</translation>
    </message>
    <message>
        <source>{cell} is none of {known}.</source>
        <translation>{cell} is geen van {known}.</translation>
    </message>
    <message>
        <source>{cell} is not a date (a year has 12 months).</source>
        <translation>{cell} is geen datum (een jaar heeft 12 maanden).</translation>
    </message>
    <message>
        <source>{cell} is not a date (that day is another weekday).</source>
        <translation>{cell} is geen datum (die dag is een andere weekdag).</translation>
    </message>
    <message>
        <source>{cell} is not a date (that month has no such day).</source>
        <translation>{cell} is geen datum (die maand heeft zo&apos;n dag niet).</translation>
    </message>
    <message>
        <source>{cell} is not a date (year must be from {year}).</source>
        <translation>{cell} is geen datum (het jaar moet vanaf {year} zijn).</translation>
    </message>
    <message>
        <source>{cell} is not a date like 2026-11-22.</source>
        <translation>{cell} is geen datum zoals 2026-11-22.</translation>
    </message>
    <message>
        <source>{cell} is not a date.</source>
        <translation>{cell} is geen datum.</translation>
    </message>
    <message>
        <source>{cell} is not a moment (no calendar or no clock has it).</source>
        <translation>{cell} is geen moment (geen kalender of geen klok heeft het).</translation>
    </message>
    <message>
        <source>{cell} is not a moment like 2026-11-22T09:14:03+01:00.</source>
        <translation>{cell} is geen moment zoals 2026-11-22T09:14:03+01:00.</translation>
    </message>
    <message>
        <source>{cell} is not a moment of the years 1900 to 9998.</source>
        <translation>{cell} is geen moment uit de jaren 1900 tot 9998.</translation>
    </message>
    <message>
        <source>{cell} is not a number like 4.5.</source>
        <translation>{cell} is geen getal zoals 4.5.</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>{cell} is geen getal.</translation>
    </message>
    <message>
        <source>{cell} is not a safety sign.</source>
        <translation>{cell} is geen veiligheidssignaal.</translation>
    </message>
    <message>
        <source>{cell} is not a setting.</source>
        <translation>{cell} is geen instelling.</translation>
    </message>
    <message>
        <source>{cell} is not a time (hour must be in 1..12 with AM or PM).</source>
        <translation>{cell} is geen tijd (het uur moet in 1..12 liggen met AM of PM).</translation>
    </message>
    <message>
        <source>{cell} is not a time (no clock is that far from UTC).</source>
        <translation>{cell} is geen tijd (geen klok is zo ver van UTC).</translation>
    </message>
    <message>
        <source>{cell} is not a time (there are 24 hours, 60 minutes and 60 seconds).</source>
        <translation>{cell} is geen tijd (er zijn 24 uren, 60 minuten en 60 seconden).</translation>
    </message>
    <message>
        <source>{cell} is not a whole number.</source>
        <translation>{cell} is geen geheel getal.</translation>
    </message>
    <message>
        <source>{cell} is not a year, a month and a day in numbers.</source>
        <translation>{cell} is geen jaar, maand en dag in getallen.</translation>
    </message>
    <message>
        <source>{cell} is not a {item}.</source>
        <translation>{cell} is geen {item}.</translation>
    </message>
    <message>
        <source>{cell} is not an id.</source>
        <translation>{cell} is geen id.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a blood result.</source>
        <translation>{cell} is geen onderdeel van een bloeduitslag.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a day.</source>
        <translation>{cell} is geen onderdeel van een dag.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a medicine.</source>
        <translation>{cell} is geen onderdeel van een medicijn.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a questionnaire.</source>
        <translation>{cell} is geen onderdeel van een vragenlijst.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a safety sign.</source>
        <translation>{cell} is geen onderdeel van een veiligheidssignaal.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a visit.</source>
        <translation>{cell} is geen onderdeel van een bezoek.</translation>
    </message>
    <message>
        <source>{cell} is not an item of an infusion.</source>
        <translation>{cell} is geen onderdeel van een infuus.</translation>
    </message>
    <message>
        <source>{cell} is not an item of an offer.</source>
        <translation>{cell} is geen onderdeel van een aanbod.</translation>
    </message>
    <message>
        <source>{cell} is not an item of what was given out.</source>
        <translation>{cell} is geen onderdeel van wat is meegegeven.</translation>
    </message>
    <message>
        <source>{cell} is not an offer.</source>
        <translation>{cell} is geen aanbod.</translation>
    </message>
    <message>
        <source>{cell} is not from {least} to {most}.</source>
        <translation>{cell} is niet van {least} tot {most}.</translation>
    </message>
    <message>
        <source>{cell} is not from {least}.</source>
        <translation>{cell} is niet vanaf {least}.</translation>
    </message>
    <message>
        <source>{cell} is not like `item=4`.</source>
        <translation>{cell} is niet zoals `item=4`.</translation>
    </message>
    <message>
        <source>{cell} is not out of {most}.</source>
        <translation>{cell} is niet van {most}.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a blood result.</source>
        <translation>{cell} is niet de id van een bloeduitslag.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a medicine.</source>
        <translation>{cell} is niet de id van een medicijn.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a questionnaire.</source>
        <translation>{cell} is niet de id van een vragenlijst.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a visit.</source>
        <translation>{cell} is niet de id van een bezoek.</translation>
    </message>
    <message>
        <source>{cell} is not the id of an infusion.</source>
        <translation>{cell} is niet de id van een infuus.</translation>
    </message>
    <message>
        <source>{cell} is not the id of what was given out.</source>
        <translation>{cell} is niet de id van wat is meegegeven.</translation>
    </message>
    <message>
        <source>{cell} is not {name}.</source>
        <translation>{cell} is niet {name}.</translation>
    </message>
    <message>
        <source>{cell} is over {most}.</source>
        <translation>{cell} is meer dan {most}.</translation>
    </message>
    <message>
        <source>{column} from {least} to {most}</source>
        <translation>{column} van {least} tot {most}</translation>
    </message>
    <message>
        <source>{column} is {value}</source>
        <translation>{column} is {value}</translation>
    </message>
    <message numerus="yes">
        <source>{count} MB</source>
        <extracomment>For one: {count} MB</extracomment>
        <translation>
            <numerusform>{count} MB</numerusform>
            <numerusform>{count} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers</source>
        <extracomment>For one: {count} answer</extracomment>
        <translation>
            <numerusform>{count} antwoord</numerusform>
            <numerusform>{count} antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers already there.</source>
        <extracomment>For one: {count} answer already there.</extracomment>
        <translation>
            <numerusform>{count} antwoord stond er al.</numerusform>
            <numerusform>{count} antwoorden stonden er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers are there already.</source>
        <extracomment>For one: {count} answer is there already.</extracomment>
        <translation>
            <numerusform>{count} antwoord staat er al.</numerusform>
            <numerusform>{count} antwoorden staan er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers differ from your diary&apos;s own.</source>
        <extracomment>For one: {count} answer differs from your diary&apos;s own.</extracomment>
        <translation>
            <numerusform>{count} antwoord verschilt van dat van uw dagboek.</numerusform>
            <numerusform>{count} antwoorden verschillen van die van uw dagboek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers differ: there, your diary&apos;s own stay and nothing is overwritten.</source>
        <extracomment>For one: {count} answer differs: there, your diary&apos;s own stays and nothing is overwritten.</extracomment>
        <translation>
            <numerusform>{count} antwoord verschilt: daar blijft dat van uw dagboek staan en wordt niets overschreven.</numerusform>
            <numerusform>{count} antwoorden verschillen: daar blijven die van uw dagboek staan en wordt niets overschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers of {day}</source>
        <extracomment>For one: {count} answer of {day}</extracomment>
        <translation>
            <numerusform>{count} antwoord van {day}</numerusform>
            <numerusform>{count} antwoorden van {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers stood without their history, or otherwise than in it; the history has them as imported now.</source>
        <extracomment>For one: {count} answer stood without its history, or otherwise than in it; the history has it as imported now.</extracomment>
        <translation>
            <numerusform>{count} antwoord stond er zonder geschiedenis, of anders dan daarin; de geschiedenis heeft het nu als geïmporteerd.</numerusform>
            <numerusform>{count} antwoorden stonden er zonder geschiedenis, of anders dan daarin; de geschiedenis heeft ze nu als geïmporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that differ were left out: your diary&apos;s own stand.</source>
        <extracomment>For one: {count} answer that differs was left out: your diary&apos;s own stands.</extracomment>
        <translation>
            <numerusform>{count} antwoord dat verschilt, is weggelaten: dat van uw dagboek geldt.</numerusform>
            <numerusform>{count} antwoorden die verschillen, zijn weggelaten: die van uw dagboek gelden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that the file gives otherwise: the diary&apos;s own stand.</source>
        <extracomment>For one: {count} answer that the file gives otherwise: the diary&apos;s own stand.</extracomment>
        <translation>
            <numerusform>{count} antwoord dat het bestand anders geeft: dat van het dagboek geldt.</numerusform>
            <numerusform>{count} antwoorden die het bestand anders geeft: die van het dagboek gelden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that the file gives otherwise: the file&apos;s were taken.</source>
        <extracomment>For one: {count} answer that the file gives otherwise: the file&apos;s was taken.</extracomment>
        <translation>
            <numerusform>{count} antwoord dat het bestand anders geeft: dat van het bestand is genomen.</numerusform>
            <numerusform>{count} antwoorden die het bestand anders geeft: die van het bestand zijn genomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that you changed since, or that yours need, stay.</source>
        <extracomment>For one: {count} answer that you changed since, or that yours needs, stays.</extracomment>
        <translation>
            <numerusform>{count} antwoord dat u sindsdien hebt gewijzigd, of dat uw eigen antwoord nodig heeft, blijft.</numerusform>
            <numerusform>{count} antwoorden die u sindsdien hebt gewijzigd, of die uw eigen antwoorden nodig hebben, blijven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers were changed by hand since, or are needed by what was: they stay.</source>
        <extracomment>For one: {count} answer was changed by hand since, or is needed by what was: it stays.</extracomment>
        <translation>
            <numerusform>{count} antwoord is sindsdien met de hand gewijzigd, of is nodig voor wat gewijzigd is: het blijft.</numerusform>
            <numerusform>{count} antwoorden zijn sindsdien met de hand gewijzigd, of zijn nodig voor wat gewijzigd is: ze blijven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results</source>
        <extracomment>For one: {count} blood result</extracomment>
        <translation>
            <numerusform>{count} bloeduitslag</numerusform>
            <numerusform>{count} bloeduitslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results of {day}</source>
        <extracomment>For one: {count} blood result of {day}</extracomment>
        <translation>
            <numerusform>{count} bloeduitslag van {day}</numerusform>
            <numerusform>{count} bloeduitslagen van {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results of {day} written down.</source>
        <extracomment>For one: {count} blood result of {day} written down.</extracomment>
        <translation>
            <numerusform>{count} bloeduitslag van {day} opgeschreven.</numerusform>
            <numerusform>{count} bloeduitslagen van {day} opgeschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results with something new.</source>
        <extracomment>For one: {count} blood result with something new.</extracomment>
        <translation>
            <numerusform>{count} bloeduitslag met iets nieuws.</numerusform>
            <numerusform>{count} bloeduitslagen met iets nieuws.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <extracomment>For one: {count} change</extracomment>
        <translation>
            <numerusform>{count} wijziging</numerusform>
            <numerusform>{count} wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies beside it are locked too.</source>
        <extracomment>For one: {count} copy beside it is locked too.</extracomment>
        <translation>
            <numerusform>{count} kopie ernaast is ook vergrendeld.</numerusform>
            <numerusform>{count} kopieën ernaast zijn ook vergrendeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies beside it have none either.</source>
        <extracomment>For one: {count} copy beside it has none either.</extracomment>
        <translation>
            <numerusform>{count} kopie ernaast heeft er ook geen.</numerusform>
            <numerusform>{count} kopieën ernaast hebben er ook geen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies could not be changed, as they are damaged, in use or have an older passphrase; the first is {first}. Delete them if you don&apos;t need them.</source>
        <extracomment>For one: {count} copy could not be changed, as it is damaged, in use or has an older passphrase: {first}. Delete it if you don&apos;t need it.</extracomment>
        <translation>
            <numerusform>{count} kopie kon niet worden gewijzigd, omdat die beschadigd is, in gebruik is of een oudere wachtzin heeft: {first}. Verwijder die als u die niet nodig hebt.</numerusform>
            <numerusform>{count} kopieën konden niet worden gewijzigd, omdat ze beschadigd zijn, in gebruik zijn of een oudere wachtzin hebben; de eerste is {first}. Verwijder ze als u ze niet nodig hebt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} dag</numerusform>
            <numerusform>{count} dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after infusion {n}</source>
        <extracomment>For one: {count} day after infusion {n}</extracomment>
        <translation>
            <numerusform>{count} dag na infuus {n}</numerusform>
            <numerusform>{count} dagen na infuus {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after the infusion planned for {day}</source>
        <extracomment>For one: {count} day after the infusion planned for {day}</extracomment>
        <translation>
            <numerusform>{count} dag na het infuus dat voor {day} is gepland</numerusform>
            <numerusform>{count} dagen na het infuus dat voor {day} is gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after your infusion</source>
        <extracomment>For one: {count} day after your infusion</extracomment>
        <translation>
            <numerusform>{count} dag na uw infuus</numerusform>
            <numerusform>{count} dagen na uw infuus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days are recorded since this infusion; {least} are needed to say how relief holds.</source>
        <extracomment>For one: {count} day is recorded since this infusion; {least} are needed to say how relief holds.</extracomment>
        <translation>
            <numerusform>{count} dag is ingevuld sinds dit infuus; {least} zijn nodig om te zeggen hoe de verlichting aanhoudt.</numerusform>
            <numerusform>{count} dagen zijn ingevuld sinds dit infuus; {least} zijn nodig om te zeggen hoe de verlichting aanhoudt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days are rounded to whole numbers; the history keeps what the file says.</source>
        <extracomment>For one: {count} day is rounded to a whole number; the history keeps what the file says.</extracomment>
        <translation>
            <numerusform>{count} dag is afgerond op een geheel getal; de geschiedenis bewaart wat het bestand zegt.</numerusform>
            <numerusform>{count} dagen zijn afgerond op hele getallen; de geschiedenis bewaart wat het bestand zegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days before infusion {n}</source>
        <extracomment>For one: {count} day before infusion {n}</extracomment>
        <translation>
            <numerusform>{count} dag voor infuus {n}</numerusform>
            <numerusform>{count} dagen voor infuus {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days before the infusion planned for {day}</source>
        <extracomment>For one: {count} day before the infusion planned for {day}</extracomment>
        <translation>
            <numerusform>{count} dag voor het infuus dat voor {day} is gepland</numerusform>
            <numerusform>{count} dagen voor het infuus dat voor {day} is gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days from paper</source>
        <extracomment>For one: {count} day from paper</extracomment>
        <translation>
            <numerusform>{count} dag van papier</numerusform>
            <numerusform>{count} dagen van papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days from {first} to {last} have not come yet by this computer&apos;s clock. They stand in the diary as they were recorded; no figure uses them before that day. If the clock was wrong then, delete them.</source>
        <extracomment>For one: {first} has not come yet by this computer&apos;s clock. It stands in the diary as it was recorded; no figure uses it before that day. If the clock was wrong then, delete it.</extracomment>
        <translation>
            <numerusform>{first} is volgens de klok van deze computer nog niet aangebroken. De dag staat in het dagboek zoals die is ingevuld; geen cijfer gebruikt die voor die dag. Als de klok toen verkeerd stond, wis die dan.</numerusform>
            <numerusform>{count} dagen van {first} tot {last} zijn volgens de klok van deze computer nog niet aangebroken. Ze staan in het dagboek zoals ze zijn ingevuld; geen cijfer gebruikt ze voor die dag. Als de klok toen verkeerd stond, wis ze dan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days got new answers ({dates}).</source>
        <extracomment>For one: {count} day got new answers ({dates}).</extracomment>
        <translation>
            <numerusform>{count} dag kreeg nieuwe antwoorden ({dates}).</numerusform>
            <numerusform>{count} dagen kregen nieuwe antwoorden ({dates}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days got new answers from {file}: {dates}.</source>
        <extracomment>For one: {count} day got new answers from {file}: {dates}.</extracomment>
        <translation>
            <numerusform>{count} dag kreeg nieuwe antwoorden uit {file}: {dates}.</numerusform>
            <numerusform>{count} dagen kregen nieuwe antwoorden uit {file}: {dates}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days have several entries: their median counts.</source>
        <extracomment>For one: {count} day has several entries: their median counts.</extracomment>
        <translation>
            <numerusform>{count} dag heeft meerdere invullingen: de mediaan ervan telt.</numerusform>
            <numerusform>{count} dagen hebben meerdere invullingen: de mediaan ervan telt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days in, infusion {number} stands at {relief}.</source>
        <extracomment>For one: {count} day in, infusion {number} stands at {relief}.</extracomment>
        <translation>
            <numerusform>Na {count} dag staat infuus {number} op {relief}.</numerusform>
            <numerusform>Na {count} dagen staat infuus {number} op {relief}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days recorded since {first}</source>
        <extracomment>For one: {count} day recorded since {first}</extracomment>
        <translation>
            <numerusform>{count} dag ingevuld sinds {first}</numerusform>
            <numerusform>{count} dagen ingevuld sinds {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days rounded; the history keeps what the file says.</source>
        <extracomment>For one: {count} day rounded; the history keeps what the file says.</extracomment>
        <translation>
            <numerusform>{count} dag afgerond; de geschiedenis bewaart wat het bestand zegt.</numerusform>
            <numerusform>{count} dagen afgerond; de geschiedenis bewaart wat het bestand zegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days since the infusion have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} day since the infusion has an average pain score; {least} are needed.</extracomment>
        <translation>
            <numerusform>{count} dag sinds het infuus heeft een score voor de gemiddelde pijn; {least} zijn nodig.</numerusform>
            <numerusform>{count} dagen sinds het infuus hebben een score voor de gemiddelde pijn; {least} zijn nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days that have not come yet</source>
        <extracomment>For one: {count} day that has not come yet</extracomment>
        <translation>
            <numerusform>{count} dag die nog niet is aangebroken</numerusform>
            <numerusform>{count} dagen die nog niet zijn aangebroken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days were recorded after this infusion; {least} are needed to say how relief held.</source>
        <extracomment>For one: {count} day was recorded after this infusion; {least} are needed to say how relief held.</extracomment>
        <translation>
            <numerusform>{count} dag is ingevuld na dit infuus; {least} zijn nodig om te zeggen hoe de verlichting aanhield.</numerusform>
            <numerusform>{count} dagen zijn ingevuld na dit infuus; {least} zijn nodig om te zeggen hoe de verlichting aanhield.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with new answers, {first} to {last}.</source>
        <extracomment>For one: {count} day with new answers, {first} to {last}.</extracomment>
        <translation>
            <numerusform>{count} dag met nieuwe antwoorden, {first} tot {last}.</numerusform>
            <numerusform>{count} dagen met nieuwe antwoorden, {first} tot {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with several entries: their median counts.</source>
        <extracomment>For one: {count} day with several entries: their median counts.</extracomment>
        <translation>
            <numerusform>{count} dag met meerdere invullingen: de mediaan ervan telt.</numerusform>
            <numerusform>{count} dagen met meerdere invullingen: de mediaan ervan telt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with something that the diary said then.</source>
        <extracomment>For one: {count} day with something that the diary said then.</extracomment>
        <translation>
            <numerusform>{count} dag met iets wat het dagboek toen zei.</numerusform>
            <numerusform>{count} dagen met iets wat het dagboek toen zei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days would get new answers ({dates}).</source>
        <extracomment>For one: {count} day would get new answers ({dates}).</extracomment>
        <translation>
            <numerusform>{count} dag zou nieuwe antwoorden krijgen ({dates}).</numerusform>
            <numerusform>{count} dagen zouden nieuwe antwoorden krijgen ({dates}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days, the last {last}</source>
        <extracomment>For one: {count} day, {last}</extracomment>
        <translation>
            <numerusform>{count} dag, {last}</numerusform>
            <numerusform>{count} dagen, de laatste {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} doses</source>
        <extracomment>For one: {count} dose</extracomment>
        <translation>
            <numerusform>{count} dosis</numerusform>
            <numerusform>{count} doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} dreams in words</source>
        <extracomment>For one: {count} dream in words</extracomment>
        <translation>
            <numerusform>{count} droom in woorden</numerusform>
            <numerusform>{count} dromen in woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier ones are in the table.</source>
        <extracomment>For one: {count} earlier one is in the table.</extracomment>
        <translation>
            <numerusform>{count} eerder infuus staat in de tabel.</numerusform>
            <numerusform>{count} eerdere infusen staan in de tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier texts are left out here; the package of CSV files holds them.</source>
        <extracomment>For one: {count} earlier text is left out here; the package of CSV files holds it.</extracomment>
        <translation>
            <numerusform>{count} eerdere tekst is hier weggelaten; het pakket met CSV-bestanden bevat die.</numerusform>
            <numerusform>{count} eerdere teksten zijn hier weggelaten; het pakket met CSV-bestanden bevat die.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entered late, hollow in the chart</source>
        <extracomment>For one: {count} entered late, hollow in the chart</extracomment>
        <translation>
            <numerusform>{count} later ingevuld, hol in de grafiek</numerusform>
            <numerusform>{count} later ingevuld, hol in de grafiek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filled in so far</source>
        <extracomment>For one: {count} filled in so far</extracomment>
        <translation>
            <numerusform>{count} tot nu toe ingevuld</numerusform>
            <numerusform>{count} tot nu toe ingevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} from paper</source>
        <extracomment>For one: {count} from paper</extracomment>
        <translation>
            <numerusform>{count} van papier</numerusform>
            <numerusform>{count} van papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusion days</source>
        <extracomment>For one: {count} infusion day</extracomment>
        <translation>
            <numerusform>{count} infuusdag</numerusform>
            <numerusform>{count} infuusdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions</source>
        <extracomment>For one: {count} infusion</extracomment>
        <translation>
            <numerusform>{count} infuus</numerusform>
            <numerusform>{count} infusen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions are not drawn: each needs a score after it, and {least} scores of the {window} days before it.</source>
        <extracomment>For one: {count} infusion is not drawn: it needs a score after it, and {least} scores of the {window} days before it.</extracomment>
        <translation>
            <numerusform>{count} infuus is niet getekend: er is een score erna nodig, en {least} scores van de {window} dagen ervoor.</numerusform>
            <numerusform>{count} infusen zijn niet getekend: bij elk zijn een score erna nodig, en {least} scores van de {window} dagen ervoor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions compared, days 0 to {last}</source>
        <extracomment>For one: {count} infusion, days 0 to {last}</extracomment>
        <translation>
            <numerusform>{count} infuus, dag 0 tot {last}</numerusform>
            <numerusform>{count} infusen vergeleken, dag 0 tot {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions planned</source>
        <extracomment>For one: {count} infusion planned</extracomment>
        <translation>
            <numerusform>{count} infuus gepland</numerusform>
            <numerusform>{count} infusen gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions recorded</source>
        <extracomment>For one: {count} infusion recorded</extracomment>
        <translation>
            <numerusform>{count} infuus ingevuld</numerusform>
            <numerusform>{count} infusen ingevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions with something new.</source>
        <extracomment>For one: {count} infusion with something new.</extracomment>
        <translation>
            <numerusform>{count} infuus met iets nieuws.</numerusform>
            <numerusform>{count} infusen met iets nieuws.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions, each against your own level before it</source>
        <extracomment>For one: {count} infusion, against your own level before it</extracomment>
        <translation>
            <numerusform>{count} infuus, tegenover uw eigen niveau ervoor</numerusform>
            <numerusform>{count} infusen, elk tegenover uw eigen niveau ervoor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kB</source>
        <extracomment>For one: {count} kB</extracomment>
        <translation>
            <numerusform>{count} kB</numerusform>
            <numerusform>{count} kB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kept suggestions</source>
        <extracomment>For one: {count} kept suggestion</extracomment>
        <translation>
            <numerusform>{count} bewaarde suggestie</numerusform>
            <numerusform>{count} bewaarde suggesties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>For one: {count} line</extracomment>
        <translation>
            <numerusform>{count} regel</numerusform>
            <numerusform>{count} regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} medicines</source>
        <extracomment>For one: {count} medicine</extracomment>
        <translation>
            <numerusform>{count} medicijn</numerusform>
            <numerusform>{count} medicijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} medicines with something new.</source>
        <extracomment>For one: {count} medicine with something new.</extracomment>
        <translation>
            <numerusform>{count} medicijn met iets nieuws.</numerusform>
            <numerusform>{count} medicijnen met iets nieuws.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>For one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} minuut</numerusform>
            <numerusform>{count} minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more days keep your own answers.</source>
        <extracomment>For one: {count} more day keeps your own answers.</extracomment>
        <translation>
            <numerusform>Nog {count} dag houdt uw eigen antwoorden.</numerusform>
            <numerusform>Nog {count} dagen houden uw eigen antwoorden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more side effects are not shown; they were there on fewer days.</source>
        <extracomment>For one: {count} more side effect is not shown; it was there on fewer days.</extracomment>
        <translation>
            <numerusform>Nog {count} bijwerking is niet getoond; die was er op minder dagen.</numerusform>
            <numerusform>Nog {count} bijwerkingen zijn niet getoond; die waren er op minder dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more signs are open.</source>
        <extracomment>For one: {count} more sign is open.</extracomment>
        <translation>
            <numerusform>Nog {count} signaal staat open.</numerusform>
            <numerusform>Nog {count} signalen staan open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <extracomment>For one: {count} note</extracomment>
        <translation>
            <numerusform>{count} notitie</numerusform>
            <numerusform>{count} notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes of what was given out.</source>
        <extracomment>For one: {count} note of what was given out.</extracomment>
        <translation>
            <numerusform>{count} aantekening van wat is meegegeven.</numerusform>
            <numerusform>{count} aantekeningen van wat is meegegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the {window} days before have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} of the {window} days before has an average pain score; {least} are needed.</extracomment>
        <translation>
            <numerusform>{count} van de {window} dagen ervoor heeft een score voor de gemiddelde pijn; {least} zijn nodig.</numerusform>
            <numerusform>{count} van de {window} dagen ervoor hebben een score voor de gemiddelde pijn; {least} zijn nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the {window} days before the infusion have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} of the {window} days before the infusion has an average pain score; {least} are needed.</extracomment>
        <translation>
            <numerusform>{count} van de {window} dagen voor het infuus heeft een score voor de gemiddelde pijn; {least} zijn nodig.</numerusform>
            <numerusform>{count} van de {window} dagen voor het infuus hebben een score voor de gemiddelde pijn; {least} zijn nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them can&apos;t be used.</source>
        <extracomment>For one: {count} of them can&apos;t be used.</extracomment>
        <translation>
            <numerusform>{count} ervan is niet bruikbaar.</numerusform>
            <numerusform>{count} ervan zijn niet bruikbaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another passphrase than your diary.</source>
        <extracomment>For one: {count} of them has another passphrase than your diary.</extracomment>
        <translation>
            <numerusform>{count} ervan heeft een andere wachtzin dan uw dagboek.</numerusform>
            <numerusform>{count} ervan hebben een andere wachtzin dan uw dagboek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them late</source>
        <extracomment>For one: {count} of them late</extracomment>
        <translation>
            <numerusform>{count} ervan later</numerusform>
            <numerusform>{count} ervan later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other records</source>
        <extracomment>For one: {count} other record</extracomment>
        <translation>
            <numerusform>{count} ander gegeven</numerusform>
            <numerusform>{count} andere gegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pages went to the printer.</source>
        <extracomment>For one: {count} page went to the printer.</extracomment>
        <translation>
            <numerusform>{count} pagina ging naar de printer.</numerusform>
            <numerusform>{count} pagina&apos;s gingen naar de printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <extracomment>For one: {count} place</extracomment>
        <translation>
            <numerusform>{count} plaats</numerusform>
            <numerusform>{count} plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} planned</source>
        <extracomment>For one: {count} planned</extracomment>
        <translation>
            <numerusform>{count} gepland</numerusform>
            <numerusform>{count} gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} planned infusions</source>
        <extracomment>For one: {count} planned infusion</extracomment>
        <translation>
            <numerusform>{count} gepland infuus</numerusform>
            <numerusform>{count} geplande infusen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questionnaires</source>
        <extracomment>For one: {count} questionnaire</extracomment>
        <translation>
            <numerusform>{count} vragenlijst</numerusform>
            <numerusform>{count} vragenlijsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questionnaires with something new.</source>
        <extracomment>For one: {count} questionnaire with something new.</extracomment>
        <translation>
            <numerusform>{count} vragenlijst met iets nieuws.</numerusform>
            <numerusform>{count} vragenlijsten met iets nieuws.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions are not answered. You can answer them, or finish without them.</source>
        <extracomment>For one: {count} question is not answered. You can answer it, or finish without it.</extracomment>
        <translation>
            <numerusform>{count} vraag is niet beantwoord. U kunt die beantwoorden, of zonder antwoord afronden.</numerusform>
            <numerusform>{count} vragen zijn niet beantwoord. U kunt ze beantwoorden, of zonder antwoord afronden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer, and so there is no grade. You can still answer them.</source>
        <extracomment>For one: {count} question has no answer, and without it there is no grade. You can still answer it.</extracomment>
        <translation>
            <numerusform>{count} vraag heeft geen antwoord, en zonder dat is er geen graad. U kunt die nog beantwoorden.</numerusform>
            <numerusform>{count} vragen hebben geen antwoord, en daarom is er geen graad. U kunt ze nog beantwoorden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer, so not every score can be given.</source>
        <extracomment>For one: {count} question has no answer, so not every score can be given.</extracomment>
        <translation>
            <numerusform>{count} vraag heeft geen antwoord, dus niet elke score kan worden gegeven.</numerusform>
            <numerusform>{count} vragen hebben geen antwoord, dus niet elke score kan worden gegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer.</source>
        <extracomment>For one: {count} question has no answer.</extracomment>
        <translation>
            <numerusform>{count} vraag heeft geen antwoord.</numerusform>
            <numerusform>{count} vragen hebben geen antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer; the other answers carry the result.</source>
        <extracomment>For one: {count} question has no answer; the other answers carry the result.</extracomment>
        <translation>
            <numerusform>{count} vraag heeft geen antwoord; de andere antwoorden dragen het resultaat.</numerusform>
            <numerusform>{count} vragen hebben geen antwoord; de andere antwoorden dragen het resultaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions; the time asked about: {recall}</source>
        <extracomment>For one: {count} question; the time asked about: {recall}</extracomment>
        <translation>
            <numerusform>{count} vraag; de periode waar het over gaat: {recall}</numerusform>
            <numerusform>{count} vragen; de periode waar het over gaat: {recall}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows can&apos;t be read:</source>
        <extracomment>For one: {count} row can&apos;t be read:</extracomment>
        <translation>
            <numerusform>{count} rij kan niet worden gelezen:</numerusform>
            <numerusform>{count} rijen kunnen niet worden gelezen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows have no answer.</source>
        <extracomment>For one: {count} row has no answer.</extracomment>
        <translation>
            <numerusform>{count} rij heeft geen antwoord.</numerusform>
            <numerusform>{count} rijen hebben geen antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows left out:</source>
        <extracomment>For one: {count} row left out:</extracomment>
        <translation>
            <numerusform>{count} rij weggelaten:</numerusform>
            <numerusform>{count} rijen weggelaten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows made no sense and were left out.</source>
        <extracomment>For one: {count} row made no sense and was left out.</extracomment>
        <translation>
            <numerusform>{count} rij was onbegrijpelijk en is weggelaten.</numerusform>
            <numerusform>{count} rijen waren onbegrijpelijk en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the history</source>
        <extracomment>For one: {count} row of the history</extracomment>
        <translation>
            <numerusform>{count} rij van de geschiedenis</numerusform>
            <numerusform>{count} rijen van de geschiedenis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows read, {matched} matched</source>
        <extracomment>For one: {count} row read, {matched} matched</extracomment>
        <translation>
            <numerusform>{count} rij gelezen, {matched} past</numerusform>
            <numerusform>{count} rijen gelezen, {matched} passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows without a score.</source>
        <extracomment>For one: {count} row without a score.</extracomment>
        <translation>
            <numerusform>{count} rij zonder score.</numerusform>
            <numerusform>{count} rijen zonder score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} safety signs that the clinic called settled.</source>
        <extracomment>For one: {count} safety sign that the clinic called settled.</extracomment>
        <translation>
            <numerusform>{count} veiligheidssignaal dat de kliniek afgehandeld noemde.</numerusform>
            <numerusform>{count} veiligheidssignalen die de kliniek afgehandeld noemde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} safety signs that the clinic was told of.</source>
        <extracomment>For one: {count} safety sign that the clinic was told of.</extracomment>
        <translation>
            <numerusform>{count} veiligheidssignaal dat aan de kliniek is verteld.</numerusform>
            <numerusform>{count} veiligheidssignalen die aan de kliniek zijn verteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values have no upper limit written down, so they are not judged; none is over its limit.</source>
        <extracomment>For one: {count} value has no upper limit written down, so it is not judged; none is over its limit.</extracomment>
        <translation>
            <numerusform>Bij {count} waarde staat geen bovengrens, dus die wordt niet beoordeeld; geen ligt boven de grens.</numerusform>
            <numerusform>Bij {count} waarden staat geen bovengrens, dus die worden niet beoordeeld; geen ligt boven de grens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} visits to the clinic.</source>
        <extracomment>For one: {count} visit to the clinic.</extracomment>
        <translation>
            <numerusform>{count} bezoek aan de kliniek.</numerusform>
            <numerusform>{count} bezoeken aan de kliniek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} written down by a helper</source>
        <extracomment>For one: {count} written down by a helper</extracomment>
        <translation>
            <numerusform>{count} opgeschreven door een helper</numerusform>
            <numerusform>{count} opgeschreven door een helper</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}</source>
        <translation>{days}</translation>
    </message>
    <message numerus="yes">
        <source>{days} of {count} days</source>
        <extracomment>For one: {days} of {count} day</extracomment>
        <translation>
            <numerusform>{days} van {count} dag</numerusform>
            <numerusform>{days} van {count} dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} of {count} days ({share})</source>
        <extracomment>For one: {days} of {count} day ({share})</extracomment>
        <translation>
            <numerusform>{days} van {count} dag ({share})</numerusform>
            <numerusform>{days} van {count} dagen ({share})</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} of {of}</source>
        <translation>{days} van {of}</translation>
    </message>
    <message>
        <source>{days} of {week} days recorded</source>
        <translation>{days} van {week} dagen ingevuld</translation>
    </message>
    <message>
        <source>{days}, {infusions}</source>
        <translation>{days}, {infusions}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day} april</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} april {year}</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day} augustus</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} augustus {year}</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day} december</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} december {year}</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day} februari</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} februari {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day} januari</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} januari {year}</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day} juli</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} juli {year}</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day} juni</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} juni {year}</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day} maart</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} maart {year}</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day} mei</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} mei {year}</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day} november</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} november {year}</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day} oktober</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} oktober {year}</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day} september</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} september {year}</translation>
    </message>
    <message>
        <source>{day} has doses of medicine {id}, which there is not.</source>
        <translation>{day} heeft doses van medicijn {id}, dat er niet is.</translation>
    </message>
    <message>
        <source>{day} is in the future.</source>
        <translation>{day} ligt in de toekomst.</translation>
    </message>
    <message>
        <source>{day} is not a day of the years {first} to {last}. Check its year.</source>
        <translation>{day} is geen dag uit de jaren {first} tot {last}. Controleer het jaar.</translation>
    </message>
    <message>
        <source>{day}, before the infusion.</source>
        <translation>{day}, voor het infuus.</translation>
    </message>
    <message>
        <source>{day}, during the infusion.</source>
        <translation>{day}, tijdens het infuus.</translation>
    </message>
    <message>
        <source>{day}, infusion {number}.</source>
        <translation>{day}, infuus {number}.</translation>
    </message>
    <message>
        <source>{day}, not begun yet</source>
        <translation>{day}, nog niet begonnen</translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation>{day}, gisteren</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} days ago</source>
        <extracomment>For one: {day}, {count} day ago</extracomment>
        <translation>
            <numerusform>{day}, {count} dag geleden</numerusform>
            <numerusform>{day}, {count} dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {title}: grade {value}.</source>
        <translation>{day}, {title}: graad {value}.</translation>
    </message>
    <message>
        <source>{day}, {title}: no grade, because too much was left open.</source>
        <translation>{day}, {title}: geen graad, omdat er te veel is opengelaten.</translation>
    </message>
    <message>
        <source>{day}, {title}: {name} can&apos;t be given, because too much was left open.</source>
        <translation>{day}, {title}: {name} kan niet worden gegeven, omdat er te veel is opengelaten.</translation>
    </message>
    <message>
        <source>{day}, {title}: {name} {value}.</source>
        <translation>{day}, {title}: {name} {value}.</translation>
    </message>
    <message>
        <source>{day}.</source>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>{diary} was not changed. Look at what {path} holds, and go on with it or with a backup.</source>
        <translation>{diary} is niet gewijzigd. Kijk wat {path} bevat, en ga daarmee verder of met een back-up.</translation>
    </message>
    <message>
        <source>{dose} mg</source>
        <translation>{dose} mg</translation>
    </message>
    <message>
        <source>{dose} mg per hour</source>
        <translation>{dose} mg per uur</translation>
    </message>
    <message>
        <source>{dose} mg per kg</source>
        <translation>{dose} mg per kg</translation>
    </message>
    <message>
        <source>{dose} mg per kg per hour</source>
        <translation>{dose} mg per kg per uur</translation>
    </message>
    <message>
        <source>{dose} µg per kg per minute</source>
        <translation>{dose} µg per kg per minuut</translation>
    </message>
    <message>
        <source>{encoding}</source>
        <translation>{encoding}</translation>
    </message>
    <message>
        <source>{entered}; {helper}</source>
        <translation>{entered}; {helper}</translation>
    </message>
    <message>
        <source>{figure}</source>
        <translation>{figure}</translation>
    </message>
    <message numerus="yes">
        <source>{file} gives {count} days, {first} to {last} (values: {ranges}): {rows}.</source>
        <extracomment>For one: {file} gives {count} day, {first} (values: {ranges}): {rows}.</extracomment>
        <translation>
            <numerusform>{file} geeft {count} dag, {first} (waarden: {ranges}): {rows}.</numerusform>
            <numerusform>{file} geeft {count} dagen, {first} tot {last} (waarden: {ranges}): {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has an unknown column {column}.</source>
        <translation>{file} heeft een onbekende kolom {column}.</translation>
    </message>
    <message>
        <source>{file} has no row for {subject}, which {changes} has.</source>
        <translation>{file} heeft geen rij voor {subject}, die {changes} wel heeft.</translation>
    </message>
    <message>
        <source>{file} {reason}</source>
        <translation>{file} {reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{filled} of {count} days filled in</source>
        <extracomment>For one: {filled} of {count} day filled in</extracomment>
        <translation>
            <numerusform>{filled} van {count} dag ingevuld</numerusform>
            <numerusform>{filled} van {count} dagen ingevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} In all {count} rows can&apos;t be taken. Nothing was imported; --skip-bad leaves such rows out.</source>
        <extracomment>For one: {first} Nothing was imported; --skip-bad leaves such rows out.</extracomment>
        <translation>
            <numerusform>{first} Er is niets geïmporteerd; --skip-bad laat zulke rijen weg.</numerusform>
            <numerusform>{first} In totaal kunnen {count} rijen niet worden genomen. Er is niets geïmporteerd; --skip-bad laat zulke rijen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} None of the {count} rows can be taken. Nothing was imported.</source>
        <extracomment>For one: {first} No other row has a score. Nothing was imported.</extracomment>
        <translation>
            <numerusform>{first} Geen andere rij heeft een score. Er is niets geïmporteerd.</numerusform>
            <numerusform>{first} Geen van de {count} rijen kan worden genomen. Er is niets geïmporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to today, {recorded} of {count} days recorded</source>
        <extracomment>For one: {first} to today, {recorded} of {count} day recorded</extracomment>
        <translation>
            <numerusform>{first} tot vandaag, {recorded} van {count} dag ingevuld</numerusform>
            <numerusform>{first} tot vandaag, {recorded} van {count} dagen ingevuld</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}; {other}</source>
        <translation>{first}; {other}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{heading}. {told}</source>
        <translation>{heading}. {told}</translation>
    </message>
    <message>
        <source>{hours} hours a day</source>
        <translation>{hours} uur per dag</translation>
    </message>
    <message>
        <source>{id} is not in {file}.</source>
        <translation>{id} staat niet in {file}.</translation>
    </message>
    <message>
        <source>{item} is not a question of {instrument}.</source>
        <translation>{item} is geen vraag van {instrument}.</translation>
    </message>
    <message>
        <source>{item} is not an answer of a day.</source>
        <translation>{item} is geen antwoord van een dag.</translation>
    </message>
    <message>
        <source>{item}: {reason}</source>
        <translation>{item}: {reason}</translation>
    </message>
    <message>
        <source>{item}: {value} is none of {choices}.</source>
        <translation>{item}: {value} is geen van {choices}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole number from 0 to {most}.</source>
        <translation>{item}: {value} is geen geheel getal van 0 tot {most}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole number from {least} to {most}.</source>
        <translation>{item}: {value} is geen geheel getal van {least} tot {most}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole or half number from 0 to {most}.</source>
        <translation>{item}: {value} is geen heel of half getal van 0 tot {most}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not text.</source>
        <translation>{item}: {value} is geen tekst.</translation>
    </message>
    <message>
        <source>{kind} {id} makes no sense.</source>
        <translation>{kind} {id} is onbegrijpelijk.</translation>
    </message>
    <message>
        <source>{kind} {id}: {reason}</source>
        <translation>{kind} {id}: {reason}</translation>
    </message>
    <message>
        <source>{late}; {paper}</source>
        <translation>{late}; {paper}</translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message>
        <source>{level} of 10</source>
        <translation>{level} van 10</translation>
    </message>
    <message>
        <source>{mark} between cells</source>
        <translation>{mark} tussen cellen</translation>
    </message>
    <message>
        <source>{meaning}</source>
        <translation>{meaning}</translation>
    </message>
    <message>
        <source>{medicine}</source>
        <translation>{medicine}</translation>
    </message>
    <message>
        <source>{mild} mild, {moderate} moderate, {severe} severe</source>
        <translation>{mild} licht, {moderate} matig, {severe} ernstig</translation>
    </message>
    <message>
        <source>{moment}, from {file}: {what}. To undo it: {program} import --undo {moment}</source>
        <translation>{moment}, uit {file}: {what}. Om dit ongedaan te maken: {program} import --undo {moment}</translation>
    </message>
    <message>
        <source>{moment}: {what}. To undo it: {program} import --undo {moment}</source>
        <translation>{moment}: {what}. Om dit ongedaan te maken: {program} import --undo {moment}</translation>
    </message>
    <message>
        <source>{multiple}×</source>
        <translation>{multiple}×</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} ({why}): {what}, {size}. Opened and looked over: whole.</source>
        <translation>{name} ({why}): {what}, {size}. Geopend en nagekeken: heel.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be {given}</source>
        <translation>{name} kan niet {given} zijn</translation>
    </message>
    <message>
        <source>{name} can&apos;t be {given}; it can be {choices}</source>
        <translation>{name} kan niet {given} zijn; wel {choices}</translation>
    </message>
    <message>
        <source>{name} does not go with {other}</source>
        <translation>{name} gaat niet samen met {other}</translation>
    </message>
    <message>
        <source>{name} from {least} to {most} in {count} questionnaires since {first}; the newest, of {day}, is {value}.</source>
        <translation>{name} van {least} tot {most} in {count} vragenlijsten sinds {first}; de nieuwste, van {day}, is {value}.</translation>
    </message>
    <message>
        <source>{name} has no column {column}; it has {columns}.</source>
        <translation>{name} heeft geen kolom {column}; wel {columns}.</translation>
    </message>
    <message>
        <source>{name} has no rows under its header.</source>
        <translation>{name} heeft geen rijen onder de kop.</translation>
    </message>
    <message>
        <source>{name} has nothing in row {row}.</source>
        <translation>{name} heeft niets in rij {row}.</translation>
    </message>
    <message>
        <source>{name} has two columns called {column}.</source>
        <translation>{name} heeft twee kolommen met de naam {column}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} is leeg.</translation>
    </message>
    <message>
        <source>{name} is far larger than a package&apos;s own.</source>
        <translation>{name} is veel groter dan dat van een pakket zelf.</translation>
    </message>
    <message>
        <source>{name} is not a number.</source>
        <translation>{name} is geen getal.</translation>
    </message>
    <message>
        <source>{name} is not the id of an instrument.</source>
        <translation>{name} is niet de id van een instrument.</translation>
    </message>
    <message>
        <source>{name} needs something behind it</source>
        <translation>{name} heeft er iets achter nodig</translation>
    </message>
    <message>
        <source>{name} takes nothing, not {given}</source>
        <translation>{name} neemt niets, dus ook niet {given}</translation>
    </message>
    <message>
        <source>{name} {value} in all {count} questionnaires from {first} to {day}.</source>
        <translation>{name} {value} in alle {count} vragenlijsten van {first} tot {day}.</translation>
    </message>
    <message>
        <source>{name} {value} on {day}, the only one so far.</source>
        <translation>{name} {value} op {day}, tot nu toe de enige.</translation>
    </message>
    <message>
        <source>{name}, column {column}: {one} in row {row} and {other} in row {second} are dates in two orders. Which of the others are meant how can&apos;t be told.</source>
        <translation>{name}, kolom {column}: {one} in rij {row} en {other} in rij {second} zijn datums in twee volgordes. Hoe de andere zijn bedoeld, is niet te zeggen.</translation>
    </message>
    <message>
        <source>{name}, column {column}: {one} in row {row} is a percentage, {other} in row {second} is not.</source>
        <translation>{name}, kolom {column}: {one} in rij {row} is een percentage, {other} in rij {second} niet.</translation>
    </message>
    <message>
        <source>{name}, in the second folder ({why}): {what}, {size}. Opened and looked over: whole.</source>
        <translation>{name}, in de tweede map ({why}): {what}, {size}. Geopend en nagekeken: heel.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a NUL byte. This is not a CSV file in {encoding}.</source>
        <translation>{name}, regel {line}: een NUL-byte. Dit is geen CSV-bestand in {encoding}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: not UTF-8 text (byte {offset}). Save it as CSV in UTF-8.</source>
        <translation>{name}, regel {line}: geen UTF-8-tekst (byte {offset}). Sla het op als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{name}, line {line}: not {encoding} text (byte {offset}).</source>
        <translation>{name}, regel {line}: geen {encoding}-tekst (byte {offset}).</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can mean two dates.</source>
        <translation>{name}, rij {row}, kolom {column}: {cell} kan twee datums betekenen.</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can mean two dates. {other} in row {second} shows that the file has {order}.</source>
        <translation>{name}, rij {row}, kolom {column}: {cell} kan twee datums betekenen. {other} in rij {second} laat zien dat het bestand {order} heeft.</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can&apos;t have {order}, so the others may be meant otherwise too.</source>
        <translation>{name}, rij {row}, kolom {column}: {cell} kan niet {order} hebben, dus de andere kunnen ook anders zijn bedoeld.</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {reason}</source>
        <translation>{name}, rij {row}, kolom {column}: {reason}</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is missing or out of its place, or a cell is far too long.</source>
        <translation>{name}, rij {row}: kapotte CSV. Een aanhalingsteken ontbreekt of staat op de verkeerde plaats, of een cel is veel te lang.</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is never closed, or a cell is far too long.</source>
        <translation>{name}, rij {row}: kapotte CSV. Een aanhalingsteken wordt nooit gesloten, of een cel is veel te lang.</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is opened there and never closed, so the rest of the file can&apos;t be told apart.</source>
        <translation>{name}, rij {row}: kapotte CSV. Daar wordt een aanhalingsteken geopend dat nooit wordt gesloten, dus de rest van het bestand is niet te onderscheiden.</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is out of its place.</source>
        <translation>{name}, rij {row}: kapotte CSV. Een aanhalingsteken staat op de verkeerde plaats.</translation>
    </message>
    <message>
        <source>{name}, row {row}: {cells} cells, but the header has {columns}.</source>
        <translation>{name}, rij {row}: {cells} cellen, maar de kop heeft er {columns}.</translation>
    </message>
    <message>
        <source>{name}: diary_id is not an id.</source>
        <translation>{name}: diary_id is geen id.</translation>
    </message>
    <message>
        <source>{name}: invented is neither true nor false.</source>
        <translation>{name}: invented is niet waar en niet onwaar.</translation>
    </message>
    <message>
        <source>{name}: none of its {count} rows match ({conditions}).</source>
        <translation>{name}: geen van de {count} rijen past ({conditions}).</translation>
    </message>
    <message>
        <source>{name}: not JSON.</source>
        <translation>{name}: geen JSON.</translation>
    </message>
    <message>
        <source>{name}: the first row looks like data, not like the names of columns ({cells}).</source>
        <translation>{name}: de eerste rij lijkt op gegevens, niet op kolomnamen ({cells}).</translation>
    </message>
    <message>
        <source>{name}: with it, there are more than {most} cells, more than a diary can have.</source>
        <translation>{name}: hiermee zijn er meer dan {most} cellen, meer dan een dagboek kan hebben.</translation>
    </message>
    <message>
        <source>{name}: with it, there are more than {most} rows, more than a diary can have.</source>
        <translation>{name}: hiermee zijn er meer dan {most} rijen, meer dan een dagboek kan hebben.</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}: {answer}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{number} doses</source>
        <translation>{number} doses</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{option}: nothing can be read from descriptor {number}.</source>
        <translation>{option}: uit descriptor {number} is niets te lezen.</translation>
    </message>
    <message>
        <source>{option}: the first line is not UTF-8 text.</source>
        <translation>{option}: de eerste regel is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>{option}: the first line is too long for a passphrase.</source>
        <translation>{option}: de eerste regel is te lang voor een wachtzin.</translation>
    </message>
    <message>
        <source>{option}: {value} is not a date (it is written another way). Write it like 2026-11-22.</source>
        <translation>{option}: {value} is geen datum (het is anders geschreven). Schrijf die zoals 2026-11-22.</translation>
    </message>
    <message>
        <source>{option}: {value} is not a date of the calendar. Write it like 2026-11-22.</source>
        <translation>{option}: {value} is geen datum van de kalender. Schrijf die zoals 2026-11-22.</translation>
    </message>
    <message>
        <source>{own_words}</source>
        <translation>{own_words}</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>{path} belongs to the diary itself. Name another place.</source>
        <translation>{path} hoort bij het dagboek zelf. Noem een andere plaats.</translation>
    </message>
    <message>
        <source>{path} can only be read: it, or its folder, is write-protected. You can look at everything; nothing can be saved. To answer, make it writable or open a copy.</source>
        <translation>{path} kan alleen worden gelezen: het bestand of de map is tegen schrijven beveiligd. U kunt alles bekijken; er kan niets worden opgeslagen. Maak het beschrijfbaar of open een kopie om te antwoorden.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be copied: {reason}.</source>
        <translation>{path} kan niet worden gekopieerd: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be made: {reason}.</source>
        <translation>{path} kan niet worden gemaakt: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: another program is writing to it. Wait a moment, or close that program, then open it again.</source>
        <translation>{path} kan niet worden gelezen: een ander programma schrijft erin. Wacht even of sluit dat programma, en open het dan opnieuw.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: it is not there, or you have no permission for it.</source>
        <translation>{path} kan niet worden gelezen: het is er niet, of u hebt er geen rechten voor.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check the disk and the permissions.</source>
        <translation>{path} kan niet worden gelezen: {reason}. Controleer de schijf en de rechten.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be restored: the copy of it is not whole.</source>
        <translation>{path} kan niet worden teruggezet: de kopie ervan is niet heel.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be restored: {reason}. It is as it was.</source>
        <translation>{path} kan niet worden teruggezet: {reason}. Het is zoals het was.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be unpacked: it is no zip, is cut short, or asks for a password.</source>
        <translation>{path} kan niet worden uitgepakt: het is geen zip, is afgekapt, of vraagt om een wachtwoord.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used for a copy: {beside} is beside it, of a database that is in use or was left behind. Name another file.</source>
        <translation>{path} is niet bruikbaar voor een kopie: ernaast staat {beside}, van een database die in gebruik is of is achtergebleven. Noem een ander bestand.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used for backups: {reason}.</source>
        <translation>{path} is niet bruikbaar voor back-ups: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path} is niet bruikbaar: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: no permission for the folder {folder}.</source>
        <translation>{path} kan niet worden geschreven: geen rechten voor de map {folder}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: there is no folder {folder}.</source>
        <translation>{path} kan niet worden geschreven: er is geen map {folder}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} bestaat niet.</translation>
    </message>
    <message>
        <source>{path} does not exist. Start relief-diary to begin a diary, or name another one with --diary.</source>
        <translation>{path} bestaat niet. Start relief-diary om een dagboek te beginnen, of noem een ander met --diary.</translation>
    </message>
    <message>
        <source>{path} does not open with that. It is not the passphrase or the recovery code of this diary, or the beginning of the file is damaged. Mind capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>{path} gaat daarmee niet open. Het is niet de wachtzin of de herstelcode van dit dagboek, of het begin van het bestand is beschadigd. Let op hoofdletters en op de taal van het toetsenbord, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>{path} exists already, so nothing was written. Choose another name, or that file itself to replace it.</source>
        <translation>{path} bestaat al, dus er is niets geschreven. Kies een andere naam, of dat bestand zelf om het te vervangen.</translation>
    </message>
    <message>
        <source>{path} exists already. Name another file.</source>
        <translation>{path} bestaat al. Noem een ander bestand.</translation>
    </message>
    <message>
        <source>{path} exists already. Name another one.</source>
        <translation>{path} bestaat al. Noem een ander.</translation>
    </message>
    <message>
        <source>{path} has a passphrase. Another one: {program} passphrase change.</source>
        <translation>{path} heeft een wachtzin. Een andere: {program} passphrase change.</translation>
    </message>
    <message>
        <source>{path} has a second name somewhere (a hard link), which would keep what it holds now. Remove one of the two, then try again.</source>
        <translation>{path} heeft ergens een tweede naam (een harde koppeling), die zou houden wat het nu bevat. Verwijder een van beide en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>{path} has no passphrase any more: whoever can read the file can read it.</source>
        <translation>{path} heeft geen wachtzin meer: wie het bestand kan lezen, kan ook de inhoud lezen.</translation>
    </message>
    <message>
        <source>{path} has no passphrase. To set one: {program} passphrase set.</source>
        <translation>{path} heeft geen wachtzin. Om er een in te stellen: {program} passphrase set.</translation>
    </message>
    <message>
        <source>{path} holds far more files than a package. Unpack it, and name the folder with the package.</source>
        <translation>{path} bevat veel meer bestanden dan een pakket. Pak het uit, en noem de map met het pakket.</translation>
    </message>
    <message>
        <source>{path} holds what {backup} holds: {what}.</source>
        <translation>{path} bevat nu wat back-up {backup} bevat: {what}.</translation>
    </message>
    <message>
        <source>{path} holds {name} more than once.</source>
        <translation>{path} bevat {name} meer dan één keer.</translation>
    </message>
    <message>
        <source>{path} is a database, but not a Relief Diary file.</source>
        <translation>{path} is een database, maar geen bestand van Relief Diary.</translation>
    </message>
    <message>
        <source>{path} is a database, not a package.</source>
        <translation>{path} is een database, geen pakket.</translation>
    </message>
    <message>
        <source>{path} is a diary file or a copy of one, not a package. To see it, open it: relief-diary --diary PATH. To bring in what it holds, write a package of it first: relief-diary --diary PATH export DEST.</source>
        <translation>{path} is een dagboekbestand of een kopie ervan, geen pakket. Om het te zien, open het: relief-diary --diary PATH. Om binnen te halen wat erin staat, schrijf er eerst een pakket van: relief-diary --diary PATH export DEST.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a diary. Name a file in it.</source>
        <translation>{path} is een map, geen dagboek. Noem een bestand erin.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} is een map, geen bestand.</translation>
    </message>
    <message>
        <source>{path} is a name that another file needs. Name another one.</source>
        <translation>{path} is een naam die een ander bestand nodig heeft. Noem een andere.</translation>
    </message>
    <message>
        <source>{path} is a name that the open diary needs. Name another one.</source>
        <translation>{path} is een naam die het open dagboek nodig heeft. Noem een andere.</translation>
    </message>
    <message>
        <source>{path} is a table of another program, not a package of Relief Diary. To bring it in, choose it below, under “From another program”.</source>
        <translation>{path} is een tabel van een ander programma, geen pakket van Relief Diary. Om die binnen te halen, kies die hieronder, onder “Uit een ander programma”.</translation>
    </message>
    <message>
        <source>{path} is another file than before: it was replaced while the window was open. What you see now is what it holds.</source>
        <translation>{path} is een ander bestand dan eerst: het is vervangen terwijl het venster open was. Wat u nu ziet, is wat het bevat.</translation>
    </message>
    <message>
        <source>{path} is being replaced. Open it again in a moment.</source>
        <translation>{path} wordt vervangen. Open het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>{path} is damaged. Choose another backup.</source>
        <translation>{path} is beschadigd. Kies een andere back-up.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was not changed; restore a copy of it.</source>
        <translation>{path} is beschadigd. Het is niet gewijzigd; zet een kopie ervan terug.</translation>
    </message>
    <message>
        <source>{path} is damaged: something in it can&apos;t be read. It was not changed; restore a copy of it.</source>
        <translation>{path} is beschadigd: iets erin kan niet worden gelezen. Het is niet gewijzigd; zet een kopie ervan terug.</translation>
    </message>
    <message>
        <source>{path} is from a sample diary: everything in it is invented. It is never mixed with your own. To look at it, bring it into a diary of its own, from a terminal: relief-diary --diary NEW.db import PACKAGE.</source>
        <translation>Het pakket {path} is van een voorbeelddagboek: alles erin is verzonnen. Het wordt nooit met uw eigen dagboek vermengd. Om het te bekijken, haal het binnen in een eigen dagboek, vanuit een terminal: relief-diary --diary NEW.db import PACKAGE.</translation>
    </message>
    <message>
        <source>{path} is from an older Relief Diary and could not be brought up to date ({reason}). It was not changed. Make sure that it can be written, then open it again.</source>
        <translation>{path} is van een oudere Relief Diary en kon niet worden bijgewerkt ({reason}). Het is niet gewijzigd. Zorg dat er in geschreven kan worden en open het dan opnieuw.</translation>
    </message>
    <message>
        <source>{path} is from an older Relief Diary, and the copy that is made before it is brought up to date failed ({reason}). It was not changed. Check the disk and the permissions, then open it again.</source>
        <translation>{path} is van een oudere Relief Diary, en de kopie die voor het bijwerken wordt gemaakt, is mislukt ({reason}). Het is niet gewijzigd. Controleer de schijf en de rechten en open het dan opnieuw.</translation>
    </message>
    <message>
        <source>{path} is from another diary than the open one, so nothing of it was brought in. To see it, bring it into a diary of its own, from a terminal: relief-diary --diary NEW.db import PACKAGE.</source>
        <translation>Het pakket {path} is van een ander dagboek dan het open dagboek, dus er is niets van binnengehaald. Om het te zien, haal het binnen in een eigen dagboek, vanuit een terminal: relief-diary --diary NEW.db import PACKAGE.</translation>
    </message>
    <message>
        <source>{path} is in a folder of another computer. Open it in one program at a time. Safer: keep the diary on this computer, and choose that folder as the second one for backups.</source>
        <translation>{path} staat in een map van een andere computer. Open het in één programma tegelijk. Veiliger: houd het dagboek op deze computer, en kies die map als tweede map voor back-ups.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {program} syncs. It may put an older file in its place while you write. Keep the diary in a folder of this computer, and choose the synced one as the second folder for backups.</source>
        <translation>{path} staat in een map die {program} synchroniseert. Die kan er een ouder bestand voor in de plaats zetten terwijl u schrijft. Houd het dagboek in een map van deze computer, en kies de gesynchroniseerde als tweede map voor back-ups.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase that was not given here. It opens with the passphrase or the recovery code of its time; without both, nobody can open it, nor can this program.</source>
        <translation>{path} is vergrendeld met een wachtzin die hier niet is gegeven. Het gaat open met de wachtzin of de herstelcode van toen; zonder beide kan niemand het dagboek openen, ook dit programma niet.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase. Hand it over with --passphrase-fd, or start this in a terminal.</source>
        <translation>{path} is vergrendeld met een wachtzin. Geef die mee met --passphrase-fd, of start dit in een terminal.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase. It opens with the passphrase or the recovery code.</source>
        <translation>{path} is vergrendeld met een wachtzin. Het gaat open met de wachtzin of de herstelcode.</translation>
    </message>
    <message>
        <source>{path} is locked with another passphrase than the diary. Hand it over with --backup-passphrase-fd, or start this in a terminal.</source>
        <translation>De back-up {path} is vergrendeld met een andere wachtzin dan het dagboek. Geef die mee met --backup-passphrase-fd, of start dit in een terminal.</translation>
    </message>
    <message>
        <source>{path} is locked with the new passphrase.</source>
        <translation>{path} is vergrendeld met de nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>{path} is locked. Unlock it first.</source>
        <translation>{path} is vergrendeld. Ontgrendel het eerst.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation>{path} is geen bestand en geen map.</translation>
    </message>
    <message>
        <source>{path} is no folder. Choose one on a stick or another disk.</source>
        <translation>{path} is geen map. Kies er een op een stick of een andere schijf.</translation>
    </message>
    <message>
        <source>{path} is no longer there. Put it back, or open another diary.</source>
        <translation>{path} is er niet meer. Zet het terug, of open een ander dagboek.</translation>
    </message>
    <message>
        <source>{path} is not a Relief Diary file.</source>
        <translation>{path} is geen bestand van Relief Diary.</translation>
    </message>
    <message>
        <source>{path} is not a package of Relief Diary: that is a .zip file or a folder that its export wrote.</source>
        <translation>{path} is geen pakket van Relief Diary: dat is een .zip-bestand of een map die door het exporteren is geschreven.</translation>
    </message>
    <message>
        <source>{path} is not a package. If it is another program&apos;s CSV file, name its columns: --date-column and --pain-column.</source>
        <translation>{path} is geen pakket. Als het een CSV-bestand van een ander programma is, noem de kolommen: --date-column en --pain-column.</translation>
    </message>
    <message>
        <source>{path} is not a package: it has no {file}.</source>
        <translation>{path} is geen pakket: het heeft geen {file}.</translation>
    </message>
    <message>
        <source>{path} is not empty. Name a new file.</source>
        <translation>{path} is niet leeg. Noem een nieuw bestand.</translation>
    </message>
    <message>
        <source>{path} is open as a diary, or was and is not closed properly. Open and close it there, then restore it.</source>
        <translation>{path} is open als dagboek, of was dat en is niet goed gesloten. Open en sluit het daar, en zet het dan terug.</translation>
    </message>
    <message>
        <source>{path} is open in another program or window. Close it there, then try again.</source>
        <translation>{path} is open in een ander programma of venster. Sluit het daar en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>{path} is read-only, and its newest answers stand in a file beside it ({log}) that can&apos;t be read like that. Copy both into a folder that can be written, and open the diary there.</source>
        <translation>{path} kan alleen worden gelezen, en de nieuwste antwoorden staan in een bestand ernaast ({log}) dat zo niet te lezen is. Kopieer beide naar een map waarin geschreven kan worden, en open het dagboek daar.</translation>
    </message>
    <message>
        <source>{path} is sound: {size}, {changes} in the history.</source>
        <translation>{path} is in orde: {size}, {changes} in de geschiedenis.</translation>
    </message>
    <message>
        <source>{path} is the diary itself or belongs to it. There is nothing to bring in from it.</source>
        <translation>{path} is het dagboek zelf of hoort erbij. Er is niets uit binnen te halen.</translation>
    </message>
    <message>
        <source>{path} is the open diary itself. Name another file.</source>
        <translation>{path} is het open dagboek zelf. Noem een ander bestand.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} is er al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{path} is where your diary or its backups are already. Choose a folder on a stick or another disk.</source>
        <translation>{path} is waar uw dagboek of de back-ups ervan al staan. Kies een map op een stick of een andere schijf.</translation>
    </message>
    <message>
        <source>{path} was opened and looked over: it is whole.</source>
        <translation>{path} is geopend en nagekeken: het is heel.</translation>
    </message>
    <message>
        <source>{path} was replaced while another program was reading it. Close all that use it, then open it.</source>
        <translation>{path} is vervangen terwijl een ander programma het las. Sluit alles wat het gebruikt en open het dan.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Relief Diary (format {newer}; this one reads up to {ours}). Install the newer program.</source>
        <translation>{path} is geschreven door een nieuwere Relief Diary (indeling {newer}; deze leest tot en met {ours}). Installeer het nieuwere programma.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Relief Diary. Install the newer program to restore it.</source>
        <translation>{path} is geschreven door een nieuwere Relief Diary. Installeer het nieuwere programma om het terug te zetten.</translation>
    </message>
    <message>
        <source>{path} would be a folder of CSV files. To write what it is called: --format {format}.</source>
        <translation>{path} zou een map met CSV-bestanden worden. Om te schrijven wat de naam zegt: --format {format}.</translation>
    </message>
    <message>
        <source>{path} would be a folder: a package is several CSV files. Name it without {ending}, or let it end in .zip to have them in one file.</source>
        <translation>{path} zou een map worden: een pakket bestaat uit meerdere CSV-bestanden. Geef een naam zonder {ending}, of laat hem eindigen op .zip om ze in één bestand te hebben.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {count} faults found, the first: {first}</source>
        <extracomment>For one: {path}: 1 fault found: {first}</extracomment>
        <translation>
            <numerusform>{path}: 1 fout gevonden: {first}</numerusform>
            <numerusform>{path}: {count} fouten gevonden, de eerste: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is larger than {most} MB.</source>
        <translation>{place} is groter dan {most} MB.</translation>
    </message>
    <message>
        <source>{place}: its files are together larger than {most} MB.</source>
        <translation>{place}: de bestanden zijn samen groter dan {most} MB.</translation>
    </message>
    <message numerus="yes">
        <source>{place}: the diary says {own}, the file says {other}; {count} answers differ in all. Nothing was imported; to keep the diary&apos;s own answers, add --clashes keep.</source>
        <extracomment>For one: {place}: the diary says {own}, the file says {other}. Nothing was imported; to keep the diary&apos;s own answer, add --clashes keep.</extracomment>
        <translation>
            <numerusform>{place}: het dagboek zegt {own}, het bestand zegt {other}. Er is niets geïmporteerd; voeg --clashes keep toe om het eigen antwoord van het dagboek te houden.</numerusform>
            <numerusform>{place}: het dagboek zegt {own}, het bestand zegt {other}; in totaal verschillen {count} antwoorden. Er is niets geïmporteerd; voeg --clashes keep toe om de eigen antwoorden van het dagboek te houden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pressure} mmHg</source>
        <translation>{pressure} mmHg</translation>
    </message>
    <message>
        <source>{program}: {reason}. To see how: {program} --help</source>
        <translation>{program}: {reason}. Hoe het moet: {program} --help</translation>
    </message>
    <message>
        <source>{pulse} a minute</source>
        <translation>{pulse} per minuut</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>{reason} {option}</source>
        <translation>{reason} {option}</translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} days recorded</source>
        <extracomment>For one: {recorded} of {count} day recorded</extracomment>
        <translation>
            <numerusform>{recorded} van {count} dag ingevuld</numerusform>
            <numerusform>{recorded} van {count} dagen ingevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} days recorded ({share})</source>
        <extracomment>For one: {recorded} of {count} day recorded ({share})</extracomment>
        <translation>
            <numerusform>{recorded} van {count} dag ingevuld ({share})</numerusform>
            <numerusform>{recorded} van {count} dagen ingevuld ({share})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} days recorded, {late} late</source>
        <extracomment>For one: {recorded} of {count} day recorded, {late} late</extracomment>
        <translation>
            <numerusform>{recorded} van {count} dag ingevuld, {late} later</numerusform>
            <numerusform>{recorded} van {count} dagen ingevuld, {late} later</numerusform>
        </translation>
    </message>
    <message>
        <source>{record}, {item}: the answer that stands is not the one in the history.</source>
        <translation>{record}, {item}: het antwoord dat er staat, is niet dat uit de geschiedenis.</translation>
    </message>
    <message>
        <source>{relief}</source>
        <translation>{relief}</translation>
    </message>
    <message>
        <source>{relief} (likely {low} to {high})</source>
        <translation>{relief} (waarschijnlijk {low} tot {high})</translation>
    </message>
    <message>
        <source>{row} comes twice.</source>
        <translation>{row} komt twee keer voor.</translation>
    </message>
    <message>
        <source>{row} has no answer in {file}.</source>
        <translation>{row} heeft geen antwoord in {file}.</translation>
    </message>
    <message>
        <source>{says} is not what {file} leads to ({leads_to}).</source>
        <translation>{says} is niet waar {file} toe leidt ({leads_to}).</translation>
    </message>
    <message>
        <source>{score}</source>
        <translation>{score}</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} van 10</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} days</source>
        <extracomment>For one: {shown} of {count} day</extracomment>
        <translation>
            <numerusform>{shown} van {count} dag</numerusform>
            <numerusform>{shown} van {count} dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, after {days} days that were written without any of it.</source>
        <translation>{sign}: afgehandeld op {day}, na {days} dagen die zijn ingevuld zonder iets ervan.</translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, as your clinic said.</source>
        <translation>{sign}: afgehandeld op {day}, zoals uw kliniek zei.</translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, when a newer result was within its limit.</source>
        <translation>{sign}: afgehandeld op {day}, toen een nieuwere uitslag binnen de grens lag.</translation>
    </message>
    <message>
        <source>{sign}: since {since}, your clinic was not told yet.</source>
        <translation>{sign}: sinds {since}, nog niet aan uw kliniek verteld.</translation>
    </message>
    <message>
        <source>{sign}: since {since}, your clinic was told on {day}, not settled yet.</source>
        <translation>{sign}: sinds {since}, aan uw kliniek verteld op {day}, nog niet afgehandeld.</translation>
    </message>
    <message>
        <source>{sign}: you told your clinic on {day}, and it is not settled yet.</source>
        <translation>{sign}: u hebt het uw kliniek verteld op {day}, en het is nog niet afgehandeld.</translation>
    </message>
    <message>
        <source>{so_far}; {one}</source>
        <translation>{so_far}; {one}</translation>
    </message>
    <message>
        <source>{threshold} relief was not clearly reached</source>
        <translation>{threshold} verlichting is niet duidelijk bereikt</translation>
    </message>
    <message>
        <source>{times} ({limit}&#xa0;{unit})</source>
        <translation>{times} ({limit}&#xa0;{unit})</translation>
    </message>
    <message>
        <source>{times} times the upper limit</source>
        <translation>{times} maal de bovengrens</translation>
    </message>
    <message>
        <source>{time}  {sentence}</source>
        <translation>{time}  {sentence}</translation>
    </message>
    <message>
        <source>{time}, by another</source>
        <translation>{time}, door een ander</translation>
    </message>
    <message>
        <source>{title}: grade</source>
        <translation>{title}: graad</translation>
    </message>
    <message>
        <source>{title}: {score}</source>
        <translation>{title}: {score}</translation>
    </message>
    <message>
        <source>{units}.{tenths}</source>
        <translation>{units},{tenths}</translation>
    </message>
    <message>
        <source>{upper}/{lower} mmHg</source>
        <translation>{upper}/{lower} mmHg</translation>
    </message>
    <message>
        <source>{values}.</source>
        <translation>{values}.</translation>
    </message>
    <message>
        <source>{value} ({unit})</source>
        <translation>{value} ({unit})</translation>
    </message>
    <message>
        <source>{value} can&apos;t stand here; it must look like {example}.</source>
        <translation>{value} kan hier niet staan; het moet eruitzien als {example}.</translation>
    </message>
    <message>
        <source>{value} has more than six decimals.</source>
        <translation>{value} heeft meer dan zes decimalen.</translation>
    </message>
    <message>
        <source>{value} is none of {names}</source>
        <translation>{value} is geen van {names}</translation>
    </message>
    <message>
        <source>{value} is not NAME=VALUE</source>
        <translation>{value} is geen NAME=VALUE</translation>
    </message>
    <message>
        <source>{value} is not WORD=SCORE, like mild=3</source>
        <translation>{value} is geen WORD=SCORE, zoals mild=3</translation>
    </message>
    <message>
        <source>{value} is not YEAR,MONTH,DAY: three column names</source>
        <translation>{value} is geen YEAR,MONTH,DAY: drie kolomnamen</translation>
    </message>
    <message>
        <source>{value} is not a number from {least} to {most}.</source>
        <translation>{value} is geen getal van {least} tot {most}.</translation>
    </message>
    <message>
        <source>{value} is not a scale like 0-100</source>
        <translation>{value} is geen schaal zoals 0-100</translation>
    </message>
    <message>
        <source>{value} is not a text; a text stands in quotes.</source>
        <translation>{value} is geen tekst; een tekst staat tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>{value} is not a whole number from {least} to {most}.</source>
        <translation>{value} is geen geheel getal van {least} tot {most}.</translation>
    </message>
    <message>
        <source>{value} is not from {least} to {most}.</source>
        <translation>{value} is niet van {least} tot {most}.</translation>
    </message>
    <message>
        <source>{value} is not one of: {known}.</source>
        <translation>{value} is geen van: {known}.</translation>
    </message>
    <message>
        <source>{value} is not the number of a row</source>
        <translation>{value} is niet het nummer van een rij</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation>{value} van {most}</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} op {day}</translation>
    </message>
    <message>
        <source>{value}, which is no answer here</source>
        <translation>{value}, wat hier geen antwoord is</translation>
    </message>
    <message>
        <source>{value}: scales are those of {names}</source>
        <translation>{value}: schalen zijn die van {names}</translation>
    </message>
    <message>
        <source>{value}: the score is not from {least} to {most}</source>
        <translation>{value}: de score is niet van {least} tot {most}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{weeks}</source>
        <translation>{weeks}</translation>
    </message>
    <message>
        <source>{weeks} weeks of relief so far; it may fade soon or be fading</source>
        <translation>tot nu toe {weeks} weken verlichting; die kan binnenkort uitgewerkt raken of al aan het uitwerken zijn</translation>
    </message>
    <message numerus="yes">
        <source>{what}, {day}: another program changed this and {count} more answers. Nothing was saved; look at them and answer again.</source>
        <extracomment>For one: {what}, {day}: another program changed this and one more answer. Nothing was saved; look at them and answer again.</extracomment>
        <translation>
            <numerusform>{what}, {day}: een ander programma heeft dit en nog één antwoord gewijzigd. Er is niets opgeslagen; bekijk ze en antwoord opnieuw.</numerusform>
            <numerusform>{what}, {day}: een ander programma heeft dit en nog {count} antwoorden gewijzigd. Er is niets opgeslagen; bekijk ze en antwoord opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {day}: another program changed this to {answer}. Yours was not saved; answer again to change it.</source>
        <translation>{what}, {day}: een ander programma heeft dit gewijzigd in {answer}. Het uwe is niet opgeslagen; antwoord opnieuw om het te wijzigen.</translation>
    </message>
    <message>
        <source>{what}, {day}: another program changed this. Yours was not saved; look at it and write again.</source>
        <translation>{what}, {day}: een ander programma heeft dit gewijzigd. Het uwe is niet opgeslagen; bekijk het en schrijf opnieuw.</translation>
    </message>
    <message>
        <source>{what}, {day}: another program took this back. Yours was not saved; answer again to give it.</source>
        <translation>{what}, {day}: een ander programma heeft dit teruggenomen. Het uwe is niet opgeslagen; antwoord opnieuw om het te geven.</translation>
    </message>
    <message>
        <source>{what}: changed from {old} to {new}</source>
        <translation>{what}: gewijzigd van {old} in {new}</translation>
    </message>
    <message>
        <source>{what}: {new}</source>
        <translation>{what}: {new}</translation>
    </message>
    <message>
        <source>{what}: {new} (the file said “{source}”)</source>
        <translation>{what}: {new} (het bestand zei “{source}”)</translation>
    </message>
    <message>
        <source>{what}: {new} stands again</source>
        <translation>{what}: {new} geldt weer</translation>
    </message>
    <message>
        <source>{what}: {old} became {new}</source>
        <translation>{what}: {old} werd {new}</translation>
    </message>
    <message>
        <source>{what}: {old} was taken back</source>
        <translation>{what}: {old} is teruggenomen</translation>
    </message>
    <message>
        <source>{what}: {old} was undone</source>
        <translation>{what}: {old} is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>{what}: {old} was undone, {new} stands again</source>
        <translation>{what}: {old} is ongedaan gemaakt, {new} geldt weer</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>µg per kg per minute</source>
        <translation>µg per kg per minuut</translation>
    </message>
    <message>
        <source>µkat/L</source>
        <translation>µkat/L</translation>
    </message>
    <message>
        <source>µmol/L</source>
        <translation>µmol/L</translation>
    </message>
    <message>
        <source>“{name}” is missing here.</source>
        <translation>“{name}” ontbreekt hier.</translation>
    </message>
    <message>
        <source>“{name}” is taken by a question or another score.</source>
        <translation>“{name}” is al van een vraag of een andere score.</translation>
    </message>
    <message>
        <source>“{name}” stands twice in the same object.</source>
        <translation>“{name}” staat twee keer in hetzelfde object.</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Go to today, here on this page</source>
        <translation>Naar vandaag gaan, hier op deze pagina</translation>
    </message>
    <message>
        <source>Record today&apos;s pain</source>
        <translation>De pijn van vandaag invullen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>There is nothing to delete on {day}.</source>
        <translation>Op {day} is niets te wissen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Type in a paper sheet</source>
        <translation>Een papieren blad overtypen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Your days will stand here, each with its pain and its note.</source>
        <translation>Hier komen uw dagen te staan, elk met de pijn en de notitie.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} moet nog komen.</translation>
    </message>
</context>
<context>
    <name>DosesRow</name>
    <message>
        <source>Clear the answer to {question}</source>
        <translation>Antwoord wissen: {question}</translation>
    </message>
    <message>
        <source>Type the number of doses, 0 for none. Plus and minus change it by half a dose, Delete clears.</source>
        <translation>Typ het aantal doses, 0 voor geen. Plus en min veranderen het met een halve dosis, Delete wist het.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>{medicine}: half a dose less</source>
        <translation>{medicine}: een halve dosis minder</translation>
    </message>
    <message>
        <source>{medicine}: half a dose more</source>
        <translation>{medicine}: een halve dosis meer</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>DreamSteps</name>
    <message>
        <source>Key: {key}</source>
        <translation>Toets: {key}</translation>
    </message>
    <message>
        <source>Keys: 1 for very unpleasant to 5 for very pleasant, Delete to clear.</source>
        <translation>Toetsen: 1 voor heel onaangenaam tot 5 voor heel aangenaam, Delete om te wissen.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Geen van beide</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Aangenaam</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Onaangenaam</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <translation>Heel aangenaam</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <translation>Heel onaangenaam</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>DreamsCard</name>
    <message>
        <source>Did a nightmare wake you?</source>
        <translation>Werd u wakker van een nachtmerrie?</translation>
    </message>
    <message>
        <source>Dreams in your own words</source>
        <translation>Dromen in uw eigen woorden</translation>
    </message>
    <message>
        <source>Dreams last night</source>
        <translation>Dromen van vannacht</translation>
    </message>
    <message>
        <source>How vivid were they?</source>
        <translation>Hoe levendig waren ze?</translation>
    </message>
    <message>
        <source>How were they?</source>
        <translation>Hoe waren ze?</translation>
    </message>
    <message>
        <source>I dreamt</source>
        <translation>Ik heb gedroomd</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>In uw eigen woorden, als u wilt</translation>
    </message>
    <message>
        <source>Last night&apos;s dreams</source>
        <translation>De dromen van vannacht</translation>
    </message>
    <message>
        <source>None recalled</source>
        <translation>Geen onthouden</translation>
    </message>
    <message>
        <source>a nightmare woke you</source>
        <translation>een nachtmerrie maakte u wakker</translation>
    </message>
    <message>
        <source>as vivid as life</source>
        <translation>zo levendig als echt</translation>
    </message>
    <message>
        <source>hardly there</source>
        <translation>nauwelijks aanwezig</translation>
    </message>
    <message>
        <source>no nightmare</source>
        <translation>geen nachtmerrie</translation>
    </message>
    <message>
        <source>vividness {score} of 10</source>
        <translation>levendigheid {score} van 10</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>met een notitie</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>What is due</source>
        <translation>Wat er te doen is</translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Keys: Enter none at all; 0 none, 1 mild, 2 moderate, 3 severe. A first letter finds a side effect.</source>
        <translation>Toetsen: Enter helemaal geen; 0 geen, 1 licht, 2 matig, 3 ernstig. Een eerste letter zoekt een bijwerking.</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Geen van de andere</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Tot nu toe geen.</translation>
    </message>
    <message>
        <source>None that day</source>
        <translation>Die dag geen</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>Vandaag geen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} tonen</translation>
    </message>
    <message>
        <source>Show only the ones used before</source>
        <translation>Alleen tonen wat eerder is gebruikt</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Bijwerkingen</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Add infusion</source>
        <translation>Infuus toevoegen</translation>
    </message>
    <message>
        <source>Record your infusions, and the diary can show how long each one helps.</source>
        <translation>Vul uw infusen in, dan kan het dagboek laten zien hoe lang elk helpt.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A folder</source>
        <translation>Een map</translation>
    </message>
    <message>
        <source>Asks where to write the package for your clinic.</source>
        <translation>Vraagt waar het pakket voor uw kliniek moet komen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Van een dag tot een andere</translation>
    </message>
    <message>
        <source>Include my own words</source>
        <translation>Mijn eigen woorden meenemen</translation>
    </message>
    <message>
        <source>One file (.zip)</source>
        <translation>Eén bestand (.zip)</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Sinds een dag</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welke dagen</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschreven als</translation>
    </message>
    <message>
        <source>Your notes and dreams, and your clinic&apos;s name and number. What your medicines are called always goes along: doses mean nothing without it.</source>
        <translation>Uw notities en dromen, en de naam en het nummer van uw kliniek. Hoe uw medicijnen heten, gaat altijd mee: doses betekenen niets zonder.</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {value}. {explanation}</source>
        <translation>{name}: {value}. {explanation}</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>{name}: none. {caption}</source>
        <translation>{name}: geen. {caption}</translation>
    </message>
    <message>
        <source>{name}: {figure} {unit}, {caption}</source>
        <translation>{name}: {figure} {unit}, {caption}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>All of your diary is in one file:</source>
        <translation>Uw hele dagboek staat in één bestand:</translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation>Dit pad kopiëren</translation>
    </message>
    <message>
        <source>It is only on this computer. Relief Diary uses no network and sends nothing to anyone.</source>
        <translation>Het staat alleen op deze computer. Relief Diary gebruikt geen netwerk en stuurt niemand iets.</translation>
    </message>
    <message>
        <source>To keep a copy, use “Make a copy” on this page: the file alone may lack what was saved last.</source>
        <translation>Gebruik “Een kopie maken” op deze pagina om een kopie te bewaren: in het bestand alleen kan ontbreken wat het laatst is opgeslagen.</translation>
    </message>
    <message>
        <source>Where the diary file is</source>
        <translation>Waar het dagboekbestand staat</translation>
    </message>
    <message>
        <source>Your diary file</source>
        <translation>Uw dagboekbestand</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Gekopieerd</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>{kind} file</source>
        <translation>{kind}-bestand</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>A to Z</source>
        <translation>A tot Z</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Hele periode</translation>
    </message>
    <message>
        <source>Around infusions</source>
        <translation>Rond infusen</translation>
    </message>
    <message>
        <source>By average pain</source>
        <translation>Op gemiddelde pijn</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Op dag</translation>
    </message>
    <message>
        <source>By infusion</source>
        <translation>Op infuus</translation>
    </message>
    <message>
        <source>By interference</source>
        <translation>Op belemmering</translation>
    </message>
    <message>
        <source>By mood</source>
        <translation>Op stemming</translation>
    </message>
    <message>
        <source>By note</source>
        <translation>Op notitie</translation>
    </message>
    <message>
        <source>By pain right now</source>
        <translation>Op pijn op dit moment</translation>
    </message>
    <message>
        <source>By side effects</source>
        <translation>Op bijwerkingen</translation>
    </message>
    <message>
        <source>By sleep</source>
        <translation>Op slaap</translation>
    </message>
    <message>
        <source>By time of entry</source>
        <translation>Op tijdstip van invullen</translation>
    </message>
    <message>
        <source>By worst pain</source>
        <translation>Op ergste pijn</translation>
    </message>
    <message>
        <source>Capitals and accents make no difference</source>
        <translation>Hoofdletters en accenten maken geen verschil</translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation>Dagen om te tonen</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Vanaf wanneer</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Hoogste eerst</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Laatste 4 weken</translation>
    </message>
    <message>
        <source>Late days</source>
        <translation>Later ingevulde dagen</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Laagste eerst</translation>
    </message>
    <message>
        <source>Missing days</source>
        <translation>Ontbrekende dagen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Pain days</source>
        <translation>Pijndagen</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>In notities zoeken</translation>
    </message>
    <message>
        <source>Search in notes, dreams and notes of infusions</source>
        <translation>In notities, dromen en notities bij infusen zoeken</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Gesorteerd op</translation>
    </message>
    <message>
        <source>Turns the order round</source>
        <translation>Draait de volgorde om</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Met notities</translation>
    </message>
    <message>
        <source>With side effects</source>
        <translation>Met bijwerkingen</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z tot A</translation>
    </message>
</context>
<context>
    <name>FirstOfferCard</name>
    <message>
        <source>A sample diary</source>
        <translation>Een voorbeelddagboek</translation>
    </message>
    <message>
        <source>Begin the first steps</source>
        <translation>Met de eerste stappen beginnen</translation>
    </message>
    <message>
        <source>Everything in it is invented. Try whatever you like: nothing of it comes into your own diary.</source>
        <translation>Alles erin is verzonnen. Probeer wat u wilt: niets ervan komt in uw eigen dagboek.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nieuw hier?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>Niet nu (Esc)</translation>
    </message>
    <message>
        <source>Puts this away. You find the first steps and the sample in Settings.</source>
        <translation>Legt dit weg. De eerste stappen en het voorbeeld vindt u in Instellingen.</translation>
    </message>
    <message>
        <source>You can answer at once: the keys 0 to 9 are the pain. Or take four short steps first: a passphrase, your clinic, your infusions, a reminder. Each can be left out.</source>
        <translation>U kunt meteen antwoorden: de toetsen 0 tot 9 zijn de pijn. Of zet eerst vier korte stappen: een wachtzin, uw kliniek, uw infusen, een herinnering. Elke stap kan worden weggelaten.</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Go to Today (Esc)</source>
        <translation>Naar Vandaag (Esc)</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>Deze stap weglaten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Stap {number} van {all}</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>First steps again</source>
        <translation>Eerste stappen opnieuw</translation>
    </message>
    <message>
        <source>Passphrase, clinic, infusions and reminder, one after another. Nothing that stands is lost.</source>
        <translation>Wachtzin, kliniek, infusen en herinnering, na elkaar. Niets van wat er staat, gaat verloren.</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>At its strongest</source>
        <translation>Op zijn sterkst</translation>
    </message>
    <message>
        <source>Given alongside</source>
        <translation>Erbij gegeven</translation>
    </message>
    <message>
        <source>More about this infusion</source>
        <translation>Meer over dit infuus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notitie: {text}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>GatedCard</name>
    <message>
        <source>Close it (key −)</source>
        <translation>Sluiten (toets −)</translation>
    </message>
    <message>
        <source>Open it (key +)</source>
        <translation>Openen (toets +)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{card}, {state}</source>
        <translation>{card}, {state}</translation>
    </message>
    <message>
        <source>{card}: {answers}</source>
        <translation>{card}: {answers}</translation>
    </message>
</context>
<context>
    <name>GivingOut</name>
    <message>
        <source>Asks where to write a sheet to fill in by hand.</source>
        <translation>Vraagt waar een blad moet komen om met de hand in te vullen.</translation>
    </message>
    <message>
        <source>Asks where to write records for a clinic.</source>
        <translation>Vraagt waar gegevens voor een kliniek moeten komen.</translation>
    </message>
    <message>
        <source>Asks where to write tables for the clinic.</source>
        <translation>Vraagt waar tabellen voor de kliniek moeten komen.</translation>
    </message>
    <message>
        <source>Asks where to write the dates.</source>
        <translation>Vraagt waar de datums moeten komen.</translation>
    </message>
    <message>
        <source>Asks where to write the report.</source>
        <translation>Vraagt waar het verslag moet komen.</translation>
    </message>
    <message>
        <source>Calendar dates</source>
        <translation>Agendadatums</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
    <message>
        <source>FHIR bundles (*.json)</source>
        <translation>FHIR-bundels (*.json)</translation>
    </message>
    <message>
        <source>Files for the clinic</source>
        <translation>Voor de kliniek</translation>
    </message>
    <message>
        <source>For days in hospital.</source>
        <translation>Voor dagen in het ziekenhuis.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Voor u</translation>
    </message>
    <message>
        <source>Making the pages for the printer …</source>
        <translation>De pagina&apos;s voor de printer worden gemaakt …</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is no page.</source>
        <translation>Er is niets aangevinkt, dus er is geen pagina.</translation>
    </message>
    <message>
        <source>Opens the print dialogue.</source>
        <translation>Opent het afdrukvenster.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Pakketten (*.zip)</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Papieren blad</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wordt afgedrukt …</translation>
    </message>
    <message>
        <source>Records (FHIR)</source>
        <translation>Gegevens (FHIR)</translation>
    </message>
    <message>
        <source>Relief Diary report</source>
        <translation>Verslag van Relief Diary</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Pdf opslaan</translation>
    </message>
    <message>
        <source>Save the dates as</source>
        <translation>De datums opslaan als</translation>
    </message>
    <message>
        <source>Save the records as</source>
        <translation>De gegevens opslaan als</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Het verslag opslaan als</translation>
    </message>
    <message>
        <source>Save the sheet as</source>
        <translation>Het blad opslaan als</translation>
    </message>
    <message>
        <source>Save the tables as</source>
        <translation>De tabellen opslaan als</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Gestopt. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save the report as PDF.</source>
        <translation>De printer heeft niets aangenomen. Kijk of die aanstaat, of sla het verslag op als pdf.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>{name} wordt geschreven …</translation>
    </message>
</context>
<context>
    <name>GoesIn</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Birth date, only if you want it in</source>
        <translation>Geboortedatum, alleen als u die erin wilt</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Zelf gekozen dagen</translation>
    </message>
    <message>
        <source>It is never kept.</source>
        <translation>Het wordt nooit bewaard.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>My dreams in my words</source>
        <translation>Dromen in mijn woorden</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mijn notities</translation>
    </message>
    <message>
        <source>Name, only if you want it in</source>
        <translation>Naam, alleen als u die erin wilt</translation>
    </message>
    <message>
        <source>Page 1: this infusion</source>
        <translation>Pagina 1: dit infuus</translation>
    </message>
    <message>
        <source>Page 2: all infusions</source>
        <translation>Pagina 2: alle infusen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Since the last infusion</source>
        <translation>Sinds laatste infuus</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Sinds laatste bezoek</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>De laatste 4 weken</translation>
    </message>
    <message>
        <source>Type a date, or nothing at all.</source>
        <translation>Typ een datum, of niets.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Wat erin komt</translation>
    </message>
    <message>
        <source>{count} in this period</source>
        <translation>{count} in deze periode</translation>
    </message>
</context>
<context>
    <name>GradeCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>What your answers come to</source>
        <translation>Waar uw antwoorden op uitkomen</translation>
    </message>
</context>
<context>
    <name>GradeStepsPicture</name>
    <message>
        <source>yours</source>
        <translation>de uwe</translation>
    </message>
    <message>
        <source>yours, and last time</source>
        <translation>de uwe, en de vorige keer</translation>
    </message>
</context>
<context>
    <name>GridRow</name>
    <message>
        <source>0&#xa0;{least}&#xa0;· 10&#xa0;{most}</source>
        <translation>0&#xa0;{least}&#xa0;· 10&#xa0;{most}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>**Begin the first steps** leads through four pages: **A passphrase**, **Your clinic**, **Your infusions**, **A reminder**. **Next** saves what you typed and goes on, **Back** goes back, **Leave this step out** goes on without it. Escape leads to Today at any time; what could be read is saved, the rest stays in its lines until you come back or close the window. Only the first days of your infusions are needed to count from. If the diary has no days from before your last infusion, it can compare from the next one on, or at once with the **Level before treatment** that your clinic measured.</source>
        <translation>**Met de eerste stappen beginnen** leidt langs vier pagina&apos;s: **Een wachtzin**, **Uw kliniek**, **Uw infusen**, **Een herinnering**. **Volgende** slaat op wat u hebt getypt en gaat verder, **Terug** gaat terug, **Deze stap weglaten** gaat zonder de stap verder. Escape leidt altijd naar Vandaag; wat gelezen kon worden, is opgeslagen, de rest blijft in zijn regels staan tot u terugkomt of het venster sluit. Alleen de eerste dagen van uw infusen zijn nodig om te kunnen tellen. Heeft het dagboek geen dagen van voor uw laatste infuus, dan kan het vanaf het volgende vergelijken, of meteen met het **Niveau voor de behandeling** dat uw kliniek heeft gemeten.</translation>
    </message>
    <message>
        <source>**Larger** shows the page as wide as the window; **Read as text** gives the same page as words.</source>
        <translation>**Groter** toont de pagina zo breed als het venster; **Als tekst lezen** geeft dezelfde pagina in woorden.</translation>
    </message>
    <message>
        <source>**Look around with a sample** opens an invented diary in a window of its own, to try everything. It is another file, which is thrown away when you look around on another day: don&apos;t write anything down there that you want to keep. Nothing of it can come into your own diary. **Back to my own diary** closes it.</source>
        <translation>**Rondkijken met een voorbeeld** opent een verzonnen dagboek in een eigen venster, om alles uit te proberen. Het is een ander bestand, dat wordt weggegooid als u op een andere dag rondkijkt: schrijf er niets op dat u wilt bewaren. Niets ervan kan in uw eigen dagboek komen. **Terug naar mijn eigen dagboek** sluit het.</translation>
    </message>
    <message>
        <source>**Restore this backup** takes the newest good one. Beside it stands of which day it is and what it holds. The damaged file is kept.</source>
        <translation>**Deze back-up terugzetten** neemt de nieuwste goede. Ernaast staat van welke dag die is en wat erin staat. Het beschadigde bestand blijft bewaard.</translation>
    </message>
    <message>
        <source>**Save what I typed …** What you answered and could not be saved any more goes into a small diary of its own.</source>
        <translation>**Opslaan wat ik heb getypt …** Wat u hebt geantwoord en niet meer kon worden opgeslagen, komt in een eigen klein dagboek.</translation>
    </message>
    <message>
        <source>**Save what can be read …** If answers were given after that backup, save them from the damaged file into a new one. The program tells how many days, answers and rows of the history it saved, and what it could not read. In a terminal: `relief-diary salvage NEW.db`.</source>
        <translation>**Opslaan wat te lezen is …** Zijn er na die back-up nog antwoorden gegeven, red ze dan uit het beschadigde bestand in een nieuw. Het programma zegt hoeveel dagen, antwoorden en regels van de geschiedenis het heeft gered, en wat het niet kon lezen. In een terminal: `relief-diary salvage NEW.db`.</translation>
    </message>
    <message>
        <source>**Tables (CSV)** and **Records (FHIR)** are for a clinic with a computer that takes them. **Calendar dates** and **Paper sheet** are for you.</source>
        <translation>**Tabellen (CSV)** en **Gegevens (FHIR)** zijn voor een kliniek met een computer die ze aanneemt. **Agendadatums** en **Papieren blad** zijn voor u.</translation>
    </message>
    <message>
        <source>**What goes in**: tick the pages. Your notes, your dreams in your words, your name and your birth date go in only if you ask for them, and are off again after each time and when you leave the page. The line at the foot of the card repeats what leaves. Your name and birth date are never kept. What your medicines are called always goes along.</source>
        <translation>**Wat erin komt**: vink de pagina&apos;s aan. Uw notities, uw dromen in uw woorden, uw naam en uw geboortedatum gaan er alleen in als u daarom vraagt, en zijn na elke keer en bij het verlaten van de pagina weer uit. De regel onder aan de kaart herhaalt wat eruit gaat. Uw naam en geboortedatum worden nooit bewaard. Hoe uw medicijnen heten, gaat altijd mee.</translation>
    </message>
    <message>
        <source>A backup with an older passphrase asks for that one when you restore it. Whatever the backup had: what is restored is locked with the passphrase that the diary has now.</source>
        <translation>Een back-up met een oudere wachtzin vraagt daarnaar als u die terugzet. Wat de back-up ook had: wat is teruggezet, zit op slot met de wachtzin die het dagboek nu heeft.</translation>
    </message>
    <message>
        <source>A click on the notice opens the diary at today. The notice goes when you click it, put it away or fill the day, and at the latest before the next one could come. Its words name neither pain nor a drug. It also comes once when a questionnaire is due, and on the day before a planned infusion.</source>
        <translation>Een klik op de melding opent het dagboek op vandaag. De melding gaat weg als u erop klikt, haar wegdoet of de dag invult, en uiterlijk voordat de volgende kan komen. De woorden noemen pijn noch een middel. Er komt ook één melding als er een vragenlijst klaarstaat, en op de dag voor een gepland infuus.</translation>
    </message>
    <message>
        <source>A copy that is refused</source>
        <translation>Een geweigerde kopie</translation>
    </message>
    <message>
        <source>A damaged diary</source>
        <translation>Een beschadigd dagboek</translation>
    </message>
    <message>
        <source>A disk that damages one file may damage more. Have it looked at, and copy what you care about.</source>
        <translation>Een schijf die één bestand beschadigt, beschadigt er misschien meer. Laat de schijf nakijken, en kopieer waar u aan hecht.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Een fout van het programma</translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>Een vergeten wachtzin</translation>
    </message>
    <message>
        <source>A full disk</source>
        <translation>Een volle schijf</translation>
    </message>
    <message>
        <source>A new computer</source>
        <translation>Een nieuwe computer</translation>
    </message>
    <message>
        <source>A read-only file</source>
        <translation>Alleen te lezen</translation>
    </message>
    <message>
        <source>A synced folder</source>
        <translation>Een gesynchroniseerde map</translation>
    </message>
    <message>
        <source>A wrong clock</source>
        <translation>Een verkeerde klok</translation>
    </message>
    <message>
        <source>An unwanted import</source>
        <translation>Een ongewenste import</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Een ander programma</translation>
    </message>
    <message>
        <source>Answers given under a wrong clock stand on the day that the clock said. The Diary page shows them, also days that have not come yet; open such a day to delete it. Nothing is lost by setting the clock right.</source>
        <translation>Antwoorden onder een verkeerde klok staan op de dag die de klok zei. De pagina Dagboek toont ze, ook dagen die nog niet zijn gekomen; open zo&apos;n dag om die te verwijderen. Door de klok goed te zetten gaat niets verloren.</translation>
    </message>
    <message>
        <source>At home, open **Diary** and press **Type in a paper sheet**. It begins with the first empty day of the last two weeks; type another first day if your sheet begins earlier. Type the numbers row by row: each is saved and the next box is ready. X, or 1 and 0, is ten; Tab and the arrows move, Delete clears, Ctrl+Z takes back.</source>
        <translation>Thuis opent u **Dagboek** en drukt u op **Een papieren blad overtypen**. Het begint met de eerste lege dag van de laatste twee weken; typ een andere eerste dag als uw blad eerder begint. Typ de getallen regel voor regel: elk wordt opgeslagen en het volgende vakje is klaar. X, of 1 en 0, is tien; Tab en de pijlen gaan verder, Delete wist, Ctrl+Z neemt terug.</translation>
    </message>
    <message>
        <source>Backups stand in `diary-backups` beside it. One is made on each day on which you open the diary, and one before everything that changes much. Each is opened and looked over before it counts. Old ones go: 7 days, 4 weeks and 12 months are kept. Settings, **Show the backups**, tells what each holds. A second folder, on a stick say, can be chosen there too: **Choose a second folder …**. It is worth having: a backup on the same disk doesn&apos;t help when the disk breaks.</source>
        <translation>De back-ups staan ernaast in `diary-backups`. Op elke dag waarop u het dagboek opent, wordt er een gemaakt, en een voor alles wat veel verandert. Elke wordt geopend en nagekeken voordat die telt. Oude gaan weg: 7 dagen, 4 weken en 12 maanden blijven. **Back-ups tonen** in Instellingen zegt wat elke bevat. Daar kan ook een tweede map worden gekozen, bijvoorbeeld op een stick: **Een tweede map kiezen …**. Dat is de moeite waard: een back-up op dezelfde schijf helpt niet als de schijf kapotgaat.</translation>
    </message>
    <message>
        <source>Being reminded</source>
        <translation>Herinnerd worden</translation>
    </message>
    <message>
        <source>Below the pain stands **New here?** with two ways on, as long as the diary is new. **Not now (Esc)** puts it away.</source>
        <translation>Onder de pijn staat **Nieuw hier?** met twee wegen verder, zolang het dagboek nieuw is. **Niet nu (Esc)** bergt het op.</translation>
    </message>
    <message>
        <source>Days in hospital</source>
        <translation>Dagen in het ziekenhuis</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it for anything that must not be forgotten: a computer that is off reminds nobody.</source>
        <translation>Vertrouw er niet op voor iets wat niet vergeten mag worden: een computer die uit is, herinnert niemand.</translation>
    </message>
    <message>
        <source>Dropbox, OneDrive, iCloud, Nextcloud and network folders copy a file while it is being written to, and put older ones in its place. The program warns about that once. Keep the diary in its own folder, and let the backups go there: choose the synced folder as the second folder. With a passphrase, they are locked there too.</source>
        <translation>Dropbox, OneDrive, iCloud, Nextcloud en netwerkmappen kopiëren een bestand terwijl erin wordt geschreven, en zetten er oudere voor in de plaats. Het programma waarschuwt daar één keer voor. Houd het dagboek in zijn eigen map, en laat de back-ups daarheen gaan: kies de gesynchroniseerde map als tweede map. Met een wachtzin zitten ze ook daar op slot.</translation>
    </message>
    <message>
        <source>For the first day, and for the days on which something with the diary goes wrong, or on which it has to move. Each part stands by itself. What stands **like this** is to be found in the window under that name.</source>
        <translation>Voor de eerste dag, en voor de dagen waarop er iets misgaat met het dagboek of waarop het moet verhuizen. Elk deel staat op zichzelf. Wat er **zo** staat, is in het venster onder die naam te vinden.</translation>
    </message>
    <message>
        <source>From a newer program</source>
        <translation>Van een nieuwer programma</translation>
    </message>
    <message>
        <source>Going to the clinic</source>
        <translation>Naar de kliniek</translation>
    </message>
    <message>
        <source>If the clock was set back to before what you entered last, the program says so when you open it: set it right, then answer.</source>
        <translation>Is de klok teruggezet tot voor wat u het laatst invoerde, dan zegt het programma dat bij het openen: zet hem goed, en antwoord dan.</translation>
    </message>
    <message>
        <source>If the diary had a passphrase, the file asks for it, or for the recovery code. The diary on the new computer has no passphrase yet: set one there, with **Set a passphrase …**. (Or close the program, and put the file in the folder above as `diary.db`, with nothing of another diary beside it: then it keeps its passphrase.)</source>
        <translation>Had het dagboek een wachtzin, dan vraagt het bestand daarnaar, of naar de herstelcode. Het dagboek op de nieuwe computer heeft nog geen wachtzin: stel er daar een in, met **Een wachtzin instellen …**. (Of sluit het programma en zet het bestand als `diary.db` in de map hierboven, zonder iets van een ander dagboek ernaast: dan houdt het zijn wachtzin.)</translation>
    </message>
    <message>
        <source>It is one file, `diary.db`, on this computer and nowhere else. Settings shows the place, under **Your diary file**.</source>
        <translation>Het is één bestand, `diary.db`, op deze computer en nergens anders. Instellingen toont de plaats, onder **Uw dagboekbestand**.</translation>
    </message>
    <message>
        <source>It says “Something in the program went wrong”. What was shown as saved is saved. **Show the report** shows what happened in the program: no word of your diary is in it, and nothing is sent. You can copy or save it and pass it on.</source>
        <translation>Het zegt “Er ging iets mis in het programma”. Wat als opgeslagen werd getoond, is opgeslagen. **Het verslag tonen** toont wat er in het programma is gebeurd: er staat geen woord uit uw dagboek in, en er wordt niets verstuurd. U kunt het kopiëren of opslaan en doorgeven.</translation>
    </message>
    <message>
        <source>Linux: `~/.local/share/relief-diary/`</source>
        <translation>Linux: `~/.local/share/relief-diary/`</translation>
    </message>
    <message>
        <source>Look at **Diary**: the last day must be the one you know.</source>
        <translation>Kijk in **Dagboek**: de laatste dag moet de dag zijn die u kent.</translation>
    </message>
    <message>
        <source>Numbers in brackets stood there already. No key changes them until you press F2 or “Change this answer”.</source>
        <translation>Getallen tussen haakjes stonden er al. Geen toets verandert ze, tot u op F2 of “Dit antwoord wijzigen” drukt.</translation>
    </message>
    <message>
        <source>On the new one: install the program and open it.</source>
        <translation>Op de nieuwe: installeer het programma en open het.</translation>
    </message>
    <message>
        <source>On the old computer: Settings, **Make a copy …**, onto a stick. (Or close the diary and copy `diary.db`.)</source>
        <translation>Op de oude computer: Instellingen, **Een kopie maken …**, op een stick. (Of sluit het dagboek en kopieer `diary.db`.)</translation>
    </message>
    <message>
        <source>One row a day, one number in each box. What the numbers mean stands at the top. Leave a box empty where you don&apos;t know.</source>
        <translation>Eén regel per dag, één getal in elk vakje. Wat de getallen betekenen, staat bovenaan. Laat een vakje leeg als u het niet weet.</translation>
    </message>
    <message>
        <source>Open **Visit** (Ctrl+6). You see the very pages that will print: on the first the present infusion, on the second all of them compared. **Save PDF** asks where to write them, **Print** opens your desktop&apos;s print dialogue; it is Visit, Print and the dialogue&apos;s own button, three clicks in all.</source>
        <translation>Open **Bezoek** (Ctrl+6). U ziet precies de pagina&apos;s die worden afgedrukt: op de eerste het huidige infuus, op de tweede alle infusen naast elkaar. **Pdf opslaan** vraagt waar ze moeten komen, **Afdrukken** opent het afdrukvenster van uw computer; Bezoek, Afdrukken en de knop van dat venster zijn samen drie klikken.</translation>
    </message>
    <message>
        <source>Print a sheet before you go: Visit, **Paper sheet** (or `relief-diary export sheet.pdf --format sheet`). It has two weeks of empty boxes, the same for everybody but for the names of your rescue medicines. With `--from 2026-11-09` the dates are printed too.</source>
        <translation>Druk vooraf een blad af: Bezoek, **Papieren blad** (of `relief-diary export sheet.pdf --format sheet`). Er staan twee weken lege vakjes op, voor iedereen hetzelfde op de namen van uw noodmedicatie na. Met `--from 2026-11-09` worden ook de datums afgedrukt.</translation>
    </message>
    <message>
        <source>Settings lists under **Undo an import** what came in within the last 30 days, with the file it came from. **Undo this import** takes it back as a whole. What you changed by hand since stays.</source>
        <translation>Instellingen noemt onder **Een import ongedaan maken** wat er in de laatste 30 dagen is binnengekomen, met het bestand waaruit het kwam. **Deze import ongedaan maken** neemt het als geheel terug. Wat u sindsdien met de hand hebt veranderd, blijft.</translation>
    </message>
    <message>
        <source>Settings, **Reminder**: tick **Remind me each day** and type a time. At that time a notice comes up if today&apos;s page is still open; with **Again after an hour**, once more. Between 22:00 and 08:00 none comes, unless the time that you chose lies there. If the computer was off or asleep, it comes later that day, or the next morning (“Your diary has an open page.”). **Show it once now** shows how it looks; if nothing comes up, look at the computer&apos;s own settings for notices.</source>
        <translation>Instellingen, **Herinnering**: vink **Mij elke dag herinneren** aan en typ een tijd. Op die tijd komt er een melding als de pagina van vandaag nog open is; met **Na een uur opnieuw** nog een keer. Tussen 22:00 en 08:00 komt er geen, tenzij de tijd die u koos daar ligt. Was de computer uit of in slaapstand, dan komt die later op de dag, of de volgende ochtend (“Uw dagboek heeft een open pagina.”). **Nu een keer tonen** laat zien hoe het eruitziet; verschijnt er niets, kijk dan bij de meldingen in de instellingen van de computer.</translation>
    </message>
    <message>
        <source>Settings, **Restore from a file …**, and choose the file on the stick. It says what the file holds; then **Restore it**.</source>
        <translation>Instellingen, **Terugzetten uit een bestand …**, en kies het bestand op de stick. Er wordt gezegd wat het bestand bevat; dan **Terugzetten**.</translation>
    </message>
    <message>
        <source>Somebody else writes for you? Tick “Somebody else writes for me”, at the end of Today or beside the sheet. A line at the top says so until you switch it off or close the program, and what is entered meanwhile is marked as written down by somebody else.</source>
        <translation>Schrijft iemand anders voor u? Vink “Iemand anders schrijft voor mij” aan, onder aan Vandaag of naast het blad. Een regel bovenaan zegt het tot u het uitzet of het programma sluit, en wat intussen wordt ingevoerd, is gemarkeerd als opgeschreven door iemand anders.</translation>
    </message>
    <message>
        <source>The diary was opened by a newer Relief Diary, perhaps on another computer. Install that version here too. The file was not changed. A backup from before the newer program opened it (named `before-migration`) opens with the older one, without what was answered since.</source>
        <translation>Het dagboek is geopend door een nieuwere Relief Diary, misschien op een andere computer. Installeer die versie ook hier. Het bestand is niet veranderd. Een back-up van voordat het nieuwere programma het opende (met `before-migration` in de naam) gaat open met het oudere, zonder wat er sindsdien is geantwoord.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, or lies on a stick that is. You can look at everything and export it. To answer: take the protection away, or copy the diary to a folder of your own and open it there.</source>
        <translation>Het bestand of de map is tegen schrijven beveiligd, of staat op een stick die dat is. U kunt alles bekijken en exporteren. Om te antwoorden: haal de beveiliging weg, of kopieer het dagboek naar een eigen map en open het daar.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>De eerste dag</translation>
    </message>
    <message>
        <source>The program itself doesn&apos;t run for it, but for what waits for your click while a notice stands: the system does it, and Settings shows what was set up and in which file. Unticked, all of it goes. If you delete the program, untick it first. In a terminal, `relief-diary remind` tells at once what is open.</source>
        <translation>Het programma zelf draait er niet voor, behalve wat op uw klik wacht zolang er een melding staat: het systeem doet het, en Instellingen toont wat er is ingesteld en in welk bestand. Zonder vinkje gaat alles weg. Verwijdert u het programma, haal dan eerst het vinkje weg. In een terminal zegt `relief-diary remind` meteen wat er open is.</translation>
    </message>
    <message>
        <source>The program looks the file over each time it is opened, and all of it once a week. If it finds damage, it says so, and writes nothing more to that file.</source>
        <translation>Het programma kijkt het bestand elke keer na als het wordt geopend, en één keer per week helemaal. Vindt het schade, dan zegt het dat en schrijft het niets meer in dat bestand.</translation>
    </message>
    <message>
        <source>The program says “Not saved: the disk is full”. What you answered stays on the screen, with a dashed edge. Make room, then press **Try again**. If you must close the program first, write those answers down.</source>
        <translation>Het programma zegt “Niet opgeslagen: de schijf is vol”. Wat u hebt geantwoord, blijft op het scherm staan, met een gestreepte rand. Maak ruimte en druk dan op **Opnieuw proberen**. Moet u het programma eerst sluiten, schrijf die antwoorden dan op.</translation>
    </message>
    <message>
        <source>The recovery code that was shown when the passphrase was set opens the diary by itself: 28 letters in groups of four. The program then asks you for a new passphrase, and shows a new code: the old one is over.</source>
        <translation>De herstelcode die werd getoond toen de wachtzin werd ingesteld, opent het dagboek op zichzelf: 28 letters in groepjes van vier. Het programma vraagt u dan om een nieuwe wachtzin en toont een nieuwe code: de oude geldt niet meer.</translation>
    </message>
    <message>
        <source>The window opens at today, and the keys 0 to 9 answer at once: one key, and the day is recorded. Nothing has to be set up before.</source>
        <translation>Het venster opent op vandaag, en de toetsen 0 tot en met 9 antwoorden meteen: één toets, en de dag is vastgelegd. Er hoeft vooraf niets te worden ingesteld.</translation>
    </message>
    <message>
        <source>The words are neutral (“Appointment at the clinic”). With `--with-notes`, the clinic&apos;s checklist and number are in it too.</source>
        <translation>De woorden zijn neutraal (“Afspraak bij de kliniek”). Met `--with-notes` staan ook de checklist en het nummer van de kliniek erin.</translation>
    </message>
    <message>
        <source>These days say “from paper” in the diary, in the charts&apos; words and in the files your clinic gets. They are not called late.</source>
        <translation>Bij deze dagen staat “van papier”, in het dagboek, in de woorden van de grafieken en in de bestanden die uw kliniek krijgt. Ze heten niet te laat.</translation>
    </message>
    <message>
        <source>Two windows on one diary see each other&apos;s answers within some seconds. Where another program is busy with the file, your answers wait and are saved as soon as it has finished; the window says so if that takes more than three seconds.</source>
        <translation>Twee vensters op één dagboek zien elkaars antwoorden binnen enkele seconden. Is een ander programma met het bestand bezig, dan wachten uw antwoorden en worden ze opgeslagen zodra het klaar is; het venster zegt het als dat langer dan drie seconden duurt.</translation>
    </message>
    <message>
        <source>Under **Visits** stands what was given out when. Everything is made on this computer; nothing is sent.</source>
        <translation>Onder **Bezoeken** staat wat wanneer is meegegeven. Alles wordt op deze computer gemaakt; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Gebruikershandleiding</translation>
    </message>
    <message>
        <source>Visit, **Calendar dates** (or, in a terminal, `relief-diary export appointments.ics --format ics`) writes your planned infusions, the day for a call to the clinic and the next questionnaire into one file. Send it to your phone (by e-mail to yourself, say) and open it there: the calendar asks whether to add the events. Write it again when something has changed; opened again, it updates what is there. What you no longer plan, delete in the calendar yourself.</source>
        <translation>Bezoek, **Agendadatums** (of in een terminal `relief-diary export appointments.ics --format ics`) schrijft uw geplande infusen, de dag om de kliniek te bellen en de volgende vragenlijst in één bestand. Stuur het naar uw telefoon (bijvoorbeeld per e-mail aan uzelf) en open het daar: de agenda vraagt of de afspraken erin moeten. Schrijf het opnieuw als er iets is veranderd; opnieuw geopend werkt het bij wat er staat. Wat u niet meer van plan bent, verwijdert u zelf in de agenda.</translation>
    </message>
    <message>
        <source>When there is enough in a new diary for a first page (7 days, or 3 scores since an infusion), Today offers it once.</source>
        <translation>Als er in een nieuw dagboek genoeg staat voor een eerste pagina (7 dagen, of 3 scores sinds een infuus), biedt Vandaag die één keer aan.</translation>
    </message>
    <message>
        <source>Where the diary is</source>
        <translation>Waar het dagboek staat</translation>
    </message>
    <message>
        <source>Which days: since your last visit, unless you choose the last 4 weeks, since the last infusion, all of it, or name the days. Write a visit down under **Visits**, past or planned: a planned one is said on Today when its day comes. Until there is one, the period begins with your last report, or 14 days before the last infusion; the page says which.</source>
        <translation>Welke dagen: sinds uw laatste bezoek, tenzij u de laatste 4 weken, de tijd sinds het laatste infuus of alles kiest, of de dagen noemt. Schrijf een bezoek op onder **Bezoeken**, voorbij of gepland: een gepland bezoek wordt op Vandaag gezegd als de dag er is. Zolang er geen is, begint de periode met uw laatste verslag of 14 dagen voor het laatste infuus; de pagina zegt welk van de twee.</translation>
    </message>
    <message>
        <source>While the diary is open, two more files stand beside it (`diary.db-wal`, `diary.db-shm`). They belong to it. Leave them where they are.</source>
        <translation>Zolang het dagboek open is, staan er twee bestanden naast (`diary.db-wal`, `diary.db-shm`). Ze horen erbij. Laat ze staan waar ze staan.</translation>
    </message>
    <message>
        <source>Windows: `C:\Users\YOU\AppData\Local\relief-diary\`</source>
        <translation>Windows: `C:\Users\YOU\AppData\Local\relief-diary\`</translation>
    </message>
    <message>
        <source>With a passphrase it knows only of the day: a file beside the diary, `diary.db-filled`, holds the date of the last day that you filled, and nothing else. It is there only while a reminder is on.</source>
        <translation>Met een wachtzin is alleen de dag bekend: een bestand naast het dagboek, `diary.db-filled`, bevat de datum van de laatste dag die u hebt ingevuld, en verder niets. Het staat er alleen zolang een herinnering aan is.</translation>
    </message>
    <message>
        <source>Without passphrase and code, nobody can open the diary: not we, not anybody. That is what it is for. A backup from before the passphrase was set opens without one, if you kept it somewhere else; the program&apos;s own backups were locked with the diary.</source>
        <translation>Zonder wachtzin en code kan niemand het dagboek openen: wij niet, en niemand anders. Daar is ze voor. Een back-up van voordat de wachtzin werd ingesteld, opent zonder, als u die ergens anders hebt bewaard; de eigen back-ups van het programma zijn met het dagboek op slot gegaan.</translation>
    </message>
    <message>
        <source>You can do all three. Nothing of it changes the damaged file.</source>
        <translation>U kunt ze alle drie doen. Niets ervan verandert het beschadigde bestand.</translation>
    </message>
    <message>
        <source>You find both again at the end of Settings: **First steps again**, and the sample beside it.</source>
        <translation>Beide vindt u terug aan het eind van Instellingen: **Eerste stappen opnieuw**, en het voorbeeld ernaast.</translation>
    </message>
    <message>
        <source>You put a copy in the place of the diary by hand, and the program refuses it: beside it there may still be a `diary.db-wal` of the file that was there before, which doesn&apos;t belong to the copy. Let the program put a backup back (Settings, **Restore from a file …**, or `relief-diary restore FILE`): it keeps the two apart.</source>
        <translation>U hebt met de hand een kopie op de plaats van het dagboek gezet, en het programma weigert die: ernaast staat misschien nog een `diary.db-wal` van het bestand dat er eerst was; dat hoort niet bij de kopie. Laat het programma een back-up terugzetten (Instellingen, **Terugzetten uit een bestand …**, of `relief-diary restore FILE`): het houdt de twee uit elkaar.</translation>
    </message>
    <message>
        <source>Your phone&apos;s calendar</source>
        <translation>De agenda van uw telefoon</translation>
    </message>
    <message>
        <source>macOS: `~/Library/Application Support/relief-diary/`</source>
        <translation>macOS: `~/Library/Application Support/relief-diary/`</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>+ and − open and close a card.</source>
        <translation>+ en − openen en sluiten een kaart.</translation>
    </message>
    <message>
        <source>0 to 9 answer a question; X, or 1 and 0 in a row, is 10. On Today this goes on to the next open one.</source>
        <translation>0 tot 9 beantwoorden een vraag; X, of 1 en 0 achter elkaar, is 10. Op Vandaag gaat dit door naar de volgende open vraag.</translation>
    </message>
    <message>
        <source>A diary day ends at 04:00, so that what you write after midnight belongs to the evening it is about; you can set another time in Settings.</source>
        <translation>Een dagboekdag eindigt om 04:00, zodat wat u na middernacht schrijft bij de avond hoort waar het over gaat; in Instellingen kunt u een andere tijd instellen.</translation>
    </message>
    <message>
        <source>A diary with a passphrase can&apos;t be read by anybody else. Keep the recovery code somewhere safe: without passphrase and code nobody can open it.</source>
        <translation>Een dagboek met een wachtzin kan niemand anders lezen. Bewaar de herstelcode op een veilige plaats: zonder wachtzin en code kan niemand het openen.</translation>
    </message>
    <message>
        <source>A planned infusion can carry the checklist of your clinic for that day. Blood results stand beside the infusion that they belong to.</source>
        <translation>Bij een gepland infuus kan de checklist van uw kliniek voor die dag staan. Bloeduitslagen staan bij het infuus waar ze bij horen.</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right go back to the page before, and forward again.</source>
        <translation>Alt+Links en Alt+Rechts gaan terug naar de vorige pagina, en weer vooruit.</translation>
    </message>
    <message>
        <source>Australia: emergency 000; someone to talk to 13&#xa0;11&#xa0;14.</source>
        <translation>Australië: noodgevallen 000; iemand om mee te praten 13&#xa0;11&#xa0;14.</translation>
    </message>
    <message>
        <source>Baseline: how strong your pain is without relief, from the days before the course and those on which relief had worn off. Five scores in the 30 days before are enough, or as much from earlier.</source>
        <translation>Uitgangsniveau: hoe sterk uw pijn is zonder verlichting, uit de dagen voor de kuur en die waarop de verlichting was uitgewerkt. Vijf scores in de 30 dagen ervoor zijn genoeg, of evenveel van eerder.</translation>
    </message>
    <message>
        <source>Before an infusion</source>
        <translation>Voor een infuus</translation>
    </message>
    <message>
        <source>Choose an infusion to read what it did: its curve, five figures, and more below. “Change” opens the form.</source>
        <translation>Kies een infuus om te lezen wat het deed: de curve, vijf cijfers, en meer eronder. “Wijzigen” opent het formulier.</translation>
    </message>
    <message>
        <source>Course: the days on which one infusion treatment was given, from the first to the last.</source>
        <translation>Kuur: de dagen waarop één infuusbehandeling is gegeven, van de eerste tot de laatste.</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 and so on open the pages in the order of the rail; Ctrl+1 is today.</source>
        <translation>Ctrl+1, Ctrl+2 enzovoort openen de pagina&apos;s in de volgorde van de balk aan de zijkant; Ctrl+1 is vandaag.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen rows of a table, with the names of the columns.</source>
        <translation>Ctrl+C kopieert de gekozen rijen van een tabel, met de kolomnamen.</translation>
    </message>
    <message>
        <source>Ctrl+F searches: in the help on this page, else in the notes of the diary.</source>
        <translation>Ctrl+F zoekt: bij de hulp op deze pagina, anders in de notities van het dagboek.</translation>
    </message>
    <message>
        <source>Ctrl+L locks a diary that has a passphrase.</source>
        <translation>Ctrl+L vergrendelt een dagboek dat een wachtzin heeft.</translation>
    </message>
    <message>
        <source>Ctrl+P prints the chart on Relief; on any other page, the report for your visit.</source>
        <translation>Ctrl+P drukt op Verlichting de grafiek af; op elke andere pagina het verslag voor uw bezoek.</translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down open the day before and the next day on Today.</source>
        <translation>Ctrl+Page Up en Ctrl+Page Down openen de dag ervoor en de volgende dag op Vandaag.</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change the size of the text, Ctrl+0 puts it back.</source>
        <translation>Ctrl+Plus en Ctrl+Min veranderen de grootte van de tekst, Ctrl+0 zet die terug.</translation>
    </message>
    <message>
        <source>Ctrl+S says whether everything is saved. It always is, unless a page says otherwise.</source>
        <translation>Ctrl+S zegt of alles is opgeslagen. Dat is altijd zo, tenzij een pagina iets anders zegt.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z, or Ctrl+Y, does again what you took back. Escape closes the line that says so.</source>
        <translation>Ctrl+Shift+Z, of Ctrl+Y, doet opnieuw wat u hebt teruggenomen. Escape sluit de regel die dat zegt.</translation>
    </message>
    <message>
        <source>Ctrl+W and Ctrl+Q close the window.</source>
        <translation>Ctrl+W en Ctrl+Q sluiten het venster.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, on whichever page it was: an answer, a deletion, a form, an import. Again, it takes back what was before. In a text, what you typed goes first.</source>
        <translation>Ctrl+Z neemt terug wat u het laatst hebt gedaan, op welke pagina het ook was: een antwoord, iets wissen, een formulier, een import. Nog een keer neemt terug wat daarvoor was. In een tekst gaat wat u hebt getypt eerst.</translation>
    </message>
    <message>
        <source>Delete clears the answer; straight after going on, it takes back the slip.</source>
        <translation>Delete wist het antwoord; meteen na het doorgaan neemt het de vergissing terug.</translation>
    </message>
    <message>
        <source>Doses: how many of each medicine you took that day. None taken is 0; nothing written is no answer.</source>
        <translation>Doses: hoeveel u die dag van elk medicijn hebt genomen. Geen genomen is 0; niets opgeschreven is geen antwoord.</translation>
    </message>
    <message>
        <source>Dreams: of the night before. In the three nights after an infusion the diary asks for them first.</source>
        <translation>Dromen: van de nacht ervoor. In de drie nachten na een infuus vraagt het dagboek er het eerst naar.</translation>
    </message>
    <message>
        <source>Each answer is on disk as soon as it is given, which “Saved” says. Nothing is answered for you, and every answer can be taken back with Delete.</source>
        <translation>Elk antwoord staat op de schijf zodra het is gegeven; dat zegt “Opgeslagen”. Er wordt niets voor u ingevuld, en elk antwoord kan met Delete worden teruggenomen.</translation>
    </message>
    <message>
        <source>Each way out is one click: a PDF, paper, tables, records for the clinic&apos;s system, dates for your calendar, an empty sheet for days in hospital. Nothing is sent to anybody.</source>
        <translation>Elke weg naar buiten is één klik: een pdf, papier, tabellen, gegevens voor het systeem van de kliniek, datums voor uw agenda, een leeg blad voor dagen in het ziekenhuis. Er wordt niemand iets gestuurd.</translation>
    </message>
    <message>
        <source>European Union and many other countries: emergency 112.</source>
        <translation>Europese Unie en veel andere landen: noodgevallen 112.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. The program has no connection to the internet, no account, and sends nothing to anybody.</source>
        <translation>Alles blijft in één bestand op deze computer. Het programma heeft geen verbinding met internet, geen account, en stuurt niemand iets.</translation>
    </message>
    <message>
        <source>F1 opens the help about the page that is shown, and on the help page this list of keys.</source>
        <translation>F1 opent de hulp over de pagina die wordt getoond, en op de hulppagina deze lijst met toetsen.</translation>
    </message>
    <message>
        <source>Germany: emergency 112; someone to talk to 0800&#xa0;111&#xa0;0&#xa0;111.</source>
        <translation>Duitsland: noodgevallen 112; iemand om mee te praten 0800&#xa0;111&#xa0;0&#xa0;111.</translation>
    </message>
    <message>
        <source>Groups of questions that you never need can be hidden in Settings.</source>
        <translation>Groepen vragen die u nooit nodig hebt, kunnen in Instellingen worden verborgen.</translation>
    </message>
    <message>
        <source>How it looks, what leaves and enters the diary, backups, passphrase, your clinic and your medicines. What you choose is saved at once.</source>
        <translation>Hoe het eruitziet, wat het dagboek uit en in gaat, back-ups, wachtzin, uw kliniek en uw medicijnen. Wat u kiest, wordt meteen opgeslagen.</translation>
    </message>
    <message>
        <source>How much less pain than before the infusion, day by day, with the estimate of how it goes on. The last seven days as you wrote them down come first.</source>
        <translation>Hoeveel minder pijn dan voor het infuus, dag voor dag, met de schatting van hoe het verdergaat. De laatste zeven dagen zoals u ze hebt opgeschreven, komen eerst.</translation>
    </message>
    <message>
        <source>If you need help now</source>
        <translation>Als u nu hulp nodig hebt</translation>
    </message>
    <message>
        <source>If your life or someone else&apos;s is in danger, or if you think of harming yourself: call the emergency number of the country you are in, or ask anyone near you to call it. A mobile phone can make an emergency call even while it is locked.</source>
        <translation>Als uw leven of dat van een ander in gevaar is, of als u eraan denkt uzelf iets aan te doen: bel het alarmnummer van het land waar u bent, of vraag iemand in de buurt om te bellen. Een mobiele telefoon kan een noodoproep doen, ook als die vergrendeld is.</translation>
    </message>
    <message>
        <source>It has not been certified as a medical device, makes no diagnosis and gives no order: what is done about your treatment is for you and your clinic to decide. It never tells you to take, skip or change a medicine.</source>
        <translation>Het is niet gecertificeerd als medisch hulpmiddel, stelt geen diagnose en schrijft niets voor: wat er met uw behandeling gebeurt, beslissen u en uw kliniek. Het zegt nooit dat u een medicijn moet innemen, overslaan of veranderen.</translation>
    </message>
    <message>
        <source>It is no alarm: nobody but you sees what is in it until you show it. It is not meant for emergencies, nor for deciding on a treatment without a clinic.</source>
        <translation>Het is geen alarm: niemand behalve u ziet wat erin staat, tot u het laat zien. Het is niet bedoeld voor noodgevallen, en niet om zonder kliniek over een behandeling te beslissen.</translation>
    </message>
    <message>
        <source>Ketamine for chronic pain is not a settled matter. What research says, and the diary can&apos;t change:</source>
        <translation>Over ketamine bij chronische pijn is het laatste woord niet gezegd. Wat onderzoek zegt, en wat het dagboek niet kan veranderen:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Likely range: where the true value lies in 8 of 10 such cases.</source>
        <translation>Waarschijnlijk bereik: waar de werkelijke waarde in 8 van de 10 van zulke gevallen ligt.</translation>
    </message>
    <message>
        <source>Netherlands: emergency 112; someone to talk to 113 or 0800&#xa0;0113.</source>
        <translation>Nederland: noodgevallen 112; iemand om mee te praten 113 of 0800&#xa0;0113.</translation>
    </message>
    <message>
        <source>New Zealand: emergency 111; someone to talk to 1737.</source>
        <translation>Nieuw-Zeeland: noodgevallen 111; iemand om mee te praten 1737.</translation>
    </message>
    <message>
        <source>Not in your country? Ask your clinic for the crisis line there, and write it down where you see it.</source>
        <translation>Uw land niet erbij? Vraag uw kliniek naar de crisislijn daar, en schrijf die op waar u die ziet.</translation>
    </message>
    <message>
        <source>Nothing is answered for you. What you leave out stays out: it is never counted as 0.</source>
        <translation>Er wordt niets voor u ingevuld. Wat u openlaat, blijft open: het wordt nooit als 0 geteld.</translation>
    </message>
    <message>
        <source>Once you have told your clinic, a line stays on Today until your clinic says that it is settled, a newer result is within its limit, or 14 days were written without any of it.</source>
        <translation>Als u het uw kliniek hebt verteld, blijft er een regel op Vandaag staan tot uw kliniek zegt dat het afgehandeld is, een nieuwere uitslag binnen de grens ligt, of 14 dagen zijn ingevuld zonder iets ervan.</translation>
    </message>
    <message>
        <source>One day on one screen. The average pain is the one answer that makes a day count; everything else is as you like.</source>
        <translation>Eén dag op één scherm. De gemiddelde pijn is het ene antwoord waardoor een dag meetelt; al het andere is zoals u wilt.</translation>
    </message>
    <message>
        <source>Pain: 0 is no pain, 10 the worst pain you can imagine (numeric rating scale, NRS). The average is the answer that makes a day count.</source>
        <translation>Pijn: 0 is geen pijn, 10 de ergste pijn die u zich kunt voorstellen (numerieke beoordelingsschaal, NRS). Het gemiddelde is het antwoord waardoor een dag meetelt.</translation>
    </message>
    <message>
        <source>Poland: emergency 112; someone to talk to 116&#xa0;123.</source>
        <translation>Polen: noodgevallen 112; iemand om mee te praten 116&#xa0;123.</translation>
    </message>
    <message>
        <source>Relief Diary is for people who receive ketamine infusions for chronic pain, and for talking with their clinic. It keeps what you write down, shows it and computes how relief may go on.</source>
        <translation>Relief Diary is voor mensen die ketamine-infusen krijgen tegen chronische pijn, en voor het gesprek met hun kliniek. Het bewaart wat u opschrijft, laat het zien en berekent hoe de verlichting verder kan gaan.</translation>
    </message>
    <message>
        <source>Relief: by how much pain is below your baseline, in percent of it. The diary measures less pain than before the infusion; it can&apos;t tell how much of that the infusion did.</source>
        <translation>Verlichting: hoeveel de pijn onder uw uitgangsniveau ligt, in procent daarvan. Het dagboek meet minder pijn dan voor het infuus; hoeveel daarvan door het infuus komt, kan het niet zeggen.</translation>
    </message>
    <message>
        <source>Side effects: 0 none, 1 mild, 2 moderate, 3 severe; letters find one by its name.</source>
        <translation>Bijwerkingen: 0 geen, 1 licht, 2 matig, 3 ernstig; letters zoeken er een op naam.</translation>
    </message>
    <message>
        <source>Side effects: none, mild (you notice it), moderate (it bothers you), severe (it stops you).</source>
        <translation>Bijwerkingen: geen, licht (u merkt het), matig (u hebt er last van), ernstig (het houdt u tegen).</translation>
    </message>
    <message>
        <source>Sleep and mood: 0 is the worst, 10 the best.</source>
        <translation>Slaap en stemming: 0 is het slechtst, 10 het best.</translation>
    </message>
    <message>
        <source>Talk about these with your clinic, which knows you. Nothing here says what you may or may not take:</source>
        <translation>Bespreek dit met uw kliniek, die u kent. Niets hier zegt wat u wel of niet mag innemen:</translation>
    </message>
    <message>
        <source>The arrows and the calendar at the top open another day. A past day has a tint and asks about that day. Beside it stands where you were then.</source>
        <translation>De pijlen en de kalender bovenaan openen een andere dag. Een dag in het verleden heeft een tint en vraagt naar die dag. Ernaast staat waar u toen was.</translation>
    </message>
    <message>
        <source>The band is the likely range: of ten such cases, eight lie in it. The shaded days are those on which relief is likely to fall below your threshold.</source>
        <translation>De band is het waarschijnlijke bereik: van tien van zulke gevallen liggen er acht binnen. De gearceerde dagen zijn die waarop de verlichting waarschijnlijk onder uw drempel zakt.</translation>
    </message>
    <message>
        <source>The chosen day stands beside it with everything that was ever changed on it. Enter opens it on Today. A day that was deleted comes back with Ctrl+Z.</source>
        <translation>De gekozen dag staat ernaast, met alles wat er ooit aan is gewijzigd. Enter opent die op Vandaag. Een dag die is gewist, komt terug met Ctrl+Z.</translation>
    </message>
    <message>
        <source>The diary looks for these signs in what you write down, and asks you on Today to tell your clinic. It only sees what is in the diary: if something worries you, call, whatever the diary says.</source>
        <translation>Het dagboek zoekt deze signalen in wat u opschrijft, en vraagt u op Vandaag om het uw kliniek te vertellen. Het ziet alleen wat in het dagboek staat: als iets u zorgen baart, bel dan, wat het dagboek ook zegt.</translation>
    </message>
    <message>
        <source>The grade is explained in words at the end. The history stands beside your infusions.</source>
        <translation>De graad wordt aan het eind in woorden uitgelegd. De geschiedenis staat naast uw infusen.</translation>
    </message>
    <message>
        <source>The page Diary</source>
        <translation>De pagina Dagboek</translation>
    </message>
    <message>
        <source>The page Infusions</source>
        <translation>De pagina Infusen</translation>
    </message>
    <message>
        <source>The page Questionnaires</source>
        <translation>De pagina Vragenlijsten</translation>
    </message>
    <message>
        <source>The page Relief</source>
        <translation>De pagina Verlichting</translation>
    </message>
    <message>
        <source>The page Settings</source>
        <translation>De pagina Instellingen</translation>
    </message>
    <message>
        <source>The page Today</source>
        <translation>De pagina Vandaag</translation>
    </message>
    <message>
        <source>The page Visit</source>
        <translation>De pagina Bezoek</translation>
    </message>
    <message>
        <source>The page may say that it can&apos;t tell. It then says what is missing.</source>
        <translation>De pagina kan zeggen dat het niet te zeggen is. Dan staat erbij wat er ontbreekt.</translation>
    </message>
    <message>
        <source>The publications named here and in the diary. They are in the language they were published in; your clinic or a library can get them.</source>
        <translation>De publicaties die hier en in het dagboek worden genoemd. Ze zijn in de taal waarin ze zijn verschenen; uw kliniek of een bibliotheek kan eraan komen.</translation>
    </message>
    <message>
        <source>The report for your clinic, page by page as it will print. Tick what goes in; your own words, your name and your birth date go in only when you ask for it, each time.</source>
        <translation>Het verslag voor uw kliniek, pagina voor pagina zoals het wordt afgedrukt. Vink aan wat erin komt; uw eigen woorden, uw naam en uw geboortedatum komen er alleen in als u daarom vraagt, elke keer opnieuw.</translation>
    </message>
    <message>
        <source>The whole year in one view, each day tinted by its pain, with marks that say it without colour; or a table with search and filters.</source>
        <translation>Het hele jaar in één beeld, elke dag getint naar de pijn, met tekens die het zonder kleur zeggen; of een tabel met zoeken en filters.</translation>
    </message>
    <message>
        <source>There is no one number for the whole world. Some examples, which can change; your clinic, your pharmacy or your phone&apos;s emergency screen know the one where you are:</source>
        <translation>Er is niet één nummer voor de hele wereld. Enkele voorbeelden, die kunnen veranderen; uw kliniek, uw apotheek of het noodscherm van uw telefoon kent het nummer waar u bent:</translation>
    </message>
    <message>
        <source>Three views: this infusion, all infusions beside one another, and all of the calendar. Arrow keys on the chart read out a day; + and − zoom, 0 shows everything. The table says the same.</source>
        <translation>Drie weergaven: dit infuus, alle infusen naast elkaar, en de hele kalender. Pijltjestoetsen op de grafiek lezen een dag uit; + en − zoomen, 0 toont alles. De tabel zegt hetzelfde.</translation>
    </message>
    <message>
        <source>United Kingdom and Ireland: emergency 999 or 112; someone to talk to 116&#xa0;123.</source>
        <translation>Verenigd Koninkrijk en Ierland: noodgevallen 999 of 112; iemand om mee te praten 116&#xa0;123.</translation>
    </message>
    <message>
        <source>United States and Canada: emergency 911; someone to talk to 988.</source>
        <translation>Verenigde Staten en Canada: noodgevallen 911; iemand om mee te praten 988.</translation>
    </message>
    <message>
        <source>Up and Down go from question to question, Page Up and Page Down from card to card.</source>
        <translation>Omhoog en Omlaag gaan van vraag naar vraag, Page Up en Page Down van kaart naar kaart.</translation>
    </message>
    <message>
        <source>What is due and why. One question at a time; you can stop and go on later, on another day too.</source>
        <translation>Wat er aan de beurt is en waarom. Eén vraag tegelijk; u kunt stoppen en later verdergaan, ook op een andere dag.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Wat niet bekend is</translation>
    </message>
    <message>
        <source>What the scales mean</source>
        <translation>Wat de schalen betekenen</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Wat de woorden betekenen</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Wat dit programma is</translation>
    </message>
    <message>
        <source>When to tell your clinic</source>
        <translation>Wat uw kliniek moet weten</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Waar dit vandaan komt</translation>
    </message>
    <message>
        <source>Write down when your visits are: the report then begins at the last one.</source>
        <translation>Schrijf op wanneer uw bezoeken zijn: het verslag begint dan bij het laatste.</translation>
    </message>
    <message>
        <source>Yes and no: Y or 1, N or 0.</source>
        <translation>Ja en nee: J of 1, N of 0.</translation>
    </message>
    <message>
        <source>{name}: {reference}</source>
        <translation>{name}: {reference}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Enter goes to the next place, Shift and Enter to the one before.</source>
        <translation>Enter gaat naar de volgende plaats, Shift en Enter naar de vorige.</translation>
    </message>
    <message>
        <source>Goes to the next place in the text</source>
        <translation>Gaat naar de volgende plaats in de tekst</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Not in help and user guide</source>
        <translation>Niet in help en handleiding</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze pagina</translation>
    </message>
    <message>
        <source>Search in help and user guide</source>
        <translation>Zoeken in help en handleiding</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Gebruikershandleiding</translation>
    </message>
    <message>
        <source>Where to find help, and what everything here means.</source>
        <translation>Waar u hulp vindt, en wat alles hier betekent.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Read with the arrow keys; Page Up and Page Down scroll.</source>
        <translation>Lees met de pijltjestoetsen; Page Up en Page Down bladeren.</translation>
    </message>
</context>
<context>
    <name>HelperBar</name>
    <message>
        <source>I write myself again</source>
        <translation>Ik schrijf weer zelf</translation>
    </message>
    <message>
        <source>Somebody else is writing. What is entered now is marked as written down by somebody else.</source>
        <translation>Iemand anders schrijft. Wat nu wordt ingevuld, wordt gemarkeerd als opgeschreven door iemand anders.</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Wie er schrijft</translation>
    </message>
    <message>
        <source>You write yourself again.</source>
        <translation>U schrijft weer zelf.</translation>
    </message>
</context>
<context>
    <name>HelperBox</name>
    <message>
        <source>Somebody else writes for me</source>
        <translation>Iemand anders schrijft voor mij</translation>
    </message>
    <message>
        <source>What is entered is marked so, until this is switched off or the program ends.</source>
        <translation>Wat wordt ingevuld, wordt zo gemarkeerd tot dit wordt uitgezet of het programma stopt.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>De antwoorden bekijken</translation>
    </message>
    <message>
        <source>Point at the chart, or use the arrow keys in it, to read a questionnaire out.</source>
        <translation>Wijs in de grafiek, of gebruik de pijltjestoetsen erin, om een vragenlijst uit te lezen.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Tot nu toe</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Wat de grafiek laat zien</translation>
    </message>
    <message>
        <source>{measure}, as a chart</source>
        <translation>{measure}, als grafiek</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
</context>
<context>
    <name>InfusionChooser</name>
    <message>
        <source>Earlier infusion</source>
        <translation>Eerder infuus</translation>
    </message>
    <message>
        <source>Infusion to show</source>
        <translation>Infuus om te tonen</translation>
    </message>
    <message>
        <source>Infusion {number}: {days}</source>
        <translation>Infuus {number}: {days}</translation>
    </message>
    <message>
        <source>Later infusion</source>
        <translation>Later infuus</translation>
    </message>
</context>
<context>
    <name>InfusionFields</name>
    <message>
        <source> · </source>
        <comment>between lines of a checklist</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Een getal</translation>
    </message>
    <message>
        <source>Anything else given alongside</source>
        <translation>Iets anders dat erbij is gegeven</translation>
    </message>
    <message>
        <source>Benzodiazepine (like midazolam)</source>
        <translation>Benzodiazepine (zoals midazolam)</translation>
    </message>
    <message>
        <source>Changes in inner perception</source>
        <translation>Veranderingen in de innerlijke waarneming</translation>
    </message>
    <message>
        <source>Changes in outer perception</source>
        <translation>Veranderingen in de uiterlijke waarneming</translation>
    </message>
    <message>
        <source>Checklist for the infusion day</source>
        <translation>Checklist voor de infuusdag</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Kliniek</translation>
    </message>
    <message>
        <source>Clonidine</source>
        <translation>Clonidine</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kuur</translation>
    </message>
    <message>
        <source>Days with an infusion</source>
        <translation>Dagen met een infuus</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Drug high</source>
        <translation>Roes</translation>
    </message>
    <message>
        <source>Empty: one day only</source>
        <translation>Leeg: maar één dag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Free text, saved with the infusion</source>
        <translation>Vrije tekst, wordt met het infuus opgeslagen</translation>
    </message>
    <message>
        <source>Given alongside</source>
        <translation>Erbij gegeven</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Uren per dag</translation>
    </message>
    <message>
        <source>How it felt at its strongest</source>
        <translation>Hoe het voelde op zijn sterkst</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hoe het is gegeven</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>In cijfers</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In uw eigen woorden</translation>
    </message>
    <message>
        <source>Inner: voices or sounds that were not there, suspicious thoughts, panic, thoughts out of control. Outer: time, space, body or surroundings changed, visions, stronger sounds or colours.</source>
        <translation>Innerlijk: stemmen of geluiden die er niet waren, wantrouwige gedachten, paniek, gedachten niet in de hand. Uiterlijk: tijd, ruimte, lichaam of omgeving veranderd, beelden die er niet zijn, sterkere geluiden of kleuren.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Lower blood pressure, highest (mmHg)</source>
        <translation>Onderdruk, hoogste (mmHg)</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Misselijkheid</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Own words, like nothing to eat, or a lift home</source>
        <translation>Eigen woorden, zoals niets eten, of vervoer naar huis</translation>
    </message>
    <message>
        <source>Pulse, highest (beats a minute)</source>
        <translation>Hartslag, hoogste (slagen per minuut)</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Eenheid van de dosis</translation>
    </message>
    <message>
        <source>Upper blood pressure, highest (mmHg)</source>
        <translation>Bovendruk, hoogste (mmHg)</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Wat er is gegeven</translation>
    </message>
    <message>
        <source>What your clinic asks for, one thing a line</source>
        <translation>Wat uw kliniek vraagt, één ding per regel</translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation>Waar het is gegeven</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>zo sterk als maar kan</translation>
    </message>
    <message>
        <source>like {day}</source>
        <translation>zoals {day}</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>zoals {number}</translation>
    </message>
    <message>
        <source>like: nothing to eat from midnight</source>
        <translation>zoals: vanaf middernacht niets eten</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
</context>
<context>
    <name>InfusionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Delete this infusion</source>
        <translation>Dit infuus wissen</translation>
    </message>
    <message>
        <source>Only the first day is needed. Leave out what you don&apos;t know.</source>
        <translation>Alleen de eerste dag is nodig. Laat open wat u niet weet.</translation>
    </message>
    <message>
        <source>Save infusion</source>
        <translation>Infuus opslaan</translation>
    </message>
    <message>
        <source>This can be told once the infusion has taken place.</source>
        <translation>Dit kan worden ingevuld zodra het infuus is doorgegaan.</translation>
    </message>
    <message>
        <source>This can be told once you have said, above, that the infusion took place.</source>
        <translation>Dit kan worden ingevuld zodra u hierboven hebt gezegd dat het infuus is doorgegaan.</translation>
    </message>
    <message>
        <source>{said} {reason}</source>
        <translation>{said} {reason}</translation>
    </message>
</context>
<context>
    <name>InfusionList</name>
    <message>
        <source>Arrows choose an infusion, Enter goes on to its form</source>
        <translation>Pijltjes kiezen een infuus, Enter gaat door naar het formulier</translation>
    </message>
    <message>
        <source>Infusions, newest first</source>
        <translation>Infusen, de nieuwste eerst</translation>
    </message>
</context>
<context>
    <name>InfusionStep</name>
    <message>
        <source>The diary compares with your pain before the infusion. If it has no days from then, it says so, and can compare from your next infusion on; or at once, if your clinic measured your level before treatment: there is a line for it in the step before.</source>
        <translation>Het dagboek vergelijkt met uw pijn voor het infuus. Als het geen dagen van toen heeft, zegt het dat, en kan het vanaf uw volgende infuus vergelijken; of meteen, als uw kliniek uw niveau voor de behandeling heeft gemeten: in de stap hiervoor staat er een regel voor.</translation>
    </message>
    <message>
        <source>With the day of your last infusion, the diary knows from which day to count; with that of the next, it offers the questionnaire before it in time. Leave empty what you don&apos;t know or have not planned.</source>
        <translation>Met de dag van uw laatste infuus weet het dagboek vanaf welke dag het telt; met die van het volgende biedt het de vragenlijst ervoor op tijd aan. Laat leeg wat u niet weet of niet hebt gepland.</translation>
    </message>
    <message>
        <source>Your infusions</source>
        <translation>Uw infusen</translation>
    </message>
    <message>
        <source>Your last infusion</source>
        <translation>Uw laatste infuus</translation>
    </message>
    <message>
        <source>Your next infusion</source>
        <translation>Uw volgende infuus</translation>
    </message>
</context>
<context>
    <name>InfusionWriting</name>
    <message>
        <source>what you typed about an infusion</source>
        <translation>wat u over een infuus hebt getypt</translation>
    </message>
</context>
<context>
    <name>InfusionsPage</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Add infusion</source>
        <translation>Infuus toevoegen</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusen</translation>
    </message>
    <message>
        <source>Its curve and its figures will stand here once it has taken place. Scores of the days before it, five or more of thirty, give the level that relief is measured against.</source>
        <translation>De curve en de cijfers ervan komen hier te staan zodra het is doorgegaan. Scores van de dagen ervoor, vijf of meer van dertig, geven het niveau waarmee de verlichting wordt gemeten.</translation>
    </message>
    <message>
        <source>New infusion</source>
        <translation>Nieuw infuus</translation>
    </message>
    <message>
        <source>Planned infusion</source>
        <translation>Gepland infuus</translation>
    </message>
    <message>
        <source>Say above whether it took place; then its curve and its figures will stand here.</source>
        <translation>Geef hierboven aan of het is doorgegaan; dan komen de curve en de cijfers ervan hier te staan.</translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Add blood results</source>
        <translation>Bloeduitslagen toevoegen</translation>
    </message>
    <message>
        <source>Blood results</source>
        <translation>Bloeduitslagen</translation>
    </message>
    <message>
        <source>Blood results · {unit}</source>
        <translation>Bloeduitslagen · {unit}</translation>
    </message>
    <message>
        <source>Change or delete a result</source>
        <translation>Een uitslag wijzigen of wissen</translation>
    </message>
    <message>
        <source>None written down for this infusion.</source>
        <translation>Bij dit infuus zijn er geen opgeschreven.</translation>
    </message>
    <message>
        <source>what you typed about blood results</source>
        <translation>wat u over bloeduitslagen hebt getypt</translation>
    </message>
</context>
<context>
    <name>LabForm</name>
    <message>
        <source>, </source>
        <comment>between limits</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between limits of two units</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Een getal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change this result: {analyte}</source>
        <translation>Deze uitslag wijzigen: {analyte}</translation>
    </message>
    <message>
        <source>Day the blood was taken</source>
        <translation>Dag waarop het bloed is afgenomen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>New blood results</source>
        <translation>Nieuwe bloeduitslagen</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>Of ALT, AST, ALP, GGT and their limits</source>
        <translation>Van ALT, AST, ALP, GGT en hun grenzen</translation>
    </message>
    <message>
        <source>Of creatinine and its limit</source>
        <translation>Van creatinine en de grens ervan</translation>
    </message>
    <message>
        <source>Save blood results</source>
        <translation>Bloeduitslagen opslaan</translation>
    </message>
    <message>
        <source>Unit of creatinine</source>
        <translation>Eenheid van creatinine</translation>
    </message>
    <message>
        <source>Unit of the liver values</source>
        <translation>Eenheid van de leverwaarden</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>zoals {number}</translation>
    </message>
    <message>
        <source>upper limits {limits}</source>
        <translation>bovengrenzen {limits}</translation>
    </message>
    <message>
        <source>{analyte} {limit}</source>
        <translation>{analyte} {limit}</translation>
    </message>
    <message>
        <source>{analyte}, upper limit</source>
        <translation>{analyte}, bovengrens</translation>
    </message>
    <message>
        <source>{limits} {unit}</source>
        <translation>{limits} {unit}</translation>
    </message>
</context>
<context>
    <name>LabRow</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change {result} of {day}</source>
        <translation>{result} van {day} wijzigen</translation>
    </message>
    <message>
        <source>Delete {result} of {day}</source>
        <translation>{result} van {day} wissen</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>As last time:</source>
        <translation>Net als de vorige keer:</translation>
    </message>
    <message>
        <source>As last time: {text}</source>
        <translation>Net als de vorige keer: {text}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>7-day mean</source>
        <translation>gemiddelde over 7 dagen</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>later ingevuld</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>berekend</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
    <message>
        <source>likely range (80&#xa0;%)</source>
        <translation>waarschijnlijk bereik (80&#xa0;%)</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>said on day {day}</source>
        <translation>gezegd op dag {day}</translation>
    </message>
    <message>
        <source>what happened (80&#xa0;%)</source>
        <translation>wat er gebeurde (80&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Compare them on Relief</source>
        <translation>Vergelijken op Verlichting</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Uw dagboek is vergrendeld</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Something is not saved yet. Unlock to save it, or close once more to leave without it.</source>
        <translation>Er is nog iets niet opgeslagen. Ontgrendel om het op te slaan, of sluit nog een keer om zonder te stoppen.</translation>
    </message>
    <message>
        <source>The passphrase is being removed. Don&apos;t switch off the computer.</source>
        <translation>De wachtzin wordt verwijderd. Zet de computer niet uit.</translation>
    </message>
    <message>
        <source>Your diary and its copies are being encrypted. Don&apos;t switch off the computer.</source>
        <translation>Uw dagboek en de kopieën ervan worden versleuteld. Zet de computer niet uit.</translation>
    </message>
</context>
<context>
    <name>LookButtons</name>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Eerdere dagen</translation>
    </message>
    <message>
        <source>Fewer days, larger</source>
        <translation>Minder dagen, groter</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Latere dagen</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Meer dagen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Diary</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Verlichting</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Sample diary.
Everything in it
is invented.</source>
        <translation>Voorbeelddagboek.
Alles erin
is verzonnen.</translation>
    </message>
    <message>
        <source>Sample — Relief Diary</source>
        <translation>Voorbeeld — Relief Diary</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Het verslag tonen</translation>
    </message>
    <message>
        <source>Something here is not saved yet. Save it, or close once more to leave without it.</source>
        <translation>Hier is nog iets niet opgeslagen. Sla het op, of sluit nog een keer om zonder te stoppen.</translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). What was shown as saved is safe. Close and open the diary; if it happens again, please report it.</source>
        <translation>Er ging iets mis in het programma ({kind}). Wat als opgeslagen is getoond, is veilig. Sluit het dagboek en open het opnieuw; meld het als het weer gebeurt.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Mean pain</source>
        <translation>Gemiddelde pijn</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Sinds het begin</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>van 10</translation>
    </message>
</context>
<context>
    <name>MedicineForm</name>
    <message>
        <source>A number, as much as you take at a time</source>
        <translation>Een getal, zoveel als u per keer neemt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Delete this medicine</source>
        <translation>Dit medicijn wissen</translation>
    </message>
    <message>
        <source>Empty: still taken</source>
        <translation>Leeg: wordt nog genomen</translation>
    </message>
    <message>
        <source>First day, if you know it</source>
        <translation>Eerste dag, als u die weet</translation>
    </message>
    <message>
        <source>If your dose has changed or you no longer take it, fill in the last day here and add what you take now as a new line. The days before then keep what was true for them.</source>
        <translation>Als uw dosis is veranderd of u het niet meer neemt, vul hier dan de laatste dag in en zet wat u nu neemt erbij als nieuwe regel. De dagen ervoor houden dan wat voor die dagen klopte.</translation>
    </message>
    <message>
        <source>It is an opioid</source>
        <translation>Het is een opioïd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last day; empty while you still take it</source>
        <translation>Laatste dag; leeg zolang u het nog neemt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Needed; as you call it</source>
        <translation>Nodig; zoals u het noemt</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>One dose</source>
        <translation>Eén dosis</translation>
    </message>
    <message>
        <source>Only the name is needed. Leave out what you don&apos;t know.</source>
        <translation>Alleen de naam is nodig. Laat open wat u niet weet.</translation>
    </message>
    <message>
        <source>Opioids are also counted apart for your clinic</source>
        <translation>Opioïden worden voor uw kliniek ook apart geteld</translation>
    </message>
    <message>
        <source>Save medicine</source>
        <translation>Medicijn opslaan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>What the dose is counted in, like mg or drops</source>
        <translation>Waarin de dosis wordt geteld, zoals mg of druppels</translation>
    </message>
    <message>
        <source>When you take it</source>
        <translation>Wanneer u het neemt</translation>
    </message>
    <message>
        <source>like mg or drops</source>
        <translation>zoals mg of druppels</translation>
    </message>
    <message>
        <source>like {day}</source>
        <translation>zoals {day}</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>zoals {number}</translation>
    </message>
</context>
<context>
    <name>MedicineList</name>
    <message>
        <source>Arrows choose a medicine, Enter goes on to its form</source>
        <translation>Pijltjes kiezen een medicijn, Enter gaat door naar het formulier</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <translation>Uw medicijnen</translation>
    </message>
</context>
<context>
    <name>MedicineSection</name>
    <message>
        <source>Add medicine</source>
        <translation>Medicijn toevoegen</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>Nieuw medicijn</translation>
    </message>
    <message>
        <source>None on the list yet.</source>
        <translation>Nog geen op de lijst.</translation>
    </message>
    <message>
        <source>Today asks how many doses of each you took. It is your own list; leave out what you like.</source>
        <translation>Vandaag vraagt hoeveel doses u van elk hebt genomen. Het is uw eigen lijst; laat weg wat u wilt.</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <translation>Uw medicijnen</translation>
    </message>
    <message>
        <source>what you typed about a medicine</source>
        <translation>wat u over een medicijn hebt getypt</translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <source>Doses taken that day; 0 for none. Keys: type the number, + and − half a dose, Enter goes on.</source>
        <translation>Doses die die dag zijn genomen; 0 voor geen. Toetsen: typ het getal, + en − een halve dosis, Enter gaat door.</translation>
    </message>
    <message>
        <source>Doses taken this day; 0 for none. Keys: type the number, + and − half a dose, Enter goes on.</source>
        <translation>Doses die deze dag zijn genomen; 0 voor geen. Toetsen: typ het getal, + en − een halve dosis, Enter gaat door.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicijnen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Indien nodig</translation>
    </message>
    <message>
        <source>opioid</source>
        <translation>opioïd</translation>
    </message>
    <message>
        <source>{name}, {dose} {unit}</source>
        <translation>{name}, {dose} {unit}</translation>
    </message>
</context>
<context>
    <name>MedicinesOffer</name>
    <message>
        <source>Do you take medicines whose doses you want to write down?</source>
        <translation>Neemt u medicijnen waarvan u de doses wilt opschrijven?</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Op de lijst zetten</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicijnen</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nee, dank u</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Arrows choose a day, Page Up and Page Down the month; Enter takes it, Escape closes</source>
        <translation>Pijltjes kiezen een dag, Page Up en Page Down de maand; Enter neemt die, Escape sluit</translation>
    </message>
    <message>
        <source>Calendar, {month}</source>
        <translation>Kalender, {month}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>Needed</name>
    <message>
        <source>0 to 10</source>
        <translation>0 tot 10</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>In dates like 03/04/2021</source>
        <translation>In datums als 03/04/2021</translation>
    </message>
    <message>
        <source>Leave out such rows</source>
        <translation>Zulke rijen weglaten</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Only the rows in which “{column}” is</source>
        <translation>Alleen de rijen waarin “{column}” is</translation>
    </message>
    <message>
        <source>The file&apos;s scale of pain</source>
        <translation>De pijnschaal van het bestand</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>willekeurig</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>the day stands first</source>
        <translation>staat de dag vooraan</translation>
    </message>
    <message>
        <source>the month stands first</source>
        <translation>staat de maand vooraan</translation>
    </message>
    <message>
        <source>the year stands first</source>
        <translation>staat het jaar vooraan</translation>
    </message>
    <message>
        <source>{none} to {most}</source>
        <translation>{none} tot {most}</translation>
    </message>
    <message>
        <source>“{word}” stands for</source>
        <translation>“{word}” staat voor</translation>
    </message>
</context>
<context>
    <name>NoneButton</name>
    <message>
        <source>It is so</source>
        <translation>Zo is het</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>NrsRow</name>
    <message>
        <source>0 is {least}, 10 is {most}.</source>
        <translation>0 is {least}, 10 is {most}.</translation>
    </message>
    <message>
        <source>0&#xa0;{least}&#xa0;· 10&#xa0;{most}</source>
        <translation>0&#xa0;{least}&#xa0;· 10&#xa0;{most}</translation>
    </message>
    <message>
        <source>Key: X</source>
        <translation>Toets: X</translation>
    </message>
    <message>
        <source>Keys 0 to 9, X for 10, Delete to clear.</source>
        <translation>Toetsen 0 tot 9, X voor 10, Delete om te wissen.</translation>
    </message>
    <message>
        <source>{question} {value}</source>
        <translation>{question} {value}</translation>
    </message>
    <message>
        <source>{question} {value}, {anchor}</source>
        <translation>{question} {value}, {anchor}</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} van 10</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>A number from {least} to {most}; Enter goes on.</source>
        <translation>Een getal van {least} tot {most}; Enter gaat door.</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>van {least} tot {most}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{typed} is not a number from {least} to {most}.</source>
        <translation>{typed} is geen getal van {least} tot {most}.</translation>
    </message>
    <message>
        <source>{unit}, from {least} to {most}</source>
        <translation>{unit}, van {least} tot {most}</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Begun on {day}, {count}. Go on where you stopped, if it is still about now.</source>
        <translation>Begonnen op {day}, {count}. Ga verder waar u bent gestopt, als het nog over nu gaat.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Due now: {title}</source>
        <translation>Nu aan de beurt: {title}</translation>
    </message>
    <message>
        <source>Fill it in now</source>
        <translation>Nu invullen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Er is niets aan de beurt</translation>
    </message>
    <message>
        <source>The next one, {title}, will be offered here from {day}.</source>
        <translation>De volgende, {title}, wordt hier aangeboden vanaf {day}.</translation>
    </message>
    <message>
        <source>You began: {title}</source>
        <translation>U bent begonnen: {title}</translation>
    </message>
    <message>
        <source>You can fill one in any time.</source>
        <translation>U kunt er op elk moment een invullen.</translation>
    </message>
    <message>
        <source>{sentence}. {reason}</source>
        <translation>{sentence}. {reason}</translation>
    </message>
</context>
<context>
    <name>OneThenZero</name>
    <message>
        <source>1; 0 makes it 10, Enter goes on</source>
        <translation>1; 0 maakt er 10 van, Enter gaat door</translation>
    </message>
    <message>
        <source>It is 10 now</source>
        <translation>Het is nu 10</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
</context>
<context>
    <name>OwnWishCard</name>
    <message>
        <source>In the week up to that day, did you wish for ketamine outside the clinic, or take some?</source>
        <translation>Hebt u in de week tot die dag verlangd naar ketamine buiten de kliniek, of iets ervan genomen?</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Eenmaal per week</translation>
    </message>
    <message>
        <source>This past week, did you wish for ketamine outside the clinic, or take some?</source>
        <translation>Hebt u de afgelopen week verlangd naar ketamine buiten de kliniek, of iets ervan genomen?</translation>
    </message>
    <message>
        <source>You can leave this out. The wish can come to anyone whom a drug helps, and it is nobody&apos;s fault. If you answer yes, the diary suggests telling your clinic, which can help.</source>
        <translation>U kunt dit openlaten. Het verlangen kan bij iedereen opkomen die baat heeft bij een middel, en het is niemands schuld. Als u ja antwoordt, stelt het dagboek voor het uw kliniek te vertellen, die kan helpen.</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>“Read as text” shows this page in words.</source>
        <translation>“Als tekst lezen” toont deze pagina in woorden.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>De pagina&apos;s worden gemaakt …</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is no page.</source>
        <translation>Er is niets aangevinkt, dus er is geen pagina.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Als tekst lezen</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>De pagina tonen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Your diary is empty so far. The pages come with the first days.</source>
        <translation>Uw dagboek is tot nu toe leeg. De pagina&apos;s komen met de eerste dagen.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>1; 0 makes it 10, Enter goes on</source>
        <translation>1; 0 maakt er 10 van, Enter gaat door</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Dit antwoord wijzigen</translation>
    </message>
    <message>
        <source>Copy your sheet row by row: each number is saved as you type it, and marked as from paper. Leave empty what is empty there.</source>
        <translation>Neem uw blad rij voor rij over: elk getal wordt opgeslagen terwijl u het typt, en gemarkeerd als van papier. Laat leeg wat daar leeg is.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>First day on the sheet</source>
        <translation>Eerste dag op het blad</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, X for 10, Tab and arrows, Delete. Numbers in brackets stood here already.</source>
        <translation>Toetsen: 0 tot 9, X voor 10, Tab en pijltjes, Delete. Getallen tussen haakjes stonden hier al.</translation>
    </message>
    <message>
        <source>Not changed: {answer} stood here already. F2 lets you change it.</source>
        <translation>Niet gewijzigd: {answer} stond hier al. Met F2 kunt u het wijzigen.</translation>
    </message>
    <message>
        <source>Not saved: here the numbers are {least} to {most}.</source>
        <translation>Niet opgeslagen: hier gaan de getallen van {least} tot {most}.</translation>
    </message>
    <message>
        <source>Not saved: this would change what stood here already. Change it on Today.</source>
        <translation>Niet opgeslagen: dit zou wijzigen wat hier al stond. Wijzig het op Vandaag.</translation>
    </message>
    <message>
        <source>Nothing was changed: it was out of sight. Press the key again.</source>
        <translation>Er is niets gewijzigd: het was uit het zicht. Druk nog een keer op de toets.</translation>
    </message>
    <message>
        <source>The first day on the sheet must be a day up to today.</source>
        <translation>De eerste dag op het blad moet een dag tot en met vandaag zijn.</translation>
    </message>
    <message>
        <source>Type in a paper sheet</source>
        <translation>Een papieren blad overtypen</translation>
    </message>
    <message>
        <source>Type the other number, or Delete to take this one back.</source>
        <translation>Typ het andere getal, of Delete om dit terug te nemen.</translation>
    </message>
    <message>
        <source>{day}: {item}</source>
        <translation>{day}: {item}</translation>
    </message>
</context>
<context>
    <name>PaperGrid</name>
    <message>
        <source>({number})</source>
        <translation>({number})</translation>
    </message>
    <message>
        <source>Digits answer and go on, X is 10, Tab and arrows move, Delete clears, F2 changes what stood here, Escape leaves</source>
        <translation>Cijfers beantwoorden en gaan door, X is 10, Tab en pijltjes verplaatsen, Delete wist, F2 wijzigt wat hier stond, Escape verlaat het blad</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Papieren blad</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>{day}, {item}, {answer}</source>
        <translation>{day}, {item}, {answer}</translation>
    </message>
    <message>
        <source>{day}, {item}, {answer}, stood here already</source>
        <translation>{day}, {item}, {answer}, stond hier al</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase …</source>
        <translation>De wachtzin wijzigen …</translation>
    </message>
    <message>
        <source>Done. From now on your diary opens with the new passphrase alone, or with its recovery code.</source>
        <translation>Klaar. Vanaf nu gaat uw dagboek alleen open met de nieuwe wachtzin, of met de herstelcode ervan.</translation>
    </message>
    <message>
        <source>Done. Your diary has no passphrase any more.</source>
        <translation>Klaar. Uw dagboek heeft geen wachtzin meer.</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Nu vergrendelen (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation>Vergrendelen als er niets is gedaan gedurende</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation>De wachtzin verwijderen …</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Een wachtzin instellen …</translation>
    </message>
    <message>
        <source>The file, its copies and everything beside it can only be read with your passphrase, or with the recovery code.</source>
        <translation>Het bestand, de kopieën ervan en alles ernaast zijn alleen te lezen met uw wachtzin, of met de herstelcode.</translation>
    </message>
    <message>
        <source>The second folder for backups is not there now, so the backups in it are as they were: {folder}.</source>
        <translation>De tweede map voor back-ups is er nu niet, dus de back-ups erin zijn zoals ze waren: {folder}.</translation>
    </message>
    <message>
        <source>Whoever can open the files of this computer, or has a copy of the diary, can read it.</source>
        <translation>Wie de bestanden van deze computer kan openen, of een kopie van het dagboek heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>You opened the diary with the recovery code. Choose a new passphrase; the old one and its code go.</source>
        <translation>U hebt het dagboek geopend met de herstelcode. Kies een nieuwe wachtzin; de oude en de code ervan vervallen.</translation>
    </message>
    <message>
        <source>Your diary is encrypted.</source>
        <translation>Uw dagboek is versleuteld.</translation>
    </message>
    <message>
        <source>Your diary is not encrypted.</source>
        <translation>Uw dagboek is niet versleuteld.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Best are four or more words that only you would put together: easy to keep, hard to guess. A short passphrase keeps out who looks by chance, but not who lets a computer try.</source>
        <translation>Het beste zijn vier of meer woorden die alleen u bij elkaar zou zetten: makkelijk te onthouden, moeilijk te raden. Een korte wachtzin houdt buiten wie toevallig kijkt, maar niet wie een computer laat proberen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nieuwe wachtzin nog een keer</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>Huidige wachtzin of herstelcode</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>De wachtzin verwijderen</translation>
    </message>
    <message>
        <source>That is not the present passphrase, nor its recovery code.</source>
        <translation>Dat is niet de huidige wachtzin, en ook niet de herstelcode ervan.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>De twee zijn niet gelijk. Typ die nog een keer.</translation>
    </message>
    <message>
        <source>Type the passphrase that you want.</source>
        <translation>Typ de wachtzin die u wilt.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase</source>
        <translation>Een wachtzin</translation>
    </message>
    <message>
        <source>Does somebody else use this computer, or could it be lost? With a passphrase nobody else can read the diary. You get a recovery code with it, for the day on which you forget the passphrase.</source>
        <translation>Gebruikt iemand anders deze computer, of kan die kwijtraken? Met een wachtzin kan niemand anders het dagboek lezen. U krijgt er een herstelcode bij, voor de dag waarop u de wachtzin vergeet.</translation>
    </message>
    <message>
        <source>The passphrase is not set yet. Go on with it here, or leave this step out: then nothing changes.</source>
        <translation>De wachtzin is nog niet ingesteld. Ga er hier mee verder, of laat deze stap weg: dan verandert er niets.</translation>
    </message>
</context>
<context>
    <name>PegCard</name>
    <message>
        <source>0 is best, 10 is worst; numbered marks are infusions. Arrow keys read it week by week.</source>
        <translation>0 is het beste, 10 het slechtste; genummerde tekens zijn infusen. Met de pijltjestoetsen is het week voor week te lezen.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>PEG</source>
        <translation>PEG</translation>
    </message>
    <message>
        <source>PEG by the week</source>
        <translation>PEG per week</translation>
    </message>
    <message>
        <source>PEG by the week, as a line</source>
        <translation>PEG per week, als lijn</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Week van</translation>
    </message>
    <message>
        <source>Week of {day}: {peg}, {days}.</source>
        <translation>Week van {day}: {peg}, {days}.</translation>
    </message>
</context>
<context>
    <name>PegChart</name>
    <message>
        <source>{number}</source>
        <comment>an infusion</comment>
        <translation>{number}</translation>
    </message>
</context>
<context>
    <name>PerceptionCard</name>
    <message>
        <source>A drug high</source>
        <translation>Een roes</translation>
    </message>
    <message>
        <source>Changes around you: time, body, sights, sounds</source>
        <translation>Veranderingen om u heen: tijd, lichaam, beelden, geluiden</translation>
    </message>
    <message>
        <source>Changes within: thoughts, feelings, voices</source>
        <translation>Veranderingen in u: gedachten, gevoelens, stemmen</translation>
    </message>
    <message>
        <source>Did anything feel changed or unreal today?</source>
        <translation>Voelde vandaag iets veranderd of onwerkelijk?</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>What was there? Choose any.</source>
        <translation>Wat was er? Kies er zoveel u wilt.</translation>
    </message>
    <message>
        <source>around you {score}</source>
        <translation>om u heen {score}</translation>
    </message>
    <message>
        <source>drug high {score}</source>
        <translation>roes {score}</translation>
    </message>
    <message>
        <source>extremely</source>
        <translation>extreem</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>within {score}</source>
        <translation>in u {score}</translation>
    </message>
    <message>
        <source>{question}: what was there</source>
        <translation>{question}: wat was er</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Copy the picture</source>
        <translation>De afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Afdrukken …</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>Opslaan als PNG …</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Opslaan als SVG …</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Opslaan of afdrukken</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>De afbeelding opslaan</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Opgeslagen als {name}.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>De afbeelding is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>PlannedQuestion</name>
    <message>
        <source>Change the dates</source>
        <translation>De datums wijzigen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Ja, het is doorgegaan</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to all answers</source>
        <translation>Terug naar alle antwoorden</translation>
    </message>
    <message>
        <source>Every answer is saved; you can go on another time</source>
        <translation>Elk antwoord is opgeslagen; u kunt een andere keer verdergaan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Vraag {number} van {count}</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Voor nu stoppen</translation>
    </message>
    <message>
        <source>The answer before needs no Enter. Press it once more to go on from this one.</source>
        <translation>Het vorige antwoord heeft geen Enter nodig. Druk er nog een keer op om vanaf dit antwoord door te gaan.</translation>
    </message>
    <message>
        <source>The answer before needs no Enter. This question is still open.</source>
        <translation>Het vorige antwoord heeft geen Enter nodig. Deze vraag is nog open.</translation>
    </message>
    <message>
        <source>This question is still open. Answer it, or choose Next to leave it open.</source>
        <translation>Deze vraag is nog open. Beantwoord die, of kies Volgende om die open te laten.</translation>
    </message>
    <message>
        <source>You can leave a question open and come back to it.</source>
        <translation>U kunt een vraag openlaten en erop terugkomen.</translation>
    </message>
    <message>
        <source>{least}: {least_words} · {most}: {most_words}</source>
        <translation>{least}: {least_words} · {most}: {most_words}</translation>
    </message>
</context>
<context>
    <name>QuestionnaireChart</name>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
</context>
<context>
    <name>QuestionnaireLegend</name>
    <message>
        <source>infusion, with its number</source>
        <translation>infuus, met het nummer ervan</translation>
    </message>
    <message>
        <source>planned infusion</source>
        <translation>gepland infuus</translation>
    </message>
</context>
<context>
    <name>QuestionnaireList</name>
    <message>
        <source>Arrows choose one, Enter opens it, Delete deletes it</source>
        <translation>Pijltjes kiezen er een, Enter opent die, Delete wist die</translation>
    </message>
    <message>
        <source>Questionnaires, newest first</source>
        <translation>Vragenlijsten, de nieuwste eerst</translation>
    </message>
</context>
<context>
    <name>QuestionnaireTable</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Can&apos;t be scored here: the answers are not those of this questionnaire.</source>
        <translation>Kan hier niet worden berekend: de antwoorden zijn niet die van deze vragenlijst.</translation>
    </message>
    <message>
        <source>Can&apos;t be scored here: this questionnaire is not on this computer.</source>
        <translation>Kan hier niet worden berekend: deze vragenlijst staat niet op deze computer.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Graad</translation>
    </message>
    <message>
        <source>Near infusion</source>
        <translation>Rond infuus</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>niet afgemaakt</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>niet hier</translation>
    </message>
    <message>
        <source>worth a second look</source>
        <translation>een tweede blik waard</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <comment>a score and its value</comment>
        <translation>{name} {value}</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Each answer is saved when you give it.</source>
        <translation>Elk antwoord wordt opgeslagen zodra u het geeft.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page} ({keys})</translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>Arrow down reads on, part by part.</source>
        <translation>Pijl omlaag leest verder, deel voor deel.</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Wijzigen: {title}</translation>
    </message>
    <message>
        <source>Left and right read it day by day.</source>
        <translation>Met links en rechts is het dag voor dag te lezen.</translation>
    </message>
    <message>
        <source>Points: recorded (hollow: late). Line: fitted (dashed: forecast) with its likely range, 80&#xa0;%.</source>
        <translation>Punten: ingevuld (hol: later). Lijn: berekend (gestreept: prognose) met het waarschijnlijke bereik, 80&#xa0;%.</translation>
    </message>
    <message>
        <source>Relief in % of your level before, by days after the last infusion day</source>
        <translation>Verlichting in % van uw niveau vooraf, naar dagen na de laatste infuusdag</translation>
    </message>
    <message>
        <source>The relief curve</source>
        <translation>De verlichtingscurve</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation>Dit kan niet worden berekend zolang het dagboekbestand beschadigd is.</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wordt berekend …</translation>
    </message>
    <message>
        <source>{sentence} {keys}</source>
        <translation>{sentence} {keys}</translation>
    </message>
</context>
<context>
    <name>RecentDay</name>
    <message>
        <source>The open day</source>
        <translation>De open dag</translation>
    </message>
    <message>
        <source>average pain {value}</source>
        <translation>gemiddelde pijn {value}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation>{day}: {answer}</translation>
    </message>
</context>
<context>
    <name>RecentDays</name>
    <message>
        <source>Two weeks, average pain</source>
        <translation>Twee weken, gemiddelde pijn</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>How often it was right</source>
        <translation>Hoe vaak het klopte</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wordt berekend …</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Arrows go from infusion to infusion, Enter shows its chart</source>
        <translation>Pijltjes gaan van infuus naar infuus, Enter toont de grafiek ervan</translation>
    </message>
    <message>
        <source>What was said and what happened, newest infusion first</source>
        <translation>Wat er is gezegd en wat er gebeurde, nieuwste infuus eerst</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Encrypt the diary now</source>
        <translation>Het dagboek nu versleutelen</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>Ik heb de code bewaard</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Afdrukken …</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Herstelcode: {code}</translation>
    </message>
    <message>
        <source>Relief Diary: recovery code

{code}

It opens the diary {path} without its passphrase.</source>
        <translation>Relief Diary: herstelcode

{code}

Deze opent het dagboek {path} zonder de wachtzin ervan.</translation>
    </message>
    <message>
        <source>Save as a text file …</source>
        <translation>Opslaan als tekstbestand …</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>De herstelcode opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>This is your recovery code. It opens the diary if you forget the passphrase, and it is shown only now. Write it down or print it, and keep it where nobody finds it beside this computer. Whoever has the code can read the diary. Whoever has lost both, passphrase and code, can never open it again.</source>
        <translation>Dit is uw herstelcode. Deze opent het dagboek als u de wachtzin vergeet, en wordt alleen nu getoond. Schrijf de code op of druk die af, en bewaar die waar niemand hem bij deze computer vindt. Wie de code heeft, kan het dagboek lezen. Wie beide kwijt is, wachtzin en code, kan het nooit meer openen.</translation>
    </message>
    <message>
        <source>✓ Copied. What is copied can be read by other programs until something else is copied.</source>
        <translation>✓ Gekopieerd. Wat gekopieerd is, kan door andere programma&apos;s worden gelezen tot er iets anders wordt gekopieerd.</translation>
    </message>
    <message>
        <source>✓ Saved. Keep that file on a stick, not on this computer.</source>
        <translation>✓ Opgeslagen. Bewaar dat bestand op een stick, niet op deze computer.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ Naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Dagboeken (*.db)</translation>
    </message>
    <message>
        <source>Nothing in it was changed. When what is in the way is gone, try again.</source>
        <translation>Er is niets in gewijzigd. Probeer het opnieuw als weg is wat in de weg staat.</translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation>Een ander dagboek openen</translation>
    </message>
    <message>
        <source>Open another diary …</source>
        <translation>Een ander dagboek openen …</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Restore a backup of it, or save what can still be read. The file stays as it is.</source>
        <translation>Zet een back-up ervan terug, of sla op wat nog te lezen is. Het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>De map tonen</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>Het bestand: {path}</translation>
    </message>
    <message>
        <source>The newer program opens it as it is. Nothing in it was changed.</source>
        <translation>Het nieuwere programma opent het zoals het is. Er is niets in gewijzigd.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Your diary can&apos;t be opened</source>
        <translation>Uw dagboek kan niet worden geopend</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>ReliefChart</name>
    <message>
        <source>Chronic Pain Grade, 0 to IV</source>
        <translation>Chronic Pain Grade, 0 tot IV</translation>
    </message>
    <message>
        <source>Days after the last day of each infusion</source>
        <translation>Dagen na de laatste dag van elk infuus</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>Dromen</translation>
    </message>
    <message>
        <source>In the lanes, a taller block is a stronger one; in the last, a cross is a day missed, a block one entered late.</source>
        <translation>In de banen is een hoger blok een sterker; in de laatste is een kruis een gemiste dag, een blok een later ingevulde dag.</translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation>Infuus {number}</translation>
    </message>
    <message>
        <source>Missed, late</source>
        <translation>Gemist, later</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Rescue doses</source>
        <translation>Doses noodmedicatie</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Bijwerkingen</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>dag 0</translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation>infuus {number}</translation>
    </message>
    <message>
        <source>infusion {number}: {relief}</source>
        <translation>infuus {number}: {relief}</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>drempel</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>today, day {day}</source>
        <translation>vandaag, dag {day}</translation>
    </message>
    <message>
        <source>what if {percent}</source>
        <translation>wat als {percent}</translation>
    </message>
    <message>
        <source>your threshold {percent}</source>
        <translation>uw drempel {percent}</translation>
    </message>
</context>
<context>
    <name>ReliefCurve</name>
    <message>
        <source>day 0</source>
        <translation>dag 0</translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation>infuus {number}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>your threshold</source>
        <translation>uw drempel</translation>
    </message>
</context>
<context>
    <name>ReliefPage</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>After an infusion, this page shows day by day how relief holds.</source>
        <translation>Na een infuus laat deze pagina dag voor dag zien hoe de verlichting aanhoudt.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hele periode</translation>
    </message>
    <message>
        <source>Compare infusions</source>
        <translation>Infusen vergelijken</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Verlichting</translation>
    </message>
    <message>
        <source>This infusion</source>
        <translation>Dit infuus</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>{title}. {sentence}</source>
        <translation>{title}. {sentence}</translation>
    </message>
</context>
<context>
    <name>ReliefTable</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Also that day</source>
        <translation>Verder die dag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Fitted (80&#xa0;%)</source>
        <translation>Berekend (80&#xa0;%)</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Pijn</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Verlichting</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>niets ingevuld</translation>
    </message>
    <message>
        <source>{day}, marked</source>
        <translation>{day}, gemarkeerd</translation>
    </message>
    <message>
        <source>{middle} ({low}–{high})</source>
        <translation>{middle} ({low}–{high})</translation>
    </message>
    <message>
        <source>{pain} late</source>
        <translation>{pain}, later</translation>
    </message>
    <message>
        <source>{pain}, entered late</source>
        <translation>{pain}, later ingevuld</translation>
    </message>
</context>
<context>
    <name>ReliefTableView</name>
    <message>
        <source>Relief day by day</source>
        <translation>Verlichting per dag</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>A reminder was set up, but this computer says that it is off. Untick it and tick it again.</source>
        <translation>Er was een herinnering ingesteld, maar deze computer zegt dat die uitstaat. Haal het vinkje weg en zet het opnieuw.</translation>
    </message>
    <message>
        <source>Again after an hour</source>
        <translation>Na een uur opnieuw</translation>
    </message>
    <message>
        <source>Between {night} and {morning} you are not disturbed, unless you choose a time in there.</source>
        <translation>Tussen {night} en {morning} wordt u niet gestoord, tenzij u een tijd daartussen kiest.</translation>
    </message>
    <message>
        <source>It also comes once for a questionnaire, and on the day before a planned infusion; with a passphrase, only for the day. Don&apos;t rely on it for anything that must not be forgotten.</source>
        <translation>De herinnering komt ook eenmaal voor een vragenlijst, en op de dag voor een gepland infuus; met een wachtzin alleen voor de dag. Vertrouw er niet op voor iets wat niet vergeten mag worden.</translation>
    </message>
    <message>
        <source>No reminder is set up on this computer.</source>
        <translation>Op deze computer is geen herinnering ingesteld.</translation>
    </message>
    <message>
        <source>Remind me each day</source>
        <translation>Mij elke dag herinneren</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>Set for each time you log in: this desktop has no timer.</source>
        <translation>Ingesteld voor elke keer dat u inlogt: dit bureaublad heeft geen timer.</translation>
    </message>
    <message>
        <source>Set for every day at {time}, and again after an hour.</source>
        <translation>Ingesteld voor elke dag om {time}, en na een uur opnieuw.</translation>
    </message>
    <message>
        <source>Set for every day at {time}.</source>
        <translation>Ingesteld voor elke dag om {time}.</translation>
    </message>
    <message>
        <source>Show it once now</source>
        <translation>Nu een keer tonen</translation>
    </message>
    <message>
        <source>Shows a notice, so that you know how it looks here.</source>
        <translation>Toont een melding, zodat u weet hoe die hier eruitziet.</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Tijd van de herinnering</translation>
    </message>
    <message>
        <source>Type a time of day, like {time}.</source>
        <translation>Typ een tijdstip, zoals {time}.</translation>
    </message>
    <message>
        <source>Where the reminder stands</source>
        <translation>Waar de herinnering staat</translation>
    </message>
    <message>
        <source>You are reminded only while today&apos;s page is open, in words that name no pain and no medicine. If the computer was off then, the reminder comes later that day or the next morning.</source>
        <translation>U wordt alleen herinnerd zolang de pagina van vandaag open is, in woorden die geen pijn en geen medicijn noemen. Als de computer dan uitstond, komt de herinnering later die dag of de volgende ochtend.</translation>
    </message>
    <message>
        <source>✓ Shown. If you saw nothing, look at this computer&apos;s settings for notices.</source>
        <translation>✓ Getoond. Kijk bij de instellingen voor meldingen van deze computer als u niets hebt gezien.</translation>
    </message>
</context>
<context>
    <name>ReminderStep</name>
    <message>
        <source>A reminder</source>
        <translation>Een herinnering</translation>
    </message>
    <message>
        <source>One quiet note a day, at the time you choose, only while the day is not filled in.</source>
        <translation>Eén stil bericht per dag, op de tijd die u kiest, alleen zolang de dag niet is ingevuld.</translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message>
        <source>A new file</source>
        <translation>Een nieuw bestand</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Dagboeken (*.db)</translation>
    </message>
    <message>
        <source>Looking through the backups …</source>
        <translation>De back-ups worden doorgekeken …</translation>
    </message>
    <message>
        <source>No good backup was found beside the diary or in the second folder.</source>
        <translation>Naast het dagboek of in de tweede map is geen goede back-up gevonden.</translation>
    </message>
    <message>
        <source>Nothing is written to the damaged file. A backup gives back the diary as it was then; saving all that can be read makes a new file and tells what was lost.</source>
        <translation>In het beschadigde bestand wordt niets geschreven. Een back-up geeft het dagboek terug zoals het toen was; opslaan wat te lezen is, maakt een nieuw bestand en zegt wat verloren is.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Deze back-up terugzetten</translation>
    </message>
    <message>
        <source>Save what I typed …</source>
        <translation>Opslaan wat ik heb getypt …</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Opslaan wat te lezen is …</translation>
    </message>
    <message>
        <source>The newest good backup is of {day}: {what}. To restore it keeps the damaged file beside it.</source>
        <translation>De nieuwste goede back-up is van {day}: {what}. Bij het terugzetten blijft het beschadigde bestand ernaast bewaard.</translation>
    </message>
    <message>
        <source>This takes a moment …</source>
        <translation>Dit duurt even …</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Wat er gedaan kan worden</translation>
    </message>
    <message>
        <source>What you typed is in {path}: a small diary of its own, which this program opens.</source>
        <translation>Wat u hebt getypt, staat in {path}: een klein dagboek op zich, dat dit programma opent.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Asked in the words of {file}.</source>
        <translation>Gevraagd in de woorden van {file}.</translation>
    </message>
    <message>
        <source>Back to all questionnaires</source>
        <translation>Terug naar alle vragenlijsten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Everything is answered. Look it over; each answer can be changed.</source>
        <translation>Alles is beantwoord. Kijk het na; elk antwoord kan worden gewijzigd.</translation>
    </message>
    <message>
        <source>Filled in with version {old}; shown and scored here with version {new}.</source>
        <translation>Ingevuld met versie {old}; hier getoond en berekend met versie {new}.</translation>
    </message>
    <message>
        <source>Finish and see what it comes to</source>
        <translation>Afronden en zien waar het op uitkomt</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Er is nog niets beantwoord.</translation>
    </message>
    <message>
        <source>Some answers are not saved yet.</source>
        <translation>Sommige antwoorden zijn nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Voor nu stoppen</translation>
    </message>
    <message>
        <source>These answers are not those of the questionnaire on this computer, so they can&apos;t be scored here.</source>
        <translation>Deze antwoorden zijn niet die van de vragenlijst op deze computer, dus ze kunnen hier niet worden berekend.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this computer, so it can&apos;t be scored here. Its answers are kept.</source>
        <translation>Deze vragenlijst staat niet op deze computer, dus die kan hier niet worden berekend. De antwoorden blijven bewaard.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Uw antwoorden</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>I told my clinic on</source>
        <translation>Ik heb het mijn kliniek verteld op</translation>
    </message>
    <message>
        <source>I told my clinic today</source>
        <translation>Ik heb het mijn kliniek vandaag verteld</translation>
    </message>
    <message>
        <source>I told them on another day</source>
        <translation>Ik heb het op een andere dag verteld</translation>
    </message>
    <message>
        <source>Please tell your clinic</source>
        <translation>Vertel het uw kliniek</translation>
    </message>
    <message>
        <source>Please tell your clinic: {sign}</source>
        <translation>Vertel het uw kliniek: {sign}</translation>
    </message>
    <message>
        <source>This day is in the future. Type the day on which you told them.</source>
        <translation>Deze dag ligt in de toekomst. Typ de dag waarop u het hebt verteld.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Waar hulp te vinden is</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Back to my own diary</source>
        <translation>Terug naar mijn eigen dagboek</translation>
    </message>
    <message>
        <source>Closes the sample. Your own diary is another file; nothing of the sample is in it.</source>
        <translation>Sluit het voorbeeld. Uw eigen dagboek is een ander bestand; niets van het voorbeeld staat erin.</translation>
    </message>
    <message>
        <source>Everything in it is invented. It opens in a window of its own and never touches your diary.</source>
        <translation>Alles erin is verzonnen. Het opent in een eigen venster en raakt uw dagboek nooit aan.</translation>
    </message>
    <message>
        <source>Look around with a sample</source>
        <translation>Rondkijken met een voorbeeld</translation>
    </message>
    <message>
        <source>The other window could not be opened. Start Relief Diary again yourself.</source>
        <translation>Het andere venster kon niet worden geopend. Start Relief Diary zelf opnieuw.</translation>
    </message>
    <message>
        <source>The sample diary has opened in a window of its own.</source>
        <translation>Het voorbeelddagboek is in een eigen venster geopend.</translation>
    </message>
    <message>
        <source>The sample diary is being written; this takes a few seconds …</source>
        <translation>Het voorbeelddagboek wordt geschreven; dit duurt een paar seconden …</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Opgeslagen {time}</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>Keys {low} to {high}, X for 10.</source>
        <translation>Toetsen {low} tot {high}, X voor 10.</translation>
    </message>
    <message>
        <source>Keys {low} to {high}.</source>
        <translation>Toetsen {low} tot {high}.</translation>
    </message>
    <message>
        <source>{least} is {least_words}, {most} is {most_words}.</source>
        <translation>{least} is {least_words}, {most} is {most_words}.</translation>
    </message>
    <message>
        <source>{question} {value}</source>
        <translation>{question} {value}</translation>
    </message>
    <message>
        <source>{question} {value}, {anchor}</source>
        <translation>{question} {value}, {anchor}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Each change is saved at once.</source>
        <translation>Elke wijziging wordt meteen opgeslagen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SettlingCard</name>
    <message>
        <source>It said so on another day</source>
        <translation>Dat was op een andere dag</translation>
    </message>
    <message>
        <source>My clinic called it settled on</source>
        <translation>Mijn kliniek noemde het afgehandeld op</translation>
    </message>
    <message>
        <source>My clinic says it is settled</source>
        <translation>Mijn kliniek zegt dat het afgehandeld is</translation>
    </message>
    <message>
        <source>This day is in the future. Type the day on which your clinic said so.</source>
        <translation>Deze dag ligt in de toekomst. Typ de dag waarop uw kliniek dat zei.</translation>
    </message>
    <message>
        <source>Your clinic was told: {sign}</source>
        <translation>Aan uw kliniek verteld: {sign}</translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message>
        <source>Key: {key}</source>
        <translation>Toets: {key}</translation>
    </message>
    <message>
        <source>Keys: 0 for none, 1 for mild, 2 for moderate, 3 for severe, Delete to clear.</source>
        <translation>Toetsen: 0 voor geen, 1 voor licht, 2 voor matig, 3 voor ernstig, Delete om te wissen.</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Ernstig</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>ShortForm</name>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hoe het is gegeven</translation>
    </message>
    <message>
        <source>Last day, if it went on for longer</source>
        <translation>Laatste dag, als het langer duurde</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>Recorded already: {day}, {details}.</source>
        <translation>Al ingevuld: {day}, {details}.</translation>
    </message>
    <message>
        <source>Recorded already: {day}.</source>
        <translation>Al ingevuld: {day}.</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Eenheid van de dosis</translation>
    </message>
    <message>
        <source>You can change it, or add others, on the page Infusions.</source>
        <translation>U kunt het wijzigen, of andere toevoegen, op de pagina Infusen.</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>zoals {number}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everything is saved already. Each answer is on disk as soon as it is given.</source>
        <translation>Alles is al opgeslagen. Elk antwoord staat op de schijf zodra het is gegeven.</translation>
    </message>
    <message>
        <source>Something is not saved yet; the page that it stands on says what to do.</source>
        <translation>Er is nog iets niet opgeslagen; de pagina waarop het staat, zegt wat u kunt doen.</translation>
    </message>
</context>
<context>
    <name>ShowButton</name>
    <message>
        <source>Hide what I type</source>
        <translation>Verbergen wat ik typ</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Tonen wat ik typ</translation>
    </message>
</context>
<context>
    <name>SightGuard</name>
    <message>
        <source>Nothing was changed: it was out of sight. Press the key again.</source>
        <translation>Er is niets gewijzigd: het was uit het zicht. Druk nog een keer op de toets.</translation>
    </message>
</context>
<context>
    <name>SignChips</name>
    <message>
        <source>Any of {count} signs; keys 1 to {count} choose one or take it back.</source>
        <translation>Een of meer van {count} tekenen; toetsen 1 tot {count} kiezen er een of nemen die terug.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Toets: {key}</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>geen gekozen</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>SignDay</name>
    <message>
        <source>A date up to today, for example {day}</source>
        <translation>Een datum tot en met vandaag, bijvoorbeeld {day}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Type the date, for example {day}.</source>
        <translation>Typ de datum, bijvoorbeeld {day}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Relief Diary hit a bug of its own: {kind}</source>
        <translation>Er zit een fout in Relief Diary zelf: {kind}</translation>
    </message>
    <message>
        <source>the window can&apos;t be opened: {reason}</source>
        <translation>het venster kan niet worden geopend: {reason}</translation>
    </message>
    <message>
        <source>there is no display to open a window on. Start it from a desktop session.</source>
        <translation>er is geen scherm om een venster op te openen. Start het programma vanuit een bureaubladsessie.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Fill one in any time</source>
        <translation>Op elk moment een invullen</translation>
    </message>
    <message>
        <source>In the words of {file}</source>
        <translation>In de woorden van {file}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Beginnen: {title}</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>After infusion {number}</source>
        <translation>Na infuus {number}</translation>
    </message>
    <message>
        <source>After your infusion</source>
        <translation>Na uw infuus</translation>
    </message>
    <message>
        <source>Last 7 days, as recorded</source>
        <translation>Laatste 7 dagen, zoals ingevuld</translation>
    </message>
    <message>
        <source>Record an infusion</source>
        <translation>Een infuus invullen</translation>
    </message>
    <message>
        <source>Relief on {day}, as estimated</source>
        <translation>Verlichting op {day}, zoals geschat</translation>
    </message>
    <message>
        <source>Relief today, as estimated</source>
        <translation>Verlichting vandaag, zoals geschat</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation>Dit kan niet worden berekend zolang het dagboekbestand beschadigd is.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Wat dit zou veranderen</translation>
    </message>
    <message>
        <source>Why does it say this?</source>
        <translation>Waarom staat dit hier?</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wordt berekend …</translation>
    </message>
    <message>
        <source>Your pain so far</source>
        <translation>Uw pijn tot nu toe</translation>
    </message>
    <message>
        <source>less pain
than before</source>
        <translation>minder pijn
dan ervoor</translation>
    </message>
    <message>
        <source>likely {low}–{high}</source>
        <translation>waarschijnlijk {low}–{high}</translation>
    </message>
    <message>
        <source>more pain
than before</source>
        <translation>meer pijn
dan ervoor</translation>
    </message>
    <message>
        <source>no change
from before</source>
        <translation>geen verschil
met daarvoor</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Per dag</translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>As it stood on {day}</source>
        <translation>Zoals het stond op {day}</translation>
    </message>
</context>
<context>
    <name>ThresholdSetting</name>
    <message>
        <source>{percent}, as set earlier</source>
        <translation>{percent}, zoals eerder ingesteld</translation>
    </message>
</context>
<context>
    <name>TodayDue</name>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>De pagina maken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Please tell your clinic: {sign}.</source>
        <translation>Vertel het uw kliniek: {sign}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the checklist</source>
        <translation>De checklist tonen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The questionnaire before your infusion is due.</source>
        <translation>De vragenlijst voor uw infuus is aan de beurt.</translation>
    </message>
    <message>
        <source>The questionnaire for week {week} is due.</source>
        <translation>De vragenlijst voor week {week} is aan de beurt.</translation>
    </message>
    <message>
        <source>There is enough in your diary for a first page for your clinic.</source>
        <translation>Er staat genoeg in uw dagboek voor een eerste pagina voor uw kliniek.</translation>
    </message>
    <message>
        <source>Your visit to the clinic is today.</source>
        <translation>Uw bezoek aan de kliniek is vandaag.</translation>
    </message>
</context>
<context>
    <name>TodayOffer</name>
    <message>
        <source>The first steps and the sample are in Settings.</source>
        <translation>De eerste stappen en het voorbeeld staan in Instellingen.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A day of your infusion course</source>
        <translation>Een dag van uw infuuskuur</translation>
    </message>
    <message>
        <source>A day you look back on</source>
        <translation>Een dag waarop u terugkijkt</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Pain in the last 24 hours</source>
        <translation>Pijn in de laatste 24 uur</translation>
    </message>
    <message>
        <source>Pain on that day</source>
        <translation>Pijn op die dag</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Op dit moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>When that day ended</source>
        <translation>Toen die dag eindigde</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Ergste</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>geen pijn</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>ergst denkbare pijn</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>A diary day ends at</source>
        <translation>Een dagboekdag eindigt om</translation>
    </message>
    <message>
        <source>Checklist for {days} changed.</source>
        <translation>Checklist voor {days} gewijzigd.</translation>
    </message>
    <message>
        <source>Deleted: {title}, {day}.</source>
        <translation>Gewist: {title}, {day}.</translation>
    </message>
    <message>
        <source>Finished: {title}, {day}.</source>
        <translation>Afgerond: {title}, {day}.</translation>
    </message>
    <message>
        <source>Infusion of {days} added.</source>
        <translation>Infuus van {days} toegevoegd.</translation>
    </message>
    <message>
        <source>Infusion of {days} changed.</source>
        <translation>Infuus van {days} gewijzigd.</translation>
    </message>
    <message>
        <source>Infusion of {days} deleted.</source>
        <translation>Infuus van {days} gewist.</translation>
    </message>
    <message>
        <source>Infusion of {days}: it took place.</source>
        <translation>Infuus van {days}: het is doorgegaan.</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Het is weer open.</translation>
    </message>
    <message>
        <source>It is {answer} again.</source>
        <translation>Het is weer {answer}.</translation>
    </message>
    <message>
        <source>Least days between courses</source>
        <translation>Minste aantal dagen tussen kuren</translation>
    </message>
    <message>
        <source>Level before treatment</source>
        <translation>Niveau voor de behandeling</translation>
    </message>
    <message>
        <source>Name of your clinic</source>
        <translation>Naam van uw kliniek</translation>
    </message>
    <message>
        <source>Noted under Visits: what was given out on {day}.</source>
        <translation>Genoteerd onder Bezoeken: wat op {day} is meegegeven.</translation>
    </message>
    <message>
        <source>Phone number of your clinic</source>
        <translation>Telefoonnummer van uw kliniek</translation>
    </message>
    <message>
        <source>Planned infusion of {days} added.</source>
        <translation>Gepland infuus van {days} toegevoegd.</translation>
    </message>
    <message>
        <source>Planned infusion of {days} removed.</source>
        <translation>Gepland infuus van {days} verwijderd.</translation>
    </message>
    <message>
        <source>Question {number} of {title}, taken back</source>
        <translation>Vraag {number} van {title}, teruggenomen</translation>
    </message>
    <message>
        <source>Question {number} of {title}, {answer}</source>
        <translation>Vraag {number} van {title}, {answer}</translation>
    </message>
    <message>
        <source>Relief counts from</source>
        <translation>Verlichting telt vanaf</translation>
    </message>
    <message>
        <source>Setting “{setting}” changed.</source>
        <translation>Instelling “{setting}” gewijzigd.</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Instellingen gewijzigd.</translation>
    </message>
    <message>
        <source>The first page is not offered any more.</source>
        <translation>De eerste pagina wordt niet meer aangeboden.</translation>
    </message>
    <message>
        <source>The questionnaire is put off.</source>
        <translation>De vragenlijst is uitgesteld.</translation>
    </message>
    <message>
        <source>Visit of {day} added.</source>
        <translation>Bezoek van {day} toegevoegd.</translation>
    </message>
    <message>
        <source>Visit of {day} deleted.</source>
        <translation>Bezoek van {day} gewist.</translation>
    </message>
    <message>
        <source>Visit put on {day}.</source>
        <translation>Bezoek op {day} gezet.</translation>
    </message>
    <message>
        <source>Weeks of notice</source>
        <translation>Weken vooraf melden</translation>
    </message>
    <message>
        <source>What Today asks</source>
        <translation>Wat Vandaag vraagt</translation>
    </message>
    <message>
        <source>What you had said about perception is taken back.</source>
        <translation>Wat u over waarneming had gezegd, is teruggenomen.</translation>
    </message>
    <message>
        <source>What you had said about the dreams is taken back.</source>
        <translation>Wat u over de dromen had gezegd, is teruggenomen.</translation>
    </message>
    <message>
        <source>What you typed was not kept.</source>
        <translation>Wat u hebt getypt, is niet bewaard.</translation>
    </message>
    <message>
        <source>checklist for {days}, changed</source>
        <translation>checklist voor {days}, gewijzigd</translation>
    </message>
    <message>
        <source>deletion of the infusion of {days}</source>
        <translation>wissen van het infuus van {days}</translation>
    </message>
    <message>
        <source>deletion of the visit of {day}</source>
        <translation>wissen van het bezoek van {day}</translation>
    </message>
    <message>
        <source>deletion of {day}</source>
        <translation>wissen van {day}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation>wissen van {name}</translation>
    </message>
    <message>
        <source>deletion of {result} of {day}</source>
        <translation>wissen van {result} van {day}</translation>
    </message>
    <message>
        <source>deletion of {title} of {day}</source>
        <translation>wissen van {title} van {day}</translation>
    </message>
    <message>
        <source>first page for the clinic, not now</source>
        <translation>eerste pagina voor de kliniek, niet nu</translation>
    </message>
    <message>
        <source>infusion of {days}, added</source>
        <translation>infuus van {days}, toegevoegd</translation>
    </message>
    <message>
        <source>infusion of {days}, changed</source>
        <translation>infuus van {days}, gewijzigd</translation>
    </message>
    <message>
        <source>infusion of {days}, took place</source>
        <translation>infuus van {days}, doorgegaan</translation>
    </message>
    <message>
        <source>note of what was given out on {day}</source>
        <translation>aantekening van wat op {day} is meegegeven</translation>
    </message>
    <message>
        <source>planned infusion of {days}, added</source>
        <translation>gepland infuus van {days}, toegevoegd</translation>
    </message>
    <message>
        <source>question {number} of {title}, taken back</source>
        <translation>vraag {number} van {title}, teruggenomen</translation>
    </message>
    <message>
        <source>question {number} of {title}, {answer}</source>
        <translation>vraag {number} van {title}, {answer}</translation>
    </message>
    <message>
        <source>questionnaire, not now</source>
        <translation>vragenlijst, niet nu</translation>
    </message>
    <message>
        <source>removal of the planned infusion of {days}</source>
        <translation>verwijderen van het geplande infuus van {days}</translation>
    </message>
    <message>
        <source>setting “{setting}”, changed</source>
        <translation>instelling “{setting}”, gewijzigd</translation>
    </message>
    <message>
        <source>settings, changed</source>
        <translation>instellingen, gewijzigd</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>visit of {day}, added</source>
        <translation>bezoek van {day}, toegevoegd</translation>
    </message>
    <message>
        <source>visit, put on {day}</source>
        <translation>bezoek, op {day} gezet</translation>
    </message>
    <message>
        <source>{day}: every answer was deleted.</source>
        <translation>{day}: elk antwoord is gewist.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} toegevoegd.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name} gewijzigd.</translation>
    </message>
    <message>
        <source>{name} deleted. Doses you recorded stay in the diary.</source>
        <translation>{name} gewist. Doses die u hebt ingevuld, blijven in het dagboek.</translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation>{name}, toegevoegd</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, gewijzigd</translation>
    </message>
    <message>
        <source>{question} of {day}</source>
        <translation>{question} van {day}</translation>
    </message>
    <message>
        <source>{question} of {day}, {answer}</source>
        <translation>{question} van {day}, {answer}</translation>
    </message>
    <message>
        <source>{result} of {day} changed.</source>
        <translation>{result} van {day} gewijzigd.</translation>
    </message>
    <message>
        <source>{result} of {day} deleted.</source>
        <translation>{result} van {day} gewist.</translation>
    </message>
    <message>
        <source>{result} of {day} written down.</source>
        <translation>{result} van {day} opgeschreven.</translation>
    </message>
    <message>
        <source>{result} of {day}, changed</source>
        <translation>{result} van {day}, gewijzigd</translation>
    </message>
    <message>
        <source>{result} of {day}, written down</source>
        <translation>{result} van {day}, opgeschreven</translation>
    </message>
    <message>
        <source>{sign}, settled</source>
        <translation>{sign}, afgehandeld</translation>
    </message>
    <message>
        <source>{sign}, your clinic was told</source>
        <translation>{sign}, aan uw kliniek verteld</translation>
    </message>
    <message>
        <source>{sign}: not settled.</source>
        <translation>{sign}: niet afgehandeld.</translation>
    </message>
    <message>
        <source>{sign}: you told your clinic on {day}.</source>
        <translation>{sign}: u hebt het uw kliniek verteld op {day}.</translation>
    </message>
    <message>
        <source>{sign}: your clinic called it settled on {day}.</source>
        <translation>{sign}: uw kliniek noemde het afgehandeld op {day}.</translation>
    </message>
    <message>
        <source>{sign}: your clinic was not told yet.</source>
        <translation>{sign}: nog niet aan uw kliniek verteld.</translation>
    </message>
    <message>
        <source>{title} of {day}, answers</source>
        <translation>{title} van {day}, antwoorden</translation>
    </message>
    <message>
        <source>{title} of {day}, finished</source>
        <translation>{title} van {day}, afgerond</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Redo: {name}</source>
        <translation>Opnieuw doen: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Ongedaan maken: {name}</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Wat het laatst is gedaan</translation>
    </message>
</context>
<context>
    <name>UndoLink</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Ongedaan maken: {name}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {name}.</source>
        <translation>Opnieuw gedaan: {name}.</translation>
    </message>
    <message>
        <source>Everything that was changed since the diary was opened is undone.</source>
        <translation>Alles wat sinds het openen van het dagboek is gewijzigd, is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Er is niets opnieuw te doen.</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was changed since the diary was opened.</source>
        <translation>Er is niets ongedaan te maken: sinds het openen van het dagboek is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <translation>Ongedaan gemaakt: {name}.</translation>
    </message>
    <message>
        <source>What you answered last is not saved yet; Delete on the question takes it back.</source>
        <translation>Wat u het laatst hebt geantwoord, is nog niet opgeslagen; Delete op de vraag neemt het terug.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation>Wat u hebt getypt, is terug.</translation>
    </message>
    <message>
        <source>{undone} {before}</source>
        <comment>two sentences</comment>
        <translation>{undone} {before}</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>Het bestand: {path}</translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation>Uw dagboek is vergrendeld</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Forgotten? Type the recovery code here instead: the 28 letters and digits that you kept when the passphrase was set. If both are lost, nobody can open this diary any more, the makers of the program included. Only an export or a copy from before it had this passphrase can help then.</source>
        <translation>Vergeten? Typ hier in plaats daarvan de herstelcode: de 28 letters en cijfers die u hebt bewaard toen de wachtzin werd ingesteld. Als beide kwijt zijn, kan niemand dit dagboek meer openen, ook de makers van het programma niet. Alleen een export of een kopie van voordat het deze wachtzin had, kan dan helpen.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>In de back-up kijken</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Het dagboek openen</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wordt geopend …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Wachtzin of herstelcode</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the backup</source>
        <translation>Wachtzin of herstelcode van de back-up</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>All of your diary</source>
        <translation>Uw hele dagboek</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>pdf opgeslagen</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Opgeslagen als {name} in {folder}.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sinds {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Tot en met {day}</translation>
    </message>
    <message>
        <source>Your own words, name and birth date are off again.</source>
        <translation>Uw eigen woorden, naam en geboortedatum staan weer uit.</translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation>geen geboortedatum</translation>
    </message>
    <message>
        <source>no dreams in words</source>
        <translation>geen dromen in woorden</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>geen notities</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>afgedrukt</translation>
    </message>
    <message>
        <source>records saved</source>
        <translation>gegevens opgeslagen</translation>
    </message>
    <message>
        <source>tables saved</source>
        <translation>tabellen opgeslagen</translation>
    </message>
    <message>
        <source>with dreams</source>
        <translation>met dromen</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>met notities</translation>
    </message>
    <message>
        <source>with your birth date</source>
        <translation>met uw geboortedatum</translation>
    </message>
    <message>
        <source>with your name</source>
        <translation>met uw naam</translation>
    </message>
    <message>
        <source>your birth date</source>
        <translation>uw geboortedatum</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>uw naam</translation>
    </message>
    <message>
        <source>{before}, {one}</source>
        <translation>{before}, {one}</translation>
    </message>
</context>
<context>
    <name>VisitDay</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the visit of {day}</source>
        <translation>Het bezoek van {day} wijzigen</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Add a visit</source>
        <translation>Een bezoek toevoegen</translation>
    </message>
    <message>
        <source>Delete the visit</source>
        <translation>Het bezoek wissen</translation>
    </message>
    <message>
        <source>I have a visit on</source>
        <translation>Ik heb een bezoek op</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Lists every visit and everything that was given out.</source>
        <translation>Toont elk bezoek en alles wat is meegegeven.</translation>
    </message>
    <message>
        <source>No visit is written down yet.</source>
        <translation>Er is nog geen bezoek opgeschreven.</translation>
    </message>
    <message>
        <source>Past or planned; a planned one is said on Today when its day comes.</source>
        <translation>Geweest of gepland; een gepland bezoek staat op Vandaag als de dag er is.</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>De dag opslaan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>The visit is on</source>
        <translation>Het bezoek is op</translation>
    </message>
    <message>
        <source>Type a date, like {example}.</source>
        <translation>Typ een datum, zoals {example}.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Opschrijven</translation>
    </message>
    <message>
        <source>planned visit</source>
        <translation>gepland bezoek</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everything is made on this computer and stays here until you hand it over.</source>
        <translation>Alles wordt op deze computer gemaakt en blijft hier tot u het afgeeft.</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>Voor het bezoek</translation>
    </message>
    <message>
        <source>Name the first and the last day, and the pages come.</source>
        <translation>Noem de eerste en de laatste dag, dan komen de pagina&apos;s.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Infusion</source>
        <translation>Infuus</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>Week 1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Weeks at {threshold} or more; a whole bar is {most} weeks</source>
        <translation>Weken op {threshold} of meer; een hele balk is {most} weken</translation>
    </message>
    <message>
        <source>Weeks of relief</source>
        <translation>Weken verlichting</translation>
    </message>
    <message>
        <source>{number} · {month}</source>
        <translation>{number} · {month}</translation>
    </message>
</context>
<context>
    <name>WhatIfRow</name>
    <message>
        <source>Back to {percent}</source>
        <translation>Terug naar {percent}</translation>
    </message>
    <message>
        <source>From {least} to {most}. {note}</source>
        <translation>Van {least} tot {most}. {note}</translation>
    </message>
    <message>
        <source>Look at another threshold</source>
        <translation>Een andere drempel bekijken</translation>
    </message>
    <message>
        <source>Look at another threshold, in percent of relief</source>
        <translation>Een andere drempel bekijken, in procent verlichting</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>WorkOutcome</name>
    <message>
        <source>Copy the path</source>
        <translation>Het pad kopiëren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>De map openen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wordt gestopt …</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Gekopieerd</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>Eerder jaar</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>Later jaar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>YearLegend</name>
    <message>
        <source>Average pain</source>
        <translation>Gemiddelde pijn</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>infuus</translation>
    </message>
    <message>
        <source>late</source>
        <translation>later</translation>
    </message>
    <message>
        <source>not come yet by the clock</source>
        <translation>volgens de klok nog niet aangebroken</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>other answers only</source>
        <translation>alleen andere antwoorden</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation>{least}–{most}</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Calendar of {year}</source>
        <translation>Kalender van {year}</translation>
    </message>
    <message>
        <source>Left and right go a day, up and down a week, Page Up and Page Down a month, Home and End to the ends of the year. Enter opens the day, Delete deletes it, Control+Z brings it back.</source>
        <translation>Links en rechts gaan een dag, omhoog en omlaag een week, Page Up en Page Down een maand, Home en End naar het begin en einde van het jaar. Enter opent de dag, Delete wist die, Ctrl+Z brengt die terug.</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Key: {key} or {letter}</source>
        <translation>Toets: {key} of {letter}</translation>
    </message>
    <message>
        <source>Keys: {no_key} or 0 for {no}, {yes_key} or 1 for {yes}, Delete to clear.</source>
        <translation>Toetsen: {no_key} of 0 voor {no}, {yes_key} of 1 voor {yes}, Delete om te wissen.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
</TS>
