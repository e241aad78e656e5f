<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutMeSheet</name>
    <message>
        <source>A few words about you</source>
        <translation>Quelques mots sur toi</translation>
    </message>
    <message>
        <source>About you, for %1</source>
        <translation>À propos de toi, pour %1</translation>
    </message>
    <message>
        <source>Everybody in the circle sees it beside your name. Whoever comes in later sees it once you save it again.</source>
        <translation>Tout le cercle voit cela à côté de ton nom. Qui arrive plus tard le voit dès que tu l’enregistres à nouveau.</translation>
    </message>
    <message>
        <source>How to speak of you</source>
        <translation>Comment parler de toi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Such as she/her, he/him, they/them. You need not say.</source>
        <translation>Par exemple elle, il, iel. Tu peux ne rien dire.</translation>
    </message>
    <message>
        <source>That is more than fits: at most %1 characters.</source>
        <translation>C’est trop long&#x202f;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>Les autres le verront la prochaine fois qu’ils regardent.</translation>
    </message>
</context>
<context>
    <name>AboutPost</name>
    <message>
        <source>%1 chose who can read it: you are one of them.</source>
        <translation>%1 a choisi qui peut le lire&#x202f;: tu en fais partie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everybody who was in the circle when %1 said it.</source>
        <translation>Toutes les personnes qui étaient dans le cercle quand %1 l’a dit.</translation>
    </message>
    <message>
        <source>It goes out %1. Until then it is only yours.</source>
        <translation>Cela part %1. Jusque-là, ce n’est qu’à toi.</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>Aucun texte.</translation>
    </message>
    <message>
        <source>It is at the relay, which cannot read it.</source>
        <translation>C’est au relais, qui ne peut pas le lire.</translation>
    </message>
    <message>
        <source>It is here until %1.</source>
        <translation>C’est ici jusqu’à %1.</translation>
    </message>
    <message>
        <source>It is on its way, and may be at the relay already.</source>
        <translation>C’est en route, et peut-être déjà au relais.</translation>
    </message>
    <message>
        <source>It waits for the network, and has not gone out.</source>
        <translation>Cela attend le réseau et n’est pas encore parti.</translation>
    </message>
    <message>
        <source>Nobody else was in the circle when it went out.</source>
        <translation>Personne d’autre n’était dans le cercle au moment de l’envoi.</translation>
    </message>
    <message>
        <source>Once it has gone out, everybody who is in the circle then.</source>
        <translation>Une fois parti&#x202f;: toutes les personnes alors dans le cercle.</translation>
    </message>
    <message>
        <source>Once it has gone out, these can read it: %1.</source>
        <translation>Une fois parti, ces personnes peuvent le lire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The first words</source>
        <translation>Les premiers mots</translation>
    </message>
    <message>
        <source>These can read it: %1. Whether they have is not known.</source>
        <translation>Ces personnes peuvent le lire&#x202f;: %1. On ne sait pas si elles l’ont fait.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>Ce que %1 a dit</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ce que tu as dit</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <source>Where it is on its way is not known any more.</source>
        <translation>On ne sait plus où cela en est.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>Why you see it like this</source>
        <translation>Pourquoi tu le vois ainsi</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>As long as you are in no circle, it opens no connection to the internet and looks up no name.</source>
        <translation>Tant que tu n’es dans aucun cercle, aucune connexion à Internet n’est ouverte et aucun nom n’est recherché.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty. No outside audit has been made.</source>
        <translation>Logiciel libre sous licence Apache 2.0, sans aucune garantie. Aucun audit extérieur n’a été fait.</translation>
    </message>
    <message>
        <source>It cannot protect you on a computer that is already spied on, wipe memory for certain, or make an old backup forget.</source>
        <translation>Lamplit ne peut pas te protéger sur un ordinateur déjà espionné, effacer la mémoire à coup sûr, ni faire oublier une ancienne sauvegarde.</translation>
    </message>
    <message>
        <source>It cannot reset your passphrase, and nobody else can.</source>
        <translation>Lamplit ne peut pas réinitialiser ta phrase de passe, et personne d’autre non plus.</translation>
    </message>
    <message>
        <source>It has no account, counts nothing about you and sends nothing but what you share with a circle.</source>
        <translation>Aucun compte, aucune statistique sur toi, et rien d’envoyé hormis ce que tu partages avec un cercle.</translation>
    </message>
    <message>
        <source>It writes nothing you wrote to the disk in clear, unless you save a copy.</source>
        <translation>Rien de ce que tu écris n’est mis en clair sur le disque, sauf si tu enregistres une copie.</translation>
    </message>
    <message>
        <source>Lamplit %1</source>
        <translation>Lamplit %1</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries are files of their own beside Lamplit, so they can be replaced by other builds.</source>
        <translation>Qt et PySide6 sont utilisés sous la licence publique générale limitée GNU (LGPL), version 3. Leurs bibliothèques sont des fichiers à part, à côté de Lamplit&#x202f;; on peut donc les remplacer par d’autres versions.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>Lire la licence de %1</translation>
    </message>
    <message>
        <source>This journal</source>
        <translation>Ce journal</translation>
    </message>
    <message>
        <source>What Lamplit never does</source>
        <translation>Ce que Lamplit ne fait jamais</translation>
    </message>
    <message>
        <source>What belongs to this computer</source>
        <translation>Ce qui est propre à cet ordinateur</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Où sont les choses</translation>
    </message>
    <message>
        <source>Where things are folder</source>
        <translation>Où sont les choses dossier emplacement</translation>
    </message>
    <message>
        <source>Whose work it stands on</source>
        <translation>Le travail sur lequel il repose</translation>
    </message>
    <message>
        <source>licences notices Qt Python fonts icons</source>
        <translation>licences mentions Qt Python polices icônes</translation>
    </message>
    <message>
        <source>never network telemetry</source>
        <translation>jamais réseau télémétrie</translation>
    </message>
    <message>
        <source>version audit licence</source>
        <translation>version audit licence</translation>
    </message>
</context>
<context>
    <name>AdmitSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking who waits.</source>
        <translation>On regarde qui attend.</translation>
    </message>
    <message>
        <source>Nobody waits now.</source>
        <translation>Personne n’attend en ce moment.</translation>
    </message>
    <message>
        <source>Who asks to come into %1</source>
        <translation>Qui demande à entrer dans %1</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>If something hurts, we say so early, or tell a steward.</source>
        <translation>Si quelque chose blesse, on le dit tôt, ou on en parle à une personne responsable.</translation>
    </message>
    <message>
        <source>No insults, no hatred, no advice about medicines, and nobody asks for money.</source>
        <translation>Pas d’insultes, pas de haine, pas de conseils sur les médicaments, et personne ne demande d’argent.</translation>
    </message>
    <message>
        <source>Nobody has to answer, and nobody has to say why.</source>
        <translation>Personne n’est obligé de répondre, ni de dire pourquoi.</translation>
    </message>
    <message>
        <source>We are friends, not helpers on duty. In danger we call the people who answer now.</source>
        <translation>Nous sommes là par amitié, pas de garde. En cas de danger, nous appelons celles et ceux qui répondent tout de suite.</translation>
    </message>
    <message>
        <source>We listen first. Advice only where it is welcome, and with where it comes from.</source>
        <translation>On écoute d’abord. Des conseils seulement s’ils sont les bienvenus, en disant d’où ils viennent.</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation>Ce qui se dit ici reste ici.</translation>
    </message>
</context>
<context>
    <name>AgreementFields</name>
    <message>
        <source>Everybody is asked to accept it anew when its words change.</source>
        <translation>Quand le texte change, chacun est invité à l’accepter à nouveau.</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in</source>
        <translation>Les numéros sont comparés avant de laisser entrer quelqu’un</translation>
    </message>
    <message>
        <source>Only stewards invite</source>
        <translation>Seuls les responsables invitent</translation>
    </message>
    <message>
        <source>Only stewards let people in</source>
        <translation>Seuls les responsables laissent entrer</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>What newcomers read first</source>
        <translation>Ce qu’on lit d’abord en arrivant</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>Ce dont vous convenez</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>Qui lit un message peut le garder scellé 30 jours, en vue d’un signalement</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everybody else has accepted it as it stands.</source>
        <translation>Tous les autres l’ont accepté tel quel.</translation>
    </message>
    <message>
        <source>How it is run</source>
        <translation>Son fonctionnement</translation>
    </message>
    <message>
        <source>I accept it</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>It has changed since you accepted it.</source>
        <translation>Le texte a changé depuis que tu l’as accepté.</translation>
    </message>
    <message>
        <source>It holds now. The others are asked to accept it.</source>
        <translation>C’est en vigueur. Les autres sont invités à l’accepter.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Let it hold for everybody</source>
        <translation>Le rendre valable pour tout le monde</translation>
    </message>
    <message>
        <source>No agreement is written yet.</source>
        <translation>Aucun accord n’est encore écrit.</translation>
    </message>
    <message>
        <source>Not accepted yet in this form by: %1</source>
        <translation>Pas encore accepté sous cette forme par&#x202f;: %1</translation>
    </message>
    <message>
        <source>What %1 agreed on</source>
        <translation>Ce dont %1 a convenu</translation>
    </message>
    <message>
        <source>You have accepted it.</source>
        <translation>Tu l’as accepté.</translation>
    </message>
</context>
<context>
    <name>AllWords</name>
    <message>
        <source>All that they will read</source>
        <translation>Tout ce qui sera lu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Set this limit</source>
        <translation>Fixer cette limite</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>%1, qui n’est plus là</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Plus, pour cette réponse</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show.</source>
        <translation>Quelque chose qu’un Lamplit plus récent peut montrer.</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Where it can be read: %1</source>
        <translation>Où on peut le lire&#x202f;: %1</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>advice: %1</source>
        <translation>conseil&#x202f;: %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>daté en avance sur l’horloge d’ici</translation>
    </message>
    <message>
        <source>for them alone</source>
        <translation>pour cette personne seulement</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>pour toi seulement</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>en attente d’envoi</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>%1 asks for share %2, so that their journal opens again.</source>
        <translation>%1 demande la part %2, pour que son journal s’ouvre à nouveau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>If anything is odd, go no further. Whoever poses as them has other words.</source>
        <translation>Si quelque chose est étrange, ne va pas plus loin. Qui se fait passer pour cette personne a d’autres mots.</translation>
    </message>
    <message>
        <source>It begins with lamplit://recover. Lamplit shows it to whoever is locked out.</source>
        <translation>Il commence par lamplit://recover. Lamplit le montre à qui ne peut plus ouvrir son journal.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Or read the code in a picture that they sent you:</source>
        <translation>Ou lis le code sur une image qu’on t’a envoyée&#x202f;:</translation>
    </message>
    <message>
        <source>See its words</source>
        <translation>Voir ses mots</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody asks for their share</source>
        <translation>Quelqu’un demande sa part</translation>
    </message>
    <message>
        <source>Speak with them, by telephone or face to face. They read you four words. Are they the ones below, and is the voice theirs?</source>
        <translation>Parle avec cette personne, au téléphone ou face à face. Elle te lit quatre mots. Est-ce que ce sont ceux ci-dessous, et est-ce bien sa voix&#x202f;?</translation>
    </message>
    <message>
        <source>The code that they sent you</source>
        <translation>Le code qu’on t’a envoyé</translation>
    </message>
    <message>
        <source>The same words, and their voice</source>
        <translation>Les mêmes mots, et sa voix</translation>
    </message>
    <message>
        <source>The sealed share</source>
        <translation>La part scellée</translation>
    </message>
    <message>
        <source>The sealed share as a QR code</source>
        <translation>La part scellée en code QR</translation>
    </message>
    <message>
        <source>The words of this code</source>
        <translation>Les mots de ce code</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>C’est différent</translation>
    </message>
    <message>
        <source>This is the share, sealed so that only their code opens it. Send it to them in any way: it is of no use to anybody else.</source>
        <translation>Voici la part, scellée de sorte que seul son code l’ouvre. Envoie-la comme tu veux&#x202f;: elle ne sert à personne d’autre.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Continuer une autre fois</translation>
    </message>
    <message>
        <source>Keys 1 to %1 choose, Return goes on. What you choose is kept at once.</source>
        <translation>Les touches 1 à %1 choisissent, Entrée continue. Ton choix est gardé aussitôt.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Passer celle-ci</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One more, not counted</source>
        <translation>Encore une, non comptée</translation>
    </message>
    <message>
        <source>The questions are in English, word for word as they were published. A translation that nobody tested would measure something else.</source>
        <translation>Les questions sont en anglais, mot pour mot comme elles ont été publiées. Une traduction que personne n’a éprouvée mesurerait autre chose.</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>A light one</source>
        <translation>Une question légère</translation>
    </message>
    <message>
        <source>Answers are asked for</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <translation>Demander à tous</translation>
    </message>
    <message>
        <source>Ask the circle</source>
        <translation>Demander au cercle</translation>
    </message>
    <message>
        <source>Asked. Nobody has to answer.</source>
        <translation>C’est demandé. Personne n’est obligé de répondre.</translation>
    </message>
    <message>
        <source>Each week chance picks one of those who say yes here, and Lamplit asks a light question in their name.</source>
        <translation>Chaque semaine, le hasard choisit une personne parmi celles qui disent oui ici, et Lamplit pose une question légère en son nom.</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pendant une semaine</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>Pendant trois jours</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>Pendant deux semaines</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Take my turn with a question each week</source>
        <translation>Prendre mon tour pour la question de la semaine</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Il n’y a encore aucun mot.</translation>
    </message>
    <message>
        <source>What would you like to hear about?</source>
        <translation>De quoi aimerais-tu entendre parler&#x202f;?</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ta question</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>%1 a une nouvelle clé. C’est peut-être un nouvel ordinateur. Comparez vos numéros avant de partager davantage.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait to be let in.</source>
        <translation>
            <numerusform>%1 attend de pouvoir entrer.</numerusform>
            <numerusform>%1 attendent de pouvoir entrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits to be let in.</source>
        <translation>%1 attend de pouvoir entrer.</translation>
    </message>
    <message>
        <source>Before a sixth person can come in, the circle needs a second steward.</source>
        <translation>Avant l’arrivée d’une sixième personne, le cercle a besoin d’un second responsable.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparer les numéros</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Nobody else is here yet. What you share with each other stands below, the newest first.</source>
        <translation>Personne d’autre n’est encore là. Ce que vous partagez s’affiche ci-dessous, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation>Voir qui c’est</translation>
    </message>
    <message>
        <source>What you agreed on has changed since you accepted it.</source>
        <translation>Votre accord a changé depuis que tu l’as accepté.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n files were saved. These copies are not encrypted.</source>
        <translation>
            <numerusform>%n fichier a été enregistré. Cette copie n’est pas chiffrée.</numerusform>
            <numerusform>%n fichiers ont été enregistrés. Ces copies ne sont pas chiffrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was kept with the entry you left.</source>
        <translation>{name} a été gardé avec l’entrée que tu as quittée.</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>{name} a été enregistré. Cette copie n’est pas chiffrée.</translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>Come back now</source>
        <translation>Revenir maintenant</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Lundi prochain</translation>
    </message>
    <message>
        <source>Nothing new is shown until you are back. What you said still goes out.</source>
        <translation>Rien de nouveau n’est montré jusqu’à ton retour. Ce que tu as dit part quand même.</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>S’éloigner</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>You are away until %1. Nothing is lost.</source>
        <translation>Absence jusqu’à %1. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>BackIn</name>
    <message>
        <source>%1 of the %2 that are needed came. It may take days; this computer can be switched off meanwhile.</source>
        <translation>%1 des %2 parts nécessaires sont arrivées. Cela peut prendre des jours&#x202f;; tu peux éteindre cet ordinateur entre-temps.</translation>
    </message>
</context>
<context>
    <name>BackInView</name>
    <message>
        <source>Add this share</source>
        <translation>Ajouter cette part</translation>
    </message>
    <message>
        <source>Back in, with friends</source>
        <translation>Revenir, avec des proches</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>First choose a new passphrase. You need it when the shares come, and it opens the journal from then on.</source>
        <translation>Choisis d’abord une nouvelle phrase de passe. Il te la faudra quand les parts arriveront, et elle ouvrira désormais le journal.</translation>
    </message>
    <message>
        <source>Friends keep shares of a way into this journal. Together they can let you back in.</source>
        <translation>Des proches gardent des parts d’un chemin vers ce journal. Ensemble, ils peuvent te le rouvrir.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Montrer le code</translation>
    </message>
    <message>
        <source>The code, and the shares that came for it, would be of no use any more. Press it again if that is meant.</source>
        <translation>Le code, et les parts arrivées pour lui, ne serviraient plus à rien. Appuie encore une fois si c’est bien ce que tu veux.</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Restaurable&#x202f;: %1 entrées, %2.</translation>
    </message>
</context>
<context>
    <name>BackupDue</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>Lamplit says it again in a week.</source>
        <translation>Lamplit le redira dans une semaine.</translation>
    </message>
    <message>
        <source>No backup of your journal was made yet.</source>
        <translation>Ton journal n’a encore aucune sauvegarde.</translation>
    </message>
    <message>
        <source>No backup went to %1 yet.</source>
        <translation>Aucune sauvegarde n’est encore allée vers %1.</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>M’en occuper</translation>
    </message>
    <message>
        <source>The last backup in %1 is from %2.</source>
        <translation>Dernière sauvegarde dans %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The last backup is from %1.</source>
        <translation>Dernière sauvegarde&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>BackupKind</name>
    <message>
        <source>Coping cards and goals</source>
        <translation>Cartes ressources et objectifs</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Mood check-ins</source>
        <translation>Points d’humeur</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Échelles personnelles</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Searches, own words and meetings</source>
        <translation>Recherches, mots à toi et rencontres</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The plan for a bad moment</source>
        <translation>Le plan pour un mauvais moment</translation>
    </message>
    <message>
        <source>Topics, people and events</source>
        <translation>Sujets, personnes et événements</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a drive or folder</source>
        <translation>Ajouter un disque ou un dossier</translation>
    </message>
    <message>
        <source>Backups go to %1 too.</source>
        <translation>Les sauvegardes vont aussi vers %1.</translation>
    </message>
    <message>
        <source>Choose a folder for backups, on another drive if you can</source>
        <translation>Choisir un dossier pour les sauvegardes, si possible sur un autre disque</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Combien en garder</translation>
    </message>
    <message>
        <source>No backup is there yet.</source>
        <translation>Aucune sauvegarde ne s’y trouve encore.</translation>
    </message>
    <message>
        <source>No more backups go to %1. Those that lie there stay.</source>
        <translation>Plus aucune sauvegarde ne va vers %1. Celles qui s’y trouvent restent.</translation>
    </message>
    <message>
        <source>Not there now. A backup will be made when it is there.</source>
        <translation>Absent en ce moment. Une sauvegarde sera faite dès son retour.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Autres emplacements</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The last one there is from %1.</source>
        <translation>La dernière qui s’y trouve&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What lies beside your journal is lost with this computer. On another drive, or in another folder, each backup is one encrypted file that opens with your keys and nothing else.</source>
        <translation>Ce qui est à côté de ton journal est perdu si l’ordinateur l’est. Sur un autre disque, ou dans un autre dossier, chaque sauvegarde est un fichier chiffré qui s’ouvre avec tes clés et rien d’autre.</translation>
    </message>
    <message>
        <source>the newest from %1</source>
        <translation>la plus récente&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>the newest with %n entries, %1</source>
        <translation>
            <numerusform>la plus récente avec %n entrée, %1</numerusform>
            <numerusform>la plus récente avec %n entrées, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>another date or mark</source>
        <translation>autre date ou marque</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>modifié des deux côtés</translation>
    </message>
    <message>
        <source>changed in the backup</source>
        <translation>modifié dans la sauvegarde</translation>
    </message>
    <message>
        <source>deleted for good here</source>
        <translation>supprimé ici pour de bon</translation>
    </message>
    <message>
        <source>in the trash here</source>
        <translation>ici dans la corbeille</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>older versions that are not here</source>
        <translation>d’anciennes versions qui ne sont pas ici</translation>
    </message>
    <message>
        <source>you changed it since</source>
        <translation>tu l’as modifié depuis</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>%1 % done</source>
        <translation>%1&#x202f;% fait</translation>
    </message>
    <message>
        <source>A backup is encrypted like the journal and opens with the same keys as on its day. The newest few are kept, then one a day, a week and a month.</source>
        <translation>Une sauvegarde est chiffrée comme le journal et s’ouvre avec les clés de son jour. Les plus récentes sont gardées, puis une par jour, par semaine et par mois.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backup under way</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>On commence</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Kept backups folder</source>
        <translation>Dossier des sauvegardes gardées</translation>
    </message>
    <message>
        <source>Kept beside the journal</source>
        <translation>Gardées à côté du journal</translation>
    </message>
    <message>
        <source>Look into a backup, take one entry out of it, or bring all of it together.</source>
        <translation>Regarder dans une sauvegarde, en reprendre une entrée, ou la réunir tout entière au journal.</translation>
    </message>
    <message>
        <source>Other places drive USB stick network cloud folder</source>
        <translation>Autres emplacements disque clé USB réseau nuage dossier</translation>
    </message>
    <message numerus="yes">
        <source>Restorable from %n other places too.</source>
        <translation>
            <numerusform>Restaurable aussi depuis %n autre emplacement.</numerusform>
            <numerusform>Restaurable aussi depuis %n autres emplacements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Restaurable&#x202f;: %1 entrées, %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>On arrête</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>La plus récente&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a encore aucune sauvegarde.</translation>
    </message>
    <message>
        <source>restore merge older versions deleted</source>
        <translation>restaurer réunir anciennes versions supprimé</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>BesideToday</name>
    <message>
        <source>All small goals</source>
        <translation>Tous les petits objectifs</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Fait aujourd’hui&#x202f;: %1</translation>
    </message>
    <message>
        <source>Is writing here helping you?</source>
        <translation>Écrire ici te fait-il du bien&#x202f;?</translation>
    </message>
    <message>
        <source>It asks again in four weeks.</source>
        <translation>La question revient dans quatre semaines.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Petits objectifs</translation>
    </message>
    <message>
        <source>Two questions</source>
        <translation>Deux questions</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kept in the journal: {names}</source>
        <translation>Gardé dans le journal&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>Fait avec Lamplit. Ces pages ne sont pas chiffrées&#x202f;: qui les a peut les lire.</translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation>Humeur&#x202f;: {mood}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>Les crochets tiennent lieu de caractères pour lesquels cet ordinateur n’a pas de lettres&#x202f;: {scripts}.</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>Il n’y a rien dans ce livre.</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Cette image n’est pas ici.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Cette image n’est pas ici&#x202f;: {alt}</translation>
    </message>
    <message>
        <source>To the contents</source>
        <translation>Au sommaire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <source>{count} entry</source>
        <translation>{count} entrée</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 in one go, then %2 away</source>
        <translation>%1 d’affilée, puis %2 de pause</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>Encore %1.</numerusform>
            <numerusform>Encore %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days of the week</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of the day</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days and the hours on them</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: asked to open once more, and left it</source>
        <translation>%1&#x202f;: tu allais rouvrir une fois, puis tu y as renoncé</translation>
    </message>
    <message>
        <source>%1: opened once more</source>
        <translation>%1&#x202f;: rouvert une fois</translation>
    </message>
    <message>
        <source>%1: the clock was set back</source>
        <translation>%1&#x202f;: l’horloge a été reculée</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>a time and a day</comment>
        <translation>%2 à %1</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Une pause</translation>
    </message>
    <message>
        <source>A line in the window, once in a stay. It closes nothing.</source>
        <translation>Une ligne dans la fenêtre, une fois par visite. Elle ne ferme rien.</translation>
    </message>
    <message>
        <source>A night belongs to its evening. Looser limits hold from here on.</source>
        <translation>Une nuit appartient à sa soirée. Les limites assouplies valent à partir d’ici.</translation>
    </message>
    <message>
        <source>A post goes out at once</source>
        <translation>Un message part aussitôt</translation>
    </message>
    <message>
        <source>A stay ends once you were away for the pause. A short look elsewhere does not end it.</source>
        <translation>Une visite se termine quand tu as pris la pause prévue. Un bref coup d’œil ailleurs n’y met pas fin.</translation>
    </message>
    <message>
        <source>A wait before a post goes out</source>
        <translation>Un délai avant l’envoi d’un message</translation>
    </message>
    <message>
        <source>A word about a break after %1</source>
        <translation>Un mot pour une pause au bout de %1</translation>
    </message>
    <message>
        <source>As long a day as you like</source>
        <translation>Aussi longtemps que tu veux par jour</translation>
    </message>
    <message>
        <source>As long in one go as you like</source>
        <translation>Aussi longtemps d’affilée que tu veux</translation>
    </message>
    <message>
        <source>By these limits circles stay closed.</source>
        <translation>Avec ces limites, les cercles restent fermés.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisis au moins un jour.</translation>
    </message>
    <message>
        <source>It costs a wait and one sentence, which stands in your look-back and nowhere else.</source>
        <translation>Cela coûte une attente et une phrase, qui figure dans ta rétrospective et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutes par jour</translation>
    </message>
    <message>
        <source>Minutes at night, if more</source>
        <translation>Minutes la nuit, si c’est plus</translation>
    </message>
    <message>
        <source>Minutes away before the next</source>
        <translation>Minutes de pause avant la visite suivante</translation>
    </message>
    <message>
        <source>Minutes by day</source>
        <translation>Minutes le jour</translation>
    </message>
    <message>
        <source>Minutes in one go</source>
        <translation>Minutes d’affilée</translation>
    </message>
    <message>
        <source>Minutes it is open then</source>
        <translation>Minutes d’ouverture ensuite</translation>
    </message>
    <message>
        <source>Minutes of a stay before it</source>
        <translation>Minutes de visite avant ce mot</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>Minutes d’attente</translation>
    </message>
    <message>
        <source>My day begins at %1</source>
        <translation>Ma journée commence à %1</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>Jamais ouvert</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Pas d’heures calmes</translation>
    </message>
    <message>
        <source>No word about a break</source>
        <translation>Aucun mot pour une pause</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Nothing new is shown and nothing goes out. What arrives is kept and shown after them.</source>
        <translation>Rien de nouveau n’est montré et rien ne part. Ce qui arrive est gardé et montré après.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvert %1</translation>
    </message>
    <message>
        <source>Open at any hour</source>
        <translation>Ouvert à toute heure</translation>
    </message>
    <message>
        <source>Opening once more</source>
        <translation>Rouvrir une fois</translation>
    </message>
    <message>
        <source>Outside these hours circles are closed. Your own pages never are.</source>
        <translation>En dehors de ces heures, les cercles sont fermés. Tes propres pages ne le sont jamais.</translation>
    </message>
    <message>
        <source>Past a limit: a wait of %1, then open for %2</source>
        <translation>Au-delà d’une limite&#x202f;: %1 d’attente, puis ouvert pendant %2</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>Calme %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>This holds now: %1.</source>
        <translation>Ceci vaut dès maintenant&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>Cela prend effet %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This would be looser. You have locked your limits until %1; until then they can only be made stricter.</source>
        <translation>Ce serait plus souple. Tu as verrouillé tes limites jusqu’à %1&#x202f;; d’ici là, elles ne peuvent que devenir plus strictes.</translation>
    </message>
    <message>
        <source>Time a day</source>
        <translation>Temps par jour</translation>
    </message>
    <message>
        <source>Time counts while a circle is in front and you do something. Nothing is carried over.</source>
        <translation>Le temps compte quand un cercle est au premier plan et que tu fais quelque chose. Rien n’est reporté.</translation>
    </message>
    <message>
        <source>Time in one go</source>
        <translation>Temps d’affilée</translation>
    </message>
    <message>
        <source>Until then it is only yours: you can change it or keep it private.</source>
        <translation>D’ici là, ce n’est qu’à toi&#x202f;: tu peux le modifier ou le garder pour toi.</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>D’ici là&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out</source>
        <translation>Attendre %1 avant l’envoi d’un message</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out at night, %2</source>
        <translation>Attendre %1 avant l’envoi d’un message la nuit, %2</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out, and %2 at night, %3</source>
        <translation>Attendre %1 avant l’envoi d’un message, et %2 la nuit, %3</translation>
    </message>
    <message>
        <source>What arrived is shown at %1</source>
        <translation>Ce qui est arrivé est montré à %1</translation>
    </message>
    <message>
        <source>What arrives is not shown</source>
        <translation>Ce qui arrive n’est pas montré</translation>
    </message>
    <message>
        <source>What arrives is shown at once</source>
        <translation>Ce qui arrive est montré aussitôt</translation>
    </message>
    <message>
        <source>What had arrived by then is shown. What others take back goes at once.</source>
        <translation>Ce qui était arrivé d’ici là est montré. Ce que les autres reprennent disparaît aussitôt.</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>Quand les cercles s’ouvrent</translation>
    </message>
    <message>
        <source>When my day begins</source>
        <translation>Quand ma journée commence</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>Quand ce qui est arrivé est montré</translation>
    </message>
    <message>
        <source>Your circles are open once more until %1.</source>
        <translation>Tes cercles sont rouverts jusqu’à %1.</translation>
    </message>
    <message>
        <source>Your circles are open until %1.</source>
        <translation>Tes cercles sont ouverts jusqu’à %1.</translation>
    </message>
    <message>
        <source>Your circles are open.</source>
        <translation>Tes cercles sont ouverts.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
</context>
<context>
    <name>BoundariesView</name>
    <message>
        <source>A lock</source>
        <translation>Un verrou</translation>
    </message>
    <message>
        <source>A promise to yourself for up to 30 days. It cannot be undone.</source>
        <translation>Une promesse à toi-même, jusqu’à 30 jours. Elle ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>How much room I have for others</source>
        <translation>Ma disponibilité pour les autres</translation>
    </message>
    <message>
        <source>Lock my limits…</source>
        <translation>Verrouiller mes limites…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Rétrospective</translation>
    </message>
    <message>
        <source>Looking where you stand</source>
        <translation>On regarde où tu en es</translation>
    </message>
    <message>
        <source>Make the lock longer or stricter…</source>
        <translation>Rendre le verrou plus long ou plus strict…</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Mes règles</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writing, reading your own pages, export, lock and help are never limited, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>Écrire, lire tes propres pages, exporter, verrouiller et trouver de l’aide n’est jamais limité, pas plus que quitter, bloquer, reprendre ou signaler.</translation>
    </message>
    <message>
        <source>Your limits hold.</source>
        <translation>Tes limites sont en vigueur.</translation>
    </message>
    <message>
        <source>Your limits stay as they are.</source>
        <translation>Tes limites restent comme elles sont.</translation>
    </message>
    <message>
        <source>Your own limits on circles. Nobody else sees them, and nobody is told when you reach one.</source>
        <translation>Tes propres limites pour les cercles. Personne d’autre ne les voit, et personne n’est prévenu quand tu en atteins une.</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>From your own kit: %1</source>
        <translation>De ta propre trousse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>Montrer cette carte</translation>
    </message>
    <message numerus="yes">
        <source>You have been here for %n minute(s).</source>
        <translation>
            <numerusform>Tu es ici depuis %n minute.</numerusform>
            <numerusform>Tu es ici depuis %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in, %1</source>
        <translation>Inspire, %1</translation>
    </message>
    <message>
        <source>Breathe out, %1</source>
        <translation>Expire, %1</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation>Guide de respiration</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. Breathe as you like.</source>
        <translation>Quatre secondes pour inspirer, six pour expirer. Respire comme tu veux.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Expire</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n things came or changed.</source>
        <translation>
            <numerusform>%n élément est arrivé ou a changé.</numerusform>
            <numerusform>%n éléments sont arrivés ou ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Bringing it together</source>
        <translation>On réunit le tout</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have changed.</source>
        <translation>On peut arrêter jusqu’à la fin&#x202f;; alors rien n’aura changé.</translation>
    </message>
    <message>
        <source>It is here already, as it is in the backup.</source>
        <translation>C’est déjà ici, tel que dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Ouverture de la sauvegarde</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n things that you changed since stay.</source>
        <translation>
            <numerusform>Annulé. %n élément que tu as modifié depuis reste.</numerusform>
            <numerusform>Annulé. %n éléments que tu as modifiés depuis restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>Annulé. Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>BringInView</name>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 entrées sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things that you changed since stay.</source>
        <translation>
            <numerusform>%n élément que tu as modifié depuis reste.</numerusform>
            <numerusform>%n éléments que tu as modifiés depuis restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have been brought in.</source>
        <translation>On peut arrêter jusqu’à la fin&#x202f;; alors rien n’aura été importé.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Reading it. Nothing is written yet.</source>
        <translation>Lecture en cours. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Arrêté. Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entries and check-ins that came with it are taken out again. Those you changed since stay: edited, starred, tagged, moved, thrown away, or with a mood or file of yours.</source>
        <translation>
            <numerusform>%n entrée ou point d’humeur arrivé ainsi est de nouveau retiré. Ce que tu as touché depuis reste&#x202f;: modifié, marqué d’une étoile, étiqueté, déplacé, jeté, ou avec une humeur ou un fichier de toi.</numerusform>
            <numerusform>Les %n entrées et points d’humeur arrivés ainsi sont de nouveau retirés. Ceux que tu as touchés depuis restent&#x202f;: modifiés, marqués d’une étoile, étiquetés, déplacés, jetés, ou avec une humeur ou un fichier de toi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup can be brought together with the journal again.</source>
        <translation>La sauvegarde peut de nouveau être réunie au journal.</translation>
    </message>
    <message>
        <source>The file they came from can be brought in again at any time.</source>
        <translation>Le fichier d’origine peut être importé de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>Undone. What it brought in is gone.</source>
        <translation>Annulé. Ce qui avait été importé est retiré.</translation>
    </message>
    <message>
        <source>What came out of the backup goes again, and what it changed is as it was before. What you changed since stays.</source>
        <translation>Ce qui est venu de la sauvegarde repart, et ce qu’elle a changé redevient comme avant. Ce que tu as modifié depuis reste.</translation>
    </message>
</context>
<context>
    <name>BroughtIn</name>
    <message numerus="yes">
        <source>%n check-ins were brought in.</source>
        <translation>
            <numerusform>%n point d’humeur a été importé.</numerusform>
            <numerusform>%n points d’humeur ont été importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were brought in.</source>
        <translation>
            <numerusform>%n entrée a été importée.</numerusform>
            <numerusform>%n entrées ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were brought in.</source>
        <translation>
            <numerusform>%n élément a été importé.</numerusform>
            <numerusform>%n éléments ont été importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>#{tag} was added to %n entries.</source>
        <translation>
            <numerusform>#{tag} a été ajouté à %n entrée.</numerusform>
            <numerusform>#{tag} a été ajouté à %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the trash for 30 days.</source>
        <translation>
            <numerusform>%n entrée est dans la corbeille pour 30 jours.</numerusform>
            <numerusform>%n entrées sont dans la corbeille pour 30 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no star now.</source>
        <translation>
            <numerusform>%n entrée n’a plus d’étoile.</numerusform>
            <numerusform>%n entrées n’ont plus d’étoile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have the star.</source>
        <translation>
            <numerusform>%n entrée a l’étoile.</numerusform>
            <numerusform>%n entrées ont l’étoile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>Mis à la corbeille. Cela y reste 30 jours.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one</source>
        <translation>N’en choisir qu’une</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Move the chosen entries to the trash</source>
        <translation>Mettre les entrées choisies à la corbeille</translation>
    </message>
    <message>
        <source>Star the chosen entries</source>
        <translation>Marquer d’une étoile les entrées choisies</translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>Étiqueter les entrées choisies</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Help now</source>
        <translation>De l’aide</translation>
    </message>
    <message>
        <source>If it is too much now</source>
        <translation>Si c’est trop en ce moment</translation>
    </message>
    <message>
        <source>Lamplit tells nobody. Your answer is saved in this journal and stays out of reports unless you tick it. The PHQ-8 is the same questionnaire without this question.</source>
        <translation>Lamplit ne le dit à personne. Ta réponse est enregistrée dans ce journal et ne figure dans un rapport que si tu la coches. Le PHQ-8 est le même questionnaire sans cette question.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>Ouvrir ma trousse</translation>
    </message>
    <message>
        <source>Tell someone you trust that it is hard, in person or by phone. If you might act on these thoughts, call the emergency number of the country you are in, or go where people are.</source>
        <translation>Dis à quelqu’un de confiance que c’est difficile, de vive voix ou au téléphone. Si tu risques de passer à l’acte, appelle le numéro d’urgence du pays où tu es, ou va là où il y a du monde.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>Ce qui t’aide</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>Qui te connaît</translation>
    </message>
    <message>
        <source>You marked that such thoughts have been there.</source>
        <translation>Tu as indiqué que de telles pensées étaient là.</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ton plan</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>A quick note</source>
        <translation>Une note rapide</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Unlock the journal first.</source>
        <translation>Déverrouille d’abord le journal.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>A new card</source>
        <translation>Une nouvelle carte</translation>
    </message>
    <message>
        <source>As you would say it to yourself</source>
        <translation>Comme tu te le dirais</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>Modifier une carte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Combien de temps cela prend</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Garder cette carte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Somebody who helps</source>
        <translation>Quelqu’un qui aide</translation>
    </message>
    <message>
        <source>Such as my therapist, or GP</source>
        <translation>Par exemple psy, ou médecin</translation>
    </message>
    <message>
        <source>Such as when they answer, or which bell</source>
        <translation>Par exemple quand appeler, ou à quelle porte sonner</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Ce que je fais</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>Son lien avec toi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
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
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>Garder dans ma trousse</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À toi</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>%1&#x202f;: mis de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in your kit.</source>
        <translation>
            <numerusform>%n carte est dans ta trousse.</numerusform>
            <numerusform>%n cartes sont dans ta trousse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose from suggestions</source>
        <translation>Choisir parmi des suggestions</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>Copier le numéro de {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Hide the cards put away</source>
        <translation>Masquer les cartes mises de côté</translation>
    </message>
    <message>
        <source>Kept in this journal only. A report names them only when you tick it.</source>
        <translation>Gardées dans ce journal seulement. Un rapport ne les nomme que si tu le coches.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Les personnes qui aident</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Put back into the kit</source>
        <translation>Remettre dans la trousse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cards put away</source>
        <translation>
            <numerusform>Montrer %n carte mise de côté</numerusform>
            <numerusform>Montrer %n cartes mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is deleted.</source>
        <translation>La carte est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What helps you, in your own words. For a day on which it is hard to think.</source>
        <translation>Ce qui t’aide, avec tes mots. Pour un jour où il est difficile de penser.</translation>
    </message>
    <message>
        <source>Your cards will stand here: what helps you, in your own words, for a day on which it is hard to think.</source>
        <translation>Tes cartes seront ici&#x202f;: ce qui t’aide, avec tes mots, pour un jour où il est difficile de penser.</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Keep this</source>
        <translation>Garder ceci</translation>
    </message>
    <message>
        <source>Kept. It holds now.</source>
        <translation>C’est gardé, et déjà en vigueur.</translation>
    </message>
    <message>
        <source>Kept. What is stricter holds now, what is looser %1.</source>
        <translation>C’est gardé. Ce qui est plus strict vaut dès maintenant, ce qui est plus souple, %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys read one value after the other.</source>
        <translation>Les flèches lisent une valeur après l’autre.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Copied as a picture.</source>
        <translation>Copié en image.</translation>
    </message>
    <message>
        <source>Copied as a table (CSV).</source>
        <translation>Copié en tableau (CSV).</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>Copier en tableau (CSV)</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Montrer en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moods</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a chart</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day in a chart</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Check-ins and what was given with them</source>
        <translation>Points d’humeur et ce qui les accompagnait</translation>
    </message>
    <message>
        <source>Entries and their versions</source>
        <translation>Entrées et leurs versions</translation>
    </message>
    <message>
        <source>Every page of the database</source>
        <translation>Chaque page de la base de données</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>The key file and its twin</source>
        <translation>Le fichier de clés et son double</translation>
    </message>
    <message>
        <source>The search index inside words</source>
        <translation>L’index de recherche à l’intérieur des mots</translation>
    </message>
    <message>
        <source>The search index of words</source>
        <translation>L’index de recherche des mots</translation>
    </message>
    <message>
        <source>The structure of the database</source>
        <translation>La structure de la base de données</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>How is it right now?</source>
        <translation>Comment ça va en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Comment c’était&#x202f;?</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>Le point d’humeur est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>énergie %1</translation>
    </message>
</context>
<context>
    <name>CheckInLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message>
        <source>More for this mood</source>
        <translation>Plus, pour cette humeur</translation>
    </message>
</context>
<context>
    <name>CheckInPopover</name>
    <message>
        <source>Brought in as “%1”</source>
        <translation>Importé comme «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Choose one of the seven, then more can be said.</source>
        <translation>Choisis l’un des sept, ensuite tu pourras en dire plus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Supprimer ce point d’humeur</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Plus tôt aujourd’hui</translation>
    </message>
    <message>
        <source>More of that day</source>
        <translation>Encore ce jour-là</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>Écrit après coup</translation>
    </message>
</context>
<context>
    <name>CheckInRow</name>
    <message>
        <source>Add a word</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>Comment ça va en ce moment&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n examiné</numerusform>
            <numerusform>%n examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they should be. Your entries are untouched. Keep the backups, and restore the newest one if words are missing.</source>
        <translation>
            <numerusform>%n élément n’est pas comme il devrait. Tes entrées sont intactes. Garde les sauvegardes, et restaure la plus récente s’il manque des mots.</numerusform>
            <numerusform>%n éléments ne sont pas comme ils devraient. Tes entrées sont intactes. Garde les sauvegardes, et restaure la plus récente s’il manque des mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Checking. You can go on writing.</source>
        <translation>Vérification en cours. Tu peux continuer à écrire.</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>Verrouiller, et voir ce qui peut encore être lu</translation>
    </message>
    <message>
        <source>Stopped. This was looked at so far.</source>
        <translation>Arrêté. Voici ce qui a été examiné jusqu’ici.</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>tout va bien</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message numerus="yes">
        <source>%n files: %1. Put into an entry, they can be opened there, or go to the trash with it.</source>
        <translation>
            <numerusform>%n fichier&#x202f;: %1. Placé dans une entrée, on peut l’y ouvrir, ou le mettre avec elle à la corbeille.</numerusform>
            <numerusform>%n fichiers&#x202f;: %1. Placés dans une entrée, on peut les y ouvrir, ou les mettre avec elle à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of it can be given back.</source>
        <translation>Environ %1 peuvent être rendus.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dates, order and the rest</source>
        <translation>Dates, ordre et le reste</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Everything is whole. This journal takes %1.</source>
        <translation>Tout est intact. Ce journal occupe %1.</translation>
    </message>
    <message>
        <source>Files that belong to no entry</source>
        <translation>Fichiers sans entrée</translation>
    </message>
    <message>
        <source>Files that belonged to no entry</source>
        <translation>Fichiers qui n’avaient pas d’entrée</translation>
    </message>
    <message>
        <source>Free, from what was deleted</source>
        <translation>Libre, après des suppressions</translation>
    </message>
    <message>
        <source>If search misses something, the index can be made anew. It takes a while, and you can go on writing.</source>
        <translation>Si la recherche oublie quelque chose, l’index peut être refait. Cela prend un moment, et tu peux continuer à écrire.</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Tout est-il intact&#x202f;?</translation>
    </message>
    <message>
        <source>It is being made anew, the newest entries first. Until it is done, search finds less.</source>
        <translation>L’index est en train d’être refait, les entrées récentes d’abord. D’ici là, la recherche trouve moins.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>Verrouiller, et voir ce qui peut encore être lu</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>On regarde</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>Examine chaque page, chaque photo, l’index de recherche et les clés.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Refaire l’index de recherche</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Put them into an entry</source>
        <translation>Les placer dans une entrée</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Small pictures for lists</source>
        <translation>Miniatures pour les listes</translation>
    </message>
    <message>
        <source>Something is not as it should be. Your entries are untouched.</source>
        <translation>Quelque chose n’est pas comme il faudrait. Tes entrées sont intactes.</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>État de ce journal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The files are in a new entry of today.</source>
        <translation>Les fichiers sont dans une nouvelle entrée d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The index does not match the entries. Make it anew, and search finds everything again.</source>
        <translation>L’index ne correspond pas aux entrées. Refais-le, et la recherche retrouvera tout.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>There is none yet. Settings, Backups makes one.</source>
        <translation>Il n’y en a pas encore. Réglages, Sauvegardes permet d’en faire une.</translation>
    </message>
    <message>
        <source>This journal takes %1.</source>
        <translation>Ce journal occupe %1.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Ce qui prend de la place</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr l’enlève</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Show it again: %1</source>
        <translation>Le montrer à nouveau&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose entries</source>
        <translation>Choisir des entrées</translation>
    </message>
    <message>
        <source>It asks about thoughts of being better off dead. While this is off, neither the answer leaves nor anything that would tell it: the PHQ-8 stands in place of the PHQ-9, in every file.</source>
        <translation>Elle porte sur l’idée qu’il vaudrait mieux mourir. Tant que ceci est désactivé, ni la réponse ne sort, ni rien qui la révélerait&#x202f;: le PHQ-8 remplace le PHQ-9, dans chaque fichier.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>My three topics</source>
        <translation>Mes trois sujets</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Nom sur le rapport</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nom ou initiales</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Question 9 of the PHQ-9</source>
        <translation>Question 9 du PHQ-9</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Les cartes</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesSheet</name>
    <message>
        <source>Folded or held, in every circle</source>
        <translation>Replié ou retenu, dans chaque cercle</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>Comment je lis ici</translation>
    </message>
    <message>
        <source>Mark everything here as read</source>
        <translation>Tout marquer ici comme lu</translation>
    </message>
    <message>
        <source>Only you know of this. Nothing that you fold or hold is told to anybody.</source>
        <translation>Personne d’autre ne le sait. Rien de ce que tu replies ou retiens n’est dit à qui que ce soit.</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>Montrer ce qui est retenu</translation>
    </message>
    <message>
        <source>Stepping away from %1</source>
        <translation>S’éloigner de %1</translation>
    </message>
    <message>
        <source>When posts arrive in %1</source>
        <translation>Quand les messages arrivent dans %1</translation>
    </message>
</context>
<context>
    <name>ChooseEntry</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Trouver une entrée</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <translation>Aucune entrée n’a ces mots.</translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation>Quelle entrée&#x202f;?</translation>
    </message>
    <message>
        <source>Words of an entry</source>
        <translation>Mots d’une entrée</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>%1: a folder, or %2</source>
        <translation>%1&#x202f;: un dossier, ou %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup&apos;s folder</source>
        <translation>Le dossier d’une sauvegarde</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Une autre sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Importer un autre journal</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Déjà importé</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a backup&apos;s folder</source>
        <translation>Choisir le dossier d’une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder to bring in</source>
        <translation>Choisir un dossier à importer</translation>
    </message>
    <message>
        <source>Choose a journal to bring in</source>
        <translation>Choisir un journal à importer</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>Dépose ici un fichier ou un dossier</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place. Your journal stays as it is. To keep it safe, a backup is better: it is encrypted.</source>
        <translation>Pour d’autres programmes, pour le papier, ou pour tout avoir au même endroit. Ton journal reste tel quel. Pour le protéger, une sauvegarde est préférable&#x202f;: elle est chiffrée.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Its passphrase on the day it was made, or the recovery code.</source>
        <translation>Sa phrase de passe du jour où elle a été faite, ou le code de secours.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Lamplit first shows what it found. Nothing is written before you say so, and it can be undone.</source>
        <translation>Lamplit montre d’abord ce qu’il a trouvé. Rien n’est écrit avant ton accord, et tout peut être annulé.</translation>
    </message>
    <message>
        <source>Look into a backup, and take from it what you miss: one entry, or everything that is not here. Nothing changes before you have seen what would.</source>
        <translation>Regarde dans une sauvegarde, et reprends-y ce qui te manque&#x202f;: une entrée, ou tout ce qui n’est pas ici. Rien ne change avant que tu aies vu ce qui changerait.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>Password of this journal</source>
        <translation>Mot de passe de ce journal</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Le lire comme</translation>
    </message>
    <message>
        <source>Read it as this</source>
        <translation>Le lire ainsi</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L’exporter</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Exporter ton journal</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a encore aucune sauvegarde.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>What can be brought in</source>
        <translation>Ce qui peut être importé</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>à un autre endroit</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>%1 could use practical help.</source>
        <translation>Un coup de main ferait du bien à %1.</translation>
    </message>
    <message>
        <source>%1 in this circle is called the same.</source>
        <translation>%1 porte le même nom dans ce cercle.</translation>
    </message>
    <message>
        <source>%1 is in your kit. Nobody is told.</source>
        <translation>%1 est dans ta trousse. Personne n’est prévenu.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1&#x202f;: en sourdine</translation>
    </message>
    <message>
        <source>%1 lets this thread rest until %2. Nobody can answer before.</source>
        <translation>%1 laisse ce fil au repos jusqu’à %2. Personne ne peut répondre avant.</translation>
    </message>
    <message>
        <source>%1 needs no reply.</source>
        <translation>%1 n’attend pas de réponse.</translation>
    </message>
    <message>
        <source>%1 welcomes advice.</source>
        <translation>%1 accueille volontiers des conseils.</translation>
    </message>
    <message>
        <source>%1 would like comfort.</source>
        <translation>%1 aimerait du réconfort.</translation>
    </message>
    <message>
        <source>%1 would like you just to listen.</source>
        <translation>%1 aimerait juste que tu écoutes.</translation>
    </message>
    <message>
        <source>%1 would like you to celebrate with them.</source>
        <translation>%1 aimerait fêter cela avec toi.</translation>
    </message>
    <message>
        <source>%1 would like your honest view.</source>
        <translation>%1 aimerait ton avis sincère.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A point we share</source>
        <translation>Un point qui nous unit</translation>
    </message>
    <message>
        <source>Advice that may do harm</source>
        <translation>Conseil qui peut nuire</translation>
    </message>
    <message>
        <source>Advice welcome</source>
        <translation>Conseils bienvenus</translation>
    </message>
    <message>
        <source>An honest view</source>
        <translation>Un avis sincère</translation>
    </message>
    <message>
        <source>Ask a light question</source>
        <translation>Poser une question légère</translation>
    </message>
    <message>
        <source>Ask an open question</source>
        <translation>Poser une question ouverte</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Be with them</source>
        <translation>Être là</translation>
    </message>
    <message>
        <source>Celebrate with me</source>
        <translation>Fêter avec moi</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Réconfort</translation>
    </message>
    <message>
        <source>Fetch it, %1</source>
        <translation>Aller le chercher, %1</translation>
    </message>
    <message>
        <source>Folded, as you chose: %1.</source>
        <translation>Replié, selon ton choix&#x202f;: %1.</translation>
    </message>
    <message>
        <source>From a professional</source>
        <translation>D’un professionnel</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>Donner un conseil</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>Gratitude</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Harcèlement</translation>
    </message>
    <message>
        <source>Held until you ask, as you chose: %1.</source>
        <translation>Retenu jusqu’à ce que tu le demandes, selon ton choix&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1.</source>
        <translation>Masqué pour tout le monde par %1.</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1: %2</source>
        <translation>Masqué pour tout le monde par %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>How did you mean this: </source>
        <translation>Comment l’entendais-tu&#x202f;: </translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>Comment l’entendais-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Hurtful words</source>
        <translation>Mots blessants</translation>
    </message>
    <message>
        <source>I am worried about somebody</source>
        <translation>Je m’inquiète pour quelqu’un</translation>
    </message>
    <message>
        <source>I could </source>
        <translation>Je pourrais </translation>
    </message>
    <message>
        <source>I feel </source>
        <translation>Je me sens </translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>I read it</source>
        <translation>Je l’ai lu</translation>
    </message>
    <message>
        <source>It arrives at the time you chose.</source>
        <translation>Cela arrive à l’heure que tu as choisie.</translation>
    </message>
    <message>
        <source>It comes as soon as the relay can be reached.</source>
        <translation>Cela arrive dès que le relais peut être joint.</translation>
    </message>
    <message>
        <source>It did not arrive while you were here</source>
        <translation>Cela n’est pas arrivé pendant que tu étais ici</translation>
    </message>
    <message>
        <source>It did not arrive. Ask for it</source>
        <translation>Cela n’est pas arrivé. Le demander</translation>
    </message>
    <message>
        <source>It is about money</source>
        <translation>Cela concerne l’argent</translation>
    </message>
    <message>
        <source>It is an entry of your own. Nobody is told.</source>
        <translation>C’est une entrée à toi. Personne n’est prévenu.</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>C’est en route</translation>
    </message>
    <message>
        <source>It sounds as if </source>
        <translation>On dirait que </translation>
    </message>
    <message>
        <source>It stands above what you have read, because it is new.</source>
        <translation>Placé au-dessus de ce que tu as lu, parce que c’est nouveau.</translation>
    </message>
    <message>
        <source>It stands on top: %1.</source>
        <translation>Placé tout en haut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It stands where its time puts it. Nothing is folded or hidden.</source>
        <translation>Placé à son heure. Rien n’est replié ni masqué.</translation>
    </message>
    <message>
        <source>Its author corrected it. The first words are below.</source>
        <translation>Son auteur l’a corrigé. Les premiers mots sont ci-dessous.</translation>
    </message>
    <message>
        <source>Joking</source>
        <translation>Pour rire</translation>
    </message>
    <message>
        <source>Just listen</source>
        <translation>Juste écouter</translation>
    </message>
    <message>
        <source>Just wondering</source>
        <translation>Simple question</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>Écoute seulement</translation>
    </message>
    <message>
        <source>My experience</source>
        <translation>Mon expérience</translation>
    </message>
    <message>
        <source>Needs quiet</source>
        <translation>Besoin de calme</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Proposer quelque chose</translation>
    </message>
    <message>
        <source>One small step</source>
        <translation>Un petit pas</translation>
    </message>
    <message>
        <source>One small step could be </source>
        <translation>Un petit pas serait peut-être </translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>Ouvrir ma trousse</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Photo %1 sur %2</translation>
    </message>
    <message>
        <source>Plan to meet</source>
        <translation>Se retrouver</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Coup de main</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Private matters of somebody</source>
        <translation>Vie privée de quelqu’un</translation>
    </message>
    <message>
        <source>Said while the thread rests, until %1.</source>
        <translation>Dit pendant que le fil se repose, jusqu’à %1.</translation>
    </message>
    <message>
        <source>Say what I hear</source>
        <translation>Dire ce que j’entends</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Sérieusement</translation>
    </message>
    <message>
        <source>Shall we meet </source>
        <translation>On se voit </translation>
    </message>
    <message>
        <source>Skipped. Nobody is told.</source>
        <translation>Passé. Personne n’est prévenu.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Something that helped me: </source>
        <translation>Une chose qui m’a fait du bien&#x202f;: </translation>
    </message>
    <message>
        <source>There is nothing to see in this name.</source>
        <translation>Ce nom n’a rien de visible.</translation>
    </message>
    <message>
        <source>This name has characters that nobody sees.</source>
        <translation>Ce nom contient des caractères que personne ne voit.</translation>
    </message>
    <message>
        <source>This name has many marks on one letter.</source>
        <translation>Ce nom a beaucoup de signes sur une même lettre.</translation>
    </message>
    <message>
        <source>This name has signs that change the direction of reading.</source>
        <translation>Ce nom contient des signes qui changent le sens de lecture.</translation>
    </message>
    <message>
        <source>This name looks like %1, and is spelled with other characters.</source>
        <translation>Ce nom ressemble à %1, mais s’écrit avec d’autres caractères.</translation>
    </message>
    <message>
        <source>This name mixes letters of several alphabets in one word.</source>
        <translation>Ce nom mêle les lettres de plusieurs alphabets dans un même mot.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Cette image ne peut pas être montrée</translation>
    </message>
    <message>
        <source>Topic note: %1. Folded, as you chose.</source>
        <translation>Mention de sujet&#x202f;: %1. Replié, selon ton choix.</translation>
    </message>
    <message>
        <source>Topic note: %1. Held until you ask, as you chose.</source>
        <translation>Mention de sujet&#x202f;: %1. Retenu jusqu’à ce que tu le demandes, selon ton choix.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Upset, not at you</source>
        <translation>À cran, pas contre toi</translation>
    </message>
    <message>
        <source>Venting</source>
        <translation>Pour vider mon sac</translation>
    </message>
    <message>
        <source>What was that like for you, when </source>
        <translation>Comment l’as-tu vécu, quand </translation>
    </message>
    <message>
        <source>What we both want is </source>
        <translation>Ce que nous voulons l’un et l’autre, c’est </translation>
    </message>
    <message>
        <source>a steward</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>maltraitance</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>accident</translation>
    </message>
    <message>
        <source>alcohol and drugs</source>
        <translation>alcool et drogues</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>animaux</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation>discrimination</translation>
    </message>
    <message>
        <source>family conflict</source>
        <translation>conflit familial</translation>
    </message>
    <message>
        <source>food and body</source>
        <translation>alimentation et corps</translation>
    </message>
    <message>
        <source>grief</source>
        <translation>deuil</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>maladie</translation>
    </message>
    <message>
        <source>medical care</source>
        <translation>soins médicaux</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>pinned by %1</source>
        <translation>épinglé par %1</translation>
    </message>
    <message>
        <source>pregnancy loss</source>
        <translation>perte d’une grossesse</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>self-harm</source>
        <translation>automutilation</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation>violence sexuelle</translation>
    </message>
    <message>
        <source>suicide</source>
        <translation>suicide</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violence</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
</context>
<context>
    <name>CircleCheckIn</name>
    <message>
        <source>%1 sees the mood you choose and this note, and nothing else.</source>
        <translation>%1 voit l’humeur que tu choisis et cette note, rien d’autre.</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Quelques mots, si tu veux</translation>
    </message>
    <message>
        <source>A note for the circle</source>
        <translation>Une note pour le cercle</translation>
    </message>
    <message>
        <source>Noted in %1.</source>
        <translation>Noté dans %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>CircleExport</name>
    <message numerus="yes">
        <source>%n posts were saved in %1. The folder is not locked.</source>
        <translation>
            <numerusform>%n message a été enregistré dans %1. Le dossier n’est pas verrouillé.</numerusform>
            <numerusform>%n messages ont été enregistrés dans %1. Le dossier n’est pas verrouillé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un emplacement</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Enregistrer une copie de %1</translation>
    </message>
    <message>
        <source>What was taken back or has run out is not in it. What others wrote is theirs: keep the copy to yourself.</source>
        <translation>Ce qui a été repris ou a expiré n’y figure pas. Ce que les autres ont écrit leur appartient&#x202f;: garde la copie pour toi.</translation>
    </message>
    <message>
        <source>Your posts and those you received are written to a new folder. It is not locked: whoever has it can read it.</source>
        <translation>Tes messages et ceux que tu as reçus sont écrits dans un nouveau dossier. Il n’est pas verrouillé&#x202f;: qui l’a peut le lire.</translation>
    </message>
</context>
<context>
    <name>CircleHead</name>
    <message>
        <source>Check in</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>Plus, pour ce cercle</translation>
    </message>
    <message>
        <source>Share an entry</source>
        <translation>Partager une entrée</translation>
    </message>
</context>
<context>
    <name>CircleNumberSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The number of %1</source>
        <translation>Le numéro de %1</translation>
    </message>
    <message>
        <source>The number of the circle</source>
        <translation>Le numéro du cercle</translation>
    </message>
    <message>
        <source>When all of you are together or in one call: everybody sees these groups, if all have just synced. It changes with each change of the circle, so nothing is noted.</source>
        <translation>Quand vous êtes tous ensemble ou dans un même appel&#x202f;: tout le monde voit ces groupes, si chacun vient de synchroniser. Ils changent à chaque changement du cercle, donc rien n’est noté.</translation>
    </message>
</context>
<context>
    <name>CircleSection</name>
    <message>
        <source>Another relay or address</source>
        <translation>Autre relais ou adresse</translation>
    </message>
    <message>
        <source>Another relay or address for %1</source>
        <translation>Autre relais ou adresse pour %1</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Known by its certificate: %1</source>
        <translation>Reconnu à son certificat&#x202f;: %1</translation>
    </message>
    <message>
        <source>Known by its key: %1</source>
        <translation>Reconnu à sa clé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Known by its name, as web sites are.</source>
        <translation>Reconnu à son nom, comme les sites web.</translation>
    </message>
    <message>
        <source>My limits on circles</source>
        <translation>Mes limites pour les cercles</translation>
    </message>
    <message>
        <source>Reached on this computer, or as an onion service.</source>
        <translation>Joint sur cet ordinateur, ou comme service onion.</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Relais&#x202f;: %1</translation>
    </message>
    <message>
        <source>Start or join a circle</source>
        <translation>Créer ou rejoindre un cercle</translation>
    </message>
    <message>
        <source>The relays of your circles</source>
        <translation>Les relais de tes cercles</translation>
    </message>
    <message>
        <source>Time, hours, quiet hours, and a wait before something goes out.</source>
        <translation>Temps, horaires, heures calmes, et un délai avant tout envoi.</translation>
    </message>
    <message>
        <source>You are in no circle, so nothing connects to anything.</source>
        <translation>Tu n’es dans aucun cercle, donc rien ne se connecte à rien.</translation>
    </message>
    <message>
        <source>host relay computer friends port token</source>
        <translation>héberger relais ordinateur amis port jeton</translation>
    </message>
    <message>
        <source>network log connections</source>
        <translation>réseau journal connexions</translation>
    </message>
    <message>
        <source>night pause lock digest budget</source>
        <translation>nuit pause verrou heure d’arrivée budget</translation>
    </message>
    <message>
        <source>relay address pinned key last contact</source>
        <translation>relais adresse clé épinglée dernier contact</translation>
    </message>
</context>
<context>
    <name>CircleSheet</name>
    <message>
        <source>Waiting for the relay.</source>
        <translation>En attente du relais.</translation>
    </message>
</context>
<context>
    <name>CircleSide</name>
    <message>
        <source>Compare numbers</source>
        <translation>Comparer les numéros</translation>
    </message>
    <message>
        <source>In this circle</source>
        <translation>Dans ce cercle</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Members and roles</source>
        <translation>Membres et rôles</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Notre accord</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>Ce que j’ai partagé</translation>
    </message>
    <message>
        <source>You and %1 have not compared numbers yet.</source>
        <translation>Toi et %1 n’avez pas encore comparé vos numéros.</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>%1 is thanked. Nobody else learns of it.</source>
        <translation>%1 reçoit ton merci. Personne d’autre ne l’apprend.</translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation>Un chemin de retour</translation>
    </message>
    <message>
        <source>Another relay</source>
        <translation>Un autre relais</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Masqué pour toi</translation>
    </message>
    <message>
        <source>Is it good for you?</source>
        <translation>Te fait-il du bien&#x202f;?</translation>
    </message>
    <message>
        <source>It is settled. The circle goes on.</source>
        <translation>C’est réglé. Le cercle continue.</translation>
    </message>
</context>
<context>
    <name>CirclesClosed</name>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Closed until you change your limits.</source>
        <translation>Fermés jusqu’à ce que tu changes tes limites.</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>Mes limites</translation>
    </message>
    <message>
        <source>Opens at %1.</source>
        <translation>Ouvre à %1.</translation>
    </message>
    <message>
        <source>Opens on %2 at %1.</source>
        <translation>Ouvre %2 à %1.</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1.</source>
        <translation>Ouvre demain à %1.</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>If it is right, counting begins there again. What you used of the day stays used, and a lock lasts for what was left of it.</source>
        <translation>Si elle est juste, le compte reprend à partir de là. Ce que tu as utilisé de la journée reste utilisé, et un verrou dure le temps qu’il lui restait.</translation>
    </message>
    <message>
        <source>This clock is right</source>
        <translation>Cette horloge est juste</translation>
    </message>
    <message>
        <source>This clock is wrong</source>
        <translation>Cette horloge est fausse</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1. The latest day that was counted is %2.</source>
        <translation>L’horloge de cet ordinateur indique %1. Le dernier jour compté est %2.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Always open</source>
        <translation>Toujours ouvert</translation>
    </message>
    <message>
        <source>Block, mute, remove, compare</source>
        <translation>Bloquer, mettre en sourdine, retirer, comparer</translation>
    </message>
    <message>
        <source>Hide or report a post</source>
        <translation>Masquer ou signaler un message</translation>
    </message>
    <message>
        <source>How much room I have</source>
        <translation>Ma disponibilité</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>Quitter le cercle</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>Les laisser fermés</translation>
    </message>
    <message>
        <source>Meanwhile, away from here</source>
        <translation>En attendant, loin d’ici</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>Mes limites</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>Montrer cette carte</translation>
    </message>
    <message>
        <source>Take back, keep private</source>
        <translation>Reprendre, garder pour soi</translation>
    </message>
    <message>
        <source>There is no way round a lock. You chose that so.</source>
        <translation>On ne contourne pas un verrou. Tu l’as voulu ainsi.</translation>
    </message>
    <message>
        <source>Write in my journal</source>
        <translation>Écrire dans mon journal</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>Ta raison&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>Backup under way</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>One more backup</source>
        <translation>Encore une sauvegarde</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Your journal goes to %1. Then Lamplit ends.</source>
        <translation>Ton journal va vers %1. Ensuite, Lamplit se ferme.</translation>
    </message>
</context>
<context>
    <name>CodeGrid</name>
    <message>
        <source>Group {number} of {count}: {letters}</source>
        <translation>Groupe {number} sur {count}&#x202f;: {letters}</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Lamplit recovery code</source>
        <translation>Code de secours Lamplit</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Group %1 reads differently on the paper. Look once more.</source>
        <translation>Le groupe %1 est différent sur le papier. Regarde encore une fois.</translation>
    </message>
    <message>
        <source>Keep this on paper, away from this computer. It opens everything.</source>
        <translation>Garde ceci sur papier, loin de cet ordinateur. Il ouvre tout.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Recovery code as a QR code</source>
        <translation>Code de secours en code QR</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type these two groups from it.</source>
        <translation>Pour vérifier qu’il est bien sur papier, recopie ces deux groupes.</translation>
    </message>
    <message>
        <source>Your spare key</source>
        <translation>Ta clé de rechange</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>All of this can be changed later in Settings.</source>
        <translation>Tout cela peut être modifié plus tard dans les Réglages.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Country for Help now</source>
        <translation>Pays pour «&#x202f;De l’aide&#x202f;»</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>Lueur de lampe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <translation>Installe-toi confortablement</translation>
    </message>
    <message>
        <source>No country for now</source>
        <translation>Pas de pays pour l’instant</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The kettle, the window, the first page. Your words will look like this.</source>
        <translation>La bouilloire, la fenêtre, la première page. Tes mots auront cet aspect.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Ajouter à ma prochaine séance</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Answer a post</source>
        <translation>Répondre à un message</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Bring in a journal</source>
        <translation>Importer un journal</translation>
    </message>
    <message>
        <source>Check in, or change the mood</source>
        <translation>Faire le point, ou modifier l’humeur</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>Fermer, ou revenir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Do what the green button says</source>
        <translation>Faire ce que dit le bouton vert</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Entry above</source>
        <translation>Entrée au-dessus</translation>
    </message>
    <message>
        <source>Entry below</source>
        <translation>Entrée au-dessous</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Field or button before</source>
        <translation>Champ ou bouton précédent</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>De l’aide</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Tout masquer</translation>
    </message>
    <message>
        <source>In Insights</source>
        <translation>Dans Éclairages</translation>
    </message>
    <message>
        <source>In an open entry</source>
        <translation>Dans une entrée ouverte</translation>
    </message>
    <message>
        <source>In the posts of a circle</source>
        <translation>Dans les messages d’un cercle</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Éclairages</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Grand titre</translation>
    </message>
    <message>
        <source>Later time</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Look back: the month after</source>
        <translation>Rétrospective&#x202f;: mois suivant</translation>
    </message>
    <message>
        <source>Look back: the month before</source>
        <translation>Rétrospective&#x202f;: mois précédent</translation>
    </message>
    <message>
        <source>Look back: the week after</source>
        <translation>Rétrospective&#x202f;: semaine suivante</translation>
    </message>
    <message>
        <source>Look back: the week before</source>
        <translation>Rétrospective&#x202f;: semaine précédente</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Faire un rapport</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Move to trash, in a list</source>
        <translation>Mettre à la corbeille, dans une liste</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>Ma trousse&#x202f;: ce qui m’aide</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>New entry from a template</source>
        <translation>Nouvelle entrée d’après un modèle</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Champ ou bouton suivant</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Open, or go on</source>
        <translation>Ouvrir, ou continuer</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Post before</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>Press a button, choose a row</source>
        <translation>Presser un bouton, choisir une ligne</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>Questions et modèles</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Say that everything is saved</source>
        <translation>Dire que tout est enregistré</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Share with a circle</source>
        <translation>Partager avec un cercle</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Petits objectifs</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Petit titre</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>État de ce journal</translation>
    </message>
    <message>
        <source>Table instead of the chart</source>
        <translation>Tableau au lieu du graphique</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Exporter ton journal</translation>
    </message>
    <message>
        <source>Thank for a post</source>
        <translation>Remercier pour un message</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Ce dont je veux parler</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Écrire sans distraction</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Quelques mots, si tu veux</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Choisis au moins une personne.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>J’aimerais un peu de compagnie</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>On its way to those you chose.</source>
        <translation>En route vers les personnes choisies.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Leur dire</translation>
    </message>
    <message>
        <source>Those you choose see it until tomorrow, and nobody else does. It is no alarm: nothing follows by itself, and they may be away.</source>
        <translation>Les personnes que tu choisis le voient jusqu’à demain, et personne d’autre. Ce n’est pas une alarme&#x202f;: rien ne s’ensuit tout seul, et elles ne sont peut-être pas là.</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n things would come or change. You can undo it.</source>
        <translation>
            <numerusform>%n élément viendrait ou changerait. Tu peux l’annuler.</numerusform>
            <numerusform>%n éléments viendraient ou changeraient. Tu peux l’annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to its entries</source>
        <translation>Retour à ses entrées</translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %n things that you deleted since</source>
        <translation>
            <numerusform>Récupérer %n élément que tu as supprimé depuis</numerusform>
            <numerusform>Récupérer les %n éléments que tu as supprimés depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it together</source>
        <translation>Réunir le tout</translation>
    </message>
    <message>
        <source>Circles, limits, keys and settings of the backup stay where they are.</source>
        <translation>Les cercles, les limites, les clés et les réglages de la sauvegarde restent où ils sont.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing. Nothing is written yet.</source>
        <translation>Comparaison en cours. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Keep both as entries</source>
        <translation>Garder les deux comme entrées</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep the newer one</source>
        <translation>Garder la plus récente</translation>
    </message>
    <message>
        <source>Some of the entries</source>
        <translation>Quelques-unes des entrées</translation>
    </message>
    <message>
        <source>Take the backup&apos;s</source>
        <translation>Prendre celle de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup&apos;s comes as an entry of its own, on the same date.</source>
        <translation>Celle de la sauvegarde arrive comme une entrée à part, à la même date.</translation>
    </message>
    <message>
        <source>The other one goes into the entry&apos;s history.</source>
        <translation>L’autre va dans l’historique de l’entrée.</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What stands here now goes into the entry&apos;s history.</source>
        <translation>Ce qui est ici à présent va dans l’historique de l’entrée.</translation>
    </message>
    <message>
        <source>What the backup says goes into the entry&apos;s history.</source>
        <translation>Ce que dit la sauvegarde va dans l’historique de l’entrée.</translation>
    </message>
    <message>
        <source>With these choices there is nothing to bring in.</source>
        <translation>Avec ces choix, il n’y a rien à importer.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>An address, if any</source>
        <translation>Une adresse, s’il y en a une</translation>
    </message>
    <message>
        <source>Choose where this advice comes from.</source>
        <translation>Choisis d’où vient ce conseil.</translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation>Pour %1 seulement</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send advice all the same?</source>
        <translation>Envoyer quand même un conseil&#x202f;?</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Il n’y a encore aucun mot.</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Voici tes mots d’avant. Ils ne sont pas partis.</translation>
    </message>
    <message>
        <source>This is an answer to %1. Send it or leave it before you begin another.</source>
        <translation>C’est une réponse à %1. Envoie-la ou laisse-la avant d’en commencer une autre.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Where does this advice come from?</source>
        <translation>D’où vient ce conseil&#x202f;?</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Où on peut le lire</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ta réponse</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message numerus="yes">
        <source>%n connection(s) to %1 in the last 30 days</source>
        <translation>
            <numerusform>%n connexion à %1 ces 30 derniers jours</numerusform>
            <numerusform>%n connexions à %1 ces 30 derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Each connection that Lamplit opened for this journal in the last 90 days, up to 5,000. The list is kept inside the journal, encrypted like all of it.</source>
        <translation>Chaque connexion que Lamplit a ouverte pour ce journal ces 90 derniers jours, jusqu’à 5 000. La liste est gardée dans le journal, chiffrée comme tout le reste.</translation>
    </message>
    <message>
        <source>Earlier connections</source>
        <translation>Connexions antérieures</translation>
    </message>
    <message>
        <source>To nobody in the last 30 days.</source>
        <translation>À personne ces 30 derniers jours.</translation>
    </message>
</context>
<context>
    <name>ContextsPart</name>
    <message>
        <source>To do with</source>
        <translation>En lien avec</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>À quoi c’est lié</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct what you said</source>
        <translation>Corriger ce que tu as dit</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>C’est corrigé.</translation>
    </message>
    <message>
        <source>It has not gone out yet. Only the new words will.</source>
        <translation>Ce n’est pas encore parti. Seuls les nouveaux mots partiront.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Others see that it was corrected, and can still read the first words.</source>
        <translation>Les autres voient que c’est corrigé, et peuvent encore lire les premiers mots.</translation>
    </message>
    <message>
        <source>There are no words yet. To have none, take it back.</source>
        <translation>Il n’y a encore aucun mot. Pour n’en laisser aucun, reprends-le.</translation>
    </message>
    <message>
        <source>These are the words that stand there.</source>
        <translation>Ce sont les mots qui y figurent.</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Voici tes mots d’avant. Ils ne sont pas partis.</translation>
    </message>
    <message>
        <source>What you changed, if you like</source>
        <translation>Ce que tu as changé, si tu veux</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tes mots</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
    <message>
        <source>Choose where you are</source>
        <translation>Choisir où tu es</translation>
    </message>
    <message>
        <source>My country</source>
        <translation>Mon pays</translation>
    </message>
    <message>
        <source>Numbers for</source>
        <translation>Numéros pour</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>En voyage</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>Où je suis maintenant</translation>
    </message>
</context>
<context>
    <name>CrashCatcher</name>
    <message>
        <source>Something in Lamplit went wrong. What you wrote is kept. A report without any of your words is in %1.</source>
        <translation>Quelque chose s’est mal passé dans Lamplit. Ce que tu as écrit est gardé. Un rapport sans aucun de tes mots se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A part of this journal&apos;s file is damaged.</source>
        <translation>Une partie du fichier de ce journal est abîmée.</translation>
    </message>
    <message>
        <source>A part of your newest changes is damaged on the disk, and opening the journal would lose what you wrote after it.</source>
        <translation>Une partie de tes derniers changements est abîmée sur le disque, et ouvrir le journal ferait perdre ce que tu as écrit ensuite.</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can become a new journal; the damaged one stays as it is.</source>
        <translation>Rien n’a été modifié. Ce qui peut encore être lu peut devenir un nouveau journal&#x202f;; celui qui est abîmé reste tel quel.</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>Voir ce qui peut encore être lu</translation>
    </message>
    <message>
        <source>This journal&apos;s file cannot be read as a whole: it is damaged, or belongs to another journal.</source>
        <translation>Le fichier de ce journal ne peut pas être lu en entier&#x202f;: il est abîmé, ou appartient à un autre journal.</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day of this year</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
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
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>the day before yesterday</source>
        <translation>avant-hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>DeleteJournal</name>
    <message>
        <source>Delete it for good</source>
        <translation>Le supprimer pour de bon</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n backups too</source>
        <translation>
            <numerusform>Supprimer aussi sa sauvegarde</numerusform>
            <numerusform>Supprimer aussi ses %n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>Supprimer ce journal pour de bon</translation>
    </message>
    <message>
        <source>Every entry, every earlier version and every photo in it is lost. This cannot be undone. Copies you made elsewhere stay.</source>
        <translation>Chaque entrée, chaque version antérieure et chaque photo qu’il contient est perdue. C’est irréversible. Les copies que tu as faites ailleurs restent.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Name of the journal</source>
        <translation>Nom du journal</translation>
    </message>
    <message>
        <source>To be sure, type its name: %1</source>
        <translation>Pour confirmer, saisis son nom&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n mot ajouté</numerusform>
            <numerusform>%n mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n mot retiré</numerusform>
            <numerusform>%n mots retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Seulement les changements</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>ajouté&#x202f;: {words}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>retiré&#x202f;: {words}</translation>
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
        <translation>Ajouter cette heure</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>À ces heures</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>À quelle heure</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>Quand ce qui est arrivé est montré</translation>
    </message>
    <message>
        <source>Without a time, what arrives is not shown at all.</source>
        <translation>Sans heure choisie, ce qui arrive n’est pas montré du tout.</translation>
    </message>
</context>
<context>
    <name>DistressRow</name>
    <message>
        <source>0 is none at all, 10 is as much as there can be.</source>
        <translation>0, c’est aucune&#x202f;; 10, c’est autant qu’il peut y en avoir.</translation>
    </message>
</context>
<context>
    <name>Dumbbells</name>
    <message numerus="yes">
        <source>%n days with, %1 without</source>
        <translation>
            <numerusform>%n jour avec, %1 sans</numerusform>
            <numerusform>%n jours avec, %1 sans</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with</source>
        <translation>Jours avec</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>Jours sans</translation>
    </message>
    <message>
        <source>Middle value with</source>
        <translation>Médiane avec</translation>
    </message>
    <message>
        <source>Middle value without</source>
        <translation>Médiane sans</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>with it %1, without it %2</source>
        <translation>avec %1, sans %2</translation>
    </message>
</context>
<context>
    <name>EarlierToday</name>
    <message numerus="yes">
        <source>All %n today</source>
        <translation>
            <numerusform>Tout (%n) aujourd’hui</numerusform>
            <numerusform>Tous (%n) aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Plus tôt aujourd’hui</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Grand titre</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Petit titre</translation>
    </message>
</context>
<context>
    <name>EmptyJournal</name>
    <message>
        <source>Bring in another journal</source>
        <translation>Importer un autre journal</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Your entries will stand here</source>
        <translation>Tes entrées seront ici</translation>
    </message>
</context>
<context>
    <name>EnergyPart</name>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>à plat</translation>
    </message>
    <message>
        <source>full of it</source>
        <translation>au plus haut</translation>
    </message>
</context>
<context>
    <name>EntriesOverlay</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose entries</source>
        <translation>Choisir des entrées</translation>
    </message>
    <message>
        <source>Each one goes along word for word, without its pictures and files.</source>
        <translation>Chacune est reprise mot pour mot, sans ses images ni ses fichiers.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>No entries like that.</source>
        <translation>Aucune entrée de ce genre.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the whole journal</source>
        <translation>Rechercher dans tout le journal</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Prendre celles-ci</translation>
    </message>
</context>
<context>
    <name>EntryEditing</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tout est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>Keep a copy in the clipboard</source>
        <translation>Garder une copie dans le presse-papiers</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and they save by themselves.</source>
        <translation>L’enregistrement a échoué&#x202f;: le disque est plein. Tes mots sont encore ici. Libère un peu de place et ils s’enregistreront tout seuls.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>Une entrée sans texte</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>étiquettes&#x202f;: {tags}</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>avec une image</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 was saved. It is not locked.</source>
        <translation>%1 a été enregistré. Ce n’est pas verrouillé.</translation>
    </message>
    <message>
        <source>A right signature shows that whoever holds the key wrote these words. It does not show who that is, nor when it was.</source>
        <translation>Une signature juste montre que la personne qui détient la clé a écrit ces mots. Elle ne montre ni qui c’est, ni quand c’était.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un emplacement</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Save along what else %1 said</source>
        <translation>Enregistrer aussi ce que %1 a dit d’autre</translation>
    </message>
    <message>
        <source>Save this post as evidence</source>
        <translation>Enregistrer ce message comme preuve</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it.</source>
        <translation>Ce fichier n’est pas verrouillé. Qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>the key and the signature, and how to check them without Lamplit</source>
        <translation>la clé et la signature, et comment les vérifier sans Lamplit</translation>
    </message>
    <message>
        <source>the name of the circle, and what %1 is called in it</source>
        <translation>le nom du cercle, et le nom de %1 dans ce cercle</translation>
    </message>
    <message>
        <source>what %1 wrote, and when their clock said it was</source>
        <translation>ce que %1 a écrit, et l’heure que disait son horloge</translation>
    </message>
</context>
<context>
    <name>ExcerptBlock</name>
    <message>
        <source>Not signed: for them this is what you say that %1 wrote.</source>
        <translation>Non signé&#x202f;: pour ces personnes, c’est toi qui dis que %1 l’a écrit.</translation>
    </message>
    <message>
        <source>Signed: they can check that %1 wrote exactly this.</source>
        <translation>Signé&#x202f;: ces personnes peuvent vérifier que %1 a écrit exactement cela.</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Quelqu’un d’inconnu ici</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Bring in a journal</source>
        <translation>Importer un journal</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Importer un autre journal</translation>
    </message>
    <message>
        <source>Deleted entries stay there for 30 days.</source>
        <translation>Les entrées supprimées y restent 30 jours.</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place.</source>
        <translation>Pour d’autres programmes, pour le papier, ou pour tout avoir au même endroit.</translation>
    </message>
    <message>
        <source>From many other programs. You see what would come in first.</source>
        <translation>Depuis bien d’autres programmes. Tu vois d’abord ce qui arriverait.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Ouvrir la corbeille</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L’exporter</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Exporter ton journal</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>export save as</source>
        <translation>exporter enregistrer sous</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A book to print</source>
        <translation>Un livre à imprimer</translation>
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
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Each day on a new page</source>
        <translation>Chaque jour sur une nouvelle page</translation>
    </message>
    <message>
        <source>For Day One</source>
        <translation>Pour Day One</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Pour un tableur</translation>
    </message>
    <message>
        <source>For another Lamplit</source>
        <translation>Pour un autre Lamplit</translation>
    </message>
    <message>
        <source>For any browser</source>
        <translation>Pour n’importe quel navigateur</translation>
    </message>
    <message>
        <source>For any editor</source>
        <translation>Pour n’importe quel éditeur</translation>
    </message>
    <message>
        <source>For the terminal: jrnl</source>
        <translation>Pour le terminal&#x202f;: jrnl</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>Garde chaque entrée dans un fichier texte, avec sa date, ses étiquettes, son humeur, ses photos et ses liens&#x202f;; ni le sommeil, ni les questionnaires, ni les points d’humeur sans entrée.</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>Garde chaque entrée dans un seul fichier texte, avec sa date à la minute, ses étiquettes et son étoile&#x202f;; ni les photos, ni les humeurs, ni le sommeil, ni les questionnaires, pour lesquels jrnl n’a pas de place.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>Garde chaque entrée avec sa date, son lieu, son humeur, ses étiquettes, ses photos et ses liens, en pages qui n’ont besoin d’aucune connexion&#x202f;; les autres fichiers par leur seul nom.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>Garde chaque entrée avec sa date, son lieu, son humeur, ses étiquettes, ses photos et ses liens, sur des pages à imprimer et à relier&#x202f;; les autres fichiers par leur seul nom.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>Garde chaque entrée avec sa date, ses étiquettes, son étoile, son lieu, ses photos, ses enregistrements et ses liens&#x202f;; ni les humeurs, ni le sommeil, ni les questionnaires, pour lesquels Day One n’a pas de place.</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>Garde tout&#x202f;: dates, versions, humeurs, échelles, photos et fichiers.</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>Garde les humeurs, les échelles, le sommeil et les questionnaires en tableaux, et ce qui se compte dans les entrées&#x202f;; ni les photos, ni les fichiers.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None: only numbers and what was picked</source>
        <translation>Aucun&#x202f;: seulement les nombres et les choix</translation>
    </message>
    <message>
        <source>Notes, titles and tags</source>
        <translation>Notes, titres et étiquettes</translation>
    </message>
    <message>
        <source>Notes, titles, tags and what you wrote</source>
        <translation>Notes, titres, étiquettes et ce que tu as écrit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Semicolons, and commas in numbers</source>
        <translation>Points-virgules, et virgules dans les nombres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>With moods</source>
        <translation>Avec les humeurs</translation>
    </message>
    <message>
        <source>With the mark that Excel needs</source>
        <translation>Avec la marque dont Excel a besoin</translation>
    </message>
    <message>
        <source>Words that go along</source>
        <translation>Mots qui accompagnent</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Your name on the first page</source>
        <translation>Ton nom sur la première page</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A SOCKS proxy is written as an address and a port: 127.0.0.1:9050.</source>
        <translation>Un proxy SOCKS s’écrit comme une adresse et un port&#x202f;: 127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>A backup is being restored into this folder already. Wait until that is finished.</source>
        <translation>Une sauvegarde est déjà en cours de restauration dans ce dossier. Attends la fin.</translation>
    </message>
    <message>
        <source>A backup was made this very second. Try again in a moment.</source>
        <translation>Une sauvegarde vient d’être faite à cette seconde même. Réessaie dans un instant.</translation>
    </message>
    <message>
        <source>A commit brings no fresh keys.</source>
        <translation>Un commit n’apporte pas de clés fraîches.</translation>
    </message>
    <message>
        <source>A commit does not say what it does.</source>
        <translation>Un commit ne dit pas ce qu’il fait.</translation>
    </message>
    <message>
        <source>A commit holds a proposal that no act has.</source>
        <translation>Un commit contient une proposition qu’aucun acte ne porte.</translation>
    </message>
    <message>
        <source>A device keeps its key; with another it is let in again.</source>
        <translation>Un appareil garde sa clé&#x202f;; avec une autre, il faut le laisser entrer de nouveau.</translation>
    </message>
    <message>
        <source>A device that comes back brings a new key.</source>
        <translation>Un appareil qui revient apporte une nouvelle clé.</translation>
    </message>
    <message>
        <source>A group has another cipher suite than its roster says.</source>
        <translation>Un groupe a une autre suite cryptographique que celle de sa liste.</translation>
    </message>
    <message>
        <source>A group is not the circle that it should be.</source>
        <translation>Un groupe n’est pas le cercle qu’il devrait être.</translation>
    </message>
    <message>
        <source>A key package has extensions that circles do not use.</source>
        <translation>Un paquet de clés a des extensions que les cercles n’utilisent pas.</translation>
    </message>
    <message>
        <source>A key package is not the one that was asked for.</source>
        <translation>Un paquet de clés n’est pas celui qui a été demandé.</translation>
    </message>
    <message>
        <source>A key package is somebody else&apos;s.</source>
        <translation>Un paquet de clés appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A key package is valid for too long.</source>
        <translation>Un paquet de clés est valable trop longtemps.</translation>
    </message>
    <message>
        <source>A leaf has more in it than circles use.</source>
        <translation>Une feuille contient plus que ce que les cercles utilisent.</translation>
    </message>
    <message>
        <source>A leaf would become somebody else&apos;s.</source>
        <translation>Une feuille deviendrait celle de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A letter does not open.</source>
        <translation>Une lettre ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>A letter is not by the one who it says.</source>
        <translation>Une lettre n’est pas de la personne qu’elle indique.</translation>
    </message>
    <message>
        <source>A letter is not what it should be.</source>
        <translation>Une lettre n’est pas ce qu’elle devrait être.</translation>
    </message>
    <message>
        <source>A letter is of another kind.</source>
        <translation>Une lettre est d’un autre type.</translation>
    </message>
    <message>
        <source>A letter is of another version.</source>
        <translation>Une lettre est d’une autre version.</translation>
    </message>
    <message>
        <source>A limit cannot have this value.</source>
        <translation>Une limite ne peut pas avoir cette valeur.</translation>
    </message>
    <message>
        <source>A lock lasts from one minute to 30 days, and can be made longer, not shorter.</source>
        <translation>Un verrou dure d’une minute à 30 jours, et peut être prolongé, pas raccourci.</translation>
    </message>
    <message>
        <source>A number in the relay&apos;s answer cannot be one.</source>
        <translation>Un nombre dans la réponse du relais ne peut pas en être un.</translation>
    </message>
    <message>
        <source>A part of a file does not open.</source>
        <translation>Une partie d’un fichier ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>A part of a file has another size than it says.</source>
        <translation>Une partie d’un fichier n’a pas la taille qu’elle indique.</translation>
    </message>
    <message>
        <source>A part of a file is badly padded.</source>
        <translation>Une partie d’un fichier est mal complétée.</translation>
    </message>
    <message>
        <source>A part of the attachment has another size than the relay said.</source>
        <translation>Une partie de la pièce jointe n’a pas la taille que le relais a dite.</translation>
    </message>
    <message>
        <source>A part of the attachment is not the one that was sent.</source>
        <translation>Une partie de la pièce jointe n’est pas celle qui a été envoyée.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>A post takes up to 16 photos of 64 MB together. Choose fewer.</source>
        <translation>Un message accepte jusqu’à 16 photos, 64 Mo en tout. Choisis-en moins.</translation>
    </message>
    <message>
        <source>A question that cannot be left out has no answer yet.</source>
        <translation>Une question qui ne peut pas être omise n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>A recovery is under way already. `lamplit recover show` shows its code, and `lamplit recover stop` ends it.</source>
        <translation>Une récupération est déjà en cours. `lamplit recover show` montre son code, et `lamplit recover stop` y met fin.</translation>
    </message>
    <message>
        <source>A relay&apos;s address starts with https://.</source>
        <translation>L’adresse d’un relais commence par https://.</translation>
    </message>
    <message>
        <source>A report goes to stewards of the circle. Choose at least one, other than yourself.</source>
        <translation>Un signalement va aux responsables du cercle. Choisis au moins une personne, autre que toi.</translation>
    </message>
    <message>
        <source>A request is for another circle, or by somebody else.</source>
        <translation>Une demande est pour un autre cercle, ou vient de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A request names another key package.</source>
        <translation>Une demande nomme un autre paquet de clés.</translation>
    </message>
    <message>
        <source>A roster is of another circle.</source>
        <translation>Une liste des membres est celle d’un autre cercle.</translation>
    </message>
    <message>
        <source>A scale needs a name, and a lowest value below the highest.</source>
        <translation>Une échelle a besoin d’un nom, et d’un minimum inférieur au maximum.</translation>
    </message>
    <message>
        <source>A stored request is damaged.</source>
        <translation>Une demande enregistrée est abîmée.</translation>
    </message>
    <message>
        <source>A stored request is of another version.</source>
        <translation>Une demande enregistrée est d’une autre version.</translation>
    </message>
    <message>
        <source>A welcome leads to where somebody else was let in.</source>
        <translation>Un mot de bienvenue mène là où quelqu’un d’autre est entré.</translation>
    </message>
    <message>
        <source>An act has a part of the wrong size.</source>
        <translation>Un acte a une partie de mauvaise taille.</translation>
    </message>
    <message>
        <source>An answer does not lead back into the circle.</source>
        <translation>Une réponse ne ramène pas dans le cercle.</translation>
    </message>
    <message>
        <source>An answer is by somebody who was removed, or leads to them.</source>
        <translation>Une réponse vient de quelqu’un qui a été retiré, ou y mène.</translation>
    </message>
    <message>
        <source>An answer leads to another log.</source>
        <translation>Une réponse mène à un autre registre.</translation>
    </message>
    <message>
        <source>An answer lets somebody else in.</source>
        <translation>Une réponse fait entrer quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>An attachment that this entry lists has not arrived, or is taken.</source>
        <translation>Une pièce jointe que cette entrée annonce n’est pas arrivée, ou est déjà prise.</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream has two numbers.</source>
        <translation>Une entrée du flux du relais a deux numéros.</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream is damaged.</source>
        <translation>Une entrée du flux du relais est abîmée.</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own is in another place than it was sent to.</source>
        <translation>Une entrée envoyée d’ici se trouve ailleurs qu’à sa place.</translation>
    </message>
    <message>
        <source>An onion address has 56 letters and digits before .onion.</source>
        <translation>Une adresse onion a 56 lettres et chiffres avant .onion.</translation>
    </message>
    <message>
        <source>An onion address needs Tor; set its SOCKS proxy.</source>
        <translation>Une adresse onion a besoin de Tor&#x202f;; indique son proxy SOCKS.</translation>
    </message>
    <message>
        <source>Another backup is being made at this place just now. Try again when it is finished.</source>
        <translation>Une autre sauvegarde est en train d’être faite à cet endroit. Réessaie quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Another relay is at that address.</source>
        <translation>Un autre relais se trouve à cette adresse.</translation>
    </message>
    <message>
        <source>Another relay is at the address of this invite. Ask for another one.</source>
        <translation>Un autre relais se trouve à l’adresse de cette invitation. Demandes-en une autre.</translation>
    </message>
    <message>
        <source>Another relay than the circle&apos;s answers at that address. Only stewards can move a circle to another relay.</source>
        <translation>Un autre relais que celui du cercle répond à cette adresse. Seuls les responsables peuvent déplacer un cercle vers un autre relais.</translation>
    </message>
    <message>
        <source>Choose 2 to 29 people, and 2 of them at least who are needed together.</source>
        <translation>Choisis de 2 à 29 personnes, dont au moins 2 nécessaires ensemble.</translation>
    </message>
    <message>
        <source>Choose at least one person who is to read this.</source>
        <translation>Choisis au moins une personne qui pourra lire ceci.</translation>
    </message>
    <message>
        <source>Dates in a search are written like 2026, 2026-11 or 2026-11-22.</source>
        <translation>Dans une recherche, les dates s’écrivent comme 2026, 2026-11 ou 2026-11-22.</translation>
    </message>
    <message>
        <source>Each statement takes one number from 0 to 4. Nothing was answered.</source>
        <translation>Chaque phrase prend un nombre de 0 à 4. Rien n’a été répondu.</translation>
    </message>
    <message>
        <source>It is repaired. The circle goes on.</source>
        <translation>C’est réparé. Le cercle continue.</translation>
    </message>
    <message>
        <source>Lamplit does not recognise this file. Choose its format, or another file.</source>
        <translation>Lamplit ne reconnaît pas ce fichier. Choisis son format, ou un autre fichier.</translation>
    </message>
    <message>
        <source>Making a circle here needs a token of the relay&apos;s owner.</source>
        <translation>Pour créer un cercle ici, il faut un jeton du propriétaire du relais.</translation>
    </message>
    <message>
        <source>No recovery is under way here. Begin one with `lamplit recover begin`.</source>
        <translation>Aucune récupération n’est en cours ici. Commences-en une avec `lamplit recover begin`.</translation>
    </message>
    <message>
        <source>No shares on paper open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Aucune part sur papier n’ouvre ce journal. Utilise ta phrase de passe, ton code de secours ou ton fichier de clé.</translation>
    </message>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Aucune part n’ouvre ce journal. Utilise ta phrase de passe, ton code de secours ou ton fichier de clé.</translation>
    </message>
    <message>
        <source>Nobody comes into a circle by themselves.</source>
        <translation>Personne n’entre dans un cercle de soi-même.</translation>
    </message>
    <message>
        <source>Nobody there can be asked by this journal, since it had no box for an answer yet when the circle moved. Ask the others for another invite.</source>
        <translation>Ce journal ne peut interroger personne là-bas, car il n’avait pas encore de boîte pour une réponse quand le cercle a déménagé. Demande aux autres une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Nobody whom this was for is in the circle any more, so it was not sent.</source>
        <translation>Plus aucun des destinataires n’est dans le cercle, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nobody would come in.</source>
        <translation>Personne n’entrerait.</translation>
    </message>
    <message>
        <source>Nothing is proposed in a circle but to leave it.</source>
        <translation>Dans un cercle, on ne propose rien d’autre que de le quitter.</translation>
    </message>
    <message>
        <source>Only a steward who has the repair capability can do this.</source>
        <translation>Seul un responsable qui a la capacité de réparation peut faire cela.</translation>
    </message>
    <message>
        <source>Only stewards can do this.</source>
        <translation>Seuls les responsables peuvent faire cela.</translation>
    </message>
    <message>
        <source>Only stewards of the circle can do this. Ask one of them.</source>
        <translation>Seuls les responsables du cercle peuvent faire cela. Demande à l’un d’eux.</translation>
    </message>
    <message>
        <source>Only whoever wrote this can do that.</source>
        <translation>Seule la personne qui l’a écrit peut faire cela.</translation>
    </message>
    <message>
        <source>Say where this advice comes from: your own experience, something you read, or a professional.</source>
        <translation>Dis d’où vient ce conseil&#x202f;: ta propre expérience, une lecture, ou un professionnel.</translation>
    </message>
    <message>
        <source>Say who takes their place: somebody else.</source>
        <translation>Dis qui prend sa place&#x202f;: quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Sleep has to end after it begins, and lasts no longer than a day.</source>
        <translation>Le sommeil doit finir après avoir commencé, et ne dure pas plus d’un jour.</translation>
    </message>
    <message>
        <source>Some questions of this questionnaire depend on other answers. Lamplit cannot follow that. Nothing was added.</source>
        <translation>Certaines questions de ce questionnaire dépendent d’autres réponses. Lamplit ne sait pas suivre cela. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Somebody asks to come back into this circle. Answer first: where they ask, nobody looks once the circle has moved.</source>
        <translation>Quelqu’un demande à revenir dans ce cercle. Réponds d’abord&#x202f;: là où se fait la demande, personne ne regarde une fois le cercle déplacé.</translation>
    </message>
    <message>
        <source>Somebody in the circle has a name that looks the same.</source>
        <translation>Quelqu’un dans le cercle a un nom qui se ressemble.</translation>
    </message>
    <message>
        <source>Somebody says again, and alone, that they were shown another history.</source>
        <translation>Quelqu’un redit, et seul, qu’on lui a montré une autre histoire.</translation>
    </message>
    <message>
        <source>Somebody who leaves would be kept.</source>
        <translation>Quelqu’un qui part serait gardé.</translation>
    </message>
    <message>
        <source>Somebody would change their name unspoken.</source>
        <translation>Quelqu’un changerait de nom sans que ce soit dit.</translation>
    </message>
    <message>
        <source>Somebody would come in unspoken.</source>
        <translation>Quelqu’un entrerait sans que ce soit dit.</translation>
    </message>
    <message>
        <source>Somebody would go, or stay, unspoken.</source>
        <translation>Quelqu’un partirait, ou resterait, sans que ce soit dit.</translation>
    </message>
    <message>
        <source>Something answers in the relay&apos;s place; the relay itself does not.</source>
        <translation>Quelque chose répond à la place du relais&#x202f;; le relais lui-même ne répond pas.</translation>
    </message>
    <message>
        <source>Something else was just being done in this circle. Try this once more.</source>
        <translation>Autre chose était en cours dans ce cercle. Réessaie.</translation>
    </message>
    <message>
        <source>Something for chosen members was given back as said to all.</source>
        <translation>Une chose destinée à certains membres a été redonnée comme dite à tous.</translation>
    </message>
    <message>
        <source>Something for chosen members was said to all.</source>
        <translation>Une chose destinée à certains membres a été dite à tous.</translation>
    </message>
    <message>
        <source>Something was heard from this steward in the last 30 days: a post, or a sign that their journal is in use. Only after 30 days of silence can somebody take their place.</source>
        <translation>On a eu des nouvelles de cette personne responsable ces 30 derniers jours&#x202f;: un message, ou un signe que son journal est utilisé. Ce n’est qu’après 30 jours de silence que quelqu’un peut prendre sa place.</translation>
    </message>
    <message>
        <source>Something was said again to somebody whom it was not for.</source>
        <translation>Une chose a été redite à quelqu’un à qui elle n’était pas destinée.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Take at most 99 letters without accents, digits and signs: with others 7-Zip may not open the file.</source>
        <translation>Prends au plus 99 lettres sans accents, chiffres et signes&#x202f;: avec d’autres, 7-Zip pourrait ne pas ouvrir le fichier.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>That is all that this relay allows in one day; it can go on tomorrow.</source>
        <translation>C’est tout ce que ce relais permet en un jour&#x202f;; la suite pourra se faire demain.</translation>
    </message>
    <message>
        <source>That is more requests than this relay takes at once; wait a little.</source>
        <translation>C’est plus de demandes que ce relais n’en accepte à la fois&#x202f;; attends un peu.</translation>
    </message>
    <message>
        <source>That key file did not open this journal. Nothing was changed.</source>
        <translation>Ce fichier de clé n’a pas ouvert ce journal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That passphrase did not open this journal. Nothing was changed.</source>
        <translation>Cette phrase de passe n’a pas ouvert ce journal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That password does not open this journal. Check it, and try again.</source>
        <translation>Ce mot de passe n’ouvre pas ce journal. Vérifie-le, et réessaie.</translation>
    </message>
    <message>
        <source>That recovery code did not open this journal. Nothing was changed.</source>
        <translation>Ce code de secours n’a pas ouvert ce journal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That value is outside the range of this scale.</source>
        <translation>Cette valeur est hors des bornes de cette échelle.</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not be reached; nothing goes by another way.</source>
        <translation>Le proxy SOCKS n’a pas pu être joint&#x202f;; rien ne passe par un autre chemin.</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not reach the relay.</source>
        <translation>Le proxy SOCKS n’a pas pu joindre le relais.</translation>
    </message>
    <message>
        <source>The agreement of this circle does not let posts be kept for a report.</source>
        <translation>L’accord de ce cercle ne permet pas de garder des messages pour un signalement.</translation>
    </message>
    <message>
        <source>The answers of this questionnaire stand in another file. Ask for a file that holds them too. Nothing was added.</source>
        <translation>Les réponses de ce questionnaire sont dans un autre fichier. Demande un fichier qui les contient aussi. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The attachment is larger than a relay can take.</source>
        <translation>La pièce jointe est plus grande que ce qu’un relais peut accepter.</translation>
    </message>
    <message>
        <source>The attachment is larger than it may be.</source>
        <translation>La pièce jointe est plus grande que permis.</translation>
    </message>
    <message>
        <source>The box that this was for is closed.</source>
        <translation>La boîte à laquelle ceci était destiné est fermée.</translation>
    </message>
    <message>
        <source>The bytes that arrived do not have the hash that was announced.</source>
        <translation>Les octets reçus n’ont pas l’empreinte annoncée.</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile.</source>
        <translation>Entre-temps, le cercle est passé sur un autre relais.</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile; begin this anew there.</source>
        <translation>Entre-temps, le cercle est passé sur un autre relais&#x202f;; recommence là-bas.</translation>
    </message>
    <message>
        <source>The circle is open now, or opens soon as you asked.</source>
        <translation>Le cercle est ouvert en ce moment, ou ouvre bientôt comme tu l’as demandé.</translation>
    </message>
    <message>
        <source>The circle would change in an unspoken way.</source>
        <translation>Le cercle changerait d’une façon que personne n’a dite.</translation>
    </message>
    <message>
        <source>The clock of this computer is not behind by a year or more.</source>
        <translation>L’horloge de cet ordinateur ne retarde pas d’un an ou plus.</translation>
    </message>
    <message>
        <source>The database in this folder does not belong to this journal&apos;s keys. Put the right journal.db back, or put the newest backup back.</source>
        <translation>La base de données de ce dossier ne va pas avec les clés de ce journal. Remets le bon journal.db, ou la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the disk, and copy the journal&apos;s folder to another one; then open the journal again.</source>
        <translation>Le disque a signalé une erreur. Vérifie le disque, et copie le dossier du journal sur un autre&#x202f;; puis ouvre de nouveau le journal.</translation>
    </message>
    <message>
        <source>The drive for backups stopped answering, so no backup was made there. What was there before is as it was. Check the drive, then try again.</source>
        <translation>Le disque des sauvegardes ne répond plus, donc aucune sauvegarde n’y a été faite. Ce qui s’y trouvait est intact. Vérifie le disque, puis réessaie.</translation>
    </message>
    <message>
        <source>The entries after this cursor have expired.</source>
        <translation>Les entrées après ce curseur ont expiré.</translation>
    </message>
    <message>
        <source>The file of trusted authorities cannot be read.</source>
        <translation>Le fichier des autorités de confiance ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to this version, so it was left as it was. The backup made before is in the backups folder.</source>
        <translation>Le journal n’a pas pu passer à cette version, il a donc été laissé tel quel. La sauvegarde faite avant est dans le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it first.</source>
        <translation>Le journal est verrouillé. Déverrouille-le d’abord.</translation>
    </message>
    <message>
        <source>The journal was busy, so it was not made smaller. Nothing was changed. Try again later.</source>
        <translation>Le journal était occupé, il n’a donc pas été réduit. Rien n’a été modifié. Réessaie plus tard.</translation>
    </message>
    <message>
        <source>The journal was busy, so its keys were not changed. Try again in a moment.</source>
        <translation>Le journal était occupé, ses clés n’ont donc pas été changées. Réessaie dans un instant.</translation>
    </message>
    <message>
        <source>The journal was busy, so no backup was made. It will be tried again.</source>
        <translation>Le journal était occupé, donc aucune sauvegarde n’a été faite. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>The journal&apos;s database is damaged. Nothing was changed. `lamplit rescue --to FOLDER` makes a new journal of what can still be read. Or put the newest backup back.</source>
        <translation>La base de données du journal est abîmée. Rien n’a été modifié. `lamplit rescue --to FOLDER` fait un nouveau journal de ce qui peut encore être lu. Ou remets la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The journal&apos;s database is missing from its folder. Put journal.db back, or put the newest backup back.</source>
        <translation>La base de données du journal manque dans son dossier. Remets journal.db, ou la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The key file asks for an unreasonable amount of memory or time, so it was not used. Put the newest backup back.</source>
        <translation>Le fichier de clés demande une quantité déraisonnable de mémoire ou de temps, il n’a donc pas été utilisé. Remets la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The key file of this journal and its twin are both damaged. Put the newest backup back; the entries are kept.</source>
        <translation>Le fichier de clés de ce journal et son double sont tous deux abîmés. Remets la sauvegarde la plus récente&#x202f;; les entrées sont gardées.</translation>
    </message>
    <message>
        <source>The key file of this journal is missing. Put keys.json or keys.twin.json back, or put the newest backup back.</source>
        <translation>Le fichier de clés de ce journal manque. Remets keys.json ou keys.twin.json, ou la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The keys for joining this circle are gone. Ask for another invite.</source>
        <translation>Les clés pour rejoindre ce cercle n’existent plus. Demande une autre invitation.</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>Le dernier jour est avant le premier. Choisis un autre jour.</translation>
    </message>
    <message>
        <source>The log has not come as far as this cursor.</source>
        <translation>Le registre n’est pas encore arrivé à ce curseur.</translation>
    </message>
    <message>
        <source>The log was closed.</source>
        <translation>Le registre a été fermé.</translation>
    </message>
    <message>
        <source>The new relay put an entry elsewhere than it says.</source>
        <translation>Le nouveau relais a mis une entrée ailleurs qu’il ne le dit.</translation>
    </message>
    <message>
        <source>The path of a relay&apos;s address has only letters, digits, - . _ and ~.</source>
        <translation>Le chemin de l’adresse d’un relais n’a que des lettres, des chiffres, - . _ et ~.</translation>
    </message>
    <message>
        <source>The people of a roster are not those of its group.</source>
        <translation>Les personnes d’une liste des membres ne sont pas celles de son groupe.</translation>
    </message>
    <message>
        <source>The place for backups cannot be written to, so none was made there. Make it writable, or choose another place.</source>
        <translation>On ne peut pas écrire à l’emplacement des sauvegardes, donc aucune n’y a été faite. Rends-le accessible en écriture, ou choisis un autre emplacement.</translation>
    </message>
    <message>
        <source>The place for this backup is not there now. It will be made when the drive is connected again.</source>
        <translation>L’emplacement de cette sauvegarde n’est pas là en ce moment. Elle sera faite quand le disque sera de nouveau branché.</translation>
    </message>
    <message>
        <source>The proof of work is missing, too small, too old, or was used before.</source>
        <translation>La preuve de travail manque, est trop petite, trop ancienne, ou a déjà servi.</translation>
    </message>
    <message>
        <source>The relay and this program cannot agree on TLS, so nothing was sent.</source>
        <translation>Le relais et ce programme ne s’accordent pas sur TLS, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The relay announced an entry that it does not have.</source>
        <translation>Le relais a annoncé une entrée qu’il n’a pas.</translation>
    </message>
    <message>
        <source>The relay answered something else than what was asked.</source>
        <translation>Le relais a répondu autre chose que ce qui était demandé.</translation>
    </message>
    <message>
        <source>The relay asks for more work than anybody should do.</source>
        <translation>Le relais demande plus de travail que personne n’en devrait faire.</translation>
    </message>
    <message>
        <source>The relay cannot store anything just now; the request may be sent again.</source>
        <translation>Le relais ne peut rien enregistrer en ce moment&#x202f;; la demande peut être renvoyée.</translation>
    </message>
    <message>
        <source>The relay could not be reached.</source>
        <translation>Le relais n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The relay did not answer as it should.</source>
        <translation>Le relais n’a pas répondu comme il devrait.</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>Le relais n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The relay has no room left; the request may be sent again later.</source>
        <translation>Le relais n’a plus de place&#x202f;; la demande peut être renvoyée plus tard.</translation>
    </message>
    <message>
        <source>The relay is stopping; the request may be sent again.</source>
        <translation>Le relais s’arrête&#x202f;; la demande peut être renvoyée.</translation>
    </message>
    <message>
        <source>The relay keeps entries back that it says it has.</source>
        <translation>Le relais retient des entrées qu’il dit avoir.</translation>
    </message>
    <message>
        <source>The relay left an entry out.</source>
        <translation>Le relais a omis une entrée.</translation>
    </message>
    <message>
        <source>The relay lost this, and nobody who had it is in the circle any more, so it did not go again.</source>
        <translation>Le relais l’a perdu, et plus personne dans le cercle ne l’avait, donc cela n’est pas reparti.</translation>
    </message>
    <message>
        <source>The relay made a mistake; the request may be sent again.</source>
        <translation>Le relais a fait une erreur&#x202f;; la demande peut être renvoyée.</translation>
    </message>
    <message>
        <source>The relay names two generations of its database.</source>
        <translation>Le relais nomme deux générations de sa base de données.</translation>
    </message>
    <message>
        <source>The relay refused in words that cannot be read.</source>
        <translation>Le relais a refusé en des mots qui ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The relay refused with two different codes.</source>
        <translation>Le relais a refusé avec deux codes différents.</translation>
    </message>
    <message>
        <source>The relay refused, for a reason that this program does not know.</source>
        <translation>Le relais a refusé, pour une raison que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The relay says that an entry is void, and shows no repair that made it so.</source>
        <translation>Le relais dit qu’une entrée est nulle, sans montrer la réparation qui l’a rendue telle.</translation>
    </message>
    <message>
        <source>The relay says that an entry opened another turn than it did.</source>
        <translation>Le relais dit qu’une entrée a ouvert un autre tour que le sien.</translation>
    </message>
    <message>
        <source>The relay says that it lost what this turn began with, and knows the turn.</source>
        <translation>Le relais dit qu’il a perdu le début de ce tour, et connaît pourtant le tour.</translation>
    </message>
    <message>
        <source>The relay says that it took a repair, and does not show it.</source>
        <translation>Le relais dit qu’il a accepté une réparation, et ne la montre pas.</translation>
    </message>
    <message>
        <source>The relay says that the log is shorter than it was.</source>
        <translation>Le relais dit que le registre est plus court qu’il ne l’était.</translation>
    </message>
    <message>
        <source>The relay sends elsewhere, where nothing will be sent.</source>
        <translation>Le relais renvoie ailleurs, où rien ne sera envoyé.</translation>
    </message>
    <message>
        <source>The relay shows a repair that no steward made.</source>
        <translation>Le relais montre une réparation qu’aucun responsable n’a faite.</translation>
    </message>
    <message>
        <source>The relay shows another certificate than the one that was pinned, so nothing was sent.</source>
        <translation>Le relais montre un autre certificat que celui qui a été épinglé, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The relay that this was for does not answer.</source>
        <translation>Le relais auquel ceci était destiné ne répond pas.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup; reading starts anew.</source>
        <translation>Le relais a été restauré depuis une sauvegarde&#x202f;; la lecture recommence.</translation>
    </message>
    <message>
        <source>The relay where this circle was before does not answer.</source>
        <translation>Le relais où ce cercle était avant ne répond pas.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer breaks the agreed rules, so it was not used.</source>
        <translation>La réponse du relais enfreint les règles convenues, elle n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer broke off.</source>
        <translation>La réponse du relais s’est interrompue.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say where it ends.</source>
        <translation>La réponse du relais ne dit pas où elle finit.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say which database it comes from.</source>
        <translation>La réponse du relais ne dit pas de quelle base de données elle vient.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has garbled headers.</source>
        <translation>La réponse du relais a des en-têtes brouillés.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has headers without end.</source>
        <translation>La réponse du relais a des en-têtes sans fin.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is framed in a way that was not asked for.</source>
        <translation>La réponse du relais est découpée d’une façon qui n’a pas été demandée.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is larger than it may be.</source>
        <translation>La réponse du relais est plus grande que permis.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not in the form of HTTP.</source>
        <translation>La réponse du relais n’a pas la forme de HTTP.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not the document that belongs here.</source>
        <translation>La réponse du relais n’est pas le document attendu ici.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is of another type than it has to be.</source>
        <translation>La réponse du relais est d’un autre type qu’il ne faudrait.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is packed, which was not asked for.</source>
        <translation>La réponse du relais est compressée, ce qui n’a pas été demandé.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate has expired, so nothing was sent.</source>
        <translation>Le certificat du relais a expiré, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is for another name, so nothing was sent.</source>
        <translation>Le certificat du relais est pour un autre nom, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not signed by anybody this computer trusts, so nothing was sent. A friend&apos;s relay can be trusted by its pin.</source>
        <translation>Le certificat du relais n’est signé par personne à qui cet ordinateur fait confiance, donc rien n’a été envoyé. On peut faire confiance au relais d’un proche grâce à son empreinte.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Le certificat du relais n’est pas digne de confiance, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The relay&apos;s entries are not those of the log that was read so far.</source>
        <translation>Les entrées du relais ne sont pas celles du registre lu jusqu’ici.</translation>
    </message>
    <message>
        <source>The relay&apos;s list of the attachment&apos;s parts is not the right one.</source>
        <translation>La liste que le relais donne des parties de la pièce jointe n’est pas la bonne.</translation>
    </message>
    <message>
        <source>The relay&apos;s name was not found.</source>
        <translation>Le nom du relais n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The relay&apos;s page does not fit what the relay says of the log.</source>
        <translation>La page du relais ne va pas avec ce que le relais dit du registre.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of entries is damaged.</source>
        <translation>La page d’entrées du relais est abîmée.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is damaged.</source>
        <translation>La page d’éléments du relais est abîmée.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is longer than was asked for.</source>
        <translation>La page d’éléments du relais est plus longue que demandé.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream broke off.</source>
        <translation>Le flux du relais s’est interrompu.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has a line without end.</source>
        <translation>Le flux du relais a une ligne sans fin.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has an event without end.</source>
        <translation>Le flux du relais a un événement sans fin.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has signs that do not belong there.</source>
        <translation>Le flux du relais a des signes qui n’y ont pas leur place.</translation>
    </message>
    <message>
        <source>The request does not have the form that this relay understands.</source>
        <translation>La demande n’a pas la forme que ce relais comprend.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La demande a mis trop longtemps à arriver.</translation>
    </message>
    <message>
        <source>The request&apos;s headers are larger than the relay accepts.</source>
        <translation>Les en-têtes de la demande sont plus grands que ce que le relais accepte.</translation>
    </message>
    <message>
        <source>The system keychain did not answer. Use your passphrase instead.</source>
        <translation>Le trousseau du système n’a pas répondu. Utilise plutôt ta phrase de passe.</translation>
    </message>
    <message>
        <source>The turn has passed to somebody else; read on, and seal the entry again.</source>
        <translation>Le tour est passé à quelqu’un d’autre&#x202f;; lis la suite, et scelle de nouveau l’entrée.</translation>
    </message>
    <message>
        <source>There are more open streams than this relay keeps; wait a little.</source>
        <translation>Il y a plus de flux ouverts que ce relais n’en garde&#x202f;; attends un peu.</translation>
    </message>
    <message>
        <source>There is a pulse already, or there was one this week. Begin the next one later.</source>
        <translation>Il y a déjà un sondage, ou il y en a eu un cette semaine. Commence le prochain plus tard.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Choisis un autre nom.</translation>
    </message>
    <message>
        <source>There is already something in this folder. Open it, or choose another place.</source>
        <translation>Il y a déjà quelque chose dans ce dossier. Ouvre-le, ou choisis un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no backup that can be put back.</source>
        <translation>Il n’y a pas de sauvegarde qui puisse être remise.</translation>
    </message>
    <message>
        <source>There is no journal in this folder. Check the path, or make one with `init`.</source>
        <translation>Il n’y a pas de journal dans ce dossier. Vérifie le chemin, ou crées-en un avec `init`.</translation>
    </message>
    <message>
        <source>There is no repair capability to hand on.</source>
        <translation>Il n’y a aucune capacité de réparation à transmettre.</translation>
    </message>
    <message>
        <source>There is no room left at the place for backups, so none was made there. Free some space, or choose another place.</source>
        <translation>Il n’y a plus de place à l’emplacement des sauvegardes, donc aucune n’y a été faite. Libère un peu de place, ou choisis un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no room on the journal&apos;s own disk for a backup, so none was made beside it. Free some space there.</source>
        <translation>Il n’y a pas de place pour une sauvegarde sur le disque du journal lui-même, donc aucune n’a été faite à côté de lui. Libère un peu de place sur ce disque.</translation>
    </message>
    <message>
        <source>There is no such attachment. It may have been removed.</source>
        <translation>Cette pièce jointe n’existe pas. Elle a peut-être été retirée.</translation>
    </message>
    <message>
        <source>There is no such card. It may have been deleted.</source>
        <translation>Cette carte n’existe pas. Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>There is no such check-in, or it was deleted.</source>
        <translation>Ce point d’humeur n’existe pas, ou il a été supprimé.</translation>
    </message>
    <message>
        <source>There is no such circle in this journal.</source>
        <translation>Ce cercle n’existe pas dans ce journal.</translation>
    </message>
    <message>
        <source>There is no such day. Write dates like 2026-11-22.</source>
        <translation>Ce jour n’existe pas. Écris les dates comme 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>Cette entrée n’existe pas. Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>There is no such filled-in questionnaire. It may have been removed.</source>
        <translation>Ce questionnaire rempli n’existe pas. Il a peut-être été retiré.</translation>
    </message>
    <message>
        <source>There is no such goal. It may have been deleted.</source>
        <translation>Cet objectif n’existe pas. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>There is no such import, or it was already undone.</source>
        <translation>Cette importation n’existe pas, ou elle a déjà été annulée.</translation>
    </message>
    <message>
        <source>There is no such key. List the keys and choose one of them.</source>
        <translation>Cette clé n’existe pas. Affiche la liste des clés et choisis-en une.</translation>
    </message>
    <message>
        <source>There is no such line. It may have been removed.</source>
        <translation>Cette ligne n’existe pas. Elle a peut-être été retirée.</translation>
    </message>
    <message>
        <source>There is no such post, or it was taken back.</source>
        <translation>Ce message n’existe pas, ou il a été repris.</translation>
    </message>
    <message>
        <source>There is no such questionnaire. `lamplit measure kinds` names those there are.</source>
        <translation>Ce questionnaire n’existe pas. `lamplit measure kinds` nomme ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no such scale, or it was deleted.</source>
        <translation>Cette échelle n’existe pas, ou elle a été supprimée.</translation>
    </message>
    <message>
        <source>There is no such template. It may have been put away.</source>
        <translation>Ce modèle n’existe pas. Il a peut-être été mis de côté.</translation>
    </message>
    <message>
        <source>There is no such version of this entry.</source>
        <translation>Cette version de l’entrée n’existe pas.</translation>
    </message>
    <message>
        <source>There is nobody of that name in this circle.</source>
        <translation>Personne ne porte ce nom dans ce cercle.</translation>
    </message>
    <message>
        <source>There is nothing here that this capability opens.</source>
        <translation>Il n’y a rien ici que cette capacité ouvre.</translation>
    </message>
    <message>
        <source>There is nothing in this post yet. Choose at least a few words.</source>
        <translation>Il n’y a encore rien dans ce message. Choisis au moins quelques mots.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words first.</source>
        <translation>Il n’y a encore rien à garder. Écris d’abord quelques mots.</translation>
    </message>
    <message>
        <source>There is nothing to repair: the circle goes on.</source>
        <translation>Il n’y a rien à réparer&#x202f;: le cercle continue.</translation>
    </message>
    <message>
        <source>These answers do not fit the questionnaire. Nothing was saved.</source>
        <translation>Ces réponses ne correspondent pas au questionnaire. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>These shares did not open this journal. Nothing was changed.</source>
        <translation>Ces parts n’ont pas ouvert ce journal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>They are called that already.</source>
        <translation>Cette personne s’appelle déjà ainsi.</translation>
    </message>
    <message>
        <source>They said before that they leave.</source>
        <translation>Cette personne a déjà dit qu’elle s’en allait.</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>Cette adresse n’accepte pas cette méthode.</translation>
    </message>
    <message>
        <source>This address takes another type of content.</source>
        <translation>Cette adresse attend un autre type de contenu.</translation>
    </message>
    <message>
        <source>This archive is damaged or not safe to open, so nothing was brought in.</source>
        <translation>Cette archive est abîmée ou risquée à ouvrir, donc rien n’a été importé.</translation>
    </message>
    <message>
        <source>This attachment already has other bytes there, or is listed already.</source>
        <translation>Cette pièce jointe a déjà d’autres octets là-bas, ou figure déjà sur la liste.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>Cette sauvegarde est illisible. Choisis-en une autre.</translation>
    </message>
    <message>
        <source>This backup is cut short: its end is missing. Copy it here once more, or choose another one.</source>
        <translation>Cette sauvegarde est coupée&#x202f;: sa fin manque. Copie-la ici encore une fois, ou choisis-en une autre.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is not as it was written. Copy it here once more, or choose another one.</source>
        <translation>Cette sauvegarde est abîmée&#x202f;: une partie n’est pas comme elle a été écrite. Copie-la ici encore une fois, ou choisis-en une autre.</translation>
    </message>
    <message>
        <source>This backup is not there. Connect the drive it is on, or choose another one.</source>
        <translation>Cette sauvegarde n’est pas là. Branche le disque où elle se trouve, ou choisis-en une autre.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Lamplit. Update Lamplit to open it.</source>
        <translation>Cette sauvegarde a été faite par une version plus récente de Lamplit. Mets Lamplit à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This book could not be made as a PDF. Take it out as a book for the browser instead (.html): that holds the same.</source>
        <translation>Ce livre n’a pas pu être fait en PDF. Exporte-le plutôt en livre pour le navigateur (.html)&#x202f;: il contient la même chose.</translation>
    </message>
    <message>
        <source>This box is full.</source>
        <translation>Cette boîte est pleine.</translation>
    </message>
    <message>
        <source>This cannot be sent as it is, so it was not.</source>
        <translation>Ceci ne peut pas être envoyé tel quel, donc rien n’est parti.</translation>
    </message>
    <message>
        <source>This capability was installed in this log before; a turn needs a new one.</source>
        <translation>Cette capacité a déjà été installée dans ce registre&#x202f;; un tour en demande une nouvelle.</translation>
    </message>
    <message>
        <source>This circle is not ready for that yet. Run sync, and look at what it says.</source>
        <translation>Ce cercle n’est pas encore prêt pour cela. Lance une synchronisation, et regarde ce qu’elle dit.</translation>
    </message>
    <message>
        <source>This copy of the journal is from before the others knew how an answer reaches you, so none can come. Leave this circle here, ask a steward to remove you from it, and take another invite.</source>
        <translation>Cette copie du journal date d’avant que les autres sachent comment une réponse te parvient, donc aucune ne peut venir. Quitte ce cercle ici, demande à une personne responsable de t’en retirer, et prends une autre invitation.</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and try again.</source>
        <translation>L’enregistrement a échoué&#x202f;: le disque est plein. Tes mots sont encore ici. Libère un peu de place et réessaie.</translation>
    </message>
    <message>
        <source>This drive cannot hold a file so large (FAT32 ends at 4 GB), so no backup was made there. Format it as exFAT, or choose another place.</source>
        <translation>Ce disque ne peut pas contenir un fichier aussi grand (FAT32 s’arrête à 4 Go), donc aucune sauvegarde n’y a été faite. Formate-le en exFAT, ou choisis un autre emplacement.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it exists and that you may open it.</source>
        <translation>Ce fichier n’a pas pu être lu. Vérifie qu’il existe et que tu as le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>This file could not be written there. Choose another folder or a shorter name.</source>
        <translation>Ce fichier n’a pas pu être écrit là. Choisis un autre dossier ou un nom plus court.</translation>
    </message>
    <message>
        <source>This file holds no questionnaire that Lamplit can read. It needs a FHIR R4 Questionnaire as JSON.</source>
        <translation>Ce fichier ne contient aucun questionnaire que Lamplit sache lire. Il faut un Questionnaire FHIR R4 en JSON.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not added. The entry is unchanged.</source>
        <translation>Ce fichier dépasse 100 Mo, il n’a donc pas été ajouté. L’entrée n’a pas changé.</translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire. Nothing was added.</source>
        <translation>Ce fichier est trop grand pour être un questionnaire. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Make it writable, or choose another place for the journal.</source>
        <translation>On ne peut pas écrire dans ce dossier. Rends-le accessible en écriture, ou choisis un autre emplacement pour le journal.</translation>
    </message>
    <message>
        <source>This folder does not exist. Make it first, or choose another one.</source>
        <translation>Ce dossier n’existe pas. Crée-le d’abord, ou choisis-en un autre.</translation>
    </message>
    <message>
        <source>This idempotency key was used for something else.</source>
        <translation>Cette clé d’idempotence a servi à autre chose.</translation>
    </message>
    <message>
        <source>This invite does not hold any more. Ask for another one.</source>
        <translation>Cette invitation n’est plus valable. Demandes-en une autre.</translation>
    </message>
    <message>
        <source>This invite is not ready yet, or does not hold any more. Try again, or ask.</source>
        <translation>Cette invitation n’est pas encore prête, ou n’est plus valable. Réessaie, ou demande.</translation>
    </message>
    <message>
        <source>This is a post of your own. Choose one of somebody else&apos;s.</source>
        <translation>C’est un message de toi. Choisis celui de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This is larger than the relay accepts.</source>
        <translation>C’est plus grand que ce que le relais accepte.</translation>
    </message>
    <message>
        <source>This is no backup of Lamplit. Choose a file that ends in .lamplit-backup.</source>
        <translation>Ce n’est pas une sauvegarde de Lamplit. Choisis un fichier qui se termine par .lamplit-backup.</translation>
    </message>
    <message>
        <source>This is no file of evidence that this Lamplit can read.</source>
        <translation>Ce n’est pas un fichier de preuve que ce Lamplit sache lire.</translation>
    </message>
    <message>
        <source>This is no share as it stands on paper. Compare it word by word.</source>
        <translation>Ce n’est pas une part telle qu’elle figure sur le papier. Compare mot à mot.</translation>
    </message>
    <message>
        <source>This is not a date Lamplit understands. Write it like 2026-11-22T21:04.</source>
        <translation>Ce n’est pas une date que Lamplit comprend. Écris-la comme 2026-11-22T21:04.</translation>
    </message>
    <message>
        <source>This is not a picture Lamplit can show safely. It can be attached as a file.</source>
        <translation>Ce n’est pas une image que Lamplit peut montrer sans risque. Elle peut être jointe comme fichier.</translation>
    </message>
    <message>
        <source>This is not a relay&apos;s pin. It begins with key: or certificate:.</source>
        <translation>Ce n’est pas l’empreinte d’un relais. Elle commence par key: ou certificate:.</translation>
    </message>
    <message>
        <source>This is not a time zone Lamplit knows. Write it like Europe/Berlin.</source>
        <translation>Ce n’est pas un fuseau horaire que Lamplit connaît. Écris-le comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>This is not a token for making a circle.</source>
        <translation>Ce n’est pas un jeton pour créer un cercle.</translation>
    </message>
    <message>
        <source>This is not an IPv4 address.</source>
        <translation>Ce n’est pas une adresse IPv4.</translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation>Ce n’est pas une adresse IPv6.</translation>
    </message>
    <message>
        <source>This is not here any more, so it was not given back.</source>
        <translation>Ce n’est plus ici, donc rien n’a été redonné.</translation>
    </message>
    <message>
        <source>This is not shared any more, so it was not said again.</source>
        <translation>Ce n’est plus partagé, donc rien n’a été redit.</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <translation>Ce n’est pas l’adresse d’un relais.</translation>
    </message>
    <message>
        <source>This is not the new passphrase that was chosen when the recovery began. Nothing was changed.</source>
        <translation>Ce n’est pas la nouvelle phrase de passe choisie au début de la récupération. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is the last way into the journal. Add another one before you remove it.</source>
        <translation>C’est le dernier accès au journal. Ajoutes-en un autre avant de le retirer.</translation>
    </message>
    <message>
        <source>This is too long for one post. Share a part of it.</source>
        <translation>C’est trop long pour un seul message. Partages-en une partie.</translation>
    </message>
    <message>
        <source>This is too long for one report. Report fewer posts at once, or in fewer words.</source>
        <translation>C’est trop long pour un seul signalement. Signale moins de messages à la fois, ou en moins de mots.</translation>
    </message>
    <message>
        <source>This is you. Choose somebody else.</source>
        <translation>C’est toi. Choisis quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This journal has as many keys as it can hold. Remove one before you add another.</source>
        <translation>Ce journal a autant de clés qu’il peut en contenir. Retires-en une avant d’en ajouter une autre.</translation>
    </message>
    <message>
        <source>This journal has its place in the circle, so there is nothing to ask for.</source>
        <translation>Ce journal a sa place dans le cercle, il n’y a donc rien à demander.</translation>
    </message>
    <message>
        <source>This journal is in that circle already, or has asked to be let in.</source>
        <translation>Ce journal est déjà dans ce cercle, ou a demandé à y entrer.</translation>
    </message>
    <message>
        <source>This journal is locked with a password. Give the one that it was made with.</source>
        <translation>Ce journal est verrouillé par un mot de passe. Donne celui avec lequel il a été fait.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer version of Lamplit. Update Lamplit to open it; nothing was changed.</source>
        <translation>Ce journal a été ouvert en dernier par une version plus récente de Lamplit. Mets Lamplit à jour pour l’ouvrir&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This journal was told of one history only, so there is nothing to settle here. If others were told of two, compare with them first; `resolve --anyway` then says that yours holds.</source>
        <translation>Ce journal n’a entendu parler que d’une seule histoire, il n’y a donc rien à régler ici. Si d’autres en ont entendu deux, compare d’abord avec eux&#x202f;; `resolve --anyway` dit ensuite que la tienne vaut.</translation>
    </message>
    <message>
        <source>This key file belongs to another journal. Put this journal&apos;s own keys.json back, or put the newest backup back.</source>
        <translation>Ce fichier de clés appartient à un autre journal. Remets le keys.json de ce journal, ou la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>This log has reached the size that the relay allows.</source>
        <translation>Ce registre a atteint la taille que le relais permet.</translation>
    </message>
    <message>
        <source>This log is read-only; its circle has moved to another relay.</source>
        <translation>Ce registre est en lecture seule&#x202f;; son cercle est passé sur un autre relais.</translation>
    </message>
    <message>
        <source>This log&apos;s attachments have reached the size that the relay allows.</source>
        <translation>Les pièces jointes de ce registre ont atteint la taille que le relais permet.</translation>
    </message>
    <message>
        <source>This may have left already. Take it back instead.</source>
        <translation>Ceci est peut-être déjà parti. Reprends-le plutôt.</translation>
    </message>
    <message>
        <source>This moment lies ahead. Nothing was saved.</source>
        <translation>Ce moment est dans l’avenir. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This only ever goes to chosen people. Choose at least one.</source>
        <translation>Ceci ne va jamais qu’à des personnes choisies. Choisis-en au moins une.</translation>
    </message>
    <message>
        <source>This person does not ask to come back.</source>
        <translation>Cette personne ne demande pas à revenir.</translation>
    </message>
    <message>
        <source>This photo could not be freed of what it says about place and camera, so it was not shared. Save it anew as JPEG or PNG, and try again.</source>
        <translation>Cette photo n’a pas pu être débarrassée de ce qu’elle dit du lieu et de l’appareil, elle n’a donc pas été partagée. Enregistre-la de nouveau en JPEG ou PNG, et réessaie.</translation>
    </message>
    <message>
        <source>This place cannot keep two windows from writing at once, so the journal was not opened. Move it to a disk of this computer.</source>
        <translation>Cet emplacement ne peut pas empêcher deux fenêtres d’écrire en même temps, le journal n’a donc pas été ouvert. Déplace-le sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>This place lies inside the journal&apos;s own folder and would be lost with it. Choose another drive or folder.</source>
        <translation>Cet emplacement est dans le dossier même du journal et serait perdu avec lui. Choisis un autre disque ou dossier.</translation>
    </message>
    <message>
        <source>This post would end before it is sent. Choose a later time.</source>
        <translation>Ce message prendrait fin avant d’être envoyé. Choisis une heure plus tardive.</translation>
    </message>
    <message>
        <source>This pulse asks something that this version does not know. Update Lamplit first.</source>
        <translation>Ce sondage demande quelque chose que cette version ne connaît pas. Mets d’abord Lamplit à jour.</translation>
    </message>
    <message>
        <source>This pulse goes on without changes now. Wait for the next one.</source>
        <translation>Ce sondage se poursuit maintenant sans changement. Attends le suivant.</translation>
    </message>
    <message>
        <source>This questionnaire asks for words, numbers or dates of one&apos;s own. Lamplit shows questions with answers to choose from. Nothing was added.</source>
        <translation>Ce questionnaire demande des mots, des nombres ou des dates libres. Lamplit montre des questions dont on choisit la réponse. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This questionnaire asks something that Lamplit cannot show as it is meant. Nothing was added.</source>
        <translation>Ce questionnaire demande quelque chose que Lamplit ne peut pas montrer comme il se doit. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This questionnaire has no question with answers to choose from. Nothing was added.</source>
        <translation>Ce questionnaire n’a aucune question dont on choisit la réponse. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This questionnaire is here already. Nothing was added.</source>
        <translation>Ce questionnaire est déjà ici. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This questionnaire lets several answers be chosen for one question. Lamplit takes one. Nothing was added.</source>
        <translation>Ce questionnaire permet plusieurs réponses à une même question. Lamplit n’en prend qu’une. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This questionnaire was filled in a short while ago. Wait until its time has passed.</source>
        <translation>Ce questionnaire a été rempli il y a peu. Attends que son délai soit passé.</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>Cet enregistrement ne peut pas être lu, il a donc été omis.</translation>
    </message>
    <message>
        <source>This relay has no such address.</source>
        <translation>Ce relais n’a pas cette adresse.</translation>
    </message>
    <message>
        <source>This relay was restored from a backup; writing waits for a repair.</source>
        <translation>Ce relais a été restauré depuis une sauvegarde&#x202f;; l’écriture attend une réparation.</translation>
    </message>
    <message>
        <source>This search could not be understood. Try plain words.</source>
        <translation>Cette recherche n’a pas été comprise. Essaie avec des mots simples.</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>Cette part est celle d’un autre journal, ou de parts refaites depuis. Les autres comptent toujours.</translation>
    </message>
    <message>
        <source>This share is of another set, or of another journal. Only shares of one set open it together. The others still count.</source>
        <translation>Cette part vient d’un autre jeu, ou d’un autre journal. Seules les parts d’un même jeu l’ouvrent ensemble. Les autres comptent toujours.</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>Ce texte n’est pas entier, ou ne vient pas d’une récupération. Copie-le de nouveau en entier.</translation>
    </message>
    <message>
        <source>This token is not valid here, was used before, or has expired.</source>
        <translation>Ce jeton n’est pas valable ici, a déjà servi, ou a expiré.</translation>
    </message>
    <message>
        <source>This was kept by another version of the program.</source>
        <translation>Ceci a été gardé par une autre version du programme.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Cela a été arrêté.</translation>
    </message>
    <message>
        <source>What answers in the SOCKS proxy&apos;s place does not answer as one.</source>
        <translation>Ce qui répond à la place du proxy SOCKS ne répond pas comme un proxy.</translation>
    </message>
    <message>
        <source>What the relay shows is no certificate.</source>
        <translation>Ce que le relais montre n’est pas un certificat.</translation>
    </message>
    <message>
        <source>What was begun of this move is lost. Nothing was changed; begin it anew.</source>
        <translation>Ce qui avait été commencé de ce déménagement est perdu. Rien n’a été modifié&#x202f;; recommence-le.</translation>
    </message>
    <message>
        <source>Who is a steward has changed meanwhile, so this vote counts no more. Look who is one now, and vote again.</source>
        <translation>Les responsables ont changé entre-temps, donc ce vote ne compte plus. Regarde qui l’est maintenant, et vote de nouveau.</translation>
    </message>
    <message>
        <source>Whoever answered could not show that it is the relay, so nothing was sent.</source>
        <translation>Ce qui a répondu n’a pas pu montrer que c’est bien le relais, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Whoever leaves changes nothing any more.</source>
        <translation>Qui s’en va ne change plus rien.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read along; http:// is only for this computer and for onion services.</source>
        <translation>Sans https://, n’importe qui en chemin pourrait lire&#x202f;; http:// n’est que pour cet ordinateur et pour les services onion.</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>Écris d’abord au moins un mot.</translation>
    </message>
    <message>
        <source>Write one sentence on why. Only you see it, in your look-back.</source>
        <translation>Écris en une phrase pourquoi. Il n’y a que toi qui la vois, dans ta rétrospective.</translation>
    </message>
    <message>
        <source>Write whom you met in a few words, and for how many minutes if you like.</source>
        <translation>Écris en quelques mots qui tu as rencontré, et pendant combien de minutes si tu veux.</translation>
    </message>
    <message>
        <source>You are back in the circle.</source>
        <translation>Te revoilà dans le cercle.</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>Tu n’es plus dans ce cercle. Ce que tu as reçu est encore ici.</translation>
    </message>
    <message>
        <source>You are not away. Make somebody else a steward, and be one no longer yourself.</source>
        <translation>Tu n’as pas annoncé d’absence. Nomme quelqu’un d’autre responsable, et cesse de l’être.</translation>
    </message>
    <message>
        <source>You are not in this circle yet. Wait until somebody has let you in.</source>
        <translation>Tu n’es pas encore dans ce cercle. Attends qu’on t’y laisse entrer.</translation>
    </message>
    <message>
        <source>You have locked your limits. Until the lock ends they can only be made stricter.</source>
        <translation>Tu as verrouillé tes limites. Jusqu’à la fin du verrou, elles ne peuvent que devenir plus strictes.</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>Tu ne gardes aucune part que ce code demande.</translation>
    </message>
    <message>
        <source>You left the circle before it was sent.</source>
        <translation>Tu as quitté le cercle avant l’envoi.</translation>
    </message>
    <message>
        <source>Your limits keep the circle closed now. Your draft is saved.</source>
        <translation>Tes limites gardent le cercle fermé en ce moment. Ton brouillon est enregistré.</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Something new has come in.</source>
        <translation>Du nouveau est arrivé.</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Amazed</source>
        <translation>Émerveillement</translation>
    </message>
    <message>
        <source>Amused</source>
        <translation>Amusement</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Colère</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation>Agacement</translation>
    </message>
    <message>
        <source>Anxious</source>
        <translation>Anxiété</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <translation>Honte</translation>
    </message>
    <message>
        <source>Brave</source>
        <translation>Courage</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Care for myself</source>
        <translation>Soin de moi</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Confident</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contentement</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Déception</translation>
    </message>
    <message>
        <source>Discouraged</source>
        <translation>Découragement</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Dégoût</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Épuisement</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>Gêne</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>Enthousiasme</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amitié</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>Frustration</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>Gratitude</translation>
    </message>
    <message>
        <source>Guilty</source>
        <translation>Culpabilité</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Bonheur</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Loisirs</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Espoir</translation>
    </message>
    <message>
        <source>Hopeless</source>
        <translation>Désespoir</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Indifférence</translation>
    </message>
    <message>
        <source>Irritated</source>
        <translation>Irritation</translation>
    </message>
    <message>
        <source>Jealous</source>
        <translation>Jalousie</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>Joie</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation>Solitude</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Overwhelmed</source>
        <translation>Débordement</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Couple</translation>
    </message>
    <message>
        <source>Passionate</source>
        <translation>Passion</translation>
    </message>
    <message>
        <source>Peaceful</source>
        <translation>Paix</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Fierté</translation>
    </message>
    <message>
        <source>Relieved</source>
        <translation>Soulagement</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Tristesse</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation>Peur</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Spiritualité</translation>
    </message>
    <message>
        <source>Stressed</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>The news</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Inquiétude</translation>
    </message>
    <message>
        <source>a small thing rubs again and again</source>
        <translation>une petite chose qui frotte encore et encore</translation>
    </message>
    <message>
        <source>a weight has gone</source>
        <translation>un poids qui s’en va</translation>
    </message>
    <message>
        <source>afraid that another takes what matters</source>
        <translation>la crainte qu’on prenne ce qui compte</translation>
    </message>
    <message>
        <source>afraid, and doing it</source>
        <translation>avoir peur, et le faire quand même</translation>
    </message>
    <message>
        <source>at rest, inside and around</source>
        <translation>au repos, dedans et autour</translation>
    </message>
    <message>
        <source>being on the way or away</source>
        <translation>être en route ou au loin</translation>
    </message>
    <message>
        <source>caring strongly</source>
        <translation>y tenir de tout son cœur</translation>
    </message>
    <message>
        <source>enough as it is</source>
        <translation>assez, tel que c’est</translation>
    </message>
    <message>
        <source>faith, meaning, stillness</source>
        <translation>foi, sens, silence</translation>
    </message>
    <message>
        <source>getting to know someone</source>
        <translation>faire la connaissance de quelqu’un</translation>
    </message>
    <message>
        <source>glad through and through</source>
        <translation>une joie de part en part</translation>
    </message>
    <message>
        <source>having done harm, or thinking so</source>
        <translation>avoir fait du mal, ou le croire</translation>
    </message>
    <message>
        <source>having done something of worth</source>
        <translation>avoir fait quelque chose qui vaut</translation>
    </message>
    <message>
        <source>having, owing, earning it</source>
        <translation>en avoir, en devoir, en gagner</translation>
    </message>
    <message>
        <source>how the body and mind are</source>
        <translation>comment vont le corps et l’esprit</translation>
    </message>
    <message>
        <source>in danger, or feeling so</source>
        <translation>en danger, ou l’impression de l’être</translation>
    </message>
    <message>
        <source>it came out as meant</source>
        <translation>c’est venu comme voulu</translation>
    </message>
    <message>
        <source>it does not matter either way</source>
        <translation>l’un ou l’autre, peu importe</translation>
    </message>
    <message>
        <source>it is good to be here</source>
        <translation>il fait bon être ici</translation>
    </message>
    <message>
        <source>it may turn out well</source>
        <translation>cela pourrait bien tourner</translation>
    </message>
    <message>
        <source>it should move and does not</source>
        <translation>ça devrait avancer et ça n’avance pas</translation>
    </message>
    <message>
        <source>it was meant to be more</source>
        <translation>ça devait être plus que cela</translation>
    </message>
    <message>
        <source>more than can be held</source>
        <translation>plus qu’on ne peut porter</translation>
    </message>
    <message>
        <source>neighbours, clubs, people around</source>
        <translation>voisinage, associations, gens autour</translation>
    </message>
    <message>
        <source>no way on in sight</source>
        <translation>aucune issue en vue</translation>
    </message>
    <message>
        <source>nothing left to give</source>
        <translation>plus rien à donner</translation>
    </message>
    <message>
        <source>nothing pulls</source>
        <translation>rien n’attire</translation>
    </message>
    <message>
        <source>rest, food, kindness to oneself</source>
        <translation>repos, repas, douceur envers soi</translation>
    </message>
    <message>
        <source>school, study, a course</source>
        <translation>école, études, un cours</translation>
    </message>
    <message>
        <source>seen at the wrong moment</source>
        <translation>un regard au mauvais moment</translation>
    </message>
    <message>
        <source>something good is coming</source>
        <translation>quelque chose de bien s’annonce</translation>
    </message>
    <message>
        <source>something is funny</source>
        <translation>quelque chose est drôle</translation>
    </message>
    <message>
        <source>something is lost or missing</source>
        <translation>quelque chose est perdu ou manque</translation>
    </message>
    <message>
        <source>something is wrong, and it burns</source>
        <translation>quelque chose est injuste, et ça brûle</translation>
    </message>
    <message>
        <source>something may go wrong, and the body knows it</source>
        <translation>ça pourrait mal tourner, et le corps le sait</translation>
    </message>
    <message>
        <source>something was given</source>
        <translation>quelque chose a été donné</translation>
    </message>
    <message>
        <source>sport, walking, the body at work</source>
        <translation>sport, marche, le corps à l’ouvrage</translation>
    </message>
    <message>
        <source>struck by something larger or finer than expected</source>
        <translation>face à plus grand ou plus beau qu’attendu</translation>
    </message>
    <message>
        <source>sun, rain, dark, heat</source>
        <translation>soleil, pluie, nuit, chaleur</translation>
    </message>
    <message>
        <source>the job, or looking for one</source>
        <translation>l’emploi, ou sa recherche</translation>
    </message>
    <message>
        <source>the people one chose</source>
        <translation>les gens qu’on s’est choisis</translation>
    </message>
    <message>
        <source>the people one comes from or lives with</source>
        <translation>les gens dont on vient ou avec qui on vit</translation>
    </message>
    <message>
        <source>the person one shares life with</source>
        <translation>la personne avec qui on partage sa vie</translation>
    </message>
    <message>
        <source>thin-skinned today</source>
        <translation>à fleur de peau aujourd’hui</translation>
    </message>
    <message>
        <source>this was not expected</source>
        <translation>ce n’était pas prévu</translation>
    </message>
    <message>
        <source>thoughts go round what may come</source>
        <translation>les pensées tournent autour de ce qui peut venir</translation>
    </message>
    <message>
        <source>too much, too close together</source>
        <translation>trop, et trop serré</translation>
    </message>
    <message>
        <source>trusting that it will work</source>
        <translation>se dire que ça marchera</translation>
    </message>
    <message>
        <source>trying seems of little use</source>
        <translation>essayer semble servir à peu</translation>
    </message>
    <message>
        <source>wanting it far away</source>
        <translation>vouloir que ce soit loin</translation>
    </message>
    <message>
        <source>wanting not to be seen</source>
        <translation>vouloir échapper aux regards</translation>
    </message>
    <message>
        <source>what happens in the world</source>
        <translation>ce qui arrive dans le monde</translation>
    </message>
    <message>
        <source>what has to be done</source>
        <translation>ce qu’il faut faire</translation>
    </message>
    <message>
        <source>what is done for its own sake</source>
        <translation>ce qu’on fait pour le plaisir</translation>
    </message>
    <message>
        <source>who one is</source>
        <translation>qui l’on est</translation>
    </message>
    <message>
        <source>without the people one would want</source>
        <translation>sans les gens qu’on voudrait</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>A question below it, if you like</source>
        <translation>Une question au-dessous, si tu veux</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Titre %1</translation>
    </message>
    <message>
        <source>Question below heading %1</source>
        <translation>Question sous le titre %1</translation>
    </message>
    <message>
        <source>Take out heading %1</source>
        <translation>Enlever le titre %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n of them are check-ins without words.</source>
        <translation>
            <numerusform>%n d’entre elles est un point d’humeur sans texte.</numerusform>
            <numerusform>%n d’entre elles sont des points d’humeur sans texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Here, but different</source>
        <translation>Ici, mais différent</translation>
    </message>
    <message>
        <source>Missing photos and files</source>
        <translation>Photos et fichiers manquants</translation>
    </message>
    <message>
        <source>Moods, scales, sleep, cards and the like</source>
        <translation>Humeurs, échelles, sommeil, cartes et autres</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Nouvelles entrées</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>Their entries come without them.</source>
        <translation>Leurs entrées viennent sans eux.</translation>
    </message>
    <message>
        <source>They are left out unless you tick them.</source>
        <translation>Laissé de côté, sauf si tu coches.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Laissé de côté.</translation>
    </message>
    <message>
        <source>They come in.</source>
        <translation>À importer.</translation>
    </message>
    <message>
        <source>They come with their entries.</source>
        <translation>Ils viennent avec leurs entrées.</translation>
    </message>
</context>
<context>
    <name>FileOverlay</name>
    <message>
        <source>Delete this file for good</source>
        <translation>Supprimer ce fichier pour de bon</translation>
    </message>
    <message>
        <source>It opens with other programs once you save a copy.</source>
        <translation>Il s’ouvre avec d’autres programmes une fois que tu en enregistres une copie.</translation>
    </message>
    <message>
        <source>Remove from the entry</source>
        <translation>Retirer de l’entrée</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} sur {height} pixels</translation>
    </message>
</context>
<context>
    <name>FilterPart</name>
    <message>
        <source>A word is found whole; with * at its end, also longer ones that begin so.</source>
        <translation>Un mot est trouvé entier&#x202f;; avec * à la fin, aussi les mots plus longs qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Encore un</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Tout est montré.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Hold until I ask</source>
        <translation>Retenir jusqu’à ma demande</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Topic note</source>
        <translation>Mention de sujet</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>What it goes by</source>
        <translation>D’après quoi</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words, or another topic note</source>
        <translation>Mots, ou une autre mention de sujet</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 is a link. It may show who or where you are.</source>
        <translation>%1 est un lien. Il peut montrer qui tu es ou où tu es.</translation>
    </message>
    <message>
        <source>%1 is one of your words to hide.</source>
        <translation>%1 est l’un de tes mots à masquer.</translation>
    </message>
    <message>
        <source>%1 may be a card number.</source>
        <translation>%1 est peut-être un numéro de carte.</translation>
    </message>
    <message>
        <source>%1 may be a person&apos;s name.</source>
        <translation>%1 est peut-être le nom d’une personne.</translation>
    </message>
    <message>
        <source>%1 may be a phone number.</source>
        <translation>%1 est peut-être un numéro de téléphone.</translation>
    </message>
    <message>
        <source>%1 may be an account number.</source>
        <translation>%1 est peut-être un numéro de compte.</translation>
    </message>
    <message>
        <source>%1 may be an address.</source>
        <translation>%1 est peut-être une adresse.</translation>
    </message>
    <message>
        <source>%1 may be an e-mail address.</source>
        <translation>%1 est peut-être une adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 may be an identity number.</source>
        <translation>%1 est peut-être un numéro d’identité.</translation>
    </message>
    <message>
        <source>%1 may be somebody&apos;s account.</source>
        <translation>%1 est peut-être le compte de quelqu’un.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Among the tags: %1</source>
        <translation>Parmi les étiquettes&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Le masquer</translation>
    </message>
    <message>
        <source>In the place: %1</source>
        <translation>Dans le lieu&#x202f;: %1</translation>
    </message>
    <message>
        <source>In the title: %1</source>
        <translation>Dans le titre&#x202f;: %1</translation>
    </message>
    <message>
        <source>In your topic notes: %1</source>
        <translation>Dans tes mentions de sujet&#x202f;: %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Journal</source>
        <comment>the name of a new journal&apos;s folder</comment>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>J’ai une sauvegarde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look around with practice data</source>
        <translation>Visiter avec des données d’essai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open a journal I already have</source>
        <translation>Ouvrir un journal que j’ai déjà</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Commencer à écrire</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Open; press to fold away</source>
        <translation>Ouvert&#x202f;; presser pour replier</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n kinds of data</source>
        <translation>
            <numerusform>%n sorte de données</numerusform>
            <numerusform>%n sortes de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>FHIR, CSV, JSON</source>
        <translation>FHIR, CSV, JSON</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui sort</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>%1 is gone from this journal.</source>
        <translation>%1 n’est plus dans ce journal.</translation>
    </message>
    <message>
        <source>All that you shared and received there is deleted from this journal.</source>
        <translation>Tout ce que tu y as partagé et reçu est supprimé de ce journal.</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>Supprimer %1 ici</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The others keep what they have. Backups of yours keep it too.</source>
        <translation>Les autres gardent ce qu’ils ont. Tes sauvegardes le gardent aussi.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>Écris d’abord au moins un mot.</translation>
    </message>
</context>
<context>
    <name>GateFrame</name>
    <message>
        <source>Help now</source>
        <translation>De l’aide</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>A room, a day, a tag, or words of an entry</source>
        <translation>Une rubrique, un jour, une étiquette, ou les mots d’une entrée</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Ma trousse</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Rooms and commands</source>
        <translation>Rubriques et commandes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A first step</source>
        <translation>Un premier pas</translation>
    </message>
    <message>
        <source>A goal can be let go at any time. Days are never counted against you.</source>
        <translation>On peut renoncer à un objectif à tout moment. Aucun jour n’est jamais retenu contre toi.</translation>
    </message>
    <message>
        <source>A new small goal</source>
        <translation>Un nouveau petit objectif</translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation>Modifier un objectif</translation>
    </message>
    <message>
        <source>It is meant for a day</source>
        <translation>C’est prévu pour un jour</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <translation>Garder cet objectif</translation>
    </message>
    <message>
        <source>So small that it takes a few minutes.</source>
        <translation>Si petit qu’il prend quelques minutes.</translation>
    </message>
    <message>
        <source>The day it is meant for</source>
        <translation>Le jour prévu</translation>
    </message>
    <message>
        <source>What I would like</source>
        <translation>Ce que j’aimerais</translation>
    </message>
</context>
<context>
    <name>GoalTile</name>
    <message>
        <source>Done today</source>
        <translation>Fait aujourd’hui</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Fait aujourd’hui&#x202f;: %1</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>Premier pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>Meant for %1</source>
        <translation>Prévu&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>%1 is marked.</source>
        <translation>%1&#x202f;: marqué.</translation>
    </message>
    <message>
        <source>%1 is not marked any more.</source>
        <translation>%1&#x202f;: plus marqué.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Hide past goals</source>
        <translation>Masquer les objectifs passés</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Laissé partir.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Make it an open goal again</source>
        <translation>En refaire un objectif ouvert</translation>
    </message>
    <message>
        <source>Mark another day</source>
        <translation>Marquer un autre jour</translation>
    </message>
    <message>
        <source>New small goal</source>
        <translation>Nouveau petit objectif</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Reached.</source>
        <translation>Atteint.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n past goals</source>
        <translation>
            <numerusform>Montrer %n objectif passé</numerusform>
            <numerusform>Montrer %n objectifs passés</numerusform>
        </translation>
    </message>
    <message>
        <source>Something you would like, and a first step. Reaching it is fine, and so is letting it go.</source>
        <translation>Une chose que tu aimerais, et un premier pas. L’atteindre, c’est bien, la laisser partir aussi.</translation>
    </message>
    <message>
        <source>The goal is deleted.</source>
        <translation>L’objectif est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GroundPage</name>
    <message>
        <source>Breathe along</source>
        <translation>Respirer</translation>
    </message>
    <message>
        <source>Breathe out slowly, longer than you breathe in. Do that five times.</source>
        <translation>Expire lentement, plus longtemps que tu n’inspires. Fais-le cinq fois.</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Cinq sens</translation>
    </message>
    <message>
        <source>Hold something cold or warm in your hand until it feels the same as you do.</source>
        <translation>Tiens dans la main quelque chose de froid ou de chaud, jusqu’à le sentir comme toi.</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. If it is too much, stop and look around.</source>
        <translation>Quatre secondes pour inspirer, six pour expirer. Si c’est trop, arrête et regarde autour de toi.</translation>
    </message>
    <message>
        <source>Look for the farthest thing you can see, then for the nearest.</source>
        <translation>Cherche des yeux la chose la plus lointaine, puis la plus proche.</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation>Seulement des mots</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel how it holds you.</source>
        <translation>Pose les deux pieds au sol. Sens comme il te porte.</translation>
    </message>
    <message>
        <source>Say to yourself where you are, what day it is, and what you will do next.</source>
        <translation>Dis-toi où tu es, quel jour on est, et ce que tu vas faire ensuite.</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>De quoi se raccrocher</translation>
    </message>
    <message>
        <source>This is a wave. It gets lower again, also without your doing anything.</source>
        <translation>C’est une vague. Elle redescend, même sans que tu fasses rien.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>HairHandle</name>
    <message>
        <source>Left and right arrow change it. A click goes to the next of three widths.</source>
        <translation>Les flèches gauche et droite la changent. Un clic passe à la suivante de trois largeurs.</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Largeur de la liste</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un emplacement</translation>
    </message>
    <message>
        <source>Copy its passphrase</source>
        <translation>Copier sa phrase de passe</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save as {form}</source>
        <translation>Enregistrer en {form}</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>There is already a file with this name</source>
        <translation>Il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it. It holds:</source>
        <translation>Ce fichier n’est pas verrouillé. Qui l’a peut le lire. Il contient&#x202f;:</translation>
    </message>
    <message>
        <source>{name} was saved and is locked.</source>
        <translation>{name} a été enregistré et verrouillé.</translation>
    </message>
    <message>
        <source>{name} was saved. It is not locked.</source>
        <translation>{name} a été enregistré. Ce n’est pas verrouillé.</translation>
    </message>
    <message>
        <source>{name} would be replaced.</source>
        <translation>{name} serait remplacé.</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>%1 changed %2.</source>
        <translation>%1 a modifié %2.</translation>
    </message>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>%1 a une nouvelle clé. C’est peut-être un nouvel ordinateur. Comparez vos numéros avant de partager davantage.</translation>
    </message>
    <message>
        <source>%1 is a steward no longer, as they wished.</source>
        <translation>%1 n’est plus responsable, à sa demande.</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>%1 est maintenant responsable.</translation>
    </message>
    <message>
        <source>%1 is steward in the place of %2, as most of you signed.</source>
        <translation>%1 est responsable à la place de %2, comme la plupart d’entre vous l’ont signé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 a quitté le cercle.</numerusform>
            <numerusform>%1 ont quitté le cercle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made an invite.</source>
        <translation>%1 a fait une invitation.</translation>
    </message>
    <message>
        <source>%1 moved the circle to another relay: %2.</source>
        <translation>%1 a déplacé le cercle vers un autre relais&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 said which history holds.</source>
        <translation>%1 a dit quelle histoire vaut.</translation>
    </message>
    <message>
        <source>%1 says that the relay has another address: %2.</source>
        <translation>%1 dit que le relais a une autre adresse&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2. Here that move does not hold.</source>
        <translation>%1 dit être avec ce cercle sur %2. Ici, ce déménagement ne vaut pas.</translation>
    </message>
    <message>
        <source>%1 took an invite back.</source>
        <translation>%1 a repris une invitation.</translation>
    </message>
    <message>
        <source>%2 gave %1 their place back.</source>
        <translation>%2 a rendu sa place à %1.</translation>
    </message>
    <message>
        <source>%2 let %1 in.</source>
        <translation>%2 a laissé entrer %1.</translation>
    </message>
    <message>
        <source>%2 made %1 a steward.</source>
        <translation>%2 a rendu %1 responsable.</translation>
    </message>
    <message>
        <source>%2 removed %1. Every key was changed.</source>
        <translation>%2 a retiré %1. Toutes les clés ont été changées.</translation>
    </message>
    <message>
        <source>%2 took the role of steward from %1.</source>
        <translation>%2 a retiré à %1 le rôle de responsable.</translation>
    </message>
    <message>
        <source>You came into this circle.</source>
        <translation>Tu as rejoint ce cercle.</translation>
    </message>
    <message>
        <source>You gave %1 their place back.</source>
        <translation>Tu as rendu sa place à %1.</translation>
    </message>
    <message>
        <source>You let %1 in.</source>
        <translation>Tu as laissé entrer %1.</translation>
    </message>
    <message>
        <source>You removed %1. Every key was changed.</source>
        <translation>Tu as retiré %1. Toutes les clés ont été changées.</translation>
    </message>
    <message>
        <source>You started this circle.</source>
        <translation>Tu as créé ce cercle.</translation>
    </message>
    <message>
        <source>You went back to where the circle was before it moved: %1.</source>
        <translation>Tu es de retour là où le cercle était avant de déménager&#x202f;: %1.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>l’accord</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>le but</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>les règles</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>Compare numbers</source>
        <translation>Comparer les numéros</translation>
    </message>
    <message>
        <source>Read the welcome</source>
        <translation>Lire le mot de bienvenue</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>Un point d’humeur %1 jour sur %n.</numerusform>
            <numerusform>Un point d’humeur %1 jours sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days. Empty days are simply empty.</source>
        <translation>
            <numerusform>Un point d’humeur %1 jour sur %n. Les jours vides sont simplement vides.</numerusform>
            <numerusform>Un point d’humeur %1 jours sur %n. Les jours vides sont simplement vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Go to a year</source>
        <translation>Aller à une année</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Étendue montrée</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>Aucun point d’humeur sur cette période. Les jours vides sont simplement vides.</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Montrer en tableaux</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>Held until you ask</source>
        <translation>Retenu jusqu’à ta demande</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Rien n’est retenu.</translation>
    </message>
</context>
<context>
    <name>HeldView</name>
    <message>
        <source>Keep the words and wait</source>
        <translation>Garder les mots et attendre</translation>
    </message>
    <message>
        <source>Once they are saved, the journal locks. To copy them out before, open it with your passphrase.</source>
        <translation>Une fois qu’ils sont enregistrés, le journal se verrouille. Pour les copier avant, ouvre-le avec ta phrase de passe.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit and lose these words</source>
        <translation>Quitter et perdre ces mots</translation>
    </message>
    <message>
        <source>Quitting now loses the words that are not saved.</source>
        <translation>Quitter maintenant, c’est perdre les mots non enregistrés.</translation>
    </message>
    <message>
        <source>The disk is full, so your last words are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>Le disque est plein&#x202f;: tes derniers mots sont gardés ici, cachés, et Lamplit réessaie tout seul.</translation>
    </message>
    <message>
        <source>Your last words are being saved. Then the journal locks.</source>
        <translation>Tes derniers mots s’enregistrent. Ensuite, le journal se verrouille.</translation>
    </message>
    <message>
        <source>Your last words could not be saved, so they are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>Tes derniers mots n’ont pas pu être enregistrés&#x202f;: ils sont gardés ici, cachés, et Lamplit réessaie tout seul.</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Call or text</source>
        <translation>Appel ou SMS</translation>
    </message>
    <message>
        <source>Checked %1 on %2.</source>
        <translation>Vérifié en %1 sur %2.</translation>
    </message>
    <message>
        <source>Checked %1 on %2. It may be out of date; try findahelpline.com.</source>
        <translation>Vérifié en %1 sur %2. Ce n’est peut-être plus à jour&#x202f;; essaie findahelpline.com.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Jour et nuit</translation>
    </message>
    <message>
        <source>For young LGBTQ+ people</source>
        <translation>Pour les jeunes LGBTQ+</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Pour les jeunes</translation>
    </message>
    <message>
        <source>Not open all day</source>
        <translation>Pas ouvert toute la journée</translation>
    </message>
    <message>
        <source>Not yet checked by us. From public lists, the newest of %1: %2.</source>
        <translation>Pas encore vérifié par nous. D’après des listes publiques, la plus récente de %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Text the word %1</source>
        <translation>Envoie le mot %1 par SMS</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to where I was</source>
        <translation>Retour où j’étais</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>De l’aide</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>Je m’inquiète pour quelqu’un</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>De quoi se raccrocher</translation>
    </message>
    <message>
        <source>To the numbers</source>
        <translation>Vers les numéros</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help now</source>
        <translation>De l’aide</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucun choisi</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>Ouvrir mon plan</translation>
    </message>
    <message>
        <source>What helps in a bad moment, in your own words.</source>
        <translation>Ce qui aide dans un mauvais moment, avec tes mots.</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows. It is never found out by network.</source>
        <translation>De quel pays «&#x202f;De l’aide&#x202f;» montre les numéros. Il n’est jamais cherché par le réseau.</translation>
    </message>
</context>
<context>
    <name>HelpingPart</name>
    <message>
        <source>Answer now</source>
        <translation>Répondre maintenant</translation>
    </message>
    <message>
        <source>Ask me every four weeks</source>
        <translation>Me le demander toutes les quatre semaines</translation>
    </message>
    <message>
        <source>Bearable days</source>
        <translation>Jours supportables</translation>
    </message>
    <message>
        <source>How much did writing here help you in the last four weeks?</source>
        <translation>Écrire ici t’a-t-il fait du bien ces quatre dernières semaines&#x202f;?</translation>
    </message>
    <message>
        <source>Keep both answers</source>
        <translation>Garder les deux réponses</translation>
    </message>
    <message>
        <source>Many things move such answers. These are yours, one after the other, and nothing more.</source>
        <translation>Beaucoup de choses font varier ces réponses. Voici les tiennes, l’une après l’autre, et rien de plus.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>On how many of these days did you feel all right?</source>
        <translation>Combien de ces jours t’ont semblé bien aller&#x202f;?</translation>
    </message>
    <message>
        <source>Two questions every four weeks, only for you. No report and no export holds the answers.</source>
        <translation>Deux questions toutes les quatre semaines, rien que pour toi. Aucun rapport ni export ne contient les réponses.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writing helped</source>
        <translation>Écrire a aidé</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tes réponses</translation>
    </message>
</context>
<context>
    <name>HiddenSheet</name>
    <message>
        <source>A post without words</source>
        <translation>Un message sans texte</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>Ne plus bloquer</translation>
    </message>
    <message>
        <source>Blocked: nothing of theirs is shown</source>
        <translation>Bloqué&#x202f;: rien de cette personne n’est montré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Masqué pour toi</translation>
    </message>
    <message>
        <source>Kept sealed for a report</source>
        <translation>Gardé scellé pour un signalement</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>Enlever la sourdine</translation>
    </message>
    <message>
        <source>Muted: what they say is folded</source>
        <translation>En sourdine&#x202f;: ce que dit cette personne est replié</translation>
    </message>
    <message>
        <source>Nobody is told of any of this. Each of it can be undone here.</source>
        <translation>Personne n’est prévenu de tout cela. Chaque chose peut être annulée ici.</translation>
    </message>
    <message>
        <source>Nothing is hidden from you.</source>
        <translation>Rien n’est masqué pour toi.</translation>
    </message>
    <message>
        <source>Posts you hid</source>
        <translation>Messages que tu as masqués</translation>
    </message>
    <message>
        <source>Report it…</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>has left the circle</source>
        <translation>a quitté le cercle</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>gardé jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>HideSheet</name>
    <message>
        <source>A line about it, if you like</source>
        <translation>Une ligne à ce sujet, si tu veux</translation>
    </message>
    <message>
        <source>Everybody can see it again.</source>
        <translation>Tout le monde peut le voir à nouveau.</translation>
    </message>
    <message>
        <source>Everybody reads that you hid it, and why. %1 still sees the words. It can be shown again.</source>
        <translation>Tout le monde lit que tu l’as masqué, et pourquoi. %1 voit toujours les mots. On peut le montrer à nouveau.</translation>
    </message>
    <message>
        <source>Everybody reads that you show it again.</source>
        <translation>Tout le monde lit que tu le montres à nouveau.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Le masquer</translation>
    </message>
    <message>
        <source>Hide this for everybody</source>
        <translation>Masquer ceci pour tout le monde</translation>
    </message>
    <message>
        <source>It is hidden for everybody.</source>
        <translation>C’est masqué pour tout le monde.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>No reason said</source>
        <translation>Aucune raison donnée</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>Show this to everybody again</source>
        <translation>Montrer ceci à tout le monde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Back to the entry</source>
        <translation>Retour à l’entrée</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Look in backups</source>
        <translation>Regarder dans les sauvegardes</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>The entry already says this.</source>
        <translation>L’entrée dit déjà cela.</translation>
    </message>
    <message>
        <source>This version stands again. The one before it is kept.</source>
        <translation>Cette version est de nouveau en place. Celle d’avant est gardée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>Port %1 is taken by another program. Choose another one.</source>
        <translation>Le port %1 est pris par un autre programme. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>The relay did not start. This Lamplit may be installed without it.</source>
        <translation>Le relais n’a pas démarré. Ce Lamplit a peut-être été installé sans lui.</translation>
    </message>
</context>
<context>
    <name>HostingPart</name>
    <message>
        <source>A circle needs a relay. This computer can be one for friends in the same network, such as in one home.</source>
        <translation>Un cercle a besoin d’un relais. Cet ordinateur peut en être un pour des proches sur le même réseau, par exemple dans un même foyer.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Un port est un nombre de 1024 à 65535.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose where the relay keeps what waits</source>
        <translation>Choisir où le relais garde ce qui attend</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>From 1024 to 65535. Another one, if another program has this one.</source>
        <translation>De 1024 à 65535. Un autre, si un autre programme a celui-ci.</translation>
    </message>
    <message>
        <source>Host a relay on this computer</source>
        <translation>Héberger un relais sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Il est arrêté.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>Il démarre.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Il s’arrête.</translation>
    </message>
    <message>
        <source>It runs, and starts with Lamplit until you stop it.</source>
        <translation>Il tourne, et démarre avec Lamplit jusqu’à ce que tu l’arrêtes.</translation>
    </message>
    <message>
        <source>It works while this computer is on and Lamplit runs, also with the journal locked. At other times nobody loses anything: what they write waits.</source>
        <translation>Il marche tant que cet ordinateur est allumé et que Lamplit tourne, même journal verrouillé. Le reste du temps, personne ne perd rien&#x202f;: ce qui est écrit attend.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Faire un jeton</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Relais&#x202f;: %1</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The relay reads nothing. It sees which computers come to which circle, and when. A firewall may ask whether others may reach it.</source>
        <translation>Le relais ne lit rien. Il voit quels ordinateurs viennent dans quel cercle, et quand. Un pare-feu demandera peut-être si d’autres peuvent le joindre.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Jeton&#x202f;: %1</translation>
    </message>
    <message>
        <source>What you give to whoever makes a circle</source>
        <translation>Ce que tu donnes à qui crée un cercle</translation>
    </message>
    <message>
        <source>Whoever makes a circle here needs all of this. A token makes one circle and holds for 30 days. Whoever joins by an invite needs nothing of it.</source>
        <translation>Qui crée un cercle ici a besoin de tout cela. Un jeton sert pour un cercle et vaut 30 jours. Qui rejoint par une invitation n’en a pas besoin.</translation>
    </message>
    <message>
        <source>no address found: is this computer in a network?</source>
        <translation>aucune adresse trouvée&#x202f;: cet ordinateur est-il sur un réseau&#x202f;?</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>pas encore fait</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Add this time</source>
        <translation>Ajouter cette heure</translation>
    </message>
    <message>
        <source>At once. With times of the day, they wait for the next of them.</source>
        <translation>Aussitôt. Avec des heures choisies, ils attendent la prochaine.</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>À quelle heure</translation>
    </message>
    <message>
        <source>They wait for the next of these times.</source>
        <translation>Ils attendent la prochaine de ces heures.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Combien de sauvegardes garder</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The newest three always stay. Beyond them, the newest of so many days, weeks and months stays, and older ones are removed. Nothing else in the folder is touched.</source>
        <translation>Les trois plus récentes restent toujours. Au-delà, la plus récente de tant de jours, de semaines et de mois reste, et les plus anciennes sont retirées. Rien d’autre n’est touché dans le dossier.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Lamplit locks in less than a minute. Any key keeps it open.</source>
        <translation>Lamplit se verrouille dans moins d’une minute. N’importe quelle touche le garde ouvert.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Apple Health (State of Mind, by Health Auto Export)</source>
        <translation>Apple Santé (état d’esprit, par Health Auto Export)</translation>
    </message>
    <message>
        <source>Day One (JSON)</source>
        <translation>Day One (JSON)</translation>
    </message>
    <message>
        <source>Day One (plain text)</source>
        <translation>Day One (texte brut)</translation>
    </message>
    <message>
        <source>Day One Classic</source>
        <translation>Day One Classic</translation>
    </message>
    <message>
        <source>Daylio (backup)</source>
        <translation>Daylio (sauvegarde)</translation>
    </message>
    <message>
        <source>Daylio (table)</source>
        <translation>Daylio (tableau)</translation>
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
        <translation>Texte brut</translation>
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
        <translation>%1 au-dessus de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the range of a scale</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two months</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n point d’humeur</numerusform>
            <numerusform>%n points d’humeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Rien de noté</translation>
    </message>
    <message>
        <source>Slept poorly</source>
        <translation>Mal dormi</translation>
    </message>
    <message>
        <source>Slept under 6 hours</source>
        <translation>Dormi moins de 6 heures</translation>
    </message>
    <message>
        <source>Woke too early</source>
        <translation>Réveil trop tôt</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the range of a scale</comment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %2</source>
        <comment>the range of a scale</comment>
        <translation>jusqu’à %2</translation>
    </message>
    <message>
        <source>without limits</source>
        <comment>the range of a scale</comment>
        <translation>sans limites</translation>
    </message>
    <message numerus="yes">
        <source>yes on %1 of %n days noted</source>
        <translation>
            <numerusform>oui %1 jour sur %n noté</numerusform>
            <numerusform>oui %1 jours sur %n notés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsView</name>
    <message>
        <source>After three days there is a first picture.</source>
        <translation>Après trois jours, il y a une première image.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>Copier en tableau (CSV)</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Événements et jours d’absence</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Éclairages</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Rétrospective</translation>
    </message>
    <message>
        <source>Looking through your days</source>
        <translation>On parcourt tes journées</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Faire un rapport</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>The charts know it now.</source>
        <translation>Les graphiques le savent maintenant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A code of %2 to scan, until %1</source>
        <translation>Un code de %2 à scanner, jusqu’à %1</translation>
    </message>
    <message>
        <source>A code of yours to scan, until %1</source>
        <translation>Un code de toi à scanner, jusqu’à %1</translation>
    </message>
    <message>
        <source>A link of %2, until %1</source>
        <translation>Un lien de %2, jusqu’à %1</translation>
    </message>
    <message>
        <source>A link of yours, until %1</source>
        <translation>Un lien de toi, jusqu’à %1</translation>
    </message>
    <message>
        <source>Another invite</source>
        <translation>Une autre invitation</translation>
    </message>
    <message>
        <source>By a link</source>
        <translation>Par un lien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare numbers too, before they are let in</source>
        <translation>Comparer aussi les numéros, avant de laisser entrer</translation>
    </message>
    <message>
        <source>Copied. Locking Lamplit clears it from the clipboard.</source>
        <translation>Copié. Verrouiller Lamplit l’efface du presse-papiers.</translation>
    </message>
    <message>
        <source>Copied. Whoever has the link can ask to come in.</source>
        <translation>Copié. Qui a le lien peut demander à entrer.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>For one person, until %1. It is shown only now, so copy or scan it first.</source>
        <translation>Pour une personne, jusqu’à %1. Ceci n’est montré que maintenant&#x202f;: copie-le ou scanne-le d’abord.</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>Comment vous vous retrouvez</translation>
    </message>
    <message>
        <source>Invite someone to %1</source>
        <translation>Inviter quelqu’un dans %1</translation>
    </message>
    <message>
        <source>Invites that are open</source>
        <translation>Invitations ouvertes</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>Valable pendant</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Faire une invitation</translation>
    </message>
    <message>
        <source>Nobody can come in by it any more, and it cannot be brought back. You can make another one at any time.</source>
        <translation>Plus personne ne peut entrer avec elle, et on ne peut pas la faire revenir. Tu peux en faire une autre à tout moment.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Send the link in a way that only they read. They call you and read you five words; you let them in when the same words stand here.</source>
        <translation>Envoie le lien de sorte que seule cette personne le lise. Elle t’appelle et te lit cinq mots&#x202f;; tu la laisses entrer si les mêmes mots sont ici.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take back the invite</source>
        <translation>Reprendre l’invitation</translation>
    </message>
    <message>
        <source>The invite as a QR code</source>
        <translation>L’invitation en code QR</translation>
    </message>
    <message>
        <source>The invite is worthless now.</source>
        <translation>L’invitation n’a plus de valeur.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Le lien</translation>
    </message>
    <message>
        <source>They scan a code from your screen and are in at once. Show it to nobody else, and send it to nobody.</source>
        <translation>La personne scanne un code sur ton écran et entre aussitôt. Ne le montre à personne d’autre, et ne l’envoie à personne.</translation>
    </message>
    <message>
        <source>We are together</source>
        <translation>Nous sommes ensemble</translation>
    </message>
    <message>
        <source>Who looks after them at first</source>
        <translation>Qui l’accompagne au début</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>%1 invites you, and is alone in it so far.</source>
        <translation>%1 t’invite, et s’y trouve pour l’instant sans personne d’autre.</translation>
    </message>
    <message>
        <source>%1 invites you. %2 people are in it.</source>
        <translation>%1 t’invite. %2 personnes y sont.</translation>
    </message>
    <message>
        <source>%1 will look after you at the beginning.</source>
        <translation>%1 t’accompagnera au début.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Demander à rejoindre</translation>
    </message>
    <message>
        <source>Asking to join says that you accept it.</source>
        <translation>Demander à rejoindre, c’est dire que tu l’acceptes.</translation>
    </message>
    <message>
        <source>Choose what you are called there.</source>
        <translation>Choisis comment tu t’y appelles.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>If you are asked for a number too, it is this one:</source>
        <translation>Si on te demande aussi un numéro, c’est celui-ci&#x202f;:</translation>
    </message>
    <message>
        <source>It begins with lamplit://join. Somebody in the circle gave it to you.</source>
        <translation>Il commence par lamplit://join. Quelqu’un du cercle te l’a donné.</translation>
    </message>
    <message>
        <source>Its relay is %1.</source>
        <translation>Son relais est %1.</translation>
    </message>
    <message>
        <source>Join a circle</source>
        <translation>Rejoindre un cercle</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>Seul ce cercle le voit. Ce n’est pas forcément ton nom.</translation>
    </message>
    <message>
        <source>Or read the code that you were shown or sent:</source>
        <translation>Ou lis le code qu’on t’a montré ou envoyé&#x202f;:</translation>
    </message>
    <message>
        <source>Paste the link first.</source>
        <translation>Colle d’abord le lien.</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Numéro de sécurité</translation>
    </message>
    <message>
        <source>See what it says</source>
        <translation>Voir ce qu’elle dit</translation>
    </message>
    <message>
        <source>Somebody there compares five words with you and lets you in.</source>
        <translation>Quelqu’un là-bas compare cinq mots avec toi et te laisse entrer.</translation>
    </message>
    <message>
        <source>Tell whoever invited you these words</source>
        <translation>Dis ces mots à la personne qui t’invite</translation>
    </message>
    <message>
        <source>The invite&apos;s link</source>
        <translation>Le lien de l’invitation</translation>
    </message>
    <message>
        <source>What they agreed on</source>
        <translation>Leur accord</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>Ton nom là-bas</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Ajouter une image ou un fichier</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Change date and place</source>
        <translation>Modifier la date et le lieu</translation>
    </message>
    <message>
        <source>Choose an entry to read it here</source>
        <translation>Choisis une entrée pour la lire ici</translation>
    </message>
    <message>
        <source>Date and place: {line}</source>
        <translation>Date et lieu&#x202f;: {line}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Montrer les versions</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>There are two versions of this entry. Both are kept.</source>
        <translation>Il y a deux versions de cette entrée. Les deux sont gardées.</translation>
    </message>
    <message>
        <source>There is nothing to share on this page yet.</source>
        <translation>Il n’y a encore rien à partager sur cette page.</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n entries</source>
        <translation>
            <numerusform>Étiquette pour %n entrée</numerusform>
            <numerusform>Étiquette pour %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>Étiqueter les entrées choisies</translation>
    </message>
    <message>
        <source>Take the star</source>
        <translation>Enlever l’étoile</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>%1: press the new key</source>
        <translation>%1&#x202f;: appuie sur la nouvelle touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuie sur la nouvelle touche</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>%1 no longer opens this journal.</source>
        <translation>%1 n’ouvre plus ce journal.</translation>
    </message>
    <message>
        <source>A key file beside its journal protects nothing. Choose a place away from it.</source>
        <translation>Un fichier de clé à côté de son journal ne protège rien. Choisis un endroit éloigné.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un nouveau code de secours</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase de passe</translation>
    </message>
    <message>
        <source>Add a recovery code</source>
        <translation>Ajouter un code de secours</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Add the system keychain</source>
        <translation>Ajouter le trousseau du système</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajouté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with it. Only new keys for everything end that for what comes next.</source>
        <translation>Les copies du journal et les sauvegardes faites jusqu’ici s’ouvrent encore avec. Seules de nouvelles clés pour tout y mettent fin pour la suite.</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with the old passphrase. If someone knows it, new keys for everything keep them out of what you write next.</source>
        <translation>Les copies du journal et les sauvegardes faites jusqu’ici s’ouvrent encore avec l’ancienne phrase de passe. Si quelqu’un la connaît, de nouvelles clés pour tout protègent ce que tu écriras ensuite.</translation>
    </message>
    <message>
        <source>Does someone know the old one?</source>
        <translation>Quelqu’un connaît-il l’ancienne&#x202f;?</translation>
    </message>
    <message>
        <source>Everything is encrypted with new keys. The old recovery code is void.</source>
        <translation>Tout est chiffré avec de nouvelles clés. L’ancien code de secours ne vaut plus rien.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>C’est sur papier</translation>
    </message>
    <message>
        <source>It may be the passphrase you have now, if nobody knows it.</source>
        <translation>Ce peut être ta phrase de passe actuelle, si personne ne la connaît.</translation>
    </message>
    <message>
        <source>It opens this journal beside the ways in that are there already.</source>
        <translation>Elle ouvre ce journal en plus des accès déjà là.</translation>
    </message>
    <message>
        <source>Keep the old recovery code and the new one until one of them has opened this journal again.</source>
        <translation>Garde l’ancien code de secours et le nouveau jusqu’à ce que l’un des deux ait de nouveau ouvert ce journal.</translation>
    </message>
    <message>
        <source>Lamplit key.lamplitkey</source>
        <translation>Clé Lamplit.lamplitkey</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Faire de nouvelles clés</translation>
    </message>
    <message>
        <source>Make new keys for everything</source>
        <translation>Faire de nouvelles clés pour tout</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>De nouvelles clés pour tout</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nobody knows it</source>
        <translation>Personne ne la connaît</translation>
    </message>
    <message>
        <source>Only the passphrase you type now and a new recovery code open it then. Other passphrases, codes, key files and the system keychain end.</source>
        <translation>Seuls la phrase de passe que tu saisis maintenant et un nouveau code de secours l’ouvriront alors. Les autres phrases de passe, codes, fichiers de clé et le trousseau du système prennent fin.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Remove a way in</source>
        <translation>Retirer un accès</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Retiré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Save the key file, on a stick or another disk</source>
        <translation>Enregistrer le fichier de clé, sur une clé USB ou un autre disque</translation>
    </message>
    <message>
        <source>Shares on paper, set %1</source>
        <translation>Parts sur papier, jeu %1</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>The key file could not be saved there. Choose another folder.</source>
        <translation>Le fichier de clé n’a pas pu y être enregistré. Choisis un autre dossier.</translation>
    </message>
    <message>
        <source>The new recovery code opens this journal now. Throw the old one away.</source>
        <translation>Le nouveau code de secours ouvre maintenant ce journal. Jette l’ancien.</translation>
    </message>
    <message>
        <source>The new recovery code was not added. Throw it away: it opens nothing. What opened this journal before still does.</source>
        <translation>Le nouveau code de secours n’a pas été ajouté. Jette-le&#x202f;: il n’ouvre rien. Ce qui ouvrait ce journal avant l’ouvre toujours.</translation>
    </message>
    <message>
        <source>The old one no longer opens this journal. Nothing is encrypted again.</source>
        <translation>L’ancienne n’ouvre plus ce journal. Rien n’est chiffré à nouveau.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase de passe est changée.</translation>
    </message>
    <message>
        <source>The set was not added. Throw its sheets away: they open nothing.</source>
        <translation>Le jeu n’a pas été ajouté. Jette ses feuilles&#x202f;: elles n’ouvrent rien.</translation>
    </message>
    <message>
        <source>The whole journal is encrypted again with a new key.</source>
        <translation>Tout le journal est chiffré à nouveau avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open the journal without a passphrase. Locking after idle time protects less: anyone at this desk can open it again.</source>
        <translation>Qui a ouvert sa session sur cet ordinateur peut alors ouvrir le journal sans phrase de passe. Le verrouillage après inactivité protège moins&#x202f;: toute personne à ce bureau peut le rouvrir.</translation>
    </message>
    <message>
        <source>Working on the keys. You can go on.</source>
        <translation>Les clés sont en cours de traitement. Tu peux continuer.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1 is the key for “%2”. Press another one, or change that one first.</source>
        <translation>%1 est la touche de «&#x202f;%2&#x202f;». Appuie sur une autre, ou change d’abord celle-là.</translation>
    </message>
    <message>
        <source>A letter alone is typed. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>Une lettre seule s’écrit. Tiens Ctrl ou Alt avec elle, ou prends F1 à F12.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <translation>Touche habituelle pour %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key of a newer version</source>
        <translation>Une clé d’une version plus récente</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>Parts gardées par des proches</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Parts sur papier</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Everything that has a key, on one page, where each can be changed.</source>
        <translation>Tout ce qui a une touche, sur une page, où chacune peut être changée.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>keyboard shortcuts hotkeys</source>
        <translation>clavier raccourcis touches</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>%1, last on %2</source>
        <translation>%1&#x202f;; dernière fois&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A few</source>
        <translation>Quelques-uns</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>La moitié environ</translation>
    </message>
    <message>
        <source>Being here</source>
        <translation>Être ici</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respirer</translation>
    </message>
    <message>
        <source>Did it help: %1.</source>
        <translation>Cela a aidé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Distress in the middle of those times: %1 before, %2 after.</source>
        <translation>Détresse médiane ces fois-là&#x202f;: %1 avant, %2 après.</translation>
    </message>
    <message>
        <source>From three answers on, a direction is named here.</source>
        <translation>À partir de trois réponses, une tendance est nommée ici.</translation>
    </message>
    <message>
        <source>Let go on %1</source>
        <translation>Laissé partir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>La plupart</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bouger</translation>
    </message>
    <message>
        <source>Nearly all</source>
        <translation>Presque tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Dehors</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>Reached on %1</source>
        <translation>Atteint&#x202f;: %1</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Se reposer</translation>
    </message>
    <message numerus="yes">
        <source>Something done on %n days</source>
        <translation>
            <numerusform>Quelque chose de fait %n jour</numerusform>
            <numerusform>Quelque chose de fait %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Moyennement</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>Utilisé %n fois</numerusform>
            <numerusform>Utilisé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Énormément</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Your last three answers went down.</source>
        <translation>Tes trois dernières réponses ont baissé.</translation>
    </message>
    <message>
        <source>Your last three answers went up and down.</source>
        <translation>Tes trois dernières réponses ont monté et baissé.</translation>
    </message>
    <message>
        <source>Your last three answers went up.</source>
        <translation>Tes trois dernières réponses ont monté.</translation>
    </message>
    <message>
        <source>Your last three answers were the same.</source>
        <translation>Tes trois dernières réponses étaient les mêmes.</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Is this helping?</source>
        <translation>Est-ce que cela aide&#x202f;?</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Ma trousse</translation>
    </message>
    <message>
        <source>Part of my kit</source>
        <translation>Partie de ma trousse</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>Questions et modèles</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Petits objectifs</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
</context>
<context>
    <name>LampDot</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>LandmarkForm</name>
    <message>
        <source>An event</source>
        <translation>Un événement</translation>
    </message>
    <message>
        <source>An event, or days away</source>
        <translation>Un événement, ou des jours d’absence</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Jours d’absence</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>It still lasts</source>
        <translation>Cela dure encore</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>Le dernier jour est avant le premier. Choisis un autre jour.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What the charts call it</source>
        <translation>Son nom dans les graphiques</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>LandmarksPart</name>
    <message>
        <source>Add an event or days away</source>
        <translation>Ajouter un événement ou des jours d’absence</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Événements et jours d’absence</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The charts name them, so that a gap or a change explains itself.</source>
        <translation>Les graphiques les nomment, pour qu’un vide ou un changement s’explique.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the program. It changes when Lamplit starts next.</source>
        <translation>La langue du programme. Elle change au prochain démarrage de Lamplit.</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>C’est gardé.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Choose who becomes steward first.</source>
        <translation>Choisis d’abord qui devient responsable.</translation>
    </message>
    <message>
        <source>From now on you read nothing new of it, and cannot come back by yourself.</source>
        <translation>À partir de maintenant, tu n’en lis plus rien de nouveau, et tu ne peux pas y revenir de toi-même.</translation>
    </message>
    <message>
        <source>It goes out first, to everybody.</source>
        <translation>Cela part d’abord, à tout le monde.</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter %1</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Partir sans ces mots</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Personne de choisi</translation>
    </message>
    <message>
        <source>Nothing is said. Your name goes from the list of those who are in it.</source>
        <translation>Rien n’est dit. Ton nom quitte la liste des membres.</translation>
    </message>
    <message>
        <source>Quietly</source>
        <translation>En silence</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Voici tes mots d’avant. Ils ne sont pas partis.</translation>
    </message>
    <message>
        <source>What you received stays here. What you shared stays with those who have it; take it back first if you want that.</source>
        <translation>Ce que tu as reçu reste ici. Ce que tu as partagé reste chez les personnes qui l’ont&#x202f;; reprends-le avant, si tu le veux.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Ce que tu dis</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>Qui devient responsable</translation>
    </message>
    <message>
        <source>With a word</source>
        <translation>Avec un mot</translation>
    </message>
    <message>
        <source>Write what you would like to say, or leave quietly.</source>
        <translation>Écris ce que tu aimerais dire, ou pars en silence.</translation>
    </message>
    <message>
        <source>You are alone in it, so it ends with you.</source>
        <translation>Il n’y a personne d’autre, donc le cercle finit avec toi.</translation>
    </message>
    <message>
        <source>You are its last steward. Without one nobody could change the agreement, remove anybody, or mend the circle. Name somebody, best after asking them.</source>
        <translation>Personne d’autre n’y est responsable. Sans responsable, plus personne ne pourrait changer l’accord, retirer quelqu’un ou réparer le cercle. Nomme quelqu’un, de préférence après lui avoir demandé.</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>Tu as quitté %1. Ce que tu as reçu est encore ici.</translation>
    </message>
    <message>
        <source>Your words have not gone out yet. Leave without them, or stay for now.</source>
        <translation>Tes mots ne sont pas encore partis. Pars sans eux, ou reste pour l’instant.</translation>
    </message>
</context>
<context>
    <name>LeavingOverlay</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is all that is in the report. Everything else stays in this journal.</source>
        <translation>Voilà tout ce qui est dans le rapport. Tout le reste demeure dans ce journal.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui sort</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>A card</source>
        <translation>Une carte</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Un point d’humeur</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>Aimerait de la compagnie</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything is put away here. The others keep it until this goes out.</source>
        <translation>Tout est mis de côté ici. Les autres le gardent jusqu’à ce que ceci parte.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n posts private…</source>
        <translation>
            <numerusform>Garder %n message pour moi…</numerusform>
            <numerusform>Garder %n messages pour moi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it private?</source>
        <translation>Le garder pour toi&#x202f;?</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Le laisser partir maintenant</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back</source>
        <translation>
            <numerusform>Reprendre %n message</numerusform>
            <numerusform>Reprendre %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back…</source>
        <translation>
            <numerusform>Reprendre %n message…</numerusform>
            <numerusform>Reprendre %n messages…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is ticked</source>
        <translation>Reprendre ce qui est coché</translation>
    </message>
    <message>
        <source>Take back what you have shared?</source>
        <translation>Reprendre ce que tu as partagé&#x202f;?</translation>
    </message>
    <message>
        <source>Take everything back…</source>
        <translation>Tout reprendre…</translation>
    </message>
    <message>
        <source>There is nothing of that kind.</source>
        <translation>Il n’y a rien de ce genre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>Ce que j’ai partagé</translation>
    </message>
    <message>
        <source>What I have shared with %1</source>
        <translation>Ce que j’ai partagé avec %1</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>What is over</source>
        <translation>Ce qui est terminé</translation>
    </message>
    <message>
        <source>What others can read, or will</source>
        <translation>Ce que d’autres lisent, ou liront</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation>Ce qui attend encore</translation>
    </message>
    <message>
        <source>Whether somebody has read it is not known. What is taken back goes from everybody&apos;s Lamplit; they can still remember it, or have copied it.</source>
        <translation>On ne sait pas si quelqu’un l’a lu. Ce qui est repris disparaît du Lamplit de chacun&#x202f;; on peut encore s’en souvenir, ou l’avoir copié.</translation>
    </message>
    <message>
        <source>Words that are gone</source>
        <translation>Mots disparus</translation>
    </message>
    <message>
        <source>You have shared nothing.</source>
        <translation>Tu n’as rien partagé.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <translation>part %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>pas envoyé</translation>
    </message>
    <message>
        <source>on the relay</source>
        <translation>sur le relais</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>taken back soon</source>
        <translation>bientôt repris</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Helplines</source>
        <translation>Lignes d’écoute</translation>
    </message>
    <message>
        <source>facts from public lists</source>
        <translation>données de listes publiques</translation>
    </message>
    <message>
        <source>free to use, with credit</source>
        <translation>utilisation libre, avec mention</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 h %2 min from now.</source>
        <translation>Dans %1 h %2 min.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) from now.</source>
        <translation>
            <numerusform>Dans %n minute.</numerusform>
            <numerusform>Dans %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your posts wait. The first of them:</source>
        <translation>
            <numerusform>%n de tes messages attend. Le premier&#x202f;:</numerusform>
            <numerusform>%n de tes messages attendent. Le premier&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out at %1. Until then it is only yours.</source>
        <translation>Part à %1. Jusque-là, ce n’est qu’à toi.</translation>
    </message>
    <message>
        <source>Goes out on %2 at %1. Until then it is only yours.</source>
        <translation>Part %2 à %1. Jusque-là, ce n’est qu’à toi.</translation>
    </message>
    <message>
        <source>Goes out tomorrow at %1. Until then it is only yours.</source>
        <translation>Part demain à %1. Jusque-là, ce n’est qu’à toi.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Fin à %1.</translation>
    </message>
    <message>
        <source>It ends on %2 at %1.</source>
        <translation>Fin %2 à %1.</translation>
    </message>
    <message>
        <source>It ends tomorrow at %1.</source>
        <translation>Fin demain à %1.</translation>
    </message>
    <message>
        <source>It goes out now.</source>
        <translation>Cela part maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>My time: %n minute(s) left.</source>
        <translation>
            <numerusform>Mon temps&#x202f;: encore %n minute.</numerusform>
            <numerusform>Mon temps&#x202f;: encore %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something small: stand up, drink a glass of water, look out of a window.</source>
        <translation>Une petite chose&#x202f;: se lever, boire un verre d’eau, regarder par la fenêtre.</translation>
    </message>
    <message>
        <source>That was your time for one go.</source>
        <translation>C’était ton temps d’affilée.</translation>
    </message>
    <message>
        <source>That was your time for today.</source>
        <translation>C’était ton temps pour aujourd’hui.</translation>
    </message>
    <message>
        <source>The clock was set back during a lock.</source>
        <translation>L’horloge a été reculée pendant un verrou.</translation>
    </message>
    <message>
        <source>What arrives now is shown at %1, as you chose.</source>
        <translation>Ce qui arrive maintenant est montré à %1, comme tu l’as choisi.</translation>
    </message>
    <message>
        <source>What arrives now is shown on %2 at %1, as you chose.</source>
        <translation>Ce qui arrive maintenant est montré %2 à %1, comme tu l’as choisi.</translation>
    </message>
    <message>
        <source>What arrives now is shown tomorrow at %1, as you chose.</source>
        <translation>Ce qui arrive maintenant est montré demain à %1, comme tu l’as choisi.</translation>
    </message>
    <message>
        <source>You have locked your circles.</source>
        <translation>Tu as verrouillé tes cercles.</translation>
    </message>
    <message>
        <source>Your circles are closed at this hour, as you chose.</source>
        <translation>Tes cercles sont fermés à cette heure, comme tu l’as choisi.</translation>
    </message>
    <message>
        <source>Your circles open again at %1.</source>
        <translation>Tes cercles rouvrent à %1.</translation>
    </message>
    <message>
        <source>Your circles open again on %2 at %1.</source>
        <translation>Tes cercles rouvrent %2 à %1.</translation>
    </message>
    <message>
        <source>Your circles open again tomorrow at %1.</source>
        <translation>Tes cercles rouvrent demain à %1.</translation>
    </message>
    <message>
        <source>Your circles stay closed until you change your limits.</source>
        <translation>Tes cercles restent fermés jusqu’à ce que tu changes tes limites.</translation>
    </message>
    <message>
        <source>Your draft is saved.</source>
        <translation>Ton brouillon est enregistré.</translation>
    </message>
    <message>
        <source>Your limits let it wait.</source>
        <translation>Tes limites le font attendre.</translation>
    </message>
    <message>
        <source>Your limits let nothing go out.</source>
        <translation>Tes limites ne laissent rien partir.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>More about {words}</source>
        <translation>Plus sur {words}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>Add a questionnaire from a file</source>
        <translation>Ajouter un questionnaire depuis un fichier</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>Dernière fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last on %1: %2</source>
        <translation>Dernière fois, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Short published questionnaires, word for word. What you answer stays in this journal and goes nowhere by itself. A score is no diagnosis.</source>
        <translation>De courts questionnaires publiés, mot pour mot. Ce que tu réponds reste dans ce journal et ne va nulle part tout seul. Un score n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>Search %n entries</source>
        <translation>
            <numerusform>Parcourir %n entrée</numerusform>
            <numerusform>Parcourir %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>A lock cannot be undone, by nobody. Writing, reading your own pages, export and help are never locked, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>Un verrou ne peut être annulé par personne. Écrire, lire tes propres pages, exporter et trouver de l’aide n’est jamais verrouillé, pas plus que quitter, bloquer, reprendre ou signaler.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>Avec tes mots, si tu veux</translation>
    </message>
    <message>
        <source>It cannot be undone before it ends, whatever happens.</source>
        <translation>Il ne peut pas être annulé avant la fin, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Il vaut jusqu’à %1.</translation>
    </message>
    <message>
        <source>Keep my circles closed as well</source>
        <translation>Garder aussi mes cercles fermés</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock my limits</source>
        <translation>Verrouiller mes limites</translation>
    </message>
    <message>
        <source>Locked until %1.</source>
        <translation>Verrouillé jusqu’à %1.</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Verrouiller…</translation>
    </message>
    <message>
        <source>My reason</source>
        <translation>Ma raison</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Jusqu’à %1.</translation>
    </message>
    <message>
        <source>Until a lock ends, nothing is loosened and nothing is opened once more. Limits can still be made stricter.</source>
        <translation>Jusqu’à la fin d’un verrou, rien n’est assoupli et rien n’est rouvert une fois. On peut encore rendre les limites plus strictes.</translation>
    </message>
    <message>
        <source>Your circles stay closed all that time.</source>
        <translation>Tes cercles restent fermés tout ce temps.</translation>
    </message>
    <message>
        <source>Your limits can only be made stricter in that time.</source>
        <translation>Pendant ce temps, tes limites ne peuvent que devenir plus strictes.</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Entries of earlier years. Never one that is marked hard.</source>
        <translation>Des entrées d’années passées. Jamais une entrée marquée difficile.</translation>
    </message>
    <message>
        <source>Feelings you named most</source>
        <translation>Les émotions que tu as le plus nommées</translation>
    </message>
    <message>
        <source>Nothing was written on %1 in earlier years.</source>
        <translation>%1&#x202f;: rien d’écrit les années passées.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>Montrer ce que j’ai écrit ce jour-là</translation>
    </message>
</context>
<context>
    <name>LookBackPart</name>
    <message>
        <source>%1 in circles, %2 with people elsewhere.</source>
        <translation>%1 dans les cercles, %2 avec des gens ailleurs.</translation>
    </message>
    <message>
        <source>Circles locked, until %1</source>
        <translation>Cercles verrouillés, jusqu’à %1</translation>
    </message>
    <message>
        <source>Forget this: %1</source>
        <translation>Oublier ceci&#x202f;: %1</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>C’est oublié.</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>Dans les cercles</translation>
    </message>
    <message>
        <source>Limits locked, until %1</source>
        <translation>Limites verrouillées, jusqu’à %1</translation>
    </message>
    <message>
        <source>Note somebody I met</source>
        <translation>Noter quelqu’un que j’ai vu</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Rien n’est encore ici.</translation>
    </message>
    <message>
        <source>Opened once more, and locks</source>
        <translation>Réouvertures et verrous</translation>
    </message>
    <message>
        <source>People I met</source>
        <translation>Des gens que j’ai vus</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Montrer en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine suivante</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine précédente</translation>
    </message>
    <message>
        <source>Time in circles and with people elsewhere</source>
        <translation>Le temps dans les cercles et avec des gens ailleurs</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>With people elsewhere</source>
        <translation>Avec des gens ailleurs</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files come with it.</source>
        <translation>
            <numerusform>%n photo ou fichier l’accompagne.</numerusform>
            <numerusform>%n photos et fichiers l’accompagnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Une autre sauvegarde</translation>
    </message>
    <message>
        <source>Bring this entry back</source>
        <translation>Récupérer cette entrée</translation>
    </message>
    <message>
        <source>Compare everything</source>
        <translation>Tout comparer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>C’est copié.</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Copier son texte</translation>
    </message>
    <message>
        <source>Entries of the backup</source>
        <translation>Entrées de la sauvegarde</translation>
    </message>
    <message>
        <source>It is of another journal.</source>
        <translation>Elle est d’un autre journal.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Search this backup</source>
        <translation>Rechercher dans cette sauvegarde</translation>
    </message>
    <message>
        <source>The backup of %1: %2.</source>
        <translation>Sauvegarde, %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Words or a day</source>
        <translation>Des mots ou un jour</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Already saved.</source>
        <translation>Déjà enregistré.</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1 is %2, as it was the time before.</source>
        <translation>%1&#x202f;: %2, comme la fois précédente.</translation>
    </message>
    <message>
        <source>%1 looks back %2. The next one makes sense from %3.</source>
        <translation>%1 couvre %2. La prochaine fois a du sens à partir du %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>%1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of %4 or more are usually more than measurement noise.</source>
        <translation>%1 est passé de %2 à %3. Des écarts de %4 ou plus dépassent en général l’imprécision de la mesure.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of less than %4 can be measurement noise.</source>
        <translation>%1 est passé de %2 à %3. Des écarts de moins de %4 peuvent tenir à l’imprécision de la mesure.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added by you, %n questions.</source>
        <translation>
            <numerusform>Ajouté par toi, %n question.</numerusform>
            <numerusform>Ajouté par toi, %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance of feelings</source>
        <translation>Équilibre des émotions</translation>
    </message>
    <message>
        <source>Feelings of the last four weeks, in twelve words.</source>
        <translation>Les émotions des quatre dernières semaines, en douze mots.</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Humeur basse</translation>
    </message>
    <message>
        <source>Low mood and worry, in four questions.</source>
        <translation>Humeur basse et inquiétude, en quatre questions.</translation>
    </message>
    <message>
        <source>Low mood, in two questions.</source>
        <translation>Humeur basse, en deux questions.</translation>
    </message>
    <message>
        <source>Low mood. Nine questions about the last two weeks.</source>
        <translation>Humeur basse. Neuf questions sur les deux dernières semaines.</translation>
    </message>
    <message>
        <source>Pleasant feelings</source>
        <translation>Émotions agréables</translation>
    </message>
    <message>
        <source>The PHQ-9 without its last question, on thoughts of death.</source>
        <translation>Le PHQ-9 sans sa dernière question, sur les pensées de mort.</translation>
    </message>
    <message>
        <source>The file of this questionnaire was altered. It can be filled in, but it is not scored.</source>
        <translation>Le fichier de ce questionnaire a été altéré. On peut le remplir, mais aucun score n’est calculé.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unpleasant feelings</source>
        <translation>Émotions désagréables</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Inquiétude</translation>
    </message>
    <message>
        <source>Worry, in two questions.</source>
        <translation>Inquiétude, en deux questions.</translation>
    </message>
    <message>
        <source>Worry. Seven questions about the last two weeks.</source>
        <translation>Inquiétude. Sept questions sur les deux dernières semaines.</translation>
    </message>
    <message>
        <source>at or above the limit of this short form</source>
        <translation>à la limite de cette forme courte ou au-dessus</translation>
    </message>
    <message>
        <source>below the limit of this short form</source>
        <translation>sous la limite de cette forme courte</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>quatre semaines</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation>modérément sévère</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none to minimal</source>
        <translation>nul à minimal</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>sévère</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>deux semaines</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>As you answered. A range has the name that its authors gave it; it is no diagnosis.</source>
        <translation>Tel que tu as répondu. Une plage porte le nom que ses auteurs lui ont donné&#x202f;; ce n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>Équilibre au fil du temps</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Faire un rapport</translation>
    </message>
    <message>
        <source>No questionnaire in this time. A score will stand here as a point.</source>
        <translation>Aucun questionnaire sur cette période. Un score figurera ici sous forme de point.</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Scores au fil du temps</translation>
    </message>
    <message>
        <source>Take a questionnaire</source>
        <translation>Remplir un questionnaire</translation>
    </message>
</context>
<context>
    <name>MeasuresView</name>
    <message>
        <source>A FHIR questionnaire as JSON</source>
        <translation>Un questionnaire FHIR en JSON</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>C’est enregistré.</translation>
    </message>
    <message>
        <source>The answers given before are dropped.</source>
        <translation>Les réponses données avant sont abandonnées.</translation>
    </message>
    <message>
        <source>The questionnaire is put away. Its results stay in the journal.</source>
        <translation>Le questionnaire est mis de côté. Ses résultats restent dans le journal.</translation>
    </message>
    <message>
        <source>The result is removed.</source>
        <translation>Le résultat est retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on at any time.</source>
        <translation>Tes réponses sont gardées. Tu peux continuer à tout moment.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Join another circle</source>
        <translation>Rejoindre un autre cercle</translation>
    </message>
    <message>
        <source>Start another circle</source>
        <translation>Créer un autre cercle</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Ana, by the river</source>
        <translation>Ana, au bord de la rivière</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Met, called or visited, outside of circles. Only you see it.</source>
        <translation>Rencontre, appel ou visite, hors des cercles. Personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Minutes, if you like</source>
        <translation>Minutes, si tu veux</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Somebody I met</source>
        <translation>Quelqu’un que j’ai vu</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Say something about you</source>
        <translation>Dire quelque chose sur toi</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>The key is another than the one you compared. Compare anew.</source>
        <translation>La clé n’est plus celle que tu as comparée. Comparez à nouveau.</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Ce qu’on peut faire avec %1</translation>
    </message>
    <message>
        <source>What you say about you</source>
        <translation>Ce que tu dis de toi</translation>
    </message>
    <message>
        <source>blocked by you</source>
        <translation>bloqué par toi</translation>
    </message>
    <message>
        <source>has not accepted the newest agreement yet</source>
        <translation>n’a pas encore accepté le nouvel accord</translation>
    </message>
    <message numerus="yes">
        <source>last heard %n day(s) ago</source>
        <translation>
            <numerusform>dernières nouvelles il y a %n jour</numerusform>
            <numerusform>dernières nouvelles il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard today</source>
        <translation>dernières nouvelles aujourd’hui</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>avec l’appui de %1</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>en sourdine pour toi</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>numéros comparés</translation>
    </message>
    <message>
        <source>numbers not compared yet</source>
        <translation>numéros pas encore comparés</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
</context>
<context>
    <name>MembersSheet</name>
    <message>
        <source>%1 You have signed.</source>
        <translation>%1 Tu as signé.</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward before anybody else can come in. %1 can name one.</source>
        <translation>Un cercle de six personnes ou plus a besoin d’un second responsable avant toute nouvelle arrivée. %1 peut en nommer un.</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward, so that nothing hangs on you alone. Whom would you ask?</source>
        <translation>Un cercle de six personnes ou plus a besoin d’un second responsable, pour que tout ne repose pas sur toi. À qui demanderais-tu&#x202f;?</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>Un guide pour les responsables</translation>
    </message>
    <message>
        <source>Change what I am called</source>
        <translation>Changer mon nom ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everybody sees this list. What stewards do stands in it with their names.</source>
        <translation>Tout le monde voit cette liste. Ce que font les responsables y figure avec leur nom.</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>Quitter le cercle</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Nommer cette personne</translation>
    </message>
    <message>
        <source>Number of the circle</source>
        <translation>Numéro du cercle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sign too</source>
        <translation>Signer aussi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>Quelle page</translation>
    </message>
    <message>
        <source>Who becomes the second steward</source>
        <translation>Qui devient second responsable</translation>
    </message>
    <message>
        <source>Who is in %1</source>
        <translation>Qui est dans %1</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Write a whole number of minutes, from %1 to %2.</source>
        <translation>Écris un nombre entier de minutes, de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>MomentPopover</name>
    <message>
        <source>Date and place</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Set date and place</source>
        <translation>Définir la date et le lieu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Écris l’heure comme 21:04.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Earlier month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>usual</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agréable</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <comment>usual</comment>
        <translation>Agréable</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <translation>Plutôt agréable</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <comment>usual</comment>
        <translation>Plutôt agréable</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <translation>Plutôt désagréable</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <comment>usual</comment>
        <translation>Plutôt désagréable</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Désagréable</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <comment>usual</comment>
        <translation>Désagréable</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <translation>Très agréable</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <comment>usual</comment>
        <translation>Très agréable</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <translation>Très désagréable</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <comment>usual</comment>
        <translation>Très désagréable</translation>
    </message>
</context>
<context>
    <name>MoodButton</name>
    <message>
        <source>Add a mood</source>
        <translation>Ajouter une humeur</translation>
    </message>
    <message>
        <source>Change the mood</source>
        <translation>Modifier l’humeur</translation>
    </message>
    <message>
        <source>Mood: {word}</source>
        <translation>Humeur&#x202f;: {word}</translation>
    </message>
</context>
<context>
    <name>MoodPage</name>
    <message>
        <source>%1: you were away? Name these days</source>
        <translation>%1&#x202f;: une absence&#x202f;? Donne un nom à ces jours</translation>
    </message>
    <message numerus="yes">
        <source>%n days this week.</source>
        <translation>
            <numerusform>%n jour cette semaine.</numerusform>
            <numerusform>%n jours cette semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A middle value needs %n days.</source>
        <translation>
            <numerusform>Une médiane demande %n jour.</numerusform>
            <numerusform>Une médiane demande %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>Apparus ensemble</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Par jour de la semaine</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Points d’humeur</translation>
    </message>
    <message>
        <source>Filled: days with it. Open: days without. This shows what came together, not what caused what.</source>
        <translation>Plein&#x202f;: jours avec. Vide&#x202f;: jours sans. Cela montre ce qui est venu ensemble, pas ce qui a causé quoi.</translation>
    </message>
    <message>
        <source>From three days in a week on, Lamplit shows a middle value.</source>
        <translation>À partir de trois jours dans une semaine, Lamplit montre une médiane.</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>À partir de trois, Lamplit montre une médiane.</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>How often each mood came</source>
        <translation>Fréquence de chaque humeur</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>Humeur par semaine</translation>
    </message>
    <message>
        <source>Nothing stands out in this time. It came on all kinds of days.</source>
        <translation>Rien ne ressort sur cette période. C’est venu des jours de toutes sortes.</translation>
    </message>
    <message>
        <source>Sleep and mood</source>
        <translation>Sommeil et humeur</translation>
    </message>
    <message>
        <source>The middle value of the last four weeks is %1 (%2 of %3 days). In the four weeks before it was %4 (%5 of %6 days).</source>
        <translation>La médiane des quatre dernières semaines est %1 (%2 jours sur %3). Les quatre semaines d’avant, c’était %4 (%5 jours sur %6).</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message numerus="yes">
        <source>With %n days that something was there, and as many without, it can stand here.</source>
        <translation>
            <numerusform>Avec %n jour où quelque chose était là, et autant sans, cela peut figurer ici.</numerusform>
            <numerusform>Avec %n jours où quelque chose était là, et autant sans, cela peut figurer ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Les mots au fil du temps</translation>
    </message>
    <message>
        <source>Year in pixels</source>
        <translation>L’année en pixels</translation>
    </message>
    <message>
        <source>asleep to awake · mood of the day</source>
        <translation>du coucher au réveil · humeur du jour</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>ligne&#x202f;: médiane par semaine · points&#x202f;: jours</translation>
    </message>
    <message>
        <source>middle value, and the half around it</source>
        <translation>médiane, et la moitié autour d’elle</translation>
    </message>
</context>
<context>
    <name>MoodRow</name>
    <message>
        <source>How is it right now?</source>
        <translation>Comment ça va en ce moment&#x202f;?</translation>
    </message>
</context>
<context>
    <name>MoodWords</name>
    <message numerus="yes">
        <source>%n more words are not shown here. Type to find them.</source>
        <translation>
            <numerusform>%n mot de plus n’est pas montré ici. Écris pour le trouver.</numerusform>
            <numerusform>%n mots de plus ne sont pas montrés ici. Écris pour les trouver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of all have no mood yet.</source>
        <translation>
            <numerusform>%n en tout n’a pas encore d’humeur.</numerusform>
            <numerusform>%n en tout n’ont pas encore d’humeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Trouver un mot</translation>
    </message>
    <message>
        <source>Its moods</source>
        <translation>Ses humeurs</translation>
    </message>
    <message>
        <source>Mood for %1</source>
        <translation>Humeur pour %1</translation>
    </message>
    <message>
        <source>Moods here</source>
        <translation>Humeurs ici</translation>
    </message>
    <message>
        <source>No mood</source>
        <translation>Aucune humeur</translation>
    </message>
</context>
<context>
    <name>MoodsSection</name>
    <message>
        <source>Moods</source>
        <translation>Humeurs</translation>
    </message>
    <message>
        <source>What a check-in asks</source>
        <translation>Ce que demande un point d’humeur</translation>
    </message>
    <message>
        <source>Your own scales medication pain</source>
        <translation>Tes propres échelles médicament douleur</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tes propres mots</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Another address for the relay of %1</source>
        <translation>Une autre adresse pour le relais de %1</translation>
    </message>
    <message>
        <source>Another relay for %1</source>
        <translation>Un autre relais pour %1</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>Demander à revenir</translation>
    </message>
    <message>
        <source>Ask to go back?</source>
        <translation>Demander à revenir&#x202f;?</translation>
    </message>
    <message>
        <source>If the old relay does not answer any more, the circle cannot leave it: then start another one.</source>
        <translation>Si l’ancien relais ne répond plus, le cercle ne peut pas le quitter&#x202f;: crée alors un autre cercle.</translation>
    </message>
    <message>
        <source>It is another relay: the circle moves there.</source>
        <translation>C’est un autre relais&#x202f;: le cercle y déménage.</translation>
    </message>
    <message>
        <source>It is on its way. You can close this; what is begun is finished, or changes nothing.</source>
        <translation>C’est en route. Tu peux fermer ceci&#x202f;; ce qui est commencé se termine, ou ne change rien.</translation>
    </message>
    <message>
        <source>It is the circle&apos;s own relay: only its address changes.</source>
        <translation>C’est le relais du cercle lui-même&#x202f;: seule son adresse change.</translation>
    </message>
    <message>
        <source>Let the old relay run for as long as it keeps what is sent, usually 90 days: whoever was away finds the way there, and what you take back is forgotten there too.</source>
        <translation>Laisse tourner l’ancien relais aussi longtemps qu’il garde ce qui est envoyé, en général 90 jours&#x202f;: qui était absent y trouve le chemin, et ce que tu reprends y est oublié aussi.</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>Examiner le relais</translation>
    </message>
    <message>
        <source>Move the circle there</source>
        <translation>Y déplacer le cercle</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Only stewards can move the circle to another relay.</source>
        <translation>Seuls les responsables peuvent déplacer le cercle vers un autre relais.</translation>
    </message>
    <message>
        <source>Somebody at the old relay lets you in again. Until then you stay here, and nothing changes.</source>
        <translation>Quelqu’un de l’ancien relais te laisse entrer à nouveau. D’ici là tu restes ici, et rien ne change.</translation>
    </message>
    <message>
        <source>The circle goes on at the old relay, for everybody who waits there.</source>
        <translation>Le cercle continue sur l’ancien relais, pour tous ceux qui y attendent.</translation>
    </message>
    <message>
        <source>The circle is at %1 now.</source>
        <translation>Le cercle est maintenant sur %1.</translation>
    </message>
    <message>
        <source>The circle&apos;s relay or the new one did not answer; both are needed. What was begun is finished with a later look, or changes nothing.</source>
        <translation>Le relais du cercle ou le nouveau n’a pas répondu&#x202f;; il faut les deux. Ce qui a été commencé se terminera plus tard, ou ne change rien.</translation>
    </message>
    <message>
        <source>The others follow by themselves with their next look for news, and read who moved the circle where. What was shared stays readable. Open invites end.</source>
        <translation>Les autres suivent tout seuls dès qu’ils regardent les nouvelles, et lisent qui a déplacé le cercle et où. Ce qui a été partagé reste lisible. Les invitations ouvertes prennent fin.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Annuler le déménagement</translation>
    </message>
    <message>
        <source>Undo the move?</source>
        <translation>Annuler le déménagement&#x202f;?</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>What you have said here goes out again there. Whoever stays here keeps it, and hears nothing new of you. Ask them first.</source>
        <translation>Ce que tu as dit ici y repart. Les personnes qui restent ici le gardent, et n’entendent plus rien de nouveau de toi. Demande-leur d’abord.</translation>
    </message>
    <message>
        <source>Where it is from now on</source>
        <translation>Où il est désormais</translation>
    </message>
    <message>
        <source>Where the same relay has another address now, write it below. Only this journal looks there then; a steward can tell the others.</source>
        <translation>Si le même relais a maintenant une autre adresse, écris-la ci-dessous. Seul ce journal y regardera&#x202f;; un responsable peut le dire aux autres.</translation>
    </message>
    <message>
        <source>Whoever cannot reach the new relay waits at the old one, and loses nothing. If that does not end, another steward can undo the move after two weeks, above the posts.</source>
        <translation>Qui ne peut pas joindre le nouveau relais attend à l’ancien, et ne perd rien. Si cela dure, un autre responsable peut annuler le déménagement après deux semaines, au-dessus des messages.</translation>
    </message>
    <message>
        <source>Whoever is at the new relay already is not with you any more: they ask to be let in again, or come with another invite. Ask them first.</source>
        <translation>Qui est déjà au nouveau relais n’est plus avec toi&#x202f;: il lui faut demander à entrer à nouveau, ou venir avec une autre invitation. Demande d’abord.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>asking the relay about itself</source>
        <translation>interroger le relais sur lui-même</translation>
    </message>
    <message>
        <source>invites and requests</source>
        <translation>invitations et demandes</translation>
    </message>
    <message>
        <source>mending the circle</source>
        <translation>réparer le cercle</translation>
    </message>
    <message>
        <source>photos and files</source>
        <translation>photos et fichiers</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>the circle&apos;s place at the relay</source>
        <translation>la place du cercle au relais</translation>
    </message>
    <message>
        <source>waiting for news</source>
        <translation>attendre les nouvelles</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NewPaperSet</name>
    <message>
        <source>A secret of its own is split into sheets of twenty words. Enough of them open the journal together; fewer tell nothing. Losing some of them touches no other way in.</source>
        <translation>Un secret à part est réparti sur des feuilles de vingt mots. Assez de feuilles ensemble ouvrent le journal&#x202f;; moins ne disent rien. En perdre quelques-unes ne touche aucun autre accès.</translation>
    </message>
    <message>
        <source>A word of the sheet</source>
        <translation>Un mot de la feuille</translation>
    </message>
    <message>
        <source>All are on paper</source>
        <translation>Toutes sont sur papier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lamplit share %1</source>
        <translation>Part Lamplit %1</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>Faire les feuilles</translation>
    </message>
    <message>
        <source>Needed to open the journal</source>
        <translation>Nécessaires pour ouvrir le journal</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>Share %1 of %2, set %3</source>
        <translation>Part %1 sur %2, jeu %3</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Parts sur papier</translation>
    </message>
    <message>
        <source>Sheets to make</source>
        <translation>Feuilles à faire</translation>
    </message>
    <message>
        <source>The sheets open nothing before the last of them is confirmed here.</source>
        <translation>Les feuilles n’ouvrent rien avant que la dernière soit confirmée ici.</translation>
    </message>
    <message>
        <source>The words of this share</source>
        <translation>Les mots de cette part</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type word %1 from it.</source>
        <translation>Pour vérifier qu’elle est bien sur papier, recopie son mot %1.</translation>
    </message>
    <message>
        <source>Whoever brings enough sheets together with a copy of your journal&apos;s files can read it. So keep each in another place, or with another person whom you trust.</source>
        <translation>Qui réunit assez de feuilles et une copie des fichiers de ton journal peut le lire. Garde donc chacune à un endroit différent, ou chez une autre personne de confiance.</translation>
    </message>
    <message>
        <source>Word %1 reads differently on the sheet. Look once more.</source>
        <translation>Le mot %1 est différent sur la feuille. Regarde encore une fois.</translation>
    </message>
    <message>
        <source>Write the journal&apos;s name on each sheet</source>
        <translation>Écrire le nom du journal sur chaque feuille</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Force de la phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>Les deux diffèrent. Saisis de nouveau la seconde.</translation>
    </message>
</context>
<context>
    <name>NewWords</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Force de la phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
</context>
<context>
    <name>NoCircle</name>
    <message>
        <source>A circle is a handful of people whom you trust. You share what you choose, and nothing else of this journal ever leaves it.</source>
        <translation>Un cercle, c’est une poignée de personnes en qui tu as confiance. Tu partages ce que tu choisis, et rien d’autre de ce journal n’en sort jamais.</translation>
    </message>
    <message>
        <source>A place to be heard by a few</source>
        <translation>Un lieu où quelques personnes t’écoutent</translation>
    </message>
    <message>
        <source>Everything is locked before it leaves this computer. The relay that passes it on cannot read it.</source>
        <translation>Tout est verrouillé avant de quitter cet ordinateur. Le relais qui le transmet ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Rejoindre avec un lien</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>Créer un cercle</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nothing was found for {query}.</source>
        <translation>Rien n’a été trouvé pour {query}.</translation>
    </message>
    <message>
        <source>Search inside words</source>
        <translation>Rechercher dans les mots</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Quelques mots, si tu veux</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A note on %1</source>
        <translation>Une note sur %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Only you see it. It never leaves this journal.</source>
        <translation>Personne d’autre ne la voit. Elle ne quitte jamais ce journal.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A change of keys that was cut off has been finished.</source>
        <translation>Un changement de clés qui avait été interrompu est maintenant terminé.</translation>
    </message>
    <message>
        <source>An older key file had been put in place, in which a removed key may still work. The true one was put back.</source>
        <translation>Un ancien fichier de clés avait été mis en place, dans lequel une clé retirée peut encore marcher. Le vrai a été remis.</translation>
    </message>
    <message>
        <source>Keys were missing from the key file. The true one was put back.</source>
        <translation>Des clés manquaient dans le fichier de clés. Le vrai a été remis.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space, so that everything can be saved.</source>
        <translation>Le disque est presque plein. Libère un peu de place, pour que tout puisse être enregistré.</translation>
    </message>
    <message>
        <source>The key file came from a copy of this journal. The true one was put back.</source>
        <translation>Le fichier de clés venait d’une copie de ce journal. Le vrai a été remis.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Lamplit. The true one was put back.</source>
        <translation>Le fichier de clés a été modifié par autre chose que Lamplit. Le vrai a été remis.</translation>
    </message>
    <message>
        <source>The key file was damaged or missing. Its twin was used and put in its place.</source>
        <translation>Le fichier de clés était abîmé ou manquait. Son double a servi et a été mis à sa place.</translation>
    </message>
    <message>
        <source>The spare copy of the key file was damaged or missing. It was made again.</source>
        <translation>Le double du fichier de clés était abîmé ou manquait. Il a été refait.</translation>
    </message>
    <message>
        <source>This journal is open on this computer for the first time.</source>
        <translation>Ce journal est ouvert sur cet ordinateur pour la première fois.</translation>
    </message>
    <message>
        <source>This journal was restored or copied since it was last open here.</source>
        <translation>Ce journal a été restauré ou copié depuis sa dernière ouverture ici.</translation>
    </message>
    <message>
        <source>This journal was used on another computer since it was last open here.</source>
        <translation>Ce journal a été utilisé sur un autre ordinateur depuis sa dernière ouverture ici.</translation>
    </message>
</context>
<context>
    <name>NumberBlock</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>C’est copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera at it, and the phone offers to call or write.</source>
        <translation>Pointe l’appareil photo d’un téléphone dessus, et le téléphone propose d’appeler ou d’écrire.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>Code QR pour %1</translation>
    </message>
</context>
<context>
    <name>OldBackups</name>
    <message numerus="yes">
        <source>%n old backups are deleted.</source>
        <translation>
            <numerusform>%n ancienne sauvegarde est supprimée.</numerusform>
            <numerusform>%n anciennes sauvegardes sont supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old backups</source>
        <translation>
            <numerusform>Supprimer %n ancienne sauvegarde</numerusform>
            <numerusform>Supprimer %n anciennes sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>If someone knows the old passphrase or has an old code, they can still open these. Back up first, then delete them.</source>
        <translation>Si quelqu’un connaît l’ancienne phrase de passe ou a un ancien code, ces sauvegardes peuvent encore être ouvertes. Fais d’abord une sauvegarde, puis supprime-les.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Not every old backup could be deleted. Look into the backups folder and delete them there.</source>
        <translation>Toutes les anciennes sauvegardes n’ont pas pu être supprimées. Regarde dans le dossier des sauvegardes et supprime-les là.</translation>
    </message>
    <message>
        <source>The old backups still open with the old keys</source>
        <translation>Les anciennes sauvegardes s’ouvrent encore avec les anciennes clés</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnceMore</name>
    <message>
        <source>As you asked, your circles open once more at %1, for %2 min.</source>
        <translation>Comme tu l’as demandé, tes cercles rouvrent une fois à %1, pendant %2 min.</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Open once more…</source>
        <translation>Rouvrir une fois…</translation>
    </message>
    <message>
        <source>Wait, then open</source>
        <translation>Attendre, puis ouvrir</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Pourquoi, en une phrase</translation>
    </message>
    <message>
        <source>Why? One sentence, only for you</source>
        <translation>Pourquoi&#x202f;? Une phrase, rien que pour toi</translation>
    </message>
    <message>
        <source>Your circles open after a wait of %1 min, for %2 min. Your sentence stands in your look-back and nowhere else.</source>
        <translation>Tes cercles ouvrent après une attente de %1 min, pendant %2 min. Ta phrase figure dans ta rétrospective et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 of %2 photos, without their data</source>
        <translation>%1 photos sur %2, sans leurs données</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Also include</source>
        <translation>Inclure aussi</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>Personnes choisies</translation>
    </message>
    <message>
        <source>Everyone in %1 (%2)</source>
        <translation>Tout le monde dans %1 (%2)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Comment l’entendre</translation>
    </message>
    <message>
        <source>I take it back</source>
        <translation>Tant que je le laisse</translation>
    </message>
    <message>
        <source>My mood: %1</source>
        <translation>Mon humeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Aucune attente</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Others, with commas between</source>
        <translation>D’autres, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#x202f;: %1</translation>
    </message>
    <message>
        <source>The photo %1, without its data</source>
        <translation>La photo %1, sans ses données</translation>
    </message>
    <message>
        <source>The place: %1</source>
        <translation>Le lieu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The title: %1</source>
        <translation>Le titre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Trois jours</translation>
    </message>
    <message>
        <source>Topic notes</source>
        <translation>Mentions de sujet</translation>
    </message>
    <message>
        <source>Topic notes in your words</source>
        <translation>Mentions de sujet avec tes mots</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Waits before it goes out</source>
        <translation>Attente avant l’envoi</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>Ce que je souhaite</translation>
    </message>
    <message>
        <source>When I wrote it</source>
        <translation>Quand je l’ai écrit</translation>
    </message>
    <message>
        <source>other photos</source>
        <translation>d’autres photos</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>when you wrote it</source>
        <translation>quand tu l’as écrit</translation>
    </message>
    <message>
        <source>your mood</source>
        <translation>ton humeur</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>It stands on top for everybody.</source>
        <translation>C’est placé tout en haut pour tout le monde.</translation>
    </message>
    <message>
        <source>It stands on top no longer.</source>
        <translation>Ce n’est plus placé tout en haut.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>A plan is written on a good day and read on a bad one: what helps, and whom to ask, in your own words.</source>
        <translation>Un plan s’écrit un bon jour et se lit un mauvais&#x202f;: ce qui aide, et à qui demander, avec tes mots.</translation>
    </message>
    <message>
        <source>Add my people</source>
        <translation>Ajouter mes proches</translation>
    </message>
    <message>
        <source>Change my people</source>
        <translation>Modifier mes proches</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Modifier mon plan</translation>
    </message>
    <message>
        <source>If you have written a plan, it is in the journal. Open that to read it here. Everything below works without.</source>
        <translation>Si tu as écrit un plan, il est dans le journal. Ouvre-le pour le lire ici. Tout ce qui suit marche sans.</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mes proches</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>This is the short form. All of it is in the journal.</source>
        <translation>Voici la forme courte. Tout est dans le journal.</translation>
    </message>
    <message>
        <source>This part goes on in the plan.</source>
        <translation>Cette partie continue dans le plan.</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>Écrire un plan</translation>
    </message>
</context>
<context>
    <name>OwnPlanStrip</name>
    <message>
        <source>Open my plan</source>
        <translation>Ouvrir mon plan</translation>
    </message>
    <message>
        <source>Your own plan is here, if you want it.</source>
        <translation>Ton propre plan est ici, si tu veux.</translation>
    </message>
</context>
<context>
    <name>OwnWordsGroup</name>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 s’appelle maintenant «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>They stand wherever a mood shows. An empty one is as usual.</source>
        <translation>Ils figurent partout où une humeur est montrée. Un champ vide garde le mot habituel.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tes propres mots</translation>
    </message>
    <message>
        <source>Your word for: %1</source>
        <translation>Ton mot pour&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Ask on Today: %1</source>
        <translation>Demander dans Aujourd’hui&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hide the questions</source>
        <translation>Masquer les questions</translation>
    </message>
    <message numerus="yes">
        <source>Show %n questions</source>
        <translation>
            <numerusform>Montrer %n question</numerusform>
            <numerusform>Montrer %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Ajouter une image ou un fichier</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add the chosen words to my next session</source>
        <translation>Ajouter les mots choisis à ma prochaine séance</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Ajouter à ma prochaine séance</translation>
    </message>
    <message>
        <source>Copy the whole entry</source>
        <translation>Copier toute l’entrée</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Files of this entry</source>
        <translation>Fichiers de cette entrée</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>Rechercher dans cette entrée</translation>
    </message>
    <message>
        <source>Keep out of memories</source>
        <translation>Exclure des souvenirs</translation>
    </message>
    <message>
        <source>Make a template of this entry</source>
        <translation>Faire un modèle de cette entrée</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Mode lecture</translation>
    </message>
    <message>
        <source>Save all of them</source>
        <translation>Les enregistrer tous</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Écrire sans distraction</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 jours sur %2</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Meilleur jour</translation>
    </message>
    <message>
        <source>Best weeks</source>
        <translation>Meilleures semaines</translation>
    </message>
    <message>
        <source>Hardest day</source>
        <translation>Jour le plus dur</translation>
    </message>
    <message>
        <source>Hardest weeks</source>
        <translation>Semaines les plus dures</translation>
    </message>
</context>
<context>
    <name>PairBars</name>
    <message>
        <source>%1, minutes</source>
        <translation>%1, minutes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>PaperInView</name>
    <message>
        <source>%1 of the %2 that are needed are here.</source>
        <translation>%1 des %2 parts nécessaires sont ici.</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Ajouter cette part</translation>
    </message>
    <message>
        <source>Back in, with shares on paper</source>
        <translation>Revenir, avec des parts sur papier</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Retour à la phrase de passe</translation>
    </message>
    <message>
        <source>Choose a new passphrase. It takes the place of the one that is lost. The shares open this journal as before.</source>
        <translation>Choisis une nouvelle phrase de passe. Elle remplace celle qui est perdue. Les parts ouvrent ce journal comme avant.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>The shares fit</source>
        <translation>Les parts conviennent</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>Les deux diffèrent. Saisis de nouveau la seconde.</translation>
    </message>
    <message>
        <source>The words of a sheet</source>
        <translation>Les mots d’une feuille</translation>
    </message>
    <message>
        <source>The words so far</source>
        <translation>Les mots jusqu’ici</translation>
    </message>
    <message>
        <source>Type the words of one sheet after the other, or read its QR code from a picture. Four letters of a word are enough.</source>
        <translation>Saisis les mots d’une feuille après l’autre, ou lis leur code QR sur une image. Quatre lettres par mot suffisent.</translation>
    </message>
</context>
<context>
    <name>PaperShares</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <source>%n words are missing.</source>
        <translation>
            <numerusform>Il manque %n mot.</numerusform>
            <numerusform>Il manque %n mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shares on paper open this journal.</source>
        <translation>Aucune part sur papier n’ouvre ce journal.</translation>
    </message>
    <message>
        <source>Some words are wrong. Compare each of them with the sheet.</source>
        <translation>Certains mots sont faux. Compare chacun avec la feuille.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n words too many.</source>
        <translation>
            <numerusform>Il y a %n mot de trop.</numerusform>
            <numerusform>Il y a %n mots de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words.</source>
        <translation>Il n’y a aucun mot.</translation>
    </message>
    <message>
        <source>These sheets do not open this journal. Begin again with the first of them.</source>
        <translation>Ces feuilles n’ouvrent pas ce journal. Recommence avec la première.</translation>
    </message>
    <message>
        <source>This is no share that opens a journal here.</source>
        <translation>Ce n’est pas une part qui ouvre un journal ici.</translation>
    </message>
    <message>
        <source>This sheet is of another set, or of another journal. Only sheets of one set open it together. The others still count.</source>
        <translation>Cette feuille vient d’un autre jeu, ou d’un autre journal. Seules les feuilles d’un même jeu l’ouvrent ensemble. Les autres comptent toujours.</translation>
    </message>
    <message>
        <source>This sheet is there already. Take another one.</source>
        <translation>Cette feuille est déjà là. Prends-en une autre.</translation>
    </message>
    <message>
        <source>Word %1 is likely wrong. Compare it with the sheet.</source>
        <translation>Le mot %1 est sans doute faux. Compare-le avec la feuille.</translation>
    </message>
    <message>
        <source>Word %1 is not on the list of words. Look again.</source>
        <translation>Le mot %1 n’est pas dans la liste. Regarde encore.</translation>
    </message>
    <message>
        <source>Words %1 are not on the list. Look again.</source>
        <translation>Les mots %1 ne sont pas dans la liste. Regarde encore.</translation>
    </message>
    <message>
        <source>Words %1 have changed places.</source>
        <translation>Les mots %1 ont échangé leur place.</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Avec ou sans</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days of my choice</source>
        <translation>Des jours de mon choix</translation>
    </message>
    <message>
        <source>Earlier versions of entries</source>
        <translation>Versions antérieures des entrées</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires</source>
        <translation>Humeurs, sommeil et questionnaires</translation>
    </message>
    <message>
        <source>Only entries with a star</source>
        <translation>Seulement les entrées avec une étoile</translation>
    </message>
    <message>
        <source>Only what this search finds</source>
        <translation>Seulement ce que trouve cette recherche</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>Le dernier jour est avant le premier. Choisis un autre jour.</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Les douze derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Ce qui est joint</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quelles entrées</translation>
    </message>
    <message>
        <source>Words, or filters as in the journal, such as tag:river or mood:5-7.</source>
        <translation>Des mots, ou des filtres comme dans le journal, par exemple tag:rivière ou mood:5-7.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A journal only you can open</source>
        <translation>Un journal qui ne s’ouvre qu’à toi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Force de la phrase de passe</translation>
    </message>
    <message>
        <source>There is already a journal in this place. Open it, or choose another.</source>
        <translation>Il y a déjà un journal à cet endroit. Ouvre-le, ou choisis-en un autre.</translation>
    </message>
    <message>
        <source>This journal is locked with your passphrase. Nobody can reset it for you, so step 2 gives you a spare key.</source>
        <translation>Ce journal est verrouillé par ta phrase de passe. Personne ne peut la réinitialiser pour toi&#x202f;; l’étape 2 te donne donc une clé de rechange.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>For how long</source>
        <translation>Pendant combien de temps</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laisser reposer</translation>
    </message>
    <message>
        <source>Let this thread rest</source>
        <translation>Laisser reposer ce fil</translation>
    </message>
    <message>
        <source>Nobody can answer in it meanwhile. Everybody sees that you let it rest, and until when. Afterwards you can take it up again with words that make it easier.</source>
        <translation>Personne ne peut y répondre pendant ce temps. Tout le monde voit que tu le laisses reposer, et jusqu’à quand. Ensuite tu peux le reprendre avec des mots qui facilitent les choses.</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Take this thread up again</source>
        <translation>Rouvrir ce fil</translation>
    </message>
    <message>
        <source>The thread goes on.</source>
        <translation>Le fil continue.</translation>
    </message>
    <message>
        <source>The thread rests.</source>
        <translation>Le fil se repose.</translation>
    </message>
    <message>
        <source>These words go into the thread as yours. With none, it only goes on.</source>
        <translation>Ces mots entrent dans le fil comme les tiens. Sans eux, il continue simplement.</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Trois jours</translation>
    </message>
    <message>
        <source>What you say about it, if you like</source>
        <translation>Ce que tu en dis, si tu veux</translation>
    </message>
    <message>
        <source>Words to begin again with</source>
        <translation>Des mots pour recommencer</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>Le dernier jour est avant le premier. Choisis un autre jour.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>%1 is a steward no longer.</source>
        <translation>%1 n’est plus responsable.</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>%1 est maintenant responsable.</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>%1 n’est plus bloqué.</translation>
    </message>
    <message>
        <source>%1 is muted no longer.</source>
        <translation>%1 n’est plus en sourdine.</translation>
    </message>
    <message>
        <source>%1 is muted: what they write is folded.</source>
        <translation>%1 est en sourdine&#x202f;: ce que cette personne écrit est replié.</translation>
    </message>
    <message>
        <source>%1 was removed, and every key was changed.</source>
        <translation>%1 ne fait plus partie du cercle, et toutes les clés ont été changées.</translation>
    </message>
    <message>
        <source>A note that only I see…</source>
        <translation>Une note pour moi seulement…</translation>
    </message>
    <message>
        <source>A steward can hide posts for everybody, let threads rest, remove people, change the agreement, and make others stewards. All see who did it.</source>
        <translation>Un responsable peut masquer des messages pour tous, laisser reposer des fils, retirer des personnes, modifier l’accord et nommer d’autres responsables. Tout le monde voit qui l’a fait.</translation>
    </message>
    <message>
        <source>Ask %1 first whether they would like that.</source>
        <translation>Demande d’abord à %1 si cela lui convient.</translation>
    </message>
    <message>
        <source>Be a steward no longer</source>
        <translation>Ne plus être responsable</translation>
    </message>
    <message>
        <source>Be a steward no longer…</source>
        <translation>Ne plus être responsable…</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>Ne plus bloquer</translation>
    </message>
    <message>
        <source>Block them</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Change what I am called…</source>
        <translation>Changer mon nom ici…</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparer les numéros</translation>
    </message>
    <message>
        <source>Compare numbers anew</source>
        <translation>Comparer à nouveau les numéros</translation>
    </message>
    <message>
        <source>Every key changes at once. They read nothing that is said from now on, and cannot come back by themselves.</source>
        <translation>Toutes les clés changent aussitôt. Cette personne ne lit plus rien de ce qui se dit à partir de maintenant, et ne peut pas revenir d’elle-même.</translation>
    </message>
    <message>
        <source>Everybody sees that it was you. Talk with them first, if that is safe.</source>
        <translation>Tout le monde voit que c’était toi. Parle d’abord avec cette personne, si c’est sans danger.</translation>
    </message>
    <message>
        <source>Leave the circle…</source>
        <translation>Quitter le cercle…</translation>
    </message>
    <message>
        <source>Make %1 a steward</source>
        <translation>Nommer %1 responsable</translation>
    </message>
    <message>
        <source>Make them a steward</source>
        <translation>Nommer responsable</translation>
    </message>
    <message>
        <source>Make them a steward…</source>
        <translation>Nommer responsable…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>Enlever la sourdine</translation>
    </message>
    <message>
        <source>Nobody is told. They still read what you share with everybody.</source>
        <translation>Personne n’est prévenu. Cette personne lit encore ce que tu partages avec tout le monde.</translation>
    </message>
    <message>
        <source>Nothing of %1 is shown any more.</source>
        <translation>Rien de %1 n’est plus montré.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove %1 from the circle</source>
        <translation>Retirer %1 du cercle</translation>
    </message>
    <message>
        <source>Remove from the circle…</source>
        <translation>Retirer du cercle…</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Quitter ce rôle</translation>
    </message>
    <message>
        <source>Take the role</source>
        <translation>Retirer le rôle</translation>
    </message>
    <message>
        <source>Take the role of steward from %1</source>
        <translation>Retirer à %1 le rôle de responsable</translation>
    </message>
    <message>
        <source>Take the role of steward…</source>
        <translation>Retirer le rôle de responsable…</translation>
    </message>
    <message>
        <source>They keep what they have. It cannot be taken from them.</source>
        <translation>Cette personne garde ce qu’elle a. On ne peut pas le lui reprendre.</translation>
    </message>
    <message>
        <source>They stay in the circle as a member. Everybody sees that it was you.</source>
        <translation>Cette personne reste membre du cercle. Tout le monde voit que c’était toi.</translation>
    </message>
    <message>
        <source>Vote for somebody in their place…</source>
        <translation>Voter pour quelqu’un à sa place…</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>You are a steward no longer.</source>
        <translation>Tu n’es plus responsable.</translation>
    </message>
    <message>
        <source>You see nothing that they write. It is kept, and there again when you block them no longer.</source>
        <translation>Tu ne vois rien de ce que cette personne écrit. C’est gardé, et de retour quand tu ne la bloques plus.</translation>
    </message>
    <message>
        <source>You stay in the circle. The other stewards go on, and everybody sees that you stepped down.</source>
        <translation>Tu restes dans le cercle. Les autres responsables continuent, et tout le monde voit que tu as quitté ce rôle.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>numéros comparés</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Fetch it</source>
        <translation>Aller la chercher</translation>
    </message>
    <message>
        <source>It did not arrive before your place in this circle ended.</source>
        <translation>Elle n’est pas arrivée avant la fin de ta place dans ce cercle.</translation>
    </message>
    <message>
        <source>It did not arrive. You can ask whoever shared it to send it again.</source>
        <translation>Elle n’est pas arrivée. Tu peux demander à qui l’a partagée de la renvoyer.</translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation>Elle n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>It is large, so it comes only when you ask for it.</source>
        <translation>Elle est grande, donc elle ne vient que si tu la demandes.</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Photo %1 sur %2</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It is damaged, or no picture.</source>
        <translation>Cette image ne peut pas être montrée. Elle est abîmée, ou n’est pas une image.</translation>
    </message>
</context>
<context>
    <name>PhrasesPart</name>
    <message>
        <source>Offer me my plan</source>
        <translation>Me proposer mon plan</translation>
    </message>
    <message>
        <source>One phrase a line</source>
        <translation>Une phrase par ligne</translation>
    </message>
    <message>
        <source>Up to %1 phrases of up to %2 characters, each with a word, are kept.</source>
        <translation>Jusqu’à %1 phrases de %2 caractères au plus, chacune avec un mot, sont gardées.</translation>
    </message>
    <message>
        <source>What you write when it is bad, in your own words. Once a page of yours is saved with one of them in it, a line above the page offers your plan, once a day at most. Only this list is kept, in the journal. That one was found is written nowhere, and nothing is sent.</source>
        <translation>Ce que tu écris quand ça va mal, avec tes mots. Dès qu’une page de toi est enregistrée avec l’une d’elles, une ligne au-dessus de la page propose ton plan, une fois par jour au plus. Seule cette liste est gardée, dans le journal. Qu’une phrase ait été trouvée n’est écrit nulle part, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>When I write certain words</source>
        <translation>Quand j’écris certains mots</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>Choisir une image du code</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Depuis une image</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>Aucun code n’est lisible sur cette image. Prends-la de plus près et bien droite.</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>Rien de ce qui a été copié n’est une image.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>Ce n’est pas une image lisible ici. Choisis un PNG ou un JPEG.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This picture is not here.</source>
        <translation>Cette image n’est pas ici.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Cette image n’est pas ici&#x202f;: {alt}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Copied by %1: that company keeps the encrypted file, sees its size and date, and cannot open it. It may keep old ones that are removed here.</source>
        <translation>Copié par %1&#x202f;: cette entreprise garde le fichier chiffré, voit sa taille et sa date, et ne peut pas l’ouvrir. Elle peut en garder d’anciens qui sont retirés ici.</translation>
    </message>
    <message>
        <source>On a network drive (%1): whoever runs it sees how large your backups are and when they are made, and nothing of what is in them.</source>
        <translation>Sur un disque réseau (%1)&#x202f;: qui le gère voit la taille de tes sauvegardes et le moment où elles sont faites, et rien de leur contenu.</translation>
    </message>
    <message>
        <source>This folder is copied by %1, which can bring old versions back and damage a journal in use. A folder it does not copy is safer.</source>
        <translation>Ce dossier est copié par %1, qui peut ramener d’anciennes versions et abîmer un journal ouvert. Un dossier qu’il ne copie pas est plus sûr.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1), where a journal can be damaged when the connection drops. A folder on this computer is safer.</source>
        <translation>Ce dossier est sur un disque réseau (%1), où un journal peut s’abîmer quand la connexion est coupée. Un dossier sur cet ordinateur est plus sûr.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A doctor, a therapist, a clinic; also at night.</source>
        <translation>Médecin, psy, clinique&#x202f;; aussi la nuit.</translation>
    </message>
    <message>
        <source>How I notice that it is getting bad</source>
        <translation>À quoi je remarque que ça se dégrade</translation>
    </message>
    <message>
        <source>Making things safer around me</source>
        <translation>Rendre les choses plus sûres autour de moi</translation>
    </message>
    <message>
        <source>Names and numbers, one a line. Who may know how bad it is?</source>
        <translation>Des noms et des numéros, un par ligne. Qui peut savoir à quel point c’est dur&#x202f;?</translation>
    </message>
    <message>
        <source>People, animals, places, things still to come.</source>
        <translation>Des gens, des animaux, des lieux, des choses à venir.</translation>
    </message>
    <message>
        <source>Places and people that take my mind off it</source>
        <translation>Des lieux et des gens qui me changent les idées</translation>
    </message>
    <message>
        <source>Professionals and services</source>
        <translation>Professionnels et services</translation>
    </message>
    <message>
        <source>Small things that helped before, without anybody else.</source>
        <translation>De petites choses qui ont déjà aidé, sans personne d’autre.</translation>
    </message>
    <message>
        <source>Thoughts, feelings, things I do or stop doing.</source>
        <translation>Des pensées, des émotions, ce que je fais ou cesse de faire.</translation>
    </message>
    <message>
        <source>What I can do by myself</source>
        <translation>Ce que je peux faire par moi-même</translation>
    </message>
    <message>
        <source>What I keep further away when it is bad, and who can help me with that.</source>
        <translation>Ce que je garde plus loin de moi quand ça va mal, et qui peut m’y aider.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Ce qui compte pour moi</translation>
    </message>
    <message>
        <source>Where I am among others, and who is good to be with.</source>
        <translation>Où je suis parmi d’autres, et avec qui il fait bon être.</translation>
    </message>
    <message>
        <source>Whom I can ask for help</source>
        <translation>À qui je peux demander de l’aide</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n entries do not say their time zone and take this one.</source>
        <translation>
            <numerusform>%n entrée n’indique pas son fuseau horaire et prend celui-ci.</numerusform>
            <numerusform>%n entrées n’indiquent pas leur fuseau horaire et prennent celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also take files from outside the folder</source>
        <translation>Prendre aussi des fichiers hors du dossier</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n check-ins</source>
        <translation>
            <numerusform>Importer %n point d’humeur</numerusform>
            <numerusform>Importer %n points d’humeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>Importer %n entrée</numerusform>
            <numerusform>Importer %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries and %1 more</source>
        <translation>
            <numerusform>Importer %n entrée et %1 autres éléments</numerusform>
            <numerusform>Importer %n entrées et %1 autres éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n moods and other things</source>
        <translation>
            <numerusform>Importer %n humeur ou autre élément</numerusform>
            <numerusform>Importer %n humeurs et autres éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %n entries that differ too, beside the ones here</source>
        <translation>
            <numerusform>Importer aussi %n entrée qui diffère, à côté de celle d’ici</numerusform>
            <numerusform>Importer aussi les %n entrées qui diffèrent, à côté de celles d’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry says its own time zone, so this changes nothing.</source>
        <translation>Chaque entrée indique son propre fuseau horaire, donc cela ne change rien.</translation>
    </message>
    <message>
        <source>Everything is already here.</source>
        <translation>Tout est déjà ici.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Lamplit knows no such time zone.</source>
        <translation>Lamplit ne connaît pas ce fuseau horaire.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing new, but some entries differ</source>
        <translation>Rien de nouveau, mais certaines entrées diffèrent</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>Nouvelle lecture</translation>
    </message>
    <message>
        <source>So the dates will read</source>
        <translation>Les dates seront lues ainsi</translation>
    </message>
    <message>
        <source>There are no entries in it.</source>
        <translation>Il n’y a aucune entrée dedans.</translation>
    </message>
    <message>
        <source>There is no new entry to show.</source>
        <translation>Il n’y a aucune nouvelle entrée à montrer.</translation>
    </message>
    <message>
        <source>This is what would come in</source>
        <translation>Voici ce qui arriverait</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans texte</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>My plan for a bad moment</source>
        <translation>Mon plan pour un mauvais moment</translation>
    </message>
    <message>
        <source>Print my plan</source>
        <translation>Imprimer mon plan</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1 was saved. This copy is not encrypted.</source>
        <translation>%1 a été enregistré. Cette copie n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Back to Help now</source>
        <translation>Retour à «&#x202f;De l’aide&#x202f;»</translation>
    </message>
    <message>
        <source>For a bad moment, written on a better one. Leave out whatever does not fit. It is kept as you type, in the journal, and Help now shows it first.</source>
        <translation>Pour un mauvais moment, écrit à un meilleur. Laisse de côté ce qui ne convient pas. C’est gardé à mesure que tu écris, dans le journal, et «&#x202f;De l’aide&#x202f;» le montre en premier.</translation>
    </message>
    <message>
        <source>Help now then shows these parts while the journal is locked. They lie beside it without encryption: whoever uses this computer can read them.</source>
        <translation>«&#x202f;De l’aide&#x202f;» montre alors ces parties même quand le journal est verrouillé. Elles se trouvent à côté de lui, sans chiffrement&#x202f;: qui utilise cet ordinateur peut les lire.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>My plan for a bad moment</source>
        <translation>Mon plan pour un mauvais moment</translation>
    </message>
    <message>
        <source>My plan.pdf</source>
        <translation>Mon plan.pdf</translation>
    </message>
    <message>
        <source>On paper and as a PDF the plan is not encrypted.</source>
        <translation>Sur papier et en PDF, le plan n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Readable before unlocking</source>
        <translation>Lisible avant le déverrouillage</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Written by myself, for myself.</source>
        <translation>Écrit par moi, pour moi.</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Add to my next session…</source>
        <translation>Ajouter à ma prochaine séance…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>All of it, who can read it, where it is</source>
        <translation>En entier, qui peut le lire, où cela se trouve</translation>
    </message>
    <message>
        <source>Answer %1 alone</source>
        <translation>Répondre à %1 seulement</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Bloquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>Bloquer %1…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Hide it for everybody…</source>
        <translation>Masquer pour tout le monde…</translation>
    </message>
    <message>
        <source>Hide it from me</source>
        <translation>Masquer pour moi</translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>Comment l’entendais-tu&#x202f;?</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>Dans un jour</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Dans trois jours</translation>
    </message>
    <message>
        <source>It ends sooner now, for everybody.</source>
        <translation>Cela prend fin plus tôt maintenant, pour tout le monde.</translation>
    </message>
    <message>
        <source>It is hidden from you. Nobody is told.</source>
        <translation>C’est masqué pour toi. Personne n’est prévenu.</translation>
    </message>
    <message>
        <source>It is kept for a report no longer.</source>
        <translation>Ce n’est plus gardé pour un signalement.</translation>
    </message>
    <message>
        <source>Keep it for a report no longer</source>
        <translation>Ne plus le garder pour un signalement</translation>
    </message>
    <message>
        <source>Keep it for a report, 30 days</source>
        <translation>Le garder pour un signalement, 30 jours</translation>
    </message>
    <message>
        <source>Keep it private…</source>
        <translation>Garder pour moi…</translation>
    </message>
    <message>
        <source>Kept sealed for 30 days, even if it is taken back. Nobody is told; the agreement of the circle says that this can be done.</source>
        <translation>Gardé scellé 30 jours, même si c’est repris. Personne n’est prévenu&#x202f;; l’accord du cercle dit que cela est possible.</translation>
    </message>
    <message>
        <source>Let it end sooner</source>
        <translation>Le faire finir plus tôt</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Le laisser partir maintenant</translation>
    </message>
    <message>
        <source>Let this thread rest…</source>
        <translation>Laisser reposer ce fil…</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>Plus, pour ce message</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Mettre %1 en sourdine</translation>
    </message>
    <message>
        <source>Mute %1 no longer</source>
        <translation>Enlever la sourdine de %1</translation>
    </message>
    <message>
        <source>Nobody is told, and %1 can still read what you share with everybody. To share without them, choose people.</source>
        <translation>Personne n’est prévenu, et %1 peut encore lire ce que tu partages avec tout le monde. Pour partager sans cette personne, choisis les destinataires.</translation>
    </message>
    <message>
        <source>Pin it for everybody</source>
        <translation>Épingler pour tout le monde</translation>
    </message>
    <message>
        <source>Pin it no longer</source>
        <translation>Ne plus épingler</translation>
    </message>
    <message>
        <source>Report it to stewards…</source>
        <translation>Signaler aux responsables…</translation>
    </message>
    <message>
        <source>Save it as evidence…</source>
        <translation>Enregistrer comme preuve…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>Show it to everybody again…</source>
        <translation>Montrer à nouveau à tous…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Take this thread up again…</source>
        <translation>Rouvrir ce fil…</translation>
    </message>
    <message>
        <source>Think this advice over…</source>
        <translation>Repenser ce conseil…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What %1 says is folded for you. Nobody is told.</source>
        <translation>Ce que dit %1 est replié pour toi. Personne n’est prévenu.</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>Ce que dit %1 est de nouveau montré.</translation>
    </message>
    <message>
        <source>Why do I see it like this?</source>
        <translation>Pourquoi je le vois ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>You can undo it under Hidden from you.</source>
        <translation>Tu peux l’annuler sous «&#x202f;Masqué pour toi&#x202f;».</translation>
    </message>
    <message>
        <source>You see nothing of %1 any more.</source>
        <translation>Tu ne vois plus rien de %1.</translation>
    </message>
    <message>
        <source>You see nothing that %1 says any more, and nothing of what they said.</source>
        <translation>Tu ne vois plus rien de ce que %1 dit, ni de ce qui a été dit avant.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>%1, qui n’est plus là</translation>
    </message>
    <message>
        <source>A card for the shelf</source>
        <translation>Une carte pour l’étagère</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>Une humeur</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Corrigé %1</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>Aimerait de la compagnie</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>It is kept here. A newer Lamplit can show what it says.</source>
        <translation>C’est gardé ici. Un Lamplit plus récent peut montrer ce que cela dit.</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>Garder dans ma trousse</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>Plus, pour ce message</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>Extrait d’une entrée</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show</source>
        <translation>Quelque chose qu’un Lamplit plus récent peut montrer</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Page de bienvenue</translation>
    </message>
    <message>
        <source>What stood there first</source>
        <translation>Ce qui figurait d’abord</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>daté en avance sur l’horloge d’ici</translation>
    </message>
    <message>
        <source>for chosen people</source>
        <translation>pour des personnes choisies</translation>
    </message>
    <message>
        <source>here until %1</source>
        <translation>ici jusqu’à %1</translation>
    </message>
    <message>
        <source>here until %1 takes it back</source>
        <translation>ici jusqu’à ce que %1 le reprenne</translation>
    </message>
    <message>
        <source>here until you take it back</source>
        <translation>ici jusqu’à ce que tu le reprennes</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>son auteur</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>écrit %1</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Words of a post</source>
        <translation>Mots d’un message</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print this entry</source>
        <translation>Imprimer cette entrée</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>{name} a été enregistré. Cette copie n’est pas chiffrée.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Numbers compared in %1</source>
        <translation>Numéros comparés dans %1</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>Contrôle de confidentialité</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Partagé avec %1</translation>
    </message>
    <message>
        <source>The short form of your plan</source>
        <translation>La forme courte de ton plan</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>What opens this journal</source>
        <translation>Ce qui ouvre ce journal</translation>
    </message>
    <message>
        <source>When it locks</source>
        <translation>Quand il se verrouille</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>%n key(s) open it.</source>
        <translation>
            <numerusform>%n clé l’ouvre.</numerusform>
            <numerusform>%n clés l’ouvrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an end.</source>
        <translation>
            <numerusform>%n d’entre eux est sans fin.</numerusform>
            <numerusform>%n d’entre eux sont sans fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it lie beside the journal without encryption.</source>
        <translation>
            <numerusform>%n partie est à côté du journal, sans chiffrement.</numerusform>
            <numerusform>%n parties sont à côté du journal, sans chiffrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours can be read there.</source>
        <translation>
            <numerusform>On peut y lire %n chose de toi.</numerusform>
            <numerusform>On peut y lire %n choses de toi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A month has passed since you looked.</source>
        <translation>Un mois a passé depuis que tu as regardé.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click.</source>
        <translation>
            <numerusform>Après %n minute sans touche ni clic.</numerusform>
            <numerusform>Après %n minutes sans touche ni clic.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when the computer sleeps.</source>
        <translation>Aussi quand l’ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Connections in the last 30 days: %1.</source>
        <translation>Connexions ces 30 derniers jours&#x202f;: %1.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>J’ai regardé</translation>
    </message>
    <message>
        <source>It stays open when the computer sleeps.</source>
        <translation>Il reste ouvert quand l’ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Dernier regard&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Never by itself while it is idle.</source>
        <translation>Jamais tout seul en cas d’inactivité.</translation>
    </message>
    <message>
        <source>No connections in the last 30 days.</source>
        <translation>Aucune connexion ces 30 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet with %n of those who are in it.</source>
        <translation>
            <numerusform>Pas encore avec %n membre.</numerusform>
            <numerusform>Pas encore avec %n membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours can be read there.</source>
        <translation>Rien de toi ne peut y être lu.</translation>
    </message>
    <message>
        <source>Nothing: you are in no circle, so nothing connects to anything.</source>
        <translation>Rien&#x202f;: tu n’es dans aucun cercle, donc rien ne se connecte à rien.</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>La plus récente&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a encore aucune sauvegarde.</translation>
    </message>
    <message>
        <source>There is no recovery code: without the passphrase it stays closed.</source>
        <translation>Il n’y a pas de code de secours&#x202f;: sans la phrase de passe, il reste fermé.</translation>
    </message>
    <message>
        <source>What keeps this journal private, and what you let out of it. It takes two minutes; once a month is enough. Lamplit looks at this journal only, here on this computer.</source>
        <translation>Ce qui garde ce journal privé, et ce que tu en laisses sortir. Cela prend deux minutes&#x202f;; une fois par mois suffit. Lamplit ne regarde que ce journal, ici sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What you share, sealed, to: %1.</source>
        <translation>Ce que tu partages, scellé, vers&#x202f;: %1.</translation>
    </message>
    <message>
        <source>With everybody who is in it.</source>
        <translation>Avec tous les membres.</translation>
    </message>
    <message>
        <source>Your relays are reached through the proxy you set.</source>
        <translation>Tes relais sont joints par le proxy que tu as indiqué.</translation>
    </message>
    <message>
        <source>Your relays see this computer&apos;s address, and not who you are.</source>
        <translation>Tes relais voient l’adresse de cet ordinateur, mais pas qui tu es.</translation>
    </message>
    <message>
        <source>privacy keys lock backup shared compared relay plan</source>
        <translation>confidentialité clés verrou sauvegarde partagé comparé relais plan</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is no score from 1 to 5.</source>
        <translation>%1 n’est pas un score de 1 à 5.</translation>
    </message>
    <message>
        <source>%1: “%2” is no such value.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas une valeur possible.</translation>
    </message>
    <message>
        <source>A file in this archive is packed far more tightly than real files are. It may be meant to do harm, so nothing was brought in.</source>
        <translation>Un fichier de cette archive est comprimé bien plus que de vrais fichiers ne le sont. Il est peut-être fait pour nuire, donc rien n’a été importé.</translation>
    </message>
    <message>
        <source>A file inside the archive is damaged.</source>
        <translation>Un fichier dans l’archive est abîmé.</translation>
    </message>
    <message>
        <source>A file that it shows is not there.</source>
        <translation>Un fichier qu’elle montre n’est pas là.</translation>
    </message>
    <message>
        <source>A line of this file is too long to be one.</source>
        <translation>Une ligne de ce fichier est trop longue pour en être une.</translation>
    </message>
    <message>
        <source>A photo or recording of this entry is not in the backup.</source>
        <translation>Une photo ou un enregistrement de cette entrée n’est pas dans la sauvegarde.</translation>
    </message>
    <message>
        <source>A picture in the text is damaged.</source>
        <translation>Une image dans le texte est abîmée.</translation>
    </message>
    <message>
        <source>A picture on the web is not fetched; its address stays in the text.</source>
        <translation>Une image du web n’est pas récupérée&#x202f;; son adresse reste dans le texte.</translation>
    </message>
    <message>
        <source>Another entry here has its versions or files, so it was left out.</source>
        <translation>Une autre entrée d’ici a ses versions ou ses fichiers, elle a donc été omise.</translation>
    </message>
    <message>
        <source>Check-ins of this mood have no words: choose a mood for them, or they stay out.</source>
        <translation>Les points d’humeur avec cette humeur n’ont pas de mots&#x202f;: choisis une humeur pour eux, sinon ils restent dehors.</translation>
    </message>
    <message>
        <source>Entries with this mood come in without it: choose a mood for it.</source>
        <translation>Les entrées avec cette humeur arrivent sans elle&#x202f;: choisis une humeur pour la remplacer.</translation>
    </message>
    <message>
        <source>From Lamplit. One row for each thing that was noted.</source>
        <translation>De Lamplit. Une ligne pour chaque chose notée.</translation>
    </message>
    <message>
        <source>From here on this archive is damaged.</source>
        <translation>À partir d’ici, cette archive est abîmée.</translation>
    </message>
    <message>
        <source>From here on this file could not be read.</source>
        <translation>À partir d’ici, ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>From here on this file is damaged.</source>
        <translation>À partir d’ici, ce fichier est abîmé.</translation>
    </message>
    <message>
        <source>It has no date of its own; the date it was last changed is used.</source>
        <translation>Elle n’a pas de date propre&#x202f;; la date de dernière modification est prise.</translation>
    </message>
    <message>
        <source>It has no date of its own; the date of the file is used.</source>
        <translation>Elle n’a pas de date propre&#x202f;; la date du fichier est prise.</translation>
    </message>
    <message>
        <source>It has no date that can be read, so it was left out.</source>
        <translation>Elle n’a pas de date lisible, elle a donc été omise.</translation>
    </message>
    <message>
        <source>It has no date; the one when the file was last changed is used.</source>
        <translation>Elle n’a pas de date&#x202f;; celle de la dernière modification du fichier est prise.</translation>
    </message>
    <message>
        <source>It has no time that can be read: noon.</source>
        <translation>Elle n’a pas d’heure lisible&#x202f;: midi.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file, so it was left out.</source>
        <translation>C’est un lien ou un périphérique, pas un fichier, donc il a été omis.</translation>
    </message>
    <message>
        <source>It is a link, not a file, so it was left out.</source>
        <translation>C’est un lien, pas un fichier, donc il a été omis.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C’est vide.</translation>
    </message>
    <message>
        <source>It is locked with a password. Export without one.</source>
        <translation>C’est verrouillé par un mot de passe. Exporte sans mot de passe.</translation>
    </message>
    <message>
        <source>It is not in UTF-8; it was read as Windows-1252. Check its accents.</source>
        <translation>Ce n’est pas en UTF-8&#x202f;; cela a été lu comme du Windows-1252. Vérifie les accents.</translation>
    </message>
    <message>
        <source>It is packed in a way that Lamplit does not read.</source>
        <translation>C’est comprimé d’une façon que Lamplit ne lit pas.</translation>
    </message>
    <message>
        <source>It leads out of the archive, so it was not taken.</source>
        <translation>Cela mène hors de l’archive, et n’a donc pas été pris.</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash, so it was left out.</source>
        <translation>C’est dans la corbeille de Joplin, et a donc été omis.</translation>
    </message>
    <message>
        <source>It lies in the trash of Standard Notes, so it was left out.</source>
        <translation>C’est dans la corbeille de Standard Notes, et a donc été omis.</translation>
    </message>
    <message>
        <source>It lies on another machine, so it was not taken.</source>
        <translation>C’est sur une autre machine, et n’a donc pas été pris.</translation>
    </message>
    <message>
        <source>It lies outside of what was chosen, so it was not taken.</source>
        <translation>C’est en dehors de ce qui a été choisi, et n’a donc pas été pris.</translation>
    </message>
    <message>
        <source>It names an activity that the backup does not hold.</source>
        <translation>Elle nomme une activité que la sauvegarde ne contient pas.</translation>
    </message>
    <message>
        <source>Its date comes from the name of the file.</source>
        <translation>Sa date vient du nom du fichier.</translation>
    </message>
    <message>
        <source>Its date was read as %1, and others like it.</source>
        <translation>Sa date a été lue comme %1, et d’autres du même genre aussi.</translation>
    </message>
    <message>
        <source>Its date was read day first, as %1.</source>
        <translation>Sa date a été lue le jour en premier, comme %1.</translation>
    </message>
    <message>
        <source>Its date, “%1”, was read as the time of the zone.</source>
        <translation>Sa date, «&#x202f;%1&#x202f;», a été lue comme l’heure locale du fuseau.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, so it was left out.</source>
        <translation>Son nom mène hors de l’archive, et il a donc été omis.</translation>
    </message>
    <message>
        <source>Joplin encrypted this. Export it as JEX, and bring that in.</source>
        <translation>Joplin a chiffré ceci. Exporte en JEX, et importe cela.</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>Garde chaque entrée dans un fichier texte, avec sa date, ses étiquettes, son humeur, ses photos et ses liens&#x202f;; ni le sommeil, ni les questionnaires, ni les points d’humeur sans entrée.</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>Garde chaque entrée dans un seul fichier texte, avec sa date à la minute, ses étiquettes et son étoile&#x202f;; ni les photos, ni les humeurs, ni le sommeil, ni les questionnaires, pour lesquels jrnl n’a pas de place.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>Garde chaque entrée avec sa date, son lieu, son humeur, ses étiquettes, ses photos et ses liens, en pages qui n’ont besoin d’aucune connexion&#x202f;; les autres fichiers par leur seul nom.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>Garde chaque entrée avec sa date, son lieu, son humeur, ses étiquettes, ses photos et ses liens, sur des pages à imprimer et à relier&#x202f;; les autres fichiers par leur seul nom.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>Garde chaque entrée avec sa date, ses étiquettes, son étoile, son lieu, ses photos, ses enregistrements et ses liens&#x202f;; ni les humeurs, ni le sommeil, ni les questionnaires, pour lesquels Day One n’a pas de place.</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>Garde tout&#x202f;: dates, versions, humeurs, échelles, photos et fichiers.</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>Garde les humeurs, les échelles, le sommeil et les questionnaires en tableaux, et ce qui se compte dans les entrées&#x202f;; ni les photos, ni les fichiers.</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>Fait avec Lamplit. Ces pages ne sont pas chiffrées&#x202f;: qui les a peut les lire.</translation>
    </message>
    <message>
        <source>No date stands before these words.</source>
        <translation>Aucune date ne précède ces mots.</translation>
    </message>
    <message>
        <source>Not all of it is in UTF-8; that was read as Windows-1252. Check its accents.</source>
        <translation>Tout n’est pas en UTF-8&#x202f;; ce qui ne l’est pas a été lu comme du Windows-1252. Vérifie les accents.</translation>
    </message>
    <message>
        <source>Some bytes are no text; “�” stands in their place.</source>
        <translation>Certains octets ne sont pas du texte&#x202f;; «&#x202f;�&#x202f;» tient leur place.</translation>
    </message>
    <message>
        <source>Some details of this entry could not be read: %1.</source>
        <translation>Certains détails de cette entrée n’ont pas pu être lus&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>Les crochets tiennent lieu de caractères pour lesquels cet ordinateur n’a pas de lettres&#x202f;: {scripts}.</translation>
    </message>
    <message>
        <source>The archive ends in the middle of it.</source>
        <translation>L’archive se termine au milieu.</translation>
    </message>
    <message>
        <source>The archive holds it twice; the first one is used.</source>
        <translation>L’archive le contient deux fois&#x202f;; le premier est pris.</translation>
    </message>
    <message>
        <source>The backup does not say what mood it had.</source>
        <translation>La sauvegarde ne dit pas quelle était l’humeur.</translation>
    </message>
    <message>
        <source>The backup is damaged at the files of this entry, so none of them can be told.</source>
        <translation>La sauvegarde est abîmée aux fichiers de cette entrée, on ne peut donc en citer aucun.</translation>
    </message>
    <message>
        <source>The backup is damaged at this entry, so it could not be read.</source>
        <translation>La sauvegarde est abîmée à cette entrée, elle n’a donc pas pu être lue.</translation>
    </message>
    <message>
        <source>The backup is damaged here. What could be read of this kind comes.</source>
        <translation>La sauvegarde est abîmée ici. Ce qui a pu être lu de cette sorte arrive.</translation>
    </message>
    <message>
        <source>The backup is damaged. Entries that it does not even list any more are not named here.</source>
        <translation>La sauvegarde est abîmée. Les entrées qu’elle ne liste même plus ne sont pas nommées ici.</translation>
    </message>
    <message>
        <source>The entries in this backup are damaged. Make it again in Daylio.</source>
        <translation>Les entrées de cette sauvegarde sont abîmées. Refais-la dans Daylio.</translation>
    </message>
    <message>
        <source>The entries in this backup are too large to be some.</source>
        <translation>Les entrées de cette sauvegarde sont trop grandes pour en être.</translation>
    </message>
    <message>
        <source>The entries in this export are damaged and cannot be read. Export it again.</source>
        <translation>Les entrées de cet export sont abîmées et illisibles. Exporte à nouveau.</translation>
    </message>
    <message>
        <source>The export holds this entry twice.</source>
        <translation>L’export contient cette entrée deux fois.</translation>
    </message>
    <message>
        <source>The words before the first date belong to no entry and were left out.</source>
        <translation>Les mots avant la première date n’appartiennent à aucune entrée et ont été omis.</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>Il n’y a rien dans ce livre.</translation>
    </message>
    <message>
        <source>This archive holds more than %1 files, so nothing was brought in.</source>
        <translation>Cette archive contient plus de %1 fichiers, donc rien n’a été importé.</translation>
    </message>
    <message>
        <source>This archive is damaged or incomplete. Export it again.</source>
        <translation>Cette archive est abîmée ou incomplète. Exporte-la à nouveau.</translation>
    </message>
    <message>
        <source>This archive would unpack to more than %1 GiB, so nothing was brought in.</source>
        <translation>Décompressée, cette archive dépasserait %1 Gio, donc rien n’a été importé.</translation>
    </message>
    <message>
        <source>This backup is encrypted in a way that Lamplit does not open, or is cut short. Make a decrypted one in Standard Notes.</source>
        <translation>Cette sauvegarde est chiffrée d’une façon que Lamplit n’ouvre pas, ou elle est coupée. Fais-en une déchiffrée dans Standard Notes.</translation>
    </message>
    <message>
        <source>This cannot be read, so it was left out.</source>
        <translation>Ceci ne peut pas être lu, et a donc été omis.</translation>
    </message>
    <message>
        <source>This day is damaged and was left out.</source>
        <translation>Ce jour est abîmé et a été omis.</translation>
    </message>
    <message>
        <source>This entry is damaged and was left out.</source>
        <translation>Cette entrée est abîmée et a été omise.</translation>
    </message>
    <message>
        <source>This entry is damaged or has no date, so it was left out.</source>
        <translation>Cette entrée est abîmée ou n’a pas de date, elle a donc été omise.</translation>
    </message>
    <message>
        <source>This file could not be read, so the entry comes without it.</source>
        <translation>Ce fichier n’a pas pu être lu, donc l’entrée arrive sans lui.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>This file holds no entry of jrnl&apos;s.</source>
        <translation>Ce fichier ne contient aucune entrée de jrnl.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>This file is not what it was when it went out. It comes in as it is.</source>
        <translation>Ce fichier n’est plus ce qu’il était en sortant. Il arrive tel quel.</translation>
    </message>
    <message>
        <source>This file of entries is too large to be one.</source>
        <translation>Ce fichier d’entrées est trop grand pour en être un.</translation>
    </message>
    <message>
        <source>This folder could not be opened.</source>
        <translation>Ce dossier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>This is no day of the month, so it was left out.</source>
        <translation>Ce n’est pas un jour du mois, il a donc été omis.</translation>
    </message>
    <message>
        <source>This is no entry that can be read, so it was left out.</source>
        <translation>Ce n’est pas une entrée lisible, elle a donc été omise.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Ce n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>This item is damaged and was left out.</source>
        <translation>Cet élément est abîmé et a été omis.</translation>
    </message>
    <message>
        <source>This journal went out of a newer Lamplit. Update Lamplit, then try.</source>
        <translation>Ce journal est sorti d’un Lamplit plus récent. Mets Lamplit à jour, puis réessaie.</translation>
    </message>
    <message>
        <source>This line has fewer cells than the head; what is there was taken.</source>
        <translation>Cette ligne a moins de cellules que l’en-tête&#x202f;; ce qui s’y trouve a été pris.</translation>
    </message>
    <message>
        <source>This line has more cells than the head; they stand below the note.</source>
        <translation>Cette ligne a plus de cellules que l’en-tête&#x202f;; elles figurent sous la note.</translation>
    </message>
    <message>
        <source>This line has no date that can be read, so it was left out.</source>
        <translation>Cette ligne n’a pas de date lisible, elle a donc été omise.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Ce lien ne mène nulle part.</translation>
    </message>
    <message>
        <source>This link leads out of the chosen folder.</source>
        <translation>Ce lien mène hors du dossier choisi.</translation>
    </message>
    <message>
        <source>This month is damaged and was left out.</source>
        <translation>Ce mois est abîmé et a été omis.</translation>
    </message>
    <message>
        <source>This note could not be opened and was left out.</source>
        <translation>Cette note n’a pas pu être ouverte et a été omise.</translation>
    </message>
    <message>
        <source>This note could not be read.</source>
        <translation>Cette note n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>This note is too large to be one.</source>
        <translation>Cette note est trop grande pour en être une.</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Cette image n’est pas ici.</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>Cet enregistrement ne peut pas être lu, il a donc été omis.</translation>
    </message>
    <message>
        <source>This state of mind has no date or value that can be read; it was left out.</source>
        <translation>Cet état d’esprit n’a pas de date ou de valeur lisible&#x202f;; il a été omis.</translation>
    </message>
    <message>
        <source>Two different entries have this id; both are taken.</source>
        <translation>Deux entrées différentes ont cet identifiant&#x202f;; les deux sont prises.</translation>
    </message>
    <message>
        <source>What a passphrase protects is written to a file that ends in .zip.</source>
        <translation>Ce qu’une phrase de passe protège s’écrit dans un fichier qui se termine par .zip.</translation>
    </message>
    <message>
        <source>You deleted this entry for good here, so it stays away.</source>
        <translation>Tu as supprimé cette entrée ici pour de bon, donc elle ne revient pas.</translation>
    </message>
    <message>
        <source>after day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>après le jour %1</translation>
    </message>
    <message>
        <source>after entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>après l’entrée %1</translation>
    </message>
    <message>
        <source>after item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>après l’élément %1</translation>
    </message>
    <message>
        <source>after line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>après la ligne %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>élément %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>“%1” is no known time zone; the chosen one is used.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire connu&#x202f;; celui qui a été choisi est utilisé.</translation>
    </message>
    <message>
        <source>“%1” is not in the export.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans l’export.</translation>
    </message>
    <message>
        <source>“%1” is not there; the text keeps its name.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas là&#x202f;; le texte garde son nom.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n chose à regarder</numerusform>
            <numerusform>%n choses à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>Choisir le dossier du journal</translation>
    </message>
    <message>
        <source>Lamplit stopped last time. Everything up to %1 is here.</source>
        <translation>Lamplit s’est arrêté la dernière fois. Tout est là jusqu’à %1.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Restaurable&#x202f;: %1 entrées, %2.</translation>
    </message>
    <message>
        <source>The backup is in place. Open it with your passphrase. What was there before is kept in %1.</source>
        <translation>La sauvegarde est en place. Ouvre-la avec ta phrase de passe. Ce qui s’y trouvait avant est gardé dans %1.</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>%1 is %2, %3 is %4.</source>
        <translation>%1&#x202f;: %2, %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1 participe.</translation>
    </message>
    <message numerus="yes">
        <source>%n take part: %1.</source>
        <translation>
            <numerusform>%n personne participe&#x202f;: %1.</numerusform>
            <numerusform>%n personnes participent&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean at either end tells what everybody answered. Two of these with almost the same people tell more than one.</source>
        <translation>Une moyenne à l’une des extrémités dit ce que tout le monde a répondu. Deux sondages avec presque les mêmes personnes en disent plus qu’un seul.</translation>
    </message>
    <message>
        <source>A newer Lamplit asks something here.</source>
        <translation>Un Lamplit plus récent demande quelque chose ici.</translation>
    </message>
    <message>
        <source>After reading here I feel rather lighter than heavier.</source>
        <translation>Après avoir lu ici, j’ai le cœur plutôt plus léger que plus lourd.</translation>
    </message>
    <message>
        <source>I can leave things unsaid here, and nobody minds.</source>
        <translation>Ici, je peux taire des choses, et cela ne dérange personne.</translation>
    </message>
    <message>
        <source>In the last one fewer than five took part: nothing is shown.</source>
        <translation>Au dernier, moins de cinq personnes ont participé&#x202f;: rien n’est montré.</translation>
    </message>
    <message>
        <source>In the last one somebody&apos;s part was missing at the end: nothing is shown.</source>
        <translation>Au dernier, la part de quelqu’un manquait à la fin&#x202f;: rien n’est montré.</translation>
    </message>
    <message>
        <source>It asks something that only a newer Lamplit knows.</source>
        <translation>Il demande quelque chose que seul un Lamplit plus récent connaît.</translation>
    </message>
    <message>
        <source>It began without you. The next one can be yours.</source>
        <translation>Il a commencé sans toi. Le prochain peut être le tien.</translation>
    </message>
    <message>
        <source>It is complete.</source>
        <translation>Il est complet.</translation>
    </message>
    <message>
        <source>It is not hidden who takes part. If all the others put their numbers together, they know yours: take part among people you trust not to do that.</source>
        <translation>Qui participe n’est pas caché. Si tous les autres mettent leurs nombres en commun, ils connaissent le tien&#x202f;: participe parmi des gens en qui tu as confiance pour ne pas le faire.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Il est en cours.</translation>
    </message>
    <message>
        <source>It waits for people who take part.</source>
        <translation>Il attend des participants.</translation>
    </message>
    <message>
        <source>Nobody can check an answer; sums that cannot be are thrown away, smaller lies are not seen.</source>
        <translation>Personne ne peut vérifier une réponse&#x202f;; les sommes impossibles sont jetées, les petits mensonges ne se voient pas.</translation>
    </message>
    <message>
        <source>The last one was taken back.</source>
        <translation>Le dernier a été repris.</translation>
    </message>
    <message>
        <source>The sums of the last one cannot be: somebody did not keep to the rules. Nothing is shown.</source>
        <translation>Les sommes du dernier sont impossibles&#x202f;: quelqu’un n’a pas suivi les règles. Rien n’est montré.</translation>
    </message>
    <message>
        <source>When I say something here, I feel heard.</source>
        <translation>Quand je dis quelque chose ici, je sens qu’on m’écoute.</translation>
    </message>
    <message>
        <source>With fewer than five answers, or when one that was promised never comes, nothing is shown.</source>
        <translation>Avec moins de cinq réponses, ou si l’une de celles promises ne vient jamais, rien n’est montré.</translation>
    </message>
    <message>
        <source>You take no part in this one any more.</source>
        <translation>Tu ne participes plus à celui-ci.</translation>
    </message>
    <message>
        <source>You take no part so far. Leaving it out is as good as answering.</source>
        <translation>Tu ne participes pas jusqu’ici. Passer vaut autant que répondre.</translation>
    </message>
    <message>
        <source>You take part; your answer is missing.</source>
        <translation>Tu participes&#x202f;; ta réponse manque.</translation>
    </message>
    <message>
        <source>Your answer is here, and leaves only in pieces.</source>
        <translation>Ta réponse est ici, et ne part qu’en morceaux.</translation>
    </message>
</context>
<context>
    <name>PulseSheet</name>
    <message>
        <source>Answer anew</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>En commencer un</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each of them takes an answer.</source>
        <translation>Chacune demande une réponse.</translation>
    </message>
    <message>
        <source>Everybody answers three statements alone. What becomes known is who took part, and the mean for each statement; no answer ever is, to anybody.</source>
        <translation>Chacun répond pour soi à trois phrases. Ce qui se sait, c’est qui a participé et la moyenne de chaque phrase&#x202f;; jamais une réponse, pour personne.</translation>
    </message>
    <message>
        <source>Is this circle good for you?</source>
        <translation>Ce cercle te fait-il du bien&#x202f;?</translation>
    </message>
    <message>
        <source>It is under way, and ends by %1.</source>
        <translation>Il est en cours, et finit au plus tard %1.</translation>
    </message>
    <message>
        <source>It takes five people who answer. There are %1 in this circle.</source>
        <translation>Il faut cinq personnes qui répondent. Il y en a %1 dans ce cercle.</translation>
    </message>
    <message>
        <source>It waits for people who take part until %1.</source>
        <translation>Il attend des participants jusqu’à %1.</translation>
    </message>
    <message>
        <source>Take part with these answers</source>
        <translation>Participer avec ces réponses</translation>
    </message>
    <message>
        <source>The one of %1</source>
        <translation>Celui du %1</translation>
    </message>
    <message>
        <source>Your answer is here. It leaves only in pieces.</source>
        <translation>Ta réponse est ici. Elle ne part qu’en morceaux.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>tout à fait</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep everything as it is</source>
        <translation>Garder tout tel quel</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Passer celle-ci</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>Cette semaine&#x202f;: %1</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>demandé par %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>the round is over</source>
        <translation>le tour est terminé</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>en attente d’envoi</translation>
    </message>
</context>
<context>
    <name>QuietEditor</name>
    <message>
        <source>No quiet hours.</source>
        <translation>Pas d’heures calmes.</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>Back to Help now</source>
        <translation>Retour à «&#x202f;De l’aide&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>De l’aide</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Éclairages</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>Something new</source>
        <translation>Du nouveau</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Entry, for reading</source>
        <translation>Entrée, à lire</translation>
    </message>
    <message>
        <source>Pictures: {texts}</source>
        <translation>Images&#x202f;: {texts}</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Cette image n’est pas ici.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Cette image n’est pas ici&#x202f;: {alt}</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Everybody who has it</source>
        <translation>Quiconque l’a</translation>
    </message>
    <message>
        <source>It is not encrypted. Put it where you would put a paper diary, and delete it when you no longer need it.</source>
        <translation>Ce n’est pas chiffré. Range-le là où tu rangerais un journal papier, et supprime-le quand tu n’en as plus besoin.</translation>
    </message>
    <message>
        <source>One encrypted zip, which 7-Zip and many other programs open. If the passphrase is forgotten, it stays closed.</source>
        <translation>Un zip chiffré, que 7-Zip et bien d’autres programmes ouvrent. Si la phrase de passe est oubliée, il reste fermé.</translation>
    </message>
    <message>
        <source>Only who knows a passphrase</source>
        <translation>Qui connaît une phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase de passe du fichier</translation>
    </message>
    <message>
        <source>Six or seven words that do not belong together work well.</source>
        <translation>Six ou sept mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Force de la phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>Les deux diffèrent. Saisis de nouveau la seconde.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>Ask everybody a question</source>
        <translation>Poser une question à tous</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>Comment je lis ici</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>J’aimerais un peu de compagnie</translation>
    </message>
    <message>
        <source>Keep them in my journal</source>
        <translation>Les garder dans mon journal</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>Plus, pour ce cercle</translation>
    </message>
    <message>
        <source>People and pages of this circle</source>
        <translation>Personnes et pages de ce cercle</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>L’adresse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>L’étagère du cercle</translation>
    </message>
    <message>
        <source>What you were answering is gone. Your words did not go out.</source>
        <translation>Ce à quoi tu répondais a disparu. Tes mots ne sont pas partis.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Aucune part n’ouvre ce journal. Utilise ta phrase de passe, ton code de secours ou ton fichier de clé.</translation>
    </message>
    <message>
        <source>These shares do not belong together. Nothing was changed.</source>
        <translation>Ces parts ne vont pas ensemble. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not the new passphrase that you chose when this began. Nothing was changed.</source>
        <translation>Ce n’est pas la nouvelle phrase de passe que tu avais choisie au début. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This recovery has ended. Begin again.</source>
        <translation>Cette récupération est terminée. Recommence.</translation>
    </message>
    <message>
        <source>This share is not as it was given out, so it was not taken. Ask somebody else who keeps one.</source>
        <translation>Cette part n’est pas telle qu’elle a été donnée, elle n’a donc pas été prise. Demande à une autre personne qui en garde une.</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>Cette part est celle d’un autre journal, ou de parts refaites depuis. Les autres comptent toujours.</translation>
    </message>
    <message>
        <source>This share was made for another code. Ask who sent it to answer the code that is shown here.</source>
        <translation>Cette part a été faite pour un autre code. Demande à qui l’a envoyée de répondre au code montré ici.</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>Ce texte n’est pas entier, ou ne vient pas d’une récupération. Copie-le de nouveau en entier.</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>Tu ne gardes aucune part que ce code demande.</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Group %1 of the recovery code is not right. Check it again.</source>
        <translation>Le groupe %1 du code de secours n’est pas juste. Vérifie-le encore.</translation>
    </message>
    <message>
        <source>Groups %1 of the recovery code are not right. Check them again.</source>
        <translation>Les groupes %1 du code de secours ne sont pas justes. Vérifie-les encore.</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code is %n characters too short. Check each group.</source>
        <translation>
            <numerusform>Il manque %n caractère au code de secours. Vérifie chaque groupe.</numerusform>
            <numerusform>Il manque %n caractères au code de secours. Vérifie chaque groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery code is not right. Compare each group with your copy.</source>
        <translation>Le code de secours n’est pas juste. Compare chaque groupe avec ta copie.</translation>
    </message>
    <message>
        <source>The recovery code is too long. It has eight groups of four characters.</source>
        <translation>Le code de secours est trop long. Il a huit groupes de quatre caractères.</translation>
    </message>
    <message>
        <source>Too many characters of the recovery code are missing. Try another way in.</source>
        <translation>Il manque trop de caractères au code de secours. Essaie un autre accès.</translation>
    </message>
</context>
<context>
    <name>RecoveryDue</name>
    <message>
        <source>Does your recovery code still work? Trying it takes a minute.</source>
        <translation>Ton code de secours marche-t-il encore&#x202f;? L’essayer prend une minute.</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>La question reviendra plus tard.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>%1 of %2 shares open your journal, since %3.</source>
        <translation>%1 parts sur %2 ouvrent ton journal, depuis le %3.</translation>
    </message>
    <message>
        <source>%1, who is in the circle no longer and still has it</source>
        <translation>%1, qui n’est plus dans le cercle et l’a encore</translation>
    </message>
    <message>
        <source>A way back in, with friends</source>
        <translation>Un chemin de retour, avec des proches</translation>
    </message>
    <message>
        <source>Any %1 of them together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>N’importe quelles %1 d’entre elles, avec une copie des fichiers de ton journal, permettent de le lire, par toi ou par d’autres. Les parts seules n’ouvrent rien.</translation>
    </message>
    <message>
        <source>Any {needed} of the {made} shares of set {letter} open a Lamplit journal together, without its passphrase. Fewer of them tell nothing about it.</source>
        <translation>N’importe quelles {needed} des {made} parts du jeu {letter} ouvrent ensemble un journal Lamplit, sans sa phrase de passe. Moins que cela n’en disent rien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each sheet in another place, or with another person whom you trust. Never {needed} of them together, and none beside the computer or in a cloud.</source>
        <translation>Chaque feuille à un endroit différent, ou chez une autre personne de confiance. Jamais {needed} ensemble, et aucune à côté de l’ordinateur ni dans le nuage.</translation>
    </message>
    <message>
        <source>Give out the shares</source>
        <translation>Donner les parts</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>If you lose your passphrase and your recovery code, friends can let you back in. Each of them keeps a share; one alone opens nothing.</source>
        <translation>Si tu perds ta phrase de passe et ton code de secours, des proches peuvent te rouvrir le journal. Chacun garde une part&#x202f;; une seule n’ouvre rien.</translation>
    </message>
    <message>
        <source>Journal: {name}</source>
        <translation>Journal&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Fait le {day}</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Les refaire</translation>
    </message>
    <message>
        <source>Notes by hand</source>
        <translation>Notes à la main</translation>
    </message>
    <message>
        <source>Old copies of your journal and older backups still open with them. New keys for everything, in Settings, end that for what comes next.</source>
        <translation>Les anciennes copies de ton journal et les sauvegardes plus anciennes s’ouvrent encore avec. De nouvelles clés pour tout, dans les Réglages, y mettent fin pour la suite.</translation>
    </message>
    <message>
        <source>On a new computer, put Lamplit and a copy of the journal or of a backup there. Choose “Use my recovery code”, and type the eight groups, or open a photo of the QR code.</source>
        <translation>Sur un nouvel ordinateur, installe Lamplit et une copie du journal ou d’une sauvegarde. Choisis «&#x202f;Utiliser mon code de secours&#x202f;», et saisis les huit groupes, ou ouvre une photo du code QR.</translation>
    </message>
    <message>
        <source>On paper, with things that you do not lose, away from the computer and its backups. Not in a mail, a chat or a cloud: whoever has the code and the files can read all of it.</source>
        <translation>Sur papier, avec des choses que tu ne perds pas, loin de l’ordinateur et de ses sauvegardes. Ni dans un e-mail, ni dans une discussion, ni dans le nuage&#x202f;: qui a le code et les fichiers peut tout lire.</translation>
    </message>
    <message>
        <source>Put Lamplit and a copy of the journal or of a backup on a computer. Choose “I have shares on paper”, and type the words of each sheet, or open a photo of its QR code.</source>
        <translation>Mets Lamplit et une copie du journal ou d’une sauvegarde sur un ordinateur. Choisis «&#x202f;J’ai des parts sur papier&#x202f;», et saisis les mots de chaque feuille, ou ouvre une photo de son code QR.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Share %1 of %2, for %3</source>
        <translation>Part %1 sur %2, pour %3</translation>
    </message>
    <message>
        <source>Share {number} of {made}, set {letter}</source>
        <translation>Part {number} sur {made}, jeu {letter}</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>Parts gardées par des proches</translation>
    </message>
    <message>
        <source>Somebody asks for theirs</source>
        <translation>Quelqu’un demande la sienne</translation>
    </message>
    <message>
        <source>Take the shares back</source>
        <translation>Reprendre les parts</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>The code, in eight groups</source>
        <translation>Le code, en huit groupes</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>Le même en code QR</translation>
    </message>
    <message>
        <source>The shares are on their way, each sealed for one person.</source>
        <translation>Les parts sont en route, chacune scellée pour une personne.</translation>
    </message>
    <message>
        <source>The shares open nothing any more, and those who keep them forget them.</source>
        <translation>Les parts n’ouvrent plus rien, et les personnes qui les gardent les oublient.</translation>
    </message>
    <message>
        <source>The shares open nothing any more.</source>
        <translation>Les parts n’ouvrent plus rien.</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translation>Les mots, dans cet ordre</translation>
    </message>
    <message>
        <source>This code opens the journal without its passphrase. Nobody can make it again for you.</source>
        <translation>Ce code ouvre le journal sans sa phrase de passe. Personne ne peut le refaire pour toi.</translation>
    </message>
    <message>
        <source>This sheet is not encrypted. Lamplit keeps no copy of it.</source>
        <translation>Cette feuille n’est pas chiffrée. Lamplit n’en garde aucune copie.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What you keep for others</source>
        <translation>Ce que tu gardes pour d’autres</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la garder</translation>
    </message>
    <message>
        <source>Whoever brings enough shares together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>Qui réunit assez de parts et une copie des fichiers de ton journal peut le lire, toi ou une autre personne. Les parts seules n’ouvrent rien.</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>quelqu’un qui n’est plus là</translation>
    </message>
</context>
<context>
    <name>RelayFields</name>
    <message>
        <source>Anybody may start a circle there; no token is needed.</source>
        <translation>N’importe qui peut y créer un cercle&#x202f;; aucun jeton n’est nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps what is sent for %n day(s).</source>
        <translation>
            <numerusform>Il garde ce qui est envoyé pendant %n jour.</numerusform>
            <numerusform>Il garde ce qui est envoyé pendant %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its owner gives out a token for each circle.</source>
        <translation>Son propriétaire donne un jeton pour chaque cercle.</translation>
    </message>
    <message>
        <source>Its owner, or somebody in a circle there, gives you a token.</source>
        <translation>Son propriétaire, ou quelqu’un d’un cercle là-bas, te donne un jeton.</translation>
    </message>
    <message>
        <source>Of a friend, a group, or your own. Paste here all that its owner gave you.</source>
        <translation>D’un proche, d’un groupe, ou le tien. Colle ici tout ce que son propriétaire t’a donné.</translation>
    </message>
    <message>
        <source>Only where its owner gives one, as for a relay at a friend&apos;s home.</source>
        <translation>Seulement si son propriétaire en donne une, comme pour un relais chez un proche.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Montrer le jeton</translation>
    </message>
    <message>
        <source>The key is key: or certificate: and 64 letters and digits.</source>
        <translation>La clé est key: ou certificate: suivi de 64 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The relay answers, and it is one for circles.</source>
        <translation>Le relais répond, et c’en est un pour les cercles.</translation>
    </message>
    <message>
        <source>The relay&apos;s address</source>
        <translation>L’adresse du relais</translation>
    </message>
    <message>
        <source>The relay&apos;s key</source>
        <translation>La clé du relais</translation>
    </message>
    <message>
        <source>The relay&apos;s owner gives you one. It makes one circle.</source>
        <translation>Le propriétaire du relais t’en donne un. Il sert à créer un cercle.</translation>
    </message>
    <message>
        <source>The token for a new circle</source>
        <translation>Le jeton pour un nouveau cercle</translation>
    </message>
    <message>
        <source>This relay asks for a token. Its owner gives you one.</source>
        <translation>Ce relais demande un jeton. Son propriétaire t’en donne un.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s address first.</source>
        <translation>Écris d’abord l’adresse du relais.</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Say what you are called there.</source>
        <translation>Dis comment tu t’y appelles.</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Prendre ce nom</translation>
    </message>
    <message>
        <source>The others see it with the next sync, also on what you said before.</source>
        <translation>Les autres le voient à la prochaine synchronisation, aussi sur ce que tu as dit avant.</translation>
    </message>
    <message>
        <source>The others see the new name now.</source>
        <translation>Les autres voient maintenant le nouveau nom.</translation>
    </message>
    <message>
        <source>What you are called in %1</source>
        <translation>Ton nom dans %1</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>Ton nom là-bas</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>Réponses à chaque question</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Contexts, with the mood on days with and without them.</source>
        <translation>Les contextes, avec l’humeur des jours avec et sans eux.</translation>
    </message>
    <message>
        <source>Date, score and band of each one you filled in.</source>
        <translation>Date, score et plage de chacun de ceux que tu as remplis.</translation>
    </message>
    <message>
        <source>Days of my own choice</source>
        <translation>Des jours de mon choix</translation>
    </message>
    <message>
        <source>Days with a check-in, the longest gap, middle values, first and last scores.</source>
        <translation>Jours avec un point d’humeur, plus long vide, médianes, premiers et derniers scores.</translation>
    </message>
    <message>
        <source>Each single answer that you gave.</source>
        <translation>Chaque réponse que tu as donnée.</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Événements et jours d’absence</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>Tous les questionnaires</translation>
    </message>
    <message>
        <source>Hours and quality of the nights, without their notes.</source>
        <translation>Heures et qualité des nuits, sans leurs notes.</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Name, role and contact from your cards.</source>
        <translation>Nom, rôle et contact d’après tes cartes.</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>Notes des points d’humeur</translation>
    </message>
    <message>
        <source>Only the entries you choose here, word for word.</source>
        <translation>Seulement les entrées que tu choisis ici, mot pour mot.</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Échelles personnelles</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Les 3 derniers mois</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Les 4 dernières semaines</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>Les 6 derniers mois</translation>
    </message>
    <message>
        <source>The last 8 weeks</source>
        <translation>Les 8 dernières semaines</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>L’année écoulée</translation>
    </message>
    <message>
        <source>The lines of your list, in your words.</source>
        <translation>Les lignes de ta liste, avec tes mots.</translation>
    </message>
    <message>
        <source>The mood of each day, the middle of each week, gaps as gaps.</source>
        <translation>L’humeur de chaque jour, la médiane de chaque semaine, les vides comme vides.</translation>
    </message>
    <message>
        <source>The names of cards you used, how often, before and after.</source>
        <translation>Les noms des cartes utilisées, combien de fois, avant et après.</translation>
    </message>
    <message>
        <source>The names of your scales and their values.</source>
        <translation>Les noms de tes échelles et leurs valeurs.</translation>
    </message>
    <message>
        <source>The scores as a chart, with the published bands.</source>
        <translation>Les scores en graphique, avec les plages publiées.</translation>
    </message>
    <message>
        <source>The words you wrote with check-ins, all of this period.</source>
        <translation>Les mots écrits avec les points d’humeur, sur toute cette période.</translation>
    </message>
    <message>
        <source>Their names and days, on the charts.</source>
        <translation>Leurs noms et leurs jours, sur les graphiques.</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Ce dont je veux parler</translation>
    </message>
    <message>
        <source>What appeared together</source>
        <translation>Ce qui est apparu ensemble</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>Ce qui a été essayé pour aider</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>À qui il s’adresse</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} à {high})</translation>
    </message>
    <message>
        <source>* noted more than a day later.</source>
        <translation>* noté plus d’un jour après.</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>Réponses à chaque question</translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>Apparus ensemble</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cards of professionals</source>
        <translation>Cartes de professionnels</translation>
    </message>
    <message>
        <source>Chart of hours of sleep from {first} to {last}: {count} nights, median {median} hours. The table of months has the values.</source>
        <translation>Graphique des heures de sommeil du {first} au {last}&#x202f;: {count} nuits, médiane {median} heures. Le tableau des mois donne les valeurs.</translation>
    </message>
    <message>
        <source>Chart of mood from {first} to {last}, on a scale from 1, very unpleasant, to 7, very pleasant. {count} of {total} days have a check-in. {summary} The table of weeks has every value.</source>
        <translation>Graphique de l’humeur du {first} au {last}, sur une échelle de 1, très désagréable, à 7, très agréable. {count} jours sur {total} ont un point d’humeur. {summary} Le tableau des semaines donne chaque valeur.</translation>
    </message>
    <message>
        <source>Chart of questionnaire scores from {first} to {last}. {summary} The table of questionnaires has every value.</source>
        <translation>Graphique des scores de questionnaires du {first} au {last}. {summary} Le tableau des questionnaires donne chaque valeur.</translation>
    </message>
    <message>
        <source>Check-ins with energy</source>
        <translation>Points d’humeur avec énergie</translation>
    </message>
    <message>
        <source>Check-ins with feelings</source>
        <translation>Points d’humeur avec émotions</translation>
    </message>
    <message>
        <source>Check-ins with what they had to do with</source>
        <translation>Points d’humeur avec leur contexte</translation>
    </message>
    <message>
        <source>Check-ins, each with its time</source>
        <translation>Points d’humeur, chacun avec son heure</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>Jours avec un point d’humeur</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Distress 0 to 10, before and after (median)</source>
        <translation>Détresse de 0 à 10, avant et après (médiane)</translation>
    </message>
    <message>
        <source>Dots: days. Line: weekly median, from 3 days on. Hatched: a week or more without a check-in; nothing is filled in.</source>
        <translation>Points&#x202f;: jours. Ligne&#x202f;: médiane par semaine, à partir de 3 jours. Hachures&#x202f;: une semaine ou plus sans point d’humeur&#x202f;; rien n’est comblé.</translation>
    </message>
    <message>
        <source>Dots: nights. Line: weekly median, from 3 nights on.</source>
        <translation>Points&#x202f;: nuits. Ligne&#x202f;: médiane par semaine, à partir de 3 nuits.</translation>
    </message>
    <message>
        <source>Dotted lines: where the published bands begin.</source>
        <translation>Pointillés&#x202f;: le début des plages publiées.</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>Tous les questionnaires</translation>
    </message>
    <message>
        <source>Every questionnaire, continued</source>
        <translation>Tous les questionnaires, suite</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Feelings named most</source>
        <translation>Émotions les plus nommées</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Helped, 0 to 4 (median)</source>
        <translation>A aidé, de 0 à 4 (médiane)</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Journal entries chosen for this report</source>
        <translation>Entrées du journal choisies pour ce rapport</translation>
    </message>
    <message>
        <source>Journal entry, all its words</source>
        <translation>Entrée du journal, en entier</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Made on {date} with Lamplit {version}</source>
        <translation>Fait le {date} avec Lamplit {version}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median (lowest to highest of the days’ middles), days of 7.</source>
        <translation>Médiane (de la plus basse à la plus haute médiane des jours), jours sur 7.</translation>
    </message>
    <message>
        <source>Median hours</source>
        <translation>Médiane des heures</translation>
    </message>
    <message>
        <source>Median mood</source>
        <translation>Humeur médiane</translation>
    </message>
    <message>
        <source>Median mood of days with and without, at least 10 days each. Not a cause.</source>
        <translation>Humeur médiane des jours avec et sans, au moins 10 jours chacun. Pas une cause.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Mood and measures</source>
        <translation>Humeur et mesures</translation>
    </message>
    <message>
        <source>Mood and measures: {name}</source>
        <translation>Humeur et mesures&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>Humeur par semaine</translation>
    </message>
    <message>
        <source>Mood, median of the last 4 weeks</source>
        <translation>Humeur, médiane des 4 dernières semaines</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>No week has the three days that a median needs.</source>
        <translation>Aucune semaine n’a les trois jours qu’il faut pour une médiane.</translation>
    </message>
    <message>
        <source>Noted by the person themselves. Not a diagnosis, and not reviewed by a professional. Days without a check-in are missing, not average; hard days may be the ones left out.</source>
        <translation>Noté par la personne elle-même. Pas un diagnostic, et non vérifié par un professionnel. Les jours sans point d’humeur manquent, ils ne sont pas moyens&#x202f;; les jours difficiles sont peut-être ceux qui ont été omis.</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>Notes des points d’humeur</translation>
    </message>
    <message>
        <source>Notes of nights</source>
        <translation>Notes des nuits</translation>
    </message>
    <message>
        <source>Notes on what was tried</source>
        <translation>Notes sur ce qui a été essayé</translation>
    </message>
    <message>
        <source>Nothing was noted in this period.</source>
        <translation>Rien n’a été noté sur cette période.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Échelles personnelles</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>Mauvais sommeil</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>Qualité, de 1 à 5</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Self-reported in a private journal. Not a diagnosis.</source>
        <translation>Rapporté par la personne dans un journal privé. Pas un diagnostic.</translation>
    </message>
    <message>
        <source>Self-reported mood, questionnaires and sleep</source>
        <translation>Humeur, questionnaires et sommeil rapportés par la personne</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Sleep by month</source>
        <translation>Sommeil par mois</translation>
    </message>
    <message>
        <source>Sleep under 6 hours</source>
        <translation>Sommeil de moins de 6 heures</translation>
    </message>
    <message>
        <source>Sleep, median</source>
        <translation>Sommeil, médiane</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this page has no letters for: {scripts}. The CSV and JSON files have them as they were written.</source>
        <translation>Les crochets tiennent lieu de caractères pour lesquels cette page n’a pas de lettres&#x202f;: {scripts}. Les fichiers CSV et JSON les ont tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>The PHQ-9 stands here as the PHQ-8: its question 9 is left out unless the person chooses to include it. That says nothing about the answer.</source>
        <translation>Le PHQ-9 figure ici comme PHQ-8&#x202f;: sa question 9 est omise, sauf si la personne choisit de l’inclure. Cela ne dit rien de la réponse.</translation>
    </message>
    <message>
        <source>The days it speaks of</source>
        <translation>Les jours dont il parle</translation>
    </message>
    <message>
        <source>The two blocks differ by more than chance usually does.</source>
        <translation>Les deux blocs diffèrent plus que le hasard ne le fait d’habitude.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Waking too early</source>
        <translation>Réveil trop tôt</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Weekly medians lie between {low} and {high}; {weeks} of {all} weeks have one.</source>
        <translation>Les médianes par semaine vont de {low} à {high}&#x202f;; {weeks} semaines sur {all} en ont une.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Ce dont je veux parler</translation>
    </message>
    <message>
        <source>What I want to talk about, in full</source>
        <translation>Ce dont je veux parler, en entier</translation>
    </message>
    <message>
        <source>What check-ins had to do with</source>
        <translation>À quoi les points d’humeur étaient liés</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>Ce qui a été essayé pour aider</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>Where the questionnaires come from</source>
        <translation>D’où viennent les questionnaires</translation>
    </message>
    <message>
        <source>With (days)</source>
        <translation>Avec (jours)</translation>
    </message>
    <message>
        <source>Without (days)</source>
        <translation>Sans (jours)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>écart {change}</translation>
    </message>
    <message>
        <source>changes of {points} or more are usually more than measurement noise</source>
        <translation>des écarts de {points} ou plus dépassent en général l’imprécision de la mesure</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>longest gap {days} days, {first} to {last}</source>
        <translation>plus long vide {days} jours, du {first} au {last}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>no day without one</source>
        <translation>aucun jour sans</translation>
    </message>
    <message>
        <source>of {high}</source>
        <translation>sur {high}</translation>
    </message>
    <message>
        <source>once, {last}</source>
        <translation>une fois, {last}</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>agréable</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signes</translation>
    </message>
    <message>
        <source>slightly pleasant</source>
        <translation>plutôt agréable</translation>
    </message>
    <message>
        <source>slightly unpleasant</source>
        <translation>plutôt désagréable</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>too few days: {now} of 28; at least {least} are needed</source>
        <translation>trop peu de jours&#x202f;: {now} sur 28&#x202f;; il en faut au moins {least}</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>désagréable</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>très agréable</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>très désagréable</translation>
    </message>
    <message>
        <source>woke too early in {count}</source>
        <translation>réveil trop tôt&#x202f;: {count}</translation>
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
        <translation>{before} ({band_before}) à {after} ({band_after})</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} à {after}</translation>
    </message>
    <message>
        <source>{count} more on page 2</source>
        <translation>encore {count} page 2</translation>
    </message>
    <message>
        <source>{count} more or longer on page 2</source>
        <translation>encore {count}, ou la suite, page 2</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>{count} of {total} nights</source>
        <translation>{count} nuits sur {total}</translation>
    </message>
    <message>
        <source>{count} times yes</source>
        <translation>{count} fois oui</translation>
    </message>
    <message>
        <source>{count} times, {first} to {last}</source>
        <translation>{count} fois, du {first} au {last}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min; usual range {low} to {high} h</source>
        <translation>{hours} h {minutes} min&#x202f;; plage habituelle de {low} à {high} h</translation>
    </message>
    <message>
        <source>{instrument}, first and last</source>
        <translation>{instrument}, premier et dernier</translation>
    </message>
    <message>
        <source>{instrument}, question 9</source>
        <translation>{instrument}, question 9</translation>
    </message>
    <message>
        <source>{instrument}: among them question 9</source>
        <translation>{instrument}&#x202f;: dont la question 9</translation>
    </message>
    <message>
        <source>{instrument}: answers to single questions</source>
        <translation>{instrument}&#x202f;: réponses aux questions</translation>
    </message>
    <message>
        <source>{instrument}: dashed line, open squares</source>
        <translation>{instrument}&#x202f;: ligne tiretée, carrés vides</translation>
    </message>
    <message>
        <source>{instrument}: scores</source>
        <translation>{instrument}&#x202f;: scores</translation>
    </message>
    <message>
        <source>{instrument}: solid line, filled circles</source>
        <translation>{instrument}&#x202f;: ligne pleine, cercles pleins</translation>
    </message>
    <message>
        <source>{instrument}: {count} values, from {before} to {after}, lowest {low}, highest {high}.</source>
        <translation>{instrument}&#x202f;: {count} valeurs, de {before} à {after}, plus basse {low}, plus haute {high}.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} above {value}</source>
        <translation>{name} au-dessus de {value}</translation>
    </message>
    <message>
        <source>{now} and {before} of 28 days</source>
        <translation>{now} et {before} jours sur 28</translation>
    </message>
    <message>
        <source>{now} of 28 days</source>
        <translation>{now} jours sur 28</translation>
    </message>
    <message>
        <source>{value} of 7</source>
        <translation>{value} sur 7</translation>
    </message>
    <message>
        <source>{value} of 7; {before} of 7 in the 4 weeks before</source>
        <translation>{value} sur 7&#x202f;; {before} sur 7 les 4 semaines d’avant</translation>
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
        <translation>%1 signale&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, who wrote this</source>
        <translation>%1, qui a écrit ceci</translation>
    </message>
    <message>
        <source>Choose at least one steward.</source>
        <translation>Choisis au moins un responsable.</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>Ne pas signaler</translation>
    </message>
    <message>
        <source>Exactly what they read</source>
        <translation>Exactement ce qui sera lu</translation>
    </message>
    <message>
        <source>It goes to the stewards you choose, and to nobody else. %1 is not told by Lamplit, but stewards may have to speak with them.</source>
        <translation>Cela va aux responsables que tu choisis, et à personne d’autre. Lamplit ne le dit pas à %1, mais les responsables devront peut-être lui parler.</translation>
    </message>
    <message>
        <source>Report to stewards</source>
        <translation>Signaler aux responsables</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Envoyer le signalement</translation>
    </message>
    <message>
        <source>Show along what else %1 said</source>
        <translation>Montrer aussi ce que %1 a dit d’autre</translation>
    </message>
    <message>
        <source>The report is on its way. Nobody else learns of it.</source>
        <translation>Le signalement est en route. Personne d’autre ne l’apprend.</translation>
    </message>
    <message>
        <source>There is no other steward in this circle. You can save the post as evidence instead.</source>
        <translation>Il n’y a pas d’autre responsable dans ce cercle. Tu peux enregistrer le message comme preuve.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What you want to say about it</source>
        <translation>Ce que tu veux en dire</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Qui le lit</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>100 %</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, pour un tableur</translation>
    </message>
    <message>
        <source>FHIR, for a record system</source>
        <translation>FHIR, pour un dossier médical</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>It holds: {parts}.</source>
        <translation>Il contient&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Kept on your list.</source>
        <translation>Gardé dans ta liste.</translation>
    </message>
    <message>
        <source>No check-ins in this period.</source>
        <translation>Aucun point d’humeur sur cette période.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Take the last year</source>
        <translation>Prendre l’année écoulée</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Les pages sont en préparation.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui y figure</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 demande à entrer</translation>
    </message>
    <message>
        <source>Call %1, and let them read their five words to you. Here they are:</source>
        <translation>Appelle %1, et fais-toi lire ses cinq mots. Les voici&#x202f;:</translation>
    </message>
    <message>
        <source>Compare the number too: %1 sees the same, if the invite was yours.</source>
        <translation>Compare aussi le numéro&#x202f;: %1 voit le même, si l’invitation venait de toi.</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>Pas la personne invitée</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Numéro de sécurité</translation>
    </message>
    <message>
        <source>The same, let them in</source>
        <translation>Les mêmes, laisser entrer</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 of your %2 entries could be read.</source>
        <translation>%1 de tes %2 entrées ont pu être lues.</translation>
    </message>
    <message>
        <source>All %1 entries could be read. Some other things could not.</source>
        <translation>Les %1 entrées ont toutes pu être lues. Certaines autres choses, non.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Point d’humeur</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Circles take the new journal for a new one, and ask to let you in again.</source>
        <translation>Les cercles prennent le nouveau journal pour un nouveau venu, et demandent à te laisser entrer de nouveau.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Everything could be read: %1 entries.</source>
        <translation>Tout a pu être lu&#x202f;: %1 entrées.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Newest version of an entry</source>
        <translation>Version la plus récente d’une entrée</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Partie du plan</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>Photo ou fichier</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Some of the newest changes could not be read. What they changed is there as it was before.</source>
        <translation>Certains des derniers changements n’ont pas pu être lus. Ce qu’ils ont modifié est là comme avant.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The beginning of the file was lost, and with it what tells damage from what is whole. Read with care what is there.</source>
        <translation>Le début du fichier est perdu, et avec lui ce qui distingue l’abîmé de l’intact. Lis avec prudence ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The damaged journal stays where it was. Keep it until you have looked through the new one.</source>
        <translation>Le journal abîmé reste où il était. Garde-le jusqu’à ce que tu aies parcouru le nouveau.</translation>
    </message>
    <message>
        <source>The newest backup beside the damaged one, %1, has %2 entries.</source>
        <translation>La sauvegarde la plus récente à côté du journal abîmé, %1, a %2 entrées.</translation>
    </message>
    <message>
        <source>What is missing may be in a backup, here or on a drive. To take it from there, open the new journal, then Settings, Backups, Bring things back.</source>
        <translation>Ce qui manque est peut-être dans une sauvegarde, ici ou sur un disque. Pour l’y reprendre, ouvre le nouveau journal, puis Réglages, Sauvegardes, Récupérer.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Value of a scale</source>
        <translation>Valeur d’une échelle</translation>
    </message>
    <message>
        <source>Words of an entry; its files are there</source>
        <translation>Mots d’une entrée&#x202f;; ses fichiers sont là</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
<context>
    <name>RescueAsking</name>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre emplacement</translation>
    </message>
    <message>
        <source>Choose the folder for the new journal</source>
        <translation>Choisir le dossier du nouveau journal</translation>
    </message>
    <message>
        <source>Friends keep shares</source>
        <translation>Des proches gardent des parts</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>J’ai des parts sur papier</translation>
    </message>
    <message>
        <source>If this disk may be failing, choose a place on another one.</source>
        <translation>Si ce disque risque de lâcher, choisis un emplacement sur un autre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Lire ce qui peut l’être</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>The damaged journal is not changed, and nothing in it is deleted. All that can still be read becomes a new journal, which opens with the same keys. Then you see what could not be read. This can take minutes; you can stop it at any time.</source>
        <translation>Le journal abîmé n’est pas modifié, et rien n’y est supprimé. Tout ce qui peut encore être lu devient un nouveau journal, qui s’ouvre avec les mêmes clés. Ensuite, tu vois ce qui n’a pas pu être lu. Cela peut prendre des minutes&#x202f;; tu peux l’arrêter à tout moment.</translation>
    </message>
    <message>
        <source>The new journal goes here: %1</source>
        <translation>Le nouveau journal va ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Utiliser un fichier de clé</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Utiliser ma phrase de passe</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Utiliser mon code de secours</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>Utiliser le trousseau du système</translation>
    </message>
</context>
<context>
    <name>RescueView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>On commence</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Ouvrir le nouveau journal</translation>
    </message>
    <message>
        <source>The damaged journal is only read. If you stop, no new one is made.</source>
        <translation>Le journal abîmé est seulement lu. Si tu arrêtes, aucun nouveau n’est fait.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. No new journal was made.</source>
        <translation>Arrêté. Aucun nouveau journal n’a été fait.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>On arrête</translation>
    </message>
    <message>
        <source>The new journal is in %1.</source>
        <translation>Le nouveau journal est dans %1.</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>Ce qui peut encore être lu</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>A backup opens with what opened the journal on its day: the recovery code from your paper, your passphrase or a key file. Nothing is changed in the backup.</source>
        <translation>Une sauvegarde s’ouvre avec ce qui ouvrait le journal ce jour-là&#x202f;: le code de secours sur papier, ta phrase de passe ou un fichier de clé. Rien n’est modifié dans la sauvegarde.</translation>
    </message>
    <message>
        <source>A journal from a backup</source>
        <translation>Un journal depuis une sauvegarde</translation>
    </message>
    <message>
        <source>A journal that is here already stays as it is.</source>
        <translation>Un journal déjà présent ici reste tel quel.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backups of Lamplit</source>
        <translation>Sauvegardes de Lamplit</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Choisis d’abord la sauvegarde.</translation>
    </message>
    <message>
        <source>Circles take this computer for a new one, and ask to let you in again.</source>
        <translation>Les cercles prennent cet ordinateur pour un nouveau, et demandent à te laisser entrer de nouveau.</translation>
    </message>
    <message>
        <source>Counting what is in it</source>
        <translation>Comptage du contenu</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Il est dans %1.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Ouverture de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurer</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n entries, %1.</source>
        <translation>
            <numerusform>Restauré&#x202f;: %n entrée, %1.</numerusform>
            <numerusform>Restauré&#x202f;: %n entrées, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. No journal was made.</source>
        <translation>Arrêté. Aucun journal n’a été fait.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>On arrête</translation>
    </message>
    <message>
        <source>Where the journal goes</source>
        <translation>Où va le journal</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>%1 over time</source>
        <translation>%1 au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins without words came too.</source>
        <translation>
            <numerusform>%n point d’humeur sans texte est venu aussi.</numerusform>
            <numerusform>%n points d’humeur sans texte sont venus aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went out.</source>
        <translation>
            <numerusform>%n entrée est sortie.</numerusform>
            <numerusform>%n entrées sont sorties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were here already.</source>
        <translation>
            <numerusform>%n entrée était déjà ici.</numerusform>
            <numerusform>%n entrées étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things came too: moods, scales, sleep, cards and the like.</source>
        <translation>
            <numerusform>%n autre élément est venu aussi&#x202f;: humeurs, échelles, sommeil, cartes et autres.</numerusform>
            <numerusform>%n autres éléments sont venus aussi&#x202f;: humeurs, échelles, sommeil, cartes et autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files came with them.</source>
        <translation>
            <numerusform>%n photo ou fichier est venu avec.</numerusform>
            <numerusform>%n photos et fichiers sont venus avec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files went with them.</source>
        <translation>
            <numerusform>%n photo ou fichier est parti avec.</numerusform>
            <numerusform>%n photos et fichiers sont partis avec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer, so there is no total.</source>
        <translation>
            <numerusform>%n question n’a pas de réponse, il n’y a donc pas de total.</numerusform>
            <numerusform>%n questions n’ont pas de réponse, il n’y a donc pas de total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missing.</source>
        <translation>
            <numerusform>%n manquait.</numerusform>
            <numerusform>%n manquaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>All questionnaires</source>
        <translation>Tous les questionnaires</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Bring in something else</source>
        <translation>Importer autre chose</translation>
    </message>
    <message>
        <source>Filled in on %1.</source>
        <translation>Rempli&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It is encrypted. Without the passphrase it stays closed.</source>
        <translation>C’est chiffré. Sans la phrase de passe, cela reste fermé.</translation>
    </message>
    <message>
        <source>It is in your journal</source>
        <translation>C’est dans ton journal</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever has it can read it.</source>
        <translation>Ce n’est pas chiffré&#x202f;: qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>Its file gives no scores, so nothing is counted.</source>
        <translation>Son fichier ne donne pas de scores, donc rien n’est compté.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Faire un rapport</translation>
    </message>
    <message>
        <source>Measurement noise: %1</source>
        <translation>Imprécision de la mesure&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Put this questionnaire away</source>
        <translation>Mettre ce questionnaire de côté</translation>
    </message>
    <message>
        <source>Ranges: %1</source>
        <translation>Plages&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>Retirer ce résultat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>See the PHQ-8, without the last question</source>
        <translation>Voir le PHQ-8, sans la dernière question</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message numerus="yes">
        <source>So did %n other things: moods, scales and the like.</source>
        <translation>
            <numerusform>Ainsi que %n autre élément&#x202f;: humeurs, échelles et autres.</numerusform>
            <numerusform>Ainsi que %n autres éléments&#x202f;: humeurs, échelles et autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out something else</source>
        <translation>Exporter autre chose</translation>
    </message>
    <message>
        <source>The range is named by the authors. It is no diagnosis.</source>
        <translation>La plage est nommée par les auteurs. Ce n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>What is in it, and what is not</source>
        <translation>Ce qui s’y trouve, et ce qui n’y est pas</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Written down later.</source>
        <translation>Écrit après coup.</translation>
    </message>
    <message>
        <source>Your journal is written</source>
        <translation>Ton journal est écrit</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sans score</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>%1 lost their place, on %2 at %3: their journal was restored or copied. Ask them whether it is they before you give it back.</source>
        <translation>%1 a perdu sa place, %2 à %3&#x202f;: son journal a été restauré ou copié. Demande-lui si c’est bien cette personne avant de la lui rendre.</translation>
    </message>
    <message>
        <source>It is they, give the place back</source>
        <translation>C’est bien elle, rendre la place</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are away.</source>
        <comment>several people</comment>
        <translation>%1 ne sont pas là en ce moment.</translation>
    </message>
    <message>
        <source>%1 has little room today.</source>
        <translation>%1 a peu de disponibilité aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 has no room now.</source>
        <translation>%1 n’est pas disponible en ce moment.</translation>
    </message>
    <message>
        <source>%1 have little room today.</source>
        <comment>several people</comment>
        <translation>%1 ont peu de disponibilité aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 have no room now.</source>
        <comment>several people</comment>
        <translation>%1 ne sont pas disponibles en ce moment.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 n’est pas là en ce moment.</translation>
    </message>
</context>
<context>
    <name>RoomForOthers</name>
    <message>
        <source>How much room I have</source>
        <translation>Ma disponibilité</translation>
    </message>
    <message>
        <source>I am away for a week</source>
        <translation>Absence d’une semaine</translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>Je suis disponible</translation>
    </message>
    <message>
        <source>I need quiet for three days</source>
        <translation>Besoin de calme trois jours</translation>
    </message>
    <message>
        <source>I need quiet until tomorrow</source>
        <translation>Besoin de calme jusqu’à demain</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>Écoute seulement</translation>
    </message>
    <message>
        <source>Say nothing of it</source>
        <translation>N’en rien dire</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>Les autres le verront la prochaine fois qu’ils regardent.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n hour(s).</source>
        <translation>
            <numerusform>Entre deux messages d’une même personne, il y a au moins %n heure.</numerusform>
            <numerusform>Entre deux messages d’une même personne, il y a au moins %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n minute(s).</source>
        <translation>
            <numerusform>Entre deux messages d’une même personne, il y a au moins %n minute.</numerusform>
            <numerusform>Entre deux messages d’une même personne, il y a au moins %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody may invite.</source>
        <translation>Tout le monde peut inviter.</translation>
    </message>
    <message>
        <source>Everybody may let people in.</source>
        <translation>Tout le monde peut laisser entrer.</translation>
    </message>
    <message>
        <source>Nobody keeps a post for a report once it was taken back.</source>
        <translation>Personne ne garde un message pour un signalement une fois qu’il a été repris.</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in.</source>
        <translation>Les numéros sont comparés avant de laisser entrer quelqu’un.</translation>
    </message>
    <message>
        <source>Only stewards invite.</source>
        <translation>Seuls les responsables invitent.</translation>
    </message>
    <message>
        <source>Only stewards let people in.</source>
        <translation>Seuls les responsables laissent entrer.</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days.</source>
        <translation>Qui lit un message peut le garder scellé 30 jours, en vue d’un signalement.</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>From %1: %2.</source>
        <translation>À partir de %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>How limits work</source>
        <translation>Comment marchent les limites</translation>
    </message>
    <message>
        <source>No limit is on. These are examples; none of them holds until you keep it.</source>
        <translation>Aucune limite n’est active. Voici des exemples&#x202f;; aucun ne vaut avant que tu le gardes.</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>On arrête</translation>
    </message>
</context>
<context>
    <name>SaidSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Nothing was said that is still here.</source>
        <translation>Rien de ce qui a été dit n’est encore ici.</translation>
    </message>
    <message>
        <source>Only the first words stand here. Hiding, reporting, blocking and taking back are possible at any time.</source>
        <translation>Seuls les premiers mots figurent ici. Masquer, signaler, bloquer et reprendre sont possibles à tout moment.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>Ce qui s’est dit récemment</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un emplacement</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>C’est copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Do not lock it</source>
        <translation>Ne pas verrouiller</translation>
    </message>
    <message>
        <source>Eight characters at least, or it could be guessed.</source>
        <translation>Huit caractères au moins, sinon on pourrait la deviner.</translation>
    </message>
    <message>
        <source>If it is forgotten, the file stays closed. A new one can always be saved.</source>
        <translation>Si elle est oubliée, le fichier reste fermé. On peut toujours en enregistrer un nouveau.</translation>
    </message>
    <message>
        <source>Lock it with a passphrase of my own</source>
        <translation>Verrouiller avec ma propre phrase de passe</translation>
    </message>
    <message>
        <source>Lock it with four words</source>
        <translation>Verrouiller avec quatre mots</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase de passe du fichier</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Say them aloud, in the room or on the phone. Not in the same message.</source>
        <translation>Dis-les à voix haute, dans la pièce ou au téléphone. Pas dans le même message.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it: on the way, in a mailbox, on a lost stick.</source>
        <translation>Qui a le fichier peut le lire&#x202f;: en chemin, dans une boîte aux lettres, sur une clé USB perdue.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved {when}</source>
        <translation>Enregistré {when}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>This search is no longer kept.</source>
        <translation>Cette recherche n’est plus gardée.</translation>
    </message>
    <message>
        <source>This search was kept.</source>
        <translation>Cette recherche est gardée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A time, such as 1:30</source>
        <translation>Une durée, comme 1:30</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>De 0 à 10</translation>
    </message>
    <message>
        <source>Medication taken</source>
        <translation>Médicament pris</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pain, steps, sertraline</source>
        <translation>Douleur, pas, sertraline</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What is asked stays, so that past values keep their sense.</source>
        <translation>Ce qui est demandé ne change pas, pour que les valeurs passées gardent leur sens.</translation>
    </message>
    <message>
        <source>km, glasses</source>
        <translation>km, verres</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>%1; put away, its values stay</source>
        <translation>%1&#x202f;; mis de côté, ses valeurs restent</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%n jour sur %1</numerusform>
            <numerusform>%n jours sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation>Notés</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Further down: {name}</source>
        <translation>Plus bas&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Further up: {name}</source>
        <translation>Plus haut&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Put away: {name}</source>
        <translation>Mettre de côté&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Take out again: {name}</source>
        <translation>Ressortir&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two values</comment>
        <translation>de %1 à %2</translation>
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
        <translation>Non</translation>
    </message>
    <message>
        <source>No value: {name}</source>
        <translation>Aucune valeur&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Pas pris</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>ScalesGroup</name>
    <message>
        <source>New scale</source>
        <translation>Nouvelle échelle</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>L’ordre est modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What else you follow from day to day. A check-in asks for them.</source>
        <translation>Ce que tu suis encore jour après jour. Un point d’humeur le demande.</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>Tes propres échelles</translation>
    </message>
    <message>
        <source>“%1” is asked for again.</source>
        <translation>«&#x202f;%1&#x202f;» est de nouveau demandé.</translation>
    </message>
    <message>
        <source>“%1” is changed. Past values stay as they are.</source>
        <translation>«&#x202f;%1&#x202f;» est modifié. Les valeurs passées restent telles quelles.</translation>
    </message>
    <message>
        <source>“%1” is deleted with its values.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé avec ses valeurs.</translation>
    </message>
    <message>
        <source>“%1” is one of your scales now.</source>
        <translation>«&#x202f;%1&#x202f;» fait maintenant partie de tes échelles.</translation>
    </message>
    <message>
        <source>“%1” is put away.</source>
        <translation>«&#x202f;%1&#x202f;» est mis de côté.</translation>
    </message>
</context>
<context>
    <name>ScalesPart</name>
    <message>
        <source>Days noted</source>
        <translation>Notés</translation>
    </message>
    <message>
        <source>Days with yes</source>
        <translation>Jours avec oui</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The range of this scale changed. Each range has a chart of its own.</source>
        <translation>Les bornes de cette échelle ont changé. Chaque étendue a son propre graphique.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>Tes propres échelles</translation>
    </message>
    <message>
        <source>full: yes · dotted: noted</source>
        <translation>plein&#x202f;: oui · pointillé&#x202f;: noté</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>ligne&#x202f;: médiane par semaine · points&#x202f;: jours</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>Choisir une image du code</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Depuis une image</translation>
    </message>
    <message>
        <source>Looking for the code.</source>
        <translation>On cherche le code.</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>Aucun code n’est lisible sur cette image. Prends-la de plus près et bien droite.</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>Rien de ce qui a été copié n’est une image.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>Ce n’est pas une image lisible ici. Choisis un PNG ou un JPEG.</translation>
    </message>
</context>
<context>
    <name>ScoreLines</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Senses</name>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Name five things you can see. They can be small.</source>
        <translation>Nomme cinq choses que tu vois. Elles peuvent être petites.</translation>
    </message>
    <message>
        <source>Name four things you can touch. Touch them, if you like.</source>
        <translation>Nomme quatre choses que tu peux toucher. Touche-les, si tu veux.</translation>
    </message>
    <message>
        <source>Name one thing you can taste, or take a sip of something.</source>
        <translation>Nomme une chose que tu peux goûter, ou prends une gorgée de quelque chose.</translation>
    </message>
    <message>
        <source>Name three things you can hear, near or far.</source>
        <translation>Nomme trois choses que tu entends, proches ou lointaines.</translation>
    </message>
    <message>
        <source>Name two things you can smell, or two smells you like.</source>
        <translation>Nomme deux choses que tu sens, ou deux odeurs que tu aimes.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>You are here, and it is now. Begin again whenever you like.</source>
        <translation>Tu es ici, et c’est maintenant. Recommence quand tu veux.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add to my next session</source>
        <translation>Ajouter à ma prochaine séance</translation>
    </message>
    <message>
        <source>Added to your next session.</source>
        <translation>Ajouté à ta prochaine séance.</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>Une entrée sans texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>away from %1 to %2</source>
        <translation>absence du %1 au %2</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>absence depuis le %1</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Added to your next session.</source>
        <translation>Ajouté à ta prochaine séance.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>C’est copié.</translation>
    </message>
    <message>
        <source>It is on the list again.</source>
        <translation>C’est de nouveau sur la liste.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>C’est gardé.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Faire un rapport</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>C’est déplacé.</translation>
    </message>
    <message>
        <source>My next session</source>
        <translation>Ma prochaine séance</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>C’est retiré.</translation>
    </message>
    <message>
        <source>Talked about.</source>
        <translation>On en a parlé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>A few words of your own.</source>
        <translation>Quelques mots à toi.</translation>
    </message>
    <message>
        <source>A line on Today, which can wait.</source>
        <translation>Une ligne dans Aujourd’hui, qui peut attendre.</translation>
    </message>
    <message>
        <source>A quiet note from the tray once a day while Lamplit runs. It never shows your words.</source>
        <translation>Une note discrète dans la zone de notification, une fois par jour, tant que Lamplit tourne. Elle ne montre jamais tes mots.</translation>
    </message>
    <message>
        <source>After this many minutes without a key or a click.</source>
        <translation>Après ce nombre de minutes sans touche ni clic.</translation>
    </message>
    <message>
        <source>Also when the system&apos;s own lock screen comes up.</source>
        <translation>Aussi quand l’écran de verrouillage du système apparaît.</translation>
    </message>
    <message>
        <source>Another moment than now, or the whole day.</source>
        <translation>Un autre moment que maintenant, ou toute la journée.</translation>
    </message>
    <message>
        <source>Ask whether the recovery code still works</source>
        <translation>Demander si le code de secours marche encore</translation>
    </message>
    <message>
        <source>Ask whether this journal helps</source>
        <translation>Demander si ce journal aide</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>Intervalle des sauvegardes</translation>
    </message>
    <message>
        <source>Back up to other places</source>
        <translation>Sauvegarder vers d’autres emplacements</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Clear the clipboard when locking</source>
        <translation>Vider le presse-papiers au verrouillage</translation>
    </message>
    <message>
        <source>Closing the window locks the journal and keeps Lamplit in the tray, for a quick note.</source>
        <translation>Fermer la fenêtre verrouille le journal et garde Lamplit dans la zone de notification, pour une note rapide.</translation>
    </message>
    <message>
        <source>Connects to the relays of your circles. Off, Lamplit looks for news only when you ask.</source>
        <translation>Se connecte aux relais de tes cercles. Désactivé, Lamplit ne cherche les nouvelles que si tu le demandes.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation>Lettres plus lisibles</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Entries of the same date in earlier years, on Today. Never one that is marked hard.</source>
        <translation>Des entrées de la même date les années passées, dans Aujourd’hui. Jamais une entrée marquée difficile.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every four weeks a quiet line on Today with two questions. Only you see the answers.</source>
        <translation>Toutes les quatre semaines, une ligne discrète dans Aujourd’hui avec deux questions. Personne d’autre ne voit les réponses.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Émotions</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>From 1, drained, to 5, full of it.</source>
        <translation>De 1, à plat, à 5, au plus haut.</translation>
    </message>
    <message>
        <source>Help now shows the numbers of the country you are in.</source>
        <translation>«&#x202f;De l’aide&#x202f;» montre les numéros du pays où tu es.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>Host and port of a proxy such as Tor&apos;s, 127.0.0.1:9050. Empty goes to the relay directly.</source>
        <translation>Hôte et port d’un proxy comme celui de Tor, 127.0.0.1:9050. Vide&#x202f;: directement vers le relais.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>Lueur de lampe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of your writing</source>
        <translation>Langue de tes textes</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps</source>
        <translation>Verrouiller quand l’ordinateur se met en veille</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Relève des nouvelles</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Rien n’apparaît en fondu ni ne glisse.</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>Proposer une question dans Aujourd’hui</translation>
    </message>
    <message>
        <source>One line above the empty page. It can be swapped or dismissed.</source>
        <translation>Une ligne au-dessus de la page vide. On peut l’échanger ou l’écarter.</translation>
    </message>
    <message>
        <source>Only what was copied from an entry.</source>
        <translation>Seulement ce qui a été copié d’une entrée.</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Seulement quand je le dis</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper by day, lamplight by night, or high contrast.</source>
        <translation>Papier le jour, lueur de lampe la nuit, ou contraste élevé.</translation>
    </message>
    <message>
        <source>Remind me to write</source>
        <translation>Me rappeler d’écrire</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>Proxy SOCKS</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>Montrer ce que j’ai écrit ce jour-là</translation>
    </message>
    <message>
        <source>Shown in the history beside versions written here; may stay empty.</source>
        <translation>Montré dans l’historique à côté des versions écrites ici&#x202f;; peut rester vide.</translation>
    </message>
    <message>
        <source>Size of your words</source>
        <translation>Taille de tes mots</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Stay in touch while Lamplit is open</source>
        <translation>Rester en lien tant que Lamplit est ouvert</translation>
    </message>
    <message>
        <source>Tell me when no backup was made for</source>
        <translation>Me prévenir sans sauvegarde depuis</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The country whose numbers are shown while travelling.</source>
        <translation>Le pays dont les numéros sont montrés en voyage.</translation>
    </message>
    <message>
        <source>The keys that differ from the usual ones, as JSON; the window lists them all on one page.</source>
        <translation>Les touches qui diffèrent des habituelles, en JSON&#x202f;; la fenêtre les liste toutes sur une page.</translation>
    </message>
    <message>
        <source>The language of the program; empty follows the system.</source>
        <translation>La langue du programme&#x202f;; vide suit le système.</translation>
    </message>
    <message>
        <source>The size of everything, as a share of the system&apos;s own text size.</source>
        <translation>La taille de tout, par rapport à la taille de texte du système.</translation>
    </message>
    <message>
        <source>The text size on the page, in pixels at 100 %.</source>
        <translation>La taille du texte sur la page, en pixels à 100&#x202f;%.</translation>
    </message>
    <message>
        <source>The time of day.</source>
        <translation>L’heure de la journée.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>To the drives and folders below, while the journal is open.</source>
        <translation>Vers les disques et dossiers ci-dessous, tant que le journal est ouvert.</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>En voyage</translation>
    </message>
    <message>
        <source>Twice a year, a line on Today. It can be put off, and is not shown on a hard day.</source>
        <translation>Deux fois par an, une ligne dans Aujourd’hui. On peut la remettre à plus tard, et elle n’apparaît pas un jour difficile.</translation>
    </message>
    <message>
        <source>Use a typeface made to be told apart easily (Latin script).</source>
        <translation>Utiliser une police faite pour bien distinguer les lettres (écriture latine).</translation>
    </message>
    <message>
        <source>What else you follow. Shown once you have made one.</source>
        <translation>Ce que tu suis d’autre. Montré dès que tu en as créé une.</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>À quoi c’est lié</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When Lamplit is quit</source>
        <translation>Quand on quitte Lamplit</translation>
    </message>
    <message>
        <source>When something changed since the last one. 0 makes none by itself.</source>
        <translation>Quand quelque chose a changé depuis la dernière. 0 n’en fait aucune tout seul.</translation>
    </message>
    <message>
        <source>When what you send tomorrow morning goes out.</source>
        <translation>L’heure où part ce que tu envoies pour demain matin.</translation>
    </message>
    <message>
        <source>When you fell asleep and woke up, and how it was.</source>
        <translation>L’heure à laquelle tu t’endors et te réveilles, et comment c’était.</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>Où je suis maintenant</translation>
    </message>
    <message>
        <source>Where a relay cannot be listened to all the time.</source>
        <translation>Où un relais ne peut pas être écouté en permanence.</translation>
    </message>
    <message>
        <source>Which dictionary is used; empty follows the program&apos;s language.</source>
        <translation>Quel dictionnaire est utilisé&#x202f;; vide suit la langue du programme.</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows, as two letters such as DE. Never found out by network.</source>
        <translation>De quel pays «&#x202f;De l’aide&#x202f;» montre les numéros, en deux lettres comme FR. Jamais cherché par le réseau.</translation>
    </message>
    <message>
        <source>With the dictionaries your system has. Your own words stay in the journal.</source>
        <translation>Avec les dictionnaires de ton système. Tes propres mots restent dans le journal.</translation>
    </message>
    <message>
        <source>Words for what you feel, with what each of them means.</source>
        <translation>Des mots pour ce que tu ressens, et ce que chacun veut dire.</translation>
    </message>
    <message>
        <source>Work, family, health and so on.</source>
        <translation>Travail, famille, santé, etc.</translation>
    </message>
    <message>
        <source>Your morning</source>
        <translation>Ton matin</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>Tes propres échelles</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be that, so it stays as it was.</source>
        <translation>%1 ne peut pas avoir cette valeur, et reste donc comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>It changes when Lamplit starts next.</source>
        <translation>Cela change au prochain démarrage de Lamplit.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>De l’aide</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Humeurs</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage n’a ces mots.</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>Contrôle de confidentialité</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>Coffre et clés</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>Share it with %1…</source>
        <translation>Le partager avec %1…</translation>
    </message>
    <message>
        <source>Share the chosen words with %1…</source>
        <translation>Partager les mots choisis avec %1…</translation>
    </message>
    <message>
        <source>You are in no circle to share with.</source>
        <translation>Tu n’es dans aucun cercle avec qui partager.</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>A part of it</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Choisis au moins une personne.</translation>
    </message>
    <message>
        <source>For whom, and how</source>
        <translation>Pour qui, et comment</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Quelle part</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10 minutes</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Garder pour moi</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>Non inclus&#x202f;: %1.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>En route vers %1.</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Seulement ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Partager avec %1</translation>
    </message>
    <message>
        <source>Something here may tell who somebody is. Send all the same?</source>
        <translation>Quelque chose ici pourrait dire qui est quelqu’un. Envoyer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The part you share</source>
        <translation>La partie que tu partages</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>L’entrée entière</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Voici tes mots d’avant. Ils ne sont pas partis.</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>Ce que %1 verra</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Ce qui sera vu</translation>
    </message>
    <message>
        <source>Which side is shown</source>
        <translation>Quel côté est montré</translation>
    </message>
    <message>
        <source>You can take this back later, but friends can still remember or copy it.</source>
        <translation>Tu pourras le reprendre plus tard, mais tes proches peuvent encore s’en souvenir ou le copier.</translation>
    </message>
    <message>
        <source>the rest of the entry</source>
        <translation>le reste de l’entrée</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted: print it, and delete the file.</source>
        <translation>Enregistré sous %1. Ce n’est pas chiffré&#x202f;: imprime-le, et supprime le fichier.</translation>
    </message>
    <message>
        <source>The sheet is being drawn.</source>
        <translation>La feuille est en préparation.</translation>
    </message>
    <message>
        <source>What is printed or saved is not encrypted.</source>
        <translation>Ce qui est imprimé ou enregistré n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>ShelfPart</name>
    <message>
        <source>A directory of lines all over the world, kept checked by its owners.</source>
        <translation>Un annuaire de lignes d’écoute du monde entier, vérifié par ses responsables.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Numéro d’urgence&#x202f;: %1</translation>
    </message>
    <message>
        <source>If one does not answer, use the emergency number above.</source>
        <translation>Si l’un ne répond pas, utilise le numéro d’urgence ci-dessus.</translation>
    </message>
    <message>
        <source>Lines, not yet checked by us: %1</source>
        <translation>Lignes, pas encore vérifiées par nous&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Lignes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Most mobile phones put these through to the emergency service of the country you are in. Choose a country above for its own numbers.</source>
        <translation>La plupart des téléphones mobiles relient ces numéros au service d’urgence du pays où tu es. Choisis un pays ci-dessus pour ses propres numéros.</translation>
    </message>
    <message>
        <source>On a phone or another computer</source>
        <translation>Sur un téléphone ou un autre ordinateur</translation>
    </message>
    <message>
        <source>Police, fire and ambulance may have numbers of their own.</source>
        <translation>Police, pompiers et ambulance ont peut-être leurs propres numéros.</translation>
    </message>
    <message>
        <source>The list of helplines could not be read on this computer.</source>
        <translation>La liste des lignes d’écoute n’a pas pu être lue sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>%1 is on its way to the shelf, without how you used it.</source>
        <translation>%1 est en route vers l’étagère, sans l’usage que tu en as fait.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Rien n’est encore ici.</translation>
    </message>
    <message>
        <source>Put one of mine here</source>
        <translation>En mettre une des miennes ici</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>L’étagère du cercle</translation>
    </message>
    <message>
        <source>What helps somebody here. A card that you keep stands in your own kit.</source>
        <translation>Ce qui aide quelqu’un ici. Une carte que tu gardes va dans ta propre trousse.</translation>
    </message>
    <message>
        <source>Your own kit has no card to put here yet.</source>
        <translation>Ta propre trousse n’a pas encore de carte à mettre ici.</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Toujours la même</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Every command has its usual key again.</source>
        <translation>Chaque commande a de nouveau sa touche habituelle.</translation>
    </message>
    <message>
        <source>No key has these words.</source>
        <translation>Aucune touche n’a ces mots.</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the new key. Backspace takes a key away, Esc leaves it.</source>
        <translation>Presse le bouton d’une touche, puis la nouvelle touche. Retour arrière enlève une touche, Échap la laisse.</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Rechercher une touche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Touches habituelles pour tout</translation>
    </message>
</context>
<context>
    <name>SideDrawer</name>
    <message>
        <source>This circle</source>
        <translation>Ce cercle</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>thousand bytes</comment>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
</context>
<context>
    <name>SleepBars</name>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n nuit</numerusform>
            <numerusform>%n nuits</numerusform>
        </translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Coucher</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Réveil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Middle mood</source>
        <translation>Humeur médiane</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>Qualité, de 1 à 5</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>qualité %1 sur 5</translation>
    </message>
</context>
<context>
    <name>SleepPart</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Dreams, noise, heat</source>
        <translation>Rêves, bruit, chaleur</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Endormissement</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Comment c’était</translation>
    </message>
    <message>
        <source>Note on the night</source>
        <translation>Note sur la nuit</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>The night to %1</source>
        <translation>La nuit jusqu’au %1</translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation>Nombre de réveils</translation>
    </message>
    <message>
        <source>Woke earlier than I wished</source>
        <translation>Réveil plus tôt que souhaité</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Réveil</translation>
    </message>
    <message>
        <source>Write how often as a number, such as 2.</source>
        <translation>Écris combien de fois en chiffres, comme 2.</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Écris l’heure comme 21:04.</translation>
    </message>
    <message numerus="yes">
        <source>awake %n times</source>
        <translation>
            <numerusform>%n réveil</numerusform>
            <numerusform>%n réveils</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>woke early</source>
        <translation>réveil tôt</translation>
    </message>
</context>
<context>
    <name>Smaller</name>
    <message>
        <source>%1 are given back.</source>
        <translation>%1 sont rendus.</translation>
    </message>
    <message>
        <source>About %1 can be given back to this computer. Meanwhile %2 more are needed on the disk. You can go on writing.</source>
        <translation>Environ %1 peuvent être rendus à cet ordinateur. Entre-temps, il faut %2 de plus sur le disque. Tu peux continuer à écrire.</translation>
    </message>
    <message>
        <source>About %1 could be given back, but that needs %2 of free room meanwhile, and the disk has less.</source>
        <translation>Environ %1 pourraient être rendus, mais il faut entre-temps %2 de place libre, et le disque en a moins.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Rendre la place</translation>
    </message>
    <message>
        <source>Making the journal smaller</source>
        <translation>On réduit le journal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is little room to give back: about %1.</source>
        <translation>Il y a peu de place à rendre&#x202f;: environ %1.</translation>
    </message>
    <message>
        <source>There is no room to give back.</source>
        <translation>Il n’y a pas de place à rendre.</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>How much room I have in %1</source>
        <translation>Ma disponibilité dans %1</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Le dire</translation>
    </message>
    <message>
        <source>You said nothing of it.</source>
        <translation>Tu n’en as rien dit.</translation>
    </message>
</context>
<context>
    <name>SpacesPart</name>
    <message>
        <source>The others see it beside your name, and before they share something with you. It is never limited.</source>
        <translation>Les autres le voient à côté de ton nom, et avant de partager quelque chose avec toi. Ce n’est jamais limité.</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Add to my words</source>
        <translation>Ajouter à mes mots</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorer ici</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>On cherche des suggestions</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n post(s) will go out when it can.</source>
        <translation>
            <numerusform>%n message partira dès que possible.</numerusform>
            <numerusform>%n messages partiront dès que possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for my place</source>
        <translation>Demander ma place</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>Demander à revenir</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Le supprimer ici</translation>
    </message>
    <message>
        <source>Fetching %1 posts, %2 read so far.</source>
        <translation>Réception de %1 messages, %2 lus jusqu’ici.</translation>
    </message>
    <message>
        <source>Lamplit looks for news only when you ask.</source>
        <translation>Lamplit ne cherche les nouvelles que si tu le demandes.</translation>
    </message>
    <message>
        <source>Last contact: %1.</source>
        <translation>Dernier contact&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Les refaire</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Pas encore de contact.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>The history here holds</source>
        <translation>L’histoire d’ici vaut</translation>
    </message>
    <message>
        <source>The relay cannot go on from where this circle is. Nothing is lost; what you write is kept here.</source>
        <translation>Le relais ne peut pas continuer d’où en est ce cercle. Rien n’est perdu&#x202f;; ce que tu écris est gardé ici.</translation>
    </message>
    <message>
        <source>The relay has shown members of %1 different histories. A steward says which one holds.</source>
        <translation>Le relais a montré des histoires différentes aux membres de %1. Un responsable dit laquelle vaut.</translation>
    </message>
    <message>
        <source>This circle is being made at its relay. It goes on by itself.</source>
        <translation>Ce cercle est en train d’être créé sur son relais. Cela continue tout seul.</translation>
    </message>
    <message>
        <source>This journal was restored or copied, so its place in %1 is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>Ce journal a été restauré ou copié, donc sa place dans %1 n’est plus sûre. Les autres peuvent la rendre. Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Annuler le déménagement</translation>
    </message>
    <message>
        <source>Use another invite</source>
        <translation>Utiliser une autre invitation</translation>
    </message>
    <message>
        <source>You are no longer in %1. What you received is still here.</source>
        <translation>Tu n’es plus dans %1. Ce que tu as reçu est encore ici.</translation>
    </message>
    <message>
        <source>You have asked to join. Somebody in the circle lets you in.</source>
        <translation>Tu as demandé à rejoindre. Quelqu’un du cercle te laisse entrer.</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>Tu as quitté %1. Ce que tu as reçu est encore ici.</translation>
    </message>
    <message>
        <source>Your wish to join is on its way.</source>
        <translation>Ta demande de rejoindre est en route.</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>%1 in circles today.</source>
        <translation>%1 dans les cercles aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 of your %2 today.</source>
        <translation>%1 sur tes %2 aujourd’hui.</translation>
    </message>
    <message>
        <source>Circles are locked until %1.</source>
        <translation>Les cercles sont verrouillés jusqu’à %1.</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>Les fermer maintenant</translation>
    </message>
    <message>
        <source>Keep my limits as they are</source>
        <translation>Garder mes limites telles quelles</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>Cela prend effet %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Utilisé aujourd’hui</translation>
    </message>
    <message>
        <source>Waiting to become looser</source>
        <translation>En attente d’assouplissement</translation>
    </message>
    <message>
        <source>Your limits are locked until %1. They can only be made stricter.</source>
        <translation>Tes limites sont verrouillées jusqu’à %1. Elles ne peuvent que devenir plus strictes.</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>%1 is there. So far you are alone in it.</source>
        <translation>%1 existe. Pour l’instant, tu es la seule personne dedans.</translation>
    </message>
    <message>
        <source>A relay passes on what the circle sends, and keeps it for those who are away. It cannot read it. It sees when how much is sent, and from which address.</source>
        <translation>Un relais transmet ce que le cercle envoie, et le garde pour les absents. Il ne peut pas le lire. Il voit quand et combien est envoyé, et depuis quelle adresse.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Everybody accepts it on joining, and anew when it changes. Change whatever does not fit you.</source>
        <translation>Chacun l’accepte en rejoignant, et à nouveau quand il change. Modifie ce qui ne vous convient pas.</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>Examiner le relais</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>One sentence, if you like. Whoever is invited reads it first.</source>
        <translation>Une phrase, si tu veux. Qui est invité la lit d’abord.</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>Seul ce cercle le voit. Ce n’est pas forcément ton nom.</translation>
    </message>
    <message>
        <source>Say what the circle is called.</source>
        <translation>Dis comment s’appelle le cercle.</translation>
    </message>
    <message>
        <source>Say what you are called in it.</source>
        <translation>Dis comment tu t’y appelles.</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>Créer un cercle</translation>
    </message>
    <message>
        <source>Start the circle</source>
        <translation>Créer le cercle</translation>
    </message>
    <message>
        <source>Use a relay on this computer</source>
        <translation>Utiliser un relais sur cet ordinateur</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>Ce dont vous convenez</translation>
    </message>
    <message>
        <source>What you are called in it</source>
        <translation>Ton nom dans ce cercle</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>Qui lit un message peut le garder scellé 30 jours, en vue d’un signalement</translation>
    </message>
</context>
<context>
    <name>StartersOverlay</name>
    <message>
        <source>Choose what might fit. You can put it into your own words afterwards.</source>
        <translation>Choisis ce qui pourrait convenir. Tu pourras ensuite le dire avec tes propres mots.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n into my kit</source>
        <translation>
            <numerusform>En mettre %n dans ma trousse</numerusform>
            <numerusform>En mettre %n dans ma trousse</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>StewardGuide</name>
    <message>
        <source>1. Ask before you judge. Most hurt here comes from a sentence that was meant otherwise. “How did you mean this?” stands in the menu of a post.</source>
        <translation>1. Demande avant de juger. La plupart des blessures, ici, viennent d’une phrase qui voulait dire autre chose. «&#x202f;Comment l’entendais-tu&#x202f;?&#x202f;» se trouve dans le menu d’un message.</translation>
    </message>
    <message>
        <source>2. Pause the thread. Say in it what it is about, and when it goes on. The beginning that is offered asks everybody for one thing they share.</source>
        <translation>2. Mets le fil en pause. Dis-y de quoi il s’agit, et quand il reprend. Le début proposé demande à chacun une chose que vous avez en commun.</translation>
    </message>
    <message>
        <source>3. Speak with the person alone. Name the sentence of your agreement, say what you saw, hear their side, and agree on what happens next.</source>
        <translation>3. Parle à la personne en privé. Nomme la phrase de votre accord, dis ce que tu as vu, écoute son point de vue, et convenez de la suite.</translation>
    </message>
    <message>
        <source>4. Remove somebody only when the first three did not help, or at once where somebody is threatened or exposed. Talk with another steward first, and tell the person why. They keep what they have read.</source>
        <translation>4. Ne retire quelqu’un que si les trois premières étapes n’ont pas aidé, ou aussitôt quand quelqu’un est menacé ou exposé. Parles-en d’abord avec un autre responsable, et dis pourquoi à la personne. Elle garde ce qu’elle a lu.</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>Un guide pour les responsables</translation>
    </message>
    <message>
        <source>A steward looks after how people are with each other here. A steward does not read more than others do, and decides nothing about anybody&apos;s life.</source>
        <translation>Un responsable veille à la façon dont on se traite ici. Un responsable ne lit pas plus que les autres, et ne décide rien de la vie de personne.</translation>
    </message>
    <message>
        <source>Be two or three, and take turns, a week or a month each. Nobody should do this alone or without a rest. Who follows you can be made a steward in the list of members.</source>
        <translation>Soyez deux ou trois, à tour de rôle, une semaine ou un mois chacun. Personne ne devrait faire cela sans appui ni repos. Qui prend la suite peut être nommé responsable dans la liste des membres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep it between stewards. If it is about you, another steward decides.</source>
        <translation>Gardez-le entre responsables. Si cela te concerne, un autre responsable décide.</translation>
    </message>
    <message>
        <source>Tell the circle what you did and why, in two sentences. What stewards do stands in the list for everybody; whoever disagrees can say so there.</source>
        <translation>Dis au cercle ce que tu as fait et pourquoi, en deux phrases. Ce que font les responsables figure dans la liste pour tout le monde&#x202f;; qui n’est pas d’accord peut l’y dire.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>When a life may be in danger, this is not for a circle to carry: ask the person directly, stay in touch, and call for help where they are.</source>
        <translation>Quand une vie est peut-être en danger, ce n’est pas à un cercle de le porter&#x202f;: demande directement à la personne, reste en lien, et appelle de l’aide là où elle est.</translation>
    </message>
    <message>
        <source>When it becomes too much, say so and hand it on. That is part of it.</source>
        <translation>Quand c’est trop, dis-le et passe le relais. Cela en fait partie.</translation>
    </message>
    <message>
        <source>When somebody was hurt</source>
        <translation>Quand quelqu’un a été blessé</translation>
    </message>
    <message>
        <source>When you get a report</source>
        <translation>Quand tu reçois un signalement</translation>
    </message>
    <message>
        <source>Where the task ends</source>
        <translation>Où la tâche s’arrête</translation>
    </message>
    <message>
        <source>You are friends, not professionals. No diagnoses, nothing about how much of a medicine, no promise to be there at every hour.</source>
        <translation>Vous êtes là par amitié, pas comme professionnels. Pas de diagnostics, rien sur les doses d’un médicament, pas de promesse d’être là à toute heure.</translation>
    </message>
    <message>
        <source>You see only what the sender chose, and whether the words are really those of the person named. Answer that you have read it, within a day or two.</source>
        <translation>Tu ne vois que ce que la personne a choisi d’envoyer, et si les mots sont vraiment de celle qui est nommée. Réponds que tu l’as lu, d’ici un jour ou deux.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>This could be guessed at once.</source>
        <translation>Cela se devinerait aussitôt.</translation>
    </message>
    <message>
        <source>This could be guessed in a few days.</source>
        <translation>Cela se devinerait en quelques jours.</translation>
    </message>
    <message>
        <source>This could be guessed in a few hours.</source>
        <translation>Cela se devinerait en quelques heures.</translation>
    </message>
    <message>
        <source>This could be guessed in a few minutes.</source>
        <translation>Cela se devinerait en quelques minutes.</translation>
    </message>
    <message>
        <source>This could be guessed in a few months.</source>
        <translation>Cela se devinerait en quelques mois.</translation>
    </message>
    <message>
        <source>This would take centuries to guess.</source>
        <translation>Il faudrait des siècles pour la deviner.</translation>
    </message>
    <message>
        <source>This would take years to guess.</source>
        <translation>Il faudrait des années pour la deviner.</translation>
    </message>
    <message>
        <source>Two more words would make it very hard to guess.</source>
        <translation>Deux mots de plus la rendraient très difficile à deviner.</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>Un point d’humeur %1 jour sur %n.</numerusform>
            <numerusform>Un point d’humeur %1 jours sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>À partir de trois, Lamplit montre une médiane.</translation>
    </message>
    <message>
        <source>In the middle: %1. The days went from %2.</source>
        <translation>Au milieu&#x202f;: %1. Étendue des jours&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>Aucun point d’humeur sur cette période. Les jours vides sont simplement vides.</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take these hours out</source>
        <translation>Retirer ces heures</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
</context>
<context>
    <name>StretchList</name>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>%1 as steward in the place of %2: %3 of %4 have signed.</source>
        <translation>%1 comme responsable à la place de %2&#x202f;: %3 personnes sur %4 ont signé.</translation>
    </message>
    <message>
        <source>Enough have signed.</source>
        <translation>Assez de personnes ont signé.</translation>
    </message>
    <message>
        <source>Signed: %1 of %2 that are needed.</source>
        <translation>Signatures&#x202f;: %1 sur %2 nécessaires.</translation>
    </message>
</context>
<context>
    <name>SuccessionSheet</name>
    <message>
        <source>%1 stays in the circle as a member. When something is heard of them before enough have signed, the vote does not hold.</source>
        <translation>%1 reste membre du cercle. Si on a de ses nouvelles avant qu’assez de personnes aient signé, le vote ne vaut pas.</translation>
    </message>
    <message>
        <source>A steward in the place of %1</source>
        <translation>Un responsable à la place de %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing was heard of %1 for 30 days or more. More than half of the others can name somebody else by signing.</source>
        <translation>Aucune nouvelle de %1 depuis 30 jours ou plus. Plus de la moitié des autres peuvent nommer quelqu’un d’autre en signant.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>Qui devient responsable</translation>
    </message>
</context>
<context>
    <name>SweptExports</name>
    <message>
        <source>An export was cut off. What it left in clear was deleted: %1</source>
        <translation>Un export a été interrompu. Ce qu’il avait laissé en clair a été supprimé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Deleted here</source>
        <translation>Supprimé ici</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Va changer</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Ajouter à ma prochaine séance</translation>
    </message>
    <message>
        <source>It is on the list for your next session.</source>
        <translation>C’est sur la liste de ta prochaine séance.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Use your own words: what %1 wrote stays in the circle, and no report shows it. Your list knows where it came from, and nobody is told.</source>
        <translation>Utilise tes propres mots&#x202f;: ce que %1 a écrit reste dans le cercle, et aucun rapport ne le montre. Ta liste sait d’où cela vient, et personne n’est prévenu.</translation>
    </message>
    <message>
        <source>What you want to speak about</source>
        <translation>Ce dont tu veux parler</translation>
    </message>
    <message>
        <source>With no words, the line begins with what you said in the circle.</source>
        <translation>Sans mots de toi, la ligne commence par ce que tu as dit dans le cercle.</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>%1 copies this folder: what is written here leaves this computer.</source>
        <translation>%1 copie ce dossier&#x202f;: ce qui est écrit ici quitte cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins and other records</source>
        <translation>
            <numerusform>%n point d’humeur ou autre relevé</numerusform>
            <numerusform>%n points d’humeur et autres relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files</source>
        <translation>
            <numerusform>%n autre fichier</numerusform>
            <numerusform>%n autres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>Everybody who uses this computer can look into this folder.</source>
        <translation>Toute personne qui utilise cet ordinateur peut regarder dans ce dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>On ne peut rien écrire dans ce dossier. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>One file (%1)</source>
        <translation>Un fichier (%1)</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Un fichier zip</translation>
    </message>
    <message>
        <source>There is only room for %1 there. Choose another place, or less.</source>
        <translation>Il n’y a de la place que pour %1. Choisis un autre emplacement, ou moins de choses.</translation>
    </message>
    <message>
        <source>This disk keeps nobody out: whoever plugs it in reads it.</source>
        <translation>Ce disque n’arrête personne&#x202f;: qui le branche le lit.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Ce dossier n’est pas là. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1): others may read it there.</source>
        <translation>Ce dossier est sur un disque réseau (%1)&#x202f;: d’autres peuvent l’y lire.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>TakeOutView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>On commence</translation>
    </message>
    <message>
        <source>Circles, settings, limits and keys always stay with this journal.</source>
        <translation>Les cercles, les réglages, les limites et les clés restent toujours avec ce journal.</translation>
    </message>
    <message>
        <source>Entries that you did not choose stayed here.</source>
        <translation>Les entrées que tu n’as pas choisies sont restées ici.</translation>
    </message>
    <message>
        <source>It was stopped when your journal was locked. Nothing was written.</source>
        <translation>Cela s’est arrêté quand ton journal a été verrouillé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires stayed here, as you chose.</source>
        <translation>Les humeurs, le sommeil et les questionnaires sont restés ici, selon ton choix.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Photos and files stayed here, as you chose.</source>
        <translation>Les photos et les fichiers sont restés ici, selon ton choix.</translation>
    </message>
    <message>
        <source>Putting it on the disk</source>
        <translation>Écriture sur le disque</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>You can go on writing meanwhile. It can be stopped until the end, and a lock stops it too; then nothing is left of it.</source>
        <translation>Tu peux continuer à écrire pendant ce temps. On peut l’arrêter jusqu’à la fin, et un verrouillage l’arrête aussi&#x202f;; il n’en reste alors rien.</translation>
    </message>
    <message>
        <source>Your journal is written.</source>
        <translation>Ton journal est écrit.</translation>
    </message>
</context>
<context>
    <name>TakingAll</name>
    <message>
        <source>Everything is put away. It goes out in a moment.</source>
        <translation>Tout est mis de côté. Cela part dans un instant.</translation>
    </message>
    <message>
        <source>Everything is taken back.</source>
        <translation>Tout est repris.</translation>
    </message>
    <message>
        <source>It is all there again. Nobody heard of it.</source>
        <translation>Tout est de nouveau là. Personne n’en a rien su.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What had not gone out is there again. The rest stays taken back.</source>
        <translation>Ce qui n’était pas parti est de nouveau là. Le reste demeure repris.</translation>
    </message>
    <message>
        <source>What you shared is taken back, and the others are told. That stays so.</source>
        <translation>Ce que tu as partagé est repris, et les autres en sont avertis. Cela reste ainsi.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n posts are taken back.</source>
        <translation>
            <numerusform>%n message est repris.</numerusform>
            <numerusform>%n messages sont repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Friends can still remember it, and may have copied it. What was kept for a report stays with whoever kept it for its 30 days.</source>
        <translation>Tes proches peuvent encore s’en souvenir, et l’ont peut-être copié. Ce qui a été gardé pour un signalement reste 30 jours chez qui l’a gardé.</translation>
    </message>
    <message>
        <source>It has not gone out. It goes from the circle at once, and nobody learns that it was there.</source>
        <translation>Ce n’est pas parti. Cela quitte le cercle aussitôt, et personne n’apprend que c’était là.</translation>
    </message>
    <message>
        <source>Its words go here at once, and from the others with their next look. The relay is asked to forget what it has.</source>
        <translation>Les mots disparaissent d’ici aussitôt, et de chez les autres dès qu’ils regardent. Le relais est prié d’oublier ce qu’il a.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Garder pour moi</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take this back?</source>
        <translation>Reprendre ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Your journal keeps the entry that it was made of.</source>
        <translation>Ton journal garde l’entrée dont c’était tiré.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>A new template</source>
        <translation>Un nouveau modèle</translation>
    </message>
    <message>
        <source>Another heading</source>
        <translation>Un autre titre</translation>
    </message>
    <message>
        <source>Change a template</source>
        <translation>Modifier un modèle</translation>
    </message>
    <message>
        <source>Headings, from top to bottom</source>
        <translation>Titres, de haut en bas</translation>
    </message>
    <message>
        <source>Keep this template</source>
        <translation>Garder ce modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
</context>
<context>
    <name>TemplateOverlay</name>
    <message>
        <source>Begin with a template</source>
        <translation>Commencer avec un modèle</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <source>Make or change my own</source>
        <translation>Créer ou modifier les miens</translation>
    </message>
    <message>
        <source>No template has this name.</source>
        <translation>Aucun modèle ne porte ce nom.</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Partie d’un nom</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Commencer avec %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Earlier answers</source>
        <translation>Réponses antérieures</translation>
    </message>
    <message>
        <source>The answer is put away.</source>
        <translation>La réponse est mise de côté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>More for %1</source>
        <translation>Plus, pour %1</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>A few seconds left</source>
        <translation>Encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation>
            <numerusform>Encore %n heure environ</numerusform>
            <numerusform>Encore %n heures environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Encore %n minute environ</numerusform>
            <numerusform>Encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Moins d’une minute encore</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>TodaySheet</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Ajouter une image ou un fichier</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Une autre question</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Commencer avec un modèle</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>No question for the rest of today.</source>
        <translation>Plus de question pour aujourd’hui.</translation>
    </message>
    <message>
        <source>No question today</source>
        <translation>Pas de question aujourd’hui</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Lieu&#x202f;: {place}</translation>
    </message>
    <message>
        <source>Today&apos;s page</source>
        <translation>La page d’aujourd’hui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Écrire sans distraction</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Good afternoon. Write as much or as little as you like.</source>
        <translation>Bonjour. Écris autant ou aussi peu que tu veux.</translation>
    </message>
    <message>
        <source>Good evening. Write as much or as little as you like.</source>
        <translation>Bonsoir. Écris autant ou aussi peu que tu veux.</translation>
    </message>
    <message>
        <source>Good morning. Write as much or as little as you like.</source>
        <translation>Bonjour. Écris autant ou aussi peu que tu veux.</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Ma trousse</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>Ma trousse&#x202f;: ce qui m’aide</translation>
    </message>
    <message>
        <source>This page is yours.</source>
        <translation>Cette page est à toi.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Welcome back. Write as much or as little as you like.</source>
        <translation>Te revoilà. Écris autant ou aussi peu que tu veux.</translation>
    </message>
</context>
<context>
    <name>TopicLines</name>
    <message numerus="yes">
        <source>%n more on the list, on page 2</source>
        <translation>
            <numerusform>encore %n sur la liste, page 2</numerusform>
            <numerusform>encore %n sur la liste, page 2</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>Quelque chose dont parler</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
</context>
<context>
    <name>TopicsPart</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir l’entrée</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation>Le dire autrement</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>Quelque chose dont parler</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>Abordé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Talked about: %n</source>
        <translation>
            <numerusform>Abordés&#x202f;: %n</numerusform>
            <numerusform>Abordés&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The first three stand at the top of a report. Tick what was talked about.</source>
        <translation>Les trois premiers figurent en haut d’un rapport. Coche ce qui a été abordé.</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Ce dont je veux parler</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>Mis à la corbeille. Cela y reste 30 jours.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TrashView</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are back in the journal.</source>
        <translation>
            <numerusform>%n entrée est de retour dans le journal.</numerusform>
            <numerusform>%n entrées sont de retour dans le journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good.</source>
        <translation>
            <numerusform>%n entrée est supprimée pour de bon.</numerusform>
            <numerusform>%n entrées sont supprimées pour de bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Retour au journal</translation>
    </message>
    <message>
        <source>Backups made before still hold them until they are rotated out.</source>
        <translation>Les sauvegardes faites avant les contiennent encore, jusqu’à leur remplacement.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Supprimer %n entrée</numerusform>
            <numerusform>Supprimer %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good</source>
        <translation>
            <numerusform>Supprimer %n entrée pour de bon</numerusform>
            <numerusform>Supprimer %n entrées pour de bon</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Entrées supprimées</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Entries stay here for 30 days, then they are deleted for good.</source>
        <translation>Les entrées restent ici 30 jours, puis elles sont supprimées pour de bon.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The trash is empty. A deleted entry stays here for 30 days.</source>
        <translation>La corbeille est vide. Une entrée supprimée y reste 30 jours.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n entries, their earlier versions and their files are lost. This cannot be undone.</source>
        <translation>
            <numerusform>Les mots de %n entrée, ses versions antérieures et ses fichiers sont perdus. C’est irréversible.</numerusform>
            <numerusform>Les mots de %n entrées, leurs versions antérieures et leurs fichiers sont perdus. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans texte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A page is here, if you want one.</source>
        <translation>Une page est là, si tu en veux une.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Open Lamplit</source>
        <translation>Ouvrir Lamplit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Écrire quelque chose</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 could not be reached: their invite has ended at the relay, so they were not let in. Invite them again.</source>
        <translation>Impossible de joindre %1&#x202f;: l’invitation a pris fin au relais, et ne permet plus d’entrer. Invite cette personne à nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be reached: they were let in, and the box for the answer was gone. A steward removes them; then they need another invite.</source>
        <translation>Impossible de joindre %1&#x202f;: l’entrée était accordée, mais la boîte pour la réponse n’existait plus. Un responsable retire cette personne&#x202f;; il lui faut ensuite une autre invitation.</translation>
    </message>
    <message>
        <source>%1 has moved this circle to %2, and it cannot be seen there from here. Nothing is lost: what you say is kept until then. If that does not end, another steward can undo the move after two weeks.</source>
        <translation>%1 a déplacé ce cercle vers %2, et on ne peut pas l’y voir d’ici. Rien n’est perdu&#x202f;: ce que tu dis est gardé jusque-là. Si cela dure, un autre responsable peut annuler le déménagement après deux semaines.</translation>
    </message>
    <message>
        <source>%1 is let in, and the box for the answer is full. The answer goes out once they have looked for news, which makes room.</source>
        <translation>%1 peut entrer, mais la boîte pour la réponse est pleine. La réponse part dès que cette personne a regardé les nouvelles, ce qui fait de la place.</translation>
    </message>
    <message>
        <source>%1 keeps a share of the way into your journal, and is in the circle no longer. Make the shares anew.</source>
        <translation>%1 garde une part du chemin vers ton journal, et n’est plus dans le cercle. Refais les parts.</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2, where it moved; here that move does not hold. Ask each other where you go on: from there one can ask to go back, and from here one needs another invite.</source>
        <translation>%1 dit être avec ce cercle sur %2, où il a déménagé&#x202f;; ici ce déménagement ne vaut pas. Demandez-vous où vous continuez&#x202f;: de là-bas, on peut demander à revenir, et d’ici, il faut une autre invitation.</translation>
    </message>
    <message>
        <source>%1 says they were shown another history of this circle. Either the relay is not honest, or %1 is not. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>%1 dit qu’on lui a montré une autre histoire de ce cercle. Soit le relais n’est pas honnête, soit %1 ne l’est pas. Un responsable dit laquelle vaut&#x202f;; qui a vu l’autre demande à entrer à nouveau.</translation>
    </message>
    <message>
        <source>A move to %1 is under way already. Look for news first.</source>
        <translation>Un déménagement vers %1 est déjà en cours. Regarde d’abord les nouvelles.</translation>
    </message>
    <message>
        <source>A photo or file in this circle did not arrive whole.</source>
        <translation>Une photo ou un fichier de ce cercle n’est pas arrivé entier.</translation>
    </message>
    <message>
        <source>An entry of this circle leads nowhere here. Nothing is lost. Where everybody is held up, a steward mends it; where the others go on, they can let you in again.</source>
        <translation>Une entrée de ce cercle ne mène nulle part ici. Rien n’est perdu. Si tout le monde est bloqué, un responsable répare&#x202f;; si les autres continuent, ils peuvent te laisser entrer à nouveau.</translation>
    </message>
    <message>
        <source>It is done as soon as the relay is reached.</source>
        <translation>C’est fait dès que le relais est joint.</translation>
    </message>
    <message>
        <source>Lamplit made a mistake in this circle (%1), and goes on with the others. Nothing is lost; it is tried again.</source>
        <translation>Lamplit a fait une erreur dans ce cercle (%1), et continue avec les autres. Rien n’est perdu&#x202f;; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the boxes of all others at the relay are full. They empty when the others look for news; it is tried again by itself.</source>
        <translation>Personne n’a pu être sollicité pour ta place, car les boîtes de tous les autres au relais sont pleines. Elles se vident quand les autres regardent les nouvelles&#x202f;; un nouvel essai suit tout seul.</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the relay has none of the boxes that this journal knows. Leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>Personne n’a pu être sollicité pour ta place, car le relais n’a aucune des boîtes que ce journal connaît. Quitte ce cercle ici, demande à une personne responsable de t’en retirer, et prends une autre invitation.</translation>
    </message>
    <message>
        <source>Nobody could be asked yet where this circle was before it moved. Until then you stay here, and it is tried again by itself. Whoever is there can also leave there, and be invited here.</source>
        <translation>Personne n’a encore pu être sollicité là où ce cercle était avant de déménager. D’ici là, tu restes ici, et un nouvel essai suit tout seul. Qui est là-bas peut aussi y quitter le cercle, et recevoir une invitation ici.</translation>
    </message>
    <message>
        <source>Nobody has let this journal back in for two weeks. If the others do not see that you ask, leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>Personne n’a laissé ce journal revenir depuis deux semaines. Si les autres ne voient pas ta demande, quitte ce cercle ici, demande à une personne responsable de t’en retirer, et prends une autre invitation.</translation>
    </message>
    <message>
        <source>Others in this circle were faster each time. Nothing is lost: it goes out by itself.</source>
        <translation>D’autres dans ce cercle ont été plus rapides à chaque fois. Rien n’est perdu&#x202f;: cela part tout seul.</translation>
    </message>
    <message>
        <source>Something in this circle was made by a newer Lamplit. Update it here, and the circle goes on. If nobody has a newer one, a steward can mend it after two weeks.</source>
        <translation>Quelque chose dans ce cercle vient d’un Lamplit plus récent. Mets-le à jour ici, et le cercle continue. Si personne n’en a de plus récent, un responsable peut réparer après deux semaines.</translation>
    </message>
    <message>
        <source>The circle is at %1 now. The others follow with their next look for news.</source>
        <translation>Le cercle est maintenant sur %1. Les autres suivent dès qu’ils regardent les nouvelles.</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now, and the others are told.</source>
        <translation>Le cercle se trouve d’ici sur %1 maintenant, et les autres en sont avertis.</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now.</source>
        <translation>Le cercle se trouve d’ici sur %1 maintenant.</translation>
    </message>
    <message>
        <source>The circle stays where it is, and nothing was changed: %1</source>
        <translation>Le cercle reste où il est, et rien n’a été modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>The invite that you came with has ended, and nobody let you in. Ask for another one.</source>
        <translation>L’invitation que tu as utilisée a pris fin, et tu n’as pas pu entrer. Demandes-en une autre.</translation>
    </message>
    <message>
        <source>The invite that you came with has ended. If you are not let in by tomorrow, ask for another one.</source>
        <translation>L’invitation que tu as utilisée a pris fin. Si tu n’es pas dans le cercle d’ici demain, demandes-en une autre.</translation>
    </message>
    <message>
        <source>The invite that you came with has run out. Ask for another one.</source>
        <translation>L’invitation que tu as utilisée a expiré. Demandes-en une autre.</translation>
    </message>
    <message>
        <source>The invite that you came with was taken back. Ask for another one.</source>
        <translation>L’invitation que tu as utilisée a été reprise. Demandes-en une autre.</translation>
    </message>
    <message>
        <source>The invite that you came with was used for somebody else. Ask for another one.</source>
        <translation>L’invitation que tu as utilisée a servi pour quelqu’un d’autre. Demandes-en une autre.</translation>
    </message>
    <message>
        <source>The others have gone on from another place than this journal&apos;s. They can let you in again; what only you have goes out again then.</source>
        <translation>Les autres ont continué d’un autre endroit que ce journal. Ils peuvent te laisser entrer à nouveau&#x202f;; ce qui n’est que chez toi repartira alors.</translation>
    </message>
    <message>
        <source>The relay has shown another history of this circle than it shows now, so it is not honest. What you said meanwhile goes out again; what you read stays here.</source>
        <translation>Le relais a montré une autre histoire de ce cercle qu’il n’en montre maintenant, il n’est donc pas honnête. Ce que tu as dit entre-temps repart&#x202f;; ce que tu as lu reste ici.</translation>
    </message>
    <message>
        <source>The relay has shown members of this circle different histories. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>Le relais a montré des histoires différentes aux membres de ce cercle. Un responsable dit laquelle vaut&#x202f;; qui a vu l’autre demande à entrer à nouveau.</translation>
    </message>
    <message>
        <source>The relay let go of something that you shared, though you did not take it back. It is kept here, and said again to whoever asks.</source>
        <translation>Le relais a laissé tomber quelque chose que tu as partagé, sans que tu l’aies repris. C’est gardé ici, et redit à qui le demande.</translation>
    </message>
    <message>
        <source>The relay no longer knows where this circle has come to. A steward can mend that; otherwise the others can let you in again.</source>
        <translation>Le relais ne sait plus où en est ce cercle. Un responsable peut réparer cela&#x202f;; sinon les autres peuvent te laisser entrer à nouveau.</translation>
    </message>
    <message>
        <source>The relay says again and again that something new is there, and shows nothing. It is broken or not honest; your words wait here.</source>
        <translation>Le relais dit encore et encore qu’il y a du nouveau, et ne montre rien. Il est cassé ou pas honnête&#x202f;; tes mots attendent ici.</translation>
    </message>
    <message>
        <source>The relay shows a history of this circle that this journal never saw, so it cannot be mended from here. Another steward may be able to. If nobody can, begin the circle anew, best at another relay; what you have stays here.</source>
        <translation>Le relais montre une histoire de ce cercle que ce journal n’a jamais vue, elle ne peut donc pas être réparée d’ici. Un autre responsable le peut peut-être. Si personne ne le peut, recommencez le cercle, de préférence sur un autre relais&#x202f;; ce que tu as reste ici.</translation>
    </message>
    <message>
        <source>The relay shows another history of this circle than before, so nothing of it is believed. It may end by itself; if not, the others can let you in again.</source>
        <translation>Le relais montre une autre histoire de ce cercle qu’avant, donc rien n’en est cru. Cela peut finir tout seul&#x202f;; sinon, les autres peuvent te laisser entrer à nouveau.</translation>
    </message>
    <message>
        <source>The relay was put back from a backup and waits for a steward to mend this circle. What you write is kept here until then.</source>
        <translation>Le relais a été remis depuis une sauvegarde et attend qu’un responsable répare ce cercle. Ce que tu écris est gardé ici jusque-là.</translation>
    </message>
    <message>
        <source>There is something in this circle that is not read here yet, and mending would undo it. Look for news first, and mend only what is still in the way then.</source>
        <translation>Il y a dans ce cercle quelque chose qui n’est pas encore lu ici, et réparer le déferait. Regarde d’abord les nouvelles, et ne répare que ce qui gêne encore.</translation>
    </message>
    <message>
        <source>This circle goes on at another relay. Its place at this one was closed.</source>
        <translation>Ce cercle continue sur un autre relais. Sa place sur celui-ci a été fermée.</translation>
    </message>
    <message>
        <source>This circle was moved to another relay, where the others may be already. A steward can undo that after two weeks, if nobody can get there.</source>
        <translation>Ce cercle a déménagé vers un autre relais, où les autres sont peut-être déjà. Un responsable peut annuler cela après deux semaines, si personne ne peut y aller.</translation>
    </message>
    <message>
        <source>This journal was restored, or used as a copy somewhere else, so its place in the circle is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>Ce journal a été restauré, ou utilisé comme copie ailleurs, donc sa place dans le cercle n’est plus sûre. Les autres peuvent la rendre. Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Waiting for %1, or another member, to let you in. Your words: %2.</source>
        <translation>On attend que %1, ou un autre membre, te laisse entrer. Tes mots&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>En attente du réseau.</translation>
    </message>
    <message>
        <source>Where this circle was before it moved, the move does not hold any more: whoever has not come may go on there without you. Ask them. You can ask to go back, and what you said here comes along; or stay, if you miss nobody.</source>
        <translation>Là où ce cercle était avant de déménager, le déménagement ne vaut plus&#x202f;: qui n’est pas venu y continue peut-être sans toi. Demande-leur. Tu peux demander à revenir, et ce que tu as dit ici te suit&#x202f;; ou reste, si personne ne te manque.</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>Tu n’es plus dans ce cercle. Ce que tu as reçu est encore ici.</translation>
    </message>
    <message>
        <source>You have asked for your place. Somebody in the circle gives it back; tell one of them that it is really you who asks.</source>
        <translation>Tu as demandé ta place. Quelqu’un du cercle la rend&#x202f;; dis à l’un d’eux que c’est vraiment toi qui demandes.</translation>
    </message>
    <message>
        <source>You have asked to go back to where this circle was before it moved. Until somebody there lets you in, you stay here. Tell one of them that it is really you who asks.</source>
        <translation>Tu as demandé à revenir là où ce cercle était avant de déménager. Tant que personne ne t’y laisse entrer, tu restes ici. Dis à quelqu’un de là-bas que c’est vraiment toi qui demandes.</translation>
    </message>
    <message>
        <source>You were away for longer than the relay keeps things, so some cannot be read any more. The others can let you in again.</source>
        <translation>Ton absence a duré plus longtemps que le relais ne garde les choses, donc certaines ne peuvent plus être lues. Les autres peuvent te laisser entrer à nouveau.</translation>
    </message>
    <message>
        <source>Your place in this circle went to another copy of this journal, which asked for it. If that was not you, tell the others. They can give it back to this one.</source>
        <translation>Ta place dans ce cercle est passée à une autre copie de ce journal, qui l’a demandée. Si ce n’était pas toi, dis-le aux autres. Ils peuvent la rendre à celle-ci.</translation>
    </message>
</context>
<context>
    <name>TryCode</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Does your recovery code still work?</source>
        <translation>Ton code de secours marche-t-il encore&#x202f;?</translation>
    </message>
    <message>
        <source>If the sheet has become hard to read, make it anew now.</source>
        <translation>Si la feuille est devenue difficile à lire, refais-la maintenant.</translation>
    </message>
    <message>
        <source>If the sheet is lost or cannot be read, make a new code. The old one then no longer opens this journal. Copies and backups made until now still open with it.</source>
        <translation>Si la feuille est perdue ou illisible, fais un nouveau code. L’ancien n’ouvre alors plus ce journal. Les copies et sauvegardes faites jusqu’ici s’ouvrent encore avec.</translation>
    </message>
    <message>
        <source>It works. Thank you. You are asked again in half a year.</source>
        <translation>Il marche. Merci. La question reviendra dans six mois.</translation>
    </message>
    <message>
        <source>It works. That could not be noted, so you may be asked again.</source>
        <translation>Il marche. Cela n’a pas pu être noté, la question reviendra donc peut-être.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Faire un nouveau code</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Take it from where you keep it, and type it here. Nothing is changed.</source>
        <translation>Prends-le là où tu le gardes, et saisis-le ici. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>The time of day</source>
        <translation>L’heure de la journée</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Another journal</source>
        <translation>Un autre journal</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Verrouillage des majuscules actif, semble-t-il.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>J’ai oublié ma phrase de passe</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>J’ai des parts sur papier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Put the newest backup back</source>
        <translation>Remettre la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Putting the newest backup back takes the journal to the day of the backup. What is there now is set aside and kept.</source>
        <translation>Remettre la dernière sauvegarde ramène le journal au jour de celle-ci. Ce qui est là maintenant est mis de côté et gardé.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>Voir ce qui peut encore être lu</translation>
    </message>
    <message>
        <source>Seeing what can still be read changes nothing; begin with it.</source>
        <translation>Voir ce qui peut encore être lu ne change rien&#x202f;; commence par là.</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Utiliser un fichier de clé</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Utiliser ma phrase de passe</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Utiliser mon code de secours</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>Utiliser le trousseau du système</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Une note, si tu veux</translation>
    </message>
    <message>
        <source>And how much is there now?</source>
        <translation>Et maintenant, combien y en a-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Est-ce que cela a aidé&#x202f;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Hide the breathing guide</source>
        <translation>Masquer le guide de respiration</translation>
    </message>
    <message>
        <source>How much distress is there right now?</source>
        <translation>Combien de détresse y a-t-il en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>Ne rien noter</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>Show the breathing guide</source>
        <translation>Montrer le guide de respiration</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You need not answer. Go on whenever you like.</source>
        <translation>Rien ne t’oblige à répondre. Continue quand tu veux.</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close or lock it there first.</source>
        <translation>Ferme-le ou verrouille-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command since %1.</source>
        <translation>Lamplit est déjà ouvert avec ce journal, par une autre commande depuis %1.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command.</source>
        <translation>Lamplit est déjà ouvert avec ce journal, par une autre commande.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window since %1.</source>
        <translation>Lamplit est déjà ouvert avec ce journal, dans une autre fenêtre depuis %1.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window.</source>
        <translation>Lamplit est déjà ouvert avec ce journal, dans une autre fenêtre.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>%1 does the same.</source>
        <translation>%1 fait de même.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check this journal</source>
        <translation>Vérifier ce journal</translation>
    </message>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>Choisir le dossier du journal</translation>
    </message>
    <message>
        <source>Closes the journal and forgets the keys.</source>
        <translation>Ferme le journal et oublie les clés.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>Supprimer ce journal pour de bon</translation>
    </message>
    <message>
        <source>Does the recovery code still work?</source>
        <translation>Le code de secours marche-t-il encore&#x202f;?</translation>
    </message>
    <message>
        <source>Each of these opens the journal by itself; of shares it takes several together. The last one cannot be removed.</source>
        <translation>Chacun ouvre le journal à lui seul&#x202f;; pour les parts, il en faut plusieurs ensemble. Le dernier ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>Encrypts the whole journal again, so that old passphrases and codes open only old copies.</source>
        <translation>Chiffre à nouveau tout le journal, pour que les anciennes phrases de passe et les anciens codes n’ouvrent que d’anciennes copies.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>Examine chaque page, chaque photo, l’index de recherche et les clés.</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>En créer un autre</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Faire de nouvelles clés</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>De nouvelles clés pour tout</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>En ouvrir un autre</translation>
    </message>
    <message>
        <source>Other journals</source>
        <translation>Autres journaux</translation>
    </message>
    <message>
        <source>Other journals open make another</source>
        <translation>Autres journaux ouvrir créer un autre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Parts sur papier</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>État de ce journal</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>This is the only one Lamplit knows on this computer.</source>
        <translation>C’est le seul que Lamplit connaît sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Type it from the paper: it is tried for real, and nothing is changed.</source>
        <translation>Saisis-le d’après le papier&#x202f;: il est vraiment essayé, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>Coffre et clés</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Ways in keys add passphrase recovery code key file system keychain shares on paper remove</source>
        <translation>Accès clés ajouter phrase de passe code de secours fichier de clé trousseau du système parts sur papier retirer</translation>
    </message>
    <message>
        <source>What takes room, and giving back the room of what was deleted.</source>
        <translation>Ce qui prend de la place, et rendre la place de ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>Where it is kept folder place network cloud</source>
        <translation>Où il est gardé dossier emplacement réseau nuage</translation>
    </message>
    <message>
        <source>With every entry in it. Its name is asked first.</source>
        <translation>Avec chaque entrée qu’il contient. Son nom est demandé d’abord.</translation>
    </message>
    <message>
        <source>opened the journal this time</source>
        <translation>a ouvert le journal cette fois-ci</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare anew before you share more.</source>
        <translation>%1 a une nouvelle clé. C’est peut-être un nouvel ordinateur. Comparez à nouveau avant de partager davantage.</translation>
    </message>
    <message>
        <source>Both of you wait until your journals have the newest, open this again, and read once more.</source>
        <translation>Attendez tous deux que vos journaux soient à jour, rouvrez ceci, et lisez encore une fois.</translation>
    </message>
    <message>
        <source>Call %1 or sit together, and read these groups to each other. In %1&apos;s window they are the same, if nobody stands between you.</source>
        <translation>Appelle %1 ou asseyez-vous ensemble, et lisez-vous ces groupes. Dans la fenêtre de %1 ce sont les mêmes, si personne ne s’est mis entre vous.</translation>
    </message>
    <message>
        <source>Compare numbers with %1</source>
        <translation>Comparer les numéros avec %1</translation>
    </message>
    <message>
        <source>If they still differ, ask %1 in another way, not through this circle, and let a steward know.</source>
        <translation>S’ils diffèrent toujours, demande à %1 par un autre moyen, pas par ce cercle, et préviens une personne responsable.</translation>
    </message>
    <message>
        <source>Noted: you and %1 have the same number.</source>
        <translation>C’est noté&#x202f;: toi et %1 avez le même numéro.</translation>
    </message>
    <message>
        <source>Nothing is noted. Share nothing more here for now.</source>
        <translation>Rien n’est noté. Ne partage plus rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>Or read the code that %1 shows:</source>
        <translation>Ou lis le code que montre %1&#x202f;:</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Numéro de sécurité</translation>
    </message>
    <message>
        <source>Somebody may stand between you, or one of you looks at somebody else&apos;s number or has not heard of a new key yet.</source>
        <translation>Quelqu’un s’est peut-être mis entre vous, ou l’un de vous regarde le numéro de quelqu’un d’autre ou ne connaît pas encore une nouvelle clé.</translation>
    </message>
    <message>
        <source>The number as a QR code</source>
        <translation>Le numéro en code QR</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>C’est différent</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Ils sont identiques</translation>
    </message>
    <message>
        <source>When they differ</source>
        <translation>S’ils diffèrent</translation>
    </message>
    <message>
        <source>You have compared this number before.</source>
        <translation>Tu as déjà comparé ce numéro.</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>%1 added, %2 removed</source>
        <translation>Ajouts&#x202f;: %1, retraits&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n mot ajouté</numerusform>
            <numerusform>%n mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n mot retiré</numerusform>
            <numerusform>%n mots retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>No words changed</source>
        <translation>Aucun mot changé</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurée</translation>
    </message>
    <message numerus="yes">
        <source>The first version, %n words</source>
        <translation>
            <numerusform>La première version, %n mot</numerusform>
            <numerusform>La première version, %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
    <message>
        <source>Choose a version to see what changed in it.</source>
        <translation>Choisis une version pour voir ce qui y a changé.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>L’état actuel</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La version d’avant</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>C’est la première version.</translation>
    </message>
    <message>
        <source>an earlier version, restored</source>
        <translation>une version antérieure, restaurée</translation>
    </message>
    <message>
        <source>brought in from another journal</source>
        <translation>importée d’un autre journal</translation>
    </message>
    <message>
        <source>the current version</source>
        <translation>la version actuelle</translation>
    </message>
    <message>
        <source>the first version and the only one so far</source>
        <translation>la première version et la seule jusqu’ici</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>écrite sur %1</translation>
    </message>
</context>
<context>
    <name>WaitEditor</name>
    <message>
        <source>My night</source>
        <translation>Ma nuit</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>%1 has their place back.</source>
        <translation>%1 a retrouvé sa place.</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>%1 est dans le cercle.</translation>
    </message>
    <message>
        <source>%1 is not let in, and the invite is worthless then.</source>
        <translation>%1 n’entrera pas, et l’invitation n’aura alors plus de valeur.</translation>
    </message>
    <message>
        <source>%1 was not let in, and the invite is worthless now.</source>
        <translation>%1 n’est pas dans le cercle, et l’invitation n’a plus de valeur.</translation>
    </message>
    <message>
        <source>Asks to be let in</source>
        <translation>Demande à entrer</translation>
    </message>
    <message>
        <source>Asks to come back</source>
        <translation>Demande à revenir</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Ne pas laisser entrer</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>Pas la personne invitée</translation>
    </message>
    <message>
        <source>Somebody asks to be let in.</source>
        <translation>Quelqu’un demande à entrer.</translation>
    </message>
    <message>
        <source>Whoever you did invite needs a new one.</source>
        <translation>La personne que tu as vraiment invitée a besoin d’une nouvelle invitation.</translation>
    </message>
</context>
<context>
    <name>WeekLine</name>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%n jour sur %1</numerusform>
            <numerusform>%n jours sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>Jours avec un point d’humeur</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>No check-ins</source>
        <translation>Aucun point d’humeur</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message>
        <source>%1 looks after you at the beginning. Ask whatever you like, also alone: an answer can go to one person.</source>
        <translation>%1 t’accompagne au début. Demande ce que tu veux, aussi à part&#x202f;: une réponse peut aller à une seule personne.</translation>
    </message>
    <message>
        <source>A wish says what you would like back, such as just to be heard.</source>
        <translation>Un souhait dit ce que tu aimerais en retour, par exemple juste une écoute.</translation>
    </message>
    <message>
        <source>Check in says only how you are, in two key presses.</source>
        <translation>«&#x202f;Faire le point&#x202f;» dit seulement comment tu vas, en deux touches.</translation>
    </message>
    <message>
        <source>Comparing numbers makes sure that nobody stands between you.</source>
        <translation>Comparer les numéros permet de s’assurer que personne ne s’est mis entre vous.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Regarder autour</translation>
    </message>
    <message>
        <source>Share an entry shows first exactly what the others will see. Nothing leaves before you send it.</source>
        <translation>«&#x202f;Partager une entrée&#x202f;» montre d’abord exactement ce que les autres verront. Rien ne sort avant que tu l’envoies.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What each thing does</source>
        <translation>Ce que fait chaque chose</translation>
    </message>
    <message>
        <source>What you agreed on</source>
        <translation>Ce dont vous êtes convenus</translation>
    </message>
    <message>
        <source>What you shared can be taken back from its menu. Friends can still remember or copy it.</source>
        <translation>Ce que tu as partagé peut être repris depuis son menu. Tes proches peuvent encore s’en souvenir ou le copier.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>Te voilà dans %1</translation>
    </message>
    <message>
        <source>You choose which topics are shown, folded or held. Nobody is told, and nobody sees what you have read.</source>
        <translation>Tu choisis quels sujets sont montrés, repliés ou retenus. Personne n’est prévenu, et personne ne voit ce que tu as lu.</translation>
    </message>
    <message>
        <source>You may leave at any time, quietly or with a word.</source>
        <translation>Tu peux partir à tout moment, en silence ou avec un mot.</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>%1, the whole day</source>
        <translation>%1, toute la journée</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>That is still to come. Choose a time up to now.</source>
        <translation>Cela est encore à venir. Choisis un moment jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation>De quoi il parle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Écris l’heure comme 21:04.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>Choisir où l’écrire</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Écrit comme</translation>
    </message>
</context>
<context>
    <name>WindowsEditor</name>
    <message>
        <source>Add hours, or choose that circles never open.</source>
        <translation>Ajoute des heures, ou choisis que les cercles n’ouvrent jamais.</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>À ces heures</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>Quand les cercles s’ouvrent</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPicker</name>
    <message>
        <source>No word like that</source>
        <translation>Aucun mot de ce genre</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>What I want to talk about</source>
        <translation>Ce dont je veux parler</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Feelings</source>
        <translation>Émotions</translation>
    </message>
    <message>
        <source>Type to find a word</source>
        <translation>Écris pour trouver un mot</translation>
    </message>
</context>
<context>
    <name>WorriedPage</name>
    <message>
        <source>Agree when you will speak next, and keep to it. Many people come through such times with somebody beside them.</source>
        <translation>Convenez du moment où vous vous reparlerez, et tenez-vous-y. Beaucoup de gens traversent de tels moments avec quelqu’un à leurs côtés.</translation>
    </message>
    <message>
        <source>Ask who else may know, and what helped before. Offer to call a line, a doctor or somebody they trust together with them. If they have a plan, read it with them.</source>
        <translation>Demande qui d’autre peut savoir, et ce qui a déjà aidé. Propose d’appeler ensemble une ligne d’écoute, un médecin ou quelqu’un de confiance. Si cette personne a un plan, lisez-le ensemble.</translation>
    </message>
    <message>
        <source>Ask, and listen</source>
        <translation>Demande, et écoute</translation>
    </message>
    <message>
        <source>Call the emergency number of the country they are in, and say where they are. Stay with them or on the phone if you can. It is all right to do this even if they asked you not to.</source>
        <translation>Appelle le numéro d’urgence du pays où se trouve cette personne, et dis où elle est. Reste avec elle ou au téléphone si tu peux. Tu as le droit de le faire même si elle t’a demandé de ne pas le faire.</translation>
    </message>
    <message>
        <source>Find more help together</source>
        <translation>Chercher plus d’aide ensemble</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>Je m’inquiète pour quelqu’un</translation>
    </message>
    <message>
        <source>If it may be happening now</source>
        <translation>Si cela arrive peut-être maintenant</translation>
    </message>
    <message>
        <source>In a circle, write to them first. Nobody there is on duty, and a report is for harm done to others, not for worry.</source>
        <translation>Dans un cercle, écris d’abord à cette personne. Personne n’y est de garde, et un signalement sert pour un tort fait à d’autres, pas pour une inquiétude.</translation>
    </message>
    <message>
        <source>Promising to keep it secret, arguing about whether life is worth it, comparing, or making it smaller than it is for them.</source>
        <translation>Promettre de garder le secret, débattre pour savoir si la vie en vaut la peine, comparer, ou rendre les choses plus petites qu’elles ne le sont pour elle.</translation>
    </message>
    <message>
        <source>Say what you noticed, and that you care. It is all right to ask plainly whether they think of ending their life. Asking does not put the thought there; it shows that they can speak of it.</source>
        <translation>Dis ce que tu as remarqué, et que tu tiens à cette personne. Tu peux demander simplement si elle pense à mettre fin à ses jours. Demander ne fait pas naître l’idée&#x202f;; cela montre qu’elle peut en parler.</translation>
    </message>
    <message>
        <source>Stay in touch, and look after yourself</source>
        <translation>Reste en lien, et prends soin de toi</translation>
    </message>
    <message>
        <source>Then listen more than you speak. You need no answer and no advice. “That sounds heavy. I am glad you told me” is enough.</source>
        <translation>Ensuite, écoute plus que tu ne parles. Il ne te faut ni réponse ni conseil. «&#x202f;Cela a l’air lourd. C’est bien que tu me l’aies dit&#x202f;» suffit.</translation>
    </message>
    <message>
        <source>What rarely helps</source>
        <translation>Ce qui aide rarement</translation>
    </message>
    <message>
        <source>You cannot carry this alone, and what they do is not your doing. Tell somebody you trust. The lines of your country are there for you too.</source>
        <translation>Tu ne peux pas porter cela sans appui, et ce que fait l’autre n’est pas de ton fait. Parles-en à quelqu’un de confiance. Les lignes d’écoute de ton pays sont là pour toi aussi.</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>Add pictures or files</source>
        <translation>Ajouter des images ou des fichiers</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Save all files of this entry</source>
        <translation>Enregistrer tous les fichiers de cette entrée</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>L’adresse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The entry that this leads to is not here.</source>
        <translation>L’entrée à laquelle ceci mène n’est pas ici.</translation>
    </message>
    <message>
        <source>The file was removed from the entry.</source>
        <translation>Le fichier a été retiré de l’entrée.</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>%1&#x202f;: mis de côté.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose one to write about it. The heavier packs ask nothing on Today until you switch them on.</source>
        <translation>Choisis-en une pour écrire à son sujet. Les séries plus lourdes ne demandent rien dans Aujourd’hui tant que tu ne les actives pas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Headings and questions for a new entry. Leave out whatever you like.</source>
        <translation>Des titres et des questions pour une nouvelle entrée. Laisse de côté ce que tu veux.</translation>
    </message>
    <message>
        <source>Hide the templates put away</source>
        <translation>Masquer les modèles mis de côté</translation>
    </message>
    <message>
        <source>Make my own from it</source>
        <translation>En faire le mien</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>Proposer une question dans Aujourd’hui</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Le proposer à nouveau</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message numerus="yes">
        <source>Show %n templates put away</source>
        <translation>
            <numerusform>Montrer %n modèle mis de côté</numerusform>
            <numerusform>Montrer %n modèles mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The template is deleted. Entries begun with it stay.</source>
        <translation>Le modèle est supprimé. Les entrées commencées avec lui restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>They are kept in the journal. Delete takes one out.</source>
        <translation>Ils sont gardés dans le journal. Suppr en enlève un.</translation>
    </message>
    <message>
        <source>This system has no dictionaries, so nothing is marked.</source>
        <translation>Ce système n’a pas de dictionnaires, donc rien n’est souligné.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Words you add while writing stand here.</source>
        <translation>Les mots que tu ajoutes en écrivant figurent ici.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tes propres mots</translation>
    </message>
    <message>
        <source>Your own words spelling dictionary</source>
        <translation>Tes propres mots orthographe dictionnaire</translation>
    </message>
    <message>
        <source>“%1” is no longer one of your words.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait plus partie de tes mots.</translation>
    </message>
</context>
<context>
    <name>YearPixels</name>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n point d’humeur</numerusform>
            <numerusform>%n points d’humeur</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Points d’humeur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>No check-in</source>
        <translation>Aucun point d’humeur</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A note to each of them</source>
        <translation>Un mot à chaque personne</translation>
    </message>
    <message>
        <source>Both of them. With a third person, one may be out of reach.</source>
        <translation>Les deux. À trois, l’une peut être injoignable.</translation>
    </message>
    <message>
        <source>How many of them are needed</source>
        <translation>Combien il en faut</translation>
    </message>
    <message>
        <source>It takes two others in the circle at least.</source>
        <translation>Il faut au moins deux autres personnes dans le cercle.</translation>
    </message>
    <message>
        <source>More than half of them is a good beginning: some may be out of reach, and a few alone open nothing.</source>
        <translation>Plus de la moitié est un bon début&#x202f;: certaines peuvent être injoignables, et quelques-unes seules n’ouvrent rien.</translation>
    </message>
    <message>
        <source>Such as how to reach you. Write down elsewhere who keeps a share.</source>
        <translation>Par exemple comment te joindre. Note ailleurs qui garde une part.</translation>
    </message>
    <message>
        <source>Two at least, so that nobody can do it alone. Choose them above.</source>
        <translation>Deux au moins, pour que personne ne puisse le faire sans les autres. Choisis-les ci-dessus.</translation>
    </message>
    <message>
        <source>Who keeps a share</source>
        <translation>Qui garde une part</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>_Shares</name>
    <message>
        <source>A share that came back</source>
        <translation>Une part revenue</translation>
    </message>
    <message>
        <source>Ask your friends</source>
        <translation>Demander à tes proches</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Each of them sends you a share. Paste one after the other here.</source>
        <translation>Chaque personne t’envoie une part. Colle-les ici l’une après l’autre.</translation>
    </message>
    <message>
        <source>Ring each of them up, and read them these four words. They compare them, and hear that it is you.</source>
        <translation>Appelle chaque personne, et lis-lui ces quatre mots. Elle les compare, et entend que c’est toi.</translation>
    </message>
    <message>
        <source>Send this code to everybody who keeps a share, in any way.</source>
        <translation>Envoie ce code à chaque personne qui garde une part, comme tu veux.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>Le code en code QR</translation>
    </message>
    <message>
        <source>The new passphrase that you chose</source>
        <translation>La nouvelle phrase de passe que tu as choisie</translation>
    </message>
    <message>
        <source>The shares</source>
        <translation>Les parts</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>The words of the code</source>
        <translation>Les mots du code</translation>
    </message>
</context>
</TS>
