<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>A diary for people who receive ketamine infusions for chronic pain, and a help for talking with their clinic.</source>
        <translation>Dziennik dla osób, które otrzymują wlewy ketaminy z powodu przewlekłego bólu, i pomoc w rozmowie z kliniką.</translation>
    </message>
    <message>
        <source>About and intended use</source>
        <translation>Przeznaczenie programu</translation>
    </message>
    <message>
        <source>It has not been certified as a medical device. It shows what your diary says; it doesn&apos;t diagnose or treat, and it never tells you to take, skip or change a medicine. Those decisions are yours and your clinic&apos;s.</source>
        <translation>Program nie ma certyfikatu wyrobu medycznego. Pokazuje, co mówi dziennik; nie stawia rozpoznań, nie leczy i nigdy nie mówi, żeby przyjąć, pominąć albo zmienić lek. Te decyzje należą do osoby leczonej i jej kliniki.</translation>
    </message>
    <message>
        <source>It is free software under the MIT License.</source>
        <translation>To wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>It is no alarm: nobody but you sees what is in it until you show it. It is not meant for emergencies, nor for deciding on a treatment without a clinic.</source>
        <translation>To nie jest alarm: nikt inny nie widzi zawartości dziennika, dopóki nie zostanie pokazana. Dziennik nie jest przeznaczony na nagłe wypadki ani do decydowania o leczeniu bez kliniki.</translation>
    </message>
    <message>
        <source>Open the help page (F1)</source>
        <translation>Otwórz stronę pomocy (F1)</translation>
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
        <translation>brak 4 lub więcej dni</translation>
    </message>
    <message>
        <source>7-day mean</source>
        <translation>średnia z 7 dni</translation>
    </message>
    <message>
        <source>Chronic Pain Grade</source>
        <translation>Chronic Pain Grade</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>wlew</translation>
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
        <translation>średnia z 7 dni</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Average pain, 0 to 10 (lower is less pain)</source>
        <translation>Średni ból, od 0 do 10 (im niżej, tym mniejszy ból)</translation>
    </message>
    <message>
        <source>Average pain, {period}</source>
        <translation>Średni ból, {period}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Fill in today</source>
        <translation>Wypełnij dzisiejszy dzień</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Wlew</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>Pain day by day, the newest first</source>
        <translation>Ból dzień po dniu, od najnowszego</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys. Control and the wheel look closer.</source>
        <translation>Wskaż dzień myszą albo strzałkami. Control i kółko przybliżają widok.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Read as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation>Relief Diary, {day}</translation>
    </message>
    <message>
        <source>See as a chart</source>
        <translation>Pokaż jako wykres</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Trwa obliczanie …</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>pain-{first}-to-{last}</source>
        <comment>a file&apos;s name</comment>
        <translation>bol-{first}-do-{last}</translation>
    </message>
    <message>
        <source>{pain} late</source>
        <translation>{pain} późno</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Answer: {question}</source>
        <translation>Odpowiedz: {question}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Zmień: {question}</translation>
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
        <translation>Wyczyść odpowiedź: {question}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>bez odpowiedzi</translation>
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
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>As the system, {percent}</source>
        <translation>Jak w systemie, {percent}</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Jak w systemie: {language}</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Kolory okna</translation>
    </message>
    <message>
        <source>Ctrl and + or − make all text larger or smaller, Ctrl and 0 as the system has it.</source>
        <translation>Ctrl oraz + lub − powiększa lub zmniejsza cały tekst, Ctrl i 0 przywraca wielkość z systemu.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>This can&apos;t be kept for the next time: the folder for settings can&apos;t be written to.</source>
        <translation>Nie da się tego zachować na następny raz: nie można zapisywać w folderze ustawień.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>What Today asks</source>
        <translation>O co pyta strona Dziś</translation>
    </message>
</context>
<context>
    <name>AskedSetting</name>
    <message>
        <source>Dreams</source>
        <translation>Sny</translation>
    </message>
    <message>
        <source>Groups of questions</source>
        <translation>Grupy pytań</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Leki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Postrzeganie</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Działania niepożądane</translation>
    </message>
    <message>
        <source>The day, sleep and mood</source>
        <translation>Dzień, sen i nastrój</translation>
    </message>
    <message>
        <source>Untick what you never need. Nothing that you answered is deleted, and a day with such an answer still shows it. Dreams, perception and side effects are what the safety signs are seen from.</source>
        <translation>Odznacz to, co nigdy nie jest potrzebne. Żadna odpowiedź nie zostaje usunięta, a dzień z taką odpowiedzią nadal ją pokazuje. Sny, postrzeganie i działania niepożądane są tym, z czego widać sygnały ostrzegawcze.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backed up to {path}. It was opened again and checked: it is whole.</source>
        <translation>Kopię zapisano: {path}. Otwarto ją ponownie i sprawdzono: jest cała.</translation>
    </message>
    <message>
        <source>Import of {day}, {time}, from {file}: {what}.</source>
        <translation>Import z {day}, {time}, z pliku {file}: {what}.</translation>
    </message>
    <message>
        <source>Import of {day}, {time}: {what}.</source>
        <translation>Import z {day}, {time}: {what}.</translation>
    </message>
    <message>
        <source>It is in the second folder.</source>
        <translation>Jest w drugim folderze.</translation>
    </message>
    <message>
        <source>No second folder is chosen.</source>
        <translation>Nie wybrano drugiego folderu.</translation>
    </message>
    <message>
        <source>None of the backups can be used. Make one now.</source>
        <translation>Żadna kopia zapasowa nie nadaje się do użycia. Zrób teraz nową.</translation>
    </message>
    <message>
        <source>Restored: your diary holds {what}.</source>
        <translation>Przywrócono. Dziennik zawiera: {what}.</translation>
    </message>
    <message>
        <source>The backup has a passphrase, and your diary has none: what is restored can be read by whoever can read the file, until you set one below.</source>
        <translation>Kopia zapasowa ma hasło, a dziennik go nie ma: to, co zostanie przywrócone, może czytać każdy, kto może odczytać plik, dopóki poniżej nie ustawi się hasła.</translation>
    </message>
    <message>
        <source>The backup has no passphrase; what is restored is locked with your diary&apos;s.</source>
        <translation>Kopia zapasowa nie ma hasła; to, co zostanie przywrócone, jest zablokowane hasłem dziennika.</translation>
    </message>
    <message>
        <source>The backups that there are have another passphrase than your diary.</source>
        <translation>Istniejące kopie zapasowe mają inne hasło niż dziennik.</translation>
    </message>
    <message>
        <source>The file that was there is kept as it was: {path}.</source>
        <translation>Plik, który tam był, zachowano bez zmian: {path}.</translation>
    </message>
    <message>
        <source>The import of {day}, {time} from {file} was undone.</source>
        <translation>Cofnięto import z {day}, {time}, z pliku {file}.</translation>
    </message>
    <message>
        <source>The import of {day}, {time} was undone.</source>
        <translation>Cofnięto import z {day}, {time}.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Cofnięto import.</translation>
    </message>
    <message>
        <source>The newest is of {day}.</source>
        <translation>Najnowsza jest z {day}.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made by itself, once you have answered something.</source>
        <translation>Nie ma jeszcze kopii zapasowej. Pierwsza powstanie sama po zapisaniu pierwszej odpowiedzi.</translation>
    </message>
    <message>
        <source>This backup of {day} holds {what}. Your diary would hold just that, without what you answered since. What it holds now is backed up first, so you can go back. Restore it?</source>
        <translation>Ta kopia zapasowa z {day} zawiera: {what}. Dziennik zawierałby dokładnie to, bez późniejszych odpowiedzi. Najpierw powstanie kopia obecnej zawartości, więc można będzie wrócić. Przywrócić?</translation>
    </message>
    <message>
        <source>What it held before is the backup of today, “before a restore”: restore that to go back.</source>
        <translation>Poprzednia zawartość jest w dzisiejszej kopii zapasowej „przed przywróceniem”: aby wrócić, wystarczy ją przywrócić.</translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation>przed nowym hasłem</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>przed przywróceniem</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>przed importem</translation>
    </message>
    <message>
        <source>before the file&apos;s format changed</source>
        <translation>przed zmianą formatu pliku</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>utworzona automatycznie</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>utworzona ręcznie</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>jeszcze bez dni</translation>
    </message>
    <message>
        <source>the undo of an import</source>
        <translation>cofnięcie importu</translation>
    </message>
    <message>
        <source>{days}; newest infusion {dates}</source>
        <translation>{days}; najnowszy wlew: {dates}</translation>
    </message>
    <message>
        <source>{day}, {why}</source>
        <translation>{day}, {why}</translation>
    </message>
    <message>
        <source>{file} holds {what}. Your diary would hold just that. What it holds now is backed up first, so you can go back. Restore it?</source>
        <translation>{file} zawiera: {what}. Dziennik zawierałby dokładnie to. Najpierw powstanie kopia obecnej zawartości, więc można będzie wrócić. Przywrócić?</translation>
    </message>
    <message>
        <source>{folder}: not there now. The newest backup there is of {day}; it catches up when it is back.</source>
        <translation>{folder}: teraz niedostępny. Najnowsza kopia zapasowa jest tam z {day}; brakujące zostaną dodane, gdy folder wróci.</translation>
    </message>
    <message>
        <source>{folder}: nothing went there yet.</source>
        <translation>{folder}: nic tam jeszcze nie trafiło.</translation>
    </message>
    <message>
        <source>{folder}: the newest backup there is of {day}.</source>
        <translation>{folder}: najnowsza kopia zapasowa jest tam z {day}.</translation>
    </message>
    <message>
        <source>{what}; {size}. Whole: it was opened and looked over.</source>
        <translation>{what}; {size}. Cała: otwarto ją i przejrzano.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A backup is made by itself once a day, and before an import, a restore or a new passphrase. Seven days, four weeks and twelve months are kept; what you made by hand always is.</source>
        <translation>Kopia zapasowa powstaje sama raz dziennie oraz przed importem, przywróceniem i nowym hasłem. Zachowywane są kopie z siedmiu dni, czterech tygodni i dwunastu miesięcy; kopie zrobione ręcznie zostają zawsze.</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Drugi folder</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Asks for a backup or a copy that lies elsewhere, as on a stick, and says what it holds.</source>
        <translation>Pyta o kopię zapasową lub kopię z innego miejsca, na przykład z pendrive&apos;a, i mówi, co zawiera.</translation>
    </message>
    <message>
        <source>Asks for a folder on a stick or another disk.</source>
        <translation>Pyta o folder na pendrivie lub innym dysku.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zrób kopię teraz</translation>
    </message>
    <message>
        <source>Backing up and checking the diary …</source>
        <translation>Trwa kopiowanie i sprawdzanie dziennika …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Choose a backup or a copy of the diary</source>
        <translation>Wybierz kopię zapasową lub kopię dziennika</translation>
    </message>
    <message>
        <source>Choose a folder on a stick or another disk</source>
        <translation>Wybierz folder na pendrivie lub innym dysku</translation>
    </message>
    <message>
        <source>Choose a second folder …</source>
        <translation>Wybierz drugi folder …</translation>
    </message>
    <message>
        <source>Copying the newest backup …</source>
        <translation>Trwa kopiowanie najnowszej kopii zapasowej …</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Dzienniki (*.db)</translation>
    </message>
    <message>
        <source>From now on each backup goes there, too.</source>
        <translation>Od teraz każda kopia zapasowa trafia także tam.</translation>
    </message>
    <message>
        <source>Hide the backups</source>
        <translation>Ukryj kopie zapasowe</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Looking into the backup …</source>
        <translation>Trwa sprawdzanie kopii zapasowej …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Trwa sprawdzanie …</translation>
    </message>
    <message>
        <source>Makes a backup and checks that it is whole.</source>
        <translation>Robi kopię zapasową i sprawdza, czy jest cała.</translation>
    </message>
    <message>
        <source>No more backups go there. Those in it stay.</source>
        <translation>Kopie zapasowe już tam nie trafiają. Te, które tam są, zostają.</translation>
    </message>
    <message>
        <source>On a stick or another disk, in case this one breaks. It need not always be there: backups catch up when it is.</source>
        <translation>Na pendrivie lub innym dysku, na wypadek awarii tego. Nie musi być zawsze podłączony: brakujące kopie zapasowe zostaną dodane, gdy będzie.</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Przywróć z pliku …</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Przywróć …</translation>
    </message>
    <message>
        <source>Restoring. This can&apos;t be stopped halfway …</source>
        <translation>Trwa przywracanie. Nie można go przerwać w połowie …</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Pokaż kopie zapasowe</translation>
    </message>
    <message>
        <source>Shows what each backup holds, to restore one.</source>
        <translation>Pokazuje, co zawiera każda kopia zapasowa, aby jedną przywrócić.</translation>
    </message>
    <message>
        <source>The backups in it stay there.</source>
        <translation>Kopie zapasowe, które tam są, zostają.</translation>
    </message>
    <message>
        <source>The folder with the backups</source>
        <translation>Folder z kopiami zapasowymi</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Cofnij ten import</translation>
    </message>
    <message>
        <source>Undoing the import …</source>
        <translation>Trwa cofanie importu …</translation>
    </message>
    <message>
        <source>Use no second folder</source>
        <translation>Bez drugiego folderu</translation>
    </message>
    <message>
        <source>What came in within the last 30 days can be taken back as a whole. What you changed by hand since stays, and the history keeps all of it.</source>
        <translation>To, co wczytano w ciągu ostatnich 30 dni, można cofnąć w całości. Późniejsze zmiany wprowadzone ręcznie zostają, a historia zachowuje wszystko.</translation>
    </message>
</context>
<context>
    <name>BloodView</name>
    <message>
        <source>Blood results by day</source>
        <translation>Wyniki krwi według dni</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Nothing of {file} was new.</source>
        <translation>W pliku {file} nie było nic nowego.</translation>
    </message>
    <message>
        <source>Read as {encoding}, with {mark} between the cells and no names of columns.</source>
        <translation>Odczytano jako {encoding}; komórki oddzielają {mark}; nazw kolumn nie ma.</translation>
    </message>
    <message>
        <source>Read as {encoding}, with {mark} between the cells; the names of the columns are in row {row}.</source>
        <translation>Odczytano jako {encoding}; komórki oddzielają {mark}; nazwy kolumn są w wierszu {row}.</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>kreski pionowe</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>przecinki</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>średniki</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulatory</translation>
    </message>
    <message>
        <source>“{column}” holds values from {least} to {most}.</source>
        <translation>Kolumna „{column}” zawiera wartości od {least} do {most}.</translation>
    </message>
    <message>
        <source>“{text}” reads as {day}.</source>
        <translation>„{text}” odczytano jako {day}.</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>A CSV file that another program wrote.</source>
        <translation>Plik CSV zapisany przez inny program.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Asks for a CSV file and shows what is in it.</source>
        <translation>Pyta o plik CSV i pokazuje, co w nim jest.</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Wczytaj tabelę</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>Bringing it in. This can&apos;t be stopped halfway …</source>
        <translation>Trwa wczytywanie. Nie można go przerwać w połowie …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Wybierz plik …</translation>
    </message>
    <message>
        <source>Choose the column with the date, and one with pain or another answer.</source>
        <translation>Wybierz kolumnę z datą i kolumnę z bólem lub inną odpowiedzią.</translation>
    </message>
    <message>
        <source>Chosen where the name of a column says it. Nothing comes in until you say so below.</source>
        <translation>Wybrano tam, gdzie mówi to nazwa kolumny. Nic nie zostanie wczytane bez potwierdzenia poniżej.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>Nic w nim nie jest nowe.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Open a table of another program</source>
        <translation>Otwórz tabelę z innego programu</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Trwa czytanie pliku …</translation>
    </message>
    <message>
        <source>Say in which row the names of the columns stand, or that there are none.</source>
        <translation>Podaj, w którym wierszu są nazwy kolumn, albo że ich nie ma.</translation>
    </message>
    <message>
        <source>Show it on Relief</source>
        <translation>Pokaż na stronie Ulga</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zatrzymano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabele (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>To go on, choose above what they mean, or tick that such rows are left out.</source>
        <translation>Aby przejść dalej, wybierz powyżej, co one znaczą, albo zaznacz, że takie wiersze mają zostać pominięte.</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Co zostałoby wczytane</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Która kolumna czym jest?</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Report of a fault in the program</source>
        <translation>Raport o błędzie programu</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Zapisz …</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Zapisano: {path}.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Pliki tekstowe (*.txt)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>This is all that the report holds: which program, where in its code it went wrong, and nothing of your diary. Nothing is sent by itself. You can copy or save it and give it to whoever looks after the program.</source>
        <translation>To wszystko, co zawiera raport: jaki to program, w którym miejscu kodu wystąpił błąd, i nic z dziennika. Nic nie jest wysyłane samo. Raport można skopiować lub zapisać i przekazać osobie, która opiekuje się programem.</translation>
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
        <translation>Dni po ostatnim dniu wlewu</translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation>Wypełnij: {day}</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it out.</source>
        <translation>Wskaż dzień myszą albo strzałkami, aby odczytać wartości.</translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation>Relief Diary, {day}</translation>
    </message>
    <message>
        <source>Relief chart</source>
        <translation>Wykres ulgi</translation>
    </message>
    <message>
        <source>Relief, % of your level before</source>
        <translation>Ulga, % poziomu sprzed leczenia</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Trwa obliczanie …</translation>
    </message>
    <message>
        <source>relief-infusion-{number}-{day}</source>
        <comment>a file&apos;s name</comment>
        <translation>ulga-wlew-{number}-{day}</translation>
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
        <translation>Lista na dzień wlewu</translation>
    </message>
    <message>
        <source>Hide the checklist</source>
        <translation>Ukryj listę</translation>
    </message>
    <message>
        <source>{done} of {all} ticked off</source>
        <translation>zaznaczono {done} z {all}</translation>
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
        <translation>Liczba przed odpowiedzią to jej klawisz.</translation>
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
        <translation>Zaznacz dni, dla których mają zostać przyjęte odpowiedzi z pliku.</translation>
    </message>
    <message>
        <source>Where your diary says something else</source>
        <translation>Gdzie dziennik mówi coś innego</translation>
    </message>
    <message>
        <source>day by day</source>
        <translation>dzień po dniu</translation>
    </message>
    <message>
        <source>keep my own answers</source>
        <translation>zachowaj odpowiedzi z dziennika</translation>
    </message>
    <message>
        <source>take the file&apos;s answers</source>
        <translation>przyjmij odpowiedzi z pliku</translation>
    </message>
    <message>
        <source>yours {own}, the file&apos;s {other}</source>
        <translation>w dzienniku {own}, w pliku {other}</translation>
    </message>
</context>
<context>
    <name>ClinicCard</name>
    <message>
        <source>Average pain, 0 to 10, if your clinic measured it. Empty: the diary uses your own days.</source>
        <translation>Średni ból od 0 do 10, jeśli klinika go zmierzyła. Puste: dziennik bierze własne dni.</translation>
    </message>
    <message>
        <source>How long before an appointment your clinic wants to know.</source>
        <translation>Na ile przed terminem klinika chce o tym wiedzieć.</translation>
    </message>
    <message>
        <source>Least days between courses</source>
        <translation>Najmniej dni między seriami</translation>
    </message>
    <message>
        <source>Level before treatment</source>
        <translation>Poziom przed leczeniem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Relief counts from</source>
        <translation>Ulga liczy się od</translation>
    </message>
    <message>
        <source>Shown beside a safety sign, so that you need not look for it.</source>
        <translation>Pokazywany przy sygnale ostrzegawczym, aby nie trzeba było go szukać.</translation>
    </message>
    <message>
        <source>Weeks of notice</source>
        <translation>Tygodnie wyprzedzenia</translation>
    </message>
    <message>
        <source>What your clinic wants between two infusion courses.</source>
        <translation>Tyle klinika chce mieć między dwiema seriami wlewów.</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Klinika</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>np. {number}</translation>
    </message>
    <message>
        <source>{percent}, a substantial change</source>
        <translation>{percent}, znaczna zmiana</translation>
    </message>
    <message>
        <source>{percent}, an important change</source>
        <translation>{percent}, istotna zmiana</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>What you agreed with your clinic. The diary shows the clinic&apos;s phone number where you need it, and works out from these figures when it is a good time to call. Where you agreed on nothing, leave what stands here.</source>
        <translation>To, co uzgodniono z kliniką. Dziennik pokazuje numer telefonu kliniki tam, gdzie jest potrzebny, i wylicza z tych danych, kiedy jest dobry moment, żeby zadzwonić. Gdzie niczego nie uzgodniono, zostaw to, co tu jest.</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Klinika</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As the file shows</source>
        <translation>Jak pokazuje plik</translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation>Średni ból</translation>
    </message>
    <message>
        <source>Between two cells stands</source>
        <translation>Dwie komórki oddziela</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Dates that are plain numbers</source>
        <translation>Daty zapisane jako zwykłe liczby</translation>
    </message>
    <message>
        <source>Day numbers of a spreadsheet</source>
        <translation>Numery dni z arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dzień miesiąca</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Kodowanie liter</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Milisekundy od 1970</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>More columns and choices</source>
        <translation>Więcej kolumn i opcji</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <source>Other answers, the time, how the file is written</source>
        <translation>Inne odpowiedzi, godzina, sposób zapisu pliku</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Wiersz {row}</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekundy od 1970</translation>
    </message>
    <message>
        <source>The names of the columns</source>
        <translation>Nazwy kolumn</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Nie ma ich</translation>
    </message>
    <message>
        <source>Time of day, if it stands apart</source>
        <translation>Godzina, jeśli jest osobno</translation>
    </message>
    <message>
        <source>Year, if the file names the day</source>
        <translation>Rok, jeśli plik podaje dzień</translation>
    </message>
    <message>
        <source>a bar</source>
        <translation>kreska pionowa</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>tabulator</translation>
    </message>
</context>
<context>
    <name>CompareDayCard</name>
    <message>
        <source>Day {day}</source>
        <translation>Dzień {day}</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Ulga</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Poprzedni dzień</translation>
    </message>
</context>
<context>
    <name>CompareLegend</name>
    <message>
        <source>earlier ones with it, up to 3</source>
        <translation>wcześniejsze obok niego, do 3</translation>
    </message>
    <message>
        <source>earlier ones, by their dash</source>
        <translation>wcześniejsze, rozróżnia je kreskowanie</translation>
    </message>
    <message>
        <source>its days, hollow where late</source>
        <translation>jego dni, puste przy późnym wpisie</translation>
    </message>
    <message>
        <source>the newest, 7-day mean</source>
        <translation>najnowszy, średnia z 7 dni</translation>
    </message>
    <message>
        <source>the newest, taller is stronger</source>
        <translation>najnowszy, wyżej znaczy silniej</translation>
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
        <translation>Także tego dnia</translation>
    </message>
    <message>
        <source>Compare infusions</source>
        <translation>Porównaj wlewy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation>Wlew {number}</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys.</source>
        <translation>Wskaż dzień myszą albo strzałkami.</translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation>Relief Diary, {day}</translation>
    </message>
    <message>
        <source>Relief of each infusion by day</source>
        <translation>Ulga po każdym wlewie według dni</translation>
    </message>
    <message>
        <source>Relief, % of your own level before</source>
        <translation>Ulga, % własnego poziomu sprzed leczenia</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Trwa obliczanie …</translation>
    </message>
    <message>
        <source>relief-compared-{day}</source>
        <comment>a file&apos;s name</comment>
        <translation>ulga-porownanie-{day}</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Dreams in nights 1 to 3 after an infusion</source>
        <translation>Sny w nocach od 1 do 3 po wlewie</translation>
    </message>
    <message>
        <source>Over the whole diary</source>
        <translation>W całym dzienniku</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation>Nie da się tego obliczyć, dopóki plik dziennika jest uszkodzony.</translation>
    </message>
    <message>
        <source>What pain lets you do</source>
        <translation>Na co pozwala ból</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Trwa obliczanie …</translation>
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
        <translation>Kopia na wszelki wypadek</translation>
    </message>
    <message>
        <source>A package that Relief Diary exported. You first see what it would change; nothing that you answered is ever overwritten.</source>
        <translation>Pakiet wyeksportowany przez Relief Diary. Najpierw widać, co by zmienił; żadna odpowiedź nie zostanie nadpisana.</translation>
    </message>
    <message>
        <source>A table (CSV) that another diary or a spreadsheet wrote. You first see how it reads and what it would change.</source>
        <translation>Tabela (CSV) z innego dziennika lub arkusza kalkulacyjnego. Najpierw widać, jak jest odczytana i co by zmieniła.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Asks for a package and says what it would change.</source>
        <translation>Pyta o pakiet i mówi, co by zmienił.</translation>
    </message>
    <message>
        <source>Asks for a table and shows what is in it.</source>
        <translation>Pyta o tabelę i pokazuje, co w niej jest.</translation>
    </message>
    <message>
        <source>Asks where to write a copy of the whole diary.</source>
        <translation>Pyta, gdzie zapisać kopię całego dziennika.</translation>
    </message>
    <message>
        <source>Bring a package in</source>
        <translation>Wczytaj pakiet</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>Bringing it in. This can&apos;t be stopped halfway …</source>
        <translation>Trwa wczytywanie. Nie można go przerwać w połowie …</translation>
    </message>
    <message>
        <source>Copying and checking the diary …</source>
        <translation>Trwa kopiowanie i sprawdzanie dziennika …</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Dzienniki (*.db)</translation>
    </message>
    <message>
        <source>For the clinic: Visit</source>
        <translation>Dla kliniki: Wizyta</translation>
    </message>
    <message>
        <source>For your clinic</source>
        <translation>Dla kliniki</translation>
    </message>
    <message>
        <source>From another program</source>
        <translation>Z innego programu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Make a copy …</source>
        <translation>Zrób kopię …</translation>
    </message>
    <message>
        <source>Open a .zip file …</source>
        <translation>Otwórz plik .zip …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Otwórz folder …</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Otwórz pakiet</translation>
    </message>
    <message>
        <source>Open a table of another program</source>
        <translation>Otwórz tabelę z innego programu</translation>
    </message>
    <message>
        <source>Open a table …</source>
        <translation>Otwórz tabelę …</translation>
    </message>
    <message>
        <source>Open the folder of a package</source>
        <translation>Otwórz folder pakietu</translation>
    </message>
    <message>
        <source>Opens the page with the report for your clinic.</source>
        <translation>Otwiera stronę z raportem dla kliniki.</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Pakiety (*.zip)</translation>
    </message>
    <message>
        <source>Reading {path} …</source>
        <translation>Trwa czytanie: {path} …</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabele (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The whole diary in one file, checked to be whole: on a stick, or for another computer. It is encrypted if the diary is, with the same passphrase and recovery code.</source>
        <translation>Cały dziennik w jednym pliku, sprawdzonym, czy jest cały: na pendrive lub na inny komputer. Jest zaszyfrowany, jeśli dziennik jest zaszyfrowany, tym samym hasłem i kodem odzyskiwania.</translation>
    </message>
    <message>
        <source>There is no more room for a package in {folder}.</source>
        <translation>W folderze {folder} nie ma już miejsca na pakiet.</translation>
    </message>
    <message>
        <source>Write the copy as</source>
        <translation>Zapisz kopię jako</translation>
    </message>
    <message>
        <source>Write the folder of the package into</source>
        <translation>Zapisz folder pakietu w</translation>
    </message>
    <message>
        <source>Write the package as</source>
        <translation>Zapisz pakiet jako</translation>
    </message>
    <message>
        <source>Writes your diary as tables that any spreadsheet opens. Nothing is sent; you hand it over. Pages to print, and everything else for a visit, are on the page Visit.</source>
        <translation>Zapisuje dziennik jako tabele, które otwiera każdy arkusz kalkulacyjny. Nic nie jest wysyłane; przekazuje się go samodzielnie. Strony do druku i wszystko inne na wizytę jest na stronie Wizyta.</translation>
    </message>
    <message>
        <source>Writing the package …</source>
        <translation>Trwa zapisywanie pakietu …</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dane</translation>
    </message>
</context>
<context>
    <name>DataSession</name>
    <message>
        <source>What {file} holds came in.</source>
        <translation>Wczytano zawartość pliku {file}.</translation>
    </message>
    <message>
        <source>what came in from {file}</source>
        <translation>dane wczytane z pliku {file}</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Brought in from {path}.</source>
        <translation>Wczytano: {path}.</translation>
    </message>
    <message>
        <source>Brought in {what} from {path}.</source>
        <translation>Wczytano z {path}: {what}.</translation>
    </message>
    <message>
        <source>Copied the whole diary to {path}: {what}.</source>
        <translation>Skopiowano cały dziennik do {path}: {what}.</translation>
    </message>
    <message>
        <source>Exported {what} to {path}.</source>
        <translation>Wyeksportowano do {path}: {what}.</translation>
    </message>
    <message>
        <source>Left out: everything you wrote in your own words.</source>
        <translation>Pominięto: wszystko zapisane własnymi słowami.</translation>
    </message>
    <message>
        <source>Not in it: what you typed and didn&apos;t save yet ({pages}).</source>
        <translation>Nie ma w nim tego, co wpisano i jeszcze nie zapisano ({pages}).</translation>
    </message>
    <message>
        <source>Nothing of it is new: your diary has all of it already.</source>
        <translation>Nic w nim nie jest nowe: dziennik ma już to wszystko.</translation>
    </message>
    <message>
        <source>Nothing of {path} was new.</source>
        <translation>W {path} nie było nic nowego.</translation>
    </message>
    <message>
        <source>The copy was opened again and checked: it is whole.</source>
        <translation>Kopię otwarto ponownie i sprawdzono: jest cała.</translation>
    </message>
    <message>
        <source>What you are typing is untouched and not saved yet: {pages}.</source>
        <translation>To, co właśnie jest wpisywane, pozostało bez zmian i nie jest jeszcze zapisane: {pages}.</translation>
    </message>
    <message>
        <source>What you wrote in your own words is in it.</source>
        <translation>To, co zapisano własnymi słowami, też w nim jest.</translation>
    </message>
    <message>
        <source>Your diary is empty: it would become what the package holds, with its history and settings.</source>
        <translation>Dziennik jest pusty: stałby się tym, co zawiera pakiet, razem z historią i ustawieniami.</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>jeszcze bez dni</translation>
    </message>
    <message>
        <source>{days} ({dates}) and {infusions}</source>
        <translation>{days} ({dates}) i {infusions}</translation>
    </message>
    <message>
        <source>{days}; newest infusion {dates}</source>
        <translation>{days}; najnowszy wlew: {dates}</translation>
    </message>
    <message>
        <source>{path} holds {what}.</source>
        <translation>{path} zawiera: {what}.</translation>
    </message>
    <message>
        <source>{place}: yours {own}, the package&apos;s {other}.</source>
        <translation>{place}: w dzienniku {own}, w pakiecie {other}.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar: {field}</source>
        <translation>Kalendarz: {field}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>A diary day ends at</source>
        <translation>Dzień dziennika kończy się o</translation>
    </message>
    <message>
        <source>An entry made at {early} belongs to the day before, one made at {time} to the new day.</source>
        <translation>Wpis o {early} należy do poprzedniego dnia, a wpis o {time} do nowego.</translation>
    </message>
    <message>
        <source>An entry made at {time} belongs to the new day.</source>
        <translation>Wpis o {time} należy do nowego dnia.</translation>
    </message>
    <message>
        <source>By your clock, it is now the diary day of {day}.</source>
        <translation>Według zegara tego komputera trwa teraz dzień dziennika: {day}.</translation>
    </message>
    <message>
        <source>Changing this moves none of the days in your diary: each keeps its date and its answers.</source>
        <translation>Ta zmiana nie przesuwa żadnego dnia w dzienniku: każdy zachowuje swoją datę i odpowiedzi.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Until this time, what you enter belongs to the day before: an evening often ends after midnight. Best is an hour at which you are asleep.</source>
        <translation>Do tej godziny wpisy należą do poprzedniego dnia: wieczór często kończy się po północy. Najlepsza jest godzina, o której zwykle się śpi.</translation>
    </message>
    <message>
        <source>{time}, midnight</source>
        <translation>{time}, północ</translation>
    </message>
</context>
<context>
    <name>DayCards</name>
    <message>
        <source>Did anything feel changed or unreal that day?</source>
        <translation>Czy tego dnia coś wydawało się zmienione lub nierzeczywiste?</translation>
    </message>
    <message>
        <source>Did anything feel changed or unreal today?</source>
        <translation>Czy dziś coś wydawało się zmienione lub nierzeczywiste?</translation>
    </message>
    <message>
        <source>Dreams in the night before that day</source>
        <translation>Sny w nocy przed tym dniem</translation>
    </message>
    <message>
        <source>Dreams last night</source>
        <translation>Sny ostatniej nocy</translation>
    </message>
    <message>
        <source>Dreams of the night before</source>
        <translation>Sny z poprzedniej nocy</translation>
    </message>
    <message>
        <source>How I slept</source>
        <translation>Jak minęła noc</translation>
    </message>
    <message>
        <source>Last night&apos;s dreams</source>
        <translation>Sny z ostatniej nocy</translation>
    </message>
    <message>
        <source>My mood</source>
        <translation>Nastrój</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Pain got in the way of enjoying life</source>
        <translation>Ból przeszkadzał w cieszeniu się życiem</translation>
    </message>
    <message>
        <source>Pain got in the way of what I did</source>
        <translation>Ból przeszkadzał w zajęciach</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>całkowicie</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>wcale</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>bardzo źle</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>bardzo dobrze</translation>
    </message>
</context>
<context>
    <name>DayHistory</name>
    <message>
        <source>Answers and changes of this day</source>
        <translation>Odpowiedzi i zmiany tego dnia</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Zmiany, od najnowszej</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Usuń ten dzień</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Otwórz ten dzień</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Shorten notes</source>
        <translation>Skróć notatki</translation>
    </message>
    <message>
        <source>Show notes in full</source>
        <translation>Pokaż całe notatki</translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation>Wybrany dzień</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Poprzedni dzień</translation>
    </message>
    <message>
        <source>average pain,
of 10</source>
        <translation>średni ból,
z 10</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Choose a day; days with an average pain score are marked</source>
        <translation>Wybierz dzień; dni z oceną średniego bólu są oznaczone</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Przejdź do dzisiaj</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Poprzedni dzień</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Ostatni dzień jest przed pierwszym.</translation>
    </message>
    <message>
        <source>Type a date, like {example}.</source>
        <translation>Wpisz datę, na przykład {example}.</translation>
    </message>
</context>
<context>
    <name>DayStory</name>
    <message>
        <source>… and {count} more characters. Open this day to read them all.</source>
        <translation>… i jeszcze {count} znaków. Otwórz ten dzień, aby przeczytać całość.</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Infusion: {note}</source>
        <translation>Wlew: {note}</translation>
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
        <translation>Strzałki wybierają dzień, Enter go otwiera, Delete usuwa, Control+C kopiuje</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>Anything you or your clinic may want to look back on</source>
        <translation>Wszystko, do czego warto będzie wrócić, także z kliniką</translation>
    </message>
    <message>
        <source>Free text, saved as you type</source>
        <translation>Dowolny tekst, zapisywany podczas pisania</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>DayTurnBar</name>
    <message>
        <source>Answer for {day}</source>
        <translation>Odpowiedz: {day}</translation>
    </message>
    <message>
        <source>Arrow down goes to the first question.</source>
        <translation>Strzałka w dół przechodzi do pierwszego pytania.</translation>
    </message>
    <message>
        <source>Back to {day}</source>
        <translation>Wróć: {day}</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {day} again. What you answered before stays with {before}. If the clock is wrong, set it right before you go on.</source>
        <translation>Według zegara tego komputera znów jest {day}. Wcześniejsze odpowiedzi zostają przy dniu: {before}. Jeśli zegar jest błędny, proszę go ustawić przed dalszym wpisywaniem.</translation>
    </message>
    <message>
        <source>It is {day} now. What you answered before stays with {before}.</source>
        <translation>Teraz jest już {day}. Wcześniejsze odpowiedzi zostają przy dniu: {before}.</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>No day matches.</source>
        <translation>Żaden dzień nie pasuje.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Pokaż wszystkie dni</translation>
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
        <translation>(Reszta jest tu pominięta; zawiera ją pakiet plików CSV.)</translation>
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
        <translation>brakuje --date-column i --pain-column</translation>
    </message>
    <message>
        <source>--date-column or --day-columns is missing</source>
        <translation>brakuje --date-column lub --day-columns</translation>
    </message>
    <message>
        <source>--from {first} lies after today, {today}: there is nothing to write yet. Name an earlier day.</source>
        <translation>--from {first} przypada po dzisiejszym dniu, {today}: nie ma jeszcze czego zapisać. Podaj wcześniejszy dzień.</translation>
    </message>
    <message>
        <source>--pain-column is missing, or the column of another answer</source>
        <translation>brakuje --pain-column albo kolumny z inną odpowiedzią</translation>
    </message>
    <message>
        <source>--scale or --word for {name} needs --{name}-column</source>
        <translation>--scale lub --word dla {name} wymaga --{name}-column</translation>
    </message>
    <message>
        <source>--stamps-in-utc needs --time-zone</source>
        <translation>--stamps-in-utc wymaga --time-zone</translation>
    </message>
    <message>
        <source>--take needs --clashes keep</source>
        <translation>--take wymaga --clashes keep</translation>
    </message>
    <message>
        <source>--time-column needs --date-column</source>
        <translation>--time-column wymaga --date-column</translation>
    </message>
    <message>
        <source>--time-zone: this computer knows no time zone {name}.</source>
        <translation>--time-zone: ten komputer nie zna strefy czasowej {name}.</translation>
    </message>
    <message>
        <source>0–10 unless said otherwise</source>
        <translation>0–10, jeśli nie podano inaczej</translation>
    </message>
    <message>
        <source>14 days before</source>
        <translation>14 dni przed</translation>
    </message>
    <message>
        <source>7-day mean {mean}.</source>
        <translation>średnia z 7 dni {mean}.</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>A chance must be from 0 to 1.</source>
        <translation>Prawdopodobieństwo musi być od 0 do 1.</translation>
    </message>
    <message>
        <source>A condition needs “least”, “most” or “under”.</source>
        <translation>Warunek wymaga „least”, „most” lub „under”.</translation>
    </message>
    <message>
        <source>A day of your infusion course</source>
        <translation>Dzień serii wlewów</translation>
    </message>
    <message>
        <source>A dose needs both a number and a unit.</source>
        <translation>Dawka wymaga liczby i jednostki.</translation>
    </message>
    <message numerus="yes">
        <source>A drug high of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: A drug high of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Odurzenie {value} na 10 w dniu: {first}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Odurzenie do {value} na 10 w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Odurzenie do {value} na 10 w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A fall on {count} days, from {first} to {last}.</source>
        <extracomment>For one: A fall on {first}.</extracomment>
        <translation>
            <numerusform>Upadek: {first}.</numerusform>
            <numerusform>Upadek w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Upadek w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fall, or speech, balance or vomiting that stops you, can hurt you and may come from the dose or from what was given with it. Your clinic can look at both.</source>
        <translation>Upadek albo zaburzenia mowy, równowagi lub wymioty, które uniemożliwiają zajęcia, mogą zaszkodzić i mogą wynikać z dawki albo z tego, co podano razem z nią. Klinika może sprawdzić jedno i drugie.</translation>
    </message>
    <message>
        <source>A grade can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation>Stopień nie mówi, skąd bierze się ból, czy leczenie działa ani co należy zrobić.</translation>
    </message>
    <message>
        <source>A grade puts pain and what it gets in the way of into one of five steps. It can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation>Stopień ujmuje ból i to, w czym przeszkadza, w jednym z pięciu kroków. Nie mówi, skąd bierze się ból, czy leczenie działa ani co należy zrobić.</translation>
    </message>
    <message>
        <source>A grade puts pain and what it gets in the way of into one of four steps. It can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation>Stopień ujmuje ból i to, w czym przeszkadza, w jednym z czterech kroków. Nie mówi, skąd bierze się ból, czy leczenie działa ani co należy zrobić.</translation>
    </message>
    <message>
        <source>A modifier comes twice, or they are out of their order.</source>
        <translation>Modyfikator powtarza się albo modyfikatory są w złej kolejności.</translation>
    </message>
    <message numerus="yes">
        <source>A mood of 0 of 10 on {count} days, from {first} to {last}.</source>
        <extracomment>For one: A mood of 0 of 10 on {first}.</extracomment>
        <translation>
            <numerusform>Nastrój 0 na 10: {first}.</numerusform>
            <numerusform>Nastrój 0 na 10 w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Nastrój 0 na 10 w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mood of {limit} of 10 or lower on {count} days, from {first} to {last}; the lowest was {value}.</source>
        <extracomment>For one: A mood of {value} of 10 on {first}.</extracomment>
        <translation>
            <numerusform>Nastrój {value} na 10: {first}.</numerusform>
            <numerusform>Nastrój {limit} na 10 lub niższy w {count} dniach, od {first} do {last}; najniższy to {value}.</numerusform>
            <numerusform>Nastrój {limit} na 10 lub niższy w {count} dniach, od {first} do {last}; najniższy to {value}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name stands here twice.</source>
        <translation>Nazwa występuje tu dwa razy.</translation>
    </message>
    <message>
        <source>A new passphrase for {path} is missing. Hand it over with --new-passphrase-fd, or start this in a terminal.</source>
        <translation>Brakuje nowego hasła do {path}. Podaj je przez --new-passphrase-fd albo uruchom to w terminalu.</translation>
    </message>
    <message>
        <source>A night of your infusion course</source>
        <translation>Noc serii wlewów</translation>
    </message>
    <message numerus="yes">
        <source>A nightmare that woke you in {count} nights.</source>
        <extracomment>For one: A nightmare that woke you in {count} night.</extracomment>
        <translation>
            <numerusform>Koszmar, który obudził, w {count} nocy.</numerusform>
            <numerusform>Koszmar, który obudził, w {count} nocach.</numerusform>
            <numerusform>Koszmar, który obudził, w {count} nocach.</numerusform>
        </translation>
    </message>
    <message>
        <source>A nightmare that woke you.</source>
        <translation>Koszmar, który obudził.</translation>
    </message>
    <message>
        <source>A nightmare woke you in {after} of {after_of} nights 1 to 3 after an infusion ({after_share}), and in {usual} of {usual_of} other nights ({usual_share}).</source>
        <translation>Koszmar obudził w {after} z {after_of} nocy od 1 do 3 po wlewie ({after_share}) i w {usual} z {usual_of} innych nocy ({usual_share}).</translation>
    </message>
    <message>
        <source>A number in this file is too long.</source>
        <translation>Liczba w tym pliku jest za długa.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one letter.</source>
        <translation>Hasło musi mieć co najmniej jedną literę.</translation>
    </message>
    <message>
        <source>A question stands here twice.</source>
        <translation>Pytanie występuje tu dwa razy.</translation>
    </message>
    <message>
        <source>A scale has at most {buttons} answers. Use the type “count” for a number that is typed.</source>
        <translation>Skala ma najwyżej {buttons} odpowiedzi. Dla liczby, którą się wpisuje, jest typ „count”.</translation>
    </message>
    <message>
        <source>A second 100-hour course 16 days after the first raised liver enzymes to at least three times the upper limit of normal in 3 of 6 people (Noppers 2011, Pain). Ask your clinic whether this interval is meant.</source>
        <translation>Druga 100-godzinna seria, 16 dni po pierwszej, podniosła enzymy wątrobowe do co najmniej trzykrotności górnej granicy normy u 3 z 6 osób (Noppers 2011, Pain). Proszę zapytać klinikę, czy taki odstęp jest zamierzony.</translation>
    </message>
    <message>
        <source>A second 100-hour course 16 days after the first raised liver enzymes to at least three times the upper limit of normal in 3 of 6 people (Noppers 2011, Pain). Too early a repeat is a risk of its own.</source>
        <translation>Druga 100-godzinna seria, 16 dni po pierwszej, podniosła enzymy wątrobowe do co najmniej trzykrotności górnej granicy normy u 3 z 6 osób (Noppers 2011, Pain). Zbyt wczesne powtórzenie jest ryzykiem samo w sobie.</translation>
    </message>
    <message>
        <source>A small change can move it by a whole step, and a large one may not; the scores show more.</source>
        <translation>Mała zmiana może przesunąć go o cały krok, a duża może go nie przesunąć; oceny pokazują więcej.</translation>
    </message>
    <message numerus="yes">
        <source>A sudden, strong urge to go on {count} days.</source>
        <extracomment>For one: A sudden, strong urge to go on {count} day.</extracomment>
        <translation>
            <numerusform>Nagłe, silne parcie na mocz w {count} dniu.</numerusform>
            <numerusform>Nagłe, silne parcie na mocz w {count} dniach.</numerusform>
            <numerusform>Nagłe, silne parcie na mocz w {count} dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>A symptom diary for ketamine infusions. Without a command the window opens.</source>
        <translation>Dziennik objawów przy wlewach ketaminy. Bez polecenia otwiera się okno.</translation>
    </message>
    <message>
        <source>A very unpleasant dream.</source>
        <translation>Bardzo nieprzyjemny sen.</translation>
    </message>
    <message>
        <source>A visit on that day is in your diary already.</source>
        <translation>Wizyta w tym dniu już jest w dzienniku.</translation>
    </message>
    <message>
        <source>About even</source>
        <translation>Mniej więcej po równo</translation>
    </message>
    <message numerus="yes">
        <source>About {count} rows of the history could not be read.</source>
        <extracomment>For one: About {count} row of the history could not be read.</extracomment>
        <translation>
            <numerusform>Nie udało się odczytać około {count} wiersza historii.</numerusform>
            <numerusform>Nie udało się odczytać około {count} wierszy historii.</numerusform>
            <numerusform>Nie udało się odczytać około {count} wierszy historii.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation>Około {day}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>After earlier infusions, relief stayed at {threshold} or more for {least} to {most} weeks.</source>
        <translation>Po wcześniejszych wlewach ulga utrzymywała się na poziomie {threshold} lub więcej od {least} do {most} tyg.</translation>
    </message>
    <message>
        <source>After infusion {number} both pain and how much it gets in the way of activity are about the same as before.</source>
        <translation>Po wlewie {number} i ból, i to, jak bardzo przeszkadza w aktywności, są mniej więcej takie same jak wcześniej.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is about the same as before, but it gets in the way of activity less, by {interference} points.</source>
        <translation>Po wlewie {number} ból jest mniej więcej taki sam jak wcześniej, ale mniej przeszkadza w aktywności, o {interference} pkt.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is about the same as before, but it gets in the way of activity more, by {interference} points.</source>
        <translation>Po wlewie {number} ból jest mniej więcej taki sam jak wcześniej, ale bardziej przeszkadza w aktywności, o {interference} pkt.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, and it gets in the way of activity less, by {interference} points.</source>
        <translation>Po wlewie {number} ból jest mniejszy o {pain} pkt i mniej przeszkadza w aktywności, o {interference} pkt.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, while it gets in the way of activity about as much as before; function may not improve even when pain does.</source>
        <translation>Po wlewie {number} ból jest mniejszy o {pain} pkt, ale przeszkadza w aktywności mniej więcej tak samo jak wcześniej; sprawność może się nie poprawić, nawet gdy ból maleje.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, yet it gets in the way of activity more, by {interference} points; function may not improve even when pain does.</source>
        <translation>Po wlewie {number} ból jest mniejszy o {pain} pkt, a jednak bardziej przeszkadza w aktywności, o {interference} pkt; sprawność może się nie poprawić, nawet gdy ból maleje.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, and it gets in the way of activity more, by {interference} points.</source>
        <translation>Po wlewie {number} ból jest większy o {pain} pkt i bardziej przeszkadza w aktywności, o {interference} pkt.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, while it gets in the way of activity about as much as before.</source>
        <translation>Po wlewie {number} ból jest większy o {pain} pkt, ale przeszkadza w aktywności mniej więcej tak samo jak wcześniej.</translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, yet it gets in the way of activity less, by {interference} points.</source>
        <translation>Po wlewie {number} ból jest większy o {pain} pkt, a jednak mniej przeszkadza w aktywności, o {interference} pkt.</translation>
    </message>
    <message>
        <source>After the earlier infusion, relief stayed at {threshold} or more for {weeks} weeks.</source>
        <translation>Po wcześniejszym wlewie ulga utrzymywała się na poziomie {threshold} lub więcej przez {weeks} tyg.</translation>
    </message>
    <message>
        <source>After this infusion, pain was mostly above your level before it; no relief could be seen.</source>
        <translation>Po tym wlewie ból był przeważnie powyżej poziomu sprzed wlewu; ulgi nie było widać.</translation>
    </message>
    <message numerus="yes">
        <source>After {count} infusions the diary said that there was probably no relief, and there was none.</source>
        <extracomment>For one: After {count} infusion the diary said that there was probably no relief, and there was none.</extracomment>
        <translation>
            <numerusform>Po {count} wlewie dziennik mówił, że ulgi prawdopodobnie nie ma, i jej nie było.</numerusform>
            <numerusform>Po {count} wlewach dziennik mówił, że ulgi prawdopodobnie nie ma, i jej nie było.</numerusform>
            <numerusform>Po {count} wlewach dziennik mówił, że ulgi prawdopodobnie nie ma, i jej nie było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {count} infusions the diary said that there was probably no relief, and there was.</source>
        <extracomment>For one: After {count} infusion the diary said that there was probably no relief, and there was.</extracomment>
        <translation>
            <numerusform>Po {count} wlewie dziennik mówił, że ulgi prawdopodobnie nie ma, a jednak była.</numerusform>
            <numerusform>Po {count} wlewach dziennik mówił, że ulgi prawdopodobnie nie ma, a jednak była.</numerusform>
            <numerusform>Po {count} wlewach dziennik mówił, że ulgi prawdopodobnie nie ma, a jednak była.</numerusform>
        </translation>
    </message>
    <message>
        <source>All infusions compared</source>
        <translation>Wszystkie wlewy w porównaniu</translation>
    </message>
    <message>
        <source>All medicines</source>
        <translation>Wszystkie leki</translation>
    </message>
    <message>
        <source>All three answers about how strong the pain is are 0, yet others say that pain kept you from things. Both may be right; they are worth a second look.</source>
        <translation>Wszystkie trzy odpowiedzi o tym, jak silny jest ból, to 0, a jednak inne mówią, że ból w czymś przeszkodził. Jedno i drugie może być prawdą; warto spojrzeć na nie jeszcze raz.</translation>
    </message>
    <message>
        <source>An empty sheet: nothing of your diary stands on it but the names of your medicines.</source>
        <translation>Pusty arkusz: z dziennika są na nim tylko nazwy leków.</translation>
    </message>
    <message>
        <source>An infusion is planned for {first_day}. What you answer before it is what the weeks after it are compared with, so the same questions come again then.</source>
        <translation>Na {first_day} zaplanowano wlew. Z odpowiedziami sprzed wlewu porównuje się tygodnie po nim, dlatego wtedy te same pytania wracają.</translation>
    </message>
    <message>
        <source>An invented diary: nobody lived these days.</source>
        <translation>Zmyślony dziennik: nikt nie przeżył tych dni.</translation>
    </message>
    <message>
        <source>An unpleasant dream.</source>
        <translation>Nieprzyjemny sen.</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <extracomment>For one: And {count} more.</extracomment>
        <translation>
            <numerusform>I jeszcze {count}.</numerusform>
            <numerusform>I jeszcze {count}.</numerusform>
            <numerusform>I jeszcze {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>Inny lek</translation>
    </message>
    <message>
        <source>Another question is called “{name}” already.</source>
        <translation>Inne pytanie nazywa się już „{name}”.</translation>
    </message>
    <message>
        <source>Anxiety or panic</source>
        <translation>Lęk lub panika</translation>
    </message>
    <message numerus="yes">
        <source>Anxiety or panic with changed perception on {count} days.</source>
        <extracomment>For one: Anxiety or panic with changed perception on {count} day.</extracomment>
        <translation>
            <numerusform>Lęk lub panika ze zmienionym postrzeganiem w {count} dniu.</numerusform>
            <numerusform>Lęk lub panika ze zmienionym postrzeganiem w {count} dniach.</numerusform>
            <numerusform>Lęk lub panika ze zmienionym postrzeganiem w {count} dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any change in perception</source>
        <translation>Każda zmiana postrzegania</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Wszystko inne</translation>
    </message>
    <message>
        <source>Appointment at the clinic</source>
        <translation>Wizyta w klinice</translation>
    </message>
    <message>
        <source>As good a week without treatment</source>
        <translation>Równie dobry tydzień bez leczenia</translation>
    </message>
    <message numerus="yes">
        <source>As it stands: {count} pages</source>
        <extracomment>For one: As it stands: {count} page</extracomment>
        <translation>
            <numerusform>W obecnym kształcie: {count} strona</numerusform>
            <numerusform>W obecnym kształcie: {count} strony</numerusform>
            <numerusform>W obecnym kształcie: {count} stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {count} infusions, from {first} to {last}, the pulse went over {high}; at its highest to {value}.</source>
        <extracomment>For one: At the infusion of {first} the pulse went up to {value}, over {high}.</extracomment>
        <translation>
            <numerusform>Podczas wlewu z {first} tętno wzrosło do {value}, powyżej {high}.</numerusform>
            <numerusform>Przy {count} wlewach, od {first} do {last}, tętno przekroczyło {high}; najwyższe to {value}.</numerusform>
            <numerusform>Przy {count} wlewach, od {first} do {last}, tętno przekroczyło {high}; najwyższe to {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {count} infusions, from {first} to {last}, the upper blood pressure was {upper} or more, or the lower one {lower} or more.</source>
        <extracomment>For one: At the infusion of {first} the upper blood pressure was {upper} or more, or the lower one {lower} or more.</extracomment>
        <translation>
            <numerusform>Podczas wlewu z {first} górne ciśnienie krwi wyniosło {upper} lub więcej albo dolne {lower} lub więcej.</numerusform>
            <numerusform>Przy {count} wlewach, od {first} do {last}, górne ciśnienie krwi wyniosło {upper} lub więcej albo dolne {lower} lub więcej.</numerusform>
            <numerusform>Przy {count} wlewach, od {first} do {last}, górne ciśnienie krwi wyniosło {upper} lub więcej albo dolne {lower} lub więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation>Średni ból</translation>
    </message>
    <message>
        <source>Average pain, 0 to 10</source>
        <translation>Średni ból, od 0 do 10</translation>
    </message>
    <message>
        <source>Bad dreams</source>
        <translation>Złe sny</translation>
    </message>
    <message numerus="yes">
        <source>Bad dreams in {count} nights, from {first} to {last}, past the first nights of treatment.</source>
        <extracomment>For one: Bad dreams told on {first}, past the first nights of treatment.</extracomment>
        <translation>
            <numerusform>Złe sny zapisane w dniu: {first}, po pierwszych nocach leczenia.</numerusform>
            <numerusform>Złe sny w {count} nocach, od {first} do {last}, po pierwszych nocach leczenia.</numerusform>
            <numerusform>Złe sny w {count} nocach, od {first} do {last}, po pierwszych nocach leczenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>Before and after don&apos;t rest on the same medicines, so they can&apos;t be compared: a medicine counts where its doses were answered on {least} days or more.</source>
        <translation>Stan przed i po nie opiera się na tych samych lekach, więc nie da się ich porównać: lek liczy się, gdy na pytanie o jego dawki odpowiedziano przez co najmniej {least} dni.</translation>
    </message>
    <message>
        <source>Being safe</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Being safe: a fall; or trouble speaking, unsteadiness or vomiting that is severe on {least} of {week} days.</source>
        <translation>Bezpieczeństwo: upadek; albo zaburzenia mowy, chwiejność lub wymioty, które są silne w {least} z {week} dni.</translation>
    </message>
    <message>
        <source>Benzodiazepine</source>
        <translation>Benzodiazepina</translation>
    </message>
    <message>
        <source>Benzodiazepines, opioids and alcohol: together with ketamine they can make you very sleepy and slow your breathing (US prescribing information 2024). Your clinic needs to know of all of them, and decides with you what is given together.</source>
        <translation>Benzodiazepiny, opioidy i alkohol: razem z ketaminą mogą bardzo usypiać i spowalniać oddech (informacja o leku w USA 2024). Klinika musi wiedzieć o nich wszystkich i wspólnie z osobą leczoną decyduje, co podaje się razem.</translation>
    </message>
    <message>
        <source>Best 7 days</source>
        <translation>Najlepsze 7 dni</translation>
    </message>
    <message>
        <source>Between {low} and {high} in the weeks from {first} to {last}.</source>
        <translation>Od {low} do {high} w tygodniach od {first} do {last}.</translation>
    </message>
    <message>
        <source>Bladder and kidneys</source>
        <translation>Pęcherz i nerki</translation>
    </message>
    <message>
        <source>Bladder and urine</source>
        <translation>Pęcherz i mocz</translation>
    </message>
    <message>
        <source>Bladder and urine: blood in the urine once; burning, urgency, having to go often, leaking or low belly pain on {least} of {week} days or {more} of {month}; or any of these severe on {severe} days of {month}.</source>
        <translation>Pęcherz i mocz: krew w moczu jeden raz; pieczenie, nagłe parcie, częste oddawanie moczu, popuszczanie lub ból w podbrzuszu w {least} z {week} dni lub {more} z {month}; albo którekolwiek z nich w silnej postaci w {severe} dniach z {month}.</translation>
    </message>
    <message>
        <source>Bladder harm is known from heavy recreational use of ketamine; what that means at the doses of a clinic is unknown (Niesters 2014). That is why your clinic will want to hear of it early.</source>
        <translation>Uszkodzenia pęcherza są znane przy intensywnym używaniu ketaminy jako narkotyku; co to znaczy przy dawkach z kliniki, nie wiadomo (Niesters 2014). Dlatego klinika będzie chciała wiedzieć o tym wcześnie.</translation>
    </message>
    <message numerus="yes">
        <source>Bladder trouble on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Bladder trouble on {first}.</extracomment>
        <translation>
            <numerusform>Dolegliwości pęcherza: {first}.</numerusform>
            <numerusform>Dolegliwości pęcherza w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Dolegliwości pęcherza w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blood in the urine on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Blood in the urine on {first}.</extracomment>
        <translation>
            <numerusform>Krew w moczu: {first}.</numerusform>
            <numerusform>Krew w moczu w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Krew w moczu w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blood in urine</source>
        <translation>Krew w moczu</translation>
    </message>
    <message>
        <source>Blood results: {sentence}</source>
        <translation>Wyniki krwi: {sentence}</translation>
    </message>
    <message>
        <source>Blurred vision</source>
        <translation>Niewyraźne widzenie</translation>
    </message>
    <message>
        <source>Body or surroundings seemed changed</source>
        <translation>Ciało lub otoczenie wydawało się zmienione</translation>
    </message>
    <message numerus="yes">
        <source>Body or surroundings seemed changed on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Body or surroundings seemed changed on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Ciało lub otoczenie wydawało się zmienione w dniu: {first}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Ciało lub otoczenie wydawało się zmienione w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Ciało lub otoczenie wydawało się zmienione w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burning when passing urine</source>
        <translation>Pieczenie przy oddawaniu moczu</translation>
    </message>
    <message numerus="yes">
        <source>Burning when passing urine on {count} days.</source>
        <extracomment>For one: Burning when passing urine on {count} day.</extracomment>
        <translation>
            <numerusform>Pieczenie przy oddawaniu moczu w {count} dniu.</numerusform>
            <numerusform>Pieczenie przy oddawaniu moczu w {count} dniach.</numerusform>
            <numerusform>Pieczenie przy oddawaniu moczu w {count} dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the forecast, relief began at about {start} and is now about {now}; on average, your scores of the last days lie below {threshold} relief.</source>
        <translation>Według prognozy ulga zaczęła się od około {start} i wynosi teraz około {now}; średnio oceny z ostatnich dni leżą poniżej ulgi {threshold}.</translation>
    </message>
    <message>
        <source>By your answers, pain held you back in your life or your work on most days of the past 3 months.</source>
        <translation>Według odpowiedzi ból przeszkadzał w życiu lub w pracy przez większość dni ostatnich 3 miesięcy.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you clearly over the past 6 months.</source>
        <translation>Według odpowiedzi ból wyraźnie ograniczał w ciągu ostatnich 6 miesięcy.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you clearly over the past month.</source>
        <translation>Według odpowiedzi ból wyraźnie ograniczał w ciągu ostatniego miesiąca.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you severely over the past 6 months.</source>
        <translation>Według odpowiedzi ból silnie ograniczał w ciągu ostatnich 6 miesięcy.</translation>
    </message>
    <message>
        <source>By your answers, pain limited you severely over the past month.</source>
        <translation>Według odpowiedzi ból silnie ograniczał w ciągu ostatniego miesiąca.</translation>
    </message>
    <message>
        <source>By your answers, you did not have pain on most days of the past 3 months.</source>
        <translation>Według odpowiedzi przez większość dni ostatnich 3 miesięcy bólu nie było.</translation>
    </message>
    <message>
        <source>By your answers, you had no pain in the past 6 months.</source>
        <translation>Według odpowiedzi w ciągu ostatnich 6 miesięcy bólu nie było.</translation>
    </message>
    <message>
        <source>By your answers, you had no pain in the past month.</source>
        <translation>Według odpowiedzi w ciągu ostatniego miesiąca bólu nie było.</translation>
    </message>
    <message>
        <source>By your answers, you had pain on most days of the past 3 months. It did not hold you back on most of them, and the three answers about the past week add up to less than 12 of 30.</source>
        <translation>Według odpowiedzi ból był przez większość dni ostatnich 3 miesięcy. Przez większość z nich w niczym nie przeszkadzał, a trzy odpowiedzi o ostatnim tygodniu dają razem mniej niż 12 z 30.</translation>
    </message>
    <message>
        <source>By your answers, you had pain on most days of the past 3 months. It did not hold you back on most of them, but the three answers about the past week add up to 12 of 30 or more.</source>
        <translation>Według odpowiedzi ból był przez większość dni ostatnich 3 miesięcy. Przez większość z nich w niczym nie przeszkadzał, ale trzy odpowiedzi o ostatnim tygodniu dają razem 12 z 30 lub więcej.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past 6 months was in the lower half of the scale and limited you little or somewhat.</source>
        <translation>Według odpowiedzi ból z ostatnich 6 miesięcy był w dolnej połowie skali i ograniczał mało lub trochę.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past 6 months was in the upper half of the scale, yet limited you only little or somewhat.</source>
        <translation>Według odpowiedzi ból z ostatnich 6 miesięcy był w górnej połowie skali, a jednak ograniczał tylko mało lub trochę.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past month was in the lower half of the scale and limited you little or somewhat.</source>
        <translation>Według odpowiedzi ból z ostatniego miesiąca był w dolnej połowie skali i ograniczał mało lub trochę.</translation>
    </message>
    <message>
        <source>By your answers, your pain of the past month was in the upper half of the scale, yet limited you only little or somewhat.</source>
        <translation>Według odpowiedzi ból z ostatniego miesiąca był w górnej połowie skali, a jednak ograniczał tylko mało lub trochę.</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Do {day}</translation>
    </message>
    <message>
        <source>By {day}, the last day with a pain score, relief had probably faded below {threshold}.</source>
        <translation>Do {day}, ostatniego dnia z oceną bólu, ulga prawdopodobnie spadła poniżej {threshold}.</translation>
    </message>
    <message>
        <source>By {day}, the last day with a pain score, relief had probably not reached {threshold}.</source>
        <translation>Do {day}, ostatniego dnia z oceną bólu, ulga prawdopodobnie nie osiągnęła {threshold}.</translation>
    </message>
    <message>
        <source>Call the clinic</source>
        <translation>Zadzwoń do kliniki</translation>
    </message>
    <message>
        <source>Call your clinic and tell them what you saw.</source>
        <translation>Proszę zadzwonić do kliniki i powiedzieć, co zauważono.</translation>
    </message>
    <message>
        <source>Call your clinic on {phone} and tell them what you saw.</source>
        <translation>Proszę zadzwonić do kliniki pod numer {phone} i powiedzieć, co zauważono.</translation>
    </message>
    <message>
        <source>Can&apos;t be given</source>
        <translation>Nie można podać</translation>
    </message>
    <message numerus="yes">
        <source>Changed inner perception of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Changed inner perception of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Zmienione postrzeganie wewnętrzne {value} na 10 w dniu: {first}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Zmienione postrzeganie wewnętrzne do {value} na 10 w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Zmienione postrzeganie wewnętrzne do {value} na 10 w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed outer perception of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Changed outer perception of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Zmienione postrzeganie zewnętrzne {value} na 10 w dniu: {first}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Zmienione postrzeganie zewnętrzne do {value} na 10 w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Zmienione postrzeganie zewnętrzne do {value} na 10 w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed perception</source>
        <translation>Zmienione postrzeganie</translation>
    </message>
    <message>
        <source>Changed perception is expected during an infusion and shortly after it (Bowdle 1998). When it lasts longer or comes back, your clinic should know before it plans anything further.</source>
        <translation>Zmienione postrzeganie jest oczekiwane podczas wlewu i krótko po nim (Bowdle 1998). Gdy trwa dłużej lub wraca, klinika powinna o tym wiedzieć, zanim zaplanuje cokolwiek dalej.</translation>
    </message>
    <message>
        <source>Changed perception: a drug high, or a change of inner or outer perception, at {level} or more from day {day} after an infusion on, or time, body or thoughts that feel unreal or out of control without a score; voices, visions or suspicious thoughts at any time but the first {start} days of an infusion course.</source>
        <translation>Zmienione postrzeganie: odurzenie albo zmiana postrzegania wewnętrznego lub zewnętrznego na poziomie {level} lub więcej, począwszy od dnia {day} po wlewie, albo, bez oceny, czas, ciało lub myśli, które wydają się nierzeczywiste lub wymykają się spod kontroli; głosy, widzenia lub podejrzliwe myśli w dowolnym czasie poza pierwszymi {start} dniami serii wlewów.</translation>
    </message>
    <message>
        <source>Changes in inner perception</source>
        <translation>Zmiany postrzegania wewnętrznego</translation>
    </message>
    <message>
        <source>Changes in outer perception</source>
        <translation>Zmiany postrzegania zewnętrznego</translation>
    </message>
    <message numerus="yes">
        <source>Chart of average pain, 0 to 10: {count} recorded days up to {last}.</source>
        <extracomment>For one: Chart of average pain, 0 to 10: {count} recorded day up to {last}.</extracomment>
        <translation>
            <numerusform>Wykres średniego bólu, od 0 do 10: {count} zapisany dzień do {last}.</numerusform>
            <numerusform>Wykres średniego bólu, od 0 do 10: {count} zapisane dni do {last}.</numerusform>
            <numerusform>Wykres średniego bólu, od 0 do 10: {count} zapisanych dni do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of relief after infusion {number}.</source>
        <translation>Wykres ulgi po wlewie {number}.</translation>
    </message>
    <message>
        <source>Chart of relief over seven days by days after the last infusion day, a line an infusion.</source>
        <translation>Wykres ulgi z siedmiu dni według dni po ostatnim dniu wlewu, jedna linia na wlew.</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Ból w klatce piersiowej</translation>
    </message>
    <message numerus="yes">
        <source>Chest pain on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Chest pain on {first}.</extracomment>
        <translation>
            <numerusform>Ból w klatce piersiowej: {first}.</numerusform>
            <numerusform>Ból w klatce piersiowej w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Ból w klatce piersiowej w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chronic Pain Grade (CPGS): a short questionnaire that grades long-standing pain by how strong it is and how much it keeps you from doing (Von Korff 1992).</source>
        <translation>Chronic Pain Grade (CPGS): krótki kwestionariusz, który określa stopień długotrwałego bólu według tego, jak jest silny i jak bardzo przeszkadza w działaniu (Von Korff 1992).</translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past 6 months, filled in on {day}.</source>
        <translation>Chronic Pain Grade za ostatnie 6 miesięcy, wypełniono: {day}.</translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past 6 months, filled in on {day}. Most of these 6 months were before the infusion.</source>
        <translation>Chronic Pain Grade za ostatnie 6 miesięcy, wypełniono: {day}. Większość tych 6 miesięcy była przed wlewem.</translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past month, filled in on {day}.</source>
        <translation>Chronic Pain Grade za ostatni miesiąc, wypełniono: {day}.</translation>
    </message>
    <message>
        <source>Clonidine</source>
        <translation>Klonidyna</translation>
    </message>
    <message>
        <source>Column {column} goes from {least} to {most}, beyond the scale from 0 to 10.</source>
        <translation>Kolumna {column} ma wartości od {least} do {most}, poza skalą od 0 do 10.</translation>
    </message>
    <message>
        <source>Column {column} goes from {least} to {most}, never above {likely}: it may have a smaller scale than 0 to 10.</source>
        <translation>Kolumna {column} ma wartości od {least} do {most}, nigdy powyżej {likely}: może mieć mniejszą skalę niż od 0 do 10.</translation>
    </message>
    <message>
        <source>Copied {diary} to {path}: {held}. The copy was opened again and checked.</source>
        <translation>Skopiowano {diary} do {path}: {held}. Kopię otwarto ponownie i sprawdzono.</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Kreatynina</translation>
    </message>
    <message>
        <source>Creatinine {times} on {day}</source>
        <translation>Kreatynina: {times}, {day}</translation>
    </message>
    <message>
        <source>Dark urine</source>
        <translation>Ciemny mocz</translation>
    </message>
    <message numerus="yes">
        <source>Dark urine on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Dark urine on {first}.</extracomment>
        <translation>
            <numerusform>Ciemny mocz: {first}.</numerusform>
            <numerusform>Ciemny mocz w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Ciemny mocz w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Day {day} after your infusion</source>
        <translation>Dzień {day} po wlewie</translation>
    </message>
    <message>
        <source>Day {number}, relief over the last 7 days.</source>
        <translation>Dzień {number}, ulga z ostatnich 7 dni.</translation>
    </message>
    <message>
        <source>Day {number}, {day}.</source>
        <translation>Dzień {number}, {day}.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Days after the last infusion day</source>
        <translation>Dni po ostatnim dniu wlewu</translation>
    </message>
    <message>
        <source>Days after the last infusion day ({day})</source>
        <translation>Dni po ostatnim dniu wlewu ({day})</translation>
    </message>
    <message>
        <source>Days before {day}</source>
        <translation>Dni przed {day}</translation>
    </message>
    <message>
        <source>Days that were missed can be filled in later.</source>
        <translation>Pominięte dni można wypełnić później.</translation>
    </message>
    <message>
        <source>Days with a moderate or severe side effect</source>
        <translation>Dni z umiarkowanym lub silnym działaniem niepożądanym</translation>
    </message>
    <message>
        <source>Days with clearly less pain than before the infusion would change this.</source>
        <translation>Zmieniłyby to dni z wyraźnie mniejszym bólem niż przed wlewem.</translation>
    </message>
    <message>
        <source>Days with {level} relief or more</source>
        <translation>Dni z ulgą {level} lub większą</translation>
    </message>
    <message>
        <source>Days {first} to {last} after the last infusion day, {days} of {week} with a score.</source>
        <translation>Dni od {first} do {last} po ostatnim dniu wlewu; z oceną: {days} z {week}.</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Zawroty głowy</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dawki</translation>
    </message>
    <message>
        <source>Doses of the medicines you marked as opioids, of all doses.</source>
        <translation>Dawki leków oznaczonych jako opioidy, spośród wszystkich dawek.</translation>
    </message>
    <message>
        <source>Doses of {medicine}</source>
        <translation>Dawki: {medicine}</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>Sny</translation>
    </message>
    <message>
        <source>Dreams in your words</source>
        <translation>Sny własnymi słowami</translation>
    </message>
    <message>
        <source>Dreams, nights 1 to 3</source>
        <translation>Sny, noce od 1 do 3</translation>
    </message>
    <message>
        <source>Dreams: 0 {none}, 1 {some}.</source>
        <translation>Sny: 0 {none}, 1 {some}.</translation>
    </message>
    <message>
        <source>Dreams: unpleasant dreams, or nightmares that wake you, in {least} of {week} nights from night {night} after an infusion on.</source>
        <translation>Sny: nieprzyjemne sny albo koszmary, które budzą, w {least} z {week} nocy, począwszy od nocy {night} po wlewie.</translation>
    </message>
    <message>
        <source>Driving: ketamine can leave you drowsy and slow for a day or more. Agree with your clinic who takes you home and from when on you may drive again (US prescribing information 2024).</source>
        <translation>Prowadzenie pojazdów: ketamina może powodować senność i spowolnienie przez dzień lub dłużej. Proszę ustalić z kliniką, kto odwozi do domu i od kiedy znów wolno prowadzić (informacja o leku w USA 2024).</translation>
    </message>
    <message>
        <source>Drowsiness</source>
        <translation>Senność</translation>
    </message>
    <message>
        <source>Drug high</source>
        <translation>Odurzenie</translation>
    </message>
    <message>
        <source>Drug high, inner and outer perception: 0 is not at all, 10 as strong as can be. Inner perception is what happens in your thoughts, outer perception what happens with your senses, time and space (Bowdle 1998, grouped as in Niesters 2014).</source>
        <translation>Odurzenie, postrzeganie wewnętrzne i zewnętrzne: 0 to wcale, 10 to najsilniej, jak to możliwe. Postrzeganie wewnętrzne dotyczy tego, co dzieje się z myślami, a zewnętrzne tego, co dzieje się ze zmysłami, czasem i przestrzenią (Bowdle 1998, pogrupowane jak w Niesters 2014).</translation>
    </message>
    <message>
        <source>Drug high: 0 none, 10 extreme.</source>
        <translation>Odurzenie: 0 brak, 10 skrajne.</translation>
    </message>
    <message>
        <source>Dry mouth</source>
        <translation>Suchość w ustach</translation>
    </message>
    <message>
        <source>Each line of a checklist begins with [ ] or [x].</source>
        <translation>Każdy wiersz listy zaczyna się od [ ] lub [x].</translation>
    </message>
    <message>
        <source>Enjoying life</source>
        <translation>Radość życia</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Wpisano</translation>
    </message>
    <message>
        <source>Entered: {when}</source>
        <translation>Wpisano: {when}</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Wygasła</translation>
    </message>
    <message>
        <source>Fell down</source>
        <translation>Upadek</translation>
    </message>
    <message>
        <source>Figures of each infusion</source>
        <translation>Liczby dla każdego wlewu</translation>
    </message>
    <message>
        <source>Fill in the questionnaire</source>
        <translation>Wypełnij kwestionariusz</translation>
    </message>
    <message>
        <source>Fitted {middle}, likely between {low} and {high}.</source>
        <translation>Z dopasowania {middle}, prawdopodobnie od {low} do {high}.</translation>
    </message>
    <message>
        <source>Flank pain, below the ribs</source>
        <translation>Ból w boku, pod żebrami</translation>
    </message>
    <message>
        <source>For a word, say the score from 0 to 10 that it stands for: --word {word}=NUMBER; or that it means no answer: --missing {word}.</source>
        <translation>Dla słowa podaj ocenę od 0 do 10, którą ono oznacza: --word {word}=NUMBER; albo że oznacza brak odpowiedzi: --missing {word}.</translation>
    </message>
    <message>
        <source>For context: in a study with 30 healthy volunteers, unpleasant dreams in the three nights after ketamine had three times the odds that they had after placebo (Blagrove 2009).</source>
        <translation>Dla porównania: w badaniu z 30 zdrowymi ochotnikami iloraz szans (odds ratio) nieprzyjemnych snów w trzech nocach po ketaminie w porównaniu z placebo wyniósł trzy (Blagrove 2009).</translation>
    </message>
    <message>
        <source>Forecast {middle}, likely between {low} and {high}.</source>
        <translation>Prognoza {middle}, prawdopodobnie od {low} do {high}.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>From a paper sheet.</source>
        <translation>Z papierowego arkusza.</translation>
    </message>
    <message>
        <source>From the scores since, relief probably never reached {threshold}: the range did not hold.</source>
        <translation>Według późniejszych ocen ulga prawdopodobnie nigdy nie osiągnęła {threshold}: przedział się nie sprawdził.</translation>
    </message>
    <message>
        <source>From the second infusion on, they are compared here.</source>
        <translation>Od drugiego wlewu są tu porównywane.</translation>
    </message>
    <message>
        <source>From these scores it is open when relief falls below {threshold}.</source>
        <translation>Z tych ocen nie wynika, kiedy ulga spadnie poniżej {threshold}.</translation>
    </message>
    <message>
        <source>From these scores relief is likely to be below {threshold} by {last}.</source>
        <translation>Według tych ocen ulga prawdopodobnie będzie poniżej {threshold} do {last}.</translation>
    </message>
    <message>
        <source>From these scores relief is likely to fall below {threshold} between {first} and {last}.</source>
        <translation>Według tych ocen ulga prawdopodobnie spadnie poniżej {threshold} między {first} a {last}.</translation>
    </message>
    <message>
        <source>From these scores relief would likely have fallen below {threshold} between {first} and {last}.</source>
        <translation>Według tych ocen ulga prawdopodobnie spadłaby poniżej {threshold} między {first} a {last}.</translation>
    </message>
    <message>
        <source>From those scores it could not be said when relief fades.</source>
        <translation>Z tamtych ocen nie dało się powiedzieć, kiedy ulga wygaśnie.</translation>
    </message>
    <message>
        <source>From those scores relief had faded by {last}.</source>
        <translation>Według tamtych ocen ulga wygasła do {last}.</translation>
    </message>
    <message>
        <source>From those scores relief was expected to fade between {first} and {last}.</source>
        <translation>Według tamtych ocen spodziewano się, że ulga wygaśnie między {first} a {last}.</translation>
    </message>
    <message>
        <source>From those scores relief was expected to have faded by {last}.</source>
        <translation>Według tamtych ocen spodziewano się, że ulga wygaśnie do {last}.</translation>
    </message>
    <message>
        <source>From your daily answers: a PEG of {peg} in the week from {first} to {last}, over {days} days.</source>
        <translation>Z codziennych odpowiedzi: PEG {peg} w tygodniu od {first} do {last}, z {days} dni.</translation>
    </message>
    <message numerus="yes">
        <source>From your daily answers: no PEG in the week from {first} to {last}, which has {count} days with all three answers and needs {least}.</source>
        <extracomment>For one: From your daily answers: no PEG in the week from {first} to {last}, which has {count} day with all three answers and needs {least}.</extracomment>
        <translation>
            <numerusform>Z codziennych odpowiedzi: brak PEG w tygodniu od {first} do {last}, który ma {count} dzień ze wszystkimi trzema odpowiedziami, a potrzeba {least}.</numerusform>
            <numerusform>Z codziennych odpowiedzi: brak PEG w tygodniu od {first} do {last}, który ma {count} dni ze wszystkimi trzema odpowiedziami, a potrzeba {least}.</numerusform>
            <numerusform>Z codziennych odpowiedzi: brak PEG w tygodniu od {first} do {last}, który ma {count} dni ze wszystkimi trzema odpowiedziami, a potrzeba {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>From your daily answers: the mean of average pain and of how much it got in the way of enjoyment and of activity, over the days of a week, Monday to Sunday, on which all three were answered; {least} days or more. The PEG of the questionnaire is another one: it asks once, looking back on a week.</source>
        <translation>Z codziennych odpowiedzi: średnia ze średniego bólu i z tego, jak bardzo przeszkadzał w cieszeniu się życiem i w aktywności, z tych dni tygodnia od poniedziałku do niedzieli, w których jest odpowiedź na wszystkie trzy pytania; co najmniej {least} dni. PEG z kwestionariusza jest inny: pyta raz, patrząc wstecz na tydzień.</translation>
    </message>
    <message>
        <source>From {first} to {last}, {days} of {week} days with a score: {relief} as recorded, less what choosing the best week adds. A best week flatters: in trials without ketamine, {trial_low} to {trial_high} of people had some week that looked {better} better.</source>
        <translation>Od {first} do {last}, z oceną {days} z {week} dni: {relief} według zapisów, minus to, co dodaje wybór najlepszego tygodnia. Najlepszy tydzień wypada zbyt korzystnie: w badaniach bez ketaminy od {trial_low} do {trial_high} osób miało jakiś tydzień, który wyglądał na lepszy o {better}.</translation>
    </message>
    <message>
        <source>Give the medicine a name.</source>
        <translation>Podaj nazwę leku.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Podano</translation>
    </message>
    <message>
        <source>Grade 0: no chronic pain</source>
        <translation>Stopień 0: brak przewlekłego bólu</translation>
    </message>
    <message>
        <source>Grade 0: no pain</source>
        <translation>Stopień 0: brak bólu</translation>
    </message>
    <message>
        <source>Grade 1: mild chronic pain</source>
        <translation>Stopień 1: łagodny ból przewlekły</translation>
    </message>
    <message>
        <source>Grade 2: bothersome chronic pain</source>
        <translation>Stopień 2: dokuczliwy ból przewlekły</translation>
    </message>
    <message>
        <source>Grade 3: high-impact chronic pain</source>
        <translation>Stopień 3: ból przewlekły o dużym wpływie na życie</translation>
    </message>
    <message>
        <source>Grade I: low disability, low intensity</source>
        <translation>Stopień I: mała niesprawność, małe nasilenie</translation>
    </message>
    <message>
        <source>Grade II: low disability, high intensity</source>
        <translation>Stopień II: mała niesprawność, duże nasilenie</translation>
    </message>
    <message>
        <source>Grade III: high disability, moderately limiting</source>
        <translation>Stopień III: duża niesprawność, umiarkowane ograniczenie</translation>
    </message>
    <message>
        <source>Grade IV: high disability, severely limiting</source>
        <translation>Stopień IV: duża niesprawność, silne ograniczenie</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Stopień {grade}</translation>
    </message>
    <message>
        <source>Grade {grade} (intensity {intensity} of 100)</source>
        <translation>Stopień {grade} (nasilenie {intensity} na 100)</translation>
    </message>
    <message>
        <source>Grade {grade} stands here twice.</source>
        <translation>Stopień {grade} występuje tu dwa razy.</translation>
    </message>
    <message>
        <source>Grade {value} in all {count} questionnaires from {first} to {day}.</source>
        <translation>Stopień {value} w każdym z kwestionariuszy od {first} do {day} (liczba: {count}).</translation>
    </message>
    <message>
        <source>Grade {value} on {day}, the only one so far.</source>
        <translation>Stopień {value}, {day}, jak dotąd jedyny.</translation>
    </message>
    <message>
        <source>Grades from {least} to {most} in {count} questionnaires since {first}; the newest, of {day}, is {value}.</source>
        <translation>Stopnie od {least} do {most} w kwestionariuszach od {first} (liczba: {count}); najnowszy, z {day}, to {value}.</translation>
    </message>
    <message>
        <source>Harm to the bladder is known from heavy recreational use; what that means for the doses of a clinic is unknown (Niesters 2014).</source>
        <translation>Uszkodzenia pęcherza są znane przy intensywnym używaniu ketaminy jako narkotyku; co to znaczy przy dawkach z kliniki, nie wiadomo (Niesters 2014).</translation>
    </message>
    <message numerus="yes">
        <source>Having to go more often than usual on {count} days.</source>
        <extracomment>For one: Having to go more often than usual on {count} day.</extracomment>
        <translation>
            <numerusform>Częstsze niż zwykle oddawanie moczu w {count} dniu.</numerusform>
            <numerusform>Częstsze niż zwykle oddawanie moczu w {count} dniach.</numerusform>
            <numerusform>Częstsze niż zwykle oddawanie moczu w {count} dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Głowa</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Serce</translation>
    </message>
    <message>
        <source>Heart: chest pain once; palpitations on {least} of {week} days; or at an infusion a blood pressure from {upper} (the upper value) or {lower} (the lower value), or a pulse over {pulse}.</source>
        <translation>Serce: ból w klatce piersiowej jeden raz; kołatanie serca w {least} z {week} dni; albo podczas wlewu ciśnienie krwi od {upper} (wartość górna) lub {lower} (wartość dolna) albo tętno powyżej {pulse}.</translation>
    </message>
    <message>
        <source>Highest blood pressure</source>
        <translation>Najwyższe ciśnienie krwi</translation>
    </message>
    <message>
        <source>Highest liver value</source>
        <translation>Najwyższy wynik wątrobowy</translation>
    </message>
    <message>
        <source>Highest lower blood pressure</source>
        <translation>Najwyższe dolne ciśnienie krwi</translation>
    </message>
    <message>
        <source>Highest pulse</source>
        <translation>Najwyższe tętno</translation>
    </message>
    <message>
        <source>Highest upper blood pressure</source>
        <translation>Najwyższe górne ciśnienie krwi</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>Kompletność</translation>
    </message>
    <message>
        <source>How earlier forecasts turned out:</source>
        <translation>Jak sprawdziły się wcześniejsze prognozy:</translation>
    </message>
    <message numerus="yes">
        <source>How long before an appointment your clinic wants to know: now {count} days.</source>
        <extracomment>For one: How long before an appointment your clinic wants to know: now {count} day.</extracomment>
        <translation>
            <numerusform>Na ile przed terminem klinika chce o tym wiedzieć: teraz {count} dzień.</numerusform>
            <numerusform>Na ile przed terminem klinika chce o tym wiedzieć: teraz {count} dni.</numerusform>
            <numerusform>Na ile przed terminem klinika chce o tym wiedzieć: teraz {count} dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long relief held:</source>
        <translation>Jak długo trwała ulga:</translation>
    </message>
    <message>
        <source>How long relief holds is open.</source>
        <translation>Jak długo ulga się utrzyma, nie wiadomo.</translation>
    </message>
    <message>
        <source>How much less pain than before the infusion. For most people {important} less is an important change and {substantial} less a substantial one. Below it, the diary calls the effect faded.</source>
        <translation>O ile mniejszy jest ból niż przed wlewem. Dla większości osób mniej o {important} to istotna zmiana, a mniej o {substantial} to znaczna zmiana. Poniżej tego dziennik uznaje, że efekt wygasł.</translation>
    </message>
    <message>
        <source>How pleasant</source>
        <translation>Jak przyjemne</translation>
    </message>
    <message>
        <source>How pleasant the dreams were</source>
        <translation>Jak przyjemne były sny</translation>
    </message>
    <message>
        <source>How pleasant they were: 1 very unpleasant, 2 unpleasant, 3 neither, 4 pleasant, 5 very pleasant.</source>
        <translation>Jak przyjemne były: 1 bardzo nieprzyjemne, 2 nieprzyjemne, 3 ani takie, ani takie, 4 przyjemne, 5 bardzo przyjemne.</translation>
    </message>
    <message>
        <source>How safe ketamine is over many years is not established (Niesters 2014).</source>
        <translation>Nie ustalono, jak bezpieczna jest ketamina stosowana przez wiele lat (Niesters 2014).</translation>
    </message>
    <message>
        <source>How that turns out is still open.</source>
        <translation>Jak to się skończy, jeszcze nie wiadomo.</translation>
    </message>
    <message>
        <source>How vivid the dreams were</source>
        <translation>Jak wyraziste były sny</translation>
    </message>
    <message>
        <source>If it is bad or does not pass, call your local emergency number.</source>
        <translation>Jeśli jest źle albo nie mija, proszę zadzwonić pod miejscowy numer alarmowy.</translation>
    </message>
    <message>
        <source>If its scale is another one, name it: --scale {scale}.</source>
        <translation>Jeśli skala jest inna, podaj ją: --scale {scale}.</translation>
    </message>
    <message>
        <source>If no row has the names of the columns, say --no-header and call them 1, 2, 3; if another row has them, --header-row N.</source>
        <translation>Jeśli żaden wiersz nie ma nazw kolumn, użyj --no-header i numerów 1, 2, 3; jeśli ma je inny wiersz, --header-row N.</translation>
    </message>
    <message>
        <source>If pain rises over several days, the dates come sooner.</source>
        <translation>Jeśli ból będzie rósł przez kilka dni, daty się przybliżą.</translation>
    </message>
    <message>
        <source>If relief holds over the next days, the dates come later.</source>
        <translation>Jeśli ulga utrzyma się w następnych dniach, daty się oddalą.</translation>
    </message>
    <message>
        <source>If the days before were unusual, your clinic may know your level; it can be set in Settings.</source>
        <translation>Jeśli dni przed wlewem były nietypowe, klinika może znać ten poziom; można go podać w Ustawieniach.</translation>
    </message>
    <message>
        <source>If you have chest pain now, call your local emergency number first.</source>
        <translation>Jeśli ból w klatce piersiowej trwa teraz, proszę najpierw zadzwonić pod miejscowy numer alarmowy.</translation>
    </message>
    <message>
        <source>If you know your scores from before the infusion, open those days and fill them in.</source>
        <translation>Jeśli oceny sprzed wlewu są znane, można otworzyć te dni i je wypełnić.</translation>
    </message>
    <message>
        <source>If you think of harming yourself, call your local emergency number now.</source>
        <translation>Jeśli pojawiają się myśli o zrobieniu sobie krzywdy, proszę teraz zadzwonić pod miejscowy numer alarmowy.</translation>
    </message>
    <message>
        <source>In nights 1 to 3 after an infusion {after} of {after_of} recalled dreams were unpleasant ({after_share}), on other nights {usual} of {usual_of} ({usual_share}).</source>
        <translation>W nocach od 1 do 3 po wlewie {after} z {after_of} zapamiętanych snów było nieprzyjemnych ({after_share}), w innych nocach {usual} z {usual_of} ({usual_share}).</translation>
    </message>
    <message>
        <source>In short:</source>
        <translation>W skrócie:</translation>
    </message>
    <message>
        <source>In the shipped instrument this is {value}; only words may differ.</source>
        <translation>W dostarczonym kwestionariuszu to {value}; różnić się mogą tylko słowa.</translation>
    </message>
    <message>
        <source>In week 1</source>
        <translation>W tygodniu 1</translation>
    </message>
    <message numerus="yes">
        <source>In your own days without treatment, a week as good as this came up in {as_good} of {count} stretches.</source>
        <extracomment>For one: In your own days without treatment, a week as good as this came up in {as_good} of {count} stretch.</extracomment>
        <translation>
            <numerusform>Wśród własnych dni bez leczenia tydzień tak dobry jak ten zdarzył się w {as_good} z {count} odcinka.</numerusform>
            <numerusform>Wśród własnych dni bez leczenia tydzień tak dobry jak ten zdarzył się w {as_good} z {count} odcinków.</numerusform>
            <numerusform>Wśród własnych dni bez leczenia tydzień tak dobry jak ten zdarzył się w {as_good} z {count} odcinków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Wlew</translation>
    </message>
    <message>
        <source>Infusion of {day}</source>
        <translation>Wlew z {day}</translation>
    </message>
    <message>
        <source>Infusion {id} of {day}: {reason}</source>
        <translation>Wlew {id} z {day}: {reason}</translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation>Wlew {number}</translation>
    </message>
    <message>
        <source>Infusion {number} stood at {relief} on day {day}, the last that is recorded.</source>
        <translation>Wlew {number}: ulga {relief} w dniu {day}, ostatnim zapisanym.</translation>
    </message>
    <message>
        <source>Infusion {number}, until {last_day}: {held}</source>
        <translation>Wlew {number}, do {last_day}: {held}</translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: at least {count} days later than the range</source>
        <extracomment>For one: Infusion {number}: at least {count} day later than the range</extracomment>
        <translation>
            <numerusform>Wlew {number}: co najmniej {count} dzień później niż przedział</numerusform>
            <numerusform>Wlew {number}: co najmniej {count} dni później niż przedział</numerusform>
            <numerusform>Wlew {number}: co najmniej {count} dni później niż przedział</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion {number}: cut short by the next one</source>
        <translation>Wlew {number}: przerwany następnym</translation>
    </message>
    <message>
        <source>Infusion {number}: earlier than said</source>
        <translation>Wlew {number}: wcześniej, niż podano</translation>
    </message>
    <message>
        <source>Infusion {number}: later than said</source>
        <translation>Wlew {number}: później, niż podano</translation>
    </message>
    <message>
        <source>Infusion {number}: no range given</source>
        <translation>Wlew {number}: nie podano przedziału</translation>
    </message>
    <message>
        <source>Infusion {number}: no relief, as said</source>
        <translation>Wlew {number}: bez ulgi, jak podano</translation>
    </message>
    <message>
        <source>Infusion {number}: not known how it went</source>
        <translation>Wlew {number}: nie wiadomo, jak było</translation>
    </message>
    <message>
        <source>Infusion {number}: nothing kept</source>
        <translation>Wlew {number}: nic nie zachowano</translation>
    </message>
    <message>
        <source>Infusion {number}: relief after all</source>
        <translation>Wlew {number}: jednak była ulga</translation>
    </message>
    <message>
        <source>Infusion {number}: still open</source>
        <translation>Wlew {number}: jeszcze otwarte</translation>
    </message>
    <message>
        <source>Infusion {number}: too early to say</source>
        <translation>Wlew {number}: za wcześnie, by powiedzieć</translation>
    </message>
    <message>
        <source>Infusion {number}: within the range</source>
        <translation>Wlew {number}: w przedziale</translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: {count} days earlier than the range</source>
        <extracomment>For one: Infusion {number}: {count} day earlier than the range</extracomment>
        <translation>
            <numerusform>Wlew {number}: {count} dzień wcześniej niż przedział</numerusform>
            <numerusform>Wlew {number}: {count} dni wcześniej niż przedział</numerusform>
            <numerusform>Wlew {number}: {count} dni wcześniej niż przedział</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: {count} days later than the range</source>
        <extracomment>For one: Infusion {number}: {count} day later than the range</extracomment>
        <translation>
            <numerusform>Wlew {number}: {count} dzień później niż przedział</numerusform>
            <numerusform>Wlew {number}: {count} dni później niż przedział</numerusform>
            <numerusform>Wlew {number}: {count} dni później niż przedział</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion {number}: {dates}, {known}.</source>
        <translation>Wlew {number}: {dates}, {known}.</translation>
    </message>
    <message>
        <source>Infusion {number}: {dates}.</source>
        <translation>Wlew {number}: {dates}.</translation>
    </message>
    <message>
        <source>Infusion {number}: {relief}.</source>
        <translation>Wlew {number}: {relief}.</translation>
    </message>
    <message>
        <source>Infusion {number}: {threshold} never reached</source>
        <translation>Wlew {number}: nie osiągnięto {threshold}</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Utrudnienia</translation>
    </message>
    <message>
        <source>Interference and enjoyment: how much pain got in the way of what you do, and of enjoying life; 0 is not at all, 10 completely. With the average pain they are the three questions of the PEG scale (Krebs 2009).</source>
        <translation>Utrudnienia i radość życia: jak bardzo ból przeszkadzał w zajęciach i w cieszeniu się życiem; 0 to wcale, 10 to całkowicie. Razem ze średnim bólem są to trzy pytania skali PEG (Krebs 2009).</translation>
    </message>
    <message>
        <source>It can happen to anyone whom a drug helps, and it is nobody&apos;s fault. Your clinic can help with it, and needs to know it to keep you safe.</source>
        <translation>Może się to zdarzyć każdemu, komu lek pomaga, i nie jest niczyją winą. Klinika może w tym pomóc i musi o tym wiedzieć, aby zadbać o bezpieczeństwo.</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with the grades of the Chronic Pain Grade, which are made in another way.</source>
        <translation>Nie da się tego porównać ze stopniami Chronic Pain Grade, które ustala się inaczej.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept what you were reminded of: {reason}.</source>
        <translation>Nie można zachować tego, o czym przypomniano: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {reason}.</source>
        <translation>Nie można tego odczytać: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be told yet whether relief reached {threshold}.</source>
        <translation>Nie da się jeszcze powiedzieć, czy ulga osiągnęła {threshold}.</translation>
    </message>
    <message>
        <source>It is larger than a questionnaire can be.</source>
        <translation>Plik jest większy, niż może być kwestionariusz.</translation>
    </message>
    <message>
        <source>It is locked with the passphrase that {path} has now.</source>
        <translation>Jest zablokowany hasłem, które {path} ma teraz.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>To nie jest plik.</translation>
    </message>
    <message>
        <source>It is set up among what the desktop starts when you log in, in this file:</source>
        <translation>Jest ustawione wśród programów uruchamianych przez pulpit po zalogowaniu, w tym pliku:</translation>
    </message>
    <message>
        <source>It is set up as a launch agent of this system, in this file:</source>
        <translation>Jest ustawione jako agent uruchamiania (launch agent) tego systemu, w tym pliku:</translation>
    </message>
    <message>
        <source>It is set up as a task of this system (Task Scheduler), from this file:</source>
        <translation>Jest ustawione jako zadanie tego systemu (Task Scheduler), z tego pliku:</translation>
    </message>
    <message>
        <source>It is set up as a timer of this system (systemd), in this file:</source>
        <translation>Jest ustawione jako zegar tego systemu (systemd), w tym pliku:</translation>
    </message>
    <message numerus="yes">
        <source>It must be from {least} to {count} days.</source>
        <extracomment>For one: It must be from {least} to {count} day.</extracomment>
        <translation>
            <numerusform>Musi być od {least} do {count} dnia.</numerusform>
            <numerusform>Musi być od {least} do {count} dni.</numerusform>
            <numerusform>Musi być od {least} do {count} dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It must be from {least} to {count} weeks.</source>
        <extracomment>For one: It must be from {least} to {count} week.</extracomment>
        <translation>
            <numerusform>Musi być od {least} do {count} tygodnia.</numerusform>
            <numerusform>Musi być od {least} do {count} tygodni.</numerusform>
            <numerusform>Musi być od {least} do {count} tygodni.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a level before the infusion, and {least} pain scores within {week} days in a row after it.</source>
        <translation>Potrzebny jest poziom sprzed wlewu i oceny bólu (co najmniej {least}) w ciągu {week} kolejnych dni po nim.</translation>
    </message>
    <message>
        <source>It needs a level before the infusion, of {level} or more, and {least} pain scores after it.</source>
        <translation>Potrzebny jest poziom sprzed wlewu, co najmniej {level}, i oceny bólu po nim (co najmniej {least}).</translation>
    </message>
    <message>
        <source>It needs {least} days with a pain score and an answer on side effects in the {before} days before the infusion, and {least} in days 1 to {after} after it.</source>
        <translation>Potrzeba {least} dni z oceną bólu i odpowiedzią o działaniach niepożądanych w {before} dniach przed wlewem i {least} w dniach od 1 do {after} po nim.</translation>
    </message>
    <message>
        <source>It opens the diary if you forget the passphrase, and is shown this once. Write it down, and keep it where nobody finds it beside this computer. Without passphrase and code, nobody can open the diary.</source>
        <translation>Otwiera dziennik, gdy hasło zostanie zapomniane, i jest pokazywany tylko ten jeden raz. Warto go zapisać i trzymać tam, gdzie nikt nie znajdzie go przy tym komputerze. Bez hasła i kodu nikt nie otworzy dziennika.</translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or a newer result is within its limit and {days} days were written without any of the rest.</source>
        <translation>Zostaje tu, aż klinika powie, że sprawa jest wyjaśniona, albo aż nowszy wynik będzie w granicy i zapisane będą dni bez niczego z pozostałych (liczba dni: {days}).</translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or a newer result is within its limit.</source>
        <translation>Zostaje tu, aż klinika powie, że sprawa jest wyjaśniona, albo aż nowszy wynik będzie w granicy.</translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or {days} days were written without any of it.</source>
        <translation>Zostaje tu, aż klinika powie, że sprawa jest wyjaśniona, albo aż zapisane będą dni bez niczego z tego (liczba dni: {days}).</translation>
    </message>
    <message>
        <source>Its name must end in .json; an editor may have added the rest.</source>
        <translation>Nazwa musi kończyć się na .json; resztę mógł dopisać edytor.</translation>
    </message>
    <message>
        <source>Jumping eyes</source>
        <translation>Skaczące oczy</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamina</translation>
    </message>
    <message>
        <source>Ketamine can raise the pulse and the blood pressure (Niesters 2014). Chest pain and lasting palpitations have many causes, some of them harmless; someone should look.</source>
        <translation>Ketamina może podnosić tętno i ciśnienie krwi (Niesters 2014). Ból w klatce piersiowej i utrzymujące się kołatanie serca mają wiele przyczyn, niektóre nieszkodliwe; ktoś powinien to sprawdzić.</translation>
    </message>
    <message>
        <source>Ketamine outside the clinic</source>
        <translation>Ketamina poza kliniką</translation>
    </message>
    <message>
        <source>Ketamine outside the clinic: the question that is asked once a week after an infusion, answered with yes.</source>
        <translation>Ketamina poza kliniką: pytanie zadawane raz w tygodniu po wlewie, z odpowiedzią „tak”.</translation>
    </message>
    <message>
        <source>Ketamine wished for or taken outside the clinic</source>
        <translation>Ketamina poza kliniką: chęć lub przyjęcie</translation>
    </message>
    <message>
        <source>Kidneys</source>
        <translation>Nerki</translation>
    </message>
    <message>
        <source>Kidneys: creatinine over its upper limit; or pain in the flank on {least} of {week} days.</source>
        <translation>Nerki: kreatynina powyżej górnej granicy; albo ból w boku w {least} z {week} dni.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ost. 7 dni</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ostatni rok</translation>
    </message>
    <message numerus="yes">
        <source>Last {count} days</source>
        <extracomment>For one: Last {count} day</extracomment>
        <translation>
            <numerusform>Ostatni {count} dzień</numerusform>
            <numerusform>Ostatnie {count} dni</numerusform>
            <numerusform>Ostatnie {count} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaking urine</source>
        <translation>Popuszczanie moczu</translation>
    </message>
    <message numerus="yes">
        <source>Leaking urine on {count} days.</source>
        <extracomment>For one: Leaking urine on {count} day.</extracomment>
        <translation>
            <numerusform>Popuszczanie moczu w {count} dniu.</numerusform>
            <numerusform>Popuszczanie moczu w {count} dniach.</numerusform>
            <numerusform>Popuszczanie moczu w {count} dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it was, for it is damaged, in use or has an older passphrase: {path}. Delete it if you don&apos;t need it.</source>
        <translation>Pozostawiono bez zmian, bo jest uszkodzony, w użyciu albo ma starsze hasło: {path}. Jeśli nie jest potrzebny, można go usunąć.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} days outside of the period.</source>
        <extracomment>For one: Left out: {count} day outside of the period.</extracomment>
        <translation>
            <numerusform>Pominięto {count} dzień poza okresem.</numerusform>
            <numerusform>Pominięto {count} dni poza okresem.</numerusform>
            <numerusform>Pominięto {count} dni poza okresem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less pain than before the infusion is what a diary can measure; how much of it the infusion did, it can&apos;t tell.</source>
        <translation>Dziennik może zmierzyć, że ból jest mniejszy niż przed wlewem; ile z tego sprawił wlew, nie powie.</translation>
    </message>
    <message>
        <source>Less pain than before the infusion, on days {first} to {last} after the last infusion day, {days} of {week} with a score. How much of it the infusion did, a diary can&apos;t tell.</source>
        <translation>Mniejszy ból niż przed wlewem, w dniach od {first} do {last} po ostatnim dniu wlewu; z oceną: {days} z {week}. Ile z tego sprawił wlew, dziennik nie powie.</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>Poziom przed</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Wątroba</translation>
    </message>
    <message>
        <source>Liver: yellow skin or eyes or dark urine once; or one of the blood results ALT, AST, ALP and GGT at {times} times its upper limit or more. A result without an upper limit can&apos;t be judged.</source>
        <translation>Wątroba: żółta skóra lub oczy albo ciemny mocz jeden raz; albo jeden z wyników krwi ALT, AST, ALP i GGT na poziomie co najmniej {times} × górnej granicy. Wyniku bez górnej granicy nie da się ocenić.</translation>
    </message>
    <message>
        <source>Low belly pain</source>
        <translation>Ból w podbrzuszu</translation>
    </message>
    <message numerus="yes">
        <source>Low belly pain on {count} days.</source>
        <extracomment>For one: Low belly pain on {count} day.</extracomment>
        <translation>
            <numerusform>Ból w podbrzuszu w {count} dniu.</numerusform>
            <numerusform>Ból w podbrzuszu w {count} dniach.</numerusform>
            <numerusform>Ból w podbrzuszu w {count} dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Obniżony nastrój</translation>
    </message>
    <message>
        <source>Low mood and panic can come with pain, with treatment or for other reasons, and there is help for them. You don&apos;t have to carry this alone.</source>
        <translation>Obniżony nastrój i panika mogą pojawić się przy bólu, przy leczeniu lub z innych powodów, i jest na nie pomoc. Nie trzeba zmagać się z tym w samotności.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief is likely to fall below {threshold}.</source>
        <translation>Zaznaczono dni, w których ulga prawdopodobnie spadnie poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief may have fallen below {threshold}.</source>
        <translation>Zaznaczono dni, w których ulga mogła spaść poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief probably fell below {threshold}.</source>
        <translation>Zaznaczono dni, w których ulga prawdopodobnie spadła poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Marked: the days on which relief was expected to fall below {threshold}.</source>
        <translation>Zaznaczono dni, w których spodziewano się spadku ulgi poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Mean doses a day in the {before} days before the infusion and in days 1 to {after} after it, over the days on which they were answered; a medicine answered on fewer than {least} of them is left out.</source>
        <translation>Średnie dawki na dzień w {before} dniach przed wlewem i w dniach od 1 do {after} po nim, z dni, w których jest o nich odpowiedź; pomija się lek z odpowiedzią w mniej niż {least} z nich.</translation>
    </message>
    <message>
        <source>Means of your 0 to 10 answers in the {before} days before the infusion and in days 1 to {after} after it; each needs {least} answers.</source>
        <translation>Średnie z odpowiedzi od 0 do 10 w {before} dniach przed wlewem i w dniach od 1 do {after} po nim; każda wymaga co najmniej {least} odpowiedzi.</translation>
    </message>
    <message>
        <source>Medicine doses</source>
        <translation>Dawki leków</translation>
    </message>
    <message>
        <source>Medicine {number}</source>
        <translation>Lek {number}</translation>
    </message>
    <message>
        <source>Medicine {number} (its name was lost)</source>
        <translation>Lek {number} (nazwa przepadła)</translation>
    </message>
    <message>
        <source>Medicines: how many doses you took that day.</source>
        <translation>Leki: ile dawek przyjęto tego dnia.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Memory trouble</source>
        <translation>Kłopoty z pamięcią</translation>
    </message>
    <message numerus="yes">
        <source>Memory trouble on {count} days, from {first} to {last}, more than a week into or after treatment.</source>
        <extracomment>For one: Memory trouble on {first}, more than a week into or after treatment.</extracomment>
        <translation>
            <numerusform>Kłopoty z pamięcią: {first}, ponad tydzień po rozpoczęciu lub zakończeniu leczenia.</numerusform>
            <numerusform>Kłopoty z pamięcią w {count} dniach, od {first} do {last}, ponad tydzień po rozpoczęciu lub zakończeniu leczenia.</numerusform>
            <numerusform>Kłopoty z pamięcią w {count} dniach, od {first} do {last}, ponad tydzień po rozpoczęciu lub zakończeniu leczenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory: trouble remembering on {least} of {week} days or {more} of {month}, later than {after} days after the infusion.</source>
        <translation>Pamięć: trudności z zapamiętywaniem w {least} z {week} dni lub {more} z {month}, później niż {after} dni po wlewie.</translation>
    </message>
    <message numerus="yes">
        <source>Moderate or severe on {days} of {count} answered days ({share}).</source>
        <extracomment>For one: Moderate or severe on {days} of {count} answered day ({share}).</extracomment>
        <translation>
            <numerusform>Umiarkowane lub silne w {days} z {count} dnia z odpowiedzią ({share}).</numerusform>
            <numerusform>Umiarkowane lub silne w {days} z {count} dni z odpowiedzią ({share}).</numerusform>
            <numerusform>Umiarkowane lub silne w {days} z {count} dni z odpowiedzią ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>pn</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Nastrój</translation>
    </message>
    <message>
        <source>Mood (10 is best)</source>
        <translation>Nastrój (10 to najlepiej)</translation>
    </message>
    <message>
        <source>Mood: panic or anxiety on {least} of {week} days; a mood of {mood} or lower on {low} of {week} days, or of 0 on {none} of {week}; or severe low mood on {severe} of {week} days.</source>
        <translation>Nastrój: panika lub lęk w {least} z {week} dni; nastrój {mood} lub niższy w {low} z {week} dni albo 0 w {none} z {week}; albo silnie obniżony nastrój w {severe} z {week} dni.</translation>
    </message>
    <message>
        <source>More likely than not, relief never reached {threshold}.</source>
        <translation>Bardziej prawdopodobne niż nie, że ulga nigdy nie osiągnęła {threshold}.</translation>
    </message>
    <message>
        <source>Name left out</source>
        <translation>Imię i nazwisko pominięto</translation>
    </message>
    <message>
        <source>Name one import of the last 30 days by its moment. To see which can be undone: {program} imports.</source>
        <translation>Wskaż jeden import z ostatnich 30 dni, podając jego chwilę. Które można cofnąć, pokazuje: {program} imports.</translation>
    </message>
    <message>
        <source>Name the order: --date-order day-first or month-first.</source>
        <translation>Podaj kolejność: --date-order day-first lub month-first.</translation>
    </message>
    <message>
        <source>Names in grey are columns of the CSV package, from which each figure can be worked out again.</source>
        <translation>Szare nazwy to kolumny pakietu CSV, z których można ponownie obliczyć każdą liczbę.</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Nudności</translation>
    </message>
    <message>
        <source>New infusion</source>
        <translation>Nowy wlew</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>Nowy lek</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nowe hasło: </translation>
    </message>
    <message>
        <source>Night {night} after your infusion</source>
        <translation>Noc {night} po wlewie</translation>
    </message>
    <message>
        <source>Night {number}: {dream}, woke you.</source>
        <translation>Noc {number}: {dream}, z przebudzeniem.</translation>
    </message>
    <message>
        <source>Night {number}: {dream}.</source>
        <translation>Noc {number}: {dream}.</translation>
    </message>
    <message>
        <source>Nightmare</source>
        <translation>Koszmar</translation>
    </message>
    <message>
        <source>Nightmare that woke you</source>
        <translation>Koszmar, który obudził</translation>
    </message>
    <message>
        <source>Nightmare that woke you: 0 no, 1 yes.</source>
        <translation>Koszmar, który obudził: 0 nie, 1 tak.</translation>
    </message>
    <message>
        <source>No Chronic Pain Grade questionnaire was finished from day {first} to day {last} after the infusion and before the next one.</source>
        <translation>Od dnia {first} do dnia {last} po wlewie, przed następnym, nie ukończono kwestionariusza Chronic Pain Grade.</translation>
    </message>
    <message>
        <source>No Chronic Pain Grade questionnaire was finished in the {weeks} weeks before the infusion.</source>
        <translation>W ciągu {weeks} tygodni przed wlewem nie ukończono kwestionariusza Chronic Pain Grade.</translation>
    </message>
    <message>
        <source>No answer to: {question}</source>
        <translation>Brak odpowiedzi: {question}</translation>
    </message>
    <message>
        <source>No blood result with an upper limit is written down with this infusion.</source>
        <translation>Przy tym wlewie nie zapisano wyniku krwi z górną granicą.</translation>
    </message>
    <message>
        <source>No clear relief</source>
        <translation>Brak wyraźnej ulgi</translation>
    </message>
    <message>
        <source>No doses</source>
        <translation>Brak dawek</translation>
    </message>
    <message>
        <source>No dream was written down on these days.</source>
        <translation>W tych dniach nie zapisano żadnego snu.</translation>
    </message>
    <message>
        <source>No finished questionnaire says this yet.</source>
        <translation>Nie mówi tego jeszcze żaden ukończony kwestionariusz.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Brak stopnia</translation>
    </message>
    <message>
        <source>No grade: answers are missing</source>
        <translation>Brak stopnia: brakuje odpowiedzi</translation>
    </message>
    <message>
        <source>No grade: answers are missing (intensity {intensity} of 100)</source>
        <translation>Brak stopnia: brakuje odpowiedzi (nasilenie {intensity} na 100)</translation>
    </message>
    <message>
        <source>No import of the last 30 days can be undone.</source>
        <translation>Żadnego importu z ostatnich 30 dni nie można cofnąć.</translation>
    </message>
    <message>
        <source>No infusion is recorded yet, so there is nothing to compare.</source>
        <translation>Nie zapisano jeszcze wlewu, więc nie ma czego porównać.</translation>
    </message>
    <message>
        <source>No infusion is recorded yet.</source>
        <translation>Nie zapisano jeszcze żadnego wlewu.</translation>
    </message>
    <message>
        <source>No passphrase was typed. Nothing was changed.</source>
        <translation>Nie wpisano hasła. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>No visit is written down, so it begins 14 days before the last infusion.</source>
        <translation>Nie zapisano żadnej wizyty, więc zaczyna się 14 dni przed ostatnim wlewem.</translation>
    </message>
    <message>
        <source>No visit is written down, so it begins with the diary.</source>
        <translation>Nie zapisano żadnej wizyty, więc zaczyna się razem z dziennikiem.</translation>
    </message>
    <message>
        <source>No visit is written down, so it begins with the last report.</source>
        <translation>Nie zapisano żadnej wizyty, więc zaczyna się od ostatniego raportu.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Lp.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>None is open; {kinds} kinds were looked for.</source>
        <translation>Żaden nie jest otwarty; sprawdzono {kinds} rodzajów.</translation>
    </message>
    <message numerus="yes">
        <source>None of the file&apos;s {count} rows has a score. Nothing was imported.</source>
        <extracomment>For one: The file&apos;s {count} row has no score. Nothing was imported.</extracomment>
        <translation>
            <numerusform>{count} wiersz pliku nie ma oceny. Niczego nie zaimportowano.</numerusform>
            <numerusform>Żaden z {count} wierszy pliku nie ma oceny. Niczego nie zaimportowano.</numerusform>
            <numerusform>Żaden z {count} wierszy pliku nie ma oceny. Niczego nie zaimportowano.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the same form</source>
        <translation>Brak w tej samej formie</translation>
    </message>
    <message>
        <source>None of your last 7 days is recorded.</source>
        <translation>Żaden z ostatnich 7 dni nie jest zapisany.</translation>
    </message>
    <message numerus="yes">
        <source>None on any of the {count} days on which they were answered.</source>
        <extracomment>For one: None on the {count} day on which they were answered.</extracomment>
        <translation>
            <numerusform>Brak w {count} dniu, w którym jest o nich odpowiedź.</numerusform>
            <numerusform>Brak we wszystkich {count} dniach, w których jest o nich odpowiedź.</numerusform>
            <numerusform>Brak we wszystkich {count} dniach, w których jest o nich odpowiedź.</numerusform>
        </translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Brak zapisów</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Not changed: {reason}.</source>
        <translation>Nie zmieniono: {reason}.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Bez stopnia</translation>
    </message>
    <message>
        <source>Not judged, for no upper limit is written down: {results}.</source>
        <translation>Nie oceniono, bo nie zapisano górnej granicy: {results}.</translation>
    </message>
    <message>
        <source>Not restored: another program goes on writing to {path}. Close it first.</source>
        <translation>Nie przywrócono: inny program nadal zapisuje w {path}. Najpierw trzeba go zamknąć.</translation>
    </message>
    <message>
        <source>Not restored: another program is writing to the diary. Try again in a moment.</source>
        <translation>Nie przywrócono: inny program zapisuje w dzienniku. Proszę spróbować za chwilę.</translation>
    </message>
    <message>
        <source>Not saved yet: another program is writing to the diary. What you answered is kept here and saved as soon as it has finished.</source>
        <translation>Jeszcze nie zapisano: inny program zapisuje w dzienniku. Odpowiedzi są tu zachowane i zostaną zapisane, gdy tylko skończy.</translation>
    </message>
    <message>
        <source>Not saved yet: by this computer&apos;s clock, {day} has not begun. Leave the window open: what you answered is kept here and saved when that day begins.</source>
        <translation>Jeszcze nie zapisano: według zegara tego komputera dzień {day} się nie zaczął. Proszę zostawić okno otwarte: odpowiedzi są tu zachowane i zostaną zapisane, gdy ten dzień się zacznie.</translation>
    </message>
    <message>
        <source>Not saved: a file beside {path} was taken away. Answer again in a moment; if it is said again, close and open the diary.</source>
        <translation>Nie zapisano: usunięto plik obok {path}. Proszę odpowiedzieć ponownie za chwilę; jeśli komunikat wróci, zamknąć i otworzyć dziennik.</translation>
    </message>
    <message>
        <source>Not saved: another file was put in the place of {path}. Look at what it holds, then answer again.</source>
        <translation>Nie zapisano: w miejscu {path} jest inny plik. Proszę sprawdzić, co zawiera, a potem odpowiedzieć ponownie.</translation>
    </message>
    <message>
        <source>Not saved: another program changed this setting to “{value}” since it was shown here. Change it once more if yours should stand.</source>
        <translation>Nie zapisano: inny program zmienił to ustawienie na „{value}”, odkąd było tu pokazane. Zmień je jeszcze raz, jeśli ma zostać własne.</translation>
    </message>
    <message>
        <source>Not saved: another program changed this since it was shown here. Look at it, then do it again.</source>
        <translation>Nie zapisano: inny program zmienił to, odkąd było tu pokazane. Proszę to sprawdzić i powtórzyć.</translation>
    </message>
    <message>
        <source>Not saved: another program is writing to the diary. Answer again in a moment.</source>
        <translation>Nie zapisano: inny program zapisuje w dzienniku. Proszę odpowiedzieć ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Not saved: by this computer&apos;s clock, {day} has not come yet. What stands there can be taken back.</source>
        <translation>Nie zapisano: według zegara tego komputera dzień {day} jeszcze nie nadszedł. To, co tam jest, można wycofać.</translation>
    </message>
    <message>
        <source>Not saved: the diary file is damaged. Restore a copy of it.</source>
        <translation>Nie zapisano: plik dziennika jest uszkodzony. Proszę przywrócić jego kopię.</translation>
    </message>
    <message>
        <source>Not saved: the diary file is read-only. Make it writable, then answer again.</source>
        <translation>Nie zapisano: plik dziennika jest tylko do odczytu. Proszę zezwolić na zapis, a potem odpowiedzieć ponownie.</translation>
    </message>
    <message>
        <source>Not saved: the diary&apos;s folder can&apos;t be reached. Check it, then answer again.</source>
        <translation>Nie zapisano: folder dziennika jest niedostępny. Proszę go sprawdzić, a potem odpowiedzieć ponownie.</translation>
    </message>
    <message>
        <source>Not saved: the disk can&apos;t be written. Check it, then answer again.</source>
        <translation>Nie zapisano: nie można zapisać na dysku. Proszę go sprawdzić, a potem odpowiedzieć ponownie.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then answer again.</source>
        <translation>Nie zapisano: dysk jest pełny. Proszę zwolnić trochę miejsca, a potem odpowiedzieć ponownie.</translation>
    </message>
    <message>
        <source>Not saved: {path} is no longer there. Put it back, or close and open the diary.</source>
        <translation>Nie zapisano: {path} już tam nie ma. Proszę przywrócić plik na miejsce albo zamknąć i otworzyć dziennik.</translation>
    </message>
    <message>
        <source>Not saved: {path} was written over or cut short by another program while it was open. What you answered is kept here: save it to another file, then close the diary and restore a backup.</source>
        <translation>Nie zapisano: inny program nadpisał lub obciął {path}, gdy plik był otwarty. Odpowiedzi są tu zachowane: proszę zapisać je w innym pliku, potem zamknąć dziennik i przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notatka: {text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nothing can be compared yet. What pain lets you do needs average pain and interference with activity on {days} days before an infusion and {days} after it; dreams need {after} that were recalled in nights 1 to 3 after infusions and {usual} from other nights.</source>
        <translation>Nie ma jeszcze czego porównać. „Na co pozwala ból” wymaga odpowiedzi o średnim bólu i o tym, jak przeszkadza w aktywności, z {days} dni przed wlewem i {days} po nim; sny wymagają {after} zapamiętanych w nocach od 1 do 3 po wlewach i {usual} z innych nocy.</translation>
    </message>
    <message>
        <source>Nothing could be read of {path}: it is damaged from its first page on. Restore a backup of it.</source>
        <translation>Nic nie dało się odczytać z {path}: plik jest uszkodzony od pierwszej strony. Proszę przywrócić jego kopię zapasową.</translation>
    </message>
    <message>
        <source>Nothing is kept of what the diary said in the two weeks after infusion {number}.</source>
        <translation>Nie zachowano nic z tego, co dziennik mówił w dwa tygodnie po wlewie {number}.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Nie wiadomo, aby coś przepadło.</translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>Nic nie jest nowe.</translation>
    </message>
    <message>
        <source>Nothing is recorded since this infusion yet, so there is no relief to show.</source>
        <translation>Od tego wlewu nic jeszcze nie zapisano, więc nie ma ulgi do pokazania.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Your pain is drawn here from the first day on.</source>
        <translation>Nic jeszcze nie zapisano. Ból jest tu rysowany od pierwszego dnia.</translation>
    </message>
    <message>
        <source>Nothing is to come that a calendar could hold: no planned infusion, no call to the clinic and no questionnaire.</source>
        <translation>Nie ma przed sobą niczego, co zmieściłby kalendarz: żadnego planowanego wlewu, telefonu do kliniki ani kwestionariusza.</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Nic nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation>Niczego nie zaimportowano: to była próba na sucho.</translation>
    </message>
    <message>
        <source>Nothing was recorded after this infusion, so there is no relief to show.</source>
        <translation>Po tym wlewie nic nie zapisano, więc nie ma ulgi do pokazania.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year</source>
        <translation>W tym roku nic nie zapisano</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Of days 1 to {after} after the infusion on which any side effect was answered; none is an answer.</source>
        <translation>Z dni od 1 do {after} po wlewie, w których jest odpowiedź o którymkolwiek działaniu niepożądanym; „brak” też jest odpowiedzią.</translation>
    </message>
    <message>
        <source>Of limit</source>
        <translation>Względem granicy</translation>
    </message>
    <message>
        <source>Of the days after the infusion with an average pain score.</source>
        <translation>Z dni po wlewie, które mają ocenę średniego bólu.</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} ranges given at two weeks, {within} held what happened; {expected} in 10 should.</source>
        <extracomment>For one: Of {count} range given at two weeks, {within} held what happened; {expected} in 10 should.</extracomment>
        <translation>
            <numerusform>Przedziały podane po dwóch tygodniach: {count}, z tego objęło to, co nastąpiło: {within}; powinno {expected} na 10.</numerusform>
            <numerusform>Przedziały podane po dwóch tygodniach: {count}, z tego objęło to, co nastąpiło: {within}; powinno {expected} na 10.</numerusform>
            <numerusform>Przedziały podane po dwóch tygodniach: {count}, z tego objęło to, co nastąpiło: {within}; powinno {expected} na 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average, your last {count} scores lie below {threshold} relief.</source>
        <extracomment>For one: On average, your last {count} score lies below {threshold} relief.</extracomment>
        <translation>
            <numerusform>Średnio {count} ostatnia ocena leży poniżej ulgi {threshold}.</numerusform>
            <numerusform>Średnio {count} ostatnie oceny leżą poniżej ulgi {threshold}.</numerusform>
            <numerusform>Średnio {count} ostatnich ocen leży poniżej ulgi {threshold}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, your scores of the last days lie below {threshold} relief; the forecast waits whether that lasts.</source>
        <translation>Średnio oceny z ostatnich dni leżą poniżej ulgi {threshold}; prognoza czeka, czy to się utrzyma.</translation>
    </message>
    <message>
        <source>On that day, infusion {number} stood at {relief}.</source>
        <translation>W tym dniu wlew {number}: ulga {relief}.</translation>
    </message>
    <message numerus="yes">
        <source>On that day, {count} earlier infusions stood at {low} to {high}.</source>
        <extracomment>For one: On that day, {count} earlier infusion stood at {low} to {high}.</extracomment>
        <translation>
            <numerusform>W tym dniu {count} wcześniejszy wlew: od {low} do {high}.</numerusform>
            <numerusform>W tym dniu {count} wcześniejsze wlewy: od {low} do {high}.</numerusform>
            <numerusform>W tym dniu {count} wcześniejszych wlewów: od {low} do {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Na liście</translation>
    </message>
    <message numerus="yes">
        <source>On {count} days, from {first} to {last}, you noted that you wished for ketamine outside the clinic, or took some.</source>
        <extracomment>For one: On {first} you noted that you wished for ketamine outside the clinic, or took some.</extracomment>
        <translation>
            <numerusform>{first}: zanotowano chęć na ketaminę poza kliniką albo jej przyjęcie.</numerusform>
            <numerusform>W {count} dniach, od {first} do {last}, zanotowano chęć na ketaminę poza kliniką albo jej przyjęcie.</numerusform>
            <numerusform>W {count} dniach, od {first} do {last}, zanotowano chęć na ketaminę poza kliniką albo jej przyjęcie.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the diary first said that relief had probably faded, about the day on which it had.</source>
        <translation>{day}: dziennik po raz pierwszy powiedział, że ulga prawdopodobnie wygasła, mniej więcej w dniu, w którym to nastąpiło.</translation>
    </message>
    <message numerus="yes">
        <source>On {day} the diary first said that relief had probably faded, about {count} days after it had.</source>
        <extracomment>For one: On {day} the diary first said that relief had probably faded, about {count} day after it had.</extracomment>
        <translation>
            <numerusform>{day}: dziennik po raz pierwszy powiedział, że ulga prawdopodobnie wygasła, około {count} dzień po tym, jak to nastąpiło.</numerusform>
            <numerusform>{day}: dziennik po raz pierwszy powiedział, że ulga prawdopodobnie wygasła, około {count} dni po tym, jak to nastąpiło.</numerusform>
            <numerusform>{day}: dziennik po raz pierwszy powiedział, że ulga prawdopodobnie wygasła, około {count} dni po tym, jak to nastąpiło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {day} the diary first said that relief had probably faded, about {count} days before it had.</source>
        <extracomment>For one: On {day} the diary first said that relief had probably faded, about {count} day before it had.</extracomment>
        <translation>
            <numerusform>{day}: dziennik po raz pierwszy powiedział, że ulga prawdopodobnie wygasła, około {count} dzień przed tym, jak to nastąpiło.</numerusform>
            <numerusform>{day}: dziennik po raz pierwszy powiedział, że ulga prawdopodobnie wygasła, około {count} dni przed tym, jak to nastąpiło.</numerusform>
            <numerusform>{day}: dziennik po raz pierwszy powiedział, że ulga prawdopodobnie wygasła, około {count} dni przed tym, jak to nastąpiło.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the diary first said that relief had probably faded.</source>
        <translation>{day}: dziennik po raz pierwszy powiedział, że ulga prawdopodobnie wygasła.</translation>
    </message>
    <message>
        <source>On {day}, relief was about {middle}, likely between {low} and {high}.</source>
        <translation>{day}: ulga wynosiła około {middle}, prawdopodobnie od {low} do {high}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, it could not be told whether relief had reached {threshold}.</source>
        <translation>{day}, ostatni dzień z oceną bólu: nie dało się powiedzieć, czy ulga osiągnęła {threshold}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, it was open how long relief would stay above {threshold}.</source>
        <translation>{day}, ostatni dzień z oceną bólu: nie było wiadomo, jak długo ulga pozostanie powyżej {threshold}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}.</source>
        <translation>{day}, ostatni dzień z oceną bólu: ulga mogła być poniżej {threshold}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}; how long it would hold was open.</source>
        <translation>{day}, ostatni dzień z oceną bólu: ulga mogła być poniżej {threshold}; nie było wiadomo, jak długo się utrzyma.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}; it was expected to be by {last}.</source>
        <translation>{day}, ostatni dzień z oceną bólu: ulga mogła być poniżej {threshold}; spodziewano się tego do {last}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was expected to be below {threshold} by {last}.</source>
        <translation>{day}, ostatni dzień z oceną bólu: spodziewano się, że ulga będzie poniżej {threshold} do {last}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was expected to fall below {threshold} between {first} and {last}.</source>
        <translation>{day}, ostatni dzień z oceną bólu: spodziewano się, że ulga spadnie poniżej {threshold} między {first} a {last}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was not expected to fall below {threshold} before {first}.</source>
        <translation>{day}, ostatni dzień z oceną bólu: nie spodziewano się, że ulga spadnie poniżej {threshold} przed {first}.</translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was not expected to fall below {threshold} within a year.</source>
        <translation>{day}, ostatni dzień z oceną bólu: nie spodziewano się, że ulga spadnie poniżej {threshold} w ciągu roku.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Jeszcze raz: </translation>
    </message>
    <message>
        <source>Once one is recorded, relief is measured against your scores from before it.</source>
        <translation>Gdy zostanie zapisany, ulga będzie mierzona względem ocen sprzed wlewu.</translation>
    </message>
    <message>
        <source>One date and time ({stamp}) has several rows that differ in {column}: {values}. All of them count.</source>
        <translation>Jedna data i godzina ({stamp}) ma kilka wierszy, które różnią się w kolumnie {column}: {values}. Wszystkie się liczą.</translation>
    </message>
    <message>
        <source>One digit behind the decimal sign is enough, like {example}.</source>
        <translation>Wystarczy jedna cyfra po przecinku, na przykład {example}.</translation>
    </message>
    <message>
        <source>One dose is {dose}&#xa0;{unit}</source>
        <translation>Jedna dawka to {dose}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>One rescue dose.</source>
        <translation>Jedna dawka doraźna.</translation>
    </message>
    <message>
        <source>One row a day, one number in each box. Leave a box empty where you don&apos;t know. At home, type it in under Diary, “Type in a paper sheet”.</source>
        <translation>Jeden wiersz na dzień, jedna liczba w każdej kratce. Co nieznane, zostaje puste. W domu wpisuje się to na stronie Dziennik, „Przepisz papierowy arkusz”.</translation>
    </message>
    <message>
        <source>Only groups of questions that Today has can be hidden.</source>
        <translation>Ukryć można tylko te grupy pytań, które są na stronie Dziś.</translation>
    </message>
    <message>
        <source>Other medicines: some slow down the enzymes CYP3A4 and CYP2B6, by which the body breaks ketamine down (Peltoniemi 2016). Show your clinic the list of all your medicines; it knows which ones matter.</source>
        <translation>Inne leki: niektóre spowalniają enzymy CYP3A4 i CYP2B6, którymi organizm rozkłada ketaminę (Peltoniemi 2016). Proszę pokazać klinice listę wszystkich leków; klinika wie, które mają znaczenie.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>Pain and ketamine infusions</source>
        <translation>Ból i wlewy ketaminy</translation>
    </message>
    <message>
        <source>Pain goes up and down by itself: in the diaries of two trials without ketamine, with no treatment, placebo or another drug, some week was 30 % better than the first in 20 to 33 of 100 people (computed from Tiwari 2022). A good week alone proves nothing.</source>
        <translation>Ból rośnie i maleje sam z siebie: w dziennikach z dwóch badań bez ketaminy, w których nie leczono albo podawano placebo lub inny lek, u 20 do 33 na 100 osób któryś tydzień był o 30&#xa0;% lepszy niż pierwszy (obliczono na podstawie Tiwari 2022). Sam dobry tydzień niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>Pain got in the way of</source>
        <translation>Ból utrudniał</translation>
    </message>
    <message>
        <source>Pain got in the way of activity</source>
        <translation>Ból przeszkadzał w aktywności</translation>
    </message>
    <message>
        <source>Pain got in the way of activity or enjoying life: 0 not at all, 10 completely.</source>
        <translation>Ból przeszkadzał w aktywności lub w cieszeniu się życiem: 0 wcale, 10 całkowicie.</translation>
    </message>
    <message>
        <source>Pain got in the way of enjoying life</source>
        <translation>Ból przeszkadzał w cieszeniu się życiem</translation>
    </message>
    <message>
        <source>Pain grade</source>
        <translation>Stopień bólu</translation>
    </message>
    <message>
        <source>Pain grade (CPGS, 0–IV)</source>
        <translation>Stopień bólu (CPGS, 0–IV)</translation>
    </message>
    <message>
        <source>Pain grade after</source>
        <translation>Stopień bólu po</translation>
    </message>
    <message>
        <source>Pain grade before</source>
        <translation>Stopień bólu przed</translation>
    </message>
    <message>
        <source>Pain in the flank and a raised creatinine can come from the kidneys. They have many causes, some of them harmless; someone should look.</source>
        <translation>Ból w boku i podwyższona kreatynina mogą pochodzić z nerek. Mają wiele przyczyn, niektóre nieszkodliwe; ktoś powinien to sprawdzić.</translation>
    </message>
    <message numerus="yes">
        <source>Pain in the flank on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Pain in the flank on {first}.</extracomment>
        <translation>
            <numerusform>Ból w boku: {first}.</numerusform>
            <numerusform>Ból w boku w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Ból w boku w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain in the way of activity</source>
        <translation>Ból przeszkadza w aktywności</translation>
    </message>
    <message>
        <source>Pain in the way of doing</source>
        <translation>Ból przeszkadza w zajęciach</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Ból w tej chwili</translation>
    </message>
    <message>
        <source>Pain rose within your last days: their average is not yet what the estimate has for today.</source>
        <translation>W ostatnich dniach ból wzrósł: ich średnia nie odpowiada jeszcze temu, co szacunek podaje na dziś.</translation>
    </message>
    <message numerus="yes">
        <source>Pain was above your level before the infusion on {worse} of {count} days.</source>
        <extracomment>For one: Pain was above your level before the infusion on {worse} of {count} day.</extracomment>
        <translation>
            <numerusform>Ból był powyżej poziomu sprzed wlewu w {worse} z {count} dnia.</numerusform>
            <numerusform>Ból był powyżej poziomu sprzed wlewu w {worse} z {count} dni.</numerusform>
            <numerusform>Ból był powyżej poziomu sprzed wlewu w {worse} z {count} dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain without relief, give or take {sd} points; relief here means less pain than that, whatever brought it. {days} of the {window} days before have an average pain score.</source>
        <translation>Ból bez ulgi, z dokładnością do {sd} pkt; ulga oznacza tu mniejszy ból niż ten, cokolwiek ją przyniosło. Ocenę średniego bólu ma {days} z {window} wcześniejszych dni.</translation>
    </message>
    <message>
        <source>Pain {pain}, entered late.</source>
        <translation>Ból {pain}, późny wpis.</translation>
    </message>
    <message>
        <source>Pain {pain}, relief {relief}, entered late.</source>
        <translation>Ból {pain}, ulga {relief}, późny wpis.</translation>
    </message>
    <message>
        <source>Pain {pain}, relief {relief}.</source>
        <translation>Ból {pain}, ulga {relief}.</translation>
    </message>
    <message>
        <source>Pain {pain}.</source>
        <translation>Ból {pain}.</translation>
    </message>
    <message>
        <source>Pain, average</source>
        <translation>Ból, średni</translation>
    </message>
    <message>
        <source>Pain: 0 no pain, 10 worst pain imaginable.</source>
        <translation>Ból: 0 brak bólu, 10 najsilniejszy ból, jaki można sobie wyobrazić.</translation>
    </message>
    <message>
        <source>Palpitations</source>
        <translation>Kołatanie serca</translation>
    </message>
    <message numerus="yes">
        <source>Palpitations on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Palpitations on {first}.</extracomment>
        <translation>
            <numerusform>Kołatanie serca: {first}.</numerusform>
            <numerusform>Kołatanie serca w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Kołatanie serca w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>Panika</translation>
    </message>
    <message numerus="yes">
        <source>Panic on {count} days.</source>
        <extracomment>For one: Panic on {count} day.</extracomment>
        <translation>
            <numerusform>Panika w {count} dniu.</numerusform>
            <numerusform>Panika w {count} dniach.</numerusform>
            <numerusform>Panika w {count} dniach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Panic or anxiety on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Panic or anxiety on {first}.</extracomment>
        <translation>
            <numerusform>Panika lub lęk: {first}.</numerusform>
            <numerusform>Panika lub lęk w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Panika lub lęk w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passing urine often</source>
        <translation>Częste oddawanie moczu</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the backup: </source>
        <translation>Hasło lub kod odzyskiwania kopii zapasowej: </translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>Hasło lub kod odzyskiwania: </translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Odbyte</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Postrzeganie</translation>
    </message>
    <message>
        <source>Perception a little changed.</source>
        <translation>Postrzeganie trochę zmienione.</translation>
    </message>
    <message numerus="yes">
        <source>Perception changed after {count} earlier infusions.</source>
        <extracomment>For one: Perception changed after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Postrzeganie zmienione po {count} wcześniejszym wlewie.</numerusform>
            <numerusform>Postrzeganie zmienione po {count} wcześniejszych wlewach.</numerusform>
            <numerusform>Postrzeganie zmienione po {count} wcześniejszych wlewach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perception changed.</source>
        <translation>Postrzeganie zmienione.</translation>
    </message>
    <message>
        <source>Perception much changed.</source>
        <translation>Postrzeganie mocno zmienione.</translation>
    </message>
    <message>
        <source>Perhaps by {day}</source>
        <translation>Być może do {day}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Period, since the last visit</source>
        <translation>Okres od ostatniej wizyty</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowane</translation>
    </message>
    <message numerus="yes">
        <source>Please tell your clinic of {count} signs.</source>
        <extracomment>For one: Please tell your clinic of {count} sign.</extracomment>
        <translation>
            <numerusform>Proszę powiedzieć klinice o {count} sygnale.</numerusform>
            <numerusform>Proszę powiedzieć klinice o {count} sygnałach.</numerusform>
            <numerusform>Proszę powiedzieć klinice o {count} sygnałach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnancy: that ketamine is safe then is not established (US prescribing information 2024). If you are or may be pregnant, or breast-feed, tell your clinic before the infusion.</source>
        <translation>Ciąża: bezpieczeństwo ketaminy w tym czasie nie jest ustalone (informacja o leku w USA 2024). O ciąży, także możliwej, i o karmieniu piersią proszę powiedzieć klinice przed wlewem.</translation>
    </message>
    <message>
        <source>Psychosis and drug abuse: the specialists&apos; guidelines advise against ketamine while a psychosis is not under control or drug abuse goes on (Cohen 2018). If you have had either, at any time, your clinic should know before the infusion; it is a reason for care, not for blame.</source>
        <translation>Psychoza i nadużywanie substancji: wytyczne specjalistów odradzają ketaminę, dopóki psychoza nie jest opanowana lub trwa nadużywanie substancji (Cohen 2018). Jeśli jedno z nich kiedykolwiek wystąpiło, klinika powinna wiedzieć o tym przed wlewem; to powód do ostrożności, a nie do obwiniania.</translation>
    </message>
    <message>
        <source>Read as {ways}.</source>
        <translation>Odczytano jako {ways}.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zapamiętane</translation>
    </message>
    <message>
        <source>Record today&apos;s average pain to bring the forecast up to date.</source>
        <translation>Zapisz dzisiejszy średni ból, aby odświeżyć prognozę.</translation>
    </message>
    <message>
        <source>Record your average pain on the next days.</source>
        <translation>Zapisuj średni ból w następnych dniach.</translation>
    </message>
    <message>
        <source>Record your infusion on the Infusions page.</source>
        <translation>Zapisz wlew na stronie Wlewy.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Kod odzyskiwania: {code}</translation>
    </message>
    <message>
        <source>Regular medicine</source>
        <translation>Lek stały</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>Regularnie</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Relief Diary report, page {page} of {pages}</source>
        <translation>Raport Relief Diary, strona {page} z {pages}</translation>
    </message>
    <message>
        <source>Relief Diary {version}</source>
        <translation>Relief Diary {version}</translation>
    </message>
    <message>
        <source>Relief after infusion {number}</source>
        <translation>Ulga po wlewie {number}</translation>
    </message>
    <message>
        <source>Relief against side effects</source>
        <translation>Ulga a działania niepożądane</translation>
    </message>
    <message>
        <source>Relief began at about {start} and had probably faded below {threshold} by {day}.</source>
        <translation>Ulga zaczęła się od około {start} i do {day} prawdopodobnie spadła poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. How long it stays above {threshold} is open.</source>
        <translation>Ulga zaczęła się od około {start} i wynosi teraz około {now}. Jak długo pozostanie powyżej {threshold}, nie wiadomo.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It can&apos;t be told yet whether it reached {threshold}.</source>
        <translation>Ulga zaczęła się od około {start} i wynosi teraz około {now}. Nie da się jeszcze powiedzieć, czy osiągnęła {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be below {threshold} already, and is likely to be by {last}.</source>
        <translation>Ulga zaczęła się od około {start} i wynosi teraz około {now}. Może już być poniżej {threshold}, a do {last} prawdopodobnie będzie.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be below {threshold} by now; the next days will show.</source>
        <translation>Ulga zaczęła się od około {start} i wynosi teraz około {now}. Może już być poniżej {threshold}; pokażą to następne dni.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be fading, and is likely to be below {threshold} by {last}.</source>
        <translation>Ulga zaczęła się od około {start} i wynosi teraz około {now}. Być może wygasa, a do {last} prawdopodobnie będzie poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be fading; how long it stays above {threshold} is open.</source>
        <translation>Ulga zaczęła się od około {start} i wynosi teraz około {now}. Być może wygasa; jak długo pozostanie powyżej {threshold}, nie wiadomo.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and probably fell below {threshold} between {first} and {last}.</source>
        <translation>Ulga zaczęła się od około {start} i prawdopodobnie spadła poniżej {threshold} między {first} a {last}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and probably fell below {threshold} by {last}.</source>
        <translation>Ulga zaczęła się od około {start} i do {last} prawdopodobnie spadła poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and was about {now} on {day}, before the next infusion; it may have fallen below {threshold}.</source>
        <translation>Ulga zaczęła się od około {start} i wynosiła około {now} w dniu: {day}, przed następnym wlewem; mogła spaść poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and was about {now} on {day}, the last day with a pain score.</source>
        <translation>Ulga zaczęła się od około {start} i wynosiła około {now} w ostatnim dniu z oceną bólu: {day}.</translation>
    </message>
    <message>
        <source>Relief began at about {start} and was still about {now} on {day}, before the next infusion; it had probably not fallen below {threshold}.</source>
        <translation>Ulga zaczęła się od około {start} i nadal wynosiła około {now} w dniu: {day}, przed następnym wlewem; prawdopodobnie nie spadła poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and has probably faded below {threshold}.</source>
        <translation>Ulga zaczęła się od około {start}, wynosi teraz około {now} i prawdopodobnie spadła poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to be below {threshold} by {last}.</source>
        <translation>Ulga zaczęła się od około {start}, wynosi teraz około {now} i do {last} prawdopodobnie będzie poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to fall below {threshold} between {first} and {last}.</source>
        <translation>Ulga zaczęła się od około {start}, wynosi teraz około {now} i prawdopodobnie spadnie poniżej {threshold} między {first} a {last}.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to stay above {threshold} until about {middle}, and to be below it by {last}.</source>
        <translation>Ulga zaczęła się od około {start}, wynosi teraz około {now}, prawdopodobnie pozostanie powyżej {threshold} do około {middle}, a do {last} prawdopodobnie będzie poniżej.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is not likely to fall below {threshold} before {first}; how long it holds is open.</source>
        <translation>Ulga zaczęła się od około {start}, wynosi teraz około {now} i prawdopodobnie nie spadnie poniżej {threshold} przed {first}; jak długo się utrzyma, nie wiadomo.</translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is not likely to fall below {threshold} within a year.</source>
        <translation>Ulga zaczęła się od około {start}, wynosi teraz około {now} i prawdopodobnie nie spadnie poniżej {threshold} w ciągu roku.</translation>
    </message>
    <message>
        <source>Relief by the week</source>
        <translation>Ulga tydzień po tygodniu</translation>
    </message>
    <message numerus="yes">
        <source>Relief can&apos;t be shown: {count} of the {window} days before this infusion have an average pain score, and {least} are needed.</source>
        <extracomment>For one: Relief can&apos;t be shown: {count} of the {window} days before this infusion has an average pain score, and {least} are needed.</extracomment>
        <translation>
            <numerusform>Ulgi nie można pokazać: ocenę średniego bólu ma {count} z {window} dni przed tym wlewem, a potrzeba {least}.</numerusform>
            <numerusform>Ulgi nie można pokazać: ocenę średniego bólu mają {count} z {window} dni przed tym wlewem, a potrzeba {least}.</numerusform>
            <numerusform>Ulgi nie można pokazać: ocenę średniego bólu ma {count} z {window} dni przed tym wlewem, a potrzeba {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relief faded about {day}.</source>
        <translation>Ulga wygasła około {day}.</translation>
    </message>
    <message>
        <source>Relief faded about {day}: earlier than that.</source>
        <translation>Ulga wygasła około {day}: wcześniej.</translation>
    </message>
    <message>
        <source>Relief faded about {day}: within the range.</source>
        <translation>Ulga wygasła około {day}: w przedziale.</translation>
    </message>
    <message numerus="yes">
        <source>Relief faded about {day}: {count} days earlier than the range.</source>
        <extracomment>For one: Relief faded about {day}: {count} day earlier than the range.</extracomment>
        <translation>
            <numerusform>Ulga wygasła około {day}: {count} dzień wcześniej niż przedział.</numerusform>
            <numerusform>Ulga wygasła około {day}: {count} dni wcześniej niż przedział.</numerusform>
            <numerusform>Ulga wygasła około {day}: {count} dni wcześniej niż przedział.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relief faded about {day}: {count} days later than the range.</source>
        <extracomment>For one: Relief faded about {day}: {count} day later than the range.</extracomment>
        <translation>
            <numerusform>Ulga wygasła około {day}: {count} dzień później niż przedział.</numerusform>
            <numerusform>Ulga wygasła około {day}: {count} dni później niż przedział.</numerusform>
            <numerusform>Ulga wygasła około {day}: {count} dni później niż przedział.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relief fell below {threshold} about here, outside the range said.</source>
        <translation>Mniej więcej tu ulga spadła poniżej {threshold}, poza podanym przedziałem.</translation>
    </message>
    <message>
        <source>Relief fell below {threshold} about here, within the range said.</source>
        <translation>Mniej więcej tu ulga spadła poniżej {threshold}, w podanym przedziale.</translation>
    </message>
    <message>
        <source>Relief fell below {threshold}, likely between {first} and {last}.</source>
        <translation>Ulga spadła poniżej {threshold}, prawdopodobnie między {first} a {last}.</translation>
    </message>
    <message>
        <source>Relief fell below {threshold}; how early or late it did is open.</source>
        <translation>Ulga spadła poniżej {threshold}; jak wcześnie lub późno, nie wiadomo.</translation>
    </message>
    <message>
        <source>Relief has probably faded below {threshold}.</source>
        <translation>Ulga prawdopodobnie spadła poniżej {threshold}.</translation>
    </message>
    <message>
        <source>Relief has probably not reached {threshold}.</source>
        <translation>Ulga prawdopodobnie nie osiągnęła {threshold}.</translation>
    </message>
    <message>
        <source>Relief has probably not reached {threshold}: it began at about {start} and is now about {now}.</source>
        <translation>Ulga prawdopodobnie nie osiągnęła {threshold}: zaczęła się od około {start} i wynosi teraz około {now}.</translation>
    </message>
    <message>
        <source>Relief in week 1</source>
        <translation>Ulga w tygodniu 1</translation>
    </message>
    <message>
        <source>Relief in week 4</source>
        <translation>Ulga w tygodniu 4</translation>
    </message>
    <message>
        <source>Relief is counted from {day}, the day of the infusion.</source>
        <translation>Ulga jest liczona od {day}, dnia wlewu.</translation>
    </message>
    <message>
        <source>Relief is counted from {last_day} on; a pain score each day shows how it holds.</source>
        <translation>Ulga jest liczona od {last_day}; codzienna ocena bólu pokazuje, jak się utrzymuje.</translation>
    </message>
    <message>
        <source>Relief is holding, and is likely to last until about {middle}.</source>
        <translation>Ulga się utrzymuje i prawdopodobnie potrwa do około {middle}.</translation>
    </message>
    <message>
        <source>Relief is holding.</source>
        <translation>Ulga się utrzymuje.</translation>
    </message>
    <message>
        <source>Relief is likely to fade between {first} and {last}.</source>
        <translation>Ulga prawdopodobnie wygaśnie między {first} a {last}.</translation>
    </message>
    <message>
        <source>Relief is likely to have faded by {last}.</source>
        <translation>Ulga prawdopodobnie wygaśnie do {last}.</translation>
    </message>
    <message>
        <source>Relief is not likely to fade before {first}; how long it holds is open.</source>
        <translation>Ulga prawdopodobnie nie wygaśnie przed {first}; jak długo się utrzyma, nie wiadomo.</translation>
    </message>
    <message>
        <source>Relief is not likely to fall below {threshold} within a year.</source>
        <translation>Ulga prawdopodobnie nie spadnie poniżej {threshold} w ciągu roku.</translation>
    </message>
    <message>
        <source>Relief is now about {middle}, likely between {low} and {high}.</source>
        <translation>Ulga wynosi teraz około {middle}, prawdopodobnie od {low} do {high}.</translation>
    </message>
    <message>
        <source>Relief is now about {middle}.</source>
        <translation>Ulga wynosi teraz około {middle}.</translation>
    </message>
    <message>
        <source>Relief is probably below {threshold}, and may never have reached it.</source>
        <translation>Ulga jest prawdopodobnie poniżej {threshold} i być może nigdy tyle nie osiągnęła.</translation>
    </message>
    <message>
        <source>Relief may be below {threshold} by now; the next days will show whether it lasts.</source>
        <translation>Ulga może już być poniżej {threshold}; następne dni pokażą, czy to się utrzyma.</translation>
    </message>
    <message>
        <source>Relief may be below {threshold}; the next days will show.</source>
        <translation>Ulga może być poniżej {threshold}; pokażą to następne dni.</translation>
    </message>
    <message>
        <source>Relief may be fading now, and is likely to have faded by {last}.</source>
        <translation>Ulga być może teraz wygasa, a do {last} prawdopodobnie wygaśnie.</translation>
    </message>
    <message>
        <source>Relief may be fading now; how long it holds is open.</source>
        <translation>Ulga być może teraz wygasa; jak długo się utrzyma, nie wiadomo.</translation>
    </message>
    <message>
        <source>Relief may have faded below {threshold}; the next days will show.</source>
        <translation>Ulga mogła spaść poniżej {threshold}; pokażą to następne dni.</translation>
    </message>
    <message>
        <source>Relief over 7 days, % of the level before</source>
        <translation>Ulga z 7 dni, % poziomu przed</translation>
    </message>
    <message>
        <source>Relief probably never reached {threshold} after this infusion; it began at about {start}.</source>
        <translation>Ulga po tym wlewie prawdopodobnie nigdy nie osiągnęła {threshold}; zaczęła się od około {start}.</translation>
    </message>
    <message>
        <source>Relief since infusion {number}</source>
        <translation>Ulga od wlewu {number}</translation>
    </message>
    <message numerus="yes">
        <source>Relief was still above {threshold} on {day}: at least {count} days later than the range.</source>
        <extracomment>For one: Relief was still above {threshold} on {day}: at least {count} day later than the range.</extracomment>
        <translation>
            <numerusform>W dniu {day} ulga była nadal powyżej {threshold}: co najmniej {count} dzień później niż przedział.</numerusform>
            <numerusform>W dniu {day} ulga była nadal powyżej {threshold}: co najmniej {count} dni później niż przedział.</numerusform>
            <numerusform>W dniu {day} ulga była nadal powyżej {threshold}: co najmniej {count} dni później niż przedział.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relief, % of the level before</source>
        <translation>Ulga, % poziomu przed</translation>
    </message>
    <message>
        <source>Rescue doses</source>
        <translation>Dawki doraźne</translation>
    </message>
    <message>
        <source>Rescue doses a week</source>
        <translation>Dawki doraźne na tydzień</translation>
    </message>
    <message numerus="yes">
        <source>Rescue doses after {count} earlier infusions.</source>
        <extracomment>For one: Rescue doses after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Dawki doraźne po {count} wcześniejszym wlewie.</numerusform>
            <numerusform>Dawki doraźne po {count} wcześniejszych wlewach.</numerusform>
            <numerusform>Dawki doraźne po {count} wcześniejszych wlewach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue medicine</source>
        <translation>Lek doraźny</translation>
    </message>
    <message>
        <source>Response: relief in week 1</source>
        <translation>Odpowiedź na leczenie: ulga w tygodniu 1</translation>
    </message>
    <message>
        <source>S-ketamine</source>
        <translation>S-ketamina</translation>
    </message>
    <message>
        <source>Safety signs</source>
        <translation>Sygnały ostrzegawcze</translation>
    </message>
    <message>
        <source>Safety signs:</source>
        <translation>Sygnały ostrzegawcze:</translation>
    </message>
    <message>
        <source>Said on day {day}: fading after {first}.</source>
        <translation>Podano w dniu {day}: wygasanie po {first}.</translation>
    </message>
    <message>
        <source>Said on day {day}: fading between {first} and {last}.</source>
        <translation>Podano w dniu {day}: wygasanie między {first} a {last}.</translation>
    </message>
    <message>
        <source>Said on day {day}: fading by {last}.</source>
        <translation>Podano w dniu {day}: wygasanie do {last}.</translation>
    </message>
    <message>
        <source>Said on day {day}: no fading within a year.</source>
        <translation>Podano w dniu {day}: brak wygasania w ciągu roku.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sb</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, or name how it is written, like --encoding {name}.</source>
        <translation>Zapisz go jako CSV w UTF-8 albo podaj jego kodowanie, na przykład --encoding {name}.</translation>
    </message>
    <message>
        <source>Saved what could be read of {diary} to {path}: {days}, {answers}, {changes}.</source>
        <translation>Zapisano to, co dało się odczytać z {diary}, do {path}: {days}, {answers}, {changes}.</translation>
    </message>
    <message>
        <source>Say in which unit the laboratory gives them.</source>
        <translation>Podaj, w jakiej jednostce podaje je laboratorium.</translation>
    </message>
    <message>
        <source>Say on which day the blood was taken.</source>
        <translation>Podaj, w którym dniu pobrano krew.</translation>
    </message>
    <message>
        <source>Second folder: {folder}. It is not there now; the newest backup went there on {day}.</source>
        <translation>Drugi folder: {folder}. Teraz jest niedostępny; najnowsza kopia zapasowa trafiła tam {day}.</translation>
    </message>
    <message>
        <source>Second folder: {folder}. Nothing went there yet.</source>
        <translation>Drugi folder: {folder}. Nic tam jeszcze nie trafiło.</translation>
    </message>
    <message>
        <source>Second folder: {folder}. The newest there is of {day}.</source>
        <translation>Drugi folder: {folder}. Najnowsza kopia jest tam z {day}.</translation>
    </message>
    <message>
        <source>Several days with relief above {threshold} again would change this.</source>
        <translation>Zmieniłoby to kilka dni, w których ulga znów będzie powyżej {threshold}.</translation>
    </message>
    <message numerus="yes">
        <source>Severe bladder trouble on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Severe bladder trouble on {first}.</extracomment>
        <translation>
            <numerusform>Silne dolegliwości pęcherza: {first}.</numerusform>
            <numerusform>Silne dolegliwości pęcherza w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Silne dolegliwości pęcherza w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe low mood on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Severe low mood on {first}.</extracomment>
        <translation>
            <numerusform>Silnie obniżony nastrój: {first}.</numerusform>
            <numerusform>Silnie obniżony nastrój w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Silnie obniżony nastrój w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe trouble speaking on {count} days.</source>
        <extracomment>For one: Severe trouble speaking on {count} day.</extracomment>
        <translation>
            <numerusform>Silne zaburzenia mowy w {count} dniu.</numerusform>
            <numerusform>Silne zaburzenia mowy w {count} dniach.</numerusform>
            <numerusform>Silne zaburzenia mowy w {count} dniach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe unsteadiness on {count} days.</source>
        <extracomment>For one: Severe unsteadiness on {count} day.</extracomment>
        <translation>
            <numerusform>Silna chwiejność w {count} dniu.</numerusform>
            <numerusform>Silna chwiejność w {count} dniach.</numerusform>
            <numerusform>Silna chwiejność w {count} dniach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe vomiting on {count} days.</source>
        <extracomment>For one: Severe vomiting on {count} day.</extracomment>
        <translation>
            <numerusform>Silne wymioty w {count} dniu.</numerusform>
            <numerusform>Silne wymioty w {count} dniach.</numerusform>
            <numerusform>Silne wymioty w {count} dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of opioids</source>
        <translation>Udział opioidów</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Działania niepożądane</translation>
    </message>
    <message numerus="yes">
        <source>Side effects after {count} earlier infusions.</source>
        <extracomment>For one: Side effects after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Działania niepożądane po {count} wcześniejszym wlewie.</numerusform>
            <numerusform>Działania niepożądane po {count} wcześniejszych wlewach.</numerusform>
            <numerusform>Działania niepożądane po {count} wcześniejszych wlewach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side effects since the infusion</source>
        <translation>Działania niepożądane od wlewu</translation>
    </message>
    <message>
        <source>Side effects were not answered on any of these days.</source>
        <translation>W żadnym z tych dni nie ma odpowiedzi o działaniach niepożądanych.</translation>
    </message>
    <message>
        <source>Side effects: 0 {n0}, 1 {n1}, 2 {n2}, 3 {n3}.</source>
        <translation>Działania niepożądane: 0 {n0}, 1 {n1}, 2 {n2}, 3 {n3}.</translation>
    </message>
    <message>
        <source>Side effects: mild.</source>
        <translation>Działania niepożądane: łagodne.</translation>
    </message>
    <message>
        <source>Side effects: moderate.</source>
        <translation>Działania niepożądane: umiarkowane.</translation>
    </message>
    <message>
        <source>Side effects: severe.</source>
        <translation>Działania niepożądane: silne.</translation>
    </message>
    <message>
        <source>Side-effect days</source>
        <translation>Dni z działaniami niepożądanymi</translation>
    </message>
    <message>
        <source>Since this infusion, pain has mostly been above your level before it; no relief can be seen.</source>
        <translation>Od tego wlewu ból jest przeważnie powyżej poziomu sprzed wlewu; ulgi nie widać.</translation>
    </message>
    <message>
        <source>Skin and eyes</source>
        <translation>Skóra i oczy</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Sleep (10 is best)</source>
        <translation>Sen (10 to najlepiej)</translation>
    </message>
    <message>
        <source>Sleep and mood: 0 worst, 10 best.</source>
        <translation>Sen i nastrój: 0 najgorzej, 10 najlepiej.</translation>
    </message>
    <message>
        <source>Some parts of the file could not be read: answers in them that the history has not are lost.</source>
        <translation>Niektórych części pliku nie dało się odczytać: odpowiedzi z nich, których nie ma w historii, przepadły.</translation>
    </message>
    <message>
        <source>Some questions are waiting for you.</source>
        <translation>Czeka kilka pytań.</translation>
    </message>
    <message>
        <source>Something that you planned is today.</source>
        <translation>Coś, co zaplanowano, jest dzisiaj.</translation>
    </message>
    <message>
        <source>Something that you planned is tomorrow.</source>
        <translation>Coś, co zaplanowano, jest jutro.</translation>
    </message>
    <message>
        <source>Sounds or colours were stronger</source>
        <translation>Dźwięki lub kolory były silniejsze</translation>
    </message>
    <message numerus="yes">
        <source>Speech, steadiness or vomiting was severe on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Speech, steadiness or vomiting was severe on {first}.</extracomment>
        <translation>
            <numerusform>Mowa, równowaga lub wymioty, silne nasilenie: {first}.</numerusform>
            <numerusform>Silne zaburzenia mowy, równowagi lub wymioty w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Silne zaburzenia mowy, równowagi lub wymioty w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still above {threshold} on {day}</source>
        <translation>Nadal powyżej {threshold}: {day}</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>Żołądek</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Odstawione</translation>
    </message>
    <message>
        <source>Sudden need to pass urine</source>
        <translation>Nagłe parcie na mocz</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>nd</translation>
    </message>
    <message>
        <source>Suspicious thoughts</source>
        <translation>Podejrzliwe myśli</translation>
    </message>
    <message numerus="yes">
        <source>Suspicious thoughts on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Suspicious thoughts on {first}.</extracomment>
        <translation>
            <numerusform>Podejrzliwe myśli: {first}.</numerusform>
            <numerusform>Podejrzliwe myśli w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Podejrzliwe myśli w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken on {day}; the limit is the laboratory&apos;s own.</source>
        <translation>Pobrano: {day}; granica jest własna laboratorium.</translation>
    </message>
    <message>
        <source>Talk to your clinic before any further treatment.</source>
        <translation>Przed dalszym leczeniem proszę porozmawiać z kliniką.</translation>
    </message>
    <message>
        <source>That does not open the diary. It is neither its passphrase nor its recovery code, or the beginning of the file is damaged. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>To nie otwiera dziennika. Nie jest to ani jego hasło, ani kod odzyskiwania, albo początek pliku jest uszkodzony. Proszę zwrócić uwagę na wielkie litery i język klawiatury.</translation>
    </message>
    <message numerus="yes">
        <source>That is sooner than the {count} days that your clinic asks for between infusions.</source>
        <extracomment>For one: That is sooner than the {count} day that your clinic asks for between infusions.</extracomment>
        <translation>
            <numerusform>To wcześniej niż {count} dzień, o który klinika prosi między wlewami.</numerusform>
            <numerusform>To wcześniej niż {count} dni, o które klinika prosi między wlewami.</numerusform>
            <numerusform>To wcześniej niż {count} dni, o które klinika prosi między wlewami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is sooner than {count} days between infusions, the diary&apos;s usual figure.</source>
        <extracomment>For one: That is sooner than {count} day between infusions, the diary&apos;s usual figure.</extracomment>
        <translation>
            <numerusform>To wcześniej niż {count} dzień między wlewami, zwykła wartość dziennika.</numerusform>
            <numerusform>To wcześniej niż {count} dni między wlewami, zwykła wartość dziennika.</numerusform>
            <numerusform>To wcześniej niż {count} dni między wlewami, zwykła wartość dziennika.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Chronic Pain Grade questionnaire that you finish nearest to day {best} after the infusion, from day {first} to day {last}, will stand here.</source>
        <translation>Będzie tu kwestionariusz Chronic Pain Grade ukończony najbliżej dnia {best} po wlewie, od dnia {first} do dnia {last}.</translation>
    </message>
    <message>
        <source>The answers come to grade {grade}.</source>
        <translation>Odpowiedzi dają stopień {grade}.</translation>
    </message>
    <message>
        <source>The backup is of another diary than {path}. To see what it holds, open it: relief-diary --diary PATH.</source>
        <translation>Kopia zapasowa pochodzi z innego dziennika niż {path}. Aby zobaczyć, co zawiera, otwórz ją: relief-diary --diary PATH.</translation>
    </message>
    <message>
        <source>The benefit-risk balance: from the {before} days before to days 1 to {after} after, the share of days with {threshold} relief or more went from {relief_before} to {relief_after}, that of days with a moderate or severe side effect from {effects_before} to {effects_after}, a severe one counted twice. Only days with answers on both count. Day-to-day variation alone leaves it between {low} and {high}.</source>
        <translation>Bilans korzyści i ryzyka: od {before} dni przed do dni od 1 do {after} po odsetek dni z ulgą {threshold} lub większą zmienił się z {relief_before} na {relief_after}, a dni z umiarkowanym lub silnym działaniem niepożądanym z {effects_before} na {effects_after}, przy czym silne liczy się podwójnie. Liczą się tylko dni z odpowiedziami na jedno i drugie. Już sama zmienność z dnia na dzień pozostawia bilans między {low} a {high}.</translation>
    </message>
    <message>
        <source>The benefit-risk balance: from the {before} days before to days 1 to {after} after, the share of days with {threshold} relief or more went from {relief_before} to {relief_after}, that of days with a moderate or severe side effect from {effects_before} to {effects_after}, a severe one counted twice. Only days with answers on both count. They are all alike on each side, so that it can&apos;t be told how far chance could move it.</source>
        <translation>Bilans korzyści i ryzyka: od {before} dni przed do dni od 1 do {after} po odsetek dni z ulgą {threshold} lub większą zmienił się z {relief_before} na {relief_after}, a dni z umiarkowanym lub silnym działaniem niepożądanym z {effects_before} na {effects_after}, przy czym silne liczy się podwójnie. Liczą się tylko dni z odpowiedziami na jedno i drugie. Po każdej stronie wszystkie są jednakowe, więc nie da się powiedzieć, jak bardzo przypadek mógłby go przesunąć.</translation>
    </message>
    <message numerus="yes">
        <source>The blood result ALP was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result ALP was {value} on {first}.</extracomment>
        <translation>
            <numerusform>Wynik krwi ALP, {first}: {value}.</numerusform>
            <numerusform>Wynik krwi ALP był wysoki w {count} dniach, od {first} do {last}; najwyższy to {value}.</numerusform>
            <numerusform>Wynik krwi ALP był wysoki w {count} dniach, od {first} do {last}; najwyższy to {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result ALT was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result ALT was {value} on {first}.</extracomment>
        <translation>
            <numerusform>Wynik krwi ALT, {first}: {value}.</numerusform>
            <numerusform>Wynik krwi ALT był wysoki w {count} dniach, od {first} do {last}; najwyższy to {value}.</numerusform>
            <numerusform>Wynik krwi ALT był wysoki w {count} dniach, od {first} do {last}; najwyższy to {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result AST was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result AST was {value} on {first}.</extracomment>
        <translation>
            <numerusform>Wynik krwi AST, {first}: {value}.</numerusform>
            <numerusform>Wynik krwi AST był wysoki w {count} dniach, od {first} do {last}; najwyższy to {value}.</numerusform>
            <numerusform>Wynik krwi AST był wysoki w {count} dniach, od {first} do {last}; najwyższy to {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result GGT was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result GGT was {value} on {first}.</extracomment>
        <translation>
            <numerusform>Wynik krwi GGT, {first}: {value}.</numerusform>
            <numerusform>Wynik krwi GGT był wysoki w {count} dniach, od {first} do {last}; najwyższy to {value}.</numerusform>
            <numerusform>Wynik krwi GGT był wysoki w {count} dniach, od {first} do {last}; najwyższy to {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result creatinine was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result creatinine was {value} on {first}.</extracomment>
        <translation>
            <numerusform>Wynik krwi kreatyniny, {first}: {value}.</numerusform>
            <numerusform>Wynik krwi kreatyniny był wysoki w {count} dniach, od {first} do {last}; najwyższy to {value}.</numerusform>
            <numerusform>Wynik krwi kreatyniny był wysoki w {count} dniach, od {first} do {last}; najwyższy to {value}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chance that relief ever reached {threshold} is {chance}.</source>
        <translation>Prawdopodobieństwo, że ulga kiedykolwiek osiągnęła {threshold}, wynosi {chance}.</translation>
    </message>
    <message numerus="yes">
        <source>The chance that relief is below {threshold} in {count} days is {chance}.</source>
        <extracomment>For one: The chance that relief is below {threshold} in {count} day is {chance}.</extracomment>
        <translation>
            <numerusform>Prawdopodobieństwo, że za {count} dzień ulga będzie poniżej {threshold}, wynosi {chance}.</numerusform>
            <numerusform>Prawdopodobieństwo, że za {count} dni ulga będzie poniżej {threshold}, wynosi {chance}.</numerusform>
            <numerusform>Prawdopodobieństwo, że za {count} dni ulga będzie poniżej {threshold}, wynosi {chance}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chance that relief is now below {threshold} is {chance}.</source>
        <translation>Prawdopodobieństwo, że ulga jest teraz poniżej {threshold}, wynosi {chance}.</translation>
    </message>
    <message>
        <source>The copy {path} can&apos;t be made: {reason}.</source>
        <translation>Kopii {path} nie można zrobić: {reason}.</translation>
    </message>
    <message>
        <source>The course runs from {first_day} to {last_day}.</source>
        <translation>Seria trwa od {first_day} do {last_day}.</translation>
    </message>
    <message>
        <source>The course runs until {last_day}; relief is counted from that day.</source>
        <translation>Seria trwa do {last_day}; ulgę liczy się od tego dnia.</translation>
    </message>
    <message>
        <source>The dates of fading are out of their order.</source>
        <translation>Daty wygasania są w złej kolejności.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>The diary shows a bladder sign on {first}.</source>
        <translation>Dziennik pokazuje sygnał dotyczący pęcherza: {first}.</translation>
    </message>
    <message>
        <source>The diary shows a bladder sign, first on {first} and last on {last}.</source>
        <translation>Dziennik pokazuje sygnał dotyczący pęcherza, pierwszy {first}, ostatni {last}.</translation>
    </message>
    <message>
        <source>The diary shows a heart sign on {first}.</source>
        <translation>Dziennik pokazuje sygnał dotyczący serca: {first}.</translation>
    </message>
    <message>
        <source>The diary shows a heart sign, first on {first} and last on {last}.</source>
        <translation>Dziennik pokazuje sygnał dotyczący serca, pierwszy {first}, ostatni {last}.</translation>
    </message>
    <message>
        <source>The diary shows a kidney sign on {first}.</source>
        <translation>Dziennik pokazuje sygnał dotyczący nerek: {first}.</translation>
    </message>
    <message>
        <source>The diary shows a kidney sign, first on {first} and last on {last}.</source>
        <translation>Dziennik pokazuje sygnał dotyczący nerek, pierwszy {first}, ostatni {last}.</translation>
    </message>
    <message>
        <source>The diary shows a liver sign on {first}.</source>
        <translation>Dziennik pokazuje sygnał dotyczący wątroby: {first}.</translation>
    </message>
    <message>
        <source>The diary shows a liver sign, first on {first} and last on {last}.</source>
        <translation>Dziennik pokazuje sygnał dotyczący wątroby, pierwszy {first}, ostatni {last}.</translation>
    </message>
    <message>
        <source>The diary shows bad dreams that go on, from {first} to {last}.</source>
        <translation>Dziennik pokazuje utrzymujące się złe sny, od {first} do {last}.</translation>
    </message>
    <message>
        <source>The diary shows bad dreams that go on, up to {first}.</source>
        <translation>Dziennik pokazuje utrzymujące się złe sny, do {first}.</translation>
    </message>
    <message>
        <source>The diary shows changed perception on {first}.</source>
        <translation>Dziennik pokazuje zmienione postrzeganie: {first}.</translation>
    </message>
    <message>
        <source>The diary shows changed perception, first on {first} and last on {last}.</source>
        <translation>Dziennik pokazuje zmienione postrzeganie, pierwszy raz {first}, ostatni {last}.</translation>
    </message>
    <message>
        <source>The diary shows low mood or panic that goes on, from {first} to {last}.</source>
        <translation>Dziennik pokazuje utrzymujący się obniżony nastrój lub panikę, od {first} do {last}.</translation>
    </message>
    <message>
        <source>The diary shows low mood or panic that goes on, up to {first}.</source>
        <translation>Dziennik pokazuje utrzymujący się obniżony nastrój lub panikę, do {first}.</translation>
    </message>
    <message>
        <source>The diary shows memory trouble that goes on, from {first} to {last}.</source>
        <translation>Dziennik pokazuje utrzymujące się kłopoty z pamięcią, od {first} do {last}.</translation>
    </message>
    <message>
        <source>The diary shows memory trouble that goes on, up to {first}.</source>
        <translation>Dziennik pokazuje utrzymujące się kłopoty z pamięcią, do {first}.</translation>
    </message>
    <message>
        <source>The diary shows no clear relief after this infusion.</source>
        <translation>Dziennik nie pokazuje wyraźnej ulgi po tym wlewie.</translation>
    </message>
    <message>
        <source>The diary shows that you may not be safe, first on {first} and last on {last}.</source>
        <translation>Dziennik pokazuje, że bezpieczeństwo może być zagrożone, pierwszy raz {first}, ostatni {last}.</translation>
    </message>
    <message>
        <source>The diary shows that you may not be safe, on {first}.</source>
        <translation>Dziennik pokazuje, że bezpieczeństwo może być zagrożone: {first}.</translation>
    </message>
    <message>
        <source>The dose is not a number. Write it like {example}.</source>
        <translation>Dawka nie jest liczbą. Napisz ją na przykład tak: {example}.</translation>
    </message>
    <message>
        <source>The dose must be a number from {least} to {most}.</source>
        <translation>Dawka musi być liczbą od {least} do {most}.</translation>
    </message>
    <message>
        <source>The end of the day must be a whole minute before noon.</source>
        <translation>Koniec dnia musi być pełną minutą przed południem.</translation>
    </message>
    <message numerus="yes">
        <source>The file gives {count} days: {dates}.</source>
        <extracomment>For one: The file gives {count} day: {dates}.</extracomment>
        <translation>
            <numerusform>Plik podaje {count} dzień: {dates}.</numerusform>
            <numerusform>Plik podaje {count} dni: {dates}.</numerusform>
            <numerusform>Plik podaje {count} dni: {dates}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {file} has the id {id} already. One of them must go.</source>
        <translation>Plik {file} już ma id {id}. Jeden z nich musi zniknąć.</translation>
    </message>
    <message>
        <source>The file {file} is not used.</source>
        <translation>Plik {file} nie jest używany.</translation>
    </message>
    <message>
        <source>The file {file} is not used; look at {place}.</source>
        <translation>Plik {file} nie jest używany; sprawdź: {place}.</translation>
    </message>
    <message>
        <source>The first date of fading is missing.</source>
        <translation>Brakuje pierwszej daty wygasania.</translation>
    </message>
    <message>
        <source>The first days read: {days}.</source>
        <translation>Pierwsze dni odczytano jako: {days}.</translation>
    </message>
    <message>
        <source>The folder has over {most} files; this one and all after it are left out.</source>
        <translation>Folder ma ponad {most} plików; ten i wszystkie następne pominięto.</translation>
    </message>
    <message>
        <source>The forecast starts after the last infusion day.</source>
        <translation>Prognoza zaczyna się po ostatnim dniu wlewu.</translation>
    </message>
    <message>
        <source>The forecast starts from the last day of an infusion.</source>
        <translation>Prognoza zaczyna się od ostatniego dnia wlewu.</translation>
    </message>
    <message>
        <source>The help page says where to find someone to talk to at any hour.</source>
        <translation>Strona pomocy mówi, gdzie o każdej porze znaleźć kogoś do rozmowy.</translation>
    </message>
    <message>
        <source>The highest answer must be over the lowest, {least}.</source>
        <translation>Najwyższa odpowiedź musi być większa od najniższej, {least}.</translation>
    </message>
    <message>
        <source>The highest value must not be under the lowest.</source>
        <translation>Najwyższa wartość nie może być mniejsza od najniższej.</translation>
    </message>
    <message>
        <source>The history, change {number}: {reason}</source>
        <translation>Historia, zmiana {number}: {reason}</translation>
    </message>
    <message>
        <source>The history: {reason}</source>
        <translation>Historia: {reason}</translation>
    </message>
    <message>
        <source>The hours a day must be over 0, up to 24.</source>
        <translation>Liczba godzin dziennie musi być większa od 0, najwyżej 24.</translation>
    </message>
    <message>
        <source>The infusion is longer than a year. Check its first and last day.</source>
        <translation>Wlew trwa dłużej niż rok. Sprawdź jego pierwszy i ostatni dzień.</translation>
    </message>
    <message>
        <source>The infusion needs its first day.</source>
        <translation>Wlew wymaga podania pierwszego dnia.</translation>
    </message>
    <message numerus="yes">
        <source>The infusion of {day} follows {count} days after the one before; {wanted}</source>
        <extracomment>For one: The infusion of {day} follows {count} day after the one before; {wanted}</extracomment>
        <translation>
            <numerusform>Wlew z {day} następuje {count} dzień po poprzednim; {wanted}</numerusform>
            <numerusform>Wlew z {day} następuje {count} dni po poprzednim; {wanted}</numerusform>
            <numerusform>Wlew z {day} następuje {count} dni po poprzednim; {wanted}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The infusion planned for {day} would follow {count} days after the one before; {wanted}</source>
        <extracomment>For one: The infusion planned for {day} would follow {count} day after the one before; {wanted}</extracomment>
        <translation>
            <numerusform>Wlew planowany na {day} nastąpiłby {count} dzień po poprzednim; {wanted}</numerusform>
            <numerusform>Wlew planowany na {day} nastąpiłby {count} dni po poprzednim; {wanted}</numerusform>
            <numerusform>Wlew planowany na {day} nastąpiłby {count} dni po poprzednim; {wanted}</numerusform>
        </translation>
    </message>
    <message>
        <source>The instrument has no version.</source>
        <translation>Kwestionariusz nie ma wersji.</translation>
    </message>
    <message>
        <source>The last day of the infusion is before its first day.</source>
        <translation>Ostatni dzień wlewu jest przed pierwszym.</translation>
    </message>
    <message>
        <source>The last day of the medicine is before its first day.</source>
        <translation>Ostatni dzień leku jest przed pierwszym.</translation>
    </message>
    <message>
        <source>The last pain score is from {day}, so nothing is suggested today.</source>
        <translation>Ostatnia ocena bólu jest z {day}, więc dziś nic nie jest sugerowane.</translation>
    </message>
    <message>
        <source>The last rule, and only the last, has no condition: it takes what the others leave.</source>
        <translation>Ostatnia reguła, i tylko ostatnia, nie ma warunku: obejmuje to, co zostawiają inne.</translation>
    </message>
    <message>
        <source>The level before treatment must be from {least} to 10.</source>
        <translation>Poziom przed leczeniem musi być od {least} do 10.</translation>
    </message>
    <message>
        <source>The moment has no UTC offset.</source>
        <translation>Chwila nie ma przesunięcia względem UTC.</translation>
    </message>
    <message numerus="yes">
        <source>The newest results of all {count} values lie within their limits.</source>
        <extracomment>For one: The newest result lies within its limit.</extracomment>
        <translation>
            <numerusform>Najnowszy wynik mieści się w granicy.</numerusform>
            <numerusform>Najnowsze wyniki wszystkich {count} wartości mieszczą się w granicach.</numerusform>
            <numerusform>Najnowsze wyniki wszystkich {count} wartości mieszczą się w granicach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next infusion began before this week was over.</source>
        <translation>Następny wlew zaczął się przed końcem tego tygodnia.</translation>
    </message>
    <message>
        <source>The next infusion began on {day}, before that could turn out.</source>
        <translation>Następny wlew zaczął się {day}, zanim mogło się to okazać.</translation>
    </message>
    <message>
        <source>The next infusion began on {day}, before two weeks had passed after infusion {number}.</source>
        <translation>Następny wlew zaczął się {day}, zanim minęły dwa tygodnie po wlewie {number}.</translation>
    </message>
    <message>
        <source>The notice can&apos;t be shown: there is no desktop session here.</source>
        <translation>Nie można pokazać powiadomienia: nie ma tu sesji pulpitu.</translation>
    </message>
    <message>
        <source>The notice can&apos;t be shown: this desktop shows none.</source>
        <translation>Nie można pokazać powiadomienia: ten pulpit ich nie pokazuje.</translation>
    </message>
    <message>
        <source>The notice that the clinic needs must be from {least} to {most} days.</source>
        <translation>Wyprzedzenie, którego potrzebuje klinika, musi wynosić od {least} do {most} dni.</translation>
    </message>
    <message>
        <source>The number of infusion days must be from 1 to {span}, the days from first to last.</source>
        <translation>Liczba dni wlewu musi być od 1 do {span}, czyli dni od pierwszego do ostatniego.</translation>
    </message>
    <message>
        <source>The one range given at two weeks so far did not hold what happened; {expected} in 10 should.</source>
        <translation>Jedyny dotąd przedział podany po dwóch tygodniach nie objął tego, co nastąpiło; powinno {expected} na 10.</translation>
    </message>
    <message>
        <source>The one range given at two weeks so far held what happened; {expected} in 10 should.</source>
        <translation>Jedyny dotąd przedział podany po dwóch tygodniach objął to, co nastąpiło; powinno {expected} na 10.</translation>
    </message>
    <message>
        <source>The package has format {newer}; this program reads up to {ours}. Install the newer program.</source>
        <translation>Pakiet ma format {newer}; ten program czyta do {ours}. Trzeba zainstalować nowszy program.</translation>
    </message>
    <message>
        <source>The package holds {size}.</source>
        <translation>Pakiet zawiera: {size}.</translation>
    </message>
    <message>
        <source>The package is empty and names no diary.</source>
        <translation>Pakiet jest pusty i nie wskazuje dziennika.</translation>
    </message>
    <message>
        <source>The package is from another diary than {path}. Import it into a new file: --diary NEW.db.</source>
        <translation>Pakiet pochodzi z innego dziennika niż {path}. Zaimportuj go do nowego pliku: --diary NEW.db.</translation>
    </message>
    <message>
        <source>The package is invented, and {path} is not. A sample is never mixed with a diary.</source>
        <translation>Pakiet jest zmyślony, a {path} nie. Przykładu nigdy nie miesza się z dziennikiem.</translation>
    </message>
    <message>
        <source>The passphrase of {path} was not changed: {reason}. The diary is as it was.</source>
        <translation>Hasła do {path} nie zmieniono: {reason}. Dziennik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>Okres kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>The questionnaires before and after this infusion ask about different times and can&apos;t be compared; both stand on the Questionnaires page.</source>
        <translation>Kwestionariusze sprzed i po tym wlewie pytają o różny czas i nie da się ich porównać; oba są na stronie Kwestionariusze.</translation>
    </message>
    <message>
        <source>The range ends on {last}, before it starts on {first}.</source>
        <translation>Przedział kończy się {last}, zanim się zaczyna {first}.</translation>
    </message>
    <message>
        <source>The relief below which it counts as faded must be a fraction from {least} to {most}.</source>
        <translation>Ulga, poniżej której uznaje się ją za wygasłą, musi być ułamkiem od {least} do {most}.</translation>
    </message>
    <message>
        <source>The reminder could not be switched off: {reason}.</source>
        <translation>Nie udało się wyłączyć przypomnienia: {reason}.</translation>
    </message>
    <message>
        <source>The reminder could not be switched on: the system&apos;s scheduler did not take it.</source>
        <translation>Nie udało się włączyć przypomnienia: harmonogram systemu go nie przyjął.</translation>
    </message>
    <message>
        <source>The reminder could not be switched on: the system&apos;s scheduler refuses it.</source>
        <translation>Nie udało się włączyć przypomnienia: harmonogram systemu odmawia.</translation>
    </message>
    <message>
        <source>The reminder could not be switched on: {reason}.</source>
        <translation>Nie udało się włączyć przypomnienia: {reason}.</translation>
    </message>
    <message>
        <source>The result must be a number from 0 to {most}.</source>
        <translation>Wynik musi być liczbą od 0 do {most}.</translation>
    </message>
    <message>
        <source>The sample diary could not be written to {folder}: {reason}.</source>
        <translation>Nie udało się zapisać dziennika przykładowego w {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The scores since say otherwise: relief reached {threshold}, and fell below it about {day}.</source>
        <translation>Późniejsze oceny mówią co innego: ulga osiągnęła {threshold} i spadła poniżej około {day}.</translation>
    </message>
    <message>
        <source>The scores since say otherwise: relief reached {threshold}, and was still above it on {day}.</source>
        <translation>Późniejsze oceny mówią co innego: ulga osiągnęła {threshold} i była nadal powyżej w dniu {day}.</translation>
    </message>
    <message>
        <source>The scores since say the same.</source>
        <translation>Późniejsze oceny mówią to samo.</translation>
    </message>
    <message>
        <source>The second folder for backups is not there now, so the backups in it are as they were: {path}.</source>
        <translation>Drugi folder na kopie zapasowe jest teraz niedostępny, więc kopie w nim pozostały bez zmian: {path}.</translation>
    </message>
    <message>
        <source>The shipped instrument asks about {days} days; only words may differ.</source>
        <translation>Dostarczony kwestionariusz pyta o {days} dni; różnić się mogą tylko słowa.</translation>
    </message>
    <message>
        <source>The shipped instrument has {count} questions; only words may differ.</source>
        <translation>Liczba pytań w dostarczonym kwestionariuszu: {count}; różnić się mogą tylko słowa.</translation>
    </message>
    <message>
        <source>The shipped instrument {instrument} is scored in another way; only words may differ. Give the file another id, or copy its scoring.</source>
        <translation>Dostarczony kwestionariusz {instrument} punktuje się inaczej; różnić się mogą tylko słowa. Nadaj plikowi inne id albo skopiuj punktację.</translation>
    </message>
    <message>
        <source>The steps must rise.</source>
        <translation>Kroki muszą rosnąć.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler can&apos;t take the name {path}.</source>
        <translation>Harmonogram systemu nie może przyjąć nazwy {path}.</translation>
    </message>
    <message>
        <source>The threshold must lie between 0 and 1.</source>
        <translation>Próg musi leżeć między 0 a 1.</translation>
    </message>
    <message>
        <source>The threshold was {then} then, and what happened is measured at it; today it is {now}.</source>
        <translation>Próg wynosił wtedy {then} i względem niego mierzy się to, co nastąpiło; dziś to {now}.</translation>
    </message>
    <message>
        <source>The time between two infusions must be from {least} to {most} days.</source>
        <translation>Czas między dwoma wlewami musi wynosić od {least} do {most} dni.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Wpisane hasła różnią się. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The upper blood pressure must be over the lower one.</source>
        <translation>Górne ciśnienie krwi musi być wyższe od dolnego.</translation>
    </message>
    <message>
        <source>The upper limit must be a number over 0, up to {most}.</source>
        <translation>Górna granica musi być liczbą większą od 0, najwyżej {most}.</translation>
    </message>
    <message>
        <source>The version of the forecast is not one.</source>
        <translation>Wersja prognozy jest nieprawidłowa.</translation>
    </message>
    <message>
        <source>There are no notes on these days.</source>
        <translation>W tych dniach nie ma notatek.</translation>
    </message>
    <message>
        <source>There are too few pain scores to say how relief holds.</source>
        <translation>Jest za mało ocen bólu, by powiedzieć, jak utrzymuje się ulga.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} in all. Each was opened and looked over just now.</source>
        <extracomment>For one: There is {count} in all. It was opened and looked over just now.</extracomment>
        <translation>
            <numerusform>W sumie jest {count}. Przed chwilą otwarto ją i przejrzano.</numerusform>
            <numerusform>W sumie są {count}. Przed chwilą każdą otwarto i przejrzano.</numerusform>
            <numerusform>W sumie jest {count}. Przed chwilą każdą otwarto i przejrzano.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a limit here, but no result.</source>
        <translation>Jest tu granica, ale nie ma wyniku.</translation>
    </message>
    <message>
        <source>There is no backup of {path} yet.</source>
        <translation>Nie ma jeszcze kopii zapasowej {path}.</translation>
    </message>
    <message>
        <source>There is no backup {name}. To see which there are: {program} backups.</source>
        <translation>Nie ma kopii zapasowej {name}. Jakie są, pokazuje: {program} backups.</translation>
    </message>
    <message>
        <source>There is no import of {moment} that could be undone: it is over 30 days ago, or nothing of it stands any more.</source>
        <translation>Nie ma importu z {moment}, który można by cofnąć: był ponad 30 dni temu albo nic już z niego nie zostało.</translation>
    </message>
    <message>
        <source>There is no infusion yet whose relief can be drawn.</source>
        <translation>Nie ma jeszcze wlewu, którego ulgę można by narysować.</translation>
    </message>
    <message>
        <source>There is no infusion yet, so function and pain can&apos;t be compared.</source>
        <translation>Nie ma jeszcze wlewu, więc sprawności i bólu nie da się porównać.</translation>
    </message>
    <message>
        <source>There is no more room for a copy in {folder}. Name a file.</source>
        <translation>W {folder} nie ma już miejsca na kopię. Podaj plik.</translation>
    </message>
    <message>
        <source>There is no questionnaire {instrument} here.</source>
        <translation>Nie ma tu kwestionariusza {instrument}.</translation>
    </message>
    <message>
        <source>There is no window here that could show a notice.</source>
        <translation>Nie ma tu okna, które mogłoby pokazać powiadomienie.</translation>
    </message>
    <message>
        <source>There is no “{name}” here. Is “{known}” meant?</source>
        <translation>Nie ma tu „{name}”. Czy chodzi o „{known}”?</translation>
    </message>
    <message>
        <source>There is no “{name}” here; known are: {known}.</source>
        <translation>Nie ma tu „{name}”; znane są: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. What the diary said two weeks after infusion {number} can still turn out either way.</source>
        <translation>Nie ma jeszcze czego porównać. To, co dziennik powiedział dwa tygodnie po wlewie {number}, może się jeszcze sprawdzić lub nie.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. What the diary says on {day}, two weeks after the infusion, will be held against what happens.</source>
        <translation>Nie ma jeszcze czego porównać. To, co dziennik powie {day}, dwa tygodnie po wlewie, zostanie zestawione z tym, co nastąpi.</translation>
    </message>
    <message>
        <source>There is nothing to compare: no range was kept from two weeks after an infusion.</source>
        <translation>Nie ma czego porównać: nie zachowano przedziału z okresu od dwóch tygodni po wlewie.</translation>
    </message>
    <message>
        <source>There is nothing to remind of.</source>
        <translation>Nie ma o czym przypominać.</translation>
    </message>
    <message>
        <source>There is too little to compare function and pain around infusion {number}: both average pain and interference with activity need {least} answered days in the {before} days before it and in the {after} days after it.</source>
        <translation>Jest za mało danych, by porównać sprawność i ból wokół wlewu {number}: średni ból i to, jak przeszkadza w aktywności, wymagają po {least} dni z odpowiedzią w {before} dniach przed nim i w {after} dniach po nim.</translation>
    </message>
    <message>
        <source>There is too little to compare nightmares that woke you.</source>
        <translation>Jest za mało danych, by porównać koszmary, które obudziły.</translation>
    </message>
    <message>
        <source>There is too little to compare yet: the diary holds {after} recalled dreams from nights 1 to 3 after an infusion ({least_after} are needed) and {usual} from other nights ({least_usual} are needed).</source>
        <translation>Jest jeszcze za mało danych do porównania. Zapamiętane sny z nocy od 1 do 3 po wlewie: {after} (potrzeba {least_after}); z innych nocy: {usual} (potrzeba {least_usual}).</translation>
    </message>
    <message>
        <source>There must be one choice for each answer from the lowest to the highest: {count}, not {found}.</source>
        <translation>Na każdą odpowiedź od najniższej do najwyższej musi przypadać jedna możliwość: {count}, a nie {found}.</translation>
    </message>
    <message>
        <source>These answers are worth a second look.</source>
        <translation>Na te odpowiedzi warto spojrzeć jeszcze raz.</translation>
    </message>
    <message>
        <source>These can be signs of a strained liver. In one small study liver enzymes rose to at least three times the upper limit of normal in 3 of 6 people, in a second 100-hour course 16 days after the first (Noppers 2011, Pain).</source>
        <translation>Mogą to być oznaki obciążonej wątroby. W jednym małym badaniu enzymy wątrobowe wzrosły do co najmniej trzykrotności górnej granicy normy u 3 z 6 osób, w drugiej 100-godzinnej serii, 16 dni po pierwszej (Noppers 2011, Pain).</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more, because something of it was changed since. Everything stays as it is.</source>
        <translation>Tego nie można już cofnąć, bo coś z tego zmieniono później. Wszystko zostaje tak, jak jest.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {today}, but this diary has an entry made on {entry}: if the clock is wrong, set it right before you answer; if it is right, go on.</source>
        <translation>Zegar tego komputera pokazuje {today}, ale w dzienniku jest wpis z {entry}: jeśli zegar jest błędny, proszę go ustawić przed odpowiadaniem; jeśli jest dobry, można kontynuować.</translation>
    </message>
    <message>
        <source>This day has not come yet by this computer&apos;s clock</source>
        <translation>Według zegara tego komputera ten dzień jeszcze nie nadszedł</translation>
    </message>
    <message>
        <source>This day is over or has begun. An infusion that took place goes above.</source>
        <translation>Ten dzień już minął albo się zaczął. Wlew, który się odbył, wpisuje się powyżej.</translation>
    </message>
    <message>
        <source>This day is still to come, so how the infusion felt can&apos;t be told yet. Check the day or clear that.</source>
        <translation>Ten dzień dopiero nadejdzie, więc nie da się jeszcze powiedzieć, jaki był wlew. Sprawdź dzień albo wyczyść te odpowiedzi.</translation>
    </message>
    <message>
        <source>This day is still to come. An infusion that is planned goes into the line below.</source>
        <translation>Ten dzień dopiero nadejdzie. Planowany wlew wpisuje się w wierszu poniżej.</translation>
    </message>
    <message>
        <source>This diary file is damaged: {fault} Nothing more is written to it; restore a copy of it.</source>
        <translation>Ten plik dziennika jest uszkodzony: {fault} Nic więcej nie jest w nim zapisywane; proszę przywrócić jego kopię.</translation>
    </message>
    <message>
        <source>This infusion overlaps the one from {first_day} to {last_day}. Change that one or these dates.</source>
        <translation>Ten wlew nakłada się na wlew od {first_day} do {last_day}. Zmień tamten albo te daty.</translation>
    </message>
    <message>
        <source>This infusion was planned for {first} to {last}. Did it begin?</source>
        <translation>Ten wlew zaplanowano od {first} do {last}. Czy się zaczął?</translation>
    </message>
    <message>
        <source>This infusion was planned for {first} to {last}. Did it take place?</source>
        <translation>Ten wlew zaplanowano od {first} do {last}. Czy się odbył?</translation>
    </message>
    <message>
        <source>This infusion was planned for {first}. Did it take place?</source>
        <translation>Ten wlew zaplanowano na {first}. Czy się odbył?</translation>
    </message>
    <message>
        <source>This is a good time to call your clinic.</source>
        <translation>To dobry moment, żeby zadzwonić do kliniki.</translation>
    </message>
    <message>
        <source>This is a good time to talk to your clinic about what comes next.</source>
        <translation>To dobry moment, żeby porozmawiać z kliniką o tym, co dalej.</translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>Tak wygląda przypomnienie.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Zbyt głębokie zagnieżdżenie.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>To nie jest JSON.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>To nie jest tekst UTF-8. Zapisz plik jako UTF-8.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like {example}.</source>
        <translation>To nie jest data. Napisz ją na przykład tak: {example}.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like {example}.</source>
        <translation>To nie jest liczba. Napisz ją na przykład tak: {example}.</translation>
    </message>
    <message>
        <source>This is the day of your infusion.</source>
        <translation>To jest dzień wlewu.</translation>
    </message>
    <message>
        <source>This is the questionnaire for week {week} after the infusion that ended on {last_day}. Your answers stand beside those from before it.</source>
        <translation>To kwestionariusz na tydzień {week} po wlewie, który zakończył się {last_day}. Odpowiedzi stoją obok tych sprzed wlewu.</translation>
    </message>
    <message>
        <source>This is worth telling your clinic.</source>
        <translation>Warto powiedzieć o tym klinice.</translation>
    </message>
    <message>
        <source>This is worth telling your clinic. The next days will show whether relief comes back.</source>
        <translation>Warto powiedzieć o tym klinice. Następne dni pokażą, czy ulga wróci.</translation>
    </message>
    <message>
        <source>This list must have from {least} to {most} parts.</source>
        <translation>Ta lista musi mieć od {least} do {most} części.</translation>
    </message>
    <message>
        <source>This must be a list, with brackets: [ … ].</source>
        <translation>To musi być lista, w nawiasach kwadratowych: [ … ].</translation>
    </message>
    <message>
        <source>This must be an object, with braces: {braces}.</source>
        <translation>To musi być obiekt, w nawiasach klamrowych: {braces}.</translation>
    </message>
    <message>
        <source>This must be over 0.</source>
        <translation>To musi być więcej niż 0.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake. It has 28 letters and digits, and never I, O, 0 or 1. Compare it group by group.</source>
        <translation>W kodzie odzyskiwania jest literówka. Ma 28 liter i cyfr, nigdy I, O, 0 ani 1. Proszę porównać go grupa po grupie.</translation>
    </message>
    <message numerus="yes">
        <source>This rests on {count} pain scores since the infusion and on published studies.</source>
        <extracomment>For one: This rests on {count} pain score since the infusion and on published studies.</extracomment>
        <translation>
            <numerusform>Opiera się to na {count} ocenie bólu od wlewu i na opublikowanych badaniach.</numerusform>
            <numerusform>Opiera się to na {count} ocenach bólu od wlewu i na opublikowanych badaniach.</numerusform>
            <numerusform>Opiera się to na {count} ocenach bólu od wlewu i na opublikowanych badaniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds a character that can&apos;t be shown.</source>
        <translation>Ten tekst zawiera znak, którego nie da się pokazać.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Ten tekst jest pusty.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Ten tekst ma więcej niż {most} znaków.</translation>
    </message>
    <message>
        <source>This was during infusion {number}.</source>
        <translation>To było podczas wlewu {number}.</translation>
    </message>
    <message>
        <source>This was during the infusion planned for {day}.</source>
        <translation>To było podczas wlewu planowanego na {day}.</translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days after infusion {n}.</source>
        <extracomment>For one: This was {count} day after infusion {n}.</extracomment>
        <translation>
            <numerusform>To było {count} dzień po wlewie {n}.</numerusform>
            <numerusform>To było {count} dni po wlewie {n}.</numerusform>
            <numerusform>To było {count} dni po wlewie {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days after the infusion planned for {day}.</source>
        <extracomment>For one: This was {count} day after the infusion planned for {day}.</extracomment>
        <translation>
            <numerusform>To było {count} dzień po wlewie planowanym na {day}.</numerusform>
            <numerusform>To było {count} dni po wlewie planowanym na {day}.</numerusform>
            <numerusform>To było {count} dni po wlewie planowanym na {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days before infusion {n}.</source>
        <extracomment>For one: This was {count} day before infusion {n}.</extracomment>
        <translation>
            <numerusform>To było {count} dzień przed wlewem {n}.</numerusform>
            <numerusform>To było {count} dni przed wlewem {n}.</numerusform>
            <numerusform>To było {count} dni przed wlewem {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days before the infusion planned for {day}.</source>
        <extracomment>For one: This was {count} day before the infusion planned for {day}.</extracomment>
        <translation>
            <numerusform>To było {count} dzień przed wlewem planowanym na {day}.</numerusform>
            <numerusform>To było {count} dni przed wlewem planowanym na {day}.</numerusform>
            <numerusform>To było {count} dni przed wlewem planowanym na {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week ends on {last}.</source>
        <translation>Ten tydzień kończy się {last}.</translation>
    </message>
    <message>
        <source>Thoughts out of control</source>
        <translation>Myśli poza kontrolą</translation>
    </message>
    <message numerus="yes">
        <source>Thoughts out of control on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Thoughts out of control on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Myśli poza kontrolą w dniu: {first}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Myśli poza kontrolą w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Myśli poza kontrolą w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three rescue doses or more.</source>
        <translation>Trzy dawki doraźne lub więcej.</translation>
    </message>
    <message>
        <source>Threshold: the relief below which the effect counts as faded, 30 % unless your clinic says otherwise; 30 % less pain is a change that matters to people (Farrar 2001), 50 % a large one (Dworkin 2008).</source>
        <translation>Próg: ulga, poniżej której efekt uznaje się za wygasły, 30&#xa0;%, chyba że klinika mówi inaczej; ból mniejszy o 30&#xa0;% to zmiana, która ma dla ludzi znaczenie (Farrar 2001), o 50&#xa0;% to duża zmiana (Dworkin 2008).</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>cz</translation>
    </message>
    <message>
        <source>Time or space felt unreal</source>
        <translation>Czas lub przestrzeń wydawały się nierzeczywiste</translation>
    </message>
    <message numerus="yes">
        <source>Time or space felt unreal on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Time or space felt unreal on {first}, past the first days of treatment.</extracomment>
        <translation>
            <numerusform>Czas lub przestrzeń wydawały się nierzeczywiste w dniu: {first}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Czas lub przestrzeń wydawały się nierzeczywiste w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
            <numerusform>Czas lub przestrzeń wydawały się nierzeczywiste w {count} dniach, od {first} do {last}, po pierwszych dniach leczenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>To make the copy in another place: {program} backup FOLDER</source>
        <translation>Aby zrobić kopię w innym miejscu: {program} backup FOLDER</translation>
    </message>
    <message>
        <source>To say so: --date-order {name}.</source>
        <translation>Aby to podać: --date-order {name}.</translation>
    </message>
    <message>
        <source>To see its backups: {program} backups. To save what can be read: {program} salvage OUT</source>
        <translation>Aby zobaczyć kopie zapasowe: {program} backups. Aby zapisać to, co da się odczytać: {program} salvage OUT</translation>
    </message>
    <message>
        <source>To take only some of them: --where {condition}; it can be given again.</source>
        <translation>Aby wziąć tylko niektóre z nich: --where {condition}; można użyć wielokrotnie.</translation>
    </message>
    <message>
        <source>Today&apos;s page is still open.</source>
        <translation>Dzisiejsza strona jest jeszcze otwarta.</translation>
    </message>
    <message>
        <source>Too few pain scores followed to say what happened.</source>
        <translation>Później było za mało ocen bólu, by powiedzieć, co nastąpiło.</translation>
    </message>
    <message>
        <source>Too little recorded</source>
        <translation>Za mało zapisów</translation>
    </message>
    <message>
        <source>Too little recorded before, {after} after</source>
        <translation>Za mało zapisów przed, {after} po</translation>
    </message>
    <message>
        <source>Too little recorded before, {after} doses a day after</source>
        <translation>Za mało zapisów przed, {after} dawki na dzień po</translation>
    </message>
    <message>
        <source>Too little recorded for: {names}.</source>
        <translation>Za mało zapisów dla: {names}.</translation>
    </message>
    <message>
        <source>Trouble remembering can come with an infusion (Niesters 2014). When it is still there after a week, your clinic should know.</source>
        <translation>Kłopoty z pamięcią mogą się pojawić przy wlewie (Niesters 2014). Jeśli po tygodniu nadal są, klinika powinna o tym wiedzieć.</translation>
    </message>
    <message>
        <source>Trouble speaking</source>
        <translation>Zaburzenia mowy</translation>
    </message>
    <message numerus="yes">
        <source>Try again in {count} seconds.</source>
        <extracomment>For one: Try again in {count} second.</extracomment>
        <translation>
            <numerusform>Proszę spróbować za {count} sekundę.</numerusform>
            <numerusform>Proszę spróbować za {count} sekundy.</numerusform>
            <numerusform>Proszę spróbować za {count} sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>wt</translation>
    </message>
    <message>
        <source>Two rescue doses.</source>
        <translation>Dwie dawki doraźne.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief had probably not reached {threshold}.</source>
        <translation>Dwa tygodnie po wlewie {number} dziennik mówił, że ulga prawdopodobnie nie osiągnęła {threshold}.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was likely to fade between {first} and {last}.</source>
        <translation>Dwa tygodnie po wlewie {number} dziennik mówił, że ulga prawdopodobnie wygaśnie między {first} a {last}.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was likely to have faded by {last}.</source>
        <translation>Dwa tygodnie po wlewie {number} dziennik mówił, że ulga prawdopodobnie wygaśnie do {last}.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was not likely to fade before {first}, and that it was open how long it holds.</source>
        <translation>Dwa tygodnie po wlewie {number} dziennik mówił, że ulga prawdopodobnie nie wygaśnie przed {first} i że nie wiadomo, jak długo się utrzyma.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was not likely to fade within a year.</source>
        <translation>Dwa tygodnie po wlewie {number} dziennik mówił, że ulga prawdopodobnie nie wygaśnie w ciągu roku.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the last pain score was too old for the diary to say when relief fades.</source>
        <translation>Dwa tygodnie po wlewie {number} ostatnia ocena bólu była zbyt dawna, by dziennik powiedział, kiedy ulga wygaśnie.</translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} there were too few pain scores for the diary to say when relief fades.</source>
        <translation>Dwa tygodnie po wlewie {number} było za mało ocen bólu, by dziennik powiedział, kiedy ulga wygaśnie.</translation>
    </message>
    <message>
        <source>Two weeks on paper</source>
        <translation>Dwa tygodnie na papierze</translation>
    </message>
    <message>
        <source>Type a number of weeks, like {example}.</source>
        <translation>Wpisz liczbę tygodni, na przykład {example}.</translation>
    </message>
    <message>
        <source>Type a number up to 10, like {example}, or leave it empty.</source>
        <translation>Wpisz liczbę do 10, na przykład {example}, albo zostaw puste.</translation>
    </message>
    <message>
        <source>Type a whole number of days, like {example}.</source>
        <translation>Wpisz całkowitą liczbę dni, na przykład {example}.</translation>
    </message>
    <message>
        <source>U/L</source>
        <translation>U/L</translation>
    </message>
    <message>
        <source>Undone: the import of {moment} from {file}, {what}.</source>
        <translation>Cofnięto import z {moment}, z pliku {file}: {what}.</translation>
    </message>
    <message>
        <source>Undone: the import of {moment}, {what}.</source>
        <translation>Cofnięto import z {moment}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Unpleasant dreams after {count} earlier infusions.</source>
        <extracomment>For one: Unpleasant dreams after {count} earlier infusion.</extracomment>
        <translation>
            <numerusform>Nieprzyjemne sny po {count} wcześniejszym wlewie.</numerusform>
            <numerusform>Nieprzyjemne sny po {count} wcześniejszych wlewach.</numerusform>
            <numerusform>Nieprzyjemne sny po {count} wcześniejszych wlewach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpleasant dreams come more often in the first three nights after ketamine than after placebo (Blagrove 2009). When they go on, they cost sleep, and your clinic may be able to help.</source>
        <translation>Nieprzyjemne sny pojawiają się w pierwszych trzech nocach po ketaminie częściej niż po placebo (Blagrove 2009). Gdy się utrzymują, zabierają sen, a klinika być może umie pomóc.</translation>
    </message>
    <message>
        <source>Unpleasant dreams in the three nights after ketamine had three times the odds that they had after placebo, in 30 healthy volunteers (Blagrove 2009). Odds are not the same as how often it happens, and how it is for people in pain is not known.</source>
        <translation>W trzech nocach po ketaminie szanse (odds) nieprzyjemnych snów były trzy razy większe niż po placebo, u 30 zdrowych ochotników (Blagrove 2009). Szanse w tym sensie to nie to samo, co częstość występowania, a jak jest u osób z bólem, nie wiadomo.</translation>
    </message>
    <message numerus="yes">
        <source>Unpleasant dreams in {count} nights.</source>
        <extracomment>For one: Unpleasant dreams in {count} night.</extracomment>
        <translation>
            <numerusform>Nieprzyjemne sny w {count} nocy.</numerusform>
            <numerusform>Nieprzyjemne sny w {count} nocach.</numerusform>
            <numerusform>Nieprzyjemne sny w {count} nocach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsteadiness</source>
        <translation>Chwiejność</translation>
    </message>
    <message numerus="yes">
        <source>Usual, on other nights: unpleasant in {days} of {count} dreams.</source>
        <extracomment>For one: Usual, on other nights: unpleasant in {days} of {count} dream.</extracomment>
        <translation>
            <numerusform>Zwykle, w innych nocach: nieprzyjemnych było {days} z {count} snu.</numerusform>
            <numerusform>Zwykle, w innych nocach: nieprzyjemnych było {days} z {count} snów.</numerusform>
            <numerusform>Zwykle, w innych nocach: nieprzyjemnych było {days} z {count} snów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Vertigo, the room spins</source>
        <translation>Wirowanie, pokój się kręci</translation>
    </message>
    <message>
        <source>Visions</source>
        <translation>Widzenia</translation>
    </message>
    <message numerus="yes">
        <source>Visions on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Visions on {first}.</extracomment>
        <translation>
            <numerusform>Widzenia: {first}.</numerusform>
            <numerusform>Widzenia w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Widzenia w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices or sounds that were not there</source>
        <translation>Głosy lub dźwięki, których nie było</translation>
    </message>
    <message numerus="yes">
        <source>Voices or sounds that were not there on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Voices or sounds that were not there on {first}.</extracomment>
        <translation>
            <numerusform>Głosy lub dźwięki, których nie było: {first}.</numerusform>
            <numerusform>Głosy lub dźwięki, których nie było, w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Głosy lub dźwięki, których nie było, w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>Wymioty</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>Ostrzeżenie: {sentence}</translation>
    </message>
    <message>
        <source>Warning: {sentence} {option}</source>
        <translation>Ostrzeżenie: {sentence} {option}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>śr</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>Tydz. 1</translation>
    </message>
    <message>
        <source>Weeks of relief</source>
        <translation>Tygodnie ulgi</translation>
    </message>
    <message numerus="yes">
        <source>Weeks of relief: from the last infusion day until relief falls below {threshold}. The bar&apos;s end is {count} weeks.</source>
        <extracomment>For one: Weeks of relief: from the last infusion day until relief falls below {threshold}. The bar&apos;s end is {count} week.</extracomment>
        <translation>
            <numerusform>Tygodnie ulgi: od ostatniego dnia wlewu do spadku ulgi poniżej {threshold}. Koniec paska to {count} tydzień.</numerusform>
            <numerusform>Tygodnie ulgi: od ostatniego dnia wlewu do spadku ulgi poniżej {threshold}. Koniec paska to {count} tygodnie.</numerusform>
            <numerusform>Tygodnie ulgi: od ostatniego dnia wlewu do spadku ulgi poniżej {threshold}. Koniec paska to {count} tygodni.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened: below {threshold} from about {day}.</source>
        <translation>Co nastąpiło: poniżej {threshold} od około {day}.</translation>
    </message>
    <message>
        <source>What happened: still above {threshold} on {day}.</source>
        <translation>Co nastąpiło: nadal powyżej {threshold} w dniu {day}.</translation>
    </message>
    <message>
        <source>What happened: {threshold} was probably never reached.</source>
        <translation>Co nastąpiło: {threshold} prawdopodobnie nigdy nie osiągnięto.</translation>
    </message>
    <message>
        <source>What if the threshold were {threshold}?</source>
        <translation>A gdyby próg wynosił {threshold}?</translation>
    </message>
    <message>
        <source>What stood there before is kept as it was: {path}.</source>
        <translation>To, co tam było, zachowano bez zmian: {path}.</translation>
    </message>
    <message>
        <source>What stood there before is kept. To have it back: {program} restore {name}</source>
        <translation>To, co tam było, zachowano. Aby to odzyskać: {program} restore {name}</translation>
    </message>
    <message>
        <source>What the diary says on {day}, two weeks after infusion {number}, will be held against what happens.</source>
        <translation>To, co dziennik powie {day}, dwa tygodnie po wlewie {number}, zostanie zestawione z tym, co nastąpi.</translation>
    </message>
    <message>
        <source>What the diary suggests</source>
        <translation>Co sugeruje dziennik</translation>
    </message>
    <message>
        <source>What was said on {day}, {item}: {reason}</source>
        <translation>Co podano {day}, {item}: {reason}</translation>
    </message>
    <message>
        <source>What would change this:</source>
        <translation>Co by to zmieniło:</translation>
    </message>
    <message>
        <source>What you can do may not get better even when pain does; in a trial with 60 people it did not (Sigtermans 2009). That is why the diary asks for both.</source>
        <translation>Sprawność może się nie poprawić, nawet gdy ból maleje; w badaniu z 60 osobami się nie poprawiła (Sigtermans 2009). Dlatego dziennik pyta o jedno i drugie.</translation>
    </message>
    <message>
        <source>What you wrote on {day} was changed by another program at the same time. Both texts are kept, one below the other.</source>
        <translation>To, co napisano w dniu {day}, zmienił w tym samym czasie inny program. Zachowano oba teksty, jeden pod drugim.</translation>
    </message>
    <message>
        <source>When needed (rescue)</source>
        <translation>W razie potrzeby (doraźnie)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message numerus="yes">
        <source>With {count} days of notice, the diary&apos;s usual figure, this is a good time to call your clinic.</source>
        <extracomment>For one: With {count} day of notice, the diary&apos;s usual figure, this is a good time to call your clinic.</extracomment>
        <translation>
            <numerusform>Przy {count} dniu wyprzedzenia, zwykłej wartości dziennika, to dobry moment, żeby zadzwonić do kliniki.</numerusform>
            <numerusform>Przy {count} dniach wyprzedzenia, zwykłej wartości dziennika, to dobry moment, żeby zadzwonić do kliniki.</numerusform>
            <numerusform>Przy {count} dniach wyprzedzenia, zwykłej wartości dziennika, to dobry moment, żeby zadzwonić do kliniki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the range said on day {day}.</source>
        <translation>W przedziale podanym w dniu {day}.</translation>
    </message>
    <message>
        <source>Worked out on {day}; it may move.</source>
        <translation>Obliczono {day}; może się przesunąć.</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najsilniejszy</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Najsilniejszy ból</translation>
    </message>
    <message>
        <source>Worst side effect: {severity}</source>
        <translation>Najsilniejsze działanie niepożądane: {severity}</translation>
    </message>
    <message>
        <source>Write down at least one result.</source>
        <translation>Zapisz co najmniej jeden wynik.</translation>
    </message>
    <message>
        <source>Written down by somebody else.</source>
        <translation>Zapisała inna osoba.</translation>
    </message>
    <message>
        <source>Wrote an invented diary to {path}: {size}, {first} to {last}.</source>
        <translation>Zapisano zmyślony dziennik do {path}: {size}, od {first} do {last}.</translation>
    </message>
    <message>
        <source>Wrote {path}: an empty sheet for two weeks.</source>
        <translation>Zapisano {path}: pusty arkusz na dwa tygodnie.</translation>
    </message>
    <message>
        <source>Wrote {path}: what is to come, for your calendar.</source>
        <translation>Zapisano {path}: to, co nadchodzi, do kalendarza.</translation>
    </message>
    <message>
        <source>Wrote {path}: what is to come, for your calendar; {planned} in it.</source>
        <translation>Zapisano {path}: to, co nadchodzi, do kalendarza; zawiera {planned}.</translation>
    </message>
    <message>
        <source>Wrote {path}: {size}, {changes}.</source>
        <translation>Zapisano {path}: {size}, {changes}.</translation>
    </message>
    <message>
        <source>Wrote {path}: {size}.</source>
        <translation>Zapisano {path}: {size}.</translation>
    </message>
    <message>
        <source>Yellow skin or eyes</source>
        <translation>Żółta skóra lub oczy</translation>
    </message>
    <message numerus="yes">
        <source>Yellow skin or eyes on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Yellow skin or eyes on {first}.</extracomment>
        <translation>
            <numerusform>Żółta skóra lub oczy: {first}.</numerusform>
            <numerusform>Żółta skóra lub oczy w {count} dniach, od {first} do {last}.</numerusform>
            <numerusform>Żółta skóra lub oczy w {count} dniach, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in an infusion course.</source>
        <translation>Trwa seria wlewów.</translation>
    </message>
    <message>
        <source>You had pain on some days or never, yet it held you back every day. Both may be right; they are worth a second look.</source>
        <translation>Ból był przez niektóre dni albo wcale, a jednak przeszkadzał każdego dnia. Jedno i drugie może być prawdą; warto spojrzeć na te odpowiedzi jeszcze raz.</translation>
    </message>
    <message>
        <source>You had pain on some days or never, yet the three answers about the past week add up to 12 of 30 or more. Both may be right; they are worth a second look.</source>
        <translation>Ból był przez niektóre dni albo wcale, a jednak trzy odpowiedzi o ostatnim tygodniu dają razem 12 z 30 lub więcej. Jedno i drugie może być prawdą; warto spojrzeć na te odpowiedzi jeszcze raz.</translation>
    </message>
    <message>
        <source>You noted a wish for ketamine outside the clinic on {first}.</source>
        <translation>Zanotowano chęć na ketaminę poza kliniką: {first}.</translation>
    </message>
    <message>
        <source>You noted a wish for ketamine outside the clinic, first on {first} and last on {last}.</source>
        <translation>Zanotowano chęć na ketaminę poza kliniką, pierwszy raz {first}, ostatni {last}.</translation>
    </message>
    <message>
        <source>You told your clinic on {day}.</source>
        <translation>Powiedziano o tym klinice: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for {count} days of notice, so this is a good time to call.</source>
        <extracomment>For one: Your clinic asks for {count} day of notice, so this is a good time to call.</extracomment>
        <translation>
            <numerusform>Klinika prosi o {count} dzień wyprzedzenia, więc to dobry moment, żeby zadzwonić.</numerusform>
            <numerusform>Klinika prosi o {count} dni wyprzedzenia, więc to dobry moment, żeby zadzwonić.</numerusform>
            <numerusform>Klinika prosi o {count} dni wyprzedzenia, więc to dobry moment, żeby zadzwonić.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clinic may know your level from before treatment; it can be set in Settings.</source>
        <translation>Klinika może znać poziom bólu sprzed leczenia; można go podać w Ustawieniach.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic saying that the signs are settled, noted on Today.</source>
        <extracomment>For one: Your clinic saying that the sign is settled, noted on Today.</extracomment>
        <translation>
            <numerusform>Gdy klinika powie, że sprawa z tym sygnałem jest wyjaśniona, i zostanie to zapisane na stronie Dziś.</numerusform>
            <numerusform>Gdy klinika powie, że sprawa z tymi sygnałami jest wyjaśniona, i zostanie to zapisane na stronie Dziś.</numerusform>
            <numerusform>Gdy klinika powie, że sprawa z tymi sygnałami jest wyjaśniona, i zostanie to zapisane na stronie Dziś.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clinic will want to know that it faded early. Talk to them about what that means.</source>
        <translation>Klinika będzie chciała wiedzieć, że ulga wygasła wcześnie. Proszę porozmawiać z nią o tym, co to znaczy.</translation>
    </message>
    <message>
        <source>Your diary has an open page.</source>
        <translation>Dziennik ma otwartą stronę.</translation>
    </message>
    <message>
        <source>Your diary has no day in that period, so nothing was exported.</source>
        <translation>Dziennik nie ma żadnego dnia w tym okresie, więc niczego nie wyeksportowano.</translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to back up yet.</source>
        <translation>Dziennik jest na razie pusty: nie ma jeszcze z czego zrobić kopii zapasowej.</translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to copy yet.</source>
        <translation>Dziennik jest na razie pusty: nie ma jeszcze czego kopiować.</translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to export yet.</source>
        <translation>Dziennik jest na razie pusty: nie ma jeszcze czego eksportować.</translation>
    </message>
    <message>
        <source>Your infusion is planned for {day}. Everything on your checklist is ticked off.</source>
        <translation>Wlew jest planowany na {day}. Wszystko na liście jest zaznaczone.</translation>
    </message>
    <message numerus="yes">
        <source>Your infusion is planned for {day}. {count} lines of your checklist are open.</source>
        <extracomment>For one: Your infusion is planned for {day}. {count} line of your checklist is open.</extracomment>
        <translation>
            <numerusform>Wlew jest planowany na {day}. Na liście jest otwarty {count} wiersz.</numerusform>
            <numerusform>Wlew jest planowany na {day}. Na liście są otwarte {count} wiersze.</numerusform>
            <numerusform>Wlew jest planowany na {day}. Na liście jest otwartych {count} wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last days show less relief than the estimate: single worse days count little until they last.</source>
        <translation>Ostatnie dni pokazują mniejszą ulgę niż szacunek: pojedyncze gorsze dni mało znaczą, dopóki się nie utrzymają.</translation>
    </message>
    <message>
        <source>Your last days show more relief than the estimate: single better days count little until they last.</source>
        <translation>Ostatnie dni pokazują większą ulgę niż szacunek: pojedyncze lepsze dni mało znaczą, dopóki się nie utrzymają.</translation>
    </message>
    <message>
        <source>Your last score is {score}.</source>
        <translation>Ostatnia ocena to {score}.</translation>
    </message>
    <message>
        <source>Your last score is {score}; your level before was {level}.</source>
        <translation>Ostatnia ocena to {score}; poziom przed leczeniem wynosił {level}.</translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean} of 10.</source>
        <extracomment>For one: Your last score is {mean} of 10.</extracomment>
        <translation>
            <numerusform>Ostatnia ocena to {mean} na 10.</numerusform>
            <numerusform>Średnia z {count} ostatnich ocen to {mean} na 10.</numerusform>
            <numerusform>Średnia z {count} ostatnich ocen to {mean} na 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean}.</source>
        <extracomment>For one: Your last {count} score averages {mean}.</extracomment>
        <translation>
            <numerusform>Średnia z {count} ostatniej oceny to {mean}.</numerusform>
            <numerusform>Średnia z {count} ostatnich ocen to {mean}.</numerusform>
            <numerusform>Średnia z {count} ostatnich ocen to {mean}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean}; your level before was {level}.</source>
        <extracomment>For one: Your last {count} score averages {mean}; your level before was {level}.</extracomment>
        <translation>
            <numerusform>Średnia z {count} ostatniej oceny to {mean}; poziom przed leczeniem wynosił {level}.</numerusform>
            <numerusform>Średnia z {count} ostatnich ocen to {mean}; poziom przed leczeniem wynosił {level}.</numerusform>
            <numerusform>Średnia z {count} ostatnich ocen to {mean}; poziom przed leczeniem wynosił {level}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your level before</source>
        <translation>Poziom przed leczeniem</translation>
    </message>
    <message>
        <source>Your level before this infusion was about {level} of 10: too low to tell relief from day-to-day changes.</source>
        <translation>Poziom przed tym wlewem wynosił około {level} na 10: za mało, by odróżnić ulgę od zmian z dnia na dzień.</translation>
    </message>
    <message>
        <source>Your level before was about {level} of 10. A change of 2 points is held to be important, and from a level below {least} there is no room for one.</source>
        <translation>Poziom przed leczeniem wynosił około {level} na 10. Zmianę o 2 punkty uznaje się za istotną, a przy poziomie poniżej {least} nie ma na nią miejsca.</translation>
    </message>
    <message>
        <source>Your newest days show less relief than the estimate: single worse days count little until they last.</source>
        <translation>Najnowsze dni pokazują mniejszą ulgę niż szacunek: pojedyncze gorsze dni mało znaczą, dopóki się nie utrzymają.</translation>
    </message>
    <message>
        <source>Your newest days show more relief than the estimate: single better days count little until they last.</source>
        <translation>Najnowsze dni pokazują większą ulgę niż szacunek: pojedyncze lepsze dni mało znaczą, dopóki się nie utrzymają.</translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}.</source>
        <translation>Następny wlew jest planowany na {day}.</translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}. Your clinic will want to know that relief has probably faded.</source>
        <translation>Następny wlew jest planowany na {day}. Klinika będzie chciała wiedzieć, że ulga prawdopodobnie wygasła.</translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}. Your clinic will want to know that relief may not last until then.</source>
        <translation>Następny wlew jest planowany na {day}. Klinika będzie chciała wiedzieć, że ulga może nie potrwać do tego czasu.</translation>
    </message>
    <message>
        <source>Your pain before the infusion was too low to say how relief holds.</source>
        <translation>Ból przed wlewem był zbyt mały, by powiedzieć, jak utrzymuje się ulga.</translation>
    </message>
    <message>
        <source>Your threshold is {threshold}. Nothing is changed by looking.</source>
        <translation>Obecny próg to {threshold}. Samo sprawdzanie niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Your worst pain is lower than your pain at this moment. These two answers are worth a second look.</source>
        <translation>Najsilniejszy ból jest mniejszy niż ból w tej chwili. Na te dwie odpowiedzi warto spojrzeć jeszcze raz.</translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}.</source>
        <translation>Wynik to {grade}, przy stopniach od 0 do {most}.</translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}; on {day} it was {last} too.</source>
        <translation>Wynik to {grade}, przy stopniach od 0 do {most}; {day} był to też {last}.</translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}; on {day} it was {last}.</source>
        <translation>Wynik to {grade}, przy stopniach od 0 do {most}; {day} był to {last}.</translation>
    </message>
    <message>
        <source>a CSV file</source>
        <translation>plik CSV</translation>
    </message>
    <message>
        <source>a FHIR R4 Bundle for the clinic&apos;s system</source>
        <translation>FHIR R4 Bundle dla systemu kliniki</translation>
    </message>
    <message>
        <source>a backup as `backups` names it, or any copy; or the diary&apos;s own path, to keep a file that you put there yourself, without the log beside it that belongs to another file</source>
        <translation>kopia zapasowa o nazwie podanej przez `backups` albo dowolna kopia; albo własna ścieżka dziennika, aby zachować plik wstawiony tam ręcznie, bez dziennika zmian obok, który należy do innego pliku</translation>
    </message>
    <message>
        <source>a benzodiazepine alongside</source>
        <translation>jednocześnie benzodiazepina</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>a day before → after, not the same medicines</source>
        <translation>na dzień, przed → po, nie te same leki</translation>
    </message>
    <message>
        <source>a day, before → after</source>
        <translation>na dzień, przed → po</translation>
    </message>
    <message>
        <source>a file for your calendar, of what is to come</source>
        <translation>plik do kalendarza z tym, co nadchodzi</translation>
    </message>
    <message numerus="yes">
        <source>a look over the whole file finds {count} faults.</source>
        <extracomment>For one: a look over the whole file finds {count} fault.</extracomment>
        <translation>
            <numerusform>przegląd całego pliku znajduje {count} błąd.</numerusform>
            <numerusform>przegląd całego pliku znajduje {count} błędy.</numerusform>
            <numerusform>przegląd całego pliku znajduje {count} błędów.</numerusform>
        </translation>
    </message>
    <message>
        <source>a new file</source>
        <translation>nowy plik</translation>
    </message>
    <message>
        <source>a new file, or a folder (default: the folder of copies beside the diary)</source>
        <translation>nowy plik lub folder (domyślnie: folder kopii obok dziennika)</translation>
    </message>
    <message>
        <source>a new folder, or a new file that ends in .zip</source>
        <translation>nowy folder albo nowy plik z końcówką .zip</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>pakiet</translation>
    </message>
    <message>
        <source>a package (folder or .zip)</source>
        <translation>pakiet (folder lub .zip)</translation>
    </message>
    <message>
        <source>a package of CSV files</source>
        <translation>pakiet plików CSV</translation>
    </message>
    <message>
        <source>a report for the clinic, as a PDF</source>
        <translation>raport dla kliniki, jako PDF</translation>
    </message>
    <message>
        <source>a text that means no answer, beside NA, - and null; can be given again</source>
        <translation>tekst, który oznacza brak odpowiedzi, oprócz NA, - i null; można użyć wielokrotnie</translation>
    </message>
    <message>
        <source>about {weeks} weeks of relief</source>
        <translation>około {weeks} tyg. ulgi</translation>
    </message>
    <message>
        <source>activity, grade</source>
        <translation>aktywność, stopień</translation>
    </message>
    <message>
        <source>an empty sheet for two weeks on paper, as a PDF</source>
        <translation>pusty arkusz na dwa tygodnie na papierze, jako PDF</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rows.</source>
        <extracomment>For one: and {count} more row.</extracomment>
        <translation>
            <numerusform>i jeszcze {count} wiersz.</numerusform>
            <numerusform>i jeszcze {count} wiersze.</numerusform>
            <numerusform>i jeszcze {count} wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>another diary file than your own</source>
        <translation>inny plik dziennika niż własny</translation>
    </message>
    <message>
        <source>another number gives another diary (default: 1)</source>
        <translation>inna liczba daje inny dziennik (domyślnie: 1)</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>używa go inny program</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>zapisuje w nim inny program</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>w inny sposób</translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days</source>
        <extracomment>For one: answers of {count} day</extracomment>
        <translation>
            <numerusform>odpowiedzi z {count} dnia</numerusform>
            <numerusform>odpowiedzi z {count} dni</numerusform>
            <numerusform>odpowiedzi z {count} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days ({dates})</source>
        <extracomment>For one: answers of {count} day ({dates})</extracomment>
        <translation>
            <numerusform>odpowiedzi z {count} dnia ({dates})</numerusform>
            <numerusform>odpowiedzi z {count} dni ({dates})</numerusform>
            <numerusform>odpowiedzi z {count} dni ({dates})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days, {first} to {last}</source>
        <extracomment>For one: answers of {count} day, {first} to {last}</extracomment>
        <translation>
            <numerusform>odpowiedzi z {count} dnia, od {first} do {last}</numerusform>
            <numerusform>odpowiedzi z {count} dni, od {first} do {last}</numerusform>
            <numerusform>odpowiedzi z {count} dni, od {first} do {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>answers without an average pain</source>
        <translation>odpowiedzi bez średniego bólu</translation>
    </message>
    <message>
        <source>answers, though this day has not come yet by this computer&apos;s clock</source>
        <translation>odpowiedzi, choć według zegara tego komputera ten dzień jeszcze nie nadszedł</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumenty</translation>
    </message>
    <message>
        <source>as of another day, like 2026-11-22</source>
        <translation>jak w innym dniu, na przykład 2026-11-22</translation>
    </message>
    <message>
        <source>at the upper limit</source>
        <translation>na górnej granicy</translation>
    </message>
    <message>
        <source>at {threshold} or more</source>
        <translation>{threshold} lub więcej</translation>
    </message>
    <message>
        <source>average pain {pain}</source>
        <translation>średni ból {pain}</translation>
    </message>
    <message>
        <source>average pain {pain}, entered late</source>
        <translation>średni ból {pain}, późny wpis</translation>
    </message>
    <message>
        <source>average pain {pain}, though this day has not come yet by this computer&apos;s clock</source>
        <translation>średni ból {pain}, choć według zegara tego komputera ten dzień jeszcze nie nadszedł</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>kreska pionowa</translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation>przed nowym hasłem</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>przed przywróceniem</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>przed importem</translation>
    </message>
    <message>
        <source>before any infusion</source>
        <translation>przed pierwszym wlewem</translation>
    </message>
    <message>
        <source>before the file&apos;s format changed</source>
        <translation>przed zmianą formatu pliku</translation>
    </message>
    <message>
        <source>before your diary began</source>
        <translation>przed początkiem dziennika</translation>
    </message>
    <message>
        <source>blood result {id} is of infusion {infusion}, which there is not.</source>
        <translation>wynik krwi {id} należy do wlewu {infusion}, którego nie ma.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>data urodzenia {day}</translation>
    </message>
    <message>
        <source>bring in what a file holds, one of these: {forms}</source>
        <translation>wczytuje zawartość pliku w jednej z postaci: {forms}</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>doustnie</translation>
    </message>
    <message>
        <source>check the diary file and its history</source>
        <translation>sprawdza plik dziennika i jego historię</translation>
    </message>
    <message>
        <source>clonidine alongside</source>
        <translation>jednocześnie klonidyna</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
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
        <translation>daty jako {form}</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>daty {order}</translation>
    </message>
    <message>
        <source>day {day} after infusion {number}</source>
        <translation>dzień {day} po wlewie {number}</translation>
    </message>
    <message numerus="yes">
        <source>day {day} of a course of {count} days</source>
        <extracomment>For one: day {day} of a course of {count} day</extracomment>
        <translation>
            <numerusform>dzień {day} serii trwającej {count} dzień</numerusform>
            <numerusform>dzień {day} serii trwającej {count} dni</numerusform>
            <numerusform>dzień {day} serii trwającej {count} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>day {day} · infusion {number}</source>
        <translation>dzień {day} · wlew {number}</translation>
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
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>did it take place?</source>
        <translation>czy się odbył?</translation>
    </message>
    <message>
        <source>done, but the output can&apos;t be written: {reason}.</source>
        <translation>gotowe, ale nie można zapisać wyniku: {reason}.</translation>
    </message>
    <message>
        <source>during infusion {number}</source>
        <translation>podczas wlewu {number}</translation>
    </message>
    <message>
        <source>during the infusion planned for {day}</source>
        <translation>podczas wlewu planowanego na {day}</translation>
    </message>
    <message>
        <source>earlier ones</source>
        <translation>wcześniejsze</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>kończy się {day}</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>wpis z opóźnieniem</translation>
    </message>
    <message>
        <source>first day, like 2026-11-22</source>
        <translation>pierwszy dzień, na przykład 2026-11-22</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>dopasowanie</translation>
    </message>
    <message>
        <source>for a CSV file of another program: how it is written</source>
        <translation>dla pliku CSV z innego programu: jak jest zapisany</translation>
    </message>
    <message>
        <source>for a CSV file of another program: the answers</source>
        <translation>dla pliku CSV z innego programu: odpowiedzi</translation>
    </message>
    <message>
        <source>for a CSV file of another program: the days</source>
        <translation>dla pliku CSV z innego programu: dni</translation>
    </message>
    <message>
        <source>for {clinic}</source>
        <translation>dla: {clinic}</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognoza</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>z pliku</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>z papieru</translation>
    </message>
    <message>
        <source>from paper, typed in by somebody else</source>
        <translation>z papieru, przepisała inna osoba</translation>
    </message>
    <message>
        <source>half a dose</source>
        <translation>pół dawki</translation>
    </message>
    <message>
        <source>have backups go there no more; those in it stay</source>
        <translation>kończy zapisywanie kopii zapasowych tam; te, które tam są, zostają</translation>
    </message>
    <message>
        <source>have each new backup go there too, to a stick or another disk; it need not always be there</source>
        <translation>zapisuje każdą nową kopię zapasową także tam, na pendrivie lub innym dysku; nie musi być zawsze podłączony</translation>
    </message>
    <message>
        <source>have the diary hold what a backup holds; what it holds now is backed up first</source>
        <translation>przywraca w dzienniku zawartość kopii zapasowej; najpierw powstaje kopia obecnej zawartości</translation>
    </message>
    <message>
        <source>how a date like 03/04/2021 is meant</source>
        <translation>jak rozumieć datę taką jak 03/04/2021</translation>
    </message>
    <message>
        <source>how its letters are written, if not in UTF-8: {names}</source>
        <translation>kodowanie liter, jeśli nie UTF-8: {names}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>import</translation>
    </message>
    <message>
        <source>include what you wrote in your own words, and your clinic&apos;s name and number; what your medicines are called always goes out, for doses mean nothing without it</source>
        <translation>dołącza to, co zapisano własnymi słowami, oraz nazwę i numer kliniki; nazwy leków są dołączane zawsze, bo bez nich dawki nic nie znaczą</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>wlew</translation>
    </message>
    <message>
        <source>infusion planned</source>
        <translation>planowany wlew</translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation>wlew {number}</translation>
    </message>
    <message>
        <source>instead of bringing something in: undo an import as a whole, the newest one or the one of this moment, as `imports` tells it; what was changed by hand since stays</source>
        <translation>zamiast wczytywać: cofa cały import, najnowszy albo ten z podanej chwili, jak podaje `imports`; późniejsze zmiany ręczne zostają</translation>
    </message>
    <message>
        <source>into a muscle (IM)</source>
        <translation>domięśniowo (IM)</translation>
    </message>
    <message>
        <source>into a vein (IV)</source>
        <translation>dożylnie (IV)</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>jest puste.</translation>
    </message>
    <message>
        <source>is no answer of {instrument}; what has no column stands in {column}.</source>
        <translation>nie jest odpowiedzią kwestionariusza {instrument}; to, co nie ma kolumny, stoi w {column}.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>to jest folder</translation>
    </message>
    <message>
        <source>its answers are not those that its history gives</source>
        <translation>jego odpowiedzi nie są tymi, które daje jego historia</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>nazwa jest za długa</translation>
    </message>
    <message>
        <source>its name leads in a circle</source>
        <translation>nazwa prowadzi w kółko</translation>
    </message>
    <message>
        <source>just over the upper limit</source>
        <translation>tuż powyżej górnej granicy</translation>
    </message>
    <message>
        <source>just over {times} times the upper limit</source>
        <translation>tuż powyżej {times} × górnej granicy</translation>
    </message>
    <message>
        <source>just under the upper limit</source>
        <translation>tuż poniżej górnej granicy</translation>
    </message>
    <message>
        <source>just under {times} times the upper limit</source>
        <translation>tuż poniżej {times} × górnej granicy</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ostatni dzień</translation>
    </message>
    <message>
        <source>late, {day}</source>
        <translation>z opóźnieniem, {day}</translation>
    </message>
    <message>
        <source>leave out and list rows that can&apos;t be taken</source>
        <translation>pomija i wymienia wiersze, których nie można przyjąć</translation>
    </message>
    <message>
        <source>less pain, without what choosing adds</source>
        <translation>mniej bólu, bez tego, co dodaje wybór</translation>
    </message>
    <message numerus="yes">
        <source>less pain, without what choosing adds; untreated, week 1 was matched in {as_good} of {count} stretches</source>
        <extracomment>For one: less pain, without what choosing adds; untreated, week 1 was matched in {as_good} of {count} stretch</extracomment>
        <translation>
            <numerusform>mniej bólu, bez tego, co dodaje wybór; bez leczenia tydzień tak dobry jak 1. zdarzył się w {as_good} z {count} odcinka</numerusform>
            <numerusform>mniej bólu, bez tego, co dodaje wybór; bez leczenia tydzień tak dobry jak 1. zdarzył się w {as_good} z {count} odcinków</numerusform>
            <numerusform>mniej bólu, bez tego, co dodaje wybór; bez leczenia tydzień tak dobry jak 1. zdarzył się w {as_good} z {count} odcinków</numerusform>
        </translation>
    </message>
    <message>
        <source>less pain; {days} of {week} days recorded</source>
        <translation>mniej bólu; zapisane dni: {days} z {week}</translation>
    </message>
    <message>
        <source>less than a week of relief</source>
        <translation>mniej niż tydzień ulgi</translation>
    </message>
    <message>
        <source>less than a week of relief so far; it may be fading</source>
        <translation>na razie mniej niż tydzień ulgi; być może wygasa</translation>
    </message>
    <message>
        <source>likely range (80 %)</source>
        <translation>prawdopodobny przedział (80&#xa0;%)</translation>
    </message>
    <message>
        <source>likely to fade</source>
        <translation>prawdopodobnie wygaśnie</translation>
    </message>
    <message>
        <source>likely to fade later</source>
        <translation>prawdopodobnie wygaśnie później</translation>
    </message>
    <message>
        <source>list the backups: when and why each was made, what it holds, whether it is whole</source>
        <translation>wymienia kopie zapasowe: kiedy i dlaczego powstała każda, co zawiera, czy jest cała</translation>
    </message>
    <message>
        <source>list the imports of the last 30 days that can be undone</source>
        <translation>wymienia importy z ostatnich 30 dni, które można cofnąć</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>made {day}, {time}</source>
        <translation>sporządzono {day}, {time}</translation>
    </message>
    <message>
        <source>make a copy of the diary and prove that it is whole</source>
        <translation>robi kopię dziennika i sprawdza, że jest cała</translation>
    </message>
    <message>
        <source>may have faded</source>
        <translation>mogła wygasnąć</translation>
    </message>
    <message>
        <source>medicine {id} has another one in row {row}.</source>
        <translation>lek {id} ma inną w wierszu {row}.</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>mg per hour</source>
        <translation>mg na godzinę</translation>
    </message>
    <message>
        <source>mg per kg</source>
        <translation>mg na kg</translation>
    </message>
    <message>
        <source>mg per kg per hour</source>
        <translation>mg na kg na godzinę</translation>
    </message>
    <message>
        <source>mg/dL</source>
        <translation>mg/dl</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>łagodne</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>brakuje: {names}</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>umiarkowane</translation>
    </message>
    <message>
        <source>moderate or severe</source>
        <translation>umiarkowane lub silne</translation>
    </message>
    <message>
        <source>moderate or severe; not answered</source>
        <translation>umiarkowane lub silne; bez odpowiedzi</translation>
    </message>
    <message>
        <source>more pain, without what choosing adds</source>
        <translation>więcej bólu, bez tego, co dodaje wybór</translation>
    </message>
    <message>
        <source>more pain; {days} of {week} days recorded</source>
        <translation>więcej bólu; zapisane dni: {days} z {week}</translation>
    </message>
    <message>
        <source>name either SOURCE or --undo</source>
        <translation>podaj SOURCE albo --undo</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>ani przyjemne, ani nieprzyjemne</translation>
    </message>
    <message>
        <source>newest infusion {first}</source>
        <translation>najnowszy wlew {first}</translation>
    </message>
    <message>
        <source>newest infusion {first} to {last}</source>
        <translation>najnowszy wlew od {first} do {last}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no clear relief</source>
        <translation>brak wyraźnej ulgi</translation>
    </message>
    <message>
        <source>no clear relief so far</source>
        <translation>na razie brak wyraźnej ulgi</translation>
    </message>
    <message>
        <source>no day is named.</source>
        <translation>nie podano dnia.</translation>
    </message>
    <message>
        <source>no dose</source>
        <translation>bez dawki</translation>
    </message>
    <message>
        <source>no doses</source>
        <translation>brak dawek</translation>
    </message>
    <message>
        <source>no medicine listed</source>
        <translation>brak leków na liście</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>bez notatki</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>brak liczb</translation>
    </message>
    <message>
        <source>no row has the names of the columns; they are called 1, 2, 3 and so on</source>
        <translation>żaden wiersz nie ma nazw kolumn; nazywają się 1, 2, 3 i tak dalej</translation>
    </message>
    <message>
        <source>no row with the names of the columns</source>
        <translation>brak wiersza z nazwami kolumn</translation>
    </message>
    <message>
        <source>no week with {least} scores yet</source>
        <translation>jeszcze żadnego tygodnia z {least} ocenami</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>none entered late</source>
        <translation>żadnego wpisu z opóźnieniem</translation>
    </message>
    <message>
        <source>none recalled</source>
        <translation>bez zapamiętanych</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>not answered often enough</source>
        <translation>za mało odpowiedzi</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>jeszcze nierozpoczęty</translation>
    </message>
    <message>
        <source>not come yet</source>
        <translation>jeszcze nie nadszedł</translation>
    </message>
    <message>
        <source>not faded before the next infusion</source>
        <translation>nie wygasła przed następnym wlewem</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>jeszcze niewypełniony</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>not known here: {names}</source>
        <translation>tu nieznane: {names}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nic nie zapisano</translation>
    </message>
    <message>
        <source>of {days}</source>
        <translation>z {days}</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>raz dziennie</translation>
    </message>
    <message>
        <source>one JSON object instead of sentences</source>
        <translation>jeden obiekt JSON zamiast zdań</translation>
    </message>
    <message>
        <source>only rows with this value in that column; can be given again, for other values and for other columns</source>
        <translation>tylko wiersze z tą wartością w tej kolumnie; można użyć wielokrotnie, dla innych wartości i dla innych kolumn</translation>
    </message>
    <message>
        <source>only say what would be imported</source>
        <translation>mówi tylko, co zostałoby zaimportowane</translation>
    </message>
    <message>
        <source>opioid</source>
        <translation>opioid</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opcje</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>lub więcej</translation>
    </message>
    <message>
        <source>over {percent}</source>
        <translation>ponad {percent}</translation>
    </message>
    <message>
        <source>pain scores from any CSV file</source>
        <translation>oceny bólu z dowolnego pliku CSV</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planowany</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>przyjemne</translation>
    </message>
    <message>
        <source>probably faded</source>
        <translation>prawdopodobnie wygasła</translation>
    </message>
    <message>
        <source>published: 4–6 weeks</source>
        <translation>publikacje: 4–6 tygodni</translation>
    </message>
    <message>
        <source>read its passphrase or recovery code from this descriptor: the first line</source>
        <translation>czyta hasło lub kod odzyskiwania z tego deskryptora: pierwszy wiersz</translation>
    </message>
    <message>
        <source>read the new passphrase from this descriptor: the first line, or the next one</source>
        <translation>czyta nowe hasło z tego deskryptora: pierwszy wiersz albo następny</translation>
    </message>
    <message>
        <source>read the passphrase or the recovery code of the backup, where it has another than the diary, from this descriptor: the first line, or the next one</source>
        <translation>czyta hasło lub kod odzyskiwania kopii zapasowej, jeśli ma inne niż dziennik, z tego deskryptora: pierwszy wiersz albo następny</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>zapamiętane</translation>
    </message>
    <message>
        <source>relief holding so far, for less than a week</source>
        <translation>ulga na razie się utrzymuje, krócej niż tydzień</translation>
    </message>
    <message>
        <source>relief holding so far, for {weeks} weeks</source>
        <translation>ulga od {weeks} tyg. na razie się utrzymuje</translation>
    </message>
    <message>
        <source>relief not faded within less than a week</source>
        <translation>ulga nie wygasła w czasie krótszym niż tydzień</translation>
    </message>
    <message>
        <source>relief not faded within {weeks} weeks</source>
        <translation>w ciągu {weeks} tyg. ulga nie wygasła</translation>
    </message>
    <message>
        <source>remind of the day again after an hour, if it is still open</source>
        <translation>przypomina o dniu ponownie po godzinie, jeśli nadal jest otwarty</translation>
    </message>
    <message>
        <source>said on day {day}</source>
        <translation>podano w dniu {day}</translation>
    </message>
    <message>
        <source>said on day {day}: not within a year</source>
        <translation>podano w dniu {day}: nie w ciągu roku</translation>
    </message>
    <message>
        <source>save all that can be read of a damaged diary into a new file</source>
        <translation>zapisuje wszystko, co da się odczytać z uszkodzonego dziennika, w nowym pliku</translation>
    </message>
    <message>
        <source>say everything in this language (default: the system&apos;s); files stay as they are</source>
        <translation>mówi wszystko w tym języku (domyślnie: systemowy); pliki pozostają bez zmian</translation>
    </message>
    <message>
        <source>say what the diary shows about the last infusion</source>
        <translation>mówi, co dziennik pokazuje o ostatnim wlewie</translation>
    </message>
    <message>
        <source>says {old} for {item}, but it was {before} until then.</source>
        <translation>podaje {old} dla {item}, ale do tej pory było {before}.</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>set, change or remove the passphrase of the diary</source>
        <translation>ustawia, zmienia lub usuwa hasło dziennika</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>silne</translation>
    </message>
    <message>
        <source>show a notice on the desktop where today&apos;s page is open or something is due; Settings has it run daily</source>
        <translation>pokazuje powiadomienie na pulpicie, gdy dzisiejsza strona jest otwarta albo coś jest do zrobienia; Ustawienia uruchamiają to codziennie</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>pokazuje wersję</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>pokazuje tę pomoc</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>small</source>
        <comment>&apos;small&apos; where names of questions begin small within a sentence, else &apos;as written&apos;</comment>
        <translation>small</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>dotąd</translation>
    </message>
    <message>
        <source>so far {weeks}</source>
        <translation>dotąd {weeks}</translation>
    </message>
    <message>
        <source>something in the file can&apos;t be read.</source>
        <translation>czegoś w pliku nie da się odczytać.</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>coś o tej nazwie już tam jest</translation>
    </message>
    <message>
        <source>stamps without an offset are UTC</source>
        <translation>znaczniki czasu bez przesunięcia są w UTC</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>dopiero nadejdzie</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>odstawiony</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>the column with a note</source>
        <translation>kolumna z notatką</translation>
    </message>
    <message>
        <source>the column with how good sleep was, 10 is best</source>
        <translation>kolumna z tym, jak dobry był sen, 10 to najlepiej</translation>
    </message>
    <message>
        <source>the column with how good the mood was, 10 is best</source>
        <translation>kolumna z tym, jak dobry był nastrój, 10 to najlepiej</translation>
    </message>
    <message>
        <source>the column with how much pain interfered with enjoying life</source>
        <translation>kolumna z tym, jak bardzo ból przeszkadzał w cieszeniu się życiem</translation>
    </message>
    <message>
        <source>the column with how much pain interfered with the day</source>
        <translation>kolumna z tym, jak bardzo ból przeszkadzał w ciągu dnia</translation>
    </message>
    <message>
        <source>the column with the date or time stamp</source>
        <translation>kolumna z datą lub znacznikiem czasu</translation>
    </message>
    <message>
        <source>the column with the pain now</source>
        <translation>kolumna z bólem w tej chwili</translation>
    </message>
    <message>
        <source>the column with the pain score, 0 to 10; given again, the median of them counts</source>
        <translation>kolumna z oceną bólu, od 0 do 10; podana ponownie: liczy się mediana</translation>
    </message>
    <message>
        <source>the column with the time of day</source>
        <translation>kolumna z godziną</translation>
    </message>
    <message>
        <source>the column with the worst pain</source>
        <translation>kolumna z najsilniejszym bólem</translation>
    </message>
    <message>
        <source>the copy has other rows</source>
        <translation>kopia ma inne wiersze</translation>
    </message>
    <message>
        <source>the copy is damaged</source>
        <translation>kopia jest uszkodzona</translation>
    </message>
    <message>
        <source>the database refuses it (reason {code})</source>
        <translation>baza danych odmawia (powód {code})</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>najpierw dzień</translation>
    </message>
    <message>
        <source>the day of the infusion</source>
        <translation>dzień wlewu</translation>
    </message>
    <message numerus="yes">
        <source>the diary&apos;s usual figure is {count} days.</source>
        <extracomment>For one: the diary&apos;s usual figure is {count} day.</extracomment>
        <translation>
            <numerusform>zwykła wartość dziennika to {count} dzień.</numerusform>
            <numerusform>zwykła wartość dziennika to {count} dni.</numerusform>
            <numerusform>zwykła wartość dziennika to {count} dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>dysk nie odpowiada</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>dysk jest tylko do odczytu</translation>
    </message>
    <message>
        <source>the disk takes no file as large as this</source>
        <translation>dysk nie przyjmuje tak dużych plików</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>plik jest uszkodzony</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>plik jest tylko do odczytu</translation>
    </message>
    <message>
        <source>the file itself is whole, but the log beside it ({log}) is not its own, as after a copy put back by hand. Close the diary; this takes the copy and leaves the log: relief-diary --diary {path} restore {path}.</source>
        <translation>sam plik jest cały, ale dziennik zmian obok ({log}) nie należy do niego, jak po ręcznym wstawieniu kopii. Zamknij dziennik; to polecenie bierze kopię i zostawia dziennik zmian: relief-diary --diary {path} restore {path}.</translation>
    </message>
    <message>
        <source>the file or its folder can&apos;t be reached</source>
        <translation>plik lub jego folder jest niedostępny</translation>
    </message>
    <message>
        <source>the file to make; it must not exist</source>
        <translation>plik do utworzenia; nie może istnieć</translation>
    </message>
    <message>
        <source>the file to write; it must not exist</source>
        <translation>plik do zapisania; nie może istnieć</translation>
    </message>
    <message>
        <source>the history is not as it was written: something in it was changed by a fault or another program.</source>
        <translation>historia nie jest taka, jak ją zapisano: coś w niej zmieniła usterka albo inny program.</translation>
    </message>
    <message>
        <source>the last {day}</source>
        <translation>ostatni {day}</translation>
    </message>
    <message>
        <source>the mark between two cells, if it is another</source>
        <translation>znak między dwiema komórkami, jeśli jest inny</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>najpierw miesiąc</translation>
    </message>
    <message>
        <source>the names of the columns in row {row}</source>
        <translation>nazwy kolumn w wierszu {row}</translation>
    </message>
    <message>
        <source>the next infusion came first</source>
        <translation>wcześniej był następny wlew</translation>
    </message>
    <message>
        <source>the row with the names of the columns, from 1</source>
        <translation>wiersz z nazwami kolumn, od 1</translation>
    </message>
    <message>
        <source>the rows are from more than one diary.</source>
        <translation>wiersze pochodzą z więcej niż jednego dziennika.</translation>
    </message>
    <message>
        <source>the scale of the pain columns, like 0-100, or of another answer, like sleep:1-5; LOW is our 0, also where it is the higher number</source>
        <translation>skala kolumn bólu, na przykład 0-100, albo innej odpowiedzi, na przykład sleep:1-5; LOW to nasze 0, także gdy jest liczbą większą</translation>
    </message>
    <message>
        <source>the score from 0 to 10 that a word stands for, like mild=3 or mood:bad=2; can be given again</source>
        <translation>ocena od 0 do 10, którą oznacza słowo, na przykład mild=3 lub mood:bad=2; można użyć wielokrotnie</translation>
    </message>
    <message>
        <source>the time that was wished, as the system&apos;s scheduler says it; without it, what is open now is told</source>
        <translation>wybrana godzina, jak ją podaje harmonogram systemu; bez niej mówi, co jest otwarte teraz</translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>najpierw rok</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>nie ma takiego pliku ani folderu</translation>
    </message>
    <message>
        <source>this computer refuses it (reason {number})</source>
        <translation>ten komputer odmawia (powód {number})</translation>
    </message>
    <message>
        <source>three columns that name the day; a row without it goes by its date column</source>
        <translation>trzy kolumny, które podają dzień; wiersz bez niego idzie według swojej kolumny z datą</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>próg {threshold}</translation>
    </message>
    <message>
        <source>through the nose</source>
        <translation>przez nos</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>too little recorded</source>
        <translation>za mało zapisów</translation>
    </message>
    <message>
        <source>too little recorded to say how long relief held</source>
        <translation>za mało zapisów, by powiedzieć, jak długo trwała ulga</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>wpisano</translation>
    </message>
    <message>
        <source>typed, late</source>
        <translation>wpisano z opóźnieniem</translation>
    </message>
    <message>
        <source>under 1</source>
        <translation>poniżej 1</translation>
    </message>
    <message>
        <source>under the skin (SC)</source>
        <translation>podskórnie (SC)</translation>
    </message>
    <message>
        <source>under way; relief is counted from its last day</source>
        <translation>w toku; ulga liczy się od ostatniego dnia</translation>
    </message>
    <message>
        <source>under {percent}</source>
        <translation>poniżej {percent}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>nieprzyjemne</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>użycie: </translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>bardzo przyjemne</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>bardzo nieprzyjemne</translation>
    </message>
    <message>
        <source>wait while the notice stands for a click on it, which opens the diary</source>
        <translation>czekaj, dopóki powiadomienie stoi, na kliknięcie, które otwiera dziennik</translation>
    </message>
    <message>
        <source>was expected to fade</source>
        <translation>miała wygasnąć</translation>
    </message>
    <message>
        <source>was expected to fade later</source>
        <translation>miała wygasnąć później</translation>
    </message>
    <message>
        <source>weeks 1 and 4</source>
        <translation>tygodnie 1 i 4</translation>
    </message>
    <message>
        <source>what a date that is a plain number counts: since 1970, or the days of a spreadsheet since 1900</source>
        <translation>co liczy data, która jest zwykłą liczbą: od 1970 albo dni arkusza kalkulacyjnego od 1900</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>co nastąpiło</translation>
    </message>
    <message>
        <source>what happened: never reached {threshold}</source>
        <translation>co nastąpiło: nigdy nie osiągnięto {threshold}</translation>
    </message>
    <message>
        <source>what happened: still above {threshold}</source>
        <translation>co nastąpiło: nadal powyżej {threshold}</translation>
    </message>
    <message>
        <source>what to write (default: {name})</source>
        <translation>co zapisać (domyślnie: {name})</translation>
    </message>
    <message>
        <source>where the diary says something else: refuse the import, keep the diary&apos;s own answer, or take that of another program&apos;s file (default: refuse)</source>
        <translation>gdzie dziennik mówi co innego: odmawia importu, zachowuje odpowiedź dziennika albo przyjmuje odpowiedź z pliku innego programu (domyślnie: refuse)</translation>
    </message>
    <message>
        <source>with --clashes keep: a day on which the file&apos;s answers are taken; can be given again</source>
        <translation>z --clashes keep: dzień, dla którego przyjmuje się odpowiedzi z pliku; można użyć wielokrotnie</translation>
    </message>
    <message>
        <source>without an upper limit, so not judged</source>
        <translation>bez górnej granicy, więc bez oceny</translation>
    </message>
    <message>
        <source>write an invented diary</source>
        <translation>zapisuje zmyślony dziennik</translation>
    </message>
    <message>
        <source>write the diary, in one of these forms: {forms}</source>
        <translation>zapisuje dziennik w jednej z postaci: {forms}</translation>
    </message>
    <message>
        <source>written down by somebody else</source>
        <translation>zapisała inna osoba</translation>
    </message>
    <message>
        <source>written down by somebody else, late</source>
        <translation>zapisała inna osoba, późny wpis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>brak uprawnień</translation>
    </message>
    <message numerus="yes">
        <source>your clinic asks for {count} days.</source>
        <extracomment>For one: your clinic asks for {count} day.</extracomment>
        <translation>
            <numerusform>klinika prosi o {count} dzień.</numerusform>
            <numerusform>klinika prosi o {count} dni.</numerusform>
            <numerusform>klinika prosi o {count} dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>your level before: {level} of 10</source>
        <translation>poziom przed leczeniem: {level} na 10</translation>
    </message>
    <message>
        <source>your time zone, like Europe/Warsaw, for stamps with an offset</source>
        <translation>strefa czasowa, na przykład Europe/Warsaw, dla znaczników czasu z przesunięciem</translation>
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
        <translation>{analyte} podaje się w {units}.</translation>
    </message>
    <message>
        <source>{analyte} of {day}</source>
        <translation>{analyte} z {day}</translation>
    </message>
    <message>
        <source>{analyte} {times}</source>
        <translation>{analyte} {times}</translation>
    </message>
    <message>
        <source>{analyte} {times} on {day}</source>
        <translation>{analyte} {times}, {day}</translation>
    </message>
    <message>
        <source>{analyte} {value}&#xa0;{unit}</source>
        <translation>{analyte} {value}&#xa0;{unit}</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {count} questions answered</source>
        <extracomment>For one: {answered} of {count} question answered</extracomment>
        <translation>
            <numerusform>odpowiedzi: {answered} z {count} pytania</numerusform>
            <numerusform>odpowiedzi: {answered} z {count} pytań</numerusform>
            <numerusform>odpowiedzi: {answered} z {count} pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{as_good} of {count} stretches</source>
        <extracomment>For one: {as_good} of {count} stretch</extracomment>
        <translation>
            <numerusform>{as_good} z {count} odcinka</numerusform>
            <numerusform>{as_good} z {count} odcinków</numerusform>
            <numerusform>{as_good} z {count} odcinków</numerusform>
        </translation>
    </message>
    <message>
        <source>{balance} on the side of relief</source>
        <translation>{balance} po stronie ulgi</translation>
    </message>
    <message>
        <source>{balance} on the side of side effects</source>
        <translation>{balance} po stronie działań niepożądanych</translation>
    </message>
    <message>
        <source>{before} and {one}</source>
        <translation>{before} i {one}</translation>
    </message>
    <message>
        <source>{before} before, too little recorded after</source>
        <translation>{before} przed, za mało zapisów po</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} przed, {after} po</translation>
    </message>
    <message>
        <source>{before} doses a day before, too little recorded after</source>
        <translation>{before} dawki na dzień przed, za mało zapisów po</translation>
    </message>
    <message>
        <source>{before} doses a day before, {after} after</source>
        <translation>{before} dawki na dzień przed, {after} po</translation>
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
        <translation>{cell} jako {day}</translation>
    </message>
    <message>
        <source>{cell} has a time already, and there is another in the time column.</source>
        <translation>{cell} ma już godzinę, a w kolumnie godziny jest inna.</translation>
    </message>
    <message>
        <source>{cell} has no time like 09:14 after its date.</source>
        <translation>{cell} nie ma po dacie godziny takiej jak 09:14.</translation>
    </message>
    <message>
        <source>{cell} is neither true nor false.</source>
        <translation>{cell} nie jest ani prawdą, ani fałszem.</translation>
    </message>
    <message>
        <source>{cell} is none of {known}.</source>
        <translation>{cell} nie należy do: {known}.</translation>
    </message>
    <message>
        <source>{cell} is not a date (a year has 12 months).</source>
        <translation>{cell} nie jest datą (rok ma 12 miesięcy).</translation>
    </message>
    <message>
        <source>{cell} is not a date (that day is another weekday).</source>
        <translation>{cell} nie jest datą (to inny dzień tygodnia).</translation>
    </message>
    <message>
        <source>{cell} is not a date (that month has no such day).</source>
        <translation>{cell} nie jest datą (ten miesiąc nie ma takiego dnia).</translation>
    </message>
    <message>
        <source>{cell} is not a date (year must be from {year}).</source>
        <translation>{cell} nie jest datą (rok musi być od {year}).</translation>
    </message>
    <message>
        <source>{cell} is not a date like 2026-11-22.</source>
        <translation>{cell} nie jest datą taką jak 2026-11-22.</translation>
    </message>
    <message>
        <source>{cell} is not a date.</source>
        <translation>{cell} nie jest datą.</translation>
    </message>
    <message>
        <source>{cell} is not a moment (no calendar or no clock has it).</source>
        <translation>{cell} nie jest chwilą (nie ma jej w żadnym kalendarzu ani zegarze).</translation>
    </message>
    <message>
        <source>{cell} is not a moment like 2026-11-22T09:14:03+01:00.</source>
        <translation>{cell} nie jest chwilą taką jak 2026-11-22T09:14:03+01:00.</translation>
    </message>
    <message>
        <source>{cell} is not a moment of the years 1900 to 9998.</source>
        <translation>{cell} nie jest chwilą z lat od 1900 do 9998.</translation>
    </message>
    <message>
        <source>{cell} is not a number like 4.5.</source>
        <translation>{cell} nie jest liczbą taką jak 4.5.</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>{cell} nie jest liczbą.</translation>
    </message>
    <message>
        <source>{cell} is not a safety sign.</source>
        <translation>{cell} nie jest sygnałem ostrzegawczym.</translation>
    </message>
    <message>
        <source>{cell} is not a setting.</source>
        <translation>{cell} nie jest ustawieniem.</translation>
    </message>
    <message>
        <source>{cell} is not a time (hour must be in 1..12 with AM or PM).</source>
        <translation>{cell} nie jest godziną (z AM lub PM godzina musi być w zakresie 1..12).</translation>
    </message>
    <message>
        <source>{cell} is not a time (no clock is that far from UTC).</source>
        <translation>{cell} nie jest godziną (żaden zegar nie jest tak daleko od UTC).</translation>
    </message>
    <message>
        <source>{cell} is not a time (there are 24 hours, 60 minutes and 60 seconds).</source>
        <translation>{cell} nie jest godziną (są 24 godziny, 60 minut i 60 sekund).</translation>
    </message>
    <message>
        <source>{cell} is not a whole number.</source>
        <translation>{cell} nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>{cell} is not a year, a month and a day in numbers.</source>
        <translation>{cell} nie jest rokiem, miesiącem i dniem w liczbach.</translation>
    </message>
    <message>
        <source>{cell} is not a {item}.</source>
        <translation>{cell} nie pasuje tu jako {item}.</translation>
    </message>
    <message>
        <source>{cell} is not an id.</source>
        <translation>{cell} nie jest id.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a blood result.</source>
        <translation>{cell} nie jest pozycją wyniku krwi.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a day.</source>
        <translation>{cell} nie jest pozycją dnia.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a medicine.</source>
        <translation>{cell} nie jest pozycją leku.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a questionnaire.</source>
        <translation>{cell} nie jest pozycją kwestionariusza.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a safety sign.</source>
        <translation>{cell} nie jest pozycją sygnału ostrzegawczego.</translation>
    </message>
    <message>
        <source>{cell} is not an item of a visit.</source>
        <translation>{cell} nie jest pozycją wizyty.</translation>
    </message>
    <message>
        <source>{cell} is not an item of an infusion.</source>
        <translation>{cell} nie jest pozycją wlewu.</translation>
    </message>
    <message>
        <source>{cell} is not an item of an offer.</source>
        <translation>{cell} nie jest pozycją propozycji.</translation>
    </message>
    <message>
        <source>{cell} is not an item of what was given out.</source>
        <translation>{cell} nie jest pozycją tego, co przekazano.</translation>
    </message>
    <message>
        <source>{cell} is not an offer.</source>
        <translation>{cell} nie jest propozycją.</translation>
    </message>
    <message>
        <source>{cell} is not from {least} to {most}.</source>
        <translation>{cell} nie jest w zakresie od {least} do {most}.</translation>
    </message>
    <message>
        <source>{cell} is not from {least}.</source>
        <translation>{cell} jest mniejsze niż {least}.</translation>
    </message>
    <message>
        <source>{cell} is not like `item=4`.</source>
        <translation>{cell} nie wygląda jak `item=4`.</translation>
    </message>
    <message>
        <source>{cell} is not out of {most}.</source>
        <translation>{cell} nie jest na {most}.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a blood result.</source>
        <translation>{cell} nie jest id wyniku krwi.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a medicine.</source>
        <translation>{cell} nie jest id leku.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a questionnaire.</source>
        <translation>{cell} nie jest id kwestionariusza.</translation>
    </message>
    <message>
        <source>{cell} is not the id of a visit.</source>
        <translation>{cell} nie jest id wizyty.</translation>
    </message>
    <message>
        <source>{cell} is not the id of an infusion.</source>
        <translation>{cell} nie jest id wlewu.</translation>
    </message>
    <message>
        <source>{cell} is not the id of what was given out.</source>
        <translation>{cell} nie jest id tego, co przekazano.</translation>
    </message>
    <message>
        <source>{cell} is not {name}.</source>
        <translation>{cell} nie jest {name}.</translation>
    </message>
    <message>
        <source>{cell} is over {most}.</source>
        <translation>{cell} jest większe niż {most}.</translation>
    </message>
    <message>
        <source>{column} from {least} to {most}</source>
        <translation>{column} od {least} do {most}</translation>
    </message>
    <message>
        <source>{column} is {value}</source>
        <translation>{column} to {value}</translation>
    </message>
    <message numerus="yes">
        <source>{count} MB</source>
        <extracomment>For one: {count} MB</extracomment>
        <translation>
            <numerusform>{count} MB</numerusform>
            <numerusform>{count} MB</numerusform>
            <numerusform>{count} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers</source>
        <extracomment>For one: {count} answer</extracomment>
        <translation>
            <numerusform>{count} odpowiedź</numerusform>
            <numerusform>{count} odpowiedzi</numerusform>
            <numerusform>{count} odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers already there.</source>
        <extracomment>For one: {count} answer already there.</extracomment>
        <translation>
            <numerusform>{count} odpowiedź już jest.</numerusform>
            <numerusform>{count} odpowiedzi już są.</numerusform>
            <numerusform>{count} odpowiedzi już jest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers are there already.</source>
        <extracomment>For one: {count} answer is there already.</extracomment>
        <translation>
            <numerusform>{count} odpowiedź już tam jest.</numerusform>
            <numerusform>{count} odpowiedzi już tam są.</numerusform>
            <numerusform>{count} odpowiedzi już tam jest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers differ from your diary&apos;s own.</source>
        <extracomment>For one: {count} answer differs from your diary&apos;s own.</extracomment>
        <translation>
            <numerusform>{count} odpowiedź różni się od odpowiedzi w dzienniku.</numerusform>
            <numerusform>{count} odpowiedzi różnią się od odpowiedzi w dzienniku.</numerusform>
            <numerusform>{count} odpowiedzi różni się od odpowiedzi w dzienniku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers differ: there, your diary&apos;s own stay and nothing is overwritten.</source>
        <extracomment>For one: {count} answer differs: there, your diary&apos;s own stays and nothing is overwritten.</extracomment>
        <translation>
            <numerusform>{count} odpowiedź się różni: tam zostaje odpowiedź z dziennika i nic nie jest nadpisywane.</numerusform>
            <numerusform>{count} odpowiedzi się różnią: tam zostają odpowiedzi z dziennika i nic nie jest nadpisywane.</numerusform>
            <numerusform>{count} odpowiedzi się różni: tam zostają odpowiedzi z dziennika i nic nie jest nadpisywane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers of {day}</source>
        <extracomment>For one: {count} answer of {day}</extracomment>
        <translation>
            <numerusform>{count} odpowiedź z {day}</numerusform>
            <numerusform>{count} odpowiedzi z {day}</numerusform>
            <numerusform>{count} odpowiedzi z {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers stood without their history, or otherwise than in it; the history has them as imported now.</source>
        <extracomment>For one: {count} answer stood without its history, or otherwise than in it; the history has it as imported now.</extracomment>
        <translation>
            <numerusform>{count} odpowiedź była bez swojej historii albo inna niż w niej; historia ma ją teraz jako zaimportowaną.</numerusform>
            <numerusform>{count} odpowiedzi były bez swojej historii albo inne niż w niej; historia ma je teraz jako zaimportowane.</numerusform>
            <numerusform>{count} odpowiedzi było bez swojej historii albo innych niż w niej; historia ma je teraz jako zaimportowane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that differ were left out: your diary&apos;s own stand.</source>
        <extracomment>For one: {count} answer that differs was left out: your diary&apos;s own stands.</extracomment>
        <translation>
            <numerusform>Pominięto {count} odpowiedź, która się różni: zostaje odpowiedź z dziennika.</numerusform>
            <numerusform>Pominięto {count} odpowiedzi, które się różnią: zostają odpowiedzi z dziennika.</numerusform>
            <numerusform>Pominięto {count} odpowiedzi, które się różnią: zostają odpowiedzi z dziennika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that the file gives otherwise: the diary&apos;s own stand.</source>
        <extracomment>For one: {count} answer that the file gives otherwise: the diary&apos;s own stand.</extracomment>
        <translation>
            <numerusform>{count} odpowiedź jest w pliku inna: zostaje odpowiedź z dziennika.</numerusform>
            <numerusform>{count} odpowiedzi są w pliku inne: zostają odpowiedzi z dziennika.</numerusform>
            <numerusform>{count} odpowiedzi jest w pliku innych: zostają odpowiedzi z dziennika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that the file gives otherwise: the file&apos;s were taken.</source>
        <extracomment>For one: {count} answer that the file gives otherwise: the file&apos;s was taken.</extracomment>
        <translation>
            <numerusform>{count} odpowiedź jest w pliku inna: przyjęto odpowiedź z pliku.</numerusform>
            <numerusform>{count} odpowiedzi są w pliku inne: przyjęto odpowiedzi z pliku.</numerusform>
            <numerusform>{count} odpowiedzi jest w pliku innych: przyjęto odpowiedzi z pliku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that you changed since, or that yours need, stay.</source>
        <extracomment>For one: {count} answer that you changed since, or that yours needs, stays.</extracomment>
        <translation>
            <numerusform>Zostaje {count} odpowiedź zmieniona później albo potrzebna innym własnym odpowiedziom.</numerusform>
            <numerusform>Zostają {count} odpowiedzi zmienione później albo potrzebne innym własnym odpowiedziom.</numerusform>
            <numerusform>Zostaje {count} odpowiedzi zmienionych później albo potrzebnych innym własnym odpowiedziom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers were changed by hand since, or are needed by what was: they stay.</source>
        <extracomment>For one: {count} answer was changed by hand since, or is needed by what was: it stays.</extracomment>
        <translation>
            <numerusform>{count} odpowiedź zmieniono później ręcznie albo jest potrzebna temu, co zmieniono: zostaje.</numerusform>
            <numerusform>{count} odpowiedzi zmieniono później ręcznie albo są potrzebne temu, co zmieniono: zostają.</numerusform>
            <numerusform>{count} odpowiedzi zmieniono później ręcznie albo są potrzebne temu, co zmieniono: zostają.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results</source>
        <extracomment>For one: {count} blood result</extracomment>
        <translation>
            <numerusform>{count} wynik krwi</numerusform>
            <numerusform>{count} wyniki krwi</numerusform>
            <numerusform>{count} wyników krwi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results of {day}</source>
        <extracomment>For one: {count} blood result of {day}</extracomment>
        <translation>
            <numerusform>{count} wynik krwi z {day}</numerusform>
            <numerusform>{count} wyniki krwi z {day}</numerusform>
            <numerusform>{count} wyników krwi z {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results of {day} written down.</source>
        <extracomment>For one: {count} blood result of {day} written down.</extracomment>
        <translation>
            <numerusform>Zapisano {count} wynik krwi z {day}.</numerusform>
            <numerusform>Zapisano {count} wyniki krwi z {day}.</numerusform>
            <numerusform>Zapisano {count} wyników krwi z {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results with something new.</source>
        <extracomment>For one: {count} blood result with something new.</extracomment>
        <translation>
            <numerusform>{count} wynik krwi z czymś nowym.</numerusform>
            <numerusform>{count} wyniki krwi z czymś nowym.</numerusform>
            <numerusform>{count} wyników krwi z czymś nowym.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <extracomment>For one: {count} change</extracomment>
        <translation>
            <numerusform>{count} zmiana</numerusform>
            <numerusform>{count} zmiany</numerusform>
            <numerusform>{count} zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies beside it are locked too.</source>
        <extracomment>For one: {count} copy beside it is locked too.</extracomment>
        <translation>
            <numerusform>{count} kopia obok też jest zablokowana.</numerusform>
            <numerusform>{count} kopie obok też są zablokowane.</numerusform>
            <numerusform>{count} kopii obok też jest zablokowanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies beside it have none either.</source>
        <extracomment>For one: {count} copy beside it has none either.</extracomment>
        <translation>
            <numerusform>{count} kopia obok też go nie ma.</numerusform>
            <numerusform>{count} kopie obok też go nie mają.</numerusform>
            <numerusform>{count} kopii obok też go nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies could not be changed, as they are damaged, in use or have an older passphrase; the first is {first}. Delete them if you don&apos;t need them.</source>
        <extracomment>For one: {count} copy could not be changed, as it is damaged, in use or has an older passphrase: {first}. Delete it if you don&apos;t need it.</extracomment>
        <translation>
            <numerusform>Nie udało się zmienić {count} kopii, bo jest uszkodzona, w użyciu albo ma starsze hasło: {first}. Jeśli nie jest potrzebna, można ją usunąć.</numerusform>
            <numerusform>Nie udało się zmienić {count} kopii, bo są uszkodzone, w użyciu albo mają starsze hasło; pierwsza to {first}. Jeśli nie są potrzebne, można je usunąć.</numerusform>
            <numerusform>Nie udało się zmienić {count} kopii, bo są uszkodzone, w użyciu albo mają starsze hasło; pierwsza to {first}. Jeśli nie są potrzebne, można je usunąć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} dzień</numerusform>
            <numerusform>{count} dni</numerusform>
            <numerusform>{count} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after infusion {n}</source>
        <extracomment>For one: {count} day after infusion {n}</extracomment>
        <translation>
            <numerusform>{count} dzień po wlewie {n}</numerusform>
            <numerusform>{count} dni po wlewie {n}</numerusform>
            <numerusform>{count} dni po wlewie {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after the infusion planned for {day}</source>
        <extracomment>For one: {count} day after the infusion planned for {day}</extracomment>
        <translation>
            <numerusform>{count} dzień po wlewie planowanym na {day}</numerusform>
            <numerusform>{count} dni po wlewie planowanym na {day}</numerusform>
            <numerusform>{count} dni po wlewie planowanym na {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after your infusion</source>
        <extracomment>For one: {count} day after your infusion</extracomment>
        <translation>
            <numerusform>{count} dzień po wlewie</numerusform>
            <numerusform>{count} dni po wlewie</numerusform>
            <numerusform>{count} dni po wlewie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days are recorded since this infusion; {least} are needed to say how relief holds.</source>
        <extracomment>For one: {count} day is recorded since this infusion; {least} are needed to say how relief holds.</extracomment>
        <translation>
            <numerusform>Od tego wlewu zapisano {count} dzień; aby powiedzieć, jak utrzymuje się ulga, potrzeba {least}.</numerusform>
            <numerusform>Od tego wlewu zapisano {count} dni; aby powiedzieć, jak utrzymuje się ulga, potrzeba {least}.</numerusform>
            <numerusform>Od tego wlewu zapisano {count} dni; aby powiedzieć, jak utrzymuje się ulga, potrzeba {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days are rounded to whole numbers; the history keeps what the file says.</source>
        <extracomment>For one: {count} day is rounded to a whole number; the history keeps what the file says.</extracomment>
        <translation>
            <numerusform>{count} dzień zaokrąglono do liczby całkowitej; historia zachowuje to, co mówi plik.</numerusform>
            <numerusform>{count} dni zaokrąglono do liczb całkowitych; historia zachowuje to, co mówi plik.</numerusform>
            <numerusform>{count} dni zaokrąglono do liczb całkowitych; historia zachowuje to, co mówi plik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days before infusion {n}</source>
        <extracomment>For one: {count} day before infusion {n}</extracomment>
        <translation>
            <numerusform>{count} dzień przed wlewem {n}</numerusform>
            <numerusform>{count} dni przed wlewem {n}</numerusform>
            <numerusform>{count} dni przed wlewem {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days before the infusion planned for {day}</source>
        <extracomment>For one: {count} day before the infusion planned for {day}</extracomment>
        <translation>
            <numerusform>{count} dzień przed wlewem planowanym na {day}</numerusform>
            <numerusform>{count} dni przed wlewem planowanym na {day}</numerusform>
            <numerusform>{count} dni przed wlewem planowanym na {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days from paper</source>
        <extracomment>For one: {count} day from paper</extracomment>
        <translation>
            <numerusform>{count} dzień z papieru</numerusform>
            <numerusform>{count} dni z papieru</numerusform>
            <numerusform>{count} dni z papieru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days from {first} to {last} have not come yet by this computer&apos;s clock. They stand in the diary as they were recorded; no figure uses them before that day. If the clock was wrong then, delete them.</source>
        <extracomment>For one: {first} has not come yet by this computer&apos;s clock. It stands in the diary as it was recorded; no figure uses it before that day. If the clock was wrong then, delete it.</extracomment>
        <translation>
            <numerusform>Według zegara tego komputera dzień {first} jeszcze nie nadszedł. Stoi w dzienniku tak, jak go zapisano; żadna liczba nie używa go przed tym dniem. Jeśli zegar był wtedy błędny, można go usunąć.</numerusform>
            <numerusform>Według zegara tego komputera {count} dni od {first} do {last} jeszcze nie nadeszły. Stoją w dzienniku tak, jak je zapisano; żadna liczba nie używa ich przed tym dniem. Jeśli zegar był wtedy błędny, można je usunąć.</numerusform>
            <numerusform>Według zegara tego komputera {count} dni od {first} do {last} jeszcze nie nadeszło. Stoją w dzienniku tak, jak je zapisano; żadna liczba nie używa ich przed tym dniem. Jeśli zegar był wtedy błędny, można je usunąć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days got new answers ({dates}).</source>
        <extracomment>For one: {count} day got new answers ({dates}).</extracomment>
        <translation>
            <numerusform>{count} dzień otrzymał nowe odpowiedzi ({dates}).</numerusform>
            <numerusform>{count} dni otrzymały nowe odpowiedzi ({dates}).</numerusform>
            <numerusform>{count} dni otrzymało nowe odpowiedzi ({dates}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days got new answers from {file}: {dates}.</source>
        <extracomment>For one: {count} day got new answers from {file}: {dates}.</extracomment>
        <translation>
            <numerusform>{count} dzień otrzymał nowe odpowiedzi z pliku {file}: {dates}.</numerusform>
            <numerusform>{count} dni otrzymały nowe odpowiedzi z pliku {file}: {dates}.</numerusform>
            <numerusform>{count} dni otrzymało nowe odpowiedzi z pliku {file}: {dates}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days have several entries: their median counts.</source>
        <extracomment>For one: {count} day has several entries: their median counts.</extracomment>
        <translation>
            <numerusform>{count} dzień ma kilka wpisów: liczy się ich mediana.</numerusform>
            <numerusform>{count} dni mają kilka wpisów: liczy się ich mediana.</numerusform>
            <numerusform>{count} dni ma kilka wpisów: liczy się ich mediana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days in, infusion {number} stands at {relief}.</source>
        <extracomment>For one: {count} day in, infusion {number} stands at {relief}.</extracomment>
        <translation>
            <numerusform>Po {count} dniu wlew {number}: ulga {relief}.</numerusform>
            <numerusform>Po {count} dniach wlew {number}: ulga {relief}.</numerusform>
            <numerusform>Po {count} dniach wlew {number}: ulga {relief}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days recorded since {first}</source>
        <extracomment>For one: {count} day recorded since {first}</extracomment>
        <translation>
            <numerusform>{count} dzień zapisany od {first}</numerusform>
            <numerusform>{count} dni zapisane od {first}</numerusform>
            <numerusform>{count} dni zapisanych od {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days rounded; the history keeps what the file says.</source>
        <extracomment>For one: {count} day rounded; the history keeps what the file says.</extracomment>
        <translation>
            <numerusform>Zaokrąglono {count} dzień; historia zachowuje to, co mówi plik.</numerusform>
            <numerusform>Zaokrąglono {count} dni; historia zachowuje to, co mówi plik.</numerusform>
            <numerusform>Zaokrąglono {count} dni; historia zachowuje to, co mówi plik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days since the infusion have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} day since the infusion has an average pain score; {least} are needed.</extracomment>
        <translation>
            <numerusform>Od wlewu ocenę średniego bólu ma {count} dzień; potrzeba {least}.</numerusform>
            <numerusform>Od wlewu ocenę średniego bólu mają {count} dni; potrzeba {least}.</numerusform>
            <numerusform>Od wlewu ocenę średniego bólu ma {count} dni; potrzeba {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days that have not come yet</source>
        <extracomment>For one: {count} day that has not come yet</extracomment>
        <translation>
            <numerusform>{count} dzień, który jeszcze nie nadszedł</numerusform>
            <numerusform>{count} dni, które jeszcze nie nadeszły</numerusform>
            <numerusform>{count} dni, które jeszcze nie nadeszły</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days were recorded after this infusion; {least} are needed to say how relief held.</source>
        <extracomment>For one: {count} day was recorded after this infusion; {least} are needed to say how relief held.</extracomment>
        <translation>
            <numerusform>Po tym wlewie zapisano {count} dzień; aby powiedzieć, jak utrzymywała się ulga, potrzeba {least}.</numerusform>
            <numerusform>Po tym wlewie zapisano {count} dni; aby powiedzieć, jak utrzymywała się ulga, potrzeba {least}.</numerusform>
            <numerusform>Po tym wlewie zapisano {count} dni; aby powiedzieć, jak utrzymywała się ulga, potrzeba {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with new answers, {first} to {last}.</source>
        <extracomment>For one: {count} day with new answers, {first} to {last}.</extracomment>
        <translation>
            <numerusform>{count} dzień z nowymi odpowiedziami, od {first} do {last}.</numerusform>
            <numerusform>{count} dni z nowymi odpowiedziami, od {first} do {last}.</numerusform>
            <numerusform>{count} dni z nowymi odpowiedziami, od {first} do {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with several entries: their median counts.</source>
        <extracomment>For one: {count} day with several entries: their median counts.</extracomment>
        <translation>
            <numerusform>{count} dzień z kilkoma wpisami: liczy się ich mediana.</numerusform>
            <numerusform>{count} dni z kilkoma wpisami: liczy się ich mediana.</numerusform>
            <numerusform>{count} dni z kilkoma wpisami: liczy się ich mediana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with something that the diary said then.</source>
        <extracomment>For one: {count} day with something that the diary said then.</extracomment>
        <translation>
            <numerusform>{count} dzień z czymś, co wtedy mówił dziennik.</numerusform>
            <numerusform>{count} dni z czymś, co wtedy mówił dziennik.</numerusform>
            <numerusform>{count} dni z czymś, co wtedy mówił dziennik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days would get new answers ({dates}).</source>
        <extracomment>For one: {count} day would get new answers ({dates}).</extracomment>
        <translation>
            <numerusform>{count} dzień otrzymałby nowe odpowiedzi ({dates}).</numerusform>
            <numerusform>{count} dni otrzymałyby nowe odpowiedzi ({dates}).</numerusform>
            <numerusform>{count} dni otrzymałoby nowe odpowiedzi ({dates}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days, the last {last}</source>
        <extracomment>For one: {count} day, {last}</extracomment>
        <translation>
            <numerusform>{count} dzień, {last}</numerusform>
            <numerusform>{count} dni, ostatni {last}</numerusform>
            <numerusform>{count} dni, ostatni {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} doses</source>
        <extracomment>For one: {count} dose</extracomment>
        <translation>
            <numerusform>{count} dawka</numerusform>
            <numerusform>{count} dawki</numerusform>
            <numerusform>{count} dawek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} dreams in words</source>
        <extracomment>For one: {count} dream in words</extracomment>
        <translation>
            <numerusform>{count} sen opisany słowami</numerusform>
            <numerusform>{count} sny opisane słowami</numerusform>
            <numerusform>{count} snów opisanych słowami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier ones are in the table.</source>
        <extracomment>For one: {count} earlier one is in the table.</extracomment>
        <translation>
            <numerusform>{count} wcześniejszy jest w tabeli.</numerusform>
            <numerusform>{count} wcześniejsze są w tabeli.</numerusform>
            <numerusform>{count} wcześniejszych jest w tabeli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier texts are left out here; the package of CSV files holds them.</source>
        <extracomment>For one: {count} earlier text is left out here; the package of CSV files holds it.</extracomment>
        <translation>
            <numerusform>Pominięto tu {count} wcześniejszy tekst; zawiera go pakiet plików CSV.</numerusform>
            <numerusform>Pominięto tu {count} wcześniejsze teksty; zawiera je pakiet plików CSV.</numerusform>
            <numerusform>Pominięto tu {count} wcześniejszych tekstów; zawiera je pakiet plików CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entered late, hollow in the chart</source>
        <extracomment>For one: {count} entered late, hollow in the chart</extracomment>
        <translation>
            <numerusform>{count} wpis z opóźnieniem, pusty na wykresie</numerusform>
            <numerusform>{count} wpisy z opóźnieniem, puste na wykresie</numerusform>
            <numerusform>{count} wpisów z opóźnieniem, pustych na wykresie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filled in so far</source>
        <extracomment>For one: {count} filled in so far</extracomment>
        <translation>
            <numerusform>dotąd wypełniono: {count}</numerusform>
            <numerusform>dotąd wypełniono: {count}</numerusform>
            <numerusform>dotąd wypełniono: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} from paper</source>
        <extracomment>For one: {count} from paper</extracomment>
        <translation>
            <numerusform>{count} z papieru</numerusform>
            <numerusform>{count} z papieru</numerusform>
            <numerusform>{count} z papieru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusion days</source>
        <extracomment>For one: {count} infusion day</extracomment>
        <translation>
            <numerusform>{count} dzień wlewu</numerusform>
            <numerusform>{count} dni wlewu</numerusform>
            <numerusform>{count} dni wlewu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions</source>
        <extracomment>For one: {count} infusion</extracomment>
        <translation>
            <numerusform>{count} wlew</numerusform>
            <numerusform>{count} wlewy</numerusform>
            <numerusform>{count} wlewów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions are not drawn: each needs a score after it, and {least} scores of the {window} days before it.</source>
        <extracomment>For one: {count} infusion is not drawn: it needs a score after it, and {least} scores of the {window} days before it.</extracomment>
        <translation>
            <numerusform>{count} wlew nie jest narysowany: wymaga oceny po nim i {least} ocen z {window} dni przed nim.</numerusform>
            <numerusform>{count} wlewy nie są narysowane: każdy wymaga oceny po nim i {least} ocen z {window} dni przed nim.</numerusform>
            <numerusform>{count} wlewów nie jest narysowanych: każdy wymaga oceny po nim i {least} ocen z {window} dni przed nim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions compared, days 0 to {last}</source>
        <extracomment>For one: {count} infusion, days 0 to {last}</extracomment>
        <translation>
            <numerusform>{count} wlew, dni od 0 do {last}</numerusform>
            <numerusform>Porównanie: {count} wlewy, dni od 0 do {last}</numerusform>
            <numerusform>Porównanie: {count} wlewów, dni od 0 do {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions planned</source>
        <extracomment>For one: {count} infusion planned</extracomment>
        <translation>
            <numerusform>{count} planowany wlew</numerusform>
            <numerusform>{count} planowane wlewy</numerusform>
            <numerusform>{count} planowanych wlewów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions recorded</source>
        <extracomment>For one: {count} infusion recorded</extracomment>
        <translation>
            <numerusform>{count} zapisany wlew</numerusform>
            <numerusform>{count} zapisane wlewy</numerusform>
            <numerusform>{count} zapisanych wlewów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions with something new.</source>
        <extracomment>For one: {count} infusion with something new.</extracomment>
        <translation>
            <numerusform>{count} wlew z czymś nowym.</numerusform>
            <numerusform>{count} wlewy z czymś nowym.</numerusform>
            <numerusform>{count} wlewów z czymś nowym.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions, each against your own level before it</source>
        <extracomment>For one: {count} infusion, against your own level before it</extracomment>
        <translation>
            <numerusform>{count} wlew, względem własnego poziomu sprzed niego</numerusform>
            <numerusform>{count} wlewy, każdy względem własnego poziomu sprzed niego</numerusform>
            <numerusform>{count} wlewów, każdy względem własnego poziomu sprzed niego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kB</source>
        <extracomment>For one: {count} kB</extracomment>
        <translation>
            <numerusform>{count} kB</numerusform>
            <numerusform>{count} kB</numerusform>
            <numerusform>{count} kB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kept suggestions</source>
        <extracomment>For one: {count} kept suggestion</extracomment>
        <translation>
            <numerusform>{count} zachowana sugestia</numerusform>
            <numerusform>{count} zachowane sugestie</numerusform>
            <numerusform>{count} zachowanych sugestii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>For one: {count} line</extracomment>
        <translation>
            <numerusform>{count} wiersz</numerusform>
            <numerusform>{count} wiersze</numerusform>
            <numerusform>{count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} medicines</source>
        <extracomment>For one: {count} medicine</extracomment>
        <translation>
            <numerusform>{count} lek</numerusform>
            <numerusform>{count} leki</numerusform>
            <numerusform>{count} leków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} medicines with something new.</source>
        <extracomment>For one: {count} medicine with something new.</extracomment>
        <translation>
            <numerusform>{count} lek z czymś nowym.</numerusform>
            <numerusform>{count} leki z czymś nowym.</numerusform>
            <numerusform>{count} leków z czymś nowym.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>For one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} minuta</numerusform>
            <numerusform>{count} minuty</numerusform>
            <numerusform>{count} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more days keep your own answers.</source>
        <extracomment>For one: {count} more day keeps your own answers.</extracomment>
        <translation>
            <numerusform>Jeszcze {count} dzień zachowuje własne odpowiedzi.</numerusform>
            <numerusform>Jeszcze {count} dni zachowują własne odpowiedzi.</numerusform>
            <numerusform>Jeszcze {count} dni zachowuje własne odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more side effects are not shown; they were there on fewer days.</source>
        <extracomment>For one: {count} more side effect is not shown; it was there on fewer days.</extracomment>
        <translation>
            <numerusform>Nie pokazano jeszcze {count} działania niepożądanego; było w mniejszej liczbie dni.</numerusform>
            <numerusform>Nie pokazano jeszcze {count} działań niepożądanych; były w mniejszej liczbie dni.</numerusform>
            <numerusform>Nie pokazano jeszcze {count} działań niepożądanych; były w mniejszej liczbie dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more signs are open.</source>
        <extracomment>For one: {count} more sign is open.</extracomment>
        <translation>
            <numerusform>Otwarty jest jeszcze {count} sygnał.</numerusform>
            <numerusform>Otwarte są jeszcze {count} sygnały.</numerusform>
            <numerusform>Otwartych jest jeszcze {count} sygnałów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <extracomment>For one: {count} note</extracomment>
        <translation>
            <numerusform>{count} notatka</numerusform>
            <numerusform>{count} notatki</numerusform>
            <numerusform>{count} notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes of what was given out.</source>
        <extracomment>For one: {count} note of what was given out.</extracomment>
        <translation>
            <numerusform>{count} zapis o tym, co przekazano.</numerusform>
            <numerusform>{count} zapisy o tym, co przekazano.</numerusform>
            <numerusform>{count} zapisów o tym, co przekazano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the {window} days before have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} of the {window} days before has an average pain score; {least} are needed.</extracomment>
        <translation>
            <numerusform>Ocenę średniego bólu ma {count} z {window} wcześniejszych dni; potrzeba {least}.</numerusform>
            <numerusform>Ocenę średniego bólu mają {count} z {window} wcześniejszych dni; potrzeba {least}.</numerusform>
            <numerusform>Ocenę średniego bólu ma {count} z {window} wcześniejszych dni; potrzeba {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the {window} days before the infusion have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} of the {window} days before the infusion has an average pain score; {least} are needed.</extracomment>
        <translation>
            <numerusform>Ocenę średniego bólu ma {count} z {window} dni przed wlewem; potrzeba {least}.</numerusform>
            <numerusform>Ocenę średniego bólu mają {count} z {window} dni przed wlewem; potrzeba {least}.</numerusform>
            <numerusform>Ocenę średniego bólu ma {count} z {window} dni przed wlewem; potrzeba {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them can&apos;t be used.</source>
        <extracomment>For one: {count} of them can&apos;t be used.</extracomment>
        <translation>
            <numerusform>{count} z nich nie nadaje się do użycia.</numerusform>
            <numerusform>{count} z nich nie nadają się do użycia.</numerusform>
            <numerusform>{count} z nich nie nadaje się do użycia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another passphrase than your diary.</source>
        <extracomment>For one: {count} of them has another passphrase than your diary.</extracomment>
        <translation>
            <numerusform>{count} z nich ma inne hasło niż dziennik.</numerusform>
            <numerusform>{count} z nich mają inne hasło niż dziennik.</numerusform>
            <numerusform>{count} z nich ma inne hasło niż dziennik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them late</source>
        <extracomment>For one: {count} of them late</extracomment>
        <translation>
            <numerusform>{count} z nich z opóźnieniem</numerusform>
            <numerusform>{count} z nich z opóźnieniem</numerusform>
            <numerusform>{count} z nich z opóźnieniem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other records</source>
        <extracomment>For one: {count} other record</extracomment>
        <translation>
            <numerusform>{count} inny zapis</numerusform>
            <numerusform>{count} inne zapisy</numerusform>
            <numerusform>{count} innych zapisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pages went to the printer.</source>
        <extracomment>For one: {count} page went to the printer.</extracomment>
        <translation>
            <numerusform>Do drukarki wysłano {count} stronę.</numerusform>
            <numerusform>Do drukarki wysłano {count} strony.</numerusform>
            <numerusform>Do drukarki wysłano {count} stron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <extracomment>For one: {count} place</extracomment>
        <translation>
            <numerusform>{count} miejsce</numerusform>
            <numerusform>{count} miejsca</numerusform>
            <numerusform>{count} miejsc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} planned</source>
        <extracomment>For one: {count} planned</extracomment>
        <translation>
            <numerusform>{count} planowany</numerusform>
            <numerusform>{count} planowane</numerusform>
            <numerusform>{count} planowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} planned infusions</source>
        <extracomment>For one: {count} planned infusion</extracomment>
        <translation>
            <numerusform>{count} planowany wlew</numerusform>
            <numerusform>{count} planowane wlewy</numerusform>
            <numerusform>{count} planowanych wlewów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questionnaires</source>
        <extracomment>For one: {count} questionnaire</extracomment>
        <translation>
            <numerusform>{count} kwestionariusz</numerusform>
            <numerusform>{count} kwestionariusze</numerusform>
            <numerusform>{count} kwestionariuszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questionnaires with something new.</source>
        <extracomment>For one: {count} questionnaire with something new.</extracomment>
        <translation>
            <numerusform>{count} kwestionariusz z czymś nowym.</numerusform>
            <numerusform>{count} kwestionariusze z czymś nowym.</numerusform>
            <numerusform>{count} kwestionariuszy z czymś nowym.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions are not answered. You can answer them, or finish without them.</source>
        <extracomment>For one: {count} question is not answered. You can answer it, or finish without it.</extracomment>
        <translation>
            <numerusform>{count} pytanie jest bez odpowiedzi. Można odpowiedzieć albo zakończyć bez niego.</numerusform>
            <numerusform>{count} pytania są bez odpowiedzi. Można odpowiedzieć albo zakończyć bez nich.</numerusform>
            <numerusform>{count} pytań jest bez odpowiedzi. Można odpowiedzieć albo zakończyć bez nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer, and so there is no grade. You can still answer them.</source>
        <extracomment>For one: {count} question has no answer, and without it there is no grade. You can still answer it.</extracomment>
        <translation>
            <numerusform>{count} pytanie nie ma odpowiedzi, a bez niej nie ma stopnia. Można jeszcze odpowiedzieć.</numerusform>
            <numerusform>{count} pytania nie mają odpowiedzi, dlatego nie ma stopnia. Można jeszcze odpowiedzieć.</numerusform>
            <numerusform>{count} pytań nie ma odpowiedzi, dlatego nie ma stopnia. Można jeszcze odpowiedzieć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer, so not every score can be given.</source>
        <extracomment>For one: {count} question has no answer, so not every score can be given.</extracomment>
        <translation>
            <numerusform>{count} pytanie nie ma odpowiedzi, więc nie każdy wynik można podać.</numerusform>
            <numerusform>{count} pytania nie mają odpowiedzi, więc nie każdy wynik można podać.</numerusform>
            <numerusform>{count} pytań nie ma odpowiedzi, więc nie każdy wynik można podać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer.</source>
        <extracomment>For one: {count} question has no answer.</extracomment>
        <translation>
            <numerusform>{count} pytanie nie ma odpowiedzi.</numerusform>
            <numerusform>{count} pytania nie mają odpowiedzi.</numerusform>
            <numerusform>{count} pytań nie ma odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer; the other answers carry the result.</source>
        <extracomment>For one: {count} question has no answer; the other answers carry the result.</extracomment>
        <translation>
            <numerusform>{count} pytanie nie ma odpowiedzi; wynik opiera się na pozostałych.</numerusform>
            <numerusform>{count} pytania nie mają odpowiedzi; wynik opiera się na pozostałych.</numerusform>
            <numerusform>{count} pytań nie ma odpowiedzi; wynik opiera się na pozostałych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions; the time asked about: {recall}</source>
        <extracomment>For one: {count} question; the time asked about: {recall}</extracomment>
        <translation>
            <numerusform>{count} pytanie; czas, o który pyta: {recall}</numerusform>
            <numerusform>{count} pytania; czas, o który pytają: {recall}</numerusform>
            <numerusform>{count} pytań; czas, o który pytają: {recall}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows can&apos;t be read:</source>
        <extracomment>For one: {count} row can&apos;t be read:</extracomment>
        <translation>
            <numerusform>Nie można odczytać {count} wiersza:</numerusform>
            <numerusform>Nie można odczytać {count} wierszy:</numerusform>
            <numerusform>Nie można odczytać {count} wierszy:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows have no answer.</source>
        <extracomment>For one: {count} row has no answer.</extracomment>
        <translation>
            <numerusform>{count} wiersz nie ma odpowiedzi.</numerusform>
            <numerusform>{count} wiersze nie mają odpowiedzi.</numerusform>
            <numerusform>{count} wierszy nie ma odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows left out:</source>
        <extracomment>For one: {count} row left out:</extracomment>
        <translation>
            <numerusform>Pominięto {count} wiersz:</numerusform>
            <numerusform>Pominięto {count} wiersze:</numerusform>
            <numerusform>Pominięto {count} wierszy:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows made no sense and were left out.</source>
        <extracomment>For one: {count} row made no sense and was left out.</extracomment>
        <translation>
            <numerusform>{count} wiersz był bez sensu i został pominięty.</numerusform>
            <numerusform>{count} wiersze były bez sensu i zostały pominięte.</numerusform>
            <numerusform>{count} wierszy było bez sensu i zostało pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the history</source>
        <extracomment>For one: {count} row of the history</extracomment>
        <translation>
            <numerusform>{count} wiersz historii</numerusform>
            <numerusform>{count} wiersze historii</numerusform>
            <numerusform>{count} wierszy historii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows read, {matched} matched</source>
        <extracomment>For one: {count} row read, {matched} matched</extracomment>
        <translation>
            <numerusform>odczytano {count} wiersz, pasuje: {matched}</numerusform>
            <numerusform>odczytano {count} wiersze, pasuje: {matched}</numerusform>
            <numerusform>odczytano {count} wierszy, pasuje: {matched}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows without a score.</source>
        <extracomment>For one: {count} row without a score.</extracomment>
        <translation>
            <numerusform>{count} wiersz bez oceny.</numerusform>
            <numerusform>{count} wiersze bez oceny.</numerusform>
            <numerusform>{count} wierszy bez oceny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} safety signs that the clinic called settled.</source>
        <extracomment>For one: {count} safety sign that the clinic called settled.</extracomment>
        <translation>
            <numerusform>{count} sygnał ostrzegawczy, który klinika uznała za wyjaśniony.</numerusform>
            <numerusform>{count} sygnały ostrzegawcze, które klinika uznała za wyjaśnione.</numerusform>
            <numerusform>{count} sygnałów ostrzegawczych, które klinika uznała za wyjaśnione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} safety signs that the clinic was told of.</source>
        <extracomment>For one: {count} safety sign that the clinic was told of.</extracomment>
        <translation>
            <numerusform>{count} sygnał ostrzegawczy, o którym powiedziano klinice.</numerusform>
            <numerusform>{count} sygnały ostrzegawcze, o których powiedziano klinice.</numerusform>
            <numerusform>{count} sygnałów ostrzegawczych, o których powiedziano klinice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values have no upper limit written down, so they are not judged; none is over its limit.</source>
        <extracomment>For one: {count} value has no upper limit written down, so it is not judged; none is over its limit.</extracomment>
        <translation>
            <numerusform>{count} wartość nie ma zapisanej górnej granicy, więc nie jest oceniana; żadna nie przekracza swojej granicy.</numerusform>
            <numerusform>{count} wartości nie mają zapisanej górnej granicy, więc nie są oceniane; żadna nie przekracza swojej granicy.</numerusform>
            <numerusform>{count} wartości nie ma zapisanej górnej granicy, więc nie są oceniane; żadna nie przekracza swojej granicy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} visits to the clinic.</source>
        <extracomment>For one: {count} visit to the clinic.</extracomment>
        <translation>
            <numerusform>{count} wizyta w klinice.</numerusform>
            <numerusform>{count} wizyty w klinice.</numerusform>
            <numerusform>{count} wizyt w klinice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} written down by a helper</source>
        <extracomment>For one: {count} written down by a helper</extracomment>
        <translation>
            <numerusform>{count} zapisane przez inną osobę</numerusform>
            <numerusform>{count} zapisane przez inną osobę</numerusform>
            <numerusform>{count} zapisanych przez inną osobę</numerusform>
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
            <numerusform>{days} z {count} dnia</numerusform>
            <numerusform>{days} z {count} dni</numerusform>
            <numerusform>{days} z {count} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} of {count} days ({share})</source>
        <extracomment>For one: {days} of {count} day ({share})</extracomment>
        <translation>
            <numerusform>{days} z {count} dnia ({share})</numerusform>
            <numerusform>{days} z {count} dni ({share})</numerusform>
            <numerusform>{days} z {count} dni ({share})</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} of {of}</source>
        <translation>{days} z {of}</translation>
    </message>
    <message>
        <source>{days} of {week} days recorded</source>
        <translation>zapisane dni: {days} z {week}</translation>
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
        <translation>{day} kwietnia</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} kwietnia {year}</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day} sierpnia</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} sierpnia {year}</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day} grudnia</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} grudnia {year}</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day} lutego</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} lutego {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day} stycznia</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} stycznia {year}</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day} lipca</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} lipca {year}</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day} czerwca</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} czerwca {year}</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day} marca</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} marca {year}</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day} maja</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} maja {year}</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day} listopada</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} listopada {year}</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day} października</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} października {year}</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day} września</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} września {year}</translation>
    </message>
    <message>
        <source>{day} has doses of medicine {id}, which there is not.</source>
        <translation>{day}: są dawki leku {id}, którego nie ma.</translation>
    </message>
    <message>
        <source>{day} is in the future.</source>
        <translation>{day} jest w przyszłości.</translation>
    </message>
    <message>
        <source>{day} is not a day of the years {first} to {last}. Check its year.</source>
        <translation>{day} nie jest dniem z lat od {first} do {last}. Sprawdź rok.</translation>
    </message>
    <message>
        <source>{day}, before the infusion.</source>
        <translation>{day}, przed wlewem.</translation>
    </message>
    <message>
        <source>{day}, during the infusion.</source>
        <translation>{day}, podczas wlewu.</translation>
    </message>
    <message>
        <source>{day}, infusion {number}.</source>
        <translation>{day}, wlew {number}.</translation>
    </message>
    <message>
        <source>{day}, not begun yet</source>
        <translation>{day}, jeszcze nierozpoczęty</translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation>{day}, wczoraj</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} days ago</source>
        <extracomment>For one: {day}, {count} day ago</extracomment>
        <translation>
            <numerusform>{day}, {count} dzień temu</numerusform>
            <numerusform>{day}, {count} dni temu</numerusform>
            <numerusform>{day}, {count} dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {title}: grade {value}.</source>
        <translation>{day}, {title}: stopień {value}.</translation>
    </message>
    <message>
        <source>{day}, {title}: no grade, because too much was left open.</source>
        <translation>{day}, {title}: brak stopnia, bo zbyt wiele pozostało bez odpowiedzi.</translation>
    </message>
    <message>
        <source>{day}, {title}: {name} can&apos;t be given, because too much was left open.</source>
        <translation>{day}, {title}: nie można podać: {name}, bo zbyt wiele pozostało bez odpowiedzi.</translation>
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
        <translation>{diary}: niczego nie zmieniono. Proszę sprawdzić, co zawiera {path}, i używać dalej tego pliku albo kopii zapasowej.</translation>
    </message>
    <message>
        <source>{dose} mg</source>
        <translation>{dose} mg</translation>
    </message>
    <message>
        <source>{dose} mg per hour</source>
        <translation>{dose} mg na godzinę</translation>
    </message>
    <message>
        <source>{dose} mg per kg</source>
        <translation>{dose} mg na kg</translation>
    </message>
    <message>
        <source>{dose} mg per kg per hour</source>
        <translation>{dose} mg na kg na godzinę</translation>
    </message>
    <message>
        <source>{dose} µg per kg per minute</source>
        <translation>{dose} µg na kg na minutę</translation>
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
            <numerusform>{file} podaje {count} dzień, {first} (wartości: {ranges}): {rows}.</numerusform>
            <numerusform>{file} podaje {count} dni, od {first} do {last} (wartości: {ranges}): {rows}.</numerusform>
            <numerusform>{file} podaje {count} dni, od {first} do {last} (wartości: {ranges}): {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has an unknown column {column}.</source>
        <translation>{file} ma nieznaną kolumnę {column}.</translation>
    </message>
    <message>
        <source>{file} has no row for {subject}, which {changes} has.</source>
        <translation>{file} nie ma wiersza dla {subject}, a {changes} go ma.</translation>
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
            <numerusform>wypełniono {filled} z {count} dnia</numerusform>
            <numerusform>wypełniono {filled} z {count} dni</numerusform>
            <numerusform>wypełniono {filled} z {count} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} In all {count} rows can&apos;t be taken. Nothing was imported; --skip-bad leaves such rows out.</source>
        <extracomment>For one: {first} Nothing was imported; --skip-bad leaves such rows out.</extracomment>
        <translation>
            <numerusform>{first} Niczego nie zaimportowano; --skip-bad pomija takie wiersze.</numerusform>
            <numerusform>{first} W sumie nie można przyjąć {count} wierszy. Niczego nie zaimportowano; --skip-bad pomija takie wiersze.</numerusform>
            <numerusform>{first} W sumie nie można przyjąć {count} wierszy. Niczego nie zaimportowano; --skip-bad pomija takie wiersze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} None of the {count} rows can be taken. Nothing was imported.</source>
        <extracomment>For one: {first} No other row has a score. Nothing was imported.</extracomment>
        <translation>
            <numerusform>{first} Żaden inny wiersz nie ma oceny. Niczego nie zaimportowano.</numerusform>
            <numerusform>{first} Żadnego z {count} wierszy nie można przyjąć. Niczego nie zaimportowano.</numerusform>
            <numerusform>{first} Żadnego z {count} wierszy nie można przyjąć. Niczego nie zaimportowano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to today, {recorded} of {count} days recorded</source>
        <extracomment>For one: {first} to today, {recorded} of {count} day recorded</extracomment>
        <translation>
            <numerusform>od {first} do dziś, zapisano {recorded} z {count} dnia</numerusform>
            <numerusform>od {first} do dziś, zapisano {recorded} z {count} dni</numerusform>
            <numerusform>od {first} do dziś, zapisano {recorded} z {count} dni</numerusform>
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
        <translation>{hours} godz. dziennie</translation>
    </message>
    <message>
        <source>{id} is not in {file}.</source>
        <translation>{id} nie ma w {file}.</translation>
    </message>
    <message>
        <source>{item} is not a question of {instrument}.</source>
        <translation>{item} nie jest pytaniem z {instrument}.</translation>
    </message>
    <message>
        <source>{item} is not an answer of a day.</source>
        <translation>{item} nie jest odpowiedzią dnia.</translation>
    </message>
    <message>
        <source>{item}: {reason}</source>
        <translation>{item}: {reason}</translation>
    </message>
    <message>
        <source>{item}: {value} is none of {choices}.</source>
        <translation>{item}: {value} nie należy do: {choices}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole number from 0 to {most}.</source>
        <translation>{item}: {value} nie jest liczbą całkowitą od 0 do {most}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole number from {least} to {most}.</source>
        <translation>{item}: {value} nie jest liczbą całkowitą od {least} do {most}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole or half number from 0 to {most}.</source>
        <translation>{item}: {value} nie jest liczbą całkowitą ani połówkową od 0 do {most}.</translation>
    </message>
    <message>
        <source>{item}: {value} is not text.</source>
        <translation>{item}: {value} nie jest tekstem.</translation>
    </message>
    <message>
        <source>{kind} {id} makes no sense.</source>
        <translation>{kind} {id} nie ma sensu.</translation>
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
        <translation>{level} na 10</translation>
    </message>
    <message>
        <source>{mark} between cells</source>
        <translation>{mark} między komórkami</translation>
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
        <translation>łagodne: {mild}, umiarkowane: {moderate}, silne: {severe}</translation>
    </message>
    <message>
        <source>{moment}, from {file}: {what}. To undo it: {program} import --undo {moment}</source>
        <translation>{moment}, z pliku {file}: {what}. Aby to cofnąć: {program} import --undo {moment}</translation>
    </message>
    <message>
        <source>{moment}: {what}. To undo it: {program} import --undo {moment}</source>
        <translation>{moment}: {what}. Aby to cofnąć: {program} import --undo {moment}</translation>
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
        <translation>{name} ({why}): {what}, {size}. Otwarto i przejrzano: jest cała.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be {given}</source>
        <translation>{name}: nie może być {given}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be {given}; it can be {choices}</source>
        <translation>{name}: nie może być {given}; możliwe: {choices}</translation>
    </message>
    <message>
        <source>{name} does not go with {other}</source>
        <translation>{name} nie łączy się z {other}</translation>
    </message>
    <message>
        <source>{name} from {least} to {most} in {count} questionnaires since {first}; the newest, of {day}, is {value}.</source>
        <translation>{name} od {least} do {most} w kwestionariuszach od {first} (liczba: {count}); najnowszy, z {day}: {value}.</translation>
    </message>
    <message>
        <source>{name} has no column {column}; it has {columns}.</source>
        <translation>{name} nie ma kolumny {column}; ma: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no rows under its header.</source>
        <translation>{name} nie ma wierszy pod nagłówkiem.</translation>
    </message>
    <message>
        <source>{name} has nothing in row {row}.</source>
        <translation>{name} nie ma nic w wierszu {row}.</translation>
    </message>
    <message>
        <source>{name} has two columns called {column}.</source>
        <translation>{name} ma dwie kolumny o nazwie {column}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} jest pusty.</translation>
    </message>
    <message>
        <source>{name} is far larger than a package&apos;s own.</source>
        <translation>{name} jest o wiele większy niż plik z pakietu.</translation>
    </message>
    <message>
        <source>{name} is not a number.</source>
        <translation>{name} nie jest liczbą.</translation>
    </message>
    <message>
        <source>{name} is not the id of an instrument.</source>
        <translation>{name} nie jest id kwestionariusza.</translation>
    </message>
    <message>
        <source>{name} needs something behind it</source>
        <translation>po {name} musi coś następować</translation>
    </message>
    <message>
        <source>{name} takes nothing, not {given}</source>
        <translation>{name} nie przyjmuje wartości, więc nie {given}</translation>
    </message>
    <message>
        <source>{name} {value} in all {count} questionnaires from {first} to {day}.</source>
        <translation>{name} {value} w każdym z kwestionariuszy od {first} do {day} (liczba: {count}).</translation>
    </message>
    <message>
        <source>{name} {value} on {day}, the only one so far.</source>
        <translation>{name} {value}, {day}, jak dotąd jedyny wynik.</translation>
    </message>
    <message>
        <source>{name}, column {column}: {one} in row {row} and {other} in row {second} are dates in two orders. Which of the others are meant how can&apos;t be told.</source>
        <translation>{name}, kolumna {column}: {one} w wierszu {row} i {other} w wierszu {second} to daty w dwóch kolejnościach. Nie da się powiedzieć, jak rozumieć pozostałe.</translation>
    </message>
    <message>
        <source>{name}, column {column}: {one} in row {row} is a percentage, {other} in row {second} is not.</source>
        <translation>{name}, kolumna {column}: {one} w wierszu {row} to procent, a {other} w wierszu {second} nie.</translation>
    </message>
    <message>
        <source>{name}, in the second folder ({why}): {what}, {size}. Opened and looked over: whole.</source>
        <translation>{name}, w drugim folderze ({why}): {what}, {size}. Otwarto i przejrzano: jest cała.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a NUL byte. This is not a CSV file in {encoding}.</source>
        <translation>{name}, wiersz {line}: bajt NUL. To nie jest plik CSV w {encoding}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: not UTF-8 text (byte {offset}). Save it as CSV in UTF-8.</source>
        <translation>{name}, wiersz {line}: to nie tekst UTF-8 (bajt {offset}). Zapisz go jako CSV w UTF-8.</translation>
    </message>
    <message>
        <source>{name}, line {line}: not {encoding} text (byte {offset}).</source>
        <translation>{name}, wiersz {line}: to nie tekst {encoding} (bajt {offset}).</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can mean two dates.</source>
        <translation>{name}, wiersz {row}, kolumna {column}: {cell} może oznaczać dwie daty.</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can mean two dates. {other} in row {second} shows that the file has {order}.</source>
        <translation>{name}, wiersz {row}, kolumna {column}: {cell} może oznaczać dwie daty. {other} w wierszu {second} pokazuje, że plik ma kolejność: {order}.</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can&apos;t have {order}, so the others may be meant otherwise too.</source>
        <translation>{name}, wiersz {row}, kolumna {column}: {cell} nie może mieć kolejności: {order}, więc pozostałe też mogą znaczyć co innego.</translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {reason}</source>
        <translation>{name}, wiersz {row}, kolumna {column}: {reason}</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is missing or out of its place, or a cell is far too long.</source>
        <translation>{name}, wiersz {row}: uszkodzony CSV. Brakuje cudzysłowu, jest nie na miejscu albo komórka jest o wiele za długa.</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is never closed, or a cell is far too long.</source>
        <translation>{name}, wiersz {row}: uszkodzony CSV. Cudzysłów nigdy się nie zamyka albo komórka jest o wiele za długa.</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is opened there and never closed, so the rest of the file can&apos;t be told apart.</source>
        <translation>{name}, wiersz {row}: uszkodzony CSV. Cudzysłów się tam otwiera i nigdy nie zamyka, więc reszty pliku nie da się rozdzielić.</translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is out of its place.</source>
        <translation>{name}, wiersz {row}: uszkodzony CSV. Cudzysłów jest nie na miejscu.</translation>
    </message>
    <message>
        <source>{name}, row {row}: {cells} cells, but the header has {columns}.</source>
        <translation>{name}, wiersz {row}: liczba komórek to {cells}, ale nagłówek ma {columns}.</translation>
    </message>
    <message>
        <source>{name}: diary_id is not an id.</source>
        <translation>{name}: diary_id nie jest id.</translation>
    </message>
    <message>
        <source>{name}: invented is neither true nor false.</source>
        <translation>{name}: invented nie jest ani prawdą, ani fałszem.</translation>
    </message>
    <message>
        <source>{name}: none of its {count} rows match ({conditions}).</source>
        <translation>{name}: żaden z {count} wiersza nie pasuje ({conditions}).||{name}: żaden z {count} wierszy nie pasuje ({conditions}).||{name}: żaden z {count} wierszy nie pasuje ({conditions}).</translation>
    </message>
    <message>
        <source>{name}: not JSON.</source>
        <translation>{name}: to nie jest JSON.</translation>
    </message>
    <message>
        <source>{name}: the first row looks like data, not like the names of columns ({cells}).</source>
        <translation>{name}: pierwszy wiersz wygląda na dane, a nie na nazwy kolumn ({cells}).</translation>
    </message>
    <message>
        <source>{name}: with it, there are more than {most} cells, more than a diary can have.</source>
        <translation>{name}: z nim jest więcej niż {most} komórek, więcej, niż może mieć dziennik.</translation>
    </message>
    <message>
        <source>{name}: with it, there are more than {most} rows, more than a diary can have.</source>
        <translation>{name}: z nim jest więcej niż {most} wierszy, więcej, niż może mieć dziennik.</translation>
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
        <translation>{number} dawki</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{option}: nothing can be read from descriptor {number}.</source>
        <translation>{option}: nic nie da się odczytać z deskryptora {number}.</translation>
    </message>
    <message>
        <source>{option}: the first line is not UTF-8 text.</source>
        <translation>{option}: pierwszy wiersz nie jest tekstem UTF-8.</translation>
    </message>
    <message>
        <source>{option}: the first line is too long for a passphrase.</source>
        <translation>{option}: pierwszy wiersz jest za długi na hasło.</translation>
    </message>
    <message>
        <source>{option}: {value} is not a date (it is written another way). Write it like 2026-11-22.</source>
        <translation>{option}: {value} nie jest datą (jest zapisana inaczej). Napisz ją tak: 2026-11-22.</translation>
    </message>
    <message>
        <source>{option}: {value} is not a date of the calendar. Write it like 2026-11-22.</source>
        <translation>{option}: {value} nie jest datą z kalendarza. Napisz ją tak: 2026-11-22.</translation>
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
        <translation>{path} należy do samego dziennika. Podaj inne miejsce.</translation>
    </message>
    <message>
        <source>{path} can only be read: it, or its folder, is write-protected. You can look at everything; nothing can be saved. To answer, make it writable or open a copy.</source>
        <translation>{path} można tylko czytać: plik lub jego folder jest chroniony przed zapisem. Wszystko można oglądać; niczego nie można zapisać. Aby odpowiadać, proszę zezwolić na zapis albo otworzyć kopię.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be copied: {reason}.</source>
        <translation>{path} nie da się skopiować: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be made: {reason}.</source>
        <translation>{path} nie da się utworzyć: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: another program is writing to it. Wait a moment, or close that program, then open it again.</source>
        <translation>{path} nie da się odczytać: zapisuje w nim inny program. Proszę chwilę poczekać albo zamknąć ten program, a potem otworzyć plik ponownie.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: it is not there, or you have no permission for it.</source>
        <translation>{path} nie da się odczytać: nie ma go tam albo brak uprawnień.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} nie da się odczytać: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check the disk and the permissions.</source>
        <translation>{path} nie da się odczytać: {reason}. Proszę sprawdzić dysk i uprawnienia.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be restored: the copy of it is not whole.</source>
        <translation>{path} nie da się przywrócić: jego kopia nie jest cała.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be restored: {reason}. It is as it was.</source>
        <translation>{path} nie da się przywrócić: {reason}. Plik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be unpacked: it is no zip, is cut short, or asks for a password.</source>
        <translation>{path} nie da się rozpakować: to nie jest zip, jest obcięty albo wymaga hasła.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used for a copy: {beside} is beside it, of a database that is in use or was left behind. Name another file.</source>
        <translation>{path} nie nadaje się na kopię: obok jest {beside}, z bazy danych, która jest w użyciu lub została porzucona. Podaj inny plik.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used for backups: {reason}.</source>
        <translation>{path} nie nadaje się na kopie zapasowe: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path} nie nadaje się do użycia: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: no permission for the folder {folder}.</source>
        <translation>{path} nie da się zapisać: brak uprawnień do folderu {folder}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: there is no folder {folder}.</source>
        <translation>{path} nie da się zapisać: nie ma folderu {folder}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} nie da się zapisać: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} nie istnieje.</translation>
    </message>
    <message>
        <source>{path} does not exist. Start relief-diary to begin a diary, or name another one with --diary.</source>
        <translation>{path} nie istnieje. Uruchom relief-diary, aby zacząć dziennik, albo wskaż inny przez --diary.</translation>
    </message>
    <message>
        <source>{path} does not open with that. It is not the passphrase or the recovery code of this diary, or the beginning of the file is damaged. Mind capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>{path} nie otwiera się tym. To nie jest hasło ani kod odzyskiwania tego dziennika albo początek pliku jest uszkodzony. Proszę zwrócić uwagę na wielkie litery i język klawiatury i spróbować ponownie.</translation>
    </message>
    <message>
        <source>{path} exists already, so nothing was written. Choose another name, or that file itself to replace it.</source>
        <translation>{path} już istnieje, więc niczego nie zapisano. Wybierz inną nazwę albo właśnie ten plik, aby go zastąpić.</translation>
    </message>
    <message>
        <source>{path} exists already. Name another file.</source>
        <translation>{path} już istnieje. Podaj inny plik.</translation>
    </message>
    <message>
        <source>{path} exists already. Name another one.</source>
        <translation>{path} już istnieje. Podaj inną nazwę.</translation>
    </message>
    <message>
        <source>{path} has a passphrase. Another one: {program} passphrase change.</source>
        <translation>{path} ma hasło. Inne można ustawić tak: {program} passphrase change.</translation>
    </message>
    <message>
        <source>{path} has a second name somewhere (a hard link), which would keep what it holds now. Remove one of the two, then try again.</source>
        <translation>{path} ma gdzieś drugą nazwę (twarde dowiązanie), która zachowałaby obecną zawartość. Proszę usunąć jedną z nich i spróbować ponownie.</translation>
    </message>
    <message>
        <source>{path} has no passphrase any more: whoever can read the file can read it.</source>
        <translation>{path} nie ma już hasła: kto może odczytać plik, może odczytać jego zawartość.</translation>
    </message>
    <message>
        <source>{path} has no passphrase. To set one: {program} passphrase set.</source>
        <translation>{path} nie ma hasła. Aby je ustawić: {program} passphrase set.</translation>
    </message>
    <message>
        <source>{path} holds far more files than a package. Unpack it, and name the folder with the package.</source>
        <translation>{path} zawiera o wiele więcej plików niż pakiet. Rozpakuj go i podaj folder z pakietem.</translation>
    </message>
    <message>
        <source>{path} holds what {backup} holds: {what}.</source>
        <translation>{path} zawiera to, co kopia zapasowa {backup}: {what}.</translation>
    </message>
    <message>
        <source>{path} holds {name} more than once.</source>
        <translation>{path} zawiera {name} więcej niż raz.</translation>
    </message>
    <message>
        <source>{path} is a database, but not a Relief Diary file.</source>
        <translation>{path} jest bazą danych, ale nie plikiem Relief Diary.</translation>
    </message>
    <message>
        <source>{path} is a database, not a package.</source>
        <translation>{path} jest bazą danych, a nie pakietem.</translation>
    </message>
    <message>
        <source>{path} is a diary file or a copy of one, not a package. To see it, open it: relief-diary --diary PATH. To bring in what it holds, write a package of it first: relief-diary --diary PATH export DEST.</source>
        <translation>{path} jest plikiem dziennika lub jego kopią, a nie pakietem. Aby go zobaczyć, otwórz go: relief-diary --diary PATH. Aby wczytać jego zawartość, najpierw zapisz z niego pakiet: relief-diary --diary PATH export DEST.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a diary. Name a file in it.</source>
        <translation>{path} jest folderem, a nie dziennikiem. Podaj plik w nim.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} jest folderem, a nie plikiem.</translation>
    </message>
    <message>
        <source>{path} is a name that another file needs. Name another one.</source>
        <translation>{path} to nazwa, której potrzebuje inny plik. Podaj inną.</translation>
    </message>
    <message>
        <source>{path} is a name that the open diary needs. Name another one.</source>
        <translation>{path} to nazwa, której potrzebuje otwarty dziennik. Podaj inną.</translation>
    </message>
    <message>
        <source>{path} is a table of another program, not a package of Relief Diary. To bring it in, choose it below, under “From another program”.</source>
        <translation>{path} jest tabelą z innego programu, a nie pakietem Relief Diary. Aby ją wczytać, wybierz ją poniżej, w części „Z innego programu”.</translation>
    </message>
    <message>
        <source>{path} is another file than before: it was replaced while the window was open. What you see now is what it holds.</source>
        <translation>{path} jest innym plikiem niż przedtem: zastąpiono go, gdy okno było otwarte. Teraz widać to, co zawiera.</translation>
    </message>
    <message>
        <source>{path} is being replaced. Open it again in a moment.</source>
        <translation>{path} jest właśnie zastępowany. Proszę otworzyć go ponownie za chwilę.</translation>
    </message>
    <message>
        <source>{path} is damaged. Choose another backup.</source>
        <translation>{path} jest uszkodzony. Proszę wybrać inną kopię zapasową.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was not changed; restore a copy of it.</source>
        <translation>{path} jest uszkodzony. Nie został zmieniony; proszę przywrócić jego kopię.</translation>
    </message>
    <message>
        <source>{path} is damaged: something in it can&apos;t be read. It was not changed; restore a copy of it.</source>
        <translation>{path} jest uszkodzony: czegoś w nim nie da się odczytać. Nie został zmieniony; proszę przywrócić jego kopię.</translation>
    </message>
    <message>
        <source>{path} is from a sample diary: everything in it is invented. It is never mixed with your own. To look at it, bring it into a diary of its own, from a terminal: relief-diary --diary NEW.db import PACKAGE.</source>
        <translation>{path} pochodzi z dziennika przykładowego: wszystko w nim jest zmyślone. Przykładu nigdy nie miesza się z własnym dziennikiem. Aby obejrzeć ten pakiet, wczytaj go z terminala do osobnego dziennika: relief-diary --diary NEW.db import PACKAGE.</translation>
    </message>
    <message>
        <source>{path} is from an older Relief Diary and could not be brought up to date ({reason}). It was not changed. Make sure that it can be written, then open it again.</source>
        <translation>{path} pochodzi ze starszego Relief Diary i nie udało się go uaktualnić ({reason}). Nie został zmieniony. Proszę zadbać o to, aby można było w nim zapisywać, i otworzyć go ponownie.</translation>
    </message>
    <message>
        <source>{path} is from an older Relief Diary, and the copy that is made before it is brought up to date failed ({reason}). It was not changed. Check the disk and the permissions, then open it again.</source>
        <translation>{path} pochodzi ze starszego Relief Diary, a kopia robiona przed uaktualnieniem nie powiodła się ({reason}). Plik nie został zmieniony. Proszę sprawdzić dysk i uprawnienia i otworzyć go ponownie.</translation>
    </message>
    <message>
        <source>{path} is from another diary than the open one, so nothing of it was brought in. To see it, bring it into a diary of its own, from a terminal: relief-diary --diary NEW.db import PACKAGE.</source>
        <translation>{path} pochodzi z innego dziennika niż otwarty, więc nic z niego nie wczytano. Aby zobaczyć ten pakiet, wczytaj go z terminala do osobnego dziennika: relief-diary --diary NEW.db import PACKAGE.</translation>
    </message>
    <message>
        <source>{path} is in a folder of another computer. Open it in one program at a time. Safer: keep the diary on this computer, and choose that folder as the second one for backups.</source>
        <translation>{path} jest w folderze innego komputera. Proszę otwierać go tylko w jednym programie naraz. Bezpieczniej: trzymać dziennik na tym komputerze, a tamten folder wybrać jako drugi na kopie zapasowe.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {program} syncs. It may put an older file in its place while you write. Keep the diary in a folder of this computer, and choose the synced one as the second folder for backups.</source>
        <translation>{path} jest w folderze synchronizowanym przez {program}. Program może podstawić starszy plik podczas pisania. Proszę trzymać dziennik w folderze tego komputera, a synchronizowany wybrać jako drugi folder na kopie zapasowe.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase that was not given here. It opens with the passphrase or the recovery code of its time; without both, nobody can open it, nor can this program.</source>
        <translation>{path} jest zablokowany hasłem, którego tu nie podano. Otwiera go hasło lub kod odzyskiwania z tamtego czasu; bez obu nikt go nie otworzy, także ten program.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase. Hand it over with --passphrase-fd, or start this in a terminal.</source>
        <translation>{path} jest zablokowany hasłem. Podaj je przez --passphrase-fd albo uruchom to w terminalu.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase. It opens with the passphrase or the recovery code.</source>
        <translation>{path} jest zablokowany hasłem. Otwiera go hasło lub kod odzyskiwania.</translation>
    </message>
    <message>
        <source>{path} is locked with another passphrase than the diary. Hand it over with --backup-passphrase-fd, or start this in a terminal.</source>
        <translation>Kopia zapasowa {path} jest zablokowana innym hasłem niż dziennik. Podaj je przez --backup-passphrase-fd albo uruchom to w terminalu.</translation>
    </message>
    <message>
        <source>{path} is locked with the new passphrase.</source>
        <translation>{path} jest zablokowany nowym hasłem.</translation>
    </message>
    <message>
        <source>{path} is locked. Unlock it first.</source>
        <translation>{path} jest zablokowany. Najpierw trzeba go odblokować.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation>{path} nie jest ani plikiem, ani folderem.</translation>
    </message>
    <message>
        <source>{path} is no folder. Choose one on a stick or another disk.</source>
        <translation>{path} nie jest folderem. Wybierz folder na pendrivie lub innym dysku.</translation>
    </message>
    <message>
        <source>{path} is no longer there. Put it back, or open another diary.</source>
        <translation>{path} już tam nie ma. Proszę przywrócić plik na miejsce albo otworzyć inny dziennik.</translation>
    </message>
    <message>
        <source>{path} is not a Relief Diary file.</source>
        <translation>{path} nie jest plikiem Relief Diary.</translation>
    </message>
    <message>
        <source>{path} is not a package of Relief Diary: that is a .zip file or a folder that its export wrote.</source>
        <translation>{path} nie jest pakietem Relief Diary: to plik .zip lub folder zapisany przez jego eksport.</translation>
    </message>
    <message>
        <source>{path} is not a package. If it is another program&apos;s CSV file, name its columns: --date-column and --pain-column.</source>
        <translation>{path} nie jest pakietem. Jeśli to plik CSV z innego programu, podaj jego kolumny: --date-column i --pain-column.</translation>
    </message>
    <message>
        <source>{path} is not a package: it has no {file}.</source>
        <translation>{path} nie jest pakietem: nie ma w nim {file}.</translation>
    </message>
    <message>
        <source>{path} is not empty. Name a new file.</source>
        <translation>{path} nie jest pusty. Podaj nowy plik.</translation>
    </message>
    <message>
        <source>{path} is open as a diary, or was and is not closed properly. Open and close it there, then restore it.</source>
        <translation>{path} jest otwarty jako dziennik albo był i nie został poprawnie zamknięty. Proszę otworzyć go tam i zamknąć, a potem przywrócić.</translation>
    </message>
    <message>
        <source>{path} is open in another program or window. Close it there, then try again.</source>
        <translation>{path} jest otwarty w innym programie lub oknie. Proszę zamknąć go tam i spróbować ponownie.</translation>
    </message>
    <message>
        <source>{path} is read-only, and its newest answers stand in a file beside it ({log}) that can&apos;t be read like that. Copy both into a folder that can be written, and open the diary there.</source>
        <translation>{path} jest tylko do odczytu, a najnowsze odpowiedzi są w pliku obok ({log}), którego tak nie da się odczytać. Proszę skopiować oba do folderu, w którym można zapisywać, i tam otworzyć dziennik.</translation>
    </message>
    <message>
        <source>{path} is sound: {size}, {changes} in the history.</source>
        <translation>{path} jest w porządku: {size}, {changes} w historii.</translation>
    </message>
    <message>
        <source>{path} is the diary itself or belongs to it. There is nothing to bring in from it.</source>
        <translation>{path} jest samym dziennikiem albo do niego należy. Nie ma z niego czego wczytać.</translation>
    </message>
    <message>
        <source>{path} is the open diary itself. Name another file.</source>
        <translation>{path} jest właśnie otwartym dziennikiem. Podaj inny plik.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} już tam jest. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} is where your diary or its backups are already. Choose a folder on a stick or another disk.</source>
        <translation>{path} jest miejscem, gdzie już są dziennik lub kopie zapasowe. Wybierz folder na pendrivie lub innym dysku.</translation>
    </message>
    <message>
        <source>{path} was opened and looked over: it is whole.</source>
        <translation>{path} otwarto i przejrzano: plik jest cały.</translation>
    </message>
    <message>
        <source>{path} was replaced while another program was reading it. Close all that use it, then open it.</source>
        <translation>{path} zastąpiono, gdy inny program go czytał. Proszę zamknąć wszystkie programy, które go używają, i otworzyć go.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Relief Diary (format {newer}; this one reads up to {ours}). Install the newer program.</source>
        <translation>{path} zapisało nowsze Relief Diary (format {newer}; to czyta do {ours}). Proszę zainstalować nowszy program.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Relief Diary. Install the newer program to restore it.</source>
        <translation>{path} zapisało nowsze Relief Diary. Aby go przywrócić, proszę zainstalować nowszy program.</translation>
    </message>
    <message>
        <source>{path} would be a folder of CSV files. To write what it is called: --format {format}.</source>
        <translation>{path} byłby folderem plików CSV. Aby zapisać to, na co wskazuje nazwa: --format {format}.</translation>
    </message>
    <message>
        <source>{path} would be a folder: a package is several CSV files. Name it without {ending}, or let it end in .zip to have them in one file.</source>
        <translation>{path} byłby folderem: pakiet to kilka plików CSV. Podaj nazwę bez {ending} albo z końcówką .zip, aby mieć je w jednym pliku.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {count} faults found, the first: {first}</source>
        <extracomment>For one: {path}: 1 fault found: {first}</extracomment>
        <translation>
            <numerusform>{path}: znaleziono 1 błąd: {first}</numerusform>
            <numerusform>{path}: znaleziono {count} błędy, pierwszy: {first}</numerusform>
            <numerusform>{path}: znaleziono {count} błędów, pierwszy: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is larger than {most} MB.</source>
        <translation>{place} ma więcej niż {most} MB.</translation>
    </message>
    <message>
        <source>{place}: its files are together larger than {most} MB.</source>
        <translation>{place}: pliki mają razem więcej niż {most} MB.</translation>
    </message>
    <message numerus="yes">
        <source>{place}: the diary says {own}, the file says {other}; {count} answers differ in all. Nothing was imported; to keep the diary&apos;s own answers, add --clashes keep.</source>
        <extracomment>For one: {place}: the diary says {own}, the file says {other}. Nothing was imported; to keep the diary&apos;s own answer, add --clashes keep.</extracomment>
        <translation>
            <numerusform>{place}: dziennik mówi {own}, plik mówi {other}. Niczego nie zaimportowano; aby zachować odpowiedź z dziennika, dodaj --clashes keep.</numerusform>
            <numerusform>{place}: dziennik mówi {own}, plik mówi {other}; w sumie różnią się {count} odpowiedzi. Niczego nie zaimportowano; aby zachować odpowiedzi z dziennika, dodaj --clashes keep.</numerusform>
            <numerusform>{place}: dziennik mówi {own}, plik mówi {other}; w sumie różni się {count} odpowiedzi. Niczego nie zaimportowano; aby zachować odpowiedzi z dziennika, dodaj --clashes keep.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pressure} mmHg</source>
        <translation>{pressure} mmHg</translation>
    </message>
    <message>
        <source>{program}: {reason}. To see how: {program} --help</source>
        <translation>{program}: {reason}. Jak to zrobić: {program} --help</translation>
    </message>
    <message>
        <source>{pulse} a minute</source>
        <translation>{pulse} na minutę</translation>
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
            <numerusform>zapisano {recorded} z {count} dnia</numerusform>
            <numerusform>zapisano {recorded} z {count} dni</numerusform>
            <numerusform>zapisano {recorded} z {count} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} days recorded ({share})</source>
        <extracomment>For one: {recorded} of {count} day recorded ({share})</extracomment>
        <translation>
            <numerusform>zapisano {recorded} z {count} dnia ({share})</numerusform>
            <numerusform>zapisano {recorded} z {count} dni ({share})</numerusform>
            <numerusform>zapisano {recorded} z {count} dni ({share})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} days recorded, {late} late</source>
        <extracomment>For one: {recorded} of {count} day recorded, {late} late</extracomment>
        <translation>
            <numerusform>zapisano {recorded} z {count} dnia, {late} z opóźnieniem</numerusform>
            <numerusform>zapisano {recorded} z {count} dni, {late} z opóźnieniem</numerusform>
            <numerusform>zapisano {recorded} z {count} dni, {late} z opóźnieniem</numerusform>
        </translation>
    </message>
    <message>
        <source>{record}, {item}: the answer that stands is not the one in the history.</source>
        <translation>{record}, {item}: obecna odpowiedź nie jest tą z historii.</translation>
    </message>
    <message>
        <source>{relief}</source>
        <translation>{relief}</translation>
    </message>
    <message>
        <source>{relief} (likely {low} to {high})</source>
        <translation>{relief} (prawdopodobnie od {low} do {high})</translation>
    </message>
    <message>
        <source>{row} comes twice.</source>
        <translation>{row} występuje dwa razy.</translation>
    </message>
    <message>
        <source>{row} has no answer in {file}.</source>
        <translation>{row} nie ma odpowiedzi w {file}.</translation>
    </message>
    <message>
        <source>{says} is not what {file} leads to ({leads_to}).</source>
        <translation>{says} nie jest tym, do czego prowadzi {file} ({leads_to}).</translation>
    </message>
    <message>
        <source>{score}</source>
        <translation>{score}</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} na 10</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} days</source>
        <extracomment>For one: {shown} of {count} day</extracomment>
        <translation>
            <numerusform>{shown} z {count} dnia</numerusform>
            <numerusform>{shown} z {count} dni</numerusform>
            <numerusform>{shown} z {count} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, after {days} days that were written without any of it.</source>
        <translation>{sign}: sprawa wyjaśniona {day}, po {days} dniach zapisanych bez niczego z tego.</translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, as your clinic said.</source>
        <translation>{sign}: sprawa wyjaśniona {day}, jak powiedziała klinika.</translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, when a newer result was within its limit.</source>
        <translation>{sign}: sprawa wyjaśniona {day}, gdy nowszy wynik był w granicy.</translation>
    </message>
    <message>
        <source>{sign}: since {since}, your clinic was not told yet.</source>
        <translation>{sign}: od {since}, klinice jeszcze nie powiedziano.</translation>
    </message>
    <message>
        <source>{sign}: since {since}, your clinic was told on {day}, not settled yet.</source>
        <translation>{sign}: od {since}, klinice powiedziano {day}, sprawa jeszcze niewyjaśniona.</translation>
    </message>
    <message>
        <source>{sign}: you told your clinic on {day}, and it is not settled yet.</source>
        <translation>{sign}: klinice powiedziano {day}, sprawa nie jest jeszcze wyjaśniona.</translation>
    </message>
    <message>
        <source>{so_far}; {one}</source>
        <translation>{so_far}; {one}</translation>
    </message>
    <message>
        <source>{threshold} relief was not clearly reached</source>
        <translation>ulgi {threshold} wyraźnie nie osiągnięto</translation>
    </message>
    <message>
        <source>{times} ({limit}&#xa0;{unit})</source>
        <translation>{times} ({limit}&#xa0;{unit})</translation>
    </message>
    <message>
        <source>{times} times the upper limit</source>
        <translation>{times} × górna granica</translation>
    </message>
    <message>
        <source>{time}  {sentence}</source>
        <translation>{time}  {sentence}</translation>
    </message>
    <message>
        <source>{time}, by another</source>
        <translation>{time}, inna osoba</translation>
    </message>
    <message>
        <source>{title}: grade</source>
        <translation>{title}: stopień</translation>
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
        <translation>{value} nie może tu stać; musi wyglądać tak: {example}.</translation>
    </message>
    <message>
        <source>{value} has more than six decimals.</source>
        <translation>{value} ma więcej niż sześć miejsc po przecinku.</translation>
    </message>
    <message>
        <source>{value} is none of {names}</source>
        <translation>{value} nie należy do: {names}</translation>
    </message>
    <message>
        <source>{value} is not NAME=VALUE</source>
        <translation>{value} nie ma postaci NAME=VALUE</translation>
    </message>
    <message>
        <source>{value} is not WORD=SCORE, like mild=3</source>
        <translation>{value} nie ma postaci WORD=SCORE, na przykład mild=3</translation>
    </message>
    <message>
        <source>{value} is not YEAR,MONTH,DAY: three column names</source>
        <translation>{value} nie ma postaci YEAR,MONTH,DAY: trzy nazwy kolumn</translation>
    </message>
    <message>
        <source>{value} is not a number from {least} to {most}.</source>
        <translation>{value} nie jest liczbą od {least} do {most}.</translation>
    </message>
    <message>
        <source>{value} is not a scale like 0-100</source>
        <translation>{value} nie jest skalą taką jak 0-100</translation>
    </message>
    <message>
        <source>{value} is not a text; a text stands in quotes.</source>
        <translation>{value} nie jest tekstem; tekst stoi w cudzysłowie.</translation>
    </message>
    <message>
        <source>{value} is not a whole number from {least} to {most}.</source>
        <translation>{value} nie jest liczbą całkowitą od {least} do {most}.</translation>
    </message>
    <message>
        <source>{value} is not from {least} to {most}.</source>
        <translation>{value} nie jest w zakresie od {least} do {most}.</translation>
    </message>
    <message>
        <source>{value} is not one of: {known}.</source>
        <translation>{value} nie należy do: {known}.</translation>
    </message>
    <message>
        <source>{value} is not the number of a row</source>
        <translation>{value} nie jest numerem wiersza</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation>{value} na {most}</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value}, {day}</translation>
    </message>
    <message>
        <source>{value}, which is no answer here</source>
        <translation>{value}, co nie jest tu odpowiedzią</translation>
    </message>
    <message>
        <source>{value}: scales are those of {names}</source>
        <translation>{value}: skale mają: {names}</translation>
    </message>
    <message>
        <source>{value}: the score is not from {least} to {most}</source>
        <translation>{value}: ocena nie jest w zakresie od {least} do {most}</translation>
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
        <translation>ulga na razie od {weeks} tyg.; może wkrótce wygasnąć albo wygasać już teraz</translation>
    </message>
    <message numerus="yes">
        <source>{what}, {day}: another program changed this and {count} more answers. Nothing was saved; look at them and answer again.</source>
        <extracomment>For one: {what}, {day}: another program changed this and one more answer. Nothing was saved; look at them and answer again.</extracomment>
        <translation>
            <numerusform>{what}, {day}: inny program zmienił to i jeszcze jedną odpowiedź. Niczego nie zapisano; proszę je sprawdzić i odpowiedzieć ponownie.</numerusform>
            <numerusform>{what}, {day}: inny program zmienił to i jeszcze {count} odpowiedzi. Niczego nie zapisano; proszę je sprawdzić i odpowiedzieć ponownie.</numerusform>
            <numerusform>{what}, {day}: inny program zmienił to i jeszcze {count} odpowiedzi. Niczego nie zapisano; proszę je sprawdzić i odpowiedzieć ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {day}: another program changed this to {answer}. Yours was not saved; answer again to change it.</source>
        <translation>{what}, {day}: inny program zmienił to na {answer}. Własnej odpowiedzi nie zapisano; aby ją zmienić, proszę odpowiedzieć ponownie.</translation>
    </message>
    <message>
        <source>{what}, {day}: another program changed this. Yours was not saved; look at it and write again.</source>
        <translation>{what}, {day}: inny program to zmienił. Własnego tekstu nie zapisano; proszę sprawdzić zmianę i napisać ponownie.</translation>
    </message>
    <message>
        <source>{what}, {day}: another program took this back. Yours was not saved; answer again to give it.</source>
        <translation>{what}, {day}: inny program to wycofał. Własnej odpowiedzi nie zapisano; aby ją podać, proszę odpowiedzieć ponownie.</translation>
    </message>
    <message>
        <source>{what}: changed from {old} to {new}</source>
        <translation>{what}: zmieniono z {old} na {new}</translation>
    </message>
    <message>
        <source>{what}: {new}</source>
        <translation>{what}: {new}</translation>
    </message>
    <message>
        <source>{what}: {new} (the file said “{source}”)</source>
        <translation>{what}: {new} (w pliku było „{source}”)</translation>
    </message>
    <message>
        <source>{what}: {new} stands again</source>
        <translation>{what}: znów obowiązuje {new}</translation>
    </message>
    <message>
        <source>{what}: {old} became {new}</source>
        <translation>{what}: {old} zmieniono na {new}</translation>
    </message>
    <message>
        <source>{what}: {old} was taken back</source>
        <translation>{what}: wycofano {old}</translation>
    </message>
    <message>
        <source>{what}: {old} was undone</source>
        <translation>{what}: cofnięto {old}</translation>
    </message>
    <message>
        <source>{what}: {old} was undone, {new} stands again</source>
        <translation>{what}: cofnięto {old}, znów obowiązuje {new}</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>µg per kg per minute</source>
        <translation>µg na kg na minutę</translation>
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
        <translation>Brakuje tu „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is taken by a question or another score.</source>
        <translation>Nazwę „{name}” ma już pytanie lub inny wynik.</translation>
    </message>
    <message>
        <source>“{name}” stands twice in the same object.</source>
        <translation>„{name}” występuje dwa razy w tym samym obiekcie.</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Go to today, here on this page</source>
        <translation>Przejdź do dzisiaj, tu na tej stronie</translation>
    </message>
    <message>
        <source>Record today&apos;s pain</source>
        <translation>Zapisz dzisiejszy ból</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>There is nothing to delete on {day}.</source>
        <translation>Nie ma czego usunąć: {day}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Type in a paper sheet</source>
        <translation>Przepisz papierowy arkusz</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Your days will stand here, each with its pain and its note.</source>
        <translation>Tu będą dni, każdy ze swoim bólem i notatką.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} dopiero nadejdzie.</translation>
    </message>
</context>
<context>
    <name>DosesRow</name>
    <message>
        <source>Clear the answer to {question}</source>
        <translation>Wyczyść odpowiedź: {question}</translation>
    </message>
    <message>
        <source>Type the number of doses, 0 for none. Plus and minus change it by half a dose, Delete clears.</source>
        <translation>Wpisz liczbę dawek, 0 gdy żadnej. Plus i minus zmieniają ją o pół dawki, Delete czyści.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>{medicine}: half a dose less</source>
        <translation>{medicine}: pół dawki mniej</translation>
    </message>
    <message>
        <source>{medicine}: half a dose more</source>
        <translation>{medicine}: pół dawki więcej</translation>
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
        <translation>Klawisz: {key}</translation>
    </message>
    <message>
        <source>Keys: 1 for very unpleasant to 5 for very pleasant, Delete to clear.</source>
        <translation>Klawisze: od 1, bardzo nieprzyjemne, do 5, bardzo przyjemne; Delete czyści.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ani takie, ani takie</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Przyjemne</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Nieprzyjemne</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <translation>Bardzo przyjemne</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <translation>Bardzo nieprzyjemne</translation>
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
        <translation>Czy obudził koszmar?</translation>
    </message>
    <message>
        <source>Dreams in your own words</source>
        <translation>Sny własnymi słowami</translation>
    </message>
    <message>
        <source>Dreams last night</source>
        <translation>Sny ostatniej nocy</translation>
    </message>
    <message>
        <source>How vivid were they?</source>
        <translation>Jak wyraziste były?</translation>
    </message>
    <message>
        <source>How were they?</source>
        <translation>Jakie były?</translation>
    </message>
    <message>
        <source>I dreamt</source>
        <translation>Były sny</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>Własnymi słowami, według uznania</translation>
    </message>
    <message>
        <source>Last night&apos;s dreams</source>
        <translation>Sny z ostatniej nocy</translation>
    </message>
    <message>
        <source>None recalled</source>
        <translation>Brak zapamiętanych</translation>
    </message>
    <message>
        <source>a nightmare woke you</source>
        <translation>obudził koszmar</translation>
    </message>
    <message>
        <source>as vivid as life</source>
        <translation>wyraziste jak życie</translation>
    </message>
    <message>
        <source>hardly there</source>
        <translation>ledwo obecne</translation>
    </message>
    <message>
        <source>no nightmare</source>
        <translation>bez koszmaru</translation>
    </message>
    <message>
        <source>vividness {score} of 10</source>
        <translation>wyrazistość {score} na 10</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>z notatką</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>What is due</source>
        <translation>Co jest do zrobienia</translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Keys: Enter none at all; 0 none, 1 mild, 2 moderate, 3 severe. A first letter finds a side effect.</source>
        <translation>Klawisze: Enter brak wszystkich; 0 brak, 1 łagodne, 2 umiarkowane, 3 silne. Pierwsza litera znajduje działanie niepożądane.</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Żadne z pozostałych</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Dotąd brak.</translation>
    </message>
    <message>
        <source>None that day</source>
        <translation>Brak tego dnia</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>Dziś brak</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Pokaż wszystkie {count}</translation>
    </message>
    <message>
        <source>Show only the ones used before</source>
        <translation>Pokaż tylko używane wcześniej</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Działania niepożądane</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Add infusion</source>
        <translation>Dodaj wlew</translation>
    </message>
    <message>
        <source>Record your infusions, and the diary can show how long each one helps.</source>
        <translation>Gdy wlewy są zapisane, dziennik może pokazać, jak długo każdy pomaga.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Asks where to write the package for your clinic.</source>
        <translation>Pyta, gdzie zapisać pakiet dla kliniki.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksportuj …</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Od jednego dnia do drugiego</translation>
    </message>
    <message>
        <source>Include my own words</source>
        <translation>Dołącz własne słowa</translation>
    </message>
    <message>
        <source>One file (.zip)</source>
        <translation>Jeden plik (.zip)</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Od dnia</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Które dni</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Your notes and dreams, and your clinic&apos;s name and number. What your medicines are called always goes along: doses mean nothing without it.</source>
        <translation>Notatki i sny oraz nazwa i numer kliniki. Nazwy leków są dołączane zawsze: bez nich dawki nic nie znaczą.</translation>
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
        <translation>{name}: brak. {caption}</translation>
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
        <translation>Cały dziennik jest w jednym pliku:</translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation>Kopiuj tę ścieżkę</translation>
    </message>
    <message>
        <source>It is only on this computer. Relief Diary uses no network and sends nothing to anyone.</source>
        <translation>Jest tylko na tym komputerze. Relief Diary nie używa sieci i nikomu niczego nie wysyła.</translation>
    </message>
    <message>
        <source>To keep a copy, use “Make a copy” on this page: the file alone may lack what was saved last.</source>
        <translation>Aby zachować kopię, użyj „Zrób kopię” na tej stronie: w samym pliku może brakować tego, co zapisano ostatnio.</translation>
    </message>
    <message>
        <source>Where the diary file is</source>
        <translation>Gdzie jest plik dziennika</translation>
    </message>
    <message>
        <source>Your diary file</source>
        <translation>Plik dziennika</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Skopiowano</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>{kind} file</source>
        <translation>Plik {kind}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>A to Z</source>
        <translation>Od A do Z</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Wszystkie dni</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Around infusions</source>
        <translation>Wokół wlewów</translation>
    </message>
    <message>
        <source>By average pain</source>
        <translation>Według średniego bólu</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Według dnia</translation>
    </message>
    <message>
        <source>By infusion</source>
        <translation>Według wlewu</translation>
    </message>
    <message>
        <source>By interference</source>
        <translation>Według utrudnień</translation>
    </message>
    <message>
        <source>By mood</source>
        <translation>Według nastroju</translation>
    </message>
    <message>
        <source>By note</source>
        <translation>Według notatki</translation>
    </message>
    <message>
        <source>By pain right now</source>
        <translation>Według bólu w tej chwili</translation>
    </message>
    <message>
        <source>By side effects</source>
        <translation>Według działań niepożądanych</translation>
    </message>
    <message>
        <source>By sleep</source>
        <translation>Według snu</translation>
    </message>
    <message>
        <source>By time of entry</source>
        <translation>Według czasu wpisu</translation>
    </message>
    <message>
        <source>By worst pain</source>
        <translation>Według najsilniejszego bólu</translation>
    </message>
    <message>
        <source>Capitals and accents make no difference</source>
        <translation>Wielkość liter i akcenty nie mają znaczenia</translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation>Dni do pokazania</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Z jakiego czasu</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Od najwyższego</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Ostatnie 4 tygodnie</translation>
    </message>
    <message>
        <source>Late days</source>
        <translation>Dni z późnym wpisem</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Od najniższego</translation>
    </message>
    <message>
        <source>Missing days</source>
        <translation>Brakujące dni</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszego</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Od najstarszego</translation>
    </message>
    <message>
        <source>Pain days</source>
        <translation>Dni z bólem</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Szukaj w notatkach</translation>
    </message>
    <message>
        <source>Search in notes, dreams and notes of infusions</source>
        <translation>Szukaj w notatkach, snach i notatkach do wlewów</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortowanie</translation>
    </message>
    <message>
        <source>Turns the order round</source>
        <translation>Odwraca kolejność</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Z notatkami</translation>
    </message>
    <message>
        <source>With side effects</source>
        <translation>Z działaniami niepożądanymi</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Od Z do A</translation>
    </message>
</context>
<context>
    <name>FirstOfferCard</name>
    <message>
        <source>A sample diary</source>
        <translation>Dziennik przykładowy</translation>
    </message>
    <message>
        <source>Begin the first steps</source>
        <translation>Zacznij pierwsze kroki</translation>
    </message>
    <message>
        <source>Everything in it is invented. Try whatever you like: nothing of it comes into your own diary.</source>
        <translation>Wszystko w nim jest zmyślone. Można próbować wszystkiego: nic z tego nie trafi do własnego dziennika.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Pierwszy raz tutaj?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>Nie teraz (Esc)</translation>
    </message>
    <message>
        <source>Puts this away. You find the first steps and the sample in Settings.</source>
        <translation>Chowa tę kartę. Pierwsze kroki i przykład są w Ustawieniach.</translation>
    </message>
    <message>
        <source>You can answer at once: the keys 0 to 9 are the pain. Or take four short steps first: a passphrase, your clinic, your infusions, a reminder. Each can be left out.</source>
        <translation>Można odpowiadać od razu: klawisze od 0 do 9 to ból. Albo najpierw cztery krótkie kroki: hasło, klinika, wlewy, przypomnienie. Każdy można pominąć.</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>First rows of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Go to Today (Esc)</source>
        <translation>Przejdź na stronę Dziś (Esc)</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>Pomiń ten krok</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Krok {number} z {all}</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>First steps again</source>
        <translation>Pierwsze kroki jeszcze raz</translation>
    </message>
    <message>
        <source>Passphrase, clinic, infusions and reminder, one after another. Nothing that stands is lost.</source>
        <translation>Hasło, klinika, wlewy i przypomnienie, jedno po drugim. Nic z tego, co już jest, nie przepadnie.</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>At its strongest</source>
        <translation>W najsilniejszym momencie</translation>
    </message>
    <message>
        <source>Given alongside</source>
        <translation>Podano jednocześnie</translation>
    </message>
    <message>
        <source>More about this infusion</source>
        <translation>Więcej o tym wlewie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notatka: {text}</translation>
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
        <translation>Zwiń (klawisz −)</translation>
    </message>
    <message>
        <source>Open it (key +)</source>
        <translation>Rozwiń (klawisz +)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>rozwinięte</translation>
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
        <translation>Pyta, gdzie zapisać arkusz do ręcznego wypełnienia.</translation>
    </message>
    <message>
        <source>Asks where to write records for a clinic.</source>
        <translation>Pyta, gdzie zapisać dane dla systemu kliniki.</translation>
    </message>
    <message>
        <source>Asks where to write tables for the clinic.</source>
        <translation>Pyta, gdzie zapisać tabele dla kliniki.</translation>
    </message>
    <message>
        <source>Asks where to write the dates.</source>
        <translation>Pyta, gdzie zapisać terminy.</translation>
    </message>
    <message>
        <source>Asks where to write the report.</source>
        <translation>Pyta, gdzie zapisać raport.</translation>
    </message>
    <message>
        <source>Calendar dates</source>
        <translation>Kalendarz (ICS)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Pliki kalendarza (*.ics)</translation>
    </message>
    <message>
        <source>FHIR bundles (*.json)</source>
        <translation>Pakiety FHIR (*.json)</translation>
    </message>
    <message>
        <source>Files for the clinic</source>
        <translation>Pliki dla kliniki</translation>
    </message>
    <message>
        <source>For days in hospital.</source>
        <translation>Na dni w szpitalu.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Do własnego użytku</translation>
    </message>
    <message>
        <source>Making the pages for the printer …</source>
        <translation>Trwa tworzenie stron dla drukarki …</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is no page.</source>
        <translation>Nic nie zaznaczono, więc nie ma strony.</translation>
    </message>
    <message>
        <source>Opens the print dialogue.</source>
        <translation>Otwiera okno drukowania.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Pakiety (*.zip)</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Papierowy arkusz</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Trwa drukowanie …</translation>
    </message>
    <message>
        <source>Records (FHIR)</source>
        <translation>Dane (FHIR)</translation>
    </message>
    <message>
        <source>Relief Diary report</source>
        <translation>Raport Relief Diary</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>Save the dates as</source>
        <translation>Zapisz terminy jako</translation>
    </message>
    <message>
        <source>Save the records as</source>
        <translation>Zapisz dane FHIR jako</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Zapisz raport jako</translation>
    </message>
    <message>
        <source>Save the sheet as</source>
        <translation>Zapisz arkusz jako</translation>
    </message>
    <message>
        <source>Save the tables as</source>
        <translation>Zapisz tabele jako</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Zatrzymano. Niczego nie wydrukowano.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabele (CSV)</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save the report as PDF.</source>
        <translation>Drukarka niczego nie przyjęła. Sprawdź, czy jest włączona, albo zapisz raport jako PDF.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Trwa zapisywanie: {name} …</translation>
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
        <translation>Całość</translation>
    </message>
    <message>
        <source>Birth date, only if you want it in</source>
        <translation>Data urodzenia, tylko jeśli ma się tam znaleźć</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Od jednego dnia do drugiego</translation>
    </message>
    <message>
        <source>It is never kept.</source>
        <translation>Nie jest to nigdzie zachowywane.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>My dreams in my words</source>
        <translation>Sny własnymi słowami</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Własne notatki</translation>
    </message>
    <message>
        <source>Name, only if you want it in</source>
        <translation>Imię i nazwisko, tylko jeśli ma się tam znaleźć</translation>
    </message>
    <message>
        <source>Page 1: this infusion</source>
        <translation>Strona 1: ten wlew</translation>
    </message>
    <message>
        <source>Page 2: all infusions</source>
        <translation>Strona 2: wszystkie wlewy</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Since the last infusion</source>
        <translation>Od ostatniego wlewu</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Od ostatniej wizyty</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Ostatnie 4 tygodnie</translation>
    </message>
    <message>
        <source>Type a date, or nothing at all.</source>
        <translation>Wpisz datę albo zostaw puste.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Co się w nim znajdzie</translation>
    </message>
    <message>
        <source>{count} in this period</source>
        <translation>{count} w tym okresie</translation>
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
        <translation>Co wynika z odpowiedzi</translation>
    </message>
</context>
<context>
    <name>GradeStepsPicture</name>
    <message>
        <source>yours</source>
        <translation>obecny wynik</translation>
    </message>
    <message>
        <source>yours, and last time</source>
        <translation>obecny wynik i poprzedni</translation>
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
        <translation>**Zacznij pierwsze kroki** prowadzi przez cztery strony: **Hasło**, **Klinika**, **Wlewy**, **Przypomnienie**. **Dalej** zapisuje to, co wpisano, i idzie dalej, **Wstecz** wraca, **Pomiń ten krok** idzie dalej bez tego kroku. Escape zawsze prowadzi do strony Dziś; co dało się odczytać, jest zapisane, reszta zostaje w swoich polach do powrotu albo do zamknięcia okna. Do liczenia potrzebne są tylko pierwsze dni wlewów. Jeśli w dzienniku nie ma dni sprzed ostatniego wlewu, może porównywać od następnego albo od razu, gdy podany jest **Poziom przed leczeniem**, zmierzony w klinice.</translation>
    </message>
    <message>
        <source>**Larger** shows the page as wide as the window; **Read as text** gives the same page as words.</source>
        <translation>**Większe** pokazuje stronę na całą szerokość okna; **Czytaj jako tekst** podaje tę samą stronę słowami.</translation>
    </message>
    <message>
        <source>**Look around with a sample** opens an invented diary in a window of its own, to try everything. It is another file, which is thrown away when you look around on another day: don&apos;t write anything down there that you want to keep. Nothing of it can come into your own diary. **Back to my own diary** closes it.</source>
        <translation>**Rozejrzyj się w przykładzie** otwiera zmyślony dziennik w osobnym oknie, żeby wszystko wypróbować. To inny plik, wyrzucany, gdy rozglądasz się innego dnia: nie zapisuj tam niczego, co ma zostać. Nic z niego nie może trafić do własnego dziennika. **Wróć do własnego dziennika** go zamyka.</translation>
    </message>
    <message>
        <source>**Restore this backup** takes the newest good one. Beside it stands of which day it is and what it holds. The damaged file is kept.</source>
        <translation>**Przywróć tę kopię zapasową** bierze najnowszą dobrą kopię. Obok stoi, z którego jest dnia i co zawiera. Uszkodzony plik zostaje.</translation>
    </message>
    <message>
        <source>**Save what I typed …** What you answered and could not be saved any more goes into a small diary of its own.</source>
        <translation>**Zapisz to, co wpisano …** Odpowiedzi, których nie dało się już zapisać, trafiają do małego osobnego dziennika.</translation>
    </message>
    <message>
        <source>**Save what can be read …** If answers were given after that backup, save them from the damaged file into a new one. The program tells how many days, answers and rows of the history it saved, and what it could not read. In a terminal: `relief-diary salvage NEW.db`.</source>
        <translation>**Zapisz, co da się odczytać …** Jeśli po tej kopii zapasowej były jeszcze odpowiedzi, zapisz je z uszkodzonego pliku w nowym. Program mówi, ile dni, odpowiedzi i wierszy historii uratował i czego nie udało się odczytać. W terminalu: `relief-diary salvage NEW.db`.</translation>
    </message>
    <message>
        <source>**Tables (CSV)** and **Records (FHIR)** are for a clinic with a computer that takes them. **Calendar dates** and **Paper sheet** are for you.</source>
        <translation>**Tabele (CSV)** i **Dane (FHIR)** są dla kliniki, której komputer je przyjmuje. **Kalendarz (ICS)** i **Papierowy arkusz** są do własnego użytku.</translation>
    </message>
    <message>
        <source>**What goes in**: tick the pages. Your notes, your dreams in your words, your name and your birth date go in only if you ask for them, and are off again after each time and when you leave the page. The line at the foot of the card repeats what leaves. Your name and birth date are never kept. What your medicines are called always goes along.</source>
        <translation>**Co się w nim znajdzie**: zaznacz strony. Notatki, własny opis snów, imię i nazwisko oraz data urodzenia trafiają tam tylko na życzenie, a po każdym razie i po opuszczeniu strony są znów wyłączone. Wiersz na dole karty powtarza, co wychodzi. Imię i nazwisko oraz data urodzenia nigdy nie są zapamiętywane. Nazwy leków idą zawsze razem z resztą.</translation>
    </message>
    <message>
        <source>A backup with an older passphrase asks for that one when you restore it. Whatever the backup had: what is restored is locked with the passphrase that the diary has now.</source>
        <translation>Kopia zapasowa ze starszym hasłem pyta przy przywracaniu o tamto. Cokolwiek miała kopia: to, co przywrócono, jest zamknięte hasłem, które dziennik ma teraz.</translation>
    </message>
    <message>
        <source>A click on the notice opens the diary at today. The notice goes when you click it, put it away or fill the day, and at the latest before the next one could come. Its words name neither pain nor a drug. It also comes once when a questionnaire is due, and on the day before a planned infusion.</source>
        <translation>Kliknięcie powiadomienia otwiera dziennik na dzisiaj. Powiadomienie znika po kliknięciu, zamknięciu albo wypełnieniu dnia, a najpóźniej przed chwilą, w której mogłoby przyjść następne. Jego słowa nie mówią ani o bólu, ani o leku. Przychodzi też raz, gdy czeka kwestionariusz, i w dniu przed planowanym wlewem.</translation>
    </message>
    <message>
        <source>A copy that is refused</source>
        <translation>Odrzucona kopia</translation>
    </message>
    <message>
        <source>A damaged diary</source>
        <translation>Uszkodzony dziennik</translation>
    </message>
    <message>
        <source>A disk that damages one file may damage more. Have it looked at, and copy what you care about.</source>
        <translation>Dysk, który uszkadza jeden plik, może uszkodzić więcej. Daj go do sprawdzenia i skopiuj to, na czym Ci zależy.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Błąd programu</translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>Zapomniane hasło</translation>
    </message>
    <message>
        <source>A full disk</source>
        <translation>Pełny dysk</translation>
    </message>
    <message>
        <source>A new computer</source>
        <translation>Nowy komputer</translation>
    </message>
    <message>
        <source>A read-only file</source>
        <translation>Plik tylko do odczytu</translation>
    </message>
    <message>
        <source>A synced folder</source>
        <translation>Folder synchronizowany</translation>
    </message>
    <message>
        <source>A wrong clock</source>
        <translation>Zły zegar</translation>
    </message>
    <message>
        <source>An unwanted import</source>
        <translation>Niechciany import</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Inny program</translation>
    </message>
    <message>
        <source>Answers given under a wrong clock stand on the day that the clock said. The Diary page shows them, also days that have not come yet; open such a day to delete it. Nothing is lost by setting the clock right.</source>
        <translation>Odpowiedzi udzielone przy złym zegarze stoją w dniu, który wskazywał. Strona Dziennik je pokazuje, także dni, które jeszcze nie nadeszły; otwórz taki dzień, aby go usunąć. Przez ustawienie zegara nic nie ginie.</translation>
    </message>
    <message>
        <source>At home, open **Diary** and press **Type in a paper sheet**. It begins with the first empty day of the last two weeks; type another first day if your sheet begins earlier. Type the numbers row by row: each is saved and the next box is ready. X, or 1 and 0, is ten; Tab and the arrows move, Delete clears, Ctrl+Z takes back.</source>
        <translation>W domu otwórz stronę **Dziennik** i naciśnij **Przepisz papierowy arkusz**. Zaczyna się od pierwszego pustego dnia ostatnich dwóch tygodni; wpisz inny pierwszy dzień, jeśli arkusz zaczyna się wcześniej. Wpisuj liczby wiersz po wierszu: każda jest zapisywana i następna kratka jest gotowa. X albo 1 i 0 to dziesięć; Tab i strzałki przechodzą dalej, Delete czyści, Ctrl+Z cofa.</translation>
    </message>
    <message>
        <source>Backups stand in `diary-backups` beside it. One is made on each day on which you open the diary, and one before everything that changes much. Each is opened and looked over before it counts. Old ones go: 7 days, 4 weeks and 12 months are kept. Settings, **Show the backups**, tells what each holds. A second folder, on a stick say, can be chosen there too: **Choose a second folder …**. It is worth having: a backup on the same disk doesn&apos;t help when the disk breaks.</source>
        <translation>Kopie zapasowe są obok, w `diary-backups`. Jedna powstaje każdego dnia, w którym dziennik jest otwierany, i jedna przed wszystkim, co dużo zmienia. Każda jest otwierana i przeglądana, zanim się liczy. Stare odchodzą: zostaje 7 dni, 4 tygodnie i 12 miesięcy. **Pokaż kopie zapasowe** w Ustawieniach mówi, co każda zawiera. Można tam też wybrać drugi folder, na przykład na pendrivie: **Wybierz drugi folder …**. Warto: kopia zapasowa na tym samym dysku nie pomoże, gdy dysk się zepsuje.</translation>
    </message>
    <message>
        <source>Being reminded</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Below the pain stands **New here?** with two ways on, as long as the diary is new. **Not now (Esc)** puts it away.</source>
        <translation>Pod bólem stoi **Pierwszy raz tutaj?** z dwiema drogami dalej, dopóki dziennik jest nowy. **Nie teraz (Esc)** to chowa.</translation>
    </message>
    <message>
        <source>Days in hospital</source>
        <translation>Dni w szpitalu</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it for anything that must not be forgotten: a computer that is off reminds nobody.</source>
        <translation>Nie polegaj na tym, gdy o czymś nie wolno zapomnieć: wyłączony komputer nikomu nie przypomina.</translation>
    </message>
    <message>
        <source>Dropbox, OneDrive, iCloud, Nextcloud and network folders copy a file while it is being written to, and put older ones in its place. The program warns about that once. Keep the diary in its own folder, and let the backups go there: choose the synced folder as the second folder. With a passphrase, they are locked there too.</source>
        <translation>Dropbox, OneDrive, iCloud, Nextcloud i foldery sieciowe kopiują plik w trakcie zapisu i podstawiają w jego miejsce starsze. Program raz przed tym ostrzega. Trzymaj dziennik w jego własnym folderze, a kopie zapasowe kieruj tam: wybierz folder synchronizowany jako drugi folder. Z hasłem są zamknięte także tam.</translation>
    </message>
    <message>
        <source>For the first day, and for the days on which something with the diary goes wrong, or on which it has to move. Each part stands by itself. What stands **like this** is to be found in the window under that name.</source>
        <translation>Na pierwszy dzień i na dni, w których z dziennikiem dzieje się coś złego albo trzeba go przenieść. Każda część stoi sama dla siebie. To, co wygląda **tak**, jest w oknie pod tą nazwą.</translation>
    </message>
    <message>
        <source>From a newer program</source>
        <translation>Plik nowszego programu</translation>
    </message>
    <message>
        <source>Going to the clinic</source>
        <translation>Wizyta w klinice</translation>
    </message>
    <message>
        <source>If the clock was set back to before what you entered last, the program says so when you open it: set it right, then answer.</source>
        <translation>Jeśli zegar cofnięto przed to, co wpisano ostatnio, program mówi o tym przy otwarciu: ustaw go dobrze, a potem odpowiadaj.</translation>
    </message>
    <message>
        <source>If the diary had a passphrase, the file asks for it, or for the recovery code. The diary on the new computer has no passphrase yet: set one there, with **Set a passphrase …**. (Or close the program, and put the file in the folder above as `diary.db`, with nothing of another diary beside it: then it keeps its passphrase.)</source>
        <translation>Jeśli dziennik miał hasło, plik pyta o nie albo o kod odzyskiwania. Dziennik na nowym komputerze nie ma jeszcze hasła: ustaw je tam, **Ustaw hasło …**. (Albo zamknij program i umieść plik w folderze podanym wyżej jako `diary.db`, tak aby obok nie było niczego z innego dziennika: wtedy zachowuje swoje hasło.)</translation>
    </message>
    <message>
        <source>It is one file, `diary.db`, on this computer and nowhere else. Settings shows the place, under **Your diary file**.</source>
        <translation>To jeden plik, `diary.db`, na tym komputerze i nigdzie indziej. Ustawienia pokazują miejsce, w części **Plik dziennika**.</translation>
    </message>
    <message>
        <source>It says “Something in the program went wrong”. What was shown as saved is saved. **Show the report** shows what happened in the program: no word of your diary is in it, and nothing is sent. You can copy or save it and pass it on.</source>
        <translation>Program mówi „Coś w programie poszło nie tak”. Co pokazano jako zapisane, jest zapisane. **Pokaż raport** pokazuje, co stało się w programie: nie ma w nim ani słowa z dziennika i nic nie jest wysyłane. Można go skopiować lub zapisać i przekazać dalej.</translation>
    </message>
    <message>
        <source>Linux: `~/.local/share/relief-diary/`</source>
        <translation>Linux: `~/.local/share/relief-diary/`</translation>
    </message>
    <message>
        <source>Look at **Diary**: the last day must be the one you know.</source>
        <translation>Zajrzyj na stronę **Dziennik**: ostatni dzień musi być tym, który znasz.</translation>
    </message>
    <message>
        <source>Numbers in brackets stood there already. No key changes them until you press F2 or “Change this answer”.</source>
        <translation>Liczby w nawiasach były tam już wcześniej. Żaden klawisz ich nie zmieni przed naciśnięciem F2 albo „Zmień tę odpowiedź”.</translation>
    </message>
    <message>
        <source>On the new one: install the program and open it.</source>
        <translation>Na nowym: zainstaluj program i otwórz go.</translation>
    </message>
    <message>
        <source>On the old computer: Settings, **Make a copy …**, onto a stick. (Or close the diary and copy `diary.db`.)</source>
        <translation>Na starym komputerze: Ustawienia, **Zrób kopię …**, na pendrive. (Albo zamknij dziennik i skopiuj `diary.db`.)</translation>
    </message>
    <message>
        <source>One row a day, one number in each box. What the numbers mean stands at the top. Leave a box empty where you don&apos;t know.</source>
        <translation>Jeden wiersz na dzień, jedna liczba w każdej kratce. Co liczby znaczą, stoi na górze. Zostaw kratkę pustą, gdy nie wiesz.</translation>
    </message>
    <message>
        <source>Open **Visit** (Ctrl+6). You see the very pages that will print: on the first the present infusion, on the second all of them compared. **Save PDF** asks where to write them, **Print** opens your desktop&apos;s print dialogue; it is Visit, Print and the dialogue&apos;s own button, three clicks in all.</source>
        <translation>Otwórz stronę **Wizyta** (Ctrl+6). Widać dokładnie te strony, które zostaną wydrukowane: na pierwszej obecny wlew, na drugiej wszystkie w porównaniu. **Zapisz PDF** pyta, gdzie je zapisać, **Drukuj** otwiera okno drukowania komputera; Wizyta, Drukuj i przycisk tego okna to razem trzy kliknięcia.</translation>
    </message>
    <message>
        <source>Print a sheet before you go: Visit, **Paper sheet** (or `relief-diary export sheet.pdf --format sheet`). It has two weeks of empty boxes, the same for everybody but for the names of your rescue medicines. With `--from 2026-11-09` the dates are printed too.</source>
        <translation>Wydrukuj wcześniej arkusz: Wizyta, **Papierowy arkusz** (albo `relief-diary export sheet.pdf --format sheet`). Ma dwa tygodnie pustych kratek, dla wszystkich takich samych poza nazwami leków doraźnych. Z `--from 2026-11-09` drukowane są też daty.</translation>
    </message>
    <message>
        <source>Settings lists under **Undo an import** what came in within the last 30 days, with the file it came from. **Undo this import** takes it back as a whole. What you changed by hand since stays.</source>
        <translation>Ustawienia wymieniają w części **Cofnij import** to, co wczytano w ostatnich 30 dniach, z plikiem, z którego pochodzi. **Cofnij ten import** cofa to w całości. Co od tego czasu zmieniono ręcznie, zostaje.</translation>
    </message>
    <message>
        <source>Settings, **Reminder**: tick **Remind me each day** and type a time. At that time a notice comes up if today&apos;s page is still open; with **Again after an hour**, once more. Between 22:00 and 08:00 none comes, unless the time that you chose lies there. If the computer was off or asleep, it comes later that day, or the next morning (“Your diary has an open page.”). **Show it once now** shows how it looks; if nothing comes up, look at the computer&apos;s own settings for notices.</source>
        <translation>Ustawienia, **Przypomnienie**: zaznacz **Przypominaj codziennie** i wpisz godzinę. O tej godzinie pojawia się powiadomienie, jeśli dzisiejsza strona jest jeszcze otwarta; **Ponownie po godzinie** daje drugie. Między 22:00 a 08:00 żadne się nie pojawia, chyba że wybrana godzina leży w tym czasie. Jeśli komputer był wyłączony albo uśpiony, przychodzi później tego dnia albo następnego ranka („Dziennik ma otwartą stronę.”). **Pokaż teraz raz** pokazuje, jak to wygląda; jeśli nic się nie pojawia, zajrzyj do ustawień powiadomień komputera.</translation>
    </message>
    <message>
        <source>Settings, **Restore from a file …**, and choose the file on the stick. It says what the file holds; then **Restore it**.</source>
        <translation>Ustawienia, **Przywróć z pliku …**, i wybierz plik na pendrivie. Program mówi, co plik zawiera; potem **Przywróć**.</translation>
    </message>
    <message>
        <source>Somebody else writes for you? Tick “Somebody else writes for me”, at the end of Today or beside the sheet. A line at the top says so until you switch it off or close the program, and what is entered meanwhile is marked as written down by somebody else.</source>
        <translation>Pisze za Ciebie inna osoba? Zaznacz „Pisze za mnie inna osoba” na końcu strony Dziś albo obok arkusza. Wiersz na górze mówi o tym do wyłączenia albo zamknięcia programu, a co w tym czasie wpisano, jest oznaczone jako zapisane przez inną osobę.</translation>
    </message>
    <message>
        <source>The diary was opened by a newer Relief Diary, perhaps on another computer. Install that version here too. The file was not changed. A backup from before the newer program opened it (named `before-migration`) opens with the older one, without what was answered since.</source>
        <translation>Dziennik został otwarty przez nowszy Relief Diary, być może na innym komputerze. Zainstaluj tę wersję także tutaj. Plik nie został zmieniony. Kopia zapasowa sprzed otwarcia przez nowszy program (o nazwie z `before-migration`) otwiera się w starszym, bez odpowiedzi udzielonych później.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, or lies on a stick that is. You can look at everything and export it. To answer: take the protection away, or copy the diary to a folder of your own and open it there.</source>
        <translation>Plik albo jego folder jest chroniony przed zapisem albo leży na pendrivie, który jest chroniony. Wszystko można oglądać i eksportować. Aby odpowiadać: zdejmij ochronę albo skopiuj dziennik do własnego folderu i tam go otwórz.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>The program itself doesn&apos;t run for it, but for what waits for your click while a notice stands: the system does it, and Settings shows what was set up and in which file. Unticked, all of it goes. If you delete the program, untick it first. In a terminal, `relief-diary remind` tells at once what is open.</source>
        <translation>Sam program nie działa w tym celu, poza tym, co czeka na kliknięcie, dopóki powiadomienie stoi: robi to system, a Ustawienia pokazują, co ustawiono i w którym pliku. Po odznaczeniu znika to wszystko. Przed usunięciem programu najpierw odznacz. W terminalu `relief-diary remind` mówi od razu, co jest otwarte.</translation>
    </message>
    <message>
        <source>The program looks the file over each time it is opened, and all of it once a week. If it finds damage, it says so, and writes nothing more to that file.</source>
        <translation>Program przegląda plik przy każdym otwarciu, a raz w tygodniu cały. Jeśli znajdzie uszkodzenie, mówi o tym i niczego więcej do tego pliku nie zapisuje.</translation>
    </message>
    <message>
        <source>The program says “Not saved: the disk is full”. What you answered stays on the screen, with a dashed edge. Make room, then press **Try again**. If you must close the program first, write those answers down.</source>
        <translation>Program mówi „Nie zapisano: dysk jest pełny”. Odpowiedzi zostają na ekranie, z przerywaną krawędzią. Zrób miejsce, a potem naciśnij **Spróbuj ponownie**. Jeśli program trzeba najpierw zamknąć, zanotuj te odpowiedzi.</translation>
    </message>
    <message>
        <source>The recovery code that was shown when the passphrase was set opens the diary by itself: 28 letters in groups of four. The program then asks you for a new passphrase, and shows a new code: the old one is over.</source>
        <translation>Kod odzyskiwania, pokazany przy ustawianiu hasła, sam otwiera dziennik: 28 liter w grupach po cztery. Program pyta potem o nowe hasło i pokazuje nowy kod: stary już nie działa.</translation>
    </message>
    <message>
        <source>The window opens at today, and the keys 0 to 9 answer at once: one key, and the day is recorded. Nothing has to be set up before.</source>
        <translation>Okno otwiera się na dzisiaj, a klawisze od 0 do 9 odpowiadają od razu: jeden klawisz i dzień jest zapisany. Niczego nie trzeba wcześniej ustawiać.</translation>
    </message>
    <message>
        <source>The words are neutral (“Appointment at the clinic”). With `--with-notes`, the clinic&apos;s checklist and number are in it too.</source>
        <translation>Słowa są neutralne („Wizyta w klinice”). Z `--with-notes` są w nim też lista kontrolna i numer kliniki.</translation>
    </message>
    <message>
        <source>These days say “from paper” in the diary, in the charts&apos; words and in the files your clinic gets. They are not called late.</source>
        <translation>Przy tych dniach stoi „z papieru”, w dzienniku, w słowach wykresów i w plikach, które dostaje klinika. Nie są nazywane spóźnionymi.</translation>
    </message>
    <message>
        <source>Two windows on one diary see each other&apos;s answers within some seconds. Where another program is busy with the file, your answers wait and are saved as soon as it has finished; the window says so if that takes more than three seconds.</source>
        <translation>Dwa okna jednego dziennika widzą swoje odpowiedzi w ciągu kilku sekund. Gdy plik jest zajęty przez inny program, odpowiedzi czekają i są zapisywane, gdy tylko skończy; okno mówi o tym, jeśli trwa to dłużej niż trzy sekundy.</translation>
    </message>
    <message>
        <source>Under **Visits** stands what was given out when. Everything is made on this computer; nothing is sent.</source>
        <translation>W części **Wizyty** stoi, co kiedy wydano. Wszystko powstaje na tym komputerze; nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Visit, **Calendar dates** (or, in a terminal, `relief-diary export appointments.ics --format ics`) writes your planned infusions, the day for a call to the clinic and the next questionnaire into one file. Send it to your phone (by e-mail to yourself, say) and open it there: the calendar asks whether to add the events. Write it again when something has changed; opened again, it updates what is there. What you no longer plan, delete in the calendar yourself.</source>
        <translation>Wizyta, **Kalendarz (ICS)** (albo w terminalu `relief-diary export appointments.ics --format ics`) zapisuje planowane wlewy, dzień telefonu do kliniki i następny kwestionariusz w jednym pliku. Wyślij go na telefon (na przykład e-mailem do siebie) i tam otwórz: kalendarz zapyta, czy dodać wydarzenia. Zapisz go na nowo, gdy coś się zmieni; otwarty ponownie uaktualnia to, co jest. Co nie jest już planowane, usuń w kalendarzu samodzielnie.</translation>
    </message>
    <message>
        <source>When there is enough in a new diary for a first page (7 days, or 3 scores since an infusion), Today offers it once.</source>
        <translation>Gdy w nowym dzienniku jest dość na pierwszą stronę (7 dni albo 3 oceny od wlewu), strona Dziś raz ją proponuje.</translation>
    </message>
    <message>
        <source>Where the diary is</source>
        <translation>Gdzie jest dziennik</translation>
    </message>
    <message>
        <source>Which days: since your last visit, unless you choose the last 4 weeks, since the last infusion, all of it, or name the days. Write a visit down under **Visits**, past or planned: a planned one is said on Today when its day comes. Until there is one, the period begins with your last report, or 14 days before the last infusion; the page says which.</source>
        <translation>Które dni: od ostatniej wizyty, chyba że wybierzesz ostatnie 4 tygodnie, czas od ostatniego wlewu albo wszystko, albo podasz dni. Zapisz wizytę w części **Wizyty**, minioną albo planowaną: o planowanej przypomni strona Dziś, gdy nadejdzie jej dzień. Dopóki żadnej nie ma, okres zaczyna się od ostatniego raportu albo 14 dni przed ostatnim wlewem; strona mówi, od którego z nich.</translation>
    </message>
    <message>
        <source>While the diary is open, two more files stand beside it (`diary.db-wal`, `diary.db-shm`). They belong to it. Leave them where they are.</source>
        <translation>Dopóki dziennik jest otwarty, obok są jeszcze dwa pliki (`diary.db-wal`, `diary.db-shm`). Należą do niego. Zostaw je na miejscu.</translation>
    </message>
    <message>
        <source>Windows: `C:\Users\YOU\AppData\Local\relief-diary\`</source>
        <translation>Windows: `C:\Users\YOU\AppData\Local\relief-diary\`</translation>
    </message>
    <message>
        <source>With a passphrase it knows only of the day: a file beside the diary, `diary.db-filled`, holds the date of the last day that you filled, and nothing else. It is there only while a reminder is on.</source>
        <translation>Gdy jest hasło, znany jest tylko dzień: plik obok dziennika, `diary.db-filled`, zawiera datę ostatniego wypełnionego dnia i nic więcej. Jest tam tylko, dopóki przypomnienie jest włączone.</translation>
    </message>
    <message>
        <source>Without passphrase and code, nobody can open the diary: not we, not anybody. That is what it is for. A backup from before the passphrase was set opens without one, if you kept it somewhere else; the program&apos;s own backups were locked with the diary.</source>
        <translation>Bez hasła i kodu nikt nie otworzy dziennika: ani my, ani nikt inny. Po to ono jest. Kopia zapasowa sprzed ustawienia hasła otwiera się bez niego, jeśli leży gdzie indziej; własne kopie programu zostały zamknięte razem z dziennikiem.</translation>
    </message>
    <message>
        <source>You can do all three. Nothing of it changes the damaged file.</source>
        <translation>Można zrobić wszystkie trzy rzeczy. Żadna z nich nie zmienia uszkodzonego pliku.</translation>
    </message>
    <message>
        <source>You find both again at the end of Settings: **First steps again**, and the sample beside it.</source>
        <translation>Jedno i drugie jest na końcu Ustawień: **Pierwsze kroki jeszcze raz**, a obok przykład.</translation>
    </message>
    <message>
        <source>You put a copy in the place of the diary by hand, and the program refuses it: beside it there may still be a `diary.db-wal` of the file that was there before, which doesn&apos;t belong to the copy. Let the program put a backup back (Settings, **Restore from a file …**, or `relief-diary restore FILE`): it keeps the two apart.</source>
        <translation>W miejsce dziennika ręcznie wstawiono kopię, a program ją odrzuca: obok może jeszcze być `diary.db-wal` pliku, który był tam przedtem; nie należy do kopii. Niech program sam przywróci kopię zapasową (Ustawienia, **Przywróć z pliku …**, albo `relief-diary restore FILE`): nie pomiesza ich ze sobą.</translation>
    </message>
    <message>
        <source>Your phone&apos;s calendar</source>
        <translation>Kalendarz w telefonie</translation>
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
        <translation>+ i − rozwijają i zwijają kartę.</translation>
    </message>
    <message>
        <source>0 to 9 answer a question; X, or 1 and 0 in a row, is 10. On Today this goes on to the next open one.</source>
        <translation>Od 0 do 9 to odpowiedź na pytanie; X albo 1 i 0 po kolei to 10. Na stronie Dziś następuje przejście do następnego otwartego pytania.</translation>
    </message>
    <message>
        <source>A diary day ends at 04:00, so that what you write after midnight belongs to the evening it is about; you can set another time in Settings.</source>
        <translation>Dzień dziennika kończy się o 04:00, aby to, co napisano po północy, należało do wieczoru, którego dotyczy; inną godzinę można wybrać w Ustawieniach.</translation>
    </message>
    <message>
        <source>A diary with a passphrase can&apos;t be read by anybody else. Keep the recovery code somewhere safe: without passphrase and code nobody can open it.</source>
        <translation>Dziennika z hasłem nie odczyta nikt inny. Kod odzyskiwania warto trzymać w bezpiecznym miejscu: bez hasła i kodu nikt nie otworzy dziennika.</translation>
    </message>
    <message>
        <source>A planned infusion can carry the checklist of your clinic for that day. Blood results stand beside the infusion that they belong to.</source>
        <translation>Planowany wlew może mieć listę kliniki na ten dzień. Wyniki krwi stoją obok wlewu, do którego należą.</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right go back to the page before, and forward again.</source>
        <translation>Alt+Strzałka w lewo i Alt+Strzałka w prawo wracają do poprzedniej strony i znów do następnej.</translation>
    </message>
    <message>
        <source>Australia: emergency 000; someone to talk to 13&#xa0;11&#xa0;14.</source>
        <translation>Australia: numer alarmowy 000; rozmowa i wsparcie 13&#xa0;11&#xa0;14.</translation>
    </message>
    <message>
        <source>Baseline: how strong your pain is without relief, from the days before the course and those on which relief had worn off. Five scores in the 30 days before are enough, or as much from earlier.</source>
        <translation>Poziom wyjściowy: jak silny jest ból bez ulgi, z dni przed serią i z tych, w których ulga minęła. Wystarczy pięć ocen w ciągu 30 dni przed serią albo tyle samo z wcześniejszego czasu.</translation>
    </message>
    <message>
        <source>Before an infusion</source>
        <translation>Przed wlewem</translation>
    </message>
    <message>
        <source>Choose an infusion to read what it did: its curve, five figures, and more below. “Change” opens the form.</source>
        <translation>Wybierz wlew, aby przeczytać, co przyniósł: jego krzywa, pięć liczb, a niżej więcej. „Zmień” otwiera formularz.</translation>
    </message>
    <message>
        <source>Course: the days on which one infusion treatment was given, from the first to the last.</source>
        <translation>Seria: dni, w których podawano jedno leczenie wlewami, od pierwszego do ostatniego.</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 and so on open the pages in the order of the rail; Ctrl+1 is today.</source>
        <translation>Ctrl+1, Ctrl+2 i tak dalej otwierają strony w kolejności paska; Ctrl+1 to dzisiaj.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen rows of a table, with the names of the columns.</source>
        <translation>Ctrl+C kopiuje wybrane wiersze tabeli, z nazwami kolumn.</translation>
    </message>
    <message>
        <source>Ctrl+F searches: in the help on this page, else in the notes of the diary.</source>
        <translation>Ctrl+F szuka: na tej stronie w pomocy, gdzie indziej w notatkach dziennika.</translation>
    </message>
    <message>
        <source>Ctrl+L locks a diary that has a passphrase.</source>
        <translation>Ctrl+L blokuje dziennik, który ma hasło.</translation>
    </message>
    <message>
        <source>Ctrl+P prints the chart on Relief; on any other page, the report for your visit.</source>
        <translation>Ctrl+P drukuje wykres na stronie Ulga; na każdej innej stronie raport na wizytę.</translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down open the day before and the next day on Today.</source>
        <translation>Ctrl+Page Up i Ctrl+Page Down otwierają na stronie Dziś poprzedni i następny dzień.</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change the size of the text, Ctrl+0 puts it back.</source>
        <translation>Ctrl+Plus i Ctrl+Minus zmieniają wielkość tekstu, Ctrl+0 ją przywraca.</translation>
    </message>
    <message>
        <source>Ctrl+S says whether everything is saved. It always is, unless a page says otherwise.</source>
        <translation>Ctrl+S mówi, czy wszystko jest zapisane. Zawsze jest, chyba że strona mówi inaczej.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z, or Ctrl+Y, does again what you took back. Escape closes the line that says so.</source>
        <translation>Ctrl+Shift+Z lub Ctrl+Y wykonuje ponownie to, co cofnięto. Escape zamyka wiersz, który o tym mówi.</translation>
    </message>
    <message>
        <source>Ctrl+W and Ctrl+Q close the window.</source>
        <translation>Ctrl+W i Ctrl+Q zamykają okno.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, on whichever page it was: an answer, a deletion, a form, an import. Again, it takes back what was before. In a text, what you typed goes first.</source>
        <translation>Ctrl+Z cofa to, co zrobiono ostatnio, na której stronie by to nie było: odpowiedź, usunięcie, formularz, import. Kolejne cofa to, co było wcześniej. W tekście najpierw znika to, co wpisano.</translation>
    </message>
    <message>
        <source>Delete clears the answer; straight after going on, it takes back the slip.</source>
        <translation>Delete czyści odpowiedź; zaraz po przejściu dalej cofa pomyłkę.</translation>
    </message>
    <message>
        <source>Doses: how many of each medicine you took that day. None taken is 0; nothing written is no answer.</source>
        <translation>Dawki: ile dawek każdego leku przyjęto tego dnia. Żadna przyjęta to 0; nic niewpisane to brak odpowiedzi.</translation>
    </message>
    <message>
        <source>Dreams: of the night before. In the three nights after an infusion the diary asks for them first.</source>
        <translation>Sny: z poprzedniej nocy. W trzech nocach po wlewie dziennik pyta o nie najpierw.</translation>
    </message>
    <message>
        <source>Each answer is on disk as soon as it is given, which “Saved” says. Nothing is answered for you, and every answer can be taken back with Delete.</source>
        <translation>Każda odpowiedź trafia na dysk od razu, co mówi „Zapisano”. Dziennik za nikogo nie odpowiada, a każdą odpowiedź można wycofać klawiszem Delete.</translation>
    </message>
    <message>
        <source>Each way out is one click: a PDF, paper, tables, records for the clinic&apos;s system, dates for your calendar, an empty sheet for days in hospital. Nothing is sent to anybody.</source>
        <translation>Każda droga na zewnątrz to jedno kliknięcie: PDF, papier, tabele, dane dla systemu kliniki, terminy do kalendarza, pusty arkusz na dni w szpitalu. Nic nie jest nikomu wysyłane.</translation>
    </message>
    <message>
        <source>European Union and many other countries: emergency 112.</source>
        <translation>Unia Europejska i wiele innych krajów: numer alarmowy 112.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. The program has no connection to the internet, no account, and sends nothing to anybody.</source>
        <translation>Wszystko zostaje w jednym pliku na tym komputerze. Program nie łączy się z internetem, nie ma konta i nikomu niczego nie wysyła.</translation>
    </message>
    <message>
        <source>F1 opens the help about the page that is shown, and on the help page this list of keys.</source>
        <translation>F1 otwiera pomoc o pokazanej stronie, a na stronie pomocy tę listę klawiszy.</translation>
    </message>
    <message>
        <source>Germany: emergency 112; someone to talk to 0800&#xa0;111&#xa0;0&#xa0;111.</source>
        <translation>Niemcy: numer alarmowy 112; rozmowa i wsparcie 0800&#xa0;111&#xa0;0&#xa0;111.</translation>
    </message>
    <message>
        <source>Groups of questions that you never need can be hidden in Settings.</source>
        <translation>Grupy pytań, które nigdy nie są potrzebne, można ukryć w Ustawieniach.</translation>
    </message>
    <message>
        <source>How it looks, what leaves and enters the diary, backups, passphrase, your clinic and your medicines. What you choose is saved at once.</source>
        <translation>Wygląd, co wychodzi z dziennika i do niego trafia, kopie zapasowe, hasło, klinika i leki. Wybór jest zapisywany od razu.</translation>
    </message>
    <message>
        <source>How much less pain than before the infusion, day by day, with the estimate of how it goes on. The last seven days as you wrote them down come first.</source>
        <translation>O ile mniejszy jest ból niż przed wlewem, dzień po dniu, z szacunkiem, jak będzie dalej. Najpierw stoi ostatnie siedem dni tak, jak je zapisano.</translation>
    </message>
    <message>
        <source>If you need help now</source>
        <translation>Gdy potrzeba pomocy teraz</translation>
    </message>
    <message>
        <source>If your life or someone else&apos;s is in danger, or if you think of harming yourself: call the emergency number of the country you are in, or ask anyone near you to call it. A mobile phone can make an emergency call even while it is locked.</source>
        <translation>Jeśli zagrożone jest życie, własne lub czyjeś, albo pojawiają się myśli o zrobieniu sobie krzywdy: proszę zadzwonić pod numer alarmowy kraju pobytu albo poprosić o to kogokolwiek w pobliżu. Z telefonu komórkowego można połączyć się z numerem alarmowym, nawet gdy jest zablokowany.</translation>
    </message>
    <message>
        <source>It has not been certified as a medical device, makes no diagnosis and gives no order: what is done about your treatment is for you and your clinic to decide. It never tells you to take, skip or change a medicine.</source>
        <translation>Program nie ma certyfikatu wyrobu medycznego, nie stawia rozpoznań i nie wydaje poleceń: o leczeniu decydują osoba leczona i jej klinika. Nigdy nie mówi, żeby przyjąć, pominąć albo zmienić lek.</translation>
    </message>
    <message>
        <source>It is no alarm: nobody but you sees what is in it until you show it. It is not meant for emergencies, nor for deciding on a treatment without a clinic.</source>
        <translation>To nie jest alarm: nikt inny nie widzi zawartości dziennika, dopóki nie zostanie pokazana. Dziennik nie jest przeznaczony na nagłe wypadki ani do decydowania o leczeniu bez kliniki.</translation>
    </message>
    <message>
        <source>Ketamine for chronic pain is not a settled matter. What research says, and the diary can&apos;t change:</source>
        <translation>Ketamina w przewlekłym bólu nie jest sprawą rozstrzygniętą. Co mówią badania, a czego dziennik nie zmieni:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Likely range: where the true value lies in 8 of 10 such cases.</source>
        <translation>Prawdopodobny przedział: tu leży prawdziwa wartość w 8 na 10 takich przypadków.</translation>
    </message>
    <message>
        <source>Netherlands: emergency 112; someone to talk to 113 or 0800&#xa0;0113.</source>
        <translation>Holandia: numer alarmowy 112; rozmowa i wsparcie 113 lub 0800&#xa0;0113.</translation>
    </message>
    <message>
        <source>New Zealand: emergency 111; someone to talk to 1737.</source>
        <translation>Nowa Zelandia: numer alarmowy 111; rozmowa i wsparcie 1737.</translation>
    </message>
    <message>
        <source>Not in your country? Ask your clinic for the crisis line there, and write it down where you see it.</source>
        <translation>Inny kraj? Proszę zapytać klinikę o tamtejszy telefon kryzysowy i zapisać go w widocznym miejscu.</translation>
    </message>
    <message>
        <source>Nothing is answered for you. What you leave out stays out: it is never counted as 0.</source>
        <translation>Dziennik za nikogo nie odpowiada. Co pominięto, pozostaje pominięte: nigdy nie liczy się jako 0.</translation>
    </message>
    <message>
        <source>Once you have told your clinic, a line stays on Today until your clinic says that it is settled, a newer result is within its limit, or 14 days were written without any of it.</source>
        <translation>Po powiadomieniu kliniki na stronie Dziś zostaje wiersz, aż klinika powie, że sprawa jest wyjaśniona, nowszy wynik będzie w granicy albo zapisanych zostanie 14 dni bez niczego z tego.</translation>
    </message>
    <message>
        <source>One day on one screen. The average pain is the one answer that makes a day count; everything else is as you like.</source>
        <translation>Jeden dzień na jednym ekranie. Dzień liczy się, gdy jest odpowiedź o średnim bólu; wszystko inne według uznania.</translation>
    </message>
    <message>
        <source>Pain: 0 is no pain, 10 the worst pain you can imagine (numeric rating scale, NRS). The average is the answer that makes a day count.</source>
        <translation>Ból: 0 to brak bólu, 10 to najsilniejszy ból, jaki można sobie wyobrazić (numeryczna skala oceny, NRS). Dzień liczy się, gdy jest odpowiedź o średnim bólu.</translation>
    </message>
    <message>
        <source>Poland: emergency 112; someone to talk to 116&#xa0;123.</source>
        <translation>Polska: numer alarmowy 112; rozmowa i wsparcie 116&#xa0;123.</translation>
    </message>
    <message>
        <source>Relief Diary is for people who receive ketamine infusions for chronic pain, and for talking with their clinic. It keeps what you write down, shows it and computes how relief may go on.</source>
        <translation>Relief Diary jest dla osób, które otrzymują wlewy ketaminy z powodu przewlekłego bólu, i do rozmów z ich kliniką. Zachowuje to, co się zapisze, pokazuje to i oblicza, jak ulga może się dalej zmieniać.</translation>
    </message>
    <message>
        <source>Relief: by how much pain is below your baseline, in percent of it. The diary measures less pain than before the infusion; it can&apos;t tell how much of that the infusion did.</source>
        <translation>Ulga: o ile ból jest poniżej poziomu wyjściowego, w procentach tego poziomu. Dziennik mierzy, o ile mniejszy jest ból niż przed wlewem; nie powie, ile z tego sprawił wlew.</translation>
    </message>
    <message>
        <source>Side effects: 0 none, 1 mild, 2 moderate, 3 severe; letters find one by its name.</source>
        <translation>Działania niepożądane: 0 brak, 1 łagodne, 2 umiarkowane, 3 silne; litery znajdują działanie po nazwie.</translation>
    </message>
    <message>
        <source>Side effects: none, mild (you notice it), moderate (it bothers you), severe (it stops you).</source>
        <translation>Działania niepożądane: brak, łagodne (zauważalne), umiarkowane (dokuczają), silne (uniemożliwiają zajęcia).</translation>
    </message>
    <message>
        <source>Sleep and mood: 0 is the worst, 10 the best.</source>
        <translation>Sen i nastrój: 0 to najgorzej, 10 to najlepiej.</translation>
    </message>
    <message>
        <source>Talk about these with your clinic, which knows you. Nothing here says what you may or may not take:</source>
        <translation>O tym proszę porozmawiać z kliniką, która zna osobę leczoną. Nic tutaj nie mówi, co wolno, a czego nie wolno przyjmować:</translation>
    </message>
    <message>
        <source>The arrows and the calendar at the top open another day. A past day has a tint and asks about that day. Beside it stands where you were then.</source>
        <translation>Strzałki i kalendarz u góry otwierają inny dzień. Miniony dzień ma inny odcień i pyta o tamten dzień. Obok widać, jaki był wtedy stan.</translation>
    </message>
    <message>
        <source>The band is the likely range: of ten such cases, eight lie in it. The shaded days are those on which relief is likely to fall below your threshold.</source>
        <translation>Pas to prawdopodobny przedział: z dziesięciu takich przypadków leży w nim osiem. Zacieniowane dni to te, w których ulga prawdopodobnie spadnie poniżej progu.</translation>
    </message>
    <message>
        <source>The chosen day stands beside it with everything that was ever changed on it. Enter opens it on Today. A day that was deleted comes back with Ctrl+Z.</source>
        <translation>Wybrany dzień stoi obok ze wszystkim, co kiedykolwiek w nim zmieniono. Enter otwiera go na stronie Dziś. Usunięty dzień wraca po Ctrl+Z.</translation>
    </message>
    <message>
        <source>The diary looks for these signs in what you write down, and asks you on Today to tell your clinic. It only sees what is in the diary: if something worries you, call, whatever the diary says.</source>
        <translation>Dziennik szuka tych sygnałów w zapisach i na stronie Dziś prosi, żeby powiedzieć o nich klinice. Widzi tylko to, co jest w dzienniku: jeśli coś niepokoi, proszę zadzwonić, cokolwiek mówi dziennik.</translation>
    </message>
    <message>
        <source>The grade is explained in words at the end. The history stands beside your infusions.</source>
        <translation>Na końcu stopień jest wyjaśniony słowami. Historia stoi obok wlewów.</translation>
    </message>
    <message>
        <source>The page Diary</source>
        <translation>Strona Dziennik</translation>
    </message>
    <message>
        <source>The page Infusions</source>
        <translation>Strona Wlewy</translation>
    </message>
    <message>
        <source>The page Questionnaires</source>
        <translation>Strona Kwestionariusze</translation>
    </message>
    <message>
        <source>The page Relief</source>
        <translation>Strona Ulga</translation>
    </message>
    <message>
        <source>The page Settings</source>
        <translation>Strona Ustawienia</translation>
    </message>
    <message>
        <source>The page Today</source>
        <translation>Strona Dziś</translation>
    </message>
    <message>
        <source>The page Visit</source>
        <translation>Strona Wizyta</translation>
    </message>
    <message>
        <source>The page may say that it can&apos;t tell. It then says what is missing.</source>
        <translation>Strona może powiedzieć, że nie wiadomo. Mówi wtedy, czego brakuje.</translation>
    </message>
    <message>
        <source>The publications named here and in the diary. They are in the language they were published in; your clinic or a library can get them.</source>
        <translation>Publikacje wymienione tutaj i w dzienniku. Są w języku, w którym je wydano; może je zdobyć klinika lub biblioteka.</translation>
    </message>
    <message>
        <source>The report for your clinic, page by page as it will print. Tick what goes in; your own words, your name and your birth date go in only when you ask for it, each time.</source>
        <translation>Raport dla kliniki, strona po stronie tak, jak zostanie wydrukowany. Zaznacz, co ma się w nim znaleźć; własne słowa, imię i nazwisko oraz data urodzenia trafiają tam tylko na życzenie, za każdym razem od nowa.</translation>
    </message>
    <message>
        <source>The whole year in one view, each day tinted by its pain, with marks that say it without colour; or a table with search and filters.</source>
        <translation>Cały rok w jednym widoku, każdy dzień zabarwiony według bólu, ze znakami, które mówią to bez koloru; albo tabela z wyszukiwaniem i filtrami.</translation>
    </message>
    <message>
        <source>There is no one number for the whole world. Some examples, which can change; your clinic, your pharmacy or your phone&apos;s emergency screen know the one where you are:</source>
        <translation>Nie ma jednego numeru dla całego świata. Oto kilka przykładów, które mogą się zmienić; numer właściwy dla danego miejsca zna klinika, apteka lub ekran alarmowy telefonu:</translation>
    </message>
    <message>
        <source>Three views: this infusion, all infusions beside one another, and all of the calendar. Arrow keys on the chart read out a day; + and − zoom, 0 shows everything. The table says the same.</source>
        <translation>Trzy widoki: ten wlew, wszystkie wlewy obok siebie i cały kalendarz. Strzałki na wykresie odczytują dzień; + i − przybliżają i oddalają, 0 pokazuje wszystko. Tabela mówi to samo.</translation>
    </message>
    <message>
        <source>United Kingdom and Ireland: emergency 999 or 112; someone to talk to 116&#xa0;123.</source>
        <translation>Wielka Brytania i Irlandia: numer alarmowy 999 lub 112; rozmowa i wsparcie 116&#xa0;123.</translation>
    </message>
    <message>
        <source>United States and Canada: emergency 911; someone to talk to 988.</source>
        <translation>Stany Zjednoczone i Kanada: numer alarmowy 911; rozmowa i wsparcie 988.</translation>
    </message>
    <message>
        <source>Up and Down go from question to question, Page Up and Page Down from card to card.</source>
        <translation>Strzałki w górę i w dół przechodzą od pytania do pytania, Page Up i Page Down od karty do karty.</translation>
    </message>
    <message>
        <source>What is due and why. One question at a time; you can stop and go on later, on another day too.</source>
        <translation>Co jest do wypełnienia i dlaczego. Jedno pytanie naraz; można przerwać i dokończyć później, także innego dnia.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Czego nie wiadomo</translation>
    </message>
    <message>
        <source>What the scales mean</source>
        <translation>Co znaczą skale</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Co znaczą słowa</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Czym jest ten program</translation>
    </message>
    <message>
        <source>When to tell your clinic</source>
        <translation>Kiedy powiedzieć klinice</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Skąd to wiadomo</translation>
    </message>
    <message>
        <source>Write down when your visits are: the report then begins at the last one.</source>
        <translation>Zapisz, kiedy są wizyty: raport zaczyna się wtedy od ostatniej.</translation>
    </message>
    <message>
        <source>Yes and no: Y or 1, N or 0.</source>
        <translation>Tak i nie: T lub 1, N lub 0.</translation>
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
        <translation>Enter przechodzi do następnego miejsca, Shift i Enter do poprzedniego.</translation>
    </message>
    <message>
        <source>Goes to the next place in the text</source>
        <translation>Przechodzi do następnego miejsca w tekście</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Not in help and user guide</source>
        <translation>Nie ma w pomocy i podręczniku</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Na tej stronie</translation>
    </message>
    <message>
        <source>Search in help and user guide</source>
        <translation>Szukaj w pomocy i podręczniku</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Where to find help, and what everything here means.</source>
        <translation>Gdzie znaleźć pomoc i co wszystko tu znaczy.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Read with the arrow keys; Page Up and Page Down scroll.</source>
        <translation>Czytaj strzałkami; Page Up i Page Down przewijają.</translation>
    </message>
</context>
<context>
    <name>HelperBar</name>
    <message>
        <source>I write myself again</source>
        <translation>Znów piszę samodzielnie</translation>
    </message>
    <message>
        <source>Somebody else is writing. What is entered now is marked as written down by somebody else.</source>
        <translation>Pisze inna osoba. To, co jest teraz wpisywane, zostaje oznaczone jako zapisane przez inną osobę.</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Kto pisze</translation>
    </message>
    <message>
        <source>You write yourself again.</source>
        <translation>Wpisy są znów samodzielne.</translation>
    </message>
</context>
<context>
    <name>HelperBox</name>
    <message>
        <source>Somebody else writes for me</source>
        <translation>Pisze za mnie inna osoba</translation>
    </message>
    <message>
        <source>What is entered is marked so, until this is switched off or the program ends.</source>
        <translation>Wpisy są tak oznaczane, aż zostanie to wyłączone albo program się zakończy.</translation>
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
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Zobacz odpowiedzi</translation>
    </message>
    <message>
        <source>Point at the chart, or use the arrow keys in it, to read a questionnaire out.</source>
        <translation>Wskaż wykres myszą albo użyj na nim strzałek, aby odczytać kwestionariusz.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Dotąd</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Co pokazuje wykres</translation>
    </message>
    <message>
        <source>{measure}, as a chart</source>
        <translation>{measure}, jako wykres</translation>
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
        <translation>Wcześniejszy wlew</translation>
    </message>
    <message>
        <source>Infusion to show</source>
        <translation>Wlew do pokazania</translation>
    </message>
    <message>
        <source>Infusion {number}: {days}</source>
        <translation>Wlew {number}: {days}</translation>
    </message>
    <message>
        <source>Later infusion</source>
        <translation>Późniejszy wlew</translation>
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
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Anything else given alongside</source>
        <translation>Coś innego podanego jednocześnie</translation>
    </message>
    <message>
        <source>Benzodiazepine (like midazolam)</source>
        <translation>Benzodiazepina (np. midazolam)</translation>
    </message>
    <message>
        <source>Changes in inner perception</source>
        <translation>Zmiany postrzegania wewnętrznego</translation>
    </message>
    <message>
        <source>Changes in outer perception</source>
        <translation>Zmiany postrzegania zewnętrznego</translation>
    </message>
    <message>
        <source>Checklist for the infusion day</source>
        <translation>Lista na dzień wlewu</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinika</translation>
    </message>
    <message>
        <source>Clonidine</source>
        <translation>Klonidyna</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Days with an infusion</source>
        <translation>Dni z wlewem</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dawka</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Lek</translation>
    </message>
    <message>
        <source>Drug high</source>
        <translation>Odurzenie</translation>
    </message>
    <message>
        <source>Empty: one day only</source>
        <translation>Puste: tylko jeden dzień</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Free text, saved with the infusion</source>
        <translation>Dowolny tekst, zapisywany z wlewem</translation>
    </message>
    <message>
        <source>Given alongside</source>
        <translation>Podano jednocześnie</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Godziny dziennie</translation>
    </message>
    <message>
        <source>How it felt at its strongest</source>
        <translation>Jak było w najsilniejszym momencie</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Jak podano</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>Cyframi</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Inner: voices or sounds that were not there, suspicious thoughts, panic, thoughts out of control. Outer: time, space, body or surroundings changed, visions, stronger sounds or colours.</source>
        <translation>Wewnętrzne: głosy lub dźwięki, których nie było, podejrzliwe myśli, panika, myśli poza kontrolą. Zewnętrzne: zmieniony czas, przestrzeń, ciało lub otoczenie, widzenia, silniejsze dźwięki lub kolory.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Lower blood pressure, highest (mmHg)</source>
        <translation>Dolne ciśnienie krwi, najwyższe (mmHg)</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Nudności</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Own words, like nothing to eat, or a lift home</source>
        <translation>Własne słowa, np. bez jedzenia albo powrót do domu</translation>
    </message>
    <message>
        <source>Pulse, highest (beats a minute)</source>
        <translation>Tętno, najwyższe (uderzeń na minutę)</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Jednostka dawki</translation>
    </message>
    <message>
        <source>Upper blood pressure, highest (mmHg)</source>
        <translation>Górne ciśnienie krwi, najwyższe (mmHg)</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Co podano</translation>
    </message>
    <message>
        <source>What your clinic asks for, one thing a line</source>
        <translation>O co prosi klinika, jedna rzecz w wierszu</translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation>Gdzie podano</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>najsilniej, jak to możliwe</translation>
    </message>
    <message>
        <source>like {day}</source>
        <translation>np. {day}</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>np. {number}</translation>
    </message>
    <message>
        <source>like: nothing to eat from midnight</source>
        <translation>np.: bez jedzenia od północy</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>wcale</translation>
    </message>
</context>
<context>
    <name>InfusionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Delete this infusion</source>
        <translation>Usuń ten wlew</translation>
    </message>
    <message>
        <source>Only the first day is needed. Leave out what you don&apos;t know.</source>
        <translation>Potrzebny jest tylko pierwszy dzień. Co nieznane, można pominąć.</translation>
    </message>
    <message>
        <source>Save infusion</source>
        <translation>Zapisz wlew</translation>
    </message>
    <message>
        <source>This can be told once the infusion has taken place.</source>
        <translation>Można to podać, gdy wlew się odbędzie.</translation>
    </message>
    <message>
        <source>This can be told once you have said, above, that the infusion took place.</source>
        <translation>Można to podać, gdy powyżej zaznaczono, że wlew się odbył.</translation>
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
        <translation>Strzałki wybierają wlew, Enter przechodzi do jego formularza</translation>
    </message>
    <message>
        <source>Infusions, newest first</source>
        <translation>Wlewy, od najnowszego</translation>
    </message>
</context>
<context>
    <name>InfusionStep</name>
    <message>
        <source>The diary compares with your pain before the infusion. If it has no days from then, it says so, and can compare from your next infusion on; or at once, if your clinic measured your level before treatment: there is a line for it in the step before.</source>
        <translation>Dziennik porównuje z bólem sprzed wlewu. Jeśli nie ma dni z tego czasu, mówi o tym i może porównywać od następnego wlewu; albo od razu, jeśli klinika zmierzyła poziom przed leczeniem: jest na to wiersz w poprzednim kroku.</translation>
    </message>
    <message>
        <source>With the day of your last infusion, the diary knows from which day to count; with that of the next, it offers the questionnaire before it in time. Leave empty what you don&apos;t know or have not planned.</source>
        <translation>Dzięki dniowi ostatniego wlewu dziennik wie, od którego dnia liczyć; dzięki dniowi następnego w porę podsuwa kwestionariusz przed nim. Co nieznane lub niezaplanowane, zostaw puste.</translation>
    </message>
    <message>
        <source>Your infusions</source>
        <translation>Wlewy</translation>
    </message>
    <message>
        <source>Your last infusion</source>
        <translation>Ostatni wlew</translation>
    </message>
    <message>
        <source>Your next infusion</source>
        <translation>Następny wlew</translation>
    </message>
</context>
<context>
    <name>InfusionWriting</name>
    <message>
        <source>what you typed about an infusion</source>
        <translation>to, co wpisano o wlewie</translation>
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
        <translation>Dodaj wlew</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Wlewy</translation>
    </message>
    <message>
        <source>Its curve and its figures will stand here once it has taken place. Scores of the days before it, five or more of thirty, give the level that relief is measured against.</source>
        <translation>Krzywa i liczby pojawią się tu, gdy wlew się odbędzie. Oceny z dni przed nim, pięć lub więcej z trzydziestu, dają poziom, względem którego mierzy się ulgę.</translation>
    </message>
    <message>
        <source>New infusion</source>
        <translation>Nowy wlew</translation>
    </message>
    <message>
        <source>Planned infusion</source>
        <translation>Planowany wlew</translation>
    </message>
    <message>
        <source>Say above whether it took place; then its curve and its figures will stand here.</source>
        <translation>Powyżej zaznacz, czy się odbył; wtedy pojawią się tu krzywa i liczby.</translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Add blood results</source>
        <translation>Dodaj wyniki krwi</translation>
    </message>
    <message>
        <source>Blood results</source>
        <translation>Wyniki krwi</translation>
    </message>
    <message>
        <source>Blood results · {unit}</source>
        <translation>Wyniki krwi · {unit}</translation>
    </message>
    <message>
        <source>Change or delete a result</source>
        <translation>Zmień lub usuń wynik</translation>
    </message>
    <message>
        <source>None written down for this infusion.</source>
        <translation>Dla tego wlewu nic nie zapisano.</translation>
    </message>
    <message>
        <source>what you typed about blood results</source>
        <translation>to, co wpisano o wynikach krwi</translation>
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
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change this result: {analyte}</source>
        <translation>Zmień ten wynik: {analyte}</translation>
    </message>
    <message>
        <source>Day the blood was taken</source>
        <translation>Dzień pobrania krwi</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>New blood results</source>
        <translation>Nowe wyniki krwi</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Of ALT, AST, ALP, GGT and their limits</source>
        <translation>Dla ALT, AST, ALP, GGT i ich granic</translation>
    </message>
    <message>
        <source>Of creatinine and its limit</source>
        <translation>Dla kreatyniny i jej granicy</translation>
    </message>
    <message>
        <source>Save blood results</source>
        <translation>Zapisz wyniki krwi</translation>
    </message>
    <message>
        <source>Unit of creatinine</source>
        <translation>Jednostka kreatyniny</translation>
    </message>
    <message>
        <source>Unit of the liver values</source>
        <translation>Jednostka wyników wątrobowych</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>np. {number}</translation>
    </message>
    <message>
        <source>upper limits {limits}</source>
        <translation>górne granice {limits}</translation>
    </message>
    <message>
        <source>{analyte} {limit}</source>
        <translation>{analyte} {limit}</translation>
    </message>
    <message>
        <source>{analyte}, upper limit</source>
        <translation>{analyte}, górna granica</translation>
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
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change {result} of {day}</source>
        <translation>Zmień: {result} z {day}</translation>
    </message>
    <message>
        <source>Delete {result} of {day}</source>
        <translation>Usuń: {result} z {day}</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>As last time:</source>
        <translation>Jak ostatnio:</translation>
    </message>
    <message>
        <source>As last time: {text}</source>
        <translation>Jak ostatnio: {text}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>7-day mean</source>
        <translation>średnia z 7 dni</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>wpis z opóźnieniem</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>dopasowanie</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognoza</translation>
    </message>
    <message>
        <source>likely range (80&#xa0;%)</source>
        <translation>prawdopodobny przedział (80&#xa0;%)</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>zapisane</translation>
    </message>
    <message>
        <source>said on day {day}</source>
        <translation>podano w dniu {day}</translation>
    </message>
    <message>
        <source>what happened (80&#xa0;%)</source>
        <translation>co nastąpiło (80&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Compare them on Relief</source>
        <translation>Porównaj je na stronie Ulga</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Dziennik jest zablokowany</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>One moment</source>
        <translation>Chwila</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Something is not saved yet. Unlock to save it, or close once more to leave without it.</source>
        <translation>Coś nie jest jeszcze zapisane. Odblokuj, aby zapisać, albo zamknij jeszcze raz, aby wyjść bez zapisu.</translation>
    </message>
    <message>
        <source>The passphrase is being removed. Don&apos;t switch off the computer.</source>
        <translation>Trwa usuwanie hasła. Proszę nie wyłączać komputera.</translation>
    </message>
    <message>
        <source>Your diary and its copies are being encrypted. Don&apos;t switch off the computer.</source>
        <translation>Trwa szyfrowanie dziennika i jego kopii. Proszę nie wyłączać komputera.</translation>
    </message>
</context>
<context>
    <name>LookButtons</name>
    <message>
        <source>All days</source>
        <translation>Wszystkie dni</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Wcześniejsze dni</translation>
    </message>
    <message>
        <source>Fewer days, larger</source>
        <translation>Mniej dni, większe</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Późniejsze dni</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Więcej dni</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Diary</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Wlewy</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Kwestionariusze</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Ulga</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Sample diary.
Everything in it
is invented.</source>
        <translation>Dziennik przykładowy.
Wszystko w nim
jest zmyślone.</translation>
    </message>
    <message>
        <source>Sample — Relief Diary</source>
        <translation>Przykład — Relief Diary</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Pokaż raport</translation>
    </message>
    <message>
        <source>Something here is not saved yet. Save it, or close once more to leave without it.</source>
        <translation>Coś tu nie jest jeszcze zapisane. Zapisz to albo zamknij jeszcze raz, aby wyjść bez zapisu.</translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). What was shown as saved is safe. Close and open the diary; if it happens again, please report it.</source>
        <translation>Coś w programie poszło nie tak ({kind}). To, co pokazano jako zapisane, jest bezpieczne. Proszę zamknąć i otworzyć dziennik; jeśli to się powtórzy, proszę to zgłosić.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Mean pain</source>
        <translation>Ból średnio</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>na 10</translation>
    </message>
</context>
<context>
    <name>MedicineForm</name>
    <message>
        <source>A number, as much as you take at a time</source>
        <translation>Liczba, tyle ile przyjmuje się jednorazowo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Delete this medicine</source>
        <translation>Usuń ten lek</translation>
    </message>
    <message>
        <source>Empty: still taken</source>
        <translation>Puste: nadal przyjmowany</translation>
    </message>
    <message>
        <source>First day, if you know it</source>
        <translation>Pierwszy dzień, jeśli jest znany</translation>
    </message>
    <message>
        <source>If your dose has changed or you no longer take it, fill in the last day here and add what you take now as a new line. The days before then keep what was true for them.</source>
        <translation>Jeśli dawka się zmieniła albo lek nie jest już przyjmowany, wpisz tu ostatni dzień, a to, co przyjmowane jest teraz, dodaj w nowym wierszu. Wcześniejsze dni zachowają to, co było wtedy prawdą.</translation>
    </message>
    <message>
        <source>It is an opioid</source>
        <translation>To opioid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Last day; empty while you still take it</source>
        <translation>Ostatni dzień; puste, dopóki lek jest przyjmowany</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Needed; as you call it</source>
        <translation>Wymagane; nazwa własna lub potoczna</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>One dose</source>
        <translation>Jedna dawka</translation>
    </message>
    <message>
        <source>Only the name is needed. Leave out what you don&apos;t know.</source>
        <translation>Potrzebna jest tylko nazwa. Co nieznane, można pominąć.</translation>
    </message>
    <message>
        <source>Opioids are also counted apart for your clinic</source>
        <translation>Opioidy są dla kliniki liczone także osobno</translation>
    </message>
    <message>
        <source>Save medicine</source>
        <translation>Zapisz lek</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What the dose is counted in, like mg or drops</source>
        <translation>W czym liczy się dawkę, np. mg lub krople</translation>
    </message>
    <message>
        <source>When you take it</source>
        <translation>Kiedy jest przyjmowany</translation>
    </message>
    <message>
        <source>like mg or drops</source>
        <translation>np. mg lub krople</translation>
    </message>
    <message>
        <source>like {day}</source>
        <translation>np. {day}</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>np. {number}</translation>
    </message>
</context>
<context>
    <name>MedicineList</name>
    <message>
        <source>Arrows choose a medicine, Enter goes on to its form</source>
        <translation>Strzałki wybierają lek, Enter przechodzi do jego formularza</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <translation>Lista leków</translation>
    </message>
</context>
<context>
    <name>MedicineSection</name>
    <message>
        <source>Add medicine</source>
        <translation>Dodaj lek</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>Nowy lek</translation>
    </message>
    <message>
        <source>None on the list yet.</source>
        <translation>Na liście nic jeszcze nie ma.</translation>
    </message>
    <message>
        <source>Today asks how many doses of each you took. It is your own list; leave out what you like.</source>
        <translation>Strona Dziś pyta, ile dawek każdego przyjęto. To własna lista; można pominąć, co się chce.</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <translation>Lista leków</translation>
    </message>
    <message>
        <source>what you typed about a medicine</source>
        <translation>to, co wpisano o leku</translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <source>Doses taken that day; 0 for none. Keys: type the number, + and − half a dose, Enter goes on.</source>
        <translation>Dawki przyjęte tamtego dnia; 0 gdy żadnej. Klawisze: wpisz liczbę, + i − pół dawki, Enter przechodzi dalej.</translation>
    </message>
    <message>
        <source>Doses taken this day; 0 for none. Keys: type the number, + and − half a dose, Enter goes on.</source>
        <translation>Dawki przyjęte tego dnia; 0 gdy żadnej. Klawisze: wpisz liczbę, + i − pół dawki, Enter przechodzi dalej.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Leki</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Stałe</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>W razie potrzeby</translation>
    </message>
    <message>
        <source>opioid</source>
        <translation>opioid</translation>
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
        <translation>Czy są leki, których dawki warto zapisywać?</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Wypisz je</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Leki</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nie, dziękuję</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Arrows choose a day, Page Up and Page Down the month; Enter takes it, Escape closes</source>
        <translation>Strzałki wybierają dzień, Page Up i Page Down miesiąc; Enter go przyjmuje, Escape zamyka</translation>
    </message>
    <message>
        <source>Calendar, {month}</source>
        <translation>Kalendarz, {month}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>Needed</name>
    <message>
        <source>0 to 10</source>
        <translation>od 0 do 10</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Wszystkie wiersze</translation>
    </message>
    <message>
        <source>In dates like 03/04/2021</source>
        <translation>W datach takich jak 03/04/2021</translation>
    </message>
    <message>
        <source>Leave out such rows</source>
        <translation>Pomiń takie wiersze</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <source>Only the rows in which “{column}” is</source>
        <translation>Tylko wiersze, w których „{column}” to</translation>
    </message>
    <message>
        <source>The file&apos;s scale of pain</source>
        <translation>Skala bólu w pliku</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cokolwiek</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>the day stands first</source>
        <translation>najpierw jest dzień</translation>
    </message>
    <message>
        <source>the month stands first</source>
        <translation>najpierw jest miesiąc</translation>
    </message>
    <message>
        <source>the year stands first</source>
        <translation>najpierw jest rok</translation>
    </message>
    <message>
        <source>{none} to {most}</source>
        <translation>od {none} do {most}</translation>
    </message>
    <message>
        <source>“{word}” stands for</source>
        <translation>„{word}” oznacza</translation>
    </message>
</context>
<context>
    <name>NoneButton</name>
    <message>
        <source>It is so</source>
        <translation>Zaznaczone</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>NrsRow</name>
    <message>
        <source>0 is {least}, 10 is {most}.</source>
        <translation>0 to {least}, 10 to {most}.</translation>
    </message>
    <message>
        <source>0&#xa0;{least}&#xa0;· 10&#xa0;{most}</source>
        <translation>0&#xa0;{least}&#xa0;· 10&#xa0;{most}</translation>
    </message>
    <message>
        <source>Key: X</source>
        <translation>Klawisz: X</translation>
    </message>
    <message>
        <source>Keys 0 to 9, X for 10, Delete to clear.</source>
        <translation>Klawisze od 0 do 9, X to 10, Delete czyści.</translation>
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
        <translation>{value} na 10</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>A number from {least} to {most}; Enter goes on.</source>
        <translation>Liczba od {least} do {most}; Enter przechodzi dalej.</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>od {least} do {most}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{typed} is not a number from {least} to {most}.</source>
        <translation>{typed} nie jest liczbą od {least} do {most}.</translation>
    </message>
    <message>
        <source>{unit}, from {least} to {most}</source>
        <translation>{unit}, od {least} do {most}</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Begun on {day}, {count}. Go on where you stopped, if it is still about now.</source>
        <translation>Rozpoczęto {day}, {count}. Można kontynuować w miejscu przerwania, jeśli nadal dotyczy obecnego czasu.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń to</translation>
    </message>
    <message>
        <source>Due now: {title}</source>
        <translation>Do wypełnienia: {title}</translation>
    </message>
    <message>
        <source>Fill it in now</source>
        <translation>Wypełnij teraz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nic nie jest do wypełnienia</translation>
    </message>
    <message>
        <source>The next one, {title}, will be offered here from {day}.</source>
        <translation>Następny, {title}, pojawi się tu od {day}.</translation>
    </message>
    <message>
        <source>You began: {title}</source>
        <translation>Rozpoczęto: {title}</translation>
    </message>
    <message>
        <source>You can fill one in any time.</source>
        <translation>Można wypełnić jeden w dowolnej chwili.</translation>
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
        <translation>1; 0 zmienia ją w 10, Enter przechodzi dalej</translation>
    </message>
    <message>
        <source>It is 10 now</source>
        <translation>Teraz jest 10</translation>
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
        <translation>Czy w tygodniu do tego dnia była chęć na ketaminę poza kliniką albo jej przyjęcie?</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Raz w tygodniu</translation>
    </message>
    <message>
        <source>This past week, did you wish for ketamine outside the clinic, or take some?</source>
        <translation>Czy w ostatnim tygodniu była chęć na ketaminę poza kliniką albo jej przyjęcie?</translation>
    </message>
    <message>
        <source>You can leave this out. The wish can come to anyone whom a drug helps, and it is nobody&apos;s fault. If you answer yes, the diary suggests telling your clinic, which can help.</source>
        <translation>Można to pominąć. Taka chęć może się pojawić u każdego, komu lek pomaga, i nie jest niczyją winą. Po odpowiedzi „tak” dziennik sugeruje, żeby powiedzieć o tym klinice, która może pomóc.</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>“Read as text” shows this page in words.</source>
        <translation>„Czytaj jako tekst” pokazuje tę stronę słowami.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Trwa tworzenie stron …</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is no page.</source>
        <translation>Nic nie zaznaczono, więc nie ma strony.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Czytaj jako tekst</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Pokaż stronę</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Your diary is empty so far. The pages come with the first days.</source>
        <translation>Dziennik jest na razie pusty. Strony pojawią się z pierwszymi dniami.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>1; 0 makes it 10, Enter goes on</source>
        <translation>1; 0 zmienia ją w 10, Enter przechodzi dalej</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Zmień tę odpowiedź</translation>
    </message>
    <message>
        <source>Copy your sheet row by row: each number is saved as you type it, and marked as from paper. Leave empty what is empty there.</source>
        <translation>Przepisz arkusz wiersz po wierszu: każda liczba jest zapisywana podczas wpisywania i oznaczana jako pochodząca z papieru. Co jest tam puste, zostaw puste.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>First day on the sheet</source>
        <translation>Pierwszy dzień na arkuszu</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, X for 10, Tab and arrows, Delete. Numbers in brackets stood here already.</source>
        <translation>Klawisze: od 0 do 9, X to 10, Tab i strzałki, Delete. Liczby w nawiasach już tu były.</translation>
    </message>
    <message>
        <source>Not changed: {answer} stood here already. F2 lets you change it.</source>
        <translation>Nie zmieniono: {answer} już tu było. F2 pozwala to zmienić.</translation>
    </message>
    <message>
        <source>Not saved: here the numbers are {least} to {most}.</source>
        <translation>Nie zapisano: tu można wpisać liczby od {least} do {most}.</translation>
    </message>
    <message>
        <source>Not saved: this would change what stood here already. Change it on Today.</source>
        <translation>Nie zapisano: zmieniłoby to coś, co już tu było. Zmień to na stronie Dziś.</translation>
    </message>
    <message>
        <source>Nothing was changed: it was out of sight. Press the key again.</source>
        <translation>Niczego nie zmieniono: było poza widokiem. Naciśnij klawisz jeszcze raz.</translation>
    </message>
    <message>
        <source>The first day on the sheet must be a day up to today.</source>
        <translation>Pierwszy dzień na arkuszu musi być dniem nie późniejszym niż dzisiaj.</translation>
    </message>
    <message>
        <source>Type in a paper sheet</source>
        <translation>Przepisz papierowy arkusz</translation>
    </message>
    <message>
        <source>Type the other number, or Delete to take this one back.</source>
        <translation>Wpisz drugą liczbę albo naciśnij Delete, aby tę wycofać.</translation>
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
        <translation>Cyfry odpowiadają i przechodzą dalej, X to 10, Tab i strzałki przesuwają, Delete czyści, F2 zmienia to, co już tu było, Escape wychodzi</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Papierowy arkusz</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>{day}, {item}, {answer}</source>
        <translation>{day}, {item}, {answer}</translation>
    </message>
    <message>
        <source>{day}, {item}, {answer}, stood here already</source>
        <translation>{day}, {item}, {answer}, już tu było</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase …</source>
        <translation>Zmień hasło …</translation>
    </message>
    <message>
        <source>Done. From now on your diary opens with the new passphrase alone, or with its recovery code.</source>
        <translation>Gotowe. Od teraz dziennik otwiera tylko nowe hasło albo jego kod odzyskiwania.</translation>
    </message>
    <message>
        <source>Done. Your diary has no passphrase any more.</source>
        <translation>Gotowe. Dziennik nie ma już hasła.</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Zablokuj teraz (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation>Zablokuj po bezczynności</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation>Usuń hasło …</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Ustaw hasło …</translation>
    </message>
    <message>
        <source>The file, its copies and everything beside it can only be read with your passphrase, or with the recovery code.</source>
        <translation>Plik, jego kopie i wszystko obok można odczytać tylko z hasłem albo z kodem odzyskiwania.</translation>
    </message>
    <message>
        <source>The second folder for backups is not there now, so the backups in it are as they were: {folder}.</source>
        <translation>Drugi folder na kopie zapasowe jest teraz niedostępny, więc kopie w nim pozostały bez zmian: {folder}.</translation>
    </message>
    <message>
        <source>Whoever can open the files of this computer, or has a copy of the diary, can read it.</source>
        <translation>Kto może otwierać pliki tego komputera albo ma kopię dziennika, może go odczytać.</translation>
    </message>
    <message>
        <source>You opened the diary with the recovery code. Choose a new passphrase; the old one and its code go.</source>
        <translation>Dziennik otwarto kodem odzyskiwania. Wybierz nowe hasło; stare i jego kod znikną.</translation>
    </message>
    <message>
        <source>Your diary is encrypted.</source>
        <translation>Dziennik jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>Your diary is not encrypted.</source>
        <translation>Dziennik nie jest zaszyfrowany.</translation>
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
        <translation>Najlepsze są cztery lub więcej słów, których nikt inny by nie połączył: łatwe do zapamiętania, trudne do odgadnięcia. Krótkie hasło powstrzyma kogoś, kto zajrzy przypadkiem, ale nie kogoś, kto każe próbować komputerowi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nowe hasło jeszcze raz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwila …</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>Obecne hasło lub kod odzyskiwania</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Usuń hasło</translation>
    </message>
    <message>
        <source>That is not the present passphrase, nor its recovery code.</source>
        <translation>To nie jest obecne hasło ani jego kod odzyskiwania.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Wpisane hasła różnią się. Wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>Type the passphrase that you want.</source>
        <translation>Wpisz nowe hasło.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Does somebody else use this computer, or could it be lost? With a passphrase nobody else can read the diary. You get a recovery code with it, for the day on which you forget the passphrase.</source>
        <translation>Czy ktoś jeszcze używa tego komputera albo czy komputer mógłby zaginąć? Z hasłem nikt inny nie odczyta dziennika. Razem z hasłem powstaje kod odzyskiwania, na dzień, w którym hasło zostanie zapomniane.</translation>
    </message>
    <message>
        <source>The passphrase is not set yet. Go on with it here, or leave this step out: then nothing changes.</source>
        <translation>Hasło nie jest jeszcze ustawione. Dokończ to tutaj albo pomiń ten krok: wtedy nic się nie zmieni.</translation>
    </message>
</context>
<context>
    <name>PegCard</name>
    <message>
        <source>0 is best, 10 is worst; numbered marks are infusions. Arrow keys read it week by week.</source>
        <translation>0 to najlepiej, 10 to najgorzej; numerowane znaki to wlewy. Strzałki odczytują tydzień po tygodniu.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Jako tabela</translation>
    </message>
    <message>
        <source>PEG</source>
        <translation>PEG</translation>
    </message>
    <message>
        <source>PEG by the week</source>
        <translation>PEG tydzień po tygodniu</translation>
    </message>
    <message>
        <source>PEG by the week, as a line</source>
        <translation>PEG tydzień po tygodniu, jako linia</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>Week of {day}: {peg}, {days}.</source>
        <translation>Tydzień od {day}: {peg}, {days}.</translation>
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
        <translation>Odurzenie</translation>
    </message>
    <message>
        <source>Changes around you: time, body, sights, sounds</source>
        <translation>Zmiany wokół: czas, ciało, obrazy, dźwięki</translation>
    </message>
    <message>
        <source>Changes within: thoughts, feelings, voices</source>
        <translation>Zmiany wewnątrz: myśli, uczucia, głosy</translation>
    </message>
    <message>
        <source>Did anything feel changed or unreal today?</source>
        <translation>Czy dziś coś wydawało się zmienione lub nierzeczywiste?</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Postrzeganie</translation>
    </message>
    <message>
        <source>What was there? Choose any.</source>
        <translation>Co się pojawiło? Można wybrać kilka.</translation>
    </message>
    <message>
        <source>around you {score}</source>
        <translation>wokół {score}</translation>
    </message>
    <message>
        <source>drug high {score}</source>
        <translation>odurzenie {score}</translation>
    </message>
    <message>
        <source>extremely</source>
        <translation>skrajnie</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>wcale</translation>
    </message>
    <message>
        <source>within {score}</source>
        <translation>wewnątrz {score}</translation>
    </message>
    <message>
        <source>{question}: what was there</source>
        <translation>{question}: co się pojawiło</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Copy the picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drukuj …</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>Zapisz jako PNG …</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Zapisz jako SVG …</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Zapisz lub drukuj</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Obraz skopiowano.</translation>
    </message>
</context>
<context>
    <name>PlannedQuestion</name>
    <message>
        <source>Change the dates</source>
        <translation>Zmień daty</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Tak, odbył się</translation>
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
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back to all answers</source>
        <translation>Wróć do wszystkich odpowiedzi</translation>
    </message>
    <message>
        <source>Every answer is saved; you can go on another time</source>
        <translation>Każda odpowiedź jest zapisana; można dokończyć innym razem</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pytanie {number} z {count}</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Przerwij na razie</translation>
    </message>
    <message>
        <source>The answer before needs no Enter. Press it once more to go on from this one.</source>
        <translation>Poprzednia odpowiedź nie wymaga Enter. Naciśnij jeszcze raz, aby przejść dalej od tej.</translation>
    </message>
    <message>
        <source>The answer before needs no Enter. This question is still open.</source>
        <translation>Poprzednia odpowiedź nie wymaga Enter. To pytanie jest jeszcze otwarte.</translation>
    </message>
    <message>
        <source>This question is still open. Answer it, or choose Next to leave it open.</source>
        <translation>To pytanie jest jeszcze otwarte. Odpowiedz albo wybierz Dalej, aby je zostawić otwarte.</translation>
    </message>
    <message>
        <source>You can leave a question open and come back to it.</source>
        <translation>Można zostawić pytanie otwarte i wrócić do niego.</translation>
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
        <translation>planowany</translation>
    </message>
</context>
<context>
    <name>QuestionnaireLegend</name>
    <message>
        <source>infusion, with its number</source>
        <translation>wlew, z jego numerem</translation>
    </message>
    <message>
        <source>planned infusion</source>
        <translation>planowany wlew</translation>
    </message>
</context>
<context>
    <name>QuestionnaireList</name>
    <message>
        <source>Arrows choose one, Enter opens it, Delete deletes it</source>
        <translation>Strzałki wybierają, Enter otwiera, Delete usuwa</translation>
    </message>
    <message>
        <source>Questionnaires, newest first</source>
        <translation>Kwestionariusze, od najnowszego</translation>
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
        <translation>Nie można tu obliczyć wyniku: odpowiedzi nie są z tego kwestionariusza.</translation>
    </message>
    <message>
        <source>Can&apos;t be scored here: this questionnaire is not on this computer.</source>
        <translation>Nie można tu obliczyć wyniku: tego kwestionariusza nie ma na tym komputerze.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Near infusion</source>
        <translation>Blisko wlewu</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Kwestionariusz</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nieukończony</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nie ma tutaj</translation>
    </message>
    <message>
        <source>worth a second look</source>
        <translation>warto spojrzeć jeszcze raz</translation>
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
        <translation>Każda odpowiedź jest zapisywana od razu.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Kwestionariusze</translation>
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
        <translation>Strony</translation>
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
        <translation>Strzałka w dół czyta dalej, część po części.</translation>
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
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Zmień: {title}</translation>
    </message>
    <message>
        <source>Left and right read it day by day.</source>
        <translation>Strzałki w lewo i w prawo odczytują dzień po dniu.</translation>
    </message>
    <message>
        <source>Points: recorded (hollow: late). Line: fitted (dashed: forecast) with its likely range, 80&#xa0;%.</source>
        <translation>Punkty: zapisane (puste: z opóźnieniem). Linia: dopasowanie (przerywana: prognoza) z prawdopodobnym przedziałem, 80&#xa0;%.</translation>
    </message>
    <message>
        <source>Relief in % of your level before, by days after the last infusion day</source>
        <translation>Ulga w % poziomu sprzed leczenia, według dni po ostatnim dniu wlewu</translation>
    </message>
    <message>
        <source>The relief curve</source>
        <translation>Krzywa ulgi</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation>Nie da się tego obliczyć, dopóki plik dziennika jest uszkodzony.</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Trwa obliczanie …</translation>
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
        <translation>Otwarty dzień</translation>
    </message>
    <message>
        <source>average pain {value}</source>
        <translation>średni ból {value}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie zapisano</translation>
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
        <translation>Dwa tygodnie, średni ból</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>How often it was right</source>
        <translation>Jak często prognoza była trafna</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Trwa obliczanie …</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Arrows go from infusion to infusion, Enter shows its chart</source>
        <translation>Strzałki przechodzą od wlewu do wlewu, Enter pokazuje jego wykres</translation>
    </message>
    <message>
        <source>What was said and what happened, newest infusion first</source>
        <translation>Co podano i co nastąpiło, od najnowszego wlewu</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Encrypt the diary now</source>
        <translation>Zaszyfruj dziennik teraz</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>Kod jest zachowany</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drukuj …</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Kod odzyskiwania: {code}</translation>
    </message>
    <message>
        <source>Relief Diary: recovery code

{code}

It opens the diary {path} without its passphrase.</source>
        <translation>Relief Diary: kod odzyskiwania

{code}

Otwiera dziennik {path} bez jego hasła.</translation>
    </message>
    <message>
        <source>Save as a text file …</source>
        <translation>Zapisz jako plik tekstowy …</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Zapisz kod odzyskiwania</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Pliki tekstowe (*.txt)</translation>
    </message>
    <message>
        <source>This is your recovery code. It opens the diary if you forget the passphrase, and it is shown only now. Write it down or print it, and keep it where nobody finds it beside this computer. Whoever has the code can read the diary. Whoever has lost both, passphrase and code, can never open it again.</source>
        <translation>To jest kod odzyskiwania. Otwiera dziennik, gdy hasło zostanie zapomniane, i jest pokazywany tylko teraz. Proszę go zapisać lub wydrukować i trzymać tam, gdzie nikt nie znajdzie go przy tym komputerze. Kto ma kod, może czytać dziennik. Kto straci jedno i drugie, hasło i kod, nigdy go już nie otworzy.</translation>
    </message>
    <message>
        <source>✓ Copied. What is copied can be read by other programs until something else is copied.</source>
        <translation>✓ Skopiowano. To, co skopiowano, mogą czytać inne programy, dopóki nie skopiuje się czegoś innego.</translation>
    </message>
    <message>
        <source>✓ Saved. Keep that file on a stick, not on this computer.</source>
        <translation>✓ Zapisano. Ten plik warto trzymać na pendrivie, a nie na tym komputerze.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ Wysłano do drukarki.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Dzienniki (*.db)</translation>
    </message>
    <message>
        <source>Nothing in it was changed. When what is in the way is gone, try again.</source>
        <translation>Niczego w nim nie zmieniono. Gdy przeszkoda zniknie, spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation>Otwórz inny dziennik</translation>
    </message>
    <message>
        <source>Open another diary …</source>
        <translation>Otwórz inny dziennik …</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>Restore a backup of it, or save what can still be read. The file stays as it is.</source>
        <translation>Przywróć jego kopię zapasową albo zapisz to, co da się jeszcze odczytać. Plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>Plik: {path}</translation>
    </message>
    <message>
        <source>The newer program opens it as it is. Nothing in it was changed.</source>
        <translation>Nowszy program otwiera go bez zmian. Niczego w nim nie zmieniono.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Your diary can&apos;t be opened</source>
        <translation>Nie można otworzyć dziennika</translation>
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
        <translation>Chronic Pain Grade, od 0 do IV</translation>
    </message>
    <message>
        <source>Days after the last day of each infusion</source>
        <translation>Dni po ostatnim dniu każdego wlewu</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>Sny</translation>
    </message>
    <message>
        <source>In the lanes, a taller block is a stronger one; in the last, a cross is a day missed, a block one entered late.</source>
        <translation>W pasach wyższy blok znaczy silniej; w ostatnim krzyżyk to brakujący dzień, a blok to późny wpis.</translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation>Wlew {number}</translation>
    </message>
    <message>
        <source>Missed, late</source>
        <translation>Brakujące, późne</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Postrzeganie</translation>
    </message>
    <message>
        <source>Rescue doses</source>
        <translation>Dawki doraźne</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Działania niepożądane</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>dzień 0</translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation>wlew {number}</translation>
    </message>
    <message>
        <source>infusion {number}: {relief}</source>
        <translation>wlew {number}: {relief}</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>próg</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>today, day {day}</source>
        <translation>dziś, dzień {day}</translation>
    </message>
    <message>
        <source>what if {percent}</source>
        <translation>a gdyby {percent}</translation>
    </message>
    <message>
        <source>your threshold {percent}</source>
        <translation>obecny próg {percent}</translation>
    </message>
</context>
<context>
    <name>ReliefCurve</name>
    <message>
        <source>day 0</source>
        <translation>dzień 0</translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation>wlew {number}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>your threshold</source>
        <translation>obecny próg</translation>
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
        <translation>Po wlewie ta strona pokazuje dzień po dniu, jak utrzymuje się ulga.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Compare infusions</source>
        <translation>Porównaj wlewy</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Ulga</translation>
    </message>
    <message>
        <source>This infusion</source>
        <translation>Ten wlew</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
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
        <translation>Także tego dnia</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Fitted (80&#xa0;%)</source>
        <translation>Dopas. (80&#xa0;%)</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Ulga</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nic nie zapisano</translation>
    </message>
    <message>
        <source>{day}, marked</source>
        <translation>{day}, zaznaczony</translation>
    </message>
    <message>
        <source>{middle} ({low}–{high})</source>
        <translation>{middle} ({low}–{high})</translation>
    </message>
    <message>
        <source>{pain} late</source>
        <translation>{pain} późno</translation>
    </message>
    <message>
        <source>{pain}, entered late</source>
        <translation>{pain}, wpis z opóźnieniem</translation>
    </message>
</context>
<context>
    <name>ReliefTableView</name>
    <message>
        <source>Relief day by day</source>
        <translation>Ulga dzień po dniu</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>A reminder was set up, but this computer says that it is off. Untick it and tick it again.</source>
        <translation>Przypomnienie było ustawione, ale ten komputer mówi, że jest wyłączone. Odznacz je i zaznacz ponownie.</translation>
    </message>
    <message>
        <source>Again after an hour</source>
        <translation>Ponownie po godzinie</translation>
    </message>
    <message>
        <source>Between {night} and {morning} you are not disturbed, unless you choose a time in there.</source>
        <translation>Między {night} a {morning} przypomnienie nie przeszkadza, chyba że wybrano godzinę z tego czasu.</translation>
    </message>
    <message>
        <source>It also comes once for a questionnaire, and on the day before a planned infusion; with a passphrase, only for the day. Don&apos;t rely on it for anything that must not be forgotten.</source>
        <translation>Pojawia się też raz w sprawie kwestionariusza i w dniu przed planowanym wlewem; z hasłem tylko w sprawie dnia. Nie należy na nim polegać przy niczym, czego nie wolno zapomnieć.</translation>
    </message>
    <message>
        <source>No reminder is set up on this computer.</source>
        <translation>Na tym komputerze nie ustawiono przypomnienia.</translation>
    </message>
    <message>
        <source>Remind me each day</source>
        <translation>Przypominaj codziennie</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Przypomnienie</translation>
    </message>
    <message>
        <source>Set for each time you log in: this desktop has no timer.</source>
        <translation>Ustawione przy każdym logowaniu: ten pulpit nie ma zegara.</translation>
    </message>
    <message>
        <source>Set for every day at {time}, and again after an hour.</source>
        <translation>Ustawione codziennie na {time} i ponownie po godzinie.</translation>
    </message>
    <message>
        <source>Set for every day at {time}.</source>
        <translation>Ustawione codziennie na {time}.</translation>
    </message>
    <message>
        <source>Show it once now</source>
        <translation>Pokaż teraz raz</translation>
    </message>
    <message>
        <source>Shows a notice, so that you know how it looks here.</source>
        <translation>Pokazuje powiadomienie, aby było wiadomo, jak tu wygląda.</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Godzina przypomnienia</translation>
    </message>
    <message>
        <source>Type a time of day, like {time}.</source>
        <translation>Wpisz godzinę, na przykład {time}.</translation>
    </message>
    <message>
        <source>Where the reminder stands</source>
        <translation>Gdzie jest przypomnienie</translation>
    </message>
    <message>
        <source>You are reminded only while today&apos;s page is open, in words that name no pain and no medicine. If the computer was off then, the reminder comes later that day or the next morning.</source>
        <translation>Przypomnienie pojawia się tylko, gdy dzisiejsza strona jest otwarta, i nie wymienia bólu ani leku. Jeśli komputer był wtedy wyłączony, przychodzi później tego dnia albo następnego ranka.</translation>
    </message>
    <message>
        <source>✓ Shown. If you saw nothing, look at this computer&apos;s settings for notices.</source>
        <translation>✓ Pokazano. Jeśli nic nie było widać, sprawdź ustawienia powiadomień tego komputera.</translation>
    </message>
</context>
<context>
    <name>ReminderStep</name>
    <message>
        <source>A reminder</source>
        <translation>Przypomnienie</translation>
    </message>
    <message>
        <source>One quiet note a day, at the time you choose, only while the day is not filled in.</source>
        <translation>Jedno ciche powiadomienie dziennie, o wybranej godzinie, tylko dopóki dzień nie jest wypełniony.</translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message>
        <source>A new file</source>
        <translation>Nowy plik</translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation>Dzienniki (*.db)</translation>
    </message>
    <message>
        <source>Looking through the backups …</source>
        <translation>Trwa przeglądanie kopii zapasowych …</translation>
    </message>
    <message>
        <source>No good backup was found beside the diary or in the second folder.</source>
        <translation>Obok dziennika ani w drugim folderze nie znaleziono dobrej kopii zapasowej.</translation>
    </message>
    <message>
        <source>Nothing is written to the damaged file. A backup gives back the diary as it was then; saving all that can be read makes a new file and tells what was lost.</source>
        <translation>W uszkodzonym pliku nic nie jest zapisywane. Kopia zapasowa przywraca dziennik z tamtej chwili; zapisanie wszystkiego, co da się odczytać, tworzy nowy plik i mówi, co przepadło.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Przywróć tę kopię zapasową</translation>
    </message>
    <message>
        <source>Save what I typed …</source>
        <translation>Zapisz to, co wpisano …</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Zapisz, co da się odczytać …</translation>
    </message>
    <message>
        <source>The newest good backup is of {day}: {what}. To restore it keeps the damaged file beside it.</source>
        <translation>Najnowsza dobra kopia zapasowa jest z {day}: {what}. Po przywróceniu uszkodzony plik zostaje obok.</translation>
    </message>
    <message>
        <source>This takes a moment …</source>
        <translation>To potrwa chwilę …</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Co można zrobić</translation>
    </message>
    <message>
        <source>What you typed is in {path}: a small diary of its own, which this program opens.</source>
        <translation>To, co wpisano, jest w {path}: to mały osobny dziennik, który ten program otwiera.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Asked in the words of {file}.</source>
        <translation>Pytania brzmią jak w {file}.</translation>
    </message>
    <message>
        <source>Back to all questionnaires</source>
        <translation>Wróć do wszystkich kwestionariuszy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Everything is answered. Look it over; each answer can be changed.</source>
        <translation>Na wszystko odpowiedziano. Przejrzyj to; każdą odpowiedź można zmienić.</translation>
    </message>
    <message>
        <source>Filled in with version {old}; shown and scored here with version {new}.</source>
        <translation>Wypełniono w wersji {old}; tu pokazano i obliczono w wersji {new}.</translation>
    </message>
    <message>
        <source>Finish and see what it comes to</source>
        <translation>Zakończ i zobacz wynik</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Nie ma jeszcze żadnej odpowiedzi.</translation>
    </message>
    <message>
        <source>Some answers are not saved yet.</source>
        <translation>Niektóre odpowiedzi nie są jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Przerwij na razie</translation>
    </message>
    <message>
        <source>These answers are not those of the questionnaire on this computer, so they can&apos;t be scored here.</source>
        <translation>Te odpowiedzi nie są z kwestionariusza na tym komputerze, więc nie można tu obliczyć wyniku.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this computer, so it can&apos;t be scored here. Its answers are kept.</source>
        <translation>Tego kwestionariusza nie ma na tym komputerze, więc nie można tu obliczyć wyniku. Jego odpowiedzi są zachowane.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Odpowiedzi</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>I told my clinic on</source>
        <translation>Powiedziano klinice w dniu</translation>
    </message>
    <message>
        <source>I told my clinic today</source>
        <translation>Powiedziano klinice dzisiaj</translation>
    </message>
    <message>
        <source>I told them on another day</source>
        <translation>Powiedziano innego dnia</translation>
    </message>
    <message>
        <source>Please tell your clinic</source>
        <translation>Proszę powiedzieć klinice</translation>
    </message>
    <message>
        <source>Please tell your clinic: {sign}</source>
        <translation>Proszę powiedzieć klinice: {sign}</translation>
    </message>
    <message>
        <source>This day is in the future. Type the day on which you told them.</source>
        <translation>Ten dzień jest w przyszłości. Wpisz dzień, w którym powiedziano klinice.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Gdzie znaleźć pomoc</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Back to my own diary</source>
        <translation>Wróć do własnego dziennika</translation>
    </message>
    <message>
        <source>Closes the sample. Your own diary is another file; nothing of the sample is in it.</source>
        <translation>Zamyka przykład. Własny dziennik to inny plik; nie ma w nim niczego z przykładu.</translation>
    </message>
    <message>
        <source>Everything in it is invented. It opens in a window of its own and never touches your diary.</source>
        <translation>Wszystko w nim jest zmyślone. Otwiera się w osobnym oknie i nigdy nie dotyka własnego dziennika.</translation>
    </message>
    <message>
        <source>Look around with a sample</source>
        <translation>Rozejrzyj się w przykładzie</translation>
    </message>
    <message>
        <source>The other window could not be opened. Start Relief Diary again yourself.</source>
        <translation>Nie udało się otworzyć drugiego okna. Proszę samodzielnie uruchomić Relief Diary ponownie.</translation>
    </message>
    <message>
        <source>The sample diary has opened in a window of its own.</source>
        <translation>Dziennik przykładowy otwarto w osobnym oknie.</translation>
    </message>
    <message>
        <source>The sample diary is being written; this takes a few seconds …</source>
        <translation>Trwa zapisywanie dziennika przykładowego; to zajmie kilka sekund …</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Zapisano {time}</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>Keys {low} to {high}, X for 10.</source>
        <translation>Klawisze od {low} do {high}, X to 10.</translation>
    </message>
    <message>
        <source>Keys {low} to {high}.</source>
        <translation>Klawisze od {low} do {high}.</translation>
    </message>
    <message>
        <source>{least} is {least_words}, {most} is {most_words}.</source>
        <translation>{least} to {least_words}, {most} to {most_words}.</translation>
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
        <translation>Każda zmiana jest zapisywana od razu.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>SettlingCard</name>
    <message>
        <source>It said so on another day</source>
        <translation>Powiedziała to innego dnia</translation>
    </message>
    <message>
        <source>My clinic called it settled on</source>
        <translation>Klinika uznała sprawę za wyjaśnioną w dniu</translation>
    </message>
    <message>
        <source>My clinic says it is settled</source>
        <translation>Klinika mówi, że sprawa jest wyjaśniona</translation>
    </message>
    <message>
        <source>This day is in the future. Type the day on which your clinic said so.</source>
        <translation>Ten dzień jest w przyszłości. Wpisz dzień, w którym klinika to powiedziała.</translation>
    </message>
    <message>
        <source>Your clinic was told: {sign}</source>
        <translation>Klinika już wie: {sign}</translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message>
        <source>Key: {key}</source>
        <translation>Klawisz: {key}</translation>
    </message>
    <message>
        <source>Keys: 0 for none, 1 for mild, 2 for moderate, 3 for severe, Delete to clear.</source>
        <translation>Klawisze: 0 brak, 1 łagodne, 2 umiarkowane, 3 silne, Delete czyści.</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Łagodne</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Umiarkowane</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Silne</translation>
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
        <translation>Dawka</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Lek</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Jak podano</translation>
    </message>
    <message>
        <source>Last day, if it went on for longer</source>
        <translation>Ostatni dzień, jeśli trwał dłużej</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Recorded already: {day}, {details}.</source>
        <translation>Już zapisano: {day}, {details}.</translation>
    </message>
    <message>
        <source>Recorded already: {day}.</source>
        <translation>Już zapisano: {day}.</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Jednostka dawki</translation>
    </message>
    <message>
        <source>You can change it, or add others, on the page Infusions.</source>
        <translation>Można to zmienić albo dodać inne wlewy na stronie Wlewy.</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>np. {number}</translation>
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
        <translation>Wszystko jest już zapisane. Każda odpowiedź trafia na dysk od razu.</translation>
    </message>
    <message>
        <source>Something is not saved yet; the page that it stands on says what to do.</source>
        <translation>Coś nie jest jeszcze zapisane; strona, na której to jest, mówi, co zrobić.</translation>
    </message>
</context>
<context>
    <name>ShowButton</name>
    <message>
        <source>Hide what I type</source>
        <translation>Ukryj wpisywany tekst</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Pokaż wpisywany tekst</translation>
    </message>
</context>
<context>
    <name>SightGuard</name>
    <message>
        <source>Nothing was changed: it was out of sight. Press the key again.</source>
        <translation>Niczego nie zmieniono: było poza widokiem. Naciśnij klawisz jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>SignChips</name>
    <message>
        <source>Any of {count} signs; keys 1 to {count} choose one or take it back.</source>
        <translation>Dowolne z {count} oznak; klawisze od 1 do {count} wybierają lub cofają.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Klawisz: {key}</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nic nie wybrano</translation>
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
        <translation>Data do dzisiaj, na przykład {day}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Type the date, for example {day}.</source>
        <translation>Wpisz datę, na przykład {day}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Relief Diary hit a bug of its own: {kind}</source>
        <translation>W programie Relief Diary wystąpił błąd: {kind}</translation>
    </message>
    <message>
        <source>the window can&apos;t be opened: {reason}</source>
        <translation>nie można otworzyć okna: {reason}</translation>
    </message>
    <message>
        <source>there is no display to open a window on. Start it from a desktop session.</source>
        <translation>nie ma ekranu, na którym można by otworzyć okno. Uruchom program z sesji pulpitu.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Fill one in any time</source>
        <translation>Wypełnij w dowolnej chwili</translation>
    </message>
    <message>
        <source>In the words of {file}</source>
        <translation>W brzmieniu z {file}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Zacznij: {title}</translation>
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
        <translation>Po wlewie {number}</translation>
    </message>
    <message>
        <source>After your infusion</source>
        <translation>Po wlewie</translation>
    </message>
    <message>
        <source>Last 7 days, as recorded</source>
        <translation>Ostatnie 7 dni, jak zapisano</translation>
    </message>
    <message>
        <source>Record an infusion</source>
        <translation>Zapisz wlew</translation>
    </message>
    <message>
        <source>Relief on {day}, as estimated</source>
        <translation>Ulga według szacunku, {day}</translation>
    </message>
    <message>
        <source>Relief today, as estimated</source>
        <translation>Ulga dziś, według szacunku</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation>Nie da się tego obliczyć, dopóki plik dziennika jest uszkodzony.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Co by to zmieniło</translation>
    </message>
    <message>
        <source>Why does it say this?</source>
        <translation>Dlaczego tak mówi?</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Trwa obliczanie …</translation>
    </message>
    <message>
        <source>Your pain so far</source>
        <translation>Ból do tej pory</translation>
    </message>
    <message>
        <source>less pain
than before</source>
        <translation>mniej bólu
niż przedtem</translation>
    </message>
    <message>
        <source>likely {low}–{high}</source>
        <translation>prawdopodobnie {low}–{high}</translation>
    </message>
    <message>
        <source>more pain
than before</source>
        <translation>więcej bólu
niż przedtem</translation>
    </message>
    <message>
        <source>no change
from before</source>
        <translation>bez zmian
wobec stanu przed</translation>
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
        <translation>Dzień po dniu</translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>As it stood on {day}</source>
        <translation>Stan z {day}</translation>
    </message>
</context>
<context>
    <name>ThresholdSetting</name>
    <message>
        <source>{percent}, as set earlier</source>
        <translation>{percent}, jak ustawiono wcześniej</translation>
    </message>
</context>
<context>
    <name>TodayDue</name>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Utwórz stronę</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Please tell your clinic: {sign}.</source>
        <translation>Proszę powiedzieć klinice: {sign}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the checklist</source>
        <translation>Pokaż listę</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>The questionnaire before your infusion is due.</source>
        <translation>Do wypełnienia jest kwestionariusz przed wlewem.</translation>
    </message>
    <message>
        <source>The questionnaire for week {week} is due.</source>
        <translation>Do wypełnienia jest kwestionariusz na tydzień {week}.</translation>
    </message>
    <message>
        <source>There is enough in your diary for a first page for your clinic.</source>
        <translation>W dzienniku jest dość danych na pierwszą stronę dla kliniki.</translation>
    </message>
    <message>
        <source>Your visit to the clinic is today.</source>
        <translation>Wizyta w klinice jest dzisiaj.</translation>
    </message>
</context>
<context>
    <name>TodayOffer</name>
    <message>
        <source>The first steps and the sample are in Settings.</source>
        <translation>Pierwsze kroki i przykład są w Ustawieniach.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A day of your infusion course</source>
        <translation>Dzień serii wlewów</translation>
    </message>
    <message>
        <source>A day you look back on</source>
        <translation>Dzień, na który się patrzy wstecz</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Pain in the last 24 hours</source>
        <translation>Ból z ostatnich 24 godzin</translation>
    </message>
    <message>
        <source>Pain on that day</source>
        <translation>Ból tamtego dnia</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>W tej chwili</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>When that day ended</source>
        <translation>Na koniec tamtego dnia</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najsilniejszy</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>brak bólu</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>najsilniejszy ból, jaki można sobie wyobrazić</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>A diary day ends at</source>
        <translation>Dzień dziennika kończy się o</translation>
    </message>
    <message>
        <source>Checklist for {days} changed.</source>
        <translation>Zmieniono listę na {days}.</translation>
    </message>
    <message>
        <source>Deleted: {title}, {day}.</source>
        <translation>Usunięto: {title}, {day}.</translation>
    </message>
    <message>
        <source>Finished: {title}, {day}.</source>
        <translation>Ukończono: {title}, {day}.</translation>
    </message>
    <message>
        <source>Infusion of {days} added.</source>
        <translation>Dodano wlew: {days}.</translation>
    </message>
    <message>
        <source>Infusion of {days} changed.</source>
        <translation>Zmieniono wlew: {days}.</translation>
    </message>
    <message>
        <source>Infusion of {days} deleted.</source>
        <translation>Usunięto wlew: {days}.</translation>
    </message>
    <message>
        <source>Infusion of {days}: it took place.</source>
        <translation>Wlew {days}: odbył się.</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Jest znów otwarte.</translation>
    </message>
    <message>
        <source>It is {answer} again.</source>
        <translation>Znów jest {answer}.</translation>
    </message>
    <message>
        <source>Least days between courses</source>
        <translation>Najmniej dni między seriami</translation>
    </message>
    <message>
        <source>Level before treatment</source>
        <translation>Poziom przed leczeniem</translation>
    </message>
    <message>
        <source>Name of your clinic</source>
        <translation>Nazwa kliniki</translation>
    </message>
    <message>
        <source>Noted under Visits: what was given out on {day}.</source>
        <translation>Zapisano w części Wizyty: co przekazano {day}.</translation>
    </message>
    <message>
        <source>Phone number of your clinic</source>
        <translation>Numer telefonu kliniki</translation>
    </message>
    <message>
        <source>Planned infusion of {days} added.</source>
        <translation>Dodano planowany wlew: {days}.</translation>
    </message>
    <message>
        <source>Planned infusion of {days} removed.</source>
        <translation>Usunięto planowany wlew: {days}.</translation>
    </message>
    <message>
        <source>Question {number} of {title}, taken back</source>
        <translation>Pytanie {number}, {title}: wycofano</translation>
    </message>
    <message>
        <source>Question {number} of {title}, {answer}</source>
        <translation>Pytanie {number}, {title}: {answer}</translation>
    </message>
    <message>
        <source>Relief counts from</source>
        <translation>Ulga liczy się od</translation>
    </message>
    <message>
        <source>Setting “{setting}” changed.</source>
        <translation>Zmieniono ustawienie „{setting}”.</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Zmieniono ustawienia.</translation>
    </message>
    <message>
        <source>The first page is not offered any more.</source>
        <translation>Pierwsza strona nie będzie już proponowana.</translation>
    </message>
    <message>
        <source>The questionnaire is put off.</source>
        <translation>Kwestionariusz odłożono.</translation>
    </message>
    <message>
        <source>Visit of {day} added.</source>
        <translation>Dodano wizytę: {day}.</translation>
    </message>
    <message>
        <source>Visit of {day} deleted.</source>
        <translation>Usunięto wizytę: {day}.</translation>
    </message>
    <message>
        <source>Visit put on {day}.</source>
        <translation>Wizytę przeniesiono na {day}.</translation>
    </message>
    <message>
        <source>Weeks of notice</source>
        <translation>Tygodnie wyprzedzenia</translation>
    </message>
    <message>
        <source>What Today asks</source>
        <translation>O co pyta strona Dziś</translation>
    </message>
    <message>
        <source>What you had said about perception is taken back.</source>
        <translation>Wycofano to, co podano o postrzeganiu.</translation>
    </message>
    <message>
        <source>What you had said about the dreams is taken back.</source>
        <translation>Wycofano to, co podano o snach.</translation>
    </message>
    <message>
        <source>What you typed was not kept.</source>
        <translation>Tego, co wpisano, nie zachowano.</translation>
    </message>
    <message>
        <source>checklist for {days}, changed</source>
        <translation>lista na {days}, zmiana</translation>
    </message>
    <message>
        <source>deletion of the infusion of {days}</source>
        <translation>usunięcie wlewu: {days}</translation>
    </message>
    <message>
        <source>deletion of the visit of {day}</source>
        <translation>usunięcie wizyty: {day}</translation>
    </message>
    <message>
        <source>deletion of {day}</source>
        <translation>usunięcie: {day}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation>usunięcie: {name}</translation>
    </message>
    <message>
        <source>deletion of {result} of {day}</source>
        <translation>usunięcie: {result} z {day}</translation>
    </message>
    <message>
        <source>deletion of {title} of {day}</source>
        <translation>usunięcie: {title} z {day}</translation>
    </message>
    <message>
        <source>first page for the clinic, not now</source>
        <translation>pierwsza strona dla kliniki, nie teraz</translation>
    </message>
    <message>
        <source>infusion of {days}, added</source>
        <translation>wlew {days}, dodanie</translation>
    </message>
    <message>
        <source>infusion of {days}, changed</source>
        <translation>wlew {days}, zmiana</translation>
    </message>
    <message>
        <source>infusion of {days}, took place</source>
        <translation>wlew {days}, odbył się</translation>
    </message>
    <message>
        <source>note of what was given out on {day}</source>
        <translation>zapis o tym, co przekazano {day}</translation>
    </message>
    <message>
        <source>planned infusion of {days}, added</source>
        <translation>planowany wlew {days}, dodanie</translation>
    </message>
    <message>
        <source>question {number} of {title}, taken back</source>
        <translation>pytanie {number}, {title}: wycofanie</translation>
    </message>
    <message>
        <source>question {number} of {title}, {answer}</source>
        <translation>pytanie {number}, {title}: {answer}</translation>
    </message>
    <message>
        <source>questionnaire, not now</source>
        <translation>kwestionariusz, nie teraz</translation>
    </message>
    <message>
        <source>removal of the planned infusion of {days}</source>
        <translation>usunięcie planowanego wlewu: {days}</translation>
    </message>
    <message>
        <source>setting “{setting}”, changed</source>
        <translation>ustawienie „{setting}”, zmiana</translation>
    </message>
    <message>
        <source>settings, changed</source>
        <translation>ustawienia, zmiana</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>wycofano</translation>
    </message>
    <message>
        <source>visit of {day}, added</source>
        <translation>wizyta {day}, dodanie</translation>
    </message>
    <message>
        <source>visit, put on {day}</source>
        <translation>wizyta, przeniesienie na {day}</translation>
    </message>
    <message>
        <source>{day}: every answer was deleted.</source>
        <translation>{day}: usunięto wszystkie odpowiedzi.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>Dodano: {name}.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>Zmieniono: {name}.</translation>
    </message>
    <message>
        <source>{name} deleted. Doses you recorded stay in the diary.</source>
        <translation>Usunięto: {name}. Zapisane dawki zostają w dzienniku.</translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation>{name}, dodanie</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, zmiana</translation>
    </message>
    <message>
        <source>{question} of {day}</source>
        <translation>{question} ({day})</translation>
    </message>
    <message>
        <source>{question} of {day}, {answer}</source>
        <translation>{question} ({day}), {answer}</translation>
    </message>
    <message>
        <source>{result} of {day} changed.</source>
        <translation>Zmieniono: {result} z {day}.</translation>
    </message>
    <message>
        <source>{result} of {day} deleted.</source>
        <translation>Usunięto: {result} z {day}.</translation>
    </message>
    <message>
        <source>{result} of {day} written down.</source>
        <translation>Zapisano: {result} z {day}.</translation>
    </message>
    <message>
        <source>{result} of {day}, changed</source>
        <translation>{result} z {day}, zmiana</translation>
    </message>
    <message>
        <source>{result} of {day}, written down</source>
        <translation>{result} z {day}, zapisanie</translation>
    </message>
    <message>
        <source>{sign}, settled</source>
        <translation>{sign}, sprawa wyjaśniona</translation>
    </message>
    <message>
        <source>{sign}, your clinic was told</source>
        <translation>{sign}, powiedziano klinice</translation>
    </message>
    <message>
        <source>{sign}: not settled.</source>
        <translation>{sign}: sprawa niewyjaśniona.</translation>
    </message>
    <message>
        <source>{sign}: you told your clinic on {day}.</source>
        <translation>{sign}: klinice powiedziano {day}.</translation>
    </message>
    <message>
        <source>{sign}: your clinic called it settled on {day}.</source>
        <translation>{sign}: klinika uznała sprawę za wyjaśnioną {day}.</translation>
    </message>
    <message>
        <source>{sign}: your clinic was not told yet.</source>
        <translation>{sign}: klinice jeszcze nie powiedziano.</translation>
    </message>
    <message>
        <source>{title} of {day}, answers</source>
        <translation>{title} z {day}, odpowiedzi</translation>
    </message>
    <message>
        <source>{title} of {day}, finished</source>
        <translation>{title} z {day}, ukończenie</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wykonaj ponownie</translation>
    </message>
    <message>
        <source>Redo: {name}</source>
        <translation>Wykonaj ponownie: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Cofnij: {name}</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Co zrobiono ostatnio</translation>
    </message>
</context>
<context>
    <name>UndoLink</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Cofnij: {name}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {name}.</source>
        <translation>Wykonano ponownie: {name}.</translation>
    </message>
    <message>
        <source>Everything that was changed since the diary was opened is undone.</source>
        <translation>Cofnięto wszystko, co zmieniono od otwarcia dziennika.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nie ma czego wykonać ponownie.</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was changed since the diary was opened.</source>
        <translation>Nie ma czego cofnąć: od otwarcia dziennika niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <translation>Cofnięto: {name}.</translation>
    </message>
    <message>
        <source>What you answered last is not saved yet; Delete on the question takes it back.</source>
        <translation>Ostatnia odpowiedź nie jest jeszcze zapisana; Delete na pytaniu ją cofa.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation>To, co wpisano, wróciło.</translation>
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
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation>Relief Diary</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>Plik: {path}</translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation>Dziennik jest zablokowany</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Forgotten? Type the recovery code here instead: the 28 letters and digits that you kept when the passphrase was set. If both are lost, nobody can open this diary any more, the makers of the program included. Only an export or a copy from before it had this passphrase can help then.</source>
        <translation>Hasło zapomniane? Zamiast niego wpisz tu kod odzyskiwania: 28 liter i cyfr zachowanych przy ustawianiu hasła. Jeśli przepadło jedno i drugie, nikt już nie otworzy tego dziennika, także twórcy programu. Pomóc może wtedy tylko eksport lub kopia sprzed ustawienia tego hasła.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Sprawdź kopię zapasową</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Otwórz dziennik</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Trwa otwieranie …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Hasło lub kod odzyskiwania</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the backup</source>
        <translation>Hasło lub kod odzyskiwania kopii zapasowej</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>All of your diary</source>
        <translation>Cały dziennik</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF zapisano</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Zapisano jako {name} w folderze {folder}.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Od {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Do {day}</translation>
    </message>
    <message>
        <source>Your own words, name and birth date are off again.</source>
        <translation>Własne słowa, imię i nazwisko oraz data urodzenia są znów wyłączone.</translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation>bez daty urodzenia</translation>
    </message>
    <message>
        <source>no dreams in words</source>
        <translation>bez snów opisanych słowami</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>bez imienia i nazwiska</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>bez notatek</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>wydrukowano</translation>
    </message>
    <message>
        <source>records saved</source>
        <translation>dane FHIR zapisano</translation>
    </message>
    <message>
        <source>tables saved</source>
        <translation>tabele zapisano</translation>
    </message>
    <message>
        <source>with dreams</source>
        <translation>ze snami</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>z notatkami</translation>
    </message>
    <message>
        <source>with your birth date</source>
        <translation>z datą urodzenia</translation>
    </message>
    <message>
        <source>with your name</source>
        <translation>z imieniem i nazwiskiem</translation>
    </message>
    <message>
        <source>your birth date</source>
        <translation>data urodzenia</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>imię i nazwisko</translation>
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
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change the visit of {day}</source>
        <translation>Zmień wizytę: {day}</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Add a visit</source>
        <translation>Dodaj wizytę</translation>
    </message>
    <message>
        <source>Delete the visit</source>
        <translation>Usuń wizytę</translation>
    </message>
    <message>
        <source>I have a visit on</source>
        <translation>Mam wizytę w dniu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Lists every visit and everything that was given out.</source>
        <translation>Wymienia każdą wizytę i wszystko, co przekazano.</translation>
    </message>
    <message>
        <source>No visit is written down yet.</source>
        <translation>Nie zapisano jeszcze żadnej wizyty.</translation>
    </message>
    <message>
        <source>Past or planned; a planned one is said on Today when its day comes.</source>
        <translation>Miniona lub planowana; o planowanej mówi strona Dziś, gdy nadejdzie jej dzień.</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Zapisz dzień</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>The visit is on</source>
        <translation>Wizyta jest w dniu</translation>
    </message>
    <message>
        <source>Type a date, like {example}.</source>
        <translation>Wpisz datę, na przykład {example}.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Zapisz wizytę</translation>
    </message>
    <message>
        <source>planned visit</source>
        <translation>planowana wizyta</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>wizyta</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everything is made on this computer and stays here until you hand it over.</source>
        <translation>Wszystko powstaje na tym komputerze i zostaje tutaj, dopóki nie zostanie przekazane.</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>Na wizytę</translation>
    </message>
    <message>
        <source>Name the first and the last day, and the pages come.</source>
        <translation>Podaj pierwszy i ostatni dzień, a pojawią się strony.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Infusion</source>
        <translation>Wlew</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>Tydzień 1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <source>Weeks at {threshold} or more; a whole bar is {most} weeks</source>
        <translation>Tygodnie z ulgą {threshold} lub więcej; cały pasek to {most} tygodni</translation>
    </message>
    <message>
        <source>Weeks of relief</source>
        <translation>Tygodnie ulgi</translation>
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
        <translation>Wróć do {percent}</translation>
    </message>
    <message>
        <source>From {least} to {most}. {note}</source>
        <translation>Od {least} do {most}. {note}</translation>
    </message>
    <message>
        <source>Look at another threshold</source>
        <translation>Sprawdź inny próg</translation>
    </message>
    <message>
        <source>Look at another threshold, in percent of relief</source>
        <translation>Sprawdź inny próg, w procentach ulgi</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zatrzymano. Niczego nie zapisano.</translation>
    </message>
</context>
<context>
    <name>WorkOutcome</name>
    <message>
        <source>Copy the path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Trwa zatrzymywanie …</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Skopiowano</translation>
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
        <translation>Wcześniejszy rok</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>Późniejszy rok</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>YearLegend</name>
    <message>
        <source>Average pain</source>
        <translation>Średni ból</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>wlew</translation>
    </message>
    <message>
        <source>late</source>
        <translation>późne</translation>
    </message>
    <message>
        <source>not come yet by the clock</source>
        <translation>według zegara jeszcze nie nadeszły</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>other answers only</source>
        <translation>tylko inne odpowiedzi</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planowany</translation>
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
        <translation>Kalendarz na {year}</translation>
    </message>
    <message>
        <source>Left and right go a day, up and down a week, Page Up and Page Down a month, Home and End to the ends of the year. Enter opens the day, Delete deletes it, Control+Z brings it back.</source>
        <translation>W lewo i w prawo o dzień, w górę i w dół o tydzień, Page Up i Page Down o miesiąc, Home i End na krańce roku. Enter otwiera dzień, Delete usuwa, Control+Z przywraca.</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Key: {key} or {letter}</source>
        <translation>Klawisz: {key} lub {letter}</translation>
    </message>
    <message>
        <source>Keys: {no_key} or 0 for {no}, {yes_key} or 1 for {yes}, Delete to clear.</source>
        <translation>Klawisze: {no_key} lub 0 to {no}, {yes_key} lub 1 to {yes}, Delete czyści.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
</TS>
