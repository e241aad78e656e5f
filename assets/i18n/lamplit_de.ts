<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutMeSheet</name>
    <message>
        <source>A few words about you</source>
        <translation>Ein paar Worte über dich</translation>
    </message>
    <message>
        <source>About you, for %1</source>
        <translation>Über dich, für %1</translation>
    </message>
    <message>
        <source>Everybody in the circle sees it beside your name. Whoever comes in later sees it once you save it again.</source>
        <translation>Alle im Kreis sehen es neben deinem Namen. Wer später dazukommt, sieht es, sobald du es wieder speicherst.</translation>
    </message>
    <message>
        <source>How to speak of you</source>
        <translation>Wie man von dir spricht</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Such as she/her, he/him, they/them. You need not say.</source>
        <translation>Zum Beispiel sie/ihr, er/ihm oder nur der Name. Du musst nichts angeben.</translation>
    </message>
    <message>
        <source>That is more than fits: at most %1 characters.</source>
        <translation>Das ist mehr, als hineinpasst: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>Die anderen sehen es, wenn sie das nächste Mal nachsehen.</translation>
    </message>
</context>
<context>
    <name>AboutPost</name>
    <message>
        <source>%1 chose who can read it: you are one of them.</source>
        <translation>%1 hat gewählt, wer es lesen kann: Du gehörst dazu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody who was in the circle when %1 said it.</source>
        <translation>Alle, die im Kreis waren, als %1 es gesagt hat.</translation>
    </message>
    <message>
        <source>It goes out %1. Until then it is only yours.</source>
        <translation>Es wird %1 gesendet. Bis dahin gehört es nur dir.</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>Es hat keine Worte.</translation>
    </message>
    <message>
        <source>It is at the relay, which cannot read it.</source>
        <translation>Es liegt beim Relay, das es nicht lesen kann.</translation>
    </message>
    <message>
        <source>It is here until %1.</source>
        <translation>Es ist hier bis %1.</translation>
    </message>
    <message>
        <source>It is on its way, and may be at the relay already.</source>
        <translation>Es ist unterwegs und liegt vielleicht schon beim Relay.</translation>
    </message>
    <message>
        <source>It waits for the network, and has not gone out.</source>
        <translation>Es wartet auf das Netz und ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Nobody else was in the circle when it went out.</source>
        <translation>Niemand sonst war im Kreis, als es gesendet wurde.</translation>
    </message>
    <message>
        <source>Once it has gone out, everybody who is in the circle then.</source>
        <translation>Sobald es gesendet ist, alle, die dann im Kreis sind.</translation>
    </message>
    <message>
        <source>Once it has gone out, these can read it: %1.</source>
        <translation>Sobald es gesendet ist, können es lesen: %1.</translation>
    </message>
    <message>
        <source>The first words</source>
        <translation>Die ersten Worte</translation>
    </message>
    <message>
        <source>These can read it: %1. Whether they have is not known.</source>
        <translation>Lesen können es: %1. Ob sie es getan haben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>Was %1 gesagt hat</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was du gesagt hast</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Where it is on its way is not known any more.</source>
        <translation>Wo es gerade unterwegs ist, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>Why you see it like this</source>
        <translation>Warum du es so siehst</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über Lamplit</translation>
    </message>
    <message>
        <source>As long as you are in no circle, it opens no connection to the internet and looks up no name.</source>
        <translation>Solange du in keinem Kreis bist, öffnet es keine Verbindung zum Internet und schlägt keinen Namen nach.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty. No outside audit has been made.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0, ohne jede Gewährleistung. Eine Prüfung von außen gab es nicht.</translation>
    </message>
    <message>
        <source>It cannot protect you on a computer that is already spied on, wipe memory for certain, or make an old backup forget.</source>
        <translation>Es kann dich nicht schützen auf einem Computer, der schon ausgespäht wird, kann Speicher nicht sicher löschen und keine alte Sicherung vergessen lassen.</translation>
    </message>
    <message>
        <source>It cannot reset your passphrase, and nobody else can.</source>
        <translation>Es kann deine Passphrase nicht zurücksetzen, und niemand sonst kann es.</translation>
    </message>
    <message>
        <source>It has no account, counts nothing about you and sends nothing but what you share with a circle.</source>
        <translation>Es hat kein Konto, zählt nichts über dich und sendet nichts außer dem, was du mit einem Kreis teilst.</translation>
    </message>
    <message>
        <source>It writes nothing you wrote to the disk in clear, unless you save a copy.</source>
        <translation>Es schreibt nichts von dir unverschlüsselt auf die Festplatte, außer du speicherst eine Kopie.</translation>
    </message>
    <message>
        <source>Lamplit %1</source>
        <translation>Lamplit %1</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries are files of their own beside Lamplit, so they can be replaced by other builds.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, verwendet. Ihre Bibliotheken liegen als eigene Dateien neben Lamplit und lassen sich durch andere ersetzen.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>Lizenz von %1 lesen</translation>
    </message>
    <message>
        <source>This journal</source>
        <translation>Dieses Tagebuch</translation>
    </message>
    <message>
        <source>What Lamplit never does</source>
        <translation>Was Lamplit niemals tut</translation>
    </message>
    <message>
        <source>What belongs to this computer</source>
        <translation>Was zu diesem Computer gehört</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Where things are folder</source>
        <translation>Wo alles liegt Ordner Verzeichnis Speicherort</translation>
    </message>
    <message>
        <source>Whose work it stands on</source>
        <translation>Auf wessen Arbeit es steht</translation>
    </message>
    <message>
        <source>licences notices Qt Python fonts icons</source>
        <translation>Lizenzen Hinweise Qt Python Schriften Symbole</translation>
    </message>
    <message>
        <source>never network telemetry</source>
        <translation>niemals Netz Telemetrie</translation>
    </message>
    <message>
        <source>version audit licence</source>
        <translation>Version Prüfung Lizenz</translation>
    </message>
</context>
<context>
    <name>AdmitSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking who waits.</source>
        <translation>Es wird nachgesehen, wer wartet.</translation>
    </message>
    <message>
        <source>Nobody waits now.</source>
        <translation>Gerade wartet niemand.</translation>
    </message>
    <message>
        <source>Who asks to come into %1</source>
        <translation>Wer in %1 kommen möchte</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>If something hurts, we say so early, or tell a steward.</source>
        <translation>Wenn etwas wehtut, sagen wir es früh oder sprechen jemanden aus der Leitung an.</translation>
    </message>
    <message>
        <source>No insults, no hatred, no advice about medicines, and nobody asks for money.</source>
        <translation>Keine Beleidigungen, kein Hass, kein Rat zu Medikamenten, und niemand bittet um Geld.</translation>
    </message>
    <message>
        <source>Nobody has to answer, and nobody has to say why.</source>
        <translation>Niemand muss antworten, und niemand muss sagen, warum.</translation>
    </message>
    <message>
        <source>We are friends, not helpers on duty. In danger we call the people who answer now.</source>
        <translation>Wir sind Freunde, kein Hilfsdienst. In Gefahr rufen wir die Menschen an, die jetzt antworten.</translation>
    </message>
    <message>
        <source>We listen first. Advice only where it is welcome, and with where it comes from.</source>
        <translation>Wir hören zuerst zu. Rat nur, wo er willkommen ist, und mit der Angabe, woher er kommt.</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation>Was hier gesagt wird, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>AgreementFields</name>
    <message>
        <source>Everybody is asked to accept it anew when its words change.</source>
        <translation>Alle werden gebeten, sie neu anzunehmen, wenn sich ihre Worte ändern.</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in</source>
        <translation>Nummern werden verglichen, bevor jemand eingelassen wird</translation>
    </message>
    <message>
        <source>Only stewards invite</source>
        <translation>Nur die Leitung lädt ein</translation>
    </message>
    <message>
        <source>Only stewards let people in</source>
        <translation>Nur die Leitung lässt andere herein</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er da ist</translation>
    </message>
    <message>
        <source>What newcomers read first</source>
        <translation>Was Neue zuerst lesen</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>Was ihr vereinbart</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>Wer einen Beitrag liest, darf ihn 30 Tage lang versiegelt für eine Meldung behalten</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody else has accepted it as it stands.</source>
        <translation>Alle anderen haben sie so angenommen.</translation>
    </message>
    <message>
        <source>How it is run</source>
        <translation>Wie er geführt wird</translation>
    </message>
    <message>
        <source>I accept it</source>
        <translation>Ich nehme sie an</translation>
    </message>
    <message>
        <source>It has changed since you accepted it.</source>
        <translation>Sie hat sich geändert, seit du sie angenommen hast.</translation>
    </message>
    <message>
        <source>It holds now. The others are asked to accept it.</source>
        <translation>Sie gilt jetzt. Die anderen werden gebeten, sie anzunehmen.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Let it hold for everybody</source>
        <translation>Für alle gelten lassen</translation>
    </message>
    <message>
        <source>No agreement is written yet.</source>
        <translation>Es steht noch keine Vereinbarung da.</translation>
    </message>
    <message>
        <source>Not accepted yet in this form by: %1</source>
        <translation>In dieser Form noch nicht angenommen von: %1</translation>
    </message>
    <message>
        <source>What %1 agreed on</source>
        <translation>Was %1 vereinbart hat</translation>
    </message>
    <message>
        <source>You have accepted it.</source>
        <translation>Du hast sie angenommen.</translation>
    </message>
</context>
<context>
    <name>AllWords</name>
    <message>
        <source>All that they will read</source>
        <translation>Alles, was sie lesen werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Set this limit</source>
        <translation>Diese Grenze festlegen</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>%1, nicht mehr dabei</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Mehr zu dieser Antwort</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show.</source>
        <translation>Etwas, das ein neueres Lamplit zeigen kann.</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Where it can be read: %1</source>
        <translation>Wo es nachzulesen ist: %1</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>advice: %1</source>
        <translation>Rat: %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>Datum liegt vor der Uhr hier</translation>
    </message>
    <message>
        <source>for them alone</source>
        <translation>nur für diese Person</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>nur für dich</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>wird noch gesendet</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>%1 asks for share %2, so that their journal opens again.</source>
        <translation>%1 bittet um Teilschlüssel %2, damit das eigene Tagebuch wieder aufgeht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>If anything is odd, go no further. Whoever poses as them has other words.</source>
        <translation>Wenn dir etwas seltsam vorkommt, geh nicht weiter. Wer sich nur ausgibt, hat andere Wörter.</translation>
    </message>
    <message>
        <source>It begins with lamplit://recover. Lamplit shows it to whoever is locked out.</source>
        <translation>Er beginnt mit lamplit://recover. Lamplit zeigt ihn der Person, die nicht mehr hineinkommt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Or read the code in a picture that they sent you:</source>
        <translation>Oder lies den Code aus einem Bild, das du bekommen hast:</translation>
    </message>
    <message>
        <source>See its words</source>
        <translation>Seine Wörter ansehen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody asks for their share</source>
        <translation>Jemand bittet um den eigenen Teilschlüssel</translation>
    </message>
    <message>
        <source>Speak with them, by telephone or face to face. They read you four words. Are they the ones below, and is the voice theirs?</source>
        <translation>Sprich mit der Person, am Telefon oder von Angesicht zu Angesicht. Sie liest dir vier Wörter vor. Sind es die unten, und ist es ihre Stimme?</translation>
    </message>
    <message>
        <source>The code that they sent you</source>
        <translation>Der Code, den du bekommen hast</translation>
    </message>
    <message>
        <source>The same words, and their voice</source>
        <translation>Gleiche Wörter, ihre Stimme</translation>
    </message>
    <message>
        <source>The sealed share</source>
        <translation>Der versiegelte Teilschlüssel</translation>
    </message>
    <message>
        <source>The sealed share as a QR code</source>
        <translation>Der versiegelte Teilschlüssel als QR-Code</translation>
    </message>
    <message>
        <source>The words of this code</source>
        <translation>Die Wörter dieses Codes</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>This is the share, sealed so that only their code opens it. Send it to them in any way: it is of no use to anybody else.</source>
        <translation>Das ist der Teilschlüssel, so versiegelt, dass nur der Code dieser Person ihn öffnet. Sende ihn auf beliebigem Weg: Niemand sonst kann etwas damit anfangen.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Ein andermal weiter</translation>
    </message>
    <message>
        <source>Keys 1 to %1 choose, Return goes on. What you choose is kept at once.</source>
        <translation>Die Tasten 1 bis %1 wählen, Eingabe geht weiter. Was du wählst, ist gleich gespeichert.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Diese Frage auslassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One more, not counted</source>
        <translation>Noch eine, die nicht zählt</translation>
    </message>
    <message>
        <source>The questions are in English, word for word as they were published. A translation that nobody tested would measure something else.</source>
        <translation>Die Fragen sind auf Englisch, Wort für Wort, wie sie veröffentlicht wurden. Eine Übersetzung, die niemand geprüft hat, würde etwas anderes messen.</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>A light one</source>
        <translation>Eine leichte</translation>
    </message>
    <message>
        <source>Answers are asked for</source>
        <translation>Antworten sind erbeten</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <translation>Alle fragen</translation>
    </message>
    <message>
        <source>Ask the circle</source>
        <translation>Den Kreis fragen</translation>
    </message>
    <message>
        <source>Asked. Nobody has to answer.</source>
        <translation>Gefragt. Niemand muss antworten.</translation>
    </message>
    <message>
        <source>Each week chance picks one of those who say yes here, and Lamplit asks a light question in their name.</source>
        <translation>Jede Woche wählt der Zufall jemanden von denen, die hier Ja sagen, und Lamplit stellt im Namen dieser Person eine leichte Frage.</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Eine Woche lang</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>Drei Tage lang</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>Zwei Wochen lang</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Take my turn with a question each week</source>
        <translation>Bei der Frage der Woche mitmachen</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Hier stehen noch keine Worte.</translation>
    </message>
    <message>
        <source>What would you like to hear about?</source>
        <translation>Wovon möchtest du hören?</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Deine Frage</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>%1 hat einen neuen Schlüssel. Vielleicht ist es ein neuer Laptop. Vergleicht die Nummern, bevor du mehr teilst.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait to be let in.</source>
        <translation>
            <numerusform>%1 wartet darauf, eingelassen zu werden.</numerusform>
            <numerusform>%1 warten darauf, eingelassen zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits to be let in.</source>
        <translation>%1 wartet darauf, eingelassen zu werden.</translation>
    </message>
    <message>
        <source>Before a sixth person can come in, the circle needs a second steward.</source>
        <translation>Bevor eine sechste Person dazukommen kann, braucht der Kreis eine zweite Person in der Leitung.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Jemanden wählen</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Nummern vergleichen</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Nobody else is here yet. What you share with each other stands below, the newest first.</source>
        <translation>Außer dir ist noch niemand hier. Was ihr miteinander teilt, steht unten, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation>Ansehen, wer es ist</translation>
    </message>
    <message>
        <source>What you agreed on has changed since you accepted it.</source>
        <translation>Eure Vereinbarung hat sich geändert, seit du sie angenommen hast.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n files were saved. These copies are not encrypted.</source>
        <translation>
            <numerusform>%n Datei wurde gespeichert. Diese Kopie ist nicht verschlüsselt.</numerusform>
            <numerusform>%n Dateien wurden gespeichert. Diese Kopien sind nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was kept with the entry you left.</source>
        <translation>{name} bleibt bei dem Eintrag, den du verlassen hast.</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>{name} wurde gespeichert. Diese Kopie ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>Come back now</source>
        <translation>Jetzt zurückkommen</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>Nothing new is shown until you are back. What you said still goes out.</source>
        <translation>Bis du zurück bist, wird nichts Neues gezeigt. Was du gesagt hast, wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>Auszeit nehmen</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>You are away until %1. Nothing is lost.</source>
        <translation>Du nimmst Auszeit bis %1. Nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>BackIn</name>
    <message>
        <source>%1 of the %2 that are needed came. It may take days; this computer can be switched off meanwhile.</source>
        <translation>%1 von %2 nötigen sind da. Es kann Tage dauern; der Computer darf inzwischen aus sein.</translation>
    </message>
</context>
<context>
    <name>BackInView</name>
    <message>
        <source>Add this share</source>
        <translation>Teilschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Back in, with friends</source>
        <translation>Mit Freunden wieder hinein</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>First choose a new passphrase. You need it when the shares come, and it opens the journal from then on.</source>
        <translation>Wähle zuerst eine neue Passphrase. Du brauchst sie, wenn die Teilschlüssel kommen, und sie öffnet das Tagebuch von da an.</translation>
    </message>
    <message>
        <source>Friends keep shares of a way into this journal. Together they can let you back in.</source>
        <translation>Freunde bewahren Teilschlüssel zu diesem Tagebuch auf. Zusammen können sie dich wieder hineinlassen.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Den Code zeigen</translation>
    </message>
    <message>
        <source>The code, and the shares that came for it, would be of no use any more. Press it again if that is meant.</source>
        <translation>Der Code und die Teilschlüssel, die für ihn gekommen sind, wären dann nutzlos. Drück noch einmal, wenn du das möchtest.</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Wiederherstellbar: %1 Einträge, %2.</translation>
    </message>
</context>
<context>
    <name>BackupDue</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>Lamplit says it again in a week.</source>
        <translation>Lamplit erinnert in einer Woche wieder daran.</translation>
    </message>
    <message>
        <source>No backup of your journal was made yet.</source>
        <translation>Von deinem Tagebuch gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>No backup went to %1 yet.</source>
        <translation>Nach %1 ging noch keine Sicherung.</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Darum kümmern</translation>
    </message>
    <message>
        <source>The last backup in %1 is from %2.</source>
        <translation>Die letzte Sicherung in %1 ist von %2.</translation>
    </message>
    <message>
        <source>The last backup is from %1.</source>
        <translation>Die letzte Sicherung ist von %1.</translation>
    </message>
</context>
<context>
    <name>BackupKind</name>
    <message>
        <source>Coping cards and goals</source>
        <translation>Hilfekarten und Ziele</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Mood check-ins</source>
        <translation>Stimmungsnotizen</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Eigene Skalen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Searches, own words and meetings</source>
        <translation>Suchen, eigene Wörter und Begegnungen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The plan for a bad moment</source>
        <translation>Der Plan für schwere Momente</translation>
    </message>
    <message>
        <source>Topics, people and events</source>
        <translation>Themen, Menschen und Ereignisse</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a drive or folder</source>
        <translation>Laufwerk oder Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Backups go to %1 too.</source>
        <translation>Sicherungen gehen auch nach %1.</translation>
    </message>
    <message>
        <source>Choose a folder for backups, on another drive if you can</source>
        <translation>Ordner für Sicherungen wählen, wenn möglich auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Wie viele bleiben</translation>
    </message>
    <message>
        <source>No backup is there yet.</source>
        <translation>Dort ist noch keine Sicherung.</translation>
    </message>
    <message>
        <source>No more backups go to %1. Those that lie there stay.</source>
        <translation>Nach %1 gehen keine Sicherungen mehr. Die dort liegen, bleiben.</translation>
    </message>
    <message>
        <source>Not there now. A backup will be made when it is there.</source>
        <translation>Gerade nicht da. Eine Sicherung wird gemacht, sobald es da ist.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Andere Orte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The last one there is from %1.</source>
        <translation>Die letzte dort ist von %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What lies beside your journal is lost with this computer. On another drive, or in another folder, each backup is one encrypted file that opens with your keys and nothing else.</source>
        <translation>Was neben deinem Tagebuch liegt, geht mit diesem Computer verloren. Auf einem anderen Laufwerk oder in einem anderen Ordner ist jede Sicherung eine verschlüsselte Datei, die sich nur mit deinen Schlüsseln öffnet.</translation>
    </message>
    <message>
        <source>the newest from %1</source>
        <translation>die neueste von %1</translation>
    </message>
    <message numerus="yes">
        <source>the newest with %n entries, %1</source>
        <translation>
            <numerusform>die neueste mit %n Eintrag, %1</numerusform>
            <numerusform>die neueste mit %n Einträgen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>another date or mark</source>
        <translation>anderes Datum oder Zeichen</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>in beiden geändert</translation>
    </message>
    <message>
        <source>changed in the backup</source>
        <translation>in der Sicherung geändert</translation>
    </message>
    <message>
        <source>deleted for good here</source>
        <translation>hier endgültig gelöscht</translation>
    </message>
    <message>
        <source>in the trash here</source>
        <translation>hier im Papierkorb</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>older versions that are not here</source>
        <translation>ältere Fassungen, die nicht hier sind</translation>
    </message>
    <message>
        <source>you changed it since</source>
        <translation>du hast es seither geändert</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % erledigt</translation>
    </message>
    <message>
        <source>A backup is encrypted like the journal and opens with the same keys as on its day. The newest few are kept, then one a day, a week and a month.</source>
        <translation>Eine Sicherung ist verschlüsselt wie das Tagebuch und öffnet sich mit den Schlüsseln vom Tag der Sicherung. Die neuesten bleiben, dann eine je Tag, Woche und Monat.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backup under way</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Es beginnt</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Kept backups folder</source>
        <translation>Ordner aufgehobene Sicherungen</translation>
    </message>
    <message>
        <source>Kept beside the journal</source>
        <translation>Neben dem Tagebuch aufgehoben</translation>
    </message>
    <message>
        <source>Look into a backup, take one entry out of it, or bring all of it together.</source>
        <translation>In eine Sicherung hineinsehen, einen Eintrag herausholen oder alles zusammenführen.</translation>
    </message>
    <message>
        <source>Other places drive USB stick network cloud folder</source>
        <translation>Andere Orte Laufwerk USB-Stick Netzwerk Cloud Ordner</translation>
    </message>
    <message numerus="yes">
        <source>Restorable from %n other places too.</source>
        <translation>
            <numerusform>Auch von %n anderem Ort wiederherstellbar.</numerusform>
            <numerusform>Auch von %n anderen Orten wiederherstellbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Wiederherstellbar: %1 Einträge, %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>Die neueste ist von %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>restore merge older versions deleted</source>
        <translation>wiederherstellen zusammenführen alte Fassungen gelöscht</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>BesideToday</name>
    <message>
        <source>All small goals</source>
        <translation>Alle kleinen Ziele</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Heute getan: %1</translation>
    </message>
    <message>
        <source>Is writing here helping you?</source>
        <translation>Hilft dir das Schreiben hier?</translation>
    </message>
    <message>
        <source>It asks again in four weeks.</source>
        <translation>In vier Wochen wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Kleine Ziele</translation>
    </message>
    <message>
        <source>Two questions</source>
        <translation>Zwei Fragen</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Kept in the journal: {names}</source>
        <translation>Im Tagebuch aufgehoben: {names}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>Gemacht mit Lamplit. Diese Seiten sind nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation>Stimmung: {mood}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>Eckige Klammern stehen für Zeichen, für die dieser Computer keine Buchstaben hat: {scripts}.</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>In diesem Buch ist nichts.</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Dieses Bild ist nicht hier.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Dieses Bild ist nicht hier: {alt}</translation>
    </message>
    <message>
        <source>To the contents</source>
        <translation>Zum Inhalt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>{count} entry</source>
        <translation>{count} Eintrag</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 in one go, then %2 away</source>
        <translation>%1 am Stück, dann %2 weg</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>Noch %1.</numerusform>
            <numerusform>Noch %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days of the week</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of the day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days and the hours on them</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: asked to open once more, and left it</source>
        <translation>%1: um nochmaliges Öffnen gebeten und es gelassen</translation>
    </message>
    <message>
        <source>%1: opened once more</source>
        <translation>%1: noch einmal geöffnet</translation>
    </message>
    <message>
        <source>%1: the clock was set back</source>
        <translation>%1: Die Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>a time and a day</comment>
        <translation>%2 um %1</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>A line in the window, once in a stay. It closes nothing.</source>
        <translation>Eine Zeile im Fenster, einmal je Aufenthalt. Sie schließt nichts.</translation>
    </message>
    <message>
        <source>A night belongs to its evening. Looser limits hold from here on.</source>
        <translation>Eine Nacht gehört zu ihrem Abend. Lockerere Grenzen gelten ab diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>A post goes out at once</source>
        <translation>Beiträge werden sofort gesendet</translation>
    </message>
    <message>
        <source>A stay ends once you were away for the pause. A short look elsewhere does not end it.</source>
        <translation>Ein Aufenthalt endet, wenn du so lange weg warst, wie die Pause dauert. Ein kurzer Blick woandershin beendet ihn nicht.</translation>
    </message>
    <message>
        <source>A wait before a post goes out</source>
        <translation>Wartezeit vor dem Senden</translation>
    </message>
    <message>
        <source>A word about a break after %1</source>
        <translation>Ein Hinweis auf eine Pause nach %1</translation>
    </message>
    <message>
        <source>As long a day as you like</source>
        <translation>Am Tag so lange du möchtest</translation>
    </message>
    <message>
        <source>As long in one go as you like</source>
        <translation>Am Stück so lange du möchtest</translation>
    </message>
    <message>
        <source>By these limits circles stay closed.</source>
        <translation>Mit diesen Grenzen bleiben Kreise geschlossen.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wähle mindestens einen Tag.</translation>
    </message>
    <message>
        <source>It costs a wait and one sentence, which stands in your look-back and nowhere else.</source>
        <translation>Es kostet eine Wartezeit und einen Satz, der in deinem Rückblick steht und sonst nirgends.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Minutes at night, if more</source>
        <translation>Minuten nachts, wenn mehr</translation>
    </message>
    <message>
        <source>Minutes away before the next</source>
        <translation>Minuten Pause bis zum nächsten Mal</translation>
    </message>
    <message>
        <source>Minutes by day</source>
        <translation>Minuten tagsüber</translation>
    </message>
    <message>
        <source>Minutes in one go</source>
        <translation>Minuten am Stück</translation>
    </message>
    <message>
        <source>Minutes it is open then</source>
        <translation>Minuten, die es offen bleibt</translation>
    </message>
    <message>
        <source>Minutes of a stay before it</source>
        <translation>Minuten Aufenthalt davor</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>Minuten Wartezeit</translation>
    </message>
    <message>
        <source>My day begins at %1</source>
        <translation>Mein Tag beginnt um %1</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>Nie geöffnet</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Keine Ruhezeiten</translation>
    </message>
    <message>
        <source>No word about a break</source>
        <translation>Kein Hinweis auf eine Pause</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nothing new is shown and nothing goes out. What arrives is kept and shown after them.</source>
        <translation>Nichts Neues wird gezeigt und nichts gesendet. Was ankommt, wird aufgehoben und danach gezeigt.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Geöffnet %1</translation>
    </message>
    <message>
        <source>Open at any hour</source>
        <translation>Jederzeit geöffnet</translation>
    </message>
    <message>
        <source>Opening once more</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Outside these hours circles are closed. Your own pages never are.</source>
        <translation>Außerhalb dieser Zeiten sind Kreise geschlossen. Deine eigenen Seiten sind es nie.</translation>
    </message>
    <message>
        <source>Past a limit: a wait of %1, then open for %2</source>
        <translation>Nach einer Grenze: %1 warten, dann %2 offen</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>Ruhe %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>This holds now: %1.</source>
        <translation>Das gilt jetzt: %1.</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>Das gilt ab %1: %2.</translation>
    </message>
    <message>
        <source>This would be looser. You have locked your limits until %1; until then they can only be made stricter.</source>
        <translation>Das wäre lockerer. Du hast deine Grenzen bis %1 fest gemacht; bis dahin lassen sie sich nur strenger machen.</translation>
    </message>
    <message>
        <source>Time a day</source>
        <translation>Zeit am Tag</translation>
    </message>
    <message>
        <source>Time counts while a circle is in front and you do something. Nothing is carried over.</source>
        <translation>Zeit zählt, solange ein Kreis vorn ist und du etwas tust. Nichts wird übertragen.</translation>
    </message>
    <message>
        <source>Time in one go</source>
        <translation>Zeit am Stück</translation>
    </message>
    <message>
        <source>Until then it is only yours: you can change it or keep it private.</source>
        <translation>Bis dahin gehört es nur dir: Du kannst es ändern oder privat behalten.</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>Bis dahin: %1.</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out</source>
        <translation>%1 warten, bevor ein Beitrag gesendet wird</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out at night, %2</source>
        <translation>Nachts (%2) %1 warten, bevor ein Beitrag gesendet wird</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out, and %2 at night, %3</source>
        <translation>%1 warten, bevor ein Beitrag gesendet wird, nachts (%3) %2</translation>
    </message>
    <message>
        <source>What arrived is shown at %1</source>
        <translation>Angekommenes wird um %1 gezeigt</translation>
    </message>
    <message>
        <source>What arrives is not shown</source>
        <translation>Angekommenes wird nicht gezeigt</translation>
    </message>
    <message>
        <source>What arrives is shown at once</source>
        <translation>Angekommenes wird sofort gezeigt</translation>
    </message>
    <message>
        <source>What had arrived by then is shown. What others take back goes at once.</source>
        <translation>Was bis dahin angekommen ist, wird gezeigt. Was andere zurücknehmen, verschwindet sofort.</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>Wann Kreise öffnen</translation>
    </message>
    <message>
        <source>When my day begins</source>
        <translation>Wann mein Tag beginnt</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>Wann Angekommenes gezeigt wird</translation>
    </message>
    <message>
        <source>Your circles are open once more until %1.</source>
        <translation>Deine Kreise sind noch einmal offen, bis %1.</translation>
    </message>
    <message>
        <source>Your circles are open until %1.</source>
        <translation>Deine Kreise sind offen bis %1.</translation>
    </message>
    <message>
        <source>Your circles are open.</source>
        <translation>Deine Kreise sind offen.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>den ganzen Tag</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
</context>
<context>
    <name>BoundariesView</name>
    <message>
        <source>A lock</source>
        <translation>Eine Sperre</translation>
    </message>
    <message>
        <source>A promise to yourself for up to 30 days. It cannot be undone.</source>
        <translation>Ein Versprechen an dich selbst, für bis zu 30 Tage. Es lässt sich nicht aufheben.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>How much room I have for others</source>
        <translation>Wie viel Raum ich für andere habe</translation>
    </message>
    <message>
        <source>Lock my limits…</source>
        <translation>Grenzen fest machen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Looking where you stand</source>
        <translation>Es wird nachgesehen, wo du stehst</translation>
    </message>
    <message>
        <source>Make the lock longer or stricter…</source>
        <translation>Sperre verlängern oder strenger machen…</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Meine Regeln</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Writing, reading your own pages, export, lock and help are never limited, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>Schreiben, eigene Seiten lesen, Export, Sperren und Hilfe sind nie begrenzt, und auch nicht Verlassen, Blockieren, Zurücknehmen und Melden.</translation>
    </message>
    <message>
        <source>Your limits hold.</source>
        <translation>Deine Grenzen gelten.</translation>
    </message>
    <message>
        <source>Your limits stay as they are.</source>
        <translation>Deine Grenzen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Your own limits on circles. Nobody else sees them, and nobody is told when you reach one.</source>
        <translation>Deine eigenen Grenzen für Kreise. Niemand sonst sieht sie, und niemand erfährt, wenn du eine erreichst.</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>From your own kit: %1</source>
        <translation>Aus deinem Koffer: %1</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>Diese Karte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>You have been here for %n minute(s).</source>
        <translation>
            <numerusform>Du bist seit %n Minute hier.</numerusform>
            <numerusform>Du bist seit %n Minuten hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in, %1</source>
        <translation>Einatmen, %1</translation>
    </message>
    <message>
        <source>Breathe out, %1</source>
        <translation>Ausatmen, %1</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation>Atemhilfe</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. Breathe as you like.</source>
        <translation>Vier Sekunden ein, sechs aus. Atme, wie es dir guttut.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n things came or changed.</source>
        <translation>
            <numerusform>%n Sache ist gekommen oder geändert.</numerusform>
            <numerusform>%n Sachen sind gekommen oder geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bringing it together</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have changed.</source>
        <translation>Bis zum Ende lässt es sich anhalten; dann hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>It is here already, as it is in the backup.</source>
        <translation>Es ist schon hier, so wie in der Sicherung.</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Weiter umsehen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Sicherung wird geöffnet</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n things that you changed since stay.</source>
        <translation>
            <numerusform>Rückgängig gemacht. %n Sache, die du seither geändert hast, bleibt.</numerusform>
            <numerusform>Rückgängig gemacht. %n Sachen, die du seither geändert hast, bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>Rückgängig gemacht. Alles ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>BringInView</name>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%n things that you changed since stay.</source>
        <translation>
            <numerusform>%n Sache, die du seither geändert hast, bleibt.</numerusform>
            <numerusform>%n Sachen, die du seither geändert hast, bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have been brought in.</source>
        <translation>Bis zum Ende lässt es sich anhalten; dann wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Reading it. Nothing is written yet.</source>
        <translation>Es wird gelesen. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entries and check-ins that came with it are taken out again. Those you changed since stay: edited, starred, tagged, moved, thrown away, or with a mood or file of yours.</source>
        <translation>
            <numerusform>Der %n Eintrag oder die Stimmungsnotiz, die damit kam, wird wieder herausgenommen. Was du seither geändert hast, bleibt: bearbeitet, mit Stern oder Schlagwort, verschoben, weggeworfen oder mit einer Stimmung oder Datei von dir.</numerusform>
            <numerusform>Die %n Einträge und Stimmungsnotizen, die damit kamen, werden wieder herausgenommen. Was du seither geändert hast, bleibt: bearbeitet, mit Stern oder Schlagwort, verschoben, weggeworfen oder mit einer Stimmung oder Datei von dir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup can be brought together with the journal again.</source>
        <translation>Die Sicherung lässt sich wieder mit dem Tagebuch zusammenführen.</translation>
    </message>
    <message>
        <source>The file they came from can be brought in again at any time.</source>
        <translation>Die Datei, aus der sie kamen, lässt sich jederzeit wieder importieren.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undone. What it brought in is gone.</source>
        <translation>Rückgängig gemacht. Was importiert wurde, ist weg.</translation>
    </message>
    <message>
        <source>What came out of the backup goes again, and what it changed is as it was before. What you changed since stays.</source>
        <translation>Was aus der Sicherung kam, geht wieder, und was sie geändert hat, ist wie zuvor. Was du seither geändert hast, bleibt.</translation>
    </message>
</context>
<context>
    <name>BroughtIn</name>
    <message numerus="yes">
        <source>%n check-ins were brought in.</source>
        <translation>
            <numerusform>%n Stimmungsnotiz wurde importiert.</numerusform>
            <numerusform>%n Stimmungsnotizen wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were brought in.</source>
        <translation>
            <numerusform>%n Eintrag wurde importiert.</numerusform>
            <numerusform>%n Einträge wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were brought in.</source>
        <translation>
            <numerusform>%n Sache wurde importiert.</numerusform>
            <numerusform>%n Sachen wurden importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>#{tag} was added to %n entries.</source>
        <translation>
            <numerusform>#{tag} steht jetzt bei %n Eintrag.</numerusform>
            <numerusform>#{tag} steht jetzt bei %n Einträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the trash for 30 days.</source>
        <translation>
            <numerusform>%n Eintrag liegt für 30 Tage im Papierkorb.</numerusform>
            <numerusform>%n Einträge liegen für 30 Tage im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no star now.</source>
        <translation>
            <numerusform>%n Eintrag hat jetzt keinen Stern.</numerusform>
            <numerusform>%n Einträge haben jetzt keinen Stern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have the star.</source>
        <translation>
            <numerusform>%n Eintrag hat den Stern.</numerusform>
            <numerusform>%n Einträge haben den Stern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>Im Papierkorb. Dort bleibt es 30 Tage.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one</source>
        <translation>Nur einen wählen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move the chosen entries to the trash</source>
        <translation>Gewählte Einträge in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Star the chosen entries</source>
        <translation>Gewählten Einträgen einen Stern geben</translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>Gewählten Einträgen ein Schlagwort geben</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Help now</source>
        <translation>Soforthilfe</translation>
    </message>
    <message>
        <source>If it is too much now</source>
        <translation>Wenn es gerade zu viel ist</translation>
    </message>
    <message>
        <source>Lamplit tells nobody. Your answer is saved in this journal and stays out of reports unless you tick it. The PHQ-8 is the same questionnaire without this question.</source>
        <translation>Lamplit sagt es niemandem. Deine Antwort ist in diesem Tagebuch gespeichert und kommt in keinen Bericht, außer du kreuzt sie an. Der PHQ-8 ist derselbe Fragebogen ohne diese Frage.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>Meinen Koffer öffnen</translation>
    </message>
    <message>
        <source>Tell someone you trust that it is hard, in person or by phone. If you might act on these thoughts, call the emergency number of the country you are in, or go where people are.</source>
        <translation>Sag jemandem, dem du vertraust, dass es schwer ist, persönlich oder am Telefon. Wenn du diesen Gedanken vielleicht folgen würdest, ruf die Notrufnummer des Landes an, in dem du bist, oder geh dorthin, wo Menschen sind.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>Was dir hilft</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>Wer dich kennt</translation>
    </message>
    <message>
        <source>You marked that such thoughts have been there.</source>
        <translation>Du hast angegeben, dass solche Gedanken da waren.</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>A quick note</source>
        <translation>Eine kurze Notiz</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Notiert: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Unlock the journal first.</source>
        <translation>Entsperre zuerst das Tagebuch.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Hier schreiben</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>A new card</source>
        <translation>Eine neue Karte</translation>
    </message>
    <message>
        <source>As you would say it to yourself</source>
        <translation>So, wie du es zu dir selbst sagen würdest</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>Karte ändern</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Somebody who helps</source>
        <translation>Jemand, der hilft</translation>
    </message>
    <message>
        <source>Such as my therapist, or GP</source>
        <translation>Zum Beispiel meine Therapie oder Hausarztpraxis</translation>
    </message>
    <message>
        <source>Such as when they answer, or which bell</source>
        <translation>Zum Beispiel, wann jemand abnimmt oder welche Klingel</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Was ich tue</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie sie heißt</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>Was diese Person für dich ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>In meinen Koffer legen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Use %1</source>
        <translation>%1 anwenden</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>%1 ist weggelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in your kit.</source>
        <translation>
            <numerusform>%n Karte liegt in deinem Koffer.</numerusform>
            <numerusform>%n Karten liegen in deinem Koffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose from suggestions</source>
        <translation>Aus Vorschlägen wählen</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>Nummer von {name} kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Hide the cards put away</source>
        <translation>Weggelegte Karten verbergen</translation>
    </message>
    <message>
        <source>Kept in this journal only. A report names them only when you tick it.</source>
        <translation>Nur in diesem Tagebuch aufgehoben. Ein Bericht nennt sie nur, wenn du sie ankreuzt.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Menschen, die helfen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put back into the kit</source>
        <translation>Zurück in den Koffer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cards put away</source>
        <translation>
            <numerusform>%n weggelegte Karte zeigen</numerusform>
            <numerusform>%n weggelegte Karten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is deleted.</source>
        <translation>Die Karte ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What helps you, in your own words. For a day on which it is hard to think.</source>
        <translation>Was dir hilft, in deinen eigenen Worten. Für einen Tag, an dem das Denken schwerfällt.</translation>
    </message>
    <message>
        <source>Your cards will stand here: what helps you, in your own words, for a day on which it is hard to think.</source>
        <translation>Hier werden deine Karten stehen: was dir hilft, in deinen eigenen Worten, für einen Tag, an dem das Denken schwerfällt.</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Keep this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Kept. It holds now.</source>
        <translation>Gespeichert. Es gilt jetzt.</translation>
    </message>
    <message>
        <source>Kept. What is stricter holds now, what is looser %1.</source>
        <translation>Gespeichert. Was strenger ist, gilt jetzt; was lockerer ist, ab %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys read one value after the other.</source>
        <translation>Die Pfeiltasten lesen einen Wert nach dem anderen vor.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Copied as a picture.</source>
        <translation>Als Bild kopiert.</translation>
    </message>
    <message>
        <source>Copied as a table (CSV).</source>
        <translation>Als Tabelle (CSV) kopiert.</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>Als Tabelle kopieren (CSV)</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moods</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a chart</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day in a chart</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Check-ins and what was given with them</source>
        <translation>Stimmungsnotizen und was dazugehört</translation>
    </message>
    <message>
        <source>Entries and their versions</source>
        <translation>Einträge und ihre Fassungen</translation>
    </message>
    <message>
        <source>Every page of the database</source>
        <translation>Jede Seite der Datenbank</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>The key file and its twin</source>
        <translation>Die Schlüsseldatei und ihr Zwilling</translation>
    </message>
    <message>
        <source>The search index inside words</source>
        <translation>Der Suchindex für Wortteile</translation>
    </message>
    <message>
        <source>The search index of words</source>
        <translation>Der Suchindex für Wörter</translation>
    </message>
    <message>
        <source>The structure of the database</source>
        <translation>Der Aufbau der Datenbank</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>How is it right now?</source>
        <translation>Wie ist es gerade?</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>Die Stimmungsnotiz ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>Energie %1</translation>
    </message>
</context>
<context>
    <name>CheckInLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>More for this mood</source>
        <translation>Mehr zu dieser Stimmung</translation>
    </message>
</context>
<context>
    <name>CheckInPopover</name>
    <message>
        <source>Brought in as “%1”</source>
        <translation>Importiert als „%1“</translation>
    </message>
    <message>
        <source>Choose one of the seven, then more can be said.</source>
        <translation>Wähle eine von sieben, dann lässt sich mehr sagen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Diese Stimmungsnotiz löschen</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Früher heute</translation>
    </message>
    <message>
        <source>More of that day</source>
        <translation>Mehr von diesem Tag</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>Später geschrieben</translation>
    </message>
</context>
<context>
    <name>CheckInRow</name>
    <message>
        <source>Add a word</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>Wie ist es gerade?</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they should be. Your entries are untouched. Keep the backups, and restore the newest one if words are missing.</source>
        <translation>
            <numerusform>%n Sache ist nicht, wie sie sein soll. Deine Einträge sind unberührt. Behalte die Sicherungen und stelle die neueste wieder her, wenn Worte fehlen.</numerusform>
            <numerusform>%n Sachen sind nicht, wie sie sein sollen. Deine Einträge sind unberührt. Behalte die Sicherungen und stelle die neueste wieder her, wenn Worte fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Checking. You can go on writing.</source>
        <translation>Es wird geprüft. Du kannst weiterschreiben.</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>Sperren und sehen, was sich noch lesen lässt</translation>
    </message>
    <message>
        <source>Stopped. This was looked at so far.</source>
        <translation>Angehalten. Das wurde bisher geprüft.</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message numerus="yes">
        <source>%n files: %1. Put into an entry, they can be opened there, or go to the trash with it.</source>
        <translation>
            <numerusform>%n Datei: %1. In einen Eintrag gelegt, lässt sie sich dort öffnen oder kommt mit ihm in den Papierkorb.</numerusform>
            <numerusform>%n Dateien: %1. In einen Eintrag gelegt, lassen sie sich dort öffnen oder kommen mit ihm in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of it can be given back.</source>
        <translation>Etwa %1 davon lassen sich zurückgeben.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dates, order and the rest</source>
        <translation>Daten, Reihenfolge und der Rest</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Everything is whole. This journal takes %1.</source>
        <translation>Alles ist heil. Dieses Tagebuch belegt %1.</translation>
    </message>
    <message>
        <source>Files that belong to no entry</source>
        <translation>Dateien, die zu keinem Eintrag gehören</translation>
    </message>
    <message>
        <source>Files that belonged to no entry</source>
        <translation>Dateien, die zu keinem Eintrag gehörten</translation>
    </message>
    <message>
        <source>Free, from what was deleted</source>
        <translation>Frei, von Gelöschtem</translation>
    </message>
    <message>
        <source>If search misses something, the index can be made anew. It takes a while, and you can go on writing.</source>
        <translation>Wenn die Suche etwas übersieht, lässt sich der Index neu anlegen. Das dauert eine Weile, und du kannst weiterschreiben.</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Ist alles heil?</translation>
    </message>
    <message>
        <source>It is being made anew, the newest entries first. Until it is done, search finds less.</source>
        <translation>Er wird neu angelegt, die neuesten Einträge zuerst. Bis er fertig ist, findet die Suche weniger.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>Sperren und sehen, was sich noch lesen lässt</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Es wird nachgesehen</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>Prüft jede Seite, jedes Foto, den Suchindex und die Schlüssel.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Suchindex neu anlegen</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Put them into an entry</source>
        <translation>In einen Eintrag legen</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Small pictures for lists</source>
        <translation>Kleine Bilder für Listen</translation>
    </message>
    <message>
        <source>Something is not as it should be. Your entries are untouched.</source>
        <translation>Etwas ist nicht, wie es sein soll. Deine Einträge sind unberührt.</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>Zustand dieses Tagebuchs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The files are in a new entry of today.</source>
        <translation>Die Dateien liegen in einem neuen Eintrag von heute.</translation>
    </message>
    <message>
        <source>The index does not match the entries. Make it anew, and search finds everything again.</source>
        <translation>Der Index passt nicht zu den Einträgen. Lege ihn neu an, dann findet die Suche wieder alles.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>There is none yet. Settings, Backups makes one.</source>
        <translation>Es gibt noch keine. Unter Einstellungen, Sicherungen lässt sich eine machen.</translation>
    </message>
    <message>
        <source>This journal takes %1.</source>
        <translation>Dieses Tagebuch belegt %1.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Was Platz braucht</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Show it again: %1</source>
        <translation>Wieder zeigen: %1</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose entries</source>
        <translation>Einträge wählen</translation>
    </message>
    <message>
        <source>It asks about thoughts of being better off dead. While this is off, neither the answer leaves nor anything that would tell it: the PHQ-8 stands in place of the PHQ-9, in every file.</source>
        <translation>Sie fragt nach Gedanken, lieber tot zu sein. Solange das aus ist, geht weder die Antwort hinaus noch etwas, das sie verrät: In jeder Datei steht der PHQ-8 anstelle des PHQ-9.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>My three topics</source>
        <translation>Meine drei Themen</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Name auf dem Bericht</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Initialen</translation>
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
        <source>Question 9 of the PHQ-9</source>
        <translation>Frage 9 des PHQ-9</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Die Karten</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesSheet</name>
    <message>
        <source>Folded or held, in every circle</source>
        <translation>Eingeklappt oder zurückgehalten, in jedem Kreis</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>Wie ich hier lese</translation>
    </message>
    <message>
        <source>Mark everything here as read</source>
        <translation>Alles hier als gelesen markieren</translation>
    </message>
    <message>
        <source>Only you know of this. Nothing that you fold or hold is told to anybody.</source>
        <translation>Nur du weißt davon. Was du einklappst oder zurückhältst, erfährt niemand.</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>Zurückgehaltenes zeigen</translation>
    </message>
    <message>
        <source>Stepping away from %1</source>
        <translation>Auszeit von %1</translation>
    </message>
    <message>
        <source>When posts arrive in %1</source>
        <translation>Wann Beiträge in %1 ankommen</translation>
    </message>
</context>
<context>
    <name>ChooseEntry</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Einen Eintrag finden</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <translation>Kein Eintrag hat diese Wörter.</translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation>Welcher Eintrag?</translation>
    </message>
    <message>
        <source>Words of an entry</source>
        <translation>Wörter eines Eintrags</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>%1: a folder, or %2</source>
        <translation>%1: ein Ordner oder %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup&apos;s folder</source>
        <translation>Ein Ordner mit einer Sicherung</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Andere Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Anderes Tagebuch importieren</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Schon früher importiert</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose a backup&apos;s folder</source>
        <translation>Ordner einer Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder to bring in</source>
        <translation>Ordner zum Importieren wählen</translation>
    </message>
    <message>
        <source>Choose a journal to bring in</source>
        <translation>Tagebuch zum Importieren wählen</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>Datei oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place. Your journal stays as it is. To keep it safe, a backup is better: it is encrypted.</source>
        <translation>Für andere Programme, für Papier oder um alles an einem Ort zu haben. Dein Tagebuch bleibt, wie es ist. Um es zu bewahren, ist eine Sicherung besser: Sie ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Its passphrase on the day it was made, or the recovery code.</source>
        <translation>Ihre Passphrase vom Tag der Sicherung oder der Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Tagebücher</translation>
    </message>
    <message>
        <source>Lamplit first shows what it found. Nothing is written before you say so, and it can be undone.</source>
        <translation>Lamplit zeigt zuerst, was es gefunden hat. Nichts wird geschrieben, bevor du es sagst, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Look into a backup, and take from it what you miss: one entry, or everything that is not here. Nothing changes before you have seen what would.</source>
        <translation>Sieh in eine Sicherung hinein und nimm daraus, was dir fehlt: einen Eintrag oder alles, was nicht hier ist. Nichts ändert sich, bevor du gesehen hast, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Password of this journal</source>
        <translation>Passwort dieses Tagebuchs</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Read it as this</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Tagebuch exportieren</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>What can be brought in</source>
        <translation>Was sich importieren lässt</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>an einem anderen Ort</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>%1 could use practical help.</source>
        <translation>%1 könnte praktische Hilfe brauchen.</translation>
    </message>
    <message>
        <source>%1 in this circle is called the same.</source>
        <translation>%1 heißt in diesem Kreis genauso.</translation>
    </message>
    <message>
        <source>%1 is in your kit. Nobody is told.</source>
        <translation>%1 liegt in deinem Koffer. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 ist stumm geschaltet</translation>
    </message>
    <message>
        <source>%1 lets this thread rest until %2. Nobody can answer before.</source>
        <translation>%1 lässt dieses Gespräch ruhen bis %2. Vorher kann niemand antworten.</translation>
    </message>
    <message>
        <source>%1 needs no reply.</source>
        <translation>%1 braucht keine Antwort.</translation>
    </message>
    <message>
        <source>%1 welcomes advice.</source>
        <translation>%1 freut sich über Rat.</translation>
    </message>
    <message>
        <source>%1 would like comfort.</source>
        <translation>%1 wünscht sich Trost.</translation>
    </message>
    <message>
        <source>%1 would like you just to listen.</source>
        <translation>%1 möchte, dass du einfach zuhörst.</translation>
    </message>
    <message>
        <source>%1 would like you to celebrate with them.</source>
        <translation>%1 möchte gemeinsam feiern.</translation>
    </message>
    <message>
        <source>%1 would like your honest view.</source>
        <translation>%1 wünscht sich eine ehrliche Sicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A point we share</source>
        <translation>Etwas, das uns verbindet</translation>
    </message>
    <message>
        <source>Advice that may do harm</source>
        <translation>Rat, der schaden kann</translation>
    </message>
    <message>
        <source>Advice welcome</source>
        <translation>Rat willkommen</translation>
    </message>
    <message>
        <source>An honest view</source>
        <translation>Eine ehrliche Sicht</translation>
    </message>
    <message>
        <source>Ask a light question</source>
        <translation>Eine leichte Frage stellen</translation>
    </message>
    <message>
        <source>Ask an open question</source>
        <translation>Eine offene Frage stellen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>Be with them</source>
        <translation>Da sein</translation>
    </message>
    <message>
        <source>Celebrate with me</source>
        <translation>Mit mir feiern</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Trost</translation>
    </message>
    <message>
        <source>Fetch it, %1</source>
        <translation>Holen, %1</translation>
    </message>
    <message>
        <source>Folded, as you chose: %1.</source>
        <translation>Eingeklappt, wie du gewählt hast: %1.</translation>
    </message>
    <message>
        <source>From a professional</source>
        <translation>Von jemandem vom Fach</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>Rat geben</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>Dankbar</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Belästigung</translation>
    </message>
    <message>
        <source>Held until you ask, as you chose: %1.</source>
        <translation>Zurückgehalten, bis du fragst, wie du gewählt hast: %1.</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1.</source>
        <translation>Für alle ausgeblendet von %1.</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1: %2</source>
        <translation>Für alle ausgeblendet von %1: %2</translation>
    </message>
    <message>
        <source>How did you mean this: </source>
        <translation>Wie hast du das gemeint: </translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>Wie hast du das gemeint?</translation>
    </message>
    <message>
        <source>Hurtful words</source>
        <translation>Verletzende Worte</translation>
    </message>
    <message>
        <source>I am worried about somebody</source>
        <translation>Ich mache mir Sorgen um jemanden</translation>
    </message>
    <message>
        <source>I could </source>
        <translation>Ich könnte </translation>
    </message>
    <message>
        <source>I feel </source>
        <translation>Ich fühle </translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>Ich habe Raum</translation>
    </message>
    <message>
        <source>I read it</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>It arrives at the time you chose.</source>
        <translation>Es kommt zu der Zeit an, die du gewählt hast.</translation>
    </message>
    <message>
        <source>It comes as soon as the relay can be reached.</source>
        <translation>Es kommt, sobald das Relay erreichbar ist.</translation>
    </message>
    <message>
        <source>It did not arrive while you were here</source>
        <translation>Es kam nicht an, solange du hier warst</translation>
    </message>
    <message>
        <source>It did not arrive. Ask for it</source>
        <translation>Es ist nicht angekommen. Darum bitten</translation>
    </message>
    <message>
        <source>It is about money</source>
        <translation>Es geht um Geld</translation>
    </message>
    <message>
        <source>It is an entry of your own. Nobody is told.</source>
        <translation>Es ist ein Eintrag von dir. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Es ist unterwegs</translation>
    </message>
    <message>
        <source>It sounds as if </source>
        <translation>Es klingt, als ob </translation>
    </message>
    <message>
        <source>It stands above what you have read, because it is new.</source>
        <translation>Es steht über dem, was du gelesen hast, weil es neu ist.</translation>
    </message>
    <message>
        <source>It stands on top: %1.</source>
        <translation>Es steht ganz oben: %1.</translation>
    </message>
    <message>
        <source>It stands where its time puts it. Nothing is folded or hidden.</source>
        <translation>Es steht da, wo seine Zeit es hinstellt. Nichts ist eingeklappt oder ausgeblendet.</translation>
    </message>
    <message>
        <source>Its author corrected it. The first words are below.</source>
        <translation>Es wurde von der Person, die es schrieb, korrigiert. Die ersten Worte stehen unten.</translation>
    </message>
    <message>
        <source>Joking</source>
        <translation>Im Scherz</translation>
    </message>
    <message>
        <source>Just listen</source>
        <translation>Einfach zuhören</translation>
    </message>
    <message>
        <source>Just wondering</source>
        <translation>Nur so gefragt</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>Nur zuhören</translation>
    </message>
    <message>
        <source>My experience</source>
        <translation>Meine Erfahrung</translation>
    </message>
    <message>
        <source>Needs quiet</source>
        <translation>Braucht Ruhe</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Etwas anbieten</translation>
    </message>
    <message>
        <source>One small step</source>
        <translation>Ein kleiner Schritt</translation>
    </message>
    <message>
        <source>One small step could be </source>
        <translation>Ein kleiner Schritt könnte sein: </translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>Meinen Koffer öffnen</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 von %2</translation>
    </message>
    <message>
        <source>Plan to meet</source>
        <translation>Ein Treffen planen</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Praktische Hilfe</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Private matters of somebody</source>
        <translation>Privates von jemandem</translation>
    </message>
    <message>
        <source>Said while the thread rests, until %1.</source>
        <translation>Gesagt, während das Gespräch ruht, bis %1.</translation>
    </message>
    <message>
        <source>Say what I hear</source>
        <translation>Sagen, was ich höre</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Im Ernst</translation>
    </message>
    <message>
        <source>Shall we meet </source>
        <translation>Sollen wir uns treffen </translation>
    </message>
    <message>
        <source>Skipped. Nobody is told.</source>
        <translation>Übersprungen. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Something that helped me: </source>
        <translation>Etwas, das mir geholfen hat: </translation>
    </message>
    <message>
        <source>There is nothing to see in this name.</source>
        <translation>In diesem Namen ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>This name has characters that nobody sees.</source>
        <translation>Dieser Name hat Zeichen, die niemand sieht.</translation>
    </message>
    <message>
        <source>This name has many marks on one letter.</source>
        <translation>Dieser Name hat viele Zeichen auf einem Buchstaben.</translation>
    </message>
    <message>
        <source>This name has signs that change the direction of reading.</source>
        <translation>Dieser Name hat Zeichen, die die Leserichtung ändern.</translation>
    </message>
    <message>
        <source>This name looks like %1, and is spelled with other characters.</source>
        <translation>Dieser Name sieht aus wie %1 und ist mit anderen Zeichen geschrieben.</translation>
    </message>
    <message>
        <source>This name mixes letters of several alphabets in one word.</source>
        <translation>Dieser Name mischt Buchstaben mehrerer Alphabete in einem Wort.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Dieses Bild lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Topic note: %1. Folded, as you chose.</source>
        <translation>Themenhinweis: %1. Eingeklappt, wie du gewählt hast.</translation>
    </message>
    <message>
        <source>Topic note: %1. Held until you ask, as you chose.</source>
        <translation>Themenhinweis: %1. Zurückgehalten, bis du fragst, wie du gewählt hast.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Upset, not at you</source>
        <translation>Aufgebracht, nicht wegen dir</translation>
    </message>
    <message>
        <source>Venting</source>
        <translation>Dampf ablassen</translation>
    </message>
    <message>
        <source>What was that like for you, when </source>
        <translation>Wie war das für dich, als </translation>
    </message>
    <message>
        <source>What we both want is </source>
        <translation>Was wir beide möchten, ist </translation>
    </message>
    <message>
        <source>a steward</source>
        <translation>jemand aus der Leitung</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>Misshandlung</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>Unfall</translation>
    </message>
    <message>
        <source>alcohol and drugs</source>
        <translation>Alkohol und Drogen</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation>Diskriminierung</translation>
    </message>
    <message>
        <source>family conflict</source>
        <translation>Streit in der Familie</translation>
    </message>
    <message>
        <source>food and body</source>
        <translation>Essen und Körper</translation>
    </message>
    <message>
        <source>grief</source>
        <translation>Trauer</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>medical care</source>
        <translation>Medizinisches</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>pinned by %1</source>
        <translation>angeheftet von %1</translation>
    </message>
    <message>
        <source>pregnancy loss</source>
        <translation>Verlust in der Schwangerschaft</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>self-harm</source>
        <translation>Selbstverletzung</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation>sexuelle Gewalt</translation>
    </message>
    <message>
        <source>suicide</source>
        <translation>Suizid</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>Gewalt</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>CircleCheckIn</name>
    <message>
        <source>%1 sees the mood you choose and this note, and nothing else.</source>
        <translation>%1 sieht die Stimmung, die du wählst, und diese Notiz, sonst nichts.</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn du magst</translation>
    </message>
    <message>
        <source>A note for the circle</source>
        <translation>Eine Notiz für den Kreis</translation>
    </message>
    <message>
        <source>Noted in %1.</source>
        <translation>Notiert in %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>CircleExport</name>
    <message numerus="yes">
        <source>%n posts were saved in %1. The folder is not locked.</source>
        <translation>
            <numerusform>%n Beitrag wurde in %1 gespeichert. Der Ordner ist nicht verschlüsselt.</numerusform>
            <numerusform>%n Beiträge wurden in %1 gespeichert. Der Ordner ist nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>What was taken back or has run out is not in it. What others wrote is theirs: keep the copy to yourself.</source>
        <translation>Was zurückgenommen wurde oder abgelaufen ist, fehlt darin. Was andere geschrieben haben, gehört ihnen: Behalte die Kopie für dich.</translation>
    </message>
    <message>
        <source>Your posts and those you received are written to a new folder. It is not locked: whoever has it can read it.</source>
        <translation>Deine Beiträge und die, die du bekommen hast, kommen in einen neuen Ordner. Er ist nicht verschlüsselt: Wer ihn hat, kann ihn lesen.</translation>
    </message>
</context>
<context>
    <name>CircleHead</name>
    <message>
        <source>Check in</source>
        <translation>Stimmung notieren</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>Mehr zu diesem Kreis</translation>
    </message>
    <message>
        <source>Share an entry</source>
        <translation>Eintrag teilen</translation>
    </message>
</context>
<context>
    <name>CircleNumberSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The number of %1</source>
        <translation>Die Nummer von %1</translation>
    </message>
    <message>
        <source>The number of the circle</source>
        <translation>Die Nummer des Kreises</translation>
    </message>
    <message>
        <source>When all of you are together or in one call: everybody sees these groups, if all have just synced. It changes with each change of the circle, so nothing is noted.</source>
        <translation>Wenn ihr alle zusammen oder im selben Gespräch seid: Alle sehen diese Gruppen, wenn alle gerade nach Neuem gesehen haben. Sie ändern sich mit jeder Änderung des Kreises, darum wird nichts notiert.</translation>
    </message>
</context>
<context>
    <name>CircleSection</name>
    <message>
        <source>Another relay or address</source>
        <translation>Anderes Relay oder andere Adresse</translation>
    </message>
    <message>
        <source>Another relay or address for %1</source>
        <translation>Anderes Relay oder andere Adresse für %1</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Known by its certificate: %1</source>
        <translation>Erkannt an seinem Zertifikat: %1</translation>
    </message>
    <message>
        <source>Known by its key: %1</source>
        <translation>Erkannt an seinem Schlüssel: %1</translation>
    </message>
    <message>
        <source>Known by its name, as web sites are.</source>
        <translation>Erkannt an seinem Namen, wie Websites.</translation>
    </message>
    <message>
        <source>My limits on circles</source>
        <translation>Meine Grenzen für Kreise</translation>
    </message>
    <message>
        <source>Reached on this computer, or as an onion service.</source>
        <translation>Auf diesem Computer erreicht oder als Onion-Dienst.</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Relay: %1</translation>
    </message>
    <message>
        <source>Start or join a circle</source>
        <translation>Kreis beginnen oder beitreten</translation>
    </message>
    <message>
        <source>The relays of your circles</source>
        <translation>Die Relays deiner Kreise</translation>
    </message>
    <message>
        <source>Time, hours, quiet hours, and a wait before something goes out.</source>
        <translation>Zeit, Stunden, Ruhezeiten und eine Wartezeit vor dem Senden.</translation>
    </message>
    <message>
        <source>You are in no circle, so nothing connects to anything.</source>
        <translation>Du bist in keinem Kreis, also verbindet sich nichts mit irgendetwas.</translation>
    </message>
    <message>
        <source>host relay computer friends port token</source>
        <translation>hosten Relay Computer Freunde Port Token</translation>
    </message>
    <message>
        <source>network log connections</source>
        <translation>Netz Protokoll Verbindungen</translation>
    </message>
    <message>
        <source>night pause lock digest budget</source>
        <translation>Nacht Pause Sperre Bündel Zeit Budget</translation>
    </message>
    <message>
        <source>relay address pinned key last contact</source>
        <translation>Relay Adresse Schlüssel letzter Kontakt</translation>
    </message>
</context>
<context>
    <name>CircleSheet</name>
    <message>
        <source>Waiting for the relay.</source>
        <translation>Wartet auf das Relay.</translation>
    </message>
</context>
<context>
    <name>CircleSide</name>
    <message>
        <source>Compare numbers</source>
        <translation>Nummern vergleichen</translation>
    </message>
    <message>
        <source>In this circle</source>
        <translation>In diesem Kreis</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Members and roles</source>
        <translation>Mitglieder und Rollen</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Unsere Vereinbarung</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>Was ich geteilt habe</translation>
    </message>
    <message>
        <source>You and %1 have not compared numbers yet.</source>
        <translation>Du und %1 habt die Nummern noch nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>%1 is thanked. Nobody else learns of it.</source>
        <translation>Dein Danke geht an %1. Niemand sonst erfährt davon.</translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation>Ein Weg zurück</translation>
    </message>
    <message>
        <source>Another relay</source>
        <translation>Anderes Relay</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Für dich ausgeblendet</translation>
    </message>
    <message>
        <source>Is it good for you?</source>
        <translation>Tut er dir gut?</translation>
    </message>
    <message>
        <source>It is settled. The circle goes on.</source>
        <translation>Es ist geklärt. Der Kreis geht weiter.</translation>
    </message>
</context>
<context>
    <name>CirclesClosed</name>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Closed until you change your limits.</source>
        <translation>Geschlossen, bis du deine Grenzen änderst.</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>Meine Grenzen</translation>
    </message>
    <message>
        <source>Opens at %1.</source>
        <translation>Öffnet um %1.</translation>
    </message>
    <message>
        <source>Opens on %2 at %1.</source>
        <translation>Öffnet am %2 um %1.</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1.</source>
        <translation>Öffnet morgen um %1.</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>If it is right, counting begins there again. What you used of the day stays used, and a lock lasts for what was left of it.</source>
        <translation>Wenn sie stimmt, beginnt das Zählen dort neu. Was du vom Tag verbraucht hast, bleibt verbraucht, und eine Sperre dauert noch so lange, wie übrig war.</translation>
    </message>
    <message>
        <source>This clock is right</source>
        <translation>Diese Uhr stimmt</translation>
    </message>
    <message>
        <source>This clock is wrong</source>
        <translation>Diese Uhr stimmt nicht</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1. The latest day that was counted is %2.</source>
        <translation>Die Uhr dieses Computers sagt %1. Der letzte gezählte Tag ist %2.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Always open</source>
        <translation>Immer offen</translation>
    </message>
    <message>
        <source>Block, mute, remove, compare</source>
        <translation>Blockieren, stumm schalten, entfernen, vergleichen</translation>
    </message>
    <message>
        <source>Hide or report a post</source>
        <translation>Einen Beitrag ausblenden oder melden</translation>
    </message>
    <message>
        <source>How much room I have</source>
        <translation>Wie viel Raum ich habe</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>Kreis verlassen</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <source>Meanwhile, away from here</source>
        <translation>Inzwischen, fern von hier</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>Meine Grenzen</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>Diese Karte zeigen</translation>
    </message>
    <message>
        <source>Take back, keep private</source>
        <translation>Zurücknehmen, privat behalten</translation>
    </message>
    <message>
        <source>There is no way round a lock. You chose that so.</source>
        <translation>An einer Sperre führt kein Weg vorbei. Das hast du so gewählt.</translation>
    </message>
    <message>
        <source>Write in my journal</source>
        <translation>In mein Tagebuch schreiben</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>Dein Grund: %1</translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>Backup under way</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>One more backup</source>
        <translation>Noch eine Sicherung</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Your journal goes to %1. Then Lamplit ends.</source>
        <translation>Dein Tagebuch geht nach %1. Danach beendet sich Lamplit.</translation>
    </message>
</context>
<context>
    <name>CodeGrid</name>
    <message>
        <source>Group {number} of {count}: {letters}</source>
        <translation>Gruppe {number} von {count}: {letters}</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Lamplit recovery code</source>
        <translation>Wiederherstellungscode für Lamplit</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Group %1 reads differently on the paper. Look once more.</source>
        <translation>Gruppe %1 lautet auf dem Papier anders. Sieh noch einmal hin.</translation>
    </message>
    <message>
        <source>Keep this on paper, away from this computer. It opens everything.</source>
        <translation>Bewahre das auf Papier auf, fern von diesem Computer. Es öffnet alles.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Recovery code as a QR code</source>
        <translation>Wiederherstellungscode als QR-Code</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type these two groups from it.</source>
        <translation>Damit es sicher auf Papier steht: Gib diese zwei Gruppen davon ein.</translation>
    </message>
    <message>
        <source>Your spare key</source>
        <translation>Dein Ersatzschlüssel</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>All of this can be changed later in Settings.</source>
        <translation>All das lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Country for Help now</source>
        <translation>Land für die Soforthilfe</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>Lampenlicht</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <translation>Mach es dir bequem</translation>
    </message>
    <message>
        <source>No country for now</source>
        <translation>Erst einmal kein Land</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The kettle, the window, the first page. Your words will look like this.</source>
        <translation>Der Kessel, das Fenster, die erste Seite. So werden deine Worte aussehen.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Für meine nächste Sitzung</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Answer a post</source>
        <translation>Auf einen Beitrag antworten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Bring in a journal</source>
        <translation>Tagebuch importieren</translation>
    </message>
    <message>
        <source>Check in, or change the mood</source>
        <translation>Stimmung notieren oder ändern</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Alles wählen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>Schließen oder zurück</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Datum und Ort</translation>
    </message>
    <message>
        <source>Do what the green button says</source>
        <translation>Tun, was der grüne Knopf sagt</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>Frühere Zeit</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Entry above</source>
        <translation>Eintrag darüber</translation>
    </message>
    <message>
        <source>Entry below</source>
        <translation>Eintrag darunter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Field or button before</source>
        <translation>Feld oder Knopf davor</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Zu allem springen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Soforthilfe</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Alles verbergen</translation>
    </message>
    <message>
        <source>In Insights</source>
        <translation>In den Einblicken</translation>
    </message>
    <message>
        <source>In an open entry</source>
        <translation>In einem offenen Eintrag</translation>
    </message>
    <message>
        <source>In the posts of a circle</source>
        <translation>In den Beiträgen eines Kreises</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Große Überschrift</translation>
    </message>
    <message>
        <source>Later time</source>
        <translation>Spätere Zeit</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Look back: the month after</source>
        <translation>Rückblick: der Monat danach</translation>
    </message>
    <message>
        <source>Look back: the month before</source>
        <translation>Rückblick: der Monat davor</translation>
    </message>
    <message>
        <source>Look back: the week after</source>
        <translation>Rückblick: die Woche danach</translation>
    </message>
    <message>
        <source>Look back: the week before</source>
        <translation>Rückblick: die Woche davor</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Move to trash, in a list</source>
        <translation>In den Papierkorb, in einer Liste</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>Mein Koffer: was mir hilft</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>New entry from a template</source>
        <translation>Neuer Eintrag aus einer Vorlage</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Nächstes Feld oder nächster Knopf</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Nächster Beitrag</translation>
    </message>
    <message>
        <source>Open, or go on</source>
        <translation>Öffnen oder weiter</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Teil des Fensters davor</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Post before</source>
        <translation>Beitrag davor</translation>
    </message>
    <message>
        <source>Press a button, choose a row</source>
        <translation>Knopf drücken, Zeile wählen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>Fragen und Vorlagen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Say that everything is saved</source>
        <translation>Sagen, dass alles gespeichert ist</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Share with a circle</source>
        <translation>Mit einem Kreis teilen</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Kleine Ziele</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Kleine Überschrift</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>Zustand dieses Tagebuchs</translation>
    </message>
    <message>
        <source>Table instead of the chart</source>
        <translation>Tabelle statt Diagramm</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Tagebuch exportieren</translation>
    </message>
    <message>
        <source>Thank for a post</source>
        <translation>Für einen Beitrag danken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Worüber ich sprechen möchte</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Ohne Ablenkung schreiben</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn du magst</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Wähle mindestens eine Person.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>Gesellschaft täte mir gut</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source>On its way to those you chose.</source>
        <translation>Auf dem Weg zu denen, die du gewählt hast.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Mitteilen</translation>
    </message>
    <message>
        <source>Those you choose see it until tomorrow, and nobody else does. It is no alarm: nothing follows by itself, and they may be away.</source>
        <translation>Die du wählst, sehen es bis morgen, sonst niemand. Es ist kein Alarm: Von selbst folgt nichts, und vielleicht sind sie nicht da.</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n things would come or change. You can undo it.</source>
        <translation>
            <numerusform>%n Sache würde kommen oder sich ändern. Du kannst es rückgängig machen.</numerusform>
            <numerusform>%n Sachen würden kommen oder sich ändern. Du kannst es rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to its entries</source>
        <translation>Zurück zu ihren Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %n things that you deleted since</source>
        <translation>
            <numerusform>%n Sache zurückholen, die du seither gelöscht hast</numerusform>
            <numerusform>Die %n Sachen zurückholen, die du seither gelöscht hast</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it together</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Circles, limits, keys and settings of the backup stay where they are.</source>
        <translation>Kreise, Grenzen, Schlüssel und Einstellungen der Sicherung bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Comparing. Nothing is written yet.</source>
        <translation>Es wird verglichen. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Keep both as entries</source>
        <translation>Beide als Einträge behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Keep the newer one</source>
        <translation>Den neueren behalten</translation>
    </message>
    <message>
        <source>Some of the entries</source>
        <translation>Einige der Einträge</translation>
    </message>
    <message>
        <source>Take the backup&apos;s</source>
        <translation>Den der Sicherung nehmen</translation>
    </message>
    <message>
        <source>The backup&apos;s comes as an entry of its own, on the same date.</source>
        <translation>Der aus der Sicherung kommt als eigener Eintrag dazu, mit demselben Datum.</translation>
    </message>
    <message>
        <source>The other one goes into the entry&apos;s history.</source>
        <translation>Der andere kommt in den Verlauf des Eintrags.</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Was kommt</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was verschieden ist</translation>
    </message>
    <message>
        <source>What stands here now goes into the entry&apos;s history.</source>
        <translation>Was jetzt hier steht, kommt in den Verlauf des Eintrags.</translation>
    </message>
    <message>
        <source>What the backup says goes into the entry&apos;s history.</source>
        <translation>Was die Sicherung sagt, kommt in den Verlauf des Eintrags.</translation>
    </message>
    <message>
        <source>With these choices there is nothing to bring in.</source>
        <translation>Mit dieser Auswahl gibt es nichts zu holen.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>An address, if any</source>
        <translation>Eine Adresse, falls es eine gibt</translation>
    </message>
    <message>
        <source>Choose where this advice comes from.</source>
        <translation>Wähle, woher dieser Rat kommt.</translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send advice all the same?</source>
        <translation>Rat trotzdem senden?</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Hier stehen noch keine Worte.</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Das sind deine Worte von vorhin. Sie wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>This is an answer to %1. Send it or leave it before you begin another.</source>
        <translation>Das ist eine Antwort an %1. Sende oder lass sie, bevor du eine andere beginnst.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Where does this advice come from?</source>
        <translation>Woher kommt dieser Rat?</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Wo es nachzulesen ist</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message numerus="yes">
        <source>%n connection(s) to %1 in the last 30 days</source>
        <translation>
            <numerusform>%n Verbindung zu %1 in den letzten 30 Tagen</numerusform>
            <numerusform>%n Verbindungen zu %1 in den letzten 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Each connection that Lamplit opened for this journal in the last 90 days, up to 5,000. The list is kept inside the journal, encrypted like all of it.</source>
        <translation>Jede Verbindung, die Lamplit in den letzten 90 Tagen für dieses Tagebuch geöffnet hat, bis zu 5.000. Die Liste liegt im Tagebuch, verschlüsselt wie alles darin.</translation>
    </message>
    <message>
        <source>Earlier connections</source>
        <translation>Frühere Verbindungen</translation>
    </message>
    <message>
        <source>To nobody in the last 30 days.</source>
        <translation>Zu niemandem in den letzten 30 Tagen.</translation>
    </message>
</context>
<context>
    <name>ContextsPart</name>
    <message>
        <source>To do with</source>
        <translation>Hat zu tun mit</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>Womit es zu tun hat</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Correct it</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correct what you said</source>
        <translation>Korrigieren, was du gesagt hast</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Korrigiert.</translation>
    </message>
    <message>
        <source>It has not gone out yet. Only the new words will.</source>
        <translation>Es wurde noch nicht gesendet. Gesendet werden nur die neuen Worte.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Others see that it was corrected, and can still read the first words.</source>
        <translation>Andere sehen, dass es korrigiert wurde, und können die ersten Worte weiter lesen.</translation>
    </message>
    <message>
        <source>There are no words yet. To have none, take it back.</source>
        <translation>Hier stehen noch keine Worte. Soll es keine haben, nimm es zurück.</translation>
    </message>
    <message>
        <source>These are the words that stand there.</source>
        <translation>Das sind die Worte, die dort stehen.</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Das sind deine Worte von vorhin. Sie wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>What you changed, if you like</source>
        <translation>Was du geändert hast, wenn du magst</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>Choose where you are</source>
        <translation>Wähle, wo du bist</translation>
    </message>
    <message>
        <source>My country</source>
        <translation>Mein Land</translation>
    </message>
    <message>
        <source>Numbers for</source>
        <translation>Nummern für</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Auf Reisen</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>Wo ich gerade bin</translation>
    </message>
</context>
<context>
    <name>CrashCatcher</name>
    <message>
        <source>Something in Lamplit went wrong. What you wrote is kept. A report without any of your words is in %1.</source>
        <translation>In Lamplit ist etwas schiefgegangen. Was du geschrieben hast, ist gespeichert. Ein Bericht ohne deine Worte liegt in %1.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A part of this journal&apos;s file is damaged.</source>
        <translation>Ein Teil der Datei dieses Tagebuchs ist beschädigt.</translation>
    </message>
    <message>
        <source>A part of your newest changes is damaged on the disk, and opening the journal would lose what you wrote after it.</source>
        <translation>Ein Teil deiner neuesten Änderungen ist auf der Festplatte beschädigt, und das Tagebuch zu öffnen würde verlieren, was du danach geschrieben hast.</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can become a new journal; the damaged one stays as it is.</source>
        <translation>Nichts wurde geändert. Was sich noch lesen lässt, kann ein neues Tagebuch werden; das beschädigte bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>Sehen, was sich noch lesen lässt</translation>
    </message>
    <message>
        <source>This journal&apos;s file cannot be read as a whole: it is damaged, or belongs to another journal.</source>
        <translation>Die Datei dieses Tagebuchs lässt sich nicht als Ganzes lesen: Sie ist beschädigt oder gehört zu einem anderen Tagebuch.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1</source>
        <comment>until a date with its weekday</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>until a day of the week</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>until a time of this day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month with its year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, short</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day of this year</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a year alone</comment>
        <translation>yyyy</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>the day before yesterday</source>
        <translation>vorgestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>DeleteJournal</name>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n backups too</source>
        <translation>
            <numerusform>Auch %n Sicherung davon löschen</numerusform>
            <numerusform>Auch %n Sicherungen davon löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>Dieses Tagebuch endgültig löschen</translation>
    </message>
    <message>
        <source>Every entry, every earlier version and every photo in it is lost. This cannot be undone. Copies you made elsewhere stay.</source>
        <translation>Jeder Eintrag, jede frühere Fassung und jedes Foto darin geht verloren. Das lässt sich nicht rückgängig machen. Kopien, die du anderswo gemacht hast, bleiben.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name of the journal</source>
        <translation>Name des Tagebuchs</translation>
    </message>
    <message>
        <source>To be sure, type its name: %1</source>
        <translation>Gib zur Sicherheit den Namen ein: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n Wort dazu</numerusform>
            <numerusform>%n Wörter dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n Wort entfernt</numerusform>
            <numerusform>%n Wörter entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts geändert.</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>dazu: {words}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>entfernt: {words}</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}, {removed}</translation>
    </message>
</context>
<context>
    <name>DigestEditor</name>
    <message>
        <source>Add this time</source>
        <translation>Diese Zeit hinzufügen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>Zu diesen Zeiten</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>Um welche Zeit</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>Wann Angekommenes gezeigt wird</translation>
    </message>
    <message>
        <source>Without a time, what arrives is not shown at all.</source>
        <translation>Ohne eine Zeit wird Angekommenes gar nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>DistressRow</name>
    <message>
        <source>0 is none at all, 10 is as much as there can be.</source>
        <translation>0 ist gar keine, 10 ist so viel, wie es geben kann.</translation>
    </message>
</context>
<context>
    <name>Dumbbells</name>
    <message numerus="yes">
        <source>%n days with, %1 without</source>
        <translation>
            <numerusform>%n Tag mit, %1 ohne</numerusform>
            <numerusform>%n Tage mit, %1 ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with</source>
        <translation>Tage mit</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>Tage ohne</translation>
    </message>
    <message>
        <source>Middle value with</source>
        <translation>Mittlerer Wert mit</translation>
    </message>
    <message>
        <source>Middle value without</source>
        <translation>Mittlerer Wert ohne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>with it %1, without it %2</source>
        <translation>damit %1, ohne %2</translation>
    </message>
</context>
<context>
    <name>EarlierToday</name>
    <message numerus="yes">
        <source>All %n today</source>
        <translation>
            <numerusform>%n von heute</numerusform>
            <numerusform>Alle %n von heute</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Früher heute</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Große Überschrift</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Kleine Überschrift</translation>
    </message>
</context>
<context>
    <name>EmptyJournal</name>
    <message>
        <source>Bring in another journal</source>
        <translation>Anderes Tagebuch importieren</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Your entries will stand here</source>
        <translation>Hier werden deine Einträge stehen</translation>
    </message>
</context>
<context>
    <name>EnergyPart</name>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>erschöpft</translation>
    </message>
    <message>
        <source>full of it</source>
        <translation>voller Energie</translation>
    </message>
</context>
<context>
    <name>EntriesOverlay</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose entries</source>
        <translation>Einträge wählen</translation>
    </message>
    <message>
        <source>Each one goes along word for word, without its pictures and files.</source>
        <translation>Jeder geht Wort für Wort mit, ohne seine Bilder und Dateien.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>No entries like that.</source>
        <translation>Keine solchen Einträge.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the whole journal</source>
        <translation>Das ganze Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Diese nehmen</translation>
    </message>
</context>
<context>
    <name>EntryEditing</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>Keep a copy in the clipboard</source>
        <translation>Kopie in die Zwischenablage</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and they save by themselves.</source>
        <translation>Das ließ sich nicht speichern: Die Festplatte ist voll. Deine Worte sind noch da. Mach etwas Platz frei, dann speichern sie sich von selbst.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>Ein Eintrag ohne Worte</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>mit Bild</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 was saved. It is not locked.</source>
        <translation>%1 wurde gespeichert. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>A right signature shows that whoever holds the key wrote these words. It does not show who that is, nor when it was.</source>
        <translation>Eine richtige Signatur zeigt, dass diese Worte von der Person stammen, die den Schlüssel hat. Sie zeigt nicht, wer das ist und wann es war.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Save along what else %1 said</source>
        <translation>Auch speichern, was %1 sonst gesagt hat</translation>
    </message>
    <message>
        <source>Save this post as evidence</source>
        <translation>Diesen Beitrag als Beleg speichern</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it.</source>
        <translation>Diese Datei ist nicht verschlüsselt. Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>the key and the signature, and how to check them without Lamplit</source>
        <translation>der Schlüssel und die Signatur, und wie man sie ohne Lamplit prüft</translation>
    </message>
    <message>
        <source>the name of the circle, and what %1 is called in it</source>
        <translation>der Name des Kreises, und wie %1 darin heißt</translation>
    </message>
    <message>
        <source>what %1 wrote, and when their clock said it was</source>
        <translation>was %1 geschrieben hat, und wann das nach der eigenen Uhr war</translation>
    </message>
</context>
<context>
    <name>ExcerptBlock</name>
    <message>
        <source>Not signed: for them this is what you say that %1 wrote.</source>
        <translation>Nicht signiert: Für die anderen ist es das, was du als Worte von %1 ausgibst.</translation>
    </message>
    <message>
        <source>Signed: they can check that %1 wrote exactly this.</source>
        <translation>Signiert: Die anderen können prüfen, dass %1 genau das geschrieben hat.</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Jemand, der hier nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Bring in a journal</source>
        <translation>Tagebuch importieren</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Anderes Tagebuch importieren</translation>
    </message>
    <message>
        <source>Deleted entries stay there for 30 days.</source>
        <translation>Gelöschte Einträge bleiben dort 30 Tage.</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place.</source>
        <translation>Für andere Programme, für Papier oder um alles an einem Ort zu haben.</translation>
    </message>
    <message>
        <source>From many other programs. You see what would come in first.</source>
        <translation>Aus vielen anderen Programmen. Du siehst zuerst, was importiert würde.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Papierkorb öffnen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Tagebuch exportieren</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>export save as</source>
        <translation>Export exportieren speichern unter</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A book to print</source>
        <translation>Ein Buch zum Drucken</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen den Zellen</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Each day on a new page</source>
        <translation>Jeder Tag auf einer neuen Seite</translation>
    </message>
    <message>
        <source>For Day One</source>
        <translation>Für Day One</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Für eine Tabelle</translation>
    </message>
    <message>
        <source>For another Lamplit</source>
        <translation>Für ein anderes Lamplit</translation>
    </message>
    <message>
        <source>For any browser</source>
        <translation>Für jeden Browser</translation>
    </message>
    <message>
        <source>For any editor</source>
        <translation>Für jeden Texteditor</translation>
    </message>
    <message>
        <source>For the terminal: jrnl</source>
        <translation>Für das Terminal: jrnl</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>Behält jeden Eintrag als Textdatei mit Datum, Schlagwörtern, Stimmung, Fotos und Links; nicht Schlaf, Fragebögen oder Stimmungsnotizen ohne Eintrag.</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>Behält jeden Eintrag in einer Textdatei mit Datum auf die Minute, Schlagwörtern und Stern; nicht Fotos, Stimmungen, Schlaf oder Fragebögen, für die jrnl keinen Platz hat.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>Behält jeden Eintrag mit Datum, Ort, Stimmung, Schlagwörtern, Fotos und Links, als Seiten, die keine Verbindung brauchen; andere Dateien nur mit Namen.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>Behält jeden Eintrag mit Datum, Ort, Stimmung, Schlagwörtern, Fotos und Links, auf Seiten, die sich drucken und binden lassen; andere Dateien nur mit Namen.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>Behält jeden Eintrag mit Datum, Schlagwörtern, Stern, Ort, Fotos, Aufnahmen und Links; nicht Stimmungen, Schlaf oder Fragebögen, für die Day One keinen Platz hat.</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>Behält alles: Daten, Fassungen, Stimmungen, Skalen, Fotos und Dateien.</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>Behält Stimmungen, Skalen, Schlaf und Fragebögen als Tabellen und was sich an Einträgen zählen lässt; nicht Fotos und Dateien.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None: only numbers and what was picked</source>
        <translation>Keine: nur Zahlen und was ausgewählt wurde</translation>
    </message>
    <message>
        <source>Notes, titles and tags</source>
        <translation>Notizen, Titel und Schlagwörter</translation>
    </message>
    <message>
        <source>Notes, titles, tags and what you wrote</source>
        <translation>Notizen, Titel, Schlagwörter und was du geschrieben hast</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Semicolons, and commas in numbers</source>
        <translation>Semikolons, und Kommas in Zahlen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>With moods</source>
        <translation>Mit Stimmungen</translation>
    </message>
    <message>
        <source>With the mark that Excel needs</source>
        <translation>Mit dem Zeichen, das Excel braucht</translation>
    </message>
    <message>
        <source>Words that go along</source>
        <translation>Worte, die mitgehen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Your name on the first page</source>
        <translation>Dein Name auf der ersten Seite</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A SOCKS proxy is written as an address and a port: 127.0.0.1:9050.</source>
        <translation>Ein SOCKS-Proxy wird als Adresse und Port geschrieben: 127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>A backup is being restored into this folder already. Wait until that is finished.</source>
        <translation>In diesen Ordner wird gerade schon eine Sicherung wiederhergestellt. Warte, bis das fertig ist.</translation>
    </message>
    <message>
        <source>A backup was made this very second. Try again in a moment.</source>
        <translation>In genau dieser Sekunde wurde schon eine Sicherung gemacht. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A commit brings no fresh keys.</source>
        <translation>Ein Commit bringt keine frischen Schlüssel.</translation>
    </message>
    <message>
        <source>A commit does not say what it does.</source>
        <translation>Ein Commit sagt nicht, was er tut.</translation>
    </message>
    <message>
        <source>A commit holds a proposal that no act has.</source>
        <translation>Ein Commit enthält einen Vorschlag, den keine Handlung hat.</translation>
    </message>
    <message>
        <source>A device keeps its key; with another it is let in again.</source>
        <translation>Ein Gerät behält seinen Schlüssel; mit einem anderen wird es neu eingelassen.</translation>
    </message>
    <message>
        <source>A device that comes back brings a new key.</source>
        <translation>Ein Gerät, das zurückkommt, bringt einen neuen Schlüssel mit.</translation>
    </message>
    <message>
        <source>A group has another cipher suite than its roster says.</source>
        <translation>Eine Gruppe hat eine andere Cipher-Suite, als ihre Mitgliederliste sagt.</translation>
    </message>
    <message>
        <source>A group is not the circle that it should be.</source>
        <translation>Eine Gruppe ist nicht der Kreis, der sie sein soll.</translation>
    </message>
    <message>
        <source>A key package has extensions that circles do not use.</source>
        <translation>Ein Schlüsselpaket hat Erweiterungen, die Kreise nicht verwenden.</translation>
    </message>
    <message>
        <source>A key package is not the one that was asked for.</source>
        <translation>Ein Schlüsselpaket ist nicht das, um das gebeten wurde.</translation>
    </message>
    <message>
        <source>A key package is somebody else&apos;s.</source>
        <translation>Ein Schlüsselpaket gehört jemand anderem.</translation>
    </message>
    <message>
        <source>A key package is valid for too long.</source>
        <translation>Ein Schlüsselpaket gilt zu lange.</translation>
    </message>
    <message>
        <source>A leaf has more in it than circles use.</source>
        <translation>Ein Blatt enthält mehr, als Kreise verwenden.</translation>
    </message>
    <message>
        <source>A leaf would become somebody else&apos;s.</source>
        <translation>Ein Blatt würde jemand anderem gehören.</translation>
    </message>
    <message>
        <source>A letter does not open.</source>
        <translation>Ein Brief lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A letter is not by the one who it says.</source>
        <translation>Ein Brief ist nicht von der Person, die er nennt.</translation>
    </message>
    <message>
        <source>A letter is not what it should be.</source>
        <translation>Ein Brief ist nicht, was er sein soll.</translation>
    </message>
    <message>
        <source>A letter is of another kind.</source>
        <translation>Ein Brief ist von anderer Art.</translation>
    </message>
    <message>
        <source>A letter is of another version.</source>
        <translation>Ein Brief hat eine andere Version.</translation>
    </message>
    <message>
        <source>A limit cannot have this value.</source>
        <translation>Eine Grenze kann diesen Wert nicht haben.</translation>
    </message>
    <message>
        <source>A lock lasts from one minute to 30 days, and can be made longer, not shorter.</source>
        <translation>Eine Sperre dauert zwischen einer Minute und 30 Tagen und lässt sich verlängern, nicht verkürzen.</translation>
    </message>
    <message>
        <source>A number in the relay&apos;s answer cannot be one.</source>
        <translation>Eine Zahl in der Antwort des Relays kann keine sein.</translation>
    </message>
    <message>
        <source>A part of a file does not open.</source>
        <translation>Ein Teil einer Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A part of a file has another size than it says.</source>
        <translation>Ein Teil einer Datei hat eine andere Größe, als er sagt.</translation>
    </message>
    <message>
        <source>A part of a file is badly padded.</source>
        <translation>Ein Teil einer Datei ist falsch aufgefüllt.</translation>
    </message>
    <message>
        <source>A part of the attachment has another size than the relay said.</source>
        <translation>Ein Teil des Anhangs hat eine andere Größe, als das Relay sagte.</translation>
    </message>
    <message>
        <source>A part of the attachment is not the one that was sent.</source>
        <translation>Ein Teil des Anhangs ist nicht der, der gesendet wurde.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A post takes up to 16 photos of 64 MB together. Choose fewer.</source>
        <translation>Ein Beitrag fasst bis zu 16 Fotos mit zusammen 64 MB. Wähle weniger.</translation>
    </message>
    <message>
        <source>A question that cannot be left out has no answer yet.</source>
        <translation>Eine Frage, die sich nicht auslassen lässt, hat noch keine Antwort.</translation>
    </message>
    <message>
        <source>A recovery is under way already. `lamplit recover show` shows its code, and `lamplit recover stop` ends it.</source>
        <translation>Eine Wiederherstellung läuft schon. `lamplit recover show` zeigt ihren Code, und `lamplit recover stop` beendet sie.</translation>
    </message>
    <message>
        <source>A relay&apos;s address starts with https://.</source>
        <translation>Die Adresse eines Relays beginnt mit https://.</translation>
    </message>
    <message>
        <source>A report goes to stewards of the circle. Choose at least one, other than yourself.</source>
        <translation>Eine Meldung geht an die Leitung des Kreises. Wähle mindestens eine Person daraus, nicht dich selbst.</translation>
    </message>
    <message>
        <source>A request is for another circle, or by somebody else.</source>
        <translation>Eine Anfrage gilt einem anderen Kreis oder ist von jemand anderem.</translation>
    </message>
    <message>
        <source>A request names another key package.</source>
        <translation>Eine Anfrage nennt ein anderes Schlüsselpaket.</translation>
    </message>
    <message>
        <source>A roster is of another circle.</source>
        <translation>Eine Mitgliederliste gehört zu einem anderen Kreis.</translation>
    </message>
    <message>
        <source>A scale needs a name, and a lowest value below the highest.</source>
        <translation>Eine Skala braucht einen Namen und einen niedrigsten Wert unter dem höchsten.</translation>
    </message>
    <message>
        <source>A stored request is damaged.</source>
        <translation>Eine gespeicherte Anfrage ist beschädigt.</translation>
    </message>
    <message>
        <source>A stored request is of another version.</source>
        <translation>Eine gespeicherte Anfrage hat eine andere Version.</translation>
    </message>
    <message>
        <source>A welcome leads to where somebody else was let in.</source>
        <translation>Eine Willkommensnachricht führt dorthin, wo jemand anders eingelassen wurde.</translation>
    </message>
    <message>
        <source>An act has a part of the wrong size.</source>
        <translation>Eine Handlung hat einen Teil von falscher Größe.</translation>
    </message>
    <message>
        <source>An answer does not lead back into the circle.</source>
        <translation>Eine Antwort führt nicht zurück in den Kreis.</translation>
    </message>
    <message>
        <source>An answer is by somebody who was removed, or leads to them.</source>
        <translation>Eine Antwort ist von jemandem, der entfernt wurde, oder führt dorthin.</translation>
    </message>
    <message>
        <source>An answer leads to another log.</source>
        <translation>Eine Antwort führt zu einem anderen Protokoll.</translation>
    </message>
    <message>
        <source>An answer lets somebody else in.</source>
        <translation>Eine Antwort lässt jemand anderen ein.</translation>
    </message>
    <message>
        <source>An attachment that this entry lists has not arrived, or is taken.</source>
        <translation>Ein Anhang, den dieser Eintrag aufführt, ist nicht angekommen oder vergeben.</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream has two numbers.</source>
        <translation>Ein Eintrag im Strom des Relays hat zwei Nummern.</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream is damaged.</source>
        <translation>Ein Eintrag im Strom des Relays ist beschädigt.</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own is in another place than it was sent to.</source>
        <translation>Ein eigener Eintrag steht an einer anderen Stelle, als wohin er gesendet wurde.</translation>
    </message>
    <message>
        <source>An onion address has 56 letters and digits before .onion.</source>
        <translation>Eine Onion-Adresse hat 56 Buchstaben und Ziffern vor .onion.</translation>
    </message>
    <message>
        <source>An onion address needs Tor; set its SOCKS proxy.</source>
        <translation>Eine Onion-Adresse braucht Tor; stelle seinen SOCKS-Proxy ein.</translation>
    </message>
    <message>
        <source>Another backup is being made at this place just now. Try again when it is finished.</source>
        <translation>An diesem Ort wird gerade eine andere Sicherung gemacht. Versuch es noch einmal, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Another relay is at that address.</source>
        <translation>Unter dieser Adresse ist ein anderes Relay.</translation>
    </message>
    <message>
        <source>Another relay is at the address of this invite. Ask for another one.</source>
        <translation>Unter der Adresse dieser Einladung ist ein anderes Relay. Bitte um eine andere.</translation>
    </message>
    <message>
        <source>Another relay than the circle&apos;s answers at that address. Only stewards can move a circle to another relay.</source>
        <translation>Unter dieser Adresse antwortet ein anderes Relay als das des Kreises. Nur die Leitung kann mit einem Kreis zu einem anderen Relay umziehen.</translation>
    </message>
    <message>
        <source>Choose 2 to 29 people, and 2 of them at least who are needed together.</source>
        <translation>Wähle 2 bis 29 Personen, und mindestens 2 davon, die zusammen nötig sind.</translation>
    </message>
    <message>
        <source>Choose at least one person who is to read this.</source>
        <translation>Wähle mindestens eine Person, die das lesen soll.</translation>
    </message>
    <message>
        <source>Dates in a search are written like 2026, 2026-11 or 2026-11-22.</source>
        <translation>Ein Datum schreibst du in einer Suche wie 2026, 2026-11 oder 2026-11-22.</translation>
    </message>
    <message>
        <source>Each statement takes one number from 0 to 4. Nothing was answered.</source>
        <translation>Jede Aussage nimmt eine Zahl von 0 bis 4. Nichts wurde beantwortet.</translation>
    </message>
    <message>
        <source>It is repaired. The circle goes on.</source>
        <translation>Es ist repariert. Der Kreis geht weiter.</translation>
    </message>
    <message>
        <source>Lamplit does not recognise this file. Choose its format, or another file.</source>
        <translation>Lamplit erkennt diese Datei nicht. Wähle ihr Format oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Making a circle here needs a token of the relay&apos;s owner.</source>
        <translation>Um hier einen Kreis anzulegen, braucht es ein Token von der Person, die das Relay betreibt.</translation>
    </message>
    <message>
        <source>No recovery is under way here. Begin one with `lamplit recover begin`.</source>
        <translation>Hier läuft keine Wiederherstellung. Beginne eine mit `lamplit recover begin`.</translation>
    </message>
    <message>
        <source>No shares on paper open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Keine Teilschlüssel auf Papier öffnen dieses Tagebuch. Nimm deine Passphrase, den Wiederherstellungscode oder die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Keine Teilschlüssel öffnen dieses Tagebuch. Nimm deine Passphrase, den Wiederherstellungscode oder die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Nobody comes into a circle by themselves.</source>
        <translation>Niemand kommt von allein in einen Kreis.</translation>
    </message>
    <message>
        <source>Nobody there can be asked by this journal, since it had no box for an answer yet when the circle moved. Ask the others for another invite.</source>
        <translation>Niemand dort kann von diesem Tagebuch gefragt werden, da es noch kein Postfach für eine Antwort hatte, als der Kreis umzog. Bitte die anderen um eine neue Einladung.</translation>
    </message>
    <message>
        <source>Nobody whom this was for is in the circle any more, so it was not sent.</source>
        <translation>Niemand, für den das war, ist noch im Kreis, darum wurde es nicht gesendet.</translation>
    </message>
    <message>
        <source>Nobody would come in.</source>
        <translation>Niemand käme herein.</translation>
    </message>
    <message>
        <source>Nothing is proposed in a circle but to leave it.</source>
        <translation>In einem Kreis wird nichts vorgeschlagen, außer ihn zu verlassen.</translation>
    </message>
    <message>
        <source>Only a steward who has the repair capability can do this.</source>
        <translation>Das kann nur jemand aus der Leitung mit der Reparaturberechtigung.</translation>
    </message>
    <message>
        <source>Only stewards can do this.</source>
        <translation>Das kann nur die Leitung.</translation>
    </message>
    <message>
        <source>Only stewards of the circle can do this. Ask one of them.</source>
        <translation>Das kann nur die Leitung des Kreises. Frag jemanden daraus.</translation>
    </message>
    <message>
        <source>Only whoever wrote this can do that.</source>
        <translation>Das kann nur die Person, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>Say where this advice comes from: your own experience, something you read, or a professional.</source>
        <translation>Sag, woher dieser Rat kommt: aus eigener Erfahrung, aus etwas Gelesenem oder von jemandem vom Fach.</translation>
    </message>
    <message>
        <source>Say who takes their place: somebody else.</source>
        <translation>Sag, wer an die Stelle tritt: jemand anderes.</translation>
    </message>
    <message>
        <source>Sleep has to end after it begins, and lasts no longer than a day.</source>
        <translation>Schlaf muss enden, nachdem er begonnen hat, und dauert höchstens einen Tag.</translation>
    </message>
    <message>
        <source>Some questions of this questionnaire depend on other answers. Lamplit cannot follow that. Nothing was added.</source>
        <translation>Einige Fragen dieses Fragebogens hängen von anderen Antworten ab. Dem kann Lamplit nicht folgen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Somebody asks to come back into this circle. Answer first: where they ask, nobody looks once the circle has moved.</source>
        <translation>Jemand bittet darum, in diesen Kreis zurückzukommen. Antworte zuerst: Dort, wo gefragt wurde, sieht niemand mehr nach, sobald der Kreis umgezogen ist.</translation>
    </message>
    <message>
        <source>Somebody in the circle has a name that looks the same.</source>
        <translation>Jemand im Kreis hat einen Namen, der genauso aussieht.</translation>
    </message>
    <message>
        <source>Somebody says again, and alone, that they were shown another history.</source>
        <translation>Jemand sagt erneut, und ganz allein, einen anderen Verlauf gezeigt bekommen zu haben.</translation>
    </message>
    <message>
        <source>Somebody who leaves would be kept.</source>
        <translation>Jemand, der geht, würde im Kreis behalten.</translation>
    </message>
    <message>
        <source>Somebody would change their name unspoken.</source>
        <translation>Jemand würde unausgesprochen den Namen ändern.</translation>
    </message>
    <message>
        <source>Somebody would come in unspoken.</source>
        <translation>Jemand würde unausgesprochen hereinkommen.</translation>
    </message>
    <message>
        <source>Somebody would go, or stay, unspoken.</source>
        <translation>Jemand würde unausgesprochen gehen oder bleiben.</translation>
    </message>
    <message>
        <source>Something answers in the relay&apos;s place; the relay itself does not.</source>
        <translation>Etwas antwortet an Stelle des Relays; das Relay selbst nicht.</translation>
    </message>
    <message>
        <source>Something else was just being done in this circle. Try this once more.</source>
        <translation>In diesem Kreis wurde gerade etwas anderes gemacht. Versuch das noch einmal.</translation>
    </message>
    <message>
        <source>Something for chosen members was given back as said to all.</source>
        <translation>Etwas für gewählte Mitglieder wurde zurückgegeben, als wäre es allen gesagt.</translation>
    </message>
    <message>
        <source>Something for chosen members was said to all.</source>
        <translation>Etwas für gewählte Mitglieder wurde allen gesagt.</translation>
    </message>
    <message>
        <source>Something was heard from this steward in the last 30 days: a post, or a sign that their journal is in use. Only after 30 days of silence can somebody take their place.</source>
        <translation>Von dieser Person aus der Leitung kam in den letzten 30 Tagen etwas an: ein Beitrag oder ein Zeichen, dass ihr Tagebuch benutzt wird. Erst nach 30 Tagen Stille kann jemand an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>Something was said again to somebody whom it was not for.</source>
        <translation>Etwas wurde jemandem noch einmal gesagt, für den es nicht war.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Take at most 99 letters without accents, digits and signs: with others 7-Zip may not open the file.</source>
        <translation>Nimm höchstens 99 Buchstaben ohne Akzente und Umlaute, Ziffern und Zeichen: Mit anderen öffnet 7-Zip die Datei vielleicht nicht.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>That is all that this relay allows in one day; it can go on tomorrow.</source>
        <translation>Das ist alles, was dieses Relay an einem Tag zulässt; morgen geht es weiter.</translation>
    </message>
    <message>
        <source>That is more requests than this relay takes at once; wait a little.</source>
        <translation>Das sind mehr Anfragen, als dieses Relay auf einmal annimmt; warte ein wenig.</translation>
    </message>
    <message>
        <source>That key file did not open this journal. Nothing was changed.</source>
        <translation>Diese Schlüsseldatei hat das Tagebuch nicht geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That passphrase did not open this journal. Nothing was changed.</source>
        <translation>Diese Passphrase hat das Tagebuch nicht geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That password does not open this journal. Check it, and try again.</source>
        <translation>Dieses Passwort öffnet das Tagebuch nicht. Prüfe es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>That recovery code did not open this journal. Nothing was changed.</source>
        <translation>Dieser Wiederherstellungscode hat das Tagebuch nicht geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That value is outside the range of this scale.</source>
        <translation>Dieser Wert liegt außerhalb der Skala.</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not be reached; nothing goes by another way.</source>
        <translation>Der SOCKS-Proxy war nicht erreichbar; nichts nimmt einen anderen Weg.</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not reach the relay.</source>
        <translation>Der SOCKS-Proxy konnte das Relay nicht erreichen.</translation>
    </message>
    <message>
        <source>The agreement of this circle does not let posts be kept for a report.</source>
        <translation>Die Vereinbarung dieses Kreises lässt nicht zu, Beiträge für eine Meldung zu behalten.</translation>
    </message>
    <message>
        <source>The answers of this questionnaire stand in another file. Ask for a file that holds them too. Nothing was added.</source>
        <translation>Die Antworten dieses Fragebogens stehen in einer anderen Datei. Bitte um eine Datei, die sie mit enthält. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The attachment is larger than a relay can take.</source>
        <translation>Der Anhang ist größer, als ein Relay annehmen kann.</translation>
    </message>
    <message>
        <source>The attachment is larger than it may be.</source>
        <translation>Der Anhang ist größer, als er sein darf.</translation>
    </message>
    <message>
        <source>The box that this was for is closed.</source>
        <translation>Das Postfach, für das dies war, ist geschlossen.</translation>
    </message>
    <message>
        <source>The bytes that arrived do not have the hash that was announced.</source>
        <translation>Die angekommenen Bytes haben nicht den Hash, der angekündigt war.</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile.</source>
        <translation>Der Kreis ist inzwischen zu einem anderen Relay gezogen.</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile; begin this anew there.</source>
        <translation>Der Kreis ist inzwischen zu einem anderen Relay gezogen; beginne dort noch einmal.</translation>
    </message>
    <message>
        <source>The circle is open now, or opens soon as you asked.</source>
        <translation>Der Kreis ist jetzt offen oder öffnet bald, wie von dir gewünscht.</translation>
    </message>
    <message>
        <source>The circle would change in an unspoken way.</source>
        <translation>Der Kreis würde sich auf unausgesprochene Weise ändern.</translation>
    </message>
    <message>
        <source>The clock of this computer is not behind by a year or more.</source>
        <translation>Die Uhr dieses Computers geht nicht um ein Jahr oder mehr nach.</translation>
    </message>
    <message>
        <source>The database in this folder does not belong to this journal&apos;s keys. Put the right journal.db back, or put the newest backup back.</source>
        <translation>Die Datenbank in diesem Ordner gehört nicht zu den Schlüsseln dieses Tagebuchs. Lege die richtige journal.db zurück oder stelle die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the disk, and copy the journal&apos;s folder to another one; then open the journal again.</source>
        <translation>Die Festplatte meldet einen Fehler. Prüfe sie und kopiere den Ordner des Tagebuchs auf eine andere; öffne es dann wieder.</translation>
    </message>
    <message>
        <source>The drive for backups stopped answering, so no backup was made there. What was there before is as it was. Check the drive, then try again.</source>
        <translation>Das Laufwerk für Sicherungen antwortet nicht mehr, darum wurde dort keine Sicherung gemacht. Was vorher da war, ist, wie es war. Prüfe das Laufwerk und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The entries after this cursor have expired.</source>
        <translation>Die Einträge nach dieser Lesestelle sind abgelaufen.</translation>
    </message>
    <message>
        <source>The file of trusted authorities cannot be read.</source>
        <translation>Die Datei der vertrauenswürdigen Zertifizierungsstellen lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to this version, so it was left as it was. The backup made before is in the backups folder.</source>
        <translation>Das Tagebuch ließ sich nicht auf diese Version bringen, darum blieb es, wie es war. Die Sicherung von davor liegt im Ordner für Sicherungen.</translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it first.</source>
        <translation>Das Tagebuch ist gesperrt. Entsperre es zuerst.</translation>
    </message>
    <message>
        <source>The journal was busy, so it was not made smaller. Nothing was changed. Try again later.</source>
        <translation>Das Tagebuch war gerade beschäftigt, darum wurde es nicht kleiner gemacht. Nichts wurde geändert. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The journal was busy, so its keys were not changed. Try again in a moment.</source>
        <translation>Das Tagebuch war gerade beschäftigt, darum wurden seine Schlüssel nicht geändert. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The journal was busy, so no backup was made. It will be tried again.</source>
        <translation>Das Tagebuch war gerade beschäftigt, darum wurde keine Sicherung gemacht. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The journal&apos;s database is damaged. Nothing was changed. `lamplit rescue --to FOLDER` makes a new journal of what can still be read. Or put the newest backup back.</source>
        <translation>Die Datenbank des Tagebuchs ist beschädigt. Nichts wurde geändert. `lamplit rescue --to FOLDER` macht ein neues Tagebuch aus dem, was sich noch lesen lässt. Oder stelle die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The journal&apos;s database is missing from its folder. Put journal.db back, or put the newest backup back.</source>
        <translation>Die Datenbank des Tagebuchs fehlt in seinem Ordner. Lege journal.db zurück oder stelle die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key file asks for an unreasonable amount of memory or time, so it was not used. Put the newest backup back.</source>
        <translation>Die Schlüsseldatei verlangt unsinnig viel Speicher oder Zeit, darum wurde sie nicht verwendet. Stelle die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key file of this journal and its twin are both damaged. Put the newest backup back; the entries are kept.</source>
        <translation>Die Schlüsseldatei dieses Tagebuchs und ihr Zwilling sind beide beschädigt. Stelle die neueste Sicherung wieder her; die Einträge bleiben.</translation>
    </message>
    <message>
        <source>The key file of this journal is missing. Put keys.json or keys.twin.json back, or put the newest backup back.</source>
        <translation>Die Schlüsseldatei dieses Tagebuchs fehlt. Lege keys.json oder keys.twin.json zurück oder stelle die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The keys for joining this circle are gone. Ask for another invite.</source>
        <translation>Die Schlüssel für den Beitritt zu diesem Kreis sind weg. Bitte um eine neue Einladung.</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wähle einen anderen Tag.</translation>
    </message>
    <message>
        <source>The log has not come as far as this cursor.</source>
        <translation>Das Protokoll ist noch nicht bis zu dieser Lesestelle gekommen.</translation>
    </message>
    <message>
        <source>The log was closed.</source>
        <translation>Das Protokoll wurde geschlossen.</translation>
    </message>
    <message>
        <source>The new relay put an entry elsewhere than it says.</source>
        <translation>Das neue Relay hat einen Eintrag anderswo abgelegt, als es sagt.</translation>
    </message>
    <message>
        <source>The path of a relay&apos;s address has only letters, digits, - . _ and ~.</source>
        <translation>Der Pfad einer Relay-Adresse hat nur Buchstaben, Ziffern, - . _ und ~.</translation>
    </message>
    <message>
        <source>The people of a roster are not those of its group.</source>
        <translation>Die Personen einer Mitgliederliste sind nicht die ihrer Gruppe.</translation>
    </message>
    <message>
        <source>The place for backups cannot be written to, so none was made there. Make it writable, or choose another place.</source>
        <translation>In den Ort für Sicherungen lässt sich nicht schreiben, darum wurde dort keine gemacht. Mach ihn beschreibbar oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The place for this backup is not there now. It will be made when the drive is connected again.</source>
        <translation>Der Ort für diese Sicherung ist gerade nicht da. Sie wird gemacht, wenn das Laufwerk wieder verbunden ist.</translation>
    </message>
    <message>
        <source>The proof of work is missing, too small, too old, or was used before.</source>
        <translation>Der Arbeitsnachweis fehlt, ist zu klein, zu alt oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>The relay and this program cannot agree on TLS, so nothing was sent.</source>
        <translation>Das Relay und dieses Programm können sich nicht auf TLS einigen, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The relay announced an entry that it does not have.</source>
        <translation>Das Relay hat einen Eintrag angekündigt, den es nicht hat.</translation>
    </message>
    <message>
        <source>The relay answered something else than what was asked.</source>
        <translation>Das Relay hat etwas anderes geantwortet, als gefragt war.</translation>
    </message>
    <message>
        <source>The relay asks for more work than anybody should do.</source>
        <translation>Das Relay verlangt mehr Arbeit, als jemand leisten sollte.</translation>
    </message>
    <message>
        <source>The relay cannot store anything just now; the request may be sent again.</source>
        <translation>Das Relay kann gerade nichts speichern; die Anfrage darf noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>The relay could not be reached.</source>
        <translation>Das Relay war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The relay did not answer as it should.</source>
        <translation>Das Relay hat nicht geantwortet, wie es sollte.</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>Das Relay hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The relay has no room left; the request may be sent again later.</source>
        <translation>Das Relay hat keinen Platz mehr; die Anfrage darf später noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>The relay is stopping; the request may be sent again.</source>
        <translation>Das Relay hält gerade an; die Anfrage darf noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>The relay keeps entries back that it says it has.</source>
        <translation>Das Relay hält Einträge zurück, die es nach eigener Angabe hat.</translation>
    </message>
    <message>
        <source>The relay left an entry out.</source>
        <translation>Das Relay hat einen Eintrag ausgelassen.</translation>
    </message>
    <message>
        <source>The relay lost this, and nobody who had it is in the circle any more, so it did not go again.</source>
        <translation>Das Relay hat das verloren, und niemand, der es hatte, ist noch im Kreis, darum wurde es nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The relay made a mistake; the request may be sent again.</source>
        <translation>Das Relay hat einen Fehler gemacht; die Anfrage darf noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>The relay names two generations of its database.</source>
        <translation>Das Relay nennt zwei Generationen seiner Datenbank.</translation>
    </message>
    <message>
        <source>The relay refused in words that cannot be read.</source>
        <translation>Das Relay hat in Worten abgelehnt, die sich nicht lesen lassen.</translation>
    </message>
    <message>
        <source>The relay refused with two different codes.</source>
        <translation>Das Relay hat mit zwei verschiedenen Codes abgelehnt.</translation>
    </message>
    <message>
        <source>The relay refused, for a reason that this program does not know.</source>
        <translation>Das Relay hat abgelehnt, aus einem Grund, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The relay says that an entry is void, and shows no repair that made it so.</source>
        <translation>Das Relay sagt, ein Eintrag sei ungültig, und zeigt keine Reparatur, die ihn dazu gemacht hat.</translation>
    </message>
    <message>
        <source>The relay says that an entry opened another turn than it did.</source>
        <translation>Das Relay sagt, ein Eintrag habe einen anderen Abschnitt eröffnet, als er es tat.</translation>
    </message>
    <message>
        <source>The relay says that it lost what this turn began with, and knows the turn.</source>
        <translation>Das Relay sagt, es habe verloren, womit dieser Abschnitt begann, und kennt den Abschnitt.</translation>
    </message>
    <message>
        <source>The relay says that it took a repair, and does not show it.</source>
        <translation>Das Relay sagt, es habe eine Reparatur angenommen, und zeigt sie nicht.</translation>
    </message>
    <message>
        <source>The relay says that the log is shorter than it was.</source>
        <translation>Das Relay sagt, das Protokoll sei kürzer, als es war.</translation>
    </message>
    <message>
        <source>The relay sends elsewhere, where nothing will be sent.</source>
        <translation>Das Relay verweist anderswohin; dorthin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The relay shows a repair that no steward made.</source>
        <translation>Das Relay zeigt eine Reparatur, die niemand aus der Leitung gemacht hat.</translation>
    </message>
    <message>
        <source>The relay shows another certificate than the one that was pinned, so nothing was sent.</source>
        <translation>Das Relay zeigt ein anderes Zertifikat als das festgelegte, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The relay that this was for does not answer.</source>
        <translation>Das Relay, für das dies war, antwortet nicht.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup; reading starts anew.</source>
        <translation>Das Relay wurde aus einer Sicherung wiederhergestellt; das Lesen beginnt neu.</translation>
    </message>
    <message>
        <source>The relay where this circle was before does not answer.</source>
        <translation>Das Relay, bei dem dieser Kreis vorher war, antwortet nicht.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer breaks the agreed rules, so it was not used.</source>
        <translation>Die Antwort des Relays verletzt die vereinbarten Regeln, darum wurde sie nicht verwendet.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer broke off.</source>
        <translation>Die Antwort des Relays brach ab.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say where it ends.</source>
        <translation>Die Antwort des Relays sagt nicht, wo sie endet.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say which database it comes from.</source>
        <translation>Die Antwort des Relays sagt nicht, aus welcher Datenbank sie kommt.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has garbled headers.</source>
        <translation>Die Antwort des Relays hat verstümmelte Kopfzeilen.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has headers without end.</source>
        <translation>Die Antwort des Relays hat Kopfzeilen ohne Ende.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is framed in a way that was not asked for.</source>
        <translation>Die Antwort des Relays ist auf eine Weise gegliedert, um die nicht gebeten wurde.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is larger than it may be.</source>
        <translation>Die Antwort des Relays ist größer, als sie sein darf.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not in the form of HTTP.</source>
        <translation>Die Antwort des Relays hat nicht die Form von HTTP.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not the document that belongs here.</source>
        <translation>Die Antwort des Relays ist nicht das Dokument, das hierher gehört.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is of another type than it has to be.</source>
        <translation>Die Antwort des Relays hat einen anderen Typ, als sie haben muss.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is packed, which was not asked for.</source>
        <translation>Die Antwort des Relays ist komprimiert, worum nicht gebeten wurde.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate has expired, so nothing was sent.</source>
        <translation>Das Zertifikat des Relays ist abgelaufen, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is for another name, so nothing was sent.</source>
        <translation>Das Zertifikat des Relays gilt für einen anderen Namen, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not signed by anybody this computer trusts, so nothing was sent. A friend&apos;s relay can be trusted by its pin.</source>
        <translation>Das Zertifikat des Relays ist von niemandem signiert, dem dieser Computer vertraut, darum wurde nichts gesendet. Dem Relay von Freunden kann man über seinen Pin vertrauen.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat des Relays wird nicht vertraut, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The relay&apos;s entries are not those of the log that was read so far.</source>
        <translation>Die Einträge des Relays sind nicht die des bisher gelesenen Protokolls.</translation>
    </message>
    <message>
        <source>The relay&apos;s list of the attachment&apos;s parts is not the right one.</source>
        <translation>Die Liste des Relays mit den Teilen des Anhangs ist nicht die richtige.</translation>
    </message>
    <message>
        <source>The relay&apos;s name was not found.</source>
        <translation>Der Name des Relays wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The relay&apos;s page does not fit what the relay says of the log.</source>
        <translation>Die Seite des Relays passt nicht zu dem, was es über das Protokoll sagt.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of entries is damaged.</source>
        <translation>Die Seite mit Einträgen vom Relay ist beschädigt.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is damaged.</source>
        <translation>Die Seite mit Sendungen vom Relay ist beschädigt.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is longer than was asked for.</source>
        <translation>Die Seite mit Sendungen vom Relay ist länger als erbeten.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream broke off.</source>
        <translation>Der Strom des Relays brach ab.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has a line without end.</source>
        <translation>Der Strom des Relays hat eine Zeile ohne Ende.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has an event without end.</source>
        <translation>Der Strom des Relays hat ein Ereignis ohne Ende.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has signs that do not belong there.</source>
        <translation>Der Strom des Relays hat Zeichen, die nicht hineingehören.</translation>
    </message>
    <message>
        <source>The request does not have the form that this relay understands.</source>
        <translation>Die Anfrage hat nicht die Form, die dieses Relay versteht.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>Die Anfrage brauchte zu lange, um anzukommen.</translation>
    </message>
    <message>
        <source>The request&apos;s headers are larger than the relay accepts.</source>
        <translation>Die Kopfzeilen der Anfrage sind größer, als das Relay annimmt.</translation>
    </message>
    <message>
        <source>The system keychain did not answer. Use your passphrase instead.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet. Nimm stattdessen deine Passphrase.</translation>
    </message>
    <message>
        <source>The turn has passed to somebody else; read on, and seal the entry again.</source>
        <translation>Der Abschnitt ist an jemand anderen übergegangen; lies weiter und versiegle den Eintrag neu.</translation>
    </message>
    <message>
        <source>There are more open streams than this relay keeps; wait a little.</source>
        <translation>Es sind mehr Ströme offen, als dieses Relay hält; warte ein wenig.</translation>
    </message>
    <message>
        <source>There is a pulse already, or there was one this week. Begin the next one later.</source>
        <translation>Es gibt schon eine Umfrage, oder es gab diese Woche eine. Beginne die nächste später.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>There is already something in this folder. Open it, or choose another place.</source>
        <translation>In diesem Ordner ist schon etwas. Öffne es oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no backup that can be put back.</source>
        <translation>Es gibt keine Sicherung, die sich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>There is no journal in this folder. Check the path, or make one with `init`.</source>
        <translation>In diesem Ordner ist kein Tagebuch. Prüfe den Pfad oder lege mit `init` eines an.</translation>
    </message>
    <message>
        <source>There is no repair capability to hand on.</source>
        <translation>Es gibt keine Reparaturberechtigung weiterzugeben.</translation>
    </message>
    <message>
        <source>There is no room left at the place for backups, so none was made there. Free some space, or choose another place.</source>
        <translation>Am Ort für Sicherungen ist kein Platz mehr, darum wurde dort keine gemacht. Mach etwas Platz frei oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no room on the journal&apos;s own disk for a backup, so none was made beside it. Free some space there.</source>
        <translation>Auf dem Laufwerk des Tagebuchs selbst ist kein Platz für eine Sicherung, darum wurde daneben keine gemacht. Mach dort etwas Platz frei.</translation>
    </message>
    <message>
        <source>There is no such attachment. It may have been removed.</source>
        <translation>Diesen Anhang gibt es nicht. Vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>There is no such card. It may have been deleted.</source>
        <translation>Diese Karte gibt es nicht. Vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>There is no such check-in, or it was deleted.</source>
        <translation>Diese Stimmungsnotiz gibt es nicht, oder sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is no such circle in this journal.</source>
        <translation>Diesen Kreis gibt es in diesem Tagebuch nicht.</translation>
    </message>
    <message>
        <source>There is no such day. Write dates like 2026-11-22.</source>
        <translation>Diesen Tag gibt es nicht. Schreib ein Datum wie 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>Diesen Eintrag gibt es nicht. Vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>There is no such filled-in questionnaire. It may have been removed.</source>
        <translation>Diesen ausgefüllten Fragebogen gibt es nicht. Vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>There is no such goal. It may have been deleted.</source>
        <translation>Dieses Ziel gibt es nicht. Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>There is no such import, or it was already undone.</source>
        <translation>Diesen Import gibt es nicht, oder er wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is no such key. List the keys and choose one of them.</source>
        <translation>Diesen Schlüssel gibt es nicht. Liste die Schlüssel auf und wähle einen davon.</translation>
    </message>
    <message>
        <source>There is no such line. It may have been removed.</source>
        <translation>Diese Zeile gibt es nicht. Vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <source>There is no such post, or it was taken back.</source>
        <translation>Diesen Beitrag gibt es nicht, oder er wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no such questionnaire. `lamplit measure kinds` names those there are.</source>
        <translation>Diesen Fragebogen gibt es nicht. `lamplit measure kinds` nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no such scale, or it was deleted.</source>
        <translation>Diese Skala gibt es nicht, oder sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is no such template. It may have been put away.</source>
        <translation>Diese Vorlage gibt es nicht. Vielleicht wurde sie weggelegt.</translation>
    </message>
    <message>
        <source>There is no such version of this entry.</source>
        <translation>Diese Fassung des Eintrags gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nobody of that name in this circle.</source>
        <translation>In diesem Kreis heißt niemand so.</translation>
    </message>
    <message>
        <source>There is nothing here that this capability opens.</source>
        <translation>Hier ist nichts, was diese Berechtigung öffnet.</translation>
    </message>
    <message>
        <source>There is nothing in this post yet. Choose at least a few words.</source>
        <translation>In diesem Beitrag ist noch nichts. Wähle mindestens ein paar Worte.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words first.</source>
        <translation>Es gibt noch nichts zu behalten. Schreib zuerst ein paar Worte.</translation>
    </message>
    <message>
        <source>There is nothing to repair: the circle goes on.</source>
        <translation>Es gibt nichts zu reparieren: Der Kreis geht weiter.</translation>
    </message>
    <message>
        <source>These answers do not fit the questionnaire. Nothing was saved.</source>
        <translation>Diese Antworten passen nicht zum Fragebogen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>These shares did not open this journal. Nothing was changed.</source>
        <translation>Diese Teilschlüssel haben das Tagebuch nicht geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>They are called that already.</source>
        <translation>So heißt diese Person schon.</translation>
    </message>
    <message>
        <source>They said before that they leave.</source>
        <translation>Diese Person hat schon gesagt, dass sie geht.</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>Diese Adresse nimmt diese Methode nicht an.</translation>
    </message>
    <message>
        <source>This address takes another type of content.</source>
        <translation>Diese Adresse nimmt eine andere Art von Inhalt an.</translation>
    </message>
    <message>
        <source>This archive is damaged or not safe to open, so nothing was brought in.</source>
        <translation>Dieses Archiv ist beschädigt oder lässt sich nicht sicher öffnen, darum wurde nichts importiert.</translation>
    </message>
    <message>
        <source>This attachment already has other bytes there, or is listed already.</source>
        <translation>Dieser Anhang hat dort schon andere Bytes oder ist schon aufgeführt.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>Diese Sicherung lässt sich nicht lesen. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This backup is cut short: its end is missing. Copy it here once more, or choose another one.</source>
        <translation>Diese Sicherung ist abgeschnitten: Ihr Ende fehlt. Kopiere sie noch einmal hierher oder wähle eine andere.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is not as it was written. Copy it here once more, or choose another one.</source>
        <translation>Diese Sicherung ist beschädigt: Ein Teil ist nicht, wie er geschrieben wurde. Kopiere sie noch einmal hierher oder wähle eine andere.</translation>
    </message>
    <message>
        <source>This backup is not there. Connect the drive it is on, or choose another one.</source>
        <translation>Diese Sicherung ist nicht da. Verbinde das Laufwerk, auf dem sie liegt, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Lamplit. Update Lamplit to open it.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von Lamplit. Aktualisiere Lamplit, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This book could not be made as a PDF. Take it out as a book for the browser instead (.html): that holds the same.</source>
        <translation>Dieses Buch ließ sich nicht als PDF machen. Exportiere es stattdessen als Buch für den Browser (.html): Es enthält dasselbe.</translation>
    </message>
    <message>
        <source>This box is full.</source>
        <translation>Dieses Postfach ist voll.</translation>
    </message>
    <message>
        <source>This cannot be sent as it is, so it was not.</source>
        <translation>So lässt sich das nicht senden, darum wurde es nicht gesendet.</translation>
    </message>
    <message>
        <source>This capability was installed in this log before; a turn needs a new one.</source>
        <translation>Diese Berechtigung wurde in diesem Protokoll schon eingesetzt; ein Abschnitt braucht eine neue.</translation>
    </message>
    <message>
        <source>This circle is not ready for that yet. Run sync, and look at what it says.</source>
        <translation>Dieser Kreis ist dafür noch nicht bereit. Führe sync aus und sieh nach, was es sagt.</translation>
    </message>
    <message>
        <source>This copy of the journal is from before the others knew how an answer reaches you, so none can come. Leave this circle here, ask a steward to remove you from it, and take another invite.</source>
        <translation>Diese Kopie des Tagebuchs ist von früher, als die anderen noch nicht wussten, wie eine Antwort dich erreicht, darum kann keine kommen. Verlasse diesen Kreis hier, bitte jemanden aus der Leitung, dich zu entfernen, und nimm eine neue Einladung.</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and try again.</source>
        <translation>Das ließ sich nicht speichern: Die Festplatte ist voll. Deine Worte sind noch da. Mach etwas Platz frei und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This drive cannot hold a file so large (FAT32 ends at 4 GB), so no backup was made there. Format it as exFAT, or choose another place.</source>
        <translation>Dieses Laufwerk fasst keine so große Datei (FAT32 endet bei 4 GB), darum wurde dort keine Sicherung gemacht. Formatiere es als exFAT oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it exists and that you may open it.</source>
        <translation>Diese Datei ließ sich nicht lesen. Prüfe, ob es sie gibt und ob du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>This file could not be written there. Choose another folder or a shorter name.</source>
        <translation>Diese Datei ließ sich dort nicht schreiben. Wähle einen anderen Ordner oder einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>This file holds no questionnaire that Lamplit can read. It needs a FHIR R4 Questionnaire as JSON.</source>
        <translation>Diese Datei enthält keinen Fragebogen, den Lamplit lesen kann. Nötig ist ein FHIR-R4-Questionnaire als JSON.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not added. The entry is unchanged.</source>
        <translation>Diese Datei ist größer als 100 MB, darum wurde sie nicht hinzugefügt. Der Eintrag ist unverändert.</translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire. Nothing was added.</source>
        <translation>Diese Datei ist zu groß für einen Fragebogen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Make it writable, or choose another place for the journal.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben. Mach ihn beschreibbar oder wähle einen anderen Ort für das Tagebuch.</translation>
    </message>
    <message>
        <source>This folder does not exist. Make it first, or choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Lege ihn zuerst an oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>This idempotency key was used for something else.</source>
        <translation>Dieser Idempotenzschlüssel wurde für etwas anderes verwendet.</translation>
    </message>
    <message>
        <source>This invite does not hold any more. Ask for another one.</source>
        <translation>Diese Einladung gilt nicht mehr. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>This invite is not ready yet, or does not hold any more. Try again, or ask.</source>
        <translation>Diese Einladung ist noch nicht bereit oder gilt nicht mehr. Versuch es noch einmal oder frag nach.</translation>
    </message>
    <message>
        <source>This is a post of your own. Choose one of somebody else&apos;s.</source>
        <translation>Das ist ein Beitrag von dir. Wähle einen von jemand anderem.</translation>
    </message>
    <message>
        <source>This is larger than the relay accepts.</source>
        <translation>Das ist größer, als das Relay annimmt.</translation>
    </message>
    <message>
        <source>This is no backup of Lamplit. Choose a file that ends in .lamplit-backup.</source>
        <translation>Das ist keine Sicherung von Lamplit. Wähle eine Datei, die auf .lamplit-backup endet.</translation>
    </message>
    <message>
        <source>This is no file of evidence that this Lamplit can read.</source>
        <translation>Das ist kein Beleg, den dieses Lamplit lesen kann.</translation>
    </message>
    <message>
        <source>This is no share as it stands on paper. Compare it word by word.</source>
        <translation>Das ist kein Teilschlüssel, wie er auf Papier steht. Vergleiche ihn Wort für Wort.</translation>
    </message>
    <message>
        <source>This is not a date Lamplit understands. Write it like 2026-11-22T21:04.</source>
        <translation>Das ist kein Datum, das Lamplit versteht. Schreib es wie 2026-11-22T21:04.</translation>
    </message>
    <message>
        <source>This is not a picture Lamplit can show safely. It can be attached as a file.</source>
        <translation>Das ist kein Bild, das Lamplit sicher zeigen kann. Es lässt sich als Datei anhängen.</translation>
    </message>
    <message>
        <source>This is not a relay&apos;s pin. It begins with key: or certificate:.</source>
        <translation>Das ist kein Pin eines Relays. Er beginnt mit key: oder certificate:.</translation>
    </message>
    <message>
        <source>This is not a time zone Lamplit knows. Write it like Europe/Berlin.</source>
        <translation>Das ist keine Zeitzone, die Lamplit kennt. Schreib sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>This is not a token for making a circle.</source>
        <translation>Das ist kein Token, um einen Kreis anzulegen.</translation>
    </message>
    <message>
        <source>This is not an IPv4 address.</source>
        <translation>Das ist keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation>Das ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>This is not here any more, so it was not given back.</source>
        <translation>Das ist nicht mehr hier, darum wurde es nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>This is not shared any more, so it was not said again.</source>
        <translation>Das ist nicht mehr geteilt, darum wurde es nicht noch einmal gesagt.</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <translation>Das ist keine Adresse eines Relays.</translation>
    </message>
    <message>
        <source>This is not the new passphrase that was chosen when the recovery began. Nothing was changed.</source>
        <translation>Das ist nicht die neue Passphrase, die am Anfang der Wiederherstellung gewählt wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is the last way into the journal. Add another one before you remove it.</source>
        <translation>Das ist der letzte Zugang zum Tagebuch. Füge einen anderen hinzu, bevor du ihn entfernst.</translation>
    </message>
    <message>
        <source>This is too long for one post. Share a part of it.</source>
        <translation>Das ist zu lang für einen Beitrag. Teile einen Teil davon.</translation>
    </message>
    <message>
        <source>This is too long for one report. Report fewer posts at once, or in fewer words.</source>
        <translation>Das ist zu lang für eine Meldung. Melde weniger Beiträge auf einmal oder mit weniger Worten.</translation>
    </message>
    <message>
        <source>This is you. Choose somebody else.</source>
        <translation>Das bist du. Wähle jemand anderen.</translation>
    </message>
    <message>
        <source>This journal has as many keys as it can hold. Remove one before you add another.</source>
        <translation>Dieses Tagebuch hat so viele Schlüssel, wie es fassen kann. Entferne einen, bevor du einen weiteren hinzufügst.</translation>
    </message>
    <message>
        <source>This journal has its place in the circle, so there is nothing to ask for.</source>
        <translation>Dieses Tagebuch hat seinen Platz im Kreis, es gibt also nichts zu erbitten.</translation>
    </message>
    <message>
        <source>This journal is in that circle already, or has asked to be let in.</source>
        <translation>Dieses Tagebuch ist schon in diesem Kreis oder hat darum gebeten, eingelassen zu werden.</translation>
    </message>
    <message>
        <source>This journal is locked with a password. Give the one that it was made with.</source>
        <translation>Dieses Tagebuch ist mit einem Passwort geschützt. Gib das ein, mit dem es gemacht wurde.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer version of Lamplit. Update Lamplit to open it; nothing was changed.</source>
        <translation>Dieses Tagebuch wurde zuletzt mit einer neueren Version von Lamplit geöffnet. Aktualisiere Lamplit, um es zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This journal was told of one history only, so there is nothing to settle here. If others were told of two, compare with them first; `resolve --anyway` then says that yours holds.</source>
        <translation>Diesem Tagebuch wurde nur ein Verlauf gezeigt, hier gibt es also nichts zu klären. Wenn anderen zwei gezeigt wurden, vergleiche zuerst mit ihnen; `resolve --anyway` sagt dann, dass deiner gilt.</translation>
    </message>
    <message>
        <source>This key file belongs to another journal. Put this journal&apos;s own keys.json back, or put the newest backup back.</source>
        <translation>Diese Schlüsseldatei gehört zu einem anderen Tagebuch. Lege die keys.json dieses Tagebuchs zurück oder stelle die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This log has reached the size that the relay allows.</source>
        <translation>Dieses Protokoll hat die Größe erreicht, die das Relay zulässt.</translation>
    </message>
    <message>
        <source>This log is read-only; its circle has moved to another relay.</source>
        <translation>Dieses Protokoll lässt sich nur lesen; sein Kreis ist zu einem anderen Relay gezogen.</translation>
    </message>
    <message>
        <source>This log&apos;s attachments have reached the size that the relay allows.</source>
        <translation>Die Anhänge dieses Protokolls haben die Größe erreicht, die das Relay zulässt.</translation>
    </message>
    <message>
        <source>This may have left already. Take it back instead.</source>
        <translation>Das ist vielleicht schon unterwegs. Nimm es stattdessen zurück.</translation>
    </message>
    <message>
        <source>This moment lies ahead. Nothing was saved.</source>
        <translation>Dieser Zeitpunkt liegt in der Zukunft. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This only ever goes to chosen people. Choose at least one.</source>
        <translation>Das geht immer nur an gewählte Personen. Wähle mindestens eine.</translation>
    </message>
    <message>
        <source>This person does not ask to come back.</source>
        <translation>Diese Person bittet nicht darum, zurückzukommen.</translation>
    </message>
    <message>
        <source>This photo could not be freed of what it says about place and camera, so it was not shared. Save it anew as JPEG or PNG, and try again.</source>
        <translation>Aus diesem Foto ließen sich Ort und Kamera nicht entfernen, darum wurde es nicht geteilt. Speichere es neu als JPEG oder PNG und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This place cannot keep two windows from writing at once, so the journal was not opened. Move it to a disk of this computer.</source>
        <translation>Dieser Ort kann nicht verhindern, dass zwei Fenster zugleich schreiben, darum wurde das Tagebuch nicht geöffnet. Verschiebe es auf eine Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>This place lies inside the journal&apos;s own folder and would be lost with it. Choose another drive or folder.</source>
        <translation>Dieser Ort liegt im Ordner des Tagebuchs selbst und ginge mit ihm verloren. Wähle ein anderes Laufwerk oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This post would end before it is sent. Choose a later time.</source>
        <translation>Dieser Beitrag würde enden, bevor er gesendet wird. Wähle eine spätere Zeit.</translation>
    </message>
    <message>
        <source>This pulse asks something that this version does not know. Update Lamplit first.</source>
        <translation>Diese Umfrage fragt etwas, das diese Version nicht kennt. Aktualisiere zuerst Lamplit.</translation>
    </message>
    <message>
        <source>This pulse goes on without changes now. Wait for the next one.</source>
        <translation>Diese Umfrage läuft jetzt ohne Änderungen weiter. Warte auf die nächste.</translation>
    </message>
    <message>
        <source>This questionnaire asks for words, numbers or dates of one&apos;s own. Lamplit shows questions with answers to choose from. Nothing was added.</source>
        <translation>Dieser Fragebogen fragt nach eigenen Worten, Zahlen oder Daten. Lamplit zeigt Fragen mit Antworten zur Auswahl. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This questionnaire asks something that Lamplit cannot show as it is meant. Nothing was added.</source>
        <translation>Dieser Fragebogen fragt etwas, das Lamplit nicht so zeigen kann, wie es gemeint ist. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This questionnaire has no question with answers to choose from. Nothing was added.</source>
        <translation>Dieser Fragebogen hat keine Frage mit Antworten zur Auswahl. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This questionnaire is here already. Nothing was added.</source>
        <translation>Dieser Fragebogen ist schon hier. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This questionnaire lets several answers be chosen for one question. Lamplit takes one. Nothing was added.</source>
        <translation>Dieser Fragebogen lässt bei einer Frage mehrere Antworten zu. Lamplit nimmt eine. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This questionnaire was filled in a short while ago. Wait until its time has passed.</source>
        <translation>Dieser Fragebogen wurde vor kurzem ausgefüllt. Warte, bis seine Zeit vorbei ist.</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>Dieser Datensatz lässt sich nicht lesen, darum blieb er draußen.</translation>
    </message>
    <message>
        <source>This relay has no such address.</source>
        <translation>Diese Adresse hat das Relay nicht.</translation>
    </message>
    <message>
        <source>This relay was restored from a backup; writing waits for a repair.</source>
        <translation>Dieses Relay wurde aus einer Sicherung wiederhergestellt; das Schreiben wartet auf eine Reparatur.</translation>
    </message>
    <message>
        <source>This search could not be understood. Try plain words.</source>
        <translation>Diese Suche war nicht zu verstehen. Versuch es mit einfachen Wörtern.</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>Dieser Teilschlüssel gehört zu einem anderen Tagebuch oder zu Teilschlüsseln, die seither neu gemacht wurden. Die anderen zählen weiter.</translation>
    </message>
    <message>
        <source>This share is of another set, or of another journal. Only shares of one set open it together. The others still count.</source>
        <translation>Dieser Teilschlüssel gehört zu einem anderen Satz oder Tagebuch. Nur Teilschlüssel desselben Satzes öffnen es zusammen. Die anderen zählen weiter.</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>Dieser Text ist nicht vollständig oder stammt nicht aus einer Wiederherstellung. Kopiere ihn noch einmal ganz.</translation>
    </message>
    <message>
        <source>This token is not valid here, was used before, or has expired.</source>
        <translation>Dieses Token gilt hier nicht, wurde schon verwendet oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>This was kept by another version of the program.</source>
        <translation>Das wurde von einer anderen Version des Programms aufgehoben.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Das wurde angehalten.</translation>
    </message>
    <message>
        <source>What answers in the SOCKS proxy&apos;s place does not answer as one.</source>
        <translation>Was an Stelle des SOCKS-Proxys antwortet, antwortet nicht wie einer.</translation>
    </message>
    <message>
        <source>What the relay shows is no certificate.</source>
        <translation>Was das Relay zeigt, ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>What was begun of this move is lost. Nothing was changed; begin it anew.</source>
        <translation>Was von diesem Umzug begonnen war, ist verloren. Nichts wurde geändert; beginne ihn neu.</translation>
    </message>
    <message>
        <source>Who is a steward has changed meanwhile, so this vote counts no more. Look who is one now, and vote again.</source>
        <translation>Wer zur Leitung gehört, hat sich inzwischen geändert, darum zählt diese Stimme nicht mehr. Sieh nach, wer es jetzt ist, und stimme noch einmal ab.</translation>
    </message>
    <message>
        <source>Whoever answered could not show that it is the relay, so nothing was sent.</source>
        <translation>Wer antwortete, konnte nicht zeigen, das Relay zu sein, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Whoever leaves changes nothing any more.</source>
        <translation>Wer geht, ändert nichts mehr.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read along; http:// is only for this computer and for onion services.</source>
        <translation>Ohne https:// könnten unterwegs alle mitlesen; http:// ist nur für diesen Computer und für Onion-Dienste.</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>Schreib zuerst mindestens ein Wort.</translation>
    </message>
    <message>
        <source>Write one sentence on why. Only you see it, in your look-back.</source>
        <translation>Schreib in einem Satz, warum. Nur du siehst ihn, in deinem Rückblick.</translation>
    </message>
    <message>
        <source>Write whom you met in a few words, and for how many minutes if you like.</source>
        <translation>Schreib in ein paar Worten, wen du getroffen hast, und wenn du magst, für wie viele Minuten.</translation>
    </message>
    <message>
        <source>You are back in the circle.</source>
        <translation>Du bist wieder im Kreis.</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>Du bist nicht mehr in diesem Kreis. Was du bekommen hast, ist noch hier.</translation>
    </message>
    <message>
        <source>You are not away. Make somebody else a steward, and be one no longer yourself.</source>
        <translation>Du bist nicht weg. Nimm jemand anderen in die Leitung auf und gib sie selbst ab.</translation>
    </message>
    <message>
        <source>You are not in this circle yet. Wait until somebody has let you in.</source>
        <translation>Du bist noch nicht in diesem Kreis. Warte, bis dich jemand eingelassen hat.</translation>
    </message>
    <message>
        <source>You have locked your limits. Until the lock ends they can only be made stricter.</source>
        <translation>Du hast deine Grenzen fest gemacht. Bis die Sperre endet, lassen sie sich nur strenger machen.</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>Du bewahrst keinen Teilschlüssel auf, um den dieser Code bittet.</translation>
    </message>
    <message>
        <source>You left the circle before it was sent.</source>
        <translation>Du hast den Kreis verlassen, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>Your limits keep the circle closed now. Your draft is saved.</source>
        <translation>Deine Grenzen halten den Kreis jetzt geschlossen. Dein Entwurf ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Something new has come in.</source>
        <translation>Es ist etwas Neues gekommen.</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Amazed</source>
        <translation>Verblüfft</translation>
    </message>
    <message>
        <source>Amused</source>
        <translation>Belustigt</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation>Verärgert</translation>
    </message>
    <message>
        <source>Anxious</source>
        <translation>Ängstlich</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <translation>Beschämt</translation>
    </message>
    <message>
        <source>Brave</source>
        <translation>Mutig</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Care for myself</source>
        <translation>Fürsorge für mich</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Confident</source>
        <translation>Zuversichtlich</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Kennenlernen</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Enttäuscht</translation>
    </message>
    <message>
        <source>Discouraged</source>
        <translation>Entmutigt</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Angewidert</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Ausgelaugt</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>Aufgeregt</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>Frustriert</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>Dankbar</translation>
    </message>
    <message>
        <source>Guilty</source>
        <translation>Schuldig</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Glücklich</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbys</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Hoffnungsvoll</translation>
    </message>
    <message>
        <source>Hopeless</source>
        <translation>Hoffnungslos</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Gleichgültig</translation>
    </message>
    <message>
        <source>Irritated</source>
        <translation>Gereizt</translation>
    </message>
    <message>
        <source>Jealous</source>
        <translation>Eifersüchtig</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>Freudig</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation>Einsam</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Overwhelmed</source>
        <translation>Überfordert</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Passionate</source>
        <translation>Leidenschaftlich</translation>
    </message>
    <message>
        <source>Peaceful</source>
        <translation>Friedlich</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolz</translation>
    </message>
    <message>
        <source>Relieved</source>
        <translation>Erleichtert</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation>Verängstigt</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Sinn und Glaube</translation>
    </message>
    <message>
        <source>Stressed</source>
        <translation>Gestresst</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Überrascht</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The news</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Besorgt</translation>
    </message>
    <message>
        <source>a small thing rubs again and again</source>
        <translation>eine kleine Sache reibt immer wieder</translation>
    </message>
    <message>
        <source>a weight has gone</source>
        <translation>ein Gewicht ist weg</translation>
    </message>
    <message>
        <source>afraid that another takes what matters</source>
        <translation>Angst, jemand nimmt, was wichtig ist</translation>
    </message>
    <message>
        <source>afraid, and doing it</source>
        <translation>Angst haben und es tun</translation>
    </message>
    <message>
        <source>at rest, inside and around</source>
        <translation>in Ruhe, innen und ringsum</translation>
    </message>
    <message>
        <source>being on the way or away</source>
        <translation>unterwegs oder fort sein</translation>
    </message>
    <message>
        <source>caring strongly</source>
        <translation>etwas liegt stark am Herzen</translation>
    </message>
    <message>
        <source>enough as it is</source>
        <translation>genug, so wie es ist</translation>
    </message>
    <message>
        <source>faith, meaning, stillness</source>
        <translation>Glaube, Sinn, Stille</translation>
    </message>
    <message>
        <source>getting to know someone</source>
        <translation>jemanden kennenlernen</translation>
    </message>
    <message>
        <source>glad through and through</source>
        <translation>froh durch und durch</translation>
    </message>
    <message>
        <source>having done harm, or thinking so</source>
        <translation>Schaden angerichtet haben oder das glauben</translation>
    </message>
    <message>
        <source>having done something of worth</source>
        <translation>etwas Wertvolles getan haben</translation>
    </message>
    <message>
        <source>having, owing, earning it</source>
        <translation>haben, schulden, verdienen</translation>
    </message>
    <message>
        <source>how the body and mind are</source>
        <translation>wie es Körper und Kopf geht</translation>
    </message>
    <message>
        <source>in danger, or feeling so</source>
        <translation>in Gefahr sein oder sich so fühlen</translation>
    </message>
    <message>
        <source>it came out as meant</source>
        <translation>es ist so geworden, wie es gedacht war</translation>
    </message>
    <message>
        <source>it does not matter either way</source>
        <translation>es ist so oder so gleich</translation>
    </message>
    <message>
        <source>it is good to be here</source>
        <translation>es ist gut, hier zu sein</translation>
    </message>
    <message>
        <source>it may turn out well</source>
        <translation>es könnte gut ausgehen</translation>
    </message>
    <message>
        <source>it should move and does not</source>
        <translation>es soll vorangehen und tut es nicht</translation>
    </message>
    <message>
        <source>it was meant to be more</source>
        <translation>es hätte mehr werden sollen</translation>
    </message>
    <message>
        <source>more than can be held</source>
        <translation>mehr, als sich halten lässt</translation>
    </message>
    <message>
        <source>neighbours, clubs, people around</source>
        <translation>Nachbarschaft, Vereine, Menschen ringsum</translation>
    </message>
    <message>
        <source>no way on in sight</source>
        <translation>kein Weg weiter in Sicht</translation>
    </message>
    <message>
        <source>nothing left to give</source>
        <translation>nichts mehr zu geben</translation>
    </message>
    <message>
        <source>nothing pulls</source>
        <translation>nichts zieht</translation>
    </message>
    <message>
        <source>rest, food, kindness to oneself</source>
        <translation>Ruhe, Essen, freundlich zu sich sein</translation>
    </message>
    <message>
        <source>school, study, a course</source>
        <translation>Schule, Studium, ein Kurs</translation>
    </message>
    <message>
        <source>seen at the wrong moment</source>
        <translation>im falschen Moment gesehen</translation>
    </message>
    <message>
        <source>something good is coming</source>
        <translation>etwas Gutes kommt</translation>
    </message>
    <message>
        <source>something is funny</source>
        <translation>etwas ist lustig</translation>
    </message>
    <message>
        <source>something is lost or missing</source>
        <translation>etwas ist verloren oder fehlt</translation>
    </message>
    <message>
        <source>something is wrong, and it burns</source>
        <translation>etwas ist nicht recht, und es brennt</translation>
    </message>
    <message>
        <source>something may go wrong, and the body knows it</source>
        <translation>etwas könnte schiefgehen, und der Körper weiß es</translation>
    </message>
    <message>
        <source>something was given</source>
        <translation>etwas wurde geschenkt</translation>
    </message>
    <message>
        <source>sport, walking, the body at work</source>
        <translation>Sport, Gehen, der Körper in Arbeit</translation>
    </message>
    <message>
        <source>struck by something larger or finer than expected</source>
        <translation>getroffen von etwas Größerem oder Feinerem als erwartet</translation>
    </message>
    <message>
        <source>sun, rain, dark, heat</source>
        <translation>Sonne, Regen, Dunkel, Hitze</translation>
    </message>
    <message>
        <source>the job, or looking for one</source>
        <translation>der Job oder die Suche danach</translation>
    </message>
    <message>
        <source>the people one chose</source>
        <translation>die Menschen, die man sich ausgesucht hat</translation>
    </message>
    <message>
        <source>the people one comes from or lives with</source>
        <translation>die Menschen, von denen man kommt oder mit denen man lebt</translation>
    </message>
    <message>
        <source>the person one shares life with</source>
        <translation>der Mensch, mit dem man das Leben teilt</translation>
    </message>
    <message>
        <source>thin-skinned today</source>
        <translation>heute dünnhäutig</translation>
    </message>
    <message>
        <source>this was not expected</source>
        <translation>damit war nicht zu rechnen</translation>
    </message>
    <message>
        <source>thoughts go round what may come</source>
        <translation>die Gedanken kreisen um das, was kommen kann</translation>
    </message>
    <message>
        <source>too much, too close together</source>
        <translation>zu viel, zu dicht beieinander</translation>
    </message>
    <message>
        <source>trusting that it will work</source>
        <translation>darauf vertrauen, dass es klappt</translation>
    </message>
    <message>
        <source>trying seems of little use</source>
        <translation>es zu versuchen, scheint wenig zu nützen</translation>
    </message>
    <message>
        <source>wanting it far away</source>
        <translation>es weit weg haben wollen</translation>
    </message>
    <message>
        <source>wanting not to be seen</source>
        <translation>nicht gesehen werden wollen</translation>
    </message>
    <message>
        <source>what happens in the world</source>
        <translation>was in der Welt geschieht</translation>
    </message>
    <message>
        <source>what has to be done</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>what is done for its own sake</source>
        <translation>was man um seiner selbst willen tut</translation>
    </message>
    <message>
        <source>who one is</source>
        <translation>wer man ist</translation>
    </message>
    <message>
        <source>without the people one would want</source>
        <translation>ohne die Menschen, die man gern hätte</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>A question below it, if you like</source>
        <translation>Eine Frage darunter, wenn du magst</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Question below heading %1</source>
        <translation>Frage unter Überschrift %1</translation>
    </message>
    <message>
        <source>Take out heading %1</source>
        <translation>Überschrift %1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n of them are check-ins without words.</source>
        <translation>
            <numerusform>%n davon ist eine Stimmungsnotiz ohne Worte.</numerusform>
            <numerusform>%n davon sind Stimmungsnotizen ohne Worte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Here, but different</source>
        <translation>Hier, aber anders</translation>
    </message>
    <message>
        <source>Missing photos and files</source>
        <translation>Fehlende Fotos und Dateien</translation>
    </message>
    <message>
        <source>Moods, scales, sleep, cards and the like</source>
        <translation>Stimmungen, Skalen, Schlaf, Karten und Ähnliches</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Neue Einträge</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>Their entries come without them.</source>
        <translation>Ihre Einträge kommen ohne sie.</translation>
    </message>
    <message>
        <source>They are left out unless you tick them.</source>
        <translation>Sie bleiben draußen, außer du kreuzt sie an.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Sie bleiben draußen.</translation>
    </message>
    <message>
        <source>They come in.</source>
        <translation>Sie werden importiert.</translation>
    </message>
    <message>
        <source>They come with their entries.</source>
        <translation>Sie kommen mit ihren Einträgen.</translation>
    </message>
</context>
<context>
    <name>FileOverlay</name>
    <message>
        <source>Delete this file for good</source>
        <translation>Diese Datei endgültig löschen</translation>
    </message>
    <message>
        <source>It opens with other programs once you save a copy.</source>
        <translation>In anderen Programmen öffnet sie sich, sobald du eine Kopie speicherst.</translation>
    </message>
    <message>
        <source>Remove from the entry</source>
        <translation>Aus dem Eintrag entfernen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} mal {height} Pixel</translation>
    </message>
</context>
<context>
    <name>FilterPart</name>
    <message>
        <source>A word is found whole; with * at its end, also longer ones that begin so.</source>
        <translation>Ein Wort wird als Ganzes gefunden; mit * am Ende auch längere, die so beginnen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch eines</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Alles wird gezeigt.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Hold until I ask</source>
        <translation>Zurückhalten, bis ich frage</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Topic note</source>
        <translation>Themenhinweis</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>What it goes by</source>
        <translation>Wonach es geht</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Was genau</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words, or another topic note</source>
        <translation>Worte oder ein anderer Themenhinweis</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 is a link. It may show who or where you are.</source>
        <translation>%1 ist ein Link. Er kann zeigen, wer oder wo du bist.</translation>
    </message>
    <message>
        <source>%1 is one of your words to hide.</source>
        <translation>%1 ist eines deiner Wörter zum Ausblenden.</translation>
    </message>
    <message>
        <source>%1 may be a card number.</source>
        <translation>%1 ist vielleicht eine Kartennummer.</translation>
    </message>
    <message>
        <source>%1 may be a person&apos;s name.</source>
        <translation>%1 ist vielleicht der Name einer Person.</translation>
    </message>
    <message>
        <source>%1 may be a phone number.</source>
        <translation>%1 ist vielleicht eine Telefonnummer.</translation>
    </message>
    <message>
        <source>%1 may be an account number.</source>
        <translation>%1 ist vielleicht eine Kontonummer.</translation>
    </message>
    <message>
        <source>%1 may be an address.</source>
        <translation>%1 ist vielleicht eine Adresse.</translation>
    </message>
    <message>
        <source>%1 may be an e-mail address.</source>
        <translation>%1 ist vielleicht eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 may be an identity number.</source>
        <translation>%1 ist vielleicht eine Ausweisnummer.</translation>
    </message>
    <message>
        <source>%1 may be somebody&apos;s account.</source>
        <translation>%1 ist vielleicht jemandes Konto.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Among the tags: %1</source>
        <translation>Bei den Schlagwörtern: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>In the place: %1</source>
        <translation>Im Ort: %1</translation>
    </message>
    <message>
        <source>In the title: %1</source>
        <translation>Im Titel: %1</translation>
    </message>
    <message>
        <source>In your topic notes: %1</source>
        <translation>In deinen Themenhinweisen: %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Journal</source>
        <comment>the name of a new journal&apos;s folder</comment>
        <translation>Tagebuch</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Aus einer Sicherung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look around with practice data</source>
        <translation>Mit Übungsdaten umsehen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open a journal I already have</source>
        <translation>Vorhandenes Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Zu schreiben beginnen</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Open; press to fold away</source>
        <translation>Aufgeklappt; drücken zum Einklappen</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n kinds of data</source>
        <translation>
            <numerusform>%n Art von Daten</numerusform>
            <numerusform>%n Arten von Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>FHIR, CSV, JSON</source>
        <translation>FHIR, CSV, JSON</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>%1 is gone from this journal.</source>
        <translation>%1 ist aus diesem Tagebuch verschwunden.</translation>
    </message>
    <message>
        <source>All that you shared and received there is deleted from this journal.</source>
        <translation>Alles, was du dort geteilt und bekommen hast, wird aus diesem Tagebuch gelöscht.</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>%1 hier löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The others keep what they have. Backups of yours keep it too.</source>
        <translation>Die anderen behalten, was sie haben. Deine Sicherungen behalten es auch.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>Schreib zuerst mindestens ein Wort.</translation>
    </message>
</context>
<context>
    <name>GateFrame</name>
    <message>
        <source>Help now</source>
        <translation>Soforthilfe</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A room, a day, a tag, or words of an entry</source>
        <translation>Ein Bereich, ein Tag, ein Schlagwort oder Wörter eines Eintrags</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Mein Koffer</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Rooms and commands</source>
        <translation>Bereiche und Befehle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Wohin</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A first step</source>
        <translation>Ein erster Schritt</translation>
    </message>
    <message>
        <source>A goal can be let go at any time. Days are never counted against you.</source>
        <translation>Ein Ziel lässt sich jederzeit loslassen. Tage werden nie gegen dich gezählt.</translation>
    </message>
    <message>
        <source>A new small goal</source>
        <translation>Ein neues kleines Ziel</translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>It is meant for a day</source>
        <translation>Es ist für einen Tag gedacht</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <translation>Ziel speichern</translation>
    </message>
    <message>
        <source>So small that it takes a few minutes.</source>
        <translation>So klein, dass er ein paar Minuten dauert.</translation>
    </message>
    <message>
        <source>The day it is meant for</source>
        <translation>Der Tag, für den es gedacht ist</translation>
    </message>
    <message>
        <source>What I would like</source>
        <translation>Was ich gern möchte</translation>
    </message>
</context>
<context>
    <name>GoalTile</name>
    <message>
        <source>Done today</source>
        <translation>Heute getan</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Heute getan: %1</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>Erster Schritt: %1</translation>
    </message>
    <message>
        <source>Meant for %1</source>
        <translation>Gedacht für %1</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>%1 is marked.</source>
        <translation>%1 ist markiert.</translation>
    </message>
    <message>
        <source>%1 is not marked any more.</source>
        <translation>%1 ist nicht mehr markiert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Hide past goals</source>
        <translation>Vergangene Ziele verbergen</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Losgelassen.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Make it an open goal again</source>
        <translation>Wieder zu einem offenen Ziel machen</translation>
    </message>
    <message>
        <source>Mark another day</source>
        <translation>Anderen Tag markieren</translation>
    </message>
    <message>
        <source>New small goal</source>
        <translation>Neues kleines Ziel</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reached.</source>
        <translation>Erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n past goals</source>
        <translation>
            <numerusform>%n vergangenes Ziel zeigen</numerusform>
            <numerusform>%n vergangene Ziele zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Something you would like, and a first step. Reaching it is fine, and so is letting it go.</source>
        <translation>Etwas, das du gern möchtest, und ein erster Schritt. Es zu erreichen ist gut, und es loszulassen auch.</translation>
    </message>
    <message>
        <source>The goal is deleted.</source>
        <translation>Das Ziel ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>GroundPage</name>
    <message>
        <source>Breathe along</source>
        <translation>Mitatmen</translation>
    </message>
    <message>
        <source>Breathe out slowly, longer than you breathe in. Do that five times.</source>
        <translation>Atme langsam aus, länger als ein. Tu das fünfmal.</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Fünf Sinne</translation>
    </message>
    <message>
        <source>Hold something cold or warm in your hand until it feels the same as you do.</source>
        <translation>Halte etwas Kaltes oder Warmes in der Hand, bis es sich anfühlt wie du.</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. If it is too much, stop and look around.</source>
        <translation>Vier Sekunden ein, sechs aus. Wenn es zu viel wird, hör auf und sieh dich um.</translation>
    </message>
    <message>
        <source>Look for the farthest thing you can see, then for the nearest.</source>
        <translation>Suche das Fernste, das du sehen kannst, dann das Nächste.</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation>Nur Worte</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel how it holds you.</source>
        <translation>Stell beide Füße auf den Boden. Spüre, wie er dich trägt.</translation>
    </message>
    <message>
        <source>Say to yourself where you are, what day it is, and what you will do next.</source>
        <translation>Sag dir, wo du bist, welcher Tag heute ist und was du als Nächstes tust.</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>Etwas zum Festhalten</translation>
    </message>
    <message>
        <source>This is a wave. It gets lower again, also without your doing anything.</source>
        <translation>Das ist eine Welle. Sie wird wieder flacher, auch ohne dein Zutun.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>HairHandle</name>
    <message>
        <source>Left and right arrow change it. A click goes to the next of three widths.</source>
        <translation>Die Pfeiltasten links und rechts ändern sie. Ein Klick geht zur nächsten von drei Breiten.</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Breite der Liste</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Choose a place</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Copy its passphrase</source>
        <translation>Passphrase kopieren</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save as {form}</source>
        <translation>Speichern als {form}</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>There is already a file with this name</source>
        <translation>Es gibt schon eine Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it. It holds:</source>
        <translation>Diese Datei ist nicht verschlüsselt. Wer sie hat, kann sie lesen. Sie enthält:</translation>
    </message>
    <message>
        <source>{name} was saved and is locked.</source>
        <translation>{name} wurde gespeichert und ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{name} was saved. It is not locked.</source>
        <translation>{name} wurde gespeichert. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{name} would be replaced.</source>
        <translation>{name} würde ersetzt.</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>%1 changed %2.</source>
        <translation>%1 hat geändert: %2.</translation>
    </message>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>%1 hat einen neuen Schlüssel. Vielleicht ist es ein neuer Laptop. Vergleicht die Nummern, bevor du mehr teilst.</translation>
    </message>
    <message>
        <source>%1 is a steward no longer, as they wished.</source>
        <translation>%1 ist auf eigenen Wunsch nicht mehr in der Leitung.</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>%1 ist jetzt in der Leitung.</translation>
    </message>
    <message>
        <source>%1 is steward in the place of %2, as most of you signed.</source>
        <translation>%1 ist anstelle von %2 in der Leitung, wie die meisten von euch unterschrieben haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 hat den Kreis verlassen.</numerusform>
            <numerusform>%1 haben den Kreis verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made an invite.</source>
        <translation>%1 hat eine Einladung gemacht.</translation>
    </message>
    <message>
        <source>%1 moved the circle to another relay: %2.</source>
        <translation>%1 ist mit dem Kreis zu einem anderen Relay gezogen: %2.</translation>
    </message>
    <message>
        <source>%1 said which history holds.</source>
        <translation>%1 hat gesagt, welcher Verlauf gilt.</translation>
    </message>
    <message>
        <source>%1 says that the relay has another address: %2.</source>
        <translation>%1 sagt, das Relay habe eine andere Adresse: %2.</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2. Here that move does not hold.</source>
        <translation>%1 sagt, mit diesem Kreis bei %2 zu sein. Hier gilt dieser Umzug nicht.</translation>
    </message>
    <message>
        <source>%1 took an invite back.</source>
        <translation>%1 hat eine Einladung zurückgenommen.</translation>
    </message>
    <message>
        <source>%2 gave %1 their place back.</source>
        <translation>%2 hat %1 den Platz zurückgegeben.</translation>
    </message>
    <message>
        <source>%2 let %1 in.</source>
        <translation>%2 hat %1 eingelassen.</translation>
    </message>
    <message>
        <source>%2 made %1 a steward.</source>
        <translation>%2 hat %1 in die Leitung aufgenommen.</translation>
    </message>
    <message>
        <source>%2 removed %1. Every key was changed.</source>
        <translation>%2 hat %1 entfernt. Jeder Schlüssel wurde gewechselt.</translation>
    </message>
    <message>
        <source>%2 took the role of steward from %1.</source>
        <translation>%2 hat %1 aus der Leitung genommen.</translation>
    </message>
    <message>
        <source>You came into this circle.</source>
        <translation>Du bist in diesen Kreis gekommen.</translation>
    </message>
    <message>
        <source>You gave %1 their place back.</source>
        <translation>Du hast %1 den Platz zurückgegeben.</translation>
    </message>
    <message>
        <source>You let %1 in.</source>
        <translation>Du hast %1 eingelassen.</translation>
    </message>
    <message>
        <source>You removed %1. Every key was changed.</source>
        <translation>Du hast %1 entfernt. Jeder Schlüssel wurde gewechselt.</translation>
    </message>
    <message>
        <source>You started this circle.</source>
        <translation>Du hast diesen Kreis begonnen.</translation>
    </message>
    <message>
        <source>You went back to where the circle was before it moved: %1.</source>
        <translation>Du bist dorthin zurückgegangen, wo der Kreis vor dem Umzug war: %1.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>die Vereinbarung</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>den Namen</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>den Zweck</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>die Regeln</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>Compare numbers</source>
        <translation>Nummern vergleichen</translation>
    </message>
    <message>
        <source>Read the welcome</source>
        <translation>Willkommen lesen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>Eine Stimmungsnotiz an %1 von %n Tag.</numerusform>
            <numerusform>Eine Stimmungsnotiz an %1 von %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days. Empty days are simply empty.</source>
        <translation>
            <numerusform>Eine Stimmungsnotiz an %1 von %n Tag. Leere Tage sind einfach leer.</numerusform>
            <numerusform>Eine Stimmungsnotiz an %1 von %n Tagen. Leere Tage sind einfach leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Go to a year</source>
        <translation>Zu einem Jahr gehen</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Wie viel gezeigt wird</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>In dieser Zeit keine Stimmungsnotiz. Leere Tage sind einfach leer.</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Als Tabellen zeigen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>Held until you ask</source>
        <translation>Zurückgehalten, bis du fragst</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts wird zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>HeldView</name>
    <message>
        <source>Keep the words and wait</source>
        <translation>Worte behalten und warten</translation>
    </message>
    <message>
        <source>Once they are saved, the journal locks. To copy them out before, open it with your passphrase.</source>
        <translation>Sobald sie gespeichert sind, sperrt sich das Tagebuch. Um sie vorher herauszukopieren, öffne es mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit and lose these words</source>
        <translation>Beenden und diese Worte verlieren</translation>
    </message>
    <message>
        <source>Quitting now loses the words that are not saved.</source>
        <translation>Beim Beenden gehen jetzt die Worte verloren, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>The disk is full, so your last words are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>Die Festplatte ist voll, darum werden deine letzten Worte hier verdeckt aufgehoben, und Lamplit versucht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Your last words are being saved. Then the journal locks.</source>
        <translation>Deine letzten Worte werden gespeichert. Dann sperrt sich das Tagebuch.</translation>
    </message>
    <message>
        <source>Your last words could not be saved, so they are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>Deine letzten Worte ließen sich nicht speichern, darum werden sie hier verdeckt aufgehoben, und Lamplit versucht es von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Call or text</source>
        <translation>Anrufen oder schreiben</translation>
    </message>
    <message>
        <source>Checked %1 on %2.</source>
        <translation>Geprüft %1 auf %2.</translation>
    </message>
    <message>
        <source>Checked %1 on %2. It may be out of date; try findahelpline.com.</source>
        <translation>Geprüft %1 auf %2. Vielleicht nicht mehr aktuell; versuch findahelpline.com.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>For young LGBTQ+ people</source>
        <translation>Für junge LGBTQ+-Menschen</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Für junge Menschen</translation>
    </message>
    <message>
        <source>Not open all day</source>
        <translation>Nicht den ganzen Tag</translation>
    </message>
    <message>
        <source>Not yet checked by us. From public lists, the newest of %1: %2.</source>
        <translation>Von uns noch nicht geprüft. Aus öffentlichen Listen, die neueste von %1: %2.</translation>
    </message>
    <message>
        <source>Text the word %1</source>
        <translation>Sende eine SMS mit %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to where I was</source>
        <translation>Dorthin zurück, wo ich war</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Soforthilfe</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>Ich mache mir Sorgen um jemanden</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>Etwas zum Festhalten</translation>
    </message>
    <message>
        <source>To the numbers</source>
        <translation>Zu den Nummern</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help now</source>
        <translation>Soforthilfe</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keines gewählt</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>Meinen Plan öffnen</translation>
    </message>
    <message>
        <source>What helps in a bad moment, in your own words.</source>
        <translation>Was in einem schweren Moment hilft, in deinen eigenen Worten.</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows. It is never found out by network.</source>
        <translation>Wessen Nummern die Soforthilfe zeigt. Das wird nie über das Netz ermittelt.</translation>
    </message>
</context>
<context>
    <name>HelpingPart</name>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>Ask me every four weeks</source>
        <translation>Mich alle vier Wochen fragen</translation>
    </message>
    <message>
        <source>Bearable days</source>
        <translation>Erträgliche Tage</translation>
    </message>
    <message>
        <source>How much did writing here help you in the last four weeks?</source>
        <translation>Wie sehr hat dir das Schreiben hier in den letzten vier Wochen geholfen?</translation>
    </message>
    <message>
        <source>Keep both answers</source>
        <translation>Beide Antworten speichern</translation>
    </message>
    <message>
        <source>Many things move such answers. These are yours, one after the other, and nothing more.</source>
        <translation>Vieles bewegt solche Antworten. Das sind deine, eine nach der anderen, und nicht mehr.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>On how many of these days did you feel all right?</source>
        <translation>An wie vielen dieser Tage ging es dir einigermaßen gut?</translation>
    </message>
    <message>
        <source>Two questions every four weeks, only for you. No report and no export holds the answers.</source>
        <translation>Zwei Fragen alle vier Wochen, nur für dich. Kein Bericht und kein Export enthält die Antworten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Writing helped</source>
        <translation>Schreiben hat geholfen</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Deine Antworten</translation>
    </message>
</context>
<context>
    <name>HiddenSheet</name>
    <message>
        <source>A post without words</source>
        <translation>Ein Beitrag ohne Worte</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Blocked: nothing of theirs is shown</source>
        <translation>Blockiert: nichts davon wird gezeigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Für dich ausgeblendet</translation>
    </message>
    <message>
        <source>Kept sealed for a report</source>
        <translation>Versiegelt für eine Meldung</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>Nicht mehr stumm schalten</translation>
    </message>
    <message>
        <source>Muted: what they say is folded</source>
        <translation>Stumm geschaltet: Gesagtes ist eingeklappt</translation>
    </message>
    <message>
        <source>Nobody is told of any of this. Each of it can be undone here.</source>
        <translation>Niemand erfährt etwas davon. Alles davon lässt sich hier rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing is hidden from you.</source>
        <translation>Nichts ist für dich ausgeblendet.</translation>
    </message>
    <message>
        <source>Posts you hid</source>
        <translation>Beiträge, die du ausgeblendet hast</translation>
    </message>
    <message>
        <source>Report it…</source>
        <translation>Melden…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>has left the circle</source>
        <translation>hat den Kreis verlassen</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>aufgehoben bis %1</translation>
    </message>
</context>
<context>
    <name>HideSheet</name>
    <message>
        <source>A line about it, if you like</source>
        <translation>Eine Zeile dazu, wenn du magst</translation>
    </message>
    <message>
        <source>Everybody can see it again.</source>
        <translation>Alle können es wieder sehen.</translation>
    </message>
    <message>
        <source>Everybody reads that you hid it, and why. %1 still sees the words. It can be shown again.</source>
        <translation>Alle lesen, dass du es ausgeblendet hast und warum. %1 sieht die Worte weiterhin. Es lässt sich wieder zeigen.</translation>
    </message>
    <message>
        <source>Everybody reads that you show it again.</source>
        <translation>Alle lesen, dass du es wieder zeigst.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this for everybody</source>
        <translation>Für alle ausblenden</translation>
    </message>
    <message>
        <source>It is hidden for everybody.</source>
        <translation>Es ist für alle ausgeblendet.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>No reason said</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show this to everybody again</source>
        <translation>Allen wieder zeigen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Back to the entry</source>
        <translation>Zurück zum Eintrag</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Look in backups</source>
        <translation>In Sicherungen suchen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The entry already says this.</source>
        <translation>Der Eintrag sagt das schon.</translation>
    </message>
    <message>
        <source>This version stands again. The one before it is kept.</source>
        <translation>Diese Fassung gilt wieder. Die davor ist aufgehoben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>Port %1 is taken by another program. Choose another one.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>The relay did not start. This Lamplit may be installed without it.</source>
        <translation>Das Relay ist nicht gestartet. Vielleicht ist dieses Lamplit ohne es installiert.</translation>
    </message>
</context>
<context>
    <name>HostingPart</name>
    <message>
        <source>A circle needs a relay. This computer can be one for friends in the same network, such as in one home.</source>
        <translation>Ein Kreis braucht ein Relay. Dieser Computer kann eines sein, für Freunde im selben Netz, etwa in derselben Wohnung.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose where the relay keeps what waits</source>
        <translation>Wähle, wo das Relay aufhebt, was wartet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>From 1024 to 65535. Another one, if another program has this one.</source>
        <translation>Von 1024 bis 65535. Ein anderer, wenn ein anderes Programm diesen hat.</translation>
    </message>
    <message>
        <source>Host a relay on this computer</source>
        <translation>Auf diesem Computer ein Relay betreiben</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Es ist aus.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>Es startet.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Es hält an.</translation>
    </message>
    <message>
        <source>It runs, and starts with Lamplit until you stop it.</source>
        <translation>Es läuft und startet mit Lamplit, bis du es anhältst.</translation>
    </message>
    <message>
        <source>It works while this computer is on and Lamplit runs, also with the journal locked. At other times nobody loses anything: what they write waits.</source>
        <translation>Es arbeitet, solange dieser Computer an ist und Lamplit läuft, auch bei gesperrtem Tagebuch. Sonst verliert niemand etwas: Was geschrieben wird, wartet.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Relay: %1</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The relay reads nothing. It sees which computers come to which circle, and when. A firewall may ask whether others may reach it.</source>
        <translation>Das Relay liest nichts. Es sieht, welche Computer wann zu welchem Kreis kommen. Eine Firewall fragt vielleicht, ob andere es erreichen dürfen.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>What you give to whoever makes a circle</source>
        <translation>Was du der Person gibst, die einen Kreis anlegt</translation>
    </message>
    <message>
        <source>Whoever makes a circle here needs all of this. A token makes one circle and holds for 30 days. Whoever joins by an invite needs nothing of it.</source>
        <translation>Wer hier einen Kreis anlegt, braucht all das. Ein Token reicht für einen Kreis und gilt 30 Tage. Wer mit einer Einladung beitritt, braucht nichts davon.</translation>
    </message>
    <message>
        <source>no address found: is this computer in a network?</source>
        <translation>keine Adresse gefunden: Ist dieser Computer in einem Netz?</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht erstellt</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Add this time</source>
        <translation>Diese Zeit hinzufügen</translation>
    </message>
    <message>
        <source>At once. With times of the day, they wait for the next of them.</source>
        <translation>Sofort. Mit Tageszeiten warten sie auf die nächste davon.</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>Um welche Zeit</translation>
    </message>
    <message>
        <source>They wait for the next of these times.</source>
        <translation>Sie warten auf die nächste dieser Zeiten.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Wie viele Sicherungen bleiben</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>The newest three always stay. Beyond them, the newest of so many days, weeks and months stays, and older ones are removed. Nothing else in the folder is touched.</source>
        <translation>Die neuesten drei bleiben immer. Darüber hinaus bleibt die neueste von so vielen Tagen, Wochen und Monaten, ältere werden entfernt. Sonst wird im Ordner nichts angerührt.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Lamplit locks in less than a minute. Any key keeps it open.</source>
        <translation>Lamplit sperrt in weniger als einer Minute. Jede Taste hält es offen.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Apple Health (State of Mind, by Health Auto Export)</source>
        <translation>Apple Health (Gemütszustand, über Health Auto Export)</translation>
    </message>
    <message>
        <source>Day One (JSON)</source>
        <translation>Day One (JSON)</translation>
    </message>
    <message>
        <source>Day One (plain text)</source>
        <translation>Day One (reiner Text)</translation>
    </message>
    <message>
        <source>Day One Classic</source>
        <translation>Day One Classic</translation>
    </message>
    <message>
        <source>Daylio (backup)</source>
        <translation>Daylio (Sicherung)</translation>
    </message>
    <message>
        <source>Daylio (table)</source>
        <translation>Daylio (Tabelle)</translation>
    </message>
    <message>
        <source>Diaro</source>
        <translation>Diaro</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Joplin</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Lamplit (JSON)</source>
        <translation>Lamplit (JSON)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Mini Diary</source>
        <translation>Mini Diary</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RedNotebook</translation>
    </message>
    <message>
        <source>Standard Notes</source>
        <translation>Standard Notes</translation>
    </message>
    <message>
        <source>eMoods</source>
        <translation>eMoods</translation>
    </message>
    <message>
        <source>jrnl</source>
        <translation>jrnl</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a scale and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>a scale of one&apos;s own</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the range of a scale</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two months</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, bis jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n Stimmungsnotiz</numerusform>
            <numerusform>%n Stimmungsnotizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nichts notiert</translation>
    </message>
    <message>
        <source>Slept poorly</source>
        <translation>Schlecht geschlafen</translation>
    </message>
    <message>
        <source>Slept under 6 hours</source>
        <translation>Unter 6 Stunden geschlafen</translation>
    </message>
    <message>
        <source>Woke too early</source>
        <translation>Zu früh aufgewacht</translation>
    </message>
    <message>
        <source>away</source>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the range of a scale</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %2</source>
        <comment>the range of a scale</comment>
        <translation>bis %2</translation>
    </message>
    <message>
        <source>without limits</source>
        <comment>the range of a scale</comment>
        <translation>ohne Grenzen</translation>
    </message>
    <message numerus="yes">
        <source>yes on %1 of %n days noted</source>
        <translation>
            <numerusform>ja an %1 von %n notiertem Tag</numerusform>
            <numerusform>ja an %1 von %n notierten Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsView</name>
    <message>
        <source>After three days there is a first picture.</source>
        <translation>Nach drei Tagen gibt es ein erstes Bild.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Stimmung notieren</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>Als Tabelle kopieren (CSV)</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Ereignisse und Auszeiten</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Looking through your days</source>
        <translation>Deine Tage werden durchgesehen</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>The charts know it now.</source>
        <translation>Die Diagramme wissen es jetzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>A code of %2 to scan, until %1</source>
        <translation>Ein Code von %2 zum Scannen, bis %1</translation>
    </message>
    <message>
        <source>A code of yours to scan, until %1</source>
        <translation>Ein Code von dir zum Scannen, bis %1</translation>
    </message>
    <message>
        <source>A link of %2, until %1</source>
        <translation>Ein Link von %2, bis %1</translation>
    </message>
    <message>
        <source>A link of yours, until %1</source>
        <translation>Ein Link von dir, bis %1</translation>
    </message>
    <message>
        <source>Another invite</source>
        <translation>Weitere Einladung</translation>
    </message>
    <message>
        <source>By a link</source>
        <translation>Mit einem Link</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare numbers too, before they are let in</source>
        <translation>Auch Nummern vergleichen, bevor jemand eingelassen wird</translation>
    </message>
    <message>
        <source>Copied. Locking Lamplit clears it from the clipboard.</source>
        <translation>Kopiert. Wenn sich Lamplit sperrt, wird die Zwischenablage geleert.</translation>
    </message>
    <message>
        <source>Copied. Whoever has the link can ask to come in.</source>
        <translation>Kopiert. Wer den Link hat, kann darum bitten, hereinzukommen.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>For one person, until %1. It is shown only now, so copy or scan it first.</source>
        <translation>Für eine Person, bis %1. Sie wird nur jetzt gezeigt, also kopiere oder scanne sie zuerst.</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>Wie ihr euch trefft</translation>
    </message>
    <message>
        <source>Invite someone to %1</source>
        <translation>Jemanden zu %1 einladen</translation>
    </message>
    <message>
        <source>Invites that are open</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>Sie gilt</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <source>Nobody can come in by it any more, and it cannot be brought back. You can make another one at any time.</source>
        <translation>Mit ihr kann niemand mehr hereinkommen, und sie lässt sich nicht zurückholen. Du kannst jederzeit eine andere machen.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Send the link in a way that only they read. They call you and read you five words; you let them in when the same words stand here.</source>
        <translation>Sende den Link so, dass nur die eingeladene Person ihn liest. Sie ruft dich an und liest dir fünf Wörter vor; du lässt sie ein, wenn hier dieselben Wörter stehen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the invite</source>
        <translation>Die Einladung zurücknehmen</translation>
    </message>
    <message>
        <source>The invite as a QR code</source>
        <translation>Die Einladung als QR-Code</translation>
    </message>
    <message>
        <source>The invite is worthless now.</source>
        <translation>Die Einladung ist jetzt wertlos.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Der Link</translation>
    </message>
    <message>
        <source>They scan a code from your screen and are in at once. Show it to nobody else, and send it to nobody.</source>
        <translation>Die Person scannt einen Code von deinem Bildschirm und ist sofort dabei. Zeig ihn sonst niemandem und sende ihn niemandem.</translation>
    </message>
    <message>
        <source>We are together</source>
        <translation>Wir sind zusammen</translation>
    </message>
    <message>
        <source>Who looks after them at first</source>
        <translation>Wer am Anfang begleitet</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>%1 invites you, and is alone in it so far.</source>
        <translation>%1 lädt dich ein und ist bisher allein darin.</translation>
    </message>
    <message>
        <source>%1 invites you. %2 people are in it.</source>
        <translation>%1 lädt dich ein. %2 Personen sind darin.</translation>
    </message>
    <message>
        <source>%1 will look after you at the beginning.</source>
        <translation>%1 wird dich am Anfang begleiten.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Um Beitritt bitten</translation>
    </message>
    <message>
        <source>Asking to join says that you accept it.</source>
        <translation>Wer um Beitritt bittet, nimmt sie an.</translation>
    </message>
    <message>
        <source>Choose what you are called there.</source>
        <translation>Wähle, wie du dort heißt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>If you are asked for a number too, it is this one:</source>
        <translation>Wenn du auch nach einer Nummer gefragt wirst, ist es diese:</translation>
    </message>
    <message>
        <source>It begins with lamplit://join. Somebody in the circle gave it to you.</source>
        <translation>Er beginnt mit lamplit://join. Jemand aus dem Kreis hat ihn dir gegeben.</translation>
    </message>
    <message>
        <source>Its relay is %1.</source>
        <translation>Das Relay ist %1.</translation>
    </message>
    <message>
        <source>Join a circle</source>
        <translation>Einem Kreis beitreten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>Nur dieser Kreis sieht es. Es muss nicht dein Name sein.</translation>
    </message>
    <message>
        <source>Or read the code that you were shown or sent:</source>
        <translation>Oder lies den Code, der dir gezeigt oder gesendet wurde:</translation>
    </message>
    <message>
        <source>Paste the link first.</source>
        <translation>Füge zuerst den Link ein.</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>See what it says</source>
        <translation>Ansehen, was sie sagt</translation>
    </message>
    <message>
        <source>Somebody there compares five words with you and lets you in.</source>
        <translation>Jemand dort vergleicht mit dir fünf Wörter und lässt dich ein.</translation>
    </message>
    <message>
        <source>Tell whoever invited you these words</source>
        <translation>Sag diese Wörter der Person, die dich eingeladen hat</translation>
    </message>
    <message>
        <source>The invite&apos;s link</source>
        <translation>Der Link der Einladung</translation>
    </message>
    <message>
        <source>What they agreed on</source>
        <translation>Was vereinbart ist</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>Wie du dort heißt</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Bild oder Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Change date and place</source>
        <translation>Datum und Ort ändern</translation>
    </message>
    <message>
        <source>Choose an entry to read it here</source>
        <translation>Wähle einen Eintrag, um ihn hier zu lesen</translation>
    </message>
    <message>
        <source>Date and place: {line}</source>
        <translation>Datum und Ort: {line}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Fassungen zeigen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>There are two versions of this entry. Both are kept.</source>
        <translation>Von diesem Eintrag gibt es zwei Fassungen. Beide sind aufgehoben.</translation>
    </message>
    <message>
        <source>There is nothing to share on this page yet.</source>
        <translation>Auf dieser Seite gibt es noch nichts zu teilen.</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n entries</source>
        <translation>
            <numerusform>Schlagwort für %n Eintrag</numerusform>
            <numerusform>Schlagwort für %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>Gewählten Einträgen ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Take the star</source>
        <translation>Stern entfernen</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>%1: press the new key</source>
        <translation>%1: neue Taste drücken</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>%1 no longer opens this journal.</source>
        <translation>%1 öffnet dieses Tagebuch nicht mehr.</translation>
    </message>
    <message>
        <source>A key file beside its journal protects nothing. Choose a place away from it.</source>
        <translation>Eine Schlüsseldatei neben ihrem Tagebuch schützt nichts. Wähle einen Ort fern davon.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>Add a recovery code</source>
        <translation>Wiederherstellungscode hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Add the system keychain</source>
        <translation>Schlüsselbund des Systems hinzufügen</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with it. Only new keys for everything end that for what comes next.</source>
        <translation>Kopien des Tagebuchs und bisherige Sicherungen öffnen sich weiter damit. Nur neue Schlüssel für alles beenden das für das, was danach kommt.</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with the old passphrase. If someone knows it, new keys for everything keep them out of what you write next.</source>
        <translation>Kopien des Tagebuchs und bisherige Sicherungen öffnen sich weiter mit der alten Passphrase. Wenn jemand sie kennt, halten neue Schlüssel für alles diese Person von dem fern, was du danach schreibst.</translation>
    </message>
    <message>
        <source>Does someone know the old one?</source>
        <translation>Kennt jemand die alte Passphrase?</translation>
    </message>
    <message>
        <source>Everything is encrypted with new keys. The old recovery code is void.</source>
        <translation>Alles ist mit neuen Schlüsseln verschlüsselt. Der alte Wiederherstellungscode gilt nicht mehr.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Er steht auf Papier</translation>
    </message>
    <message>
        <source>It may be the passphrase you have now, if nobody knows it.</source>
        <translation>Es darf deine jetzige Passphrase sein, wenn niemand sie kennt.</translation>
    </message>
    <message>
        <source>It opens this journal beside the ways in that are there already.</source>
        <translation>Es öffnet dieses Tagebuch neben den Zugängen, die es schon gibt.</translation>
    </message>
    <message>
        <source>Keep the old recovery code and the new one until one of them has opened this journal again.</source>
        <translation>Behalte den alten und den neuen Wiederherstellungscode, bis einer davon dieses Tagebuch wieder geöffnet hat.</translation>
    </message>
    <message>
        <source>Lamplit key.lamplitkey</source>
        <translation>Lamplit-Schlüssel.lamplitkey</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>Make new keys for everything</source>
        <translation>Neue Schlüssel für alles</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Neue Schlüssel für alles</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nobody knows it</source>
        <translation>Niemand kennt sie</translation>
    </message>
    <message>
        <source>Only the passphrase you type now and a new recovery code open it then. Other passphrases, codes, key files and the system keychain end.</source>
        <translation>Danach öffnen es nur die Passphrase, die du jetzt eingibst, und ein neuer Wiederherstellungscode. Andere Passphrasen, Codes, Schlüsseldateien und der Schlüsselbund des Systems gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Remove a way in</source>
        <translation>Zugang entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Save the key file, on a stick or another disk</source>
        <translation>Schlüsseldatei speichern, auf einem Stick oder einer anderen Festplatte</translation>
    </message>
    <message>
        <source>Shares on paper, set %1</source>
        <translation>Teilschlüssel auf Papier, Satz %1</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The key file could not be saved there. Choose another folder.</source>
        <translation>Die Schlüsseldatei ließ sich dort nicht speichern. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The new recovery code opens this journal now. Throw the old one away.</source>
        <translation>Der neue Wiederherstellungscode öffnet dieses Tagebuch jetzt. Wirf den alten weg.</translation>
    </message>
    <message>
        <source>The new recovery code was not added. Throw it away: it opens nothing. What opened this journal before still does.</source>
        <translation>Der neue Wiederherstellungscode wurde nicht hinzugefügt. Wirf ihn weg: Er öffnet nichts. Was dieses Tagebuch vorher geöffnet hat, öffnet es weiterhin.</translation>
    </message>
    <message>
        <source>The old one no longer opens this journal. Nothing is encrypted again.</source>
        <translation>Die alte öffnet dieses Tagebuch nicht mehr. Nichts wird neu verschlüsselt.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>The set was not added. Throw its sheets away: they open nothing.</source>
        <translation>Der Satz wurde nicht hinzugefügt. Wirf seine Blätter weg: Sie öffnen nichts.</translation>
    </message>
    <message>
        <source>The whole journal is encrypted again with a new key.</source>
        <translation>Das ganze Tagebuch wird mit einem neuen Schlüssel neu verschlüsselt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open the journal without a passphrase. Locking after idle time protects less: anyone at this desk can open it again.</source>
        <translation>Wer an diesem Computer angemeldet ist, kann das Tagebuch dann ohne Passphrase öffnen. Das Sperren nach einer Weile schützt weniger: Jeder an diesem Schreibtisch kann es wieder öffnen.</translation>
    </message>
    <message>
        <source>Working on the keys. You can go on.</source>
        <translation>An den Schlüsseln wird gearbeitet. Du kannst weitermachen.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1 is the key for “%2”. Press another one, or change that one first.</source>
        <translation>%1 ist die Taste für „%2“. Drück eine andere oder ändere zuerst diese.</translation>
    </message>
    <message>
        <source>A letter alone is typed. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>Ein Buchstabe allein wird getippt. Halte Strg oder Alt dazu oder nimm F1 bis F12.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <translation>Übliche Taste für %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key of a newer version</source>
        <translation>Ein Schlüssel einer neueren Version</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>Teilschlüssel bei Freunden</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Teilschlüssel auf Papier</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Everything that has a key, on one page, where each can be changed.</source>
        <translation>Alles, was eine Taste hat, auf einer Seite, wo sich jede ändern lässt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>keyboard shortcuts hotkeys</source>
        <translation>Tastatur Tastenkürzel Tastenkombination Hotkeys</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>%1, last on %2</source>
        <translation>%1, zuletzt am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A few</source>
        <translation>An wenigen</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>An etwa der Hälfte</translation>
    </message>
    <message>
        <source>Being here</source>
        <translation>Da sein</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Did it help: %1.</source>
        <translation>Hat es geholfen: %1.</translation>
    </message>
    <message>
        <source>Distress in the middle of those times: %1 before, %2 after.</source>
        <translation>Anspannung im Mittel dieser Male: %1 davor, %2 danach.</translation>
    </message>
    <message>
        <source>From three answers on, a direction is named here.</source>
        <translation>Ab drei Antworten wird hier eine Richtung genannt.</translation>
    </message>
    <message>
        <source>Let go on %1</source>
        <translation>Losgelassen am %1</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Etwas machen</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>An den meisten</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Nearly all</source>
        <translation>An fast allen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>An keinem</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation>Ziemlich</translation>
    </message>
    <message>
        <source>Reached on %1</source>
        <translation>Erreicht am %1</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ausruhen</translation>
    </message>
    <message numerus="yes">
        <source>Something done on %n days</source>
        <translation>
            <numerusform>An %n Tag etwas getan</numerusform>
            <numerusform>An %n Tagen etwas getan</numerusform>
        </translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Etwas</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>%n-mal angewendet</numerusform>
            <numerusform>%n-mal angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Sehr</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Your last three answers went down.</source>
        <translation>Deine letzten drei Antworten gingen nach unten.</translation>
    </message>
    <message>
        <source>Your last three answers went up and down.</source>
        <translation>Deine letzten drei Antworten gingen auf und ab.</translation>
    </message>
    <message>
        <source>Your last three answers went up.</source>
        <translation>Deine letzten drei Antworten gingen nach oben.</translation>
    </message>
    <message>
        <source>Your last three answers were the same.</source>
        <translation>Deine letzten drei Antworten waren gleich.</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Is this helping?</source>
        <translation>Hilft das hier?</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Mein Koffer</translation>
    </message>
    <message>
        <source>Part of my kit</source>
        <translation>Teil meines Koffers</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>Fragen und Vorlagen</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Kleine Ziele</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
</context>
<context>
    <name>LampDot</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>LandmarkForm</name>
    <message>
        <source>An event</source>
        <translation>Ein Ereignis</translation>
    </message>
    <message>
        <source>An event, or days away</source>
        <translation>Ein Ereignis oder eine Auszeit</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>It still lasts</source>
        <translation>Es dauert noch an</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wähle einen anderen Tag.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What the charts call it</source>
        <translation>Wie die Diagramme es nennen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>LandmarksPart</name>
    <message>
        <source>Add an event or days away</source>
        <translation>Ereignis oder Auszeit hinzufügen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Ereignisse und Auszeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The charts name them, so that a gap or a change explains itself.</source>
        <translation>Die Diagramme nennen sie, damit sich eine Lücke oder Änderung selbst erklärt.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the program. It changes when Lamplit starts next.</source>
        <translation>Die Sprache des Programms. Sie wechselt, wenn Lamplit das nächste Mal startet.</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Choose who becomes steward first.</source>
        <translation>Wähle zuerst, wer in die Leitung kommt.</translation>
    </message>
    <message>
        <source>From now on you read nothing new of it, and cannot come back by yourself.</source>
        <translation>Von nun an liest du nichts Neues daraus und kannst nicht von allein zurückkommen.</translation>
    </message>
    <message>
        <source>It goes out first, to everybody.</source>
        <translation>Es wird zuerst gesendet, an alle.</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>%1 verlassen</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Ohne sie verlassen</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Nothing is said. Your name goes from the list of those who are in it.</source>
        <translation>Nichts wird gesagt. Dein Name verschwindet von der Liste derer, die darin sind.</translation>
    </message>
    <message>
        <source>Quietly</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Das sind deine Worte von vorhin. Sie wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>What you received stays here. What you shared stays with those who have it; take it back first if you want that.</source>
        <translation>Was du bekommen hast, bleibt hier. Was du geteilt hast, bleibt bei denen, die es haben; nimm es vorher zurück, wenn du das möchtest.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Was du sagst</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>Wer in die Leitung kommt</translation>
    </message>
    <message>
        <source>With a word</source>
        <translation>Mit einem Wort</translation>
    </message>
    <message>
        <source>Write what you would like to say, or leave quietly.</source>
        <translation>Schreib, was du sagen möchtest, oder geh still.</translation>
    </message>
    <message>
        <source>You are alone in it, so it ends with you.</source>
        <translation>Du bist allein darin, also endet er mit dir.</translation>
    </message>
    <message>
        <source>You are its last steward. Without one nobody could change the agreement, remove anybody, or mend the circle. Name somebody, best after asking them.</source>
        <translation>Du bist allein in der Leitung. Ohne sie könnte niemand die Vereinbarung ändern, jemanden entfernen oder den Kreis reparieren. Nenne jemanden, am besten nach einer Frage.</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>Du hast %1 verlassen. Was du bekommen hast, ist noch hier.</translation>
    </message>
    <message>
        <source>Your words have not gone out yet. Leave without them, or stay for now.</source>
        <translation>Deine Worte sind noch nicht gesendet. Geh ohne sie, oder bleib vorerst.</translation>
    </message>
</context>
<context>
    <name>LeavingOverlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is all that is in the report. Everything else stays in this journal.</source>
        <translation>Das ist alles, was im Bericht steht. Alles andere bleibt in diesem Tagebuch.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>A card</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Eine Stimmungsnotiz</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>Wünscht sich Gesellschaft</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything is put away here. The others keep it until this goes out.</source>
        <translation>Hier ist alles weggelegt. Die anderen behalten es, bis das gesendet ist.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n posts private…</source>
        <translation>
            <numerusform>%n Beitrag privat behalten…</numerusform>
            <numerusform>%n Beiträge privat behalten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it private?</source>
        <translation>Privat behalten?</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Jetzt senden lassen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back</source>
        <translation>
            <numerusform>%n Beitrag zurücknehmen</numerusform>
            <numerusform>%n Beiträge zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back…</source>
        <translation>
            <numerusform>%n Beitrag zurücknehmen…</numerusform>
            <numerusform>%n Beiträge zurücknehmen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is ticked</source>
        <translation>Angekreuztes zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what you have shared?</source>
        <translation>Zurücknehmen, was du geteilt hast?</translation>
    </message>
    <message>
        <source>Take everything back…</source>
        <translation>Alles zurücknehmen…</translation>
    </message>
    <message>
        <source>There is nothing of that kind.</source>
        <translation>Davon gibt es nichts.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>Was ich geteilt habe</translation>
    </message>
    <message>
        <source>What I have shared with %1</source>
        <translation>Was ich mit %1 geteilt habe</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <source>What is over</source>
        <translation>Was vorbei ist</translation>
    </message>
    <message>
        <source>What others can read, or will</source>
        <translation>Was andere lesen können oder werden</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation>Was noch wartet</translation>
    </message>
    <message>
        <source>Whether somebody has read it is not known. What is taken back goes from everybody&apos;s Lamplit; they can still remember it, or have copied it.</source>
        <translation>Ob jemand es gelesen hat, ist nicht bekannt. Was zurückgenommen ist, verschwindet aus dem Lamplit aller; sie können sich trotzdem erinnern oder es kopiert haben.</translation>
    </message>
    <message>
        <source>Words that are gone</source>
        <translation>Worte, die weg sind</translation>
    </message>
    <message>
        <source>You have shared nothing.</source>
        <translation>Du hast nichts geteilt.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <translation>wird %1 gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>on the relay</source>
        <translation>beim Relay</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>taken back soon</source>
        <translation>bald zurückgenommen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Mittlerer Wert</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Helplines</source>
        <translation>Hilfetelefone</translation>
    </message>
    <message>
        <source>facts from public lists</source>
        <translation>Angaben aus öffentlichen Listen</translation>
    </message>
    <message>
        <source>free to use, with credit</source>
        <translation>frei verwendbar, mit Nennung</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 h %2 min from now.</source>
        <translation>In %1 Std. %2 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) from now.</source>
        <translation>
            <numerusform>In %n Minute.</numerusform>
            <numerusform>In %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your posts wait. The first of them:</source>
        <translation>
            <numerusform>%n deiner Beiträge wartet. Der erste:</numerusform>
            <numerusform>%n deiner Beiträge warten. Der erste:</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out at %1. Until then it is only yours.</source>
        <translation>Wird um %1 gesendet. Bis dahin gehört es nur dir.</translation>
    </message>
    <message>
        <source>Goes out on %2 at %1. Until then it is only yours.</source>
        <translation>Wird am %2 um %1 gesendet. Bis dahin gehört es nur dir.</translation>
    </message>
    <message>
        <source>Goes out tomorrow at %1. Until then it is only yours.</source>
        <translation>Wird morgen um %1 gesendet. Bis dahin gehört es nur dir.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Sie endet um %1.</translation>
    </message>
    <message>
        <source>It ends on %2 at %1.</source>
        <translation>Sie endet am %2 um %1.</translation>
    </message>
    <message>
        <source>It ends tomorrow at %1.</source>
        <translation>Sie endet morgen um %1.</translation>
    </message>
    <message>
        <source>It goes out now.</source>
        <translation>Es wird jetzt gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>My time: %n minute(s) left.</source>
        <translation>
            <numerusform>Meine Zeit: noch %n Minute.</numerusform>
            <numerusform>Meine Zeit: noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something small: stand up, drink a glass of water, look out of a window.</source>
        <translation>Etwas Kleines: aufstehen, ein Glas Wasser trinken, aus dem Fenster sehen.</translation>
    </message>
    <message>
        <source>That was your time for one go.</source>
        <translation>Das war deine Zeit am Stück.</translation>
    </message>
    <message>
        <source>That was your time for today.</source>
        <translation>Das war deine Zeit für heute.</translation>
    </message>
    <message>
        <source>The clock was set back during a lock.</source>
        <translation>Die Uhr wurde während einer Sperre zurückgestellt.</translation>
    </message>
    <message>
        <source>What arrives now is shown at %1, as you chose.</source>
        <translation>Was jetzt ankommt, wird um %1 gezeigt, wie du gewählt hast.</translation>
    </message>
    <message>
        <source>What arrives now is shown on %2 at %1, as you chose.</source>
        <translation>Was jetzt ankommt, wird am %2 um %1 gezeigt, wie du gewählt hast.</translation>
    </message>
    <message>
        <source>What arrives now is shown tomorrow at %1, as you chose.</source>
        <translation>Was jetzt ankommt, wird morgen um %1 gezeigt, wie du gewählt hast.</translation>
    </message>
    <message>
        <source>You have locked your circles.</source>
        <translation>Du hast deine Kreise gesperrt.</translation>
    </message>
    <message>
        <source>Your circles are closed at this hour, as you chose.</source>
        <translation>Deine Kreise sind um diese Zeit geschlossen, wie du gewählt hast.</translation>
    </message>
    <message>
        <source>Your circles open again at %1.</source>
        <translation>Deine Kreise öffnen wieder um %1.</translation>
    </message>
    <message>
        <source>Your circles open again on %2 at %1.</source>
        <translation>Deine Kreise öffnen wieder am %2 um %1.</translation>
    </message>
    <message>
        <source>Your circles open again tomorrow at %1.</source>
        <translation>Deine Kreise öffnen wieder morgen um %1.</translation>
    </message>
    <message>
        <source>Your circles stay closed until you change your limits.</source>
        <translation>Deine Kreise bleiben geschlossen, bis du deine Grenzen änderst.</translation>
    </message>
    <message>
        <source>Your draft is saved.</source>
        <translation>Dein Entwurf ist gespeichert.</translation>
    </message>
    <message>
        <source>Your limits let it wait.</source>
        <translation>Deine Grenzen lassen es warten.</translation>
    </message>
    <message>
        <source>Your limits let nothing go out.</source>
        <translation>Deine Grenzen lassen nichts hinaus.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>More about {words}</source>
        <translation>Mehr zu {words}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Add a questionnaire from a file</source>
        <translation>Fragebogen aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>Zuletzt am %1</translation>
    </message>
    <message>
        <source>Last on %1: %2</source>
        <translation>Zuletzt am %1: %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Short published questionnaires, word for word. What you answer stays in this journal and goes nowhere by itself. A score is no diagnosis.</source>
        <translation>Kurze veröffentlichte Fragebögen, Wort für Wort. Was du antwortest, bleibt in diesem Tagebuch und geht von selbst nirgendwohin. Ein Punktwert ist keine Diagnose.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n entries</source>
        <translation>
            <numerusform>Suche in %n Eintrag</numerusform>
            <numerusform>Suche in %n Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>A lock cannot be undone, by nobody. Writing, reading your own pages, export and help are never locked, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>Eine Sperre lässt sich von niemandem aufheben. Schreiben, eigene Seiten lesen, Export und Hilfe sind nie gesperrt, und auch nicht Verlassen, Blockieren, Zurücknehmen und Melden.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>In deinen eigenen Worten, wenn du magst</translation>
    </message>
    <message>
        <source>It cannot be undone before it ends, whatever happens.</source>
        <translation>Sie lässt sich nicht aufheben, bevor sie endet, was auch geschieht.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Sie gilt bis %1.</translation>
    </message>
    <message>
        <source>Keep my circles closed as well</source>
        <translation>Auch meine Kreise geschlossen halten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fest machen</translation>
    </message>
    <message>
        <source>Lock my limits</source>
        <translation>Meine Grenzen fest machen</translation>
    </message>
    <message>
        <source>Locked until %1.</source>
        <translation>Fest bis %1.</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Fest machen…</translation>
    </message>
    <message>
        <source>My reason</source>
        <translation>Mein Grund</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>Until a lock ends, nothing is loosened and nothing is opened once more. Limits can still be made stricter.</source>
        <translation>Bis eine Sperre endet, wird nichts lockerer und nichts noch einmal geöffnet. Grenzen lassen sich weiter strenger machen.</translation>
    </message>
    <message>
        <source>Your circles stay closed all that time.</source>
        <translation>Deine Kreise bleiben die ganze Zeit geschlossen.</translation>
    </message>
    <message>
        <source>Your limits can only be made stricter in that time.</source>
        <translation>Deine Grenzen lassen sich in dieser Zeit nur strenger machen.</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Entries of earlier years. Never one that is marked hard.</source>
        <translation>Einträge aus früheren Jahren. Nie einer, der als schwer markiert ist.</translation>
    </message>
    <message>
        <source>Feelings you named most</source>
        <translation>Gefühle, die du am häufigsten genannt hast</translation>
    </message>
    <message>
        <source>Nothing was written on %1 in earlier years.</source>
        <translation>Am %1 wurde in früheren Jahren nichts geschrieben.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>Zeigen, was ich an diesem Tag schrieb</translation>
    </message>
</context>
<context>
    <name>LookBackPart</name>
    <message>
        <source>%1 in circles, %2 with people elsewhere.</source>
        <translation>%1 in Kreisen, %2 mit Menschen anderswo.</translation>
    </message>
    <message>
        <source>Circles locked, until %1</source>
        <translation>Kreise gesperrt, bis %1</translation>
    </message>
    <message>
        <source>Forget this: %1</source>
        <translation>Das vergessen: %1</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>In Kreisen</translation>
    </message>
    <message>
        <source>Limits locked, until %1</source>
        <translation>Grenzen fest, bis %1</translation>
    </message>
    <message>
        <source>Note somebody I met</source>
        <translation>Notieren, wen ich getroffen habe</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Opened once more, and locks</source>
        <translation>Noch einmal geöffnet, und Sperren</translation>
    </message>
    <message>
        <source>People I met</source>
        <translation>Menschen, die ich traf</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>Time in circles and with people elsewhere</source>
        <translation>Zeit in Kreisen und mit Menschen anderswo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>With people elsewhere</source>
        <translation>Mit Menschen anderswo</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files come with it.</source>
        <translation>
            <numerusform>%n Foto oder Datei kommt mit.</numerusform>
            <numerusform>%n Fotos und Dateien kommen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Andere Sicherung</translation>
    </message>
    <message>
        <source>Bring this entry back</source>
        <translation>Diesen Eintrag zurückholen</translation>
    </message>
    <message>
        <source>Compare everything</source>
        <translation>Alles vergleichen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Entries of the backup</source>
        <translation>Einträge der Sicherung</translation>
    </message>
    <message>
        <source>It is of another journal.</source>
        <translation>Sie gehört zu einem anderen Tagebuch.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Search this backup</source>
        <translation>Diese Sicherung durchsuchen</translation>
    </message>
    <message>
        <source>The backup of %1: %2.</source>
        <translation>Die Sicherung von %1: %2.</translation>
    </message>
    <message>
        <source>Words or a day</source>
        <translation>Wörter oder ein Tag</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Already saved.</source>
        <translation>Schon gespeichert.</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Hier schreiben</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1 is %2, as it was the time before.</source>
        <translation>%1 ist %2, wie beim Mal davor.</translation>
    </message>
    <message>
        <source>%1 looks back %2. The next one makes sense from %3.</source>
        <translation>%1 blickt %2 zurück. Das nächste Mal ist ab %3 sinnvoll.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>%1 ging von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of %4 or more are usually more than measurement noise.</source>
        <translation>%1 ging von %2 auf %3. Änderungen um %4 oder mehr sind meist mehr als Messungenauigkeit.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of less than %4 can be measurement noise.</source>
        <translation>%1 ging von %2 auf %3. Änderungen um weniger als %4 können Messungenauigkeit sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added by you, %n questions.</source>
        <translation>
            <numerusform>Von dir hinzugefügt, %n Frage.</numerusform>
            <numerusform>Von dir hinzugefügt, %n Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance of feelings</source>
        <translation>Gleichgewicht der Gefühle</translation>
    </message>
    <message>
        <source>Feelings of the last four weeks, in twelve words.</source>
        <translation>Gefühle der letzten vier Wochen, in zwölf Wörtern.</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Gedrückte Stimmung</translation>
    </message>
    <message>
        <source>Low mood and worry, in four questions.</source>
        <translation>Gedrückte Stimmung und Sorgen, in vier Fragen.</translation>
    </message>
    <message>
        <source>Low mood, in two questions.</source>
        <translation>Gedrückte Stimmung, in zwei Fragen.</translation>
    </message>
    <message>
        <source>Low mood. Nine questions about the last two weeks.</source>
        <translation>Gedrückte Stimmung. Neun Fragen zu den letzten zwei Wochen.</translation>
    </message>
    <message>
        <source>Pleasant feelings</source>
        <translation>Angenehme Gefühle</translation>
    </message>
    <message>
        <source>The PHQ-9 without its last question, on thoughts of death.</source>
        <translation>Der PHQ-9 ohne die letzte Frage, die nach Gedanken an den Tod.</translation>
    </message>
    <message>
        <source>The file of this questionnaire was altered. It can be filled in, but it is not scored.</source>
        <translation>Die Datei dieses Fragebogens wurde verändert. Er lässt sich ausfüllen, aber nicht auswerten.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Unpleasant feelings</source>
        <translation>Unangenehme Gefühle</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Sorgen</translation>
    </message>
    <message>
        <source>Worry, in two questions.</source>
        <translation>Sorgen, in zwei Fragen.</translation>
    </message>
    <message>
        <source>Worry. Seven questions about the last two weeks.</source>
        <translation>Sorgen. Sieben Fragen zu den letzten zwei Wochen.</translation>
    </message>
    <message>
        <source>at or above the limit of this short form</source>
        <translation>auf oder über der Schwelle dieser Kurzform</translation>
    </message>
    <message>
        <source>below the limit of this short form</source>
        <translation>unter der Schwelle dieser Kurzform</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>vier Wochen</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation>mittelschwer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none to minimal</source>
        <translation>keine bis minimal</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>zwei Wochen</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>As you answered. A range has the name that its authors gave it; it is no diagnosis.</source>
        <translation>Wie du geantwortet hast. Ein Bereich trägt den Namen, den ihm seine Verfasser gaben; er ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>Gleichgewicht im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>No questionnaire in this time. A score will stand here as a point.</source>
        <translation>In dieser Zeit kein Fragebogen. Ein Punktwert wird hier als Punkt stehen.</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Punktwerte im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Take a questionnaire</source>
        <translation>Fragebogen ausfüllen</translation>
    </message>
</context>
<context>
    <name>MeasuresView</name>
    <message>
        <source>A FHIR questionnaire as JSON</source>
        <translation>Ein FHIR-Fragebogen als JSON</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Jede Datei</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The answers given before are dropped.</source>
        <translation>Die Antworten von vorher entfallen.</translation>
    </message>
    <message>
        <source>The questionnaire is put away. Its results stay in the journal.</source>
        <translation>Der Fragebogen ist weggelegt. Seine Ergebnisse bleiben im Tagebuch.</translation>
    </message>
    <message>
        <source>The result is removed.</source>
        <translation>Das Ergebnis ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on at any time.</source>
        <translation>Deine Antworten sind gespeichert. Du kannst jederzeit weitermachen.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Join another circle</source>
        <translation>Weiterem Kreis beitreten</translation>
    </message>
    <message>
        <source>Start another circle</source>
        <translation>Weiteren Kreis beginnen</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Ana, by the river</source>
        <translation>Ana, am Fluss</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Met, called or visited, outside of circles. Only you see it.</source>
        <translation>Getroffen, angerufen oder besucht, außerhalb von Kreisen. Nur du siehst es.</translation>
    </message>
    <message>
        <source>Minutes, if you like</source>
        <translation>Minuten, wenn du magst</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>Somebody I met</source>
        <translation>Jemand, den ich traf</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Say something about you</source>
        <translation>Etwas über dich sagen</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>The key is another than the one you compared. Compare anew.</source>
        <translation>Der Schlüssel ist ein anderer als der verglichene. Vergleicht neu.</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Was du mit %1 tun kannst</translation>
    </message>
    <message>
        <source>What you say about you</source>
        <translation>Was du über dich sagst</translation>
    </message>
    <message>
        <source>blocked by you</source>
        <translation>von dir blockiert</translation>
    </message>
    <message>
        <source>has not accepted the newest agreement yet</source>
        <translation>hat die neueste Vereinbarung noch nicht angenommen</translation>
    </message>
    <message numerus="yes">
        <source>last heard %n day(s) ago</source>
        <translation>
            <numerusform>zuletzt gehört vor %n Tag</numerusform>
            <numerusform>zuletzt gehört vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard today</source>
        <translation>zuletzt heute gehört</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>begleitet von %1</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>von dir stumm geschaltet</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>Nummern verglichen</translation>
    </message>
    <message>
        <source>numbers not compared yet</source>
        <translation>Nummern noch nicht verglichen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>MembersSheet</name>
    <message>
        <source>%1 You have signed.</source>
        <translation>%1 Du hast unterschrieben.</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward before anybody else can come in. %1 can name one.</source>
        <translation>Ein Kreis ab sechs braucht eine zweite Person in der Leitung, bevor noch jemand dazukommen kann. %1 kann jemanden nennen.</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward, so that nothing hangs on you alone. Whom would you ask?</source>
        <translation>Ein Kreis ab sechs braucht eine zweite Person in der Leitung, damit nicht alles an dir hängt. Wen würdest du fragen?</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>Ein Leitfaden für die Leitung</translation>
    </message>
    <message>
        <source>Change what I am called</source>
        <translation>Ändern, wie ich heiße</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody sees this list. What stewards do stands in it with their names.</source>
        <translation>Alle sehen diese Liste. Was die Leitung tut, steht mit Namen darin.</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>Kreis verlassen</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Diese Person nennen</translation>
    </message>
    <message>
        <source>Number of the circle</source>
        <translation>Nummer des Kreises</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Sign too</source>
        <translation>Auch unterschreiben</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>Welche Seite</translation>
    </message>
    <message>
        <source>Who becomes the second steward</source>
        <translation>Wer als zweite Person in die Leitung kommt</translation>
    </message>
    <message>
        <source>Who is in %1</source>
        <translation>Wer in %1 ist</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Write a whole number of minutes, from %1 to %2.</source>
        <translation>Schreib eine ganze Zahl von Minuten, von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>MomentPopover</name>
    <message>
        <source>Date and place</source>
        <translation>Datum und Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Set date and place</source>
        <translation>Datum und Ort festlegen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Schreib die Zeit wie 21:04.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Earlier month</source>
        <translation>Früherer Monat</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Späterer Monat</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>usual</comment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <comment>usual</comment>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <translation>Etwas angenehm</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <comment>usual</comment>
        <translation>Etwas angenehm</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <translation>Etwas unangenehm</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <comment>usual</comment>
        <translation>Etwas unangenehm</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Unangenehm</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <comment>usual</comment>
        <translation>Unangenehm</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <translation>Sehr angenehm</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <comment>usual</comment>
        <translation>Sehr angenehm</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <translation>Sehr unangenehm</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <comment>usual</comment>
        <translation>Sehr unangenehm</translation>
    </message>
</context>
<context>
    <name>MoodButton</name>
    <message>
        <source>Add a mood</source>
        <translation>Stimmung hinzufügen</translation>
    </message>
    <message>
        <source>Change the mood</source>
        <translation>Stimmung ändern</translation>
    </message>
    <message>
        <source>Mood: {word}</source>
        <translation>Stimmung: {word}</translation>
    </message>
</context>
<context>
    <name>MoodPage</name>
    <message>
        <source>%1: you were away? Name these days</source>
        <translation>%1: Warst du weg? Gib diesen Tagen einen Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n days this week.</source>
        <translation>
            <numerusform>%n Tag diese Woche.</numerusform>
            <numerusform>%n Tage diese Woche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A middle value needs %n days.</source>
        <translation>
            <numerusform>Ein mittlerer Wert braucht %n Tag.</numerusform>
            <numerusform>Ein mittlerer Wert braucht %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>Kam zusammen vor</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Nach Wochentag</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Stimmungsnotizen</translation>
    </message>
    <message>
        <source>Filled: days with it. Open: days without. This shows what came together, not what caused what.</source>
        <translation>Gefüllt: Tage damit. Offen: Tage ohne. Das zeigt, was zusammen vorkam, nicht, was wovon kommt.</translation>
    </message>
    <message>
        <source>From three days in a week on, Lamplit shows a middle value.</source>
        <translation>Ab drei Tagen in einer Woche zeigt Lamplit einen mittleren Wert.</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>Ab dreien zeigt Lamplit einen mittleren Wert.</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>Stunde ab</translation>
    </message>
    <message>
        <source>How often each mood came</source>
        <translation>Wie oft jede Stimmung kam</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>Stimmung nach Wochen</translation>
    </message>
    <message>
        <source>Nothing stands out in this time. It came on all kinds of days.</source>
        <translation>In dieser Zeit sticht nichts heraus. Es kam an allen möglichen Tagen vor.</translation>
    </message>
    <message>
        <source>Sleep and mood</source>
        <translation>Schlaf und Stimmung</translation>
    </message>
    <message>
        <source>The middle value of the last four weeks is %1 (%2 of %3 days). In the four weeks before it was %4 (%5 of %6 days).</source>
        <translation>Der mittlere Wert der letzten vier Wochen ist „%1“ (%2 von %3 Tagen). In den vier Wochen davor war er „%4“ (%5 von %6 Tagen).</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message numerus="yes">
        <source>With %n days that something was there, and as many without, it can stand here.</source>
        <translation>
            <numerusform>Mit %n Tag, an dem etwas da war, und ebenso vielen ohne kann es hier stehen.</numerusform>
            <numerusform>Mit %n Tagen, an denen etwas da war, und ebenso vielen ohne kann es hier stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Worte im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Year in pixels</source>
        <translation>Das Jahr in Pixeln</translation>
    </message>
    <message>
        <source>asleep to awake · mood of the day</source>
        <translation>eingeschlafen bis aufgewacht · Stimmung des Tages</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>Linie: Median der Woche · Punkte: Tage</translation>
    </message>
    <message>
        <source>middle value, and the half around it</source>
        <translation>mittlerer Wert und die Hälfte darum</translation>
    </message>
</context>
<context>
    <name>MoodRow</name>
    <message>
        <source>How is it right now?</source>
        <translation>Wie ist es gerade?</translation>
    </message>
</context>
<context>
    <name>MoodWords</name>
    <message numerus="yes">
        <source>%n more words are not shown here. Type to find them.</source>
        <translation>
            <numerusform>%n weiteres Wort steht nicht hier. Tippe, um es zu finden.</numerusform>
            <numerusform>%n weitere Wörter stehen nicht hier. Tippe, um sie zu finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of all have no mood yet.</source>
        <translation>
            <numerusform>%n von allen hat noch keine Stimmung.</numerusform>
            <numerusform>%n von allen haben noch keine Stimmung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Ein Wort finden</translation>
    </message>
    <message>
        <source>Its moods</source>
        <translation>Stimmungen dort</translation>
    </message>
    <message>
        <source>Mood for %1</source>
        <translation>Stimmung für %1</translation>
    </message>
    <message>
        <source>Moods here</source>
        <translation>Stimmungen hier</translation>
    </message>
    <message>
        <source>No mood</source>
        <translation>Keine Stimmung</translation>
    </message>
</context>
<context>
    <name>MoodsSection</name>
    <message>
        <source>Moods</source>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>What a check-in asks</source>
        <translation>Wonach eine Stimmungsnotiz fragt</translation>
    </message>
    <message>
        <source>Your own scales medication pain</source>
        <translation>Deine eigenen Skalen Medikamente Schmerz</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Wörter</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Another address for the relay of %1</source>
        <translation>Andere Adresse für das Relay von %1</translation>
    </message>
    <message>
        <source>Another relay for %1</source>
        <translation>Anderes Relay für %1</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>Um Rückkehr bitten</translation>
    </message>
    <message>
        <source>Ask to go back?</source>
        <translation>Um Rückkehr bitten?</translation>
    </message>
    <message>
        <source>If the old relay does not answer any more, the circle cannot leave it: then start another one.</source>
        <translation>Wenn das alte Relay nicht mehr antwortet, kann der Kreis nicht von dort weg: Beginnt dann einen neuen.</translation>
    </message>
    <message>
        <source>It is another relay: the circle moves there.</source>
        <translation>Es ist ein anderes Relay: Der Kreis zieht dorthin um.</translation>
    </message>
    <message>
        <source>It is on its way. You can close this; what is begun is finished, or changes nothing.</source>
        <translation>Es läuft. Du kannst das schließen; was begonnen ist, wird beendet oder ändert nichts.</translation>
    </message>
    <message>
        <source>It is the circle&apos;s own relay: only its address changes.</source>
        <translation>Es ist das eigene Relay des Kreises: Nur seine Adresse ändert sich.</translation>
    </message>
    <message>
        <source>Let the old relay run for as long as it keeps what is sent, usually 90 days: whoever was away finds the way there, and what you take back is forgotten there too.</source>
        <translation>Lass das alte Relay so lange laufen, wie es Gesendetes aufhebt, meist 90 Tage: Wer weg war, findet von dort den Weg, und was du zurücknimmst, wird auch dort vergessen.</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>Relay prüfen</translation>
    </message>
    <message>
        <source>Move the circle there</source>
        <translation>Mit dem Kreis umziehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Only stewards can move the circle to another relay.</source>
        <translation>Nur die Leitung kann mit dem Kreis zu einem anderen Relay umziehen.</translation>
    </message>
    <message>
        <source>Somebody at the old relay lets you in again. Until then you stay here, and nothing changes.</source>
        <translation>Jemand beim alten Relay lässt dich wieder ein. Bis dahin bleibst du hier, und nichts ändert sich.</translation>
    </message>
    <message>
        <source>The circle goes on at the old relay, for everybody who waits there.</source>
        <translation>Der Kreis geht beim alten Relay weiter, für alle, die dort warten.</translation>
    </message>
    <message>
        <source>The circle is at %1 now.</source>
        <translation>Der Kreis ist jetzt bei %1.</translation>
    </message>
    <message>
        <source>The circle&apos;s relay or the new one did not answer; both are needed. What was begun is finished with a later look, or changes nothing.</source>
        <translation>Das Relay des Kreises oder das neue hat nicht geantwortet; beide sind nötig. Was begonnen ist, wird beim nächsten Nachsehen beendet oder ändert nichts.</translation>
    </message>
    <message>
        <source>The others follow by themselves with their next look for news, and read who moved the circle where. What was shared stays readable. Open invites end.</source>
        <translation>Die anderen folgen von selbst, sobald sie das nächste Mal nach Neuem sehen, und lesen, wer mit dem Kreis wohin gezogen ist. Geteiltes bleibt lesbar. Offene Einladungen enden.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Umzug rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the move?</source>
        <translation>Umzug rückgängig machen?</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>What you have said here goes out again there. Whoever stays here keeps it, and hears nothing new of you. Ask them first.</source>
        <translation>Was du hier gesagt hast, wird dort noch einmal gesendet. Wer hier bleibt, behält es und hört nichts Neues von dir. Frag zuerst nach.</translation>
    </message>
    <message>
        <source>Where it is from now on</source>
        <translation>Wo er von nun an ist</translation>
    </message>
    <message>
        <source>Where the same relay has another address now, write it below. Only this journal looks there then; a steward can tell the others.</source>
        <translation>Hat dasselbe Relay jetzt eine andere Adresse, schreib sie unten hin. Nur dieses Tagebuch sieht dann dort nach; jemand aus der Leitung kann sie den anderen sagen.</translation>
    </message>
    <message>
        <source>Whoever cannot reach the new relay waits at the old one, and loses nothing. If that does not end, another steward can undo the move after two weeks, above the posts.</source>
        <translation>Wer das neue Relay nicht erreicht, wartet beim alten und verliert nichts. Wenn das nicht endet, kann jemand anderes aus der Leitung den Umzug nach zwei Wochen rückgängig machen, über den Beiträgen.</translation>
    </message>
    <message>
        <source>Whoever is at the new relay already is not with you any more: they ask to be let in again, or come with another invite. Ask them first.</source>
        <translation>Wer schon beim neuen Relay ist, ist nicht mehr bei euch: Diese Personen bitten, wieder eingelassen zu werden, oder kommen mit einer neuen Einladung. Frag zuerst nach.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>asking the relay about itself</source>
        <translation>fragt das Relay nach sich selbst</translation>
    </message>
    <message>
        <source>invites and requests</source>
        <translation>Einladungen und Anfragen</translation>
    </message>
    <message>
        <source>mending the circle</source>
        <translation>den Kreis reparieren</translation>
    </message>
    <message>
        <source>photos and files</source>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>the circle&apos;s place at the relay</source>
        <translation>der Platz des Kreises beim Relay</translation>
    </message>
    <message>
        <source>waiting for news</source>
        <translation>wartet auf Neues</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NewPaperSet</name>
    <message>
        <source>A secret of its own is split into sheets of twenty words. Enough of them open the journal together; fewer tell nothing. Losing some of them touches no other way in.</source>
        <translation>Ein eigenes Geheimnis wird auf Blätter mit je zwanzig Wörtern verteilt. Genug davon öffnen das Tagebuch zusammen; weniger verraten nichts. Gehen einige verloren, berührt das keinen anderen Zugang.</translation>
    </message>
    <message>
        <source>A word of the sheet</source>
        <translation>Ein Wort des Blatts</translation>
    </message>
    <message>
        <source>All are on paper</source>
        <translation>Alle stehen auf Papier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lamplit share %1</source>
        <translation>Lamplit-Teilschlüssel %1</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>Blätter erstellen</translation>
    </message>
    <message>
        <source>Needed to open the journal</source>
        <translation>Zum Öffnen nötig</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächstes Blatt</translation>
    </message>
    <message>
        <source>Share %1 of %2, set %3</source>
        <translation>Teilschlüssel %1 von %2, Satz %3</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Teilschlüssel auf Papier</translation>
    </message>
    <message>
        <source>Sheets to make</source>
        <translation>Anzahl der Blätter</translation>
    </message>
    <message>
        <source>The sheets open nothing before the last of them is confirmed here.</source>
        <translation>Die Blätter öffnen nichts, bevor das letzte hier bestätigt ist.</translation>
    </message>
    <message>
        <source>The words of this share</source>
        <translation>Die Wörter dieses Teilschlüssels</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type word %1 from it.</source>
        <translation>Damit es sicher auf Papier steht: Gib Wort %1 davon ein.</translation>
    </message>
    <message>
        <source>Whoever brings enough sheets together with a copy of your journal&apos;s files can read it. So keep each in another place, or with another person whom you trust.</source>
        <translation>Wer genug Blätter mit einer Kopie der Dateien deines Tagebuchs zusammenbringt, kann es lesen. Bewahre darum jedes an einem anderen Ort auf oder bei einer anderen Person, der du vertraust.</translation>
    </message>
    <message>
        <source>Word %1 reads differently on the sheet. Look once more.</source>
        <translation>Wort %1 lautet auf dem Blatt anders. Sieh noch einmal hin.</translation>
    </message>
    <message>
        <source>Write the journal&apos;s name on each sheet</source>
        <translation>Den Namen des Tagebuchs auf jedes Blatt schreiben</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>Die beiden sind verschieden. Gib die zweite noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>NewWords</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
</context>
<context>
    <name>NoCircle</name>
    <message>
        <source>A circle is a handful of people whom you trust. You share what you choose, and nothing else of this journal ever leaves it.</source>
        <translation>Ein Kreis ist eine Handvoll Menschen, denen du vertraust. Du teilst, was du wählst, und nichts sonst verlässt je dieses Tagebuch.</translation>
    </message>
    <message>
        <source>A place to be heard by a few</source>
        <translation>Ein Ort, um von wenigen gehört zu werden</translation>
    </message>
    <message>
        <source>Everything is locked before it leaves this computer. The relay that passes it on cannot read it.</source>
        <translation>Alles wird verschlüsselt, bevor es diesen Computer verlässt. Das Relay, das es weiterreicht, kann es nicht lesen.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Mit einem Link beitreten</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>Kreis beginnen</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing was found for {query}.</source>
        <translation>Nichts gefunden für {query}.</translation>
    </message>
    <message>
        <source>Search inside words</source>
        <translation>In Wörtern suchen</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn du magst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Only you see it. It never leaves this journal.</source>
        <translation>Nur du siehst sie. Sie verlässt nie dieses Tagebuch.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A change of keys that was cut off has been finished.</source>
        <translation>Ein abgebrochener Wechsel der Schlüssel wurde beendet.</translation>
    </message>
    <message>
        <source>An older key file had been put in place, in which a removed key may still work. The true one was put back.</source>
        <translation>Eine ältere Schlüsseldatei lag an dieser Stelle, in der ein entfernter Schlüssel noch gelten könnte. Die richtige ist wieder da.</translation>
    </message>
    <message>
        <source>Keys were missing from the key file. The true one was put back.</source>
        <translation>In der Schlüsseldatei fehlten Schlüssel. Die richtige ist wieder da.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space, so that everything can be saved.</source>
        <translation>Die Festplatte ist fast voll. Mach etwas Platz frei, damit sich alles speichern lässt.</translation>
    </message>
    <message>
        <source>The key file came from a copy of this journal. The true one was put back.</source>
        <translation>Die Schlüsseldatei stammte aus einer Kopie dieses Tagebuchs. Die richtige ist wieder da.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Lamplit. The true one was put back.</source>
        <translation>Die Schlüsseldatei wurde von etwas anderem als Lamplit geändert. Die richtige ist wieder da.</translation>
    </message>
    <message>
        <source>The key file was damaged or missing. Its twin was used and put in its place.</source>
        <translation>Die Schlüsseldatei war beschädigt oder fehlte. Ihr Zwilling hat ihren Platz eingenommen.</translation>
    </message>
    <message>
        <source>The spare copy of the key file was damaged or missing. It was made again.</source>
        <translation>Die Zweitkopie der Schlüsseldatei war beschädigt oder fehlte. Sie wurde neu gemacht.</translation>
    </message>
    <message>
        <source>This journal is open on this computer for the first time.</source>
        <translation>Dieses Tagebuch ist zum ersten Mal auf diesem Computer offen.</translation>
    </message>
    <message>
        <source>This journal was restored or copied since it was last open here.</source>
        <translation>Dieses Tagebuch wurde wiederhergestellt oder kopiert, seit es zuletzt hier offen war.</translation>
    </message>
    <message>
        <source>This journal was used on another computer since it was last open here.</source>
        <translation>Dieses Tagebuch wurde auf einem anderen Computer benutzt, seit es zuletzt hier offen war.</translation>
    </message>
</context>
<context>
    <name>NumberBlock</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera at it, and the phone offers to call or write.</source>
        <translation>Richte die Kamera eines Telefons darauf, dann bietet es an, anzurufen oder zu schreiben.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>QR-Code für %1</translation>
    </message>
</context>
<context>
    <name>OldBackups</name>
    <message numerus="yes">
        <source>%n old backups are deleted.</source>
        <translation>
            <numerusform>%n alte Sicherung ist gelöscht.</numerusform>
            <numerusform>%n alte Sicherungen sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old backups</source>
        <translation>
            <numerusform>%n alte Sicherung löschen</numerusform>
            <numerusform>%n alte Sicherungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>If someone knows the old passphrase or has an old code, they can still open these. Back up first, then delete them.</source>
        <translation>Wer die alte Passphrase oder einen alten Code kennt, kann diese weiterhin öffnen. Sichere zuerst neu, dann lösche sie.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not every old backup could be deleted. Look into the backups folder and delete them there.</source>
        <translation>Nicht jede alte Sicherung ließ sich löschen. Sieh in den Ordner für Sicherungen und lösche sie dort.</translation>
    </message>
    <message>
        <source>The old backups still open with the old keys</source>
        <translation>Die alten Sicherungen öffnen sich noch mit den alten Schlüsseln</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnceMore</name>
    <message>
        <source>As you asked, your circles open once more at %1, for %2 min.</source>
        <translation>Wie gewünscht öffnen deine Kreise noch einmal um %1, für %2 Min.</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Es gut sein lassen</translation>
    </message>
    <message>
        <source>Open once more…</source>
        <translation>Noch einmal öffnen…</translation>
    </message>
    <message>
        <source>Wait, then open</source>
        <translation>Warten, dann öffnen</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Warum, in einem Satz</translation>
    </message>
    <message>
        <source>Why? One sentence, only for you</source>
        <translation>Warum? Ein Satz, nur für dich</translation>
    </message>
    <message>
        <source>Your circles open after a wait of %1 min, for %2 min. Your sentence stands in your look-back and nowhere else.</source>
        <translation>Deine Kreise öffnen nach %1 Min. Wartezeit, für %2 Min. Dein Satz steht in deinem Rückblick und sonst nirgends.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 of %2 photos, without their data</source>
        <translation>%1 von %2 Fotos, ohne ihre Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Also include</source>
        <translation>Auch dabei</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>Gewählte Personen</translation>
    </message>
    <message>
        <source>Everyone in %1 (%2)</source>
        <translation>Alle in %1 (%2)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Wie es gemeint ist</translation>
    </message>
    <message>
        <source>I take it back</source>
        <translation>Ich nehme es zurück</translation>
    </message>
    <message>
        <source>My mood: %1</source>
        <translation>Meine Stimmung: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Others, with commas between</source>
        <translation>Andere, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>The photo %1, without its data</source>
        <translation>Das Foto %1, ohne seine Daten</translation>
    </message>
    <message>
        <source>The place: %1</source>
        <translation>Der Ort: %1</translation>
    </message>
    <message>
        <source>The title: %1</source>
        <translation>Der Titel: %1</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Drei Tage</translation>
    </message>
    <message>
        <source>Topic notes</source>
        <translation>Themenhinweise</translation>
    </message>
    <message>
        <source>Topic notes in your words</source>
        <translation>Themenhinweise in deinen Worten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Waits before it goes out</source>
        <translation>Wartet, bevor es gesendet wird</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>Was ich mir wünsche</translation>
    </message>
    <message>
        <source>When I wrote it</source>
        <translation>Wann ich es schrieb</translation>
    </message>
    <message>
        <source>other photos</source>
        <translation>andere Fotos</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>der Ort</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>when you wrote it</source>
        <translation>wann du es geschrieben hast</translation>
    </message>
    <message>
        <source>your mood</source>
        <translation>deine Stimmung</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>It stands on top for everybody.</source>
        <translation>Es steht für alle ganz oben.</translation>
    </message>
    <message>
        <source>It stands on top no longer.</source>
        <translation>Es steht nicht mehr ganz oben.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>A plan is written on a good day and read on a bad one: what helps, and whom to ask, in your own words.</source>
        <translation>Ein Plan wird an einem guten Tag geschrieben und an einem schweren gelesen: was hilft und wen du fragen kannst, in deinen eigenen Worten.</translation>
    </message>
    <message>
        <source>Add my people</source>
        <translation>Meine Menschen hinzufügen</translation>
    </message>
    <message>
        <source>Change my people</source>
        <translation>Meine Menschen ändern</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Meinen Plan ändern</translation>
    </message>
    <message>
        <source>If you have written a plan, it is in the journal. Open that to read it here. Everything below works without.</source>
        <translation>Wenn du einen Plan geschrieben hast, liegt er im Tagebuch. Öffne es, um ihn hier zu lesen. Alles unten geht auch ohne.</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Meine Menschen</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>This is the short form. All of it is in the journal.</source>
        <translation>Das ist die Kurzform. Der ganze Plan liegt im Tagebuch.</translation>
    </message>
    <message>
        <source>This part goes on in the plan.</source>
        <translation>Dieser Teil geht im Plan weiter.</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>Plan schreiben</translation>
    </message>
</context>
<context>
    <name>OwnPlanStrip</name>
    <message>
        <source>Open my plan</source>
        <translation>Meinen Plan öffnen</translation>
    </message>
    <message>
        <source>Your own plan is here, if you want it.</source>
        <translation>Dein eigener Plan ist hier, wenn du ihn möchtest.</translation>
    </message>
</context>
<context>
    <name>OwnWordsGroup</name>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>They stand wherever a mood shows. An empty one is as usual.</source>
        <translation>Sie stehen überall, wo eine Stimmung gezeigt wird. Bleibt eines leer, gilt das übliche.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Wörter</translation>
    </message>
    <message>
        <source>Your word for: %1</source>
        <translation>Dein Wort für: %1</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Ask on Today: %1</source>
        <translation>Bei Heute fragen: %1</translation>
    </message>
    <message>
        <source>Hide the questions</source>
        <translation>Fragen verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n questions</source>
        <translation>
            <numerusform>%n Frage zeigen</numerusform>
            <numerusform>%n Fragen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Bild oder Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add the chosen words to my next session</source>
        <translation>Gewählte Worte für meine nächste Sitzung</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Für meine nächste Sitzung</translation>
    </message>
    <message>
        <source>Copy the whole entry</source>
        <translation>Ganzen Eintrag kopieren</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Datum und Ort</translation>
    </message>
    <message>
        <source>Files of this entry</source>
        <translation>Dateien dieses Eintrags</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>In diesem Eintrag suchen</translation>
    </message>
    <message>
        <source>Keep out of memories</source>
        <translation>Nicht in Erinnerungen zeigen</translation>
    </message>
    <message>
        <source>Make a template of this entry</source>
        <translation>Aus diesem Eintrag eine Vorlage machen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Save all of them</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Ohne Ablenkung schreiben</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Bester Tag</translation>
    </message>
    <message>
        <source>Best weeks</source>
        <translation>Beste Wochen</translation>
    </message>
    <message>
        <source>Hardest day</source>
        <translation>Schwerster Tag</translation>
    </message>
    <message>
        <source>Hardest weeks</source>
        <translation>Schwerste Wochen</translation>
    </message>
</context>
<context>
    <name>PairBars</name>
    <message>
        <source>%1, minutes</source>
        <translation>%1, Minuten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>PaperInView</name>
    <message>
        <source>%1 of the %2 that are needed are here.</source>
        <translation>%1 der %2 nötigen sind hier.</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Teilschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Back in, with shares on paper</source>
        <translation>Mit Teilschlüsseln auf Papier hinein</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Zurück zur Passphrase</translation>
    </message>
    <message>
        <source>Choose a new passphrase. It takes the place of the one that is lost. The shares open this journal as before.</source>
        <translation>Wähle eine neue Passphrase. Sie tritt an die Stelle der verlorenen. Die Teilschlüssel öffnen dieses Tagebuch weiterhin.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>The shares fit</source>
        <translation>Die Teilschlüssel passen</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>Die beiden sind verschieden. Gib die zweite noch einmal ein.</translation>
    </message>
    <message>
        <source>The words of a sheet</source>
        <translation>Die Wörter eines Blatts</translation>
    </message>
    <message>
        <source>The words so far</source>
        <translation>Die Wörter bisher</translation>
    </message>
    <message>
        <source>Type the words of one sheet after the other, or read its QR code from a picture. Four letters of a word are enough.</source>
        <translation>Gib die Wörter eines Blatts nach dem anderen ein, oder lies seinen QR-Code aus einem Bild. Vier Buchstaben eines Worts genügen.</translation>
    </message>
</context>
<context>
    <name>PaperShares</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>%n words are missing.</source>
        <translation>
            <numerusform>%n Wort fehlt.</numerusform>
            <numerusform>%n Wörter fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shares on paper open this journal.</source>
        <translation>Keine Teilschlüssel auf Papier öffnen dieses Tagebuch.</translation>
    </message>
    <message>
        <source>Some words are wrong. Compare each of them with the sheet.</source>
        <translation>Einige Wörter sind falsch. Vergleiche jedes mit dem Blatt.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n words too many.</source>
        <translation>
            <numerusform>Es ist %n Wort zu viel.</numerusform>
            <numerusform>Es sind %n Wörter zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words.</source>
        <translation>Es sind keine Wörter da.</translation>
    </message>
    <message>
        <source>These sheets do not open this journal. Begin again with the first of them.</source>
        <translation>Diese Blätter öffnen dieses Tagebuch nicht. Beginne noch einmal mit dem ersten.</translation>
    </message>
    <message>
        <source>This is no share that opens a journal here.</source>
        <translation>Das ist kein Teilschlüssel, der hier ein Tagebuch öffnet.</translation>
    </message>
    <message>
        <source>This sheet is of another set, or of another journal. Only sheets of one set open it together. The others still count.</source>
        <translation>Dieses Blatt gehört zu einem anderen Satz oder Tagebuch. Nur Blätter desselben Satzes öffnen es zusammen. Die anderen zählen weiter.</translation>
    </message>
    <message>
        <source>This sheet is there already. Take another one.</source>
        <translation>Dieses Blatt ist schon da. Nimm ein anderes.</translation>
    </message>
    <message>
        <source>Word %1 is likely wrong. Compare it with the sheet.</source>
        <translation>Wort %1 ist wahrscheinlich falsch. Vergleiche es mit dem Blatt.</translation>
    </message>
    <message>
        <source>Word %1 is not on the list of words. Look again.</source>
        <translation>Wort %1 steht nicht in der Wörterliste. Sieh noch einmal hin.</translation>
    </message>
    <message>
        <source>Words %1 are not on the list. Look again.</source>
        <translation>Die Wörter %1 stehen nicht in der Liste. Sieh noch einmal hin.</translation>
    </message>
    <message>
        <source>Words %1 have changed places.</source>
        <translation>Die Wörter %1 haben die Plätze getauscht.</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Beliebig oder keines</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days of my choice</source>
        <translation>Tage meiner Wahl</translation>
    </message>
    <message>
        <source>Earlier versions of entries</source>
        <translation>Frühere Fassungen von Einträgen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires</source>
        <translation>Stimmungen, Schlaf und Fragebögen</translation>
    </message>
    <message>
        <source>Only entries with a star</source>
        <translation>Nur Einträge mit Stern</translation>
    </message>
    <message>
        <source>Only what this search finds</source>
        <translation>Nur, was diese Suche findet</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wähle einen anderen Tag.</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Die letzten zwölf Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Words, or filters as in the journal, such as tag:river or mood:5-7.</source>
        <translation>Wörter oder Filter wie im Tagebuch, etwa tag:fluss oder mood:5-7.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A journal only you can open</source>
        <translation>Ein Tagebuch nur für dich</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>There is already a journal in this place. Open it, or choose another.</source>
        <translation>An diesem Ort ist schon ein Tagebuch. Öffne es oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>This journal is locked with your passphrase. Nobody can reset it for you, so step 2 gives you a spare key.</source>
        <translation>Dieses Tagebuch ist mit deiner Passphrase verschlossen. Niemand kann sie für dich zurücksetzen, darum bekommst du in Schritt 2 einen Ersatzschlüssel.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es liegt</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Let this thread rest</source>
        <translation>Dieses Gespräch ruhen lassen</translation>
    </message>
    <message>
        <source>Nobody can answer in it meanwhile. Everybody sees that you let it rest, and until when. Afterwards you can take it up again with words that make it easier.</source>
        <translation>Inzwischen kann niemand darin antworten. Alle sehen, dass du es ruhen lässt und bis wann. Danach kannst du es mit Worten wieder aufnehmen, die es leichter machen.</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take this thread up again</source>
        <translation>Dieses Gespräch wieder aufnehmen</translation>
    </message>
    <message>
        <source>The thread goes on.</source>
        <translation>Das Gespräch geht weiter.</translation>
    </message>
    <message>
        <source>The thread rests.</source>
        <translation>Das Gespräch ruht.</translation>
    </message>
    <message>
        <source>These words go into the thread as yours. With none, it only goes on.</source>
        <translation>Diese Worte kommen als deine ins Gespräch. Ohne welche geht es nur weiter.</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Drei Tage</translation>
    </message>
    <message>
        <source>What you say about it, if you like</source>
        <translation>Was du dazu sagst, wenn du magst</translation>
    </message>
    <message>
        <source>Words to begin again with</source>
        <translation>Worte zum Neubeginn</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wähle einen anderen Tag.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>%1 is a steward no longer.</source>
        <translation>%1 ist nicht mehr in der Leitung.</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>%1 ist jetzt in der Leitung.</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>%1 ist nicht mehr blockiert.</translation>
    </message>
    <message>
        <source>%1 is muted no longer.</source>
        <translation>%1 ist nicht mehr stumm geschaltet.</translation>
    </message>
    <message>
        <source>%1 is muted: what they write is folded.</source>
        <translation>%1 ist stumm geschaltet: Geschriebenes ist eingeklappt.</translation>
    </message>
    <message>
        <source>%1 was removed, and every key was changed.</source>
        <translation>%1 wurde entfernt, und jeder Schlüssel wurde gewechselt.</translation>
    </message>
    <message>
        <source>A note that only I see…</source>
        <translation>Eine Notiz, die nur ich sehe…</translation>
    </message>
    <message>
        <source>A steward can hide posts for everybody, let threads rest, remove people, change the agreement, and make others stewards. All see who did it.</source>
        <translation>Wer in der Leitung ist, kann Beiträge für alle ausblenden, Gespräche ruhen lassen, Personen entfernen, die Vereinbarung ändern und andere in die Leitung aufnehmen. Alle sehen, wer es getan hat.</translation>
    </message>
    <message>
        <source>Ask %1 first whether they would like that.</source>
        <translation>Frag %1 zuerst, ob das gewünscht ist.</translation>
    </message>
    <message>
        <source>Be a steward no longer</source>
        <translation>Leitung abgeben</translation>
    </message>
    <message>
        <source>Be a steward no longer…</source>
        <translation>Leitung abgeben…</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 blockieren</translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Block them</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Blockieren…</translation>
    </message>
    <message>
        <source>Change what I am called…</source>
        <translation>Ändern, wie ich heiße…</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Nummern vergleichen</translation>
    </message>
    <message>
        <source>Compare numbers anew</source>
        <translation>Nummern neu vergleichen</translation>
    </message>
    <message>
        <source>Every key changes at once. They read nothing that is said from now on, and cannot come back by themselves.</source>
        <translation>Jeder Schlüssel wechselt sofort. Die Person liest nichts mehr von dem, was danach gesagt wird, und kann nicht von allein zurückkommen.</translation>
    </message>
    <message>
        <source>Everybody sees that it was you. Talk with them first, if that is safe.</source>
        <translation>Alle sehen, dass du es warst. Sprich zuerst mit der Person, wenn das sicher ist.</translation>
    </message>
    <message>
        <source>Leave the circle…</source>
        <translation>Kreis verlassen…</translation>
    </message>
    <message>
        <source>Make %1 a steward</source>
        <translation>%1 in die Leitung aufnehmen</translation>
    </message>
    <message>
        <source>Make them a steward</source>
        <translation>In die Leitung aufnehmen</translation>
    </message>
    <message>
        <source>Make them a steward…</source>
        <translation>In die Leitung aufnehmen…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>Nicht mehr stumm schalten</translation>
    </message>
    <message>
        <source>Nobody is told. They still read what you share with everybody.</source>
        <translation>Niemand erfährt davon. Was du mit allen teilst, bleibt für diese Person lesbar.</translation>
    </message>
    <message>
        <source>Nothing of %1 is shown any more.</source>
        <translation>Von %1 wird nichts mehr gezeigt.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the circle</source>
        <translation>%1 aus dem Kreis entfernen</translation>
    </message>
    <message>
        <source>Remove from the circle…</source>
        <translation>Aus dem Kreis entfernen…</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Take the role</source>
        <translation>Leitung entziehen</translation>
    </message>
    <message>
        <source>Take the role of steward from %1</source>
        <translation>%1 die Leitung entziehen</translation>
    </message>
    <message>
        <source>Take the role of steward…</source>
        <translation>Leitung entziehen…</translation>
    </message>
    <message>
        <source>They keep what they have. It cannot be taken from them.</source>
        <translation>Was die Person hat, behält sie. Das lässt sich nicht wegnehmen.</translation>
    </message>
    <message>
        <source>They stay in the circle as a member. Everybody sees that it was you.</source>
        <translation>Die Person bleibt als Mitglied im Kreis. Alle sehen, dass du es warst.</translation>
    </message>
    <message>
        <source>Vote for somebody in their place…</source>
        <translation>Für jemand anderen stimmen…</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>You are a steward no longer.</source>
        <translation>Du bist nicht mehr in der Leitung.</translation>
    </message>
    <message>
        <source>You see nothing that they write. It is kept, and there again when you block them no longer.</source>
        <translation>Du siehst nichts von dem, was die Person schreibt. Es wird aufgehoben und ist wieder da, wenn du sie nicht mehr blockierst.</translation>
    </message>
    <message>
        <source>You stay in the circle. The other stewards go on, and everybody sees that you stepped down.</source>
        <translation>Du bleibst im Kreis. Die anderen in der Leitung machen weiter, und alle sehen, dass du sie abgegeben hast.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>Nummern verglichen</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Fetch it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>It did not arrive before your place in this circle ended.</source>
        <translation>Es kam nicht an, bevor dein Platz in diesem Kreis endete.</translation>
    </message>
    <message>
        <source>It did not arrive. You can ask whoever shared it to send it again.</source>
        <translation>Es ist nicht angekommen. Du kannst die Person, die es geteilt hat, bitten, es noch einmal zu senden.</translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation>Es ist noch nicht angekommen.</translation>
    </message>
    <message>
        <source>It is large, so it comes only when you ask for it.</source>
        <translation>Es ist groß, darum kommt es erst, wenn du es holst.</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 von %2</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Foto davor</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It is damaged, or no picture.</source>
        <translation>Dieses Bild lässt sich nicht zeigen. Es ist beschädigt oder kein Bild.</translation>
    </message>
</context>
<context>
    <name>PhrasesPart</name>
    <message>
        <source>Offer me my plan</source>
        <translation>Mir meinen Plan anbieten</translation>
    </message>
    <message>
        <source>One phrase a line</source>
        <translation>Eine Wendung je Zeile</translation>
    </message>
    <message>
        <source>Up to %1 phrases of up to %2 characters, each with a word, are kept.</source>
        <translation>Bis zu %1 Wendungen mit bis zu %2 Zeichen, jede mit einem Wort, werden behalten.</translation>
    </message>
    <message>
        <source>What you write when it is bad, in your own words. Once a page of yours is saved with one of them in it, a line above the page offers your plan, once a day at most. Only this list is kept, in the journal. That one was found is written nowhere, and nothing is sent.</source>
        <translation>Was du schreibst, wenn es schlimm ist, in deinen eigenen Worten. Sobald eine Seite von dir mit einer dieser Wendungen gespeichert ist, bietet eine Zeile über der Seite deinen Plan an, höchstens einmal am Tag. Nur diese Liste wird aufgehoben, im Tagebuch. Dass eine gefunden wurde, wird nirgends festgehalten, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>When I write certain words</source>
        <translation>Wenn ich bestimmte Worte schreibe</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>Bild des Codes wählen</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Aus einem Bild</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>In diesem Bild lässt sich kein Code lesen. Nimm es von näher und gerade auf.</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>Nichts Kopiertes ist ein Bild.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>Das ist kein Bild, das sich hier lesen lässt. Wähle ein PNG oder ein JPEG.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This picture is not here.</source>
        <translation>Dieses Bild ist nicht hier.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Dieses Bild ist nicht hier: {alt}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Copied by %1: that company keeps the encrypted file, sees its size and date, and cannot open it. It may keep old ones that are removed here.</source>
        <translation>Kopiert von %1: Dieses Unternehmen bewahrt die verschlüsselte Datei auf, sieht ihre Größe und ihr Datum und kann sie nicht öffnen. Es behält vielleicht alte, die hier entfernt werden.</translation>
    </message>
    <message>
        <source>On a network drive (%1): whoever runs it sees how large your backups are and when they are made, and nothing of what is in them.</source>
        <translation>Auf einem Netzlaufwerk (%1): Wer es betreibt, sieht, wie groß deine Sicherungen sind und wann sie gemacht werden, und nichts von ihrem Inhalt.</translation>
    </message>
    <message>
        <source>This folder is copied by %1, which can bring old versions back and damage a journal in use. A folder it does not copy is safer.</source>
        <translation>Dieser Ordner wird von %1 kopiert, das alte Stände zurückbringen und ein offenes Tagebuch beschädigen kann. Ein Ordner, den es nicht kopiert, ist sicherer.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1), where a journal can be damaged when the connection drops. A folder on this computer is safer.</source>
        <translation>Dieser Ordner liegt auf einem Netzlaufwerk (%1), wo ein Tagebuch beschädigt werden kann, wenn die Verbindung abbricht. Ein Ordner auf diesem Computer ist sicherer.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A doctor, a therapist, a clinic; also at night.</source>
        <translation>Eine Arztpraxis, eine Therapie, eine Klinik; auch nachts.</translation>
    </message>
    <message>
        <source>How I notice that it is getting bad</source>
        <translation>Woran ich merke, dass es schlimm wird</translation>
    </message>
    <message>
        <source>Making things safer around me</source>
        <translation>Meine Umgebung sicherer machen</translation>
    </message>
    <message>
        <source>Names and numbers, one a line. Who may know how bad it is?</source>
        <translation>Namen und Nummern, je Zeile eine. Wer darf wissen, wie schlimm es ist?</translation>
    </message>
    <message>
        <source>People, animals, places, things still to come.</source>
        <translation>Menschen, Tiere, Orte, Dinge, die noch kommen.</translation>
    </message>
    <message>
        <source>Places and people that take my mind off it</source>
        <translation>Orte und Menschen, die mich ablenken</translation>
    </message>
    <message>
        <source>Professionals and services</source>
        <translation>Fachleute und Anlaufstellen</translation>
    </message>
    <message>
        <source>Small things that helped before, without anybody else.</source>
        <translation>Kleine Dinge, die schon geholfen haben, ohne jemand anderen.</translation>
    </message>
    <message>
        <source>Thoughts, feelings, things I do or stop doing.</source>
        <translation>Gedanken, Gefühle, Dinge, die ich tue oder nicht mehr tue.</translation>
    </message>
    <message>
        <source>What I can do by myself</source>
        <translation>Was ich allein tun kann</translation>
    </message>
    <message>
        <source>What I keep further away when it is bad, and who can help me with that.</source>
        <translation>Was ich weiter weg lege, wenn es schlimm ist, und wer mir dabei helfen kann.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Was mir wichtig ist</translation>
    </message>
    <message>
        <source>Where I am among others, and who is good to be with.</source>
        <translation>Wo ich unter Menschen bin und mit wem es guttut.</translation>
    </message>
    <message>
        <source>Whom I can ask for help</source>
        <translation>Wen ich um Hilfe bitten kann</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n entries do not say their time zone and take this one.</source>
        <translation>
            <numerusform>%n Eintrag nennt keine Zeitzone und nimmt diese.</numerusform>
            <numerusform>%n Einträge nennen keine Zeitzone und nehmen diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also take files from outside the folder</source>
        <translation>Auch Dateien von außerhalb des Ordners nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n check-ins</source>
        <translation>
            <numerusform>%n Stimmungsnotiz importieren</numerusform>
            <numerusform>%n Stimmungsnotizen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries and %1 more</source>
        <translation>
            <numerusform>%n Eintrag und %1 mehr importieren</numerusform>
            <numerusform>%n Einträge und %1 mehr importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n moods and other things</source>
        <translation>
            <numerusform>%n Stimmung oder Sonstiges importieren</numerusform>
            <numerusform>%n Stimmungen und Sonstiges importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %n entries that differ too, beside the ones here</source>
        <translation>
            <numerusform>Auch den %n anderen Eintrag importieren, neben dem hier</numerusform>
            <numerusform>Auch die %n anderen Einträge importieren, neben denen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry says its own time zone, so this changes nothing.</source>
        <translation>Jeder Eintrag nennt seine Zeitzone, darum ändert das nichts.</translation>
    </message>
    <message>
        <source>Everything is already here.</source>
        <translation>Alles ist schon hier.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Lamplit knows no such time zone.</source>
        <translation>Diese Zeitzone kennt Lamplit nicht.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing new, but some entries differ</source>
        <translation>Nichts Neues, aber einige Einträge sind anders</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>Es wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>So the dates will read</source>
        <translation>So lauten die Daten dann</translation>
    </message>
    <message>
        <source>There are no entries in it.</source>
        <translation>Es sind keine Einträge darin.</translation>
    </message>
    <message>
        <source>There is no new entry to show.</source>
        <translation>Es gibt keinen neuen Eintrag zu zeigen.</translation>
    </message>
    <message>
        <source>This is what would come in</source>
        <translation>Das würde importiert</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>My plan for a bad moment</source>
        <translation>Mein Plan für schwere Momente</translation>
    </message>
    <message>
        <source>Print my plan</source>
        <translation>Meinen Plan drucken</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1 was saved. This copy is not encrypted.</source>
        <translation>%1 wurde gespeichert. Diese Kopie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Back to Help now</source>
        <translation>Zurück zur Soforthilfe</translation>
    </message>
    <message>
        <source>For a bad moment, written on a better one. Leave out whatever does not fit. It is kept as you type, in the journal, and Help now shows it first.</source>
        <translation>Für einen schweren Moment, geschrieben in einem besseren. Lass weg, was nicht passt. Es wird beim Tippen gespeichert, im Tagebuch, und die Soforthilfe zeigt es zuerst.</translation>
    </message>
    <message>
        <source>Help now then shows these parts while the journal is locked. They lie beside it without encryption: whoever uses this computer can read them.</source>
        <translation>Die Soforthilfe zeigt dann diese Teile, solange das Tagebuch gesperrt ist. Sie liegen unverschlüsselt daneben: Wer diesen Computer benutzt, kann sie lesen.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>My plan for a bad moment</source>
        <translation>Mein Plan für schwere Momente</translation>
    </message>
    <message>
        <source>My plan.pdf</source>
        <translation>Mein Plan.pdf</translation>
    </message>
    <message>
        <source>On paper and as a PDF the plan is not encrypted.</source>
        <translation>Auf Papier und als PDF ist der Plan nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Readable before unlocking</source>
        <translation>Vor dem Entsperren lesbar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Written by myself, for myself.</source>
        <translation>Von mir geschrieben, für mich.</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Add to my next session…</source>
        <translation>Für meine nächste Sitzung…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <source>All of it, who can read it, where it is</source>
        <translation>Alles davon, wer es lesen kann, wo es ist</translation>
    </message>
    <message>
        <source>Answer %1 alone</source>
        <translation>Nur %1 antworten</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 blockieren?</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>%1 blockieren…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Hide it for everybody…</source>
        <translation>Für alle ausblenden…</translation>
    </message>
    <message>
        <source>Hide it from me</source>
        <translation>Für mich ausblenden</translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>Wie hast du das gemeint?</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>In einem Tag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>In drei Tagen</translation>
    </message>
    <message>
        <source>It ends sooner now, for everybody.</source>
        <translation>Es endet jetzt früher, für alle.</translation>
    </message>
    <message>
        <source>It is hidden from you. Nobody is told.</source>
        <translation>Es ist für dich ausgeblendet. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>It is kept for a report no longer.</source>
        <translation>Es ist nicht mehr für eine Meldung aufgehoben.</translation>
    </message>
    <message>
        <source>Keep it for a report no longer</source>
        <translation>Nicht mehr für eine Meldung aufheben</translation>
    </message>
    <message>
        <source>Keep it for a report, 30 days</source>
        <translation>Für eine Meldung aufheben, 30 Tage</translation>
    </message>
    <message>
        <source>Keep it private…</source>
        <translation>Privat behalten…</translation>
    </message>
    <message>
        <source>Kept sealed for 30 days, even if it is taken back. Nobody is told; the agreement of the circle says that this can be done.</source>
        <translation>30 Tage versiegelt aufgehoben, auch wenn es zurückgenommen wird. Niemand erfährt davon; die Vereinbarung des Kreises sagt, dass das möglich ist.</translation>
    </message>
    <message>
        <source>Let it end sooner</source>
        <translation>Früher enden lassen</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Jetzt senden lassen</translation>
    </message>
    <message>
        <source>Let this thread rest…</source>
        <translation>Dieses Gespräch ruhen lassen…</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>Mehr zu diesem Beitrag</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stumm schalten</translation>
    </message>
    <message>
        <source>Mute %1 no longer</source>
        <translation>%1 nicht mehr stumm schalten</translation>
    </message>
    <message>
        <source>Nobody is told, and %1 can still read what you share with everybody. To share without them, choose people.</source>
        <translation>Niemand erfährt davon, und %1 kann weiter lesen, was du mit allen teilst. Um anders zu teilen, wähle Personen.</translation>
    </message>
    <message>
        <source>Pin it for everybody</source>
        <translation>Für alle oben anheften</translation>
    </message>
    <message>
        <source>Pin it no longer</source>
        <translation>Nicht mehr oben anheften</translation>
    </message>
    <message>
        <source>Report it to stewards…</source>
        <translation>Der Leitung melden…</translation>
    </message>
    <message>
        <source>Save it as evidence…</source>
        <translation>Als Beleg speichern…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show it to everybody again…</source>
        <translation>Allen wieder zeigen…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Take this thread up again…</source>
        <translation>Dieses Gespräch wieder aufnehmen…</translation>
    </message>
    <message>
        <source>Think this advice over…</source>
        <translation>Diesen Rat überdenken…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What %1 says is folded for you. Nobody is told.</source>
        <translation>Was %1 sagt, ist für dich eingeklappt. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>Was %1 sagt, wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>Why do I see it like this?</source>
        <translation>Warum sehe ich es so?</translation>
    </message>
    <message>
        <source>You can undo it under Hidden from you.</source>
        <translation>Du kannst es unter „Für dich ausgeblendet“ rückgängig machen.</translation>
    </message>
    <message>
        <source>You see nothing of %1 any more.</source>
        <translation>Du siehst nichts mehr von %1.</translation>
    </message>
    <message>
        <source>You see nothing that %1 says any more, and nothing of what they said.</source>
        <translation>Du siehst nichts mehr, was %1 sagt, und nichts von früher.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>%1, nicht mehr dabei</translation>
    </message>
    <message>
        <source>A card for the shelf</source>
        <translation>Eine Karte fürs Regal</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>Eine Stimmung</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Zu den Antworten</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Korrigiert %1</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>Wünscht sich Gesellschaft</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>It is kept here. A newer Lamplit can show what it says.</source>
        <translation>Es ist hier aufgehoben. Ein neueres Lamplit kann zeigen, was es sagt.</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>In meinen Koffer legen</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>Mehr zu diesem Beitrag</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>Teil eines Eintrags</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show</source>
        <translation>Etwas, das ein neueres Lamplit zeigen kann</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Willkommensseite</translation>
    </message>
    <message>
        <source>What stood there first</source>
        <translation>Was zuerst da stand</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>Datum liegt vor der Uhr hier</translation>
    </message>
    <message>
        <source>for chosen people</source>
        <translation>für gewählte Personen</translation>
    </message>
    <message>
        <source>here until %1</source>
        <translation>hier bis %1</translation>
    </message>
    <message>
        <source>here until %1 takes it back</source>
        <translation>hier, bis %1 es zurücknimmt</translation>
    </message>
    <message>
        <source>here until you take it back</source>
        <translation>hier, bis du es zurücknimmst</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>die schreibende Person</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>wird noch gesendet</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>geschrieben %1</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Words of a post</source>
        <translation>Worte eines Beitrags</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print this entry</source>
        <translation>Diesen Eintrag drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>{name} wurde gespeichert. Diese Kopie ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Numbers compared in %1</source>
        <translation>Nummern in %1 verglichen</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>Privatsphäre prüfen</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Mit %1 geteilt</translation>
    </message>
    <message>
        <source>The short form of your plan</source>
        <translation>Die Kurzform deines Plans</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>What opens this journal</source>
        <translation>Was dieses Tagebuch öffnet</translation>
    </message>
    <message>
        <source>When it locks</source>
        <translation>Wann es sich sperrt</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>%n key(s) open it.</source>
        <translation>
            <numerusform>%n Schlüssel öffnet es.</numerusform>
            <numerusform>%n Schlüssel öffnen es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an end.</source>
        <translation>
            <numerusform>%n davon ohne Ende.</numerusform>
            <numerusform>%n davon ohne Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it lie beside the journal without encryption.</source>
        <translation>
            <numerusform>%n Teil davon liegt unverschlüsselt neben dem Tagebuch.</numerusform>
            <numerusform>%n Teile davon liegen unverschlüsselt neben dem Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours can be read there.</source>
        <translation>
            <numerusform>%n Sache von dir ist dort zu lesen.</numerusform>
            <numerusform>%n Sachen von dir sind dort zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A month has passed since you looked.</source>
        <translation>Ein Monat ist vergangen, seit du nachgesehen hast.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click.</source>
        <translation>
            <numerusform>Nach %n Minute ohne Taste oder Klick.</numerusform>
            <numerusform>Nach %n Minuten ohne Taste oder Klick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when the computer sleeps.</source>
        <translation>Auch wenn der Computer schläft.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Connections in the last 30 days: %1.</source>
        <translation>Verbindungen in den letzten 30 Tagen: %1.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Ich habe nachgesehen</translation>
    </message>
    <message>
        <source>It stays open when the computer sleeps.</source>
        <translation>Es bleibt offen, wenn der Computer schläft.</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Zuletzt nachgesehen am %1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Never by itself while it is idle.</source>
        <translation>Nie von selbst, solange nichts geschieht.</translation>
    </message>
    <message>
        <source>No connections in the last 30 days.</source>
        <translation>Keine Verbindungen in den letzten 30 Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet with %n of those who are in it.</source>
        <translation>
            <numerusform>Noch nicht mit %n Person, die darin ist.</numerusform>
            <numerusform>Noch nicht mit %n Personen, die darin sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours can be read there.</source>
        <translation>Nichts von dir ist dort zu lesen.</translation>
    </message>
    <message>
        <source>Nothing: you are in no circle, so nothing connects to anything.</source>
        <translation>Nichts: Du bist in keinem Kreis, also verbindet sich nichts mit irgendetwas.</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>Die neueste ist von %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no recovery code: without the passphrase it stays closed.</source>
        <translation>Es gibt keinen Wiederherstellungscode: Ohne die Passphrase bleibt es zu.</translation>
    </message>
    <message>
        <source>What keeps this journal private, and what you let out of it. It takes two minutes; once a month is enough. Lamplit looks at this journal only, here on this computer.</source>
        <translation>Was dieses Tagebuch privat hält und was du hinauslässt. Es dauert zwei Minuten; einmal im Monat genügt. Lamplit sieht nur in dieses Tagebuch, hier auf diesem Computer.</translation>
    </message>
    <message>
        <source>What you share, sealed, to: %1.</source>
        <translation>Was du teilst, versiegelt, an: %1.</translation>
    </message>
    <message>
        <source>With everybody who is in it.</source>
        <translation>Mit allen, die darin sind.</translation>
    </message>
    <message>
        <source>Your relays are reached through the proxy you set.</source>
        <translation>Deine Relays werden über den eingestellten Proxy erreicht.</translation>
    </message>
    <message>
        <source>Your relays see this computer&apos;s address, and not who you are.</source>
        <translation>Deine Relays sehen die Adresse dieses Computers, und nicht, wer du bist.</translation>
    </message>
    <message>
        <source>privacy keys lock backup shared compared relay plan</source>
        <translation>Privatsphäre Schlüssel Sperren Sicherung geteilt verglichen Relay Plan</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is no score from 1 to 5.</source>
        <translation>%1 ist kein Punktwert von 1 bis 5.</translation>
    </message>
    <message>
        <source>%1: “%2” is no such value.</source>
        <translation>%1: „%2“ ist kein solcher Wert.</translation>
    </message>
    <message>
        <source>A file in this archive is packed far more tightly than real files are. It may be meant to do harm, so nothing was brought in.</source>
        <translation>Eine Datei in diesem Archiv ist weit dichter gepackt, als echte Dateien es sind. Vielleicht soll sie schaden, darum wurde nichts importiert.</translation>
    </message>
    <message>
        <source>A file inside the archive is damaged.</source>
        <translation>Eine Datei im Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>A file that it shows is not there.</source>
        <translation>Eine Datei, die er zeigt, ist nicht da.</translation>
    </message>
    <message>
        <source>A line of this file is too long to be one.</source>
        <translation>Eine Zeile dieser Datei ist zu lang, um eine zu sein.</translation>
    </message>
    <message>
        <source>A photo or recording of this entry is not in the backup.</source>
        <translation>Ein Foto oder eine Aufnahme dieses Eintrags ist nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>A picture in the text is damaged.</source>
        <translation>Ein Bild im Text ist beschädigt.</translation>
    </message>
    <message>
        <source>A picture on the web is not fetched; its address stays in the text.</source>
        <translation>Ein Bild aus dem Web wird nicht geholt; seine Adresse bleibt im Text.</translation>
    </message>
    <message>
        <source>Another entry here has its versions or files, so it was left out.</source>
        <translation>Ein anderer Eintrag hier hat seine Fassungen oder Dateien, darum blieb er draußen.</translation>
    </message>
    <message>
        <source>Check-ins of this mood have no words: choose a mood for them, or they stay out.</source>
        <translation>Stimmungsnotizen mit dieser Stimmung haben keine Worte: Wähle eine Stimmung für sie, sonst bleiben sie draußen.</translation>
    </message>
    <message>
        <source>Entries with this mood come in without it: choose a mood for it.</source>
        <translation>Einträge mit dieser Stimmung kommen ohne sie herein: Wähle eine Stimmung dafür.</translation>
    </message>
    <message>
        <source>From Lamplit. One row for each thing that was noted.</source>
        <translation>Aus Lamplit. Eine Zeile für alles, was notiert wurde.</translation>
    </message>
    <message>
        <source>From here on this archive is damaged.</source>
        <translation>Ab hier ist dieses Archiv beschädigt.</translation>
    </message>
    <message>
        <source>From here on this file could not be read.</source>
        <translation>Ab hier ließ sich diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>From here on this file is damaged.</source>
        <translation>Ab hier ist diese Datei beschädigt.</translation>
    </message>
    <message>
        <source>It has no date of its own; the date it was last changed is used.</source>
        <translation>Es hat kein eigenes Datum; verwendet wird das der letzten Änderung.</translation>
    </message>
    <message>
        <source>It has no date of its own; the date of the file is used.</source>
        <translation>Es hat kein eigenes Datum; verwendet wird das der Datei.</translation>
    </message>
    <message>
        <source>It has no date that can be read, so it was left out.</source>
        <translation>Es hat kein lesbares Datum, darum blieb es draußen.</translation>
    </message>
    <message>
        <source>It has no date; the one when the file was last changed is used.</source>
        <translation>Es hat kein Datum; verwendet wird das der letzten Änderung der Datei.</translation>
    </message>
    <message>
        <source>It has no time that can be read: noon.</source>
        <translation>Es hat keine lesbare Zeit: Mittag.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file, so it was left out.</source>
        <translation>Es ist ein Verweis oder ein Gerät, keine Datei, darum blieb es draußen.</translation>
    </message>
    <message>
        <source>It is a link, not a file, so it was left out.</source>
        <translation>Es ist ein Verweis, keine Datei, darum blieb es draußen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It is locked with a password. Export without one.</source>
        <translation>Es ist mit einem Passwort geschützt. Exportiere ohne eines.</translation>
    </message>
    <message>
        <source>It is not in UTF-8; it was read as Windows-1252. Check its accents.</source>
        <translation>Es ist nicht in UTF-8; es wurde als Windows-1252 gelesen. Prüfe Umlaute und Akzente.</translation>
    </message>
    <message>
        <source>It is packed in a way that Lamplit does not read.</source>
        <translation>Es ist auf eine Weise gepackt, die Lamplit nicht liest.</translation>
    </message>
    <message>
        <source>It leads out of the archive, so it was not taken.</source>
        <translation>Es führt aus dem Archiv hinaus, darum wurde es nicht genommen.</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash, so it was left out.</source>
        <translation>Es liegt im Papierkorb von Joplin, darum blieb es draußen.</translation>
    </message>
    <message>
        <source>It lies in the trash of Standard Notes, so it was left out.</source>
        <translation>Es liegt im Papierkorb von Standard Notes, darum blieb es draußen.</translation>
    </message>
    <message>
        <source>It lies on another machine, so it was not taken.</source>
        <translation>Es liegt auf einem anderen Rechner, darum wurde es nicht genommen.</translation>
    </message>
    <message>
        <source>It lies outside of what was chosen, so it was not taken.</source>
        <translation>Es liegt außerhalb des Gewählten, darum wurde es nicht genommen.</translation>
    </message>
    <message>
        <source>It names an activity that the backup does not hold.</source>
        <translation>Es nennt eine Aktivität, die nicht in der Sicherung ist.</translation>
    </message>
    <message>
        <source>Its date comes from the name of the file.</source>
        <translation>Das Datum kommt aus dem Namen der Datei.</translation>
    </message>
    <message>
        <source>Its date was read as %1, and others like it.</source>
        <translation>Das Datum wurde als %1 gelesen, andere dieser Art ebenso.</translation>
    </message>
    <message>
        <source>Its date was read day first, as %1.</source>
        <translation>Das Datum wurde mit dem Tag zuerst gelesen, als %1.</translation>
    </message>
    <message>
        <source>Its date, “%1”, was read as the time of the zone.</source>
        <translation>Das Datum „%1“ wurde als Ortszeit der Zeitzone gelesen.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, so it was left out.</source>
        <translation>Sein Name führt aus dem Archiv hinaus, darum blieb es draußen.</translation>
    </message>
    <message>
        <source>Joplin encrypted this. Export it as JEX, and bring that in.</source>
        <translation>Joplin hat das verschlüsselt. Exportiere es als JEX und importiere das.</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>Behält jeden Eintrag als Textdatei mit Datum, Schlagwörtern, Stimmung, Fotos und Links; nicht Schlaf, Fragebögen oder Stimmungsnotizen ohne Eintrag.</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>Behält jeden Eintrag in einer Textdatei mit Datum auf die Minute, Schlagwörtern und Stern; nicht Fotos, Stimmungen, Schlaf oder Fragebögen, für die jrnl keinen Platz hat.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>Behält jeden Eintrag mit Datum, Ort, Stimmung, Schlagwörtern, Fotos und Links, als Seiten, die keine Verbindung brauchen; andere Dateien nur mit Namen.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>Behält jeden Eintrag mit Datum, Ort, Stimmung, Schlagwörtern, Fotos und Links, auf Seiten, die sich drucken und binden lassen; andere Dateien nur mit Namen.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>Behält jeden Eintrag mit Datum, Schlagwörtern, Stern, Ort, Fotos, Aufnahmen und Links; nicht Stimmungen, Schlaf oder Fragebögen, für die Day One keinen Platz hat.</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>Behält alles: Daten, Fassungen, Stimmungen, Skalen, Fotos und Dateien.</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>Behält Stimmungen, Skalen, Schlaf und Fragebögen als Tabellen und was sich an Einträgen zählen lässt; nicht Fotos und Dateien.</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>Gemacht mit Lamplit. Diese Seiten sind nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>No date stands before these words.</source>
        <translation>Vor diesen Worten steht kein Datum.</translation>
    </message>
    <message>
        <source>Not all of it is in UTF-8; that was read as Windows-1252. Check its accents.</source>
        <translation>Nicht alles davon ist in UTF-8; das wurde als Windows-1252 gelesen. Prüfe Umlaute und Akzente.</translation>
    </message>
    <message>
        <source>Some bytes are no text; “�” stands in their place.</source>
        <translation>Einige Bytes sind kein Text; an ihrer Stelle steht „�“.</translation>
    </message>
    <message>
        <source>Some details of this entry could not be read: %1.</source>
        <translation>Einige Angaben dieses Eintrags ließen sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>Eckige Klammern stehen für Zeichen, für die dieser Computer keine Buchstaben hat: {scripts}.</translation>
    </message>
    <message>
        <source>The archive ends in the middle of it.</source>
        <translation>Das Archiv endet mitten darin.</translation>
    </message>
    <message>
        <source>The archive holds it twice; the first one is used.</source>
        <translation>Das Archiv enthält es zweimal; verwendet wird das erste.</translation>
    </message>
    <message>
        <source>The backup does not say what mood it had.</source>
        <translation>Die Sicherung sagt nicht, welche Stimmung es hatte.</translation>
    </message>
    <message>
        <source>The backup is damaged at the files of this entry, so none of them can be told.</source>
        <translation>Die Sicherung ist bei den Dateien dieses Eintrags beschädigt, darum lässt sich keine davon nennen.</translation>
    </message>
    <message>
        <source>The backup is damaged at this entry, so it could not be read.</source>
        <translation>Die Sicherung ist bei diesem Eintrag beschädigt, darum ließ er sich nicht lesen.</translation>
    </message>
    <message>
        <source>The backup is damaged here. What could be read of this kind comes.</source>
        <translation>Die Sicherung ist hier beschädigt. Was sich von dieser Art lesen ließ, kommt.</translation>
    </message>
    <message>
        <source>The backup is damaged. Entries that it does not even list any more are not named here.</source>
        <translation>Die Sicherung ist beschädigt. Einträge, die sie nicht einmal mehr aufführt, werden hier nicht genannt.</translation>
    </message>
    <message>
        <source>The entries in this backup are damaged. Make it again in Daylio.</source>
        <translation>Die Einträge in dieser Sicherung sind beschädigt. Mach sie in Daylio neu.</translation>
    </message>
    <message>
        <source>The entries in this backup are too large to be some.</source>
        <translation>Die Einträge in dieser Sicherung sind zu groß, um welche zu sein.</translation>
    </message>
    <message>
        <source>The entries in this export are damaged and cannot be read. Export it again.</source>
        <translation>Die Einträge in diesem Export sind beschädigt und lassen sich nicht lesen. Exportiere noch einmal.</translation>
    </message>
    <message>
        <source>The export holds this entry twice.</source>
        <translation>Der Export enthält diesen Eintrag zweimal.</translation>
    </message>
    <message>
        <source>The words before the first date belong to no entry and were left out.</source>
        <translation>Die Worte vor dem ersten Datum gehören zu keinem Eintrag und blieben draußen.</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>In diesem Buch ist nichts.</translation>
    </message>
    <message>
        <source>This archive holds more than %1 files, so nothing was brought in.</source>
        <translation>Dieses Archiv enthält mehr als %1 Dateien, darum wurde nichts importiert.</translation>
    </message>
    <message>
        <source>This archive is damaged or incomplete. Export it again.</source>
        <translation>Dieses Archiv ist beschädigt oder unvollständig. Exportiere noch einmal.</translation>
    </message>
    <message>
        <source>This archive would unpack to more than %1 GiB, so nothing was brought in.</source>
        <translation>Dieses Archiv wäre entpackt größer als %1 GiB, darum wurde nichts importiert.</translation>
    </message>
    <message>
        <source>This backup is encrypted in a way that Lamplit does not open, or is cut short. Make a decrypted one in Standard Notes.</source>
        <translation>Diese Sicherung ist auf eine Weise verschlüsselt, die Lamplit nicht öffnet, oder abgeschnitten. Mach in Standard Notes eine entschlüsselte.</translation>
    </message>
    <message>
        <source>This cannot be read, so it was left out.</source>
        <translation>Das lässt sich nicht lesen, darum blieb es draußen.</translation>
    </message>
    <message>
        <source>This day is damaged and was left out.</source>
        <translation>Dieser Tag ist beschädigt und blieb draußen.</translation>
    </message>
    <message>
        <source>This entry is damaged and was left out.</source>
        <translation>Dieser Eintrag ist beschädigt und blieb draußen.</translation>
    </message>
    <message>
        <source>This entry is damaged or has no date, so it was left out.</source>
        <translation>Dieser Eintrag ist beschädigt oder hat kein Datum, darum blieb er draußen.</translation>
    </message>
    <message>
        <source>This file could not be read, so the entry comes without it.</source>
        <translation>Diese Datei ließ sich nicht lesen, darum kommt der Eintrag ohne sie.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>This file holds no entry of jrnl&apos;s.</source>
        <translation>Diese Datei enthält keinen Eintrag von jrnl.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Diese Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>This file is not what it was when it went out. It comes in as it is.</source>
        <translation>Diese Datei ist nicht mehr, wie sie beim Export war. Sie kommt so herein, wie sie ist.</translation>
    </message>
    <message>
        <source>This file of entries is too large to be one.</source>
        <translation>Diese Datei mit Einträgen ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>This folder could not be opened.</source>
        <translation>Dieser Ordner ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This is no day of the month, so it was left out.</source>
        <translation>Diesen Tag gibt es im Monat nicht, darum blieb er draußen.</translation>
    </message>
    <message>
        <source>This is no entry that can be read, so it was left out.</source>
        <translation>Das ist kein lesbarer Eintrag, darum blieb er draußen.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Das ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>This item is damaged and was left out.</source>
        <translation>Dieses Stück ist beschädigt und blieb draußen.</translation>
    </message>
    <message>
        <source>This journal went out of a newer Lamplit. Update Lamplit, then try.</source>
        <translation>Dieses Tagebuch kam aus einem neueren Lamplit. Aktualisiere Lamplit und versuch es dann.</translation>
    </message>
    <message>
        <source>This line has fewer cells than the head; what is there was taken.</source>
        <translation>Diese Zeile hat weniger Zellen als der Kopf; was da ist, wurde genommen.</translation>
    </message>
    <message>
        <source>This line has more cells than the head; they stand below the note.</source>
        <translation>Diese Zeile hat mehr Zellen als der Kopf; sie stehen unter der Notiz.</translation>
    </message>
    <message>
        <source>This line has no date that can be read, so it was left out.</source>
        <translation>Diese Zeile hat kein lesbares Datum, darum blieb sie draußen.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Dieser Verweis führt nirgendwohin.</translation>
    </message>
    <message>
        <source>This link leads out of the chosen folder.</source>
        <translation>Dieser Verweis führt aus dem gewählten Ordner hinaus.</translation>
    </message>
    <message>
        <source>This month is damaged and was left out.</source>
        <translation>Dieser Monat ist beschädigt und blieb draußen.</translation>
    </message>
    <message>
        <source>This note could not be opened and was left out.</source>
        <translation>Diese Notiz ließ sich nicht öffnen und blieb draußen.</translation>
    </message>
    <message>
        <source>This note could not be read.</source>
        <translation>Diese Notiz ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>This note is too large to be one.</source>
        <translation>Diese Notiz ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Dieses Bild ist nicht hier.</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>Dieser Datensatz lässt sich nicht lesen, darum blieb er draußen.</translation>
    </message>
    <message>
        <source>This state of mind has no date or value that can be read; it was left out.</source>
        <translation>Dieser Gemütszustand hat kein lesbares Datum oder keinen lesbaren Wert; er blieb draußen.</translation>
    </message>
    <message>
        <source>Two different entries have this id; both are taken.</source>
        <translation>Zwei verschiedene Einträge haben diese Kennung; beide werden genommen.</translation>
    </message>
    <message>
        <source>What a passphrase protects is written to a file that ends in .zip.</source>
        <translation>Was eine Passphrase schützt, wird in eine Datei geschrieben, die auf .zip endet.</translation>
    </message>
    <message>
        <source>You deleted this entry for good here, so it stays away.</source>
        <translation>Du hast diesen Eintrag hier endgültig gelöscht, darum bleibt er weg.</translation>
    </message>
    <message>
        <source>after day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>nach Tag %1</translation>
    </message>
    <message>
        <source>after entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>nach Eintrag %1</translation>
    </message>
    <message>
        <source>after item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>nach Element %1</translation>
    </message>
    <message>
        <source>after line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>nach Zeile %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>„%1“ ist kein lesbares Datum.</translation>
    </message>
    <message>
        <source>“%1” is no known time zone; the chosen one is used.</source>
        <translation>„%1“ ist keine bekannte Zeitzone; verwendet wird die gewählte.</translation>
    </message>
    <message>
        <source>“%1” is not in the export.</source>
        <translation>„%1“ ist nicht im Export.</translation>
    </message>
    <message>
        <source>“%1” is not there; the text keeps its name.</source>
        <translation>„%1“ ist nicht da; im Text bleibt der Name stehen.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n Sache braucht einen Blick</numerusform>
            <numerusform>%n Sachen brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>Ordner des Tagebuchs wählen</translation>
    </message>
    <message>
        <source>Lamplit stopped last time. Everything up to %1 is here.</source>
        <translation>Lamplit wurde letztes Mal unterbrochen. Alles bis %1 ist da.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Wiederherstellbar: %1 Einträge, %2.</translation>
    </message>
    <message>
        <source>The backup is in place. Open it with your passphrase. What was there before is kept in %1.</source>
        <translation>Die Sicherung ist an ihrem Platz. Öffne sie mit deiner Passphrase. Was vorher da war, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>%1 is %2, %3 is %4.</source>
        <translation>%1 ist %2, %3 ist %4.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1 nimmt teil.</translation>
    </message>
    <message numerus="yes">
        <source>%n take part: %1.</source>
        <translation>
            <numerusform>%n nimmt teil: %1.</numerusform>
            <numerusform>%n nehmen teil: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean at either end tells what everybody answered. Two of these with almost the same people tell more than one.</source>
        <translation>Ein Durchschnitt ganz am Rand verrät, was alle geantwortet haben. Zwei Umfragen mit fast denselben Personen verraten mehr als eine.</translation>
    </message>
    <message>
        <source>A newer Lamplit asks something here.</source>
        <translation>Ein neueres Lamplit fragt hier etwas.</translation>
    </message>
    <message>
        <source>After reading here I feel rather lighter than heavier.</source>
        <translation>Nachdem ich hier gelesen habe, ist mir eher leichter als schwerer.</translation>
    </message>
    <message>
        <source>I can leave things unsaid here, and nobody minds.</source>
        <translation>Ich kann hier Dinge ungesagt lassen, und niemand nimmt es übel.</translation>
    </message>
    <message>
        <source>In the last one fewer than five took part: nothing is shown.</source>
        <translation>An der letzten haben weniger als fünf teilgenommen: Nichts wird gezeigt.</translation>
    </message>
    <message>
        <source>In the last one somebody&apos;s part was missing at the end: nothing is shown.</source>
        <translation>Bei der letzten fehlte am Ende jemandes Teil: Nichts wird gezeigt.</translation>
    </message>
    <message>
        <source>It asks something that only a newer Lamplit knows.</source>
        <translation>Sie fragt etwas, das nur ein neueres Lamplit kennt.</translation>
    </message>
    <message>
        <source>It began without you. The next one can be yours.</source>
        <translation>Sie begann ohne dich. Bei der nächsten kannst du dabei sein.</translation>
    </message>
    <message>
        <source>It is complete.</source>
        <translation>Sie ist vollständig.</translation>
    </message>
    <message>
        <source>It is not hidden who takes part. If all the others put their numbers together, they know yours: take part among people you trust not to do that.</source>
        <translation>Es ist nicht verborgen, wer teilnimmt. Wenn alle anderen ihre Zahlen zusammenlegen, kennen sie deine: Nimm unter Menschen teil, denen du zutraust, das nicht zu tun.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Sie läuft.</translation>
    </message>
    <message>
        <source>It waits for people who take part.</source>
        <translation>Sie wartet auf Personen, die teilnehmen.</translation>
    </message>
    <message>
        <source>Nobody can check an answer; sums that cannot be are thrown away, smaller lies are not seen.</source>
        <translation>Niemand kann eine Antwort prüfen; unmögliche Summen werden verworfen, kleinere Lügen bleiben ungesehen.</translation>
    </message>
    <message>
        <source>The last one was taken back.</source>
        <translation>Die letzte wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The sums of the last one cannot be: somebody did not keep to the rules. Nothing is shown.</source>
        <translation>Die Summen der letzten sind unmöglich: Jemand hat sich nicht an die Regeln gehalten. Nichts wird gezeigt.</translation>
    </message>
    <message>
        <source>When I say something here, I feel heard.</source>
        <translation>Wenn ich hier etwas sage, fühle ich mich gehört.</translation>
    </message>
    <message>
        <source>With fewer than five answers, or when one that was promised never comes, nothing is shown.</source>
        <translation>Bei weniger als fünf Antworten, oder wenn eine zugesagte nie kommt, wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>You take no part in this one any more.</source>
        <translation>Du nimmst an dieser nicht mehr teil.</translation>
    </message>
    <message>
        <source>You take no part so far. Leaving it out is as good as answering.</source>
        <translation>Du nimmst bisher nicht teil. Auslassen ist so gut wie antworten.</translation>
    </message>
    <message>
        <source>You take part; your answer is missing.</source>
        <translation>Du nimmst teil; deine Antwort fehlt noch.</translation>
    </message>
    <message>
        <source>Your answer is here, and leaves only in pieces.</source>
        <translation>Deine Antwort ist hier und geht nur in Stücken hinaus.</translation>
    </message>
</context>
<context>
    <name>PulseSheet</name>
    <message>
        <source>Answer anew</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Umfrage beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each of them takes an answer.</source>
        <translation>Zu jeder gehört eine Antwort.</translation>
    </message>
    <message>
        <source>Everybody answers three statements alone. What becomes known is who took part, and the mean for each statement; no answer ever is, to anybody.</source>
        <translation>Alle beantworten für sich drei Aussagen. Bekannt wird, wer teilgenommen hat, und der Durchschnitt jeder Aussage; nie eine Antwort, niemandem.</translation>
    </message>
    <message>
        <source>Is this circle good for you?</source>
        <translation>Tut dir dieser Kreis gut?</translation>
    </message>
    <message>
        <source>It is under way, and ends by %1.</source>
        <translation>Sie läuft, bis spätestens %1.</translation>
    </message>
    <message>
        <source>It takes five people who answer. There are %1 in this circle.</source>
        <translation>Es braucht fünf Personen, die antworten. In diesem Kreis sind %1.</translation>
    </message>
    <message>
        <source>It waits for people who take part until %1.</source>
        <translation>Sie wartet bis %1 auf Personen, die teilnehmen.</translation>
    </message>
    <message>
        <source>Take part with these answers</source>
        <translation>Mit diesen Antworten teilnehmen</translation>
    </message>
    <message>
        <source>The one of %1</source>
        <translation>Die Umfrage von %1</translation>
    </message>
    <message>
        <source>Your answer is here. It leaves only in pieces.</source>
        <translation>Deine Antwort ist hier. Sie geht nur in Stücken hinaus.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diese auslassen</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>Diese Woche: %1</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>gefragt von %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>offen bis %1</translation>
    </message>
    <message>
        <source>the round is over</source>
        <translation>die Runde ist vorbei</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>wird noch gesendet</translation>
    </message>
</context>
<context>
    <name>QuietEditor</name>
    <message>
        <source>No quiet hours.</source>
        <translation>Keine Ruhezeiten.</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>Back to Help now</source>
        <translation>Zurück zur Soforthilfe</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Soforthilfe</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Entry, for reading</source>
        <translation>Eintrag, zum Lesen</translation>
    </message>
    <message>
        <source>Pictures: {texts}</source>
        <translation>Bilder: {texts}</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Dieses Bild ist nicht hier.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Dieses Bild ist nicht hier: {alt}</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Everybody who has it</source>
        <translation>Alle, die es haben</translation>
    </message>
    <message>
        <source>It is not encrypted. Put it where you would put a paper diary, and delete it when you no longer need it.</source>
        <translation>Es ist nicht verschlüsselt. Leg es dorthin, wo du ein Tagebuch aus Papier hinlegen würdest, und lösche es, wenn du es nicht mehr brauchst.</translation>
    </message>
    <message>
        <source>One encrypted zip, which 7-Zip and many other programs open. If the passphrase is forgotten, it stays closed.</source>
        <translation>Ein verschlüsseltes Zip, das 7-Zip und viele andere Programme öffnen. Ist die Passphrase vergessen, bleibt es zu.</translation>
    </message>
    <message>
        <source>Only who knows a passphrase</source>
        <translation>Nur wer eine Passphrase kennt</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Six or seven words that do not belong together work well.</source>
        <translation>Sechs oder sieben Wörter, die nicht zusammengehören, sind gut.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>Die beiden sind verschieden. Gib die zweite noch einmal ein.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>Ask everybody a question</source>
        <translation>Alle etwas fragen</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>Wie ich hier lese</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>Gesellschaft täte mir gut</translation>
    </message>
    <message>
        <source>Keep them in my journal</source>
        <translation>In meinem Tagebuch aufheben</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>Mehr zu diesem Kreis</translation>
    </message>
    <message>
        <source>People and pages of this circle</source>
        <translation>Menschen und Seiten dieses Kreises</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>Die Adresse ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>Das Regal des Kreises</translation>
    </message>
    <message>
        <source>What you were answering is gone. Your words did not go out.</source>
        <translation>Worauf du geantwortet hast, ist weg. Deine Worte wurden nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Keine Teilschlüssel öffnen dieses Tagebuch. Nimm deine Passphrase, den Wiederherstellungscode oder die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>These shares do not belong together. Nothing was changed.</source>
        <translation>Diese Teilschlüssel gehören nicht zusammen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not the new passphrase that you chose when this began. Nothing was changed.</source>
        <translation>Das ist nicht die neue Passphrase, die du am Anfang gewählt hast. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This recovery has ended. Begin again.</source>
        <translation>Diese Wiederherstellung ist beendet. Beginne noch einmal.</translation>
    </message>
    <message>
        <source>This share is not as it was given out, so it was not taken. Ask somebody else who keeps one.</source>
        <translation>Dieser Teilschlüssel ist nicht so, wie er ausgegeben wurde, darum wurde er nicht genommen. Frag jemand anderen, der einen aufbewahrt.</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>Dieser Teilschlüssel gehört zu einem anderen Tagebuch oder zu Teilschlüsseln, die seither neu gemacht wurden. Die anderen zählen weiter.</translation>
    </message>
    <message>
        <source>This share was made for another code. Ask who sent it to answer the code that is shown here.</source>
        <translation>Dieser Teilschlüssel wurde für einen anderen Code gemacht. Bitte die Person, die ihn gesendet hat, auf den Code zu antworten, der hier gezeigt wird.</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>Dieser Text ist nicht vollständig oder stammt nicht aus einer Wiederherstellung. Kopiere ihn noch einmal ganz.</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>Du bewahrst keinen Teilschlüssel auf, um den dieser Code bittet.</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Group %1 of the recovery code is not right. Check it again.</source>
        <translation>Gruppe %1 des Wiederherstellungscodes stimmt nicht. Prüfe sie noch einmal.</translation>
    </message>
    <message>
        <source>Groups %1 of the recovery code are not right. Check them again.</source>
        <translation>Die Gruppen %1 des Wiederherstellungscodes stimmen nicht. Prüfe sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code is %n characters too short. Check each group.</source>
        <translation>
            <numerusform>Der Wiederherstellungscode ist %n Zeichen zu kurz. Prüfe jede Gruppe.</numerusform>
            <numerusform>Der Wiederherstellungscode ist %n Zeichen zu kurz. Prüfe jede Gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery code is not right. Compare each group with your copy.</source>
        <translation>Der Wiederherstellungscode stimmt nicht. Vergleiche jede Gruppe mit deiner Abschrift.</translation>
    </message>
    <message>
        <source>The recovery code is too long. It has eight groups of four characters.</source>
        <translation>Der Wiederherstellungscode ist zu lang. Er hat acht Gruppen mit vier Zeichen.</translation>
    </message>
    <message>
        <source>Too many characters of the recovery code are missing. Try another way in.</source>
        <translation>Zu viele Zeichen des Wiederherstellungscodes fehlen. Versuch einen anderen Zugang.</translation>
    </message>
</context>
<context>
    <name>RecoveryDue</name>
    <message>
        <source>Does your recovery code still work? Trying it takes a minute.</source>
        <translation>Funktioniert dein Wiederherstellungscode noch? Ihn zu probieren dauert eine Minute.</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>Später wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>%1 of %2 shares open your journal, since %3.</source>
        <translation>%1 von %2 Teilschlüsseln öffnen dein Tagebuch, seit %3.</translation>
    </message>
    <message>
        <source>%1, who is in the circle no longer and still has it</source>
        <translation>%1, nicht mehr im Kreis und noch mit Teilschlüssel</translation>
    </message>
    <message>
        <source>A way back in, with friends</source>
        <translation>Ein Weg zurück, mit Freunden</translation>
    </message>
    <message>
        <source>Any %1 of them together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>Je %1 davon können es zusammen mit einer Kopie der Dateien deines Tagebuchs lesen, mit dir oder ohne dich. Die Teilschlüssel allein öffnen nichts.</translation>
    </message>
    <message>
        <source>Any {needed} of the {made} shares of set {letter} open a Lamplit journal together, without its passphrase. Fewer of them tell nothing about it.</source>
        <translation>Je {needed} der {made} Teilschlüssel von Satz {letter} öffnen zusammen ein Tagebuch von Lamplit, ohne seine Passphrase. Weniger davon verraten nichts darüber.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each sheet in another place, or with another person whom you trust. Never {needed} of them together, and none beside the computer or in a cloud.</source>
        <translation>Jedes Blatt an einen anderen Ort oder zu einer anderen Person, der du vertraust. Nie {needed} davon zusammen, und keines neben den Computer oder in eine Cloud.</translation>
    </message>
    <message>
        <source>Give out the shares</source>
        <translation>Teilschlüssel ausgeben</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Wie man es benutzt</translation>
    </message>
    <message>
        <source>If you lose your passphrase and your recovery code, friends can let you back in. Each of them keeps a share; one alone opens nothing.</source>
        <translation>Wenn du deine Passphrase und deinen Wiederherstellungscode verlierst, können Freunde dich wieder hineinlassen. Alle bewahren einen Teilschlüssel auf; einer allein öffnet nichts.</translation>
    </message>
    <message>
        <source>Journal: {name}</source>
        <translation>Tagebuch: {name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Erstellt am {day}</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Notes by hand</source>
        <translation>Notizen von Hand</translation>
    </message>
    <message>
        <source>Old copies of your journal and older backups still open with them. New keys for everything, in Settings, end that for what comes next.</source>
        <translation>Alte Kopien deines Tagebuchs und ältere Sicherungen öffnen sich weiter damit. Neue Schlüssel für alles, in den Einstellungen, beenden das für das, was danach kommt.</translation>
    </message>
    <message>
        <source>On a new computer, put Lamplit and a copy of the journal or of a backup there. Choose “Use my recovery code”, and type the eight groups, or open a photo of the QR code.</source>
        <translation>Bring auf einen neuen Computer Lamplit und eine Kopie des Tagebuchs oder einer Sicherung. Wähle „Wiederherstellungscode verwenden“ und gib die acht Gruppen ein, oder öffne ein Foto des QR-Codes.</translation>
    </message>
    <message>
        <source>On paper, with things that you do not lose, away from the computer and its backups. Not in a mail, a chat or a cloud: whoever has the code and the files can read all of it.</source>
        <translation>Auf Papier, bei Dingen, die du nicht verlierst, fern vom Computer und seinen Sicherungen. Nicht in eine Mail, einen Chat oder eine Cloud: Wer den Code und die Dateien hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>Put Lamplit and a copy of the journal or of a backup on a computer. Choose “I have shares on paper”, and type the words of each sheet, or open a photo of its QR code.</source>
        <translation>Bring auf einen Computer Lamplit und eine Kopie des Tagebuchs oder einer Sicherung. Wähle „Ich habe Teilschlüssel auf Papier“ und gib die Wörter jedes Blatts ein, oder öffne ein Foto seines QR-Codes.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Share %1 of %2, for %3</source>
        <translation>Teilschlüssel %1 von %2, für %3</translation>
    </message>
    <message>
        <source>Share {number} of {made}, set {letter}</source>
        <translation>Teilschlüssel {number} von {made}, Satz {letter}</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>Teilschlüssel bei Freunden</translation>
    </message>
    <message>
        <source>Somebody asks for theirs</source>
        <translation>Jemand bittet um den eigenen</translation>
    </message>
    <message>
        <source>Take the shares back</source>
        <translation>Teilschlüssel zurücknehmen</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The code, in eight groups</source>
        <translation>Der Code, in acht Gruppen</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>Dasselbe als QR-Code</translation>
    </message>
    <message>
        <source>The shares are on their way, each sealed for one person.</source>
        <translation>Die Teilschlüssel sind unterwegs, jeder für eine Person versiegelt.</translation>
    </message>
    <message>
        <source>The shares open nothing any more, and those who keep them forget them.</source>
        <translation>Die Teilschlüssel öffnen nichts mehr, und wer sie aufbewahrt, vergisst sie.</translation>
    </message>
    <message>
        <source>The shares open nothing any more.</source>
        <translation>Die Teilschlüssel öffnen nichts mehr.</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translation>Die Wörter, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>This code opens the journal without its passphrase. Nobody can make it again for you.</source>
        <translation>Dieser Code öffnet das Tagebuch ohne seine Passphrase. Niemand kann ihn für dich neu machen.</translation>
    </message>
    <message>
        <source>This sheet is not encrypted. Lamplit keeps no copy of it.</source>
        <translation>Dieses Blatt ist nicht verschlüsselt. Lamplit behält keine Kopie davon.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What you keep for others</source>
        <translation>Was du für andere aufbewahrst</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo man es aufbewahrt</translation>
    </message>
    <message>
        <source>Whoever brings enough shares together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>Wer genug Teilschlüssel mit einer Kopie der Dateien deines Tagebuchs zusammenbringt, kann es lesen, mit dir oder ohne dich. Die Teilschlüssel allein öffnen nichts.</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>jemand, der nicht mehr da ist</translation>
    </message>
</context>
<context>
    <name>RelayFields</name>
    <message>
        <source>Anybody may start a circle there; no token is needed.</source>
        <translation>Dort dürfen alle einen Kreis beginnen; ein Token ist nicht nötig.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps what is sent for %n day(s).</source>
        <translation>
            <numerusform>Es hebt Gesendetes %n Tag lang auf.</numerusform>
            <numerusform>Es hebt Gesendetes %n Tage lang auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its owner gives out a token for each circle.</source>
        <translation>Wer es betreibt, gibt für jeden Kreis ein Token aus.</translation>
    </message>
    <message>
        <source>Its owner, or somebody in a circle there, gives you a token.</source>
        <translation>Ein Token bekommst du von der Person, die es betreibt, oder von jemandem in einem Kreis dort.</translation>
    </message>
    <message>
        <source>Of a friend, a group, or your own. Paste here all that its owner gave you.</source>
        <translation>Von Freunden, einer Gruppe oder dein eigenes. Füge hier alles ein, was du von dort bekommen hast.</translation>
    </message>
    <message>
        <source>Only where its owner gives one, as for a relay at a friend&apos;s home.</source>
        <translation>Nur, wo es eines braucht, wie bei einem Relay zu Hause bei Freunden.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <source>The key is key: or certificate: and 64 letters and digits.</source>
        <translation>Der Schlüssel ist key: oder certificate: und 64 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The relay answers, and it is one for circles.</source>
        <translation>Das Relay antwortet, und es ist eines für Kreise.</translation>
    </message>
    <message>
        <source>The relay&apos;s address</source>
        <translation>Adresse des Relays</translation>
    </message>
    <message>
        <source>The relay&apos;s key</source>
        <translation>Schlüssel des Relays</translation>
    </message>
    <message>
        <source>The relay&apos;s owner gives you one. It makes one circle.</source>
        <translation>Du bekommst es von der Person, die das Relay betreibt. Es reicht für einen Kreis.</translation>
    </message>
    <message>
        <source>The token for a new circle</source>
        <translation>Token für einen neuen Kreis</translation>
    </message>
    <message>
        <source>This relay asks for a token. Its owner gives you one.</source>
        <translation>Dieses Relay verlangt ein Token. Du bekommst es von der Person, die es betreibt.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s address first.</source>
        <translation>Schreib zuerst die Adresse des Relays.</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Say what you are called there.</source>
        <translation>Sag, wie du dort heißt.</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Namen nehmen</translation>
    </message>
    <message>
        <source>The others see it with the next sync, also on what you said before.</source>
        <translation>Die anderen sehen ihn, sobald sie nach Neuem sehen, auch bei dem, was du vorher gesagt hast.</translation>
    </message>
    <message>
        <source>The others see the new name now.</source>
        <translation>Die anderen sehen jetzt den neuen Namen.</translation>
    </message>
    <message>
        <source>What you are called in %1</source>
        <translation>Wie du in %1 heißt</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>Wie du dort heißt</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>Antworten auf jede Frage</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Contexts, with the mood on days with and without them.</source>
        <translation>Umstände, mit der Stimmung an Tagen damit und ohne.</translation>
    </message>
    <message>
        <source>Date, score and band of each one you filled in.</source>
        <translation>Datum, Punktwert und Bereich von jedem, den du ausgefüllt hast.</translation>
    </message>
    <message>
        <source>Days of my own choice</source>
        <translation>Tage meiner Wahl</translation>
    </message>
    <message>
        <source>Days with a check-in, the longest gap, middle values, first and last scores.</source>
        <translation>Tage mit Stimmungsnotiz, die längste Lücke, mittlere Werte, erste und letzte Punktwerte.</translation>
    </message>
    <message>
        <source>Each single answer that you gave.</source>
        <translation>Jede einzelne Antwort, die du gegeben hast.</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Ereignisse und Auszeiten</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>Jeder Fragebogen</translation>
    </message>
    <message>
        <source>Hours and quality of the nights, without their notes.</source>
        <translation>Stunden und Güte der Nächte, ohne ihre Notizen.</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Einträge aus dem Tagebuch</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Name, role and contact from your cards.</source>
        <translation>Name, Rolle und Kontakt aus deinen Karten.</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>Notizen zur Stimmung</translation>
    </message>
    <message>
        <source>Only the entries you choose here, word for word.</source>
        <translation>Nur die Einträge, die du hier wählst, Wort für Wort.</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Eigene Skalen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Die letzten 3 Monate</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Die letzten 4 Wochen</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>Die letzten 6 Monate</translation>
    </message>
    <message>
        <source>The last 8 weeks</source>
        <translation>Die letzten 8 Wochen</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>The lines of your list, in your words.</source>
        <translation>Die Zeilen deiner Liste, in deinen Worten.</translation>
    </message>
    <message>
        <source>The mood of each day, the middle of each week, gaps as gaps.</source>
        <translation>Die Stimmung jedes Tages, die Mitte jeder Woche, Lücken als Lücken.</translation>
    </message>
    <message>
        <source>The names of cards you used, how often, before and after.</source>
        <translation>Die Namen der Karten, die du angewendet hast, wie oft, davor und danach.</translation>
    </message>
    <message>
        <source>The names of your scales and their values.</source>
        <translation>Die Namen deiner Skalen und ihre Werte.</translation>
    </message>
    <message>
        <source>The scores as a chart, with the published bands.</source>
        <translation>Die Punktwerte als Diagramm, mit den veröffentlichten Bereichen.</translation>
    </message>
    <message>
        <source>The words you wrote with check-ins, all of this period.</source>
        <translation>Die Worte, die du zu Stimmungen notiert hast, alle aus diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Their names and days, on the charts.</source>
        <translation>Ihre Namen und Tage, in den Diagrammen.</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Worüber ich sprechen möchte</translation>
    </message>
    <message>
        <source>What appeared together</source>
        <translation>Was zusammen vorkam</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>Was zur Hilfe versucht wurde</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Für wen er ist</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} bis {high})</translation>
    </message>
    <message>
        <source>* noted more than a day later.</source>
        <translation>* mehr als einen Tag später notiert.</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>Antworten auf jede Frage</translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>Kam zusammen vor</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cards of professionals</source>
        <translation>Karten von Fachleuten</translation>
    </message>
    <message>
        <source>Chart of hours of sleep from {first} to {last}: {count} nights, median {median} hours. The table of months has the values.</source>
        <translation>Diagramm der Schlafstunden von {first} bis {last}: {count} Nächte, Median {median} Stunden. Die Tabelle der Monate hat die Werte.</translation>
    </message>
    <message>
        <source>Chart of mood from {first} to {last}, on a scale from 1, very unpleasant, to 7, very pleasant. {count} of {total} days have a check-in. {summary} The table of weeks has every value.</source>
        <translation>Diagramm der Stimmung von {first} bis {last}, auf einer Skala von 1, sehr unangenehm, bis 7, sehr angenehm. {count} von {total} Tagen haben eine Stimmungsnotiz. {summary} Die Tabelle der Wochen hat jeden Wert.</translation>
    </message>
    <message>
        <source>Chart of questionnaire scores from {first} to {last}. {summary} The table of questionnaires has every value.</source>
        <translation>Diagramm der Punktwerte von Fragebögen von {first} bis {last}. {summary} Die Tabelle der Fragebögen hat jeden Wert.</translation>
    </message>
    <message>
        <source>Check-ins with energy</source>
        <translation>Stimmungsnotizen mit Energie</translation>
    </message>
    <message>
        <source>Check-ins with feelings</source>
        <translation>Stimmungsnotizen mit Gefühlen</translation>
    </message>
    <message>
        <source>Check-ins with what they had to do with</source>
        <translation>Stimmungsnotizen mit dem, womit es zu tun hatte</translation>
    </message>
    <message>
        <source>Check-ins, each with its time</source>
        <translation>Stimmungsnotizen, jede mit ihrer Zeit</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umstand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>Tage mit Stimmungsnotiz</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Distress 0 to 10, before and after (median)</source>
        <translation>Anspannung 0 bis 10, davor und danach (Median)</translation>
    </message>
    <message>
        <source>Dots: days. Line: weekly median, from 3 days on. Hatched: a week or more without a check-in; nothing is filled in.</source>
        <translation>Punkte: Tage. Linie: Median der Woche, ab 3 Tagen. Schraffiert: eine Woche oder mehr ohne Stimmungsnotiz; nichts ist ergänzt.</translation>
    </message>
    <message>
        <source>Dots: nights. Line: weekly median, from 3 nights on.</source>
        <translation>Punkte: Nächte. Linie: Median der Woche, ab 3 Nächten.</translation>
    </message>
    <message>
        <source>Dotted lines: where the published bands begin.</source>
        <translation>Gepunktete Linien: wo die veröffentlichten Bereiche beginnen.</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>Jeder Fragebogen</translation>
    </message>
    <message>
        <source>Every questionnaire, continued</source>
        <translation>Jeder Fragebogen, Fortsetzung</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Feelings named most</source>
        <translation>Am häufigsten genannte Gefühle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Helped, 0 to 4 (median)</source>
        <translation>Half, 0 bis 4 (Median)</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Journal entries chosen for this report</source>
        <translation>Für diesen Bericht gewählte Einträge</translation>
    </message>
    <message>
        <source>Journal entry, all its words</source>
        <translation>Eintrag aus dem Tagebuch, alle seine Worte</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Made on {date} with Lamplit {version}</source>
        <translation>Erstellt am {date} mit Lamplit {version}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median (lowest to highest of the days’ middles), days of 7.</source>
        <translation>Median (niedrigste bis höchste Tagesmitte), Tage von 7.</translation>
    </message>
    <message>
        <source>Median hours</source>
        <translation>Stunden (Median)</translation>
    </message>
    <message>
        <source>Median mood</source>
        <translation>Stimmung (Median)</translation>
    </message>
    <message>
        <source>Median mood of days with and without, at least 10 days each. Not a cause.</source>
        <translation>Median der Stimmung an Tagen damit und ohne, je mindestens 10 Tage. Keine Ursache.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Mood and measures</source>
        <translation>Stimmung und Fragebögen</translation>
    </message>
    <message>
        <source>Mood and measures: {name}</source>
        <translation>Stimmung und Fragebögen: {name}</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>Stimmung nach Wochen</translation>
    </message>
    <message>
        <source>Mood, median of the last 4 weeks</source>
        <translation>Stimmung, Median der letzten 4 Wochen</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>No week has the three days that a median needs.</source>
        <translation>Keine Woche hat die drei Tage, die ein Median braucht.</translation>
    </message>
    <message>
        <source>Noted by the person themselves. Not a diagnosis, and not reviewed by a professional. Days without a check-in are missing, not average; hard days may be the ones left out.</source>
        <translation>Von der Person selbst notiert. Keine Diagnose, und nicht von Fachleuten geprüft. Tage ohne Stimmungsnotiz fehlen und sind nicht durchschnittlich; gerade schwere Tage können fehlen.</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>Notizen zur Stimmung</translation>
    </message>
    <message>
        <source>Notes of nights</source>
        <translation>Notizen zu Nächten</translation>
    </message>
    <message>
        <source>Notes on what was tried</source>
        <translation>Notizen zu dem, was versucht wurde</translation>
    </message>
    <message>
        <source>Nothing was noted in this period.</source>
        <translation>In diesem Zeitraum wurde nichts notiert.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Eigene Skalen</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>Schlechter Schlaf</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>Güte, 1 bis 5</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Self-reported in a private journal. Not a diagnosis.</source>
        <translation>Selbst notiert in einem privaten Tagebuch. Keine Diagnose.</translation>
    </message>
    <message>
        <source>Self-reported mood, questionnaires and sleep</source>
        <translation>Selbst notierte Stimmung, Fragebögen und Schlaf</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Sleep by month</source>
        <translation>Schlaf nach Monaten</translation>
    </message>
    <message>
        <source>Sleep under 6 hours</source>
        <translation>Schlaf unter 6 Stunden</translation>
    </message>
    <message>
        <source>Sleep, median</source>
        <translation>Schlaf, Median</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this page has no letters for: {scripts}. The CSV and JSON files have them as they were written.</source>
        <translation>Eckige Klammern stehen für Zeichen, für die diese Seite keine Buchstaben hat: {scripts}. In den CSV- und JSON-Dateien stehen sie, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The PHQ-9 stands here as the PHQ-8: its question 9 is left out unless the person chooses to include it. That says nothing about the answer.</source>
        <translation>Der PHQ-9 steht hier als PHQ-8: Seine Frage 9 bleibt weg, außer die Person nimmt sie ausdrücklich auf. Das sagt nichts über die Antwort.</translation>
    </message>
    <message>
        <source>The days it speaks of</source>
        <translation>Die Tage, von denen er spricht</translation>
    </message>
    <message>
        <source>The two blocks differ by more than chance usually does.</source>
        <translation>Die beiden Abschnitte unterscheiden sich um mehr, als der Zufall es meist bewirkt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Waking too early</source>
        <translation>Zu frühes Aufwachen</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Weekly medians lie between {low} and {high}; {weeks} of {all} weeks have one.</source>
        <translation>Die Mediane der Wochen liegen zwischen {low} und {high}; {weeks} von {all} Wochen haben einen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Worüber ich sprechen möchte</translation>
    </message>
    <message>
        <source>What I want to talk about, in full</source>
        <translation>Worüber ich sprechen möchte, vollständig</translation>
    </message>
    <message>
        <source>What check-ins had to do with</source>
        <translation>Womit Stimmungen zu tun hatten</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>Was zur Hilfe versucht wurde</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>Wie du heißt</translation>
    </message>
    <message>
        <source>Where the questionnaires come from</source>
        <translation>Woher die Fragebögen kommen</translation>
    </message>
    <message>
        <source>With (days)</source>
        <translation>Mit (Tage)</translation>
    </message>
    <message>
        <source>Without (days)</source>
        <translation>Ohne (Tage)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>Änderung {change}</translation>
    </message>
    <message>
        <source>changes of {points} or more are usually more than measurement noise</source>
        <translation>Änderungen um {points} oder mehr sind meist mehr als Messungenauigkeit</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>longest gap {days} days, {first} to {last}</source>
        <translation>längste Lücke {days} Tage, {first} bis {last}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>no day without one</source>
        <translation>kein Tag ohne</translation>
    </message>
    <message>
        <source>of {high}</source>
        <translation>von {high}</translation>
    </message>
    <message>
        <source>once, {last}</source>
        <translation>einmal, {last}</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>slightly pleasant</source>
        <translation>etwas angenehm</translation>
    </message>
    <message>
        <source>slightly unpleasant</source>
        <translation>etwas unangenehm</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>too few days: {now} of 28; at least {least} are needed</source>
        <translation>zu wenige Tage: {now} von 28; nötig sind mindestens {least}</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>unangenehm</translation>
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
        <source>woke too early in {count}</source>
        <translation>zu früh wach in {count}</translation>
    </message>
    <message>
        <source>{after}</source>
        <translation>{after}</translation>
    </message>
    <message>
        <source>{after} ({band_after})</source>
        <translation>{after} ({band_after})</translation>
    </message>
    <message>
        <source>{before} ({band_before}) to {after} ({band_after})</source>
        <translation>{before} ({band_before}) auf {after} ({band_after})</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} auf {after}</translation>
    </message>
    <message>
        <source>{count} more on page 2</source>
        <translation>{count} weitere auf Seite 2</translation>
    </message>
    <message>
        <source>{count} more or longer on page 2</source>
        <translation>{count} weitere oder längere auf Seite 2</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count} of {total} nights</source>
        <translation>{count} von {total} Nächten</translation>
    </message>
    <message>
        <source>{count} times yes</source>
        <translation>{count}-mal ja</translation>
    </message>
    <message>
        <source>{count} times, {first} to {last}</source>
        <translation>{count}-mal, {first} bis {last}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min; usual range {low} to {high} h</source>
        <translation>{hours} Std. {minutes} Min.; üblich sind {low} bis {high} Std.</translation>
    </message>
    <message>
        <source>{instrument}, first and last</source>
        <translation>{instrument}, zuerst und zuletzt</translation>
    </message>
    <message>
        <source>{instrument}, question 9</source>
        <translation>{instrument}, Frage 9</translation>
    </message>
    <message>
        <source>{instrument}: among them question 9</source>
        <translation>{instrument}: darunter Frage 9</translation>
    </message>
    <message>
        <source>{instrument}: answers to single questions</source>
        <translation>{instrument}: Antworten auf einzelne Fragen</translation>
    </message>
    <message>
        <source>{instrument}: dashed line, open squares</source>
        <translation>{instrument}: gestrichelte Linie, offene Quadrate</translation>
    </message>
    <message>
        <source>{instrument}: scores</source>
        <translation>{instrument}: Punktwerte</translation>
    </message>
    <message>
        <source>{instrument}: solid line, filled circles</source>
        <translation>{instrument}: durchgezogene Linie, gefüllte Kreise</translation>
    </message>
    <message>
        <source>{instrument}: {count} values, from {before} to {after}, lowest {low}, highest {high}.</source>
        <translation>{instrument}: {count} Werte, von {before} auf {after}, niedrigster {low}, höchster {high}.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} above {value}</source>
        <translation>{name} über {value}</translation>
    </message>
    <message>
        <source>{now} and {before} of 28 days</source>
        <translation>{now} und {before} von 28 Tagen</translation>
    </message>
    <message>
        <source>{now} of 28 days</source>
        <translation>{now} von 28 Tagen</translation>
    </message>
    <message>
        <source>{value} of 7</source>
        <translation>{value} von 7</translation>
    </message>
    <message>
        <source>{value} of 7; {before} of 7 in the 4 weeks before</source>
        <translation>{value} von 7; {before} von 7 in den 4 Wochen davor</translation>
    </message>
    <message>
        <source>−{number}</source>
        <translation>−{number}</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>%1 reports: %2</source>
        <translation>%1 meldet: %2</translation>
    </message>
    <message>
        <source>%1, who wrote this</source>
        <translation>%1, hat es geschrieben</translation>
    </message>
    <message>
        <source>Choose at least one steward.</source>
        <translation>Wähle mindestens eine Person aus der Leitung.</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>Nicht melden</translation>
    </message>
    <message>
        <source>Exactly what they read</source>
        <translation>Genau das lesen sie</translation>
    </message>
    <message>
        <source>It goes to the stewards you choose, and to nobody else. %1 is not told by Lamplit, but stewards may have to speak with them.</source>
        <translation>Sie geht an die Personen der Leitung, die du wählst, sonst an niemanden. %1 erfährt es nicht von Lamplit, aber vielleicht muss die Leitung das Gespräch suchen.</translation>
    </message>
    <message>
        <source>Report to stewards</source>
        <translation>Der Leitung melden</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Meldung senden</translation>
    </message>
    <message>
        <source>Show along what else %1 said</source>
        <translation>Mit zeigen, was %1 sonst gesagt hat</translation>
    </message>
    <message>
        <source>The report is on its way. Nobody else learns of it.</source>
        <translation>Die Meldung ist unterwegs. Niemand sonst erfährt davon.</translation>
    </message>
    <message>
        <source>There is no other steward in this circle. You can save the post as evidence instead.</source>
        <translation>In diesem Kreis ist sonst niemand in der Leitung. Du kannst den Beitrag stattdessen als Beleg speichern.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What you want to say about it</source>
        <translation>Was du dazu sagen möchtest</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer sie liest</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, für eine Tabelle</translation>
    </message>
    <message>
        <source>FHIR, for a record system</source>
        <translation>FHIR, für ein Aktensystem</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>It holds: {parts}.</source>
        <translation>Er enthält: {parts}.</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, für andere Programme</translation>
    </message>
    <message>
        <source>Kept on your list.</source>
        <translation>Auf deiner Liste behalten.</translation>
    </message>
    <message>
        <source>No check-ins in this period.</source>
        <translation>Keine Stimmungsnotizen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <source>Take the last year</source>
        <translation>Das letzte Jahr nehmen</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Die Seiten werden gemacht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 bittet, eingelassen zu werden</translation>
    </message>
    <message>
        <source>Call %1, and let them read their five words to you. Here they are:</source>
        <translation>Ruf %1 an und lass dir die fünf Wörter vorlesen. Hier sind sie:</translation>
    </message>
    <message>
        <source>Compare the number too: %1 sees the same, if the invite was yours.</source>
        <translation>Vergleicht auch die Nummer: %1 sieht dieselbe, wenn die Einladung von dir war.</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>Nicht die eingeladene Person</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>The same, let them in</source>
        <translation>Dieselben, einlassen</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 of your %2 entries could be read.</source>
        <translation>%1 deiner %2 Einträge ließen sich lesen.</translation>
    </message>
    <message>
        <source>All %1 entries could be read. Some other things could not.</source>
        <translation>Alle %1 Einträge ließen sich lesen. Einiges andere nicht.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Stimmungsnotiz</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circles take the new journal for a new one, and ask to let you in again.</source>
        <translation>Kreise halten das neue Tagebuch für ein neues und bitten, dich wieder einzulassen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Everything could be read: %1 entries.</source>
        <translation>Alles ließ sich lesen: %1 Einträge.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Newest version of an entry</source>
        <translation>Neueste Fassung eines Eintrags</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Teil des Plans</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>Foto oder Datei</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Some of the newest changes could not be read. What they changed is there as it was before.</source>
        <translation>Einige der neuesten Änderungen ließen sich nicht lesen. Was sie geändert haben, ist so da, wie es vorher war.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The beginning of the file was lost, and with it what tells damage from what is whole. Read with care what is there.</source>
        <translation>Der Anfang der Datei ist verloren, und mit ihm, was Beschädigtes von Heilem unterscheidet. Lies mit Vorsicht, was da ist.</translation>
    </message>
    <message>
        <source>The damaged journal stays where it was. Keep it until you have looked through the new one.</source>
        <translation>Das beschädigte Tagebuch bleibt, wo es war. Behalte es, bis du das neue durchgesehen hast.</translation>
    </message>
    <message>
        <source>The newest backup beside the damaged one, %1, has %2 entries.</source>
        <translation>Die neueste Sicherung neben dem beschädigten, %1, hat %2 Einträge.</translation>
    </message>
    <message>
        <source>What is missing may be in a backup, here or on a drive. To take it from there, open the new journal, then Settings, Backups, Bring things back.</source>
        <translation>Was fehlt, ist vielleicht in einer Sicherung, hier oder auf einem Laufwerk. Um es von dort zu holen, öffne das neue Tagebuch, dann Einstellungen, Sicherungen, Zurückholen.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Value of a scale</source>
        <translation>Wert einer Skala</translation>
    </message>
    <message>
        <source>Words of an entry; its files are there</source>
        <translation>Worte eines Eintrags; seine Dateien sind da</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>RescueAsking</name>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>Choose the folder for the new journal</source>
        <translation>Ordner für das neue Tagebuch wählen</translation>
    </message>
    <message>
        <source>Friends keep shares</source>
        <translation>Freunde haben Teilschlüssel</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>Ich habe Teilschlüssel auf Papier</translation>
    </message>
    <message>
        <source>If this disk may be failing, choose a place on another one.</source>
        <translation>Wenn diese Festplatte vielleicht kaputtgeht, wähle einen Ort auf einer anderen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Lesen, was sich lesen lässt</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The damaged journal is not changed, and nothing in it is deleted. All that can still be read becomes a new journal, which opens with the same keys. Then you see what could not be read. This can take minutes; you can stop it at any time.</source>
        <translation>Das beschädigte Tagebuch wird nicht geändert, und nichts darin wird gelöscht. Alles, was sich noch lesen lässt, wird ein neues Tagebuch, das sich mit denselben Schlüsseln öffnet. Dann siehst du, was sich nicht lesen ließ. Das kann Minuten dauern; du kannst es jederzeit anhalten.</translation>
    </message>
    <message>
        <source>The new journal goes here: %1</source>
        <translation>Das neue Tagebuch kommt hierher: %1</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Schlüsseldatei verwenden</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>Schlüsselbund des Systems verwenden</translation>
    </message>
</context>
<context>
    <name>RescueView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Es beginnt</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Neues Tagebuch öffnen</translation>
    </message>
    <message>
        <source>The damaged journal is only read. If you stop, no new one is made.</source>
        <translation>Das beschädigte Tagebuch wird nur gelesen. Wenn du anhältst, wird kein neues angelegt.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Es wird gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. No new journal was made.</source>
        <translation>Angehalten. Kein neues Tagebuch wurde angelegt.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>The new journal is in %1.</source>
        <translation>Das neue Tagebuch liegt in %1.</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>Was sich noch lesen lässt</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>A backup opens with what opened the journal on its day: the recovery code from your paper, your passphrase or a key file. Nothing is changed in the backup.</source>
        <translation>Eine Sicherung öffnet sich mit dem, was das Tagebuch an ihrem Tag geöffnet hat: dem Wiederherstellungscode von deinem Papier, deiner Passphrase oder einer Schlüsseldatei. An der Sicherung wird nichts geändert.</translation>
    </message>
    <message>
        <source>A journal from a backup</source>
        <translation>Ein Tagebuch aus einer Sicherung</translation>
    </message>
    <message>
        <source>A journal that is here already stays as it is.</source>
        <translation>Ein Tagebuch, das schon hier ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups of Lamplit</source>
        <translation>Sicherungen von Lamplit</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Wähle zuerst die Sicherung.</translation>
    </message>
    <message>
        <source>Circles take this computer for a new one, and ask to let you in again.</source>
        <translation>Kreise halten diesen Computer für einen neuen und bitten, dich wieder einzulassen.</translation>
    </message>
    <message>
        <source>Counting what is in it</source>
        <translation>Es wird gezählt, was darin ist</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Sicherung wird geöffnet</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n entries, %1.</source>
        <translation>
            <numerusform>Wiederhergestellt: %n Eintrag, %1.</numerusform>
            <numerusform>Wiederhergestellt: %n Einträge, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. No journal was made.</source>
        <translation>Angehalten. Kein Tagebuch wurde angelegt.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Where the journal goes</source>
        <translation>Wohin das Tagebuch kommt</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>%1 over time</source>
        <translation>%1 im Lauf der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins without words came too.</source>
        <translation>
            <numerusform>%n Stimmungsnotiz ohne Worte kam auch dazu.</numerusform>
            <numerusform>%n Stimmungsnotizen ohne Worte kamen auch dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went out.</source>
        <translation>
            <numerusform>%n Eintrag wurde exportiert.</numerusform>
            <numerusform>%n Einträge wurden exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were here already.</source>
        <translation>
            <numerusform>%n Eintrag war schon hier.</numerusform>
            <numerusform>%n Einträge waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things came too: moods, scales, sleep, cards and the like.</source>
        <translation>
            <numerusform>%n andere Sache kam auch dazu: Stimmungen, Skalen, Schlaf, Karten und Ähnliches.</numerusform>
            <numerusform>%n andere Sachen kamen auch dazu: Stimmungen, Skalen, Schlaf, Karten und Ähnliches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files came with them.</source>
        <translation>
            <numerusform>%n Foto oder Datei kam mit.</numerusform>
            <numerusform>%n Fotos und Dateien kamen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files went with them.</source>
        <translation>
            <numerusform>%n Foto oder Datei ging mit.</numerusform>
            <numerusform>%n Fotos und Dateien gingen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer, so there is no total.</source>
        <translation>
            <numerusform>%n Frage hat keine Antwort, darum gibt es keine Summe.</numerusform>
            <numerusform>%n Fragen haben keine Antwort, darum gibt es keine Summe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missing.</source>
        <translation>
            <numerusform>%n fehlte.</numerusform>
            <numerusform>%n fehlten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All questionnaires</source>
        <translation>Alle Fragebögen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Bring in something else</source>
        <translation>Noch etwas importieren</translation>
    </message>
    <message>
        <source>Filled in on %1.</source>
        <translation>Ausgefüllt am %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It is encrypted. Without the passphrase it stays closed.</source>
        <translation>Es ist verschlüsselt. Ohne die Passphrase bleibt es zu.</translation>
    </message>
    <message>
        <source>It is in your journal</source>
        <translation>Es ist in deinem Tagebuch</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever has it can read it.</source>
        <translation>Es ist nicht verschlüsselt: Wer es hat, kann es lesen.</translation>
    </message>
    <message>
        <source>Its file gives no scores, so nothing is counted.</source>
        <translation>Seine Datei gibt keine Punktwerte an, darum wird nichts gezählt.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Measurement noise: %1</source>
        <translation>Messungenauigkeit: %1</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Put this questionnaire away</source>
        <translation>Diesen Fragebogen weglegen</translation>
    </message>
    <message>
        <source>Ranges: %1</source>
        <translation>Bereiche: %1</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>Dieses Ergebnis entfernen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>See the PHQ-8, without the last question</source>
        <translation>Den PHQ-8 ansehen, ohne die letzte Frage</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>So did %n other things: moods, scales and the like.</source>
        <translation>
            <numerusform>Ebenso %n andere Sache: Stimmungen, Skalen und Ähnliches.</numerusform>
            <numerusform>Ebenso %n andere Sachen: Stimmungen, Skalen und Ähnliches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out something else</source>
        <translation>Noch etwas exportieren</translation>
    </message>
    <message>
        <source>The range is named by the authors. It is no diagnosis.</source>
        <translation>Der Bereich ist von den Verfassern benannt. Er ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>What is in it, and what is not</source>
        <translation>Was darin ist, und was nicht</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Written down later.</source>
        <translation>Später aufgeschrieben.</translation>
    </message>
    <message>
        <source>Your journal is written</source>
        <translation>Dein Tagebuch ist geschrieben</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht ausgewertet</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>%1 lost their place, on %2 at %3: their journal was restored or copied. Ask them whether it is they before you give it back.</source>
        <translation>%1 hat den eigenen Platz verloren, am %2 um %3: Das Tagebuch wurde wiederhergestellt oder kopiert. Frag nach, ob es wirklich diese Person ist, bevor du ihn zurückgibst.</translation>
    </message>
    <message>
        <source>It is they, give the place back</source>
        <translation>Sie ist es, Platz zurückgeben</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are away.</source>
        <comment>several people</comment>
        <translation>%1 nehmen Auszeit.</translation>
    </message>
    <message>
        <source>%1 has little room today.</source>
        <translation>%1 hat heute wenig Raum.</translation>
    </message>
    <message>
        <source>%1 has no room now.</source>
        <translation>%1 hat jetzt keinen Raum.</translation>
    </message>
    <message>
        <source>%1 have little room today.</source>
        <comment>several people</comment>
        <translation>%1 haben heute wenig Raum.</translation>
    </message>
    <message>
        <source>%1 have no room now.</source>
        <comment>several people</comment>
        <translation>%1 haben jetzt keinen Raum.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 nimmt Auszeit.</translation>
    </message>
</context>
<context>
    <name>RoomForOthers</name>
    <message>
        <source>How much room I have</source>
        <translation>Wie viel Raum ich habe</translation>
    </message>
    <message>
        <source>I am away for a week</source>
        <translation>Ich bin eine Woche weg</translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>Ich habe Raum</translation>
    </message>
    <message>
        <source>I need quiet for three days</source>
        <translation>Ich brauche drei Tage Ruhe</translation>
    </message>
    <message>
        <source>I need quiet until tomorrow</source>
        <translation>Ich brauche Ruhe bis morgen</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>Nur zuhören</translation>
    </message>
    <message>
        <source>Say nothing of it</source>
        <translation>Nichts dazu sagen</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>Die anderen sehen es, wenn sie das nächste Mal nachsehen.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n hour(s).</source>
        <translation>
            <numerusform>Zwischen zwei Beiträgen einer Person liegt mindestens %n Stunde.</numerusform>
            <numerusform>Zwischen zwei Beiträgen einer Person liegen mindestens %n Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n minute(s).</source>
        <translation>
            <numerusform>Zwischen zwei Beiträgen einer Person liegt mindestens %n Minute.</numerusform>
            <numerusform>Zwischen zwei Beiträgen einer Person liegen mindestens %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody may invite.</source>
        <translation>Alle dürfen einladen.</translation>
    </message>
    <message>
        <source>Everybody may let people in.</source>
        <translation>Alle dürfen andere einlassen.</translation>
    </message>
    <message>
        <source>Nobody keeps a post for a report once it was taken back.</source>
        <translation>Niemand behält einen Beitrag für eine Meldung, wenn er zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in.</source>
        <translation>Nummern werden verglichen, bevor jemand eingelassen wird.</translation>
    </message>
    <message>
        <source>Only stewards invite.</source>
        <translation>Nur die Leitung lädt ein.</translation>
    </message>
    <message>
        <source>Only stewards let people in.</source>
        <translation>Nur die Leitung lässt andere herein.</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days.</source>
        <translation>Wer einen Beitrag liest, darf ihn 30 Tage lang versiegelt für eine Meldung behalten.</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>From %1: %2.</source>
        <translation>Ab %1: %2.</translation>
    </message>
    <message>
        <source>How limits work</source>
        <translation>Wie Grenzen wirken</translation>
    </message>
    <message>
        <source>No limit is on. These are examples; none of them holds until you keep it.</source>
        <translation>Keine Grenze ist an. Das sind Beispiele; keines gilt, bevor du es übernimmst.</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
</context>
<context>
    <name>SaidSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Nothing was said that is still here.</source>
        <translation>Es wurde nichts gesagt, das noch hier ist.</translation>
    </message>
    <message>
        <source>Only the first words stand here. Hiding, reporting, blocking and taking back are possible at any time.</source>
        <translation>Hier stehen nur die ersten Worte. Ausblenden, Melden, Blockieren und Zurücknehmen geht jederzeit.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>Was zuletzt gesagt wurde</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Choose a place</source>
        <translation>Ort wählen</translation>
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
        <source>Do not lock it</source>
        <translation>Nicht verschlüsseln</translation>
    </message>
    <message>
        <source>Eight characters at least, or it could be guessed.</source>
        <translation>Mindestens acht Zeichen, sonst ließe sie sich erraten.</translation>
    </message>
    <message>
        <source>If it is forgotten, the file stays closed. A new one can always be saved.</source>
        <translation>Ist sie vergessen, bleibt die Datei zu. Eine neue lässt sich immer speichern.</translation>
    </message>
    <message>
        <source>Lock it with a passphrase of my own</source>
        <translation>Mit eigener Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>Lock it with four words</source>
        <translation>Mit vier Wörtern verschlüsseln</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Say them aloud, in the room or on the phone. Not in the same message.</source>
        <translation>Sag sie laut, im Zimmer oder am Telefon. Nicht in derselben Nachricht.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it: on the way, in a mailbox, on a lost stick.</source>
        <translation>Wer die Datei hat, kann sie lesen: unterwegs, in einem Postfach, auf einem verlorenen Stick.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved {when}</source>
        <translation>Gespeichert {when}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>This search is no longer kept.</source>
        <translation>Diese Suche ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>This search was kept.</source>
        <translation>Diese Suche wurde gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A time, such as 1:30</source>
        <translation>Eine Dauer, zum Beispiel 1:30</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>Von 0 bis 10</translation>
    </message>
    <message>
        <source>Medication taken</source>
        <translation>Medikament genommen</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pain, steps, sertraline</source>
        <translation>Schmerz, Schritte, Sertralin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What is asked stays, so that past values keep their sense.</source>
        <translation>Was gefragt wird, bleibt, damit frühere Werte ihren Sinn behalten.</translation>
    </message>
    <message>
        <source>km, glasses</source>
        <translation>km, Gläser</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>%1; put away, its values stay</source>
        <translation>%1; weggelegt, die Werte bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%n von %1 Tagen</numerusform>
            <numerusform>%n von %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation>Notierte Tage</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Further down: {name}</source>
        <translation>Weiter nach unten: {name}</translation>
    </message>
    <message>
        <source>Further up: {name}</source>
        <translation>Weiter nach oben: {name}</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Mittlerer Wert</translation>
    </message>
    <message>
        <source>Put away: {name}</source>
        <translation>Weglegen: {name}</translation>
    </message>
    <message>
        <source>Take out again: {name}</source>
        <translation>Wieder hervorholen: {name}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two values</comment>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>1:30</source>
        <translation>1:30</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No value: {name}</source>
        <translation>Kein Wert: {name}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht genommen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genommen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>ScalesGroup</name>
    <message>
        <source>New scale</source>
        <translation>Neue Skala</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>Die Reihenfolge ist geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What else you follow from day to day. A check-in asks for them.</source>
        <translation>Was du sonst von Tag zu Tag verfolgst. Eine Stimmungsnotiz fragt danach.</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>Deine eigenen Skalen</translation>
    </message>
    <message>
        <source>“%1” is asked for again.</source>
        <translation>Nach „%1“ wird wieder gefragt.</translation>
    </message>
    <message>
        <source>“%1” is changed. Past values stay as they are.</source>
        <translation>„%1“ ist geändert. Frühere Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“%1” is deleted with its values.</source>
        <translation>„%1“ ist mit den Werten gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is one of your scales now.</source>
        <translation>„%1“ gehört jetzt zu deinen Skalen.</translation>
    </message>
    <message>
        <source>“%1” is put away.</source>
        <translation>„%1“ ist weggelegt.</translation>
    </message>
</context>
<context>
    <name>ScalesPart</name>
    <message>
        <source>Days noted</source>
        <translation>Notierte Tage</translation>
    </message>
    <message>
        <source>Days with yes</source>
        <translation>Tage mit Ja</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The range of this scale changed. Each range has a chart of its own.</source>
        <translation>Der Bereich dieser Skala hat sich geändert. Jeder Bereich hat sein eigenes Diagramm.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>Deine eigenen Skalen</translation>
    </message>
    <message>
        <source>full: yes · dotted: noted</source>
        <translation>voll: ja · gepunktet: notiert</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>Linie: Median der Woche · Punkte: Tage</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>Bild des Codes wählen</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Aus einem Bild</translation>
    </message>
    <message>
        <source>Looking for the code.</source>
        <translation>Der Code wird gesucht.</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>In diesem Bild lässt sich kein Code lesen. Nimm es von näher und gerade auf.</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>Nichts Kopiertes ist ein Bild.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>Das ist kein Bild, das sich hier lesen lässt. Wähle ein PNG oder ein JPEG.</translation>
    </message>
</context>
<context>
    <name>ScoreLines</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Senses</name>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Name five things you can see. They can be small.</source>
        <translation>Nenne fünf Dinge, die du sehen kannst. Sie dürfen klein sein.</translation>
    </message>
    <message>
        <source>Name four things you can touch. Touch them, if you like.</source>
        <translation>Nenne vier Dinge, die du anfassen kannst. Fass sie an, wenn du magst.</translation>
    </message>
    <message>
        <source>Name one thing you can taste, or take a sip of something.</source>
        <translation>Nenne ein Ding, das du schmecken kannst, oder trink einen Schluck von etwas.</translation>
    </message>
    <message>
        <source>Name three things you can hear, near or far.</source>
        <translation>Nenne drei Dinge, die du hören kannst, nah oder fern.</translation>
    </message>
    <message>
        <source>Name two things you can smell, or two smells you like.</source>
        <translation>Nenne zwei Dinge, die du riechen kannst, oder zwei Gerüche, die du magst.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You are here, and it is now. Begin again whenever you like.</source>
        <translation>Du bist hier, und es ist jetzt. Beginne von vorn, wann immer du möchtest.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add to my next session</source>
        <translation>Für meine nächste Sitzung</translation>
    </message>
    <message>
        <source>Added to your next session.</source>
        <translation>Für deine nächste Sitzung vorgemerkt.</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>Ein Eintrag ohne Worte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>away from %1 to %2</source>
        <translation>Auszeit von %1 bis %2</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>Auszeit seit %1</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Added to your next session.</source>
        <translation>Für deine nächste Sitzung vorgemerkt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>It is on the list again.</source>
        <translation>Es steht wieder auf der Liste.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Verschoben.</translation>
    </message>
    <message>
        <source>My next session</source>
        <translation>Meine nächste Sitzung</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Talked about.</source>
        <translation>Besprochen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>A few words of your own.</source>
        <translation>Ein paar eigene Worte.</translation>
    </message>
    <message>
        <source>A line on Today, which can wait.</source>
        <translation>Eine Zeile bei Heute, die warten kann.</translation>
    </message>
    <message>
        <source>A quiet note from the tray once a day while Lamplit runs. It never shows your words.</source>
        <translation>Einmal am Tag ein leiser Hinweis aus dem Infobereich, solange Lamplit läuft. Er zeigt nie deine Worte.</translation>
    </message>
    <message>
        <source>After this many minutes without a key or a click.</source>
        <translation>Nach so vielen Minuten ohne Taste oder Klick.</translation>
    </message>
    <message>
        <source>Also when the system&apos;s own lock screen comes up.</source>
        <translation>Auch wenn der Sperrbildschirm des Systems erscheint.</translation>
    </message>
    <message>
        <source>Another moment than now, or the whole day.</source>
        <translation>Ein anderer Moment als jetzt oder der ganze Tag.</translation>
    </message>
    <message>
        <source>Ask whether the recovery code still works</source>
        <translation>Fragen, ob der Wiederherstellungscode noch funktioniert</translation>
    </message>
    <message>
        <source>Ask whether this journal helps</source>
        <translation>Fragen, ob dieses Tagebuch hilft</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>Sichern alle</translation>
    </message>
    <message>
        <source>Back up to other places</source>
        <translation>An anderen Orten sichern</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Clear the clipboard when locking</source>
        <translation>Beim Sperren die Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Closing the window locks the journal and keeps Lamplit in the tray, for a quick note.</source>
        <translation>Das Fenster zu schließen sperrt das Tagebuch und lässt Lamplit im Infobereich, für eine kurze Notiz.</translation>
    </message>
    <message>
        <source>Connects to the relays of your circles. Off, Lamplit looks for news only when you ask.</source>
        <translation>Verbindet sich mit den Relays deiner Kreise. Wenn aus, sieht Lamplit nur auf deinen Wunsch nach Neuem.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation>Leichter lesbare Buchstaben</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Entries of the same date in earlier years, on Today. Never one that is marked hard.</source>
        <translation>Einträge vom selben Datum aus früheren Jahren, bei Heute. Nie einer, der als schwer markiert ist.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every four weeks a quiet line on Today with two questions. Only you see the answers.</source>
        <translation>Alle vier Wochen eine leise Zeile bei Heute mit zwei Fragen. Nur du siehst die Antworten.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>From 1, drained, to 5, full of it.</source>
        <translation>Von 1, erschöpft, bis 5, voller Energie.</translation>
    </message>
    <message>
        <source>Help now shows the numbers of the country you are in.</source>
        <translation>Die Soforthilfe zeigt die Nummern des Landes, in dem du bist.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Host and port of a proxy such as Tor&apos;s, 127.0.0.1:9050. Empty goes to the relay directly.</source>
        <translation>Host und Port eines Proxys wie dem von Tor, 127.0.0.1:9050. Leer geht direkt zum Relay.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>Lampenlicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of your writing</source>
        <translation>Sprache deines Schreibens</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Sperren nach einer Ruhe von</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps</source>
        <translation>Sperren, wenn der Computer schläft</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Nach Neuem sehen alle</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Nichts blendet oder gleitet.</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>Bei Heute eine Frage anbieten</translation>
    </message>
    <message>
        <source>One line above the empty page. It can be swapped or dismissed.</source>
        <translation>Eine Zeile über der leeren Seite. Sie lässt sich tauschen oder wegschicken.</translation>
    </message>
    <message>
        <source>Only what was copied from an entry.</source>
        <translation>Nur, was aus einem Eintrag kopiert wurde.</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Nur, wenn ich es sage</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper by day, lamplight by night, or high contrast.</source>
        <translation>Papier am Tag, Lampenlicht in der Nacht, oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Remind me to write</source>
        <translation>Ans Schreiben erinnern</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>SOCKS-Proxy</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>Zeigen, was ich an diesem Tag schrieb</translation>
    </message>
    <message>
        <source>Shown in the history beside versions written here; may stay empty.</source>
        <translation>Steht im Verlauf neben Fassungen, die hier geschrieben wurden; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Size of your words</source>
        <translation>Größe deiner Worte</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Stay in touch while Lamplit is open</source>
        <translation>In Verbindung bleiben, solange Lamplit offen ist</translation>
    </message>
    <message>
        <source>Tell me when no backup was made for</source>
        <translation>Sagen, wenn keine Sicherung gemacht wurde seit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The country whose numbers are shown while travelling.</source>
        <translation>Das Land, dessen Nummern auf Reisen gezeigt werden.</translation>
    </message>
    <message>
        <source>The keys that differ from the usual ones, as JSON; the window lists them all on one page.</source>
        <translation>Die Tasten, die von den üblichen abweichen, als JSON; das Fenster zeigt alle auf einer Seite.</translation>
    </message>
    <message>
        <source>The language of the program; empty follows the system.</source>
        <translation>Die Sprache des Programms; leer folgt dem System.</translation>
    </message>
    <message>
        <source>The size of everything, as a share of the system&apos;s own text size.</source>
        <translation>Die Größe von allem, als Anteil der Textgröße des Systems.</translation>
    </message>
    <message>
        <source>The text size on the page, in pixels at 100 %.</source>
        <translation>Die Textgröße auf der Seite, in Pixeln bei 100 %.</translation>
    </message>
    <message>
        <source>The time of day.</source>
        <translation>Die Uhrzeit.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>To the drives and folders below, while the journal is open.</source>
        <translation>Auf die Laufwerke und in die Ordner unten, solange das Tagebuch offen ist.</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Auf Reisen</translation>
    </message>
    <message>
        <source>Twice a year, a line on Today. It can be put off, and is not shown on a hard day.</source>
        <translation>Zweimal im Jahr eine Zeile bei Heute. Sie lässt sich verschieben und erscheint an keinem schweren Tag.</translation>
    </message>
    <message>
        <source>Use a typeface made to be told apart easily (Latin script).</source>
        <translation>Eine Schrift verwenden, deren Buchstaben gut zu unterscheiden sind (lateinische Schrift).</translation>
    </message>
    <message>
        <source>What else you follow. Shown once you have made one.</source>
        <translation>Was du sonst verfolgst. Erscheint, sobald du eine angelegt hast.</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>Womit es zu tun hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When Lamplit is quit</source>
        <translation>Wenn Lamplit beendet wird</translation>
    </message>
    <message>
        <source>When something changed since the last one. 0 makes none by itself.</source>
        <translation>Wenn sich seit der letzten etwas geändert hat. 0 macht von selbst keine.</translation>
    </message>
    <message>
        <source>When what you send tomorrow morning goes out.</source>
        <translation>Wann gesendet wird, was du morgen früh senden möchtest.</translation>
    </message>
    <message>
        <source>When you fell asleep and woke up, and how it was.</source>
        <translation>Wann du eingeschlafen und aufgewacht bist und wie es war.</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>Wo ich gerade bin</translation>
    </message>
    <message>
        <source>Where a relay cannot be listened to all the time.</source>
        <translation>Wo einem Relay nicht die ganze Zeit zugehört werden kann.</translation>
    </message>
    <message>
        <source>Which dictionary is used; empty follows the program&apos;s language.</source>
        <translation>Welches Wörterbuch verwendet wird; leer folgt der Sprache des Programms.</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows, as two letters such as DE. Never found out by network.</source>
        <translation>Wessen Nummern die Soforthilfe zeigt, als zwei Buchstaben wie DE. Wird nie über das Netz ermittelt.</translation>
    </message>
    <message>
        <source>With the dictionaries your system has. Your own words stay in the journal.</source>
        <translation>Mit den Wörterbüchern, die dein System hat. Deine eigenen Wörter bleiben im Tagebuch.</translation>
    </message>
    <message>
        <source>Words for what you feel, with what each of them means.</source>
        <translation>Wörter für das, was du fühlst, mit dem, was jedes bedeutet.</translation>
    </message>
    <message>
        <source>Work, family, health and so on.</source>
        <translation>Arbeit, Familie, Gesundheit und so weiter.</translation>
    </message>
    <message>
        <source>Your morning</source>
        <translation>Dein Morgen</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>Deine eigenen Skalen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be that, so it stays as it was.</source>
        <translation>%1 kann das nicht sein, darum blieb es, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>It changes when Lamplit starts next.</source>
        <translation>Es wechselt, wenn Lamplit das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>About</source>
        <translation>Über Lamplit</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Soforthilfe</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>Privatsphäre prüfen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>Tresor und Schlüssel</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>Share it with %1…</source>
        <translation>Mit %1 teilen…</translation>
    </message>
    <message>
        <source>Share the chosen words with %1…</source>
        <translation>Die gewählten Worte mit %1 teilen…</translation>
    </message>
    <message>
        <source>You are in no circle to share with.</source>
        <translation>Du bist in keinem Kreis, mit dem du teilen könntest.</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>A part of it</source>
        <translation>Einen Teil davon</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Wähle mindestens eine Person.</translation>
    </message>
    <message>
        <source>For whom, and how</source>
        <translation>Für wen, und wie</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Privat behalten</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>Nicht dabei: %1.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>Unterwegs zu %1.</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Nur, was ausgewählt ist</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Mit %1 teilen</translation>
    </message>
    <message>
        <source>Something here may tell who somebody is. Send all the same?</source>
        <translation>Hier verrät vielleicht etwas, wer jemand ist. Trotzdem senden?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The part you share</source>
        <translation>Der Teil, den du teilst</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Den ganzen Eintrag</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Das sind deine Worte von vorhin. Sie wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>Was %1 sehen wird</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Was sie sehen</translation>
    </message>
    <message>
        <source>Which side is shown</source>
        <translation>Welche Seite gezeigt wird</translation>
    </message>
    <message>
        <source>You can take this back later, but friends can still remember or copy it.</source>
        <translation>Du kannst das später zurücknehmen, aber Freunde können sich trotzdem erinnern oder es kopieren.</translation>
    </message>
    <message>
        <source>the rest of the entry</source>
        <translation>der Rest des Eintrags</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted: print it, and delete the file.</source>
        <translation>Gespeichert als %1. Es ist nicht verschlüsselt: Druck es und lösche die Datei.</translation>
    </message>
    <message>
        <source>The sheet is being drawn.</source>
        <translation>Das Blatt wird gezeichnet.</translation>
    </message>
    <message>
        <source>What is printed or saved is not encrypted.</source>
        <translation>Gedrucktes und Gespeichertes ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>ShelfPart</name>
    <message>
        <source>A directory of lines all over the world, kept checked by its owners.</source>
        <translation>Ein weltweites Verzeichnis von Hilfetelefonen, das laufend geprüft wird.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Notrufnummer: %1</translation>
    </message>
    <message>
        <source>If one does not answer, use the emergency number above.</source>
        <translation>Wenn eine nicht antwortet, nimm die Notrufnummer oben.</translation>
    </message>
    <message>
        <source>Lines, not yet checked by us: %1</source>
        <translation>Hilfetelefone, von uns noch nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Hilfetelefone: %1</translation>
    </message>
    <message>
        <source>Most mobile phones put these through to the emergency service of the country you are in. Choose a country above for its own numbers.</source>
        <translation>Die meisten Handys verbinden damit zum Notdienst des Landes, in dem du bist. Wähle oben ein Land für dessen eigene Nummern.</translation>
    </message>
    <message>
        <source>On a phone or another computer</source>
        <translation>Auf einem Telefon oder anderen Computer</translation>
    </message>
    <message>
        <source>Police, fire and ambulance may have numbers of their own.</source>
        <translation>Polizei, Feuerwehr und Rettungsdienst haben vielleicht eigene Nummern.</translation>
    </message>
    <message>
        <source>The list of helplines could not be read on this computer.</source>
        <translation>Die Liste der Hilfetelefone ließ sich auf diesem Computer nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>%1 is on its way to the shelf, without how you used it.</source>
        <translation>%1 ist unterwegs ins Regal. Wie du die Karte angewendet hast, bleibt hier.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Put one of mine here</source>
        <translation>Eine von meinen hierher legen</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>Das Regal des Kreises</translation>
    </message>
    <message>
        <source>What helps somebody here. A card that you keep stands in your own kit.</source>
        <translation>Was jemandem hier hilft. Eine Karte, die du behältst, liegt in deinem eigenen Koffer.</translation>
    </message>
    <message>
        <source>Your own kit has no card to put here yet.</source>
        <translation>In deinem eigenen Koffer ist noch keine Karte, die du hierher legen kannst.</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Immer gleich</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Every command has its usual key again.</source>
        <translation>Jeder Befehl hat wieder seine übliche Taste.</translation>
    </message>
    <message>
        <source>No key has these words.</source>
        <translation>Keine Taste hat diese Wörter.</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the new key. Backspace takes a key away, Esc leaves it.</source>
        <translation>Drück den Knopf einer Taste, dann die neue Taste. Rücktaste nimmt eine Taste weg, Esc lässt sie.</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Übliche Tasten für alles</translation>
    </message>
</context>
<context>
    <name>SideDrawer</name>
    <message>
        <source>This circle</source>
        <translation>Dieser Kreis</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>thousand bytes</comment>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
</context>
<context>
    <name>SleepBars</name>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n Nacht</numerusform>
            <numerusform>%n Nächte</numerusform>
        </translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Eingeschlafen</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Middle mood</source>
        <translation>Mittlere Stimmung</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>Güte, 1 bis 5</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>Güte %1 von 5</translation>
    </message>
</context>
<context>
    <name>SleepPart</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>Dreams, noise, heat</source>
        <translation>Träume, Lärm, Hitze</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Eingeschlafen</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Note on the night</source>
        <translation>Notiz zur Nacht</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>The night to %1</source>
        <translation>Die Nacht auf %1</translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation>Wie oft wach</translation>
    </message>
    <message>
        <source>Woke earlier than I wished</source>
        <translation>Früher aufgewacht als gewünscht</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>Write how often as a number, such as 2.</source>
        <translation>Schreib, wie oft, als Zahl, zum Beispiel 2.</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Schreib die Zeit wie 21:04.</translation>
    </message>
    <message numerus="yes">
        <source>awake %n times</source>
        <translation>
            <numerusform>%n-mal wach</numerusform>
            <numerusform>%n-mal wach</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>woke early</source>
        <translation>früh wach</translation>
    </message>
</context>
<context>
    <name>Smaller</name>
    <message>
        <source>%1 are given back.</source>
        <translation>%1 sind zurückgegeben.</translation>
    </message>
    <message>
        <source>About %1 can be given back to this computer. Meanwhile %2 more are needed on the disk. You can go on writing.</source>
        <translation>Etwa %1 lassen sich diesem Computer zurückgeben. Inzwischen werden %2 mehr auf der Festplatte gebraucht. Du kannst weiterschreiben.</translation>
    </message>
    <message>
        <source>About %1 could be given back, but that needs %2 of free room meanwhile, and the disk has less.</source>
        <translation>Etwa %1 ließen sich zurückgeben, aber das braucht inzwischen %2 freien Platz, und die Festplatte hat weniger.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Making the journal smaller</source>
        <translation>Das Tagebuch wird kleiner gemacht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is little room to give back: about %1.</source>
        <translation>Es gibt wenig Platz zurückzugeben: etwa %1.</translation>
    </message>
    <message>
        <source>There is no room to give back.</source>
        <translation>Es gibt keinen Platz zurückzugeben.</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>How much room I have in %1</source>
        <translation>Wie viel Raum ich in %1 habe</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>You said nothing of it.</source>
        <translation>Du hast nichts dazu gesagt.</translation>
    </message>
</context>
<context>
    <name>SpacesPart</name>
    <message>
        <source>The others see it beside your name, and before they share something with you. It is never limited.</source>
        <translation>Die anderen sehen es neben deinem Namen und bevor sie etwas mit dir teilen. Es ist nie begrenzt.</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Hier ignorieren</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Vorschläge werden gesucht</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n post(s) will go out when it can.</source>
        <translation>
            <numerusform>%n Beitrag wird gesendet, sobald es geht.</numerusform>
            <numerusform>%n Beiträge werden gesendet, sobald es geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for my place</source>
        <translation>Um meinen Platz bitten</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>Um Rückkehr bitten</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Hier löschen</translation>
    </message>
    <message>
        <source>Fetching %1 posts, %2 read so far.</source>
        <translation>%1 Beiträge werden geholt, %2 sind schon gelesen.</translation>
    </message>
    <message>
        <source>Lamplit looks for news only when you ask.</source>
        <translation>Lamplit sieht nur auf deinen Wunsch nach Neuem.</translation>
    </message>
    <message>
        <source>Last contact: %1.</source>
        <translation>Letzter Kontakt: %1.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Noch kein Kontakt.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>The history here holds</source>
        <translation>Der Verlauf hier gilt</translation>
    </message>
    <message>
        <source>The relay cannot go on from where this circle is. Nothing is lost; what you write is kept here.</source>
        <translation>Das Relay kann von dort, wo dieser Kreis ist, nicht weitermachen. Nichts ist verloren; was du schreibst, wird hier aufgehoben.</translation>
    </message>
    <message>
        <source>The relay has shown members of %1 different histories. A steward says which one holds.</source>
        <translation>Das Relay hat Mitgliedern von %1 verschiedene Verläufe gezeigt. Jemand aus der Leitung sagt, welcher gilt.</translation>
    </message>
    <message>
        <source>This circle is being made at its relay. It goes on by itself.</source>
        <translation>Dieser Kreis wird gerade bei seinem Relay angelegt. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>This journal was restored or copied, so its place in %1 is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>Dieses Tagebuch wurde wiederhergestellt oder kopiert, darum ist sein Platz in %1 nicht mehr sicher. Die anderen können ihn zurückgeben. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Umzug rückgängig machen</translation>
    </message>
    <message>
        <source>Use another invite</source>
        <translation>Andere Einladung verwenden</translation>
    </message>
    <message>
        <source>You are no longer in %1. What you received is still here.</source>
        <translation>Du bist nicht mehr in %1. Was du bekommen hast, ist noch hier.</translation>
    </message>
    <message>
        <source>You have asked to join. Somebody in the circle lets you in.</source>
        <translation>Du hast um Beitritt gebeten. Jemand aus dem Kreis lässt dich ein.</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>Du hast %1 verlassen. Was du bekommen hast, ist noch hier.</translation>
    </message>
    <message>
        <source>Your wish to join is on its way.</source>
        <translation>Deine Bitte um Beitritt ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>%1 in circles today.</source>
        <translation>Heute %1 in Kreisen.</translation>
    </message>
    <message>
        <source>%1 of your %2 today.</source>
        <translation>Heute %1 von deinen %2.</translation>
    </message>
    <message>
        <source>Circles are locked until %1.</source>
        <translation>Kreise sind gesperrt bis %1.</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Keep my limits as they are</source>
        <translation>Meine Grenzen lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Es gut sein lassen</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>Das gilt ab %1: %2.</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Heute verbraucht</translation>
    </message>
    <message>
        <source>Waiting to become looser</source>
        <translation>Wartet darauf, lockerer zu werden</translation>
    </message>
    <message>
        <source>Your limits are locked until %1. They can only be made stricter.</source>
        <translation>Deine Grenzen sind fest bis %1. Sie lassen sich nur strenger machen.</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>%1 is there. So far you are alone in it.</source>
        <translation>%1 ist da. Bisher bist du allein darin.</translation>
    </message>
    <message>
        <source>A relay passes on what the circle sends, and keeps it for those who are away. It cannot read it. It sees when how much is sent, and from which address.</source>
        <translation>Ein Relay reicht weiter, was der Kreis sendet, und hebt es für die auf, die weg sind. Lesen kann es das nicht. Es sieht, wann wie viel gesendet wird und von welcher Adresse.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everybody accepts it on joining, and anew when it changes. Change whatever does not fit you.</source>
        <translation>Alle nehmen sie beim Beitritt an, und neu, wenn sie sich ändert. Ändere, was nicht zu euch passt.</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>Relay prüfen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>One sentence, if you like. Whoever is invited reads it first.</source>
        <translation>Ein Satz, wenn du magst. Wer eingeladen wird, liest ihn zuerst.</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>Nur dieser Kreis sieht es. Es muss nicht dein Name sein.</translation>
    </message>
    <message>
        <source>Say what the circle is called.</source>
        <translation>Sag, wie der Kreis heißt.</translation>
    </message>
    <message>
        <source>Say what you are called in it.</source>
        <translation>Sag, wie du darin heißt.</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>Kreis beginnen</translation>
    </message>
    <message>
        <source>Start the circle</source>
        <translation>Kreis beginnen</translation>
    </message>
    <message>
        <source>Use a relay on this computer</source>
        <translation>Ein Relay auf diesem Computer verwenden</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er da ist</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>Was ihr vereinbart</translation>
    </message>
    <message>
        <source>What you are called in it</source>
        <translation>Wie du darin heißt</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>Wer einen Beitrag liest, darf ihn 30 Tage lang versiegelt für eine Meldung behalten</translation>
    </message>
</context>
<context>
    <name>StartersOverlay</name>
    <message>
        <source>Choose what might fit. You can put it into your own words afterwards.</source>
        <translation>Wähle, was passen könnte. Danach kannst du es in deine eigenen Worte fassen.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n into my kit</source>
        <translation>
            <numerusform>%n in meinen Koffer legen</numerusform>
            <numerusform>%n in meinen Koffer legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>StewardGuide</name>
    <message>
        <source>1. Ask before you judge. Most hurt here comes from a sentence that was meant otherwise. “How did you mean this?” stands in the menu of a post.</source>
        <translation>1. Frag, bevor du urteilst. Das meiste, was hier wehtut, kommt von einem Satz, der anders gemeint war. „Wie hast du das gemeint?“ steht im Menü eines Beitrags.</translation>
    </message>
    <message>
        <source>2. Pause the thread. Say in it what it is about, and when it goes on. The beginning that is offered asks everybody for one thing they share.</source>
        <translation>2. Lass das Gespräch ruhen. Sag darin, worum es geht und wann es weitergeht. Der angebotene Anfang bittet alle um etwas, das sie verbindet.</translation>
    </message>
    <message>
        <source>3. Speak with the person alone. Name the sentence of your agreement, say what you saw, hear their side, and agree on what happens next.</source>
        <translation>3. Sprich allein mit der Person. Nenne den Satz aus eurer Vereinbarung, sag, was du gesehen hast, hör die andere Seite, und verabredet, was als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>4. Remove somebody only when the first three did not help, or at once where somebody is threatened or exposed. Talk with another steward first, and tell the person why. They keep what they have read.</source>
        <translation>4. Entferne jemanden nur, wenn die ersten drei nicht geholfen haben, oder sofort, wenn jemand bedroht oder bloßgestellt wird. Sprich vorher mit jemand anderem aus der Leitung und sag der Person, warum. Was sie gelesen hat, behält sie.</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>Ein Leitfaden für die Leitung</translation>
    </message>
    <message>
        <source>A steward looks after how people are with each other here. A steward does not read more than others do, and decides nothing about anybody&apos;s life.</source>
        <translation>Die Leitung achtet darauf, wie alle hier miteinander umgehen. Sie liest nicht mehr als andere und entscheidet nichts über das Leben von jemandem.</translation>
    </message>
    <message>
        <source>Be two or three, and take turns, a week or a month each. Nobody should do this alone or without a rest. Who follows you can be made a steward in the list of members.</source>
        <translation>Seid zu zweit oder zu dritt und wechselt euch ab, je eine Woche oder einen Monat. Niemand sollte das allein oder ohne Pause tun. Wer dir folgt, kommt in der Liste der Mitglieder in die Leitung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep it between stewards. If it is about you, another steward decides.</source>
        <translation>Behaltet es in der Leitung. Geht es um dich, entscheidet jemand anderes daraus.</translation>
    </message>
    <message>
        <source>Tell the circle what you did and why, in two sentences. What stewards do stands in the list for everybody; whoever disagrees can say so there.</source>
        <translation>Sag dem Kreis in zwei Sätzen, was du getan hast und warum. Was die Leitung tut, steht für alle in der Liste; wer anderer Meinung ist, kann es dort sagen.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>When a life may be in danger, this is not for a circle to carry: ask the person directly, stay in touch, and call for help where they are.</source>
        <translation>Wenn ein Leben in Gefahr sein könnte, kann ein Kreis das nicht tragen: Frag die Person direkt, bleib in Verbindung und ruf Hilfe dorthin, wo sie ist.</translation>
    </message>
    <message>
        <source>When it becomes too much, say so and hand it on. That is part of it.</source>
        <translation>Wenn es zu viel wird, sag es und gib es weiter. Das gehört dazu.</translation>
    </message>
    <message>
        <source>When somebody was hurt</source>
        <translation>Wenn jemand verletzt wurde</translation>
    </message>
    <message>
        <source>When you get a report</source>
        <translation>Wenn du eine Meldung bekommst</translation>
    </message>
    <message>
        <source>Where the task ends</source>
        <translation>Wo die Aufgabe endet</translation>
    </message>
    <message>
        <source>You are friends, not professionals. No diagnoses, nothing about how much of a medicine, no promise to be there at every hour.</source>
        <translation>Ihr seid Freunde, keine Fachleute. Keine Diagnosen, nichts zur Menge eines Medikaments, kein Versprechen, zu jeder Stunde da zu sein.</translation>
    </message>
    <message>
        <source>You see only what the sender chose, and whether the words are really those of the person named. Answer that you have read it, within a day or two.</source>
        <translation>Du siehst nur, was die meldende Person gewählt hat und ob die Worte wirklich von der genannten Person sind. Antworte, dass du es gelesen hast, binnen ein oder zwei Tagen.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören, sind gut.</translation>
    </message>
    <message>
        <source>This could be guessed at once.</source>
        <translation>Das ließe sich sofort erraten.</translation>
    </message>
    <message>
        <source>This could be guessed in a few days.</source>
        <translation>Das ließe sich in ein paar Tagen erraten.</translation>
    </message>
    <message>
        <source>This could be guessed in a few hours.</source>
        <translation>Das ließe sich in ein paar Stunden erraten.</translation>
    </message>
    <message>
        <source>This could be guessed in a few minutes.</source>
        <translation>Das ließe sich in ein paar Minuten erraten.</translation>
    </message>
    <message>
        <source>This could be guessed in a few months.</source>
        <translation>Das ließe sich in ein paar Monaten erraten.</translation>
    </message>
    <message>
        <source>This would take centuries to guess.</source>
        <translation>Das zu erraten würde Jahrhunderte dauern.</translation>
    </message>
    <message>
        <source>This would take years to guess.</source>
        <translation>Das zu erraten würde Jahre dauern.</translation>
    </message>
    <message>
        <source>Two more words would make it very hard to guess.</source>
        <translation>Zwei Wörter mehr würden es sehr schwer zu erraten machen.</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>Eine Stimmungsnotiz an %1 von %n Tag.</numerusform>
            <numerusform>Eine Stimmungsnotiz an %1 von %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>Ab dreien zeigt Lamplit einen mittleren Wert.</translation>
    </message>
    <message>
        <source>In the middle: %1. The days went from %2.</source>
        <translation>In der Mitte: %1. Die Tage reichten von %2.</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>In dieser Zeit keine Stimmungsnotiz. Leere Tage sind einfach leer.</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Herausnehmen: %1</translation>
    </message>
    <message>
        <source>Take these hours out</source>
        <translation>Diese Stunden herausnehmen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
</context>
<context>
    <name>StretchList</name>
    <message>
        <source>Add hours</source>
        <translation>Stunden hinzufügen</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>%1 as steward in the place of %2: %3 of %4 have signed.</source>
        <translation>%1 anstelle von %2 in der Leitung: %3 von %4 haben unterschrieben.</translation>
    </message>
    <message>
        <source>Enough have signed.</source>
        <translation>Genug haben unterschrieben.</translation>
    </message>
    <message>
        <source>Signed: %1 of %2 that are needed.</source>
        <translation>Unterschrieben: %1 von %2 nötigen.</translation>
    </message>
</context>
<context>
    <name>SuccessionSheet</name>
    <message>
        <source>%1 stays in the circle as a member. When something is heard of them before enough have signed, the vote does not hold.</source>
        <translation>%1 bleibt als Mitglied im Kreis. Ist von dort etwas zu hören, bevor genug unterschrieben haben, gilt die Abstimmung nicht.</translation>
    </message>
    <message>
        <source>A steward in the place of %1</source>
        <translation>Jemand anstelle von %1 in der Leitung</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing was heard of %1 for 30 days or more. More than half of the others can name somebody else by signing.</source>
        <translation>Von %1 war 30 Tage oder länger nichts zu hören. Mehr als die Hälfte der anderen kann durch Unterschrift jemand anderen nennen.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>Wer in die Leitung kommt</translation>
    </message>
</context>
<context>
    <name>SweptExports</name>
    <message>
        <source>An export was cut off. What it left in clear was deleted: %1</source>
        <translation>Ein Export wurde abgebrochen. Was er unverschlüsselt hinterließ, wurde gelöscht: %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Ändert sich</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Für meine nächste Sitzung</translation>
    </message>
    <message>
        <source>It is on the list for your next session.</source>
        <translation>Es steht auf der Liste für deine nächste Sitzung.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Use your own words: what %1 wrote stays in the circle, and no report shows it. Your list knows where it came from, and nobody is told.</source>
        <translation>Nimm deine eigenen Worte: Was %1 geschrieben hat, bleibt im Kreis, und kein Bericht zeigt es. Deine Liste weiß, woher es kam, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>What you want to speak about</source>
        <translation>Worüber du sprechen möchtest</translation>
    </message>
    <message>
        <source>With no words, the line begins with what you said in the circle.</source>
        <translation>Ohne Worte beginnt die Zeile mit dem, was du im Kreis gesagt hast.</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>%1 copies this folder: what is written here leaves this computer.</source>
        <translation>%1 kopiert diesen Ordner: Was hierher geschrieben wird, verlässt diesen Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins and other records</source>
        <translation>
            <numerusform>%n Stimmungsnotiz oder andere Aufzeichnung</numerusform>
            <numerusform>%n Stimmungsnotizen und andere Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files</source>
        <translation>
            <numerusform>%n andere Datei</numerusform>
            <numerusform>%n andere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Everybody who uses this computer can look into this folder.</source>
        <translation>Alle, die diesen Computer benutzen, können in diesen Ordner sehen.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>One file (%1)</source>
        <translation>Eine Datei (%1)</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Eine Zip-Datei</translation>
    </message>
    <message>
        <source>There is only room for %1 there. Choose another place, or less.</source>
        <translation>Dort ist nur Platz für %1. Wähle einen anderen Ort oder weniger.</translation>
    </message>
    <message>
        <source>This disk keeps nobody out: whoever plugs it in reads it.</source>
        <translation>Diese Platte hält niemanden fern: Wer sie anschließt, liest sie.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1): others may read it there.</source>
        <translation>Dieser Ordner liegt auf einem Netzlaufwerk (%1): Andere können ihn dort vielleicht lesen.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>TakeOutView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Es beginnt</translation>
    </message>
    <message>
        <source>Circles, settings, limits and keys always stay with this journal.</source>
        <translation>Kreise, Einstellungen, Grenzen und Schlüssel bleiben immer bei diesem Tagebuch.</translation>
    </message>
    <message>
        <source>Entries that you did not choose stayed here.</source>
        <translation>Einträge, die du nicht gewählt hast, blieben hier.</translation>
    </message>
    <message>
        <source>It was stopped when your journal was locked. Nothing was written.</source>
        <translation>Es wurde angehalten, als sich dein Tagebuch sperrte. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires stayed here, as you chose.</source>
        <translation>Stimmungen, Schlaf und Fragebögen blieben hier, wie du gewählt hast.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Photos and files stayed here, as you chose.</source>
        <translation>Fotos und Dateien blieben hier, wie du gewählt hast.</translation>
    </message>
    <message>
        <source>Putting it on the disk</source>
        <translation>Wird auf die Festplatte gelegt</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>You can go on writing meanwhile. It can be stopped until the end, and a lock stops it too; then nothing is left of it.</source>
        <translation>Du kannst inzwischen weiterschreiben. Bis zum Ende lässt es sich anhalten, auch durch Sperren; dann bleibt nichts davon übrig.</translation>
    </message>
    <message>
        <source>Your journal is written.</source>
        <translation>Dein Tagebuch ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>TakingAll</name>
    <message>
        <source>Everything is put away. It goes out in a moment.</source>
        <translation>Alles ist weggelegt. Es wird gleich gesendet.</translation>
    </message>
    <message>
        <source>Everything is taken back.</source>
        <translation>Alles ist zurückgenommen.</translation>
    </message>
    <message>
        <source>It is all there again. Nobody heard of it.</source>
        <translation>Alles ist wieder da. Niemand hat davon erfahren.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What had not gone out is there again. The rest stays taken back.</source>
        <translation>Was noch nicht gesendet war, ist wieder da. Der Rest bleibt zurückgenommen.</translation>
    </message>
    <message>
        <source>What you shared is taken back, and the others are told. That stays so.</source>
        <translation>Was du geteilt hast, ist zurückgenommen, und die anderen erfahren es. Das bleibt so.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n posts are taken back.</source>
        <translation>
            <numerusform>%n Beitrag ist zurückgenommen.</numerusform>
            <numerusform>%n Beiträge sind zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Friends can still remember it, and may have copied it. What was kept for a report stays with whoever kept it for its 30 days.</source>
        <translation>Freunde können sich trotzdem erinnern und haben es vielleicht kopiert. Was für eine Meldung aufgehoben wurde, bleibt dort seine 30 Tage.</translation>
    </message>
    <message>
        <source>It has not gone out. It goes from the circle at once, and nobody learns that it was there.</source>
        <translation>Es wurde noch nicht gesendet. Es verschwindet sofort aus dem Kreis, und niemand erfährt, dass es da war.</translation>
    </message>
    <message>
        <source>Its words go here at once, and from the others with their next look. The relay is asked to forget what it has.</source>
        <translation>Seine Worte verschwinden hier sofort, und bei den anderen, sobald sie nachsehen. Das Relay wird gebeten, zu vergessen, was es hat.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Privat behalten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take this back?</source>
        <translation>Das zurücknehmen?</translation>
    </message>
    <message>
        <source>Your journal keeps the entry that it was made of.</source>
        <translation>Dein Tagebuch behält den Eintrag, aus dem es gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>A new template</source>
        <translation>Eine neue Vorlage</translation>
    </message>
    <message>
        <source>Another heading</source>
        <translation>Weitere Überschrift</translation>
    </message>
    <message>
        <source>Change a template</source>
        <translation>Vorlage ändern</translation>
    </message>
    <message>
        <source>Headings, from top to bottom</source>
        <translation>Überschriften, von oben nach unten</translation>
    </message>
    <message>
        <source>Keep this template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
</context>
<context>
    <name>TemplateOverlay</name>
    <message>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Eine Vorlage finden</translation>
    </message>
    <message>
        <source>Make or change my own</source>
        <translation>Eigene anlegen oder ändern</translation>
    </message>
    <message>
        <source>No template has this name.</source>
        <translation>Keine Vorlage heißt so.</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Mit %1 beginnen</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>The answer is put away.</source>
        <translation>Die Antwort ist weggelegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>A few seconds left</source>
        <translation>Noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation>
            <numerusform>Noch etwa %n Stunde</numerusform>
            <numerusform>Noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>TodaySheet</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Bild oder Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Andere Frage</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <source>No question for the rest of today.</source>
        <translation>Für den Rest des Tages keine Frage.</translation>
    </message>
    <message>
        <source>No question today</source>
        <translation>Heute keine Frage</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Ort: {place}</translation>
    </message>
    <message>
        <source>Today&apos;s page</source>
        <translation>Seite von heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Ohne Ablenkung schreiben</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Good afternoon. Write as much or as little as you like.</source>
        <translation>Guten Tag. Schreib so viel oder so wenig, wie du möchtest.</translation>
    </message>
    <message>
        <source>Good evening. Write as much or as little as you like.</source>
        <translation>Guten Abend. Schreib so viel oder so wenig, wie du möchtest.</translation>
    </message>
    <message>
        <source>Good morning. Write as much or as little as you like.</source>
        <translation>Guten Morgen. Schreib so viel oder so wenig, wie du möchtest.</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Mein Koffer</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>Mein Koffer: was mir hilft</translation>
    </message>
    <message>
        <source>This page is yours.</source>
        <translation>Diese Seite gehört dir.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Welcome back. Write as much or as little as you like.</source>
        <translation>Schön, dass du da bist. Schreib so viel oder so wenig, wie du möchtest.</translation>
    </message>
</context>
<context>
    <name>TopicLines</name>
    <message numerus="yes">
        <source>%n more on the list, on page 2</source>
        <translation>
            <numerusform>%n weitere auf der Liste, auf Seite 2</numerusform>
            <numerusform>%n weitere auf der Liste, auf Seite 2</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>Etwas zum Besprechen</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Die ganze Liste</translation>
    </message>
</context>
<context>
    <name>TopicsPart</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation>Anders sagen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>Etwas zum Besprechen</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>Besprochen am %1</translation>
    </message>
    <message numerus="yes">
        <source>Talked about: %n</source>
        <translation>
            <numerusform>Besprochen: %n</numerusform>
            <numerusform>Besprochen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The first three stand at the top of a report. Tick what was talked about.</source>
        <translation>Die ersten drei stehen oben im Bericht. Kreuze an, was besprochen ist.</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Worüber ich sprechen möchte</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>Im Papierkorb. Dort bleibt es 30 Tage.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TrashView</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are back in the journal.</source>
        <translation>
            <numerusform>%n Eintrag ist wieder im Tagebuch.</numerusform>
            <numerusform>%n Einträge sind wieder im Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good.</source>
        <translation>
            <numerusform>%n Eintrag ist endgültig gelöscht.</numerusform>
            <numerusform>%n Einträge sind endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Zurück zum Tagebuch</translation>
    </message>
    <message>
        <source>Backups made before still hold them until they are rotated out.</source>
        <translation>Frühere Sicherungen enthalten sie noch, bis sie von neueren abgelöst sind.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>%n Eintrag löschen</numerusform>
            <numerusform>%n Einträge löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good</source>
        <translation>
            <numerusform>%n Eintrag endgültig löschen</numerusform>
            <numerusform>%n Einträge endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Gelöschte Einträge</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Entries stay here for 30 days, then they are deleted for good.</source>
        <translation>Einträge bleiben 30 Tage hier, dann werden sie endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The trash is empty. A deleted entry stays here for 30 days.</source>
        <translation>Der Papierkorb ist leer. Ein gelöschter Eintrag bleibt 30 Tage hier.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n entries, their earlier versions and their files are lost. This cannot be undone.</source>
        <translation>
            <numerusform>Die Worte von %n Eintrag, seine früheren Fassungen und seine Dateien gehen verloren. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Die Worte von %n Einträgen, ihre früheren Fassungen und ihre Dateien gehen verloren. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A page is here, if you want one.</source>
        <translation>Hier ist eine Seite, wenn du eine möchtest.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Stimmung notieren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Open Lamplit</source>
        <translation>Lamplit öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Etwas schreiben</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 could not be reached: their invite has ended at the relay, so they were not let in. Invite them again.</source>
        <translation>%1 war nicht zu erreichen: Die Einladung ist beim Relay abgelaufen, darum wurde niemand eingelassen. Lade noch einmal ein.</translation>
    </message>
    <message>
        <source>%1 could not be reached: they were let in, and the box for the answer was gone. A steward removes them; then they need another invite.</source>
        <translation>%1 war nicht zu erreichen: Das Einlassen geschah, und das Postfach für die Antwort war weg. Jemand aus der Leitung entfernt die Person; dann braucht sie eine neue Einladung.</translation>
    </message>
    <message>
        <source>%1 has moved this circle to %2, and it cannot be seen there from here. Nothing is lost: what you say is kept until then. If that does not end, another steward can undo the move after two weeks.</source>
        <translation>%1 ist mit diesem Kreis zu %2 gezogen, und dort ist er von hier aus nicht zu sehen. Nichts ist verloren: Was du sagst, wird bis dahin aufgehoben. Wenn das nicht endet, kann jemand anderes aus der Leitung den Umzug nach zwei Wochen rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 is let in, and the box for the answer is full. The answer goes out once they have looked for news, which makes room.</source>
        <translation>%1 ist eingelassen, und das Postfach für die Antwort ist voll. Die Antwort wird gesendet, sobald dort nach Neuem gesehen wurde; das macht Platz.</translation>
    </message>
    <message>
        <source>%1 keeps a share of the way into your journal, and is in the circle no longer. Make the shares anew.</source>
        <translation>%1 bewahrt einen Teilschlüssel zu deinem Tagebuch auf und ist nicht mehr im Kreis. Erstelle die Teilschlüssel neu.</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2, where it moved; here that move does not hold. Ask each other where you go on: from there one can ask to go back, and from here one needs another invite.</source>
        <translation>%1 sagt, mit diesem Kreis bei %2 zu sein, wohin er gezogen ist; hier gilt dieser Umzug nicht. Fragt einander, wo ihr weitermacht: Von dort kann man um Rückkehr bitten, und von hier braucht man eine neue Einladung.</translation>
    </message>
    <message>
        <source>%1 says they were shown another history of this circle. Either the relay is not honest, or %1 is not. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>%1 sagt, einen anderen Verlauf dieses Kreises gezeigt bekommen zu haben. Entweder das Relay ist nicht ehrlich, oder %1 ist es nicht. Jemand aus der Leitung sagt, welcher gilt; wer den anderen gezeigt bekam, bittet, wieder eingelassen zu werden.</translation>
    </message>
    <message>
        <source>A move to %1 is under way already. Look for news first.</source>
        <translation>Ein Umzug zu %1 läuft schon. Sieh zuerst nach Neuem.</translation>
    </message>
    <message>
        <source>A photo or file in this circle did not arrive whole.</source>
        <translation>Ein Foto oder eine Datei in diesem Kreis ist nicht heil angekommen.</translation>
    </message>
    <message>
        <source>An entry of this circle leads nowhere here. Nothing is lost. Where everybody is held up, a steward mends it; where the others go on, they can let you in again.</source>
        <translation>Ein Eintrag dieses Kreises führt hier nirgendwohin. Nichts ist verloren. Wo alle aufgehalten sind, repariert es jemand aus der Leitung; wo die anderen weitermachen, können sie dich wieder einlassen.</translation>
    </message>
    <message>
        <source>It is done as soon as the relay is reached.</source>
        <translation>Es geschieht, sobald das Relay erreicht ist.</translation>
    </message>
    <message>
        <source>Lamplit made a mistake in this circle (%1), and goes on with the others. Nothing is lost; it is tried again.</source>
        <translation>Lamplit hat in diesem Kreis einen Fehler gemacht (%1) und macht mit den anderen weiter. Nichts ist verloren; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the boxes of all others at the relay are full. They empty when the others look for news; it is tried again by itself.</source>
        <translation>Niemand konnte um deinen Platz gebeten werden, da die Postfächer aller anderen beim Relay voll sind. Sie leeren sich, wenn die anderen nach Neuem sehen; es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the relay has none of the boxes that this journal knows. Leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>Niemand konnte um deinen Platz gebeten werden, da das Relay keines der Postfächer hat, die dieses Tagebuch kennt. Verlasse diesen Kreis hier, bitte jemanden aus der Leitung, dich zu entfernen, und nimm eine neue Einladung.</translation>
    </message>
    <message>
        <source>Nobody could be asked yet where this circle was before it moved. Until then you stay here, and it is tried again by itself. Whoever is there can also leave there, and be invited here.</source>
        <translation>Dort, wo dieser Kreis vor dem Umzug war, konnte noch niemand gefragt werden. Bis dahin bleibst du hier, und es wird von selbst noch einmal versucht. Wer dort ist, kann den Kreis dort auch verlassen und hierher eingeladen werden.</translation>
    </message>
    <message>
        <source>Nobody has let this journal back in for two weeks. If the others do not see that you ask, leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>Seit zwei Wochen hat niemand dieses Tagebuch wieder eingelassen. Wenn die anderen nicht sehen, dass du bittest, verlasse diesen Kreis hier, bitte jemanden aus der Leitung, dich zu entfernen, und nimm eine neue Einladung.</translation>
    </message>
    <message>
        <source>Others in this circle were faster each time. Nothing is lost: it goes out by itself.</source>
        <translation>Andere in diesem Kreis waren jedes Mal schneller. Nichts ist verloren: Es wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Something in this circle was made by a newer Lamplit. Update it here, and the circle goes on. If nobody has a newer one, a steward can mend it after two weeks.</source>
        <translation>Etwas in diesem Kreis stammt von einem neueren Lamplit. Aktualisiere es hier, dann geht der Kreis weiter. Wenn niemand ein neueres hat, kann jemand aus der Leitung es nach zwei Wochen reparieren.</translation>
    </message>
    <message>
        <source>The circle is at %1 now. The others follow with their next look for news.</source>
        <translation>Der Kreis ist jetzt bei %1. Die anderen folgen, sobald sie das nächste Mal nach Neuem sehen.</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now, and the others are told.</source>
        <translation>Der Kreis ist von hier aus jetzt bei %1 zu finden, und die anderen erfahren es.</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now.</source>
        <translation>Der Kreis ist von hier aus jetzt bei %1 zu finden.</translation>
    </message>
    <message>
        <source>The circle stays where it is, and nothing was changed: %1</source>
        <translation>Der Kreis bleibt, wo er ist, und nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>The invite that you came with has ended, and nobody let you in. Ask for another one.</source>
        <translation>Die Einladung, mit der du gekommen bist, ist abgelaufen, und niemand hat dich eingelassen. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The invite that you came with has ended. If you are not let in by tomorrow, ask for another one.</source>
        <translation>Die Einladung, mit der du gekommen bist, ist abgelaufen. Wenn du bis morgen nicht eingelassen wirst, bitte um eine neue.</translation>
    </message>
    <message>
        <source>The invite that you came with has run out. Ask for another one.</source>
        <translation>Die Einladung, mit der du gekommen bist, ist abgelaufen. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The invite that you came with was taken back. Ask for another one.</source>
        <translation>Die Einladung, mit der du gekommen bist, wurde zurückgenommen. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The invite that you came with was used for somebody else. Ask for another one.</source>
        <translation>Die Einladung, mit der du gekommen bist, wurde für jemand anderen verwendet. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The others have gone on from another place than this journal&apos;s. They can let you in again; what only you have goes out again then.</source>
        <translation>Die anderen haben von einer anderen Stelle aus weitergemacht als dieses Tagebuch. Sie können dich wieder einlassen; was nur du hast, wird dann noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The relay has shown another history of this circle than it shows now, so it is not honest. What you said meanwhile goes out again; what you read stays here.</source>
        <translation>Das Relay hat einen anderen Verlauf dieses Kreises gezeigt, als es jetzt zeigt, es ist also nicht ehrlich. Was du inzwischen gesagt hast, wird noch einmal gesendet; was du gelesen hast, bleibt hier.</translation>
    </message>
    <message>
        <source>The relay has shown members of this circle different histories. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>Das Relay hat Mitgliedern dieses Kreises verschiedene Verläufe gezeigt. Jemand aus der Leitung sagt, welcher gilt; wer den anderen gezeigt bekam, bittet, wieder eingelassen zu werden.</translation>
    </message>
    <message>
        <source>The relay let go of something that you shared, though you did not take it back. It is kept here, and said again to whoever asks.</source>
        <translation>Das Relay hat etwas losgelassen, das du geteilt hast, obwohl du es nicht zurückgenommen hast. Es ist hier aufgehoben und wird allen, die fragen, noch einmal gesagt.</translation>
    </message>
    <message>
        <source>The relay no longer knows where this circle has come to. A steward can mend that; otherwise the others can let you in again.</source>
        <translation>Das Relay weiß nicht mehr, bis wohin dieser Kreis gekommen ist. Jemand aus der Leitung kann das reparieren; sonst können die anderen dich wieder einlassen.</translation>
    </message>
    <message>
        <source>The relay says again and again that something new is there, and shows nothing. It is broken or not honest; your words wait here.</source>
        <translation>Das Relay sagt immer wieder, dass etwas Neues da ist, und zeigt nichts. Es ist kaputt oder nicht ehrlich; deine Worte warten hier.</translation>
    </message>
    <message>
        <source>The relay shows a history of this circle that this journal never saw, so it cannot be mended from here. Another steward may be able to. If nobody can, begin the circle anew, best at another relay; what you have stays here.</source>
        <translation>Das Relay zeigt einen Verlauf dieses Kreises, den dieses Tagebuch nie gesehen hat, darum lässt er sich von hier nicht reparieren. Vielleicht kann es jemand anderes aus der Leitung. Wenn niemand es kann, beginnt den Kreis neu, am besten bei einem anderen Relay; was du hast, bleibt hier.</translation>
    </message>
    <message>
        <source>The relay shows another history of this circle than before, so nothing of it is believed. It may end by itself; if not, the others can let you in again.</source>
        <translation>Das Relay zeigt einen anderen Verlauf dieses Kreises als vorher, darum wird ihm nichts davon geglaubt. Vielleicht endet das von selbst; sonst können die anderen dich wieder einlassen.</translation>
    </message>
    <message>
        <source>The relay was put back from a backup and waits for a steward to mend this circle. What you write is kept here until then.</source>
        <translation>Das Relay wurde aus einer Sicherung zurückgeholt und wartet darauf, dass jemand aus der Leitung diesen Kreis repariert. Was du schreibst, wird bis dahin hier aufgehoben.</translation>
    </message>
    <message>
        <source>There is something in this circle that is not read here yet, and mending would undo it. Look for news first, and mend only what is still in the way then.</source>
        <translation>In diesem Kreis ist etwas, das hier noch nicht gelesen ist, und Reparieren würde es rückgängig machen. Sieh zuerst nach Neuem und repariere nur, was dann noch im Weg ist.</translation>
    </message>
    <message>
        <source>This circle goes on at another relay. Its place at this one was closed.</source>
        <translation>Dieser Kreis geht bei einem anderen Relay weiter. Sein Platz bei diesem wurde geschlossen.</translation>
    </message>
    <message>
        <source>This circle was moved to another relay, where the others may be already. A steward can undo that after two weeks, if nobody can get there.</source>
        <translation>Dieser Kreis ist zu einem anderen Relay gezogen, wo die anderen vielleicht schon sind. Jemand aus der Leitung kann das nach zwei Wochen rückgängig machen, wenn niemand dorthin kommt.</translation>
    </message>
    <message>
        <source>This journal was restored, or used as a copy somewhere else, so its place in the circle is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>Dieses Tagebuch wurde wiederhergestellt oder anderswo als Kopie benutzt, darum ist sein Platz im Kreis nicht mehr sicher. Die anderen können ihn zurückgeben. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Waiting for %1, or another member, to let you in. Your words: %2.</source>
        <translation>Wartet darauf, dass %1 oder ein anderes Mitglied dich einlässt. Deine Wörter: %2.</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>Wartet auf das Netz.</translation>
    </message>
    <message>
        <source>Where this circle was before it moved, the move does not hold any more: whoever has not come may go on there without you. Ask them. You can ask to go back, and what you said here comes along; or stay, if you miss nobody.</source>
        <translation>Dort, wo dieser Kreis vor dem Umzug war, gilt der Umzug nicht mehr: Wer nicht mitgekommen ist, macht dort vielleicht ohne dich weiter. Frag nach. Du kannst um Rückkehr bitten, und was du hier gesagt hast, kommt mit; oder bleib, wenn dir niemand fehlt.</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>Du bist nicht mehr in diesem Kreis. Was du bekommen hast, ist noch hier.</translation>
    </message>
    <message>
        <source>You have asked for your place. Somebody in the circle gives it back; tell one of them that it is really you who asks.</source>
        <translation>Du hast um deinen Platz gebeten. Jemand aus dem Kreis gibt ihn zurück; sag einer Person dort, dass wirklich du es bist.</translation>
    </message>
    <message>
        <source>You have asked to go back to where this circle was before it moved. Until somebody there lets you in, you stay here. Tell one of them that it is really you who asks.</source>
        <translation>Du hast gebeten, dorthin zurückzugehen, wo dieser Kreis vor dem Umzug war. Bis dich dort jemand einlässt, bleibst du hier. Sag einer Person dort, dass wirklich du es bist.</translation>
    </message>
    <message>
        <source>You were away for longer than the relay keeps things, so some cannot be read any more. The others can let you in again.</source>
        <translation>Du warst länger weg, als das Relay Dinge aufhebt, darum lässt sich manches nicht mehr lesen. Die anderen können dich wieder einlassen.</translation>
    </message>
    <message>
        <source>Your place in this circle went to another copy of this journal, which asked for it. If that was not you, tell the others. They can give it back to this one.</source>
        <translation>Dein Platz in diesem Kreis ging an eine andere Kopie dieses Tagebuchs, die darum gebeten hat. Wenn das nicht du warst, sag es den anderen. Sie können ihn diesem zurückgeben.</translation>
    </message>
</context>
<context>
    <name>TryCode</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Does your recovery code still work?</source>
        <translation>Funktioniert dein Wiederherstellungscode noch?</translation>
    </message>
    <message>
        <source>If the sheet has become hard to read, make it anew now.</source>
        <translation>Wenn das Blatt schwer lesbar geworden ist, erstelle es jetzt neu.</translation>
    </message>
    <message>
        <source>If the sheet is lost or cannot be read, make a new code. The old one then no longer opens this journal. Copies and backups made until now still open with it.</source>
        <translation>Wenn das Blatt verloren oder nicht lesbar ist, erstelle einen neuen Code. Der alte öffnet dieses Tagebuch dann nicht mehr. Kopien und bisherige Sicherungen öffnen sich weiter damit.</translation>
    </message>
    <message>
        <source>It works. Thank you. You are asked again in half a year.</source>
        <translation>Er funktioniert. Danke. In einem halben Jahr wirst du wieder gefragt.</translation>
    </message>
    <message>
        <source>It works. That could not be noted, so you may be asked again.</source>
        <translation>Er funktioniert. Das ließ sich nicht festhalten, darum wirst du vielleicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code erstellen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Take it from where you keep it, and type it here. Nothing is changed.</source>
        <translation>Hol ihn dort, wo du ihn aufbewahrst, und gib ihn hier ein. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>The time of day</source>
        <translation>Die Uhrzeit</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Another journal</source>
        <translation>Anderes Tagebuch</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Passphrase vergessen</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>Ich habe Teilschlüssel auf Papier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Put the newest backup back</source>
        <translation>Neueste Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Putting the newest backup back takes the journal to the day of the backup. What is there now is set aside and kept.</source>
        <translation>Die neueste Sicherung zurückzuholen bringt das Tagebuch auf ihren Tag zurück. Was jetzt da ist, wird beiseitegelegt und aufgehoben.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>Sehen, was sich noch lesen lässt</translation>
    </message>
    <message>
        <source>Seeing what can still be read changes nothing; begin with it.</source>
        <translation>Zu sehen, was sich noch lesen lässt, ändert nichts; beginne damit.</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Schlüsseldatei verwenden</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>Schlüsselbund des Systems verwenden</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>And how much is there now?</source>
        <translation>Und wie viel ist jetzt da?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hide the breathing guide</source>
        <translation>Atemhilfe verbergen</translation>
    </message>
    <message>
        <source>How much distress is there right now?</source>
        <translation>Wie viel Anspannung ist gerade da?</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>Nichts notieren</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Show the breathing guide</source>
        <translation>Atemhilfe zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You need not answer. Go on whenever you like.</source>
        <translation>Du musst nicht antworten. Mach weiter, wann du möchtest.</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close or lock it there first.</source>
        <translation>Schließe oder sperre es zuerst dort.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command since %1.</source>
        <translation>Lamplit ist mit diesem Tagebuch schon offen, durch einen anderen Befehl seit %1.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command.</source>
        <translation>Lamplit ist mit diesem Tagebuch schon offen, durch einen anderen Befehl.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window since %1.</source>
        <translation>Lamplit ist mit diesem Tagebuch schon offen, in einem anderen Fenster seit %1.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window.</source>
        <translation>Lamplit ist mit diesem Tagebuch schon offen, in einem anderen Fenster.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>%1 does the same.</source>
        <translation>%1 tut dasselbe.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weiteren hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check this journal</source>
        <translation>Dieses Tagebuch prüfen</translation>
    </message>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>Ordner des Tagebuchs wählen</translation>
    </message>
    <message>
        <source>Closes the journal and forgets the keys.</source>
        <translation>Schließt das Tagebuch und vergisst die Schlüssel.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>Dieses Tagebuch endgültig löschen</translation>
    </message>
    <message>
        <source>Does the recovery code still work?</source>
        <translation>Funktioniert der Wiederherstellungscode noch?</translation>
    </message>
    <message>
        <source>Each of these opens the journal by itself; of shares it takes several together. The last one cannot be removed.</source>
        <translation>Jeder davon öffnet das Tagebuch allein; von Teilschlüsseln braucht es mehrere zusammen. Der letzte lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Encrypts the whole journal again, so that old passphrases and codes open only old copies.</source>
        <translation>Verschlüsselt das ganze Tagebuch neu, sodass alte Passphrasen und Codes nur alte Kopien öffnen.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>Prüft jede Seite, jedes Foto, den Suchindex und die Schlüssel.</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Weiteres anlegen</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Neue Schlüssel für alles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Anderes öffnen</translation>
    </message>
    <message>
        <source>Other journals</source>
        <translation>Andere Tagebücher</translation>
    </message>
    <message>
        <source>Other journals open make another</source>
        <translation>Andere Tagebücher öffnen anlegen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Teilschlüssel auf Papier</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>Zustand dieses Tagebuchs</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>This is the only one Lamplit knows on this computer.</source>
        <translation>Das ist das einzige, das Lamplit auf diesem Computer kennt.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Type it from the paper: it is tried for real, and nothing is changed.</source>
        <translation>Gib ihn vom Papier ein: Er wird wirklich probiert, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>Tresor und Schlüssel</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Ways in keys add passphrase recovery code key file system keychain shares on paper remove</source>
        <translation>Zugänge Schlüssel hinzufügen Passphrase Wiederherstellungscode Schlüsseldatei Schlüsselbund Teilschlüssel auf Papier entfernen</translation>
    </message>
    <message>
        <source>What takes room, and giving back the room of what was deleted.</source>
        <translation>Was Platz braucht, und Platz von Gelöschtem zurückgeben.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Where it is kept folder place network cloud</source>
        <translation>Wo es liegt Ordner Ort Netzwerk Cloud</translation>
    </message>
    <message>
        <source>With every entry in it. Its name is asked first.</source>
        <translation>Mit jedem Eintrag darin. Vorher wird nach seinem Namen gefragt.</translation>
    </message>
    <message>
        <source>opened the journal this time</source>
        <translation>hat das Tagebuch diesmal geöffnet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare anew before you share more.</source>
        <translation>%1 hat einen neuen Schlüssel. Vielleicht ist es ein neuer Laptop. Vergleicht neu, bevor du mehr teilst.</translation>
    </message>
    <message>
        <source>Both of you wait until your journals have the newest, open this again, and read once more.</source>
        <translation>Wartet beide, bis eure Tagebücher das Neueste haben, öffnet das hier wieder und lest noch einmal.</translation>
    </message>
    <message>
        <source>Call %1 or sit together, and read these groups to each other. In %1&apos;s window they are the same, if nobody stands between you.</source>
        <translation>Ruf %1 an oder setzt euch zusammen und lest einander diese Gruppen vor. Im Fenster von %1 sind sie gleich, wenn niemand zwischen euch steht.</translation>
    </message>
    <message>
        <source>Compare numbers with %1</source>
        <translation>Nummern mit %1 vergleichen</translation>
    </message>
    <message>
        <source>If they still differ, ask %1 in another way, not through this circle, and let a steward know.</source>
        <translation>Wenn sie immer noch verschieden sind, frag %1 auf anderem Weg, nicht über diesen Kreis, und sag es jemandem aus der Leitung.</translation>
    </message>
    <message>
        <source>Noted: you and %1 have the same number.</source>
        <translation>Notiert: Du und %1 habt dieselbe Nummer.</translation>
    </message>
    <message>
        <source>Nothing is noted. Share nothing more here for now.</source>
        <translation>Nichts ist notiert. Teile hier vorerst nichts mehr.</translation>
    </message>
    <message>
        <source>Or read the code that %1 shows:</source>
        <translation>Oder lies den Code, den %1 zeigt:</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>Somebody may stand between you, or one of you looks at somebody else&apos;s number or has not heard of a new key yet.</source>
        <translation>Vielleicht steht jemand zwischen euch, oder eine Seite sieht auf die Nummer von jemand anderem oder weiß noch nichts von einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The number as a QR code</source>
        <translation>Die Nummer als QR-Code</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Sie sind gleich</translation>
    </message>
    <message>
        <source>When they differ</source>
        <translation>Wenn sie verschieden sind</translation>
    </message>
    <message>
        <source>You have compared this number before.</source>
        <translation>Diese Nummer hast du schon verglichen.</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>%1 added, %2 removed</source>
        <translation>%1 dazu, %2 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n Wort dazu</numerusform>
            <numerusform>%n Wörter dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n Wort entfernt</numerusform>
            <numerusform>%n Wörter entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>No words changed</source>
        <translation>Keine Wörter geändert</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>The first version, %n words</source>
        <translation>
            <numerusform>Die erste Fassung, %n Wort</numerusform>
            <numerusform>Die erste Fassung, %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Fassungen</translation>
    </message>
    <message>
        <source>Choose a version to see what changed in it.</source>
        <translation>Wähle eine Fassung, um zu sehen, was sich darin geändert hat.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>Wie es jetzt dasteht</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>Die Fassung davor</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Das ist die erste Fassung.</translation>
    </message>
    <message>
        <source>an earlier version, restored</source>
        <translation>eine frühere Fassung, wiederhergestellt</translation>
    </message>
    <message>
        <source>brought in from another journal</source>
        <translation>aus einem anderen Tagebuch importiert</translation>
    </message>
    <message>
        <source>the current version</source>
        <translation>die aktuelle Fassung</translation>
    </message>
    <message>
        <source>the first version and the only one so far</source>
        <translation>die erste Fassung und bisher die einzige</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>geschrieben auf %1</translation>
    </message>
</context>
<context>
    <name>WaitEditor</name>
    <message>
        <source>My night</source>
        <translation>Meine Nacht</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>%1 has their place back.</source>
        <translation>%1 hat den Platz zurück.</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>%1 ist dabei.</translation>
    </message>
    <message>
        <source>%1 is not let in, and the invite is worthless then.</source>
        <translation>%1 wird nicht eingelassen, und die Einladung ist dann wertlos.</translation>
    </message>
    <message>
        <source>%1 was not let in, and the invite is worthless now.</source>
        <translation>%1 wurde nicht eingelassen, und die Einladung ist jetzt wertlos.</translation>
    </message>
    <message>
        <source>Asks to be let in</source>
        <translation>Bittet, eingelassen zu werden</translation>
    </message>
    <message>
        <source>Asks to come back</source>
        <translation>Bittet, zurückzukommen</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Nicht einlassen</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>Nicht die eingeladene Person</translation>
    </message>
    <message>
        <source>Somebody asks to be let in.</source>
        <translation>Jemand bittet, eingelassen zu werden.</translation>
    </message>
    <message>
        <source>Whoever you did invite needs a new one.</source>
        <translation>Wer wirklich eingeladen war, braucht eine neue.</translation>
    </message>
</context>
<context>
    <name>WeekLine</name>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%n von %1 Tagen</numerusform>
            <numerusform>%n von %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>Tage mit Stimmungsnotiz</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Mittlerer Wert</translation>
    </message>
    <message>
        <source>No check-ins</source>
        <translation>Keine Stimmungsnotizen</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>%1 looks after you at the beginning. Ask whatever you like, also alone: an answer can go to one person.</source>
        <translation>%1 begleitet dich am Anfang. Frag, was du möchtest, auch unter vier Augen: Eine Antwort kann an eine einzige Person gehen.</translation>
    </message>
    <message>
        <source>A wish says what you would like back, such as just to be heard.</source>
        <translation>Ein Wunsch sagt, was du gern zurückbekämst, etwa einfach gehört zu werden.</translation>
    </message>
    <message>
        <source>Check in says only how you are, in two key presses.</source>
        <translation>„Stimmung notieren“ sagt nur, wie es dir geht, mit zwei Tasten.</translation>
    </message>
    <message>
        <source>Comparing numbers makes sure that nobody stands between you.</source>
        <translation>Nummern zu vergleichen stellt sicher, dass niemand zwischen euch steht.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Share an entry shows first exactly what the others will see. Nothing leaves before you send it.</source>
        <translation>„Eintrag teilen“ zeigt zuerst genau, was die anderen sehen werden. Nichts geht hinaus, bevor du es sendest.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>What each thing does</source>
        <translation>Was die Dinge tun</translation>
    </message>
    <message>
        <source>What you agreed on</source>
        <translation>Was ihr vereinbart habt</translation>
    </message>
    <message>
        <source>What you shared can be taken back from its menu. Friends can still remember or copy it.</source>
        <translation>Was du geteilt hast, lässt sich über sein Menü zurücknehmen. Freunde können sich trotzdem erinnern oder es kopieren.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer hier ist</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>Du bist in %1</translation>
    </message>
    <message>
        <source>You choose which topics are shown, folded or held. Nobody is told, and nobody sees what you have read.</source>
        <translation>Du wählst, welche Themen gezeigt, eingeklappt oder zurückgehalten werden. Niemand erfährt davon, und niemand sieht, was du gelesen hast.</translation>
    </message>
    <message>
        <source>You may leave at any time, quietly or with a word.</source>
        <translation>Du darfst jederzeit gehen, still oder mit einem Wort.</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>%1, the whole day</source>
        <translation>%1, den ganzen Tag</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Ein Moment</translation>
    </message>
    <message>
        <source>That is still to come. Choose a time up to now.</source>
        <translation>Das kommt erst noch. Wähle eine Zeit bis jetzt.</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Der ganze Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation>Wovon sie spricht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Schreib die Zeit wie 21:04.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>Wähle, wohin es geschrieben wird</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
</context>
<context>
    <name>WindowsEditor</name>
    <message>
        <source>Add hours, or choose that circles never open.</source>
        <translation>Füge Stunden hinzu oder wähle, dass Kreise nie öffnen.</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>Zu diesen Stunden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>Wann Kreise öffnen</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPicker</name>
    <message>
        <source>No word like that</source>
        <translation>Kein solches Wort</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>What I want to talk about</source>
        <translation>Worüber ich sprechen möchte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Type to find a word</source>
        <translation>Tippe, um ein Wort zu finden</translation>
    </message>
</context>
<context>
    <name>WorriedPage</name>
    <message>
        <source>Agree when you will speak next, and keep to it. Many people come through such times with somebody beside them.</source>
        <translation>Verabredet, wann ihr das nächste Mal sprecht, und halte dich daran. Viele Menschen kommen durch solche Zeiten mit jemandem an ihrer Seite.</translation>
    </message>
    <message>
        <source>Ask who else may know, and what helped before. Offer to call a line, a doctor or somebody they trust together with them. If they have a plan, read it with them.</source>
        <translation>Frag, wer noch davon wissen darf und was früher geholfen hat. Biete an, gemeinsam ein Hilfetelefon, eine Arztpraxis oder eine Vertrauensperson anzurufen. Gibt es einen Plan, lest ihn zusammen.</translation>
    </message>
    <message>
        <source>Ask, and listen</source>
        <translation>Frag und hör zu</translation>
    </message>
    <message>
        <source>Call the emergency number of the country they are in, and say where they are. Stay with them or on the phone if you can. It is all right to do this even if they asked you not to.</source>
        <translation>Ruf die Notrufnummer des Landes an, in dem die Person ist, und sag, wo sie ist. Bleib bei ihr oder am Telefon, wenn du kannst. Das darfst du auch tun, wenn sie dich gebeten hat, es zu lassen.</translation>
    </message>
    <message>
        <source>Find more help together</source>
        <translation>Gemeinsam mehr Hilfe finden</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>Ich mache mir Sorgen um jemanden</translation>
    </message>
    <message>
        <source>If it may be happening now</source>
        <translation>Wenn es gerade jetzt geschehen könnte</translation>
    </message>
    <message>
        <source>In a circle, write to them first. Nobody there is on duty, and a report is for harm done to others, not for worry.</source>
        <translation>In einem Kreis schreib zuerst der Person. Niemand dort hat Dienst, und eine Meldung ist für Schaden an anderen da, nicht für Sorge.</translation>
    </message>
    <message>
        <source>Promising to keep it secret, arguing about whether life is worth it, comparing, or making it smaller than it is for them.</source>
        <translation>Versprechen, es geheim zu halten, darüber streiten, ob das Leben sich lohnt, vergleichen oder es kleiner machen, als es für die Person ist.</translation>
    </message>
    <message>
        <source>Say what you noticed, and that you care. It is all right to ask plainly whether they think of ending their life. Asking does not put the thought there; it shows that they can speak of it.</source>
        <translation>Sag, was dir aufgefallen ist, und dass dir die Person wichtig ist. Du darfst klar fragen, ob sie daran denkt, ihr Leben zu beenden. Die Frage bringt niemanden auf den Gedanken; sie zeigt, dass man darüber sprechen kann.</translation>
    </message>
    <message>
        <source>Stay in touch, and look after yourself</source>
        <translation>Bleib in Verbindung, und achte auf dich</translation>
    </message>
    <message>
        <source>Then listen more than you speak. You need no answer and no advice. “That sounds heavy. I am glad you told me” is enough.</source>
        <translation>Dann hör mehr zu, als du sprichst. Du brauchst keine Antwort und keinen Rat. „Das klingt schwer. Ich bin froh, dass du es mir gesagt hast“ genügt.</translation>
    </message>
    <message>
        <source>What rarely helps</source>
        <translation>Was selten hilft</translation>
    </message>
    <message>
        <source>You cannot carry this alone, and what they do is not your doing. Tell somebody you trust. The lines of your country are there for you too.</source>
        <translation>Du kannst das nicht allein tragen, und was die Person tut, ist nicht dein Tun. Sag es jemandem, dem du vertraust. Die Hilfetelefone deines Landes sind auch für dich da.</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>Add pictures or files</source>
        <translation>Bilder oder Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Jede Datei</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Save all files of this entry</source>
        <translation>Alle Dateien dieses Eintrags speichern</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>Die Adresse ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The entry that this leads to is not here.</source>
        <translation>Der Eintrag, zu dem das führt, ist nicht hier.</translation>
    </message>
    <message>
        <source>The file was removed from the entry.</source>
        <translation>Die Datei wurde aus dem Eintrag entfernt.</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>%1 ist weggelegt.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose one to write about it. The heavier packs ask nothing on Today until you switch them on.</source>
        <translation>Wähle eine, um darüber zu schreiben. Die schwereren Sammlungen fragen bei Heute nichts, bis du sie einschaltest.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Headings and questions for a new entry. Leave out whatever you like.</source>
        <translation>Überschriften und Fragen für einen neuen Eintrag. Lass weg, was du möchtest.</translation>
    </message>
    <message>
        <source>Hide the templates put away</source>
        <translation>Weggelegte Vorlagen verbergen</translation>
    </message>
    <message>
        <source>Make my own from it</source>
        <translation>Daraus eine eigene machen</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>Bei Heute eine Frage anbieten</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n templates put away</source>
        <translation>
            <numerusform>%n weggelegte Vorlage zeigen</numerusform>
            <numerusform>%n weggelegte Vorlagen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The template is deleted. Entries begun with it stay.</source>
        <translation>Die Vorlage ist gelöscht. Damit begonnene Einträge bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>They are kept in the journal. Delete takes one out.</source>
        <translation>Sie liegen im Tagebuch. Entf nimmt eines heraus.</translation>
    </message>
    <message>
        <source>This system has no dictionaries, so nothing is marked.</source>
        <translation>Dieses System hat keine Wörterbücher, darum wird nichts markiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Words you add while writing stand here.</source>
        <translation>Hier stehen Wörter, die du beim Schreiben hinzufügst.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Wörter</translation>
    </message>
    <message>
        <source>Your own words spelling dictionary</source>
        <translation>Deine eigenen Wörter Rechtschreibung Wörterbuch</translation>
    </message>
    <message>
        <source>“%1” is no longer one of your words.</source>
        <translation>„%1“ gehört nicht mehr zu deinen Wörtern.</translation>
    </message>
</context>
<context>
    <name>YearPixels</name>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n Stimmungsnotiz</numerusform>
            <numerusform>%n Stimmungsnotizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Stimmungsnotizen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Mittlerer Wert</translation>
    </message>
    <message>
        <source>No check-in</source>
        <translation>Keine Stimmungsnotiz</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A note to each of them</source>
        <translation>Eine Notiz für jede dieser Personen</translation>
    </message>
    <message>
        <source>Both of them. With a third person, one may be out of reach.</source>
        <translation>Beide. Mit einer dritten Person darf eine nicht erreichbar sein.</translation>
    </message>
    <message>
        <source>How many of them are needed</source>
        <translation>Wie viele davon nötig sind</translation>
    </message>
    <message>
        <source>It takes two others in the circle at least.</source>
        <translation>Es braucht mindestens zwei andere im Kreis.</translation>
    </message>
    <message>
        <source>More than half of them is a good beginning: some may be out of reach, and a few alone open nothing.</source>
        <translation>Mehr als die Hälfte davon ist ein guter Anfang: Einige sind vielleicht nicht erreichbar, und wenige allein öffnen nichts.</translation>
    </message>
    <message>
        <source>Such as how to reach you. Write down elsewhere who keeps a share.</source>
        <translation>Etwa, wie man dich erreicht. Schreib anderswo auf, wer einen Teilschlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>Two at least, so that nobody can do it alone. Choose them above.</source>
        <translation>Mindestens zwei, damit niemand es allein kann. Wähle sie oben.</translation>
    </message>
    <message>
        <source>Who keeps a share</source>
        <translation>Wer einen Teilschlüssel aufbewahrt</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>_Shares</name>
    <message>
        <source>A share that came back</source>
        <translation>Ein Teilschlüssel, der zurückkam</translation>
    </message>
    <message>
        <source>Ask your friends</source>
        <translation>Frag deine Freunde</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Each of them sends you a share. Paste one after the other here.</source>
        <translation>Von jeder Person bekommst du einen Teilschlüssel. Füge hier einen nach dem anderen ein.</translation>
    </message>
    <message>
        <source>Ring each of them up, and read them these four words. They compare them, and hear that it is you.</source>
        <translation>Ruf sie der Reihe nach an und lies ihnen diese vier Wörter vor. Sie vergleichen sie und hören, dass du es bist.</translation>
    </message>
    <message>
        <source>Send this code to everybody who keeps a share, in any way.</source>
        <translation>Sende diesen Code auf beliebigem Weg an alle, die einen Teilschlüssel aufbewahren.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>Der Code als QR-Code</translation>
    </message>
    <message>
        <source>The new passphrase that you chose</source>
        <translation>Die neue Passphrase, die du gewählt hast</translation>
    </message>
    <message>
        <source>The shares</source>
        <translation>Die Teilschlüssel</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Wörter</translation>
    </message>
    <message>
        <source>The words of the code</source>
        <translation>Die Wörter des Codes</translation>
    </message>
</context>
</TS>
