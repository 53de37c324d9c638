<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>A diary for people who receive ketamine infusions for chronic pain, and a help for talking with their clinic.</source>
        <translation>Ein Tagebuch für Menschen, die wegen chronischer Schmerzen Ketamin-Infusionen bekommen, und eine Hilfe für das Gespräch mit ihrer Klinik.</translation>
    </message>
    <message>
        <source>About and intended use</source>
        <translation>Programm und Zweck</translation>
    </message>
    <message>
        <source>It has not been certified as a medical device. It shows what your diary says; it doesn&apos;t diagnose or treat, and it never tells you to take, skip or change a medicine. Those decisions are yours and your clinic&apos;s.</source>
        <translation>Es ist nicht als Medizinprodukt zertifiziert. Es zeigt, was in Ihrem Tagebuch steht; es stellt keine Diagnosen und behandelt nicht, und es sagt Ihnen nie, dass Sie ein Medikament nehmen, auslassen oder ändern sollen. Diese Entscheidungen liegen bei Ihnen und Ihrer Klinik.</translation>
    </message>
    <message>
        <source>It is free software under the MIT License.</source>
        <translation>Es ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>It is no alarm: nobody but you sees what is in it until you show it. It is not meant for emergencies, nor for deciding on a treatment without a clinic.</source>
        <translation>Es schlägt keinen Alarm: Niemand außer Ihnen sieht, was darin steht, bis Sie es zeigen. Es ist nicht für Notfälle gedacht und auch nicht dafür, ohne eine Klinik über eine Behandlung zu entscheiden.</translation>
    </message>
    <message>
        <source>Open the help page (F1)</source>
        <translation>Die Hilfe öffnen (F1)</translation>
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
        <translation>4 oder mehr Tage fehlen</translation>
    </message>
    <message>
        <source>7-day mean</source>
        <translation>7-Tage-Mittel</translation>
    </message>
    <message>
        <source>Chronic Pain Grade</source>
        <translation>Chronic Pain Grade</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>Infusion</translation>
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
        <translation>7-Tage-Mittel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Average pain, 0 to 10 (lower is less pain)</source>
        <translation>Durchschnittlicher Schmerz, 0 bis 10 (niedriger heißt weniger Schmerz)</translation>
    </message>
    <message>
        <source>Average pain, {period}</source>
        <translation>Durchschnittlicher Schmerz, {period}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Fill in today</source>
        <translation>Heute ausfüllen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain day by day, the newest first</source>
        <translation>Der Schmerz Tag für Tag, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys. Control and the wheel look closer.</source>
        <translation>Zeigen Sie auf einen Tag oder nehmen Sie die Pfeiltasten. Mit Strg und dem Mausrad sehen Sie genauer hin.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Read as a table</source>
        <translation>Als Tabelle lesen</translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation>Relief Diary, {day}</translation>
    </message>
    <message>
        <source>See as a chart</source>
        <translation>Als Diagramm sehen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>pain-{first}-to-{last}</source>
        <comment>a file&apos;s name</comment>
        <translation>schmerz-{first}-bis-{last}</translation>
    </message>
    <message>
        <source>{pain} late</source>
        <translation>{pain} spät</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer: {question}</source>
        <translation>Antworten: {question}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Ändern: {question}</translation>
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
        <translation>Die Antwort löschen: {question}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
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
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>As the system, {percent}</source>
        <translation>Wie im System, {percent}</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Wie im System: {language}</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Ctrl and + or − make all text larger or smaller, Ctrl and 0 as the system has it.</source>
        <translation>Strg und + oder − macht alle Schrift größer oder kleiner, Strg und 0 stellt sie wie im System ein.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>This can&apos;t be kept for the next time: the folder for settings can&apos;t be written to.</source>
        <translation>Das lässt sich nicht für das nächste Mal merken: In den Ordner für Einstellungen kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>What Today asks</source>
        <translation>Was heute gefragt wird</translation>
    </message>
</context>
<context>
    <name>AskedSetting</name>
    <message>
        <source>Dreams</source>
        <translation>Träume</translation>
    </message>
    <message>
        <source>Groups of questions</source>
        <translation>Gruppen von Fragen</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Wahrnehmung</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>The day, sleep and mood</source>
        <translation>Der Tag, Schlaf und Stimmung</translation>
    </message>
    <message>
        <source>Untick what you never need. Nothing that you answered is deleted, and a day with such an answer still shows it. Dreams, perception and side effects are what the safety signs are seen from.</source>
        <translation>Nehmen Sie das Häkchen weg, wo Sie etwas nie brauchen. Nichts, was Sie geantwortet haben, wird gelöscht, und ein Tag mit so einer Antwort zeigt sie weiter. Die Warnzeichen werden an Träumen, Wahrnehmung und Nebenwirkungen erkannt.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backed up to {path}. It was opened again and checked: it is whole.</source>
        <translation>Gesichert in {path}. Die Sicherung wurde wieder geöffnet und geprüft: Sie ist vollständig.</translation>
    </message>
    <message>
        <source>Import of {day}, {time}, from {file}: {what}.</source>
        <translation>Import vom {day}, {time}, aus {file}: {what}.</translation>
    </message>
    <message>
        <source>Import of {day}, {time}: {what}.</source>
        <translation>Import vom {day}, {time}: {what}.</translation>
    </message>
    <message>
        <source>It is in the second folder.</source>
        <translation>Sie liegt im zweiten Ordner.</translation>
    </message>
    <message>
        <source>No second folder is chosen.</source>
        <translation>Es ist kein zweiter Ordner gewählt.</translation>
    </message>
    <message>
        <source>None of the backups can be used. Make one now.</source>
        <translation>Keine der Sicherungen ist brauchbar. Machen Sie jetzt eine.</translation>
    </message>
    <message>
        <source>Restored: your diary holds {what}.</source>
        <translation>Wiederhergestellt. In Ihrem Tagebuch: {what}.</translation>
    </message>
    <message>
        <source>The backup has a passphrase, and your diary has none: what is restored can be read by whoever can read the file, until you set one below.</source>
        <translation>Die Sicherung hat eine Passphrase, und Ihr Tagebuch hat keine: Was wiederhergestellt wird, kann jeder lesen, der die Datei lesen kann, bis Sie unten eine setzen.</translation>
    </message>
    <message>
        <source>The backup has no passphrase; what is restored is locked with your diary&apos;s.</source>
        <translation>Die Sicherung hat keine Passphrase; was wiederhergestellt wird, ist mit der Ihres Tagebuchs gesperrt.</translation>
    </message>
    <message>
        <source>The backups that there are have another passphrase than your diary.</source>
        <translation>Die vorhandenen Sicherungen haben eine andere Passphrase als Ihr Tagebuch.</translation>
    </message>
    <message>
        <source>The file that was there is kept as it was: {path}.</source>
        <translation>Die Datei, die vorher da war, ist unverändert aufgehoben: {path}.</translation>
    </message>
    <message>
        <source>The import of {day}, {time} from {file} was undone.</source>
        <translation>Der Import vom {day}, {time}, aus {file} wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The import of {day}, {time} was undone.</source>
        <translation>Der Import vom {day}, {time}, wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The newest is of {day}.</source>
        <translation>Die neueste ist vom {day}.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made by itself, once you have answered something.</source>
        <translation>Es gibt noch keine Sicherung. Die erste entsteht von selbst, sobald Sie etwas beantwortet haben.</translation>
    </message>
    <message>
        <source>This backup of {day} holds {what}. Your diary would hold just that, without what you answered since. What it holds now is backed up first, so you can go back. Restore it?</source>
        <translation>Inhalt dieser Sicherung vom {day}: {what}. In Ihrem Tagebuch stünde dann genau das, ohne das, was Sie seither geantwortet haben. Vorher wird gesichert, was jetzt darin steht, damit Sie zurück können. Wiederherstellen?</translation>
    </message>
    <message>
        <source>What it held before is the backup of today, “before a restore”: restore that to go back.</source>
        <translation>Was vorher darin stand, ist die Sicherung von heute, „vor einem Wiederherstellen“: Stellen Sie diese wieder her, um zurückzugehen.</translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation>vor einer neuen Passphrase</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before the file&apos;s format changed</source>
        <translation>bevor sich das Format der Datei änderte</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>von selbst gemacht</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von Ihnen gemacht</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>noch keine Tage</translation>
    </message>
    <message>
        <source>the undo of an import</source>
        <translation>das Rückgängigmachen eines Imports</translation>
    </message>
    <message>
        <source>{days}; newest infusion {dates}</source>
        <translation>{days}; neueste Infusion {dates}</translation>
    </message>
    <message>
        <source>{day}, {why}</source>
        <translation>{day}, {why}</translation>
    </message>
    <message>
        <source>{file} holds {what}. Your diary would hold just that. What it holds now is backed up first, so you can go back. Restore it?</source>
        <translation>Inhalt von {file}: {what}. In Ihrem Tagebuch stünde dann genau das. Vorher wird gesichert, was jetzt darin steht, damit Sie zurück können. Wiederherstellen?</translation>
    </message>
    <message>
        <source>{folder}: not there now. The newest backup there is of {day}; it catches up when it is back.</source>
        <translation>{folder}: gerade nicht da. Die neueste Sicherung dort ist vom {day}; das Fehlende kommt nach, wenn der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>{folder}: nothing went there yet.</source>
        <translation>{folder}: Dorthin ging noch nichts.</translation>
    </message>
    <message>
        <source>{folder}: the newest backup there is of {day}.</source>
        <translation>{folder}: Die neueste Sicherung dort ist vom {day}.</translation>
    </message>
    <message>
        <source>{what}; {size}. Whole: it was opened and looked over.</source>
        <translation>{what}; {size}. Vollständig: Sie wurde geöffnet und durchgesehen.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A backup is made by itself once a day, and before an import, a restore or a new passphrase. Seven days, four weeks and twelve months are kept; what you made by hand always is.</source>
        <translation>Eine Sicherung entsteht von selbst einmal am Tag und vor einem Import, einem Wiederherstellen oder einer neuen Passphrase. Aufgehoben werden sieben Tage, vier Wochen und zwölf Monate; was Sie selbst gesichert haben, bleibt immer.</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Ein zweiter Ordner</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Asks for a backup or a copy that lies elsewhere, as on a stick, and says what it holds.</source>
        <translation>Fragt nach einer Sicherung oder Kopie, die anderswo liegt, etwa auf einem Stick, und sagt, was darin steht.</translation>
    </message>
    <message>
        <source>Asks for a folder on a stick or another disk.</source>
        <translation>Fragt nach einem Ordner auf einem Stick oder einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backing up and checking the diary …</source>
        <translation>Das Tagebuch wird gesichert und geprüft …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Choose a backup or a copy of the diary</source>
        <translation>Eine Sicherung oder Kopie des Tagebuchs wählen</translation>
    </message>
    <message>
        <source>Choose a folder on a stick or another disk</source>
        <translation>Einen Ordner auf einem Stick oder einer anderen Festplatte wählen</translation>
    </message>
    <message>
        <source>Choose a second folder …</source>
        <translation>Zweiten Ordner wählen …</translation>
    </message>
    <message>
        <source>Copying the newest backup …</source>
        <translation>Die neueste Sicherung wird kopiert …</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Tagebücher (*.db)</translation>
    </message>
    <message>
        <source>From now on each backup goes there, too.</source>
        <translation>Ab jetzt kommt jede Sicherung auch dorthin.</translation>
    </message>
    <message>
        <source>Hide the backups</source>
        <translation>Sicherungen ausblenden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Looking into the backup …</source>
        <translation>In die Sicherung wird hineingesehen …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Makes a backup and checks that it is whole.</source>
        <translation>Macht eine Sicherung und prüft, dass sie vollständig ist.</translation>
    </message>
    <message>
        <source>No more backups go there. Those in it stay.</source>
        <translation>Dorthin kommen keine Sicherungen mehr. Die vorhandenen bleiben.</translation>
    </message>
    <message>
        <source>On a stick or another disk, in case this one breaks. It need not always be there: backups catch up when it is.</source>
        <translation>Auf einem Stick oder einer anderen Festplatte, falls diese kaputtgeht. Sie muss nicht immer da sein: Die Sicherungen kommen nach, sobald sie da ist.</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Aus einer Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restoring. This can&apos;t be stopped halfway …</source>
        <translation>Wird wiederhergestellt. Das lässt sich nicht mittendrin anhalten …</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Shows what each backup holds, to restore one.</source>
        <translation>Zeigt, was in jeder Sicherung steht, um eine wiederherzustellen.</translation>
    </message>
    <message>
        <source>The backups in it stay there.</source>
        <translation>Die Sicherungen darin bleiben dort.</translation>
    </message>
    <message>
        <source>The folder with the backups</source>
        <translation>Der Ordner mit den Sicherungen</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Einen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undoing the import …</source>
        <translation>Der Import wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>Use no second folder</source>
        <translation>Keinen zweiten Ordner verwenden</translation>
    </message>
    <message>
        <source>What came in within the last 30 days can be taken back as a whole. What you changed by hand since stays, and the history keeps all of it.</source>
        <translation>Was in den letzten 30 Tagen übernommen wurde, lässt sich als Ganzes zurücknehmen. Was Sie seither von Hand geändert haben, bleibt, und der Verlauf behält alles.</translation>
    </message>
</context>
<context>
    <name>BloodView</name>
    <message>
        <source>Blood results by day</source>
        <translation>Blutwerte nach Tagen</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Nothing of {file} was new.</source>
        <translation>Nichts in {file} war neu.</translation>
    </message>
    <message>
        <source>Read as {encoding}, with {mark} between the cells and no names of columns.</source>
        <translation>Gelesen als {encoding}, mit {mark} zwischen den Zellen und ohne Spaltennamen.</translation>
    </message>
    <message>
        <source>Read as {encoding}, with {mark} between the cells; the names of the columns are in row {row}.</source>
        <translation>Gelesen als {encoding}, mit {mark} zwischen den Zellen; die Spaltennamen stehen in Zeile {row}.</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechten Strichen</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>“{column}” holds values from {least} to {most}.</source>
        <translation>„{column}“ enthält Werte von {least} bis {most}.</translation>
    </message>
    <message>
        <source>“{text}” reads as {day}.</source>
        <translation>„{text}“ wird gelesen als {day}.</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>A CSV file that another program wrote.</source>
        <translation>Eine CSV-Datei, die ein anderes Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Asks for a CSV file and shows what is in it.</source>
        <translation>Fragt nach einer CSV-Datei und zeigt, was darin steht.</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Eine Tabelle übernehmen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Bringing it in. This can&apos;t be stopped halfway …</source>
        <translation>Wird übernommen. Das lässt sich nicht mittendrin anhalten …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose the column with the date, and one with pain or another answer.</source>
        <translation>Wählen Sie die Spalte mit dem Datum und eine mit dem Schmerz oder einer anderen Antwort.</translation>
    </message>
    <message>
        <source>Chosen where the name of a column says it. Nothing comes in until you say so below.</source>
        <translation>Gewählt, wo der Name einer Spalte es sagt. Nichts wird übernommen, bis Sie es unten sagen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>Nichts davon ist neu.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open a table of another program</source>
        <translation>Eine Tabelle eines anderen Programms öffnen</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Say in which row the names of the columns stand, or that there are none.</source>
        <translation>Sagen Sie, in welcher Zeile die Spaltennamen stehen oder dass es keine gibt.</translation>
    </message>
    <message>
        <source>Show it on Relief</source>
        <translation>Unter „Linderung“ zeigen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>To go on, choose above what they mean, or tick that such rows are left out.</source>
        <translation>Um weiterzumachen, wählen Sie oben, was sie bedeuten, oder haken Sie an, dass solche Zeilen weggelassen werden.</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Was übernommen würde</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Report of a fault in the program</source>
        <translation>Bericht über einen Fehler im Programm</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Gespeichert in {path}.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>This is all that the report holds: which program, where in its code it went wrong, and nothing of your diary. Nothing is sent by itself. You can copy or save it and give it to whoever looks after the program.</source>
        <translation>Das ist alles, was der Bericht enthält: welches Programm, an welcher Stelle im Programm es schiefging, und nichts aus Ihrem Tagebuch. Nichts wird von selbst gesendet. Sie können ihn kopieren oder speichern und der Person geben, die sich um das Programm kümmert.</translation>
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
        <translation>Tage nach dem letzten Infusionstag</translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation>Ausfüllen: {day}</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it out.</source>
        <translation>Zeigen Sie auf einen Tag oder nehmen Sie die Pfeiltasten, um ihn vorlesen zu lassen.</translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation>Relief Diary, {day}</translation>
    </message>
    <message>
        <source>Relief chart</source>
        <translation>Diagramm der Linderung</translation>
    </message>
    <message>
        <source>Relief, % of your level before</source>
        <translation>Linderung, % Ihres Wertes davor</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>relief-infusion-{number}-{day}</source>
        <comment>a file&apos;s name</comment>
        <translation>linderung-infusion-{number}-{day}</translation>
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
        <translation>Checkliste für den Infusionstag</translation>
    </message>
    <message>
        <source>Hide the checklist</source>
        <translation>Die Checkliste ausblenden</translation>
    </message>
    <message>
        <source>{done} of {all} ticked off</source>
        <translation>{done} von {all} abgehakt</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>{action} {what}</source>
        <translation>{action} {what}</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The number before an answer is its key.</source>
        <translation>Die Zahl vor einer Antwort ist ihre Taste.</translation>
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
        <translation>Haken Sie die Tage an, an denen die Antworten der Datei gelten sollen.</translation>
    </message>
    <message>
        <source>Where your diary says something else</source>
        <translation>Wo in Ihrem Tagebuch etwas anderes steht</translation>
    </message>
    <message>
        <source>day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>keep my own answers</source>
        <translation>meine eigenen Antworten behalten</translation>
    </message>
    <message>
        <source>take the file&apos;s answers</source>
        <translation>die Antworten der Datei nehmen</translation>
    </message>
    <message>
        <source>yours {own}, the file&apos;s {other}</source>
        <translation>Ihre: {own}, in der Datei: {other}</translation>
    </message>
</context>
<context>
    <name>ClinicCard</name>
    <message>
        <source>Average pain, 0 to 10, if your clinic measured it. Empty: the diary uses your own days.</source>
        <translation>Durchschnittlicher Schmerz, 0 bis 10, falls Ihre Klinik ihn gemessen hat. Leer: Das Tagebuch nimmt Ihre eigenen Tage.</translation>
    </message>
    <message>
        <source>How long before an appointment your clinic wants to know.</source>
        <translation>Wie lange vor einem Termin Ihre Klinik Bescheid wissen möchte.</translation>
    </message>
    <message>
        <source>Least days between courses</source>
        <translation>Mindestabstand in Tagen zwischen Infusionsserien</translation>
    </message>
    <message>
        <source>Level before treatment</source>
        <translation>Wert vor der Behandlung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Relief counts from</source>
        <translation>Linderung zählt ab</translation>
    </message>
    <message>
        <source>Shown beside a safety sign, so that you need not look for it.</source>
        <translation>Steht neben einem Warnzeichen, damit Sie nicht danach suchen müssen.</translation>
    </message>
    <message>
        <source>Weeks of notice</source>
        <translation>Wochen Vorlauf</translation>
    </message>
    <message>
        <source>What your clinic wants between two infusion courses.</source>
        <translation>Was Ihre Klinik zwischen zwei Infusionsserien möchte.</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Ihre Klinik</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>etwa {number}</translation>
    </message>
    <message>
        <source>{percent}, a substantial change</source>
        <translation>{percent}, eine erhebliche Veränderung</translation>
    </message>
    <message>
        <source>{percent}, an important change</source>
        <translation>{percent}, eine wichtige Veränderung</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>What you agreed with your clinic. The diary shows the clinic&apos;s phone number where you need it, and works out from these figures when it is a good time to call. Where you agreed on nothing, leave what stands here.</source>
        <translation>Was Sie mit Ihrer Klinik vereinbart haben. Das Tagebuch zeigt die Telefonnummer der Klinik, wo Sie sie brauchen, und errechnet aus diesen Angaben, wann ein guter Zeitpunkt ist, dort anzurufen. Wo nichts vereinbart ist, lassen Sie stehen, was hier steht.</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Ihre Klinik</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As the file shows</source>
        <translation>Wie die Datei es zeigt</translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation>Durchschnittlicher Schmerz</translation>
    </message>
    <message>
        <source>Between two cells stands</source>
        <translation>Zwischen zwei Zellen steht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates that are plain numbers</source>
        <translation>Datumsangaben, die bloße Zahlen sind</translation>
    </message>
    <message>
        <source>Day numbers of a spreadsheet</source>
        <translation>Tageszahlen einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Die Buchstaben sind geschrieben in</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More columns and choices</source>
        <translation>Weitere Spalten und Angaben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Other answers, the time, how the file is written</source>
        <translation>Andere Antworten, die Uhrzeit, wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>The names of the columns</source>
        <translation>Die Spaltennamen</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>Time of day, if it stands apart</source>
        <translation>Uhrzeit, falls sie für sich steht</translation>
    </message>
    <message>
        <source>Year, if the file names the day</source>
        <translation>Jahr, falls die Datei nur den Tag nennt</translation>
    </message>
    <message>
        <source>a bar</source>
        <translation>ein senkrechter Strich</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>ein Komma</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>ein Semikolon</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
</context>
<context>
    <name>CompareDayCard</name>
    <message>
        <source>Day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
</context>
<context>
    <name>CompareLegend</name>
    <message>
        <source>earlier ones with it, up to 3</source>
        <translation>frühere, die ihn haben, bis zu 3</translation>
    </message>
    <message>
        <source>earlier ones, by their dash</source>
        <translation>frühere, am Strichmuster erkennbar</translation>
    </message>
    <message>
        <source>its days, hollow where late</source>
        <translation>ihre Tage, hohl, wo nachgetragen</translation>
    </message>
    <message>
        <source>the newest, 7-day mean</source>
        <translation>die neueste, 7-Tage-Mittel</translation>
    </message>
    <message>
        <source>the newest, taller is stronger</source>
        <translation>die neueste, höher ist stärker</translation>
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
        <translation>Auch an diesem Tag</translation>
    </message>
    <message>
        <source>Compare infusions</source>
        <translation>Infusionen vergleichen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation>Infusion {number}</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys.</source>
        <translation>Zeigen Sie auf einen Tag oder nehmen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation>Relief Diary, {day}</translation>
    </message>
    <message>
        <source>Relief of each infusion by day</source>
        <translation>Linderung jeder Infusion nach Tagen</translation>
    </message>
    <message>
        <source>Relief, % of your own level before</source>
        <translation>Linderung, % Ihres eigenen Wertes davor</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>relief-compared-{day}</source>
        <comment>a file&apos;s name</comment>
        <translation>linderung-vergleich-{day}</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Dreams in nights 1 to 3 after an infusion</source>
        <translation>Träume in den Nächten 1 bis 3 nach einer Infusion</translation>
    </message>
    <message>
        <source>Over the whole diary</source>
        <translation>Über das ganze Tagebuch</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation>Das lässt sich nicht berechnen, solange die Tagebuchdatei beschädigt ist.</translation>
    </message>
    <message>
        <source>What pain lets you do</source>
        <translation>Was der Schmerz Sie tun lässt</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
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
        <translation>Eine Kopie zur Sicherheit</translation>
    </message>
    <message>
        <source>A package that Relief Diary exported. You first see what it would change; nothing that you answered is ever overwritten.</source>
        <translation>Ein Paket, das Relief Diary exportiert hat. Sie sehen zuerst, was es ändern würde; nichts, was Sie geantwortet haben, wird je überschrieben.</translation>
    </message>
    <message>
        <source>A table (CSV) that another diary or a spreadsheet wrote. You first see how it reads and what it would change.</source>
        <translation>Eine Tabelle (CSV), die ein anderes Tagebuch oder eine Tabellenkalkulation geschrieben hat. Sie sehen zuerst, wie sie gelesen wird und was sie ändern würde.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Asks for a package and says what it would change.</source>
        <translation>Fragt nach einem Paket und sagt, was es ändern würde.</translation>
    </message>
    <message>
        <source>Asks for a table and shows what is in it.</source>
        <translation>Fragt nach einer Tabelle und zeigt, was darin steht.</translation>
    </message>
    <message>
        <source>Asks where to write a copy of the whole diary.</source>
        <translation>Fragt, wohin eine Kopie des ganzen Tagebuchs geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Bring a package in</source>
        <translation>Ein Paket übernehmen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Bringing it in. This can&apos;t be stopped halfway …</source>
        <translation>Wird übernommen. Das lässt sich nicht mittendrin anhalten …</translation>
    </message>
    <message>
        <source>Copying and checking the diary …</source>
        <translation>Das Tagebuch wird kopiert und geprüft …</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Tagebücher (*.db)</translation>
    </message>
    <message>
        <source>For the clinic: Visit</source>
        <translation>Für die Klinik: Termin</translation>
    </message>
    <message>
        <source>For your clinic</source>
        <translation>Für Ihre Klinik</translation>
    </message>
    <message>
        <source>From another program</source>
        <translation>Aus einem anderen Programm</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Make a copy …</source>
        <translation>Kopie machen …</translation>
    </message>
    <message>
        <source>Open a .zip file …</source>
        <translation>.zip-Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Ein Paket öffnen</translation>
    </message>
    <message>
        <source>Open a table of another program</source>
        <translation>Eine Tabelle eines anderen Programms öffnen</translation>
    </message>
    <message>
        <source>Open a table …</source>
        <translation>Tabelle öffnen …</translation>
    </message>
    <message>
        <source>Open the folder of a package</source>
        <translation>Den Ordner eines Pakets öffnen</translation>
    </message>
    <message>
        <source>Opens the page with the report for your clinic.</source>
        <translation>Öffnet die Seite mit dem Bericht für Ihre Klinik.</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Pakete (*.zip)</translation>
    </message>
    <message>
        <source>Reading {path} …</source>
        <translation>{path} wird gelesen …</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The whole diary in one file, checked to be whole: on a stick, or for another computer. It is encrypted if the diary is, with the same passphrase and recovery code.</source>
        <translation>Das ganze Tagebuch in einer Datei, als vollständig geprüft: auf einem Stick oder für einen anderen Computer. Sie ist verschlüsselt, wenn das Tagebuch es ist, mit derselben Passphrase und demselben Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>There is no more room for a package in {folder}.</source>
        <translation>In {folder} ist kein Platz mehr für ein Paket.</translation>
    </message>
    <message>
        <source>Write the copy as</source>
        <translation>Die Kopie schreiben als</translation>
    </message>
    <message>
        <source>Write the folder of the package into</source>
        <translation>Den Ordner des Pakets schreiben in</translation>
    </message>
    <message>
        <source>Write the package as</source>
        <translation>Das Paket schreiben als</translation>
    </message>
    <message>
        <source>Writes your diary as tables that any spreadsheet opens. Nothing is sent; you hand it over. Pages to print, and everything else for a visit, are on the page Visit.</source>
        <translation>Schreibt Ihr Tagebuch als Tabellen, die jede Tabellenkalkulation öffnet. Nichts wird gesendet; Sie geben es selbst weiter. Seiten zum Drucken und alles andere für einen Termin finden Sie auf der Seite „Termin“.</translation>
    </message>
    <message>
        <source>Writing the package …</source>
        <translation>Das Paket wird geschrieben …</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
</context>
<context>
    <name>DataSession</name>
    <message>
        <source>What {file} holds came in.</source>
        <translation>Der Inhalt von {file} wurde übernommen.</translation>
    </message>
    <message>
        <source>what came in from {file}</source>
        <translation>was aus {file} kam</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Brought in from {path}.</source>
        <translation>Übernommen aus {path}.</translation>
    </message>
    <message>
        <source>Brought in {what} from {path}.</source>
        <translation>Übernommen aus {path}: {what}.</translation>
    </message>
    <message>
        <source>Copied the whole diary to {path}: {what}.</source>
        <translation>Das ganze Tagebuch wurde nach {path} kopiert: {what}.</translation>
    </message>
    <message>
        <source>Exported {what} to {path}.</source>
        <translation>Exportiert nach {path}: {what}.</translation>
    </message>
    <message>
        <source>Left out: everything you wrote in your own words.</source>
        <translation>Weggelassen: alles, was Sie in eigenen Worten geschrieben haben.</translation>
    </message>
    <message>
        <source>Not in it: what you typed and didn&apos;t save yet ({pages}).</source>
        <translation>Nicht darin: was Sie eingetippt und noch nicht gespeichert haben ({pages}).</translation>
    </message>
    <message>
        <source>Nothing of it is new: your diary has all of it already.</source>
        <translation>Nichts davon ist neu: In Ihrem Tagebuch steht schon alles.</translation>
    </message>
    <message>
        <source>Nothing of {path} was new.</source>
        <translation>Nichts in {path} war neu.</translation>
    </message>
    <message>
        <source>The copy was opened again and checked: it is whole.</source>
        <translation>Die Kopie wurde wieder geöffnet und geprüft: Sie ist vollständig.</translation>
    </message>
    <message>
        <source>What you are typing is untouched and not saved yet: {pages}.</source>
        <translation>Was Sie gerade eintippen, ist unberührt und noch nicht gespeichert: {pages}.</translation>
    </message>
    <message>
        <source>What you wrote in your own words is in it.</source>
        <translation>Was Sie in eigenen Worten geschrieben haben, ist dabei.</translation>
    </message>
    <message>
        <source>Your diary is empty: it would become what the package holds, with its history and settings.</source>
        <translation>Ihr Tagebuch ist leer: Es würde zu dem, was das Paket enthält, mit dessen Verlauf und Einstellungen.</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>noch keine Tage</translation>
    </message>
    <message>
        <source>{days} ({dates}) and {infusions}</source>
        <translation>{days} ({dates}) und {infusions}</translation>
    </message>
    <message>
        <source>{days}; newest infusion {dates}</source>
        <translation>{days}; neueste Infusion {dates}</translation>
    </message>
    <message>
        <source>{path} holds {what}.</source>
        <translation>Inhalt von {path}: {what}.</translation>
    </message>
    <message>
        <source>{place}: yours {own}, the package&apos;s {other}.</source>
        <translation>{place}: Ihre {own}, im Paket {other}.</translation>
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
        <translation>Ein Tagebuchtag endet um</translation>
    </message>
    <message>
        <source>An entry made at {early} belongs to the day before, one made at {time} to the new day.</source>
        <translation>Ein Eintrag um {early} gehört zum Tag davor, einer um {time} zum neuen Tag.</translation>
    </message>
    <message>
        <source>An entry made at {time} belongs to the new day.</source>
        <translation>Ein Eintrag um {time} gehört zum neuen Tag.</translation>
    </message>
    <message>
        <source>By your clock, it is now the diary day of {day}.</source>
        <translation>Nach Ihrer Uhr ist jetzt dieser Tagebuchtag: {day}.</translation>
    </message>
    <message>
        <source>Changing this moves none of the days in your diary: each keeps its date and its answers.</source>
        <translation>Wenn Sie das ändern, verschiebt sich kein Tag in Ihrem Tagebuch: Jeder behält sein Datum und seine Antworten.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Until this time, what you enter belongs to the day before: an evening often ends after midnight. Best is an hour at which you are asleep.</source>
        <translation>Bis zu dieser Uhrzeit gehört, was Sie eintragen, zum Tag davor: Ein Abend endet oft nach Mitternacht. Am besten ist eine Stunde, in der Sie schlafen.</translation>
    </message>
    <message>
        <source>{time}, midnight</source>
        <translation>{time}, Mitternacht</translation>
    </message>
</context>
<context>
    <name>DayCards</name>
    <message>
        <source>Did anything feel changed or unreal that day?</source>
        <translation>Fühlte sich an diesem Tag etwas verändert oder unwirklich an?</translation>
    </message>
    <message>
        <source>Did anything feel changed or unreal today?</source>
        <translation>Fühlte sich heute etwas verändert oder unwirklich an?</translation>
    </message>
    <message>
        <source>Dreams in the night before that day</source>
        <translation>Träume in der Nacht vor diesem Tag</translation>
    </message>
    <message>
        <source>Dreams last night</source>
        <translation>Träume letzte Nacht</translation>
    </message>
    <message>
        <source>Dreams of the night before</source>
        <translation>Träume der Nacht davor</translation>
    </message>
    <message>
        <source>How I slept</source>
        <translation>Wie ich geschlafen habe</translation>
    </message>
    <message>
        <source>Last night&apos;s dreams</source>
        <translation>Die Träume der letzten Nacht</translation>
    </message>
    <message>
        <source>My mood</source>
        <translation>Meine Stimmung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pain got in the way of enjoying life</source>
        <translation>Schmerz beeinträchtigte meine Lebensfreude</translation>
    </message>
    <message>
        <source>Pain got in the way of what I did</source>
        <translation>Schmerz beeinträchtigte, was ich tat</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>völlig</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
</context>
<context>
    <name>DayHistory</name>
    <message>
        <source>Answers and changes of this day</source>
        <translation>Antworten und Änderungen dieses Tages</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Diesen Tag löschen</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Diesen Tag öffnen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Shorten notes</source>
        <translation>Notizen kürzen</translation>
    </message>
    <message>
        <source>Show notes in full</source>
        <translation>Notizen ganz zeigen</translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation>Der gewählte Tag</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>average pain,
of 10</source>
        <translation>durchschnittlicher
Schmerz, von 10</translation>
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
        <translation>Wählen Sie einen Tag; Tage mit einem Wert für den durchschnittlichen Schmerz sind markiert</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Type a date, like {example}.</source>
        <translation>Tippen Sie ein Datum ein, wie {example}.</translation>
    </message>
</context>
<context>
    <name>DayStory</name>
    <message>
        <source>… and {count} more characters. Open this day to read them all.</source>
        <translation>… und {count} weitere Zeichen. Öffnen Sie diesen Tag, um alles zu lesen.</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Infusion: {note}</source>
        <translation>Infusion: {note}</translation>
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
        <translation>Pfeiltasten wählen einen Tag, die Eingabetaste öffnet ihn, Entf löscht ihn, Strg+C kopiert ihn</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>Anything you or your clinic may want to look back on</source>
        <translation>Alles, worauf Sie oder Ihre Klinik zurückblicken möchten</translation>
    </message>
    <message>
        <source>Free text, saved as you type</source>
        <translation>Freier Text, wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>DayTurnBar</name>
    <message>
        <source>Answer for {day}</source>
        <translation>Ausfüllen: {day}</translation>
    </message>
    <message>
        <source>Arrow down goes to the first question.</source>
        <translation>Pfeil nach unten führt zur ersten Frage.</translation>
    </message>
    <message>
        <source>Back to {day}</source>
        <translation>Zurück zu: {day}</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {day} again. What you answered before stays with {before}. If the clock is wrong, set it right before you go on.</source>
        <translation>Nach der Uhr dieses Computers ist wieder {day}. Was Sie davor geantwortet haben, bleibt bei: {before}. Wenn die Uhr falsch geht, stellen Sie sie richtig, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>It is {day} now. What you answered before stays with {before}.</source>
        <translation>Jetzt ist {day}. Was Sie davor geantwortet haben, bleibt bei: {before}.</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>No day matches.</source>
        <translation>Kein Tag passt dazu.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
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
        <translation>(Der Rest ist hier weggelassen; das Paket aus CSV-Dateien enthält ihn.)</translation>
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
        <translation>--date-column und --pain-column fehlen</translation>
    </message>
    <message>
        <source>--date-column or --day-columns is missing</source>
        <translation>--date-column oder --day-columns fehlt</translation>
    </message>
    <message>
        <source>--from {first} lies after today, {today}: there is nothing to write yet. Name an earlier day.</source>
        <translation>--from {first} liegt nach dem heutigen Tag, {today}: es gibt noch nichts zu schreiben. Nennen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>--pain-column is missing, or the column of another answer</source>
        <translation>--pain-column fehlt, oder die Spalte einer anderen Antwort</translation>
    </message>
    <message>
        <source>--scale or --word for {name} needs --{name}-column</source>
        <translation>--scale oder --word für {name} braucht --{name}-column</translation>
    </message>
    <message>
        <source>--stamps-in-utc needs --time-zone</source>
        <translation>--stamps-in-utc braucht --time-zone</translation>
    </message>
    <message>
        <source>--take needs --clashes keep</source>
        <translation>--take braucht --clashes keep</translation>
    </message>
    <message>
        <source>--time-column needs --date-column</source>
        <translation>--time-column braucht --date-column</translation>
    </message>
    <message>
        <source>--time-zone: this computer knows no time zone {name}.</source>
        <translation>--time-zone: Dieser Computer kennt keine Zeitzone {name}.</translation>
    </message>
    <message>
        <source>0–10 unless said otherwise</source>
        <translation>0–10, wo nichts anderes steht</translation>
    </message>
    <message>
        <source>14 days before</source>
        <translation>14 Tage davor</translation>
    </message>
    <message>
        <source>7-day mean {mean}.</source>
        <translation>7-Tage-Mittel {mean}.</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>A chance must be from 0 to 1.</source>
        <translation>Eine Wahrscheinlichkeit muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>A condition needs “least”, “most” or “under”.</source>
        <translation>Eine Bedingung braucht „least“, „most“ oder „under“.</translation>
    </message>
    <message>
        <source>A day of your infusion course</source>
        <translation>Ein Tag Ihrer Infusionsserie</translation>
    </message>
    <message>
        <source>A dose needs both a number and a unit.</source>
        <translation>Eine Dosis braucht eine Zahl und eine Einheit.</translation>
    </message>
    <message numerus="yes">
        <source>A drug high of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: A drug high of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Ein Rausch von {value} von 10 am {first}, nach den ersten Behandlungstagen.</numerusform>
            <numerusform>Ein Rausch von bis zu {value} von 10 an {count} Tagen, vom {first} bis {last}, nach den ersten Behandlungstagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A fall on {count} days, from {first} to {last}.</source>
        <extracomment>For one: A fall on {first}.</extracomment>
        <translation>
            <numerusform>Ein Sturz am {first}.</numerusform>
            <numerusform>Stürze an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fall, or speech, balance or vomiting that stops you, can hurt you and may come from the dose or from what was given with it. Your clinic can look at both.</source>
        <translation>Ein Sturz oder so schwere Probleme mit Sprechen, Gleichgewicht oder Erbrechen, dass nichts mehr geht, können Ihnen schaden und können von der Dosis kommen oder von dem, was dazu gegeben wurde. Ihre Klinik kann sich beides ansehen.</translation>
    </message>
    <message>
        <source>A grade can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation>Ein Grad kann nicht sagen, woher der Schmerz kommt, ob eine Behandlung wirkt oder was getan werden sollte.</translation>
    </message>
    <message>
        <source>A grade puts pain and what it gets in the way of into one of five steps. It can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation>Ein Grad ordnet den Schmerz und das, was er beeinträchtigt, einer von fünf Stufen zu. Er kann nicht sagen, woher der Schmerz kommt, ob eine Behandlung wirkt oder was getan werden sollte.</translation>
    </message>
    <message>
        <source>A grade puts pain and what it gets in the way of into one of four steps. It can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation>Ein Grad ordnet den Schmerz und das, was er beeinträchtigt, einer von vier Stufen zu. Er kann nicht sagen, woher der Schmerz kommt, ob eine Behandlung wirkt oder was getan werden sollte.</translation>
    </message>
    <message>
        <source>A modifier comes twice, or they are out of their order.</source>
        <translation>Ein Zusatz kommt zweimal vor, oder sie stehen nicht in ihrer Reihenfolge.</translation>
    </message>
    <message numerus="yes">
        <source>A mood of 0 of 10 on {count} days, from {first} to {last}.</source>
        <extracomment>For one: A mood of 0 of 10 on {first}.</extracomment>
        <translation>
            <numerusform>Eine Stimmung von 0 von 10 am {first}.</numerusform>
            <numerusform>Eine Stimmung von 0 von 10 an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mood of {limit} of 10 or lower on {count} days, from {first} to {last}; the lowest was {value}.</source>
        <extracomment>For one: A mood of {value} of 10 on {first}.</extracomment>
        <translation>
            <numerusform>Eine Stimmung von {value} von 10 am {first}.</numerusform>
            <numerusform>Eine Stimmung von {limit} von 10 oder niedriger an {count} Tagen, vom {first} bis {last}; am niedrigsten war {value}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name stands here twice.</source>
        <translation>Ein Name steht hier zweimal.</translation>
    </message>
    <message>
        <source>A new passphrase for {path} is missing. Hand it over with --new-passphrase-fd, or start this in a terminal.</source>
        <translation>Eine neue Passphrase für {path} fehlt. Geben Sie sie mit --new-passphrase-fd, oder starten Sie das in einem Terminal.</translation>
    </message>
    <message>
        <source>A night of your infusion course</source>
        <translation>Eine Nacht Ihrer Infusionsserie</translation>
    </message>
    <message numerus="yes">
        <source>A nightmare that woke you in {count} nights.</source>
        <extracomment>For one: A nightmare that woke you in {count} night.</extracomment>
        <translation>
            <numerusform>Ein Albtraum, von dem Sie aufgewacht sind, in {count} Nacht.</numerusform>
            <numerusform>Ein Albtraum, von dem Sie aufgewacht sind, in {count} Nächten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A nightmare that woke you.</source>
        <translation>Ein Albtraum, von dem Sie aufgewacht sind.</translation>
    </message>
    <message>
        <source>A nightmare woke you in {after} of {after_of} nights 1 to 3 after an infusion ({after_share}), and in {usual} of {usual_of} other nights ({usual_share}).</source>
        <translation>Von einem Albtraum aufgewacht sind Sie in {after} von {after_of} Nächten 1 bis 3 nach einer Infusion ({after_share}) und in {usual} von {usual_of} anderen Nächten ({usual_share}).</translation>
    </message>
    <message>
        <source>A number in this file is too long.</source>
        <translation>Eine Zahl in dieser Datei ist zu lang.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one letter.</source>
        <translation>Eine Passphrase braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>A question stands here twice.</source>
        <translation>Eine Frage steht hier zweimal.</translation>
    </message>
    <message>
        <source>A scale has at most {buttons} answers. Use the type “count” for a number that is typed.</source>
        <translation>Eine Skala hat höchstens {buttons} Antworten. Nehmen Sie den Typ „count“ für eine Zahl, die getippt wird.</translation>
    </message>
    <message>
        <source>A second 100-hour course 16 days after the first raised liver enzymes to at least three times the upper limit of normal in 3 of 6 people (Noppers 2011, Pain). Ask your clinic whether this interval is meant.</source>
        <translation>Eine zweite Infusionsserie von 100 Stunden, 16 Tage nach der ersten, ließ die Leberenzyme bei 3 von 6 Personen auf mindestens das Dreifache der oberen Normgrenze steigen (Noppers 2011, Pain). Fragen Sie Ihre Klinik, ob dieser Abstand so gemeint ist.</translation>
    </message>
    <message>
        <source>A second 100-hour course 16 days after the first raised liver enzymes to at least three times the upper limit of normal in 3 of 6 people (Noppers 2011, Pain). Too early a repeat is a risk of its own.</source>
        <translation>Eine zweite Infusionsserie von 100 Stunden, 16 Tage nach der ersten, ließ die Leberenzyme bei 3 von 6 Personen auf mindestens das Dreifache der oberen Normgrenze steigen (Noppers 2011, Pain). Eine zu frühe Wiederholung ist ein eigenes Risiko.</translation>
    </message>
    <message>
        <source>A small change can move it by a whole step, and a large one may not; the scores show more.</source>
        <translation>Eine kleine Änderung kann ihn um eine ganze Stufe verschieben, und eine große vielleicht gar nicht; die Werte zeigen mehr.</translation>
    </message>
    <message numerus="yes">
        <source>A sudden, strong urge to go on {count} days.</source>
        <extracomment>For one: A sudden, strong urge to go on {count} day.</extracomment>
        <translation>
            <numerusform>Plötzlicher, starker Harndrang an {count} Tag.</numerusform>
            <numerusform>Plötzlicher, starker Harndrang an {count} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A symptom diary for ketamine infusions. Without a command the window opens.</source>
        <translation>Ein Symptomtagebuch für Ketamin-Infusionen. Ohne einen Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>A very unpleasant dream.</source>
        <translation>Ein sehr unangenehmer Traum.</translation>
    </message>
    <message>
        <source>A visit on that day is in your diary already.</source>
        <translation>Ein Termin an diesem Tag steht schon in Ihrem Tagebuch.</translation>
    </message>
    <message>
        <source>About even</source>
        <translation>Etwa gleich</translation>
    </message>
    <message numerus="yes">
        <source>About {count} rows of the history could not be read.</source>
        <extracomment>For one: About {count} row of the history could not be read.</extracomment>
        <translation>
            <numerusform>Etwa {count} Zeile des Verlaufs konnte nicht gelesen werden.</numerusform>
            <numerusform>Etwa {count} Zeilen des Verlaufs konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation>Etwa am {day}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>After earlier infusions, relief stayed at {threshold} or more for {least} to {most} weeks.</source>
        <translation>Nach früheren Infusionen blieb die Linderung {least} bis {most} Wochen lang bei {threshold} oder darüber.</translation>
    </message>
    <message>
        <source>After infusion {number} both pain and how much it gets in the way of activity are about the same as before.</source>
        <translation>Nach Infusion {number} sind der Schmerz und wie sehr er die Aktivitäten beeinträchtigt beide etwa wie vorher.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is about the same as before, but it gets in the way of activity less, by {interference} points.</source>
        <translation>Nach Infusion {number} ist der Schmerz etwa wie vorher, aber er beeinträchtigt die Aktivitäten weniger, um {interference} Punkte.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is about the same as before, but it gets in the way of activity more, by {interference} points.</source>
        <translation>Nach Infusion {number} ist der Schmerz etwa wie vorher, aber er beeinträchtigt die Aktivitäten mehr, um {interference} Punkte.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, and it gets in the way of activity less, by {interference} points.</source>
        <translation>Nach Infusion {number} ist der Schmerz um {pain} Punkte geringer, und er beeinträchtigt die Aktivitäten weniger, um {interference} Punkte.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, while it gets in the way of activity about as much as before; function may not improve even when pain does.</source>
        <translation>Nach Infusion {number} ist der Schmerz um {pain} Punkte geringer, während er die Aktivitäten etwa so sehr beeinträchtigt wie vorher; was man tun kann, wird vielleicht nicht besser, auch wenn der Schmerz nachlässt.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, yet it gets in the way of activity more, by {interference} points; function may not improve even when pain does.</source>
        <translation>Nach Infusion {number} ist der Schmerz um {pain} Punkte geringer, aber er beeinträchtigt die Aktivitäten mehr, um {interference} Punkte; was man tun kann, wird vielleicht nicht besser, auch wenn der Schmerz nachlässt.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, and it gets in the way of activity more, by {interference} points.</source>
        <translation>Nach Infusion {number} ist der Schmerz um {pain} Punkte stärker, und er beeinträchtigt die Aktivitäten mehr, um {interference} Punkte.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, while it gets in the way of activity about as much as before.</source>
        <translation>Nach Infusion {number} ist der Schmerz um {pain} Punkte stärker, während er die Aktivitäten etwa so sehr beeinträchtigt wie vorher.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, yet it gets in the way of activity less, by {interference} points.</source>
        <translation>Nach Infusion {number} ist der Schmerz um {pain} Punkte stärker, aber er beeinträchtigt die Aktivitäten weniger, um {interference} Punkte.</translation>
    </message>
    <message>
        <source>After the earlier infusion, relief stayed at {threshold} or more for {weeks} weeks.</source>
        <translation>Nach der früheren Infusion blieb die Linderung {weeks} Wochen lang bei {threshold} oder darüber.</translation>
    </message>
    <message>
        <source>After this infusion, pain was mostly above your level before it; no relief could be seen.</source>
        <translation>Nach dieser Infusion lag der Schmerz meist über Ihrem Wert davor; eine Linderung war nicht zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>After {count} infusions the diary said that there was probably no relief, and there was none.</source>
        <extracomment>For one: After {count} infusion the diary said that there was probably no relief, and there was none.</extracomment>
        <translation>
            <numerusform>Nach {count} Infusion sagte das Tagebuch, dass es wahrscheinlich keine Linderung gab, und es gab keine.</numerusform>
            <numerusform>Nach {count} Infusionen sagte das Tagebuch, dass es wahrscheinlich keine Linderung gab, und es gab keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {count} infusions the diary said that there was probably no relief, and there was.</source>
        <extracomment>For one: After {count} infusion the diary said that there was probably no relief, and there was.</extracomment>
        <translation>
            <numerusform>Nach {count} Infusion sagte das Tagebuch, dass es wahrscheinlich keine Linderung gab, und es gab doch eine.</numerusform>
            <numerusform>Nach {count} Infusionen sagte das Tagebuch, dass es wahrscheinlich keine Linderung gab, und es gab doch eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>All infusions compared</source>
        <translation>Alle Infusionen im Vergleich</translation>
    </message>
    <message>
        <source>All medicines</source>
        <translation>Alle Medikamente</translation>
    </message>
    <message>
        <source>All three answers about how strong the pain is are 0, yet others say that pain kept you from things. Both may be right; they are worth a second look.</source>
        <translation>Alle drei Antworten dazu, wie stark der Schmerz ist, sind 0, doch andere sagen, dass der Schmerz Sie von etwas abgehalten hat. Beides kann stimmen; ein zweiter Blick darauf lohnt sich.</translation>
    </message>
    <message>
        <source>An empty sheet: nothing of your diary stands on it but the names of your medicines.</source>
        <translation>Ein leerer Bogen: Aus Ihrem Tagebuch steht darauf nichts als die Namen Ihrer Medikamente.</translation>
    </message>
    <message>
        <source>An infusion is planned for {first_day}. What you answer before it is what the weeks after it are compared with, so the same questions come again then.</source>
        <translation>Eine Infusion ist geplant, am {first_day}. Mit dem, was Sie davor antworten, werden die Wochen danach verglichen, deshalb kommen dann dieselben Fragen wieder.</translation>
    </message>
    <message>
        <source>An invented diary: nobody lived these days.</source>
        <translation>Ein erfundenes Tagebuch: Niemand hat diese Tage erlebt.</translation>
    </message>
    <message>
        <source>An unpleasant dream.</source>
        <translation>Ein unangenehmer Traum.</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <extracomment>For one: And {count} more.</extracomment>
        <translation>
            <numerusform>Und {count} weiteres.</numerusform>
            <numerusform>Und {count} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>Ein anderes Mittel</translation>
    </message>
    <message>
        <source>Another question is called “{name}” already.</source>
        <translation>Eine andere Frage heißt schon „{name}“.</translation>
    </message>
    <message>
        <source>Anxiety or panic</source>
        <translation>Angst oder Panik</translation>
    </message>
    <message numerus="yes">
        <source>Anxiety or panic with changed perception on {count} days.</source>
        <extracomment>For one: Anxiety or panic with changed perception on {count} day.</extracomment>
        <translation>
            <numerusform>Angst oder Panik mit veränderter Wahrnehmung an {count} Tag.</numerusform>
            <numerusform>Angst oder Panik mit veränderter Wahrnehmung an {count} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any change in perception</source>
        <translation>Irgendeine Veränderung der Wahrnehmung</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Sonst noch etwas</translation>
    </message>
    <message>
        <source>Appointment at the clinic</source>
        <translation>Termin in der Klinik</translation>
    </message>
    <message>
        <source>As good a week without treatment</source>
        <translation>Eine ebenso gute Woche ohne Behandlung</translation>
    </message>
    <message numerus="yes">
        <source>As it stands: {count} pages</source>
        <extracomment>For one: As it stands: {count} page</extracomment>
        <translation>
            <numerusform>So, wie es jetzt ist: {count} Seite</numerusform>
            <numerusform>So, wie es jetzt ist: {count} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {count} infusions, from {first} to {last}, the pulse went over {high}; at its highest to {value}.</source>
        <extracomment>For one: At the infusion of {first} the pulse went up to {value}, over {high}.</extracomment>
        <translation>
            <numerusform>Bei der Infusion am {first} ging der Puls bis {value}, über {high}.</numerusform>
            <numerusform>Bei {count} Infusionen, vom {first} bis {last}, ging der Puls über {high}; am höchsten war {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {count} infusions, from {first} to {last}, the upper blood pressure was {upper} or more, or the lower one {lower} or more.</source>
        <extracomment>For one: At the infusion of {first} the upper blood pressure was {upper} or more, or the lower one {lower} or more.</extracomment>
        <translation>
            <numerusform>Bei der Infusion am {first} lag der obere Blutdruck bei {upper} oder mehr, oder der untere bei {lower} oder mehr.</numerusform>
            <numerusform>Bei {count} Infusionen, vom {first} bis {last}, lag der obere Blutdruck bei {upper} oder mehr, oder der untere bei {lower} oder mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation>Durchschnittlicher Schmerz</translation>
    </message>
    <message>
        <source>Average pain, 0 to 10</source>
        <translation>Durchschnittlicher Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Bad dreams</source>
        <translation>Schlechte Träume</translation>
    </message>
    <message numerus="yes">
        <source>Bad dreams in {count} nights, from {first} to {last}, past the first nights of treatment.</source>
        <extracomment>For one: Bad dreams told on {first}, past the first nights of treatment.</extracomment>
        <translation>
            <numerusform>Schlechte Träume, berichtet am {first}, nach den ersten Behandlungsnächten.</numerusform>
            <numerusform>Schlechte Träume in {count} Nächten, vom {first} bis {last}, nach den ersten Behandlungsnächten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Before and after don&apos;t rest on the same medicines, so they can&apos;t be compared: a medicine counts where its doses were answered on {least} days or more.</source>
        <translation>Vorher und nachher beruhen nicht auf denselben Medikamenten und lassen sich deshalb nicht vergleichen: Ein Medikament zählt, wo an {least} Tagen oder mehr seine Dosen beantwortet wurden.</translation>
    </message>
    <message>
        <source>Being safe</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Being safe: a fall; or trouble speaking, unsteadiness or vomiting that is severe on {least} of {week} days.</source>
        <translation>Sicherheit: ein Sturz; oder Schwierigkeiten beim Sprechen, Unsicherheit auf den Beinen oder Erbrechen, schwer an {least} von {week} Tagen.</translation>
    </message>
    <message>
        <source>Benzodiazepine</source>
        <translation>Benzodiazepin</translation>
    </message>
    <message>
        <source>Benzodiazepines, opioids and alcohol: together with ketamine they can make you very sleepy and slow your breathing (US prescribing information 2024). Your clinic needs to know of all of them, and decides with you what is given together.</source>
        <translation>Benzodiazepine, Opioide und Alkohol: Zusammen mit Ketamin können sie Sie sehr schläfrig machen und Ihre Atmung verlangsamen (US-Fachinformation 2024). Ihre Klinik muss von allen wissen und entscheidet mit Ihnen, was zusammen gegeben wird.</translation>
    </message>
    <message>
        <source>Best 7 days</source>
        <translation>Beste 7 Tage</translation>
    </message>
    <message>
        <source>Between {low} and {high} in the weeks from {first} to {last}.</source>
        <translation>Zwischen {low} und {high} in den Wochen vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>Bladder and kidneys</source>
        <translation>Blase und Nieren</translation>
    </message>
    <message>
        <source>Bladder and urine</source>
        <translation>Blase und Urin</translation>
    </message>
    <message>
        <source>Bladder and urine: blood in the urine once; burning, urgency, having to go often, leaking or low belly pain on {least} of {week} days or {more} of {month}; or any of these severe on {severe} days of {month}.</source>
        <translation>Blase und Urin: einmal Blut im Urin; Brennen, plötzlicher Harndrang, häufiges Wasserlassen, ungewollter Urinverlust oder Schmerzen im Unterbauch an {least} von {week} Tagen oder {more} von {month}; oder etwas davon schwer an {severe} Tagen von {month}.</translation>
    </message>
    <message>
        <source>Bladder harm is known from heavy recreational use of ketamine; what that means at the doses of a clinic is unknown (Niesters 2014). That is why your clinic will want to hear of it early.</source>
        <translation>Schäden an der Blase sind von starkem Ketaminkonsum als Freizeitdroge bekannt; was das bei den Dosen einer Klinik bedeutet, ist unbekannt (Niesters 2014). Deshalb wird Ihre Klinik früh davon hören wollen.</translation>
    </message>
    <message numerus="yes">
        <source>Bladder trouble on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Bladder trouble on {first}.</extracomment>
        <translation>
            <numerusform>Beschwerden der Blase am {first}.</numerusform>
            <numerusform>Beschwerden der Blase an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blood in the urine on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Blood in the urine on {first}.</extracomment>
        <translation>
            <numerusform>Blut im Urin am {first}.</numerusform>
            <numerusform>Blut im Urin an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blood in urine</source>
        <translation>Blut im Urin</translation>
    </message>
    <message>
        <source>Blood results: {sentence}</source>
        <translation>Blutwerte: {sentence}</translation>
    </message>
    <message>
        <source>Blurred vision</source>
        <translation>Unscharfes Sehen</translation>
    </message>
    <message>
        <source>Body or surroundings seemed changed</source>
        <translation>Körper oder Umgebung schienen verändert</translation>
    </message>
    <message numerus="yes">
        <source>Body or surroundings seemed changed on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Body or surroundings seemed changed on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Körper oder Umgebung schienen verändert am {first}, nach den ersten Behandlungstagen.</numerusform>
            <numerusform>Körper oder Umgebung schienen verändert an {count} Tagen, vom {first} bis {last}, nach den ersten Behandlungstagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burning when passing urine</source>
        <translation>Brennen beim Wasserlassen</translation>
    </message>
    <message numerus="yes">
        <source>Burning when passing urine on {count} days.</source>
        <extracomment>For one: Burning when passing urine on {count} day.</extracomment>
        <translation>
            <numerusform>Brennen beim Wasserlassen an {count} Tag.</numerusform>
            <numerusform>Brennen beim Wasserlassen an {count} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the forecast, relief began at about {start} and is now about {now}; on average, your scores of the last days lie below {threshold} relief.</source>
        <translation>Laut der Prognose begann die Linderung bei etwa {start} und liegt jetzt bei etwa {now}; im Durchschnitt liegen Ihre Werte der letzten Tage unter {threshold} Linderung.</translation>
    </message>
    <message>
        <source>By your answers, pain held you back in your life or your work on most days of the past 3 months.</source>
        <translation>Nach Ihren Antworten hat der Schmerz Sie an den meisten Tagen der letzten 3 Monate in Ihrem Leben oder bei Ihrer Arbeit behindert.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you clearly over the past 6 months.</source>
        <translation>Nach Ihren Antworten hat der Schmerz Sie in den letzten 6 Monaten deutlich eingeschränkt.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you clearly over the past month.</source>
        <translation>Nach Ihren Antworten hat der Schmerz Sie im letzten Monat deutlich eingeschränkt.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you severely over the past 6 months.</source>
        <translation>Nach Ihren Antworten hat der Schmerz Sie in den letzten 6 Monaten stark eingeschränkt.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you severely over the past month.</source>
        <translation>Nach Ihren Antworten hat der Schmerz Sie im letzten Monat stark eingeschränkt.</translation>
    </message>
    <message>
        <source>By your answers, you did not have pain on most days of the past 3 months.</source>
        <translation>Nach Ihren Antworten hatten Sie an den meisten Tagen der letzten 3 Monate keine Schmerzen.</translation>
    </message>
    <message>
        <source>By your answers, you had no pain in the past 6 months.</source>
        <translation>Nach Ihren Antworten hatten Sie in den letzten 6 Monaten keine Schmerzen.</translation>
    </message>
    <message>
        <source>By your answers, you had no pain in the past month.</source>
        <translation>Nach Ihren Antworten hatten Sie im letzten Monat keine Schmerzen.</translation>
    </message>
    <message>
        <source>By your answers, you had pain on most days of the past 3 months. It did not hold you back on most of them, and the three answers about the past week add up to less than 12 of 30.</source>
        <translation>Nach Ihren Antworten hatten Sie an den meisten Tagen der letzten 3 Monate Schmerzen. An den meisten davon haben sie Sie nicht behindert, und die drei Antworten zur letzten Woche ergeben zusammen weniger als 12 von 30.</translation>
    </message>
    <message>
        <source>By your answers, you had pain on most days of the past 3 months. It did not hold you back on most of them, but the three answers about the past week add up to 12 of 30 or more.</source>
        <translation>Nach Ihren Antworten hatten Sie an den meisten Tagen der letzten 3 Monate Schmerzen. An den meisten davon haben sie Sie nicht behindert, aber die drei Antworten zur letzten Woche ergeben zusammen 12 von 30 oder mehr.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past 6 months was in the lower half of the scale and limited you little or somewhat.</source>
        <translation>Nach Ihren Antworten lag Ihr Schmerz der letzten 6 Monate in der unteren Hälfte der Skala und hat Sie wenig oder etwas eingeschränkt.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past 6 months was in the upper half of the scale, yet limited you only little or somewhat.</source>
        <translation>Nach Ihren Antworten lag Ihr Schmerz der letzten 6 Monate in der oberen Hälfte der Skala, hat Sie aber nur wenig oder etwas eingeschränkt.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past month was in the lower half of the scale and limited you little or somewhat.</source>
        <translation>Nach Ihren Antworten lag Ihr Schmerz des letzten Monats in der unteren Hälfte der Skala und hat Sie wenig oder etwas eingeschränkt.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past month was in the upper half of the scale, yet limited you only little or somewhat.</source>
        <translation>Nach Ihren Antworten lag Ihr Schmerz des letzten Monats in der oberen Hälfte der Skala, hat Sie aber nur wenig oder etwas eingeschränkt.</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Bis zum {day}</translation>
    </message>
    <message>
        <source>By {day}, the last day with a pain score, relief had probably faded below {threshold}.</source>
        <translation>Bis zum {day}, dem letzten Tag mit einem Schmerzwert, war die Linderung wahrscheinlich unter {threshold} gefallen.</translation>
    </message>
    <message>
        <source>By {day}, the last day with a pain score, relief had probably not reached {threshold}.</source>
        <translation>Bis zum {day}, dem letzten Tag mit einem Schmerzwert, hatte die Linderung {threshold} wahrscheinlich nicht erreicht.</translation>
    </message>
    <message>
        <source>Call the clinic</source>
        <translation>Die Klinik anrufen</translation>
    </message>
    <message>
        <source>Call your clinic and tell them what you saw.</source>
        <translation>Rufen Sie Ihre Klinik an und erzählen Sie, was Sie gesehen haben.</translation>
    </message>
    <message>
        <source>Call your clinic on {phone} and tell them what you saw.</source>
        <translation>Rufen Sie Ihre Klinik unter {phone} an und erzählen Sie, was Sie gesehen haben.</translation>
    </message>
    <message>
        <source>Can&apos;t be given</source>
        <translation>Lässt sich nicht angeben</translation>
    </message>
    <message numerus="yes">
        <source>Changed inner perception of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Changed inner perception of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Veränderte innere Wahrnehmung von {value} von 10 am {first}, nach den ersten Behandlungstagen.</numerusform>
            <numerusform>Veränderte innere Wahrnehmung von bis zu {value} von 10 an {count} Tagen, vom {first} bis {last}, nach den ersten Behandlungstagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed outer perception of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Changed outer perception of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Veränderte äußere Wahrnehmung von {value} von 10 am {first}, nach den ersten Behandlungstagen.</numerusform>
            <numerusform>Veränderte äußere Wahrnehmung von bis zu {value} von 10 an {count} Tagen, vom {first} bis {last}, nach den ersten Behandlungstagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed perception</source>
        <translation>Veränderte Wahrnehmung</translation>
    </message>
    <message>
        <source>Changed perception is expected during an infusion and shortly after it (Bowdle 1998). When it lasts longer or comes back, your clinic should know before it plans anything further.</source>
        <translation>Veränderte Wahrnehmung ist während einer Infusion und kurz danach zu erwarten (Bowdle 1998). Wenn sie länger anhält oder wiederkommt, sollte Ihre Klinik es wissen, bevor sie etwas Weiteres plant.</translation>
    </message>
    <message>
        <source>Changed perception: a drug high, or a change of inner or outer perception, at {level} or more from day {day} after an infusion on, or time, body or thoughts that feel unreal or out of control without a score; voices, visions or suspicious thoughts at any time but the first {start} days of an infusion course.</source>
        <translation>Veränderte Wahrnehmung: ein Rausch oder eine Veränderung der inneren oder äußeren Wahrnehmung, ab {level}, vom Tag {day} nach einer Infusion an, oder Zeit, Körper oder Gedanken, die sich unwirklich oder außer Kontrolle anfühlen, ohne einen Wert; Stimmen, Visionen oder misstrauische Gedanken zu jeder Zeit außer in den ersten {start} Tagen einer Infusionsserie.</translation>
    </message>
    <message>
        <source>Changes in inner perception</source>
        <translation>Veränderungen der inneren Wahrnehmung</translation>
    </message>
    <message>
        <source>Changes in outer perception</source>
        <translation>Veränderungen der äußeren Wahrnehmung</translation>
    </message>
    <message numerus="yes">
        <source>Chart of average pain, 0 to 10: {count} recorded days up to {last}.</source>
        <extracomment>For one: Chart of average pain, 0 to 10: {count} recorded day up to {last}.</extracomment>
        <translation>
            <numerusform>Diagramm des durchschnittlichen Schmerzes, 0 bis 10: {count} eingetragener Tag, letzter Tag {last}.</numerusform>
            <numerusform>Diagramm des durchschnittlichen Schmerzes, 0 bis 10: {count} eingetragene Tage, letzter Tag {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of relief after infusion {number}.</source>
        <translation>Diagramm der Linderung nach Infusion {number}.</translation>
    </message>
    <message>
        <source>Chart of relief over seven days by days after the last infusion day, a line an infusion.</source>
        <translation>Diagramm der Linderung über sieben Tage, nach Tagen seit dem letzten Infusionstag, eine Linie je Infusion.</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Schmerzen in der Brust</translation>
    </message>
    <message numerus="yes">
        <source>Chest pain on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Chest pain on {first}.</extracomment>
        <translation>
            <numerusform>Schmerzen in der Brust am {first}.</numerusform>
            <numerusform>Schmerzen in der Brust an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chronic Pain Grade (CPGS): a short questionnaire that grades long-standing pain by how strong it is and how much it keeps you from doing (Von Korff 1992).</source>
        <translation>Chronic Pain Grade (CPGS): ein kurzer Fragebogen, der lange bestehende Schmerzen in Grade einteilt, danach, wie stark sie sind und wie sehr sie Sie von etwas abhalten (Von Korff 1992).</translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past 6 months, filled in on {day}.</source>
        <translation>Chronic Pain Grade der letzten 6 Monate, ausgefüllt am {day}.</translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past 6 months, filled in on {day}. Most of these 6 months were before the infusion.</source>
        <translation>Chronic Pain Grade der letzten 6 Monate, ausgefüllt am {day}. Der größte Teil dieser 6 Monate lag vor der Infusion.</translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past month, filled in on {day}.</source>
        <translation>Chronic Pain Grade des letzten Monats, ausgefüllt am {day}.</translation>
    </message>
    <message>
        <source>Clonidine</source>
        <translation>Clonidin</translation>
    </message>
    <message>
        <source>Column {column} goes from {least} to {most}, beyond the scale from 0 to 10.</source>
        <translation>Spalte {column} geht von {least} bis {most}, über die Skala von 0 bis 10 hinaus.</translation>
    </message>
    <message>
        <source>Column {column} goes from {least} to {most}, never above {likely}: it may have a smaller scale than 0 to 10.</source>
        <translation>Spalte {column} geht von {least} bis {most}, nie über {likely}: Sie hat vielleicht eine kleinere Skala als 0 bis 10.</translation>
    </message>
    <message>
        <source>Copied {diary} to {path}: {held}. The copy was opened again and checked.</source>
        <translation>{diary} wurde nach {path} kopiert: {held}. Die Kopie wurde wieder geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <source>Creatinine {times} on {day}</source>
        <translation>Kreatinin {times} am {day}</translation>
    </message>
    <message>
        <source>Dark urine</source>
        <translation>Dunkler Urin</translation>
    </message>
    <message numerus="yes">
        <source>Dark urine on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Dark urine on {first}.</extracomment>
        <translation>
            <numerusform>Dunkler Urin am {first}.</numerusform>
            <numerusform>Dunkler Urin an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day {day} after your infusion</source>
        <translation>Tag {day} nach Ihrer Infusion</translation>
    </message>
    <message>
        <source>Day {number}, relief over the last 7 days.</source>
        <translation>Tag {number}, Linderung über die letzten 7 Tage.</translation>
    </message>
    <message>
        <source>Day {number}, {day}.</source>
        <translation>Tag {number}, {day}.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days after the last infusion day</source>
        <translation>Tage nach dem letzten Infusionstag</translation>
    </message>
    <message>
        <source>Days after the last infusion day ({day})</source>
        <translation>Tage nach dem letzten Infusionstag ({day})</translation>
    </message>
    <message>
        <source>Days before {day}</source>
        <translation>Tage vor dem {day}</translation>
    </message>
    <message>
        <source>Days that were missed can be filled in later.</source>
        <translation>Verpasste Tage lassen sich später ausfüllen.</translation>
    </message>
    <message>
        <source>Days with a moderate or severe side effect</source>
        <translation>Tage mit einer mittleren oder schweren Nebenwirkung</translation>
    </message>
    <message>
        <source>Days with clearly less pain than before the infusion would change this.</source>
        <translation>Tage mit deutlich weniger Schmerz als vor der Infusion würden das ändern.</translation>
    </message>
    <message>
        <source>Days with {level} relief or more</source>
        <translation>Tage mit {level} Linderung oder mehr</translation>
    </message>
    <message>
        <source>Days {first} to {last} after the last infusion day, {days} of {week} with a score.</source>
        <translation>Tage {first} bis {last} nach dem letzten Infusionstag, {days} von {week} mit einem Wert.</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Doses of the medicines you marked as opioids, of all doses.</source>
        <translation>Dosen der Medikamente, die Sie als Opioide markiert haben, von allen Dosen.</translation>
    </message>
    <message>
        <source>Doses of {medicine}</source>
        <translation>Dosen: {medicine}</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>Träume</translation>
    </message>
    <message>
        <source>Dreams in your words</source>
        <translation>Träume in Ihren Worten</translation>
    </message>
    <message>
        <source>Dreams, nights 1 to 3</source>
        <translation>Träume, Nächte 1 bis 3</translation>
    </message>
    <message>
        <source>Dreams: 0 {none}, 1 {some}.</source>
        <translation>Träume: 0 {none}, 1 {some}.</translation>
    </message>
    <message>
        <source>Dreams: unpleasant dreams, or nightmares that wake you, in {least} of {week} nights from night {night} after an infusion on.</source>
        <translation>Träume: unangenehme Träume oder Albträume, von denen Sie aufwachen, in {least} von {week} Nächten, von Nacht {night} nach einer Infusion an.</translation>
    </message>
    <message>
        <source>Driving: ketamine can leave you drowsy and slow for a day or more. Agree with your clinic who takes you home and from when on you may drive again (US prescribing information 2024).</source>
        <translation>Autofahren: Ketamin kann Sie einen Tag oder länger schläfrig und langsam machen. Sprechen Sie mit Ihrer Klinik ab, wer Sie nach Hause bringt und ab wann Sie wieder fahren dürfen (US-Fachinformation 2024).</translation>
    </message>
    <message>
        <source>Drowsiness</source>
        <translation>Schläfrigkeit</translation>
    </message>
    <message>
        <source>Drug high</source>
        <translation>Rausch</translation>
    </message>
    <message>
        <source>Drug high, inner and outer perception: 0 is not at all, 10 as strong as can be. Inner perception is what happens in your thoughts, outer perception what happens with your senses, time and space (Bowdle 1998, grouped as in Niesters 2014).</source>
        <translation>Rausch, innere und äußere Wahrnehmung: 0 ist gar nicht, 10 so stark wie möglich. Innere Wahrnehmung ist, was in Ihren Gedanken geschieht, äußere Wahrnehmung, was mit Ihren Sinnen, Zeit und Raum geschieht (Bowdle 1998, eingeteilt wie bei Niesters 2014).</translation>
    </message>
    <message>
        <source>Drug high: 0 none, 10 extreme.</source>
        <translation>Rausch: 0 keiner, 10 äußerst stark.</translation>
    </message>
    <message>
        <source>Dry mouth</source>
        <translation>Trockener Mund</translation>
    </message>
    <message>
        <source>Each line of a checklist begins with [ ] or [x].</source>
        <translation>Jede Zeile einer Checkliste beginnt mit [ ] oder [x].</translation>
    </message>
    <message>
        <source>Enjoying life</source>
        <translation>Freude am Leben</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Entered: {when}</source>
        <translation>Eingetragen: {when}</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Abgeklungen</translation>
    </message>
    <message>
        <source>Fell down</source>
        <translation>Gestürzt</translation>
    </message>
    <message>
        <source>Figures of each infusion</source>
        <translation>Zahlen zu jeder Infusion</translation>
    </message>
    <message>
        <source>Fill in the questionnaire</source>
        <translation>Den Fragebogen ausfüllen</translation>
    </message>
    <message>
        <source>Fitted {middle}, likely between {low} and {high}.</source>
        <translation>Angepasst {middle}, wahrscheinlich zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Flank pain, below the ribs</source>
        <translation>Schmerzen in der Flanke, unter den Rippen</translation>
    </message>
    <message>
        <source>For a word, say the score from 0 to 10 that it stands for: --word {word}=NUMBER; or that it means no answer: --missing {word}.</source>
        <translation>Sagen Sie für ein Wort, für welchen Wert von 0 bis 10 es steht: --word {word}=ZAHL; oder dass es keine Antwort bedeutet: --missing {word}.</translation>
    </message>
    <message>
        <source>For context: in a study with 30 healthy volunteers, unpleasant dreams in the three nights after ketamine had three times the odds that they had after placebo (Blagrove 2009).</source>
        <translation>Zum Vergleich: In einer Studie mit 30 gesunden Freiwilligen waren die Odds für unangenehme Träume in den drei Nächten nach Ketamin dreimal so hoch wie nach Placebo (Blagrove 2009).</translation>
    </message>
    <message>
        <source>Forecast {middle}, likely between {low} and {high}.</source>
        <translation>Prognose {middle}, wahrscheinlich zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>From a paper sheet.</source>
        <translation>Von einem Papierbogen.</translation>
    </message>
    <message>
        <source>From the scores since, relief probably never reached {threshold}: the range did not hold.</source>
        <translation>Nach den Werten seither hat die Linderung {threshold} wahrscheinlich nie erreicht: Der Bereich traf nicht zu.</translation>
    </message>
    <message>
        <source>From the second infusion on, they are compared here.</source>
        <translation>Ab der zweiten Infusion werden sie hier verglichen.</translation>
    </message>
    <message>
        <source>From these scores it is open when relief falls below {threshold}.</source>
        <translation>Nach diesen Werten ist offen, wann die Linderung unter {threshold} fällt.</translation>
    </message>
    <message>
        <source>From these scores relief is likely to be below {threshold} by {last}.</source>
        <translation>Nach diesen Werten liegt die Linderung wahrscheinlich spätestens am {last} unter {threshold}.</translation>
    </message>
    <message>
        <source>From these scores relief is likely to fall below {threshold} between {first} and {last}.</source>
        <translation>Nach diesen Werten fällt die Linderung wahrscheinlich zwischen dem {first} und dem {last} unter {threshold}.</translation>
    </message>
    <message>
        <source>From these scores relief would likely have fallen below {threshold} between {first} and {last}.</source>
        <translation>Nach diesen Werten wäre die Linderung wahrscheinlich zwischen dem {first} und dem {last} unter {threshold} gefallen.</translation>
    </message>
    <message>
        <source>From those scores it could not be said when relief fades.</source>
        <translation>Nach jenen Werten ließ sich nicht sagen, wann die Linderung abklingt.</translation>
    </message>
    <message>
        <source>From those scores relief had faded by {last}.</source>
        <translation>Nach jenen Werten war die Linderung spätestens am {last} abgeklungen.</translation>
    </message>
    <message>
        <source>From those scores relief was expected to fade between {first} and {last}.</source>
        <translation>Nach jenen Werten wurde erwartet, dass die Linderung zwischen dem {first} und dem {last} abklingt.</translation>
    </message>
    <message>
        <source>From those scores relief was expected to have faded by {last}.</source>
        <translation>Nach jenen Werten wurde erwartet, dass die Linderung spätestens am {last} abgeklungen ist.</translation>
    </message>
    <message>
        <source>From your daily answers: a PEG of {peg} in the week from {first} to {last}, over {days} days.</source>
        <translation>Aus Ihren täglichen Antworten: ein PEG von {peg} in der Woche vom {first} bis {last}, über {days} Tage.</translation>
    </message>
    <message numerus="yes">
        <source>From your daily answers: no PEG in the week from {first} to {last}, which has {count} days with all three answers and needs {least}.</source>
        <extracomment>For one: From your daily answers: no PEG in the week from {first} to {last}, which has {count} day with all three answers and needs {least}.</extracomment>
        <translation>
            <numerusform>Aus Ihren täglichen Antworten: kein PEG in der Woche vom {first} bis {last}, die {count} Tag mit allen drei Antworten hat und {least} braucht.</numerusform>
            <numerusform>Aus Ihren täglichen Antworten: kein PEG in der Woche vom {first} bis {last}, die {count} Tage mit allen drei Antworten hat und {least} braucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>From your daily answers: the mean of average pain and of how much it got in the way of enjoyment and of activity, over the days of a week, Monday to Sunday, on which all three were answered; {least} days or more. The PEG of the questionnaire is another one: it asks once, looking back on a week.</source>
        <translation>Aus Ihren täglichen Antworten: der Mittelwert aus durchschnittlichem Schmerz und daraus, wie sehr er Lebensfreude und Aktivitäten beeinträchtigte, über die Tage einer Woche, Montag bis Sonntag, an denen alle drei beantwortet wurden; {least} Tage oder mehr. Der PEG des Fragebogens ist ein anderer: Er fragt einmal, im Rückblick auf eine Woche.</translation>
    </message>
    <message>
        <source>From {first} to {last}, {days} of {week} days with a score: {relief} as recorded, less what choosing the best week adds. A best week flatters: in trials without ketamine, {trial_low} to {trial_high} of people had some week that looked {better} better.</source>
        <translation>Vom {first} bis {last}, {days} von {week} Tagen mit einem Wert: eine Linderung von {relief} wie eingetragen, abzüglich dessen, was die Wahl der besten Woche dazugibt. Die beste Woche schmeichelt: In Studien ohne Ketamin hatten {trial_low} bis {trial_high} der Menschen irgendeine Woche, die um {better} besser aussah.</translation>
    </message>
    <message>
        <source>Give the medicine a name.</source>
        <translation>Geben Sie dem Medikament einen Namen.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Grade 0: no chronic pain</source>
        <translation>Grad 0: keine chronischen Schmerzen</translation>
    </message>
    <message>
        <source>Grade 0: no pain</source>
        <translation>Grad 0: keine Schmerzen</translation>
    </message>
    <message>
        <source>Grade 1: mild chronic pain</source>
        <translation>Grad 1: leichte chronische Schmerzen</translation>
    </message>
    <message>
        <source>Grade 2: bothersome chronic pain</source>
        <translation>Grad 2: belastende chronische Schmerzen</translation>
    </message>
    <message>
        <source>Grade 3: high-impact chronic pain</source>
        <translation>Grad 3: stark beeinträchtigende chronische Schmerzen</translation>
    </message>
    <message>
        <source>Grade I: low disability, low intensity</source>
        <translation>Grad I: geringe Beeinträchtigung, geringe Intensität</translation>
    </message>
    <message>
        <source>Grade II: low disability, high intensity</source>
        <translation>Grad II: geringe Beeinträchtigung, hohe Intensität</translation>
    </message>
    <message>
        <source>Grade III: high disability, moderately limiting</source>
        <translation>Grad III: hohe Beeinträchtigung, mäßig einschränkend</translation>
    </message>
    <message>
        <source>Grade IV: high disability, severely limiting</source>
        <translation>Grad IV: hohe Beeinträchtigung, stark einschränkend</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Grad {grade}</translation>
    </message>
    <message>
        <source>Grade {grade} (intensity {intensity} of 100)</source>
        <translation>Grad {grade} (Intensität {intensity} von 100)</translation>
    </message>
    <message>
        <source>Grade {grade} stands here twice.</source>
        <translation>Grad {grade} steht hier zweimal.</translation>
    </message>
    <message>
        <source>Grade {value} in all {count} questionnaires from {first} to {day}.</source>
        <translation>Grad {value} in allen {count} Fragebögen vom {first} bis {day}.</translation>
    </message>
    <message>
        <source>Grade {value} on {day}, the only one so far.</source>
        <translation>Grad {value} am {day}, der einzige bisher.</translation>
    </message>
    <message>
        <source>Grades from {least} to {most} in {count} questionnaires since {first}; the newest, of {day}, is {value}.</source>
        <translation>Grade von {least} bis {most} in {count} Fragebögen seit dem {first}; der neueste, vom {day}, ist {value}.</translation>
    </message>
    <message>
        <source>Harm to the bladder is known from heavy recreational use; what that means for the doses of a clinic is unknown (Niesters 2014).</source>
        <translation>Schäden an der Blase sind von starkem Freizeitkonsum bekannt; was das für die Dosen einer Klinik bedeutet, ist unbekannt (Niesters 2014).</translation>
    </message>
    <message numerus="yes">
        <source>Having to go more often than usual on {count} days.</source>
        <extracomment>For one: Having to go more often than usual on {count} day.</extracomment>
        <translation>
            <numerusform>Häufigeres Wasserlassen als sonst an {count} Tag.</numerusform>
            <numerusform>Häufigeres Wasserlassen als sonst an {count} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Heart: chest pain once; palpitations on {least} of {week} days; or at an infusion a blood pressure from {upper} (the upper value) or {lower} (the lower value), or a pulse over {pulse}.</source>
        <translation>Herz: einmal Schmerzen in der Brust; Herzklopfen an {least} von {week} Tagen; oder bei einer Infusion ein Blutdruck ab {upper} (der obere Wert) oder {lower} (der untere Wert) oder ein Puls über {pulse}.</translation>
    </message>
    <message>
        <source>Highest blood pressure</source>
        <translation>Höchster Blutdruck</translation>
    </message>
    <message>
        <source>Highest liver value</source>
        <translation>Höchster Leberwert</translation>
    </message>
    <message>
        <source>Highest lower blood pressure</source>
        <translation>Höchster unterer Blutdruck</translation>
    </message>
    <message>
        <source>Highest pulse</source>
        <translation>Höchster Puls</translation>
    </message>
    <message>
        <source>Highest upper blood pressure</source>
        <translation>Höchster oberer Blutdruck</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>Wie vollständig</translation>
    </message>
    <message>
        <source>How earlier forecasts turned out:</source>
        <translation>Wie frühere Prognosen ausgegangen sind:</translation>
    </message>
    <message numerus="yes">
        <source>How long before an appointment your clinic wants to know: now {count} days.</source>
        <extracomment>For one: How long before an appointment your clinic wants to know: now {count} day.</extracomment>
        <translation>
            <numerusform>Wie lange vor einem Termin Ihre Klinik Bescheid wissen möchte: jetzt {count} Tag.</numerusform>
            <numerusform>Wie lange vor einem Termin Ihre Klinik Bescheid wissen möchte: jetzt {count} Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long relief held:</source>
        <translation>Wie lange die Linderung anhielt:</translation>
    </message>
    <message>
        <source>How long relief holds is open.</source>
        <translation>Wie lange die Linderung anhält, ist offen.</translation>
    </message>
    <message>
        <source>How much less pain than before the infusion. For most people {important} less is an important change and {substantial} less a substantial one. Below it, the diary calls the effect faded.</source>
        <translation>Wie viel weniger Schmerz als vor der Infusion. Für die meisten Menschen ist {important} weniger eine wichtige Veränderung und {substantial} weniger eine erhebliche. Darunter nennt das Tagebuch die Wirkung abgeklungen.</translation>
    </message>
    <message>
        <source>How pleasant</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>How pleasant the dreams were</source>
        <translation>Wie angenehm die Träume waren</translation>
    </message>
    <message>
        <source>How pleasant they were: 1 very unpleasant, 2 unpleasant, 3 neither, 4 pleasant, 5 very pleasant.</source>
        <translation>Wie angenehm sie waren: 1 sehr unangenehm, 2 unangenehm, 3 weder noch, 4 angenehm, 5 sehr angenehm.</translation>
    </message>
    <message>
        <source>How safe ketamine is over many years is not established (Niesters 2014).</source>
        <translation>Wie sicher Ketamin über viele Jahre ist, ist nicht geklärt (Niesters 2014).</translation>
    </message>
    <message>
        <source>How that turns out is still open.</source>
        <translation>Wie das ausgeht, ist noch offen.</translation>
    </message>
    <message>
        <source>How vivid the dreams were</source>
        <translation>Wie lebhaft die Träume waren</translation>
    </message>
    <message>
        <source>If it is bad or does not pass, call your local emergency number.</source>
        <translation>Wenn es schlimm ist oder nicht vorübergeht, rufen Sie den örtlichen Notruf an.</translation>
    </message>
    <message>
        <source>If its scale is another one, name it: --scale {scale}.</source>
        <translation>Wenn die Skala eine andere ist, nennen Sie sie: --scale {scale}.</translation>
    </message>
    <message>
        <source>If no row has the names of the columns, say --no-header and call them 1, 2, 3; if another row has them, --header-row N.</source>
        <translation>Wenn keine Zeile die Spaltennamen hat, sagen Sie --no-header und nennen Sie die Spalten 1, 2, 3; wenn eine andere Zeile sie hat, --header-row N.</translation>
    </message>
    <message>
        <source>If pain rises over several days, the dates come sooner.</source>
        <translation>Wenn der Schmerz über mehrere Tage zunimmt, rücken die Daten nach vorn.</translation>
    </message>
    <message>
        <source>If relief holds over the next days, the dates come later.</source>
        <translation>Wenn die Linderung in den nächsten Tagen anhält, rücken die Daten nach hinten.</translation>
    </message>
    <message>
        <source>If the days before were unusual, your clinic may know your level; it can be set in Settings.</source>
        <translation>Wenn die Tage davor ungewöhnlich waren, kennt Ihre Klinik vielleicht Ihren Wert; er lässt sich in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>If you have chest pain now, call your local emergency number first.</source>
        <translation>Wenn Sie jetzt Schmerzen in der Brust haben, rufen Sie zuerst den örtlichen Notruf an.</translation>
    </message>
    <message>
        <source>If you know your scores from before the infusion, open those days and fill them in.</source>
        <translation>Wenn Sie Ihre Werte aus der Zeit vor der Infusion kennen, öffnen Sie diese Tage und füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>If you think of harming yourself, call your local emergency number now.</source>
        <translation>Wenn Sie daran denken, sich etwas anzutun, rufen Sie jetzt den örtlichen Notruf an.</translation>
    </message>
    <message>
        <source>In nights 1 to 3 after an infusion {after} of {after_of} recalled dreams were unpleasant ({after_share}), on other nights {usual} of {usual_of} ({usual_share}).</source>
        <translation>In den Nächten 1 bis 3 nach einer Infusion waren {after} von {after_of} erinnerten Träumen unangenehm ({after_share}), in anderen Nächten {usual} von {usual_of} ({usual_share}).</translation>
    </message>
    <message>
        <source>In short:</source>
        <translation>Kurz gesagt:</translation>
    </message>
    <message>
        <source>In the shipped instrument this is {value}; only words may differ.</source>
        <translation>Im mitgelieferten Fragebogen steht hier {value}; nur Worte dürfen anders sein.</translation>
    </message>
    <message>
        <source>In week 1</source>
        <translation>In Woche 1</translation>
    </message>
    <message numerus="yes">
        <source>In your own days without treatment, a week as good as this came up in {as_good} of {count} stretches.</source>
        <extracomment>For one: In your own days without treatment, a week as good as this came up in {as_good} of {count} stretch.</extracomment>
        <translation>
            <numerusform>An Ihren eigenen Tagen ohne Behandlung kam eine so gute Woche in {as_good} von {count} Abschnitt vor.</numerusform>
            <numerusform>An Ihren eigenen Tagen ohne Behandlung kam eine so gute Woche in {as_good} von {count} Abschnitten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>Infusion of {day}</source>
        <translation>Infusion vom {day}</translation>
    </message>
    <message>
        <source>Infusion {id} of {day}: {reason}</source>
        <translation>Infusion {id} vom {day}: {reason}</translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation>Infusion {number}</translation>
    </message>
    <message>
        <source>Infusion {number} stood at {relief} on day {day}, the last that is recorded.</source>
        <translation>Infusion {number}: Linderung von {relief} an Tag {day}, dem letzten, der eingetragen ist.</translation>
    </message>
    <message>
        <source>Infusion {number}, until {last_day}: {held}</source>
        <translation>Infusion {number}, bis {last_day}: {held}</translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: at least {count} days later than the range</source>
        <extracomment>For one: Infusion {number}: at least {count} day later than the range</extracomment>
        <translation>
            <numerusform>Infusion {number}: mindestens {count} Tag später als der Bereich</numerusform>
            <numerusform>Infusion {number}: mindestens {count} Tage später als der Bereich</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion {number}: cut short by the next one</source>
        <translation>Infusion {number}: durch die nächste verkürzt</translation>
    </message>
    <message>
        <source>Infusion {number}: earlier than said</source>
        <translation>Infusion {number}: früher als gesagt</translation>
    </message>
    <message>
        <source>Infusion {number}: later than said</source>
        <translation>Infusion {number}: später als gesagt</translation>
    </message>
    <message>
        <source>Infusion {number}: no range given</source>
        <translation>Infusion {number}: kein Bereich genannt</translation>
    </message>
    <message>
        <source>Infusion {number}: no relief, as said</source>
        <translation>Infusion {number}: keine Linderung, wie gesagt</translation>
    </message>
    <message>
        <source>Infusion {number}: not known how it went</source>
        <translation>Infusion {number}: nicht bekannt, wie es ausging</translation>
    </message>
    <message>
        <source>Infusion {number}: nothing kept</source>
        <translation>Infusion {number}: nichts aufgehoben</translation>
    </message>
    <message>
        <source>Infusion {number}: relief after all</source>
        <translation>Infusion {number}: doch eine Linderung</translation>
    </message>
    <message>
        <source>Infusion {number}: still open</source>
        <translation>Infusion {number}: noch offen</translation>
    </message>
    <message>
        <source>Infusion {number}: too early to say</source>
        <translation>Infusion {number}: noch zu früh</translation>
    </message>
    <message>
        <source>Infusion {number}: within the range</source>
        <translation>Infusion {number}: im Bereich</translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: {count} days earlier than the range</source>
        <extracomment>For one: Infusion {number}: {count} day earlier than the range</extracomment>
        <translation>
            <numerusform>Infusion {number}: {count} Tag früher als der Bereich</numerusform>
            <numerusform>Infusion {number}: {count} Tage früher als der Bereich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: {count} days later than the range</source>
        <extracomment>For one: Infusion {number}: {count} day later than the range</extracomment>
        <translation>
            <numerusform>Infusion {number}: {count} Tag später als der Bereich</numerusform>
            <numerusform>Infusion {number}: {count} Tage später als der Bereich</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion {number}: {dates}, {known}.</source>
        <translation>Infusion {number}: {dates}, {known}.</translation>
    </message>
    <message>
        <source>Infusion {number}: {dates}.</source>
        <translation>Infusion {number}: {dates}.</translation>
    </message>
    <message>
        <source>Infusion {number}: {relief}.</source>
        <translation>Infusion {number}: Linderung {relief}.</translation>
    </message>
    <message>
        <source>Infusion {number}: {threshold} never reached</source>
        <translation>Infusion {number}: {threshold} nie erreicht</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Beeinträchtigung</translation>
    </message>
    <message>
        <source>Interference and enjoyment: how much pain got in the way of what you do, and of enjoying life; 0 is not at all, 10 completely. With the average pain they are the three questions of the PEG scale (Krebs 2009).</source>
        <translation>Beeinträchtigung und Lebensfreude: wie sehr der Schmerz beeinträchtigte, was Sie tun, und Ihre Freude am Leben; 0 ist gar nicht, 10 völlig. Mit dem durchschnittlichen Schmerz sind das die drei Fragen der PEG-Skala (Krebs 2009).</translation>
    </message>
    <message>
        <source>It can happen to anyone whom a drug helps, and it is nobody&apos;s fault. Your clinic can help with it, and needs to know it to keep you safe.</source>
        <translation>Das kann allen passieren, denen ein Mittel hilft, und niemand ist daran schuld. Ihre Klinik kann dabei helfen und muss es wissen, damit Sie sicher bleiben.</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with the grades of the Chronic Pain Grade, which are made in another way.</source>
        <translation>Er lässt sich nicht mit den Graden des Chronic Pain Grade vergleichen, die auf andere Weise zustande kommen.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept what you were reminded of: {reason}.</source>
        <translation>Es lässt sich nicht merken, woran Sie erinnert wurden: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {reason}.</source>
        <translation>Lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be told yet whether relief reached {threshold}.</source>
        <translation>Ob die Linderung {threshold} erreicht hat, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>It is larger than a questionnaire can be.</source>
        <translation>Das ist größer, als ein Fragebogen sein kann.</translation>
    </message>
    <message>
        <source>It is locked with the passphrase that {path} has now.</source>
        <translation>Es ist mit der Passphrase gesperrt, die {path} jetzt hat.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>It is set up among what the desktop starts when you log in, in this file:</source>
        <translation>Eingerichtet bei dem, was der Desktop beim Anmelden startet, in dieser Datei:</translation>
    </message>
    <message>
        <source>It is set up as a launch agent of this system, in this file:</source>
        <translation>Eingerichtet als Start-Agent dieses Systems, in dieser Datei:</translation>
    </message>
    <message>
        <source>It is set up as a task of this system (Task Scheduler), from this file:</source>
        <translation>Eingerichtet als Aufgabe dieses Systems (Aufgabenplanung), aus dieser Datei:</translation>
    </message>
    <message>
        <source>It is set up as a timer of this system (systemd), in this file:</source>
        <translation>Eingerichtet als Zeitgeber dieses Systems (systemd), in dieser Datei:</translation>
    </message>
    <message numerus="yes">
        <source>It must be from {least} to {count} days.</source>
        <extracomment>For one: It must be from {least} to {count} day.</extracomment>
        <translation>
            <numerusform>Es muss von {least} bis {count} Tag sein.</numerusform>
            <numerusform>Es müssen {least} bis {count} Tage sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It must be from {least} to {count} weeks.</source>
        <extracomment>For one: It must be from {least} to {count} week.</extracomment>
        <translation>
            <numerusform>Es muss von {least} bis {count} Woche sein.</numerusform>
            <numerusform>Es müssen {least} bis {count} Wochen sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a level before the infusion, and {least} pain scores within {week} days in a row after it.</source>
        <translation>Dafür braucht es einen Wert vor der Infusion und {least} Schmerzwerte innerhalb von {week} Tagen hintereinander danach.</translation>
    </message>
    <message>
        <source>It needs a level before the infusion, of {level} or more, and {least} pain scores after it.</source>
        <translation>Dafür braucht es einen Wert vor der Infusion, von {level} oder mehr, und {least} Schmerzwerte danach.</translation>
    </message>
    <message>
        <source>It needs {least} days with a pain score and an answer on side effects in the {before} days before the infusion, and {least} in days 1 to {after} after it.</source>
        <translation>Dafür braucht es {least} Tage mit einem Schmerzwert und einer Antwort zu Nebenwirkungen in den {before} Tagen vor der Infusion und {least} an den Tagen 1 bis {after} danach.</translation>
    </message>
    <message>
        <source>It opens the diary if you forget the passphrase, and is shown this once. Write it down, and keep it where nobody finds it beside this computer. Without passphrase and code, nobody can open the diary.</source>
        <translation>Er öffnet das Tagebuch, falls Sie die Passphrase vergessen, und wird nur dieses eine Mal gezeigt. Schreiben Sie ihn auf, und bewahren Sie ihn dort auf, wo ihn niemand neben diesem Computer findet. Ohne Passphrase und Code kann niemand das Tagebuch öffnen.</translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or a newer result is within its limit and {days} days were written without any of the rest.</source>
        <translation>Es bleibt hier, bis Ihre Klinik sagt, dass es geklärt ist, oder bis ein neueres Ergebnis in seiner Grenze liegt und {days} Tage ohne etwas von dem Übrigen eingetragen sind.</translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or a newer result is within its limit.</source>
        <translation>Es bleibt hier, bis Ihre Klinik sagt, dass es geklärt ist, oder bis ein neueres Ergebnis in seiner Grenze liegt.</translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or {days} days were written without any of it.</source>
        <translation>Es bleibt hier, bis Ihre Klinik sagt, dass es geklärt ist, oder bis {days} Tage ohne etwas davon eingetragen sind.</translation>
    </message>
    <message>
        <source>Its name must end in .json; an editor may have added the rest.</source>
        <translation>Der Name muss auf .json enden; den Rest hat vielleicht ein Editor angehängt.</translation>
    </message>
    <message>
        <source>Jumping eyes</source>
        <translation>Zuckende Augen</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamin</translation>
    </message>
    <message>
        <source>Ketamine can raise the pulse and the blood pressure (Niesters 2014). Chest pain and lasting palpitations have many causes, some of them harmless; someone should look.</source>
        <translation>Ketamin kann den Puls und den Blutdruck erhöhen (Niesters 2014). Schmerzen in der Brust und anhaltendes Herzklopfen haben viele Ursachen, manche davon harmlos; jemand sollte nachsehen.</translation>
    </message>
    <message>
        <source>Ketamine outside the clinic</source>
        <translation>Ketamin außerhalb der Klinik</translation>
    </message>
    <message>
        <source>Ketamine outside the clinic: the question that is asked once a week after an infusion, answered with yes.</source>
        <translation>Ketamin außerhalb der Klinik: die Frage, die nach einer Infusion einmal in der Woche gestellt wird, mit Ja beantwortet.</translation>
    </message>
    <message>
        <source>Ketamine wished for or taken outside the clinic</source>
        <translation>Ketamin außerhalb der Klinik gewünscht oder genommen</translation>
    </message>
    <message>
        <source>Kidneys</source>
        <translation>Nieren</translation>
    </message>
    <message>
        <source>Kidneys: creatinine over its upper limit; or pain in the flank on {least} of {week} days.</source>
        <translation>Nieren: Kreatinin über seiner oberen Grenze; oder Schmerzen in der Flanke an {least} von {week} Tagen.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Last {count} days</source>
        <extracomment>For one: Last {count} day</extracomment>
        <translation>
            <numerusform>Letzter {count} Tag</numerusform>
            <numerusform>Letzte {count} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaking urine</source>
        <translation>Ungewollter Urinverlust</translation>
    </message>
    <message numerus="yes">
        <source>Leaking urine on {count} days.</source>
        <extracomment>For one: Leaking urine on {count} day.</extracomment>
        <translation>
            <numerusform>Ungewollter Urinverlust an {count} Tag.</numerusform>
            <numerusform>Ungewollter Urinverlust an {count} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it was, for it is damaged, in use or has an older passphrase: {path}. Delete it if you don&apos;t need it.</source>
        <translation>Unverändert gelassen, weil sie beschädigt oder in Gebrauch ist oder eine ältere Passphrase hat: {path}. Löschen Sie sie, wenn Sie sie nicht brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} days outside of the period.</source>
        <extracomment>For one: Left out: {count} day outside of the period.</extracomment>
        <translation>
            <numerusform>Weggelassen: {count} Tag außerhalb des Zeitraums.</numerusform>
            <numerusform>Weggelassen: {count} Tage außerhalb des Zeitraums.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less pain than before the infusion is what a diary can measure; how much of it the infusion did, it can&apos;t tell.</source>
        <translation>Weniger Schmerz als vor der Infusion ist, was ein Tagebuch messen kann; wie viel davon die Infusion bewirkt hat, kann es nicht sagen.</translation>
    </message>
    <message>
        <source>Less pain than before the infusion, on days {first} to {last} after the last infusion day, {days} of {week} with a score. How much of it the infusion did, a diary can&apos;t tell.</source>
        <translation>Weniger Schmerz als vor der Infusion, an den Tagen {first} bis {last} nach dem letzten Infusionstag, {days} von {week} mit einem Wert. Wie viel davon die Infusion bewirkt hat, kann ein Tagebuch nicht sagen.</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>Wert davor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Liver: yellow skin or eyes or dark urine once; or one of the blood results ALT, AST, ALP and GGT at {times} times its upper limit or more. A result without an upper limit can&apos;t be judged.</source>
        <translation>Leber: einmal gelbe Haut oder Augen oder dunkler Urin; oder einer der Blutwerte ALT, AST, ALP und GGT beim {times}-Fachen seiner oberen Grenze oder mehr. Ein Ergebnis ohne obere Grenze lässt sich nicht beurteilen.</translation>
    </message>
    <message>
        <source>Low belly pain</source>
        <translation>Schmerzen im Unterbauch</translation>
    </message>
    <message numerus="yes">
        <source>Low belly pain on {count} days.</source>
        <extracomment>For one: Low belly pain on {count} day.</extracomment>
        <translation>
            <numerusform>Schmerzen im Unterbauch an {count} Tag.</numerusform>
            <numerusform>Schmerzen im Unterbauch an {count} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Gedrückte Stimmung</translation>
    </message>
    <message>
        <source>Low mood and panic can come with pain, with treatment or for other reasons, and there is help for them. You don&apos;t have to carry this alone.</source>
        <translation>Gedrückte Stimmung und Panik können mit den Schmerzen kommen, mit der Behandlung oder aus anderen Gründen, und es gibt Hilfe dafür. Sie müssen das nicht allein tragen.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief is likely to fall below {threshold}.</source>
        <translation>Markiert: die Tage, an denen die Linderung wahrscheinlich unter {threshold} fällt.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief may have fallen below {threshold}.</source>
        <translation>Markiert: die Tage, an denen die Linderung vielleicht unter {threshold} gefallen ist.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief probably fell below {threshold}.</source>
        <translation>Markiert: die Tage, an denen die Linderung wahrscheinlich unter {threshold} gefallen ist.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief was expected to fall below {threshold}.</source>
        <translation>Markiert: die Tage, an denen erwartet wurde, dass die Linderung unter {threshold} fällt.</translation>
    </message>
    <message>
        <source>Mean doses a day in the {before} days before the infusion and in days 1 to {after} after it, over the days on which they were answered; a medicine answered on fewer than {least} of them is left out.</source>
        <translation>Mittlere Dosen am Tag in den {before} Tagen vor der Infusion und an den Tagen 1 bis {after} danach, über die Tage, an denen sie beantwortet wurden; ein Medikament, das an weniger als {least} davon beantwortet wurde, ist weggelassen.</translation>
    </message>
    <message>
        <source>Means of your 0 to 10 answers in the {before} days before the infusion and in days 1 to {after} after it; each needs {least} answers.</source>
        <translation>Mittelwerte Ihrer Antworten von 0 bis 10 in den {before} Tagen vor der Infusion und an den Tagen 1 bis {after} danach; jeder braucht {least} Antworten.</translation>
    </message>
    <message>
        <source>Medicine doses</source>
        <translation>Dosen der Medikamente</translation>
    </message>
    <message>
        <source>Medicine {number}</source>
        <translation>Medikament {number}</translation>
    </message>
    <message>
        <source>Medicine {number} (its name was lost)</source>
        <translation>Medikament {number} (sein Name ging verloren)</translation>
    </message>
    <message>
        <source>Medicines: how many doses you took that day.</source>
        <translation>Medikamente: wie viele Dosen Sie an dem Tag genommen haben.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Memory trouble</source>
        <translation>Gestörtes Gedächtnis</translation>
    </message>
    <message numerus="yes">
        <source>Memory trouble on {count} days, from {first} to {last}, more than a week into or after treatment.</source>
        <extracomment>For one: Memory trouble on {first}, more than a week into or after treatment.</extracomment>
        <translation>
            <numerusform>Gedächtnisprobleme am {first}, mehr als eine Woche nach Beginn oder Ende der Behandlung.</numerusform>
            <numerusform>Gedächtnisprobleme an {count} Tagen, vom {first} bis {last}, mehr als eine Woche nach Beginn oder Ende der Behandlung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory: trouble remembering on {least} of {week} days or {more} of {month}, later than {after} days after the infusion.</source>
        <translation>Gedächtnis: Mühe, sich zu erinnern, an {least} von {week} Tagen oder {more} von {month}, später als {after} Tage nach der Infusion.</translation>
    </message>
    <message numerus="yes">
        <source>Moderate or severe on {days} of {count} answered days ({share}).</source>
        <extracomment>For one: Moderate or severe on {days} of {count} answered day ({share}).</extracomment>
        <translation>
            <numerusform>Mittel oder schwer an {days} von {count} beantworteten Tag ({share}).</numerusform>
            <numerusform>Mittel oder schwer an {days} von {count} beantworteten Tagen ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Mood (10 is best)</source>
        <translation>Stimmung (10 ist am besten)</translation>
    </message>
    <message>
        <source>Mood: panic or anxiety on {least} of {week} days; a mood of {mood} or lower on {low} of {week} days, or of 0 on {none} of {week}; or severe low mood on {severe} of {week} days.</source>
        <translation>Stimmung: Panik oder Angst an {least} von {week} Tagen; eine Stimmung von {mood} oder niedriger an {low} von {week} Tagen, oder von 0 an {none} von {week}; oder schwer gedrückte Stimmung an {severe} von {week} Tagen.</translation>
    </message>
    <message>
        <source>More likely than not, relief never reached {threshold}.</source>
        <translation>Eher wahrscheinlich als nicht hat die Linderung {threshold} nie erreicht.</translation>
    </message>
    <message>
        <source>Name left out</source>
        <translation>Name weggelassen</translation>
    </message>
    <message>
        <source>Name one import of the last 30 days by its moment. To see which can be undone: {program} imports.</source>
        <translation>Nennen Sie einen Import der letzten 30 Tage mit seinem Zeitpunkt. Welche sich rückgängig machen lassen, zeigt: {program} imports.</translation>
    </message>
    <message>
        <source>Name the order: --date-order day-first or month-first.</source>
        <translation>Nennen Sie die Reihenfolge: --date-order day-first oder month-first.</translation>
    </message>
    <message>
        <source>Names in grey are columns of the CSV package, from which each figure can be worked out again.</source>
        <translation>Graue Namen sind Spalten des CSV-Pakets, aus denen sich jede Zahl nachrechnen lässt.</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Übelkeit</translation>
    </message>
    <message>
        <source>New infusion</source>
        <translation>Neue Infusion</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>Neues Medikament</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>Night {night} after your infusion</source>
        <translation>Nacht {night} nach Ihrer Infusion</translation>
    </message>
    <message>
        <source>Night {number}: {dream}, woke you.</source>
        <translation>Nacht {number}: {dream}, hat Sie geweckt.</translation>
    </message>
    <message>
        <source>Night {number}: {dream}.</source>
        <translation>Nacht {number}: {dream}.</translation>
    </message>
    <message>
        <source>Nightmare</source>
        <translation>Albtraum</translation>
    </message>
    <message>
        <source>Nightmare that woke you</source>
        <translation>Albtraum, von dem Sie aufgewacht sind</translation>
    </message>
    <message>
        <source>Nightmare that woke you: 0 no, 1 yes.</source>
        <translation>Albtraum, von dem Sie aufgewacht sind: 0 nein, 1 ja.</translation>
    </message>
    <message>
        <source>No Chronic Pain Grade questionnaire was finished from day {first} to day {last} after the infusion and before the next one.</source>
        <translation>Zwischen Tag {first} und Tag {last} nach der Infusion und vor der nächsten wurde kein Fragebogen Chronic Pain Grade abgeschlossen.</translation>
    </message>
    <message>
        <source>No Chronic Pain Grade questionnaire was finished in the {weeks} weeks before the infusion.</source>
        <translation>In den {weeks} Wochen vor der Infusion wurde kein Fragebogen Chronic Pain Grade abgeschlossen.</translation>
    </message>
    <message>
        <source>No answer to: {question}</source>
        <translation>Keine Antwort auf: {question}</translation>
    </message>
    <message>
        <source>No blood result with an upper limit is written down with this infusion.</source>
        <translation>Zu dieser Infusion ist kein Blutwert mit einer oberen Grenze eingetragen.</translation>
    </message>
    <message>
        <source>No clear relief</source>
        <translation>Keine klare Linderung</translation>
    </message>
    <message>
        <source>No doses</source>
        <translation>Keine Dosen</translation>
    </message>
    <message>
        <source>No dream was written down on these days.</source>
        <translation>An diesen Tagen wurde kein Traum eingetragen.</translation>
    </message>
    <message>
        <source>No finished questionnaire says this yet.</source>
        <translation>Noch kein abgeschlossener Fragebogen sagt das.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Kein Grad</translation>
    </message>
    <message>
        <source>No grade: answers are missing</source>
        <translation>Kein Grad: Antworten fehlen</translation>
    </message>
    <message>
        <source>No grade: answers are missing (intensity {intensity} of 100)</source>
        <translation>Kein Grad: Antworten fehlen (Intensität {intensity} von 100)</translation>
    </message>
    <message>
        <source>No import of the last 30 days can be undone.</source>
        <translation>Kein Import der letzten 30 Tage lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>No infusion is recorded yet, so there is nothing to compare.</source>
        <translation>Es ist noch keine Infusion eingetragen, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No infusion is recorded yet.</source>
        <translation>Es ist noch keine Infusion eingetragen.</translation>
    </message>
    <message>
        <source>No passphrase was typed. Nothing was changed.</source>
        <translation>Es wurde keine Passphrase eingetippt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No visit is written down, so it begins 14 days before the last infusion.</source>
        <translation>Es ist kein Termin eingetragen, deshalb beginnt er 14 Tage vor der letzten Infusion.</translation>
    </message>
    <message>
        <source>No visit is written down, so it begins with the diary.</source>
        <translation>Es ist kein Termin eingetragen, deshalb beginnt er mit dem Tagebuch.</translation>
    </message>
    <message>
        <source>No visit is written down, so it begins with the last report.</source>
        <translation>Es ist kein Termin eingetragen, deshalb beginnt er mit dem letzten Bericht.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is open; {kinds} kinds were looked for.</source>
        <translation>Keines ist offen; nach {kinds} Arten wurde gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>None of the file&apos;s {count} rows has a score. Nothing was imported.</source>
        <extracomment>For one: The file&apos;s {count} row has no score. Nothing was imported.</extracomment>
        <translation>
            <numerusform>Die {count} Zeile der Datei hat keinen Wert. Es wurde nichts importiert.</numerusform>
            <numerusform>Keine der {count} Zeilen der Datei hat einen Wert. Es wurde nichts importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the same form</source>
        <translation>Keiner mit derselben Form</translation>
    </message>
    <message>
        <source>None of your last 7 days is recorded.</source>
        <translation>Keiner Ihrer letzten 7 Tage ist eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>None on any of the {count} days on which they were answered.</source>
        <extracomment>For one: None on the {count} day on which they were answered.</extracomment>
        <translation>
            <numerusform>Keine an dem {count} Tag, an dem sie beantwortet wurden.</numerusform>
            <numerusform>Keine an den {count} Tagen, an denen sie beantwortet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Keine eingetragen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not changed: {reason}.</source>
        <translation>Nicht geändert: {reason}.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Ohne Grad</translation>
    </message>
    <message>
        <source>Not judged, for no upper limit is written down: {results}.</source>
        <translation>Nicht beurteilt, weil keine obere Grenze eingetragen ist: {results}.</translation>
    </message>
    <message>
        <source>Not restored: another program goes on writing to {path}. Close it first.</source>
        <translation>Nicht wiederhergestellt: Ein anderes Programm schreibt weiter in {path}. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Not restored: another program is writing to the diary. Try again in a moment.</source>
        <translation>Nicht wiederhergestellt: Ein anderes Programm schreibt gerade in das Tagebuch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Not saved yet: another program is writing to the diary. What you answered is kept here and saved as soon as it has finished.</source>
        <translation>Noch nicht gespeichert: Ein anderes Programm schreibt gerade in das Tagebuch. Was Sie geantwortet haben, bleibt hier und wird gespeichert, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Not saved yet: by this computer&apos;s clock, {day} has not begun. Leave the window open: what you answered is kept here and saved when that day begins.</source>
        <translation>Noch nicht gespeichert: Nach der Uhr dieses Computers hat dieser Tag noch nicht begonnen: {day}. Lassen Sie das Fenster offen: Was Sie geantwortet haben, bleibt hier und wird gespeichert, wenn der Tag beginnt.</translation>
    </message>
    <message>
        <source>Not saved: a file beside {path} was taken away. Answer again in a moment; if it is said again, close and open the diary.</source>
        <translation>Nicht gespeichert: Eine Datei neben {path} wurde weggenommen. Antworten Sie gleich noch einmal; wenn das wieder erscheint, schließen und öffnen Sie das Tagebuch.</translation>
    </message>
    <message>
        <source>Not saved: another file was put in the place of {path}. Look at what it holds, then answer again.</source>
        <translation>Nicht gespeichert: An die Stelle von {path} wurde eine andere Datei gelegt. Sehen Sie nach, was darin steht, und antworten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: another program changed this setting to “{value}” since it was shown here. Change it once more if yours should stand.</source>
        <translation>Nicht gespeichert: Ein anderes Programm hat diese Einstellung auf „{value}“ geändert, seit sie hier gezeigt wurde. Ändern Sie sie noch einmal, wenn Ihre gelten soll.</translation>
    </message>
    <message>
        <source>Not saved: another program changed this since it was shown here. Look at it, then do it again.</source>
        <translation>Nicht gespeichert: Ein anderes Programm hat das geändert, seit es hier gezeigt wurde. Sehen Sie es sich an, und machen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: another program is writing to the diary. Answer again in a moment.</source>
        <translation>Nicht gespeichert: Ein anderes Programm schreibt gerade in das Tagebuch. Antworten Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: by this computer&apos;s clock, {day} has not come yet. What stands there can be taken back.</source>
        <translation>Nicht gespeichert: Nach der Uhr dieses Computers ist dieser Tag noch nicht gekommen: {day}. Was dort steht, kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Not saved: the diary file is damaged. Restore a copy of it.</source>
        <translation>Nicht gespeichert: Die Tagebuchdatei ist beschädigt. Stellen Sie eine Kopie davon wieder her.</translation>
    </message>
    <message>
        <source>Not saved: the diary file is read-only. Make it writable, then answer again.</source>
        <translation>Nicht gespeichert: Die Tagebuchdatei kann nur gelesen werden. Machen Sie sie beschreibbar, und antworten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: the diary&apos;s folder can&apos;t be reached. Check it, then answer again.</source>
        <translation>Nicht gespeichert: Der Ordner des Tagebuchs ist nicht erreichbar. Prüfen Sie ihn, und antworten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: the disk can&apos;t be written. Check it, then answer again.</source>
        <translation>Nicht gespeichert: Auf die Festplatte kann nicht geschrieben werden. Prüfen Sie sie, und antworten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then answer again.</source>
        <translation>Nicht gespeichert: Die Festplatte ist voll. Schaffen Sie etwas Platz, und antworten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: {path} is no longer there. Put it back, or close and open the diary.</source>
        <translation>Nicht gespeichert: {path} ist nicht mehr da. Legen Sie die Datei zurück, oder schließen und öffnen Sie das Tagebuch.</translation>
    </message>
    <message>
        <source>Not saved: {path} was written over or cut short by another program while it was open. What you answered is kept here: save it to another file, then close the diary and restore a backup.</source>
        <translation>Nicht gespeichert: {path} wurde von einem anderen Programm überschrieben oder abgeschnitten, während die Datei offen war. Was Sie geantwortet haben, bleibt hier: Speichern Sie es in einer anderen Datei, schließen Sie dann das Tagebuch, und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing can be compared yet. What pain lets you do needs average pain and interference with activity on {days} days before an infusion and {days} after it; dreams need {after} that were recalled in nights 1 to 3 after infusions and {usual} from other nights.</source>
        <translation>Es lässt sich noch nichts vergleichen. Was der Schmerz Sie tun lässt, braucht den durchschnittlichen Schmerz und die Beeinträchtigung der Aktivitäten an {days} Tagen vor einer Infusion und {days} Tagen danach; Träume brauchen {after} erinnerte aus den Nächten 1 bis 3 nach Infusionen und {usual} aus anderen Nächten.</translation>
    </message>
    <message>
        <source>Nothing could be read of {path}: it is damaged from its first page on. Restore a backup of it.</source>
        <translation>Nichts in {path} war lesbar: Die Datei ist von der ersten Seite an beschädigt. Stellen Sie eine Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>Nothing is kept of what the diary said in the two weeks after infusion {number}.</source>
        <translation>Von dem, was das Tagebuch in den zwei Wochen nach Infusion {number} sagte, ist nichts aufgehoben.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Soweit bekannt, ist nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>Nichts ist neu.</translation>
    </message>
    <message>
        <source>Nothing is recorded since this infusion yet, so there is no relief to show.</source>
        <translation>Seit dieser Infusion ist noch nichts eingetragen, also gibt es keine Linderung zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Your pain is drawn here from the first day on.</source>
        <translation>Es ist noch nichts eingetragen. Ihr Schmerz wird hier vom ersten Tag an gezeichnet.</translation>
    </message>
    <message>
        <source>Nothing is to come that a calendar could hold: no planned infusion, no call to the clinic and no questionnaire.</source>
        <translation>Es steht nichts an, was ein Kalender aufnehmen könnte: keine geplante Infusion, kein Anruf bei der Klinik und kein Fragebogen.</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Nichts eingetragen.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation>Es wurde nichts importiert: Das war ein Probelauf.</translation>
    </message>
    <message>
        <source>Nothing was recorded after this infusion, so there is no relief to show.</source>
        <translation>Nach dieser Infusion wurde nichts eingetragen, also gibt es keine Linderung zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year</source>
        <translation>In diesem Jahr wurde nichts eingetragen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Of days 1 to {after} after the infusion on which any side effect was answered; none is an answer.</source>
        <translation>Von den Tagen 1 bis {after} nach der Infusion, an denen eine Nebenwirkung beantwortet wurde; „keine“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Of limit</source>
        <translation>× Grenze</translation>
    </message>
    <message>
        <source>Of the days after the infusion with an average pain score.</source>
        <translation>Von den Tagen nach der Infusion mit einem Wert für den durchschnittlichen Schmerz.</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} ranges given at two weeks, {within} held what happened; {expected} in 10 should.</source>
        <extracomment>For one: Of {count} range given at two weeks, {within} held what happened; {expected} in 10 should.</extracomment>
        <translation>
            <numerusform>Von {count} Bereich, der nach zwei Wochen genannt wurde, traf {within} zu; {expected} von 10 sollten es.</numerusform>
            <numerusform>Von {count} Bereichen, die nach zwei Wochen genannt wurden, trafen {within} zu; {expected} von 10 sollten es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average, your last {count} scores lie below {threshold} relief.</source>
        <extracomment>For one: On average, your last {count} score lies below {threshold} relief.</extracomment>
        <translation>
            <numerusform>Im Durchschnitt liegt Ihr letzter Wert ({count}) unter {threshold} Linderung.</numerusform>
            <numerusform>Im Durchschnitt liegen Ihre letzten {count} Werte unter {threshold} Linderung.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, your scores of the last days lie below {threshold} relief; the forecast waits whether that lasts.</source>
        <translation>Im Durchschnitt liegen Ihre Werte der letzten Tage unter {threshold} Linderung; die Prognose wartet ab, ob das anhält.</translation>
    </message>
    <message>
        <source>On that day, infusion {number} stood at {relief}.</source>
        <translation>An diesem Tag lag Infusion {number} bei einer Linderung von {relief}.</translation>
    </message>
    <message numerus="yes">
        <source>On that day, {count} earlier infusions stood at {low} to {high}.</source>
        <extracomment>For one: On that day, {count} earlier infusion stood at {low} to {high}.</extracomment>
        <translation>
            <numerusform>An diesem Tag lag {count} frühere Infusion bei {low} bis {high}.</numerusform>
            <numerusform>An diesem Tag lagen {count} frühere Infusionen bei {low} bis {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Auf Ihrer Liste</translation>
    </message>
    <message numerus="yes">
        <source>On {count} days, from {first} to {last}, you noted that you wished for ketamine outside the clinic, or took some.</source>
        <extracomment>For one: On {first} you noted that you wished for ketamine outside the clinic, or took some.</extracomment>
        <translation>
            <numerusform>Am {first} haben Sie notiert, dass Sie sich Ketamin außerhalb der Klinik wünschten oder welches nahmen.</numerusform>
            <numerusform>An {count} Tagen, vom {first} bis {last}, haben Sie notiert, dass Sie sich Ketamin außerhalb der Klinik wünschten oder welches nahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the diary first said that relief had probably faded, about the day on which it had.</source>
        <translation>Am {day} sagte das Tagebuch zum ersten Mal, dass die Linderung wahrscheinlich abgeklungen war, etwa an dem Tag, an dem sie es war.</translation>
    </message>
    <message numerus="yes">
        <source>On {day} the diary first said that relief had probably faded, about {count} days after it had.</source>
        <extracomment>For one: On {day} the diary first said that relief had probably faded, about {count} day after it had.</extracomment>
        <translation>
            <numerusform>Am {day} sagte das Tagebuch zum ersten Mal, dass die Linderung wahrscheinlich abgeklungen war, etwa {count} Tag nachdem sie es war.</numerusform>
            <numerusform>Am {day} sagte das Tagebuch zum ersten Mal, dass die Linderung wahrscheinlich abgeklungen war, etwa {count} Tage nachdem sie es war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {day} the diary first said that relief had probably faded, about {count} days before it had.</source>
        <extracomment>For one: On {day} the diary first said that relief had probably faded, about {count} day before it had.</extracomment>
        <translation>
            <numerusform>Am {day} sagte das Tagebuch zum ersten Mal, dass die Linderung wahrscheinlich abgeklungen war, etwa {count} Tag bevor sie es war.</numerusform>
            <numerusform>Am {day} sagte das Tagebuch zum ersten Mal, dass die Linderung wahrscheinlich abgeklungen war, etwa {count} Tage bevor sie es war.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the diary first said that relief had probably faded.</source>
        <translation>Am {day} sagte das Tagebuch zum ersten Mal, dass die Linderung wahrscheinlich abgeklungen war.</translation>
    </message>
    <message>
        <source>On {day}, relief was about {middle}, likely between {low} and {high}.</source>
        <translation>Am {day} lag die Linderung bei etwa {middle}, wahrscheinlich zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, it could not be told whether relief had reached {threshold}.</source>
        <translation>Am {day}, dem letzten Tag mit einem Schmerzwert, ließ sich nicht sagen, ob die Linderung {threshold} erreicht hatte.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, it was open how long relief would stay above {threshold}.</source>
        <translation>Am {day}, dem letzten Tag mit einem Schmerzwert, war offen, wie lange die Linderung über {threshold} bleiben würde.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}.</source>
        <translation>Am {day}, dem letzten Tag mit einem Schmerzwert, lag die Linderung vielleicht unter {threshold}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}; how long it would hold was open.</source>
        <translation>Am {day}, dem letzten Tag mit einem Schmerzwert, lag die Linderung vielleicht unter {threshold}; wie lange sie anhalten würde, war offen.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}; it was expected to be by {last}.</source>
        <translation>Am {day}, dem letzten Tag mit einem Schmerzwert, lag die Linderung vielleicht unter {threshold}; erwartet wurde, dass sie spätestens am {last} darunter liegt.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was expected to be below {threshold} by {last}.</source>
        <translation>Am {day}, dem letzten Tag mit einem Schmerzwert, wurde erwartet, dass die Linderung spätestens am {last} unter {threshold} liegt.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was expected to fall below {threshold} between {first} and {last}.</source>
        <translation>Am {day}, dem letzten Tag mit einem Schmerzwert, wurde erwartet, dass die Linderung zwischen dem {first} und dem {last} unter {threshold} fällt.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was not expected to fall below {threshold} before {first}.</source>
        <translation>Am {day}, dem letzten Tag mit einem Schmerzwert, wurde nicht erwartet, dass die Linderung vor dem {first} unter {threshold} fällt.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was not expected to fall below {threshold} within a year.</source>
        <translation>Am {day}, dem letzten Tag mit einem Schmerzwert, wurde nicht erwartet, dass die Linderung innerhalb eines Jahres unter {threshold} fällt.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>Once one is recorded, relief is measured against your scores from before it.</source>
        <translation>Sobald eine eingetragen ist, wird die Linderung an Ihren Werten aus der Zeit davor gemessen.</translation>
    </message>
    <message>
        <source>One date and time ({stamp}) has several rows that differ in {column}: {values}. All of them count.</source>
        <translation>Zu einem Zeitpunkt ({stamp}) gibt es mehrere Zeilen, die sich in {column} unterscheiden: {values}. Alle zählen.</translation>
    </message>
    <message>
        <source>One digit behind the decimal sign is enough, like {example}.</source>
        <translation>Eine Stelle nach dem Komma genügt, wie {example}.</translation>
    </message>
    <message>
        <source>One dose is {dose}&#xa0;{unit}</source>
        <translation>Eine Dosis ist {dose}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>One rescue dose.</source>
        <translation>Eine Dosis Bedarfsmedikament.</translation>
    </message>
    <message>
        <source>One row a day, one number in each box. Leave a box empty where you don&apos;t know. At home, type it in under Diary, “Type in a paper sheet”.</source>
        <translation>Eine Zeile pro Tag, eine Zahl in jedes Kästchen. Lassen Sie ein Kästchen leer, wo Sie es nicht wissen. Zu Hause tippen Sie den Bogen unter „Tagebuch“ ein, „Einen Papierbogen eintippen“.</translation>
    </message>
    <message>
        <source>Only groups of questions that Today has can be hidden.</source>
        <translation>Nur Gruppen von Fragen, die „Heute“ hat, lassen sich ausblenden.</translation>
    </message>
    <message>
        <source>Other medicines: some slow down the enzymes CYP3A4 and CYP2B6, by which the body breaks ketamine down (Peltoniemi 2016). Show your clinic the list of all your medicines; it knows which ones matter.</source>
        <translation>Andere Medikamente: Manche bremsen die Enzyme CYP3A4 und CYP2B6, mit denen der Körper Ketamin abbaut (Peltoniemi 2016). Zeigen Sie Ihrer Klinik die Liste aller Ihrer Medikamente; sie weiß, welche wichtig sind.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain and ketamine infusions</source>
        <translation>Schmerz und Ketamin-Infusionen</translation>
    </message>
    <message>
        <source>Pain goes up and down by itself: in the diaries of two trials without ketamine, with no treatment, placebo or another drug, some week was 30 % better than the first in 20 to 33 of 100 people (computed from Tiwari 2022). A good week alone proves nothing.</source>
        <translation>Schmerz nimmt von selbst zu und ab: In den Tagebüchern zweier Studien ohne Ketamin, mit keiner Behandlung, Placebo oder einem anderen Mittel, war bei 20 bis 33 von 100 Menschen irgendeine Woche um 30 % besser als die erste (berechnet nach Tiwari 2022). Eine gute Woche allein beweist nichts.</translation>
    </message>
    <message>
        <source>Pain got in the way of</source>
        <translation>Schmerz störte</translation>
    </message>
    <message>
        <source>Pain got in the way of activity</source>
        <translation>Der Schmerz beeinträchtigte die Aktivitäten</translation>
    </message>
    <message>
        <source>Pain got in the way of activity or enjoying life: 0 not at all, 10 completely.</source>
        <translation>Schmerz beeinträchtigte Aktivitäten oder Lebensfreude: 0 gar nicht, 10 völlig.</translation>
    </message>
    <message>
        <source>Pain got in the way of enjoying life</source>
        <translation>Schmerz beeinträchtigte meine Lebensfreude</translation>
    </message>
    <message>
        <source>Pain grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Pain grade (CPGS, 0–IV)</source>
        <translation>Schmerzgrad (CPGS, 0–IV)</translation>
    </message>
    <message>
        <source>Pain grade after</source>
        <translation>Schmerzgrad nachher</translation>
    </message>
    <message>
        <source>Pain grade before</source>
        <translation>Schmerzgrad vorher</translation>
    </message>
    <message>
        <source>Pain in the flank and a raised creatinine can come from the kidneys. They have many causes, some of them harmless; someone should look.</source>
        <translation>Schmerzen in der Flanke und ein erhöhtes Kreatinin können von den Nieren kommen. Sie haben viele Ursachen, manche davon harmlos; jemand sollte nachsehen.</translation>
    </message>
    <message numerus="yes">
        <source>Pain in the flank on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Pain in the flank on {first}.</extracomment>
        <translation>
            <numerusform>Schmerzen in der Flanke am {first}.</numerusform>
            <numerusform>Schmerzen in der Flanke an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain in the way of activity</source>
        <translation>Schmerz beeinträchtigt Aktivitäten</translation>
    </message>
    <message>
        <source>Pain in the way of doing</source>
        <translation>Schmerz hindert am Tun</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Schmerz in diesem Moment</translation>
    </message>
    <message>
        <source>Pain rose within your last days: their average is not yet what the estimate has for today.</source>
        <translation>Der Schmerz hat in Ihren letzten Tagen zugenommen: Ihr Durchschnitt ist noch nicht das, was die Schätzung für heute hat.</translation>
    </message>
    <message numerus="yes">
        <source>Pain was above your level before the infusion on {worse} of {count} days.</source>
        <extracomment>For one: Pain was above your level before the infusion on {worse} of {count} day.</extracomment>
        <translation>
            <numerusform>Der Schmerz lag an {worse} von {count} Tag über Ihrem Wert vor der Infusion.</numerusform>
            <numerusform>Der Schmerz lag an {worse} von {count} Tagen über Ihrem Wert vor der Infusion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain without relief, give or take {sd} points; relief here means less pain than that, whatever brought it. {days} of the {window} days before have an average pain score.</source>
        <translation>Schmerz ohne Linderung, plus oder minus {sd} Punkte; Linderung heißt hier: weniger Schmerz als dieser Wert, wodurch auch immer. {days} der {window} Tage davor haben einen Wert für den durchschnittlichen Schmerz.</translation>
    </message>
    <message>
        <source>Pain {pain}, entered late.</source>
        <translation>Schmerz {pain}, nachgetragen.</translation>
    </message>
    <message>
        <source>Pain {pain}, relief {relief}, entered late.</source>
        <translation>Schmerz {pain}, Linderung {relief}, nachgetragen.</translation>
    </message>
    <message>
        <source>Pain {pain}, relief {relief}.</source>
        <translation>Schmerz {pain}, Linderung {relief}.</translation>
    </message>
    <message>
        <source>Pain {pain}.</source>
        <translation>Schmerz {pain}.</translation>
    </message>
    <message>
        <source>Pain, average</source>
        <translation>Schmerz, durchschnittlich</translation>
    </message>
    <message>
        <source>Pain: 0 no pain, 10 worst pain imaginable.</source>
        <translation>Schmerz: 0 keine Schmerzen, 10 schlimmste vorstellbare Schmerzen.</translation>
    </message>
    <message>
        <source>Palpitations</source>
        <translation>Herzklopfen</translation>
    </message>
    <message numerus="yes">
        <source>Palpitations on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Palpitations on {first}.</extracomment>
        <translation>
            <numerusform>Herzklopfen am {first}.</numerusform>
            <numerusform>Herzklopfen an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>Panik</translation>
    </message>
    <message numerus="yes">
        <source>Panic on {count} days.</source>
        <extracomment>For one: Panic on {count} day.</extracomment>
        <translation>
            <numerusform>Panik an {count} Tag.</numerusform>
            <numerusform>Panik an {count} Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Panic or anxiety on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Panic or anxiety on {first}.</extracomment>
        <translation>
            <numerusform>Panik oder Angst am {first}.</numerusform>
            <numerusform>Panik oder Angst an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passing urine often</source>
        <translation>Häufiges Wasserlassen</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the backup: </source>
        <translation>Passphrase oder Wiederherstellungscode der Sicherung: </translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>Passphrase oder Wiederherstellungscode: </translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Wahrnehmung</translation>
    </message>
    <message>
        <source>Perception a little changed.</source>
        <translation>Die Wahrnehmung etwas verändert.</translation>
    </message>
    <message numerus="yes">
        <source>Perception changed after {count} earlier infusions.</source>
        <extracomment>For one: Perception changed after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Veränderte Wahrnehmung nach {count} früheren Infusion.</numerusform>
            <numerusform>Veränderte Wahrnehmung nach {count} früheren Infusionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perception changed.</source>
        <translation>Die Wahrnehmung verändert.</translation>
    </message>
    <message>
        <source>Perception much changed.</source>
        <translation>Die Wahrnehmung stark verändert.</translation>
    </message>
    <message>
        <source>Perhaps by {day}</source>
        <translation>Vielleicht bis zum {day}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period, since the last visit</source>
        <translation>Zeitraum, seit dem letzten Termin</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message numerus="yes">
        <source>Please tell your clinic of {count} signs.</source>
        <extracomment>For one: Please tell your clinic of {count} sign.</extracomment>
        <translation>
            <numerusform>Bitte berichten Sie Ihrer Klinik von {count} Zeichen.</numerusform>
            <numerusform>Bitte berichten Sie Ihrer Klinik von {count} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnancy: that ketamine is safe then is not established (US prescribing information 2024). If you are or may be pregnant, or breast-feed, tell your clinic before the infusion.</source>
        <translation>Schwangerschaft: Dass Ketamin dann sicher ist, ist nicht belegt (US-Fachinformation 2024). Wenn Sie schwanger sind oder sein könnten oder stillen, sagen Sie es Ihrer Klinik vor der Infusion.</translation>
    </message>
    <message>
        <source>Psychosis and drug abuse: the specialists&apos; guidelines advise against ketamine while a psychosis is not under control or drug abuse goes on (Cohen 2018). If you have had either, at any time, your clinic should know before the infusion; it is a reason for care, not for blame.</source>
        <translation>Psychose und Drogenmissbrauch: Die Leitlinien der Fachleute raten von Ketamin ab, solange eine Psychose nicht unter Kontrolle ist oder ein Drogenmissbrauch andauert (Cohen 2018). Wenn Sie irgendwann eines davon hatten, sollte Ihre Klinik es vor der Infusion wissen; es ist ein Grund zur Vorsicht, kein Vorwurf.</translation>
    </message>
    <message>
        <source>Read as {ways}.</source>
        <translation>Gelesen als {ways}.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Record today&apos;s average pain to bring the forecast up to date.</source>
        <translation>Tragen Sie den durchschnittlichen Schmerz von heute ein, damit die Prognose auf den neuesten Stand kommt.</translation>
    </message>
    <message>
        <source>Record your average pain on the next days.</source>
        <translation>Tragen Sie an den nächsten Tagen Ihren durchschnittlichen Schmerz ein.</translation>
    </message>
    <message>
        <source>Record your infusion on the Infusions page.</source>
        <translation>Tragen Sie Ihre Infusion auf der Seite „Infusionen“ ein.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Wiederherstellungscode: {code}</translation>
    </message>
    <message>
        <source>Regular medicine</source>
        <translation>Regelmäßiges Medikament</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Relief Diary report, page {page} of {pages}</source>
        <translation>Bericht von Relief Diary, Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Relief Diary {version}</source>
        <translation>Relief Diary {version}</translation>
    </message>
    <message>
        <source>Relief after infusion {number}</source>
        <translation>Linderung nach Infusion {number}</translation>
    </message>
    <message>
        <source>Relief against side effects</source>
        <translation>Linderung gegen Nebenwirkungen</translation>
    </message>
    <message>
        <source>Relief began at about {start} and had probably faded below {threshold} by {day}.</source>
        <translation>Die Linderung begann bei etwa {start} und war bis zum {day} wahrscheinlich unter {threshold} abgeklungen.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. How long it stays above {threshold} is open.</source>
        <translation>Die Linderung begann bei etwa {start} und liegt jetzt bei etwa {now}. Wie lange sie über {threshold} bleibt, ist offen.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It can&apos;t be told yet whether it reached {threshold}.</source>
        <translation>Die Linderung begann bei etwa {start} und liegt jetzt bei etwa {now}. Ob sie {threshold} erreicht hat, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be below {threshold} already, and is likely to be by {last}.</source>
        <translation>Die Linderung begann bei etwa {start} und liegt jetzt bei etwa {now}. Sie liegt vielleicht schon unter {threshold}, und wahrscheinlich spätestens am {last}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be below {threshold} by now; the next days will show.</source>
        <translation>Die Linderung begann bei etwa {start} und liegt jetzt bei etwa {now}. Sie liegt jetzt vielleicht unter {threshold}; die nächsten Tage werden es zeigen.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be fading, and is likely to be below {threshold} by {last}.</source>
        <translation>Die Linderung begann bei etwa {start} und liegt jetzt bei etwa {now}. Sie klingt vielleicht gerade ab und liegt wahrscheinlich spätestens am {last} unter {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be fading; how long it stays above {threshold} is open.</source>
        <translation>Die Linderung begann bei etwa {start} und liegt jetzt bei etwa {now}. Sie klingt vielleicht gerade ab; wie lange sie über {threshold} bleibt, ist offen.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and probably fell below {threshold} between {first} and {last}.</source>
        <translation>Die Linderung begann bei etwa {start} und fiel wahrscheinlich zwischen dem {first} und dem {last} unter {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and probably fell below {threshold} by {last}.</source>
        <translation>Die Linderung begann bei etwa {start} und fiel wahrscheinlich spätestens am {last} unter {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and was about {now} on {day}, before the next infusion; it may have fallen below {threshold}.</source>
        <translation>Die Linderung begann bei etwa {start} und lag am {day}, vor der nächsten Infusion, bei etwa {now}; sie war vielleicht unter {threshold} gefallen.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and was about {now} on {day}, the last day with a pain score.</source>
        <translation>Die Linderung begann bei etwa {start} und lag am {day}, dem letzten Tag mit einem Schmerzwert, bei etwa {now}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and was still about {now} on {day}, before the next infusion; it had probably not fallen below {threshold}.</source>
        <translation>Die Linderung begann bei etwa {start} und lag am {day}, vor der nächsten Infusion, noch bei etwa {now}; sie war wahrscheinlich nicht unter {threshold} gefallen.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and has probably faded below {threshold}.</source>
        <translation>Die Linderung begann bei etwa {start}, liegt jetzt bei etwa {now} und ist wahrscheinlich unter {threshold} abgeklungen.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to be below {threshold} by {last}.</source>
        <translation>Die Linderung begann bei etwa {start}, liegt jetzt bei etwa {now} und liegt wahrscheinlich spätestens am {last} unter {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to fall below {threshold} between {first} and {last}.</source>
        <translation>Die Linderung begann bei etwa {start}, liegt jetzt bei etwa {now} und fällt wahrscheinlich zwischen dem {first} und dem {last} unter {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to stay above {threshold} until about {middle}, and to be below it by {last}.</source>
        <translation>Die Linderung begann bei etwa {start}, liegt jetzt bei etwa {now}, bleibt wahrscheinlich etwa bis {middle} über {threshold} und liegt wahrscheinlich spätestens am {last} darunter.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is not likely to fall below {threshold} before {first}; how long it holds is open.</source>
        <translation>Die Linderung begann bei etwa {start}, liegt jetzt bei etwa {now} und fällt wahrscheinlich nicht vor dem {first} unter {threshold}; wie lange sie anhält, ist offen.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is not likely to fall below {threshold} within a year.</source>
        <translation>Die Linderung begann bei etwa {start}, liegt jetzt bei etwa {now} und fällt wahrscheinlich nicht innerhalb eines Jahres unter {threshold}.</translation>
    </message>
    <message>
        <source>Relief by the week</source>
        <translation>Linderung nach Wochen</translation>
    </message>
    <message numerus="yes">
        <source>Relief can&apos;t be shown: {count} of the {window} days before this infusion have an average pain score, and {least} are needed.</source>
        <extracomment>For one: Relief can&apos;t be shown: {count} of the {window} days before this infusion has an average pain score, and {least} are needed.</extracomment>
        <translation>
            <numerusform>Die Linderung lässt sich nicht zeigen: {count} der {window} Tage vor dieser Infusion hat einen Wert für den durchschnittlichen Schmerz, und {least} sind nötig.</numerusform>
            <numerusform>Die Linderung lässt sich nicht zeigen: {count} der {window} Tage vor dieser Infusion haben einen Wert für den durchschnittlichen Schmerz, und {least} sind nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relief faded about {day}.</source>
        <translation>Die Linderung klang etwa am {day} ab.</translation>
    </message>
    <message>
        <source>Relief faded about {day}: earlier than that.</source>
        <translation>Die Linderung klang etwa am {day} ab: früher als das.</translation>
    </message>
    <message>
        <source>Relief faded about {day}: within the range.</source>
        <translation>Die Linderung klang etwa am {day} ab: im Bereich.</translation>
    </message>
    <message numerus="yes">
        <source>Relief faded about {day}: {count} days earlier than the range.</source>
        <extracomment>For one: Relief faded about {day}: {count} day earlier than the range.</extracomment>
        <translation>
            <numerusform>Die Linderung klang etwa am {day} ab: {count} Tag früher als der Bereich.</numerusform>
            <numerusform>Die Linderung klang etwa am {day} ab: {count} Tage früher als der Bereich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relief faded about {day}: {count} days later than the range.</source>
        <extracomment>For one: Relief faded about {day}: {count} day later than the range.</extracomment>
        <translation>
            <numerusform>Die Linderung klang etwa am {day} ab: {count} Tag später als der Bereich.</numerusform>
            <numerusform>Die Linderung klang etwa am {day} ab: {count} Tage später als der Bereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relief fell below {threshold} about here, outside the range said.</source>
        <translation>Etwa hier fiel die Linderung unter {threshold}, außerhalb des genannten Bereichs.</translation>
    </message>
    <message>
        <source>Relief fell below {threshold} about here, within the range said.</source>
        <translation>Etwa hier fiel die Linderung unter {threshold}, im genannten Bereich.</translation>
    </message>
    <message>
        <source>Relief fell below {threshold}, likely between {first} and {last}.</source>
        <translation>Die Linderung fiel unter {threshold}, wahrscheinlich zwischen dem {first} und dem {last}.</translation>
    </message>
    <message>
        <source>Relief fell below {threshold}; how early or late it did is open.</source>
        <translation>Die Linderung fiel unter {threshold}; wie früh oder spät, ist offen.</translation>
    </message>
    <message>
        <source>Relief has probably faded below {threshold}.</source>
        <translation>Die Linderung ist wahrscheinlich unter {threshold} abgeklungen.</translation>
    </message>
    <message>
        <source>Relief has probably not reached {threshold}.</source>
        <translation>Die Linderung hat {threshold} wahrscheinlich nicht erreicht.</translation>
    </message>
    <message>
        <source>Relief has probably not reached {threshold}: it began at about {start} and is now about {now}.</source>
        <translation>Die Linderung hat {threshold} wahrscheinlich nicht erreicht: Sie begann bei etwa {start} und liegt jetzt bei etwa {now}.</translation>
    </message>
    <message>
        <source>Relief in week 1</source>
        <translation>Linderung in Woche 1</translation>
    </message>
    <message>
        <source>Relief in week 4</source>
        <translation>Linderung in Woche 4</translation>
    </message>
    <message>
        <source>Relief is counted from {day}, the day of the infusion.</source>
        <translation>Die Linderung wird ab dem {day} gezählt, dem Tag der Infusion.</translation>
    </message>
    <message>
        <source>Relief is counted from {last_day} on; a pain score each day shows how it holds.</source>
        <translation>Die Linderung wird ab dem {last_day} gezählt; ein Schmerzwert an jedem Tag zeigt, wie sie anhält.</translation>
    </message>
    <message>
        <source>Relief is holding, and is likely to last until about {middle}.</source>
        <translation>Die Linderung hält an, wahrscheinlich etwa bis {middle}.</translation>
    </message>
    <message>
        <source>Relief is holding.</source>
        <translation>Die Linderung hält an.</translation>
    </message>
    <message>
        <source>Relief is likely to fade between {first} and {last}.</source>
        <translation>Die Linderung klingt wahrscheinlich zwischen dem {first} und dem {last} ab.</translation>
    </message>
    <message>
        <source>Relief is likely to have faded by {last}.</source>
        <translation>Die Linderung ist wahrscheinlich spätestens am {last} abgeklungen.</translation>
    </message>
    <message>
        <source>Relief is not likely to fade before {first}; how long it holds is open.</source>
        <translation>Die Linderung klingt wahrscheinlich nicht vor dem {first} ab; wie lange sie anhält, ist offen.</translation>
    </message>
    <message>
        <source>Relief is not likely to fall below {threshold} within a year.</source>
        <translation>Die Linderung fällt wahrscheinlich nicht innerhalb eines Jahres unter {threshold}.</translation>
    </message>
    <message>
        <source>Relief is now about {middle}, likely between {low} and {high}.</source>
        <translation>Die Linderung liegt jetzt bei etwa {middle}, wahrscheinlich zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Relief is now about {middle}.</source>
        <translation>Die Linderung liegt jetzt bei etwa {middle}.</translation>
    </message>
    <message>
        <source>Relief is probably below {threshold}, and may never have reached it.</source>
        <translation>Die Linderung liegt wahrscheinlich unter {threshold} und hat diesen Wert vielleicht nie erreicht.</translation>
    </message>
    <message>
        <source>Relief may be below {threshold} by now; the next days will show whether it lasts.</source>
        <translation>Die Linderung liegt jetzt vielleicht unter {threshold}; die nächsten Tage werden zeigen, ob das anhält.</translation>
    </message>
    <message>
        <source>Relief may be below {threshold}; the next days will show.</source>
        <translation>Die Linderung liegt vielleicht unter {threshold}; die nächsten Tage werden es zeigen.</translation>
    </message>
    <message>
        <source>Relief may be fading now, and is likely to have faded by {last}.</source>
        <translation>Die Linderung klingt jetzt vielleicht ab und ist wahrscheinlich spätestens am {last} abgeklungen.</translation>
    </message>
    <message>
        <source>Relief may be fading now; how long it holds is open.</source>
        <translation>Die Linderung klingt jetzt vielleicht ab; wie lange sie anhält, ist offen.</translation>
    </message>
    <message>
        <source>Relief may have faded below {threshold}; the next days will show.</source>
        <translation>Die Linderung ist vielleicht unter {threshold} abgeklungen; die nächsten Tage werden es zeigen.</translation>
    </message>
    <message>
        <source>Relief over 7 days, % of the level before</source>
        <translation>Linderung über 7 Tage, % des Wertes davor</translation>
    </message>
    <message>
        <source>Relief probably never reached {threshold} after this infusion; it began at about {start}.</source>
        <translation>Die Linderung hat nach dieser Infusion {threshold} wahrscheinlich nie erreicht; sie begann bei etwa {start}.</translation>
    </message>
    <message>
        <source>Relief since infusion {number}</source>
        <translation>Linderung seit Infusion {number}</translation>
    </message>
    <message numerus="yes">
        <source>Relief was still above {threshold} on {day}: at least {count} days later than the range.</source>
        <extracomment>For one: Relief was still above {threshold} on {day}: at least {count} day later than the range.</extracomment>
        <translation>
            <numerusform>Die Linderung lag am {day} noch über {threshold}: mindestens {count} Tag später als der Bereich.</numerusform>
            <numerusform>Die Linderung lag am {day} noch über {threshold}: mindestens {count} Tage später als der Bereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relief, % of the level before</source>
        <translation>Linderung, % des Wertes davor</translation>
    </message>
    <message>
        <source>Rescue doses</source>
        <translation>Dosen der Bedarfsmedikamente</translation>
    </message>
    <message>
        <source>Rescue doses a week</source>
        <translation>Bedarfsdosen pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>Rescue doses after {count} earlier infusions.</source>
        <extracomment>For one: Rescue doses after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Dosen Bedarfsmedikament nach {count} früheren Infusion.</numerusform>
            <numerusform>Dosen Bedarfsmedikament nach {count} früheren Infusionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue medicine</source>
        <translation>Bedarfsmedikament</translation>
    </message>
    <message>
        <source>Response: relief in week 1</source>
        <translation>Ansprechen: Linderung in Woche 1</translation>
    </message>
    <message>
        <source>S-ketamine</source>
        <translation>S-Ketamin</translation>
    </message>
    <message>
        <source>Safety signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Safety signs:</source>
        <translation>Warnzeichen:</translation>
    </message>
    <message>
        <source>Said on day {day}: fading after {first}.</source>
        <translation>Gesagt an Tag {day}: klingt ab nach dem {first}.</translation>
    </message>
    <message>
        <source>Said on day {day}: fading between {first} and {last}.</source>
        <translation>Gesagt an Tag {day}: klingt ab zwischen dem {first} und dem {last}.</translation>
    </message>
    <message>
        <source>Said on day {day}: fading by {last}.</source>
        <translation>Gesagt an Tag {day}: abgeklungen spätestens am {last}.</translation>
    </message>
    <message>
        <source>Said on day {day}: no fading within a year.</source>
        <translation>Gesagt an Tag {day}: klingt innerhalb eines Jahres nicht ab.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, or name how it is written, like --encoding {name}.</source>
        <translation>Speichern Sie sie als CSV in UTF-8, oder nennen Sie, wie sie geschrieben ist, etwa --encoding {name}.</translation>
    </message>
    <message>
        <source>Saved what could be read of {diary} to {path}: {days}, {answers}, {changes}.</source>
        <translation>Was in {diary} lesbar war, wurde in {path} gespeichert: {days}, {answers}, {changes}.</translation>
    </message>
    <message>
        <source>Say in which unit the laboratory gives them.</source>
        <translation>Sagen Sie, in welcher Einheit das Labor sie angibt.</translation>
    </message>
    <message>
        <source>Say on which day the blood was taken.</source>
        <translation>Sagen Sie, an welchem Tag das Blut abgenommen wurde.</translation>
    </message>
    <message>
        <source>Second folder: {folder}. It is not there now; the newest backup went there on {day}.</source>
        <translation>Zweiter Ordner: {folder}. Er ist gerade nicht da; die neueste Sicherung ging am {day} dorthin.</translation>
    </message>
    <message>
        <source>Second folder: {folder}. Nothing went there yet.</source>
        <translation>Zweiter Ordner: {folder}. Dorthin ging noch nichts.</translation>
    </message>
    <message>
        <source>Second folder: {folder}. The newest there is of {day}.</source>
        <translation>Zweiter Ordner: {folder}. Das Neueste dort ist vom {day}.</translation>
    </message>
    <message>
        <source>Several days with relief above {threshold} again would change this.</source>
        <translation>Mehrere Tage mit einer Linderung wieder über {threshold} würden das ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Severe bladder trouble on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Severe bladder trouble on {first}.</extracomment>
        <translation>
            <numerusform>Schwere Beschwerden der Blase am {first}.</numerusform>
            <numerusform>Schwere Beschwerden der Blase an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe low mood on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Severe low mood on {first}.</extracomment>
        <translation>
            <numerusform>Schwer gedrückte Stimmung am {first}.</numerusform>
            <numerusform>Schwer gedrückte Stimmung an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe trouble speaking on {count} days.</source>
        <extracomment>For one: Severe trouble speaking on {count} day.</extracomment>
        <translation>
            <numerusform>Schwere Probleme beim Sprechen an {count} Tag.</numerusform>
            <numerusform>Schwere Probleme beim Sprechen an {count} Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe unsteadiness on {count} days.</source>
        <extracomment>For one: Severe unsteadiness on {count} day.</extracomment>
        <translation>
            <numerusform>Schwere Unsicherheit auf den Beinen an {count} Tag.</numerusform>
            <numerusform>Schwere Unsicherheit auf den Beinen an {count} Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe vomiting on {count} days.</source>
        <extracomment>For one: Severe vomiting on {count} day.</extracomment>
        <translation>
            <numerusform>Schweres Erbrechen an {count} Tag.</numerusform>
            <numerusform>Schweres Erbrechen an {count} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of opioids</source>
        <translation>Anteil der Opioide</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message numerus="yes">
        <source>Side effects after {count} earlier infusions.</source>
        <extracomment>For one: Side effects after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Nebenwirkungen nach {count} früheren Infusion.</numerusform>
            <numerusform>Nebenwirkungen nach {count} früheren Infusionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side effects since the infusion</source>
        <translation>Nebenwirkungen seit der Infusion</translation>
    </message>
    <message>
        <source>Side effects were not answered on any of these days.</source>
        <translation>Nebenwirkungen wurden an keinem dieser Tage beantwortet.</translation>
    </message>
    <message>
        <source>Side effects: 0 {n0}, 1 {n1}, 2 {n2}, 3 {n3}.</source>
        <translation>Nebenwirkungen: 0 {n0}, 1 {n1}, 2 {n2}, 3 {n3}.</translation>
    </message>
    <message>
        <source>Side effects: mild.</source>
        <translation>Nebenwirkungen: leicht.</translation>
    </message>
    <message>
        <source>Side effects: moderate.</source>
        <translation>Nebenwirkungen: mittel.</translation>
    </message>
    <message>
        <source>Side effects: severe.</source>
        <translation>Nebenwirkungen: schwer.</translation>
    </message>
    <message>
        <source>Side-effect days</source>
        <translation>Tage mit Nebenwirkungen</translation>
    </message>
    <message>
        <source>Since this infusion, pain has mostly been above your level before it; no relief can be seen.</source>
        <translation>Seit dieser Infusion lag der Schmerz meist über Ihrem Wert davor; eine Linderung ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Skin and eyes</source>
        <translation>Haut und Augen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Sleep (10 is best)</source>
        <translation>Schlaf (10 ist am besten)</translation>
    </message>
    <message>
        <source>Sleep and mood: 0 worst, 10 best.</source>
        <translation>Schlaf und Stimmung: 0 am schlechtesten, 10 am besten.</translation>
    </message>
    <message>
        <source>Some parts of the file could not be read: answers in them that the history has not are lost.</source>
        <translation>Einige Teile der Datei konnten nicht gelesen werden: Antworten darin, die nicht im Verlauf stehen, sind verloren.</translation>
    </message>
    <message>
        <source>Some questions are waiting for you.</source>
        <translation>Einige Fragen warten auf Sie.</translation>
    </message>
    <message>
        <source>Something that you planned is today.</source>
        <translation>Etwas, das Sie geplant haben, ist heute.</translation>
    </message>
    <message>
        <source>Something that you planned is tomorrow.</source>
        <translation>Etwas, das Sie geplant haben, ist morgen.</translation>
    </message>
    <message>
        <source>Sounds or colours were stronger</source>
        <translation>Geräusche oder Farben waren stärker</translation>
    </message>
    <message numerus="yes">
        <source>Speech, steadiness or vomiting was severe on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Speech, steadiness or vomiting was severe on {first}.</extracomment>
        <translation>
            <numerusform>Schwere Probleme mit Sprechen, Gleichgewicht oder Erbrechen am {first}.</numerusform>
            <numerusform>Schwere Probleme mit Sprechen, Gleichgewicht oder Erbrechen an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still above {threshold} on {day}</source>
        <translation>Am {day} noch über {threshold}</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>Magen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Sudden need to pass urine</source>
        <translation>Plötzlicher Harndrang</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Suspicious thoughts</source>
        <translation>Misstrauische Gedanken</translation>
    </message>
    <message numerus="yes">
        <source>Suspicious thoughts on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Suspicious thoughts on {first}.</extracomment>
        <translation>
            <numerusform>Misstrauische Gedanken am {first}.</numerusform>
            <numerusform>Misstrauische Gedanken an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken on {day}; the limit is the laboratory&apos;s own.</source>
        <translation>Abgenommen am {day}; die Grenze ist die des Labors.</translation>
    </message>
    <message>
        <source>Talk to your clinic before any further treatment.</source>
        <translation>Sprechen Sie vor jeder weiteren Behandlung mit Ihrer Klinik.</translation>
    </message>
    <message>
        <source>That does not open the diary. It is neither its passphrase nor its recovery code, or the beginning of the file is damaged. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>Das öffnet das Tagebuch nicht. Es ist weder seine Passphrase noch sein Wiederherstellungscode, oder der Anfang der Datei ist beschädigt. Achten Sie auf Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message numerus="yes">
        <source>That is sooner than the {count} days that your clinic asks for between infusions.</source>
        <extracomment>For one: That is sooner than the {count} day that your clinic asks for between infusions.</extracomment>
        <translation>
            <numerusform>Das ist früher als der {count} Tag, den Ihre Klinik zwischen Infusionen möchte.</numerusform>
            <numerusform>Das ist früher als die {count} Tage, die Ihre Klinik zwischen Infusionen möchte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is sooner than {count} days between infusions, the diary&apos;s usual figure.</source>
        <extracomment>For one: That is sooner than {count} day between infusions, the diary&apos;s usual figure.</extracomment>
        <translation>
            <numerusform>Das ist früher als {count} Tag zwischen zwei Infusionen, die übliche Vorgabe des Tagebuchs.</numerusform>
            <numerusform>Das ist früher als {count} Tage zwischen zwei Infusionen, die übliche Vorgabe des Tagebuchs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Chronic Pain Grade questionnaire that you finish nearest to day {best} after the infusion, from day {first} to day {last}, will stand here.</source>
        <translation>Der Fragebogen Chronic Pain Grade, den Sie am nächsten zu Tag {best} nach der Infusion abschließen, zwischen Tag {first} und Tag {last}, wird hier stehen.</translation>
    </message>
    <message>
        <source>The answers come to grade {grade}.</source>
        <translation>Die Antworten ergeben Grad {grade}.</translation>
    </message>
    <message>
        <source>The backup is of another diary than {path}. To see what it holds, open it: relief-diary --diary PATH.</source>
        <translation>Die Sicherung gehört zu einem anderen Tagebuch als {path}. Um zu sehen, was sie enthält, öffnen Sie sie: relief-diary --diary PFAD.</translation>
    </message>
    <message>
        <source>The benefit-risk balance: from the {before} days before to days 1 to {after} after, the share of days with {threshold} relief or more went from {relief_before} to {relief_after}, that of days with a moderate or severe side effect from {effects_before} to {effects_after}, a severe one counted twice. Only days with answers on both count. Day-to-day variation alone leaves it between {low} and {high}.</source>
        <translation>Die Nutzen-Risiko-Bilanz: Von den {before} Tagen davor zu den Tagen 1 bis {after} danach änderte sich der Anteil der Tage mit {threshold} Linderung oder mehr von {relief_before} auf {relief_after}, der von Tagen mit einer mittleren oder schweren Nebenwirkung von {effects_before} auf {effects_after}, eine schwere doppelt gezählt. Nur Tage mit Antworten zu beidem zählen. Allein durch die Schwankungen von Tag zu Tag kann sie zwischen {low} und {high} liegen.</translation>
    </message>
    <message>
        <source>The benefit-risk balance: from the {before} days before to days 1 to {after} after, the share of days with {threshold} relief or more went from {relief_before} to {relief_after}, that of days with a moderate or severe side effect from {effects_before} to {effects_after}, a severe one counted twice. Only days with answers on both count. They are all alike on each side, so that it can&apos;t be told how far chance could move it.</source>
        <translation>Die Nutzen-Risiko-Bilanz: Von den {before} Tagen davor zu den Tagen 1 bis {after} danach änderte sich der Anteil der Tage mit {threshold} Linderung oder mehr von {relief_before} auf {relief_after}, der von Tagen mit einer mittleren oder schweren Nebenwirkung von {effects_before} auf {effects_after}, eine schwere doppelt gezählt. Nur Tage mit Antworten zu beidem zählen. Sie sind auf jeder Seite alle gleich, deshalb lässt sich nicht sagen, wie weit der Zufall sie verschieben könnte.</translation>
    </message>
    <message numerus="yes">
        <source>The blood result ALP was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result ALP was {value} on {first}.</extracomment>
        <translation>
            <numerusform>Der Blutwert ALP war am {first} {value}.</numerusform>
            <numerusform>Der Blutwert ALP war an {count} Tagen hoch, vom {first} bis {last}; am höchsten war {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result ALT was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result ALT was {value} on {first}.</extracomment>
        <translation>
            <numerusform>Der Blutwert ALT war am {first} {value}.</numerusform>
            <numerusform>Der Blutwert ALT war an {count} Tagen hoch, vom {first} bis {last}; am höchsten war {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result AST was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result AST was {value} on {first}.</extracomment>
        <translation>
            <numerusform>Der Blutwert AST war am {first} {value}.</numerusform>
            <numerusform>Der Blutwert AST war an {count} Tagen hoch, vom {first} bis {last}; am höchsten war {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result GGT was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result GGT was {value} on {first}.</extracomment>
        <translation>
            <numerusform>Der Blutwert GGT war am {first} {value}.</numerusform>
            <numerusform>Der Blutwert GGT war an {count} Tagen hoch, vom {first} bis {last}; am höchsten war {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result creatinine was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result creatinine was {value} on {first}.</extracomment>
        <translation>
            <numerusform>Der Blutwert Kreatinin war am {first} {value}.</numerusform>
            <numerusform>Der Blutwert Kreatinin war an {count} Tagen hoch, vom {first} bis {last}; am höchsten war {value}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chance that relief ever reached {threshold} is {chance}.</source>
        <translation>Die Wahrscheinlichkeit, dass die Linderung {threshold} je erreicht hat, ist {chance}.</translation>
    </message>
    <message numerus="yes">
        <source>The chance that relief is below {threshold} in {count} days is {chance}.</source>
        <extracomment>For one: The chance that relief is below {threshold} in {count} day is {chance}.</extracomment>
        <translation>
            <numerusform>Die Wahrscheinlichkeit, dass die Linderung in {count} Tag unter {threshold} liegt, ist {chance}.</numerusform>
            <numerusform>Die Wahrscheinlichkeit, dass die Linderung in {count} Tagen unter {threshold} liegt, ist {chance}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chance that relief is now below {threshold} is {chance}.</source>
        <translation>Die Wahrscheinlichkeit, dass die Linderung jetzt unter {threshold} liegt, ist {chance}.</translation>
    </message>
    <message>
        <source>The copy {path} can&apos;t be made: {reason}.</source>
        <translation>Die Kopie {path} lässt sich nicht machen: {reason}.</translation>
    </message>
    <message>
        <source>The course runs from {first_day} to {last_day}.</source>
        <translation>Die Infusionsserie geht vom {first_day} bis {last_day}.</translation>
    </message>
    <message>
        <source>The course runs until {last_day}; relief is counted from that day.</source>
        <translation>Die Infusionsserie geht bis {last_day}; die Linderung wird ab diesem Tag gezählt.</translation>
    </message>
    <message>
        <source>The dates of fading are out of their order.</source>
        <translation>Die Daten des Abklingens stehen nicht in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The diary shows a bladder sign on {first}.</source>
        <translation>Das Tagebuch zeigt am {first} ein Zeichen der Blase.</translation>
    </message>
    <message>
        <source>The diary shows a bladder sign, first on {first} and last on {last}.</source>
        <translation>Das Tagebuch zeigt ein Zeichen der Blase, zuerst am {first} und zuletzt am {last}.</translation>
    </message>
    <message>
        <source>The diary shows a heart sign on {first}.</source>
        <translation>Das Tagebuch zeigt am {first} ein Zeichen des Herzens.</translation>
    </message>
    <message>
        <source>The diary shows a heart sign, first on {first} and last on {last}.</source>
        <translation>Das Tagebuch zeigt ein Zeichen des Herzens, zuerst am {first} und zuletzt am {last}.</translation>
    </message>
    <message>
        <source>The diary shows a kidney sign on {first}.</source>
        <translation>Das Tagebuch zeigt am {first} ein Zeichen der Nieren.</translation>
    </message>
    <message>
        <source>The diary shows a kidney sign, first on {first} and last on {last}.</source>
        <translation>Das Tagebuch zeigt ein Zeichen der Nieren, zuerst am {first} und zuletzt am {last}.</translation>
    </message>
    <message>
        <source>The diary shows a liver sign on {first}.</source>
        <translation>Das Tagebuch zeigt am {first} ein Zeichen der Leber.</translation>
    </message>
    <message>
        <source>The diary shows a liver sign, first on {first} and last on {last}.</source>
        <translation>Das Tagebuch zeigt ein Zeichen der Leber, zuerst am {first} und zuletzt am {last}.</translation>
    </message>
    <message>
        <source>The diary shows bad dreams that go on, from {first} to {last}.</source>
        <translation>Das Tagebuch zeigt schlechte Träume, die andauern, vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>The diary shows bad dreams that go on, up to {first}.</source>
        <translation>Das Tagebuch zeigt schlechte Träume, die andauern, bis zum {first}.</translation>
    </message>
    <message>
        <source>The diary shows changed perception on {first}.</source>
        <translation>Das Tagebuch zeigt am {first} veränderte Wahrnehmung.</translation>
    </message>
    <message>
        <source>The diary shows changed perception, first on {first} and last on {last}.</source>
        <translation>Das Tagebuch zeigt veränderte Wahrnehmung, zuerst am {first} und zuletzt am {last}.</translation>
    </message>
    <message>
        <source>The diary shows low mood or panic that goes on, from {first} to {last}.</source>
        <translation>Das Tagebuch zeigt gedrückte Stimmung oder Panik, die andauert, vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>The diary shows low mood or panic that goes on, up to {first}.</source>
        <translation>Das Tagebuch zeigt gedrückte Stimmung oder Panik, die andauert, bis zum {first}.</translation>
    </message>
    <message>
        <source>The diary shows memory trouble that goes on, from {first} to {last}.</source>
        <translation>Das Tagebuch zeigt Gedächtnisprobleme, die andauern, vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>The diary shows memory trouble that goes on, up to {first}.</source>
        <translation>Das Tagebuch zeigt Gedächtnisprobleme, die andauern, bis zum {first}.</translation>
    </message>
    <message>
        <source>The diary shows no clear relief after this infusion.</source>
        <translation>Das Tagebuch zeigt nach dieser Infusion keine klare Linderung.</translation>
    </message>
    <message>
        <source>The diary shows that you may not be safe, first on {first} and last on {last}.</source>
        <translation>Das Tagebuch zeigt, dass Sie vielleicht nicht sicher sind, zuerst am {first} und zuletzt am {last}.</translation>
    </message>
    <message>
        <source>The diary shows that you may not be safe, on {first}.</source>
        <translation>Das Tagebuch zeigt, dass Sie vielleicht nicht sicher sind, am {first}.</translation>
    </message>
    <message>
        <source>The dose is not a number. Write it like {example}.</source>
        <translation>Die Dosis ist keine Zahl. Schreiben Sie sie wie {example}.</translation>
    </message>
    <message>
        <source>The dose must be a number from {least} to {most}.</source>
        <translation>Die Dosis muss eine Zahl von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>The end of the day must be a whole minute before noon.</source>
        <translation>Das Ende des Tages muss eine volle Minute vor dem Mittag sein.</translation>
    </message>
    <message numerus="yes">
        <source>The file gives {count} days: {dates}.</source>
        <extracomment>For one: The file gives {count} day: {dates}.</extracomment>
        <translation>
            <numerusform>Die Datei enthält {count} Tag: {dates}.</numerusform>
            <numerusform>Die Datei enthält {count} Tage: {dates}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {file} has the id {id} already. One of them must go.</source>
        <translation>Die Datei {file} hat schon die id {id}. Eine von beiden muss weg.</translation>
    </message>
    <message>
        <source>The file {file} is not used.</source>
        <translation>Die Datei {file} wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The file {file} is not used; look at {place}.</source>
        <translation>Die Datei {file} wird nicht verwendet; sehen Sie hier nach: {place}.</translation>
    </message>
    <message>
        <source>The first date of fading is missing.</source>
        <translation>Das erste Datum des Abklingens fehlt.</translation>
    </message>
    <message>
        <source>The first days read: {days}.</source>
        <translation>Die ersten Tage werden so gelesen: {days}.</translation>
    </message>
    <message>
        <source>The folder has over {most} files; this one and all after it are left out.</source>
        <translation>Der Ordner hat mehr als {most} Dateien; diese und alle danach sind weggelassen.</translation>
    </message>
    <message>
        <source>The forecast starts after the last infusion day.</source>
        <translation>Die Prognose beginnt nach dem letzten Infusionstag.</translation>
    </message>
    <message>
        <source>The forecast starts from the last day of an infusion.</source>
        <translation>Die Prognose beginnt am letzten Tag einer Infusion.</translation>
    </message>
    <message>
        <source>The help page says where to find someone to talk to at any hour.</source>
        <translation>Die Hilfe sagt, wo Sie zu jeder Stunde jemanden zum Reden finden.</translation>
    </message>
    <message>
        <source>The highest answer must be over the lowest, {least}.</source>
        <translation>Die höchste Antwort muss über der niedrigsten liegen, {least}.</translation>
    </message>
    <message>
        <source>The highest value must not be under the lowest.</source>
        <translation>Der höchste Wert darf nicht unter dem niedrigsten liegen.</translation>
    </message>
    <message>
        <source>The history, change {number}: {reason}</source>
        <translation>Der Verlauf, Änderung {number}: {reason}</translation>
    </message>
    <message>
        <source>The history: {reason}</source>
        <translation>Der Verlauf: {reason}</translation>
    </message>
    <message>
        <source>The hours a day must be over 0, up to 24.</source>
        <translation>Die Stunden am Tag müssen über 0 liegen, bis 24.</translation>
    </message>
    <message>
        <source>The infusion is longer than a year. Check its first and last day.</source>
        <translation>Die Infusion ist länger als ein Jahr. Prüfen Sie ihren ersten und letzten Tag.</translation>
    </message>
    <message>
        <source>The infusion needs its first day.</source>
        <translation>Die Infusion braucht ihren ersten Tag.</translation>
    </message>
    <message numerus="yes">
        <source>The infusion of {day} follows {count} days after the one before; {wanted}</source>
        <extracomment>For one: The infusion of {day} follows {count} day after the one before; {wanted}</extracomment>
        <translation>
            <numerusform>Die Infusion vom {day} folgt {count} Tag nach der davor; {wanted}</numerusform>
            <numerusform>Die Infusion vom {day} folgt {count} Tage nach der davor; {wanted}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The infusion planned for {day} would follow {count} days after the one before; {wanted}</source>
        <extracomment>For one: The infusion planned for {day} would follow {count} day after the one before; {wanted}</extracomment>
        <translation>
            <numerusform>Die geplante Infusion vom {day} würde {count} Tag nach der davor folgen; {wanted}</numerusform>
            <numerusform>Die geplante Infusion vom {day} würde {count} Tage nach der davor folgen; {wanted}</numerusform>
        </translation>
    </message>
    <message>
        <source>The instrument has no version.</source>
        <translation>Der Fragebogen hat keine Version.</translation>
    </message>
    <message>
        <source>The last day of the infusion is before its first day.</source>
        <translation>Der letzte Tag der Infusion liegt vor ihrem ersten Tag.</translation>
    </message>
    <message>
        <source>The last day of the medicine is before its first day.</source>
        <translation>Der letzte Tag des Medikaments liegt vor seinem ersten Tag.</translation>
    </message>
    <message>
        <source>The last pain score is from {day}, so nothing is suggested today.</source>
        <translation>Der letzte Schmerzwert ist vom {day}, deshalb wird heute nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>The last rule, and only the last, has no condition: it takes what the others leave.</source>
        <translation>Die letzte Regel, und nur die letzte, hat keine Bedingung: Sie nimmt, was die anderen übrig lassen.</translation>
    </message>
    <message>
        <source>The level before treatment must be from {least} to 10.</source>
        <translation>Der Wert vor der Behandlung muss von {least} bis 10 sein.</translation>
    </message>
    <message>
        <source>The moment has no UTC offset.</source>
        <translation>Der Zeitpunkt hat keine Verschiebung gegenüber UTC.</translation>
    </message>
    <message numerus="yes">
        <source>The newest results of all {count} values lie within their limits.</source>
        <extracomment>For one: The newest result lies within its limit.</extracomment>
        <translation>
            <numerusform>Das neueste Ergebnis liegt in seiner Grenze.</numerusform>
            <numerusform>Die neuesten Ergebnisse aller {count} Werte liegen in ihren Grenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next infusion began before this week was over.</source>
        <translation>Die nächste Infusion begann, bevor diese Woche vorbei war.</translation>
    </message>
    <message>
        <source>The next infusion began on {day}, before that could turn out.</source>
        <translation>Die nächste Infusion begann am {day}, bevor sich das zeigen konnte.</translation>
    </message>
    <message>
        <source>The next infusion began on {day}, before two weeks had passed after infusion {number}.</source>
        <translation>Die nächste Infusion begann am {day}, bevor zwei Wochen nach Infusion {number} vergangen waren.</translation>
    </message>
    <message>
        <source>The notice can&apos;t be shown: there is no desktop session here.</source>
        <translation>Der Hinweis lässt sich nicht zeigen: Hier gibt es keine Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>The notice can&apos;t be shown: this desktop shows none.</source>
        <translation>Der Hinweis lässt sich nicht zeigen: Dieser Desktop zeigt keine.</translation>
    </message>
    <message>
        <source>The notice that the clinic needs must be from {least} to {most} days.</source>
        <translation>Der Vorlauf, den die Klinik braucht, muss von {least} bis {most} Tagen sein.</translation>
    </message>
    <message>
        <source>The number of infusion days must be from 1 to {span}, the days from first to last.</source>
        <translation>Die Zahl der Infusionstage muss von 1 bis {span} sein, den Tagen vom ersten bis zum letzten.</translation>
    </message>
    <message>
        <source>The one range given at two weeks so far did not hold what happened; {expected} in 10 should.</source>
        <translation>Der eine Bereich, der bisher nach zwei Wochen genannt wurde, traf nicht zu; {expected} von 10 sollten es.</translation>
    </message>
    <message>
        <source>The one range given at two weeks so far held what happened; {expected} in 10 should.</source>
        <translation>Der eine Bereich, der bisher nach zwei Wochen genannt wurde, traf zu; {expected} von 10 sollten es.</translation>
    </message>
    <message>
        <source>The package has format {newer}; this program reads up to {ours}. Install the newer program.</source>
        <translation>Das Paket hat das Format {newer}; dieses Programm liest bis {ours}. Installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>The package holds {size}.</source>
        <translation>Das Paket enthält {size}.</translation>
    </message>
    <message>
        <source>The package is empty and names no diary.</source>
        <translation>Das Paket ist leer und nennt kein Tagebuch.</translation>
    </message>
    <message>
        <source>The package is from another diary than {path}. Import it into a new file: --diary NEW.db.</source>
        <translation>Das Paket gehört zu einem anderen Tagebuch als {path}. Importieren Sie es in eine neue Datei: --diary NEU.db.</translation>
    </message>
    <message>
        <source>The package is invented, and {path} is not. A sample is never mixed with a diary.</source>
        <translation>Das Paket ist erfunden, und {path} ist es nicht. Ein Beispiel wird nie mit einem Tagebuch vermischt.</translation>
    </message>
    <message>
        <source>The passphrase of {path} was not changed: {reason}. The diary is as it was.</source>
        <translation>Die Passphrase von {path} wurde nicht geändert: {reason}. Das Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The questionnaires before and after this infusion ask about different times and can&apos;t be compared; both stand on the Questionnaires page.</source>
        <translation>Die Fragebögen vor und nach dieser Infusion fragen nach verschiedenen Zeiten und lassen sich nicht vergleichen; beide stehen auf der Seite „Fragebögen“.</translation>
    </message>
    <message>
        <source>The range ends on {last}, before it starts on {first}.</source>
        <translation>Der Bereich endet am {last}, bevor er am {first} beginnt.</translation>
    </message>
    <message>
        <source>The relief below which it counts as faded must be a fraction from {least} to {most}.</source>
        <translation>Die Linderung, unter der sie als abgeklungen gilt, muss ein Bruchteil von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>The reminder could not be switched off: {reason}.</source>
        <translation>Die Erinnerung ließ sich nicht ausschalten: {reason}.</translation>
    </message>
    <message>
        <source>The reminder could not be switched on: the system&apos;s scheduler did not take it.</source>
        <translation>Die Erinnerung ließ sich nicht einschalten: Der Zeitplaner des Systems hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>The reminder could not be switched on: the system&apos;s scheduler refuses it.</source>
        <translation>Die Erinnerung ließ sich nicht einschalten: Der Zeitplaner des Systems lehnt sie ab.</translation>
    </message>
    <message>
        <source>The reminder could not be switched on: {reason}.</source>
        <translation>Die Erinnerung ließ sich nicht einschalten: {reason}.</translation>
    </message>
    <message>
        <source>The result must be a number from 0 to {most}.</source>
        <translation>Das Ergebnis muss eine Zahl von 0 bis {most} sein.</translation>
    </message>
    <message>
        <source>The sample diary could not be written to {folder}: {reason}.</source>
        <translation>Das Beispieltagebuch ließ sich nicht nach {folder} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The scores since say otherwise: relief reached {threshold}, and fell below it about {day}.</source>
        <translation>Die Werte seither sagen etwas anderes: Die Linderung erreichte {threshold} und fiel etwa am {day} darunter.</translation>
    </message>
    <message>
        <source>The scores since say otherwise: relief reached {threshold}, and was still above it on {day}.</source>
        <translation>Die Werte seither sagen etwas anderes: Die Linderung erreichte {threshold} und lag am {day} noch darüber.</translation>
    </message>
    <message>
        <source>The scores since say the same.</source>
        <translation>Die Werte seither sagen dasselbe.</translation>
    </message>
    <message>
        <source>The second folder for backups is not there now, so the backups in it are as they were: {path}.</source>
        <translation>Der zweite Ordner für Sicherungen ist gerade nicht da, deshalb sind die Sicherungen darin, wie sie waren: {path}.</translation>
    </message>
    <message>
        <source>The shipped instrument asks about {days} days; only words may differ.</source>
        <translation>Der mitgelieferte Fragebogen fragt nach {days} Tagen; nur Worte dürfen anders sein.</translation>
    </message>
    <message>
        <source>The shipped instrument has {count} questions; only words may differ.</source>
        <translation>Der mitgelieferte Fragebogen hat {count} Fragen; nur Worte dürfen anders sein.</translation>
    </message>
    <message>
        <source>The shipped instrument {instrument} is scored in another way; only words may differ. Give the file another id, or copy its scoring.</source>
        <translation>Der mitgelieferte Fragebogen {instrument} wird anders ausgewertet; nur Worte dürfen anders sein. Geben Sie der Datei eine andere id, oder kopieren Sie dessen Auswertung.</translation>
    </message>
    <message>
        <source>The steps must rise.</source>
        <translation>Die Stufen müssen ansteigen.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler can&apos;t take the name {path}.</source>
        <translation>Der Zeitplaner des Systems kann den Namen {path} nicht annehmen.</translation>
    </message>
    <message>
        <source>The threshold must lie between 0 and 1.</source>
        <translation>Die Schwelle muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The threshold was {then} then, and what happened is measured at it; today it is {now}.</source>
        <translation>Die Schwelle war damals {then}, und was geschah, wird daran gemessen; heute ist sie {now}.</translation>
    </message>
    <message>
        <source>The time between two infusions must be from {least} to {most} days.</source>
        <translation>Die Zeit zwischen zwei Infusionen muss von {least} bis {most} Tagen sein.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Die beiden sind nicht gleich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The upper blood pressure must be over the lower one.</source>
        <translation>Der obere Blutdruck muss über dem unteren liegen.</translation>
    </message>
    <message>
        <source>The upper limit must be a number over 0, up to {most}.</source>
        <translation>Die obere Grenze muss eine Zahl über 0 sein, bis {most}.</translation>
    </message>
    <message>
        <source>The version of the forecast is not one.</source>
        <translation>Die Version der Prognose ist keine.</translation>
    </message>
    <message>
        <source>There are no notes on these days.</source>
        <translation>An diesen Tagen gibt es keine Notizen.</translation>
    </message>
    <message>
        <source>There are too few pain scores to say how relief holds.</source>
        <translation>Es gibt zu wenige Schmerzwerte, um zu sagen, wie die Linderung anhält.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} in all. Each was opened and looked over just now.</source>
        <extracomment>For one: There is {count} in all. It was opened and looked over just now.</extracomment>
        <translation>
            <numerusform>Es ist insgesamt {count}. Sie wurde eben geöffnet und durchgesehen.</numerusform>
            <numerusform>Es sind insgesamt {count}. Jede wurde eben geöffnet und durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a limit here, but no result.</source>
        <translation>Hier steht eine Grenze, aber kein Ergebnis.</translation>
    </message>
    <message>
        <source>There is no backup of {path} yet.</source>
        <translation>Es gibt noch keine Sicherung von {path}.</translation>
    </message>
    <message>
        <source>There is no backup {name}. To see which there are: {program} backups.</source>
        <translation>Es gibt keine Sicherung {name}. Welche es gibt, zeigt: {program} backups.</translation>
    </message>
    <message>
        <source>There is no import of {moment} that could be undone: it is over 30 days ago, or nothing of it stands any more.</source>
        <translation>Es gibt keinen Import von {moment}, der sich rückgängig machen ließe: Er ist über 30 Tage her, oder nichts davon steht mehr da.</translation>
    </message>
    <message>
        <source>There is no infusion yet whose relief can be drawn.</source>
        <translation>Es gibt noch keine Infusion, deren Linderung sich zeichnen lässt.</translation>
    </message>
    <message>
        <source>There is no infusion yet, so function and pain can&apos;t be compared.</source>
        <translation>Es gibt noch keine Infusion, deshalb lassen sich Alltag und Schmerz nicht vergleichen.</translation>
    </message>
    <message>
        <source>There is no more room for a copy in {folder}. Name a file.</source>
        <translation>In {folder} ist kein Platz mehr für eine Kopie. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is no questionnaire {instrument} here.</source>
        <translation>Es gibt hier keinen Fragebogen {instrument}.</translation>
    </message>
    <message>
        <source>There is no window here that could show a notice.</source>
        <translation>Hier gibt es kein Fenster, das einen Hinweis zeigen könnte.</translation>
    </message>
    <message>
        <source>There is no “{name}” here. Is “{known}” meant?</source>
        <translation>Hier gibt es kein „{name}“. Ist „{known}“ gemeint?</translation>
    </message>
    <message>
        <source>There is no “{name}” here; known are: {known}.</source>
        <translation>Hier gibt es kein „{name}“; bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. What the diary said two weeks after infusion {number} can still turn out either way.</source>
        <translation>Es gibt noch nichts zu vergleichen. Was das Tagebuch zwei Wochen nach Infusion {number} sagte, kann noch so oder so ausgehen.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. What the diary says on {day}, two weeks after the infusion, will be held against what happens.</source>
        <translation>Es gibt noch nichts zu vergleichen. Was das Tagebuch am {day} sagt, zwei Wochen nach der Infusion, wird mit dem verglichen, was geschieht.</translation>
    </message>
    <message>
        <source>There is nothing to compare: no range was kept from two weeks after an infusion.</source>
        <translation>Es gibt nichts zu vergleichen: Von zwei Wochen nach einer Infusion wurde kein Bereich aufgehoben.</translation>
    </message>
    <message>
        <source>There is nothing to remind of.</source>
        <translation>Es gibt nichts, woran zu erinnern wäre.</translation>
    </message>
    <message>
        <source>There is too little to compare function and pain around infusion {number}: both average pain and interference with activity need {least} answered days in the {before} days before it and in the {after} days after it.</source>
        <translation>Um Alltag und Schmerz rund um Infusion {number} zu vergleichen, gibt es zu wenig: Durchschnittlicher Schmerz und Beeinträchtigung der Aktivitäten brauchen beide {least} beantwortete Tage in den {before} Tagen davor und in den {after} Tagen danach.</translation>
    </message>
    <message>
        <source>There is too little to compare nightmares that woke you.</source>
        <translation>Es gibt zu wenig, um Albträume zu vergleichen, von denen Sie aufgewacht sind.</translation>
    </message>
    <message>
        <source>There is too little to compare yet: the diary holds {after} recalled dreams from nights 1 to 3 after an infusion ({least_after} are needed) and {usual} from other nights ({least_usual} are needed).</source>
        <translation>Es gibt noch zu wenig zu vergleichen: Das Tagebuch enthält {after} erinnerte Träume aus den Nächten 1 bis 3 nach einer Infusion ({least_after} sind nötig) und {usual} aus anderen Nächten ({least_usual} sind nötig).</translation>
    </message>
    <message>
        <source>There must be one choice for each answer from the lowest to the highest: {count}, not {found}.</source>
        <translation>Für jede Antwort von der niedrigsten bis zur höchsten muss es eine Auswahl geben: {count}, nicht {found}.</translation>
    </message>
    <message>
        <source>These answers are worth a second look.</source>
        <translation>Bei diesen Antworten lohnt sich ein zweiter Blick.</translation>
    </message>
    <message>
        <source>These can be signs of a strained liver. In one small study liver enzymes rose to at least three times the upper limit of normal in 3 of 6 people, in a second 100-hour course 16 days after the first (Noppers 2011, Pain).</source>
        <translation>Das können Zeichen einer belasteten Leber sein. In einer kleinen Studie stiegen die Leberenzyme bei 3 von 6 Personen auf mindestens das Dreifache der oberen Normgrenze, in einer zweiten Infusionsserie von 100 Stunden, 16 Tage nach der ersten (Noppers 2011, Pain).</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more, because something of it was changed since. Everything stays as it is.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen, weil etwas davon seither geändert wurde. Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {today}, but this diary has an entry made on {entry}: if the clock is wrong, set it right before you answer; if it is right, go on.</source>
        <translation>Die Uhr dieses Computers sagt {today}, aber dieses Tagebuch hat einen Eintrag vom {entry}: Wenn die Uhr falsch geht, stellen Sie sie richtig, bevor Sie antworten; wenn sie richtig geht, machen Sie weiter.</translation>
    </message>
    <message>
        <source>This day has not come yet by this computer&apos;s clock</source>
        <translation>Nach der Uhr dieses Computers ist dieser Tag noch nicht gekommen</translation>
    </message>
    <message>
        <source>This day is over or has begun. An infusion that took place goes above.</source>
        <translation>Dieser Tag ist vorbei oder hat begonnen. Eine Infusion, die stattgefunden hat, gehört nach oben.</translation>
    </message>
    <message>
        <source>This day is still to come, so how the infusion felt can&apos;t be told yet. Check the day or clear that.</source>
        <translation>Dieser Tag kommt erst noch, deshalb lässt sich noch nicht sagen, wie sich die Infusion anfühlte. Prüfen Sie den Tag, oder löschen Sie das.</translation>
    </message>
    <message>
        <source>This day is still to come. An infusion that is planned goes into the line below.</source>
        <translation>Dieser Tag kommt noch. Eine geplante Infusion gehört in die Zeile darunter.</translation>
    </message>
    <message>
        <source>This diary file is damaged: {fault} Nothing more is written to it; restore a copy of it.</source>
        <translation>Diese Tagebuchdatei ist beschädigt: {fault} Es wird nichts mehr hineingeschrieben; stellen Sie eine Kopie davon wieder her.</translation>
    </message>
    <message>
        <source>This infusion overlaps the one from {first_day} to {last_day}. Change that one or these dates.</source>
        <translation>Diese Infusion überschneidet sich mit der vom {first_day} bis {last_day}. Ändern Sie jene oder diese Daten.</translation>
    </message>
    <message>
        <source>This infusion was planned for {first} to {last}. Did it begin?</source>
        <translation>Diese Infusion war für diese Tage geplant: {first} bis {last}. Hat sie begonnen?</translation>
    </message>
    <message>
        <source>This infusion was planned for {first} to {last}. Did it take place?</source>
        <translation>Diese Infusion war für diese Tage geplant: {first} bis {last}. Hat sie stattgefunden?</translation>
    </message>
    <message>
        <source>This infusion was planned for {first}. Did it take place?</source>
        <translation>Diese Infusion war geplant für {first}. Hat sie stattgefunden?</translation>
    </message>
    <message>
        <source>This is a good time to call your clinic.</source>
        <translation>Das ist eine gute Zeit, Ihre Klinik anzurufen.</translation>
    </message>
    <message>
        <source>This is a good time to talk to your clinic about what comes next.</source>
        <translation>Das ist eine gute Zeit, mit Ihrer Klinik darüber zu sprechen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>So sieht eine Erinnerung aus.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Das ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like {example}.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie {example}.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like {example}.</source>
        <translation>Das ist keine Zahl. Schreiben Sie sie wie {example}.</translation>
    </message>
    <message>
        <source>This is the day of your infusion.</source>
        <translation>Dies ist der Tag Ihrer Infusion.</translation>
    </message>
    <message>
        <source>This is the questionnaire for week {week} after the infusion that ended on {last_day}. Your answers stand beside those from before it.</source>
        <translation>Das ist der Fragebogen für Woche {week} nach der Infusion, die am {last_day} endete. Ihre Antworten stehen neben denen von davor.</translation>
    </message>
    <message>
        <source>This is worth telling your clinic.</source>
        <translation>Es lohnt sich, das Ihrer Klinik zu erzählen.</translation>
    </message>
    <message>
        <source>This is worth telling your clinic. The next days will show whether relief comes back.</source>
        <translation>Es lohnt sich, das Ihrer Klinik zu erzählen. Die nächsten Tage werden zeigen, ob die Linderung zurückkommt.</translation>
    </message>
    <message>
        <source>This list must have from {least} to {most} parts.</source>
        <translation>Diese Liste muss {least} bis {most} Teile haben.</translation>
    </message>
    <message>
        <source>This must be a list, with brackets: [ … ].</source>
        <translation>Das muss eine Liste sein, mit Klammern: [ … ].</translation>
    </message>
    <message>
        <source>This must be an object, with braces: {braces}.</source>
        <translation>Das muss ein Objekt sein, mit geschweiften Klammern: {braces}.</translation>
    </message>
    <message>
        <source>This must be over 0.</source>
        <translation>Das muss über 0 liegen.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake. It has 28 letters and digits, and never I, O, 0 or 1. Compare it group by group.</source>
        <translation>Dieser Wiederherstellungscode hat einen Tippfehler. Er hat 28 Buchstaben und Ziffern und nie I, O, 0 oder 1. Vergleichen Sie ihn Gruppe für Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>This rests on {count} pain scores since the infusion and on published studies.</source>
        <extracomment>For one: This rests on {count} pain score since the infusion and on published studies.</extracomment>
        <translation>
            <numerusform>Das beruht auf {count} Schmerzwert seit der Infusion und auf veröffentlichten Studien.</numerusform>
            <numerusform>Das beruht auf {count} Schmerzwerten seit der Infusion und auf veröffentlichten Studien.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds a character that can&apos;t be shown.</source>
        <translation>Dieser Text enthält ein Zeichen, das sich nicht anzeigen lässt.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Dieser Text ist leer.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Dieser Text ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>This was during infusion {number}.</source>
        <translation>Das war während Infusion {number}.</translation>
    </message>
    <message>
        <source>This was during the infusion planned for {day}.</source>
        <translation>Das war während der Infusion, geplant für {day}.</translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days after infusion {n}.</source>
        <extracomment>For one: This was {count} day after infusion {n}.</extracomment>
        <translation>
            <numerusform>Das war {count} Tag nach Infusion {n}.</numerusform>
            <numerusform>Das war {count} Tage nach Infusion {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days after the infusion planned for {day}.</source>
        <extracomment>For one: This was {count} day after the infusion planned for {day}.</extracomment>
        <translation>
            <numerusform>Das war {count} Tag nach der Infusion, geplant für {day}.</numerusform>
            <numerusform>Das war {count} Tage nach der Infusion, geplant für {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days before infusion {n}.</source>
        <extracomment>For one: This was {count} day before infusion {n}.</extracomment>
        <translation>
            <numerusform>Das war {count} Tag vor Infusion {n}.</numerusform>
            <numerusform>Das war {count} Tage vor Infusion {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days before the infusion planned for {day}.</source>
        <extracomment>For one: This was {count} day before the infusion planned for {day}.</extracomment>
        <translation>
            <numerusform>Das war {count} Tag vor der Infusion, geplant für {day}.</numerusform>
            <numerusform>Das war {count} Tage vor der Infusion, geplant für {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week ends on {last}.</source>
        <translation>Diese Woche endet am {last}.</translation>
    </message>
    <message>
        <source>Thoughts out of control</source>
        <translation>Gedanken außer Kontrolle</translation>
    </message>
    <message numerus="yes">
        <source>Thoughts out of control on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Thoughts out of control on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Gedanken außer Kontrolle am {first}, nach den ersten Behandlungstagen.</numerusform>
            <numerusform>Gedanken außer Kontrolle an {count} Tagen, vom {first} bis {last}, nach den ersten Behandlungstagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three rescue doses or more.</source>
        <translation>Drei oder mehr Dosen Bedarfsmedikament.</translation>
    </message>
    <message>
        <source>Threshold: the relief below which the effect counts as faded, 30 % unless your clinic says otherwise; 30 % less pain is a change that matters to people (Farrar 2001), 50 % a large one (Dworkin 2008).</source>
        <translation>Schwelle: die Linderung, unter der die Wirkung als abgeklungen gilt, 30 %, wenn Ihre Klinik nichts anderes sagt; 30 % weniger Schmerz ist eine Veränderung, die für Menschen zählt (Farrar 2001), 50 % eine große (Dworkin 2008).</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Time or space felt unreal</source>
        <translation>Zeit oder Raum fühlten sich unwirklich an</translation>
    </message>
    <message numerus="yes">
        <source>Time or space felt unreal on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Time or space felt unreal on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Zeit oder Raum fühlten sich am {first} unwirklich an, nach den ersten Behandlungstagen.</numerusform>
            <numerusform>Zeit oder Raum fühlten sich an {count} Tagen unwirklich an, vom {first} bis {last}, nach den ersten Behandlungstagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To make the copy in another place: {program} backup FOLDER</source>
        <translation>Um die Sicherung an einem anderen Ort anzulegen: {program} backup FOLDER</translation>
    </message>
    <message>
        <source>To say so: --date-order {name}.</source>
        <translation>So sagen Sie es: --date-order {name}.</translation>
    </message>
    <message>
        <source>To see its backups: {program} backups. To save what can be read: {program} salvage OUT</source>
        <translation>Die Sicherungen davon ansehen: {program} backups. Speichern, was lesbar ist: {program} salvage OUT</translation>
    </message>
    <message>
        <source>To take only some of them: --where {condition}; it can be given again.</source>
        <translation>Um nur einige davon zu nehmen: --where {condition}; das lässt sich mehrmals angeben.</translation>
    </message>
    <message>
        <source>Today&apos;s page is still open.</source>
        <translation>Die Seite von heute ist noch offen.</translation>
    </message>
    <message>
        <source>Too few pain scores followed to say what happened.</source>
        <translation>Danach folgten zu wenige Schmerzwerte, um zu sagen, was geschah.</translation>
    </message>
    <message>
        <source>Too little recorded</source>
        <translation>Zu wenig eingetragen</translation>
    </message>
    <message>
        <source>Too little recorded before, {after} after</source>
        <translation>Davor zu wenig eingetragen, danach {after}</translation>
    </message>
    <message>
        <source>Too little recorded before, {after} doses a day after</source>
        <translation>Davor zu wenig eingetragen, danach {after} Dosen am Tag</translation>
    </message>
    <message>
        <source>Too little recorded for: {names}.</source>
        <translation>Zu wenig eingetragen für: {names}.</translation>
    </message>
    <message>
        <source>Trouble remembering can come with an infusion (Niesters 2014). When it is still there after a week, your clinic should know.</source>
        <translation>Mühe, sich zu erinnern, kann mit einer Infusion kommen (Niesters 2014). Wenn sie nach einer Woche noch da ist, sollte Ihre Klinik es wissen.</translation>
    </message>
    <message>
        <source>Trouble speaking</source>
        <translation>Probleme beim Sprechen</translation>
    </message>
    <message numerus="yes">
        <source>Try again in {count} seconds.</source>
        <extracomment>For one: Try again in {count} second.</extracomment>
        <translation>
            <numerusform>Versuchen Sie es in {count} Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in {count} Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Two rescue doses.</source>
        <translation>Zwei Dosen Bedarfsmedikament.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief had probably not reached {threshold}.</source>
        <translation>Zwei Wochen nach Infusion {number} sagte das Tagebuch, dass die Linderung {threshold} wahrscheinlich nicht erreicht hatte.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was likely to fade between {first} and {last}.</source>
        <translation>Zwei Wochen nach Infusion {number} sagte das Tagebuch, dass die Linderung wahrscheinlich zwischen dem {first} und dem {last} abklingt.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was likely to have faded by {last}.</source>
        <translation>Zwei Wochen nach Infusion {number} sagte das Tagebuch, dass die Linderung wahrscheinlich spätestens am {last} abgeklungen ist.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was not likely to fade before {first}, and that it was open how long it holds.</source>
        <translation>Zwei Wochen nach Infusion {number} sagte das Tagebuch, dass die Linderung wahrscheinlich nicht vor dem {first} abklingt und dass offen war, wie lange sie anhält.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was not likely to fade within a year.</source>
        <translation>Zwei Wochen nach Infusion {number} sagte das Tagebuch, dass die Linderung wahrscheinlich nicht innerhalb eines Jahres abklingt.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the last pain score was too old for the diary to say when relief fades.</source>
        <translation>Zwei Wochen nach Infusion {number} war der letzte Schmerzwert zu alt, als dass das Tagebuch sagen konnte, wann die Linderung abklingt.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} there were too few pain scores for the diary to say when relief fades.</source>
        <translation>Zwei Wochen nach Infusion {number} gab es zu wenige Schmerzwerte, als dass das Tagebuch sagen konnte, wann die Linderung abklingt.</translation>
    </message>
    <message>
        <source>Two weeks on paper</source>
        <translation>Zwei Wochen auf Papier</translation>
    </message>
    <message>
        <source>Type a number of weeks, like {example}.</source>
        <translation>Tippen Sie eine Zahl von Wochen ein, wie {example}.</translation>
    </message>
    <message>
        <source>Type a number up to 10, like {example}, or leave it empty.</source>
        <translation>Tippen Sie eine Zahl bis 10 ein, wie {example}, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Type a whole number of days, like {example}.</source>
        <translation>Tippen Sie eine ganze Zahl von Tagen ein, wie {example}.</translation>
    </message>
    <message>
        <source>U/L</source>
        <translation>U/l</translation>
    </message>
    <message>
        <source>Undone: the import of {moment} from {file}, {what}.</source>
        <translation>Rückgängig gemacht: der Import von {moment} aus {file}, {what}.</translation>
    </message>
    <message>
        <source>Undone: the import of {moment}, {what}.</source>
        <translation>Rückgängig gemacht: der Import von {moment}, {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Unpleasant dreams after {count} earlier infusions.</source>
        <extracomment>For one: Unpleasant dreams after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Unangenehme Träume nach {count} früheren Infusion.</numerusform>
            <numerusform>Unangenehme Träume nach {count} früheren Infusionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpleasant dreams come more often in the first three nights after ketamine than after placebo (Blagrove 2009). When they go on, they cost sleep, and your clinic may be able to help.</source>
        <translation>Unangenehme Träume kommen in den ersten drei Nächten nach Ketamin öfter als nach Placebo (Blagrove 2009). Wenn sie andauern, kosten sie Schlaf, und Ihre Klinik kann vielleicht helfen.</translation>
    </message>
    <message>
        <source>Unpleasant dreams in the three nights after ketamine had three times the odds that they had after placebo, in 30 healthy volunteers (Blagrove 2009). Odds are not the same as how often it happens, and how it is for people in pain is not known.</source>
        <translation>Die Odds für unangenehme Träume waren in den drei Nächten nach Ketamin dreimal so hoch wie nach Placebo, bei 30 gesunden Freiwilligen (Blagrove 2009). Odds sind nicht dasselbe wie die Häufigkeit, und wie es bei Menschen mit Schmerzen ist, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Unpleasant dreams in {count} nights.</source>
        <extracomment>For one: Unpleasant dreams in {count} night.</extracomment>
        <translation>
            <numerusform>Unangenehme Träume in {count} Nacht.</numerusform>
            <numerusform>Unangenehme Träume in {count} Nächten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsteadiness</source>
        <translation>Unsicherheit auf den Beinen</translation>
    </message>
    <message numerus="yes">
        <source>Usual, on other nights: unpleasant in {days} of {count} dreams.</source>
        <extracomment>For one: Usual, on other nights: unpleasant in {days} of {count} dream.</extracomment>
        <translation>
            <numerusform>Andere Nächte: unangenehm in {days} von {count} Traum.</numerusform>
            <numerusform>Andere Nächte: unangenehm in {days} von {count} Träumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Vertigo, the room spins</source>
        <translation>Drehschwindel</translation>
    </message>
    <message>
        <source>Visions</source>
        <translation>Visionen</translation>
    </message>
    <message numerus="yes">
        <source>Visions on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Visions on {first}.</extracomment>
        <translation>
            <numerusform>Visionen am {first}.</numerusform>
            <numerusform>Visionen an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices or sounds that were not there</source>
        <translation>Stimmen oder Geräusche, die nicht da waren</translation>
    </message>
    <message numerus="yes">
        <source>Voices or sounds that were not there on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Voices or sounds that were not there on {first}.</extracomment>
        <translation>
            <numerusform>Stimmen oder Geräusche, die nicht da waren, am {first}.</numerusform>
            <numerusform>Stimmen oder Geräusche, die nicht da waren, an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>Erbrechen</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>Achtung: {sentence}</translation>
    </message>
    <message>
        <source>Warning: {sentence} {option}</source>
        <translation>Achtung: {sentence} {option}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>Woche 1</translation>
    </message>
    <message>
        <source>Weeks of relief</source>
        <translation>Wochen der Linderung</translation>
    </message>
    <message numerus="yes">
        <source>Weeks of relief: from the last infusion day until relief falls below {threshold}. The bar&apos;s end is {count} weeks.</source>
        <extracomment>For one: Weeks of relief: from the last infusion day until relief falls below {threshold}. The bar&apos;s end is {count} week.</extracomment>
        <translation>
            <numerusform>Wochen der Linderung: vom letzten Infusionstag, bis die Linderung unter {threshold} fällt. Das Ende des Balkens ist {count} Woche.</numerusform>
            <numerusform>Wochen der Linderung: vom letzten Infusionstag, bis die Linderung unter {threshold} fällt. Das Ende des Balkens sind {count} Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened: below {threshold} from about {day}.</source>
        <translation>Was geschah: ab etwa {day} unter {threshold}.</translation>
    </message>
    <message>
        <source>What happened: still above {threshold} on {day}.</source>
        <translation>Was geschah: am {day} noch über {threshold}.</translation>
    </message>
    <message>
        <source>What happened: {threshold} was probably never reached.</source>
        <translation>Was geschah: {threshold} wurde wahrscheinlich nie erreicht.</translation>
    </message>
    <message>
        <source>What if the threshold were {threshold}?</source>
        <translation>Was wäre, wenn die Schwelle bei {threshold} läge?</translation>
    </message>
    <message>
        <source>What stood there before is kept as it was: {path}.</source>
        <translation>Was vorher dort stand, ist unverändert aufgehoben: {path}.</translation>
    </message>
    <message>
        <source>What stood there before is kept. To have it back: {program} restore {name}</source>
        <translation>Was vorher dort stand, ist aufgehoben. Um es zurückzuholen: {program} restore {name}</translation>
    </message>
    <message>
        <source>What the diary says on {day}, two weeks after infusion {number}, will be held against what happens.</source>
        <translation>Was das Tagebuch am {day} sagt, zwei Wochen nach Infusion {number}, wird mit dem verglichen, was geschieht.</translation>
    </message>
    <message>
        <source>What the diary suggests</source>
        <translation>Was das Tagebuch vorschlägt</translation>
    </message>
    <message>
        <source>What was said on {day}, {item}: {reason}</source>
        <translation>Was am {day} gesagt wurde, {item}: {reason}</translation>
    </message>
    <message>
        <source>What would change this:</source>
        <translation>Was das ändern würde:</translation>
    </message>
    <message>
        <source>What you can do may not get better even when pain does; in a trial with 60 people it did not (Sigtermans 2009). That is why the diary asks for both.</source>
        <translation>Was Sie tun können, wird vielleicht nicht besser, auch wenn der Schmerz nachlässt; in einer Studie mit 60 Menschen wurde es nicht besser (Sigtermans 2009). Deshalb fragt das Tagebuch nach beidem.</translation>
    </message>
    <message>
        <source>What you wrote on {day} was changed by another program at the same time. Both texts are kept, one below the other.</source>
        <translation>Was Sie an diesem Tag geschrieben haben, wurde zur gleichen Zeit von einem anderen Programm geändert: {day}. Beide Texte sind aufgehoben, einer unter dem anderen.</translation>
    </message>
    <message>
        <source>When needed (rescue)</source>
        <translation>Bei Bedarf (Bedarfsmedikament)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message numerus="yes">
        <source>With {count} days of notice, the diary&apos;s usual figure, this is a good time to call your clinic.</source>
        <extracomment>For one: With {count} day of notice, the diary&apos;s usual figure, this is a good time to call your clinic.</extracomment>
        <translation>
            <numerusform>Bei {count} Tag Vorlauf, der üblichen Vorgabe des Tagebuchs, ist jetzt ein guter Zeitpunkt, Ihre Klinik anzurufen.</numerusform>
            <numerusform>Bei {count} Tagen Vorlauf, der üblichen Vorgabe des Tagebuchs, ist jetzt ein guter Zeitpunkt, Ihre Klinik anzurufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the range said on day {day}.</source>
        <translation>Im Bereich, der an Tag {day} gesagt wurde.</translation>
    </message>
    <message>
        <source>Worked out on {day}; it may move.</source>
        <translation>Berechnet am {day}; es kann sich verschieben.</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Stärkster</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Worst side effect: {severity}</source>
        <translation>Schwerste Nebenwirkung: {severity}</translation>
    </message>
    <message>
        <source>Write down at least one result.</source>
        <translation>Tragen Sie mindestens ein Ergebnis ein.</translation>
    </message>
    <message>
        <source>Written down by somebody else.</source>
        <translation>Von jemand anderem aufgeschrieben.</translation>
    </message>
    <message>
        <source>Wrote an invented diary to {path}: {size}, {first} to {last}.</source>
        <translation>Ein erfundenes Tagebuch wurde nach {path} geschrieben: {size}, {first} bis {last}.</translation>
    </message>
    <message>
        <source>Wrote {path}: an empty sheet for two weeks.</source>
        <translation>{path} wurde geschrieben: ein leerer Bogen für zwei Wochen.</translation>
    </message>
    <message>
        <source>Wrote {path}: what is to come, for your calendar.</source>
        <translation>{path} wurde geschrieben: was ansteht, für Ihren Kalender.</translation>
    </message>
    <message>
        <source>Wrote {path}: what is to come, for your calendar; {planned} in it.</source>
        <translation>{path} wurde geschrieben: was ansteht, für Ihren Kalender; darin {planned}.</translation>
    </message>
    <message>
        <source>Wrote {path}: {size}, {changes}.</source>
        <translation>{path} wurde geschrieben: {size}, {changes}.</translation>
    </message>
    <message>
        <source>Wrote {path}: {size}.</source>
        <translation>{path} wurde geschrieben: {size}.</translation>
    </message>
    <message>
        <source>Yellow skin or eyes</source>
        <translation>Gelbe Haut oder Augen</translation>
    </message>
    <message numerus="yes">
        <source>Yellow skin or eyes on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Yellow skin or eyes on {first}.</extracomment>
        <translation>
            <numerusform>Gelbe Haut oder Augen am {first}.</numerusform>
            <numerusform>Gelbe Haut oder Augen an {count} Tagen, vom {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in an infusion course.</source>
        <translation>Sie sind in einer Infusionsserie.</translation>
    </message>
    <message>
        <source>You had pain on some days or never, yet it held you back every day. Both may be right; they are worth a second look.</source>
        <translation>Sie hatten an manchen Tagen oder nie Schmerzen, doch sie haben Sie jeden Tag behindert. Beides kann stimmen; ein zweiter Blick darauf lohnt sich.</translation>
    </message>
    <message>
        <source>You had pain on some days or never, yet the three answers about the past week add up to 12 of 30 or more. Both may be right; they are worth a second look.</source>
        <translation>Sie hatten an manchen Tagen oder nie Schmerzen, doch die drei Antworten zur letzten Woche ergeben zusammen 12 von 30 oder mehr. Beides kann stimmen; ein zweiter Blick darauf lohnt sich.</translation>
    </message>
    <message>
        <source>You noted a wish for ketamine outside the clinic on {first}.</source>
        <translation>Sie haben am {first} einen Wunsch nach Ketamin außerhalb der Klinik notiert.</translation>
    </message>
    <message>
        <source>You noted a wish for ketamine outside the clinic, first on {first} and last on {last}.</source>
        <translation>Sie haben einen Wunsch nach Ketamin außerhalb der Klinik notiert, zuerst am {first} und zuletzt am {last}.</translation>
    </message>
    <message>
        <source>You told your clinic on {day}.</source>
        <translation>Sie haben es Ihrer Klinik am {day} gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for {count} days of notice, so this is a good time to call.</source>
        <extracomment>For one: Your clinic asks for {count} day of notice, so this is a good time to call.</extracomment>
        <translation>
            <numerusform>Ihre Klinik möchte {count} Tag Vorlauf, deshalb ist jetzt eine gute Zeit anzurufen.</numerusform>
            <numerusform>Ihre Klinik möchte {count} Tage Vorlauf, deshalb ist jetzt eine gute Zeit anzurufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clinic may know your level from before treatment; it can be set in Settings.</source>
        <translation>Ihre Klinik kennt vielleicht Ihren Wert vor der Behandlung; er lässt sich in den Einstellungen angeben.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic saying that the signs are settled, noted on Today.</source>
        <extracomment>For one: Your clinic saying that the sign is settled, noted on Today.</extracomment>
        <translation>
            <numerusform>Dass Ihre Klinik sagt, das Zeichen sei geklärt, unter „Heute“ notiert.</numerusform>
            <numerusform>Dass Ihre Klinik sagt, die Zeichen seien geklärt, unter „Heute“ notiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clinic will want to know that it faded early. Talk to them about what that means.</source>
        <translation>Ihre Klinik wird wissen wollen, dass sie früh abgeklungen ist. Sprechen Sie mit ihr darüber, was das bedeutet.</translation>
    </message>
    <message>
        <source>Your diary has an open page.</source>
        <translation>In Ihrem Tagebuch ist eine Seite offen.</translation>
    </message>
    <message>
        <source>Your diary has no day in that period, so nothing was exported.</source>
        <translation>Ihr Tagebuch hat in diesem Zeitraum keinen Tag, deshalb wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to back up yet.</source>
        <translation>Ihr Tagebuch ist noch leer: Es gibt noch nichts zu sichern.</translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to copy yet.</source>
        <translation>Ihr Tagebuch ist noch leer: Es gibt noch nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to export yet.</source>
        <translation>Ihr Tagebuch ist noch leer: Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Your infusion is planned for {day}. Everything on your checklist is ticked off.</source>
        <translation>Ihre Infusion ist geplant für {day}. Alles auf Ihrer Checkliste ist abgehakt.</translation>
    </message>
    <message numerus="yes">
        <source>Your infusion is planned for {day}. {count} lines of your checklist are open.</source>
        <extracomment>For one: Your infusion is planned for {day}. {count} line of your checklist is open.</extracomment>
        <translation>
            <numerusform>Ihre Infusion ist geplant für {day}. {count} Zeile Ihrer Checkliste ist offen.</numerusform>
            <numerusform>Ihre Infusion ist geplant für {day}. {count} Zeilen Ihrer Checkliste sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last days show less relief than the estimate: single worse days count little until they last.</source>
        <translation>Ihre letzten Tage zeigen weniger Linderung als die Schätzung: Einzelne schlechtere Tage zählen wenig, bis sie anhalten.</translation>
    </message>
    <message>
        <source>Your last days show more relief than the estimate: single better days count little until they last.</source>
        <translation>Ihre letzten Tage zeigen mehr Linderung als die Schätzung: Einzelne bessere Tage zählen wenig, bis sie anhalten.</translation>
    </message>
    <message>
        <source>Your last score is {score}.</source>
        <translation>Ihr letzter Wert ist {score}.</translation>
    </message>
    <message>
        <source>Your last score is {score}; your level before was {level}.</source>
        <translation>Ihr letzter Wert ist {score}; Ihr Wert davor war {level}.</translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean} of 10.</source>
        <extracomment>For one: Your last score is {mean} of 10.</extracomment>
        <translation>
            <numerusform>Ihr letzter Wert ist {mean} von 10.</numerusform>
            <numerusform>Ihre letzten {count} Werte sind im Durchschnitt {mean} von 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean}.</source>
        <extracomment>For one: Your last {count} score averages {mean}.</extracomment>
        <translation>
            <numerusform>Ihr letzter Wert ({count}) ist {mean}.</numerusform>
            <numerusform>Ihre letzten {count} Werte sind im Durchschnitt {mean}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean}; your level before was {level}.</source>
        <extracomment>For one: Your last {count} score averages {mean}; your level before was {level}.</extracomment>
        <translation>
            <numerusform>Ihr letzter Wert ({count}) ist {mean}; Ihr Wert vor der Infusion war {level}.</numerusform>
            <numerusform>Ihre letzten {count} Werte sind im Durchschnitt {mean}; Ihr Wert vor der Infusion war {level}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your level before</source>
        <translation>Ihr Wert davor</translation>
    </message>
    <message>
        <source>Your level before this infusion was about {level} of 10: too low to tell relief from day-to-day changes.</source>
        <translation>Ihr Wert vor dieser Infusion war etwa {level} von 10: zu niedrig, um Linderung von Schwankungen von Tag zu Tag zu unterscheiden.</translation>
    </message>
    <message>
        <source>Your level before was about {level} of 10. A change of 2 points is held to be important, and from a level below {least} there is no room for one.</source>
        <translation>Ihr Wert davor war etwa {level} von 10. Eine Veränderung um 2 Punkte gilt als wichtig, und von einem Wert unter {least} aus ist dafür kein Platz.</translation>
    </message>
    <message>
        <source>Your newest days show less relief than the estimate: single worse days count little until they last.</source>
        <translation>Ihre neuesten Tage zeigen weniger Linderung als die Schätzung: Einzelne schlechtere Tage zählen wenig, bis sie anhalten.</translation>
    </message>
    <message>
        <source>Your newest days show more relief than the estimate: single better days count little until they last.</source>
        <translation>Ihre neuesten Tage zeigen mehr Linderung als die Schätzung: Einzelne bessere Tage zählen wenig, bis sie anhalten.</translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}.</source>
        <translation>Ihre nächste Infusion ist geplant für {day}.</translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}. Your clinic will want to know that relief has probably faded.</source>
        <translation>Ihre nächste Infusion ist geplant für {day}. Ihre Klinik wird wissen wollen, dass die Linderung wahrscheinlich abgeklungen ist.</translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}. Your clinic will want to know that relief may not last until then.</source>
        <translation>Ihre nächste Infusion ist geplant für {day}. Ihre Klinik wird wissen wollen, dass die Linderung vielleicht nicht bis dahin anhält.</translation>
    </message>
    <message>
        <source>Your pain before the infusion was too low to say how relief holds.</source>
        <translation>Ihr Schmerz vor der Infusion war zu gering, um zu sagen, wie die Linderung anhält.</translation>
    </message>
    <message>
        <source>Your threshold is {threshold}. Nothing is changed by looking.</source>
        <translation>Ihre Schwelle ist {threshold}. Durch das Ansehen ändert sich nichts.</translation>
    </message>
    <message>
        <source>Your worst pain is lower than your pain at this moment. These two answers are worth a second look.</source>
        <translation>Ihr stärkster Schmerz ist niedriger als Ihr Schmerz in diesem Moment. Bei diesen beiden Antworten lohnt sich ein zweiter Blick.</translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}.</source>
        <translation>Ihr Grad ist {grade}, von 0 bis {most}.</translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}; on {day} it was {last} too.</source>
        <translation>Ihr Grad ist {grade}, von 0 bis {most}; am {day} war er auch {last}.</translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}; on {day} it was {last}.</source>
        <translation>Ihr Grad ist {grade}, von 0 bis {most}; am {day} war er {last}.</translation>
    </message>
    <message>
        <source>a CSV file</source>
        <translation>eine CSV-Datei</translation>
    </message>
    <message>
        <source>a FHIR R4 Bundle for the clinic&apos;s system</source>
        <translation>ein FHIR-R4-Bundle für das System der Klinik</translation>
    </message>
    <message>
        <source>a backup as `backups` names it, or any copy; or the diary&apos;s own path, to keep a file that you put there yourself, without the log beside it that belongs to another file</source>
        <translation>eine Sicherung, wie `backups` sie nennt, oder irgendeine Kopie; oder der eigene Pfad des Tagebuchs, um eine Datei zu behalten, die Sie selbst dorthin gelegt haben, ohne das Protokoll daneben, das zu einer anderen Datei gehört</translation>
    </message>
    <message>
        <source>a benzodiazepine alongside</source>
        <translation>ein Benzodiazepin dazu</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a day before → after, not the same medicines</source>
        <translation>am Tag, davor → danach, nicht dieselben Medikamente</translation>
    </message>
    <message>
        <source>a day, before → after</source>
        <translation>am Tag, davor → danach</translation>
    </message>
    <message>
        <source>a file for your calendar, of what is to come</source>
        <translation>eine Datei für Ihren Kalender, mit dem, was ansteht</translation>
    </message>
    <message numerus="yes">
        <source>a look over the whole file finds {count} faults.</source>
        <extracomment>For one: a look over the whole file finds {count} fault.</extracomment>
        <translation>
            <numerusform>bei der Durchsicht der ganzen Datei wurde {count} Fehler gefunden.</numerusform>
            <numerusform>bei der Durchsicht der ganzen Datei wurden {count} Fehler gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>a new file</source>
        <translation>eine neue Datei</translation>
    </message>
    <message>
        <source>a new file, or a folder (default: the folder of copies beside the diary)</source>
        <translation>eine neue Datei oder ein Ordner (voreingestellt: der Ordner mit Kopien neben dem Tagebuch)</translation>
    </message>
    <message>
        <source>a new folder, or a new file that ends in .zip</source>
        <translation>ein neuer Ordner oder eine neue Datei, die auf .zip endet</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>ein Paket</translation>
    </message>
    <message>
        <source>a package (folder or .zip)</source>
        <translation>ein Paket (Ordner oder .zip)</translation>
    </message>
    <message>
        <source>a package of CSV files</source>
        <translation>ein Paket aus CSV-Dateien</translation>
    </message>
    <message>
        <source>a report for the clinic, as a PDF</source>
        <translation>ein Bericht für die Klinik, als PDF</translation>
    </message>
    <message>
        <source>a text that means no answer, beside NA, - and null; can be given again</source>
        <translation>ein Text, der keine Antwort bedeutet, außer NA, - und null; kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>about {weeks} weeks of relief</source>
        <translation>etwa {weeks} Wochen Linderung</translation>
    </message>
    <message>
        <source>activity, grade</source>
        <translation>Aktivitäten, Grad</translation>
    </message>
    <message>
        <source>an empty sheet for two weeks on paper, as a PDF</source>
        <translation>ein leerer Bogen für zwei Wochen auf Papier, als PDF</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rows.</source>
        <extracomment>For one: and {count} more row.</extracomment>
        <translation>
            <numerusform>und {count} weitere Zeile.</numerusform>
            <numerusform>und {count} weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>another diary file than your own</source>
        <translation>eine andere Tagebuchdatei als Ihre eigene</translation>
    </message>
    <message>
        <source>another number gives another diary (default: 1)</source>
        <translation>eine andere Zahl ergibt ein anderes Tagebuch (voreingestellt: 1)</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet sie gerade</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>auf andere Weise</translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days</source>
        <extracomment>For one: answers of {count} day</extracomment>
        <translation>
            <numerusform>Antworten von {count} Tag</numerusform>
            <numerusform>Antworten von {count} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days ({dates})</source>
        <extracomment>For one: answers of {count} day ({dates})</extracomment>
        <translation>
            <numerusform>Antworten von {count} Tag ({dates})</numerusform>
            <numerusform>Antworten von {count} Tagen ({dates})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days, {first} to {last}</source>
        <extracomment>For one: answers of {count} day, {first} to {last}</extracomment>
        <translation>
            <numerusform>Antworten von {count} Tag, {first} bis {last}</numerusform>
            <numerusform>Antworten von {count} Tagen, {first} bis {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>answers without an average pain</source>
        <translation>Antworten ohne durchschnittlichen Schmerz</translation>
    </message>
    <message>
        <source>answers, though this day has not come yet by this computer&apos;s clock</source>
        <translation>Antworten, obwohl dieser Tag nach der Uhr dieses Computers noch nicht gekommen ist</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>as of another day, like 2026-11-22</source>
        <translation>vom Stand eines anderen Tages, wie 2026-11-22</translation>
    </message>
    <message>
        <source>at the upper limit</source>
        <translation>an der oberen Grenze</translation>
    </message>
    <message>
        <source>at {threshold} or more</source>
        <translation>bei {threshold} oder mehr</translation>
    </message>
    <message>
        <source>average pain {pain}</source>
        <translation>durchschnittlicher Schmerz {pain}</translation>
    </message>
    <message>
        <source>average pain {pain}, entered late</source>
        <translation>durchschnittlicher Schmerz {pain}, nachgetragen</translation>
    </message>
    <message>
        <source>average pain {pain}, though this day has not come yet by this computer&apos;s clock</source>
        <translation>durchschnittlicher Schmerz {pain}, obwohl dieser Tag nach der Uhr dieses Computers noch nicht gekommen ist</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation>vor einer neuen Passphrase</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before any infusion</source>
        <translation>vor jeder Infusion</translation>
    </message>
    <message>
        <source>before the file&apos;s format changed</source>
        <translation>bevor sich das Format der Datei änderte</translation>
    </message>
    <message>
        <source>before your diary began</source>
        <translation>bevor Ihr Tagebuch begann</translation>
    </message>
    <message>
        <source>blood result {id} is of infusion {infusion}, which there is not.</source>
        <translation>Blutwert {id} gehört zu Infusion {infusion}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geboren {day}</translation>
    </message>
    <message>
        <source>bring in what a file holds, one of these: {forms}</source>
        <translation>übernehmen, was in einer Datei steht, in einer dieser Formen: {forms}</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>durch den Mund</translation>
    </message>
    <message>
        <source>check the diary file and its history</source>
        <translation>die Tagebuchdatei und ihren Verlauf prüfen</translation>
    </message>
    <message>
        <source>clonidine alongside</source>
        <translation>Clonidin dazu</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dates as {form}</source>
        <translation>Daten als {form}</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>Daten {order}</translation>
    </message>
    <message>
        <source>day {day} after infusion {number}</source>
        <translation>Tag {day} nach Infusion {number}</translation>
    </message>
    <message numerus="yes">
        <source>day {day} of a course of {count} days</source>
        <extracomment>For one: day {day} of a course of {count} day</extracomment>
        <translation>
            <numerusform>Tag {day} einer Infusionsserie von {count} Tag</numerusform>
            <numerusform>Tag {day} einer Infusionsserie von {count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>day {day} · infusion {number}</source>
        <translation>Tag {day} · Infusion {number}</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>did it take place?</source>
        <translation>hat sie stattgefunden?</translation>
    </message>
    <message>
        <source>done, but the output can&apos;t be written: {reason}.</source>
        <translation>fertig, aber die Ausgabe lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>during infusion {number}</source>
        <translation>während Infusion {number}</translation>
    </message>
    <message>
        <source>during the infusion planned for {day}</source>
        <translation>während der Infusion, geplant für {day}</translation>
    </message>
    <message>
        <source>earlier ones</source>
        <translation>frühere</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>endet am {day}</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>nachgetragen</translation>
    </message>
    <message>
        <source>first day, like 2026-11-22</source>
        <translation>erster Tag, wie 2026-11-22</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>for a CSV file of another program: how it is written</source>
        <translation>für eine CSV-Datei eines anderen Programms: wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>for a CSV file of another program: the answers</source>
        <translation>für eine CSV-Datei eines anderen Programms: die Antworten</translation>
    </message>
    <message>
        <source>for a CSV file of another program: the days</source>
        <translation>für eine CSV-Datei eines anderen Programms: die Tage</translation>
    </message>
    <message>
        <source>for {clinic}</source>
        <translation>für {clinic}</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>vom Papier</translation>
    </message>
    <message>
        <source>from paper, typed in by somebody else</source>
        <translation>vom Papier, von jemand anderem eingetippt</translation>
    </message>
    <message>
        <source>half a dose</source>
        <translation>eine halbe Dosis</translation>
    </message>
    <message>
        <source>have backups go there no more; those in it stay</source>
        <translation>keine Sicherungen mehr dorthin schreiben; die vorhandenen bleiben</translation>
    </message>
    <message>
        <source>have each new backup go there too, to a stick or another disk; it need not always be there</source>
        <translation>jede neue Sicherung auch dorthin schreiben, auf einen Stick oder eine andere Festplatte; sie muss nicht immer da sein</translation>
    </message>
    <message>
        <source>have the diary hold what a backup holds; what it holds now is backed up first</source>
        <translation>das Tagebuch auf den Inhalt einer Sicherung zurücksetzen; was jetzt darin steht, wird zuerst gesichert</translation>
    </message>
    <message>
        <source>how a date like 03/04/2021 is meant</source>
        <translation>wie ein Datum wie 03/04/2021 gemeint ist</translation>
    </message>
    <message>
        <source>how its letters are written, if not in UTF-8: {names}</source>
        <translation>wie die Buchstaben geschrieben sind, wenn nicht in UTF-8: {names}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>include what you wrote in your own words, and your clinic&apos;s name and number; what your medicines are called always goes out, for doses mean nothing without it</source>
        <translation>auch das, was Sie in eigenen Worten geschrieben haben, und Name und Nummer Ihrer Klinik; wie Ihre Medikamente heißen, ist immer dabei, denn ohne das sagen Dosen nichts</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>infusion planned</source>
        <translation>Infusion geplant</translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation>Infusion {number}</translation>
    </message>
    <message>
        <source>instead of bringing something in: undo an import as a whole, the newest one or the one of this moment, as `imports` tells it; what was changed by hand since stays</source>
        <translation>statt etwas zu übernehmen: einen Import als Ganzes rückgängig machen, den neuesten oder den dieses Zeitpunkts, wie `imports` ihn nennt; was seither von Hand geändert wurde, bleibt</translation>
    </message>
    <message>
        <source>into a muscle (IM)</source>
        <translation>in einen Muskel (IM)</translation>
    </message>
    <message>
        <source>into a vein (IV)</source>
        <translation>in eine Vene (IV)</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>ist leer.</translation>
    </message>
    <message>
        <source>is no answer of {instrument}; what has no column stands in {column}.</source>
        <translation>ist keine Antwort von {instrument}; was keine Spalte hat, steht in {column}.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>its answers are not those that its history gives</source>
        <translation>die Antworten sind nicht die, die der Verlauf ergibt</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its name leads in a circle</source>
        <translation>der Name führt im Kreis</translation>
    </message>
    <message>
        <source>just over the upper limit</source>
        <translation>knapp über der oberen Grenze</translation>
    </message>
    <message>
        <source>just over {times} times the upper limit</source>
        <translation>knapp über dem {times}-Fachen der oberen Grenze</translation>
    </message>
    <message>
        <source>just under the upper limit</source>
        <translation>knapp unter der oberen Grenze</translation>
    </message>
    <message>
        <source>just under {times} times the upper limit</source>
        <translation>knapp unter dem {times}-Fachen der oberen Grenze</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>late, {day}</source>
        <translation>nachgetragen, {day}</translation>
    </message>
    <message>
        <source>leave out and list rows that can&apos;t be taken</source>
        <translation>Zeilen weglassen und auflisten, die sich nicht übernehmen lassen</translation>
    </message>
    <message>
        <source>less pain, without what choosing adds</source>
        <translation>weniger Schmerz, ohne das, was die Auswahl dazugibt</translation>
    </message>
    <message numerus="yes">
        <source>less pain, without what choosing adds; untreated, week 1 was matched in {as_good} of {count} stretches</source>
        <extracomment>For one: less pain, without what choosing adds; untreated, week 1 was matched in {as_good} of {count} stretch</extracomment>
        <translation>
            <numerusform>weniger Schmerz, ohne das, was die Auswahl dazugibt; unbehandelt wurde Woche 1 in {as_good} von {count} Abschnitt erreicht</numerusform>
            <numerusform>weniger Schmerz, ohne das, was die Auswahl dazugibt; unbehandelt wurde Woche 1 in {as_good} von {count} Abschnitten erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>less pain; {days} of {week} days recorded</source>
        <translation>weniger Schmerz; {days} von {week} Tagen eingetragen</translation>
    </message>
    <message>
        <source>less than a week of relief</source>
        <translation>weniger als eine Woche Linderung</translation>
    </message>
    <message>
        <source>less than a week of relief so far; it may be fading</source>
        <translation>bisher weniger als eine Woche Linderung; sie klingt vielleicht gerade ab</translation>
    </message>
    <message>
        <source>likely range (80 %)</source>
        <translation>wahrscheinlicher Bereich (80 %)</translation>
    </message>
    <message>
        <source>likely to fade</source>
        <translation>klingt wahrscheinlich ab</translation>
    </message>
    <message>
        <source>likely to fade later</source>
        <translation>klingt wahrscheinlich später ab</translation>
    </message>
    <message>
        <source>list the backups: when and why each was made, what it holds, whether it is whole</source>
        <translation>die Sicherungen auflisten: wann und warum jede gemacht wurde, was sie enthält, ob sie vollständig ist</translation>
    </message>
    <message>
        <source>list the imports of the last 30 days that can be undone</source>
        <translation>die Importe der letzten 30 Tage auflisten, die sich rückgängig machen lassen</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand gemacht</translation>
    </message>
    <message>
        <source>made {day}, {time}</source>
        <translation>erstellt {day}, {time}</translation>
    </message>
    <message>
        <source>make a copy of the diary and prove that it is whole</source>
        <translation>eine Kopie des Tagebuchs machen und prüfen, dass sie vollständig ist</translation>
    </message>
    <message>
        <source>may have faded</source>
        <translation>vielleicht abgeklungen</translation>
    </message>
    <message>
        <source>medicine {id} has another one in row {row}.</source>
        <translation>Medikament {id} hat in Zeile {row} einen anderen Eintrag.</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>mg per hour</source>
        <translation>mg pro Stunde</translation>
    </message>
    <message>
        <source>mg per kg</source>
        <translation>mg pro kg</translation>
    </message>
    <message>
        <source>mg per kg per hour</source>
        <translation>mg pro kg pro Stunde</translation>
    </message>
    <message>
        <source>mg/dL</source>
        <translation>mg/dl</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>es fehlt: {names}</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>moderate or severe</source>
        <translation>mittel oder schwer</translation>
    </message>
    <message>
        <source>moderate or severe; not answered</source>
        <translation>mittel oder schwer; nicht beantwortet</translation>
    </message>
    <message>
        <source>more pain, without what choosing adds</source>
        <translation>mehr Schmerz, ohne das, was die Auswahl dazugibt</translation>
    </message>
    <message>
        <source>more pain; {days} of {week} days recorded</source>
        <translation>mehr Schmerz; {days} von {week} Tagen eingetragen</translation>
    </message>
    <message>
        <source>name either SOURCE or --undo</source>
        <translation>nennen Sie entweder SOURCE oder --undo</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>weder angenehm noch unangenehm</translation>
    </message>
    <message>
        <source>newest infusion {first}</source>
        <translation>neueste Infusion {first}</translation>
    </message>
    <message>
        <source>newest infusion {first} to {last}</source>
        <translation>neueste Infusion {first} bis {last}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no clear relief</source>
        <translation>keine klare Linderung</translation>
    </message>
    <message>
        <source>no clear relief so far</source>
        <translation>bisher keine klare Linderung</translation>
    </message>
    <message>
        <source>no day is named.</source>
        <translation>es ist kein Tag genannt.</translation>
    </message>
    <message>
        <source>no dose</source>
        <translation>keine Dosis</translation>
    </message>
    <message>
        <source>no doses</source>
        <translation>keine Dosen</translation>
    </message>
    <message>
        <source>no medicine listed</source>
        <translation>kein Medikament aufgeführt</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>no row has the names of the columns; they are called 1, 2, 3 and so on</source>
        <translation>keine Zeile hat die Spaltennamen; die Spalten heißen 1, 2, 3 und so weiter</translation>
    </message>
    <message>
        <source>no row with the names of the columns</source>
        <translation>keine Zeile mit den Spaltennamen</translation>
    </message>
    <message>
        <source>no week with {least} scores yet</source>
        <translation>noch keine Woche mit {least} Werten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none entered late</source>
        <translation>keiner nachgetragen</translation>
    </message>
    <message>
        <source>none recalled</source>
        <translation>an keine erinnert</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not answered often enough</source>
        <translation>nicht oft genug beantwortet</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>not come yet</source>
        <translation>noch nicht gekommen</translation>
    </message>
    <message>
        <source>not faded before the next infusion</source>
        <translation>vor der nächsten Infusion nicht abgeklungen</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>noch nicht ausgefüllt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known here: {names}</source>
        <translation>hier nicht bekannt: {names}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>noch nicht eingetragen</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>of {days}</source>
        <translation>von {days}</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>one JSON object instead of sentences</source>
        <translation>ein JSON-Objekt statt Sätzen</translation>
    </message>
    <message>
        <source>only rows with this value in that column; can be given again, for other values and for other columns</source>
        <translation>nur Zeilen mit diesem Wert in dieser Spalte; kann mehrmals angegeben werden, für andere Werte und für andere Spalten</translation>
    </message>
    <message>
        <source>only say what would be imported</source>
        <translation>nur sagen, was importiert würde</translation>
    </message>
    <message>
        <source>opioid</source>
        <translation>Opioid</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>oder mehr</translation>
    </message>
    <message>
        <source>over {percent}</source>
        <translation>über {percent}</translation>
    </message>
    <message>
        <source>pain scores from any CSV file</source>
        <translation>Schmerzwerte aus irgendeiner CSV-Datei</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <source>probably faded</source>
        <translation>wahrscheinlich abgeklungen</translation>
    </message>
    <message>
        <source>published: 4–6 weeks</source>
        <translation>veröffentlicht: 4–6 Wochen</translation>
    </message>
    <message>
        <source>read its passphrase or recovery code from this descriptor: the first line</source>
        <translation>Passphrase oder Wiederherstellungscode aus diesem Deskriptor lesen: die erste Zeile</translation>
    </message>
    <message>
        <source>read the new passphrase from this descriptor: the first line, or the next one</source>
        <translation>die neue Passphrase aus diesem Deskriptor lesen: die erste Zeile oder die nächste</translation>
    </message>
    <message>
        <source>read the passphrase or the recovery code of the backup, where it has another than the diary, from this descriptor: the first line, or the next one</source>
        <translation>Passphrase oder Wiederherstellungscode der Sicherung, wo sie eine andere hat als das Tagebuch, aus diesem Deskriptor lesen: die erste Zeile oder die nächste</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>daran erinnert</translation>
    </message>
    <message>
        <source>relief holding so far, for less than a week</source>
        <translation>Linderung hält bisher an, seit weniger als einer Woche</translation>
    </message>
    <message>
        <source>relief holding so far, for {weeks} weeks</source>
        <translation>Linderung hält bisher an, seit {weeks} Wochen</translation>
    </message>
    <message>
        <source>relief not faded within less than a week</source>
        <translation>Linderung in weniger als einer Woche nicht abgeklungen</translation>
    </message>
    <message>
        <source>relief not faded within {weeks} weeks</source>
        <translation>Linderung in {weeks} Wochen nicht abgeklungen</translation>
    </message>
    <message>
        <source>remind of the day again after an hour, if it is still open</source>
        <translation>nach einer Stunde noch einmal an den Tag erinnern, wenn er noch offen ist</translation>
    </message>
    <message>
        <source>said on day {day}</source>
        <translation>gesagt an Tag {day}</translation>
    </message>
    <message>
        <source>said on day {day}: not within a year</source>
        <translation>gesagt an Tag {day}: nicht innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>save all that can be read of a damaged diary into a new file</source>
        <translation>alles, was in einem beschädigten Tagebuch lesbar ist, in einer neuen Datei speichern</translation>
    </message>
    <message>
        <source>say everything in this language (default: the system&apos;s); files stay as they are</source>
        <translation>alles in dieser Sprache sagen (voreingestellt: die des Systems); Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>say what the diary shows about the last infusion</source>
        <translation>sagen, was das Tagebuch über die letzte Infusion zeigt</translation>
    </message>
    <message>
        <source>says {old} for {item}, but it was {before} until then.</source>
        <translation>sagt {old} für {item}, aber bis dahin war es {before}.</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>set, change or remove the passphrase of the diary</source>
        <translation>die Passphrase des Tagebuchs setzen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>show a notice on the desktop where today&apos;s page is open or something is due; Settings has it run daily</source>
        <translation>einen Hinweis auf dem Desktop zeigen, wenn die Seite von heute offen oder etwas fällig ist; die Einstellungen lassen es täglich laufen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>small</source>
        <comment>&apos;small&apos; where names of questions begin small within a sentence, else &apos;as written&apos;</comment>
        <translation>as written</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>so far {weeks}</source>
        <translation>bisher {weeks}</translation>
    </message>
    <message>
        <source>something in the file can&apos;t be read.</source>
        <translation>etwas in der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>etwas mit diesem Namen ist schon da</translation>
    </message>
    <message>
        <source>stamps without an offset are UTC</source>
        <translation>Zeitstempel ohne Zeitverschiebung sind UTC</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>the column with a note</source>
        <translation>die Spalte mit einer Notiz</translation>
    </message>
    <message>
        <source>the column with how good sleep was, 10 is best</source>
        <translation>die Spalte damit, wie gut der Schlaf war, 10 ist am besten</translation>
    </message>
    <message>
        <source>the column with how good the mood was, 10 is best</source>
        <translation>die Spalte damit, wie gut die Stimmung war, 10 ist am besten</translation>
    </message>
    <message>
        <source>the column with how much pain interfered with enjoying life</source>
        <translation>die Spalte damit, wie sehr der Schmerz die Lebensfreude beeinträchtigte</translation>
    </message>
    <message>
        <source>the column with how much pain interfered with the day</source>
        <translation>die Spalte damit, wie sehr der Schmerz den Tag beeinträchtigte</translation>
    </message>
    <message>
        <source>the column with the date or time stamp</source>
        <translation>die Spalte mit dem Datum oder Zeitstempel</translation>
    </message>
    <message>
        <source>the column with the pain now</source>
        <translation>die Spalte mit dem Schmerz in diesem Moment</translation>
    </message>
    <message>
        <source>the column with the pain score, 0 to 10; given again, the median of them counts</source>
        <translation>die Spalte mit dem Schmerzwert, 0 bis 10; bei mehreren zählt ihr Median</translation>
    </message>
    <message>
        <source>the column with the time of day</source>
        <translation>die Spalte mit der Uhrzeit</translation>
    </message>
    <message>
        <source>the column with the worst pain</source>
        <translation>die Spalte mit dem stärksten Schmerz</translation>
    </message>
    <message>
        <source>the copy has other rows</source>
        <translation>die Kopie hat andere Zeilen</translation>
    </message>
    <message>
        <source>the copy is damaged</source>
        <translation>die Kopie ist beschädigt</translation>
    </message>
    <message>
        <source>the database refuses it (reason {code})</source>
        <translation>die Datenbank verweigert es (Grund {code})</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>der Tag zuerst</translation>
    </message>
    <message>
        <source>the day of the infusion</source>
        <translation>der Tag der Infusion</translation>
    </message>
    <message numerus="yes">
        <source>the diary&apos;s usual figure is {count} days.</source>
        <extracomment>For one: the diary&apos;s usual figure is {count} day.</extracomment>
        <translation>
            <numerusform>die übliche Vorgabe des Tagebuchs ist {count} Tag.</numerusform>
            <numerusform>die übliche Vorgabe des Tagebuchs sind {count} Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>die Festplatte antwortet nicht</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>die Festplatte kann nur gelesen werden</translation>
    </message>
    <message>
        <source>the disk takes no file as large as this</source>
        <translation>die Festplatte nimmt keine so große Datei</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei kann nur gelesen werden</translation>
    </message>
    <message>
        <source>the file itself is whole, but the log beside it ({log}) is not its own, as after a copy put back by hand. Close the diary; this takes the copy and leaves the log: relief-diary --diary {path} restore {path}.</source>
        <translation>die Datei selbst ist vollständig, aber das Protokoll daneben ({log}) ist nicht ihr eigenes, wie nach einer von Hand zurückgelegten Kopie. Schließen Sie das Tagebuch; das hier nimmt die Kopie und lässt das Protokoll weg: relief-diary --diary {path} restore {path}.</translation>
    </message>
    <message>
        <source>the file or its folder can&apos;t be reached</source>
        <translation>die Datei oder ihr Ordner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the file to make; it must not exist</source>
        <translation>die Datei, die entstehen soll; es darf sie noch nicht geben</translation>
    </message>
    <message>
        <source>the file to write; it must not exist</source>
        <translation>die Datei, die geschrieben werden soll; es darf sie noch nicht geben</translation>
    </message>
    <message>
        <source>the history is not as it was written: something in it was changed by a fault or another program.</source>
        <translation>der Verlauf ist nicht, wie er geschrieben wurde: Etwas darin wurde durch einen Fehler oder ein anderes Programm geändert.</translation>
    </message>
    <message>
        <source>the last {day}</source>
        <translation>der letzte {day}</translation>
    </message>
    <message>
        <source>the mark between two cells, if it is another</source>
        <translation>das Zeichen zwischen zwei Zellen, wenn es ein anderes ist</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>der Monat zuerst</translation>
    </message>
    <message>
        <source>the names of the columns in row {row}</source>
        <translation>die Spaltennamen in Zeile {row}</translation>
    </message>
    <message>
        <source>the next infusion came first</source>
        <translation>die nächste Infusion kam zuerst</translation>
    </message>
    <message>
        <source>the row with the names of the columns, from 1</source>
        <translation>die Zeile mit den Spaltennamen, ab 1</translation>
    </message>
    <message>
        <source>the rows are from more than one diary.</source>
        <translation>die Zeilen stammen aus mehr als einem Tagebuch.</translation>
    </message>
    <message>
        <source>the scale of the pain columns, like 0-100, or of another answer, like sleep:1-5; LOW is our 0, also where it is the higher number</source>
        <translation>die Skala der Schmerzspalten, wie 0-100, oder einer anderen Antwort, wie sleep:1-5; LOW ist unsere 0, auch wo es die höhere Zahl ist</translation>
    </message>
    <message>
        <source>the score from 0 to 10 that a word stands for, like mild=3 or mood:bad=2; can be given again</source>
        <translation>der Wert von 0 bis 10, für den ein Wort steht, wie mild=3 oder mood:bad=2; kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>the time that was wished, as the system&apos;s scheduler says it; without it, what is open now is told</source>
        <translation>die gewünschte Uhrzeit, wie der Zeitplaner des Systems sie nennt; ohne sie wird gesagt, was jetzt offen ist</translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>das Jahr zuerst</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>this computer refuses it (reason {number})</source>
        <translation>dieser Computer verweigert es (Grund {number})</translation>
    </message>
    <message>
        <source>three columns that name the day; a row without it goes by its date column</source>
        <translation>drei Spalten, die den Tag nennen; bei einer Zeile ohne ihn gilt ihre Datumsspalte</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>Schwelle {threshold}</translation>
    </message>
    <message>
        <source>through the nose</source>
        <translation>durch die Nase</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>too little recorded</source>
        <translation>zu wenig eingetragen</translation>
    </message>
    <message>
        <source>too little recorded to say how long relief held</source>
        <translation>zu wenig eingetragen, um zu sagen, wie lange die Linderung anhielt</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>typed, late</source>
        <translation>getippt, nachgetragen</translation>
    </message>
    <message>
        <source>under 1</source>
        <translation>unter 1</translation>
    </message>
    <message>
        <source>under the skin (SC)</source>
        <translation>unter die Haut (SC)</translation>
    </message>
    <message>
        <source>under way; relief is counted from its last day</source>
        <translation>läuft; die Linderung zählt ab dem letzten Tag</translation>
    </message>
    <message>
        <source>under {percent}</source>
        <translation>unter {percent}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>unangenehm</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>sehr angenehm</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>sehr unangenehm</translation>
    </message>
    <message>
        <source>wait while the notice stands for a click on it, which opens the diary</source>
        <translation>warten, solange der Hinweis steht, ob er angeklickt wird; ein Klick öffnet das Tagebuch</translation>
    </message>
    <message>
        <source>was expected to fade</source>
        <translation>Abklingen erwartet</translation>
    </message>
    <message>
        <source>was expected to fade later</source>
        <translation>Abklingen erst später erwartet</translation>
    </message>
    <message>
        <source>weeks 1 and 4</source>
        <translation>Wochen 1 und 4</translation>
    </message>
    <message>
        <source>what a date that is a plain number counts: since 1970, or the days of a spreadsheet since 1900</source>
        <translation>was ein Datum zählt, das eine bloße Zahl ist: seit 1970, oder die Tage einer Tabellenkalkulation seit 1900</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>what happened: never reached {threshold}</source>
        <translation>was geschah: {threshold} nie erreicht</translation>
    </message>
    <message>
        <source>what happened: still above {threshold}</source>
        <translation>was geschah: noch über {threshold}</translation>
    </message>
    <message>
        <source>what to write (default: {name})</source>
        <translation>was geschrieben werden soll (voreingestellt: {name})</translation>
    </message>
    <message>
        <source>where the diary says something else: refuse the import, keep the diary&apos;s own answer, or take that of another program&apos;s file (default: refuse)</source>
        <translation>wo im Tagebuch etwas anderes steht: den Import ablehnen, die eigene Antwort des Tagebuchs behalten oder die aus der Datei eines anderen Programms nehmen (voreingestellt: ablehnen)</translation>
    </message>
    <message>
        <source>with --clashes keep: a day on which the file&apos;s answers are taken; can be given again</source>
        <translation>mit --clashes keep: ein Tag, an dem die Antworten der Datei gelten; kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>without an upper limit, so not judged</source>
        <translation>ohne obere Grenze, deshalb nicht beurteilt</translation>
    </message>
    <message>
        <source>write an invented diary</source>
        <translation>ein erfundenes Tagebuch schreiben</translation>
    </message>
    <message>
        <source>write the diary, in one of these forms: {forms}</source>
        <translation>das Tagebuch schreiben, in einer dieser Formen: {forms}</translation>
    </message>
    <message>
        <source>written down by somebody else</source>
        <translation>von jemand anderem aufgeschrieben</translation>
    </message>
    <message>
        <source>written down by somebody else, late</source>
        <translation>von jemand anderem aufgeschrieben, nachgetragen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>Sie haben keine Berechtigung dafür</translation>
    </message>
    <message numerus="yes">
        <source>your clinic asks for {count} days.</source>
        <extracomment>For one: your clinic asks for {count} day.</extracomment>
        <translation>
            <numerusform>Ihre Klinik möchte {count} Tag.</numerusform>
            <numerusform>Ihre Klinik möchte {count} Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>your level before: {level} of 10</source>
        <translation>Ihr Wert davor: {level} von 10</translation>
    </message>
    <message>
        <source>your time zone, like Europe/Warsaw, for stamps with an offset</source>
        <translation>Ihre Zeitzone, wie Europe/Warsaw, für Zeitstempel mit Zeitverschiebung</translation>
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
        <translation>{analyte} wird in {units} angegeben.</translation>
    </message>
    <message>
        <source>{analyte} of {day}</source>
        <translation>{analyte} vom {day}</translation>
    </message>
    <message>
        <source>{analyte} {times}</source>
        <translation>{analyte} {times}</translation>
    </message>
    <message>
        <source>{analyte} {times} on {day}</source>
        <translation>{analyte} {times} am {day}</translation>
    </message>
    <message>
        <source>{analyte} {value}&#xa0;{unit}</source>
        <translation>{analyte} {value}&#xa0;{unit}</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {count} questions answered</source>
        <extracomment>For one: {answered} of {count} question answered</extracomment>
        <translation>
            <numerusform>{answered} von {count} Frage beantwortet</numerusform>
            <numerusform>{answered} von {count} Fragen beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{as_good} of {count} stretches</source>
        <extracomment>For one: {as_good} of {count} stretch</extracomment>
        <translation>
            <numerusform>{as_good} von {count} Abschnitt</numerusform>
            <numerusform>{as_good} von {count} Abschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>{balance} on the side of relief</source>
        <translation>{balance} auf der Seite der Linderung</translation>
    </message>
    <message>
        <source>{balance} on the side of side effects</source>
        <translation>{balance} auf der Seite der Nebenwirkungen</translation>
    </message>
    <message>
        <source>{before} and {one}</source>
        <translation>{before} und {one}</translation>
    </message>
    <message>
        <source>{before} before, too little recorded after</source>
        <translation>{before} davor, danach zu wenig eingetragen</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} davor, {after} danach</translation>
    </message>
    <message>
        <source>{before} doses a day before, too little recorded after</source>
        <translation>{before} Dosen am Tag davor, danach zu wenig eingetragen</translation>
    </message>
    <message>
        <source>{before} doses a day before, {after} after</source>
        <translation>{before} Dosen am Tag davor, {after} danach</translation>
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
        <translation>{cell} hat schon eine Uhrzeit, und in der Spalte mit der Uhrzeit steht noch eine.</translation>
    </message>
    <message>
        <source>{cell} has no time like 09:14 after its date.</source>
        <translation>{cell} hat nach dem Datum keine Uhrzeit wie 09:14.</translation>
    </message>
    <message>
        <source>{cell} is neither true nor false.</source>
        <translation>{cell} ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>{cell} is none of {known}.</source>
        <translation>{cell} ist nichts von: {known}.</translation>
    </message>
    <message>
        <source>{cell} is not a date (a year has 12 months).</source>
        <translation>{cell} ist kein Datum (ein Jahr hat 12 Monate).</translation>
    </message>
    <message>
        <source>{cell} is not a date (that day is another weekday).</source>
        <translation>{cell} ist kein Datum (dieser Tag ist ein anderer Wochentag).</translation>
    </message>
    <message>
        <source>{cell} is not a date (that month has no such day).</source>
        <translation>{cell} ist kein Datum (dieser Monat hat keinen solchen Tag).</translation>
    </message>
    <message>
        <source>{cell} is not a date (year must be from {year}).</source>
        <translation>{cell} ist kein Datum (das Jahr muss ab {year} sein).</translation>
    </message>
    <message>
        <source>{cell} is not a date like 2026-11-22.</source>
        <translation>{cell} ist kein Datum wie 2026-11-22.</translation>
    </message>
    <message>
        <source>{cell} is not a date.</source>
        <translation>{cell} ist kein Datum.</translation>
    </message>
    <message>
        <source>{cell} is not a moment (no calendar or no clock has it).</source>
        <translation>{cell} ist kein Zeitpunkt (kein Kalender oder keine Uhr hat ihn).</translation>
    </message>
    <message>
        <source>{cell} is not a moment like 2026-11-22T09:14:03+01:00.</source>
        <translation>{cell} ist kein Zeitpunkt wie 2026-11-22T09:14:03+01:00.</translation>
    </message>
    <message>
        <source>{cell} is not a moment of the years 1900 to 9998.</source>
        <translation>{cell} ist kein Zeitpunkt der Jahre 1900 bis 9998.</translation>
    </message>
    <message>
        <source>{cell} is not a number like 4.5.</source>
        <translation>{cell} ist keine Zahl wie 4.5.</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>{cell} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{cell} is not a safety sign.</source>
        <translation>{cell} ist kein Warnzeichen.</translation>
    </message>
    <message>
        <source>{cell} is not a setting.</source>
        <translation>{cell} ist keine Einstellung.</translation>
    </message>
    <message>
        <source>{cell} is not a time (hour must be in 1..12 with AM or PM).</source>
        <translation>{cell} ist keine Uhrzeit (die Stunde muss mit AM oder PM in 1..12 sein).</translation>
    </message>
    <message>
        <source>{cell} is not a time (no clock is that far from UTC).</source>
        <translation>{cell} ist keine Uhrzeit (keine Uhr ist so weit von UTC weg).</translation>
    </message>
    <message>
        <source>{cell} is not a time (there are 24 hours, 60 minutes and 60 seconds).</source>
        <translation>{cell} ist keine Uhrzeit (es gibt 24 Stunden, 60 Minuten und 60 Sekunden).</translation>
    </message>
    <message>
        <source>{cell} is not a whole number.</source>
        <translation>{cell} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{cell} is not a year, a month and a day in numbers.</source>
        <translation>{cell} ist kein Jahr, Monat und Tag in Zahlen.</translation>
    </message>
    <message>
        <source>{cell} is not a {item}.</source>
        <translation>{cell} gehört nicht zu {item}.</translation>
    </message>
    <message>
        <source>{cell} is not an id.</source>
        <translation>{cell} ist keine id.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a blood result.</source>
        <translation>{cell} ist keine Angabe eines Blutwerts.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a day.</source>
        <translation>{cell} ist keine Angabe eines Tages.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a medicine.</source>
        <translation>{cell} ist keine Angabe eines Medikaments.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a questionnaire.</source>
        <translation>{cell} ist keine Angabe eines Fragebogens.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a safety sign.</source>
        <translation>{cell} ist keine Angabe eines Warnzeichens.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a visit.</source>
        <translation>{cell} ist keine Angabe eines Termins.</translation>
    </message>
    <message>
        <source>{cell} is not an item of an infusion.</source>
        <translation>{cell} ist keine Angabe einer Infusion.</translation>
    </message>
    <message>
        <source>{cell} is not an item of an offer.</source>
        <translation>{cell} ist keine Angabe eines Angebots.</translation>
    </message>
    <message>
        <source>{cell} is not an item of what was given out.</source>
        <translation>{cell} ist keine Angabe zu dem, was herausgegeben wurde.</translation>
    </message>
    <message>
        <source>{cell} is not an offer.</source>
        <translation>{cell} ist kein Angebot.</translation>
    </message>
    <message>
        <source>{cell} is not from {least} to {most}.</source>
        <translation>{cell} liegt nicht zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>{cell} is not from {least}.</source>
        <translation>{cell} liegt nicht bei {least} oder darüber.</translation>
    </message>
    <message>
        <source>{cell} is not like `item=4`.</source>
        <translation>{cell} ist nicht wie `item=4`.</translation>
    </message>
    <message>
        <source>{cell} is not out of {most}.</source>
        <translation>{cell} ist nicht von {most}.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a blood result.</source>
        <translation>{cell} ist nicht die id eines Blutwerts.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a medicine.</source>
        <translation>{cell} ist nicht die id eines Medikaments.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a questionnaire.</source>
        <translation>{cell} ist nicht die id eines Fragebogens.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a visit.</source>
        <translation>{cell} ist nicht die id eines Termins.</translation>
    </message>
    <message>
        <source>{cell} is not the id of an infusion.</source>
        <translation>{cell} ist nicht die id einer Infusion.</translation>
    </message>
    <message>
        <source>{cell} is not the id of what was given out.</source>
        <translation>{cell} ist nicht die id von etwas, das herausgegeben wurde.</translation>
    </message>
    <message>
        <source>{cell} is not {name}.</source>
        <translation>{cell} ist nicht {name}.</translation>
    </message>
    <message>
        <source>{cell} is over {most}.</source>
        <translation>{cell} liegt über {most}.</translation>
    </message>
    <message>
        <source>{column} from {least} to {most}</source>
        <translation>{column} von {least} bis {most}</translation>
    </message>
    <message>
        <source>{column} is {value}</source>
        <translation>{column} ist {value}</translation>
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
            <numerusform>{count} Antwort</numerusform>
            <numerusform>{count} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers already there.</source>
        <extracomment>For one: {count} answer already there.</extracomment>
        <translation>
            <numerusform>{count} Antwort schon vorhanden.</numerusform>
            <numerusform>{count} Antworten schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers are there already.</source>
        <extracomment>For one: {count} answer is there already.</extracomment>
        <translation>
            <numerusform>{count} Antwort ist schon da.</numerusform>
            <numerusform>{count} Antworten sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers differ from your diary&apos;s own.</source>
        <extracomment>For one: {count} answer differs from your diary&apos;s own.</extracomment>
        <translation>
            <numerusform>{count} Antwort ist anders als die in Ihrem Tagebuch.</numerusform>
            <numerusform>{count} Antworten sind anders als die in Ihrem Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers differ: there, your diary&apos;s own stay and nothing is overwritten.</source>
        <extracomment>For one: {count} answer differs: there, your diary&apos;s own stays and nothing is overwritten.</extracomment>
        <translation>
            <numerusform>{count} Antwort ist anders: Dort bleibt die Ihres Tagebuchs, und nichts wird überschrieben.</numerusform>
            <numerusform>{count} Antworten sind anders: Dort bleiben die Ihres Tagebuchs, und nichts wird überschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers of {day}</source>
        <extracomment>For one: {count} answer of {day}</extracomment>
        <translation>
            <numerusform>{count} Antwort vom {day}</numerusform>
            <numerusform>{count} Antworten vom {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers stood without their history, or otherwise than in it; the history has them as imported now.</source>
        <extracomment>For one: {count} answer stood without its history, or otherwise than in it; the history has it as imported now.</extracomment>
        <translation>
            <numerusform>{count} Antwort stand ohne ihren Verlauf da oder anders als darin; der Verlauf führt sie jetzt als importiert.</numerusform>
            <numerusform>{count} Antworten standen ohne ihren Verlauf da oder anders als darin; der Verlauf führt sie jetzt als importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that differ were left out: your diary&apos;s own stand.</source>
        <extracomment>For one: {count} answer that differs was left out: your diary&apos;s own stands.</extracomment>
        <translation>
            <numerusform>{count} abweichende Antwort wurde weggelassen: Die Ihres Tagebuchs gilt.</numerusform>
            <numerusform>{count} abweichende Antworten wurden weggelassen: Die Ihres Tagebuchs gelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that the file gives otherwise: the diary&apos;s own stand.</source>
        <extracomment>For one: {count} answer that the file gives otherwise: the diary&apos;s own stand.</extracomment>
        <translation>
            <numerusform>{count} Antwort, die in der Datei anders steht: Die des Tagebuchs gilt.</numerusform>
            <numerusform>{count} Antworten, die in der Datei anders stehen: Die des Tagebuchs gelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that the file gives otherwise: the file&apos;s were taken.</source>
        <extracomment>For one: {count} answer that the file gives otherwise: the file&apos;s was taken.</extracomment>
        <translation>
            <numerusform>{count} Antwort, die in der Datei anders steht: Die der Datei wurde genommen.</numerusform>
            <numerusform>{count} Antworten, die in der Datei anders stehen: Die der Datei wurden genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that you changed since, or that yours need, stay.</source>
        <extracomment>For one: {count} answer that you changed since, or that yours needs, stays.</extracomment>
        <translation>
            <numerusform>{count} Antwort bleibt, weil Sie sie seither geändert haben oder Ihre sie braucht.</numerusform>
            <numerusform>{count} Antworten bleiben, weil Sie sie seither geändert haben oder Ihre sie brauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers were changed by hand since, or are needed by what was: they stay.</source>
        <extracomment>For one: {count} answer was changed by hand since, or is needed by what was: it stays.</extracomment>
        <translation>
            <numerusform>{count} Antwort wurde seither von Hand geändert oder wird davon gebraucht: Sie bleibt.</numerusform>
            <numerusform>{count} Antworten wurden seither von Hand geändert oder werden davon gebraucht: Sie bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results</source>
        <extracomment>For one: {count} blood result</extracomment>
        <translation>
            <numerusform>{count} Blutwert</numerusform>
            <numerusform>{count} Blutwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results of {day}</source>
        <extracomment>For one: {count} blood result of {day}</extracomment>
        <translation>
            <numerusform>{count} Blutwert vom {day}</numerusform>
            <numerusform>{count} Blutwerte vom {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results of {day} written down.</source>
        <extracomment>For one: {count} blood result of {day} written down.</extracomment>
        <translation>
            <numerusform>{count} Blutwert vom {day} eingetragen.</numerusform>
            <numerusform>{count} Blutwerte vom {day} eingetragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results with something new.</source>
        <extracomment>For one: {count} blood result with something new.</extracomment>
        <translation>
            <numerusform>{count} Blutwert mit etwas Neuem.</numerusform>
            <numerusform>{count} Blutwerte mit etwas Neuem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <extracomment>For one: {count} change</extracomment>
        <translation>
            <numerusform>{count} Änderung</numerusform>
            <numerusform>{count} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies beside it are locked too.</source>
        <extracomment>For one: {count} copy beside it is locked too.</extracomment>
        <translation>
            <numerusform>{count} Kopie daneben ist auch gesperrt.</numerusform>
            <numerusform>{count} Kopien daneben sind auch gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies beside it have none either.</source>
        <extracomment>For one: {count} copy beside it has none either.</extracomment>
        <translation>
            <numerusform>{count} Kopie daneben hat auch keine.</numerusform>
            <numerusform>{count} Kopien daneben haben auch keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies could not be changed, as they are damaged, in use or have an older passphrase; the first is {first}. Delete them if you don&apos;t need them.</source>
        <extracomment>For one: {count} copy could not be changed, as it is damaged, in use or has an older passphrase: {first}. Delete it if you don&apos;t need it.</extracomment>
        <translation>
            <numerusform>{count} Kopie konnte nicht geändert werden, weil sie beschädigt oder in Gebrauch ist oder eine ältere Passphrase hat: {first}. Löschen Sie sie, wenn Sie sie nicht brauchen.</numerusform>
            <numerusform>{count} Kopien konnten nicht geändert werden, weil sie beschädigt oder in Gebrauch sind oder eine ältere Passphrase haben; die erste ist {first}. Löschen Sie sie, wenn Sie sie nicht brauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after infusion {n}</source>
        <extracomment>For one: {count} day after infusion {n}</extracomment>
        <translation>
            <numerusform>{count} Tag nach Infusion {n}</numerusform>
            <numerusform>{count} Tage nach Infusion {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after the infusion planned for {day}</source>
        <extracomment>For one: {count} day after the infusion planned for {day}</extracomment>
        <translation>
            <numerusform>{count} Tag nach der Infusion, geplant für {day}</numerusform>
            <numerusform>{count} Tage nach der Infusion, geplant für {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after your infusion</source>
        <extracomment>For one: {count} day after your infusion</extracomment>
        <translation>
            <numerusform>{count} Tag nach Ihrer Infusion</numerusform>
            <numerusform>{count} Tage nach Ihrer Infusion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days are recorded since this infusion; {least} are needed to say how relief holds.</source>
        <extracomment>For one: {count} day is recorded since this infusion; {least} are needed to say how relief holds.</extracomment>
        <translation>
            <numerusform>{count} Tag ist seit dieser Infusion eingetragen; {least} sind nötig, um zu sagen, wie die Linderung anhält.</numerusform>
            <numerusform>{count} Tage sind seit dieser Infusion eingetragen; {least} sind nötig, um zu sagen, wie die Linderung anhält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days are rounded to whole numbers; the history keeps what the file says.</source>
        <extracomment>For one: {count} day is rounded to a whole number; the history keeps what the file says.</extracomment>
        <translation>
            <numerusform>{count} Tag ist auf eine ganze Zahl gerundet; der Verlauf behält, was die Datei sagt.</numerusform>
            <numerusform>{count} Tage sind auf ganze Zahlen gerundet; der Verlauf behält, was die Datei sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days before infusion {n}</source>
        <extracomment>For one: {count} day before infusion {n}</extracomment>
        <translation>
            <numerusform>{count} Tag vor Infusion {n}</numerusform>
            <numerusform>{count} Tage vor Infusion {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days before the infusion planned for {day}</source>
        <extracomment>For one: {count} day before the infusion planned for {day}</extracomment>
        <translation>
            <numerusform>{count} Tag vor der Infusion, geplant für {day}</numerusform>
            <numerusform>{count} Tage vor der Infusion, geplant für {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days from paper</source>
        <extracomment>For one: {count} day from paper</extracomment>
        <translation>
            <numerusform>{count} Tag vom Papier</numerusform>
            <numerusform>{count} Tage vom Papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days from {first} to {last} have not come yet by this computer&apos;s clock. They stand in the diary as they were recorded; no figure uses them before that day. If the clock was wrong then, delete them.</source>
        <extracomment>For one: {first} has not come yet by this computer&apos;s clock. It stands in the diary as it was recorded; no figure uses it before that day. If the clock was wrong then, delete it.</extracomment>
        <translation>
            <numerusform>Nach der Uhr dieses Computers ist dieser Tag noch nicht gekommen: {first}. Er steht im Tagebuch, wie er eingetragen wurde; keine Zahl verwendet ihn, bevor er da ist. Wenn die Uhr damals falsch ging, löschen Sie ihn.</numerusform>
            <numerusform>Nach der Uhr dieses Computers sind {count} Tage noch nicht gekommen, {first} bis {last}. Sie stehen im Tagebuch, wie sie eingetragen wurden; keine Zahl verwendet sie, bevor sie da sind. Wenn die Uhr damals falsch ging, löschen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days got new answers ({dates}).</source>
        <extracomment>For one: {count} day got new answers ({dates}).</extracomment>
        <translation>
            <numerusform>{count} Tag bekam neue Antworten ({dates}).</numerusform>
            <numerusform>{count} Tage bekamen neue Antworten ({dates}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days got new answers from {file}: {dates}.</source>
        <extracomment>For one: {count} day got new answers from {file}: {dates}.</extracomment>
        <translation>
            <numerusform>{count} Tag bekam neue Antworten aus {file}: {dates}.</numerusform>
            <numerusform>{count} Tage bekamen neue Antworten aus {file}: {dates}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days have several entries: their median counts.</source>
        <extracomment>For one: {count} day has several entries: their median counts.</extracomment>
        <translation>
            <numerusform>{count} Tag hat mehrere Einträge: Ihr Median zählt.</numerusform>
            <numerusform>{count} Tage haben mehrere Einträge: Ihr Median zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days in, infusion {number} stands at {relief}.</source>
        <extracomment>For one: {count} day in, infusion {number} stands at {relief}.</extracomment>
        <translation>
            <numerusform>Nach {count} Tag liegt Infusion {number} bei einer Linderung von {relief}.</numerusform>
            <numerusform>Nach {count} Tagen liegt Infusion {number} bei einer Linderung von {relief}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days recorded since {first}</source>
        <extracomment>For one: {count} day recorded since {first}</extracomment>
        <translation>
            <numerusform>{count} Tag eingetragen seit {first}</numerusform>
            <numerusform>{count} Tage eingetragen seit {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days rounded; the history keeps what the file says.</source>
        <extracomment>For one: {count} day rounded; the history keeps what the file says.</extracomment>
        <translation>
            <numerusform>{count} Tag gerundet; der Verlauf behält, was die Datei sagt.</numerusform>
            <numerusform>{count} Tage gerundet; der Verlauf behält, was die Datei sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days since the infusion have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} day since the infusion has an average pain score; {least} are needed.</extracomment>
        <translation>
            <numerusform>{count} Tag seit der Infusion hat einen Wert für den durchschnittlichen Schmerz; {least} sind nötig.</numerusform>
            <numerusform>{count} Tage seit der Infusion haben einen Wert für den durchschnittlichen Schmerz; {least} sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days that have not come yet</source>
        <extracomment>For one: {count} day that has not come yet</extracomment>
        <translation>
            <numerusform>{count} Tag, der noch nicht gekommen ist</numerusform>
            <numerusform>{count} Tage, die noch nicht gekommen sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days were recorded after this infusion; {least} are needed to say how relief held.</source>
        <extracomment>For one: {count} day was recorded after this infusion; {least} are needed to say how relief held.</extracomment>
        <translation>
            <numerusform>{count} Tag wurde nach dieser Infusion eingetragen; {least} sind nötig, um zu sagen, wie die Linderung anhielt.</numerusform>
            <numerusform>{count} Tage wurden nach dieser Infusion eingetragen; {least} sind nötig, um zu sagen, wie die Linderung anhielt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with new answers, {first} to {last}.</source>
        <extracomment>For one: {count} day with new answers, {first} to {last}.</extracomment>
        <translation>
            <numerusform>{count} Tag mit neuen Antworten, {first} bis {last}.</numerusform>
            <numerusform>{count} Tage mit neuen Antworten, {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with several entries: their median counts.</source>
        <extracomment>For one: {count} day with several entries: their median counts.</extracomment>
        <translation>
            <numerusform>{count} Tag mit mehreren Einträgen: Ihr Median zählt.</numerusform>
            <numerusform>{count} Tage mit mehreren Einträgen: Ihr Median zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with something that the diary said then.</source>
        <extracomment>For one: {count} day with something that the diary said then.</extracomment>
        <translation>
            <numerusform>{count} Tag mit etwas, das das Tagebuch damals sagte.</numerusform>
            <numerusform>{count} Tage mit etwas, das das Tagebuch damals sagte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days would get new answers ({dates}).</source>
        <extracomment>For one: {count} day would get new answers ({dates}).</extracomment>
        <translation>
            <numerusform>{count} Tag bekäme neue Antworten ({dates}).</numerusform>
            <numerusform>{count} Tage bekämen neue Antworten ({dates}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days, the last {last}</source>
        <extracomment>For one: {count} day, {last}</extracomment>
        <translation>
            <numerusform>{count} Tag, {last}</numerusform>
            <numerusform>{count} Tage, der letzte {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} doses</source>
        <extracomment>For one: {count} dose</extracomment>
        <translation>
            <numerusform>{count} Dosis</numerusform>
            <numerusform>{count} Dosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} dreams in words</source>
        <extracomment>For one: {count} dream in words</extracomment>
        <translation>
            <numerusform>{count} Traum in Worten</numerusform>
            <numerusform>{count} Träume in Worten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier ones are in the table.</source>
        <extracomment>For one: {count} earlier one is in the table.</extracomment>
        <translation>
            <numerusform>{count} früherer steht in der Tabelle.</numerusform>
            <numerusform>{count} frühere stehen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier texts are left out here; the package of CSV files holds them.</source>
        <extracomment>For one: {count} earlier text is left out here; the package of CSV files holds it.</extracomment>
        <translation>
            <numerusform>{count} früherer Text ist hier weggelassen; das Paket aus CSV-Dateien enthält ihn.</numerusform>
            <numerusform>{count} frühere Texte sind hier weggelassen; das Paket aus CSV-Dateien enthält sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entered late, hollow in the chart</source>
        <extracomment>For one: {count} entered late, hollow in the chart</extracomment>
        <translation>
            <numerusform>{count} nachgetragen, im Diagramm hohl</numerusform>
            <numerusform>{count} nachgetragen, im Diagramm hohl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filled in so far</source>
        <extracomment>For one: {count} filled in so far</extracomment>
        <translation>
            <numerusform>{count} bisher ausgefüllt</numerusform>
            <numerusform>{count} bisher ausgefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} from paper</source>
        <extracomment>For one: {count} from paper</extracomment>
        <translation>
            <numerusform>{count} vom Papier</numerusform>
            <numerusform>{count} vom Papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusion days</source>
        <extracomment>For one: {count} infusion day</extracomment>
        <translation>
            <numerusform>{count} Infusionstag</numerusform>
            <numerusform>{count} Infusionstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions</source>
        <extracomment>For one: {count} infusion</extracomment>
        <translation>
            <numerusform>{count} Infusion</numerusform>
            <numerusform>{count} Infusionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions are not drawn: each needs a score after it, and {least} scores of the {window} days before it.</source>
        <extracomment>For one: {count} infusion is not drawn: it needs a score after it, and {least} scores of the {window} days before it.</extracomment>
        <translation>
            <numerusform>{count} Infusion ist nicht gezeichnet: Sie braucht einen Wert danach und {least} Werte aus den {window} Tagen davor.</numerusform>
            <numerusform>{count} Infusionen sind nicht gezeichnet: Jede braucht einen Wert danach und {least} Werte aus den {window} Tagen davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions compared, days 0 to {last}</source>
        <extracomment>For one: {count} infusion, days 0 to {last}</extracomment>
        <translation>
            <numerusform>{count} Infusion, Tage 0 bis {last}</numerusform>
            <numerusform>{count} Infusionen im Vergleich, Tage 0 bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions planned</source>
        <extracomment>For one: {count} infusion planned</extracomment>
        <translation>
            <numerusform>{count} Infusion geplant</numerusform>
            <numerusform>{count} Infusionen geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions recorded</source>
        <extracomment>For one: {count} infusion recorded</extracomment>
        <translation>
            <numerusform>{count} Infusion eingetragen</numerusform>
            <numerusform>{count} Infusionen eingetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions with something new.</source>
        <extracomment>For one: {count} infusion with something new.</extracomment>
        <translation>
            <numerusform>{count} Infusion mit etwas Neuem.</numerusform>
            <numerusform>{count} Infusionen mit etwas Neuem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions, each against your own level before it</source>
        <extracomment>For one: {count} infusion, against your own level before it</extracomment>
        <translation>
            <numerusform>{count} Infusion, gegen Ihren eigenen Wert davor</numerusform>
            <numerusform>{count} Infusionen, jede gegen Ihren eigenen Wert davor</numerusform>
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
            <numerusform>{count} aufgehobener Vorschlag</numerusform>
            <numerusform>{count} aufgehobene Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>For one: {count} line</extracomment>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} medicines</source>
        <extracomment>For one: {count} medicine</extracomment>
        <translation>
            <numerusform>{count} Medikament</numerusform>
            <numerusform>{count} Medikamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} medicines with something new.</source>
        <extracomment>For one: {count} medicine with something new.</extracomment>
        <translation>
            <numerusform>{count} Medikament mit etwas Neuem.</numerusform>
            <numerusform>{count} Medikamente mit etwas Neuem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>For one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more days keep your own answers.</source>
        <extracomment>For one: {count} more day keeps your own answers.</extracomment>
        <translation>
            <numerusform>{count} weiterer Tag behält Ihre eigenen Antworten.</numerusform>
            <numerusform>{count} weitere Tage behalten Ihre eigenen Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more side effects are not shown; they were there on fewer days.</source>
        <extracomment>For one: {count} more side effect is not shown; it was there on fewer days.</extracomment>
        <translation>
            <numerusform>{count} weitere Nebenwirkung ist nicht gezeigt; sie war an weniger Tagen da.</numerusform>
            <numerusform>{count} weitere Nebenwirkungen sind nicht gezeigt; sie waren an weniger Tagen da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more signs are open.</source>
        <extracomment>For one: {count} more sign is open.</extracomment>
        <translation>
            <numerusform>{count} weiteres Zeichen ist offen.</numerusform>
            <numerusform>{count} weitere Zeichen sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <extracomment>For one: {count} note</extracomment>
        <translation>
            <numerusform>{count} Notiz</numerusform>
            <numerusform>{count} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes of what was given out.</source>
        <extracomment>For one: {count} note of what was given out.</extracomment>
        <translation>
            <numerusform>{count} Vermerk über das, was herausgegeben wurde.</numerusform>
            <numerusform>{count} Vermerke über das, was herausgegeben wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the {window} days before have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} of the {window} days before has an average pain score; {least} are needed.</extracomment>
        <translation>
            <numerusform>{count} der {window} Tage davor hat einen Wert für den durchschnittlichen Schmerz; {least} sind nötig.</numerusform>
            <numerusform>{count} der {window} Tage davor haben einen Wert für den durchschnittlichen Schmerz; {least} sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the {window} days before the infusion have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} of the {window} days before the infusion has an average pain score; {least} are needed.</extracomment>
        <translation>
            <numerusform>{count} der {window} Tage vor der Infusion hat einen Wert für den durchschnittlichen Schmerz; {least} sind nötig.</numerusform>
            <numerusform>{count} der {window} Tage vor der Infusion haben einen Wert für den durchschnittlichen Schmerz; {least} sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them can&apos;t be used.</source>
        <extracomment>For one: {count} of them can&apos;t be used.</extracomment>
        <translation>
            <numerusform>{count} davon ist nicht brauchbar.</numerusform>
            <numerusform>{count} davon sind nicht brauchbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another passphrase than your diary.</source>
        <extracomment>For one: {count} of them has another passphrase than your diary.</extracomment>
        <translation>
            <numerusform>{count} davon hat eine andere Passphrase als Ihr Tagebuch.</numerusform>
            <numerusform>{count} davon haben eine andere Passphrase als Ihr Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them late</source>
        <extracomment>For one: {count} of them late</extracomment>
        <translation>
            <numerusform>{count} davon nachgetragen</numerusform>
            <numerusform>{count} davon nachgetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other records</source>
        <extracomment>For one: {count} other record</extracomment>
        <translation>
            <numerusform>{count} anderer Eintrag</numerusform>
            <numerusform>{count} andere Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pages went to the printer.</source>
        <extracomment>For one: {count} page went to the printer.</extracomment>
        <translation>
            <numerusform>{count} Seite ging an den Drucker.</numerusform>
            <numerusform>{count} Seiten gingen an den Drucker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <extracomment>For one: {count} place</extracomment>
        <translation>
            <numerusform>{count} Stelle</numerusform>
            <numerusform>{count} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} planned</source>
        <extracomment>For one: {count} planned</extracomment>
        <translation>
            <numerusform>{count} geplant</numerusform>
            <numerusform>{count} geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} planned infusions</source>
        <extracomment>For one: {count} planned infusion</extracomment>
        <translation>
            <numerusform>{count} geplante Infusion</numerusform>
            <numerusform>{count} geplante Infusionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questionnaires</source>
        <extracomment>For one: {count} questionnaire</extracomment>
        <translation>
            <numerusform>{count} Fragebogen</numerusform>
            <numerusform>{count} Fragebögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questionnaires with something new.</source>
        <extracomment>For one: {count} questionnaire with something new.</extracomment>
        <translation>
            <numerusform>{count} Fragebogen mit etwas Neuem.</numerusform>
            <numerusform>{count} Fragebögen mit etwas Neuem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions are not answered. You can answer them, or finish without them.</source>
        <extracomment>For one: {count} question is not answered. You can answer it, or finish without it.</extracomment>
        <translation>
            <numerusform>{count} Frage ist nicht beantwortet. Sie können sie beantworten oder ohne sie abschließen.</numerusform>
            <numerusform>{count} Fragen sind nicht beantwortet. Sie können sie beantworten oder ohne sie abschließen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer, and so there is no grade. You can still answer them.</source>
        <extracomment>For one: {count} question has no answer, and without it there is no grade. You can still answer it.</extracomment>
        <translation>
            <numerusform>{count} Frage hat keine Antwort, und ohne sie gibt es keinen Grad. Sie können sie noch beantworten.</numerusform>
            <numerusform>{count} Fragen haben keine Antwort, deshalb gibt es keinen Grad. Sie können sie noch beantworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer, so not every score can be given.</source>
        <extracomment>For one: {count} question has no answer, so not every score can be given.</extracomment>
        <translation>
            <numerusform>{count} Frage hat keine Antwort, deshalb lässt sich nicht jeder Wert angeben.</numerusform>
            <numerusform>{count} Fragen haben keine Antwort, deshalb lässt sich nicht jeder Wert angeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer.</source>
        <extracomment>For one: {count} question has no answer.</extracomment>
        <translation>
            <numerusform>{count} Frage hat keine Antwort.</numerusform>
            <numerusform>{count} Fragen haben keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer; the other answers carry the result.</source>
        <extracomment>For one: {count} question has no answer; the other answers carry the result.</extracomment>
        <translation>
            <numerusform>{count} Frage hat keine Antwort; die anderen Antworten tragen das Ergebnis.</numerusform>
            <numerusform>{count} Fragen haben keine Antwort; die anderen Antworten tragen das Ergebnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions; the time asked about: {recall}</source>
        <extracomment>For one: {count} question; the time asked about: {recall}</extracomment>
        <translation>
            <numerusform>{count} Frage; gefragte Zeit: {recall}</numerusform>
            <numerusform>{count} Fragen; gefragte Zeit: {recall}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows can&apos;t be read:</source>
        <extracomment>For one: {count} row can&apos;t be read:</extracomment>
        <translation>
            <numerusform>{count} Zeile lässt sich nicht lesen:</numerusform>
            <numerusform>{count} Zeilen lassen sich nicht lesen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows have no answer.</source>
        <extracomment>For one: {count} row has no answer.</extracomment>
        <translation>
            <numerusform>{count} Zeile hat keine Antwort.</numerusform>
            <numerusform>{count} Zeilen haben keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows left out:</source>
        <extracomment>For one: {count} row left out:</extracomment>
        <translation>
            <numerusform>{count} Zeile weggelassen:</numerusform>
            <numerusform>{count} Zeilen weggelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows made no sense and were left out.</source>
        <extracomment>For one: {count} row made no sense and was left out.</extracomment>
        <translation>
            <numerusform>{count} Zeile ergab keinen Sinn und wurde weggelassen.</numerusform>
            <numerusform>{count} Zeilen ergaben keinen Sinn und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the history</source>
        <extracomment>For one: {count} row of the history</extracomment>
        <translation>
            <numerusform>{count} Zeile des Verlaufs</numerusform>
            <numerusform>{count} Zeilen des Verlaufs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows read, {matched} matched</source>
        <extracomment>For one: {count} row read, {matched} matched</extracomment>
        <translation>
            <numerusform>{count} Zeile gelesen, {matched} passten</numerusform>
            <numerusform>{count} Zeilen gelesen, {matched} passten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows without a score.</source>
        <extracomment>For one: {count} row without a score.</extracomment>
        <translation>
            <numerusform>{count} Zeile ohne Wert.</numerusform>
            <numerusform>{count} Zeilen ohne Wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} safety signs that the clinic called settled.</source>
        <extracomment>For one: {count} safety sign that the clinic called settled.</extracomment>
        <translation>
            <numerusform>{count} Warnzeichen, das die Klinik geklärt nannte.</numerusform>
            <numerusform>{count} Warnzeichen, die die Klinik geklärt nannte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} safety signs that the clinic was told of.</source>
        <extracomment>For one: {count} safety sign that the clinic was told of.</extracomment>
        <translation>
            <numerusform>{count} Warnzeichen, von dem die Klinik weiß.</numerusform>
            <numerusform>{count} Warnzeichen, von denen die Klinik weiß.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values have no upper limit written down, so they are not judged; none is over its limit.</source>
        <extracomment>For one: {count} value has no upper limit written down, so it is not judged; none is over its limit.</extracomment>
        <translation>
            <numerusform>Für {count} Wert ist keine obere Grenze eingetragen, deshalb wird er nicht beurteilt; keiner liegt über seiner Grenze.</numerusform>
            <numerusform>Für {count} Werte ist keine obere Grenze eingetragen, deshalb werden sie nicht beurteilt; keiner liegt über seiner Grenze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} visits to the clinic.</source>
        <extracomment>For one: {count} visit to the clinic.</extracomment>
        <translation>
            <numerusform>{count} Termin in der Klinik.</numerusform>
            <numerusform>{count} Termine in der Klinik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} written down by a helper</source>
        <extracomment>For one: {count} written down by a helper</extracomment>
        <translation>
            <numerusform>{count} von einer helfenden Person aufgeschrieben</numerusform>
            <numerusform>{count} von einer helfenden Person aufgeschrieben</numerusform>
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
            <numerusform>{days} von {count} Tag</numerusform>
            <numerusform>{days} von {count} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} of {count} days ({share})</source>
        <extracomment>For one: {days} of {count} day ({share})</extracomment>
        <translation>
            <numerusform>{days} von {count} Tag ({share})</numerusform>
            <numerusform>{days} von {count} Tagen ({share})</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} of {of}</source>
        <translation>{days} von {of}</translation>
    </message>
    <message>
        <source>{days} of {week} days recorded</source>
        <translation>{days} von {week} Tagen eingetragen</translation>
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
        <translation>{day}. April</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day}. April {year}</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day}. August</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day}. August {year}</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day}. Dezember</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day}. Dezember {year}</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day}. Februar</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day}. Februar {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day}. Januar</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day}. Januar {year}</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day}. Juli</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day}. Juli {year}</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day}. Juni</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day}. Juni {year}</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day}. März</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day}. März {year}</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day}. Mai</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day}. Mai {year}</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day}. November</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day}. November {year}</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day}. Oktober</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day}. Oktober {year}</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day}. September</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day}. September {year}</translation>
    </message>
    <message>
        <source>{day} has doses of medicine {id}, which there is not.</source>
        <translation>{day} hat Dosen von Medikament {id}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>{day} is in the future.</source>
        <translation>{day} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{day} is not a day of the years {first} to {last}. Check its year.</source>
        <translation>{day} ist kein Tag der Jahre {first} bis {last}. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>{day}, before the infusion.</source>
        <translation>{day}, vor der Infusion.</translation>
    </message>
    <message>
        <source>{day}, during the infusion.</source>
        <translation>{day}, während der Infusion.</translation>
    </message>
    <message>
        <source>{day}, infusion {number}.</source>
        <translation>{day}, Infusion {number}.</translation>
    </message>
    <message>
        <source>{day}, not begun yet</source>
        <translation>{day}, noch nicht begonnen</translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation>{day}, gestern</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} days ago</source>
        <extracomment>For one: {day}, {count} day ago</extracomment>
        <translation>
            <numerusform>{day}, vor {count} Tag</numerusform>
            <numerusform>{day}, vor {count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {title}: grade {value}.</source>
        <translation>{day}, {title}: Grad {value}.</translation>
    </message>
    <message>
        <source>{day}, {title}: no grade, because too much was left open.</source>
        <translation>{day}, {title}: kein Grad, weil zu viel offen blieb.</translation>
    </message>
    <message>
        <source>{day}, {title}: {name} can&apos;t be given, because too much was left open.</source>
        <translation>{day}, {title}: {name} lässt sich nicht angeben, weil zu viel offen blieb.</translation>
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
        <translation>{diary} wurde nicht geändert. Sehen Sie nach, was in {path} steht, und machen Sie damit weiter oder mit einer Sicherung.</translation>
    </message>
    <message>
        <source>{dose} mg</source>
        <translation>{dose} mg</translation>
    </message>
    <message>
        <source>{dose} mg per hour</source>
        <translation>{dose} mg pro Stunde</translation>
    </message>
    <message>
        <source>{dose} mg per kg</source>
        <translation>{dose} mg pro kg</translation>
    </message>
    <message>
        <source>{dose} mg per kg per hour</source>
        <translation>{dose} mg pro kg pro Stunde</translation>
    </message>
    <message>
        <source>{dose} µg per kg per minute</source>
        <translation>{dose} µg pro kg pro Minute</translation>
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
            <numerusform>{file} enthält {count} Tag, {first} (Werte: {ranges}): {rows}.</numerusform>
            <numerusform>{file} enthält {count} Tage, {first} bis {last} (Werte: {ranges}): {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has an unknown column {column}.</source>
        <translation>{file} hat eine unbekannte Spalte {column}.</translation>
    </message>
    <message>
        <source>{file} has no row for {subject}, which {changes} has.</source>
        <translation>{file} hat keine Zeile für {subject}, {changes} hat eine.</translation>
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
            <numerusform>{filled} von {count} Tag ausgefüllt</numerusform>
            <numerusform>{filled} von {count} Tagen ausgefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} In all {count} rows can&apos;t be taken. Nothing was imported; --skip-bad leaves such rows out.</source>
        <extracomment>For one: {first} Nothing was imported; --skip-bad leaves such rows out.</extracomment>
        <translation>
            <numerusform>{first} Es wurde nichts importiert; --skip-bad lässt solche Zeilen weg.</numerusform>
            <numerusform>{first} Insgesamt lassen sich {count} Zeilen nicht übernehmen. Es wurde nichts importiert; --skip-bad lässt solche Zeilen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} None of the {count} rows can be taken. Nothing was imported.</source>
        <extracomment>For one: {first} No other row has a score. Nothing was imported.</extracomment>
        <translation>
            <numerusform>{first} Keine andere Zeile hat einen Wert. Es wurde nichts importiert.</numerusform>
            <numerusform>{first} Keine der {count} Zeilen lässt sich übernehmen. Es wurde nichts importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to today, {recorded} of {count} days recorded</source>
        <extracomment>For one: {first} to today, {recorded} of {count} day recorded</extracomment>
        <translation>
            <numerusform>{first} bis heute, {recorded} von {count} Tag eingetragen</numerusform>
            <numerusform>{first} bis heute, {recorded} von {count} Tagen eingetragen</numerusform>
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
        <translation>{first}.–{last}</translation>
    </message>
    <message>
        <source>{heading}. {told}</source>
        <translation>{heading}. {told}</translation>
    </message>
    <message>
        <source>{hours} hours a day</source>
        <translation>{hours} Stunden am Tag</translation>
    </message>
    <message>
        <source>{id} is not in {file}.</source>
        <translation>{id} steht nicht in {file}.</translation>
    </message>
    <message>
        <source>{item} is not a question of {instrument}.</source>
        <translation>{item} ist keine Frage von {instrument}.</translation>
    </message>
    <message>
        <source>{item} is not an answer of a day.</source>
        <translation>{item} ist keine Antwort eines Tages.</translation>
    </message>
    <message>
        <source>{item}: {reason}</source>
        <translation>{item}: {reason}</translation>
    </message>
    <message>
        <source>{item}: {value} is none of {choices}.</source>
        <translation>{item}: {value} ist nichts von {choices}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole number from 0 to {most}.</source>
        <translation>{item}: {value} ist keine ganze Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole number from {least} to {most}.</source>
        <translation>{item}: {value} ist keine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole or half number from 0 to {most}.</source>
        <translation>{item}: {value} ist keine ganze oder halbe Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not text.</source>
        <translation>{item}: {value} ist kein Text.</translation>
    </message>
    <message>
        <source>{kind} {id} makes no sense.</source>
        <translation>{kind} {id} ergibt keinen Sinn.</translation>
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
        <translation>{level} von 10</translation>
    </message>
    <message>
        <source>{mark} between cells</source>
        <translation>{mark} zwischen den Zellen</translation>
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
        <translation>{mild} leicht, {moderate} mittel, {severe} schwer</translation>
    </message>
    <message>
        <source>{moment}, from {file}: {what}. To undo it: {program} import --undo {moment}</source>
        <translation>{moment}, aus {file}: {what}. Um das rückgängig zu machen: {program} import --undo {moment}</translation>
    </message>
    <message>
        <source>{moment}: {what}. To undo it: {program} import --undo {moment}</source>
        <translation>{moment}: {what}. Um das rückgängig zu machen: {program} import --undo {moment}</translation>
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
        <translation>{name} ({why}): {what}, {size}. Geöffnet und durchgesehen: vollständig.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be {given}</source>
        <translation>{name} kann nicht {given} sein</translation>
    </message>
    <message>
        <source>{name} can&apos;t be {given}; it can be {choices}</source>
        <translation>{name} kann nicht {given} sein; möglich ist {choices}</translation>
    </message>
    <message>
        <source>{name} does not go with {other}</source>
        <translation>{name} passt nicht zu {other}</translation>
    </message>
    <message>
        <source>{name} from {least} to {most} in {count} questionnaires since {first}; the newest, of {day}, is {value}.</source>
        <translation>{name} von {least} bis {most} in {count} Fragebögen seit dem {first}; der neueste, vom {day}, ist {value}.</translation>
    </message>
    <message>
        <source>{name} has no column {column}; it has {columns}.</source>
        <translation>{name} hat keine Spalte {column}; vorhanden: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no rows under its header.</source>
        <translation>{name} hat keine Zeilen unter der Kopfzeile.</translation>
    </message>
    <message>
        <source>{name} has nothing in row {row}.</source>
        <translation>{name} hat nichts in Zeile {row}.</translation>
    </message>
    <message>
        <source>{name} has two columns called {column}.</source>
        <translation>{name} hat zwei Spalten namens {column}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is far larger than a package&apos;s own.</source>
        <translation>{name} ist viel größer als in einem eigenen Paket.</translation>
    </message>
    <message>
        <source>{name} is not a number.</source>
        <translation>{name} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{name} is not the id of an instrument.</source>
        <translation>{name} ist nicht die id eines Fragebogens.</translation>
    </message>
    <message>
        <source>{name} needs something behind it</source>
        <translation>{name} braucht etwas dahinter</translation>
    </message>
    <message>
        <source>{name} takes nothing, not {given}</source>
        <translation>{name} nimmt nichts an, nicht {given}</translation>
    </message>
    <message>
        <source>{name} {value} in all {count} questionnaires from {first} to {day}.</source>
        <translation>{name} {value} in allen {count} Fragebögen vom {first} bis {day}.</translation>
    </message>
    <message>
        <source>{name} {value} on {day}, the only one so far.</source>
        <translation>{name} {value} am {day}, der einzige bisher.</translation>
    </message>
    <message>
        <source>{name}, column {column}: {one} in row {row} and {other} in row {second} are dates in two orders. Which of the others are meant how can&apos;t be told.</source>
        <translation>{name}, Spalte {column}: {one} in Zeile {row} und {other} in Zeile {second} sind Datumsangaben in zwei Reihenfolgen. Wie die anderen gemeint sind, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>{name}, column {column}: {one} in row {row} is a percentage, {other} in row {second} is not.</source>
        <translation>{name}, Spalte {column}: {one} in Zeile {row} ist eine Prozentangabe, {other} in Zeile {second} nicht.</translation>
    </message>
    <message>
        <source>{name}, in the second folder ({why}): {what}, {size}. Opened and looked over: whole.</source>
        <translation>{name}, im zweiten Ordner ({why}): {what}, {size}. Geöffnet und durchgesehen: vollständig.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a NUL byte. This is not a CSV file in {encoding}.</source>
        <translation>{name}, Zeile {line}: ein NUL-Byte. Das ist keine CSV-Datei in {encoding}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: not UTF-8 text (byte {offset}). Save it as CSV in UTF-8.</source>
        <translation>{name}, Zeile {line}: kein UTF-8-Text (Byte {offset}). Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{name}, line {line}: not {encoding} text (byte {offset}).</source>
        <translation>{name}, Zeile {line}: kein {encoding}-Text (Byte {offset}).</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can mean two dates.</source>
        <translation>{name}, Zeile {row}, Spalte {column}: {cell} kann zwei Daten bedeuten.</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can mean two dates. {other} in row {second} shows that the file has {order}.</source>
        <translation>{name}, Zeile {row}, Spalte {column}: {cell} kann zwei Daten bedeuten. {other} in Zeile {second} zeigt, welche Reihenfolge die Datei hat: {order}.</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can&apos;t have {order}, so the others may be meant otherwise too.</source>
        <translation>{name}, Zeile {row}, Spalte {column}: Für {cell} gilt das nicht: {order}. Vielleicht sind also auch die anderen anders gemeint.</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {reason}</source>
        <translation>{name}, Zeile {row}, Spalte {column}: {reason}</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is missing or out of its place, or a cell is far too long.</source>
        <translation>{name}, Zeile {row}: kaputtes CSV. Ein Anführungszeichen fehlt oder steht am falschen Platz, oder eine Zelle ist viel zu lang.</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is never closed, or a cell is far too long.</source>
        <translation>{name}, Zeile {row}: kaputtes CSV. Ein Anführungszeichen wird nie geschlossen, oder eine Zelle ist viel zu lang.</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is opened there and never closed, so the rest of the file can&apos;t be told apart.</source>
        <translation>{name}, Zeile {row}: kaputtes CSV. Ein Anführungszeichen wird dort geöffnet und nie geschlossen, deshalb lässt sich der Rest der Datei nicht auseinanderhalten.</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is out of its place.</source>
        <translation>{name}, Zeile {row}: kaputtes CSV. Ein Anführungszeichen steht am falschen Platz.</translation>
    </message>
    <message>
        <source>{name}, row {row}: {cells} cells, but the header has {columns}.</source>
        <translation>{name}, Zeile {row}: {cells} Zellen, aber die Kopfzeile hat {columns}.</translation>
    </message>
    <message>
        <source>{name}: diary_id is not an id.</source>
        <translation>{name}: diary_id ist keine id.</translation>
    </message>
    <message>
        <source>{name}: invented is neither true nor false.</source>
        <translation>{name}: invented ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>{name}: none of its {count} rows match ({conditions}).</source>
        <translation>{name}: Keine der {count} Zeilen passt ({conditions}).</translation>
    </message>
    <message>
        <source>{name}: not JSON.</source>
        <translation>{name}: kein JSON.</translation>
    </message>
    <message>
        <source>{name}: the first row looks like data, not like the names of columns ({cells}).</source>
        <translation>{name}: Die erste Zeile sieht nach Daten aus, nicht nach Spaltennamen ({cells}).</translation>
    </message>
    <message>
        <source>{name}: with it, there are more than {most} cells, more than a diary can have.</source>
        <translation>{name}: Damit sind es mehr als {most} Zellen, mehr als ein Tagebuch haben kann.</translation>
    </message>
    <message>
        <source>{name}: with it, there are more than {most} rows, more than a diary can have.</source>
        <translation>{name}: Damit sind es mehr als {most} Zeilen, mehr als ein Tagebuch haben kann.</translation>
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
        <translation>{number} Dosen</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{option}: nothing can be read from descriptor {number}.</source>
        <translation>{option}: Aus Deskriptor {number} lässt sich nichts lesen.</translation>
    </message>
    <message>
        <source>{option}: the first line is not UTF-8 text.</source>
        <translation>{option}: Die erste Zeile ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>{option}: the first line is too long for a passphrase.</source>
        <translation>{option}: Die erste Zeile ist zu lang für eine Passphrase.</translation>
    </message>
    <message>
        <source>{option}: {value} is not a date (it is written another way). Write it like 2026-11-22.</source>
        <translation>{option}: {value} ist kein Datum (es wird anders geschrieben). Schreiben Sie es wie 2026-11-22.</translation>
    </message>
    <message>
        <source>{option}: {value} is not a date of the calendar. Write it like 2026-11-22.</source>
        <translation>{option}: {value} ist kein Datum des Kalenders. Schreiben Sie es wie 2026-11-22.</translation>
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
        <translation>{path} gehört zum Tagebuch selbst. Nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} can only be read: it, or its folder, is write-protected. You can look at everything; nothing can be saved. To answer, make it writable or open a copy.</source>
        <translation>{path} kann nur gelesen werden: Die Datei oder ihr Ordner ist schreibgeschützt. Sie können alles ansehen; gespeichert werden kann nichts. Um zu antworten, machen Sie sie beschreibbar oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be copied: {reason}.</source>
        <translation>{path} lässt sich nicht kopieren: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be made: {reason}.</source>
        <translation>{path} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: another program is writing to it. Wait a moment, or close that program, then open it again.</source>
        <translation>{path} lässt sich nicht lesen: Ein anderes Programm schreibt gerade hinein. Warten Sie einen Moment, oder schließen Sie jenes Programm, und öffnen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: it is not there, or you have no permission for it.</source>
        <translation>{path} lässt sich nicht lesen: Die Datei ist nicht da, oder Sie haben keine Berechtigung dafür.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check the disk and the permissions.</source>
        <translation>{path} lässt sich nicht lesen: {reason}. Prüfen Sie die Festplatte und die Berechtigungen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be restored: the copy of it is not whole.</source>
        <translation>{path} lässt sich nicht wiederherstellen: Die Kopie davon ist nicht vollständig.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be restored: {reason}. It is as it was.</source>
        <translation>{path} lässt sich nicht wiederherstellen: {reason}. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be unpacked: it is no zip, is cut short, or asks for a password.</source>
        <translation>{path} lässt sich nicht auspacken: Es ist kein zip, ist abgeschnitten oder fragt nach einem Passwort.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used for a copy: {beside} is beside it, of a database that is in use or was left behind. Name another file.</source>
        <translation>{path} lässt sich nicht für eine Kopie verwenden: Daneben liegt {beside}, von einer Datenbank, die in Gebrauch ist oder zurückgelassen wurde. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used for backups: {reason}.</source>
        <translation>{path} lässt sich nicht für Sicherungen verwenden: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: no permission for the folder {folder}.</source>
        <translation>{path} lässt sich nicht schreiben: keine Berechtigung für den Ordner {folder}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: there is no folder {folder}.</source>
        <translation>{path} lässt sich nicht schreiben: Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} does not exist. Start relief-diary to begin a diary, or name another one with --diary.</source>
        <translation>{path} gibt es nicht. Starten Sie relief-diary, um ein Tagebuch zu beginnen, oder nennen Sie ein anderes mit --diary.</translation>
    </message>
    <message>
        <source>{path} does not open with that. It is not the passphrase or the recovery code of this diary, or the beginning of the file is damaged. Mind capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>{path} öffnet sich damit nicht. Es ist nicht die Passphrase oder der Wiederherstellungscode dieses Tagebuchs, oder der Anfang der Datei ist beschädigt. Achten Sie auf Großbuchstaben und die Sprache der Tastatur, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} exists already, so nothing was written. Choose another name, or that file itself to replace it.</source>
        <translation>{path} gibt es schon, deshalb wurde nichts geschrieben. Wählen Sie einen anderen Namen, oder genau diese Datei, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>{path} exists already. Name another file.</source>
        <translation>{path} gibt es schon. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} exists already. Name another one.</source>
        <translation>{path} gibt es schon. Nennen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>{path} has a passphrase. Another one: {program} passphrase change.</source>
        <translation>{path} hat eine Passphrase. Eine andere: {program} passphrase change.</translation>
    </message>
    <message>
        <source>{path} has a second name somewhere (a hard link), which would keep what it holds now. Remove one of the two, then try again.</source>
        <translation>{path} hat irgendwo einen zweiten Namen (einen Hardlink), der den jetzigen Inhalt behalten würde. Entfernen Sie einen von beiden, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} has no passphrase any more: whoever can read the file can read it.</source>
        <translation>{path} hat keine Passphrase mehr: Wer an die Datei kommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>{path} has no passphrase. To set one: {program} passphrase set.</source>
        <translation>{path} hat keine Passphrase. Um eine zu setzen: {program} passphrase set.</translation>
    </message>
    <message>
        <source>{path} holds far more files than a package. Unpack it, and name the folder with the package.</source>
        <translation>{path} enthält viel mehr Dateien als ein Paket. Packen Sie es aus, und nennen Sie den Ordner mit dem Paket.</translation>
    </message>
    <message>
        <source>{path} holds what {backup} holds: {what}.</source>
        <translation>{path} enthält jetzt, was die Sicherung {backup} enthält: {what}.</translation>
    </message>
    <message>
        <source>{path} holds {name} more than once.</source>
        <translation>{path} enthält {name} mehr als einmal.</translation>
    </message>
    <message>
        <source>{path} is a database, but not a Relief Diary file.</source>
        <translation>{path} ist eine Datenbank, aber keine Datei von Relief Diary.</translation>
    </message>
    <message>
        <source>{path} is a database, not a package.</source>
        <translation>{path} ist eine Datenbank, kein Paket.</translation>
    </message>
    <message>
        <source>{path} is a diary file or a copy of one, not a package. To see it, open it: relief-diary --diary PATH. To bring in what it holds, write a package of it first: relief-diary --diary PATH export DEST.</source>
        <translation>{path} ist eine Tagebuchdatei oder eine Kopie davon, kein Paket. Um sie zu sehen, öffnen Sie sie: relief-diary --diary PFAD. Um zu übernehmen, was darin steht, schreiben Sie zuerst ein Paket daraus: relief-diary --diary PFAD export ZIEL.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a diary. Name a file in it.</source>
        <translation>{path} ist ein Ordner, kein Tagebuch. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{path} is a name that another file needs. Name another one.</source>
        <translation>{path} ist ein Name, den eine andere Datei braucht. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} is a name that the open diary needs. Name another one.</source>
        <translation>{path} ist ein Name, den das offene Tagebuch braucht. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} is a table of another program, not a package of Relief Diary. To bring it in, choose it below, under “From another program”.</source>
        <translation>{path} ist eine Tabelle eines anderen Programms, kein Paket von Relief Diary. Um sie zu übernehmen, wählen Sie sie unten, unter „Aus einem anderen Programm“.</translation>
    </message>
    <message>
        <source>{path} is another file than before: it was replaced while the window was open. What you see now is what it holds.</source>
        <translation>{path} ist eine andere Datei als vorher: Sie wurde ersetzt, während das Fenster offen war. Was Sie jetzt sehen, ist ihr Inhalt.</translation>
    </message>
    <message>
        <source>{path} is being replaced. Open it again in a moment.</source>
        <translation>{path} wird gerade ersetzt. Öffnen Sie die Datei gleich noch einmal.</translation>
    </message>
    <message>
        <source>{path} is damaged. Choose another backup.</source>
        <translation>{path} ist beschädigt. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was not changed; restore a copy of it.</source>
        <translation>{path} ist beschädigt. Nichts wurde geändert; stellen Sie eine Kopie davon wieder her.</translation>
    </message>
    <message>
        <source>{path} is damaged: something in it can&apos;t be read. It was not changed; restore a copy of it.</source>
        <translation>{path} ist beschädigt: Etwas darin lässt sich nicht lesen. Nichts wurde geändert; stellen Sie eine Kopie davon wieder her.</translation>
    </message>
    <message>
        <source>{path} is from a sample diary: everything in it is invented. It is never mixed with your own. To look at it, bring it into a diary of its own, from a terminal: relief-diary --diary NEW.db import PACKAGE.</source>
        <translation>{path} kommt aus einem Beispieltagebuch: Alles darin ist erfunden. Es wird nie mit Ihrem vermischt. Um es anzusehen, übernehmen Sie es in ein eigenes Tagebuch, von einem Terminal aus: relief-diary --diary NEU.db import PAKET.</translation>
    </message>
    <message>
        <source>{path} is from an older Relief Diary and could not be brought up to date ({reason}). It was not changed. Make sure that it can be written, then open it again.</source>
        <translation>{path} stammt von einem älteren Relief Diary und konnte nicht auf den neuesten Stand gebracht werden ({reason}). Nichts wurde geändert. Sorgen Sie dafür, dass in die Datei geschrieben werden kann, und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} is from an older Relief Diary, and the copy that is made before it is brought up to date failed ({reason}). It was not changed. Check the disk and the permissions, then open it again.</source>
        <translation>{path} stammt von einem älteren Relief Diary, und die Kopie, die gemacht wird, bevor die Datei auf den neuesten Stand kommt, ist nicht gelungen ({reason}). Nichts wurde geändert. Prüfen Sie die Festplatte und die Berechtigungen, und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} is from another diary than the open one, so nothing of it was brought in. To see it, bring it into a diary of its own, from a terminal: relief-diary --diary NEW.db import PACKAGE.</source>
        <translation>{path} gehört zu einem anderen Tagebuch als dem offenen, deshalb wurde nichts davon übernommen. Um es zu sehen, übernehmen Sie es in ein eigenes Tagebuch, von einem Terminal aus: relief-diary --diary NEU.db import PAKET.</translation>
    </message>
    <message>
        <source>{path} is in a folder of another computer. Open it in one program at a time. Safer: keep the diary on this computer, and choose that folder as the second one for backups.</source>
        <translation>{path} liegt in einem Ordner eines anderen Computers. Öffnen Sie das Tagebuch immer nur in einem Programm. Sicherer: Behalten Sie das Tagebuch auf diesem Computer, und wählen Sie jenen Ordner als den zweiten für Sicherungen.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {program} syncs. It may put an older file in its place while you write. Keep the diary in a folder of this computer, and choose the synced one as the second folder for backups.</source>
        <translation>{path} liegt in einem Ordner, den {program} synchronisiert. Es kann sein, dass eine ältere Datei an ihre Stelle kommt, während Sie schreiben. Behalten Sie das Tagebuch in einem Ordner dieses Computers, und wählen Sie den synchronisierten als den zweiten Ordner für Sicherungen.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase that was not given here. It opens with the passphrase or the recovery code of its time; without both, nobody can open it, nor can this program.</source>
        <translation>{path} ist mit einer Passphrase gesperrt, die hier nicht angegeben wurde. Die Datei öffnet sich mit der Passphrase oder dem Wiederherstellungscode ihrer Zeit; ohne beide kann niemand sie öffnen, auch dieses Programm nicht.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase. Hand it over with --passphrase-fd, or start this in a terminal.</source>
        <translation>{path} ist mit einer Passphrase gesperrt. Geben Sie sie mit --passphrase-fd, oder starten Sie das in einem Terminal.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase. It opens with the passphrase or the recovery code.</source>
        <translation>{path} ist mit einer Passphrase gesperrt. Die Datei öffnet sich mit der Passphrase oder dem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>{path} is locked with another passphrase than the diary. Hand it over with --backup-passphrase-fd, or start this in a terminal.</source>
        <translation>Die Sicherung {path} ist mit einer anderen Passphrase gesperrt als das Tagebuch. Geben Sie ihre mit --backup-passphrase-fd, oder starten Sie das in einem Terminal.</translation>
    </message>
    <message>
        <source>{path} is locked with the new passphrase.</source>
        <translation>{path} ist mit der neuen Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>{path} is locked. Unlock it first.</source>
        <translation>{path} ist gesperrt. Entsperren Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation>{path} ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is no folder. Choose one on a stick or another disk.</source>
        <translation>{path} ist kein Ordner. Wählen Sie einen auf einem Stick oder einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>{path} is no longer there. Put it back, or open another diary.</source>
        <translation>{path} ist nicht mehr da. Legen Sie die Datei zurück, oder öffnen Sie ein anderes Tagebuch.</translation>
    </message>
    <message>
        <source>{path} is not a Relief Diary file.</source>
        <translation>{path} ist keine Datei von Relief Diary.</translation>
    </message>
    <message>
        <source>{path} is not a package of Relief Diary: that is a .zip file or a folder that its export wrote.</source>
        <translation>{path} ist kein Paket von Relief Diary: Das ist eine .zip-Datei oder ein Ordner, den der Export geschrieben hat.</translation>
    </message>
    <message>
        <source>{path} is not a package. If it is another program&apos;s CSV file, name its columns: --date-column and --pain-column.</source>
        <translation>{path} ist kein Paket. Wenn es die CSV-Datei eines anderen Programms ist, nennen Sie die Spalten: --date-column und --pain-column.</translation>
    </message>
    <message>
        <source>{path} is not a package: it has no {file}.</source>
        <translation>{path} ist kein Paket: {file} fehlt darin.</translation>
    </message>
    <message>
        <source>{path} is not empty. Name a new file.</source>
        <translation>{path} ist nicht leer. Nennen Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>{path} is open as a diary, or was and is not closed properly. Open and close it there, then restore it.</source>
        <translation>{path} ist als Tagebuch offen oder war es und wurde nicht richtig geschlossen. Öffnen und schließen Sie es dort, und stellen Sie es dann wieder her.</translation>
    </message>
    <message>
        <source>{path} is open in another program or window. Close it there, then try again.</source>
        <translation>{path} ist in einem anderen Programm oder Fenster offen. Schließen Sie es dort, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} is read-only, and its newest answers stand in a file beside it ({log}) that can&apos;t be read like that. Copy both into a folder that can be written, and open the diary there.</source>
        <translation>{path} kann nur gelesen werden, und die neuesten Antworten stehen in einer Datei daneben ({log}), die sich so nicht lesen lässt. Kopieren Sie beide in einen Ordner, in den geschrieben werden kann, und öffnen Sie das Tagebuch dort.</translation>
    </message>
    <message>
        <source>{path} is sound: {size}, {changes} in the history.</source>
        <translation>{path} ist in Ordnung: {size}, {changes} im Verlauf.</translation>
    </message>
    <message>
        <source>{path} is the diary itself or belongs to it. There is nothing to bring in from it.</source>
        <translation>{path} ist das Tagebuch selbst oder gehört dazu. Daraus gibt es nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>{path} is the open diary itself. Name another file.</source>
        <translation>{path} ist das offene Tagebuch selbst. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} ist schon da. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is where your diary or its backups are already. Choose a folder on a stick or another disk.</source>
        <translation>Dort liegen schon Ihr Tagebuch oder seine Sicherungen: {path}. Wählen Sie einen Ordner auf einem Stick oder einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>{path} was opened and looked over: it is whole.</source>
        <translation>{path} wurde geöffnet und durchgesehen: Die Datei ist vollständig.</translation>
    </message>
    <message>
        <source>{path} was replaced while another program was reading it. Close all that use it, then open it.</source>
        <translation>{path} wurde ersetzt, während ein anderes Programm darin las. Schließen Sie alle, die die Datei verwenden, und öffnen Sie sie dann.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Relief Diary (format {newer}; this one reads up to {ours}). Install the newer program.</source>
        <translation>{path} wurde von einem neueren Relief Diary geschrieben (Format {newer}; dieses liest bis {ours}). Installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Relief Diary. Install the newer program to restore it.</source>
        <translation>{path} wurde von einem neueren Relief Diary geschrieben. Installieren Sie das neuere Programm, um die Datei wiederherzustellen.</translation>
    </message>
    <message>
        <source>{path} would be a folder of CSV files. To write what it is called: --format {format}.</source>
        <translation>{path} würde ein Ordner mit CSV-Dateien. Um zu schreiben, was der Name sagt: --format {format}.</translation>
    </message>
    <message>
        <source>{path} would be a folder: a package is several CSV files. Name it without {ending}, or let it end in .zip to have them in one file.</source>
        <translation>{path} würde ein Ordner: Ein Paket besteht aus mehreren CSV-Dateien. Nenne es ohne {ending} oder lass den Namen auf .zip enden, um sie in einer Datei zu haben.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {count} faults found, the first: {first}</source>
        <extracomment>For one: {path}: 1 fault found: {first}</extracomment>
        <translation>
            <numerusform>{path}: 1 Fehler gefunden: {first}</numerusform>
            <numerusform>{path}: {count} Fehler gefunden, der erste: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is larger than {most} MB.</source>
        <translation>{place} ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>{place}: its files are together larger than {most} MB.</source>
        <translation>{place}: Die Dateien sind zusammen größer als {most} MB.</translation>
    </message>
    <message numerus="yes">
        <source>{place}: the diary says {own}, the file says {other}; {count} answers differ in all. Nothing was imported; to keep the diary&apos;s own answers, add --clashes keep.</source>
        <extracomment>For one: {place}: the diary says {own}, the file says {other}. Nothing was imported; to keep the diary&apos;s own answer, add --clashes keep.</extracomment>
        <translation>
            <numerusform>{place}: Im Tagebuch steht {own}, in der Datei {other}. Es wurde nichts importiert; um die Antwort des Tagebuchs zu behalten, fügen Sie --clashes keep hinzu.</numerusform>
            <numerusform>{place}: Im Tagebuch steht {own}, in der Datei {other}; insgesamt unterscheiden sich {count} Antworten. Es wurde nichts importiert; um die Antworten des Tagebuchs zu behalten, fügen Sie --clashes keep hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pressure} mmHg</source>
        <translation>{pressure} mmHg</translation>
    </message>
    <message>
        <source>{program}: {reason}. To see how: {program} --help</source>
        <translation>{program}: {reason}. So geht es: {program} --help</translation>
    </message>
    <message>
        <source>{pulse} a minute</source>
        <translation>{pulse} pro Minute</translation>
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
            <numerusform>{recorded} von {count} Tag eingetragen</numerusform>
            <numerusform>{recorded} von {count} Tagen eingetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} days recorded ({share})</source>
        <extracomment>For one: {recorded} of {count} day recorded ({share})</extracomment>
        <translation>
            <numerusform>{recorded} von {count} Tag eingetragen ({share})</numerusform>
            <numerusform>{recorded} von {count} Tagen eingetragen ({share})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} days recorded, {late} late</source>
        <extracomment>For one: {recorded} of {count} day recorded, {late} late</extracomment>
        <translation>
            <numerusform>{recorded} von {count} Tag eingetragen, {late} nachgetragen</numerusform>
            <numerusform>{recorded} von {count} Tagen eingetragen, {late} nachgetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{record}, {item}: the answer that stands is not the one in the history.</source>
        <translation>{record}, {item}: Die geltende Antwort ist nicht die im Verlauf.</translation>
    </message>
    <message>
        <source>{relief}</source>
        <translation>{relief}</translation>
    </message>
    <message>
        <source>{relief} (likely {low} to {high})</source>
        <translation>{relief} (wahrscheinlich {low} bis {high})</translation>
    </message>
    <message>
        <source>{row} comes twice.</source>
        <translation>{row} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>{row} has no answer in {file}.</source>
        <translation>{row} hat keine Antwort in {file}.</translation>
    </message>
    <message>
        <source>{says} is not what {file} leads to ({leads_to}).</source>
        <translation>{says} ist nicht das, wozu {file} führt ({leads_to}).</translation>
    </message>
    <message>
        <source>{score}</source>
        <translation>{score}</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} von 10</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} days</source>
        <extracomment>For one: {shown} of {count} day</extracomment>
        <translation>
            <numerusform>{shown} von {count} Tag</numerusform>
            <numerusform>{shown} von {count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, after {days} days that were written without any of it.</source>
        <translation>{sign}: geklärt am {day}, nach {days} Tagen, die ohne etwas davon eingetragen wurden.</translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, as your clinic said.</source>
        <translation>{sign}: geklärt am {day}, wie Ihre Klinik sagte.</translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, when a newer result was within its limit.</source>
        <translation>{sign}: geklärt am {day}, als ein neueres Ergebnis in seiner Grenze lag.</translation>
    </message>
    <message>
        <source>{sign}: since {since}, your clinic was not told yet.</source>
        <translation>{sign}: seit {since}, Ihre Klinik weiß noch nichts davon.</translation>
    </message>
    <message>
        <source>{sign}: since {since}, your clinic was told on {day}, not settled yet.</source>
        <translation>{sign}: seit {since}, Ihrer Klinik gesagt am {day}, noch nicht geklärt.</translation>
    </message>
    <message>
        <source>{sign}: you told your clinic on {day}, and it is not settled yet.</source>
        <translation>{sign}: Sie haben es Ihrer Klinik am {day} gesagt, und es ist noch nicht geklärt.</translation>
    </message>
    <message>
        <source>{so_far}; {one}</source>
        <translation>{so_far}; {one}</translation>
    </message>
    <message>
        <source>{threshold} relief was not clearly reached</source>
        <translation>{threshold} Linderung wurden nicht klar erreicht</translation>
    </message>
    <message>
        <source>{times} ({limit}&#xa0;{unit})</source>
        <translation>{times} ({limit}&#xa0;{unit})</translation>
    </message>
    <message>
        <source>{times} times the upper limit</source>
        <translation>beim {times}-Fachen der oberen Grenze</translation>
    </message>
    <message>
        <source>{time}  {sentence}</source>
        <translation>{time}  {sentence}</translation>
    </message>
    <message>
        <source>{time}, by another</source>
        <translation>{time}, von jemand anderem</translation>
    </message>
    <message>
        <source>{title}: grade</source>
        <translation>{title}: Grad</translation>
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
        <translation>{value} kann hier nicht stehen; es muss aussehen wie {example}.</translation>
    </message>
    <message>
        <source>{value} has more than six decimals.</source>
        <translation>{value} hat mehr als sechs Nachkommastellen.</translation>
    </message>
    <message>
        <source>{value} is none of {names}</source>
        <translation>{value} ist nichts von {names}</translation>
    </message>
    <message>
        <source>{value} is not NAME=VALUE</source>
        <translation>{value} ist nicht NAME=VALUE</translation>
    </message>
    <message>
        <source>{value} is not WORD=SCORE, like mild=3</source>
        <translation>{value} ist nicht WORD=SCORE, wie mild=3</translation>
    </message>
    <message>
        <source>{value} is not YEAR,MONTH,DAY: three column names</source>
        <translation>{value} ist nicht YEAR,MONTH,DAY: drei Spaltennamen</translation>
    </message>
    <message>
        <source>{value} is not a number from {least} to {most}.</source>
        <translation>{value} ist keine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{value} is not a scale like 0-100</source>
        <translation>{value} ist keine Skala wie 0-100</translation>
    </message>
    <message>
        <source>{value} is not a text; a text stands in quotes.</source>
        <translation>{value} ist kein Text; ein Text steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{value} is not a whole number from {least} to {most}.</source>
        <translation>{value} ist keine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{value} is not from {least} to {most}.</source>
        <translation>{value} liegt nicht zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>{value} is not one of: {known}.</source>
        <translation>{value} ist nicht dabei: {known}.</translation>
    </message>
    <message>
        <source>{value} is not the number of a row</source>
        <translation>{value} ist keine Zeilennummer</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation>{value} von {most}</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} am {day}</translation>
    </message>
    <message>
        <source>{value}, which is no answer here</source>
        <translation>{value}, hier keine Antwort</translation>
    </message>
    <message>
        <source>{value}: scales are those of {names}</source>
        <translation>{value}: Skalen gibt es für {names}</translation>
    </message>
    <message>
        <source>{value}: the score is not from {least} to {most}</source>
        <translation>{value}: Der Wert liegt nicht zwischen {least} und {most}</translation>
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
        <translation>bisher {weeks} Wochen Linderung; sie klingt vielleicht bald oder gerade ab</translation>
    </message>
    <message numerus="yes">
        <source>{what}, {day}: another program changed this and {count} more answers. Nothing was saved; look at them and answer again.</source>
        <extracomment>For one: {what}, {day}: another program changed this and one more answer. Nothing was saved; look at them and answer again.</extracomment>
        <translation>
            <numerusform>{what}, {day}: Ein anderes Programm hat das und eine weitere Antwort geändert. Es wurde nichts gespeichert; sehen Sie sie an, und antworten Sie noch einmal.</numerusform>
            <numerusform>{what}, {day}: Ein anderes Programm hat das und {count} weitere Antworten geändert. Es wurde nichts gespeichert; sehen Sie sie an, und antworten Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {day}: another program changed this to {answer}. Yours was not saved; answer again to change it.</source>
        <translation>{what}, {day}: Ein anderes Programm hat das geändert, auf {answer}. Ihre Antwort wurde nicht gespeichert; antworten Sie noch einmal, um das zu ändern.</translation>
    </message>
    <message>
        <source>{what}, {day}: another program changed this. Yours was not saved; look at it and write again.</source>
        <translation>{what}, {day}: Ein anderes Programm hat das geändert. Ihr Text wurde nicht gespeichert; sehen Sie nach, und schreiben Sie noch einmal.</translation>
    </message>
    <message>
        <source>{what}, {day}: another program took this back. Yours was not saved; answer again to give it.</source>
        <translation>{what}, {day}: Ein anderes Programm hat das zurückgenommen. Ihre Antwort wurde nicht gespeichert; antworten Sie noch einmal, um sie zu geben.</translation>
    </message>
    <message>
        <source>{what}: changed from {old} to {new}</source>
        <translation>{what}: geändert von {old} auf {new}</translation>
    </message>
    <message>
        <source>{what}: {new}</source>
        <translation>{what}: {new}</translation>
    </message>
    <message>
        <source>{what}: {new} (the file said “{source}”)</source>
        <translation>{what}: {new} (in der Datei stand „{source}“)</translation>
    </message>
    <message>
        <source>{what}: {new} stands again</source>
        <translation>{what}: {new} gilt wieder</translation>
    </message>
    <message>
        <source>{what}: {old} became {new}</source>
        <translation>{what}: {old} wurde zu {new}</translation>
    </message>
    <message>
        <source>{what}: {old} was taken back</source>
        <translation>{what}: {old} wurde zurückgenommen</translation>
    </message>
    <message>
        <source>{what}: {old} was undone</source>
        <translation>{what}: {old} wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>{what}: {old} was undone, {new} stands again</source>
        <translation>{what}: {old} wurde rückgängig gemacht, {new} gilt wieder</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>µg per kg per minute</source>
        <translation>µg pro kg pro Minute</translation>
    </message>
    <message>
        <source>µkat/L</source>
        <translation>µkat/l</translation>
    </message>
    <message>
        <source>µmol/L</source>
        <translation>µmol/l</translation>
    </message>
    <message>
        <source>“{name}” is missing here.</source>
        <translation>„{name}“ fehlt hier.</translation>
    </message>
    <message>
        <source>“{name}” is taken by a question or another score.</source>
        <translation>„{name}“ ist schon von einer Frage oder einem anderen Wert belegt.</translation>
    </message>
    <message>
        <source>“{name}” stands twice in the same object.</source>
        <translation>„{name}“ steht zweimal im selben Objekt.</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Go to today, here on this page</source>
        <translation>Zu heute, hier auf dieser Seite</translation>
    </message>
    <message>
        <source>Record today&apos;s pain</source>
        <translation>Den Schmerz von heute eintragen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>There is nothing to delete on {day}.</source>
        <translation>Es gibt nichts zu löschen: {day}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Type in a paper sheet</source>
        <translation>Einen Papierbogen eintippen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Your days will stand here, each with its pain and its note.</source>
        <translation>Hier werden Ihre Tage stehen, jeder mit seinem Schmerz und seiner Notiz.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>DosesRow</name>
    <message>
        <source>Clear the answer to {question}</source>
        <translation>Die Antwort löschen: {question}</translation>
    </message>
    <message>
        <source>Type the number of doses, 0 for none. Plus and minus change it by half a dose, Delete clears.</source>
        <translation>Tippen Sie die Zahl der Dosen ein, 0 für keine. Plus und Minus ändern sie um eine halbe Dosis, Entf löscht sie.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>{medicine}: half a dose less</source>
        <translation>{medicine}: eine halbe Dosis weniger</translation>
    </message>
    <message>
        <source>{medicine}: half a dose more</source>
        <translation>{medicine}: eine halbe Dosis mehr</translation>
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
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>Keys: 1 for very unpleasant to 5 for very pleasant, Delete to clear.</source>
        <translation>Tasten: 1 für sehr unangenehm bis 5 für sehr angenehm, Entf zum Löschen.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Unangenehm</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <translation>Sehr angenehm</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <translation>Sehr unangenehm</translation>
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
        <translation>Hat Sie ein Albtraum geweckt?</translation>
    </message>
    <message>
        <source>Dreams in your own words</source>
        <translation>Träume in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Dreams last night</source>
        <translation>Träume letzte Nacht</translation>
    </message>
    <message>
        <source>How vivid were they?</source>
        <translation>Wie lebhaft waren sie?</translation>
    </message>
    <message>
        <source>How were they?</source>
        <translation>Wie waren sie?</translation>
    </message>
    <message>
        <source>I dreamt</source>
        <translation>Ich habe geträumt</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>In Ihren eigenen Worten, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Last night&apos;s dreams</source>
        <translation>Die Träume der letzten Nacht</translation>
    </message>
    <message>
        <source>None recalled</source>
        <translation>An keine erinnert</translation>
    </message>
    <message>
        <source>a nightmare woke you</source>
        <translation>ein Albtraum hat Sie geweckt</translation>
    </message>
    <message>
        <source>as vivid as life</source>
        <translation>so lebhaft wie das Leben</translation>
    </message>
    <message>
        <source>hardly there</source>
        <translation>kaum da</translation>
    </message>
    <message>
        <source>no nightmare</source>
        <translation>kein Albtraum</translation>
    </message>
    <message>
        <source>vividness {score} of 10</source>
        <translation>Lebhaftigkeit {score} von 10</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit einer Notiz</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Keys: Enter none at all; 0 none, 1 mild, 2 moderate, 3 severe. A first letter finds a side effect.</source>
        <translation>Tasten: Eingabetaste gar keine; 0 keine, 1 leicht, 2 mittel, 3 schwer. Ein Anfangsbuchstabe findet eine Nebenwirkung.</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Keine der anderen</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>None that day</source>
        <translation>Keine an diesem Tag</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>Heute keine</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show only the ones used before</source>
        <translation>Nur die schon verwendeten zeigen</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Add infusion</source>
        <translation>Infusion hinzufügen</translation>
    </message>
    <message>
        <source>Record your infusions, and the diary can show how long each one helps.</source>
        <translation>Tragen Sie Ihre Infusionen ein, dann kann das Tagebuch zeigen, wie lange jede hilft.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Asks where to write the package for your clinic.</source>
        <translation>Fragt, wohin das Paket für Ihre Klinik geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>Include my own words</source>
        <translation>Meine eigenen Worte einschließen</translation>
    </message>
    <message>
        <source>One file (.zip)</source>
        <translation>Eine Datei (.zip)</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Seit einem Tag</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Your notes and dreams, and your clinic&apos;s name and number. What your medicines are called always goes along: doses mean nothing without it.</source>
        <translation>Ihre Notizen und Träume und Name und Nummer Ihrer Klinik. Wie Ihre Medikamente heißen, ist immer dabei: Ohne das sagen Dosen nichts.</translation>
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
        <translation>{name}: keine. {caption}</translation>
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
        <translation>Ihr ganzes Tagebuch ist in einer Datei:</translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation>Diesen Pfad kopieren</translation>
    </message>
    <message>
        <source>It is only on this computer. Relief Diary uses no network and sends nothing to anyone.</source>
        <translation>Es ist nur auf diesem Computer. Relief Diary nutzt kein Netz und sendet nichts an irgendjemanden.</translation>
    </message>
    <message>
        <source>To keep a copy, use “Make a copy” on this page: the file alone may lack what was saved last.</source>
        <translation>Um eine Kopie aufzuheben, nehmen Sie „Kopie machen“ auf dieser Seite: Der Datei allein fehlt vielleicht, was zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Where the diary file is</source>
        <translation>Wo die Tagebuchdatei liegt</translation>
    </message>
    <message>
        <source>Your diary file</source>
        <translation>Ihre Tagebuchdatei</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Kopiert</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{kind} file</source>
        <translation>{kind}-Datei</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Around infusions</source>
        <translation>Rund um Infusionen</translation>
    </message>
    <message>
        <source>By average pain</source>
        <translation>Nach durchschnittlichem Schmerz</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By infusion</source>
        <translation>Nach Infusion</translation>
    </message>
    <message>
        <source>By interference</source>
        <translation>Nach Beeinträchtigung</translation>
    </message>
    <message>
        <source>By mood</source>
        <translation>Nach Stimmung</translation>
    </message>
    <message>
        <source>By note</source>
        <translation>Nach Notiz</translation>
    </message>
    <message>
        <source>By pain right now</source>
        <translation>Nach Schmerz in diesem Moment</translation>
    </message>
    <message>
        <source>By side effects</source>
        <translation>Nach Nebenwirkungen</translation>
    </message>
    <message>
        <source>By sleep</source>
        <translation>Nach Schlaf</translation>
    </message>
    <message>
        <source>By time of entry</source>
        <translation>Nach Zeit des Eintrags</translation>
    </message>
    <message>
        <source>By worst pain</source>
        <translation>Nach stärkstem Schmerz</translation>
    </message>
    <message>
        <source>Capitals and accents make no difference</source>
        <translation>Großschreibung und Akzente machen keinen Unterschied</translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation>Welche Tage gezeigt werden</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Aus welcher Zeit</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Höchste zuerst</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Late days</source>
        <translation>Nachgetragene Tage</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Niedrigste zuerst</translation>
    </message>
    <message>
        <source>Missing days</source>
        <translation>Fehlende Tage</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Pain days</source>
        <translation>Schmerztage</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>In Notizen suchen</translation>
    </message>
    <message>
        <source>Search in notes, dreams and notes of infusions</source>
        <translation>In Notizen, Träumen und Notizen zu Infusionen suchen</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Geordnet</translation>
    </message>
    <message>
        <source>Turns the order round</source>
        <translation>Kehrt die Reihenfolge um</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>With side effects</source>
        <translation>Mit Nebenwirkungen</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
</context>
<context>
    <name>FirstOfferCard</name>
    <message>
        <source>A sample diary</source>
        <translation>Ein Beispieltagebuch</translation>
    </message>
    <message>
        <source>Begin the first steps</source>
        <translation>Erste Schritte beginnen</translation>
    </message>
    <message>
        <source>Everything in it is invented. Try whatever you like: nothing of it comes into your own diary.</source>
        <translation>Alles darin ist erfunden. Probieren Sie aus, was Sie möchten: Nichts davon kommt in Ihr eigenes Tagebuch.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>Jetzt nicht (Esc)</translation>
    </message>
    <message>
        <source>Puts this away. You find the first steps and the sample in Settings.</source>
        <translation>Räumt das hier weg. Die ersten Schritte und das Beispiel finden Sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>You can answer at once: the keys 0 to 9 are the pain. Or take four short steps first: a passphrase, your clinic, your infusions, a reminder. Each can be left out.</source>
        <translation>Sie können gleich antworten: Die Tasten 0 bis 9 sind der Schmerz. Oder Sie gehen zuerst vier kurze Schritte: eine Passphrase, Ihre Klinik, Ihre Infusionen, eine Erinnerung. Jeden können Sie auslassen.</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>First rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Go to Today (Esc)</source>
        <translation>Zu „Heute“ (Esc)</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>Diesen Schritt auslassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Schritt {number} von {all}</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>First steps again</source>
        <translation>Erste Schritte noch einmal</translation>
    </message>
    <message>
        <source>Passphrase, clinic, infusions and reminder, one after another. Nothing that stands is lost.</source>
        <translation>Passphrase, Klinik, Infusionen und Erinnerung, eins nach dem anderen. Nichts, was schon da ist, geht verloren.</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>At its strongest</source>
        <translation>Am stärksten</translation>
    </message>
    <message>
        <source>Given alongside</source>
        <translation>Dazu gegeben</translation>
    </message>
    <message>
        <source>More about this infusion</source>
        <translation>Mehr über diese Infusion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
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
        <translation>Schließen (Taste −)</translation>
    </message>
    <message>
        <source>Open it (key +)</source>
        <translation>Öffnen (Taste +)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
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
        <translation>Fragt, wohin ein Bogen zum Ausfüllen von Hand geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Asks where to write records for a clinic.</source>
        <translation>Fragt, wohin die Daten für eine Klinik geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>Asks where to write tables for the clinic.</source>
        <translation>Fragt, wohin die Tabellen für die Klinik geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>Asks where to write the dates.</source>
        <translation>Fragt, wohin die Kalenderdaten geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>Asks where to write the report.</source>
        <translation>Fragt, wohin der Bericht geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Calendar dates</source>
        <translation>Kalenderdaten</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>FHIR bundles (*.json)</source>
        <translation>FHIR-Bundles (*.json)</translation>
    </message>
    <message>
        <source>Files for the clinic</source>
        <translation>Dateien für die Klinik</translation>
    </message>
    <message>
        <source>For days in hospital.</source>
        <translation>Für Tage im Krankenhaus.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Making the pages for the printer …</source>
        <translation>Die Seiten für den Drucker werden gemacht …</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is no page.</source>
        <translation>Nichts ist angehakt, deshalb gibt es keine Seite.</translation>
    </message>
    <message>
        <source>Opens the print dialogue.</source>
        <translation>Öffnet den Druckdialog.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Pakete (*.zip)</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Papierbogen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Records (FHIR)</source>
        <translation>Daten (FHIR)</translation>
    </message>
    <message>
        <source>Relief Diary report</source>
        <translation>Bericht von Relief Diary</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save the dates as</source>
        <translation>Die Kalenderdaten speichern als</translation>
    </message>
    <message>
        <source>Save the records as</source>
        <translation>Die Daten speichern als</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Den Bericht speichern als</translation>
    </message>
    <message>
        <source>Save the sheet as</source>
        <translation>Den Bogen speichern als</translation>
    </message>
    <message>
        <source>Save the tables as</source>
        <translation>Die Tabellen speichern als</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Angehalten. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save the report as PDF.</source>
        <translation>Der Drucker hat nichts angenommen. Sehen Sie nach, ob er an ist, oder speichern Sie den Bericht als PDF.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>{name} wird geschrieben …</translation>
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
        <translation>Das ganze Tagebuch</translation>
    </message>
    <message>
        <source>Birth date, only if you want it in</source>
        <translation>Geburtsdatum, nur wenn Sie es dabeihaben möchten</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Selbst gewählte Tage</translation>
    </message>
    <message>
        <source>It is never kept.</source>
        <translation>Es wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>My dreams in my words</source>
        <translation>Träume in meinen Worten</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Name, only if you want it in</source>
        <translation>Name, nur wenn Sie ihn dabeihaben möchten</translation>
    </message>
    <message>
        <source>Page 1: this infusion</source>
        <translation>Seite 1: diese Infusion</translation>
    </message>
    <message>
        <source>Page 2: all infusions</source>
        <translation>Seite 2: alle Infusionen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Since the last infusion</source>
        <translation>Seit letzter Infusion</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Seit letztem Termin</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Die letzten 4 Wochen</translation>
    </message>
    <message>
        <source>Type a date, or nothing at all.</source>
        <translation>Tippen Sie ein Datum ein, oder gar nichts.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>{count} in this period</source>
        <translation>{count} in diesem Zeitraum</translation>
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
        <translation>Was Ihre Antworten ergeben</translation>
    </message>
</context>
<context>
    <name>GradeStepsPicture</name>
    <message>
        <source>yours</source>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>yours, and last time</source>
        <translation>Ihrer, auch beim letzten Mal</translation>
    </message>
</context>
<context>
    <name>GridRow</name>
    <message>
        <source>0&#xa0;{least}&#xa0;· 10&#xa0;{most}</source>
        <translation>0&#xa0;{least} · 10&#xa0;{most}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>**Begin the first steps** leads through four pages: **A passphrase**, **Your clinic**, **Your infusions**, **A reminder**. **Next** saves what you typed and goes on, **Back** goes back, **Leave this step out** goes on without it. Escape leads to Today at any time; what could be read is saved, the rest stays in its lines until you come back or close the window. Only the first days of your infusions are needed to count from. If the diary has no days from before your last infusion, it can compare from the next one on, or at once with the **Level before treatment** that your clinic measured.</source>
        <translation>**Erste Schritte beginnen** führt durch vier Seiten: **Eine Passphrase**, **Ihre Klinik**, **Ihre Infusionen**, **Eine Erinnerung**. **Weiter** speichert, was Sie getippt haben, und geht weiter, **Zurück** geht zurück, **Diesen Schritt auslassen** geht ohne den Schritt weiter. Escape führt jederzeit zu Heute; was gelesen werden konnte, ist gespeichert, der Rest bleibt in seinen Zeilen, bis Sie zurückkommen oder das Fenster schließen. Nur die ersten Tage Ihrer Infusionen braucht es, um zählen zu können. Hat das Tagebuch keine Tage von vor Ihrer letzten Infusion, kann es ab der nächsten vergleichen, oder sofort mit dem **Wert vor der Behandlung**, den Ihre Klinik gemessen hat.</translation>
    </message>
    <message>
        <source>**Larger** shows the page as wide as the window; **Read as text** gives the same page as words.</source>
        <translation>**Größer** zeigt die Seite so breit wie das Fenster; **Als Text lesen** gibt dieselbe Seite als Worte.</translation>
    </message>
    <message>
        <source>**Look around with a sample** opens an invented diary in a window of its own, to try everything. It is another file, which is thrown away when you look around on another day: don&apos;t write anything down there that you want to keep. Nothing of it can come into your own diary. **Back to my own diary** closes it.</source>
        <translation>**Mit einem Beispiel umsehen** öffnet ein erfundenes Tagebuch in einem eigenen Fenster, um alles auszuprobieren. Es ist eine andere Datei; sie wird weggeworfen, wenn Sie sich an einem anderen Tag umsehen: Schreiben Sie dort nichts auf, was Sie behalten wollen. Nichts davon kann in Ihr eigenes Tagebuch kommen. **Zurück zu meinem Tagebuch** schließt es.</translation>
    </message>
    <message>
        <source>**Restore this backup** takes the newest good one. Beside it stands of which day it is and what it holds. The damaged file is kept.</source>
        <translation>**Diese Sicherung wiederherstellen** nimmt die neueste gute. Daneben steht, von welchem Tag sie ist und was sie enthält. Die beschädigte Datei bleibt.</translation>
    </message>
    <message>
        <source>**Save what I typed …** What you answered and could not be saved any more goes into a small diary of its own.</source>
        <translation>**Speichern, was ich getippt habe …** Was Sie geantwortet haben und nicht mehr gespeichert werden konnte, kommt in ein kleines Tagebuch für sich.</translation>
    </message>
    <message>
        <source>**Save what can be read …** If answers were given after that backup, save them from the damaged file into a new one. The program tells how many days, answers and rows of the history it saved, and what it could not read. In a terminal: `relief-diary salvage NEW.db`.</source>
        <translation>**Speichern, was lesbar ist …** Gab es nach dieser Sicherung noch Antworten, retten Sie sie aus der beschädigten Datei in eine neue. Das Programm sagt, wie viele Tage, Antworten und Zeilen der Geschichte es gerettet hat und was es nicht lesen konnte. In einem Terminal: `relief-diary salvage NEW.db`.</translation>
    </message>
    <message>
        <source>**Tables (CSV)** and **Records (FHIR)** are for a clinic with a computer that takes them. **Calendar dates** and **Paper sheet** are for you.</source>
        <translation>**Tabellen (CSV)** und **Daten (FHIR)** sind für eine Klinik, deren Computer sie annimmt. **Kalenderdaten** und **Papierbogen** sind für Sie.</translation>
    </message>
    <message>
        <source>**What goes in**: tick the pages. Your notes, your dreams in your words, your name and your birth date go in only if you ask for them, and are off again after each time and when you leave the page. The line at the foot of the card repeats what leaves. Your name and birth date are never kept. What your medicines are called always goes along.</source>
        <translation>**Was hineinkommt**: Haken Sie die Seiten an. Ihre Notizen, Ihre Träume in Ihren Worten, Ihr Name und Ihr Geburtsdatum kommen nur hinein, wenn Sie es wollen, und sind danach und beim Verlassen der Seite wieder abgewählt. Die Zeile am Ende der Karte wiederholt, was hinausgeht. Ihr Name und Ihr Geburtsdatum werden nie behalten. Wie Ihre Medikamente heißen, geht immer mit.</translation>
    </message>
    <message>
        <source>A backup with an older passphrase asks for that one when you restore it. Whatever the backup had: what is restored is locked with the passphrase that the diary has now.</source>
        <translation>Eine Sicherung mit einer älteren Passphrase fragt nach dieser, wenn Sie sie wiederherstellen. Was immer die Sicherung hatte: Was wiederhergestellt ist, ist mit der Passphrase verschlossen, die das Tagebuch jetzt hat.</translation>
    </message>
    <message>
        <source>A click on the notice opens the diary at today. The notice goes when you click it, put it away or fill the day, and at the latest before the next one could come. Its words name neither pain nor a drug. It also comes once when a questionnaire is due, and on the day before a planned infusion.</source>
        <translation>Ein Klick auf den Hinweis öffnet das Tagebuch bei heute. Der Hinweis geht, wenn Sie ihn anklicken, wegräumen oder den Tag ausfüllen, und spätestens, bevor der nächste kommen könnte. Seine Worte nennen weder Schmerz noch ein Mittel. Er kommt auch einmal, wenn ein Fragebogen ansteht, und am Tag vor einer geplanten Infusion.</translation>
    </message>
    <message>
        <source>A copy that is refused</source>
        <translation>Abgelehnte Kopie</translation>
    </message>
    <message>
        <source>A damaged diary</source>
        <translation>Ein beschädigtes Tagebuch</translation>
    </message>
    <message>
        <source>A disk that damages one file may damage more. Have it looked at, and copy what you care about.</source>
        <translation>Eine Festplatte, die eine Datei beschädigt, beschädigt vielleicht mehr. Lassen Sie sie prüfen, und kopieren Sie, woran Ihnen liegt.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Fehler des Programms</translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>Vergessene Passphrase</translation>
    </message>
    <message>
        <source>A full disk</source>
        <translation>Eine volle Festplatte</translation>
    </message>
    <message>
        <source>A new computer</source>
        <translation>Ein neuer Computer</translation>
    </message>
    <message>
        <source>A read-only file</source>
        <translation>Nur lesbare Datei</translation>
    </message>
    <message>
        <source>A synced folder</source>
        <translation>Synchronisierter Ordner</translation>
    </message>
    <message>
        <source>A wrong clock</source>
        <translation>Eine falsche Uhr</translation>
    </message>
    <message>
        <source>An unwanted import</source>
        <translation>Ungewollter Import</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Answers given under a wrong clock stand on the day that the clock said. The Diary page shows them, also days that have not come yet; open such a day to delete it. Nothing is lost by setting the clock right.</source>
        <translation>Antworten unter einer falschen Uhr stehen an dem Tag, den die Uhr sagte. Die Seite Tagebuch zeigt sie, auch Tage, die noch nicht gekommen sind; öffnen Sie einen solchen Tag, um ihn zu löschen. Durch das Richtigstellen der Uhr geht nichts verloren.</translation>
    </message>
    <message>
        <source>At home, open **Diary** and press **Type in a paper sheet**. It begins with the first empty day of the last two weeks; type another first day if your sheet begins earlier. Type the numbers row by row: each is saved and the next box is ready. X, or 1 and 0, is ten; Tab and the arrows move, Delete clears, Ctrl+Z takes back.</source>
        <translation>Zu Hause öffnen Sie **Tagebuch** und drücken **Einen Papierbogen eintippen**. Es beginnt mit dem ersten leeren Tag der letzten zwei Wochen; tippen Sie einen anderen ersten Tag, wenn Ihr Bogen früher beginnt. Tippen Sie die Zahlen Zeile für Zeile: Jede wird gespeichert, und das nächste Kästchen ist bereit. X, oder 1 und 0, ist zehn; Tab und die Pfeile gehen weiter, Entf löscht, Strg+Z nimmt zurück.</translation>
    </message>
    <message>
        <source>Backups stand in `diary-backups` beside it. One is made on each day on which you open the diary, and one before everything that changes much. Each is opened and looked over before it counts. Old ones go: 7 days, 4 weeks and 12 months are kept. Settings, **Show the backups**, tells what each holds. A second folder, on a stick say, can be chosen there too: **Choose a second folder …**. It is worth having: a backup on the same disk doesn&apos;t help when the disk breaks.</source>
        <translation>Die Sicherungen liegen daneben in `diary-backups`. An jedem Tag, an dem Sie das Tagebuch öffnen, wird eine gemacht, und eine vor allem, was viel ändert. Jede wird geöffnet und durchgesehen, bevor sie zählt. Alte gehen: 7 Tage, 4 Wochen und 12 Monate bleiben. **Sicherungen zeigen** in den Einstellungen sagt, was jede enthält. Dort lässt sich auch ein zweiter Ordner wählen, etwa auf einem Stick: **Zweiten Ordner wählen …**. Das lohnt sich: Eine Sicherung auf derselben Festplatte hilft nicht, wenn die Festplatte kaputtgeht.</translation>
    </message>
    <message>
        <source>Being reminded</source>
        <translation>Erinnert werden</translation>
    </message>
    <message>
        <source>Below the pain stands **New here?** with two ways on, as long as the diary is new. **Not now (Esc)** puts it away.</source>
        <translation>Unter dem Schmerz steht **Neu hier?** mit zwei Wegen weiter, solange das Tagebuch neu ist. **Jetzt nicht (Esc)** räumt es weg.</translation>
    </message>
    <message>
        <source>Days in hospital</source>
        <translation>Tage im Krankenhaus</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it for anything that must not be forgotten: a computer that is off reminds nobody.</source>
        <translation>Verlassen Sie sich nicht darauf, wo nichts vergessen werden darf: Ein Computer, der aus ist, erinnert niemanden.</translation>
    </message>
    <message>
        <source>Dropbox, OneDrive, iCloud, Nextcloud and network folders copy a file while it is being written to, and put older ones in its place. The program warns about that once. Keep the diary in its own folder, and let the backups go there: choose the synced folder as the second folder. With a passphrase, they are locked there too.</source>
        <translation>Dropbox, OneDrive, iCloud, Nextcloud und Netzwerkordner kopieren eine Datei, während in sie geschrieben wird, und setzen ältere an ihre Stelle. Das Programm warnt einmal davor. Lassen Sie das Tagebuch in seinem eigenen Ordner, und lassen Sie die Sicherungen dorthin gehen: Wählen Sie den synchronisierten Ordner als zweiten Ordner. Mit einer Passphrase sind sie auch dort verschlossen.</translation>
    </message>
    <message>
        <source>For the first day, and for the days on which something with the diary goes wrong, or on which it has to move. Each part stands by itself. What stands **like this** is to be found in the window under that name.</source>
        <translation>Für den ersten Tag, und für die Tage, an denen mit dem Tagebuch etwas schiefgeht oder es umziehen muss. Jeder Teil steht für sich. Was **so** dasteht, finden Sie im Fenster unter diesem Namen.</translation>
    </message>
    <message>
        <source>From a newer program</source>
        <translation>Von neuerem Programm</translation>
    </message>
    <message>
        <source>Going to the clinic</source>
        <translation>In die Klinik gehen</translation>
    </message>
    <message>
        <source>If the clock was set back to before what you entered last, the program says so when you open it: set it right, then answer.</source>
        <translation>Wurde die Uhr vor das zurückgestellt, was Sie zuletzt eingegeben haben, sagt das Programm es beim Öffnen: Stellen Sie sie richtig, und antworten Sie dann.</translation>
    </message>
    <message>
        <source>If the diary had a passphrase, the file asks for it, or for the recovery code. The diary on the new computer has no passphrase yet: set one there, with **Set a passphrase …**. (Or close the program, and put the file in the folder above as `diary.db`, with nothing of another diary beside it: then it keeps its passphrase.)</source>
        <translation>Hatte das Tagebuch eine Passphrase, fragt die Datei danach, oder nach dem Wiederherstellungscode. Das Tagebuch auf dem neuen Computer hat noch keine Passphrase: Setzen Sie dort eine, mit **Passphrase setzen …**. (Oder schließen Sie das Programm und legen Sie die Datei als `diary.db` in den Ordner von oben, ohne etwas von einem anderen Tagebuch daneben: Dann behält sie ihre Passphrase.)</translation>
    </message>
    <message>
        <source>It is one file, `diary.db`, on this computer and nowhere else. Settings shows the place, under **Your diary file**.</source>
        <translation>Es ist eine Datei, `diary.db`, auf diesem Computer und nirgends sonst. Die Einstellungen zeigen den Ort, unter **Ihre Tagebuchdatei**.</translation>
    </message>
    <message>
        <source>It says “Something in the program went wrong”. What was shown as saved is saved. **Show the report** shows what happened in the program: no word of your diary is in it, and nothing is sent. You can copy or save it and pass it on.</source>
        <translation>Es sagt „Im Programm ist etwas schiefgegangen“. Was als gespeichert gezeigt wurde, ist gespeichert. **Den Bericht zeigen** zeigt, was im Programm geschehen ist: Kein Wort Ihres Tagebuchs steht darin, und nichts wird gesendet. Sie können ihn kopieren oder speichern und weitergeben.</translation>
    </message>
    <message>
        <source>Linux: `~/.local/share/relief-diary/`</source>
        <translation>Linux: `~/.local/share/relief-diary/`</translation>
    </message>
    <message>
        <source>Look at **Diary**: the last day must be the one you know.</source>
        <translation>Sehen Sie unter **Tagebuch** nach: Der letzte Tag muss der sein, den Sie kennen.</translation>
    </message>
    <message>
        <source>Numbers in brackets stood there already. No key changes them until you press F2 or “Change this answer”.</source>
        <translation>Zahlen in Klammern standen schon da. Keine Taste ändert sie, bis Sie F2 oder „Diese Antwort ändern“ drücken.</translation>
    </message>
    <message>
        <source>On the new one: install the program and open it.</source>
        <translation>Auf dem neuen: Installieren Sie das Programm und öffnen Sie es.</translation>
    </message>
    <message>
        <source>On the old computer: Settings, **Make a copy …**, onto a stick. (Or close the diary and copy `diary.db`.)</source>
        <translation>Auf dem alten Computer: Einstellungen, **Kopie machen …**, auf einen Stick. (Oder schließen Sie das Tagebuch und kopieren Sie `diary.db`.)</translation>
    </message>
    <message>
        <source>One row a day, one number in each box. What the numbers mean stands at the top. Leave a box empty where you don&apos;t know.</source>
        <translation>Eine Zeile am Tag, eine Zahl in jedes Kästchen. Was die Zahlen bedeuten, steht oben. Lassen Sie ein Kästchen leer, wo Sie es nicht wissen.</translation>
    </message>
    <message>
        <source>Open **Visit** (Ctrl+6). You see the very pages that will print: on the first the present infusion, on the second all of them compared. **Save PDF** asks where to write them, **Print** opens your desktop&apos;s print dialogue; it is Visit, Print and the dialogue&apos;s own button, three clicks in all.</source>
        <translation>Öffnen Sie **Termin** (Strg+6). Sie sehen genau die Seiten, die gedruckt werden: auf der ersten die jetzige Infusion, auf der zweiten alle im Vergleich. **PDF speichern** fragt, wohin sie geschrieben werden, **Drucken** öffnet den Druckdialog des Computers; Termin, Drucken und der Knopf des Dialogs sind zusammen drei Klicks.</translation>
    </message>
    <message>
        <source>Print a sheet before you go: Visit, **Paper sheet** (or `relief-diary export sheet.pdf --format sheet`). It has two weeks of empty boxes, the same for everybody but for the names of your rescue medicines. With `--from 2026-11-09` the dates are printed too.</source>
        <translation>Drucken Sie vorher einen Bogen: Termin, **Papierbogen** (oder `relief-diary export sheet.pdf --format sheet`). Er hat zwei Wochen leerer Kästchen, für alle gleich bis auf die Namen Ihrer Bedarfsmedikamente. Mit `--from 2026-11-09` werden auch die Tage gedruckt.</translation>
    </message>
    <message>
        <source>Settings lists under **Undo an import** what came in within the last 30 days, with the file it came from. **Undo this import** takes it back as a whole. What you changed by hand since stays.</source>
        <translation>Die Einstellungen nennen unter **Einen Import rückgängig machen**, was in den letzten 30 Tagen hereinkam, mit der Datei, aus der es kam. **Diesen Import rückgängig machen** nimmt es als Ganzes zurück. Was Sie seither von Hand geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>Settings, **Reminder**: tick **Remind me each day** and type a time. At that time a notice comes up if today&apos;s page is still open; with **Again after an hour**, once more. Between 22:00 and 08:00 none comes, unless the time that you chose lies there. If the computer was off or asleep, it comes later that day, or the next morning (“Your diary has an open page.”). **Show it once now** shows how it looks; if nothing comes up, look at the computer&apos;s own settings for notices.</source>
        <translation>Einstellungen, **Erinnerung**: Haken Sie **Jeden Tag erinnern** an und tippen Sie eine Uhrzeit. Um diese Zeit kommt ein Hinweis, wenn die Seite von heute noch offen ist; mit **Nach einer Stunde noch einmal** ein zweites Mal. Zwischen 22:00 und 08:00 kommt keiner, außer Ihre Uhrzeit liegt dort. War der Computer aus oder im Ruhezustand, kommt er später am Tag oder am nächsten Morgen („In Ihrem Tagebuch ist eine Seite offen.“). **Jetzt einmal zeigen** zeigt, wie er aussieht; kommt nichts, sehen Sie in den Einstellungen des Computers für Hinweise nach.</translation>
    </message>
    <message>
        <source>Settings, **Restore from a file …**, and choose the file on the stick. It says what the file holds; then **Restore it**.</source>
        <translation>Einstellungen, **Aus einer Datei wiederherstellen …**, und wählen Sie die Datei auf dem Stick. Es wird gesagt, was die Datei enthält; dann **Wiederherstellen**.</translation>
    </message>
    <message>
        <source>Somebody else writes for you? Tick “Somebody else writes for me”, at the end of Today or beside the sheet. A line at the top says so until you switch it off or close the program, and what is entered meanwhile is marked as written down by somebody else.</source>
        <translation>Jemand anderes schreibt für Sie? Haken Sie „Jemand anderes schreibt für mich“ an, am Ende von Heute oder neben dem Bogen. Eine Zeile oben sagt es, bis Sie es ausschalten oder das Programm schließen, und was inzwischen eingegeben wird, ist als von jemand anderem aufgeschrieben markiert.</translation>
    </message>
    <message>
        <source>The diary was opened by a newer Relief Diary, perhaps on another computer. Install that version here too. The file was not changed. A backup from before the newer program opened it (named `before-migration`) opens with the older one, without what was answered since.</source>
        <translation>Das Tagebuch wurde von einem neueren Relief Diary geöffnet, vielleicht auf einem anderen Computer. Installieren Sie diese Version auch hier. Die Datei wurde nicht verändert. Eine Sicherung von vor dem Öffnen durch das neuere Programm (mit `before-migration` im Namen) öffnet sich mit dem älteren, ohne das, was seither geantwortet wurde.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, or lies on a stick that is. You can look at everything and export it. To answer: take the protection away, or copy the diary to a folder of your own and open it there.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt oder liegt auf einem Stick, der es ist. Sie können alles ansehen und exportieren. Um zu antworten: Nehmen Sie den Schutz weg, oder kopieren Sie das Tagebuch in einen eigenen Ordner und öffnen Sie es dort.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>The program itself doesn&apos;t run for it, but for what waits for your click while a notice stands: the system does it, and Settings shows what was set up and in which file. Unticked, all of it goes. If you delete the program, untick it first. In a terminal, `relief-diary remind` tells at once what is open.</source>
        <translation>Das Programm selbst läuft dafür nicht, bis auf das, was auf Ihren Klick wartet, solange ein Hinweis steht: Das System macht es, und die Einstellungen zeigen, was eingerichtet wurde und in welcher Datei. Ohne Haken geht alles davon. Wenn Sie das Programm löschen, nehmen Sie vorher den Haken weg. In einem Terminal sagt `relief-diary remind` sofort, was offen ist.</translation>
    </message>
    <message>
        <source>The program looks the file over each time it is opened, and all of it once a week. If it finds damage, it says so, and writes nothing more to that file.</source>
        <translation>Das Programm sieht die Datei jedes Mal durch, wenn sie geöffnet wird, und einmal in der Woche ganz. Findet es einen Schaden, sagt es das und schreibt nichts mehr in diese Datei.</translation>
    </message>
    <message>
        <source>The program says “Not saved: the disk is full”. What you answered stays on the screen, with a dashed edge. Make room, then press **Try again**. If you must close the program first, write those answers down.</source>
        <translation>Das Programm sagt „Nicht gespeichert: Die Festplatte ist voll“. Was Sie geantwortet haben, bleibt auf dem Bildschirm, mit gestricheltem Rand. Schaffen Sie Platz und drücken Sie dann **Noch einmal versuchen**. Müssen Sie das Programm vorher schließen, schreiben Sie sich diese Antworten auf.</translation>
    </message>
    <message>
        <source>The recovery code that was shown when the passphrase was set opens the diary by itself: 28 letters in groups of four. The program then asks you for a new passphrase, and shows a new code: the old one is over.</source>
        <translation>Der Wiederherstellungscode, der beim Setzen der Passphrase gezeigt wurde, öffnet das Tagebuch für sich allein: 28 Buchstaben in Vierergruppen. Das Programm fragt Sie dann nach einer neuen Passphrase und zeigt einen neuen Code: Der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The window opens at today, and the keys 0 to 9 answer at once: one key, and the day is recorded. Nothing has to be set up before.</source>
        <translation>Das Fenster öffnet sich bei heute, und die Tasten 0 bis 9 antworten sofort: eine Taste, und der Tag ist festgehalten. Vorher muss nichts eingerichtet werden.</translation>
    </message>
    <message>
        <source>The words are neutral (“Appointment at the clinic”). With `--with-notes`, the clinic&apos;s checklist and number are in it too.</source>
        <translation>Die Worte sind neutral („Termin in der Klinik“). Mit `--with-notes` stehen auch die Checkliste und die Nummer der Klinik darin.</translation>
    </message>
    <message>
        <source>These days say “from paper” in the diary, in the charts&apos; words and in the files your clinic gets. They are not called late.</source>
        <translation>Bei diesen Tagen steht „vom Papier“, im Tagebuch, in den Worten der Diagramme und in den Dateien, die Ihre Klinik bekommt. Sie heißen nicht verspätet.</translation>
    </message>
    <message>
        <source>Two windows on one diary see each other&apos;s answers within some seconds. Where another program is busy with the file, your answers wait and are saved as soon as it has finished; the window says so if that takes more than three seconds.</source>
        <translation>Zwei Fenster auf ein Tagebuch sehen die Antworten des anderen nach einigen Sekunden. Ist ein anderes Programm mit der Datei beschäftigt, warten Ihre Antworten und werden gespeichert, sobald es fertig ist; das Fenster sagt es, wenn das länger als drei Sekunden dauert.</translation>
    </message>
    <message>
        <source>Under **Visits** stands what was given out when. Everything is made on this computer; nothing is sent.</source>
        <translation>Unter **Termine** steht, was wann hinausgegeben wurde. Alles entsteht auf diesem Computer; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Visit, **Calendar dates** (or, in a terminal, `relief-diary export appointments.ics --format ics`) writes your planned infusions, the day for a call to the clinic and the next questionnaire into one file. Send it to your phone (by e-mail to yourself, say) and open it there: the calendar asks whether to add the events. Write it again when something has changed; opened again, it updates what is there. What you no longer plan, delete in the calendar yourself.</source>
        <translation>Termin, **Kalenderdaten** (oder in einem Terminal `relief-diary export appointments.ics --format ics`) schreibt Ihre geplanten Infusionen, den Tag für einen Anruf in der Klinik und den nächsten Fragebogen in eine Datei. Schicken Sie sie an Ihr Telefon (etwa per E-Mail an sich selbst) und öffnen Sie sie dort: Der Kalender fragt, ob er die Termine aufnehmen soll. Schreiben Sie sie neu, wenn sich etwas geändert hat; noch einmal geöffnet, bringt sie auf den Stand, was da ist. Was Sie nicht mehr planen, löschen Sie im Kalender selbst.</translation>
    </message>
    <message>
        <source>When there is enough in a new diary for a first page (7 days, or 3 scores since an infusion), Today offers it once.</source>
        <translation>Sobald ein neues Tagebuch genug für eine erste Seite hat (7 Tage, oder 3 Werte seit einer Infusion), bietet Heute sie einmal an.</translation>
    </message>
    <message>
        <source>Where the diary is</source>
        <translation>Wo das Tagebuch liegt</translation>
    </message>
    <message>
        <source>Which days: since your last visit, unless you choose the last 4 weeks, since the last infusion, all of it, or name the days. Write a visit down under **Visits**, past or planned: a planned one is said on Today when its day comes. Until there is one, the period begins with your last report, or 14 days before the last infusion; the page says which.</source>
        <translation>Welche Tage: seit Ihrem letzten Termin, wenn Sie nicht die letzten 4 Wochen, die Zeit seit der letzten Infusion oder alles wählen oder die Tage nennen. Schreiben Sie einen Termin unter **Termine** auf, vergangen oder geplant: Ein geplanter wird auf Heute gesagt, wenn sein Tag kommt. Solange es keinen gibt, beginnt der Zeitraum mit Ihrem letzten Bericht oder 14 Tage vor der letzten Infusion; die Seite sagt, welches von beidem.</translation>
    </message>
    <message>
        <source>While the diary is open, two more files stand beside it (`diary.db-wal`, `diary.db-shm`). They belong to it. Leave them where they are.</source>
        <translation>Solange das Tagebuch offen ist, liegen zwei weitere Dateien daneben (`diary.db-wal`, `diary.db-shm`). Sie gehören dazu. Lassen Sie sie, wo sie sind.</translation>
    </message>
    <message>
        <source>Windows: `C:\Users\YOU\AppData\Local\relief-diary\`</source>
        <translation>Windows: `C:\Users\YOU\AppData\Local\relief-diary\`</translation>
    </message>
    <message>
        <source>With a passphrase it knows only of the day: a file beside the diary, `diary.db-filled`, holds the date of the last day that you filled, and nothing else. It is there only while a reminder is on.</source>
        <translation>Mit einer Passphrase weiß die Erinnerung nur vom Tag: Eine Datei neben dem Tagebuch, `diary.db-filled`, enthält das Datum des letzten Tages, den Sie ausgefüllt haben, und sonst nichts. Sie liegt nur da, solange eine Erinnerung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Without passphrase and code, nobody can open the diary: not we, not anybody. That is what it is for. A backup from before the passphrase was set opens without one, if you kept it somewhere else; the program&apos;s own backups were locked with the diary.</source>
        <translation>Ohne Passphrase und Code kann niemand das Tagebuch öffnen: wir nicht, und auch sonst niemand. Dafür ist sie da. Eine Sicherung aus der Zeit, bevor die Passphrase gesetzt wurde, öffnet sich ohne, wenn Sie sie anderswo aufgehoben haben; die eigenen Sicherungen des Programms wurden mit dem Tagebuch verschlossen.</translation>
    </message>
    <message>
        <source>You can do all three. Nothing of it changes the damaged file.</source>
        <translation>Sie können alle drei tun. Nichts davon ändert die beschädigte Datei.</translation>
    </message>
    <message>
        <source>You find both again at the end of Settings: **First steps again**, and the sample beside it.</source>
        <translation>Beides finden Sie am Ende der Einstellungen wieder: **Erste Schritte noch einmal**, und das Beispiel daneben.</translation>
    </message>
    <message>
        <source>You put a copy in the place of the diary by hand, and the program refuses it: beside it there may still be a `diary.db-wal` of the file that was there before, which doesn&apos;t belong to the copy. Let the program put a backup back (Settings, **Restore from a file …**, or `relief-diary restore FILE`): it keeps the two apart.</source>
        <translation>Sie haben von Hand eine Kopie an die Stelle des Tagebuchs gelegt, und das Programm lehnt sie ab: Daneben liegt vielleicht noch ein `diary.db-wal` der Datei, die vorher da war; es gehört nicht zur Kopie. Lassen Sie das Programm eine Sicherung zurückholen (Einstellungen, **Aus einer Datei wiederherstellen …**, oder `relief-diary restore FILE`): Es hält die beiden auseinander.</translation>
    </message>
    <message>
        <source>Your phone&apos;s calendar</source>
        <translation>Der Kalender im Telefon</translation>
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
        <translation>+ und − öffnen und schließen eine Karte.</translation>
    </message>
    <message>
        <source>0 to 9 answer a question; X, or 1 and 0 in a row, is 10. On Today this goes on to the next open one.</source>
        <translation>0 bis 9 beantworten eine Frage; X, oder 1 und 0 nacheinander, ist 10. Unter „Heute“ geht es damit zur nächsten offenen weiter.</translation>
    </message>
    <message>
        <source>A diary day ends at 04:00, so that what you write after midnight belongs to the evening it is about; you can set another time in Settings.</source>
        <translation>Ein Tagebuchtag endet um 04:00, damit das, was Sie nach Mitternacht schreiben, zu dem Abend gehört, um den es geht; in den Einstellungen können Sie eine andere Zeit angeben.</translation>
    </message>
    <message>
        <source>A diary with a passphrase can&apos;t be read by anybody else. Keep the recovery code somewhere safe: without passphrase and code nobody can open it.</source>
        <translation>Ein Tagebuch mit einer Passphrase kann niemand anders lesen. Bewahren Sie den Wiederherstellungscode an einem sicheren Ort auf: Ohne Passphrase und Code kann niemand es öffnen.</translation>
    </message>
    <message>
        <source>A planned infusion can carry the checklist of your clinic for that day. Blood results stand beside the infusion that they belong to.</source>
        <translation>Zu einer geplanten Infusion kann die Checkliste Ihrer Klinik für diesen Tag gehören. Blutwerte stehen neben der Infusion, zu der sie gehören.</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right go back to the page before, and forward again.</source>
        <translation>Alt+Links und Alt+Rechts gehen zur Seite davor zurück und wieder vor.</translation>
    </message>
    <message>
        <source>Australia: emergency 000; someone to talk to 13&#xa0;11&#xa0;14.</source>
        <translation>Australien: Notruf 000; jemand zum Reden 13&#xa0;11 14.</translation>
    </message>
    <message>
        <source>Baseline: how strong your pain is without relief, from the days before the course and those on which relief had worn off. Five scores in the 30 days before are enough, or as much from earlier.</source>
        <translation>Ausgangsniveau: wie stark Ihr Schmerz ohne Linderung ist, aus den Tagen vor der Infusionsserie und denen, an denen die Linderung nachgelassen hatte. Fünf Werte in den 30 Tagen davor genügen, oder ebenso viel aus früherer Zeit.</translation>
    </message>
    <message>
        <source>Before an infusion</source>
        <translation>Vor einer Infusion</translation>
    </message>
    <message>
        <source>Choose an infusion to read what it did: its curve, five figures, and more below. “Change” opens the form.</source>
        <translation>Wählen Sie eine Infusion, um zu lesen, was sie bewirkt hat: ihre Kurve, fünf Zahlen und darunter mehr. „Ändern“ öffnet das Formular.</translation>
    </message>
    <message>
        <source>Course: the days on which one infusion treatment was given, from the first to the last.</source>
        <translation>Infusionsserie: die Tage, an denen eine Infusionsbehandlung gegeben wurde, vom ersten bis zum letzten.</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 and so on open the pages in the order of the rail; Ctrl+1 is today.</source>
        <translation>Strg+1, Strg+2 und so weiter öffnen die Seiten in der Reihenfolge der Leiste; Strg+1 ist heute.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen rows of a table, with the names of the columns.</source>
        <translation>Strg+C kopiert die gewählten Zeilen einer Tabelle, mit den Spaltennamen.</translation>
    </message>
    <message>
        <source>Ctrl+F searches: in the help on this page, else in the notes of the diary.</source>
        <translation>Strg+F sucht: in der Hilfe auf dieser Seite, sonst in den Notizen des Tagebuchs.</translation>
    </message>
    <message>
        <source>Ctrl+L locks a diary that has a passphrase.</source>
        <translation>Strg+L sperrt ein Tagebuch, das eine Passphrase hat.</translation>
    </message>
    <message>
        <source>Ctrl+P prints the chart on Relief; on any other page, the report for your visit.</source>
        <translation>Strg+P druckt unter „Linderung“ das Diagramm; auf jeder anderen Seite den Bericht für Ihren Termin.</translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down open the day before and the next day on Today.</source>
        <translation>Strg+Bild auf und Strg+Bild ab öffnen unter „Heute“ den Tag davor und den nächsten Tag.</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change the size of the text, Ctrl+0 puts it back.</source>
        <translation>Strg+Plus und Strg+Minus ändern die Schriftgröße, Strg+0 stellt sie zurück.</translation>
    </message>
    <message>
        <source>Ctrl+S says whether everything is saved. It always is, unless a page says otherwise.</source>
        <translation>Strg+S sagt, ob alles gespeichert ist. Das ist es immer, wenn eine Seite nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z, or Ctrl+Y, does again what you took back. Escape closes the line that says so.</source>
        <translation>Strg+Umschalt+Z oder Strg+Y macht wieder, was Sie zurückgenommen haben. Esc schließt die Zeile, die es sagt.</translation>
    </message>
    <message>
        <source>Ctrl+W and Ctrl+Q close the window.</source>
        <translation>Strg+W und Strg+Q schließen das Fenster.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, on whichever page it was: an answer, a deletion, a form, an import. Again, it takes back what was before. In a text, what you typed goes first.</source>
        <translation>Strg+Z nimmt zurück, was Sie zuletzt getan haben, auf welcher Seite auch immer: eine Antwort, ein Löschen, ein Formular, einen Import. Noch einmal nimmt es zurück, was davor war. In einem Text geht zuerst, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Delete clears the answer; straight after going on, it takes back the slip.</source>
        <translation>Entf löscht die Antwort; gleich nach dem Weitergehen nimmt es den Fehlgriff zurück.</translation>
    </message>
    <message>
        <source>Doses: how many of each medicine you took that day. None taken is 0; nothing written is no answer.</source>
        <translation>Dosen: wie viele von jedem Medikament Sie an dem Tag genommen haben. Keine genommen ist 0; nichts eingetragen ist keine Antwort.</translation>
    </message>
    <message>
        <source>Dreams: of the night before. In the three nights after an infusion the diary asks for them first.</source>
        <translation>Träume: die der Nacht davor. In den drei Nächten nach einer Infusion fragt das Tagebuch zuerst nach ihnen.</translation>
    </message>
    <message>
        <source>Each answer is on disk as soon as it is given, which “Saved” says. Nothing is answered for you, and every answer can be taken back with Delete.</source>
        <translation>Jede Antwort ist auf der Festplatte, sobald sie gegeben ist; „Gespeichert“ sagt es. Nichts wird für Sie beantwortet, und jede Antwort lässt sich mit Entf zurücknehmen.</translation>
    </message>
    <message>
        <source>Each way out is one click: a PDF, paper, tables, records for the clinic&apos;s system, dates for your calendar, an empty sheet for days in hospital. Nothing is sent to anybody.</source>
        <translation>Jeder Weg hinaus ist ein Klick: ein PDF, Papier, Tabellen, Daten für das System der Klinik, Termine für Ihren Kalender, ein leerer Bogen für Tage im Krankenhaus. Nichts wird an irgendjemanden gesendet.</translation>
    </message>
    <message>
        <source>European Union and many other countries: emergency 112.</source>
        <translation>Europäische Union und viele andere Länder: Notruf 112.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. The program has no connection to the internet, no account, and sends nothing to anybody.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer. Das Programm hat keine Verbindung zum Internet und kein Konto und sendet nichts an irgendjemanden.</translation>
    </message>
    <message>
        <source>F1 opens the help about the page that is shown, and on the help page this list of keys.</source>
        <translation>F1 öffnet die Hilfe zu der Seite, die gezeigt wird, und auf der Hilfeseite diese Liste der Tasten.</translation>
    </message>
    <message>
        <source>Germany: emergency 112; someone to talk to 0800&#xa0;111&#xa0;0&#xa0;111.</source>
        <translation>Deutschland: Notruf 112; jemand zum Reden 0800&#xa0;111 0&#xa0;111.</translation>
    </message>
    <message>
        <source>Groups of questions that you never need can be hidden in Settings.</source>
        <translation>Gruppen von Fragen, die Sie nie brauchen, lassen sich in den Einstellungen ausblenden.</translation>
    </message>
    <message>
        <source>How it looks, what leaves and enters the diary, backups, passphrase, your clinic and your medicines. What you choose is saved at once.</source>
        <translation>Wie es aussieht, was das Tagebuch verlässt und was hineinkommt, Sicherungen, Passphrase, Ihre Klinik und Ihre Medikamente. Was Sie wählen, wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>How much less pain than before the infusion, day by day, with the estimate of how it goes on. The last seven days as you wrote them down come first.</source>
        <translation>Wie viel weniger Schmerz als vor der Infusion, Tag für Tag, mit der Schätzung, wie es weitergeht. Die letzten sieben Tage, wie Sie sie eingetragen haben, kommen zuerst.</translation>
    </message>
    <message>
        <source>If you need help now</source>
        <translation>Wenn Sie jetzt Hilfe brauchen</translation>
    </message>
    <message>
        <source>If your life or someone else&apos;s is in danger, or if you think of harming yourself: call the emergency number of the country you are in, or ask anyone near you to call it. A mobile phone can make an emergency call even while it is locked.</source>
        <translation>Wenn Ihr Leben oder das eines anderen in Gefahr ist oder wenn Sie daran denken, sich etwas anzutun: Rufen Sie die Notrufnummer des Landes an, in dem Sie sind, oder bitten Sie jemanden in Ihrer Nähe, dort anzurufen. Ein Handy kann den Notruf wählen, auch wenn es gesperrt ist.</translation>
    </message>
    <message>
        <source>It has not been certified as a medical device, makes no diagnosis and gives no order: what is done about your treatment is for you and your clinic to decide. It never tells you to take, skip or change a medicine.</source>
        <translation>Es ist nicht als Medizinprodukt zertifiziert, stellt keine Diagnose und gibt keine Anweisung: Was bei Ihrer Behandlung geschieht, entscheiden Sie und Ihre Klinik. Es sagt Ihnen nie, dass Sie ein Medikament nehmen, auslassen oder ändern sollen.</translation>
    </message>
    <message>
        <source>It is no alarm: nobody but you sees what is in it until you show it. It is not meant for emergencies, nor for deciding on a treatment without a clinic.</source>
        <translation>Es schlägt keinen Alarm: Niemand außer Ihnen sieht, was darin steht, bis Sie es zeigen. Es ist nicht für Notfälle gedacht und auch nicht dafür, ohne eine Klinik über eine Behandlung zu entscheiden.</translation>
    </message>
    <message>
        <source>Ketamine for chronic pain is not a settled matter. What research says, and the diary can&apos;t change:</source>
        <translation>Ketamin bei chronischen Schmerzen ist keine abgeschlossene Frage. Was die Forschung sagt und das Tagebuch nicht ändern kann:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Likely range: where the true value lies in 8 of 10 such cases.</source>
        <translation>Wahrscheinlicher Bereich: wo der wahre Wert in 8 von 10 solchen Fällen liegt.</translation>
    </message>
    <message>
        <source>Netherlands: emergency 112; someone to talk to 113 or 0800&#xa0;0113.</source>
        <translation>Niederlande: Notruf 112; jemand zum Reden 113 oder 0800&#xa0;0113.</translation>
    </message>
    <message>
        <source>New Zealand: emergency 111; someone to talk to 1737.</source>
        <translation>Neuseeland: Notruf 111; jemand zum Reden 1737.</translation>
    </message>
    <message>
        <source>Not in your country? Ask your clinic for the crisis line there, and write it down where you see it.</source>
        <translation>Ihr Land ist nicht dabei? Fragen Sie Ihre Klinik nach der Krisennummer dort, und schreiben Sie sie auf, wo Sie sie sehen.</translation>
    </message>
    <message>
        <source>Nothing is answered for you. What you leave out stays out: it is never counted as 0.</source>
        <translation>Nichts wird für Sie beantwortet. Was Sie auslassen, bleibt offen: Es zählt nie als 0.</translation>
    </message>
    <message>
        <source>Once you have told your clinic, a line stays on Today until your clinic says that it is settled, a newer result is within its limit, or 14 days were written without any of it.</source>
        <translation>Wenn Sie es Ihrer Klinik gesagt haben, bleibt eine Zeile unter „Heute“ stehen, bis Ihre Klinik sagt, dass es geklärt ist, bis ein neueres Ergebnis in seiner Grenze liegt oder bis 14 Tage ohne etwas davon eingetragen sind.</translation>
    </message>
    <message>
        <source>One day on one screen. The average pain is the one answer that makes a day count; everything else is as you like.</source>
        <translation>Ein Tag auf einem Bildschirm. Der durchschnittliche Schmerz ist die eine Antwort, durch die ein Tag zählt; alles andere ist, wie Sie möchten.</translation>
    </message>
    <message>
        <source>Pain: 0 is no pain, 10 the worst pain you can imagine (numeric rating scale, NRS). The average is the answer that makes a day count.</source>
        <translation>Schmerz: 0 ist kein Schmerz, 10 der schlimmste Schmerz, den Sie sich vorstellen können (numerische Rating-Skala, NRS). Der Durchschnitt ist die Antwort, durch die ein Tag zählt.</translation>
    </message>
    <message>
        <source>Poland: emergency 112; someone to talk to 116&#xa0;123.</source>
        <translation>Polen: Notruf 112; jemand zum Reden 116&#xa0;123.</translation>
    </message>
    <message>
        <source>Relief Diary is for people who receive ketamine infusions for chronic pain, and for talking with their clinic. It keeps what you write down, shows it and computes how relief may go on.</source>
        <translation>Relief Diary ist für Menschen, die wegen chronischer Schmerzen Ketamin-Infusionen bekommen, und für das Gespräch mit ihrer Klinik. Es bewahrt auf, was Sie aufschreiben, zeigt es und berechnet, wie es mit der Linderung weitergehen kann.</translation>
    </message>
    <message>
        <source>Relief: by how much pain is below your baseline, in percent of it. The diary measures less pain than before the infusion; it can&apos;t tell how much of that the infusion did.</source>
        <translation>Linderung: um wie viel der Schmerz unter Ihrem Ausgangsniveau liegt, in Prozent davon. Das Tagebuch misst weniger Schmerz als vor der Infusion; wie viel davon die Infusion bewirkt hat, kann es nicht sagen.</translation>
    </message>
    <message>
        <source>Side effects: 0 none, 1 mild, 2 moderate, 3 severe; letters find one by its name.</source>
        <translation>Nebenwirkungen: 0 keine, 1 leicht, 2 mittel, 3 schwer; Buchstaben finden eine nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Side effects: none, mild (you notice it), moderate (it bothers you), severe (it stops you).</source>
        <translation>Nebenwirkungen: keine, leicht (Sie bemerken es), mittel (es stört Sie), schwer (es hält Sie von allem ab).</translation>
    </message>
    <message>
        <source>Sleep and mood: 0 is the worst, 10 the best.</source>
        <translation>Schlaf und Stimmung: 0 ist am schlechtesten, 10 am besten.</translation>
    </message>
    <message>
        <source>Talk about these with your clinic, which knows you. Nothing here says what you may or may not take:</source>
        <translation>Sprechen Sie darüber mit Ihrer Klinik, die Sie kennt. Nichts hier sagt, was Sie nehmen dürfen oder nicht:</translation>
    </message>
    <message>
        <source>The arrows and the calendar at the top open another day. A past day has a tint and asks about that day. Beside it stands where you were then.</source>
        <translation>Die Pfeile und der Kalender oben öffnen einen anderen Tag. Ein vergangener Tag ist getönt und fragt nach diesem Tag. Daneben steht, wo Sie damals standen.</translation>
    </message>
    <message>
        <source>The band is the likely range: of ten such cases, eight lie in it. The shaded days are those on which relief is likely to fall below your threshold.</source>
        <translation>Das Band ist der wahrscheinliche Bereich: Von zehn solchen Fällen liegen acht darin. Die schattierten Tage sind die, an denen die Linderung wahrscheinlich unter Ihre Schwelle fällt.</translation>
    </message>
    <message>
        <source>The chosen day stands beside it with everything that was ever changed on it. Enter opens it on Today. A day that was deleted comes back with Ctrl+Z.</source>
        <translation>Der gewählte Tag steht daneben mit allem, was je daran geändert wurde. Die Eingabetaste öffnet ihn unter „Heute“. Ein gelöschter Tag kommt mit Strg+Z zurück.</translation>
    </message>
    <message>
        <source>The diary looks for these signs in what you write down, and asks you on Today to tell your clinic. It only sees what is in the diary: if something worries you, call, whatever the diary says.</source>
        <translation>Das Tagebuch sucht diese Zeichen in dem, was Sie aufschreiben, und bittet Sie unter „Heute“, es Ihrer Klinik zu sagen. Es sieht nur, was im Tagebuch steht: Wenn Ihnen etwas Sorgen macht, rufen Sie an, was immer das Tagebuch sagt.</translation>
    </message>
    <message>
        <source>The grade is explained in words at the end. The history stands beside your infusions.</source>
        <translation>Der Grad wird am Ende in Worten erklärt. Der Verlauf steht neben Ihren Infusionen.</translation>
    </message>
    <message>
        <source>The page Diary</source>
        <translation>Die Seite „Tagebuch“</translation>
    </message>
    <message>
        <source>The page Infusions</source>
        <translation>Die Seite „Infusionen“</translation>
    </message>
    <message>
        <source>The page Questionnaires</source>
        <translation>Die Seite „Fragebögen“</translation>
    </message>
    <message>
        <source>The page Relief</source>
        <translation>Die Seite „Linderung“</translation>
    </message>
    <message>
        <source>The page Settings</source>
        <translation>Die Seite „Einstellungen“</translation>
    </message>
    <message>
        <source>The page Today</source>
        <translation>Die Seite „Heute“</translation>
    </message>
    <message>
        <source>The page Visit</source>
        <translation>Die Seite „Termin“</translation>
    </message>
    <message>
        <source>The page may say that it can&apos;t tell. It then says what is missing.</source>
        <translation>Vielleicht sagt die Seite, dass sie es nicht sagen kann. Dann sagt sie, was fehlt.</translation>
    </message>
    <message>
        <source>The publications named here and in the diary. They are in the language they were published in; your clinic or a library can get them.</source>
        <translation>Die Veröffentlichungen, die hier und im Tagebuch genannt sind. Sie sind in der Sprache, in der sie erschienen sind; Ihre Klinik oder eine Bibliothek kann sie besorgen.</translation>
    </message>
    <message>
        <source>The report for your clinic, page by page as it will print. Tick what goes in; your own words, your name and your birth date go in only when you ask for it, each time.</source>
        <translation>Der Bericht für Ihre Klinik, Seite für Seite, wie er gedruckt wird. Haken Sie an, was hineinkommt; Ihre eigenen Worte, Ihr Name und Ihr Geburtsdatum kommen nur hinein, wenn Sie es verlangen, jedes Mal neu.</translation>
    </message>
    <message>
        <source>The whole year in one view, each day tinted by its pain, with marks that say it without colour; or a table with search and filters.</source>
        <translation>Das ganze Jahr in einer Ansicht, jeder Tag nach seinem Schmerz getönt, mit Marken, die es ohne Farbe sagen; oder eine Tabelle mit Suche und Filtern.</translation>
    </message>
    <message>
        <source>There is no one number for the whole world. Some examples, which can change; your clinic, your pharmacy or your phone&apos;s emergency screen know the one where you are:</source>
        <translation>Es gibt keine eine Nummer für die ganze Welt. Einige Beispiele, die sich ändern können; Ihre Klinik, Ihre Apotheke oder der Notfallbildschirm Ihres Telefons kennen die Nummer dort, wo Sie sind:</translation>
    </message>
    <message>
        <source>Three views: this infusion, all infusions beside one another, and all of the calendar. Arrow keys on the chart read out a day; + and − zoom, 0 shows everything. The table says the same.</source>
        <translation>Drei Ansichten: diese Infusion, alle Infusionen nebeneinander und der ganze Kalender. Die Pfeiltasten im Diagramm lesen einen Tag vor; + und − vergrößern und verkleinern, 0 zeigt alles. Die Tabelle sagt dasselbe.</translation>
    </message>
    <message>
        <source>United Kingdom and Ireland: emergency 999 or 112; someone to talk to 116&#xa0;123.</source>
        <translation>Großbritannien, Nordirland und Irland: Notruf 999 oder 112; jemand zum Reden 116&#xa0;123.</translation>
    </message>
    <message>
        <source>United States and Canada: emergency 911; someone to talk to 988.</source>
        <translation>Vereinigte Staaten und Kanada: Notruf 911; jemand zum Reden 988.</translation>
    </message>
    <message>
        <source>Up and Down go from question to question, Page Up and Page Down from card to card.</source>
        <translation>Pfeil nach oben und unten gehen von Frage zu Frage, Bild auf und Bild ab von Karte zu Karte.</translation>
    </message>
    <message>
        <source>What is due and why. One question at a time; you can stop and go on later, on another day too.</source>
        <translation>Was fällig ist und warum. Eine Frage auf einmal; Sie können aufhören und später weitermachen, auch an einem anderen Tag.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>What the scales mean</source>
        <translation>Was die Skalen bedeuten</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Worte bedeuten</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Was dieses Programm ist</translation>
    </message>
    <message>
        <source>When to tell your clinic</source>
        <translation>Wann Sie es der Klinik sagen</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>Write down when your visits are: the report then begins at the last one.</source>
        <translation>Tragen Sie ein, wann Ihre Termine sind: Der Bericht beginnt dann beim letzten.</translation>
    </message>
    <message>
        <source>Yes and no: Y or 1, N or 0.</source>
        <translation>Ja und Nein: J oder 1, N oder 0.</translation>
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
        <translation>Die Eingabetaste geht zur nächsten Stelle, Umschalt und Eingabetaste zur vorigen.</translation>
    </message>
    <message>
        <source>Goes to the next place in the text</source>
        <translation>Geht zur nächsten Stelle im Text</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not in help and user guide</source>
        <translation>Nicht in Hilfe und Benutzerhandbuch</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Search in help and user guide</source>
        <translation>In Hilfe und Benutzerhandbuch suchen</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Where to find help, and what everything here means.</source>
        <translation>Wo Sie Hilfe finden und was hier alles bedeutet.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Read with the arrow keys; Page Up and Page Down scroll.</source>
        <translation>Lesen Sie mit den Pfeiltasten; Bild auf und Bild ab blättern.</translation>
    </message>
</context>
<context>
    <name>HelperBar</name>
    <message>
        <source>I write myself again</source>
        <translation>Ich schreibe wieder selbst</translation>
    </message>
    <message>
        <source>Somebody else is writing. What is entered now is marked as written down by somebody else.</source>
        <translation>Gerade schreibt jemand anderes. Was jetzt eingetragen wird, wird als von jemand anderem aufgeschrieben markiert.</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Wer schreibt</translation>
    </message>
    <message>
        <source>You write yourself again.</source>
        <translation>Sie schreiben wieder selbst.</translation>
    </message>
</context>
<context>
    <name>HelperBox</name>
    <message>
        <source>Somebody else writes for me</source>
        <translation>Jemand anderes schreibt für mich</translation>
    </message>
    <message>
        <source>What is entered is marked so, until this is switched off or the program ends.</source>
        <translation>Was eingetragen wird, wird so markiert, bis das ausgeschaltet wird oder das Programm endet.</translation>
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
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Die Antworten ansehen</translation>
    </message>
    <message>
        <source>Point at the chart, or use the arrow keys in it, to read a questionnaire out.</source>
        <translation>Zeigen Sie auf das Diagramm oder nehmen Sie darin die Pfeiltasten, um einen Fragebogen vorlesen zu lassen.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>{measure}, as a chart</source>
        <translation>{measure}, als Diagramm</translation>
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
        <translation>Frühere Infusion</translation>
    </message>
    <message>
        <source>Infusion to show</source>
        <translation>Welche Infusion gezeigt wird</translation>
    </message>
    <message>
        <source>Infusion {number}: {days}</source>
        <translation>Infusion {number}: {days}</translation>
    </message>
    <message>
        <source>Later infusion</source>
        <translation>Spätere Infusion</translation>
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
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Anything else given alongside</source>
        <translation>Was sonst noch dazu gegeben wurde</translation>
    </message>
    <message>
        <source>Benzodiazepine (like midazolam)</source>
        <translation>Benzodiazepin (wie Midazolam)</translation>
    </message>
    <message>
        <source>Changes in inner perception</source>
        <translation>Veränderungen der inneren Wahrnehmung</translation>
    </message>
    <message>
        <source>Changes in outer perception</source>
        <translation>Veränderungen der äußeren Wahrnehmung</translation>
    </message>
    <message>
        <source>Checklist for the infusion day</source>
        <translation>Checkliste für den Infusionstag</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Clonidine</source>
        <translation>Clonidin</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Infusionsserie</translation>
    </message>
    <message>
        <source>Days with an infusion</source>
        <translation>Tage mit einer Infusion</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Drug high</source>
        <translation>Rausch</translation>
    </message>
    <message>
        <source>Empty: one day only</source>
        <translation>Leer: nur ein Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Free text, saved with the infusion</source>
        <translation>Freier Text, wird mit der Infusion gespeichert</translation>
    </message>
    <message>
        <source>Given alongside</source>
        <translation>Dazu gegeben</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Stunden am Tag</translation>
    </message>
    <message>
        <source>How it felt at its strongest</source>
        <translation>Wie es sich am stärksten anfühlte</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie es gegeben wurde</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>In Ziffern</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Inner: voices or sounds that were not there, suspicious thoughts, panic, thoughts out of control. Outer: time, space, body or surroundings changed, visions, stronger sounds or colours.</source>
        <translation>Innere: Stimmen oder Geräusche, die nicht da waren, misstrauische Gedanken, Panik, Gedanken außer Kontrolle. Äußere: Zeit, Raum, Körper oder Umgebung verändert, Visionen, stärkere Geräusche oder Farben.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Lower blood pressure, highest (mmHg)</source>
        <translation>Unterer Blutdruck, höchster (mmHg)</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Übelkeit</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Own words, like nothing to eat, or a lift home</source>
        <translation>Eigene Worte, etwa: nichts essen, oder eine Fahrt nach Hause</translation>
    </message>
    <message>
        <source>Pulse, highest (beats a minute)</source>
        <translation>Puls, höchster (Schläge pro Minute)</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Einheit der Dosis</translation>
    </message>
    <message>
        <source>Upper blood pressure, highest (mmHg)</source>
        <translation>Oberer Blutdruck, höchster (mmHg)</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Was gegeben wurde</translation>
    </message>
    <message>
        <source>What your clinic asks for, one thing a line</source>
        <translation>Worum Ihre Klinik bittet, eine Sache je Zeile</translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation>Wo sie gegeben wurde</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>so stark wie möglich</translation>
    </message>
    <message>
        <source>like {day}</source>
        <translation>wie {day}</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>etwa {number}</translation>
    </message>
    <message>
        <source>like: nothing to eat from midnight</source>
        <translation>etwa: ab Mitternacht nichts essen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
</context>
<context>
    <name>InfusionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete this infusion</source>
        <translation>Diese Infusion löschen</translation>
    </message>
    <message>
        <source>Only the first day is needed. Leave out what you don&apos;t know.</source>
        <translation>Nur der erste Tag ist nötig. Lassen Sie aus, was Sie nicht wissen.</translation>
    </message>
    <message>
        <source>Save infusion</source>
        <translation>Infusion speichern</translation>
    </message>
    <message>
        <source>This can be told once the infusion has taken place.</source>
        <translation>Das lässt sich sagen, wenn die Infusion stattgefunden hat.</translation>
    </message>
    <message>
        <source>This can be told once you have said, above, that the infusion took place.</source>
        <translation>Das lässt sich sagen, wenn Sie oben gesagt haben, dass die Infusion stattgefunden hat.</translation>
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
        <translation>Pfeiltasten wählen eine Infusion, die Eingabetaste geht weiter zu ihrem Formular</translation>
    </message>
    <message>
        <source>Infusions, newest first</source>
        <translation>Infusionen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>InfusionStep</name>
    <message>
        <source>The diary compares with your pain before the infusion. If it has no days from then, it says so, and can compare from your next infusion on; or at once, if your clinic measured your level before treatment: there is a line for it in the step before.</source>
        <translation>Das Tagebuch vergleicht mit Ihrem Schmerz vor der Infusion. Hat es keine Tage aus dieser Zeit, sagt es das und kann ab Ihrer nächsten Infusion vergleichen; oder gleich, wenn Ihre Klinik Ihren Wert vor der Behandlung gemessen hat: Dafür gibt es eine Zeile im Schritt davor.</translation>
    </message>
    <message>
        <source>With the day of your last infusion, the diary knows from which day to count; with that of the next, it offers the questionnaire before it in time. Leave empty what you don&apos;t know or have not planned.</source>
        <translation>Mit dem Tag Ihrer letzten Infusion weiß das Tagebuch, ab welchem Tag es zählt; mit dem der nächsten bietet es den Fragebogen davor rechtzeitig an. Lassen Sie leer, was Sie nicht wissen oder nicht geplant haben.</translation>
    </message>
    <message>
        <source>Your infusions</source>
        <translation>Ihre Infusionen</translation>
    </message>
    <message>
        <source>Your last infusion</source>
        <translation>Ihre letzte Infusion</translation>
    </message>
    <message>
        <source>Your next infusion</source>
        <translation>Ihre nächste Infusion</translation>
    </message>
</context>
<context>
    <name>InfusionWriting</name>
    <message>
        <source>what you typed about an infusion</source>
        <translation>was Sie über eine Infusion eingetippt haben</translation>
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
        <translation>Infusion hinzufügen</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusionen</translation>
    </message>
    <message>
        <source>Its curve and its figures will stand here once it has taken place. Scores of the days before it, five or more of thirty, give the level that relief is measured against.</source>
        <translation>Ihre Kurve und ihre Zahlen werden hier stehen, wenn sie stattgefunden hat. Werte der Tage davor, fünf oder mehr von dreißig, ergeben den Wert, an dem die Linderung gemessen wird.</translation>
    </message>
    <message>
        <source>New infusion</source>
        <translation>Neue Infusion</translation>
    </message>
    <message>
        <source>Planned infusion</source>
        <translation>Geplante Infusion</translation>
    </message>
    <message>
        <source>Say above whether it took place; then its curve and its figures will stand here.</source>
        <translation>Sagen Sie oben, ob sie stattgefunden hat; dann werden ihre Kurve und ihre Zahlen hier stehen.</translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Add blood results</source>
        <translation>Blutwerte hinzufügen</translation>
    </message>
    <message>
        <source>Blood results</source>
        <translation>Blutwerte</translation>
    </message>
    <message>
        <source>Blood results · {unit}</source>
        <translation>Blutwerte · {unit}</translation>
    </message>
    <message>
        <source>Change or delete a result</source>
        <translation>Ein Ergebnis ändern oder löschen</translation>
    </message>
    <message>
        <source>None written down for this infusion.</source>
        <translation>Zu dieser Infusion sind keine eingetragen.</translation>
    </message>
    <message>
        <source>what you typed about blood results</source>
        <translation>was Sie über Blutwerte eingetippt haben</translation>
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
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change this result: {analyte}</source>
        <translation>Dieses Ergebnis ändern: {analyte}</translation>
    </message>
    <message>
        <source>Day the blood was taken</source>
        <translation>Tag der Blutabnahme</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>New blood results</source>
        <translation>Neue Blutwerte</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Of ALT, AST, ALP, GGT and their limits</source>
        <translation>Von ALT, AST, ALP, GGT und ihren Grenzen</translation>
    </message>
    <message>
        <source>Of creatinine and its limit</source>
        <translation>Von Kreatinin und seiner Grenze</translation>
    </message>
    <message>
        <source>Save blood results</source>
        <translation>Blutwerte speichern</translation>
    </message>
    <message>
        <source>Unit of creatinine</source>
        <translation>Einheit des Kreatinins</translation>
    </message>
    <message>
        <source>Unit of the liver values</source>
        <translation>Einheit der Leberwerte</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>etwa {number}</translation>
    </message>
    <message>
        <source>upper limits {limits}</source>
        <translation>obere Grenzen {limits}</translation>
    </message>
    <message>
        <source>{analyte} {limit}</source>
        <translation>{analyte} {limit}</translation>
    </message>
    <message>
        <source>{analyte}, upper limit</source>
        <translation>{analyte}, obere Grenze</translation>
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
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {result} of {day}</source>
        <translation>Ändern: {result} vom {day}</translation>
    </message>
    <message>
        <source>Delete {result} of {day}</source>
        <translation>Löschen: {result} vom {day}</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>As last time:</source>
        <translation>Wie beim letzten Mal:</translation>
    </message>
    <message>
        <source>As last time: {text}</source>
        <translation>Wie beim letzten Mal: {text}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>7-day mean</source>
        <translation>7-Tage-Mittel</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>nachgetragen</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>likely range (80&#xa0;%)</source>
        <translation>wahrscheinlicher Bereich (80&#xa0;%)</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>said on day {day}</source>
        <translation>gesagt an Tag {day}</translation>
    </message>
    <message>
        <source>what happened (80&#xa0;%)</source>
        <translation>was geschah (80&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Compare them on Relief</source>
        <translation>Linderung vergleichen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Ihr Tagebuch ist gesperrt</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Something is not saved yet. Unlock to save it, or close once more to leave without it.</source>
        <translation>Etwas ist noch nicht gespeichert. Entsperren Sie, um es zu speichern, oder schließen Sie noch einmal, um ohne es zu gehen.</translation>
    </message>
    <message>
        <source>The passphrase is being removed. Don&apos;t switch off the computer.</source>
        <translation>Die Passphrase wird entfernt. Schalten Sie den Computer nicht aus.</translation>
    </message>
    <message>
        <source>Your diary and its copies are being encrypted. Don&apos;t switch off the computer.</source>
        <translation>Ihr Tagebuch und seine Kopien werden verschlüsselt. Schalten Sie den Computer nicht aus.</translation>
    </message>
</context>
<context>
    <name>LookButtons</name>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Fewer days, larger</source>
        <translation>Weniger Tage, größer</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Mehr Tage</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusionen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Sample diary.
Everything in it
is invented.</source>
        <translation>Beispieltagebuch.
Alles darin
ist erfunden.</translation>
    </message>
    <message>
        <source>Sample — Relief Diary</source>
        <translation>Beispiel — Relief Diary</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Den Bericht zeigen</translation>
    </message>
    <message>
        <source>Something here is not saved yet. Save it, or close once more to leave without it.</source>
        <translation>Etwas hier ist noch nicht gespeichert. Speichern Sie es, oder schließen Sie noch einmal, um ohne es zu gehen.</translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). What was shown as saved is safe. Close and open the diary; if it happens again, please report it.</source>
        <translation>Im Programm ist etwas schiefgegangen ({kind}). Was als gespeichert gezeigt wurde, ist sicher. Schließen und öffnen Sie das Tagebuch; wenn es wieder geschieht, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Mean pain</source>
        <translation>Mittlerer Schmerz</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Anfang</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
</context>
<context>
    <name>MedicineForm</name>
    <message>
        <source>A number, as much as you take at a time</source>
        <translation>Eine Zahl, so viel, wie Sie auf einmal nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete this medicine</source>
        <translation>Dieses Medikament löschen</translation>
    </message>
    <message>
        <source>Empty: still taken</source>
        <translation>Leer: wird noch genommen</translation>
    </message>
    <message>
        <source>First day, if you know it</source>
        <translation>Erster Tag, wenn Sie ihn wissen</translation>
    </message>
    <message>
        <source>If your dose has changed or you no longer take it, fill in the last day here and add what you take now as a new line. The days before then keep what was true for them.</source>
        <translation>Wenn sich Ihre Dosis geändert hat oder Sie es nicht mehr nehmen, tragen Sie hier den letzten Tag ein, und fügen Sie das, was Sie jetzt nehmen, als neue Zeile hinzu. Die Tage davor behalten, was für sie galt.</translation>
    </message>
    <message>
        <source>It is an opioid</source>
        <translation>Es ist ein Opioid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last day; empty while you still take it</source>
        <translation>Letzter Tag; leer, solange Sie es noch nehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needed; as you call it</source>
        <translation>Nötig; wie Sie es nennen</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>One dose</source>
        <translation>Eine Dosis</translation>
    </message>
    <message>
        <source>Only the name is needed. Leave out what you don&apos;t know.</source>
        <translation>Nur der Name ist nötig. Lassen Sie aus, was Sie nicht wissen.</translation>
    </message>
    <message>
        <source>Opioids are also counted apart for your clinic</source>
        <translation>Opioide werden für Ihre Klinik auch für sich gezählt</translation>
    </message>
    <message>
        <source>Save medicine</source>
        <translation>Medikament speichern</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What the dose is counted in, like mg or drops</source>
        <translation>Worin die Dosis gezählt wird, wie mg oder Tropfen</translation>
    </message>
    <message>
        <source>When you take it</source>
        <translation>Wann Sie es nehmen</translation>
    </message>
    <message>
        <source>like mg or drops</source>
        <translation>wie mg oder Tropfen</translation>
    </message>
    <message>
        <source>like {day}</source>
        <translation>wie {day}</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>etwa {number}</translation>
    </message>
</context>
<context>
    <name>MedicineList</name>
    <message>
        <source>Arrows choose a medicine, Enter goes on to its form</source>
        <translation>Pfeiltasten wählen ein Medikament, die Eingabetaste geht weiter zu seinem Formular</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <translation>Ihre Medikamente</translation>
    </message>
</context>
<context>
    <name>MedicineSection</name>
    <message>
        <source>Add medicine</source>
        <translation>Medikament hinzufügen</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>Neues Medikament</translation>
    </message>
    <message>
        <source>None on the list yet.</source>
        <translation>Noch keines auf der Liste.</translation>
    </message>
    <message>
        <source>Today asks how many doses of each you took. It is your own list; leave out what you like.</source>
        <translation>„Heute“ fragt, wie viele Dosen Sie von jedem genommen haben. Es ist Ihre eigene Liste; lassen Sie aus, was Sie möchten.</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <translation>Ihre Medikamente</translation>
    </message>
    <message>
        <source>what you typed about a medicine</source>
        <translation>was Sie über ein Medikament eingetippt haben</translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <source>Doses taken that day; 0 for none. Keys: type the number, + and − half a dose, Enter goes on.</source>
        <translation>Dosen, die an dem Tag genommen wurden; 0 für keine. Tasten: Tippen Sie die Zahl ein, + und − eine halbe Dosis, die Eingabetaste geht weiter.</translation>
    </message>
    <message>
        <source>Doses taken this day; 0 for none. Keys: type the number, + and − half a dose, Enter goes on.</source>
        <translation>Dosen, die an diesem Tag genommen wurden; 0 für keine. Tasten: Tippen Sie die Zahl ein, + und − eine halbe Dosis, die Eingabetaste geht weiter.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>opioid</source>
        <translation>Opioid</translation>
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
        <translation>Nehmen Sie Medikamente, deren Dosen Sie aufschreiben möchten?</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Arrows choose a day, Page Up and Page Down the month; Enter takes it, Escape closes</source>
        <translation>Pfeiltasten wählen einen Tag, Bild auf und Bild ab den Monat; die Eingabetaste nimmt ihn, Esc schließt</translation>
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
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>Needed</name>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>In dates like 03/04/2021</source>
        <translation>Bei Daten wie 03/04/2021</translation>
    </message>
    <message>
        <source>Leave out such rows</source>
        <translation>Solche Zeilen weglassen</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Only the rows in which “{column}” is</source>
        <translation>Nur die Zeilen, in denen „{column}“ das ist</translation>
    </message>
    <message>
        <source>The file&apos;s scale of pain</source>
        <translation>Die Schmerzskala der Datei</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>the day stands first</source>
        <translation>steht der Tag zuerst</translation>
    </message>
    <message>
        <source>the month stands first</source>
        <translation>steht der Monat zuerst</translation>
    </message>
    <message>
        <source>the year stands first</source>
        <translation>steht das Jahr zuerst</translation>
    </message>
    <message>
        <source>{none} to {most}</source>
        <translation>{none} bis {most}</translation>
    </message>
    <message>
        <source>“{word}” stands for</source>
        <translation>„{word}“ steht für</translation>
    </message>
</context>
<context>
    <name>NoneButton</name>
    <message>
        <source>It is so</source>
        <translation>Es ist so</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>NrsRow</name>
    <message>
        <source>0 is {least}, 10 is {most}.</source>
        <translation>0 ist {least}, 10 ist {most}.</translation>
    </message>
    <message>
        <source>0&#xa0;{least}&#xa0;· 10&#xa0;{most}</source>
        <translation>0&#xa0;{least} · 10&#xa0;{most}</translation>
    </message>
    <message>
        <source>Key: X</source>
        <translation>Taste: X</translation>
    </message>
    <message>
        <source>Keys 0 to 9, X for 10, Delete to clear.</source>
        <translation>Tasten 0 bis 9, X für 10, Entf zum Löschen.</translation>
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
        <translation>{value} von 10</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>A number from {least} to {most}; Enter goes on.</source>
        <translation>Eine Zahl von {least} bis {most}; die Eingabetaste geht weiter.</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>von {least} bis {most}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{typed} is not a number from {least} to {most}.</source>
        <translation>{typed} ist keine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{unit}, from {least} to {most}</source>
        <translation>{unit}, von {least} bis {most}</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Begun on {day}, {count}. Go on where you stopped, if it is still about now.</source>
        <translation>Begonnen am {day}, {count}. Machen Sie weiter, wo Sie aufgehört haben, wenn es noch um jetzt geht.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Due now: {title}</source>
        <translation>Jetzt fällig: {title}</translation>
    </message>
    <message>
        <source>Fill it in now</source>
        <translation>Jetzt ausfüllen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>The next one, {title}, will be offered here from {day}.</source>
        <translation>Der nächste, {title}, wird hier ab {day} angeboten.</translation>
    </message>
    <message>
        <source>You began: {title}</source>
        <translation>Sie haben begonnen: {title}</translation>
    </message>
    <message>
        <source>You can fill one in any time.</source>
        <translation>Sie können jederzeit einen ausfüllen.</translation>
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
        <translation>1; mit 0 wird es 10, die Eingabetaste geht weiter</translation>
    </message>
    <message>
        <source>It is 10 now</source>
        <translation>Jetzt ist es 10</translation>
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
        <translation>Haben Sie sich in der Woche bis zu diesem Tag Ketamin außerhalb der Klinik gewünscht oder welches genommen?</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal in der Woche</translation>
    </message>
    <message>
        <source>This past week, did you wish for ketamine outside the clinic, or take some?</source>
        <translation>Haben Sie sich in der letzten Woche Ketamin außerhalb der Klinik gewünscht oder welches genommen?</translation>
    </message>
    <message>
        <source>You can leave this out. The wish can come to anyone whom a drug helps, and it is nobody&apos;s fault. If you answer yes, the diary suggests telling your clinic, which can help.</source>
        <translation>Sie können das auslassen. Der Wunsch kann allen kommen, denen ein Mittel hilft, und niemand ist daran schuld. Wenn Sie mit Ja antworten, schlägt das Tagebuch vor, es Ihrer Klinik zu sagen, die helfen kann.</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>“Read as text” shows this page in words.</source>
        <translation>„Als Text lesen“ zeigt diese Seite in Worten.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Die Seiten werden gemacht …</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is no page.</source>
        <translation>Nichts ist angehakt, deshalb gibt es keine Seite.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Als Text lesen</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Die Seite zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Your diary is empty so far. The pages come with the first days.</source>
        <translation>Ihr Tagebuch ist noch leer. Die Seiten kommen mit den ersten Tagen.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>1; 0 makes it 10, Enter goes on</source>
        <translation>1; mit 0 wird es 10, die Eingabetaste geht weiter</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Diese Antwort ändern</translation>
    </message>
    <message>
        <source>Copy your sheet row by row: each number is saved as you type it, and marked as from paper. Leave empty what is empty there.</source>
        <translation>Übertragen Sie Ihren Bogen Zeile für Zeile: Jede Zahl wird gespeichert, sobald Sie sie tippen, und als vom Papier markiert. Lassen Sie leer, was dort leer ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>First day on the sheet</source>
        <translation>Erster Tag auf dem Bogen</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, X for 10, Tab and arrows, Delete. Numbers in brackets stood here already.</source>
        <translation>Tasten: 0 bis 9, X für 10, Tabulator und Pfeile, Entf. Zahlen in Klammern standen schon hier.</translation>
    </message>
    <message>
        <source>Not changed: {answer} stood here already. F2 lets you change it.</source>
        <translation>Nicht geändert: Hier stand schon {answer}. Mit F2 können Sie es ändern.</translation>
    </message>
    <message>
        <source>Not saved: here the numbers are {least} to {most}.</source>
        <translation>Nicht gespeichert: Hier gehen die Zahlen von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Not saved: this would change what stood here already. Change it on Today.</source>
        <translation>Nicht gespeichert: Das würde ändern, was schon hier stand. Ändern Sie es unter „Heute“.</translation>
    </message>
    <message>
        <source>Nothing was changed: it was out of sight. Press the key again.</source>
        <translation>Nichts wurde geändert: Es war nicht zu sehen. Drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>The first day on the sheet must be a day up to today.</source>
        <translation>Der erste Tag auf dem Bogen muss ein Tag bis heute sein.</translation>
    </message>
    <message>
        <source>Type in a paper sheet</source>
        <translation>Einen Papierbogen eintippen</translation>
    </message>
    <message>
        <source>Type the other number, or Delete to take this one back.</source>
        <translation>Tippen Sie die andere Zahl ein, oder nehmen Sie diese mit Entf zurück.</translation>
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
        <translation>Ziffern antworten und gehen weiter, X ist 10, Tabulator und Pfeile bewegen, Entf löscht, F2 ändert, was schon hier stand, Esc verlässt das Raster</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Papierbogen</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{day}, {item}, {answer}</source>
        <translation>{day}, {item}, {answer}</translation>
    </message>
    <message>
        <source>{day}, {item}, {answer}, stood here already</source>
        <translation>{day}, {item}, {answer}, stand schon hier</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase …</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Done. From now on your diary opens with the new passphrase alone, or with its recovery code.</source>
        <translation>Fertig. Ab jetzt öffnet sich Ihr Tagebuch nur mit der neuen Passphrase oder mit ihrem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Done. Your diary has no passphrase any more.</source>
        <translation>Fertig. Ihr Tagebuch hat keine Passphrase mehr.</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Jetzt sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation>Sperren, wenn so lange nichts getan wurde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation>Passphrase entfernen …</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Passphrase setzen …</translation>
    </message>
    <message>
        <source>The file, its copies and everything beside it can only be read with your passphrase, or with the recovery code.</source>
        <translation>Die Datei, ihre Kopien und alles daneben lassen sich nur mit Ihrer Passphrase oder mit dem Wiederherstellungscode lesen.</translation>
    </message>
    <message>
        <source>The second folder for backups is not there now, so the backups in it are as they were: {folder}.</source>
        <translation>Der zweite Ordner für Sicherungen ist gerade nicht da, deshalb sind die Sicherungen darin, wie sie waren: {folder}.</translation>
    </message>
    <message>
        <source>Whoever can open the files of this computer, or has a copy of the diary, can read it.</source>
        <translation>Wer die Dateien dieses Computers öffnen kann oder eine Kopie des Tagebuchs hat, kann es lesen.</translation>
    </message>
    <message>
        <source>You opened the diary with the recovery code. Choose a new passphrase; the old one and its code go.</source>
        <translation>Sie haben das Tagebuch mit dem Wiederherstellungscode geöffnet. Wählen Sie eine neue Passphrase; die alte und ihr Code gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>Your diary is encrypted.</source>
        <translation>Ihr Tagebuch ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Your diary is not encrypted.</source>
        <translation>Ihr Tagebuch ist nicht verschlüsselt.</translation>
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
        <translation>Am besten sind vier oder mehr Wörter, die nur Sie zusammenstellen würden: leicht zu merken, schwer zu erraten. Eine kurze Passphrase hält fern, wer zufällig hineinsieht, aber nicht, wer einen Computer probieren lässt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>Jetzige Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>That is not the present passphrase, nor its recovery code.</source>
        <translation>Das ist weder die jetzige Passphrase noch ihr Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Die beiden sind nicht gleich. Tippen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Type the passphrase that you want.</source>
        <translation>Tippen Sie die gewünschte Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Does somebody else use this computer, or could it be lost? With a passphrase nobody else can read the diary. You get a recovery code with it, for the day on which you forget the passphrase.</source>
        <translation>Benutzt noch jemand diesen Computer, oder könnte er verloren gehen? Mit einer Passphrase kann niemand sonst das Tagebuch lesen. Sie bekommen dazu einen Wiederherstellungscode, für den Tag, an dem Sie die Passphrase vergessen.</translation>
    </message>
    <message>
        <source>The passphrase is not set yet. Go on with it here, or leave this step out: then nothing changes.</source>
        <translation>Die Passphrase ist noch nicht gesetzt. Machen Sie hier damit weiter, oder lassen Sie diesen Schritt aus: Dann ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>PegCard</name>
    <message>
        <source>0 is best, 10 is worst; numbered marks are infusions. Arrow keys read it week by week.</source>
        <translation>0 ist am besten, 10 am schlechtesten; nummerierte Marken sind Infusionen. Mit den Pfeiltasten lesen Sie Woche für Woche.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>PEG</source>
        <translation>PEG</translation>
    </message>
    <message>
        <source>PEG by the week</source>
        <translation>PEG nach Wochen</translation>
    </message>
    <message>
        <source>PEG by the week, as a line</source>
        <translation>PEG nach Wochen, als Linie</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Week of {day}: {peg}, {days}.</source>
        <translation>Woche vom {day}: {peg}, {days}.</translation>
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
        <translation>Ein Rausch</translation>
    </message>
    <message>
        <source>Changes around you: time, body, sights, sounds</source>
        <translation>Veränderungen um Sie herum: Zeit, Körper, Bilder, Geräusche</translation>
    </message>
    <message>
        <source>Changes within: thoughts, feelings, voices</source>
        <translation>Veränderungen in Ihnen: Gedanken, Gefühle, Stimmen</translation>
    </message>
    <message>
        <source>Did anything feel changed or unreal today?</source>
        <translation>Fühlte sich heute etwas verändert oder unwirklich an?</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Wahrnehmung</translation>
    </message>
    <message>
        <source>What was there? Choose any.</source>
        <translation>Was war da? Wählen Sie, was zutrifft.</translation>
    </message>
    <message>
        <source>around you {score}</source>
        <translation>um Sie herum {score}</translation>
    </message>
    <message>
        <source>drug high {score}</source>
        <translation>Rausch {score}</translation>
    </message>
    <message>
        <source>extremely</source>
        <translation>äußerst stark</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>within {score}</source>
        <translation>in Ihnen {score}</translation>
    </message>
    <message>
        <source>{question}: what was there</source>
        <translation>{question}: Was war da</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Speichern, drucken</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Das Bild ist kopiert.</translation>
    </message>
</context>
<context>
    <name>PlannedQuestion</name>
    <message>
        <source>Change the dates</source>
        <translation>Die Tage ändern</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Ja, hat sie</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to all answers</source>
        <translation>Zurück zu allen Antworten</translation>
    </message>
    <message>
        <source>Every answer is saved; you can go on another time</source>
        <translation>Jede Antwort ist gespeichert; Sie können ein andermal weitermachen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Für jetzt aufhören</translation>
    </message>
    <message>
        <source>The answer before needs no Enter. Press it once more to go on from this one.</source>
        <translation>Die Antwort davor braucht keine Eingabetaste. Drücken Sie sie noch einmal, um von dieser weiterzugehen.</translation>
    </message>
    <message>
        <source>The answer before needs no Enter. This question is still open.</source>
        <translation>Die Antwort davor braucht keine Eingabetaste. Diese Frage ist noch offen.</translation>
    </message>
    <message>
        <source>This question is still open. Answer it, or choose Next to leave it open.</source>
        <translation>Diese Frage ist noch offen. Beantworten Sie sie, oder wählen Sie „Weiter“, um sie offen zu lassen.</translation>
    </message>
    <message>
        <source>You can leave a question open and come back to it.</source>
        <translation>Sie können eine Frage offen lassen und darauf zurückkommen.</translation>
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
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>QuestionnaireLegend</name>
    <message>
        <source>infusion, with its number</source>
        <translation>Infusion, mit ihrer Nummer</translation>
    </message>
    <message>
        <source>planned infusion</source>
        <translation>geplante Infusion</translation>
    </message>
</context>
<context>
    <name>QuestionnaireList</name>
    <message>
        <source>Arrows choose one, Enter opens it, Delete deletes it</source>
        <translation>Pfeiltasten wählen einen, die Eingabetaste öffnet ihn, Entf löscht ihn</translation>
    </message>
    <message>
        <source>Questionnaires, newest first</source>
        <translation>Fragebögen, neueste zuerst</translation>
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
        <translation>Lässt sich hier nicht auswerten: Die Antworten sind nicht die dieses Fragebogens.</translation>
    </message>
    <message>
        <source>Can&apos;t be scored here: this questionnaire is not on this computer.</source>
        <translation>Lässt sich hier nicht auswerten: Dieser Fragebogen ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Near infusion</source>
        <translation>Bei Infusion</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>worth a second look</source>
        <translation>einen zweiten Blick wert</translation>
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
        <translation>Jede Antwort wird gespeichert, wenn Sie sie geben.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
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
        <translation>Strg+{number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Pfeil nach unten liest weiter, Teil für Teil.</translation>
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
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Ändern: {title}</translation>
    </message>
    <message>
        <source>Left and right read it day by day.</source>
        <translation>Links und rechts lesen Tag für Tag vor.</translation>
    </message>
    <message>
        <source>Points: recorded (hollow: late). Line: fitted (dashed: forecast) with its likely range, 80&#xa0;%.</source>
        <translation>Punkte: eingetragen (hohl: nachgetragen). Linie: angepasst (gestrichelt: Prognose) mit ihrem wahrscheinlichen Bereich, 80&#xa0;%.</translation>
    </message>
    <message>
        <source>Relief in % of your level before, by days after the last infusion day</source>
        <translation>Linderung in % Ihres Wertes davor, nach Tagen seit dem letzten Infusionstag</translation>
    </message>
    <message>
        <source>The relief curve</source>
        <translation>Die Kurve der Linderung</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation>Das lässt sich nicht berechnen, solange die Tagebuchdatei beschädigt ist.</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
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
        <translation>Der offene Tag</translation>
    </message>
    <message>
        <source>average pain {value}</source>
        <translation>durchschnittlicher Schmerz {value}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
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
        <translation>Zwei Wochen, durchschnittlicher Schmerz</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>How often it was right</source>
        <translation>Wie oft es stimmte</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Arrows go from infusion to infusion, Enter shows its chart</source>
        <translation>Pfeiltasten gehen von Infusion zu Infusion, die Eingabetaste zeigt ihr Diagramm</translation>
    </message>
    <message>
        <source>What was said and what happened, newest infusion first</source>
        <translation>Was gesagt wurde und was geschah, neueste Infusion zuerst</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Encrypt the diary now</source>
        <translation>Das Tagebuch jetzt verschlüsseln</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>Ich habe den Code aufbewahrt</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Wiederherstellungscode: {code}</translation>
    </message>
    <message>
        <source>Relief Diary: recovery code

{code}

It opens the diary {path} without its passphrase.</source>
        <translation>Relief Diary: Wiederherstellungscode

{code}

Er öffnet das Tagebuch {path} ohne seine Passphrase.</translation>
    </message>
    <message>
        <source>Save as a text file …</source>
        <translation>Als Textdatei speichern …</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Den Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>This is your recovery code. It opens the diary if you forget the passphrase, and it is shown only now. Write it down or print it, and keep it where nobody finds it beside this computer. Whoever has the code can read the diary. Whoever has lost both, passphrase and code, can never open it again.</source>
        <translation>Das ist Ihr Wiederherstellungscode. Er öffnet das Tagebuch, falls Sie die Passphrase vergessen, und wird nur jetzt gezeigt. Schreiben Sie ihn auf oder drucken Sie ihn, und bewahren Sie ihn dort auf, wo ihn niemand neben diesem Computer findet. Wer den Code hat, kann das Tagebuch lesen. Wer beides verloren hat, Passphrase und Code, kann es nie mehr öffnen.</translation>
    </message>
    <message>
        <source>✓ Copied. What is copied can be read by other programs until something else is copied.</source>
        <translation>✓ Kopiert. Was kopiert ist, können andere Programme lesen, bis etwas anderes kopiert wird.</translation>
    </message>
    <message>
        <source>✓ Saved. Keep that file on a stick, not on this computer.</source>
        <translation>✓ Gespeichert. Bewahren Sie diese Datei auf einem Stick auf, nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Tagebücher (*.db)</translation>
    </message>
    <message>
        <source>Nothing in it was changed. When what is in the way is gone, try again.</source>
        <translation>Nichts darin wurde geändert. Wenn das, was im Weg ist, weg ist, versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation>Ein anderes Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Open another diary …</source>
        <translation>Ein anderes Tagebuch öffnen …</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Restore a backup of it, or save what can still be read. The file stays as it is.</source>
        <translation>Stellen Sie eine Sicherung davon wieder her, oder speichern Sie, was noch lesbar ist. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Den Ordner zeigen</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>Die Datei: {path}</translation>
    </message>
    <message>
        <source>The newer program opens it as it is. Nothing in it was changed.</source>
        <translation>Das neuere Programm öffnet sie, wie sie ist. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your diary can&apos;t be opened</source>
        <translation>Ihr Tagebuch lässt sich nicht öffnen</translation>
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
        <translation>Chronic Pain Grade, 0 bis IV</translation>
    </message>
    <message>
        <source>Days after the last day of each infusion</source>
        <translation>Tage nach dem letzten Tag jeder Infusion</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>Träume</translation>
    </message>
    <message>
        <source>In the lanes, a taller block is a stronger one; in the last, a cross is a day missed, a block one entered late.</source>
        <translation>In den Bahnen heißt ein höherer Block stärker; in der letzten ist ein Kreuz ein verpasster Tag, ein Block ein nachgetragener.</translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation>Infusion {number}</translation>
    </message>
    <message>
        <source>Missed, late</source>
        <translation>Verpasst, spät</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Wahrnehmung</translation>
    </message>
    <message>
        <source>Rescue doses</source>
        <translation>Bedarfsdosen</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>Tag 0</translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation>Infusion {number}</translation>
    </message>
    <message>
        <source>infusion {number}: {relief}</source>
        <translation>Infusion {number}: Linderung {relief}</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today, day {day}</source>
        <translation>heute, Tag {day}</translation>
    </message>
    <message>
        <source>what if {percent}</source>
        <translation>was wäre bei {percent}</translation>
    </message>
    <message>
        <source>your threshold {percent}</source>
        <translation>Ihre Schwelle {percent}</translation>
    </message>
</context>
<context>
    <name>ReliefCurve</name>
    <message>
        <source>day 0</source>
        <translation>Tag 0</translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation>Infusion {number}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>your threshold</source>
        <translation>Ihre Schwelle</translation>
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
        <translation>Nach einer Infusion zeigt diese Seite Tag für Tag, wie die Linderung anhält.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Compare infusions</source>
        <translation>Infusionen vergleichen</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>This infusion</source>
        <translation>Diese Infusion</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
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
        <translation>Auch an diesem Tag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Fitted (80&#xa0;%)</source>
        <translation>Angepasst (80&#xa0;%)</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>{day}, marked</source>
        <translation>{day}, markiert</translation>
    </message>
    <message>
        <source>{middle} ({low}–{high})</source>
        <translation>{middle} ({low}–{high})</translation>
    </message>
    <message>
        <source>{pain} late</source>
        <translation>{pain} spät</translation>
    </message>
    <message>
        <source>{pain}, entered late</source>
        <translation>{pain}, nachgetragen</translation>
    </message>
</context>
<context>
    <name>ReliefTableView</name>
    <message>
        <source>Relief day by day</source>
        <translation>Linderung Tag für Tag</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>A reminder was set up, but this computer says that it is off. Untick it and tick it again.</source>
        <translation>Eine Erinnerung wurde eingerichtet, aber dieser Computer sagt, dass sie aus ist. Nehmen Sie das Häkchen weg, und setzen Sie es wieder.</translation>
    </message>
    <message>
        <source>Again after an hour</source>
        <translation>Nach einer Stunde noch einmal</translation>
    </message>
    <message>
        <source>Between {night} and {morning} you are not disturbed, unless you choose a time in there.</source>
        <translation>Zwischen {night} und {morning} werden Sie nicht gestört, außer Sie wählen eine Zeit darin.</translation>
    </message>
    <message>
        <source>It also comes once for a questionnaire, and on the day before a planned infusion; with a passphrase, only for the day. Don&apos;t rely on it for anything that must not be forgotten.</source>
        <translation>Sie kommt auch einmal für einen Fragebogen und am Tag vor einer geplanten Infusion; mit einer Passphrase nur für den Tag. Verlassen Sie sich nicht darauf bei etwas, das nicht vergessen werden darf.</translation>
    </message>
    <message>
        <source>No reminder is set up on this computer.</source>
        <translation>Auf diesem Computer ist keine Erinnerung eingerichtet.</translation>
    </message>
    <message>
        <source>Remind me each day</source>
        <translation>Jeden Tag erinnern</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Set for each time you log in: this desktop has no timer.</source>
        <translation>Eingestellt für jedes Anmelden: Dieser Desktop hat keinen Zeitgeber.</translation>
    </message>
    <message>
        <source>Set for every day at {time}, and again after an hour.</source>
        <translation>Eingestellt für jeden Tag um {time}, und nach einer Stunde noch einmal.</translation>
    </message>
    <message>
        <source>Set for every day at {time}.</source>
        <translation>Eingestellt für jeden Tag um {time}.</translation>
    </message>
    <message>
        <source>Show it once now</source>
        <translation>Jetzt einmal zeigen</translation>
    </message>
    <message>
        <source>Shows a notice, so that you know how it looks here.</source>
        <translation>Zeigt einen Hinweis, damit Sie wissen, wie er hier aussieht.</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Uhrzeit der Erinnerung</translation>
    </message>
    <message>
        <source>Type a time of day, like {time}.</source>
        <translation>Tippen Sie eine Uhrzeit ein, wie {time}.</translation>
    </message>
    <message>
        <source>Where the reminder stands</source>
        <translation>Wo die Erinnerung steht</translation>
    </message>
    <message>
        <source>You are reminded only while today&apos;s page is open, in words that name no pain and no medicine. If the computer was off then, the reminder comes later that day or the next morning.</source>
        <translation>Sie werden nur erinnert, solange die Seite von heute offen ist, in Worten, die weder Schmerz noch ein Medikament nennen. Wenn der Computer dann aus war, kommt die Erinnerung später an dem Tag oder am nächsten Morgen.</translation>
    </message>
    <message>
        <source>✓ Shown. If you saw nothing, look at this computer&apos;s settings for notices.</source>
        <translation>✓ Gezeigt. Wenn Sie nichts gesehen haben, sehen Sie in den Einstellungen dieses Computers für Hinweise nach.</translation>
    </message>
</context>
<context>
    <name>ReminderStep</name>
    <message>
        <source>A reminder</source>
        <translation>Eine Erinnerung</translation>
    </message>
    <message>
        <source>One quiet note a day, at the time you choose, only while the day is not filled in.</source>
        <translation>Ein leiser Hinweis am Tag, zu der Zeit, die Sie wählen, nur solange der Tag nicht ausgefüllt ist.</translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message>
        <source>A new file</source>
        <translation>Eine neue Datei</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Tagebücher (*.db)</translation>
    </message>
    <message>
        <source>Looking through the backups …</source>
        <translation>Die Sicherungen werden durchgesehen …</translation>
    </message>
    <message>
        <source>No good backup was found beside the diary or in the second folder.</source>
        <translation>Neben dem Tagebuch oder im zweiten Ordner wurde keine gute Sicherung gefunden.</translation>
    </message>
    <message>
        <source>Nothing is written to the damaged file. A backup gives back the diary as it was then; saving all that can be read makes a new file and tells what was lost.</source>
        <translation>In die beschädigte Datei wird nichts geschrieben. Eine Sicherung gibt das Tagebuch zurück, wie es damals war; alles zu speichern, was lesbar ist, macht eine neue Datei und sagt, was verloren ging.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Save what I typed …</source>
        <translation>Speichern, was ich getippt habe …</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Speichern, was lesbar ist …</translation>
    </message>
    <message>
        <source>The newest good backup is of {day}: {what}. To restore it keeps the damaged file beside it.</source>
        <translation>Die neueste gute Sicherung ist vom {day}: {what}. Wenn Sie sie wiederherstellen, bleibt die beschädigte Datei daneben erhalten.</translation>
    </message>
    <message>
        <source>This takes a moment …</source>
        <translation>Das dauert einen Moment …</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>What you typed is in {path}: a small diary of its own, which this program opens.</source>
        <translation>Was Sie eingetippt haben, ist in {path}: ein eigenes kleines Tagebuch, das dieses Programm öffnet.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Asked in the words of {file}.</source>
        <translation>Gefragt in den Worten von {file}.</translation>
    </message>
    <message>
        <source>Back to all questionnaires</source>
        <translation>Zurück zu allen Fragebögen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Everything is answered. Look it over; each answer can be changed.</source>
        <translation>Alles ist beantwortet. Sehen Sie es durch; jede Antwort lässt sich ändern.</translation>
    </message>
    <message>
        <source>Filled in with version {old}; shown and scored here with version {new}.</source>
        <translation>Ausgefüllt mit Version {old}; hier gezeigt und ausgewertet mit Version {new}.</translation>
    </message>
    <message>
        <source>Finish and see what it comes to</source>
        <translation>Abschließen und sehen, was es ergibt</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Noch ist nichts beantwortet.</translation>
    </message>
    <message>
        <source>Some answers are not saved yet.</source>
        <translation>Einige Antworten sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Für jetzt aufhören</translation>
    </message>
    <message>
        <source>These answers are not those of the questionnaire on this computer, so they can&apos;t be scored here.</source>
        <translation>Diese Antworten sind nicht die des Fragebogens auf diesem Computer, deshalb lassen sie sich hier nicht auswerten.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this computer, so it can&apos;t be scored here. Its answers are kept.</source>
        <translation>Dieser Fragebogen ist nicht auf diesem Computer, deshalb lässt er sich hier nicht auswerten. Seine Antworten bleiben aufgehoben.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>I told my clinic on</source>
        <translation>Meiner Klinik gesagt am</translation>
    </message>
    <message>
        <source>I told my clinic today</source>
        <translation>Ich habe es heute meiner Klinik gesagt</translation>
    </message>
    <message>
        <source>I told them on another day</source>
        <translation>Ich habe es an einem anderen Tag gesagt</translation>
    </message>
    <message>
        <source>Please tell your clinic</source>
        <translation>Bitte sagen Sie es Ihrer Klinik</translation>
    </message>
    <message>
        <source>Please tell your clinic: {sign}</source>
        <translation>Bitte sagen Sie es Ihrer Klinik: {sign}</translation>
    </message>
    <message>
        <source>This day is in the future. Type the day on which you told them.</source>
        <translation>Dieser Tag liegt in der Zukunft. Tippen Sie den Tag ein, an dem Sie es gesagt haben.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Wo Sie Hilfe finden</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Back to my own diary</source>
        <translation>Zurück zu meinem Tagebuch</translation>
    </message>
    <message>
        <source>Closes the sample. Your own diary is another file; nothing of the sample is in it.</source>
        <translation>Schließt das Beispiel. Ihr eigenes Tagebuch ist eine andere Datei; nichts vom Beispiel steht darin.</translation>
    </message>
    <message>
        <source>Everything in it is invented. It opens in a window of its own and never touches your diary.</source>
        <translation>Alles darin ist erfunden. Es öffnet sich in einem eigenen Fenster und rührt Ihr Tagebuch nie an.</translation>
    </message>
    <message>
        <source>Look around with a sample</source>
        <translation>Mit einem Beispiel umsehen</translation>
    </message>
    <message>
        <source>The other window could not be opened. Start Relief Diary again yourself.</source>
        <translation>Das andere Fenster ließ sich nicht öffnen. Starten Sie Relief Diary selbst noch einmal.</translation>
    </message>
    <message>
        <source>The sample diary has opened in a window of its own.</source>
        <translation>Das Beispieltagebuch hat sich in einem eigenen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>The sample diary is being written; this takes a few seconds …</source>
        <translation>Das Beispieltagebuch wird geschrieben; das dauert ein paar Sekunden …</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Gespeichert {time}</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>Keys {low} to {high}, X for 10.</source>
        <translation>Tasten {low} bis {high}, X für 10.</translation>
    </message>
    <message>
        <source>Keys {low} to {high}.</source>
        <translation>Tasten {low} bis {high}.</translation>
    </message>
    <message>
        <source>{least} is {least_words}, {most} is {most_words}.</source>
        <translation>{least} ist {least_words}, {most} ist {most_words}.</translation>
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
        <translation>Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettlingCard</name>
    <message>
        <source>It said so on another day</source>
        <translation>Sie hat es an einem anderen Tag gesagt</translation>
    </message>
    <message>
        <source>My clinic called it settled on</source>
        <translation>Meine Klinik nannte es geklärt am</translation>
    </message>
    <message>
        <source>My clinic says it is settled</source>
        <translation>Meine Klinik sagt, es ist geklärt</translation>
    </message>
    <message>
        <source>This day is in the future. Type the day on which your clinic said so.</source>
        <translation>Dieser Tag liegt in der Zukunft. Tippen Sie den Tag ein, an dem Ihre Klinik es gesagt hat.</translation>
    </message>
    <message>
        <source>Your clinic was told: {sign}</source>
        <translation>Ihrer Klinik gesagt: {sign}</translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>Keys: 0 for none, 1 for mild, 2 for moderate, 3 for severe, Delete to clear.</source>
        <translation>Tasten: 0 für keine, 1 für leicht, 2 für mittel, 3 für schwer, Entf zum Löschen.</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Schwer</translation>
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
        <translation>Mittel</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie es gegeben wurde</translation>
    </message>
    <message>
        <source>Last day, if it went on for longer</source>
        <translation>Letzter Tag, falls es mehrere Tage waren</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Recorded already: {day}, {details}.</source>
        <translation>Schon eingetragen: {day}, {details}.</translation>
    </message>
    <message>
        <source>Recorded already: {day}.</source>
        <translation>Schon eingetragen: {day}.</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Einheit der Dosis</translation>
    </message>
    <message>
        <source>You can change it, or add others, on the page Infusions.</source>
        <translation>Auf der Seite „Infusionen“ können Sie das ändern oder weitere hinzufügen.</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>etwa {number}</translation>
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
        <translation>Alles ist schon gespeichert. Jede Antwort ist auf der Festplatte, sobald sie gegeben ist.</translation>
    </message>
    <message>
        <source>Something is not saved yet; the page that it stands on says what to do.</source>
        <translation>Etwas ist noch nicht gespeichert; die Seite, auf der es steht, sagt, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>ShowButton</name>
    <message>
        <source>Hide what I type</source>
        <translation>Verbergen, was ich tippe</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
</context>
<context>
    <name>SightGuard</name>
    <message>
        <source>Nothing was changed: it was out of sight. Press the key again.</source>
        <translation>Nichts wurde geändert: Es war nicht zu sehen. Drücken Sie die Taste noch einmal.</translation>
    </message>
</context>
<context>
    <name>SignChips</name>
    <message>
        <source>Any of {count} signs; keys 1 to {count} choose one or take it back.</source>
        <translation>Beliebige von {count} Zeichen; die Tasten 1 bis {count} wählen eines oder nehmen es zurück.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keines gewählt</translation>
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
        <translation>Ein Datum bis heute, zum Beispiel {day}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Type the date, for example {day}.</source>
        <translation>Tippen Sie das Datum ein, zum Beispiel {day}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Relief Diary hit a bug of its own: {kind}</source>
        <translation>In Relief Diary selbst ist ein Fehler aufgetreten: {kind}</translation>
    </message>
    <message>
        <source>the window can&apos;t be opened: {reason}</source>
        <translation>das Fenster lässt sich nicht öffnen: {reason}</translation>
    </message>
    <message>
        <source>there is no display to open a window on. Start it from a desktop session.</source>
        <translation>es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. Starten Sie das Programm aus einer Desktop-Sitzung.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Fill one in any time</source>
        <translation>Jederzeit einen ausfüllen</translation>
    </message>
    <message>
        <source>In the words of {file}</source>
        <translation>In den Worten von {file}</translation>
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
        <translation>Nach Infusion {number}</translation>
    </message>
    <message>
        <source>After your infusion</source>
        <translation>Nach Ihrer Infusion</translation>
    </message>
    <message>
        <source>Last 7 days, as recorded</source>
        <translation>Letzte 7 Tage, wie eingetragen</translation>
    </message>
    <message>
        <source>Record an infusion</source>
        <translation>Eine Infusion eintragen</translation>
    </message>
    <message>
        <source>Relief on {day}, as estimated</source>
        <translation>Linderung am {day}, geschätzt</translation>
    </message>
    <message>
        <source>Relief today, as estimated</source>
        <translation>Linderung heute, geschätzt</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation>Das lässt sich nicht berechnen, solange die Tagebuchdatei beschädigt ist.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Why does it say this?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Your pain so far</source>
        <translation>Ihre Schmerzen bisher</translation>
    </message>
    <message>
        <source>less pain
than before</source>
        <translation>weniger Schmerz
als vorher</translation>
    </message>
    <message>
        <source>likely {low}–{high}</source>
        <translation>wahrscheinlich {low}–{high}</translation>
    </message>
    <message>
        <source>more pain
than before</source>
        <translation>mehr Schmerz
als vorher</translation>
    </message>
    <message>
        <source>no change
from before</source>
        <translation>keine Änderung
gegenüber vorher</translation>
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
        <translation>Tag für Tag</translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>As it stood on {day}</source>
        <translation>Der Stand vom {day}</translation>
    </message>
</context>
<context>
    <name>ThresholdSetting</name>
    <message>
        <source>{percent}, as set earlier</source>
        <translation>{percent}, früher angegeben</translation>
    </message>
</context>
<context>
    <name>TodayDue</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Die Seite machen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Please tell your clinic: {sign}.</source>
        <translation>Bitte sagen Sie es Ihrer Klinik: {sign}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the checklist</source>
        <translation>Die Checkliste zeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The questionnaire before your infusion is due.</source>
        <translation>Der Fragebogen vor Ihrer Infusion ist fällig.</translation>
    </message>
    <message>
        <source>The questionnaire for week {week} is due.</source>
        <translation>Der Fragebogen für Woche {week} ist fällig.</translation>
    </message>
    <message>
        <source>There is enough in your diary for a first page for your clinic.</source>
        <translation>In Ihrem Tagebuch steht genug für eine erste Seite für Ihre Klinik.</translation>
    </message>
    <message>
        <source>Your visit to the clinic is today.</source>
        <translation>Ihr Termin in der Klinik ist heute.</translation>
    </message>
</context>
<context>
    <name>TodayOffer</name>
    <message>
        <source>The first steps and the sample are in Settings.</source>
        <translation>Die ersten Schritte und das Beispiel sind in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A day of your infusion course</source>
        <translation>Ein Tag Ihrer Infusionsserie</translation>
    </message>
    <message>
        <source>A day you look back on</source>
        <translation>Ein Tag, auf den Sie zurückblicken</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Pain in the last 24 hours</source>
        <translation>Schmerz in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Pain on that day</source>
        <translation>Schmerz an diesem Tag</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>In diesem Moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>When that day ended</source>
        <translation>Als dieser Tag endete</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Stärkster</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>keine Schmerzen</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>schlimmste vorstellbare Schmerzen</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>A diary day ends at</source>
        <translation>Ein Tagebuchtag endet um</translation>
    </message>
    <message>
        <source>Checklist for {days} changed.</source>
        <translation>Checkliste für {days} geändert.</translation>
    </message>
    <message>
        <source>Deleted: {title}, {day}.</source>
        <translation>Gelöscht: {title}, {day}.</translation>
    </message>
    <message>
        <source>Finished: {title}, {day}.</source>
        <translation>Abgeschlossen: {title}, {day}.</translation>
    </message>
    <message>
        <source>Infusion of {days} added.</source>
        <translation>Infusion vom {days} hinzugefügt.</translation>
    </message>
    <message>
        <source>Infusion of {days} changed.</source>
        <translation>Infusion vom {days} geändert.</translation>
    </message>
    <message>
        <source>Infusion of {days} deleted.</source>
        <translation>Infusion vom {days} gelöscht.</translation>
    </message>
    <message>
        <source>Infusion of {days}: it took place.</source>
        <translation>Infusion vom {days}: Sie hat stattgefunden.</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Sie ist wieder offen.</translation>
    </message>
    <message>
        <source>It is {answer} again.</source>
        <translation>Es gilt wieder: {answer}.</translation>
    </message>
    <message>
        <source>Least days between courses</source>
        <translation>Mindestabstand in Tagen zwischen Infusionsserien</translation>
    </message>
    <message>
        <source>Level before treatment</source>
        <translation>Wert vor der Behandlung</translation>
    </message>
    <message>
        <source>Name of your clinic</source>
        <translation>Name Ihrer Klinik</translation>
    </message>
    <message>
        <source>Noted under Visits: what was given out on {day}.</source>
        <translation>Unter Termine vermerkt: was am {day} herausgegeben wurde.</translation>
    </message>
    <message>
        <source>Phone number of your clinic</source>
        <translation>Telefonnummer Ihrer Klinik</translation>
    </message>
    <message>
        <source>Planned infusion of {days} added.</source>
        <translation>Geplante Infusion vom {days} hinzugefügt.</translation>
    </message>
    <message>
        <source>Planned infusion of {days} removed.</source>
        <translation>Geplante Infusion vom {days} entfernt.</translation>
    </message>
    <message>
        <source>Question {number} of {title}, taken back</source>
        <translation>Frage {number} von {title}, zurückgenommen</translation>
    </message>
    <message>
        <source>Question {number} of {title}, {answer}</source>
        <translation>Frage {number} von {title}, {answer}</translation>
    </message>
    <message>
        <source>Relief counts from</source>
        <translation>Linderung zählt ab</translation>
    </message>
    <message>
        <source>Setting “{setting}” changed.</source>
        <translation>Einstellung „{setting}“ geändert.</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Einstellungen geändert.</translation>
    </message>
    <message>
        <source>The first page is not offered any more.</source>
        <translation>Die erste Seite wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>The questionnaire is put off.</source>
        <translation>Der Fragebogen ist aufgeschoben.</translation>
    </message>
    <message>
        <source>Visit of {day} added.</source>
        <translation>Termin am {day} hinzugefügt.</translation>
    </message>
    <message>
        <source>Visit of {day} deleted.</source>
        <translation>Termin am {day} gelöscht.</translation>
    </message>
    <message>
        <source>Visit put on {day}.</source>
        <translation>Termin verlegt auf: {day}.</translation>
    </message>
    <message>
        <source>Weeks of notice</source>
        <translation>Wochen Vorlauf</translation>
    </message>
    <message>
        <source>What Today asks</source>
        <translation>Was heute gefragt wird</translation>
    </message>
    <message>
        <source>What you had said about perception is taken back.</source>
        <translation>Was Sie über die Wahrnehmung gesagt hatten, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>What you had said about the dreams is taken back.</source>
        <translation>Was Sie über die Träume gesagt hatten, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>What you typed was not kept.</source>
        <translation>Was Sie getippt haben, wurde nicht behalten.</translation>
    </message>
    <message>
        <source>checklist for {days}, changed</source>
        <translation>Checkliste für {days}, geändert</translation>
    </message>
    <message>
        <source>deletion of the infusion of {days}</source>
        <translation>Löschen der Infusion vom {days}</translation>
    </message>
    <message>
        <source>deletion of the visit of {day}</source>
        <translation>Löschen des Termins am {day}</translation>
    </message>
    <message>
        <source>deletion of {day}</source>
        <translation>Löschen des Tages {day}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation>Löschen von {name}</translation>
    </message>
    <message>
        <source>deletion of {result} of {day}</source>
        <translation>Löschen von {result} vom {day}</translation>
    </message>
    <message>
        <source>deletion of {title} of {day}</source>
        <translation>Löschen von {title} vom {day}</translation>
    </message>
    <message>
        <source>first page for the clinic, not now</source>
        <translation>erste Seite für die Klinik, jetzt nicht</translation>
    </message>
    <message>
        <source>infusion of {days}, added</source>
        <translation>Infusion vom {days}, hinzugefügt</translation>
    </message>
    <message>
        <source>infusion of {days}, changed</source>
        <translation>Infusion vom {days}, geändert</translation>
    </message>
    <message>
        <source>infusion of {days}, took place</source>
        <translation>Infusion vom {days}, stattgefunden</translation>
    </message>
    <message>
        <source>note of what was given out on {day}</source>
        <translation>Vermerk über das, was am {day} herausgegeben wurde</translation>
    </message>
    <message>
        <source>planned infusion of {days}, added</source>
        <translation>geplante Infusion vom {days}, hinzugefügt</translation>
    </message>
    <message>
        <source>question {number} of {title}, taken back</source>
        <translation>Frage {number} von {title}, zurückgenommen</translation>
    </message>
    <message>
        <source>question {number} of {title}, {answer}</source>
        <translation>Frage {number} von {title}, {answer}</translation>
    </message>
    <message>
        <source>questionnaire, not now</source>
        <translation>Fragebogen, jetzt nicht</translation>
    </message>
    <message>
        <source>removal of the planned infusion of {days}</source>
        <translation>Entfernen der geplanten Infusion vom {days}</translation>
    </message>
    <message>
        <source>setting “{setting}”, changed</source>
        <translation>Einstellung „{setting}“, geändert</translation>
    </message>
    <message>
        <source>settings, changed</source>
        <translation>Einstellungen, geändert</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>visit of {day}, added</source>
        <translation>Termin am {day}, hinzugefügt</translation>
    </message>
    <message>
        <source>visit, put on {day}</source>
        <translation>Termin, verlegt auf: {day}</translation>
    </message>
    <message>
        <source>{day}: every answer was deleted.</source>
        <translation>{day}: Jede Antwort wurde gelöscht.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name} geändert.</translation>
    </message>
    <message>
        <source>{name} deleted. Doses you recorded stay in the diary.</source>
        <translation>{name} gelöscht. Eingetragene Dosen bleiben im Tagebuch.</translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation>{name}, hinzugefügt</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, geändert</translation>
    </message>
    <message>
        <source>{question} of {day}</source>
        <translation>{question} vom {day}</translation>
    </message>
    <message>
        <source>{question} of {day}, {answer}</source>
        <translation>{question} vom {day}, {answer}</translation>
    </message>
    <message>
        <source>{result} of {day} changed.</source>
        <translation>{result} vom {day} geändert.</translation>
    </message>
    <message>
        <source>{result} of {day} deleted.</source>
        <translation>{result} vom {day} gelöscht.</translation>
    </message>
    <message>
        <source>{result} of {day} written down.</source>
        <translation>{result} vom {day} eingetragen.</translation>
    </message>
    <message>
        <source>{result} of {day}, changed</source>
        <translation>{result} vom {day}, geändert</translation>
    </message>
    <message>
        <source>{result} of {day}, written down</source>
        <translation>{result} vom {day}, eingetragen</translation>
    </message>
    <message>
        <source>{sign}, settled</source>
        <translation>{sign}, geklärt</translation>
    </message>
    <message>
        <source>{sign}, your clinic was told</source>
        <translation>{sign}, Ihrer Klinik gesagt</translation>
    </message>
    <message>
        <source>{sign}: not settled.</source>
        <translation>{sign}: nicht geklärt.</translation>
    </message>
    <message>
        <source>{sign}: you told your clinic on {day}.</source>
        <translation>{sign}: Sie haben es Ihrer Klinik am {day} gesagt.</translation>
    </message>
    <message>
        <source>{sign}: your clinic called it settled on {day}.</source>
        <translation>{sign}: Ihre Klinik nannte es am {day} geklärt.</translation>
    </message>
    <message>
        <source>{sign}: your clinic was not told yet.</source>
        <translation>{sign}: Ihrer Klinik noch nicht gesagt.</translation>
    </message>
    <message>
        <source>{title} of {day}, answers</source>
        <translation>{title} vom {day}, Antworten</translation>
    </message>
    <message>
        <source>{title} of {day}, finished</source>
        <translation>{title} vom {day}, abgeschlossen</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {name}</source>
        <translation>Wiederholen: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Rückgängig: {name}</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Was zuletzt getan wurde</translation>
    </message>
</context>
<context>
    <name>UndoLink</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Rückgängig: {name}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {name}.</source>
        <translation>Wieder gemacht: {name}.</translation>
    </message>
    <message>
        <source>Everything that was changed since the diary was opened is undone.</source>
        <translation>Alles, was seit dem Öffnen des Tagebuchs geändert wurde, ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was changed since the diary was opened.</source>
        <translation>Es gibt nichts rückgängig zu machen: Seit dem Öffnen des Tagebuchs wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <translation>Rückgängig gemacht: {name}.</translation>
    </message>
    <message>
        <source>What you answered last is not saved yet; Delete on the question takes it back.</source>
        <translation>Was Sie zuletzt geantwortet haben, ist noch nicht gespeichert; Entf auf der Frage nimmt es zurück.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation>Was Sie getippt haben, ist wieder da.</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>Die Datei: {path}</translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation>Ihr Tagebuch ist gesperrt</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Forgotten? Type the recovery code here instead: the 28 letters and digits that you kept when the passphrase was set. If both are lost, nobody can open this diary any more, the makers of the program included. Only an export or a copy from before it had this passphrase can help then.</source>
        <translation>Vergessen? Tippen Sie hier stattdessen den Wiederherstellungscode ein: die 28 Buchstaben und Ziffern, die Sie aufbewahrt haben, als die Passphrase gesetzt wurde. Wenn beide verloren sind, kann niemand dieses Tagebuch mehr öffnen, auch die nicht, die das Programm gemacht haben. Nur ein Export oder eine Kopie aus der Zeit vor dieser Passphrase kann dann helfen.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>In die Sicherung hineinsehen</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the backup</source>
        <translation>Passphrase oder Wiederherstellungscode der Sicherung</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>All of your diary</source>
        <translation>Ihr ganzes Tagebuch</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF gespeichert</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Gespeichert als {name} in {folder}.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Your own words, name and birth date are off again.</source>
        <translation>Ihre eigenen Worte, Name und Geburtsdatum sind wieder ausgeschaltet.</translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation>kein Geburtsdatum</translation>
    </message>
    <message>
        <source>no dreams in words</source>
        <translation>keine Träume in Worten</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>keine Notizen</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>records saved</source>
        <translation>Daten gespeichert</translation>
    </message>
    <message>
        <source>tables saved</source>
        <translation>Tabellen gespeichert</translation>
    </message>
    <message>
        <source>with dreams</source>
        <translation>mit Träumen</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>mit Notizen</translation>
    </message>
    <message>
        <source>with your birth date</source>
        <translation>mit Ihrem Geburtsdatum</translation>
    </message>
    <message>
        <source>with your name</source>
        <translation>mit Ihrem Namen</translation>
    </message>
    <message>
        <source>your birth date</source>
        <translation>Ihr Geburtsdatum</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
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
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the visit of {day}</source>
        <translation>Den Termin am {day} ändern</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Add a visit</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>Delete the visit</source>
        <translation>Den Termin löschen</translation>
    </message>
    <message>
        <source>I have a visit on</source>
        <translation>Ich habe einen Termin am</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Lists every visit and everything that was given out.</source>
        <translation>Zeigt alle Termine und alles, was herausgegeben wurde.</translation>
    </message>
    <message>
        <source>No visit is written down yet.</source>
        <translation>Es ist noch kein Termin eingetragen.</translation>
    </message>
    <message>
        <source>Past or planned; a planned one is said on Today when its day comes.</source>
        <translation>Vergangen oder geplant; ein geplanter steht unter „Heute“, wenn sein Tag kommt.</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Den Tag speichern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The visit is on</source>
        <translation>Der Termin ist am</translation>
    </message>
    <message>
        <source>Type a date, like {example}.</source>
        <translation>Tippen Sie ein Datum ein, wie {example}.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>planned visit</source>
        <translation>geplanter Termin</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everything is made on this computer and stays here until you hand it over.</source>
        <translation>Alles wird auf diesem Computer gemacht und bleibt hier, bis Sie es weitergeben.</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>Für den Termin</translation>
    </message>
    <message>
        <source>Name the first and the last day, and the pages come.</source>
        <translation>Nennen Sie den ersten und den letzten Tag, dann kommen die Seiten.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>Woche 1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Weeks at {threshold} or more; a whole bar is {most} weeks</source>
        <translation>Wochen bei {threshold} oder mehr; ein voller Balken sind {most} Wochen</translation>
    </message>
    <message>
        <source>Weeks of relief</source>
        <translation>Wochen der Linderung</translation>
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
        <translation>Zurück zu {percent}</translation>
    </message>
    <message>
        <source>From {least} to {most}. {note}</source>
        <translation>Von {least} bis {most}. {note}</translation>
    </message>
    <message>
        <source>Look at another threshold</source>
        <translation>Eine andere Schwelle ansehen</translation>
    </message>
    <message>
        <source>Look at another threshold, in percent of relief</source>
        <translation>Eine andere Schwelle ansehen, in Prozent Linderung</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>WorkOutcome</name>
    <message>
        <source>Copy the path</source>
        <translation>Den Pfad kopieren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Kopiert</translation>
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
        <translation>Früheres Jahr</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>Späteres Jahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>YearLegend</name>
    <message>
        <source>Average pain</source>
        <translation>Durchschnittlicher Schmerz</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>late</source>
        <translation>nachgetragen</translation>
    </message>
    <message>
        <source>not come yet by the clock</source>
        <translation>nach der Uhr noch nicht gekommen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>other answers only</source>
        <translation>nur andere Antworten</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
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
        <translation>Kalender von {year}</translation>
    </message>
    <message>
        <source>Left and right go a day, up and down a week, Page Up and Page Down a month, Home and End to the ends of the year. Enter opens the day, Delete deletes it, Control+Z brings it back.</source>
        <translation>Links und rechts gehen einen Tag weiter, oben und unten eine Woche, Bild auf und Bild ab einen Monat, Pos1 und Ende zu den Enden des Jahres. Die Eingabetaste öffnet den Tag, Entf löscht ihn, Strg+Z holt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Key: {key} or {letter}</source>
        <translation>Taste: {key} oder {letter}</translation>
    </message>
    <message>
        <source>Keys: {no_key} or 0 for {no}, {yes_key} or 1 for {yes}, Delete to clear.</source>
        <translation>Tasten: {no_key} oder 0 für {no}, {yes_key} oder 1 für {yes}, Entf zum Löschen.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
