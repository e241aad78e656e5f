<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Asks</name>
    <message numerus="yes">
        <source>%1 wait to be let in.</source>
        <translation>
            <numerusform>%1 waits to be let in.</numerusform>
            <numerusform>%1 wait to be let in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n files were saved. These copies are not encrypted.</source>
        <translation>
            <numerusform>%n file was saved. This copy is not encrypted.</numerusform>
            <numerusform>%n files were saved. These copies are not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest with %n entries, %1</source>
        <translation>
            <numerusform>the newest with %n entry, %1</numerusform>
            <numerusform>the newest with %n entries, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>Restorable from %n other places too.</source>
        <translation>
            <numerusform>Restorable from %n other place too.</numerusform>
            <numerusform>Restorable from %n other places too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 left.</numerusform>
            <numerusform>%1 left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message numerus="yes">
        <source>You have been here for %n minute(s).</source>
        <translation>
            <numerusform>You have been here for %n minute.</numerusform>
            <numerusform>You have been here for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n things came or changed.</source>
        <translation>
            <numerusform>%n thing came or changed.</numerusform>
            <numerusform>%n things came or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n things that you changed since stay.</source>
        <translation>
            <numerusform>Undone. %n thing that you changed since stays.</numerusform>
            <numerusform>Undone. %n things that you changed since stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInView</name>
    <message numerus="yes">
        <source>%n things that you changed since stay.</source>
        <translation>
            <numerusform>%n thing that you changed since stays.</numerusform>
            <numerusform>%n things that you changed since stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entries and check-ins that came with it are taken out again. Those you changed since stay: edited, starred, tagged, moved, thrown away, or with a mood or file of yours.</source>
        <translation>
            <numerusform>The %n entry or check-in that came with it is taken out again. If you changed it since, it stays: edited, starred, tagged, moved, thrown away, or with a mood or file of yours.</numerusform>
            <numerusform>The %n entries and check-ins that came with it are taken out again. Those you changed since stay: edited, starred, tagged, moved, thrown away, or with a mood or file of yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroughtIn</name>
    <message numerus="yes">
        <source>%n check-ins were brought in.</source>
        <translation>
            <numerusform>%n check-in was brought in.</numerusform>
            <numerusform>%n check-ins were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were brought in.</source>
        <translation>
            <numerusform>%n entry was brought in.</numerusform>
            <numerusform>%n entries were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were brought in.</source>
        <translation>
            <numerusform>%n thing was brought in.</numerusform>
            <numerusform>%n things were brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>#{tag} was added to %n entries.</source>
        <translation>
            <numerusform>#{tag} was added to %n entry.</numerusform>
            <numerusform>#{tag} was added to %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the trash for 30 days.</source>
        <translation>
            <numerusform>%n entry is in the trash for 30 days.</numerusform>
            <numerusform>%n entries are in the trash for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no star now.</source>
        <translation>
            <numerusform>%n entry has no star now.</numerusform>
            <numerusform>%n entries have no star now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have the star.</source>
        <translation>
            <numerusform>%n entry has the star.</numerusform>
            <numerusform>%n entries have the star.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message numerus="yes">
        <source>%n cards are in your kit.</source>
        <translation>
            <numerusform>%n card is in your kit.</numerusform>
            <numerusform>%n cards are in your kit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n cards put away</source>
        <translation>
            <numerusform>Show %n card put away</numerusform>
            <numerusform>Show %n cards put away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n looked at</numerusform>
            <numerusform>%n looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they should be. Your entries are untouched. Keep the backups, and restore the newest one if words are missing.</source>
        <translation>
            <numerusform>%n thing is not as it should be. Your entries are untouched. Keep the backups, and restore the newest one if words are missing.</numerusform>
            <numerusform>%n things are not as they should be. Your entries are untouched. Keep the backups, and restore the newest one if words are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message numerus="yes">
        <source>%n files: %1. Put into an entry, they can be opened there, or go to the trash with it.</source>
        <translation>
            <numerusform>%n file: %1. Put into an entry, it can be opened there, or go to the trash with it.</numerusform>
            <numerusform>%n files: %1. Put into an entry, they can be opened there, or go to the trash with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleExport</name>
    <message numerus="yes">
        <source>%n posts were saved in %1. The folder is not locked.</source>
        <translation>
            <numerusform>%n post was saved in %1. The folder is not locked.</numerusform>
            <numerusform>%n posts were saved in %1. The folder is not locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n things would come or change. You can undo it.</source>
        <translation>
            <numerusform>%n thing would come or change. You can undo it.</numerusform>
            <numerusform>%n things would come or change. You can undo it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %n things that you deleted since</source>
        <translation>
            <numerusform>Bring back the %n thing that you deleted since</numerusform>
            <numerusform>Bring back the %n things that you deleted since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message numerus="yes">
        <source>%n connection(s) to %1 in the last 30 days</source>
        <translation>
            <numerusform>%n connection to %1 in the last 30 days</numerusform>
            <numerusform>%n connections to %1 in the last 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteJournal</name>
    <message numerus="yes">
        <source>Delete its %n backups too</source>
        <translation>
            <numerusform>Delete its %n backup too</numerusform>
            <numerusform>Delete its %n backups too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dumbbells</name>
    <message numerus="yes">
        <source>%n days with, %1 without</source>
        <translation>
            <numerusform>%n day with, %1 without</numerusform>
            <numerusform>%n days with, %1 without</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierToday</name>
    <message numerus="yes">
        <source>All %n today</source>
        <translation>
            <numerusform>All %n today</numerusform>
            <numerusform>All %n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesOverlay</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n of them are check-ins without words.</source>
        <translation>
            <numerusform>%n of them is a check-in without words.</numerusform>
            <numerusform>%n of them are check-ins without words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n kinds of data</source>
        <translation>
            <numerusform>%n kind of data</numerusform>
            <numerusform>%n kinds of data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message numerus="yes">
        <source>Show %n past goals</source>
        <translation>
            <numerusform>Show %n past goal</numerusform>
            <numerusform>Show %n past goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 left.</numerusform>
            <numerusform>%1 left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>A check-in on %1 of %n day.</numerusform>
            <numerusform>A check-in on %1 of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days. Empty days are simply empty.</source>
        <translation>
            <numerusform>A check-in on %1 of %n day. Empty days are simply empty.</numerusform>
            <numerusform>A check-in on %1 of %n days. Empty days are simply empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenSheet</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>yes on %1 of %n days noted</source>
        <translation>
            <numerusform>yes on %1 of %n day noted</numerusform>
            <numerusform>yes on %1 of %n days noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message numerus="yes">
        <source>Tag for %n entries</source>
        <translation>
            <numerusform>Tag for %n entry</numerusform>
            <numerusform>Tag for %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something done on %n days</source>
        <translation>
            <numerusform>Something done on %n day</numerusform>
            <numerusform>Something done on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>Used once</numerusform>
            <numerusform>Used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message numerus="yes">
        <source>Keep %n posts private…</source>
        <translation>
            <numerusform>Keep %n post private…</numerusform>
            <numerusform>Keep %n posts private…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back</source>
        <translation>
            <numerusform>Take %n post back</numerusform>
            <numerusform>Take %n posts back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back…</source>
        <translation>
            <numerusform>Take %n post back…</numerusform>
            <numerusform>Take %n posts back…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message numerus="yes">
        <source>%n minute(s) from now.</source>
        <translation>
            <numerusform>%n minute from now.</numerusform>
            <numerusform>%n minutes from now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your posts wait. The first of them:</source>
        <translation>
            <numerusform>%n of your posts waits:</numerusform>
            <numerusform>%n of your posts wait. The first of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My time: %n minute(s) left.</source>
        <translation>
            <numerusform>My time: %n minute left.</numerusform>
            <numerusform>My time: %n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n entries</source>
        <translation>
            <numerusform>Search %n entry</numerusform>
            <numerusform>Search %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files come with it.</source>
        <translation>
            <numerusform>%n photo or file comes with it.</numerusform>
            <numerusform>%n photos and files come with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added by you, %n questions.</source>
        <translation>
            <numerusform>Added by you, %n question.</numerusform>
            <numerusform>Added by you, %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message numerus="yes">
        <source>last heard %n day(s) ago</source>
        <translation>
            <numerusform>last heard %n day ago</numerusform>
            <numerusform>last heard %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodPage</name>
    <message numerus="yes">
        <source>%n days this week.</source>
        <translation>
            <numerusform>%n day this week.</numerusform>
            <numerusform>%n days this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A middle value needs %n days.</source>
        <translation>
            <numerusform>A middle value needs %n day.</numerusform>
            <numerusform>A middle value needs %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n days that something was there, and as many without, it can stand here.</source>
        <translation>
            <numerusform>With %n day that something was there, and as many without, it can stand here.</numerusform>
            <numerusform>With %n days that something was there, and as many without, it can stand here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodWords</name>
    <message numerus="yes">
        <source>%n more words are not shown here. Type to find them.</source>
        <translation>
            <numerusform>%n more word is not shown here. Type to find it.</numerusform>
            <numerusform>%n more words are not shown here. Type to find them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of all have no mood yet.</source>
        <translation>
            <numerusform>%n of all has no mood yet.</numerusform>
            <numerusform>%n of all have no mood yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldBackups</name>
    <message numerus="yes">
        <source>%n old backups are deleted.</source>
        <translation>
            <numerusform>%n old backup is deleted.</numerusform>
            <numerusform>%n old backups are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old backups</source>
        <translation>
            <numerusform>Delete %n old backup</numerusform>
            <numerusform>Delete %n old backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message numerus="yes">
        <source>Show %n questions</source>
        <translation>
            <numerusform>Show %n question</numerusform>
            <numerusform>Show %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperShares</name>
    <message numerus="yes">
        <source>%n words are missing.</source>
        <translation>
            <numerusform>%n word is missing.</numerusform>
            <numerusform>%n words are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n words too many.</source>
        <translation>
            <numerusform>There is %n word too many.</numerusform>
            <numerusform>There are %n words too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n entries do not say their time zone and take this one.</source>
        <translation>
            <numerusform>%n entry does not say its time zone and takes this one.</numerusform>
            <numerusform>%n entries do not say their time zone and take this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n check-ins</source>
        <translation>
            <numerusform>Bring in %n check-in</numerusform>
            <numerusform>Bring in %n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>Bring in %n entry</numerusform>
            <numerusform>Bring in %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries and %1 more</source>
        <translation>
            <numerusform>Bring in %n entry and %1 more</numerusform>
            <numerusform>Bring in %n entries and %1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n moods and other things</source>
        <translation>
            <numerusform>Bring in %n mood or other thing</numerusform>
            <numerusform>Bring in %n moods and other things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %n entries that differ too, beside the ones here</source>
        <translation>
            <numerusform>Bring in the %n entry that differs too, beside the one here</numerusform>
            <numerusform>Bring in the %n entries that differ too, beside the ones here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>%n key(s) open it.</source>
        <translation>
            <numerusform>%n key opens it.</numerusform>
            <numerusform>%n keys open it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an end.</source>
        <translation>
            <numerusform>%n of them without an end.</numerusform>
            <numerusform>%n of them without an end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it lie beside the journal without encryption.</source>
        <translation>
            <numerusform>%n part of it lies beside the journal without encryption.</numerusform>
            <numerusform>%n parts of it lie beside the journal without encryption.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours can be read there.</source>
        <translation>
            <numerusform>%n thing of yours can be read there.</numerusform>
            <numerusform>%n things of yours can be read there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click.</source>
        <translation>
            <numerusform>After %n minute without a key or a click.</numerusform>
            <numerusform>After %n minutes without a key or a click.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet with %n of those who are in it.</source>
        <translation>
            <numerusform>Not yet with %n of those who are in it.</numerusform>
            <numerusform>Not yet with %n of those who are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n thing needs a look</numerusform>
            <numerusform>%n things need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message numerus="yes">
        <source>%n take part: %1.</source>
        <translation>
            <numerusform>%n takes part: %1.</numerusform>
            <numerusform>%n take part: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message numerus="yes">
        <source>The recovery code is %n characters too short. Check each group.</source>
        <translation>
            <numerusform>The recovery code is %n character too short. Check each group.</numerusform>
            <numerusform>The recovery code is %n characters too short. Check each group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayFields</name>
    <message numerus="yes">
        <source>It keeps what is sent for %n day(s).</source>
        <translation>
            <numerusform>It keeps what is sent for %n day.</numerusform>
            <numerusform>It keeps what is sent for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message numerus="yes">
        <source>Restored: %n entries, %1.</source>
        <translation>
            <numerusform>Restored: %n entry, %1.</numerusform>
            <numerusform>Restored: %n entries, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%n check-ins without words came too.</source>
        <translation>
            <numerusform>%n check-in without words came too.</numerusform>
            <numerusform>%n check-ins without words came too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went out.</source>
        <translation>
            <numerusform>%n entry went out.</numerusform>
            <numerusform>%n entries went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were here already.</source>
        <translation>
            <numerusform>%n entry was here already.</numerusform>
            <numerusform>%n entries were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things came too: moods, scales, sleep, cards and the like.</source>
        <translation>
            <numerusform>%n other thing came too: a mood, a scale, sleep, a card or the like.</numerusform>
            <numerusform>%n other things came too: moods, scales, sleep, cards and the like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files came with them.</source>
        <translation>
            <numerusform>%n photo or file came with them.</numerusform>
            <numerusform>%n photos and files came with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files went with them.</source>
        <translation>
            <numerusform>%n photo or file went with them.</numerusform>
            <numerusform>%n photos and files went with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer, so there is no total.</source>
        <translation>
            <numerusform>%n question has no answer, so there is no total.</numerusform>
            <numerusform>%n questions have no answer, so there is no total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missing.</source>
        <translation>
            <numerusform>%n was missing.</numerusform>
            <numerusform>%n were missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So did %n other things: moods, scales and the like.</source>
        <translation>
            <numerusform>So did %n other thing: a mood, a scale or the like.</numerusform>
            <numerusform>So did %n other things: moods, scales and the like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n hour(s).</source>
        <translation>
            <numerusform>Between two posts of one person lies at least %n hour.</numerusform>
            <numerusform>Between two posts of one person lie at least %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n minute(s).</source>
        <translation>
            <numerusform>Between two posts of one person lies at least %n minute.</numerusform>
            <numerusform>Between two posts of one person lie at least %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%n of %1 days</numerusform>
            <numerusform>%n of %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SleepBars</name>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SleepPart</name>
    <message numerus="yes">
        <source>awake %n times</source>
        <translation>
            <numerusform>awake %n time</numerusform>
            <numerusform>awake %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n post(s) will go out when it can.</source>
        <translation>
            <numerusform>%n post will go out when it can.</numerusform>
            <numerusform>%n posts will go out when they can.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartersOverlay</name>
    <message numerus="yes">
        <source>Put %n into my kit</source>
        <translation>
            <numerusform>Put %n into my kit</numerusform>
            <numerusform>Put %n into my kit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>A check-in on %1 of %n day.</numerusform>
            <numerusform>A check-in on %1 of %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message numerus="yes">
        <source>%n check-ins and other records</source>
        <translation>
            <numerusform>%n check-in or other record</numerusform>
            <numerusform>%n check-ins and other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files</source>
        <translation>
            <numerusform>%n other file</numerusform>
            <numerusform>%n other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n posts are taken back.</source>
        <translation>
            <numerusform>%n post is taken back.</numerusform>
            <numerusform>%n posts are taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation>
            <numerusform>About %n hour left</numerusform>
            <numerusform>About %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicLines</name>
    <message numerus="yes">
        <source>%n more on the list, on page 2</source>
        <translation>
            <numerusform>%n more on the list, on page 2</numerusform>
            <numerusform>%n more on the list, on page 2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPart</name>
    <message numerus="yes">
        <source>Talked about: %n</source>
        <translation>
            <numerusform>Talked about: %n</numerusform>
            <numerusform>Talked about: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashView</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are back in the journal.</source>
        <translation>
            <numerusform>%n entry is back in the journal.</numerusform>
            <numerusform>%n entries are back in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good.</source>
        <translation>
            <numerusform>%n entry is deleted for good.</numerusform>
            <numerusform>%n entries are deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good</source>
        <translation>
            <numerusform>Delete %n entry for good</numerusform>
            <numerusform>Delete %n entries for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n entries, their earlier versions and their files are lost. This cannot be undone.</source>
        <translation>
            <numerusform>The words of %n entry, its earlier versions and its files are lost. This cannot be undone.</numerusform>
            <numerusform>The words of %n entries, their earlier versions and their files are lost. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first version, %n words</source>
        <translation>
            <numerusform>The first version, %n word</numerusform>
            <numerusform>The first version, %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekLine</name>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%n of %1 days</numerusform>
            <numerusform>%n of %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message numerus="yes">
        <source>Show %n templates put away</source>
        <translation>
            <numerusform>Show %n template put away</numerusform>
            <numerusform>Show %n templates put away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPixels</name>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
</context>
</TS>
