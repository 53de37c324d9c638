<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>A diary for people who receive ketamine infusions for chronic pain, and a help for talking with their clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and intended use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been certified as a medical device. It shows what your diary says; it doesn&apos;t diagnose or treat, and it never tells you to take, skip or change a medicine. Those decisions are yours and your clinic&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free software under the MIT License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no alarm: nobody but you sees what is in it until you show it. It is not meant for emergencies, nor for deciding on a treatment without a clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the help page (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllTimeLegend</name>
    <message>
        <source>4 days or more missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic Pain Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllTimeView</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain, 0 to 10 (lower is less pain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain day by day, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys. Control and the wheel look closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain-{first}-to-{last}</source>
        <comment>a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain} late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer to {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and + or − make all text larger or smaller, Ctrl and 0 as the system has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be kept for the next time: the folder for settings can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>What Today asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedSetting</name>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day, sleep and mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick what you never need. Nothing that you answered is deleted, and a day with such an answer still shows it. Dreams, perception and side effects are what the safety signs are seen from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backed up to {path}. It was opened again and checked: it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of {day}, {time}, from {file}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of {day}, {time}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the second folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second folder is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the backups can be used. Make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: your diary holds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup has a passphrase, and your diary has none: what is restored can be read by whoever can read the file, until you set one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup has no passphrase; what is restored is locked with your diary&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups that there are have another passphrase than your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was there is kept as it was: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {day}, {time} from {file} was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {day}, {time} was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made by itself, once you have answered something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup of {day} holds {what}. Your diary would hold just that, without what you answered since. What it holds now is backed up first, so you can go back. Restore it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it held before is the backup of today, “before a restore”: restore that to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the file&apos;s format changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the undo of an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}; newest infusion {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds {what}. Your diary would hold just that. What it holds now is backed up first, so you can go back. Restore it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: not there now. The newest backup there is of {day}; it catches up when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: nothing went there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the newest backup there is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; {size}. Whole: it was opened and looked over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A backup is made by itself once a day, and before an import, a restore or a new passphrase. Seven days, four weeks and twelve months are kept; what you made by hand always is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a backup or a copy that lies elsewhere, as on a stick, and says what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a folder on a stick or another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up and checking the diary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup or a copy of the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a stick or another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the newest backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on each backup goes there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a backup and checks that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more backups go there. Those in it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a stick or another disk, in case this one breaks. It need not always be there: backups catch up when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring. This can&apos;t be stopped halfway …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what each backup holds, to restore one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups in it stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in within the last 30 days can be taken back as a whole. What you changed by hand since stays, and the history keeps all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BloodView</name>
    <message>
        <source>Blood results by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Nothing of {file} was new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {encoding}, with {mark} between the cells and no names of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {encoding}, with {mark} between the cells; the names of the columns are in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” holds values from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” reads as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>A CSV file that another program wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a CSV file and shows what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing it in. This can&apos;t be stopped halfway …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the date, and one with pain or another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen where the name of a column says it. Nothing comes in until you say so below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which row the names of the columns stand, or that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, choose above what they mean, or tick that such rows are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of a fault in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that the report holds: which program, where in its code it went wrong, and nothing of your diary. Nothing is sent by itself. You can copy or save it and give it to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the last infusion day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief, % of your level before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief-infusion-{number}-{day}</source>
        <comment>a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Checklist for the infusion day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} ticked off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>{action} {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The number before an answer is its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}&#x2002;{answer}</source>
        <comment>a key and the answer it gives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message>
        <source>Tick the days on which the file&apos;s answers are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your diary says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep my own answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the file&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours {own}, the file&apos;s {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicCard</name>
    <message>
        <source>Average pain, 0 to 10, if your clinic measured it. Empty: the diary uses your own days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before an appointment your clinic wants to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least days between courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown beside a safety sign, so that you need not look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your clinic wants between two infusion courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}, a substantial change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}, an important change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>What you agreed with your clinic. The diary shows the clinic&apos;s phone number where you need it, and works out from these figures when it is a good time to call. Where you agreed on nothing, leave what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two cells stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that are plain numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day numbers of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More columns and choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other answers, the time, how the file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day, if it stands apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, if the file names the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDayCard</name>
    <message>
        <source>Day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareLegend</name>
    <message>
        <source>earlier ones with it, up to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier ones, by their dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its days, hollow where late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest, 7-day mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest, taller is stronger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief of each infusion by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief, % of your own level before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief-compared-{day}</source>
        <comment>a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Dreams in nights 1 to 3 after an infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the whole diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pain lets you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>A copy for safekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package that Relief Diary exported. You first see what it would change; nothing that you answered is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table (CSV) that another diary or a spreadsheet wrote. You first see how it reads and what it would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a package and says what it would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a table and shows what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks where to write a copy of the whole diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a package in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing it in. This can&apos;t be stopped halfway …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking the diary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the clinic: Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .zip file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the page with the report for your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {path} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole diary in one file, checked to be whole: on a stick, or for another computer. It is encrypted if the diary is, with the same passphrase and recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no more room for a package in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the folder of the package into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the package as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes your diary as tables that any spreadsheet opens. Nothing is sent; you hand it over. Pages to print, and everything else for a visit, are on the page Visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the package …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSession</name>
    <message>
        <source>What {file} holds came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came in from {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Brought in from {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in {what} from {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the whole diary to {path}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {what} to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: everything you wrote in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it: what you typed and didn&apos;t save yet ({pages}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is new: your diary has all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {path} was new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was opened again and checked: it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are typing is untouched and not saved yet: {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote in your own words is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is empty: it would become what the package holds, with its history and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} ({dates}) and {infusions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}; newest infusion {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: yours {own}, the package&apos;s {other}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>A diary day ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry made at {early} belongs to the day before, one made at {time} to the new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry made at {time} belongs to the new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your clock, it is now the diary day of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing this moves none of the days in your diary: each keeps its date and its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this time, what you enter belongs to the day before: an evening often ends after midnight. Best is an hour at which you are asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, midnight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCards</name>
    <message>
        <source>Did anything feel changed or unreal that day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did anything feel changed or unreal today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams in the night before that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams of the night before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last night&apos;s dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way of enjoying life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way of what I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHistory</name>
    <message>
        <source>Answers and changes of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average pain,
of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day; days with an average pain score are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date, like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayStory</name>
    <message>
        <source>… and {count} more characters. Open this day to read them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Infusion: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTableView</name>
    <message>
        <source>Arrows choose a day, Enter opens it, Delete deletes it, Control+C copies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>Anything you or your clinic may want to look back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text, saved as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTurnBar</name>
    <message>
        <source>Answer for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow down goes to the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {day} again. What you answered before stays with {before}. If the clock is wrong, set it right before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {day} now. What you answered before stays with {before}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The rest is left out here; the package of CSV files holds it.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a day read out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--date-column and --pain-column are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--date-column or --day-columns is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from {first} lies after today, {today}: there is nothing to write yet. Name an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pain-column is missing, or the column of another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale or --word for {name} needs --{name}-column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stamps-in-utc needs --time-zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--take needs --clashes keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--time-column needs --date-column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--time-zone: this computer knows no time zone {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–10 unless said otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day mean {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chance must be from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition needs “least”, “most” or “under”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of your infusion course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dose needs both a number and a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A drug high of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: A drug high of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A fall on {count} days, from {first} to {last}.</source>
        <extracomment>For one: A fall on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A fall, or speech, balance or vomiting that stops you, can hurt you and may come from the dose or from what was given with it. Your clinic can look at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade puts pain and what it gets in the way of into one of five steps. It can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade puts pain and what it gets in the way of into one of four steps. It can&apos;t say what causes the pain, whether a treatment works or what should be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A modifier comes twice, or they are out of their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A mood of 0 of 10 on {count} days, from {first} to {last}.</source>
        <extracomment>For one: A mood of 0 of 10 on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mood of {limit} of 10 or lower on {count} days, from {first} to {last}; the lowest was {value}.</source>
        <extracomment>For one: A mood of {value} of 10 on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A name stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase for {path} is missing. Hand it over with --new-passphrase-fd, or start this in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A night of your infusion course</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A nightmare that woke you in {count} nights.</source>
        <extracomment>For one: A nightmare that woke you in {count} night.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A nightmare that woke you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nightmare woke you in {after} of {after_of} nights 1 to 3 after an infusion ({after_share}), and in {usual} of {usual_of} other nights ({usual_share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in this file is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale has at most {buttons} answers. Use the type “count” for a number that is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second 100-hour course 16 days after the first raised liver enzymes to at least three times the upper limit of normal in 3 of 6 people (Noppers 2011, Pain). Ask your clinic whether this interval is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second 100-hour course 16 days after the first raised liver enzymes to at least three times the upper limit of normal in 3 of 6 people (Noppers 2011, Pain). Too early a repeat is a risk of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small change can move it by a whole step, and a large one may not; the scores show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A sudden, strong urge to go on {count} days.</source>
        <extracomment>For one: A sudden, strong urge to go on {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A symptom diary for ketamine infusions. Without a command the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very unpleasant dream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit on that day is in your diary already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About even</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About {count} rows of the history could not be read.</source>
        <extracomment>For one: About {count} row of the history could not be read.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After earlier infusions, relief stayed at {threshold} or more for {least} to {most} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After infusion {number} both pain and how much it gets in the way of activity are about the same as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After infusion {number} pain is about the same as before, but it gets in the way of activity less, by {interference} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After infusion {number} pain is about the same as before, but it gets in the way of activity more, by {interference} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, and it gets in the way of activity less, by {interference} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, while it gets in the way of activity about as much as before; function may not improve even when pain does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After infusion {number} pain is down by {pain} points, yet it gets in the way of activity more, by {interference} points; function may not improve even when pain does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, and it gets in the way of activity more, by {interference} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, while it gets in the way of activity about as much as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After infusion {number} pain is up by {pain} points, yet it gets in the way of activity less, by {interference} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the earlier infusion, relief stayed at {threshold} or more for {weeks} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this infusion, pain was mostly above your level before it; no relief could be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After {count} infusions the diary said that there was probably no relief, and there was none.</source>
        <extracomment>For one: After {count} infusion the diary said that there was probably no relief, and there was none.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {count} infusions the diary said that there was probably no relief, and there was.</source>
        <extracomment>For one: After {count} infusion the diary said that there was probably no relief, and there was.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All infusions compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three answers about how strong the pain is are 0, yet others say that pain kept you from things. Both may be right; they are worth a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty sheet: nothing of your diary stands on it but the names of your medicines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An infusion is planned for {first_day}. What you answer before it is what the weeks after it are compared with, so the same questions come again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented diary: nobody lived these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unpleasant dream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <extracomment>For one: And {count} more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question is called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety or panic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Anxiety or panic with changed perception on {count} days.</source>
        <extracomment>For one: Anxiety or panic with changed perception on {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any change in perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment at the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good a week without treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>As it stands: {count} pages</source>
        <extracomment>For one: As it stands: {count} page</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {count} infusions, from {first} to {last}, the pulse went over {high}; at its highest to {value}.</source>
        <extracomment>For one: At the infusion of {first} the pulse went up to {value}, over {high}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {count} infusions, from {first} to {last}, the upper blood pressure was {upper} or more, or the lower one {lower} or more.</source>
        <extracomment>For one: At the infusion of {first} the upper blood pressure was {upper} or more, or the lower one {lower} or more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bad dreams in {count} nights, from {first} to {last}, past the first nights of treatment.</source>
        <extracomment>For one: Bad dreams told on {first}, past the first nights of treatment.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after don&apos;t rest on the same medicines, so they can&apos;t be compared: a medicine counts where its doses were answered on {least} days or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being safe: a fall; or trouble speaking, unsteadiness or vomiting that is severe on {least} of {week} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzodiazepine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzodiazepines, opioids and alcohol: together with ketamine they can make you very sleepy and slow your breathing (US prescribing information 2024). Your clinic needs to know of all of them, and decides with you what is given together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {low} and {high} in the weeks from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder and kidneys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder and urine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder and urine: blood in the urine once; burning, urgency, having to go often, leaking or low belly pain on {least} of {week} days or {more} of {month}; or any of these severe on {severe} days of {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder harm is known from heavy recreational use of ketamine; what that means at the doses of a clinic is unknown (Niesters 2014). That is why your clinic will want to hear of it early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bladder trouble on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Bladder trouble on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blood in the urine on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Blood in the urine on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Blood in urine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood results: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body or surroundings seemed changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Body or surroundings seemed changed on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Body or surroundings seemed changed on {first}, past the first days of treatment.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Burning when passing urine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Burning when passing urine on {count} days.</source>
        <extracomment>For one: Burning when passing urine on {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By the forecast, relief began at about {start} and is now about {now}; on average, your scores of the last days lie below {threshold} relief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, pain held you back in your life or your work on most days of the past 3 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, pain limited you clearly over the past 6 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, pain limited you clearly over the past month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, pain limited you severely over the past 6 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, pain limited you severely over the past month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, you did not have pain on most days of the past 3 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, you had no pain in the past 6 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, you had no pain in the past month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, you had pain on most days of the past 3 months. It did not hold you back on most of them, and the three answers about the past week add up to less than 12 of 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, you had pain on most days of the past 3 months. It did not hold you back on most of them, but the three answers about the past week add up to 12 of 30 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, your pain of the past 6 months was in the lower half of the scale and limited you little or somewhat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, your pain of the past 6 months was in the upper half of the scale, yet limited you only little or somewhat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, your pain of the past month was in the lower half of the scale and limited you little or somewhat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your answers, your pain of the past month was in the upper half of the scale, yet limited you only little or somewhat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}, the last day with a pain score, relief had probably faded below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}, the last day with a pain score, relief had probably not reached {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your clinic and tell them what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your clinic on {phone} and tell them what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed inner perception of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Changed inner perception of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed outer perception of up to {value} of 10 on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Changed outer perception of {value} of 10 on {first}, past the first days of treatment.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed perception is expected during an infusion and shortly after it (Bowdle 1998). When it lasts longer or comes back, your clinic should know before it plans anything further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed perception: a drug high, or a change of inner or outer perception, at {level} or more from day {day} after an infusion on, or time, body or thoughts that feel unreal or out of control without a score; voices, visions or suspicious thoughts at any time but the first {start} days of an infusion course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in inner perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in outer perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Chart of average pain, 0 to 10: {count} recorded days up to {last}.</source>
        <extracomment>For one: Chart of average pain, 0 to 10: {count} recorded day up to {last}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of relief after infusion {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of relief over seven days by days after the last infusion day, a line an infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Chest pain on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Chest pain on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chronic Pain Grade (CPGS): a short questionnaire that grades long-standing pain by how strong it is and how much it keeps you from doing (Von Korff 1992).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past 6 months, filled in on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past 6 months, filled in on {day}. Most of these 6 months were before the infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic Pain Grade of the past month, filled in on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clonidine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} goes from {least} to {most}, beyond the scale from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} goes from {least} to {most}, never above {likely}: it may have a smaller scale than 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {diary} to {path}: {held}. The copy was opened again and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatinine {times} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark urine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dark urine on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Dark urine on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day} after your infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number}, relief over the last 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the last infusion day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the last infusion day ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that were missed can be filled in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a moderate or severe side effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with clearly less pain than before the infusion would change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with {level} relief or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days {first} to {last} after the last infusion day, {days} of {week} with a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses of the medicines you marked as opioids, of all doses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses of {medicine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams, nights 1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams: 0 {none}, 1 {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams: unpleasant dreams, or nightmares that wake you, in {least} of {week} nights from night {night} after an infusion on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving: ketamine can leave you drowsy and slow for a day or more. Agree with your clinic who takes you home and from when on you may drive again (US prescribing information 2024).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drowsiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug high, inner and outer perception: 0 is not at all, 10 as strong as can be. Inner perception is what happens in your thoughts, outer perception what happens with your senses, time and space (Bowdle 1998, grouped as in Niesters 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug high: 0 none, 10 extreme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line of a checklist begins with [ ] or [x].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjoying life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of each infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted {middle}, likely between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flank pain, below the ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a word, say the score from 0 to 10 that it stands for: --word {word}=NUMBER; or that it means no answer: --missing {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For context: in a study with 30 healthy volunteers, unpleasant dreams in the three nights after ketamine had three times the odds that they had after placebo (Blagrove 2009).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast {middle}, likely between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a paper sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the scores since, relief probably never reached {threshold}: the range did not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the second infusion on, they are compared here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From these scores it is open when relief falls below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From these scores relief is likely to be below {threshold} by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From these scores relief is likely to fall below {threshold} between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From these scores relief would likely have fallen below {threshold} between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From those scores it could not be said when relief fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From those scores relief had faded by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From those scores relief was expected to fade between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From those scores relief was expected to have faded by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your daily answers: a PEG of {peg} in the week from {first} to {last}, over {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From your daily answers: no PEG in the week from {first} to {last}, which has {count} days with all three answers and needs {least}.</source>
        <extracomment>For one: From your daily answers: no PEG in the week from {first} to {last}, which has {count} day with all three answers and needs {least}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From your daily answers: the mean of average pain and of how much it got in the way of enjoyment and of activity, over the days of a week, Monday to Sunday, on which all three were answered; {least} days or more. The PEG of the questionnaire is another one: it asks once, looking back on a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last}, {days} of {week} days with a score: {relief} as recorded, less what choosing the best week adds. A best week flatters: in trials without ketamine, {trial_low} to {trial_high} of people had some week that looked {better} better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the medicine a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade 0: no chronic pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade 0: no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade 1: mild chronic pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade 2: bothersome chronic pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade 3: high-impact chronic pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade I: low disability, low intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade II: low disability, high intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade III: high disability, moderately limiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade IV: high disability, severely limiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {grade} (intensity {intensity} of 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {grade} stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {value} in all {count} questionnaires from {first} to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {value} on {day}, the only one so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades from {least} to {most} in {count} questionnaires since {first}; the newest, of {day}, is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to the bladder is known from heavy recreational use; what that means for the doses of a clinic is unknown (Niesters 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Having to go more often than usual on {count} days.</source>
        <extracomment>For one: Having to go more often than usual on {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart: chest pain once; palpitations on {least} of {week} days; or at an infusion a blood pressure from {upper} (the upper value) or {lower} (the lower value), or a pulse over {pulse}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest liver value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest lower blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest upper blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How earlier forecasts turned out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>How long before an appointment your clinic wants to know: now {count} days.</source>
        <extracomment>For one: How long before an appointment your clinic wants to know: now {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How long relief held:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long relief holds is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much less pain than before the infusion. For most people {important} less is an important change and {substantial} less a substantial one. Below it, the diary calls the effect faded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pleasant the dreams were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pleasant they were: 1 very unpleasant, 2 unpleasant, 3 neither, 4 pleasant, 5 very pleasant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe ketamine is over many years is not established (Niesters 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How that turns out is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How vivid the dreams were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is bad or does not pass, call your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its scale is another one, name it: --scale {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no row has the names of the columns, say --no-header and call them 1, 2, 3; if another row has them, --header-row N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If pain rises over several days, the dates come sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If relief holds over the next days, the dates come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the days before were unusual, your clinic may know your level; it can be set in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have chest pain now, call your local emergency number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you know your scores from before the infusion, open those days and fill them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you think of harming yourself, call your local emergency number now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In nights 1 to 3 after an infusion {after} of {after_of} recalled dreams were unpleasant ({after_share}), on other nights {usual} of {usual_of} ({usual_share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shipped instrument this is {value}; only words may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In week 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In your own days without treatment, a week as good as this came up in {as_good} of {count} stretches.</source>
        <extracomment>For one: In your own days without treatment, a week as good as this came up in {as_good} of {count} stretch.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {id} of {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number} stood at {relief} on day {day}, the last that is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}, until {last_day}: {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: at least {count} days later than the range</source>
        <extracomment>For one: Infusion {number}: at least {count} day later than the range</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion {number}: cut short by the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: earlier than said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: later than said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: no range given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: no relief, as said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: not known how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: nothing kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: relief after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: too early to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: within the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: {count} days earlier than the range</source>
        <extracomment>For one: Infusion {number}: {count} day earlier than the range</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Infusion {number}: {count} days later than the range</source>
        <extracomment>For one: Infusion {number}: {count} day later than the range</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion {number}: {dates}, {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: {dates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: {relief}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: {threshold} never reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interference and enjoyment: how much pain got in the way of what you do, and of enjoying life; 0 is not at all, 10 completely. With the average pain they are the three questions of the PEG scale (Krebs 2009).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can happen to anyone whom a drug helps, and it is nobody&apos;s fault. Your clinic can help with it, and needs to know it to keep you safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be compared with the grades of the Chronic Pain Grade, which are made in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be kept what you were reminded of: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be told yet whether relief reached {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than a questionnaire can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with the passphrase that {path} has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set up among what the desktop starts when you log in, in this file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set up as a launch agent of this system, in this file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set up as a task of this system (Task Scheduler), from this file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set up as a timer of this system (systemd), in this file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It must be from {least} to {count} days.</source>
        <extracomment>For one: It must be from {least} to {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It must be from {least} to {count} weeks.</source>
        <extracomment>For one: It must be from {least} to {count} week.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a level before the infusion, and {least} pain scores within {week} days in a row after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a level before the infusion, of {level} or more, and {least} pain scores after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {least} days with a pain score and an answer on side effects in the {before} days before the infusion, and {least} in days 1 to {after} after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the diary if you forget the passphrase, and is shown this once. Write it down, and keep it where nobody finds it beside this computer. Without passphrase and code, nobody can open the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or a newer result is within its limit and {days} days were written without any of the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or a newer result is within its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here until your clinic says that it is settled, or {days} days were written without any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name must end in .json; an editor may have added the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketamine can raise the pulse and the blood pressure (Niesters 2014). Chest pain and lasting palpitations have many causes, some of them harmless; someone should look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketamine outside the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketamine outside the clinic: the question that is asked once a week after an infusion, answered with yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketamine wished for or taken outside the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidneys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidneys: creatinine over its upper limit; or pain in the flank on {least} of {week} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last {count} days</source>
        <extracomment>For one: Last {count} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leaking urine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leaking urine on {count} days.</source>
        <extracomment>For one: Leaking urine on {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it was, for it is damaged, in use or has an older passphrase: {path}. Delete it if you don&apos;t need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} days outside of the period.</source>
        <extracomment>For one: Left out: {count} day outside of the period.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Less pain than before the infusion is what a diary can measure; how much of it the infusion did, it can&apos;t tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less pain than before the infusion, on days {first} to {last} after the last infusion day, {days} of {week} with a score. How much of it the infusion did, a diary can&apos;t tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver: yellow skin or eyes or dark urine once; or one of the blood results ALT, AST, ALP and GGT at {times} times its upper limit or more. A result without an upper limit can&apos;t be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low belly pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Low belly pain on {count} days.</source>
        <extracomment>For one: Low belly pain on {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low mood and panic can come with pain, with treatment or for other reasons, and there is help for them. You don&apos;t have to carry this alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: the days on which relief is likely to fall below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: the days on which relief may have fallen below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: the days on which relief probably fell below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: the days on which relief was expected to fall below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean doses a day in the {before} days before the infusion and in days 1 to {after} after it, over the days on which they were answered; a medicine answered on fewer than {least} of them is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of your 0 to 10 answers in the {before} days before the infusion and in days 1 to {after} after it; each needs {least} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine {number} (its name was lost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines: how many doses you took that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Memory trouble on {count} days, from {first} to {last}, more than a week into or after treatment.</source>
        <extracomment>For one: Memory trouble on {first}, more than a week into or after treatment.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Memory: trouble remembering on {least} of {week} days or {more} of {month}, later than {after} days after the infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moderate or severe on {days} of {count} answered days ({share}).</source>
        <extracomment>For one: Moderate or severe on {days} of {count} answered day ({share}).</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood (10 is best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood: panic or anxiety on {least} of {week} days; a mood of {mood} or lower on {low} of {week} days, or of 0 on {none} of {week}; or severe low mood on {severe} of {week} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More likely than not, relief never reached {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one import of the last 30 days by its moment. To see which can be undone: {program} imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the order: --date-order day-first or month-first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in grey are columns of the CSV package, from which each figure can be worked out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night {night} after your infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night {number}: {dream}, woke you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night {number}: {dream}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nightmare that woke you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nightmare that woke you: 0 no, 1 yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Chronic Pain Grade questionnaire was finished from day {first} to day {last} after the infusion and before the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Chronic Pain Grade questionnaire was finished in the {weeks} weeks before the infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blood result with an upper limit is written down with this infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dream was written down on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finished questionnaire says this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade: answers are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade: answers are missing (intensity {intensity} of 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import of the last 30 days can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No infusion is recorded yet, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No infusion is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was typed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is written down, so it begins 14 days before the last infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is written down, so it begins with the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is written down, so it begins with the last report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is open; {kinds} kinds were looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the file&apos;s {count} rows has a score. Nothing was imported.</source>
        <extracomment>For one: The file&apos;s {count} row has no score. Nothing was imported.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of the same form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your last 7 days is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None on any of the {count} days on which they were answered.</source>
        <extracomment>For one: None on the {count} day on which they were answered.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged, for no upper limit is written down: {results}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: another program goes on writing to {path}. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: another program is writing to the diary. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: another program is writing to the diary. What you answered is kept here and saved as soon as it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: by this computer&apos;s clock, {day} has not begun. Leave the window open: what you answered is kept here and saved when that day begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: a file beside {path} was taken away. Answer again in a moment; if it is said again, close and open the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: another file was put in the place of {path}. Look at what it holds, then answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: another program changed this setting to “{value}” since it was shown here. Change it once more if yours should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: another program changed this since it was shown here. Look at it, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: another program is writing to the diary. Answer again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: by this computer&apos;s clock, {day} has not come yet. What stands there can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the diary file is damaged. Restore a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the diary file is read-only. Make it writable, then answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the diary&apos;s folder can&apos;t be reached. Check it, then answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk can&apos;t be written. Check it, then answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {path} is no longer there. Put it back, or close and open the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {path} was written over or cut short by another program while it was open. What you answered is kept here: save it to another file, then close the diary and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be compared yet. What pain lets you do needs average pain and interference with activity on {days} days before an infusion and {days} after it; dreams need {after} that were recalled in nights 1 to 3 after infusions and {usual} from other nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of {path}: it is damaged from its first page on. Restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept of what the diary said in the two weeks after infusion {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded since this infusion yet, so there is no relief to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Your pain is drawn here from the first day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to come that a calendar could hold: no planned infusion, no call to the clinic and no questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded after this infusion, so there is no relief to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of days 1 to {after} after the infusion on which any side effect was answered; none is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the days after the infusion with an average pain score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of {count} ranges given at two weeks, {within} held what happened; {expected} in 10 should.</source>
        <extracomment>For one: Of {count} range given at two weeks, {within} held what happened; {expected} in 10 should.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average, your last {count} scores lie below {threshold} relief.</source>
        <extracomment>For one: On average, your last {count} score lies below {threshold} relief.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On average, your scores of the last days lie below {threshold} relief; the forecast waits whether that lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that day, infusion {number} stood at {relief}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On that day, {count} earlier infusions stood at {low} to {high}.</source>
        <extracomment>For one: On that day, {count} earlier infusion stood at {low} to {high}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On {count} days, from {first} to {last}, you noted that you wished for ketamine outside the clinic, or took some.</source>
        <extracomment>For one: On {first} you noted that you wished for ketamine outside the clinic, or took some.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the diary first said that relief had probably faded, about the day on which it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On {day} the diary first said that relief had probably faded, about {count} days after it had.</source>
        <extracomment>For one: On {day} the diary first said that relief had probably faded, about {count} day after it had.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {day} the diary first said that relief had probably faded, about {count} days before it had.</source>
        <extracomment>For one: On {day} the diary first said that relief had probably faded, about {count} day before it had.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the diary first said that relief had probably faded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}, relief was about {middle}, likely between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, it could not be told whether relief had reached {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, it was open how long relief would stay above {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}; how long it would hold was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief may have been below {threshold}; it was expected to be by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was expected to be below {threshold} by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was expected to fall below {threshold} between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was not expected to fall below {threshold} before {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}, the last day with a pain score, relief was not expected to fall below {threshold} within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once one is recorded, relief is measured against your scores from before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date and time ({stamp}) has several rows that differ in {column}: {values}. All of them count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit behind the decimal sign is enough, like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dose is {dose}&#xa0;{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rescue dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a day, one number in each box. Leave a box empty where you don&apos;t know. At home, type it in under Diary, “Type in a paper sheet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only groups of questions that Today has can be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other medicines: some slow down the enzymes CYP3A4 and CYP2B6, by which the body breaks ketamine down (Peltoniemi 2016). Show your clinic the list of all your medicines; it knows which ones matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and ketamine infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain goes up and down by itself: in the diaries of two trials without ketamine, with no treatment, placebo or another drug, some week was 30 % better than the first in 20 to 33 of 100 people (computed from Tiwari 2022). A good week alone proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way of activity or enjoying life: 0 not at all, 10 completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way of enjoying life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain grade (CPGS, 0–IV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain grade after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain grade before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in the flank and a raised creatinine can come from the kidneys. They have many causes, some of them harmless; someone should look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pain in the flank on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Pain in the flank on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pain in the way of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in the way of doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain rose within your last days: their average is not yet what the estimate has for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pain was above your level before the infusion on {worse} of {count} days.</source>
        <extracomment>For one: Pain was above your level before the infusion on {worse} of {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pain without relief, give or take {sd} points; relief here means less pain than that, whatever brought it. {days} of the {window} days before have an average pain score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {pain}, entered late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {pain}, relief {relief}, entered late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {pain}, relief {relief}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {pain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain: 0 no pain, 10 worst pain imaginable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palpitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Palpitations on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Palpitations on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Panic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Panic on {count} days.</source>
        <extracomment>For one: Panic on {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Panic or anxiety on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Panic or anxiety on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passing urine often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the backup: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perception a little changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Perception changed after {count} earlier infusions.</source>
        <extracomment>For one: Perception changed after {count} earlier infusion.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Perception changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perception much changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period, since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please tell your clinic of {count} signs.</source>
        <extracomment>For one: Please tell your clinic of {count} sign.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnancy: that ketamine is safe then is not established (US prescribing information 2024). If you are or may be pregnant, or breast-feed, tell your clinic before the infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychosis and drug abuse: the specialists&apos; guidelines advise against ketamine while a psychosis is not under control or drug abuse goes on (Cohen 2018). If you have had either, at any time, your clinic should know before the infusion; it is a reason for care, not for blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record today&apos;s average pain to bring the forecast up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record your average pain on the next days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record your infusion on the Infusions page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary report, page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief after infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief against side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and had probably faded below {threshold} by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. How long it stays above {threshold} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It can&apos;t be told yet whether it reached {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be below {threshold} already, and is likely to be by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be below {threshold} by now; the next days will show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be fading, and is likely to be below {threshold} by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and is now about {now}. It may be fading; how long it stays above {threshold} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and probably fell below {threshold} between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and probably fell below {threshold} by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and was about {now} on {day}, before the next infusion; it may have fallen below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and was about {now} on {day}, the last day with a pain score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start} and was still about {now} on {day}, before the next infusion; it had probably not fallen below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and has probably faded below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to be below {threshold} by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to fall below {threshold} between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is likely to stay above {threshold} until about {middle}, and to be below it by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is not likely to fall below {threshold} before {first}; how long it holds is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief began at about {start}, is now about {now}, and is not likely to fall below {threshold} within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief by the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Relief can&apos;t be shown: {count} of the {window} days before this infusion have an average pain score, and {least} are needed.</source>
        <extracomment>For one: Relief can&apos;t be shown: {count} of the {window} days before this infusion has an average pain score, and {least} are needed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Relief faded about {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief faded about {day}: earlier than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief faded about {day}: within the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Relief faded about {day}: {count} days earlier than the range.</source>
        <extracomment>For one: Relief faded about {day}: {count} day earlier than the range.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relief faded about {day}: {count} days later than the range.</source>
        <extracomment>For one: Relief faded about {day}: {count} day later than the range.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Relief fell below {threshold} about here, outside the range said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief fell below {threshold} about here, within the range said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief fell below {threshold}, likely between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief fell below {threshold}; how early or late it did is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief has probably faded below {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief has probably not reached {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief has probably not reached {threshold}: it began at about {start} and is now about {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief in week 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief in week 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is counted from {day}, the day of the infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is counted from {last_day} on; a pain score each day shows how it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is holding, and is likely to last until about {middle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is holding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is likely to fade between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is likely to have faded by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is not likely to fade before {first}; how long it holds is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is not likely to fall below {threshold} within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is now about {middle}, likely between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is now about {middle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is probably below {threshold}, and may never have reached it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief may be below {threshold} by now; the next days will show whether it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief may be below {threshold}; the next days will show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief may be fading now, and is likely to have faded by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief may be fading now; how long it holds is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief may have faded below {threshold}; the next days will show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief over 7 days, % of the level before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief probably never reached {threshold} after this infusion; it began at about {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief since infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Relief was still above {threshold} on {day}: at least {count} days later than the range.</source>
        <extracomment>For one: Relief was still above {threshold} on {day}: at least {count} day later than the range.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Relief, % of the level before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue doses a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rescue doses after {count} earlier infusions.</source>
        <extracomment>For one: Rescue doses after {count} earlier infusion.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response: relief in week 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S-ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety signs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on day {day}: fading after {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on day {day}: fading between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on day {day}: fading by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on day {day}: no fading within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, or name how it is written, like --encoding {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved what could be read of {diary} to {path}: {days}, {answers}, {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which unit the laboratory gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day the blood was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder: {folder}. It is not there now; the newest backup went there on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder: {folder}. Nothing went there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder: {folder}. The newest there is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several days with relief above {threshold} again would change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Severe bladder trouble on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Severe bladder trouble on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe low mood on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Severe low mood on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe trouble speaking on {count} days.</source>
        <extracomment>For one: Severe trouble speaking on {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe unsteadiness on {count} days.</source>
        <extracomment>For one: Severe unsteadiness on {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severe vomiting on {count} days.</source>
        <extracomment>For one: Severe vomiting on {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Share of opioids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Side effects after {count} earlier infusions.</source>
        <extracomment>For one: Side effects after {count} earlier infusion.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Side effects since the infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects were not answered on any of these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects: 0 {n0}, 1 {n1}, 2 {n2}, 3 {n3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects: mild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects: moderate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects: severe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side-effect days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since this infusion, pain has mostly been above your level before it; no relief can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin and eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep (10 is best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep and mood: 0 worst, 10 best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some parts of the file could not be read: answers in them that the history has not are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some questions are waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that you planned is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that you planned is tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds or colours were stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Speech, steadiness or vomiting was severe on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Speech, steadiness or vomiting was severe on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still above {threshold} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden need to pass urine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Suspicious thoughts on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Suspicious thoughts on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken on {day}; the limit is the laboratory&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to your clinic before any further treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not open the diary. It is neither its passphrase nor its recovery code, or the beginning of the file is damaged. Mind capital letters and the keyboard&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is sooner than the {count} days that your clinic asks for between infusions.</source>
        <extracomment>For one: That is sooner than the {count} day that your clinic asks for between infusions.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is sooner than {count} days between infusions, the diary&apos;s usual figure.</source>
        <extracomment>For one: That is sooner than {count} day between infusions, the diary&apos;s usual figure.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The Chronic Pain Grade questionnaire that you finish nearest to day {best} after the infusion, from day {first} to day {last}, will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers come to grade {grade}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is of another diary than {path}. To see what it holds, open it: relief-diary --diary PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benefit-risk balance: from the {before} days before to days 1 to {after} after, the share of days with {threshold} relief or more went from {relief_before} to {relief_after}, that of days with a moderate or severe side effect from {effects_before} to {effects_after}, a severe one counted twice. Only days with answers on both count. Day-to-day variation alone leaves it between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benefit-risk balance: from the {before} days before to days 1 to {after} after, the share of days with {threshold} relief or more went from {relief_before} to {relief_after}, that of days with a moderate or severe side effect from {effects_before} to {effects_after}, a severe one counted twice. Only days with answers on both count. They are all alike on each side, so that it can&apos;t be told how far chance could move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The blood result ALP was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result ALP was {value} on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result ALT was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result ALT was {value} on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result AST was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result AST was {value} on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result GGT was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result GGT was {value} on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blood result creatinine was high on {count} days, from {first} to {last}; at its highest {value}.</source>
        <extracomment>For one: The blood result creatinine was {value} on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chance that relief ever reached {threshold} is {chance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chance that relief is below {threshold} in {count} days is {chance}.</source>
        <extracomment>For one: The chance that relief is below {threshold} in {count} day is {chance}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chance that relief is now below {threshold} is {chance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {path} can&apos;t be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course runs from {first_day} to {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course runs until {last_day}; relief is counted from that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of fading are out of their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows a bladder sign on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows a bladder sign, first on {first} and last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows a heart sign on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows a heart sign, first on {first} and last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows a kidney sign on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows a kidney sign, first on {first} and last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows a liver sign on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows a liver sign, first on {first} and last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows bad dreams that go on, from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows bad dreams that go on, up to {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows changed perception on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows changed perception, first on {first} and last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows low mood or panic that goes on, from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows low mood or panic that goes on, up to {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows memory trouble that goes on, from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows memory trouble that goes on, up to {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows no clear relief after this infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows that you may not be safe, first on {first} and last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary shows that you may not be safe, on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose is not a number. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose must be a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the day must be a whole minute before noon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file gives {count} days: {dates}.</source>
        <extracomment>For one: The file gives {count} day: {dates}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file {file} has the id {id} already. One of them must go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not used; look at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first date of fading is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first days read: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has over {most} files; this one and all after it are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast starts after the last infusion day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast starts from the last day of an infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help page says where to find someone to talk to at any hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest answer must be over the lowest, {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest value must not be under the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history, change {number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours a day must be over 0, up to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The infusion is longer than a year. Check its first and last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The infusion needs its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The infusion of {day} follows {count} days after the one before; {wanted}</source>
        <extracomment>For one: The infusion of {day} follows {count} day after the one before; {wanted}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The infusion planned for {day} would follow {count} days after the one before; {wanted}</source>
        <extracomment>For one: The infusion planned for {day} would follow {count} day after the one before; {wanted}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The instrument has no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the infusion is before its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the medicine is before its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last pain score is from {day}, so nothing is suggested today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last rule, and only the last, has no condition: it takes what the others leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level before treatment must be from {least} to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment has no UTC offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest results of all {count} values lie within their limits.</source>
        <extracomment>For one: The newest result lies within its limit.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next infusion began before this week was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next infusion began on {day}, before that could turn out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next infusion began on {day}, before two weeks had passed after infusion {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice can&apos;t be shown: there is no desktop session here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice can&apos;t be shown: this desktop shows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice that the clinic needs must be from {least} to {most} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of infusion days must be from 1 to {span}, the days from first to last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one range given at two weeks so far did not hold what happened; {expected} in 10 should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one range given at two weeks so far held what happened; {expected} in 10 should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has format {newer}; this program reads up to {ours}. Install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is empty and names no diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is from another diary than {path}. Import it into a new file: --diary NEW.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is invented, and {path} is not. A sample is never mixed with a diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of {path} was not changed: {reason}. The diary is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaires before and after this infusion ask about different times and can&apos;t be compared; both stand on the Questionnaires page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends on {last}, before it starts on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relief below which it counts as faded must be a fraction from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder could not be switched off: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder could not be switched on: the system&apos;s scheduler did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder could not be switched on: the system&apos;s scheduler refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder could not be switched on: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result must be a number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample diary could not be written to {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores since say otherwise: relief reached {threshold}, and fell below it about {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores since say otherwise: relief reached {threshold}, and was still above it on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores since say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder for backups is not there now, so the backups in it are as they were: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped instrument asks about {days} days; only words may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped instrument has {count} questions; only words may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped instrument {instrument} is scored in another way; only words may differ. Give the file another id, or copy its scoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps must rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s scheduler can&apos;t take the name {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold must lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold was {then} then, and what happened is measured at it; today it is {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time between two infusions must be from {least} to {most} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper blood pressure must be over the lower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper limit must be a number over 0, up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the forecast is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few pain scores to say how relief holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are {count} in all. Each was opened and looked over just now.</source>
        <extracomment>For one: There is {count} in all. It was opened and looked over just now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a limit here, but no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of {path} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {name}. To see which there are: {program} backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import of {moment} that could be undone: it is over 30 days ago, or nothing of it stands any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no infusion yet whose relief can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no infusion yet, so function and pain can&apos;t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no more room for a copy in {folder}. Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no questionnaire {instrument} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no window here that could show a notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{name}” here. Is “{known}” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{name}” here; known are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare yet. What the diary said two weeks after infusion {number} can still turn out either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare yet. What the diary says on {day}, two weeks after the infusion, will be held against what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare: no range was kept from two weeks after an infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remind of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little to compare function and pain around infusion {number}: both average pain and interference with activity need {least} answered days in the {before} days before it and in the {after} days after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little to compare nightmares that woke you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little to compare yet: the diary holds {after} recalled dreams from nights 1 to 3 after an infusion ({least_after} are needed) and {usual} from other nights ({least_usual} are needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be one choice for each answer from the lowest to the highest: {count}, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers are worth a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can be signs of a strained liver. In one small study liver enzymes rose to at least three times the upper limit of normal in 3 of 6 people, in a second 100-hour course 16 days after the first (Noppers 2011, Pain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more, because something of it was changed since. Everything stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {today}, but this diary has an entry made on {entry}: if the clock is wrong, set it right before you answer; if it is right, go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet by this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over or has begun. An infusion that took place goes above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come, so how the infusion felt can&apos;t be told yet. Check the day or clear that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. An infusion that is planned goes into the line below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary file is damaged: {fault} Nothing more is written to it; restore a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This infusion overlaps the one from {first_day} to {last_day}. Change that one or these dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This infusion was planned for {first} to {last}. Did it begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This infusion was planned for {first} to {last}. Did it take place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This infusion was planned for {first}. Did it take place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a good time to call your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a good time to talk to your clinic about what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the day of your infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the questionnaire for week {week} after the infusion that ended on {last_day}. Your answers stand beside those from before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is worth telling your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is worth telling your clinic. The next days will show whether relief comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list must have from {least} to {most} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a list, with brackets: [ … ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an object, with braces: {braces}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be over 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake. It has 28 letters and digits, and never I, O, 0 or 1. Compare it group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This rests on {count} pain scores since the infusion and on published studies.</source>
        <extracomment>For one: This rests on {count} pain score since the infusion and on published studies.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds a character that can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was during infusion {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was during the infusion planned for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days after infusion {n}.</source>
        <extracomment>For one: This was {count} day after infusion {n}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days after the infusion planned for {day}.</source>
        <extracomment>For one: This was {count} day after the infusion planned for {day}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days before infusion {n}.</source>
        <extracomment>For one: This was {count} day before infusion {n}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was {count} days before the infusion planned for {day}.</source>
        <extracomment>For one: This was {count} day before the infusion planned for {day}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This week ends on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts out of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Thoughts out of control on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Thoughts out of control on {first}, past the first days of treatment.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Three rescue doses or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold: the relief below which the effect counts as faded, 30 % unless your clinic says otherwise; 30 % less pain is a change that matters to people (Farrar 2001), 50 % a large one (Dworkin 2008).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time or space felt unreal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Time or space felt unreal on {count} days, from {first} to {last}, past the first days of treatment.</source>
        <extracomment>For one: Time or space felt unreal on {first}, past the first days of treatment.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To make the copy in another place: {program} backup FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say so: --date-order {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see its backups: {program} backups. To save what can be read: {program} salvage OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take only some of them: --where {condition}; it can be given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s page is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few pain scores followed to say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little recorded before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little recorded before, {after} doses a day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little recorded for: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble remembering can come with an infusion (Niesters 2014). When it is still there after a week, your clinic should know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in {count} seconds.</source>
        <extracomment>For one: Try again in {count} second.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rescue doses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief had probably not reached {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was likely to fade between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was likely to have faded by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was not likely to fade before {first}, and that it was open how long it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the diary said that relief was not likely to fade within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} the last pain score was too old for the diary to say when relief fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks after infusion {number} there were too few pain scores for the diary to say when relief fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number of weeks, like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number up to 10, like {example}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number of days, like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U/L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the import of {moment} from {file}, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the import of {moment}, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unpleasant dreams after {count} earlier infusions.</source>
        <extracomment>For one: Unpleasant dreams after {count} earlier infusion.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unpleasant dreams come more often in the first three nights after ketamine than after placebo (Blagrove 2009). When they go on, they cost sleep, and your clinic may be able to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpleasant dreams in the three nights after ketamine had three times the odds that they had after placebo, in 30 healthy volunteers (Blagrove 2009). Odds are not the same as how often it happens, and how it is for people in pain is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unpleasant dreams in {count} nights.</source>
        <extracomment>For one: Unpleasant dreams in {count} night.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unsteadiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Usual, on other nights: unpleasant in {days} of {count} dreams.</source>
        <extracomment>For one: Usual, on other nights: unpleasant in {days} of {count} dream.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertigo, the room spins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Visions on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Visions on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Voices or sounds that were not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Voices or sounds that were not there on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Voices or sounds that were not there on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {sentence} {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Weeks of relief: from the last infusion day until relief falls below {threshold}. The bar&apos;s end is {count} weeks.</source>
        <extracomment>For one: Weeks of relief: from the last infusion day until relief falls below {threshold}. The bar&apos;s end is {count} week.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What happened: below {threshold} from about {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: still above {threshold} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: {threshold} was probably never reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the threshold were {threshold}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood there before is kept as it was: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood there before is kept. To have it back: {program} restore {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the diary says on {day}, two weeks after infusion {number}, will be held against what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the diary suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said on {day}, {item}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do may not get better even when pain does; in a trial with 60 people it did not (Sigtermans 2009). That is why the diary asks for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote on {day} was changed by another program at the same time. Both texts are kept, one below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When needed (rescue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With {count} days of notice, the diary&apos;s usual figure, this is a good time to call your clinic.</source>
        <extracomment>For one: With {count} day of notice, the diary&apos;s usual figure, this is a good time to call your clinic.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Within the range said on day {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out on {day}; it may move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst side effect: {severity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down at least one result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote an invented diary to {path}: {size}, {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}: an empty sheet for two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}: what is to come, for your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}: what is to come, for your calendar; {planned} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}: {size}, {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow skin or eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Yellow skin or eyes on {count} days, from {first} to {last}.</source>
        <extracomment>For one: Yellow skin or eyes on {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You are in an infusion course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had pain on some days or never, yet it held you back every day. Both may be right; they are worth a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had pain on some days or never, yet the three answers about the past week add up to 12 of 30 or more. Both may be right; they are worth a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted a wish for ketamine outside the clinic on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted a wish for ketamine outside the clinic, first on {first} and last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told your clinic on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for {count} days of notice, so this is a good time to call.</source>
        <extracomment>For one: Your clinic asks for {count} day of notice, so this is a good time to call.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your clinic may know your level from before treatment; it can be set in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your clinic saying that the signs are settled, noted on Today.</source>
        <extracomment>For one: Your clinic saying that the sign is settled, noted on Today.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your clinic will want to know that it faded early. Talk to them about what that means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary has an open page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary has no day in that period, so nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to back up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is empty so far: there is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your infusion is planned for {day}. Everything on your checklist is ticked off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your infusion is planned for {day}. {count} lines of your checklist are open.</source>
        <extracomment>For one: Your infusion is planned for {day}. {count} line of your checklist is open.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your last days show less relief than the estimate: single worse days count little until they last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last days show more relief than the estimate: single better days count little until they last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last score is {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last score is {score}; your level before was {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean} of 10.</source>
        <extracomment>For one: Your last score is {mean} of 10.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean}.</source>
        <extracomment>For one: Your last {count} score averages {mean}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {count} scores average {mean}; your level before was {level}.</source>
        <extracomment>For one: Your last {count} score averages {mean}; your level before was {level}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your level before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your level before this infusion was about {level} of 10: too low to tell relief from day-to-day changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your level before was about {level} of 10. A change of 2 points is held to be important, and from a level below {least} there is no room for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your newest days show less relief than the estimate: single worse days count little until they last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your newest days show more relief than the estimate: single better days count little until they last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}. Your clinic will want to know that relief has probably faded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next infusion is planned for {day}. Your clinic will want to know that relief may not last until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain before the infusion was too low to say how relief holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your threshold is {threshold}. Nothing is changed by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your worst pain is lower than your pain at this moment. These two answers are worth a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}; on {day} it was {last} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is {grade}, of grades from 0 to {most}; on {day} it was {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a FHIR R4 Bundle for the clinic&apos;s system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup as `backups` names it, or any copy; or the diary&apos;s own path, to keep a file that you put there yourself, without the log beside it that belongs to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a benzodiazepine alongside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day before → after, not the same medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day, before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file for your calendar, of what is to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a look over the whole file finds {count} faults.</source>
        <extracomment>For one: a look over the whole file finds {count} fault.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new file, or a folder (default: the folder of copies beside the diary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new folder, or a new file that ends in .zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package (folder or .zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package of CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report for the clinic, as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that means no answer, beside NA, - and null; can be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {weeks} weeks of relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity, grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty sheet for two weeks on paper, as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rows.</source>
        <extracomment>For one: and {count} more row.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another diary file than your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another number gives another diary (default: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days</source>
        <extracomment>For one: answers of {count} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days ({dates})</source>
        <extracomment>For one: answers of {count} day ({dates})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of {count} days, {first} to {last}</source>
        <extracomment>For one: answers of {count} day, {first} to {last}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>answers without an average pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers, though this day has not come yet by this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of another day, like 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {threshold} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average pain {pain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average pain {pain}, entered late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average pain {pain}, though this day has not come yet by this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before any infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the file&apos;s format changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before your diary began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood result {id} is of infusion {infusion}, which there is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in what a file holds, one of these: {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the diary file and its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clonidine alongside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates as {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {day} after infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>day {day} of a course of {count} days</source>
        <extracomment>For one: day {day} of a course of {count} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>day {day} · infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did it take place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, but the output can&apos;t be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during the infusion planned for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day, like 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a CSV file of another program: how it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a CSV file of another program: the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a CSV file of another program: the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {clinic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from paper, typed in by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have backups go there no more; those in it stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have each new backup go there too, to a stick or another disk; it need not always be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have the diary hold what a backup holds; what it holds now is backed up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a date like 03/04/2021 is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how its letters are written, if not in UTF-8: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include what you wrote in your own words, and your clinic&apos;s name and number; what your medicines are called always goes out, for doses mean nothing without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of bringing something in: undo an import as a whole, the newest one or the one of this moment, as `imports` tells it; what was changed by hand since stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into a muscle (IM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into a vein (IV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no answer of {instrument}; what has no column stands in {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answers are not those that its history gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name leads in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just over the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just over {times} times the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just under the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just under {times} times the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out and list rows that can&apos;t be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less pain, without what choosing adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>less pain, without what choosing adds; untreated, week 1 was matched in {as_good} of {count} stretches</source>
        <extracomment>For one: less pain, without what choosing adds; untreated, week 1 was matched in {as_good} of {count} stretch</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less pain; {days} of {week} days recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a week of relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a week of relief so far; it may be fading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely range (80 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely to fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely to fade later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the backups: when and why each was made, what it holds, whether it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the imports of the last 30 days that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a copy of the diary and prove that it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine {id} has another one in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg per kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg per kg per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/dL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate or severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate or severe; not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more pain, without what choosing adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more pain; {days} of {week} days recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name either SOURCE or --undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest infusion {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest infusion {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear relief so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no medicine listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row has the names of the columns; they are called 1, 2, 3 and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row with the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no week with {least} scores yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none entered late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered often enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not faded before the next infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object instead of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only rows with this value in that column; can be given again, for other values and for other columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opioid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain scores from any CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: 4–6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read its passphrase or recovery code from this descriptor: the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the new passphrase from this descriptor: the first line, or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the passphrase or the recovery code of the backup, where it has another than the diary, from this descriptor: the first line, or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief holding so far, for less than a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief holding so far, for {weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief not faded within less than a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief not faded within {weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remind of the day again after an hour, if it is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said on day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said on day {day}: not within a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save all that can be read of a damaged diary into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say everything in this language (default: the system&apos;s); files stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what the diary shows about the last infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says {old} for {item}, but it was {before} until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set, change or remove the passphrase of the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a notice on the desktop where today&apos;s page is open or something is due; Settings has it run daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <comment>&apos;small&apos; where names of questions begin small within a sentence, else &apos;as written&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in the file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamps without an offset are UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with how good sleep was, 10 is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with how good the mood was, 10 is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with how much pain interfered with enjoying life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with how much pain interfered with the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with the date or time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with the pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with the pain score, 0 to 10; given again, the median of them counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with the time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with the worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy has other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database refuses it (reason {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the diary&apos;s usual figure is {count} days.</source>
        <extracomment>For one: the diary&apos;s usual figure is {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk takes no file as large as this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file itself is whole, but the log beside it ({log}) is not its own, as after a copy put back by hand. Close the diary; this takes the copy and leaves the log: relief-diary --diary {path} restore {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to make; it must not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write; it must not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history is not as it was written: something in it was changed by a fault or another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mark between two cells, if it is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of the columns in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next infusion came first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row with the names of the columns, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows are from more than one diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale of the pain columns, like 0-100, or of another answer, like sleep:1-5; LOW is our 0, also where it is the higher number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the score from 0 to 10 that a word stands for, like mild=3 or mood:bad=2; can be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time that was wished, as the system&apos;s scheduler says it; without it, what is open now is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer refuses it (reason {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three columns that name the day; a row without it goes by its date column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little recorded to say how long relief held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under the skin (SC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way; relief is counted from its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait while the notice stands for a click on it, which opens the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was expected to fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was expected to fade later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks 1 and 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a date that is a plain number counts: since 1970, or the days of a spreadsheet since 1900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened: never reached {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened: still above {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to write (default: {name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the diary says something else: refuse the import, keep the diary&apos;s own answer, or take that of another program&apos;s file (default: refuse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --clashes keep: a day on which the file&apos;s answers are taken; can be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an upper limit, so not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an invented diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the diary, in one of these forms: {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written down by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written down by somebody else, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>your clinic asks for {count} days.</source>
        <extracomment>For one: your clinic asks for {count} day.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>your level before: {level} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your time zone, like Europe/Warsaw, for stamps with an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyte}
{unit}</source>
        <comment>a blood value above its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyte} is given in {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyte} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyte} {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyte} {times} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyte} {value}&#xa0;{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {count} questions answered</source>
        <extracomment>For one: {answered} of {count} question answered</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{as_good} of {count} stretches</source>
        <extracomment>For one: {as_good} of {count} stretch</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{balance} on the side of relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{balance} on the side of side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} and {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} before, too little recorded after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} doses a day before, too little recorded after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} doses a day before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} as {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} has a time already, and there is another in the time column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} has no time like 09:14 after its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is none of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a date (a year has 12 months).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a date (that day is another weekday).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a date (that month has no such day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a date (year must be from {year}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a date like 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a moment (no calendar or no clock has it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a moment like 2026-11-22T09:14:03+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a moment of the years 1900 to 9998.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a number like 4.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a safety sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a time (hour must be in 1..12 with AM or PM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a time (no clock is that far from UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a time (there are 24 hours, 60 minutes and 60 seconds).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a year, a month and a day in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an item of a blood result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an item of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an item of a medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an item of a questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an item of a safety sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an item of a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an item of an infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an item of an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an item of what was given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not from {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not like `item=4`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not out of {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not the id of a blood result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not the id of a medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not the id of a questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not the id of a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not the id of an infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not the id of what was given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is over {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} MB</source>
        <extracomment>For one: {count} MB</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers</source>
        <extracomment>For one: {count} answer</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers already there.</source>
        <extracomment>For one: {count} answer already there.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers are there already.</source>
        <extracomment>For one: {count} answer is there already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers differ from your diary&apos;s own.</source>
        <extracomment>For one: {count} answer differs from your diary&apos;s own.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers differ: there, your diary&apos;s own stay and nothing is overwritten.</source>
        <extracomment>For one: {count} answer differs: there, your diary&apos;s own stays and nothing is overwritten.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers of {day}</source>
        <extracomment>For one: {count} answer of {day}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers stood without their history, or otherwise than in it; the history has them as imported now.</source>
        <extracomment>For one: {count} answer stood without its history, or otherwise than in it; the history has it as imported now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that differ were left out: your diary&apos;s own stand.</source>
        <extracomment>For one: {count} answer that differs was left out: your diary&apos;s own stands.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that the file gives otherwise: the diary&apos;s own stand.</source>
        <extracomment>For one: {count} answer that the file gives otherwise: the diary&apos;s own stand.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that the file gives otherwise: the file&apos;s were taken.</source>
        <extracomment>For one: {count} answer that the file gives otherwise: the file&apos;s was taken.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers that you changed since, or that yours need, stay.</source>
        <extracomment>For one: {count} answer that you changed since, or that yours needs, stays.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers were changed by hand since, or are needed by what was: they stay.</source>
        <extracomment>For one: {count} answer was changed by hand since, or is needed by what was: it stays.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results</source>
        <extracomment>For one: {count} blood result</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results of {day}</source>
        <extracomment>For one: {count} blood result of {day}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results of {day} written down.</source>
        <extracomment>For one: {count} blood result of {day} written down.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blood results with something new.</source>
        <extracomment>For one: {count} blood result with something new.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <extracomment>For one: {count} change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies beside it are locked too.</source>
        <extracomment>For one: {count} copy beside it is locked too.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies beside it have none either.</source>
        <extracomment>For one: {count} copy beside it has none either.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies could not be changed, as they are damaged, in use or have an older passphrase; the first is {first}. Delete them if you don&apos;t need them.</source>
        <extracomment>For one: {count} copy could not be changed, as it is damaged, in use or has an older passphrase: {first}. Delete it if you don&apos;t need it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>For one: {count} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after infusion {n}</source>
        <extracomment>For one: {count} day after infusion {n}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after the infusion planned for {day}</source>
        <extracomment>For one: {count} day after the infusion planned for {day}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days after your infusion</source>
        <extracomment>For one: {count} day after your infusion</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days are recorded since this infusion; {least} are needed to say how relief holds.</source>
        <extracomment>For one: {count} day is recorded since this infusion; {least} are needed to say how relief holds.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days are rounded to whole numbers; the history keeps what the file says.</source>
        <extracomment>For one: {count} day is rounded to a whole number; the history keeps what the file says.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days before infusion {n}</source>
        <extracomment>For one: {count} day before infusion {n}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days before the infusion planned for {day}</source>
        <extracomment>For one: {count} day before the infusion planned for {day}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days from paper</source>
        <extracomment>For one: {count} day from paper</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days from {first} to {last} have not come yet by this computer&apos;s clock. They stand in the diary as they were recorded; no figure uses them before that day. If the clock was wrong then, delete them.</source>
        <extracomment>For one: {first} has not come yet by this computer&apos;s clock. It stands in the diary as it was recorded; no figure uses it before that day. If the clock was wrong then, delete it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days got new answers ({dates}).</source>
        <extracomment>For one: {count} day got new answers ({dates}).</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days got new answers from {file}: {dates}.</source>
        <extracomment>For one: {count} day got new answers from {file}: {dates}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days have several entries: their median counts.</source>
        <extracomment>For one: {count} day has several entries: their median counts.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days in, infusion {number} stands at {relief}.</source>
        <extracomment>For one: {count} day in, infusion {number} stands at {relief}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days recorded since {first}</source>
        <extracomment>For one: {count} day recorded since {first}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days rounded; the history keeps what the file says.</source>
        <extracomment>For one: {count} day rounded; the history keeps what the file says.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days since the infusion have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} day since the infusion has an average pain score; {least} are needed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days that have not come yet</source>
        <extracomment>For one: {count} day that has not come yet</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days were recorded after this infusion; {least} are needed to say how relief held.</source>
        <extracomment>For one: {count} day was recorded after this infusion; {least} are needed to say how relief held.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with new answers, {first} to {last}.</source>
        <extracomment>For one: {count} day with new answers, {first} to {last}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with several entries: their median counts.</source>
        <extracomment>For one: {count} day with several entries: their median counts.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days with something that the diary said then.</source>
        <extracomment>For one: {count} day with something that the diary said then.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days would get new answers ({dates}).</source>
        <extracomment>For one: {count} day would get new answers ({dates}).</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days, the last {last}</source>
        <extracomment>For one: {count} day, {last}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} doses</source>
        <extracomment>For one: {count} dose</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} dreams in words</source>
        <extracomment>For one: {count} dream in words</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier ones are in the table.</source>
        <extracomment>For one: {count} earlier one is in the table.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier texts are left out here; the package of CSV files holds them.</source>
        <extracomment>For one: {count} earlier text is left out here; the package of CSV files holds it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entered late, hollow in the chart</source>
        <extracomment>For one: {count} entered late, hollow in the chart</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filled in so far</source>
        <extracomment>For one: {count} filled in so far</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} from paper</source>
        <extracomment>For one: {count} from paper</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusion days</source>
        <extracomment>For one: {count} infusion day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions</source>
        <extracomment>For one: {count} infusion</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions are not drawn: each needs a score after it, and {least} scores of the {window} days before it.</source>
        <extracomment>For one: {count} infusion is not drawn: it needs a score after it, and {least} scores of the {window} days before it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions compared, days 0 to {last}</source>
        <extracomment>For one: {count} infusion, days 0 to {last}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions planned</source>
        <extracomment>For one: {count} infusion planned</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions recorded</source>
        <extracomment>For one: {count} infusion recorded</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions with something new.</source>
        <extracomment>For one: {count} infusion with something new.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} infusions, each against your own level before it</source>
        <extracomment>For one: {count} infusion, against your own level before it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kB</source>
        <extracomment>For one: {count} kB</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kept suggestions</source>
        <extracomment>For one: {count} kept suggestion</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>For one: {count} line</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} medicines</source>
        <extracomment>For one: {count} medicine</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} medicines with something new.</source>
        <extracomment>For one: {count} medicine with something new.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>For one: {count} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more days keep your own answers.</source>
        <extracomment>For one: {count} more day keeps your own answers.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more side effects are not shown; they were there on fewer days.</source>
        <extracomment>For one: {count} more side effect is not shown; it was there on fewer days.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more signs are open.</source>
        <extracomment>For one: {count} more sign is open.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <extracomment>For one: {count} note</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes of what was given out.</source>
        <extracomment>For one: {count} note of what was given out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the {window} days before have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} of the {window} days before has an average pain score; {least} are needed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the {window} days before the infusion have an average pain score; {least} are needed.</source>
        <extracomment>For one: {count} of the {window} days before the infusion has an average pain score; {least} are needed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them can&apos;t be used.</source>
        <extracomment>For one: {count} of them can&apos;t be used.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another passphrase than your diary.</source>
        <extracomment>For one: {count} of them has another passphrase than your diary.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them late</source>
        <extracomment>For one: {count} of them late</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other records</source>
        <extracomment>For one: {count} other record</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pages went to the printer.</source>
        <extracomment>For one: {count} page went to the printer.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <extracomment>For one: {count} place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} planned</source>
        <extracomment>For one: {count} planned</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} planned infusions</source>
        <extracomment>For one: {count} planned infusion</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questionnaires</source>
        <extracomment>For one: {count} questionnaire</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questionnaires with something new.</source>
        <extracomment>For one: {count} questionnaire with something new.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions are not answered. You can answer them, or finish without them.</source>
        <extracomment>For one: {count} question is not answered. You can answer it, or finish without it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer, and so there is no grade. You can still answer them.</source>
        <extracomment>For one: {count} question has no answer, and without it there is no grade. You can still answer it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer, so not every score can be given.</source>
        <extracomment>For one: {count} question has no answer, so not every score can be given.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer.</source>
        <extracomment>For one: {count} question has no answer.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions have no answer; the other answers carry the result.</source>
        <extracomment>For one: {count} question has no answer; the other answers carry the result.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions; the time asked about: {recall}</source>
        <extracomment>For one: {count} question; the time asked about: {recall}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows can&apos;t be read:</source>
        <extracomment>For one: {count} row can&apos;t be read:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows have no answer.</source>
        <extracomment>For one: {count} row has no answer.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows left out:</source>
        <extracomment>For one: {count} row left out:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows made no sense and were left out.</source>
        <extracomment>For one: {count} row made no sense and was left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the history</source>
        <extracomment>For one: {count} row of the history</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows read, {matched} matched</source>
        <extracomment>For one: {count} row read, {matched} matched</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows without a score.</source>
        <extracomment>For one: {count} row without a score.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} safety signs that the clinic called settled.</source>
        <extracomment>For one: {count} safety sign that the clinic called settled.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} safety signs that the clinic was told of.</source>
        <extracomment>For one: {count} safety sign that the clinic was told of.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values have no upper limit written down, so they are not judged; none is over its limit.</source>
        <extracomment>For one: {count} value has no upper limit written down, so it is not judged; none is over its limit.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} visits to the clinic.</source>
        <extracomment>For one: {count} visit to the clinic.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} written down by a helper</source>
        <extracomment>For one: {count} written down by a helper</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{days} of {count} days</source>
        <extracomment>For one: {days} of {count} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} of {count} days ({share})</source>
        <extracomment>For one: {days} of {count} day ({share})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{days} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} of {week} days recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, {infusions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has doses of medicine {id}, which there is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not a day of the years {first} to {last}. Check its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, before the infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, during the infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, infusion {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} days ago</source>
        <extracomment>For one: {day}, {count} day ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {title}: grade {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {title}: no grade, because too much was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {title}: {name} can&apos;t be given, because too much was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {title}: {name} {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{diary} was not changed. Look at what {path} holds, and go on with it or with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} mg per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} mg per kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} mg per kg per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} µg per kg per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entered}; {helper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} gives {count} days, {first} to {last} (values: {ranges}): {rows}.</source>
        <extracomment>For one: {file} gives {count} day, {first} (values: {ranges}): {rows}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has an unknown column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no row for {subject}, which {changes} has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{filled} of {count} days filled in</source>
        <extracomment>For one: {filled} of {count} day filled in</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} In all {count} rows can&apos;t be taken. Nothing was imported; --skip-bad leaves such rows out.</source>
        <extracomment>For one: {first} Nothing was imported; --skip-bad leaves such rows out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} None of the {count} rows can be taken. Nothing was imported.</source>
        <extracomment>For one: {first} No other row has a score. Nothing was imported.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to today, {recorded} of {count} days recorded</source>
        <extracomment>For one: {first} to today, {recorded} of {count} day recorded</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is not a question of {instrument}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is not an answer of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {value} is none of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {value} is not a whole or half number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {value} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {id} makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {id}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late}; {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{medicine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mild} mild, {moderate} moderate, {severe} severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, from {file}: {what}. To undo it: {program} import --undo {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: {what}. To undo it: {program} import --undo {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{multiple}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({why}): {what}, {size}. Opened and looked over: whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be {given}; it can be {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not go with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from {least} to {most} in {count} questionnaires since {first}; the newest, of {day}, is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column {column}; it has {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no rows under its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has nothing in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has two columns called {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is far larger than a package&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the id of an instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs something behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes nothing, not {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} in all {count} questionnaires from {first} to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} on {day}, the only one so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, column {column}: {one} in row {row} and {other} in row {second} are dates in two orders. Which of the others are meant how can&apos;t be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, column {column}: {one} in row {row} is a percentage, {other} in row {second} is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in the second folder ({why}): {what}, {size}. Opened and looked over: whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: a NUL byte. This is not a CSV file in {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: not UTF-8 text (byte {offset}). Save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: not {encoding} text (byte {offset}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can mean two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can mean two dates. {other} in row {second} shows that the file has {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {cell} can&apos;t have {order}, so the others may be meant otherwise too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}, column {column}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is missing or out of its place, or a cell is far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is never closed, or a cell is far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is opened there and never closed, so the rest of the file can&apos;t be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}: broken CSV. A quote is out of its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}: {cells} cells, but the header has {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: diary_id is not an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: invented is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: none of its {count} rows match ({conditions}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the first row looks like data, not like the names of columns ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: with it, there are more than {most} cells, more than a diary can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: with it, there are more than {most} rows, more than a diary can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: nothing can be read from descriptor {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: the first line is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: the first line is too long for a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: {value} is not a date (it is written another way). Write it like 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: {value} is not a date of the calendar. Write it like 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to the diary itself. Name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can only be read: it, or its folder, is write-protected. You can look at everything; nothing can be saved. To answer, make it writable or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be copied: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: another program is writing to it. Wait a moment, or close that program, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: it is not there, or you have no permission for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check the disk and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be restored: the copy of it is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be restored: {reason}. It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be unpacked: it is no zip, is cut short, or asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be used for a copy: {beside} is beside it, of a database that is in use or was left behind. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be used for backups: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: no permission for the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: there is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist. Start relief-diary to begin a diary, or name another one with --diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not open with that. It is not the passphrase or the recovery code of this diary, or the beginning of the file is damaged. Mind capital letters and the keyboard&apos;s language, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already, so nothing was written. Choose another name, or that file itself to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has a passphrase. Another one: {program} passphrase change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has a second name somewhere (a hard link), which would keep what it holds now. Remove one of the two, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no passphrase any more: whoever can read the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no passphrase. To set one: {program} passphrase set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds far more files than a package. Unpack it, and name the folder with the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds what {backup} holds: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {name} more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database, but not a Relief Diary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database, not a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a diary file or a copy of one, not a package. To see it, open it: relief-diary --diary PATH. To bring in what it holds, write a package of it first: relief-diary --diary PATH export DEST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a diary. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a name that another file needs. Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a name that the open diary needs. Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a table of another program, not a package of Relief Diary. To bring it in, choose it below, under “From another program”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is another file than before: it was replaced while the window was open. What you see now is what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being replaced. Open it again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. It was not changed; restore a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: something in it can&apos;t be read. It was not changed; restore a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from a sample diary: everything in it is invented. It is never mixed with your own. To look at it, bring it into a diary of its own, from a terminal: relief-diary --diary NEW.db import PACKAGE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from an older Relief Diary and could not be brought up to date ({reason}). It was not changed. Make sure that it can be written, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from an older Relief Diary, and the copy that is made before it is brought up to date failed ({reason}). It was not changed. Check the disk and the permissions, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from another diary than the open one, so nothing of it was brought in. To see it, bring it into a diary of its own, from a terminal: relief-diary --diary NEW.db import PACKAGE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in a folder of another computer. Open it in one program at a time. Safer: keep the diary on this computer, and choose that folder as the second one for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in a folder that {program} syncs. It may put an older file in its place while you write. Keep the diary in a folder of this computer, and choose the synced one as the second folder for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase that was not given here. It opens with the passphrase or the recovery code of its time; without both, nobody can open it, nor can this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase. Hand it over with --passphrase-fd, or start this in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase. It opens with the passphrase or the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is locked with another passphrase than the diary. Hand it over with --backup-passphrase-fd, or start this in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is locked with the new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is locked. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no folder. Choose one on a stick or another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no longer there. Put it back, or open another diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Relief Diary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a package of Relief Diary: that is a .zip file or a folder that its export wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a package. If it is another program&apos;s CSV file, name its columns: --date-column and --pain-column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a package: it has no {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not empty. Name a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open as a diary, or was and is not closed properly. Open and close it there, then restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another program or window. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is read-only, and its newest answers stand in a file beside it ({log}) that can&apos;t be read like that. Copy both into a folder that can be written, and open the diary there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is sound: {size}, {changes} in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the diary itself or belongs to it. There is nothing to bring in from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the open diary itself. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is where your diary or its backups are already. Choose a folder on a stick or another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was opened and looked over: it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was replaced while another program was reading it. Close all that use it, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Relief Diary (format {newer}; this one reads up to {ours}). Install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Relief Diary. Install the newer program to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} would be a folder of CSV files. To write what it is called: --format {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} would be a folder: a package is several CSV files. Name it without {ending}, or let it end in .zip to have them in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path}: {count} faults found, the first: {first}</source>
        <extracomment>For one: {path}: 1 fault found: {first}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: its files are together larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place}: the diary says {own}, the file says {other}; {count} answers differ in all. Nothing was imported; to keep the diary&apos;s own answers, add --clashes keep.</source>
        <extracomment>For one: {place}: the diary says {own}, the file says {other}. Nothing was imported; to keep the diary&apos;s own answer, add --clashes keep.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{pressure} mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: {reason}. To see how: {program} --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pulse} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} days recorded</source>
        <extracomment>For one: {recorded} of {count} day recorded</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} days recorded ({share})</source>
        <extracomment>For one: {recorded} of {count} day recorded ({share})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} days recorded, {late} late</source>
        <extracomment>For one: {recorded} of {count} day recorded, {late} late</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{record}, {item}: the answer that stands is not the one in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relief}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relief} (likely {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} has no answer in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{says} is not what {file} leads to ({leads_to}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} days</source>
        <extracomment>For one: {shown} of {count} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, after {days} days that were written without any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, as your clinic said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}: settled on {day}, when a newer result was within its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}: since {since}, your clinic was not told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}: since {since}, your clinic was told on {day}, not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}: you told your clinic on {day}, and it is not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{so_far}; {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{threshold} relief was not clearly reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} ({limit}&#xa0;{unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} times the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}  {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units}.{tenths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{upper}/{lower} mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} can&apos;t stand here; it must look like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has more than six decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is none of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not NAME=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not WORD=SCORE, like mild=3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not YEAR,MONTH,DAY: three column names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a scale like 0-100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a text; a text stands in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not the number of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, which is no answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: scales are those of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: the score is not from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks of relief so far; it may fade soon or be fading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what}, {day}: another program changed this and {count} more answers. Nothing was saved; look at them and answer again.</source>
        <extracomment>For one: {what}, {day}: another program changed this and one more answer. Nothing was saved; look at them and answer again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {day}: another program changed this to {answer}. Yours was not saved; answer again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {day}: another program changed this. Yours was not saved; look at it and write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {day}: another program took this back. Yours was not saved; answer again to give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: changed from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {new} (the file said “{source}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {new} stands again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {old} became {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {old} was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {old} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {old} was undone, {new} stands again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg per kg per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µkat/L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µmol/L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is taken by a question or another score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands twice in the same object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today, here on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record today&apos;s pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to delete on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a paper sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your days will stand here, each with its pain and its note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DosesRow</name>
    <message>
        <source>Clear the answer to {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of doses, 0 for none. Plus and minus change it by half a dose, Delete clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{medicine}: half a dose less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{medicine}: half a dose more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamSteps</name>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: 1 for very unpleasant to 5 for very pleasant, Delete to clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamsCard</name>
    <message>
        <source>Did a nightmare wake you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How vivid were they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dreamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last night&apos;s dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nightmare woke you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as vivid as life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vividness {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Keys: Enter none at all; 0 none, 1 mild, 2 moderate, 3 severe. A first letter finds a side effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the ones used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Add infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record your infusions, and the diary can show how long each one helps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks where to write the package for your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file (.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes and dreams, and your clinic&apos;s name and number. What your medicines are called always goes along: doses mean nothing without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}. {explanation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>{name}: none. {caption}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {figure} {unit}, {caption}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>All of your diary is in one file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only on this computer. Relief Diary uses no network and sends nothing to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep a copy, use “Make a copy” on this page: the file alone may lack what was saved last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the diary file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By average pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By interference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By pain right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and accents make no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in notes, dreams and notes of infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the order round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstOfferCard</name>
    <message>
        <source>A sample diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is invented. Try whatever you like: nothing of it comes into your own diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this away. You find the first steps and the sample in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can answer at once: the keys 0 to 9 are the pain. Or take four short steps first: a passphrase, your clinic, your infusions, a reminder. Each can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, clinic, infusions and reminder, one after another. Nothing that stands is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>At its strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given alongside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatedCard</name>
    <message>
        <source>Close it (key −)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it (key +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivingOut</name>
    <message>
        <source>Asks where to write a sheet to fill in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks where to write records for a clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks where to write tables for the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks where to write the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks where to write the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR bundles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For days in hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages for the printer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the print dialogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (FHIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the dates as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the records as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the tables as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save the report as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoesIn</name>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date, only if you want it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My dreams in my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, only if you want it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page 1: this infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page 2: all infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date, or nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in this period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradeCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your answers come to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradeStepsPicture</name>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours, and last time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridRow</name>
    <message>
        <source>0&#xa0;{least}&#xa0;· 10&#xa0;{most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>**Begin the first steps** leads through four pages: **A passphrase**, **Your clinic**, **Your infusions**, **A reminder**. **Next** saves what you typed and goes on, **Back** goes back, **Leave this step out** goes on without it. Escape leads to Today at any time; what could be read is saved, the rest stays in its lines until you come back or close the window. Only the first days of your infusions are needed to count from. If the diary has no days from before your last infusion, it can compare from the next one on, or at once with the **Level before treatment** that your clinic measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Larger** shows the page as wide as the window; **Read as text** gives the same page as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Look around with a sample** opens an invented diary in a window of its own, to try everything. It is another file, which is thrown away when you look around on another day: don&apos;t write anything down there that you want to keep. Nothing of it can come into your own diary. **Back to my own diary** closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Restore this backup** takes the newest good one. Beside it stands of which day it is and what it holds. The damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Save what I typed …** What you answered and could not be saved any more goes into a small diary of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Save what can be read …** If answers were given after that backup, save them from the damaged file into a new one. The program tells how many days, answers and rows of the history it saved, and what it could not read. In a terminal: `relief-diary salvage NEW.db`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tables (CSV)** and **Records (FHIR)** are for a clinic with a computer that takes them. **Calendar dates** and **Paper sheet** are for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**What goes in**: tick the pages. Your notes, your dreams in your words, your name and your birth date go in only if you ask for them, and are off again after each time and when you leave the page. The line at the foot of the card repeats what leaves. Your name and birth date are never kept. What your medicines are called always goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup with an older passphrase asks for that one when you restore it. Whatever the backup had: what is restored is locked with the passphrase that the diary has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on the notice opens the diary at today. The notice goes when you click it, put it away or fill the day, and at the latest before the next one could come. Its words name neither pain nor a drug. It also comes once when a questionnaire is due, and on the day before a planned infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk that damages one file may damage more. Have it looked at, and copy what you care about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read-only file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synced folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unwanted import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers given under a wrong clock stand on the day that the clock said. The Diary page shows them, also days that have not come yet; open such a day to delete it. Nothing is lost by setting the clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home, open **Diary** and press **Type in a paper sheet**. It begins with the first empty day of the last two weeks; type another first day if your sheet begins earlier. Type the numbers row by row: each is saved and the next box is ready. X, or 1 and 0, is ten; Tab and the arrows move, Delete clears, Ctrl+Z takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups stand in `diary-backups` beside it. One is made on each day on which you open the diary, and one before everything that changes much. Each is opened and looked over before it counts. Old ones go: 7 days, 4 weeks and 12 months are kept. Settings, **Show the backups**, tells what each holds. A second folder, on a stick say, can be chosen there too: **Choose a second folder …**. It is worth having: a backup on the same disk doesn&apos;t help when the disk breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the pain stands **New here?** with two ways on, as long as the diary is new. **Not now (Esc)** puts it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t rely on it for anything that must not be forgotten: a computer that is off reminds nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropbox, OneDrive, iCloud, Nextcloud and network folders copy a file while it is being written to, and put older ones in its place. The program warns about that once. Keep the diary in its own folder, and let the backups go there: choose the synced folder as the second folder. With a passphrase, they are locked there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the first day, and for the days on which something with the diary goes wrong, or on which it has to move. Each part stands by itself. What stands **like this** is to be found in the window under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the clock was set back to before what you entered last, the program says so when you open it: set it right, then answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the diary had a passphrase, the file asks for it, or for the recovery code. The diary on the new computer has no passphrase yet: set one there, with **Set a passphrase …**. (Or close the program, and put the file in the folder above as `diary.db`, with nothing of another diary beside it: then it keeps its passphrase.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one file, `diary.db`, on this computer and nowhere else. Settings shows the place, under **Your diary file**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “Something in the program went wrong”. What was shown as saved is saved. **Show the report** shows what happened in the program: no word of your diary is in it, and nothing is sent. You can copy or save it and pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux: `~/.local/share/relief-diary/`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at **Diary**: the last day must be the one you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in brackets stood there already. No key changes them until you press F2 or “Change this answer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the new one: install the program and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the old computer: Settings, **Make a copy …**, onto a stick. (Or close the diary and copy `diary.db`.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a day, one number in each box. What the numbers mean stands at the top. Leave a box empty where you don&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Visit** (Ctrl+6). You see the very pages that will print: on the first the present infusion, on the second all of them compared. **Save PDF** asks where to write them, **Print** opens your desktop&apos;s print dialogue; it is Visit, Print and the dialogue&apos;s own button, three clicks in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a sheet before you go: Visit, **Paper sheet** (or `relief-diary export sheet.pdf --format sheet`). It has two weeks of empty boxes, the same for everybody but for the names of your rescue medicines. With `--from 2026-11-09` the dates are printed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings lists under **Undo an import** what came in within the last 30 days, with the file it came from. **Undo this import** takes it back as a whole. What you changed by hand since stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, **Reminder**: tick **Remind me each day** and type a time. At that time a notice comes up if today&apos;s page is still open; with **Again after an hour**, once more. Between 22:00 and 08:00 none comes, unless the time that you chose lies there. If the computer was off or asleep, it comes later that day, or the next morning (“Your diary has an open page.”). **Show it once now** shows how it looks; if nothing comes up, look at the computer&apos;s own settings for notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, **Restore from a file …**, and choose the file on the stick. It says what the file holds; then **Restore it**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else writes for you? Tick “Somebody else writes for me”, at the end of Today or beside the sheet. A line at the top says so until you switch it off or close the program, and what is entered meanwhile is marked as written down by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary was opened by a newer Relief Diary, perhaps on another computer. Install that version here too. The file was not changed. A backup from before the newer program opened it (named `before-migration`) opens with the older one, without what was answered since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, or lies on a stick that is. You can look at everything and export it. To answer: take the protection away, or copy the diary to a folder of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself doesn&apos;t run for it, but for what waits for your click while a notice stands: the system does it, and Settings shows what was set up and in which file. Unticked, all of it goes. If you delete the program, untick it first. In a terminal, `relief-diary remind` tells at once what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program looks the file over each time it is opened, and all of it once a week. If it finds damage, it says so, and writes nothing more to that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program says “Not saved: the disk is full”. What you answered stays on the screen, with a dashed edge. Make room, then press **Try again**. If you must close the program first, write those answers down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code that was shown when the passphrase was set opens the diary by itself: 28 letters in groups of four. The program then asks you for a new passphrase, and shows a new code: the old one is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens at today, and the keys 0 to 9 answer at once: one key, and the day is recorded. Nothing has to be set up before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are neutral (“Appointment at the clinic”). With `--with-notes`, the clinic&apos;s checklist and number are in it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days say “from paper” in the diary, in the charts&apos; words and in the files your clinic gets. They are not called late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two windows on one diary see each other&apos;s answers within some seconds. Where another program is busy with the file, your answers wait and are saved as soon as it has finished; the window says so if that takes more than three seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Visits** stands what was given out when. Everything is made on this computer; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit, **Calendar dates** (or, in a terminal, `relief-diary export appointments.ics --format ics`) writes your planned infusions, the day for a call to the clinic and the next questionnaire into one file. Send it to your phone (by e-mail to yourself, say) and open it there: the calendar asks whether to add the events. Write it again when something has changed; opened again, it updates what is there. What you no longer plan, delete in the calendar yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there is enough in a new diary for a first page (7 days, or 3 scores since an infusion), Today offers it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the diary is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days: since your last visit, unless you choose the last 4 weeks, since the last infusion, all of it, or name the days. Write a visit down under **Visits**, past or planned: a planned one is said on Today when its day comes. Until there is one, the period begins with your last report, or 14 days before the last infusion; the page says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the diary is open, two more files stand beside it (`diary.db-wal`, `diary.db-shm`). They belong to it. Leave them where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows: `C:\Users\YOU\AppData\Local\relief-diary\`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase it knows only of the day: a file beside the diary, `diary.db-filled`, holds the date of the last day that you filled, and nothing else. It is there only while a reminder is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without passphrase and code, nobody can open the diary: not we, not anybody. That is what it is for. A backup from before the passphrase was set opens without one, if you kept it somewhere else; the program&apos;s own backups were locked with the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do all three. Nothing of it changes the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find both again at the end of Settings: **First steps again**, and the sample beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put a copy in the place of the diary by hand, and the program refuses it: beside it there may still be a `diary.db-wal` of the file that was there before, which doesn&apos;t belong to the copy. Let the program put a backup back (Settings, **Restore from a file …**, or `relief-diary restore FILE`): it keeps the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone&apos;s calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS: `~/Library/Application Support/relief-diary/`</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>+ and − open and close a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9 answer a question; X, or 1 and 0 in a row, is 10. On Today this goes on to the next open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diary day ends at 04:00, so that what you write after midnight belongs to the evening it is about; you can set another time in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diary with a passphrase can&apos;t be read by anybody else. Keep the recovery code somewhere safe: without passphrase and code nobody can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned infusion can carry the checklist of your clinic for that day. Blood results stand beside the infusion that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right go back to the page before, and forward again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia: emergency 000; someone to talk to 13&#xa0;11&#xa0;14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: how strong your pain is without relief, from the days before the course and those on which relief had worn off. Five scores in the 30 days before are enough, or as much from earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an infusion to read what it did: its curve, five figures, and more below. “Change” opens the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course: the days on which one infusion treatment was given, from the first to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 and so on open the pages in the order of the rail; Ctrl+1 is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen rows of a table, with the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F searches: in the help on this page, else in the notes of the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks a diary that has a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P prints the chart on Relief; on any other page, the report for your visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down open the day before and the next day on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change the size of the text, Ctrl+0 puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S says whether everything is saved. It always is, unless a page says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z, or Ctrl+Y, does again what you took back. Escape closes the line that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+W and Ctrl+Q close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, on whichever page it was: an answer, a deletion, a form, an import. Again, it takes back what was before. In a text, what you typed goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete clears the answer; straight after going on, it takes back the slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses: how many of each medicine you took that day. None taken is 0; nothing written is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams: of the night before. In the three nights after an infusion the diary asks for them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer is on disk as soon as it is given, which “Saved” says. Nothing is answered for you, and every answer can be taken back with Delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each way out is one click: a PDF, paper, tables, records for the clinic&apos;s system, dates for your calendar, an empty sheet for days in hospital. Nothing is sent to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union and many other countries: emergency 112.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. The program has no connection to the internet, no account, and sends nothing to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 opens the help about the page that is shown, and on the help page this list of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany: emergency 112; someone to talk to 0800&#xa0;111&#xa0;0&#xa0;111.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of questions that you never need can be hidden in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks, what leaves and enters the diary, backups, passphrase, your clinic and your medicines. What you choose is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much less pain than before the infusion, day by day, with the estimate of how it goes on. The last seven days as you wrote them down come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your life or someone else&apos;s is in danger, or if you think of harming yourself: call the emergency number of the country you are in, or ask anyone near you to call it. A mobile phone can make an emergency call even while it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been certified as a medical device, makes no diagnosis and gives no order: what is done about your treatment is for you and your clinic to decide. It never tells you to take, skip or change a medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no alarm: nobody but you sees what is in it until you show it. It is not meant for emergencies, nor for deciding on a treatment without a clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketamine for chronic pain is not a settled matter. What research says, and the diary can&apos;t change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely range: where the true value lies in 8 of 10 such cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands: emergency 112; someone to talk to 113 or 0800&#xa0;0113.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand: emergency 111; someone to talk to 1737.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your country? Ask your clinic for the crisis line there, and write it down where you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered for you. What you leave out stays out: it is never counted as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you have told your clinic, a line stays on Today until your clinic says that it is settled, a newer result is within its limit, or 14 days were written without any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day on one screen. The average pain is the one answer that makes a day count; everything else is as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain: 0 is no pain, 10 the worst pain you can imagine (numeric rating scale, NRS). The average is the answer that makes a day count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland: emergency 112; someone to talk to 116&#xa0;123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary is for people who receive ketamine infusions for chronic pain, and for talking with their clinic. It keeps what you write down, shows it and computes how relief may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief: by how much pain is below your baseline, in percent of it. The diary measures less pain than before the infusion; it can&apos;t tell how much of that the infusion did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects: 0 none, 1 mild, 2 moderate, 3 severe; letters find one by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects: none, mild (you notice it), moderate (it bothers you), severe (it stops you).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep and mood: 0 is the worst, 10 the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about these with your clinic, which knows you. Nothing here says what you may or may not take:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrows and the calendar at the top open another day. A past day has a tint and asks about that day. Beside it stands where you were then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band is the likely range: of ten such cases, eight lie in it. The shaded days are those on which relief is likely to fall below your threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen day stands beside it with everything that was ever changed on it. Enter opens it on Today. A day that was deleted comes back with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary looks for these signs in what you write down, and asks you on Today to tell your clinic. It only sees what is in the diary: if something worries you, call, whatever the diary says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade is explained in words at the end. The history stands beside your infusions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page may say that it can&apos;t tell. It then says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publications named here and in the diary. They are in the language they were published in; your clinic or a library can get them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report for your clinic, page by page as it will print. Tick what goes in; your own words, your name and your birth date go in only when you ask for it, each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole year in one view, each day tinted by its pain, with marks that say it without colour; or a table with search and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no one number for the whole world. Some examples, which can change; your clinic, your pharmacy or your phone&apos;s emergency screen know the one where you are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three views: this infusion, all infusions beside one another, and all of the calendar. Arrow keys on the chart read out a day; + and − zoom, 0 shows everything. The table says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom and Ireland: emergency 999 or 112; someone to talk to 116&#xa0;123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States and Canada: emergency 911; someone to talk to 988.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down go from question to question, Page Up and Page Down from card to card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due and why. One question at a time; you can stop and go on later, on another day too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scales mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to tell your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down when your visits are: the report then begins at the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes and no: Y or 1, N or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reference}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Enter goes to the next place, Shift and Enter to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in help and user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in help and user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find help, and what everything here means.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with the arrow keys; Page Up and Page Down scroll.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperBar</name>
    <message>
        <source>I write myself again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is writing. What is entered now is marked as written down by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write yourself again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperBox</name>
    <message>
        <source>Somebody else writes for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is entered is marked so, until this is switched off or the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the chart, or use the arrow keys in it, to read a questionnaire out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfusionChooser</name>
    <message>
        <source>Earlier infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later infusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfusionFields</name>
    <message>
        <source> · </source>
        <comment>between lines of a checklist</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else given alongside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzodiazepine (like midazolam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in inner perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in outer perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist for the infusion day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clonidine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with an infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: one day only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text, saved with the infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given alongside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt at its strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner: voices or sounds that were not there, suspicious thoughts, panic, thoughts out of control. Outer: time, space, body or surroundings changed, visions, stronger sounds or colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower blood pressure, highest (mmHg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words, like nothing to eat, or a lift home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse, highest (beats a minute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper blood pressure, highest (mmHg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your clinic asks for, one thing a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like: nothing to eat from midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfusionForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first day is needed. Leave out what you don&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be told once the infusion has taken place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be told once you have said, above, that the infusion took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfusionList</name>
    <message>
        <source>Arrows choose an infusion, Enter goes on to its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfusionStep</name>
    <message>
        <source>The diary compares with your pain before the infusion. If it has no days from then, it says so, and can compare from your next infusion on; or at once, if your clinic measured your level before treatment: there is a line for it in the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the day of your last infusion, the diary knows from which day to count; with that of the next, it offers the questionnaire before it in time. Leave empty what you don&apos;t know or have not planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next infusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfusionWriting</name>
    <message>
        <source>what you typed about an infusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfusionsPage</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its curve and its figures will stand here once it has taken place. Scores of the days before it, five or more of thirty, give the level that relief is measured against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say above whether it took place; then its curve and its figures will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Add blood results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood results · {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or delete a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None written down for this infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you typed about blood results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabForm</name>
    <message>
        <source>, </source>
        <comment>between limits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between limits of two units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this result: {analyte}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day the blood was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New blood results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ALT, AST, ALP, GGT and their limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of creatinine and its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save blood results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of creatinine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the liver values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper limits {limits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyte} {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyte}, upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limits} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {result} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {result} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>As last time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>7-day mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely range (80&#xa0;%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said on day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened (80&#xa0;%)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Compare them on Relief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Your diary is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not saved yet. Unlock to save it, or close once more to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is being removed. Don&apos;t switch off the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary and its copies are being encrypted. Don&apos;t switch off the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookButtons</name>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer days, larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample diary.
Everything in it
is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample — Relief Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is not saved yet. Save it, or close once more to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). What was shown as saved is safe. Close and open the diary; if it happens again, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Mean pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicineForm</name>
    <message>
        <source>A number, as much as you take at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: still taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, if you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your dose has changed or you no longer take it, fill in the last day here and add what you take now as a new line. The days before then keep what was true for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an opioid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day; empty while you still take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed; as you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name is needed. Leave out what you don&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioids are also counted apart for your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the dose is counted in, like mg or drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like mg or drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicineList</name>
    <message>
        <source>Arrows choose a medicine, Enter goes on to its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your medicines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicineSection</name>
    <message>
        <source>Add medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None on the list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today asks how many doses of each you took. It is your own list; leave out what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you typed about a medicine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <source>Doses taken that day; 0 for none. Keys: type the number, + and − half a dose, Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses taken this day; 0 for none. Keys: type the number, + and − half a dose, Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opioid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {dose} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicinesOffer</name>
    <message>
        <source>Do you take medicines whose doses you want to write down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Arrows choose a day, Page Up and Page Down the month; Enter takes it, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar, {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needed</name>
    <message>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dates like 03/04/2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out such rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the rows in which “{column}” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s scale of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day stands first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month stands first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year stands first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{none} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” stands for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoneButton</name>
    <message>
        <source>It is so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NrsRow</name>
    <message>
        <source>0 is {least}, 10 is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0&#xa0;{least}&#xa0;· 10&#xa0;{most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 0 to 9, X for 10, Delete to clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {value}, {anchor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>A number from {least} to {most}; Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is not a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Begun on {day}, {count}. Go on where you stopped, if it is still about now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one, {title}, will be offered here from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can fill one in any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneThenZero</name>
    <message>
        <source>1; 0 makes it 10, Enter goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 10 now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWishCard</name>
    <message>
        <source>In the week up to that day, did you wish for ketamine outside the clinic, or take some?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This past week, did you wish for ketamine outside the clinic, or take some?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave this out. The wish can come to anyone whom a drug helps, and it is nobody&apos;s fault. If you answer yes, the diary suggests telling your clinic, which can help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>“Read as text” shows this page in words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is empty so far. The pages come with the first days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>1; 0 makes it 10, Enter goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your sheet row by row: each number is saved as you type it, and marked as from paper. Leave empty what is empty there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: 0 to 9, X for 10, Tab and arrows, Delete. Numbers in brackets stood here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed: {answer} stood here already. F2 lets you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: here the numbers are {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: this would change what stood here already. Change it on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: it was out of sight. Press the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day on the sheet must be a day up to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a paper sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the other number, or Delete to take this one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {item}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperGrid</name>
    <message>
        <source>({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits answer and go on, X is 10, Tab and arrows move, Delete clears, F2 changes what stood here, Escape leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {item}, {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {item}, {answer}, stood here already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. From now on your diary opens with the new passphrase alone, or with its recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Your diary has no passphrase any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, its copies and everything beside it can only be read with your passphrase, or with the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder for backups is not there now, so the backups in it are as they were: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can open the files of this computer, or has a copy of the diary, can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened the diary with the recovery code. Choose a new passphrase; the old one and its code go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Best are four or more words that only you would put together: easy to keep, hard to guess. A short passphrase keeps out who looks by chance, but not who lets a computer try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the present passphrase, nor its recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that you want.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does somebody else use this computer, or could it be lost? With a passphrase nobody else can read the diary. You get a recovery code with it, for the day on which you forget the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not set yet. Go on with it here, or leave this step out: then nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PegCard</name>
    <message>
        <source>0 is best, 10 is worst; numbered marks are infusions. Arrow keys read it week by week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG by the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG by the week, as a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}: {peg}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PegChart</name>
    <message>
        <source>{number}</source>
        <comment>an infusion</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerceptionCard</name>
    <message>
        <source>A drug high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes around you: time, body, sights, sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes within: thoughts, feelings, voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did anything feel changed or unreal today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there? Choose any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around you {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drug high {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extremely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: what was there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlannedQuestion</name>
    <message>
        <source>Change the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is saved; you can go on another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer before needs no Enter. Press it once more to go on from this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer before needs no Enter. This question is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is still open. Answer it, or choose Next to leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave a question open and come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least}: {least_words} · {most}: {most_words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireChart</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireLegend</name>
    <message>
        <source>infusion, with its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned infusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireList</name>
    <message>
        <source>Arrows choose one, Enter opens it, Delete deletes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireTable</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be scored here: the answers are not those of this questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be scored here: this questionnaire is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <comment>a score and its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Each answer is saved when you give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ctrl+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>Arrow down reads on, part by part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right read it day by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points: recorded (hollow: late). Line: fitted (dashed: forecast) with its likely range, 80&#xa0;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief in % of your level before, by days after the last infusion day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relief curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentDay</name>
    <message>
        <source>The open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average pain {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentDays</name>
    <message>
        <source>Two weeks, average pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>How often it was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Arrows go from infusion to infusion, Enter shows its chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and what happened, newest infusion first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the diary now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary: recovery code

{code}

It opens the diary {path} without its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a text file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your recovery code. It opens the diary if you forget the passphrase, and it is shown only now. Write it down or print it, and keep it where nobody finds it beside this computer. Whoever has the code can read the diary. Whoever has lost both, passphrase and code, can never open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Copied. What is copied can be read by other programs until something else is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved. Keep that file on a stick, not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed. When what is in the way is gone, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another diary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of it, or save what can still be read. The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer program opens it as it is. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefChart</name>
    <message>
        <source>Chronic Pain Grade, 0 to IV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the last day of each infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lanes, a taller block is a stronger one; in the last, a cross is a day missed, a block one entered late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion {number}: {relief}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what if {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your threshold {percent}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefCurve</name>
    <message>
        <source>day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefPage</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an infusion, this page shows day by day how relief holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefTable</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted (80&#xa0;%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{middle} ({low}–{high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain}, entered late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefTableView</name>
    <message>
        <source>Relief day by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>A reminder was set up, but this computer says that it is off. Untick it and tick it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again after an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {night} and {morning} you are not disturbed, unless you choose a time in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also comes once for a questionnaire, and on the day before a planned infusion; with a passphrase, only for the day. Don&apos;t rely on it for anything that must not be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for each time you log in: this desktop has no timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for every day at {time}, and again after an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for every day at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it once now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a notice, so that you know how it looks here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time of day, like {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the reminder stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are reminded only while today&apos;s page is open, in words that name no pain and no medicine. If the computer was off then, the reminder comes later that day or the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Shown. If you saw nothing, look at this computer&apos;s settings for notices.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderStep</name>
    <message>
        <source>A reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quiet note a day, at the time you choose, only while the day is not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message>
        <source>A new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaries (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the backups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good backup was found beside the diary or in the second folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written to the damaged file. A backup gives back the diary as it was then; saving all that can be read makes a new file and tells what was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what I typed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup is of {day}: {what}. To restore it keeps the damaged file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is in {path}: a small diary of its own, which this program opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Asked in the words of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is answered. Look it over; each answer can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in with version {old}; shown and scored here with version {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and see what it comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers are not those of the questionnaire on this computer, so they can&apos;t be scored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This questionnaire is not on this computer, so it can&apos;t be scored here. Its answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>I told my clinic on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I told my clinic today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I told them on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell your clinic: {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Type the day on which you told them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Back to my own diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the sample. Your own diary is another file; nothing of the sample is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is invented. It opens in a window of its own and never touches your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other window could not be opened. Start Relief Diary again yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample diary has opened in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample diary is being written; this takes a few seconds …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>✓ Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>Keys {low} to {high}, X for 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} is {least_words}, {most} is {most_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {value}, {anchor}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Each change is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlingCard</name>
    <message>
        <source>It said so on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clinic called it settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clinic says it is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Type the day on which your clinic said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic was told: {sign}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: 0 for none, 1 for mild, 2 for moderate, 3 for severe, Delete to clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortForm</name>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, if it went on for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded already: {day}, {details}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded already: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it, or add others, on the page Infusions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everything is saved already. Each answer is on disk as soon as it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not saved yet; the page that it stands on says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowButton</name>
    <message>
        <source>Hide what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SightGuard</name>
    <message>
        <source>Nothing was changed: it was out of sight. Press the key again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignChips</name>
    <message>
        <source>Any of {count} signs; keys 1 to {count} choose one or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignDay</name>
    <message>
        <source>A date up to today, for example {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date, for example {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Relief Diary hit a bug of its own: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window can&apos;t be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display to open a window on. Start it from a desktop session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Fill one in any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After infusion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief on {day}, as estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief today, as estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be worked out while the diary file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it say this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less pain
than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely {low}–{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more pain
than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change
from before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>As it stood on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThresholdSetting</name>
    <message>
        <source>{percent}, as set earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayDue</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell your clinic: {sign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire before your infusion is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire for week {week} is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is enough in your diary for a first page for your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit to the clinic is today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayOffer</name>
    <message>
        <source>The first steps and the sample are in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A day of your infusion course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day you look back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that day ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>A diary day ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist for {days} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {title}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: {title}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion of {days} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion of {days} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion of {days} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion of {days}: it took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {answer} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least days between courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted under Visits: what was given out on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned infusion of {days} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned infusion of {days} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {title}, taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {title}, {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting “{setting}” changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page is not offered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire is put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of {day} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of {day} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit put on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Today asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had said about perception is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had said about the dreams is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist for {days}, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of the infusion of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of the visit of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of {result} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of {title} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first page for the clinic, not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion of {days}, added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion of {days}, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion of {days}, took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note of what was given out on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned infusion of {days}, added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number} of {title}, taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number} of {title}, {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questionnaire, not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the planned infusion of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting “{setting}”, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit of {day}, added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit, put on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: every answer was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deleted. Doses you recorded stay in the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} of {day}, {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} of {day} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} of {day} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} of {day} written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} of {day}, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} of {day}, written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}, settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}, your clinic was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}: not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}: you told your clinic on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}: your clinic called it settled on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}: your clinic was not told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} of {day}, answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} of {day}, finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoLink</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was changed since the diary was opened is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was changed since the diary was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered last is not saved yet; Delete on the question takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undone} {before}</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Forgotten? Type the recovery code here instead: the 28 letters and digits that you kept when the passphrase was set. If both are lost, nobody can open this diary any more, the makers of the program included. Only an export or a copy from before it had this passphrase can help then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>All of your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words, name and birth date are off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dreams in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with your birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, {one}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitDay</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the visit of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a visit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every visit and everything that was given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past or planned; a planned one is said on Today when its day comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date, like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everything is made on this computer and stays here until you hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the first and the last day, and the pages come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks at {threshold} or more; a whole bar is {most} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfRow</name>
    <message>
        <source>Back to {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least} to {most}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at another threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at another threshold, in percent of relief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkOutcome</name>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearLegend</name>
    <message>
        <source>Average pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not come yet by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other answers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Calendar of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right go a day, up and down a week, Page Up and Page Down a month, Home and End to the ends of the year. Enter opens the day, Delete deletes it, Control+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Key: {key} or {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: {no_key} or 0 for {no}, {yes_key} or 1 for {yes}, Delete to clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
