<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutMeSheet</name>
    <message>
        <source>A few words about you</source>
        <translation>Unas palabras sobre ti</translation>
    </message>
    <message>
        <source>About you, for %1</source>
        <translation>Sobre ti, para %1</translation>
    </message>
    <message>
        <source>Everybody in the circle sees it beside your name. Whoever comes in later sees it once you save it again.</source>
        <translation>Todo el círculo lo ve junto a tu nombre. Quien llegue después lo ve cuando lo guardes otra vez.</translation>
    </message>
    <message>
        <source>How to speak of you</source>
        <translation>Cómo hablar de ti</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Such as she/her, he/him, they/them. You need not say.</source>
        <translation>Por ejemplo ella, él, elle. No hace falta decirlo.</translation>
    </message>
    <message>
        <source>That is more than fits: at most %1 characters.</source>
        <translation>Es más de lo que cabe: como mucho, %1 caracteres.</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>El resto lo ve la próxima vez que mire.</translation>
    </message>
</context>
<context>
    <name>AboutPost</name>
    <message>
        <source>%1 chose who can read it: you are one of them.</source>
        <translation>%1 eligió quién puede leerlo: tú eres una de esas personas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everybody who was in the circle when %1 said it.</source>
        <translation>Todas las personas que estaban en el círculo cuando %1 lo dijo.</translation>
    </message>
    <message>
        <source>It goes out %1. Until then it is only yours.</source>
        <translation>Salida: %1. Hasta entonces es solo tuyo.</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>No tiene palabras.</translation>
    </message>
    <message>
        <source>It is at the relay, which cannot read it.</source>
        <translation>Está en el repetidor, que no puede leerlo.</translation>
    </message>
    <message>
        <source>It is here until %1.</source>
        <translation>Está aquí hasta %1.</translation>
    </message>
    <message>
        <source>It is on its way, and may be at the relay already.</source>
        <translation>Está en camino y quizá ya esté en el repetidor.</translation>
    </message>
    <message>
        <source>It waits for the network, and has not gone out.</source>
        <translation>Espera a la red y no ha salido.</translation>
    </message>
    <message>
        <source>Nobody else was in the circle when it went out.</source>
        <translation>Cuando salió no había nadie más en el círculo.</translation>
    </message>
    <message>
        <source>Once it has gone out, everybody who is in the circle then.</source>
        <translation>Cuando haya salido, todas las personas que estén entonces en el círculo.</translation>
    </message>
    <message>
        <source>Once it has gone out, these can read it: %1.</source>
        <translation>Cuando haya salido, podrán leerlo: %1.</translation>
    </message>
    <message>
        <source>The first words</source>
        <translation>Las primeras palabras</translation>
    </message>
    <message>
        <source>These can read it: %1. Whether they have is not known.</source>
        <translation>Pueden leerlo: %1. No se sabe si lo han hecho.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>Lo que dijo %1</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Lo que dijiste</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where it is on its way is not known any more.</source>
        <translation>Ya no se sabe por dónde va.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>Why you see it like this</source>
        <translation>Por qué lo ves así</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>As long as you are in no circle, it opens no connection to the internet and looks up no name.</source>
        <translation>Mientras no estés en ningún círculo, no abre ninguna conexión a internet ni busca ningún nombre.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty. No outside audit has been made.</source>
        <translation>Software libre bajo la Licencia Apache 2.0, sin garantía alguna. No ha pasado ninguna auditoría externa.</translation>
    </message>
    <message>
        <source>It cannot protect you on a computer that is already spied on, wipe memory for certain, or make an old backup forget.</source>
        <translation>No puede protegerte en un equipo que ya está siendo espiado, ni borrar la memoria con certeza, ni hacer que una copia antigua olvide.</translation>
    </message>
    <message>
        <source>It cannot reset your passphrase, and nobody else can.</source>
        <translation>No puede restablecer tu frase de paso, y nadie más puede.</translation>
    </message>
    <message>
        <source>It has no account, counts nothing about you and sends nothing but what you share with a circle.</source>
        <translation>No tiene cuentas, no cuenta nada sobre ti y no envía nada más que lo que compartes con un círculo.</translation>
    </message>
    <message>
        <source>It writes nothing you wrote to the disk in clear, unless you save a copy.</source>
        <translation>No guarda en el disco nada tuyo sin cifrar, salvo que guardes una copia.</translation>
    </message>
    <message>
        <source>Lamplit %1</source>
        <translation>Lamplit %1</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries are files of their own beside Lamplit, so they can be replaced by other builds.</source>
        <translation>Qt y PySide6 se usan bajo la GNU Lesser General Public License, versión 3. Sus bibliotecas son archivos aparte junto a Lamplit, así que se pueden sustituir por otras compilaciones.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>Leer la licencia de %1</translation>
    </message>
    <message>
        <source>This journal</source>
        <translation>Este diario</translation>
    </message>
    <message>
        <source>What Lamplit never does</source>
        <translation>Lo que Lamplit nunca hace</translation>
    </message>
    <message>
        <source>What belongs to this computer</source>
        <translation>Lo que pertenece a este equipo</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Where things are folder</source>
        <translation>Dónde está cada cosa carpeta</translation>
    </message>
    <message>
        <source>Whose work it stands on</source>
        <translation>Sobre qué trabajo se apoya</translation>
    </message>
    <message>
        <source>licences notices Qt Python fonts icons</source>
        <translation>licencias avisos Qt Python fuentes iconos</translation>
    </message>
    <message>
        <source>never network telemetry</source>
        <translation>nunca red telemetría</translation>
    </message>
    <message>
        <source>version audit licence</source>
        <translation>versión auditoría licencia</translation>
    </message>
</context>
<context>
    <name>AdmitSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking who waits.</source>
        <translation>Mirando quién espera.</translation>
    </message>
    <message>
        <source>Nobody waits now.</source>
        <translation>Ahora no espera nadie.</translation>
    </message>
    <message>
        <source>Who asks to come into %1</source>
        <translation>Quién pide entrar en %1</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>If something hurts, we say so early, or tell a steward.</source>
        <translation>Si algo duele, lo decimos pronto o hablamos con una persona responsable.</translation>
    </message>
    <message>
        <source>No insults, no hatred, no advice about medicines, and nobody asks for money.</source>
        <translation>Sin insultos, sin odio, sin consejos sobre medicación, y nadie pide dinero.</translation>
    </message>
    <message>
        <source>Nobody has to answer, and nobody has to say why.</source>
        <translation>Nadie tiene que responder, y nadie tiene que decir por qué.</translation>
    </message>
    <message>
        <source>We are friends, not helpers on duty. In danger we call the people who answer now.</source>
        <translation>Somos amistades, no un servicio de guardia. Si hay peligro, llamamos a quienes responden ya.</translation>
    </message>
    <message>
        <source>We listen first. Advice only where it is welcome, and with where it comes from.</source>
        <translation>Primero escuchamos. Consejos, solo donde son bienvenidos y diciendo de dónde vienen.</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation>Lo que se dice aquí se queda aquí.</translation>
    </message>
</context>
<context>
    <name>AgreementFields</name>
    <message>
        <source>Everybody is asked to accept it anew when its words change.</source>
        <translation>Cuando cambian sus palabras, se pide a todo el mundo que lo acepte de nuevo.</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in</source>
        <translation>Se comparan números antes de dejar entrar a alguien</translation>
    </message>
    <message>
        <source>Only stewards invite</source>
        <translation>Solo invitan las personas responsables</translation>
    </message>
    <message>
        <source>Only stewards let people in</source>
        <translation>Solo las personas responsables dejan entrar</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What newcomers read first</source>
        <translation>Lo que lee primero quien llega</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>Lo que se acuerda</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>Quien lea una publicación puede conservarla sellada para un aviso, durante 30 días</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everybody else has accepted it as it stands.</source>
        <translation>El resto ya lo ha aceptado tal como está.</translation>
    </message>
    <message>
        <source>How it is run</source>
        <translation>Cómo se lleva</translation>
    </message>
    <message>
        <source>I accept it</source>
        <translation>Lo acepto</translation>
    </message>
    <message>
        <source>It has changed since you accepted it.</source>
        <translation>Ha cambiado desde que lo aceptaste.</translation>
    </message>
    <message>
        <source>It holds now. The others are asked to accept it.</source>
        <translation>Ya está en vigor. Se pide al resto que lo acepte.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Let it hold for everybody</source>
        <translation>Que valga para el grupo</translation>
    </message>
    <message>
        <source>No agreement is written yet.</source>
        <translation>Aún no hay ningún acuerdo escrito.</translation>
    </message>
    <message>
        <source>Not accepted yet in this form by: %1</source>
        <translation>Aún no lo ha aceptado así: %1</translation>
    </message>
    <message>
        <source>What %1 agreed on</source>
        <translation>Lo acordado en %1</translation>
    </message>
    <message>
        <source>You have accepted it.</source>
        <translation>Lo has aceptado.</translation>
    </message>
</context>
<context>
    <name>AllWords</name>
    <message>
        <source>All that they will read</source>
        <translation>Todo lo que leerán</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Set this limit</source>
        <translation>Poner este límite</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>%1, que ya no está</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Más para esta respuesta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Leerlo entero</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show.</source>
        <translation>Algo que una versión más nueva de Lamplit puede mostrar.</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <source>Where it can be read: %1</source>
        <translation>Dónde se puede leer: %1</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>advice: %1</source>
        <translation>consejo: %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>con fecha posterior al reloj de aquí</translation>
    </message>
    <message>
        <source>for them alone</source>
        <translation>solo para esa persona</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>solo para ti</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>espera para salir</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>%1 asks for share %2, so that their journal opens again.</source>
        <translation>%1 pide la parte %2 para que su diario vuelva a abrirse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>If anything is odd, go no further. Whoever poses as them has other words.</source>
        <translation>Si algo resulta raro, no sigas. Quien se haga pasar por esa persona tendrá otras palabras.</translation>
    </message>
    <message>
        <source>It begins with lamplit://recover. Lamplit shows it to whoever is locked out.</source>
        <translation>Empieza por lamplit://recover. Lamplit se lo muestra a quien se ha quedado fuera.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Or read the code in a picture that they sent you:</source>
        <translation>O lee el código de una imagen que te haya enviado:</translation>
    </message>
    <message>
        <source>See its words</source>
        <translation>Ver sus palabras</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody asks for their share</source>
        <translation>Alguien pide su parte</translation>
    </message>
    <message>
        <source>Speak with them, by telephone or face to face. They read you four words. Are they the ones below, and is the voice theirs?</source>
        <translation>Habla con esa persona, por teléfono o cara a cara. Te lee cuatro palabras. ¿Son las de abajo, y la voz es la suya?</translation>
    </message>
    <message>
        <source>The code that they sent you</source>
        <translation>El código que te ha enviado</translation>
    </message>
    <message>
        <source>The same words, and their voice</source>
        <translation>Las mismas palabras y su voz</translation>
    </message>
    <message>
        <source>The sealed share</source>
        <translation>La parte sellada</translation>
    </message>
    <message>
        <source>The sealed share as a QR code</source>
        <translation>La parte sellada como código QR</translation>
    </message>
    <message>
        <source>The words of this code</source>
        <translation>Las palabras de este código</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <source>This is the share, sealed so that only their code opens it. Send it to them in any way: it is of no use to anybody else.</source>
        <translation>Esta es la parte, sellada para que solo su código la abra. Envíasela como quieras: a nadie más le sirve.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Seguir otro día</translation>
    </message>
    <message>
        <source>Keys 1 to %1 choose, Return goes on. What you choose is kept at once.</source>
        <translation>Las teclas 1 a %1 eligen, Intro continúa. Lo que eliges se guarda al momento.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Saltar esta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One more, not counted</source>
        <translation>Una más, que no cuenta</translation>
    </message>
    <message>
        <source>The questions are in English, word for word as they were published. A translation that nobody tested would measure something else.</source>
        <translation>Las preguntas están en inglés, palabra por palabra como se publicaron. Una traducción que nadie ha validado mediría otra cosa.</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>A light one</source>
        <translation>Una ligera</translation>
    </message>
    <message>
        <source>Answers are asked for</source>
        <translation>Se piden respuestas</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <translation>Preguntar al grupo</translation>
    </message>
    <message>
        <source>Ask the circle</source>
        <translation>Preguntar al círculo</translation>
    </message>
    <message>
        <source>Asked. Nobody has to answer.</source>
        <translation>Preguntado. Nadie tiene que responder.</translation>
    </message>
    <message>
        <source>Each week chance picks one of those who say yes here, and Lamplit asks a light question in their name.</source>
        <translation>Cada semana, el azar elige a alguien de quienes dicen que sí aquí, y Lamplit hace una pregunta ligera en su nombre.</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>Durante tres días</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>Durante dos semanas</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Take my turn with a question each week</source>
        <translation>Tener mi turno con una pregunta cada semana</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Aún no hay palabras.</translation>
    </message>
    <message>
        <source>What would you like to hear about?</source>
        <translation>¿De qué te gustaría oír hablar?</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin fecha de fin</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Tu pregunta</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>%1 tiene una clave nueva. Puede ser otro equipo. Compara números antes de compartir más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait to be let in.</source>
        <translation>
            <numerusform>%1 espera para entrar.</numerusform>
            <numerusform>%1 esperan para entrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits to be let in.</source>
        <translation>%1 espera para entrar.</translation>
    </message>
    <message>
        <source>Before a sixth person can come in, the circle needs a second steward.</source>
        <translation>Antes de que entre una sexta persona, el círculo necesita una segunda persona responsable.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elegir a alguien</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparar números</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>Nobody else is here yet. What you share with each other stands below, the newest first.</source>
        <translation>Aquí aún no hay nadie más. Lo que compartan unas personas con otras aparece abajo, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation>Ver quién es</translation>
    </message>
    <message>
        <source>What you agreed on has changed since you accepted it.</source>
        <translation>Lo acordado ha cambiado desde que lo aceptaste.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n files were saved. These copies are not encrypted.</source>
        <translation>
            <numerusform>Se guardó %n archivo. Esta copia no está cifrada.</numerusform>
            <numerusform>Se guardaron %n archivos. Estas copias no están cifradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was kept with the entry you left.</source>
        <translation>{name} se guardó con la entrada que dejaste.</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>Se guardó {name}. Esta copia no está cifrada.</translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>Come back now</source>
        <translation>Volver ya</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>Nothing new is shown until you are back. What you said still goes out.</source>
        <translation>No se muestra nada nuevo hasta que vuelvas. Lo que dijiste sigue saliendo.</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>Ausentarse</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>You are away until %1. Nothing is lost.</source>
        <translation>Te has ausentado hasta %1. No se pierde nada.</translation>
    </message>
</context>
<context>
    <name>BackIn</name>
    <message>
        <source>%1 of the %2 that are needed came. It may take days; this computer can be switched off meanwhile.</source>
        <translation>Han llegado %1 de las %2 necesarias. Puede tardar días; mientras tanto, este equipo puede estar apagado.</translation>
    </message>
</context>
<context>
    <name>BackInView</name>
    <message>
        <source>Add this share</source>
        <translation>Añadir esta parte</translation>
    </message>
    <message>
        <source>Back in, with friends</source>
        <translation>Volver a entrar, con amistades</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>First choose a new passphrase. You need it when the shares come, and it opens the journal from then on.</source>
        <translation>Primero elige una nueva frase de paso. La necesitas cuando lleguen las partes, y desde entonces abre el diario.</translation>
    </message>
    <message>
        <source>Friends keep shares of a way into this journal. Together they can let you back in.</source>
        <translation>Personas amigas guardan partes de una vía de acceso a este diario. Juntas pueden dejarte entrar de nuevo.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>The code, and the shares that came for it, would be of no use any more. Press it again if that is meant.</source>
        <translation>El código y las partes que llegaron para él dejarían de servir. Púlsalo otra vez si es lo que quieres.</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Se puede restaurar: %1 entradas, %2.</translation>
    </message>
</context>
<context>
    <name>BackupDue</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>Lamplit says it again in a week.</source>
        <translation>Lamplit lo dirá otra vez dentro de una semana.</translation>
    </message>
    <message>
        <source>No backup of your journal was made yet.</source>
        <translation>Aún no se ha hecho ninguna copia de tu diario.</translation>
    </message>
    <message>
        <source>No backup went to %1 yet.</source>
        <translation>Aún no ha llegado ninguna copia a %1.</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Ocuparse de ello</translation>
    </message>
    <message>
        <source>The last backup in %1 is from %2.</source>
        <translation>Última copia en %1: %2.</translation>
    </message>
    <message>
        <source>The last backup is from %1.</source>
        <translation>Última copia: %1.</translation>
    </message>
</context>
<context>
    <name>BackupKind</name>
    <message>
        <source>Coping cards and goals</source>
        <translation>Tarjetas y metas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Mood check-ins</source>
        <translation>Registros de ánimo</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Escalas propias</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Searches, own words and meetings</source>
        <translation>Búsquedas, palabras propias y encuentros</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The plan for a bad moment</source>
        <translation>El plan para un mal momento</translation>
    </message>
    <message>
        <source>Topics, people and events</source>
        <translation>Temas, personas y sucesos</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a drive or folder</source>
        <translation>Añadir una unidad o carpeta</translation>
    </message>
    <message>
        <source>Backups go to %1 too.</source>
        <translation>Las copias van también a %1.</translation>
    </message>
    <message>
        <source>Choose a folder for backups, on another drive if you can</source>
        <translation>Elige una carpeta para las copias, en otra unidad si puedes</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Cuántas quedan</translation>
    </message>
    <message>
        <source>No backup is there yet.</source>
        <translation>Aún no hay ninguna copia ahí.</translation>
    </message>
    <message>
        <source>No more backups go to %1. Those that lie there stay.</source>
        <translation>Ya no irán más copias a %1. Las que están ahí se quedan.</translation>
    </message>
    <message>
        <source>Not there now. A backup will be made when it is there.</source>
        <translation>Ahora no está. Se hará una copia cuando esté.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Otros lugares</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The last one there is from %1.</source>
        <translation>Última de ahí: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What lies beside your journal is lost with this computer. On another drive, or in another folder, each backup is one encrypted file that opens with your keys and nothing else.</source>
        <translation>Lo que está junto a tu diario se pierde con este equipo. En otra unidad o en otra carpeta, cada copia es un solo archivo cifrado que se abre con tus claves y con nada más.</translation>
    </message>
    <message>
        <source>the newest from %1</source>
        <translation>la más reciente: %1</translation>
    </message>
    <message numerus="yes">
        <source>the newest with %n entries, %1</source>
        <translation>
            <numerusform>la más reciente con %n entrada, %1</numerusform>
            <numerusform>la más reciente con %n entradas, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>another date or mark</source>
        <translation>otra fecha o marca</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>cambiada en ambos</translation>
    </message>
    <message>
        <source>changed in the backup</source>
        <translation>cambiada en la copia</translation>
    </message>
    <message>
        <source>deleted for good here</source>
        <translation>borrada del todo aquí</translation>
    </message>
    <message>
        <source>in the trash here</source>
        <translation>aquí en la papelera</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>aquí no está</translation>
    </message>
    <message>
        <source>older versions that are not here</source>
        <translation>versiones anteriores que aquí no están</translation>
    </message>
    <message>
        <source>you changed it since</source>
        <translation>la cambiaste después</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % hecho</translation>
    </message>
    <message>
        <source>A backup is encrypted like the journal and opens with the same keys as on its day. The newest few are kept, then one a day, a week and a month.</source>
        <translation>Una copia está cifrada como el diario y se abre con las mismas claves que aquel día. Se guardan las más recientes; después, una por día, semana y mes.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backup under way</source>
        <translation>Copia en curso</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>Recuperar cosas</translation>
    </message>
    <message>
        <source>Kept backups folder</source>
        <translation>Carpeta de las copias guardadas</translation>
    </message>
    <message>
        <source>Kept beside the journal</source>
        <translation>Guardadas junto al diario</translation>
    </message>
    <message>
        <source>Look into a backup, take one entry out of it, or bring all of it together.</source>
        <translation>Mira dentro de una copia, saca de ella una entrada o reúnelo todo.</translation>
    </message>
    <message>
        <source>Other places drive USB stick network cloud folder</source>
        <translation>Otros lugares unidad memoria USB red nube carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Restorable from %n other places too.</source>
        <translation>
            <numerusform>Se puede restaurar también desde %n lugar más.</numerusform>
            <numerusform>Se puede restaurar también desde %n lugares más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Se puede restaurar: %1 entradas, %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>La más reciente: %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>restore merge older versions deleted</source>
        <translation>restaurar reunir versiones anteriores borradas</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>BesideToday</name>
    <message>
        <source>All small goals</source>
        <translation>Todas las pequeñas metas</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Hecho hoy: %1</translation>
    </message>
    <message>
        <source>Is writing here helping you?</source>
        <translation>¿Te ayuda escribir aquí?</translation>
    </message>
    <message>
        <source>It asks again in four weeks.</source>
        <translation>Vuelve a preguntar dentro de cuatro semanas.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Pequeñas metas</translation>
    </message>
    <message>
        <source>Two questions</source>
        <translation>Dos preguntas</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Kept in the journal: {names}</source>
        <translation>Guardado en el diario: {names}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>Hecho con Lamplit. Estas páginas no están cifradas: quien las tenga puede leerlas.</translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation>Ánimo: {mood}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>Los corchetes sustituyen caracteres para los que este equipo no tiene letras: {scripts}.</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>No hay nada en este libro.</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Esta imagen no está aquí.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Esta imagen no está aquí: {alt}</translation>
    </message>
    <message>
        <source>To the contents</source>
        <translation>Al contenido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>{count} entry</source>
        <translation>{count} entrada</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day} de {month}</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 in one go, then %2 away</source>
        <translation>%1 de una vez y después %2 fuera</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>Aún tienes %1.</numerusform>
            <numerusform>Aún tienes %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days of the week</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of the day</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days and the hours on them</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: asked to open once more, and left it</source>
        <translation>%1: se pidió abrir una vez más y se dejó</translation>
    </message>
    <message>
        <source>%1: opened once more</source>
        <translation>%1: se abrió una vez más</translation>
    </message>
    <message>
        <source>%1: the clock was set back</source>
        <translation>%1: se atrasó el reloj</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>a time and a day</comment>
        <translation>el %2 a las %1</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Un descanso</translation>
    </message>
    <message>
        <source>A line in the window, once in a stay. It closes nothing.</source>
        <translation>Una línea en la ventana, una vez por visita. No cierra nada.</translation>
    </message>
    <message>
        <source>A night belongs to its evening. Looser limits hold from here on.</source>
        <translation>La noche pertenece al día que la precede. Los límites más flexibles se aplican a partir de esta hora.</translation>
    </message>
    <message>
        <source>A post goes out at once</source>
        <translation>Una publicación sale al momento</translation>
    </message>
    <message>
        <source>A stay ends once you were away for the pause. A short look elsewhere does not end it.</source>
        <translation>Una visita termina cuando has estado fuera lo que dura la pausa. Una mirada breve a otra cosa no la termina.</translation>
    </message>
    <message>
        <source>A wait before a post goes out</source>
        <translation>Una espera antes de que salga una publicación</translation>
    </message>
    <message>
        <source>A word about a break after %1</source>
        <translation>Una palabra sobre un descanso tras %1</translation>
    </message>
    <message>
        <source>As long a day as you like</source>
        <translation>Tanto al día como quieras</translation>
    </message>
    <message>
        <source>As long in one go as you like</source>
        <translation>Tanto de una vez como quieras</translation>
    </message>
    <message>
        <source>By these limits circles stay closed.</source>
        <translation>Con estos límites, los círculos siguen cerrados.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elige al menos un día.</translation>
    </message>
    <message>
        <source>It costs a wait and one sentence, which stands in your look-back and nowhere else.</source>
        <translation>Cuesta una espera y una frase, que queda en tu repaso y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>Minutes at night, if more</source>
        <translation>Minutos de noche, si son más</translation>
    </message>
    <message>
        <source>Minutes away before the next</source>
        <translation>Minutos fuera antes de la siguiente</translation>
    </message>
    <message>
        <source>Minutes by day</source>
        <translation>Minutos de día</translation>
    </message>
    <message>
        <source>Minutes in one go</source>
        <translation>Minutos de una vez</translation>
    </message>
    <message>
        <source>Minutes it is open then</source>
        <translation>Minutos abierto después</translation>
    </message>
    <message>
        <source>Minutes of a stay before it</source>
        <translation>Minutos de visita antes</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>Minutos de espera</translation>
    </message>
    <message>
        <source>My day begins at %1</source>
        <translation>Mi día empieza a las %1</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>Nunca abrir</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Sin horas de calma</translation>
    </message>
    <message>
        <source>No word about a break</source>
        <translation>Ninguna palabra sobre un descanso</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Nothing new is shown and nothing goes out. What arrives is kept and shown after them.</source>
        <translation>No se muestra nada nuevo y no sale nada. Lo que llega se guarda y se muestra después.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abierto %1</translation>
    </message>
    <message>
        <source>Open at any hour</source>
        <translation>Abierto a cualquier hora</translation>
    </message>
    <message>
        <source>Opening once more</source>
        <translation>Abrir una vez más</translation>
    </message>
    <message>
        <source>Outside these hours circles are closed. Your own pages never are.</source>
        <translation>Fuera de estas horas los círculos están cerrados. Tus propias páginas, nunca.</translation>
    </message>
    <message>
        <source>Past a limit: a wait of %1, then open for %2</source>
        <translation>Pasado un límite: una espera de %1 y luego abierto %2</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>Calma %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de calma</translation>
    </message>
    <message>
        <source>This holds now: %1.</source>
        <translation>Ya está en vigor: %1.</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>Entra en vigor %1: %2.</translation>
    </message>
    <message>
        <source>This would be looser. You have locked your limits until %1; until then they can only be made stricter.</source>
        <translation>Esto sería más flexible. Has fijado tus límites hasta %1; hasta entonces solo se pueden hacer más estrictos.</translation>
    </message>
    <message>
        <source>Time a day</source>
        <translation>Tiempo al día</translation>
    </message>
    <message>
        <source>Time counts while a circle is in front and you do something. Nothing is carried over.</source>
        <translation>El tiempo cuenta mientras tienes un círculo delante y haces algo. No se acumula nada.</translation>
    </message>
    <message>
        <source>Time in one go</source>
        <translation>Tiempo de una vez</translation>
    </message>
    <message>
        <source>Until then it is only yours: you can change it or keep it private.</source>
        <translation>Hasta entonces es solo tuya: puedes cambiarla o dejarla en privado.</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>Hasta entonces: %1.</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out</source>
        <translation>Espera de %1 antes de que salga una publicación</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out at night, %2</source>
        <translation>Espera de %1 antes de que salga una publicación por la noche, %2</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out, and %2 at night, %3</source>
        <translation>Espera de %1 antes de que salga una publicación, y de %2 por la noche, %3</translation>
    </message>
    <message>
        <source>What arrived is shown at %1</source>
        <translation>Lo que llegó se muestra a las %1</translation>
    </message>
    <message>
        <source>What arrives is not shown</source>
        <translation>Lo que llega no se muestra</translation>
    </message>
    <message>
        <source>What arrives is shown at once</source>
        <translation>Lo que llega se muestra al momento</translation>
    </message>
    <message>
        <source>What had arrived by then is shown. What others take back goes at once.</source>
        <translation>Se muestra lo que haya llegado hasta entonces. Lo que otras personas retiran desaparece al momento.</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>Cuándo abren los círculos</translation>
    </message>
    <message>
        <source>When my day begins</source>
        <translation>Cuándo empieza mi día</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>Cuándo se muestra lo que llegó</translation>
    </message>
    <message>
        <source>Your circles are open once more until %1.</source>
        <translation>Tus círculos están abiertos una vez más hasta %1.</translation>
    </message>
    <message>
        <source>Your circles are open until %1.</source>
        <translation>Tus círculos están abiertos hasta %1.</translation>
    </message>
    <message>
        <source>Your circles are open.</source>
        <translation>Tus círculos están abiertos.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
</context>
<context>
    <name>BoundariesView</name>
    <message>
        <source>A lock</source>
        <translation>Límites fijados</translation>
    </message>
    <message>
        <source>A promise to yourself for up to 30 days. It cannot be undone.</source>
        <translation>Una promesa que te haces, de hasta 30 días. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>How much room I have for others</source>
        <translation>Cuánto espacio tengo para otras personas</translation>
    </message>
    <message>
        <source>Lock my limits…</source>
        <translation>Fijar mis límites…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Looking where you stand</source>
        <translation>Mirando dónde estás</translation>
    </message>
    <message>
        <source>Make the lock longer or stricter…</source>
        <translation>Alargarlo o hacerlo más estricto…</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Mis reglas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Writing, reading your own pages, export, lock and help are never limited, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>Escribir, leer tus propias páginas, exportar, bloquear y pedir ayuda nunca se limita, y tampoco irse, bloquear a alguien, retirar o avisar.</translation>
    </message>
    <message>
        <source>Your limits hold.</source>
        <translation>Tus límites siguen en pie.</translation>
    </message>
    <message>
        <source>Your limits stay as they are.</source>
        <translation>Tus límites se quedan como están.</translation>
    </message>
    <message>
        <source>Your own limits on circles. Nobody else sees them, and nobody is told when you reach one.</source>
        <translation>Tus propios límites con los círculos. Nadie más los ve, y no se dice a nadie cuándo llegas a uno.</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>From your own kit: %1</source>
        <translation>De tu botiquín: %1</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>Mostrar esta tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>You have been here for %n minute(s).</source>
        <translation>
            <numerusform>Llevas aquí %n minuto.</numerusform>
            <numerusform>Llevas aquí %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in, %1</source>
        <translation>Inspira, %1</translation>
    </message>
    <message>
        <source>Breathe out, %1</source>
        <translation>Espira, %1</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation>Guía de respiración</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. Breathe as you like.</source>
        <translation>Inspira durante cuatro segundos, espira durante seis. Respira como te vaya bien.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Espira</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n things came or changed.</source>
        <translation>
            <numerusform>Llegó o cambió %n cosa.</numerusform>
            <numerusform>Llegaron o cambiaron %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia de seguridad</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>Recuperar cosas</translation>
    </message>
    <message>
        <source>Bringing it together</source>
        <translation>Reuniéndolo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have changed.</source>
        <translation>Se puede detener hasta el final; entonces no habrá cambiado nada.</translation>
    </message>
    <message>
        <source>It is here already, as it is in the backup.</source>
        <translation>Ya está aquí, tal como en la copia.</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Seguir mirando</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Abriendo la copia</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n things that you changed since stay.</source>
        <translation>
            <numerusform>Deshecho. Se queda %n cosa que cambiaste después.</numerusform>
            <numerusform>Deshecho. Se quedan %n cosas que cambiaste después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>Deshecho. Todo está como antes.</translation>
    </message>
</context>
<context>
    <name>BringInView</name>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message numerus="yes">
        <source>%n things that you changed since stay.</source>
        <translation>
            <numerusform>Se queda %n cosa que cambiaste después.</numerusform>
            <numerusform>Se quedan %n cosas que cambiaste después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Trayendo</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have been brought in.</source>
        <translation>Se puede detener hasta el final; entonces no se habrá traído nada.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>No se ha traído nada.</translation>
    </message>
    <message>
        <source>Reading it. Nothing is written yet.</source>
        <translation>Leyéndolo. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Detenido. No se ha traído nada.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entries and check-ins that came with it are taken out again. Those you changed since stay: edited, starred, tagged, moved, thrown away, or with a mood or file of yours.</source>
        <translation>
            <numerusform>La %n entrada o registro que llegó así se vuelve a quitar. Se queda lo que cambiaste después: editado, con estrella o etiqueta, movido, tirado, o con un ánimo o archivo tuyo.</numerusform>
            <numerusform>Las %n entradas y registros que llegaron así se vuelven a quitar. Se quedan los que cambiaste después: editados, con estrella o etiqueta, movidos, tirados, o con un ánimo o archivo tuyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup can be brought together with the journal again.</source>
        <translation>La copia se puede volver a reunir con el diario.</translation>
    </message>
    <message>
        <source>The file they came from can be brought in again at any time.</source>
        <translation>El archivo del que vinieron se puede volver a traer cuando quieras.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Undone. What it brought in is gone.</source>
        <translation>Deshecho. Lo que trajo ya no está.</translation>
    </message>
    <message>
        <source>What came out of the backup goes again, and what it changed is as it was before. What you changed since stays.</source>
        <translation>Lo que salió de la copia se va otra vez, y lo que cambió queda como antes. Lo que cambiaste después se queda.</translation>
    </message>
</context>
<context>
    <name>BroughtIn</name>
    <message numerus="yes">
        <source>%n check-ins were brought in.</source>
        <translation>
            <numerusform>Se trajo %n registro.</numerusform>
            <numerusform>Se trajeron %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were brought in.</source>
        <translation>
            <numerusform>Se trajo %n entrada.</numerusform>
            <numerusform>Se trajeron %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were brought in.</source>
        <translation>
            <numerusform>Se trajo %n cosa.</numerusform>
            <numerusform>Se trajeron %n cosas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>#{tag} was added to %n entries.</source>
        <translation>
            <numerusform>Se añadió #{tag} a %n entrada.</numerusform>
            <numerusform>Se añadió #{tag} a %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the trash for 30 days.</source>
        <translation>
            <numerusform>%n entrada está en la papelera durante 30 días.</numerusform>
            <numerusform>%n entradas están en la papelera durante 30 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no star now.</source>
        <translation>
            <numerusform>%n entrada ya no tiene estrella.</numerusform>
            <numerusform>%n entradas ya no tienen estrella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have the star.</source>
        <translation>
            <numerusform>%n entrada tiene la estrella.</numerusform>
            <numerusform>%n entradas tienen la estrella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>En la papelera. Ahí se queda 30 días.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one</source>
        <translation>Elegir solo una</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move the chosen entries to the trash</source>
        <translation>Mover las entradas elegidas a la papelera</translation>
    </message>
    <message>
        <source>Star the chosen entries</source>
        <translation>Poner estrella a las entradas elegidas</translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>Etiquetar las entradas elegidas</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>If it is too much now</source>
        <translation>Si ahora es demasiado</translation>
    </message>
    <message>
        <source>Lamplit tells nobody. Your answer is saved in this journal and stays out of reports unless you tick it. The PHQ-8 is the same questionnaire without this question.</source>
        <translation>Lamplit no se lo dice a nadie. Tu respuesta se guarda en este diario y no entra en los informes salvo que la marques. El PHQ-8 es el mismo cuestionario sin esta pregunta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>Abrir mi botiquín</translation>
    </message>
    <message>
        <source>Tell someone you trust that it is hard, in person or by phone. If you might act on these thoughts, call the emergency number of the country you are in, or go where people are.</source>
        <translation>Dile a alguien de confianza que lo estás pasando mal, en persona o por teléfono. Si podrías actuar según esos pensamientos, llama al número de emergencias del país en el que estás o ve adonde haya gente.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>Lo que te ayuda</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>Quién te conoce</translation>
    </message>
    <message>
        <source>You marked that such thoughts have been there.</source>
        <translation>Has marcado que han estado ahí esos pensamientos.</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Tu plan</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>A quick note</source>
        <translation>Una nota rápida</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Unlock the journal first.</source>
        <translation>Primero desbloquea el diario.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>A new card</source>
        <translation>Una tarjeta nueva</translation>
    </message>
    <message>
        <source>As you would say it to yourself</source>
        <translation>Como te lo dirías a ti</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>Cambiar una tarjeta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto tiempo lleva</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Guardar esta tarjeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Somebody who helps</source>
        <translation>Alguien que ayuda</translation>
    </message>
    <message>
        <source>Such as my therapist, or GP</source>
        <translation>Por ejemplo, mi terapeuta o mi centro de salud</translation>
    </message>
    <message>
        <source>Such as when they answer, or which bell</source>
        <translation>Por ejemplo, cuándo contesta o a qué timbre llamar</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Lo que hago</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>Qué es para ti</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>Guardarla en mi botiquín</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuya</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>%1 queda en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in your kit.</source>
        <translation>
            <numerusform>Hay %n tarjeta en tu botiquín.</numerusform>
            <numerusform>Hay %n tarjetas en tu botiquín.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Añadir una tarjeta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose from suggestions</source>
        <translation>Elegir entre sugerencias</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>Copiar el número de {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Hide the cards put away</source>
        <translation>Ocultar las tarjetas archivadas</translation>
    </message>
    <message>
        <source>Kept in this journal only. A report names them only when you tick it.</source>
        <translation>Se guarda solo en este diario. Un informe solo las nombra si lo marcas.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Personas que ayudan</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Put back into the kit</source>
        <translation>Devolver al botiquín</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cards put away</source>
        <translation>
            <numerusform>Mostrar %n tarjeta archivada</numerusform>
            <numerusform>Mostrar %n tarjetas archivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is deleted.</source>
        <translation>La tarjeta se ha borrado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What helps you, in your own words. For a day on which it is hard to think.</source>
        <translation>Lo que te ayuda, con tus palabras. Para un día en el que cuesta pensar.</translation>
    </message>
    <message>
        <source>Your cards will stand here: what helps you, in your own words, for a day on which it is hard to think.</source>
        <translation>Aquí estarán tus tarjetas: lo que te ayuda, con tus palabras, para un día en el que cuesta pensar.</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Keep this</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <source>Kept. It holds now.</source>
        <translation>Guardado. Ya está en vigor.</translation>
    </message>
    <message>
        <source>Kept. What is stricter holds now, what is looser %1.</source>
        <translation>Guardado. Lo más estricto ya está en vigor; lo más flexible, %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys read one value after the other.</source>
        <translation>Las flechas leen un valor tras otro.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Copied as a picture.</source>
        <translation>Copiado como imagen.</translation>
    </message>
    <message>
        <source>Copied as a table (CSV).</source>
        <translation>Copiado como tabla (CSV).</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>Copiar como tabla (CSV)</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moods</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a chart</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day in a chart</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Check-ins and what was given with them</source>
        <translation>Registros y lo que se dio con ellos</translation>
    </message>
    <message>
        <source>Entries and their versions</source>
        <translation>Entradas y sus versiones</translation>
    </message>
    <message>
        <source>Every page of the database</source>
        <translation>Cada página de la base de datos</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos y archivos</translation>
    </message>
    <message>
        <source>The key file and its twin</source>
        <translation>El archivo de clave y su gemelo</translation>
    </message>
    <message>
        <source>The search index inside words</source>
        <translation>El índice de búsqueda dentro de palabras</translation>
    </message>
    <message>
        <source>The search index of words</source>
        <translation>El índice de búsqueda de palabras</translation>
    </message>
    <message>
        <source>The structure of the database</source>
        <translation>La estructura de la base de datos</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>How is it right now?</source>
        <translation>¿Cómo va ahora mismo?</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>El registro se ha borrado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>energía %1</translation>
    </message>
</context>
<context>
    <name>CheckInLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>More for this mood</source>
        <translation>Más para este ánimo</translation>
    </message>
</context>
<context>
    <name>CheckInPopover</name>
    <message>
        <source>Brought in as “%1”</source>
        <translation>Traído como «%1»</translation>
    </message>
    <message>
        <source>Choose one of the seven, then more can be said.</source>
        <translation>Elige uno de los siete; después se puede decir más.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Borrar este registro</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Hoy, antes</translation>
    </message>
    <message>
        <source>More of that day</source>
        <translation>Más de ese día</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>Escrito después</translation>
    </message>
</context>
<context>
    <name>CheckInRow</name>
    <message>
        <source>Add a word</source>
        <translation>Añadir una palabra</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>¿Cómo va ahora mismo?</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n revisado</numerusform>
            <numerusform>%n revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they should be. Your entries are untouched. Keep the backups, and restore the newest one if words are missing.</source>
        <translation>
            <numerusform>%n cosa no está como debería. Tus entradas están intactas. Conserva las copias y restaura la más reciente si faltan palabras.</numerusform>
            <numerusform>%n cosas no están como deberían. Tus entradas están intactas. Conserva las copias y restaura la más reciente si faltan palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Checking. You can go on writing.</source>
        <translation>Revisando. Puedes seguir escribiendo.</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>Bloquear y ver lo que aún se puede leer</translation>
    </message>
    <message>
        <source>Stopped. This was looked at so far.</source>
        <translation>Detenido. Hasta aquí se ha revisado esto.</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>todo bien</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message numerus="yes">
        <source>%n files: %1. Put into an entry, they can be opened there, or go to the trash with it.</source>
        <translation>
            <numerusform>%n archivo: %1. Puesto en una entrada, se puede abrir ahí o ir con ella a la papelera.</numerusform>
            <numerusform>%n archivos: %1. Puestos en una entrada, se pueden abrir ahí o ir con ella a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of it can be given back.</source>
        <translation>Se puede recuperar alrededor de %1.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Revisarlo todo</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dates, order and the rest</source>
        <translation>Fechas, orden y lo demás</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Everything is whole. This journal takes %1.</source>
        <translation>Todo está entero. Este diario ocupa %1.</translation>
    </message>
    <message>
        <source>Files that belong to no entry</source>
        <translation>Archivos que no son de ninguna entrada</translation>
    </message>
    <message>
        <source>Files that belonged to no entry</source>
        <translation>Archivos que no eran de ninguna entrada</translation>
    </message>
    <message>
        <source>Free, from what was deleted</source>
        <translation>Libre, de lo que se borró</translation>
    </message>
    <message>
        <source>If search misses something, the index can be made anew. It takes a while, and you can go on writing.</source>
        <translation>Si la búsqueda se salta algo, el índice se puede hacer de nuevo. Lleva un rato, y puedes seguir escribiendo.</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>¿Está todo entero?</translation>
    </message>
    <message>
        <source>It is being made anew, the newest entries first. Until it is done, search finds less.</source>
        <translation>Se está haciendo de nuevo, las entradas más recientes primero. Hasta que acabe, la búsqueda encuentra menos.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>Bloquear y ver lo que aún se puede leer</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Mirando</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>Revisa cada página, cada foto, el índice de búsqueda y las claves.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Rehacer el índice de búsqueda</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Put them into an entry</source>
        <translation>Ponerlos en una entrada</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de búsqueda</translation>
    </message>
    <message>
        <source>Small pictures for lists</source>
        <translation>Imágenes pequeñas para las listas</translation>
    </message>
    <message>
        <source>Something is not as it should be. Your entries are untouched.</source>
        <translation>Algo no está como debería. Tus entradas están intactas.</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>Estado de este diario</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The files are in a new entry of today.</source>
        <translation>Los archivos están en una entrada nueva de hoy.</translation>
    </message>
    <message>
        <source>The index does not match the entries. Make it anew, and search finds everything again.</source>
        <translation>El índice no coincide con las entradas. Rehazlo y la búsqueda lo encontrará todo de nuevo.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>There is none yet. Settings, Backups makes one.</source>
        <translation>Aún no hay ninguna. En Ajustes, Copias de seguridad se hace una.</translation>
    </message>
    <message>
        <source>This journal takes %1.</source>
        <translation>Este diario ocupa %1.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Qué ocupa espacio</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Supr lo quita</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Show it again: %1</source>
        <translation>Mostrarlo de nuevo: %1</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose entries</source>
        <translation>Elegir entradas</translation>
    </message>
    <message>
        <source>It asks about thoughts of being better off dead. While this is off, neither the answer leaves nor anything that would tell it: the PHQ-8 stands in place of the PHQ-9, in every file.</source>
        <translation>Pregunta por pensamientos de que sería mejor no estar con vida. Mientras esté desactivado, no sale ni la respuesta ni nada que la revele: el PHQ-8 ocupa el lugar del PHQ-9 en todos los archivos.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>My three topics</source>
        <translation>Mis tres temas</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Nombre en el informe</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Question 9 of the PHQ-9</source>
        <translation>Pregunta 9 del PHQ-9</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Las tarjetas</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué incluye</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesSheet</name>
    <message>
        <source>Folded or held, in every circle</source>
        <translation>Plegado o apartado, en todos los círculos</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>Cómo leo aquí</translation>
    </message>
    <message>
        <source>Mark everything here as read</source>
        <translation>Marcar todo esto como leído</translation>
    </message>
    <message>
        <source>Only you know of this. Nothing that you fold or hold is told to anybody.</source>
        <translation>Solo tú lo sabes. No se le dice a nadie nada de lo que pliegas o apartas.</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>Mostrar lo apartado</translation>
    </message>
    <message>
        <source>Stepping away from %1</source>
        <translation>Ausentarse de %1</translation>
    </message>
    <message>
        <source>When posts arrive in %1</source>
        <translation>Cuándo llegan las publicaciones a %1</translation>
    </message>
</context>
<context>
    <name>ChooseEntry</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una entrada</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <translation>Ninguna entrada tiene estas palabras.</translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation>¿Qué entrada?</translation>
    </message>
    <message>
        <source>Words of an entry</source>
        <translation>Palabras de una entrada</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>%1: a folder, or %2</source>
        <translation>%1: una carpeta, o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup&apos;s folder</source>
        <translation>La carpeta de una copia</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Otra copia</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Traer otro diario</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Traído antes</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Choose a backup&apos;s folder</source>
        <translation>Elegir la carpeta de una copia</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder to bring in</source>
        <translation>Elige una carpeta que traer</translation>
    </message>
    <message>
        <source>Choose a journal to bring in</source>
        <translation>Elige un diario que traer</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>Suelta aquí un archivo o carpeta</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place. Your journal stays as it is. To keep it safe, a backup is better: it is encrypted.</source>
        <translation>Para otros programas, para papel o para tenerlo todo junto. Tu diario se queda como está. Para protegerlo, es mejor una copia de seguridad: está cifrada.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Its passphrase on the day it was made, or the recovery code.</source>
        <translation>La frase de paso del día en que se hizo, o el código de recuperación.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Diarios</translation>
    </message>
    <message>
        <source>Lamplit first shows what it found. Nothing is written before you say so, and it can be undone.</source>
        <translation>Lamplit muestra primero lo que encontró. No se escribe nada hasta que tú lo digas, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Look into a backup, and take from it what you miss: one entry, or everything that is not here. Nothing changes before you have seen what would.</source>
        <translation>Mira dentro de una copia y toma lo que eches en falta: una entrada, o todo lo que no está aquí. Nada cambia antes de que hayas visto qué cambiaría.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de paso de la copia</translation>
    </message>
    <message>
        <source>Password of this journal</source>
        <translation>Contraseña de este diario</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Leerlo como</translation>
    </message>
    <message>
        <source>Read it as this</source>
        <translation>Leerlo así</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Sacar tu diario</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>What can be brought in</source>
        <translation>Qué se puede traer</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>en otro lugar</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>%1 could use practical help.</source>
        <translation>A %1 le vendría bien ayuda práctica.</translation>
    </message>
    <message>
        <source>%1 in this circle is called the same.</source>
        <translation>En este círculo, %1 se llama igual.</translation>
    </message>
    <message>
        <source>%1 is in your kit. Nobody is told.</source>
        <translation>%1 está en tu botiquín. No se le dice a nadie.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>Has silenciado a %1</translation>
    </message>
    <message>
        <source>%1 lets this thread rest until %2. Nobody can answer before.</source>
        <translation>%1 deja reposar este hilo hasta %2. Nadie puede responder antes.</translation>
    </message>
    <message>
        <source>%1 needs no reply.</source>
        <translation>%1 no necesita respuesta.</translation>
    </message>
    <message>
        <source>%1 welcomes advice.</source>
        <translation>%1 agradece consejos.</translation>
    </message>
    <message>
        <source>%1 would like comfort.</source>
        <translation>A %1 le gustaría consuelo.</translation>
    </message>
    <message>
        <source>%1 would like you just to listen.</source>
        <translation>A %1 le gustaría que solo escuches.</translation>
    </message>
    <message>
        <source>%1 would like you to celebrate with them.</source>
        <translation>A %1 le gustaría celebrarlo contigo.</translation>
    </message>
    <message>
        <source>%1 would like your honest view.</source>
        <translation>A %1 le gustaría tu opinión sincera.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A point we share</source>
        <translation>Un punto en común</translation>
    </message>
    <message>
        <source>Advice that may do harm</source>
        <translation>Consejos que pueden dañar</translation>
    </message>
    <message>
        <source>Advice welcome</source>
        <translation>Consejos bienvenidos</translation>
    </message>
    <message>
        <source>An honest view</source>
        <translation>Una opinión sincera</translation>
    </message>
    <message>
        <source>Ask a light question</source>
        <translation>Hacer una pregunta ligera</translation>
    </message>
    <message>
        <source>Ask an open question</source>
        <translation>Hacer una pregunta abierta</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Be with them</source>
        <translation>Acompañar</translation>
    </message>
    <message>
        <source>Celebrate with me</source>
        <translation>Celebrar conmigo</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Consuelo</translation>
    </message>
    <message>
        <source>Fetch it, %1</source>
        <translation>Traerlo, %1</translation>
    </message>
    <message>
        <source>Folded, as you chose: %1.</source>
        <translation>Plegado, como elegiste: %1.</translation>
    </message>
    <message>
        <source>From a professional</source>
        <translation>De una persona profesional</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>Dar un consejo</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>Con gratitud</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Acoso</translation>
    </message>
    <message>
        <source>Held until you ask, as you chose: %1.</source>
        <translation>Apartado hasta que lo pidas, como elegiste: %1.</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1.</source>
        <translation>Ocultado para todo el mundo por %1.</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1: %2</source>
        <translation>Ocultado para todo el mundo por %1: %2</translation>
    </message>
    <message>
        <source>How did you mean this: </source>
        <translation>¿Qué querías decir con esto: </translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>¿Qué querías decir con esto?</translation>
    </message>
    <message>
        <source>Hurtful words</source>
        <translation>Palabras hirientes</translation>
    </message>
    <message>
        <source>I am worried about somebody</source>
        <translation>Me preocupa alguien</translation>
    </message>
    <message>
        <source>I could </source>
        <translation>Podría </translation>
    </message>
    <message>
        <source>I feel </source>
        <translation>Siento </translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>Tengo espacio</translation>
    </message>
    <message>
        <source>I read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>It arrives at the time you chose.</source>
        <translation>Llega a la hora que elegiste.</translation>
    </message>
    <message>
        <source>It comes as soon as the relay can be reached.</source>
        <translation>Llega en cuanto se pueda alcanzar el repetidor.</translation>
    </message>
    <message>
        <source>It did not arrive while you were here</source>
        <translation>No llegó mientras estabas aquí</translation>
    </message>
    <message>
        <source>It did not arrive. Ask for it</source>
        <translation>No ha llegado. Pedirlo</translation>
    </message>
    <message>
        <source>It is about money</source>
        <translation>Se trata de dinero</translation>
    </message>
    <message>
        <source>It is an entry of your own. Nobody is told.</source>
        <translation>Es una entrada tuya. No se le dice a nadie.</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Está en camino</translation>
    </message>
    <message>
        <source>It sounds as if </source>
        <translation>Suena a que </translation>
    </message>
    <message>
        <source>It stands above what you have read, because it is new.</source>
        <translation>Está por encima de lo que has leído porque es nuevo.</translation>
    </message>
    <message>
        <source>It stands on top: %1.</source>
        <translation>Está arriba del todo: %1.</translation>
    </message>
    <message>
        <source>It stands where its time puts it. Nothing is folded or hidden.</source>
        <translation>Está donde le toca por su hora. No hay nada plegado ni oculto.</translation>
    </message>
    <message>
        <source>Its author corrected it. The first words are below.</source>
        <translation>Se corrigió. Las primeras palabras están abajo.</translation>
    </message>
    <message>
        <source>Joking</source>
        <translation>En broma</translation>
    </message>
    <message>
        <source>Just listen</source>
        <translation>Solo escuchar</translation>
    </message>
    <message>
        <source>Just wondering</source>
        <translation>Por curiosidad</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>Solo escucho</translation>
    </message>
    <message>
        <source>My experience</source>
        <translation>Mi experiencia</translation>
    </message>
    <message>
        <source>Needs quiet</source>
        <translation>Necesita calma</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>No hace falta responder</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Ofrecer algo</translation>
    </message>
    <message>
        <source>One small step</source>
        <translation>Un pequeño paso</translation>
    </message>
    <message>
        <source>One small step could be </source>
        <translation>Un pequeño paso podría ser </translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>Abrir mi botiquín</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Plan to meet</source>
        <translation>Planear un encuentro</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Ayuda práctica</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Private matters of somebody</source>
        <translation>Asuntos privados de alguien</translation>
    </message>
    <message>
        <source>Said while the thread rests, until %1.</source>
        <translation>Dicho mientras el hilo reposa, hasta %1.</translation>
    </message>
    <message>
        <source>Say what I hear</source>
        <translation>Decir lo que oigo</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>En serio</translation>
    </message>
    <message>
        <source>Shall we meet </source>
        <translation>¿Nos vemos </translation>
    </message>
    <message>
        <source>Skipped. Nobody is told.</source>
        <translation>Saltada. No se le dice a nadie.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something that helped me: </source>
        <translation>Algo que me ayudó: </translation>
    </message>
    <message>
        <source>There is nothing to see in this name.</source>
        <translation>En este nombre no hay nada que ver.</translation>
    </message>
    <message>
        <source>This name has characters that nobody sees.</source>
        <translation>Este nombre tiene caracteres que nadie ve.</translation>
    </message>
    <message>
        <source>This name has many marks on one letter.</source>
        <translation>Este nombre tiene muchas marcas sobre una letra.</translation>
    </message>
    <message>
        <source>This name has signs that change the direction of reading.</source>
        <translation>Este nombre tiene signos que cambian la dirección de lectura.</translation>
    </message>
    <message>
        <source>This name looks like %1, and is spelled with other characters.</source>
        <translation>Este nombre se parece a %1 y está escrito con otros caracteres.</translation>
    </message>
    <message>
        <source>This name mixes letters of several alphabets in one word.</source>
        <translation>Este nombre mezcla letras de varios alfabetos en una palabra.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>Topic note: %1. Folded, as you chose.</source>
        <translation>Nota de tema: %1. Plegado, como elegiste.</translation>
    </message>
    <message>
        <source>Topic note: %1. Held until you ask, as you chose.</source>
        <translation>Nota de tema: %1. Apartado hasta que lo pidas, como elegiste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Upset, not at you</source>
        <translation>Con disgusto, no contigo</translation>
    </message>
    <message>
        <source>Venting</source>
        <translation>Desahogo</translation>
    </message>
    <message>
        <source>What was that like for you, when </source>
        <translation>¿Cómo fue para ti cuando </translation>
    </message>
    <message>
        <source>What we both want is </source>
        <translation>Lo que queremos tú y yo es </translation>
    </message>
    <message>
        <source>a steward</source>
        <translation>una persona responsable</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>maltrato</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>accidente</translation>
    </message>
    <message>
        <source>alcohol and drugs</source>
        <translation>alcohol y drogas</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>animales</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation>discriminación</translation>
    </message>
    <message>
        <source>family conflict</source>
        <translation>conflicto familiar</translation>
    </message>
    <message>
        <source>food and body</source>
        <translation>comida y cuerpo</translation>
    </message>
    <message>
        <source>grief</source>
        <translation>duelo</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>medical care</source>
        <translation>atención médica</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>pinned by %1</source>
        <translation>fijado por %1</translation>
    </message>
    <message>
        <source>pregnancy loss</source>
        <translation>pérdida de un embarazo</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>self-harm</source>
        <translation>autolesiones</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation>violencia sexual</translation>
    </message>
    <message>
        <source>suicide</source>
        <translation>suicidio</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violencia</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
</context>
<context>
    <name>CircleCheckIn</name>
    <message>
        <source>%1 sees the mood you choose and this note, and nothing else.</source>
        <translation>%1 ve el ánimo que eliges y esta nota, y nada más.</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>A note for the circle</source>
        <translation>Una nota para el círculo</translation>
    </message>
    <message>
        <source>Noted in %1.</source>
        <translation>Anotado en %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
</context>
<context>
    <name>CircleExport</name>
    <message numerus="yes">
        <source>%n posts were saved in %1. The folder is not locked.</source>
        <translation>
            <numerusform>Se guardó %n publicación en %1. La carpeta no está protegida.</numerusform>
            <numerusform>Se guardaron %n publicaciones en %1. La carpeta no está protegida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Guardar una copia de %1</translation>
    </message>
    <message>
        <source>What was taken back or has run out is not in it. What others wrote is theirs: keep the copy to yourself.</source>
        <translation>No incluye lo que se retiró o caducó. Lo que escribieron otras personas es suyo: guarda la copia para ti.</translation>
    </message>
    <message>
        <source>Your posts and those you received are written to a new folder. It is not locked: whoever has it can read it.</source>
        <translation>Tus publicaciones y las que recibiste se escriben en una carpeta nueva. No está protegida: quien la tenga puede leerla.</translation>
    </message>
</context>
<context>
    <name>CircleHead</name>
    <message>
        <source>Check in</source>
        <translation>Registrar ánimo</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>Más para este círculo</translation>
    </message>
    <message>
        <source>Share an entry</source>
        <translation>Compartir una entrada</translation>
    </message>
</context>
<context>
    <name>CircleNumberSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The number of %1</source>
        <translation>El número de %1</translation>
    </message>
    <message>
        <source>The number of the circle</source>
        <translation>El número del círculo</translation>
    </message>
    <message>
        <source>When all of you are together or in one call: everybody sees these groups, if all have just synced. It changes with each change of the circle, so nothing is noted.</source>
        <translation>Cuando todo el grupo esté en persona o en una llamada: cada persona ve estos grupos, si acaba de sincronizar. Cambia con cada cambio del círculo, así que no se anota nada.</translation>
    </message>
</context>
<context>
    <name>CircleSection</name>
    <message>
        <source>Another relay or address</source>
        <translation>Otro repetidor u otra dirección</translation>
    </message>
    <message>
        <source>Another relay or address for %1</source>
        <translation>Otro repetidor u otra dirección para %1</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Known by its certificate: %1</source>
        <translation>Se reconoce por su certificado: %1</translation>
    </message>
    <message>
        <source>Known by its key: %1</source>
        <translation>Se reconoce por su clave: %1</translation>
    </message>
    <message>
        <source>Known by its name, as web sites are.</source>
        <translation>Se reconoce por su nombre, como los sitios web.</translation>
    </message>
    <message>
        <source>My limits on circles</source>
        <translation>Mis límites con los círculos</translation>
    </message>
    <message>
        <source>Reached on this computer, or as an onion service.</source>
        <translation>Está en este equipo o se llega como servicio onion.</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Repetidor: %1</translation>
    </message>
    <message>
        <source>Start or join a circle</source>
        <translation>Iniciar un círculo o unirse</translation>
    </message>
    <message>
        <source>The relays of your circles</source>
        <translation>Los repetidores de tus círculos</translation>
    </message>
    <message>
        <source>Time, hours, quiet hours, and a wait before something goes out.</source>
        <translation>Tiempo, horario, horas de calma y una espera antes de que algo salga.</translation>
    </message>
    <message>
        <source>You are in no circle, so nothing connects to anything.</source>
        <translation>No estás en ningún círculo, así que nada se conecta con nada.</translation>
    </message>
    <message>
        <source>host relay computer friends port token</source>
        <translation>alojar repetidor equipo amistades puerto token</translation>
    </message>
    <message>
        <source>network log connections</source>
        <translation>red bitácora conexiones</translation>
    </message>
    <message>
        <source>night pause lock digest budget</source>
        <translation>noche pausa fijar resumen tiempo</translation>
    </message>
    <message>
        <source>relay address pinned key last contact</source>
        <translation>repetidor dirección fijada clave último contacto</translation>
    </message>
</context>
<context>
    <name>CircleSheet</name>
    <message>
        <source>Waiting for the relay.</source>
        <translation>Esperando al repetidor.</translation>
    </message>
</context>
<context>
    <name>CircleSide</name>
    <message>
        <source>Compare numbers</source>
        <translation>Comparar números</translation>
    </message>
    <message>
        <source>In this circle</source>
        <translation>En este círculo</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>Members and roles</source>
        <translation>Miembros y funciones</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Nuestro acuerdo</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>Lo que he compartido</translation>
    </message>
    <message>
        <source>You and %1 have not compared numbers yet.</source>
        <translation>Falta comparar números con %1.</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>%1 is thanked. Nobody else learns of it.</source>
        <translation>Diste las gracias a %1. Nadie más se entera.</translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation>Un camino de vuelta</translation>
    </message>
    <message>
        <source>Another relay</source>
        <translation>Otro repetidor</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Oculto para ti</translation>
    </message>
    <message>
        <source>Is it good for you?</source>
        <translation>¿Te hace bien?</translation>
    </message>
    <message>
        <source>It is settled. The circle goes on.</source>
        <translation>Está resuelto. El círculo sigue.</translation>
    </message>
</context>
<context>
    <name>CirclesClosed</name>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Closed until you change your limits.</source>
        <translation>Cerrado hasta que cambies tus límites.</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>Mis límites</translation>
    </message>
    <message>
        <source>Opens at %1.</source>
        <translation>Abre a las %1.</translation>
    </message>
    <message>
        <source>Opens on %2 at %1.</source>
        <translation>Abre el %2 a las %1.</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1.</source>
        <translation>Abre mañana a las %1.</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>If it is right, counting begins there again. What you used of the day stays used, and a lock lasts for what was left of it.</source>
        <translation>Si es correcta, la cuenta empieza de nuevo ahí. Lo que usaste del día sigue usado, y unos límites fijados duran lo que les quedaba.</translation>
    </message>
    <message>
        <source>This clock is right</source>
        <translation>Este reloj va bien</translation>
    </message>
    <message>
        <source>This clock is wrong</source>
        <translation>Este reloj va mal</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1. The latest day that was counted is %2.</source>
        <translation>El reloj de este equipo dice %1. El último día que se contó es %2.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Always open</source>
        <translation>Siempre abierto</translation>
    </message>
    <message>
        <source>Block, mute, remove, compare</source>
        <translation>Bloquear, silenciar, quitar, comparar</translation>
    </message>
    <message>
        <source>Hide or report a post</source>
        <translation>Ocultar una publicación o avisar de ella</translation>
    </message>
    <message>
        <source>How much room I have</source>
        <translation>Cuánto espacio tengo</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>Salir del círculo</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>Dejarlos cerrados</translation>
    </message>
    <message>
        <source>Meanwhile, away from here</source>
        <translation>Mientras tanto, lejos de aquí</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>Mis límites</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>Mostrar esta tarjeta</translation>
    </message>
    <message>
        <source>Take back, keep private</source>
        <translation>Retirar, dejar en privado</translation>
    </message>
    <message>
        <source>There is no way round a lock. You chose that so.</source>
        <translation>Con los límites fijados no hay atajos. Así lo elegiste.</translation>
    </message>
    <message>
        <source>Write in my journal</source>
        <translation>Escribir en mi diario</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>Tu motivo: %1</translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>Backup under way</source>
        <translation>Copia en curso</translation>
    </message>
    <message>
        <source>One more backup</source>
        <translation>Una copia más</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ya</translation>
    </message>
    <message>
        <source>Your journal goes to %1. Then Lamplit ends.</source>
        <translation>Tu diario se copia en %1. Después, Lamplit termina.</translation>
    </message>
</context>
<context>
    <name>CodeGrid</name>
    <message>
        <source>Group {number} of {count}: {letters}</source>
        <translation>Grupo {number} de {count}: {letters}</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Lamplit recovery code</source>
        <translation>Código de recuperación de Lamplit</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Group %1 reads differently on the paper. Look once more.</source>
        <translation>El grupo %1 es distinto en el papel. Mira otra vez.</translation>
    </message>
    <message>
        <source>Keep this on paper, away from this computer. It opens everything.</source>
        <translation>Guárdalo en papel, lejos de este equipo. Lo abre todo.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code as a QR code</source>
        <translation>Código de recuperación como código QR</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type these two groups from it.</source>
        <translation>Para comprobar que está en papel, escribe estos dos grupos tal como aparecen ahí.</translation>
    </message>
    <message>
        <source>Your spare key</source>
        <translation>Tu clave de repuesto</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>All of this can be changed later in Settings.</source>
        <translation>Todo esto se puede cambiar después en Ajustes.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Country for Help now</source>
        <translation>País para Ayuda ahora</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>Luz de lámpara</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <translation>Ponerlo a tu gusto</translation>
    </message>
    <message>
        <source>No country for now</source>
        <translation>Ningún país por ahora</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The kettle, the window, the first page. Your words will look like this.</source>
        <translation>El agua al fuego, la ventana, la primera página. Así se verán tus palabras.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Añadir a mi próxima sesión</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Answer a post</source>
        <translation>Responder a una publicación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Bring in a journal</source>
        <translation>Traer un diario</translation>
    </message>
    <message>
        <source>Check in, or change the mood</source>
        <translation>Registrar o cambiar el ánimo</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Elegirlo todo</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>Cerrar o volver</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Fecha y lugar</translation>
    </message>
    <message>
        <source>Do what the green button says</source>
        <translation>Hacer lo que dice el botón verde</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>Tiempo anterior</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Entry above</source>
        <translation>Entrada de arriba</translation>
    </message>
    <message>
        <source>Entry below</source>
        <translation>Entrada de abajo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Field or button before</source>
        <translation>Campo o botón anterior</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Ocultarlo todo</translation>
    </message>
    <message>
        <source>In Insights</source>
        <translation>En Panorama</translation>
    </message>
    <message>
        <source>In an open entry</source>
        <translation>En una entrada abierta</translation>
    </message>
    <message>
        <source>In the posts of a circle</source>
        <translation>En las publicaciones de un círculo</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>En las palabras</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Encabezado grande</translation>
    </message>
    <message>
        <source>Later time</source>
        <translation>Tiempo posterior</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Look back: the month after</source>
        <translation>Repaso: el mes siguiente</translation>
    </message>
    <message>
        <source>Look back: the month before</source>
        <translation>Repaso: el mes anterior</translation>
    </message>
    <message>
        <source>Look back: the week after</source>
        <translation>Repaso: la semana siguiente</translation>
    </message>
    <message>
        <source>Look back: the week before</source>
        <translation>Repaso: la semana anterior</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Hacer un informe</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Move to trash, in a list</source>
        <translation>Mover a la papelera, en una lista</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>Mi botiquín: lo que me ayuda</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>New entry from a template</source>
        <translation>Entrada nueva con plantilla</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Campo o botón siguiente</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Publicación siguiente</translation>
    </message>
    <message>
        <source>Open, or go on</source>
        <translation>Abrir o continuar</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Post before</source>
        <translation>Publicación anterior</translation>
    </message>
    <message>
        <source>Press a button, choose a row</source>
        <translation>Pulsar un botón, elegir una fila</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>Preguntas y plantillas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Say that everything is saved</source>
        <translation>Decir que todo está guardado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Share with a circle</source>
        <translation>Compartir con un círculo</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Pequeñas metas</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Encabezado pequeño</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>Estado de este diario</translation>
    </message>
    <message>
        <source>Table instead of the chart</source>
        <translation>Tabla en lugar del gráfico</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Sacar tu diario</translation>
    </message>
    <message>
        <source>Thank for a post</source>
        <translation>Dar las gracias por una publicación</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>De qué quiero hablar</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Escribir sin distracciones</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Elige al menos a una persona.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>Me vendría bien compañía</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en concreto</translation>
    </message>
    <message>
        <source>On its way to those you chose.</source>
        <translation>En camino a quienes elegiste.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Decírselo</translation>
    </message>
    <message>
        <source>Those you choose see it until tomorrow, and nobody else does. It is no alarm: nothing follows by itself, and they may be away.</source>
        <translation>Lo ven hasta mañana las personas que elijas, y nadie más. No es una alarma: nada sigue por sí solo, y pueden estar ausentes.</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Qué ayudaría</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n things would come or change. You can undo it.</source>
        <translation>
            <numerusform>Llegaría o cambiaría %n cosa. Puedes deshacerlo.</numerusform>
            <numerusform>Llegarían o cambiarían %n cosas. Puedes deshacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to its entries</source>
        <translation>Volver a sus entradas</translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %n things that you deleted since</source>
        <translation>
            <numerusform>Recuperar la %n cosa que borraste después</numerusform>
            <numerusform>Recuperar las %n cosas que borraste después</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it together</source>
        <translation>Reunirlo</translation>
    </message>
    <message>
        <source>Circles, limits, keys and settings of the backup stay where they are.</source>
        <translation>Los círculos, límites, claves y ajustes de la copia se quedan donde están.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing. Nothing is written yet.</source>
        <translation>Comparando. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>Keep both as entries</source>
        <translation>Guardar ambas como entradas</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Keep the newer one</source>
        <translation>Conservar la más nueva</translation>
    </message>
    <message>
        <source>Some of the entries</source>
        <translation>Algunas de las entradas</translation>
    </message>
    <message>
        <source>Take the backup&apos;s</source>
        <translation>Usar la de la copia</translation>
    </message>
    <message>
        <source>The backup&apos;s comes as an entry of its own, on the same date.</source>
        <translation>La de la copia llega como entrada aparte, con la misma fecha.</translation>
    </message>
    <message>
        <source>The other one goes into the entry&apos;s history.</source>
        <translation>La otra pasa al historial de la entrada.</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Lo que llega</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>What stands here now goes into the entry&apos;s history.</source>
        <translation>Lo que hay aquí ahora pasa al historial de la entrada.</translation>
    </message>
    <message>
        <source>What the backup says goes into the entry&apos;s history.</source>
        <translation>Lo que dice la copia pasa al historial de la entrada.</translation>
    </message>
    <message>
        <source>With these choices there is nothing to bring in.</source>
        <translation>Con estas opciones no hay nada que traer.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>An address, if any</source>
        <translation>Una dirección, si la hay</translation>
    </message>
    <message>
        <source>Choose where this advice comes from.</source>
        <translation>Elige de dónde viene este consejo.</translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation>Solo para %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send advice all the same?</source>
        <translation>¿Enviar el consejo de todos modos?</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Aún no hay palabras.</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Estas son tus palabras de antes. No han salido.</translation>
    </message>
    <message>
        <source>This is an answer to %1. Send it or leave it before you begin another.</source>
        <translation>Esta es una respuesta a %1. Envíala o déjala antes de empezar otra.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Where does this advice come from?</source>
        <translation>¿De dónde viene este consejo?</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Dónde se puede leer</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message numerus="yes">
        <source>%n connection(s) to %1 in the last 30 days</source>
        <translation>
            <numerusform>%n conexión con %1 en los últimos 30 días</numerusform>
            <numerusform>%n conexiones con %1 en los últimos 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Each connection that Lamplit opened for this journal in the last 90 days, up to 5,000. The list is kept inside the journal, encrypted like all of it.</source>
        <translation>Cada conexión que Lamplit abrió para este diario en los últimos 90 días, hasta 5000. La lista se guarda dentro del diario, cifrada como todo lo demás.</translation>
    </message>
    <message>
        <source>Earlier connections</source>
        <translation>Conexiones anteriores</translation>
    </message>
    <message>
        <source>To nobody in the last 30 days.</source>
        <translation>Con nadie en los últimos 30 días.</translation>
    </message>
</context>
<context>
    <name>ContextsPart</name>
    <message>
        <source>To do with</source>
        <translation>Tiene que ver con</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>Con qué tiene que ver</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Correct it</source>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>Correct what you said</source>
        <translation>Corregir lo que dijiste</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corregido.</translation>
    </message>
    <message>
        <source>It has not gone out yet. Only the new words will.</source>
        <translation>Aún no ha salido. Solo saldrán las palabras nuevas.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Others see that it was corrected, and can still read the first words.</source>
        <translation>El resto ve que se corrigió y puede seguir leyendo las primeras palabras.</translation>
    </message>
    <message>
        <source>There are no words yet. To have none, take it back.</source>
        <translation>Aún no hay palabras. Para no dejar ninguna, retíralo.</translation>
    </message>
    <message>
        <source>These are the words that stand there.</source>
        <translation>Estas son las palabras que hay ahí.</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Estas son tus palabras de antes. No han salido.</translation>
    </message>
    <message>
        <source>What you changed, if you like</source>
        <translation>Qué cambiaste, si quieres</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>Choose a country</source>
        <translation>Elegir un país</translation>
    </message>
    <message>
        <source>Choose where you are</source>
        <translation>Elegir dónde estás</translation>
    </message>
    <message>
        <source>My country</source>
        <translation>Mi país</translation>
    </message>
    <message>
        <source>Numbers for</source>
        <translation>Números de</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>De viaje</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>Dónde estoy ahora</translation>
    </message>
</context>
<context>
    <name>CrashCatcher</name>
    <message>
        <source>Something in Lamplit went wrong. What you wrote is kept. A report without any of your words is in %1.</source>
        <translation>Algo ha ido mal en Lamplit. Lo que escribiste está guardado. Hay un informe, sin ninguna de tus palabras, en %1.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A part of this journal&apos;s file is damaged.</source>
        <translation>Una parte del archivo de este diario está dañada.</translation>
    </message>
    <message>
        <source>A part of your newest changes is damaged on the disk, and opening the journal would lose what you wrote after it.</source>
        <translation>Una parte de tus últimos cambios está dañada en el disco, y abrir el diario haría perder lo que escribiste después.</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can become a new journal; the damaged one stays as it is.</source>
        <translation>No se cambió nada. Lo que aún se puede leer puede pasar a un diario nuevo; el dañado se queda como está.</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>Ver lo que aún se puede leer</translation>
    </message>
    <message>
        <source>This journal&apos;s file cannot be read as a whole: it is damaged, or belongs to another journal.</source>
        <translation>El archivo de este diario no se puede leer entero: está dañado o es de otro diario.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1</source>
        <comment>until a date with its weekday</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>until a day of the week</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>until a time of this day</comment>
        <translation>las %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month with its year</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day of this year</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer a las %1</translation>
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
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>the day before yesterday</source>
        <translation>anteayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>DeleteJournal</name>
    <message>
        <source>Delete it for good</source>
        <translation>Borrarlo del todo</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n backups too</source>
        <translation>
            <numerusform>Borrar también su %n copia</numerusform>
            <numerusform>Borrar también sus %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>Borrar este diario del todo</translation>
    </message>
    <message>
        <source>Every entry, every earlier version and every photo in it is lost. This cannot be undone. Copies you made elsewhere stay.</source>
        <translation>Se pierden todas sus entradas, todas las versiones anteriores y todas las fotos. No se puede deshacer. Las copias que hayas hecho en otro lugar se quedan.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Name of the journal</source>
        <translation>Nombre del diario</translation>
    </message>
    <message>
        <source>To be sure, type its name: %1</source>
        <translation>Para confirmarlo, escribe su nombre: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n palabra añadida</numerusform>
            <numerusform>%n palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n palabra quitada</numerusform>
            <numerusform>%n palabras quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Solo los cambios</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>añadido: {words}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>quitado: {words}</translation>
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
        <translation>Añadir esta hora</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al momento</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>A estas horas</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>Cuándo se muestra lo que llegó</translation>
    </message>
    <message>
        <source>Without a time, what arrives is not shown at all.</source>
        <translation>Sin una hora, lo que llega no se muestra nunca.</translation>
    </message>
</context>
<context>
    <name>DistressRow</name>
    <message>
        <source>0 is none at all, 10 is as much as there can be.</source>
        <translation>0 es nada en absoluto, 10 es lo más que puede haber.</translation>
    </message>
</context>
<context>
    <name>Dumbbells</name>
    <message numerus="yes">
        <source>%n days with, %1 without</source>
        <translation>
            <numerusform>%n día con, %1 sin</numerusform>
            <numerusform>%n días con, %1 sin</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with</source>
        <translation>Días con</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>Días sin</translation>
    </message>
    <message>
        <source>Middle value with</source>
        <translation>Valor central con</translation>
    </message>
    <message>
        <source>Middle value without</source>
        <translation>Valor central sin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>with it %1, without it %2</source>
        <translation>con ello %1, sin ello %2</translation>
    </message>
</context>
<context>
    <name>EarlierToday</name>
    <message numerus="yes">
        <source>All %n today</source>
        <translation>
            <numerusform>Hoy, todo: %n</numerusform>
            <numerusform>Hoy, los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Hoy, antes</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Encabezado grande</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Encabezado pequeño</translation>
    </message>
</context>
<context>
    <name>EmptyJournal</name>
    <message>
        <source>Bring in another journal</source>
        <translation>Traer otro diario</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>Your entries will stand here</source>
        <translation>Aquí estarán tus entradas</translation>
    </message>
</context>
<context>
    <name>EnergyPart</name>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>sin fuerzas</translation>
    </message>
    <message>
        <source>full of it</source>
        <translation>con toda</translation>
    </message>
</context>
<context>
    <name>EntriesOverlay</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose entries</source>
        <translation>Elegir entradas</translation>
    </message>
    <message>
        <source>Each one goes along word for word, without its pictures and files.</source>
        <translation>Cada una va palabra por palabra, sin sus imágenes ni archivos.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>No entries like that.</source>
        <translation>No hay entradas así.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the whole journal</source>
        <translation>Buscar en todo el diario</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Elegir estas</translation>
    </message>
</context>
<context>
    <name>EntryEditing</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Todo está guardado de nuevo.</translation>
    </message>
    <message>
        <source>Keep a copy in the clipboard</source>
        <translation>Guardar una copia en el portapapeles</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and they save by themselves.</source>
        <translation>No se pudo guardar: el disco está lleno. Tus palabras siguen aquí. Libera algo de espacio y se guardan solas.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>Una entrada sin palabras</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>etiquetas: {tags}</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>con una imagen</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 was saved. It is not locked.</source>
        <translation>Se guardó %1. No está protegido.</translation>
    </message>
    <message>
        <source>A right signature shows that whoever holds the key wrote these words. It does not show who that is, nor when it was.</source>
        <translation>Una firma correcta muestra que quien tiene la clave escribió estas palabras. No muestra quién es ni cuándo fue.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Save along what else %1 said</source>
        <translation>Guardar también qué más dijo %1</translation>
    </message>
    <message>
        <source>Save this post as evidence</source>
        <translation>Guardar esta publicación como prueba</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it.</source>
        <translation>Este archivo no está protegido. Quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>the key and the signature, and how to check them without Lamplit</source>
        <translation>la clave y la firma, y cómo comprobarlas sin Lamplit</translation>
    </message>
    <message>
        <source>the name of the circle, and what %1 is called in it</source>
        <translation>el nombre del círculo y cómo se llama en él %1</translation>
    </message>
    <message>
        <source>what %1 wrote, and when their clock said it was</source>
        <translation>lo que escribió %1 y la hora que marcaba su reloj</translation>
    </message>
</context>
<context>
    <name>ExcerptBlock</name>
    <message>
        <source>Not signed: for them this is what you say that %1 wrote.</source>
        <translation>Sin firmar: para quien lo lea, es lo que tú dices que escribió %1.</translation>
    </message>
    <message>
        <source>Signed: they can check that %1 wrote exactly this.</source>
        <translation>Firmado: se puede comprobar que %1 escribió exactamente esto.</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Alguien que aquí no se conoce</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Bring in a journal</source>
        <translation>Traer un diario</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Traer otro diario</translation>
    </message>
    <message>
        <source>Deleted entries stay there for 30 days.</source>
        <translation>Las entradas borradas se quedan ahí 30 días.</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place.</source>
        <translation>Para otros programas, para papel o para tenerlo todo junto.</translation>
    </message>
    <message>
        <source>From many other programs. You see what would come in first.</source>
        <translation>Desde muchos otros programas. Primero ves qué entraría.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Abrir la papelera</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Sacar tu diario</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>export save as</source>
        <translation>exportar guardar como</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A book to print</source>
        <translation>Un libro para imprimir</translation>
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
        <translation>Entre celdas</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Each day on a new page</source>
        <translation>Cada día en una página nueva</translation>
    </message>
    <message>
        <source>For Day One</source>
        <translation>Para Day One</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Para una hoja de cálculo</translation>
    </message>
    <message>
        <source>For another Lamplit</source>
        <translation>Para otro Lamplit</translation>
    </message>
    <message>
        <source>For any browser</source>
        <translation>Para cualquier navegador</translation>
    </message>
    <message>
        <source>For any editor</source>
        <translation>Para cualquier editor</translation>
    </message>
    <message>
        <source>For the terminal: jrnl</source>
        <translation>Para la terminal: jrnl</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>Conserva cada entrada como archivo de texto con su fecha, etiquetas, ánimo, fotos y enlaces; no el sueño, los cuestionarios ni los registros sin entrada.</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>Conserva cada entrada en un solo archivo de texto con su fecha al minuto, etiquetas y estrella; no las fotos, el ánimo, el sueño ni los cuestionarios, para los que jrnl no tiene sitio.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>Conserva cada entrada con su fecha, lugar, ánimo, etiquetas, fotos y enlaces, como páginas que no necesitan conexión; de otros archivos, solo el nombre.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>Conserva cada entrada con su fecha, lugar, ánimo, etiquetas, fotos y enlaces, en páginas que se pueden imprimir y encuadernar; de otros archivos, solo el nombre.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>Conserva cada entrada con su fecha, etiquetas, estrella, lugar, fotos, grabaciones y enlaces; no el ánimo, el sueño ni los cuestionarios, para los que Day One no tiene sitio.</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>Lo conserva todo: fechas, versiones, ánimo, escalas, fotos y archivos.</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>Conserva el ánimo, las escalas, el sueño y los cuestionarios como tablas, y lo que se puede contar de las entradas; no las fotos ni los archivos.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None: only numbers and what was picked</source>
        <translation>Ninguna: solo números y lo elegido</translation>
    </message>
    <message>
        <source>Notes, titles and tags</source>
        <translation>Notas, títulos y etiquetas</translation>
    </message>
    <message>
        <source>Notes, titles, tags and what you wrote</source>
        <translation>Notas, títulos, etiquetas y lo que escribiste</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Semicolons, and commas in numbers</source>
        <translation>Punto y coma, y comas en los números</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>With moods</source>
        <translation>Con el ánimo</translation>
    </message>
    <message>
        <source>With the mark that Excel needs</source>
        <translation>Con la marca que necesita Excel</translation>
    </message>
    <message>
        <source>Words that go along</source>
        <translation>Palabras que van también</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Your name on the first page</source>
        <translation>Tu nombre en la primera página</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A SOCKS proxy is written as an address and a port: 127.0.0.1:9050.</source>
        <translation>Un proxy SOCKS se escribe como dirección y puerto: 127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>A backup is being restored into this folder already. Wait until that is finished.</source>
        <translation>Ya se está restaurando una copia en esta carpeta. Espera a que termine.</translation>
    </message>
    <message>
        <source>A backup was made this very second. Try again in a moment.</source>
        <translation>Se hizo una copia en este mismo segundo. Prueba de nuevo en un momento.</translation>
    </message>
    <message>
        <source>A commit brings no fresh keys.</source>
        <translation>Un commit no trae claves nuevas.</translation>
    </message>
    <message>
        <source>A commit does not say what it does.</source>
        <translation>Un commit no dice lo que hace.</translation>
    </message>
    <message>
        <source>A commit holds a proposal that no act has.</source>
        <translation>Un commit contiene una propuesta que no está en ningún acto.</translation>
    </message>
    <message>
        <source>A device keeps its key; with another it is let in again.</source>
        <translation>Un dispositivo conserva su clave; con otra se le vuelve a dejar entrar.</translation>
    </message>
    <message>
        <source>A device that comes back brings a new key.</source>
        <translation>Un dispositivo que vuelve trae una clave nueva.</translation>
    </message>
    <message>
        <source>A group has another cipher suite than its roster says.</source>
        <translation>Un grupo tiene otro conjunto de cifrado que el que dice su lista.</translation>
    </message>
    <message>
        <source>A group is not the circle that it should be.</source>
        <translation>Un grupo no es el círculo que debería ser.</translation>
    </message>
    <message>
        <source>A key package has extensions that circles do not use.</source>
        <translation>Un paquete de claves tiene extensiones que los círculos no usan.</translation>
    </message>
    <message>
        <source>A key package is not the one that was asked for.</source>
        <translation>Un paquete de claves no es el que se pidió.</translation>
    </message>
    <message>
        <source>A key package is somebody else&apos;s.</source>
        <translation>Un paquete de claves es de otra persona.</translation>
    </message>
    <message>
        <source>A key package is valid for too long.</source>
        <translation>Un paquete de claves vale durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>A leaf has more in it than circles use.</source>
        <translation>Una hoja del árbol lleva más de lo que usan los círculos.</translation>
    </message>
    <message>
        <source>A leaf would become somebody else&apos;s.</source>
        <translation>Una hoja del árbol pasaría a ser de otra persona.</translation>
    </message>
    <message>
        <source>A letter does not open.</source>
        <translation>Una carta no se abre.</translation>
    </message>
    <message>
        <source>A letter is not by the one who it says.</source>
        <translation>Una carta no es de quien dice.</translation>
    </message>
    <message>
        <source>A letter is not what it should be.</source>
        <translation>Una carta no es lo que debería ser.</translation>
    </message>
    <message>
        <source>A letter is of another kind.</source>
        <translation>Una carta es de otra clase.</translation>
    </message>
    <message>
        <source>A letter is of another version.</source>
        <translation>Una carta es de otra versión.</translation>
    </message>
    <message>
        <source>A limit cannot have this value.</source>
        <translation>Un límite no puede tener este valor.</translation>
    </message>
    <message>
        <source>A lock lasts from one minute to 30 days, and can be made longer, not shorter.</source>
        <translation>Los límites se fijan de un minuto a 30 días, y ese tiempo se puede alargar, no acortar.</translation>
    </message>
    <message>
        <source>A number in the relay&apos;s answer cannot be one.</source>
        <translation>Un número en la respuesta del repetidor no puede ser tal.</translation>
    </message>
    <message>
        <source>A part of a file does not open.</source>
        <translation>Una parte de un archivo no se abre.</translation>
    </message>
    <message>
        <source>A part of a file has another size than it says.</source>
        <translation>Una parte de un archivo tiene otro tamaño del que dice.</translation>
    </message>
    <message>
        <source>A part of a file is badly padded.</source>
        <translation>Una parte de un archivo está mal rellenada.</translation>
    </message>
    <message>
        <source>A part of the attachment has another size than the relay said.</source>
        <translation>Una parte del adjunto tiene otro tamaño del que dijo el repetidor.</translation>
    </message>
    <message>
        <source>A part of the attachment is not the one that was sent.</source>
        <translation>Una parte del adjunto no es la que se envió.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>A post takes up to 16 photos of 64 MB together. Choose fewer.</source>
        <translation>Una publicación admite hasta 16 fotos y 64 MB en total. Elige menos.</translation>
    </message>
    <message>
        <source>A question that cannot be left out has no answer yet.</source>
        <translation>Aún está sin responder una pregunta que no se puede omitir.</translation>
    </message>
    <message>
        <source>A recovery is under way already. `lamplit recover show` shows its code, and `lamplit recover stop` ends it.</source>
        <translation>Ya hay una recuperación en marcha. `lamplit recover show` muestra su código y `lamplit recover stop` la termina.</translation>
    </message>
    <message>
        <source>A relay&apos;s address starts with https://.</source>
        <translation>La dirección de un repetidor empieza por https://.</translation>
    </message>
    <message>
        <source>A report goes to stewards of the circle. Choose at least one, other than yourself.</source>
        <translation>Un aviso va a responsables del círculo. Elige al menos a una persona que no seas tú.</translation>
    </message>
    <message>
        <source>A request is for another circle, or by somebody else.</source>
        <translation>Una petición es para otro círculo, o de otra persona.</translation>
    </message>
    <message>
        <source>A request names another key package.</source>
        <translation>Una petición nombra otro paquete de claves.</translation>
    </message>
    <message>
        <source>A roster is of another circle.</source>
        <translation>Una lista de miembros es de otro círculo.</translation>
    </message>
    <message>
        <source>A scale needs a name, and a lowest value below the highest.</source>
        <translation>Una escala necesita un nombre y un valor mínimo por debajo del máximo.</translation>
    </message>
    <message>
        <source>A stored request is damaged.</source>
        <translation>Una petición guardada está dañada.</translation>
    </message>
    <message>
        <source>A stored request is of another version.</source>
        <translation>Una petición guardada es de otra versión.</translation>
    </message>
    <message>
        <source>A welcome leads to where somebody else was let in.</source>
        <translation>Una bienvenida lleva adonde se dejó entrar a otra persona.</translation>
    </message>
    <message>
        <source>An act has a part of the wrong size.</source>
        <translation>Un acto tiene una parte de tamaño incorrecto.</translation>
    </message>
    <message>
        <source>An answer does not lead back into the circle.</source>
        <translation>Una respuesta no lleva de vuelta al círculo.</translation>
    </message>
    <message>
        <source>An answer is by somebody who was removed, or leads to them.</source>
        <translation>Una respuesta es de alguien a quien se quitó, o lleva a esa persona.</translation>
    </message>
    <message>
        <source>An answer leads to another log.</source>
        <translation>Una respuesta lleva a otra bitácora.</translation>
    </message>
    <message>
        <source>An answer lets somebody else in.</source>
        <translation>Una respuesta deja entrar a otra persona.</translation>
    </message>
    <message>
        <source>An attachment that this entry lists has not arrived, or is taken.</source>
        <translation>Un adjunto que esta entrada menciona no ha llegado, o está ocupado.</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream has two numbers.</source>
        <translation>Un elemento del flujo del repetidor tiene dos números.</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream is damaged.</source>
        <translation>Un elemento del flujo del repetidor está dañado.</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own is in another place than it was sent to.</source>
        <translation>Un elemento propio está en otro lugar del que se envió.</translation>
    </message>
    <message>
        <source>An onion address has 56 letters and digits before .onion.</source>
        <translation>Una dirección onion tiene 56 letras y cifras antes de .onion.</translation>
    </message>
    <message>
        <source>An onion address needs Tor; set its SOCKS proxy.</source>
        <translation>Una dirección onion necesita Tor; configura su proxy SOCKS.</translation>
    </message>
    <message>
        <source>Another backup is being made at this place just now. Try again when it is finished.</source>
        <translation>Ahora mismo se está haciendo otra copia en este lugar. Prueba de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Another relay is at that address.</source>
        <translation>En esa dirección hay otro repetidor.</translation>
    </message>
    <message>
        <source>Another relay is at the address of this invite. Ask for another one.</source>
        <translation>En la dirección de esta invitación hay otro repetidor. Pide otra.</translation>
    </message>
    <message>
        <source>Another relay than the circle&apos;s answers at that address. Only stewards can move a circle to another relay.</source>
        <translation>En esa dirección responde un repetidor que no es el del círculo. Solo las personas responsables pueden mover un círculo a otro repetidor.</translation>
    </message>
    <message>
        <source>Choose 2 to 29 people, and 2 of them at least who are needed together.</source>
        <translation>Elige de 2 a 29 personas, y al menos 2 de ellas que hagan falta juntas.</translation>
    </message>
    <message>
        <source>Choose at least one person who is to read this.</source>
        <translation>Elige al menos a una persona que vaya a leer esto.</translation>
    </message>
    <message>
        <source>Dates in a search are written like 2026, 2026-11 or 2026-11-22.</source>
        <translation>En una búsqueda, las fechas se escriben así: 2026, 2026-11 o 2026-11-22.</translation>
    </message>
    <message>
        <source>Each statement takes one number from 0 to 4. Nothing was answered.</source>
        <translation>Cada afirmación lleva un número de 0 a 4. No se respondió nada.</translation>
    </message>
    <message>
        <source>It is repaired. The circle goes on.</source>
        <translation>Está reparado. El círculo sigue.</translation>
    </message>
    <message>
        <source>Lamplit does not recognise this file. Choose its format, or another file.</source>
        <translation>Lamplit no reconoce este archivo. Elige su formato u otro archivo.</translation>
    </message>
    <message>
        <source>Making a circle here needs a token of the relay&apos;s owner.</source>
        <translation>Para crear aquí un círculo hace falta un token de quien lleva el repetidor.</translation>
    </message>
    <message>
        <source>No recovery is under way here. Begin one with `lamplit recover begin`.</source>
        <translation>Aquí no hay ninguna recuperación en marcha. Empieza una con `lamplit recover begin`.</translation>
    </message>
    <message>
        <source>No shares on paper open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Ninguna parte en papel abre este diario. Usa tu frase de paso, el código de recuperación o el archivo de clave.</translation>
    </message>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Ninguna parte abre este diario. Usa tu frase de paso, el código de recuperación o el archivo de clave.</translation>
    </message>
    <message>
        <source>Nobody comes into a circle by themselves.</source>
        <translation>Nadie entra en un círculo por su cuenta.</translation>
    </message>
    <message>
        <source>Nobody there can be asked by this journal, since it had no box for an answer yet when the circle moved. Ask the others for another invite.</source>
        <translation>Este diario no puede preguntar a nadie de allí, porque aún no tenía buzón de respuesta cuando se movió el círculo. Pide otra invitación.</translation>
    </message>
    <message>
        <source>Nobody whom this was for is in the circle any more, so it was not sent.</source>
        <translation>Ya no está en el círculo ninguna de las personas a las que iba esto, así que no se envió.</translation>
    </message>
    <message>
        <source>Nobody would come in.</source>
        <translation>No entraría nadie.</translation>
    </message>
    <message>
        <source>Nothing is proposed in a circle but to leave it.</source>
        <translation>En un círculo no se propone nada más que salir de él.</translation>
    </message>
    <message>
        <source>Only a steward who has the repair capability can do this.</source>
        <translation>Solo puede hacerlo una persona responsable que tenga la capacidad de reparar.</translation>
    </message>
    <message>
        <source>Only stewards can do this.</source>
        <translation>Solo las personas responsables pueden hacerlo.</translation>
    </message>
    <message>
        <source>Only stewards of the circle can do this. Ask one of them.</source>
        <translation>Solo las personas responsables del círculo pueden hacerlo. Pídeselo a alguna.</translation>
    </message>
    <message>
        <source>Only whoever wrote this can do that.</source>
        <translation>Solo puede hacerlo quien lo escribió.</translation>
    </message>
    <message>
        <source>Say where this advice comes from: your own experience, something you read, or a professional.</source>
        <translation>Di de dónde viene este consejo: tu experiencia, algo que leíste o una persona profesional.</translation>
    </message>
    <message>
        <source>Say who takes their place: somebody else.</source>
        <translation>Di quién ocupa su lugar: otra persona.</translation>
    </message>
    <message>
        <source>Sleep has to end after it begins, and lasts no longer than a day.</source>
        <translation>El sueño tiene que acabar después de empezar y no dura más de un día.</translation>
    </message>
    <message>
        <source>Some questions of this questionnaire depend on other answers. Lamplit cannot follow that. Nothing was added.</source>
        <translation>Algunas preguntas de este cuestionario dependen de otras respuestas. Lamplit no puede seguirlo. No se añadió nada.</translation>
    </message>
    <message>
        <source>Somebody asks to come back into this circle. Answer first: where they ask, nobody looks once the circle has moved.</source>
        <translation>Alguien pide volver a este círculo. Responde primero: donde lo pide, nadie mira cuando el círculo se haya movido.</translation>
    </message>
    <message>
        <source>Somebody in the circle has a name that looks the same.</source>
        <translation>Alguien del círculo tiene un nombre que parece el mismo.</translation>
    </message>
    <message>
        <source>Somebody says again, and alone, that they were shown another history.</source>
        <translation>Alguien dice otra vez, y solo esa persona, que se le mostró otra historia.</translation>
    </message>
    <message>
        <source>Somebody who leaves would be kept.</source>
        <translation>Se conservaría a alguien que se va.</translation>
    </message>
    <message>
        <source>Somebody would change their name unspoken.</source>
        <translation>Alguien cambiaría de nombre sin que se diga.</translation>
    </message>
    <message>
        <source>Somebody would come in unspoken.</source>
        <translation>Alguien entraría sin que se diga.</translation>
    </message>
    <message>
        <source>Somebody would go, or stay, unspoken.</source>
        <translation>Alguien se iría o se quedaría sin que se diga.</translation>
    </message>
    <message>
        <source>Something answers in the relay&apos;s place; the relay itself does not.</source>
        <translation>Algo responde en lugar del repetidor; el repetidor mismo, no.</translation>
    </message>
    <message>
        <source>Something else was just being done in this circle. Try this once more.</source>
        <translation>Se estaba haciendo otra cosa en este círculo. Prueba una vez más.</translation>
    </message>
    <message>
        <source>Something for chosen members was given back as said to all.</source>
        <translation>Algo para miembros elegidos se devolvió como dicho a todo el mundo.</translation>
    </message>
    <message>
        <source>Something for chosen members was said to all.</source>
        <translation>Algo para miembros elegidos se dijo a todo el mundo.</translation>
    </message>
    <message>
        <source>Something was heard from this steward in the last 30 days: a post, or a sign that their journal is in use. Only after 30 days of silence can somebody take their place.</source>
        <translation>En los últimos 30 días se supo algo de esta persona responsable: una publicación o una señal de que su diario está en uso. Solo tras 30 días de silencio puede alguien ocupar su lugar.</translation>
    </message>
    <message>
        <source>Something was said again to somebody whom it was not for.</source>
        <translation>Algo se dijo de nuevo a alguien a quien no iba dirigido.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Take at most 99 letters without accents, digits and signs: with others 7-Zip may not open the file.</source>
        <translation>Usa como mucho 99 letras sin acentos, cifras y signos: con otros, es posible que 7-Zip no abra el archivo.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>That is all that this relay allows in one day; it can go on tomorrow.</source>
        <translation>Es todo lo que este repetidor permite en un día; mañana puede seguir.</translation>
    </message>
    <message>
        <source>That is more requests than this relay takes at once; wait a little.</source>
        <translation>Son más peticiones de las que este repetidor admite a la vez; espera un poco.</translation>
    </message>
    <message>
        <source>That key file did not open this journal. Nothing was changed.</source>
        <translation>Ese archivo de clave no abrió este diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>That passphrase did not open this journal. Nothing was changed.</source>
        <translation>Esa frase de paso no abrió este diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>That password does not open this journal. Check it, and try again.</source>
        <translation>Esa contraseña no abre este diario. Revísala y prueba de nuevo.</translation>
    </message>
    <message>
        <source>That recovery code did not open this journal. Nothing was changed.</source>
        <translation>Ese código de recuperación no abrió este diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>That value is outside the range of this scale.</source>
        <translation>Ese valor está fuera del rango de esta escala.</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not be reached; nothing goes by another way.</source>
        <translation>No se pudo alcanzar el proxy SOCKS; nada va por otro camino.</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not reach the relay.</source>
        <translation>El proxy SOCKS no pudo alcanzar el repetidor.</translation>
    </message>
    <message>
        <source>The agreement of this circle does not let posts be kept for a report.</source>
        <translation>El acuerdo de este círculo no permite conservar publicaciones para un aviso.</translation>
    </message>
    <message>
        <source>The answers of this questionnaire stand in another file. Ask for a file that holds them too. Nothing was added.</source>
        <translation>Las respuestas de este cuestionario están en otro archivo. Pide un archivo que también las tenga. No se añadió nada.</translation>
    </message>
    <message>
        <source>The attachment is larger than a relay can take.</source>
        <translation>El adjunto es mayor de lo que puede admitir un repetidor.</translation>
    </message>
    <message>
        <source>The attachment is larger than it may be.</source>
        <translation>El adjunto es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>The box that this was for is closed.</source>
        <translation>El buzón al que iba esto está cerrado.</translation>
    </message>
    <message>
        <source>The bytes that arrived do not have the hash that was announced.</source>
        <translation>Los bytes que llegaron no tienen el hash anunciado.</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile.</source>
        <translation>Mientras tanto, el círculo ha pasado a otro repetidor.</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile; begin this anew there.</source>
        <translation>Mientras tanto, el círculo ha pasado a otro repetidor; empieza esto de nuevo allí.</translation>
    </message>
    <message>
        <source>The circle is open now, or opens soon as you asked.</source>
        <translation>El círculo está abierto ahora, o abre pronto, como pediste.</translation>
    </message>
    <message>
        <source>The circle would change in an unspoken way.</source>
        <translation>El círculo cambiaría sin que se diga.</translation>
    </message>
    <message>
        <source>The clock of this computer is not behind by a year or more.</source>
        <translation>El reloj de este equipo no va atrasado un año o más.</translation>
    </message>
    <message>
        <source>The database in this folder does not belong to this journal&apos;s keys. Put the right journal.db back, or put the newest backup back.</source>
        <translation>La base de datos de esta carpeta no corresponde a las claves de este diario. Vuelve a poner el journal.db correcto o la copia más reciente.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the disk, and copy the journal&apos;s folder to another one; then open the journal again.</source>
        <translation>El disco dio un error. Revisa el disco y copia la carpeta del diario a otro; después, abre el diario otra vez.</translation>
    </message>
    <message>
        <source>The drive for backups stopped answering, so no backup was made there. What was there before is as it was. Check the drive, then try again.</source>
        <translation>La unidad de las copias dejó de responder, así que no se hizo ninguna ahí. Lo que había antes sigue igual. Revisa la unidad y prueba de nuevo.</translation>
    </message>
    <message>
        <source>The entries after this cursor have expired.</source>
        <translation>Los elementos posteriores a este cursor han caducado.</translation>
    </message>
    <message>
        <source>The file of trusted authorities cannot be read.</source>
        <translation>No se puede leer el archivo de autoridades de confianza.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to this version, so it was left as it was. The backup made before is in the backups folder.</source>
        <translation>El diario no se pudo pasar a esta versión, así que se dejó como estaba. La copia hecha antes está en la carpeta de copias.</translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it first.</source>
        <translation>El diario está bloqueado. Desbloquéalo primero.</translation>
    </message>
    <message>
        <source>The journal was busy, so it was not made smaller. Nothing was changed. Try again later.</source>
        <translation>El diario estaba ocupado, así que no se hizo más pequeño. No se cambió nada. Prueba de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The journal was busy, so its keys were not changed. Try again in a moment.</source>
        <translation>El diario estaba ocupado, así que no se cambiaron sus claves. Prueba de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The journal was busy, so no backup was made. It will be tried again.</source>
        <translation>El diario estaba ocupado, así que no se hizo ninguna copia. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The journal&apos;s database is damaged. Nothing was changed. `lamplit rescue --to FOLDER` makes a new journal of what can still be read. Or put the newest backup back.</source>
        <translation>La base de datos del diario está dañada. No se cambió nada. `lamplit rescue --to FOLDER` hace un diario nuevo con lo que aún se puede leer. O vuelve a poner la copia más reciente.</translation>
    </message>
    <message>
        <source>The journal&apos;s database is missing from its folder. Put journal.db back, or put the newest backup back.</source>
        <translation>Falta la base de datos del diario en su carpeta. Vuelve a poner journal.db o la copia más reciente.</translation>
    </message>
    <message>
        <source>The key file asks for an unreasonable amount of memory or time, so it was not used. Put the newest backup back.</source>
        <translation>El archivo de clave pide una cantidad desmedida de memoria o tiempo, así que no se usó. Vuelve a poner la copia más reciente.</translation>
    </message>
    <message>
        <source>The key file of this journal and its twin are both damaged. Put the newest backup back; the entries are kept.</source>
        <translation>El archivo de clave de este diario y su gemelo están dañados. Vuelve a poner la copia más reciente; las entradas se conservan.</translation>
    </message>
    <message>
        <source>The key file of this journal is missing. Put keys.json or keys.twin.json back, or put the newest backup back.</source>
        <translation>Falta el archivo de clave de este diario. Vuelve a poner keys.json o keys.twin.json, o la copia más reciente.</translation>
    </message>
    <message>
        <source>The keys for joining this circle are gone. Ask for another invite.</source>
        <translation>Ya no están las claves para unirse a este círculo. Pide otra invitación.</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>El último día es anterior al primero. Elige otro día.</translation>
    </message>
    <message>
        <source>The log has not come as far as this cursor.</source>
        <translation>La bitácora no ha llegado hasta este cursor.</translation>
    </message>
    <message>
        <source>The log was closed.</source>
        <translation>La bitácora se cerró.</translation>
    </message>
    <message>
        <source>The new relay put an entry elsewhere than it says.</source>
        <translation>El repetidor nuevo puso un elemento en otro lugar del que dice.</translation>
    </message>
    <message>
        <source>The path of a relay&apos;s address has only letters, digits, - . _ and ~.</source>
        <translation>La ruta de la dirección de un repetidor solo tiene letras, cifras, - . _ y ~.</translation>
    </message>
    <message>
        <source>The people of a roster are not those of its group.</source>
        <translation>Las personas de una lista no son las de su grupo.</translation>
    </message>
    <message>
        <source>The place for backups cannot be written to, so none was made there. Make it writable, or choose another place.</source>
        <translation>No se puede escribir en el lugar de las copias, así que no se hizo ninguna. Permite escribir en él o elige otro lugar.</translation>
    </message>
    <message>
        <source>The place for this backup is not there now. It will be made when the drive is connected again.</source>
        <translation>El lugar de esta copia no está ahora. Se hará cuando la unidad esté conectada de nuevo.</translation>
    </message>
    <message>
        <source>The proof of work is missing, too small, too old, or was used before.</source>
        <translation>La prueba de trabajo falta, es demasiado pequeña o antigua, o ya se usó.</translation>
    </message>
    <message>
        <source>The relay and this program cannot agree on TLS, so nothing was sent.</source>
        <translation>El repetidor y este programa no se ponen de acuerdo sobre TLS, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The relay announced an entry that it does not have.</source>
        <translation>El repetidor anunció un elemento que no tiene.</translation>
    </message>
    <message>
        <source>The relay answered something else than what was asked.</source>
        <translation>El repetidor respondió otra cosa distinta de la que se pidió.</translation>
    </message>
    <message>
        <source>The relay asks for more work than anybody should do.</source>
        <translation>El repetidor pide más trabajo del que nadie debería hacer.</translation>
    </message>
    <message>
        <source>The relay cannot store anything just now; the request may be sent again.</source>
        <translation>El repetidor no puede guardar nada ahora mismo; la petición se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>The relay could not be reached.</source>
        <translation>No se pudo alcanzar el repetidor.</translation>
    </message>
    <message>
        <source>The relay did not answer as it should.</source>
        <translation>El repetidor no respondió como debería.</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>El repetidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The relay has no room left; the request may be sent again later.</source>
        <translation>El repetidor no tiene más espacio; la petición se puede enviar de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The relay is stopping; the request may be sent again.</source>
        <translation>El repetidor se está deteniendo; la petición se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>The relay keeps entries back that it says it has.</source>
        <translation>El repetidor retiene elementos que dice tener.</translation>
    </message>
    <message>
        <source>The relay left an entry out.</source>
        <translation>El repetidor se dejó un elemento.</translation>
    </message>
    <message>
        <source>The relay lost this, and nobody who had it is in the circle any more, so it did not go again.</source>
        <translation>El repetidor perdió esto, y ya no está en el círculo nadie que lo tuviera, así que no volvió a salir.</translation>
    </message>
    <message>
        <source>The relay made a mistake; the request may be sent again.</source>
        <translation>El repetidor cometió un error; la petición se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>The relay names two generations of its database.</source>
        <translation>El repetidor nombra dos generaciones de su base de datos.</translation>
    </message>
    <message>
        <source>The relay refused in words that cannot be read.</source>
        <translation>El repetidor se negó con palabras que no se pueden leer.</translation>
    </message>
    <message>
        <source>The relay refused with two different codes.</source>
        <translation>El repetidor se negó con dos códigos distintos.</translation>
    </message>
    <message>
        <source>The relay refused, for a reason that this program does not know.</source>
        <translation>El repetidor se negó por un motivo que este programa no conoce.</translation>
    </message>
    <message>
        <source>The relay says that an entry is void, and shows no repair that made it so.</source>
        <translation>El repetidor dice que un elemento es nulo y no muestra la reparación que lo anuló.</translation>
    </message>
    <message>
        <source>The relay says that an entry opened another turn than it did.</source>
        <translation>El repetidor dice que un elemento abrió un turno distinto del que abrió.</translation>
    </message>
    <message>
        <source>The relay says that it lost what this turn began with, and knows the turn.</source>
        <translation>El repetidor dice que perdió el comienzo de este turno, y conoce el turno.</translation>
    </message>
    <message>
        <source>The relay says that it took a repair, and does not show it.</source>
        <translation>El repetidor dice que aceptó una reparación y no la muestra.</translation>
    </message>
    <message>
        <source>The relay says that the log is shorter than it was.</source>
        <translation>El repetidor dice que la bitácora es más corta de lo que era.</translation>
    </message>
    <message>
        <source>The relay sends elsewhere, where nothing will be sent.</source>
        <translation>El repetidor manda a otro sitio, adonde no se enviará nada.</translation>
    </message>
    <message>
        <source>The relay shows a repair that no steward made.</source>
        <translation>El repetidor muestra una reparación que no hizo ninguna persona responsable.</translation>
    </message>
    <message>
        <source>The relay shows another certificate than the one that was pinned, so nothing was sent.</source>
        <translation>El repetidor muestra un certificado distinto del que se fijó, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The relay that this was for does not answer.</source>
        <translation>El repetidor al que iba esto no responde.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup; reading starts anew.</source>
        <translation>El repetidor se restauró desde una copia; la lectura empieza de nuevo.</translation>
    </message>
    <message>
        <source>The relay where this circle was before does not answer.</source>
        <translation>El repetidor donde estaba antes este círculo no responde.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer breaks the agreed rules, so it was not used.</source>
        <translation>La respuesta del repetidor incumple las reglas acordadas, así que no se usó.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer broke off.</source>
        <translation>La respuesta del repetidor se cortó.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say where it ends.</source>
        <translation>La respuesta del repetidor no dice dónde acaba.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say which database it comes from.</source>
        <translation>La respuesta del repetidor no dice de qué base de datos viene.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has garbled headers.</source>
        <translation>La respuesta del repetidor tiene cabeceras ilegibles.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has headers without end.</source>
        <translation>La respuesta del repetidor tiene cabeceras sin fin.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is framed in a way that was not asked for.</source>
        <translation>La respuesta del repetidor viene de una forma que no se pidió.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is larger than it may be.</source>
        <translation>La respuesta del repetidor es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not in the form of HTTP.</source>
        <translation>La respuesta del repetidor no tiene la forma de HTTP.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not the document that belongs here.</source>
        <translation>La respuesta del repetidor no es el documento que corresponde aquí.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is of another type than it has to be.</source>
        <translation>La respuesta del repetidor no es del tipo que tiene que ser.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is packed, which was not asked for.</source>
        <translation>La respuesta del repetidor viene comprimida, y no se pidió así.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate has expired, so nothing was sent.</source>
        <translation>El certificado del repetidor ha caducado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is for another name, so nothing was sent.</source>
        <translation>El certificado del repetidor es para otro nombre, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not signed by anybody this computer trusts, so nothing was sent. A friend&apos;s relay can be trusted by its pin.</source>
        <translation>El certificado del repetidor no está firmado por nadie en quien confíe este equipo, así que no se envió nada. En el repetidor de una persona amiga se puede confiar por su pin.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>El certificado del repetidor no es de confianza, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The relay&apos;s entries are not those of the log that was read so far.</source>
        <translation>Los elementos del repetidor no son los de la bitácora leída hasta ahora.</translation>
    </message>
    <message>
        <source>The relay&apos;s list of the attachment&apos;s parts is not the right one.</source>
        <translation>La lista que tiene el repetidor de las partes del adjunto no es la correcta.</translation>
    </message>
    <message>
        <source>The relay&apos;s name was not found.</source>
        <translation>No se encontró el nombre del repetidor.</translation>
    </message>
    <message>
        <source>The relay&apos;s page does not fit what the relay says of the log.</source>
        <translation>La página del repetidor no encaja con lo que dice de la bitácora.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of entries is damaged.</source>
        <translation>La página de elementos del repetidor está dañada.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is damaged.</source>
        <translation>La página de objetos del repetidor está dañada.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is longer than was asked for.</source>
        <translation>La página de objetos del repetidor es más larga de lo que se pidió.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream broke off.</source>
        <translation>El flujo del repetidor se cortó.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has a line without end.</source>
        <translation>El flujo del repetidor tiene una línea sin fin.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has an event without end.</source>
        <translation>El flujo del repetidor tiene un evento sin fin.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has signs that do not belong there.</source>
        <translation>El flujo del repetidor tiene signos que no corresponden ahí.</translation>
    </message>
    <message>
        <source>The request does not have the form that this relay understands.</source>
        <translation>La petición no tiene la forma que entiende este repetidor.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La petición tardó demasiado en llegar.</translation>
    </message>
    <message>
        <source>The request&apos;s headers are larger than the relay accepts.</source>
        <translation>Las cabeceras de la petición son mayores de lo que acepta el repetidor.</translation>
    </message>
    <message>
        <source>The system keychain did not answer. Use your passphrase instead.</source>
        <translation>El llavero del sistema no respondió. Usa en su lugar tu frase de paso.</translation>
    </message>
    <message>
        <source>The turn has passed to somebody else; read on, and seal the entry again.</source>
        <translation>El turno ha pasado a otra persona; sigue leyendo y sella el elemento de nuevo.</translation>
    </message>
    <message>
        <source>There are more open streams than this relay keeps; wait a little.</source>
        <translation>Hay más flujos abiertos de los que mantiene este repetidor; espera un poco.</translation>
    </message>
    <message>
        <source>There is a pulse already, or there was one this week. Begin the next one later.</source>
        <translation>Ya hay un pulso, o hubo uno esta semana. Empieza el siguiente más tarde.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation>Ya hay un archivo con este nombre. Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is already something in this folder. Open it, or choose another place.</source>
        <translation>Ya hay algo en esta carpeta. Ábrelo o elige otro lugar.</translation>
    </message>
    <message>
        <source>There is no backup that can be put back.</source>
        <translation>No hay ninguna copia de seguridad que se pueda restaurar.</translation>
    </message>
    <message>
        <source>There is no journal in this folder. Check the path, or make one with `init`.</source>
        <translation>No hay ningún diario en esta carpeta. Revisa la ruta o crea uno con `init`.</translation>
    </message>
    <message>
        <source>There is no repair capability to hand on.</source>
        <translation>No hay ninguna capacidad de reparar que ceder.</translation>
    </message>
    <message>
        <source>There is no room left at the place for backups, so none was made there. Free some space, or choose another place.</source>
        <translation>No queda espacio en el lugar de las copias, así que no se hizo ninguna. Libera algo de espacio o elige otro lugar.</translation>
    </message>
    <message>
        <source>There is no room on the journal&apos;s own disk for a backup, so none was made beside it. Free some space there.</source>
        <translation>En el disco del propio diario no hay espacio para una copia, así que no se hizo ninguna junto a él. Libera algo de espacio ahí.</translation>
    </message>
    <message>
        <source>There is no such attachment. It may have been removed.</source>
        <translation>No existe ese adjunto. Puede que se haya quitado.</translation>
    </message>
    <message>
        <source>There is no such card. It may have been deleted.</source>
        <translation>No existe esa tarjeta. Puede que se haya borrado.</translation>
    </message>
    <message>
        <source>There is no such check-in, or it was deleted.</source>
        <translation>No existe ese registro, o se borró.</translation>
    </message>
    <message>
        <source>There is no such circle in this journal.</source>
        <translation>No existe ese círculo en este diario.</translation>
    </message>
    <message>
        <source>There is no such day. Write dates like 2026-11-22.</source>
        <translation>No existe ese día. Escribe las fechas así: 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>No existe esa entrada. Puede que se haya borrado.</translation>
    </message>
    <message>
        <source>There is no such filled-in questionnaire. It may have been removed.</source>
        <translation>No existe ese cuestionario respondido. Puede que se haya quitado.</translation>
    </message>
    <message>
        <source>There is no such goal. It may have been deleted.</source>
        <translation>No existe esa meta. Puede que se haya borrado.</translation>
    </message>
    <message>
        <source>There is no such import, or it was already undone.</source>
        <translation>No existe esa importación, o ya se deshizo.</translation>
    </message>
    <message>
        <source>There is no such key. List the keys and choose one of them.</source>
        <translation>No existe esa clave. Muestra la lista de claves y elige una.</translation>
    </message>
    <message>
        <source>There is no such line. It may have been removed.</source>
        <translation>No existe esa línea. Puede que se haya quitado.</translation>
    </message>
    <message>
        <source>There is no such post, or it was taken back.</source>
        <translation>No existe esa publicación, o se retiró.</translation>
    </message>
    <message>
        <source>There is no such questionnaire. `lamplit measure kinds` names those there are.</source>
        <translation>No existe ese cuestionario. `lamplit measure kinds` nombra los que hay.</translation>
    </message>
    <message>
        <source>There is no such scale, or it was deleted.</source>
        <translation>No existe esa escala, o se borró.</translation>
    </message>
    <message>
        <source>There is no such template. It may have been put away.</source>
        <translation>No existe esa plantilla. Puede que se haya archivado.</translation>
    </message>
    <message>
        <source>There is no such version of this entry.</source>
        <translation>No existe esa versión de esta entrada.</translation>
    </message>
    <message>
        <source>There is nobody of that name in this circle.</source>
        <translation>No hay nadie con ese nombre en este círculo.</translation>
    </message>
    <message>
        <source>There is nothing here that this capability opens.</source>
        <translation>Aquí no hay nada que esta capacidad abra.</translation>
    </message>
    <message>
        <source>There is nothing in this post yet. Choose at least a few words.</source>
        <translation>Aún no hay nada en esta publicación. Elige al menos unas palabras.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words first.</source>
        <translation>Aún no hay nada que guardar. Escribe primero unas palabras.</translation>
    </message>
    <message>
        <source>There is nothing to repair: the circle goes on.</source>
        <translation>No hay nada que reparar: el círculo sigue.</translation>
    </message>
    <message>
        <source>These answers do not fit the questionnaire. Nothing was saved.</source>
        <translation>Estas respuestas no encajan con el cuestionario. No se guardó nada.</translation>
    </message>
    <message>
        <source>These shares did not open this journal. Nothing was changed.</source>
        <translation>Estas partes no abrieron este diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>They are called that already.</source>
        <translation>Ya se llama así.</translation>
    </message>
    <message>
        <source>They said before that they leave.</source>
        <translation>Ya dijo antes que se va.</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>Esta dirección no admite ese método.</translation>
    </message>
    <message>
        <source>This address takes another type of content.</source>
        <translation>Esta dirección admite otro tipo de contenido.</translation>
    </message>
    <message>
        <source>This archive is damaged or not safe to open, so nothing was brought in.</source>
        <translation>Este archivo comprimido está dañado o no es seguro abrirlo, así que no se trajo nada.</translation>
    </message>
    <message>
        <source>This attachment already has other bytes there, or is listed already.</source>
        <translation>Este adjunto ya tiene ahí otros bytes, o ya está en la lista.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>Esta copia no se puede leer. Elige otra.</translation>
    </message>
    <message>
        <source>This backup is cut short: its end is missing. Copy it here once more, or choose another one.</source>
        <translation>Esta copia está cortada: le falta el final. Cópiala aquí otra vez o elige otra.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is not as it was written. Copy it here once more, or choose another one.</source>
        <translation>Esta copia está dañada: una parte no está como se escribió. Cópiala aquí otra vez o elige otra.</translation>
    </message>
    <message>
        <source>This backup is not there. Connect the drive it is on, or choose another one.</source>
        <translation>Esta copia no está ahí. Conecta la unidad en la que está o elige otra.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Lamplit. Update Lamplit to open it.</source>
        <translation>Esta copia la hizo una versión más nueva de Lamplit. Actualiza Lamplit para abrirla.</translation>
    </message>
    <message>
        <source>This book could not be made as a PDF. Take it out as a book for the browser instead (.html): that holds the same.</source>
        <translation>Este libro no se pudo hacer como PDF. Sácalo como libro para el navegador (.html): contiene lo mismo.</translation>
    </message>
    <message>
        <source>This box is full.</source>
        <translation>Este buzón está lleno.</translation>
    </message>
    <message>
        <source>This cannot be sent as it is, so it was not.</source>
        <translation>Esto no se puede enviar tal como está, así que no se envió.</translation>
    </message>
    <message>
        <source>This capability was installed in this log before; a turn needs a new one.</source>
        <translation>Esta capacidad ya se instaló antes en esta bitácora; un turno necesita una nueva.</translation>
    </message>
    <message>
        <source>This circle is not ready for that yet. Run sync, and look at what it says.</source>
        <translation>Este círculo aún no está listo para eso. Ejecuta sync y mira lo que dice.</translation>
    </message>
    <message>
        <source>This copy of the journal is from before the others knew how an answer reaches you, so none can come. Leave this circle here, ask a steward to remove you from it, and take another invite.</source>
        <translation>Esta copia del diario es de antes de que el resto supiera cómo te llega una respuesta, así que no puede llegar ninguna. Sal aquí de este círculo, pide a una persona responsable que te quite de él y acepta otra invitación.</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and try again.</source>
        <translation>No se pudo guardar: el disco está lleno. Tus palabras siguen aquí. Libera algo de espacio y prueba de nuevo.</translation>
    </message>
    <message>
        <source>This drive cannot hold a file so large (FAT32 ends at 4 GB), so no backup was made there. Format it as exFAT, or choose another place.</source>
        <translation>Esta unidad no admite un archivo tan grande (FAT32 llega a 4 GB), así que no se hizo ninguna copia ahí. Dale formato exFAT o elige otro lugar.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it exists and that you may open it.</source>
        <translation>No se pudo leer este archivo. Comprueba que existe y que puedes abrirlo.</translation>
    </message>
    <message>
        <source>This file could not be written there. Choose another folder or a shorter name.</source>
        <translation>No se pudo escribir ahí este archivo. Elige otra carpeta o un nombre más corto.</translation>
    </message>
    <message>
        <source>This file holds no questionnaire that Lamplit can read. It needs a FHIR R4 Questionnaire as JSON.</source>
        <translation>En este archivo no hay ningún cuestionario que Lamplit pueda leer. Necesita un Questionnaire de FHIR R4 en JSON.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not added. The entry is unchanged.</source>
        <translation>Este archivo pasa de 100 MB, así que no se añadió. La entrada no ha cambiado.</translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire. Nothing was added.</source>
        <translation>Este archivo es demasiado grande para ser un cuestionario. No se añadió nada.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Make it writable, or choose another place for the journal.</source>
        <translation>No se puede escribir en esta carpeta. Permite escribir en ella o elige otro lugar para el diario.</translation>
    </message>
    <message>
        <source>This folder does not exist. Make it first, or choose another one.</source>
        <translation>Esta carpeta no existe. Créala primero o elige otra.</translation>
    </message>
    <message>
        <source>This idempotency key was used for something else.</source>
        <translation>Esta clave de idempotencia se usó para otra cosa.</translation>
    </message>
    <message>
        <source>This invite does not hold any more. Ask for another one.</source>
        <translation>Esta invitación ya no vale. Pide otra.</translation>
    </message>
    <message>
        <source>This invite is not ready yet, or does not hold any more. Try again, or ask.</source>
        <translation>Esta invitación aún no está lista o ya no vale. Prueba de nuevo o pregunta.</translation>
    </message>
    <message>
        <source>This is a post of your own. Choose one of somebody else&apos;s.</source>
        <translation>Esta publicación es tuya. Elige la de otra persona.</translation>
    </message>
    <message>
        <source>This is larger than the relay accepts.</source>
        <translation>Es mayor de lo que acepta el repetidor.</translation>
    </message>
    <message>
        <source>This is no backup of Lamplit. Choose a file that ends in .lamplit-backup.</source>
        <translation>Esto no es una copia de Lamplit. Elige un archivo que acabe en .lamplit-backup.</translation>
    </message>
    <message>
        <source>This is no file of evidence that this Lamplit can read.</source>
        <translation>Esto no es un archivo de prueba que este Lamplit pueda leer.</translation>
    </message>
    <message>
        <source>This is no share as it stands on paper. Compare it word by word.</source>
        <translation>Esto no es una parte tal como está en el papel. Compárala palabra por palabra.</translation>
    </message>
    <message>
        <source>This is not a date Lamplit understands. Write it like 2026-11-22T21:04.</source>
        <translation>Lamplit no entiende esta fecha. Escríbela así: 2026-11-22T21:04.</translation>
    </message>
    <message>
        <source>This is not a picture Lamplit can show safely. It can be attached as a file.</source>
        <translation>No es una imagen que Lamplit pueda mostrar con seguridad. Se puede adjuntar como archivo.</translation>
    </message>
    <message>
        <source>This is not a relay&apos;s pin. It begins with key: or certificate:.</source>
        <translation>Esto no es el pin de un repetidor. Empieza por key: o certificate:.</translation>
    </message>
    <message>
        <source>This is not a time zone Lamplit knows. Write it like Europe/Berlin.</source>
        <translation>Lamplit no conoce esta zona horaria. Escríbela así: Europe/Berlin.</translation>
    </message>
    <message>
        <source>This is not a token for making a circle.</source>
        <translation>Esto no es un token para crear un círculo.</translation>
    </message>
    <message>
        <source>This is not an IPv4 address.</source>
        <translation>Esto no es una dirección IPv4.</translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation>Esto no es una dirección IPv6.</translation>
    </message>
    <message>
        <source>This is not here any more, so it was not given back.</source>
        <translation>Esto ya no está aquí, así que no se devolvió.</translation>
    </message>
    <message>
        <source>This is not shared any more, so it was not said again.</source>
        <translation>Esto ya no se comparte, así que no se dijo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <translation>Esto no es la dirección de un repetidor.</translation>
    </message>
    <message>
        <source>This is not the new passphrase that was chosen when the recovery began. Nothing was changed.</source>
        <translation>Esta no es la nueva frase de paso que se eligió al empezar la recuperación. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is the last way into the journal. Add another one before you remove it.</source>
        <translation>Es la última manera de abrir el diario. Añade otra antes de quitarla.</translation>
    </message>
    <message>
        <source>This is too long for one post. Share a part of it.</source>
        <translation>Es demasiado largo para una publicación. Comparte una parte.</translation>
    </message>
    <message>
        <source>This is too long for one report. Report fewer posts at once, or in fewer words.</source>
        <translation>Es demasiado largo para un aviso. Avisa de menos publicaciones a la vez o con menos palabras.</translation>
    </message>
    <message>
        <source>This is you. Choose somebody else.</source>
        <translation>Esta persona eres tú. Elige a otra.</translation>
    </message>
    <message>
        <source>This journal has as many keys as it can hold. Remove one before you add another.</source>
        <translation>Este diario tiene todas las claves que caben. Quita una antes de añadir otra.</translation>
    </message>
    <message>
        <source>This journal has its place in the circle, so there is nothing to ask for.</source>
        <translation>Este diario tiene su lugar en el círculo, así que no hay nada que pedir.</translation>
    </message>
    <message>
        <source>This journal is in that circle already, or has asked to be let in.</source>
        <translation>Este diario ya está en ese círculo, o ha pedido entrar.</translation>
    </message>
    <message>
        <source>This journal is locked with a password. Give the one that it was made with.</source>
        <translation>Este diario está protegido con una contraseña. Da la que se usó al crearlo.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer version of Lamplit. Update Lamplit to open it; nothing was changed.</source>
        <translation>Este diario lo abrió por última vez una versión más nueva de Lamplit. Actualiza Lamplit para abrirlo; no se cambió nada.</translation>
    </message>
    <message>
        <source>This journal was told of one history only, so there is nothing to settle here. If others were told of two, compare with them first; `resolve --anyway` then says that yours holds.</source>
        <translation>A este diario solo se le contó una historia, así que aquí no hay nada que resolver. Si a otras personas se les contaron dos, compara primero con ellas; `resolve --anyway` dice entonces que vale la tuya.</translation>
    </message>
    <message>
        <source>This key file belongs to another journal. Put this journal&apos;s own keys.json back, or put the newest backup back.</source>
        <translation>Este archivo de clave es de otro diario. Vuelve a poner el keys.json de este diario o la copia más reciente.</translation>
    </message>
    <message>
        <source>This log has reached the size that the relay allows.</source>
        <translation>Esta bitácora ha llegado al tamaño que permite el repetidor.</translation>
    </message>
    <message>
        <source>This log is read-only; its circle has moved to another relay.</source>
        <translation>Esta bitácora es de solo lectura; su círculo ha pasado a otro repetidor.</translation>
    </message>
    <message>
        <source>This log&apos;s attachments have reached the size that the relay allows.</source>
        <translation>Los adjuntos de esta bitácora han llegado al tamaño que permite el repetidor.</translation>
    </message>
    <message>
        <source>This may have left already. Take it back instead.</source>
        <translation>Puede que esto ya haya salido. En su lugar, retíralo.</translation>
    </message>
    <message>
        <source>This moment lies ahead. Nothing was saved.</source>
        <translation>Este momento está en el futuro. No se guardó nada.</translation>
    </message>
    <message>
        <source>This only ever goes to chosen people. Choose at least one.</source>
        <translation>Esto solo va siempre a personas elegidas. Elige al menos a una.</translation>
    </message>
    <message>
        <source>This person does not ask to come back.</source>
        <translation>Esta persona no pide volver.</translation>
    </message>
    <message>
        <source>This photo could not be freed of what it says about place and camera, so it was not shared. Save it anew as JPEG or PNG, and try again.</source>
        <translation>No se pudo quitar de esta foto lo que dice del lugar y la cámara, así que no se compartió. Guárdala de nuevo como JPEG o PNG y prueba otra vez.</translation>
    </message>
    <message>
        <source>This place cannot keep two windows from writing at once, so the journal was not opened. Move it to a disk of this computer.</source>
        <translation>Este lugar no puede impedir que dos ventanas escriban a la vez, así que no se abrió el diario. Muévelo a un disco de este equipo.</translation>
    </message>
    <message>
        <source>This place lies inside the journal&apos;s own folder and would be lost with it. Choose another drive or folder.</source>
        <translation>Este lugar está dentro de la carpeta del diario y se perdería con ella. Elige otra unidad o carpeta.</translation>
    </message>
    <message>
        <source>This post would end before it is sent. Choose a later time.</source>
        <translation>Esta publicación acabaría antes de enviarse. Elige una hora posterior.</translation>
    </message>
    <message>
        <source>This pulse asks something that this version does not know. Update Lamplit first.</source>
        <translation>Este pulso pregunta algo que esta versión no conoce. Actualiza primero Lamplit.</translation>
    </message>
    <message>
        <source>This pulse goes on without changes now. Wait for the next one.</source>
        <translation>Este pulso sigue ahora sin cambios. Espera al siguiente.</translation>
    </message>
    <message>
        <source>This questionnaire asks for words, numbers or dates of one&apos;s own. Lamplit shows questions with answers to choose from. Nothing was added.</source>
        <translation>Este cuestionario pide palabras, números o fechas propias. Lamplit muestra preguntas con respuestas para elegir. No se añadió nada.</translation>
    </message>
    <message>
        <source>This questionnaire asks something that Lamplit cannot show as it is meant. Nothing was added.</source>
        <translation>Este cuestionario pregunta algo que Lamplit no puede mostrar como está pensado. No se añadió nada.</translation>
    </message>
    <message>
        <source>This questionnaire has no question with answers to choose from. Nothing was added.</source>
        <translation>Este cuestionario no tiene ninguna pregunta con respuestas para elegir. No se añadió nada.</translation>
    </message>
    <message>
        <source>This questionnaire is here already. Nothing was added.</source>
        <translation>Este cuestionario ya está aquí. No se añadió nada.</translation>
    </message>
    <message>
        <source>This questionnaire lets several answers be chosen for one question. Lamplit takes one. Nothing was added.</source>
        <translation>Este cuestionario permite elegir varias respuestas a una pregunta. Lamplit admite una. No se añadió nada.</translation>
    </message>
    <message>
        <source>This questionnaire was filled in a short while ago. Wait until its time has passed.</source>
        <translation>Este cuestionario se respondió hace poco. Espera a que pase su tiempo.</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>Este dato no se puede leer, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>This relay has no such address.</source>
        <translation>Este repetidor no tiene esa dirección.</translation>
    </message>
    <message>
        <source>This relay was restored from a backup; writing waits for a repair.</source>
        <translation>Este repetidor se restauró desde una copia; la escritura espera una reparación.</translation>
    </message>
    <message>
        <source>This search could not be understood. Try plain words.</source>
        <translation>No se pudo entender esta búsqueda. Prueba con palabras sencillas.</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>Esta parte es de otro diario, o de partes que después se hicieron de nuevo. Las demás siguen contando.</translation>
    </message>
    <message>
        <source>This share is of another set, or of another journal. Only shares of one set open it together. The others still count.</source>
        <translation>Esta parte es de otro juego o de otro diario. Solo lo abren juntas las partes de un mismo juego. Las demás siguen contando.</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>Este texto no está completo, o no es de una recuperación. Cópialo entero otra vez.</translation>
    </message>
    <message>
        <source>This token is not valid here, was used before, or has expired.</source>
        <translation>Este token no vale aquí, ya se usó o ha caducado.</translation>
    </message>
    <message>
        <source>This was kept by another version of the program.</source>
        <translation>Esto lo guardó otra versión del programa.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>What answers in the SOCKS proxy&apos;s place does not answer as one.</source>
        <translation>Lo que responde en lugar del proxy SOCKS no responde como tal.</translation>
    </message>
    <message>
        <source>What the relay shows is no certificate.</source>
        <translation>Lo que muestra el repetidor no es un certificado.</translation>
    </message>
    <message>
        <source>What was begun of this move is lost. Nothing was changed; begin it anew.</source>
        <translation>Se ha perdido lo que se empezó de este traslado. No se cambió nada; empiézalo de nuevo.</translation>
    </message>
    <message>
        <source>Who is a steward has changed meanwhile, so this vote counts no more. Look who is one now, and vote again.</source>
        <translation>Mientras tanto han cambiado las personas responsables, así que este voto ya no cuenta. Mira quiénes lo son ahora y vota de nuevo.</translation>
    </message>
    <message>
        <source>Whoever answered could not show that it is the relay, so nothing was sent.</source>
        <translation>Quien respondió no pudo demostrar que es el repetidor, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Whoever leaves changes nothing any more.</source>
        <translation>Quien se va ya no cambia nada.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read along; http:// is only for this computer and for onion services.</source>
        <translation>Sin https://, cualquiera por el camino podría leerlo; http:// es solo para este equipo y para servicios onion.</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>Escribe primero al menos una palabra.</translation>
    </message>
    <message>
        <source>Write one sentence on why. Only you see it, in your look-back.</source>
        <translation>Escribe por qué, en una frase. Solo la ves tú, en tu repaso.</translation>
    </message>
    <message>
        <source>Write whom you met in a few words, and for how many minutes if you like.</source>
        <translation>Escribe en pocas palabras con quién estuviste y, si quieres, cuántos minutos.</translation>
    </message>
    <message>
        <source>You are back in the circle.</source>
        <translation>Estás de nuevo en el círculo.</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>Ya no estás en este círculo. Lo que recibiste sigue aquí.</translation>
    </message>
    <message>
        <source>You are not away. Make somebody else a steward, and be one no longer yourself.</source>
        <translation>No estás ausente. Haz responsable a otra persona y deja de serlo tú.</translation>
    </message>
    <message>
        <source>You are not in this circle yet. Wait until somebody has let you in.</source>
        <translation>Aún no estás en este círculo. Espera a que alguien te deje entrar.</translation>
    </message>
    <message>
        <source>You have locked your limits. Until the lock ends they can only be made stricter.</source>
        <translation>Has fijado tus límites. Hasta que acabe ese tiempo solo se pueden hacer más estrictos.</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>No guardas ninguna parte que pida este código.</translation>
    </message>
    <message>
        <source>You left the circle before it was sent.</source>
        <translation>Saliste del círculo antes de que se enviara.</translation>
    </message>
    <message>
        <source>Your limits keep the circle closed now. Your draft is saved.</source>
        <translation>Tus límites tienen cerrado el círculo ahora. Tu borrador está guardado.</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Something new has come in.</source>
        <translation>Ha llegado algo nuevo.</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Amazed</source>
        <translation>Asombro</translation>
    </message>
    <message>
        <source>Amused</source>
        <translation>Diversión</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Enojo</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation>Fastidio</translation>
    </message>
    <message>
        <source>Anxious</source>
        <translation>Ansiedad</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <translation>Vergüenza</translation>
    </message>
    <message>
        <source>Brave</source>
        <translation>Valentía</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Care for myself</source>
        <translation>Cuidarme</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Confident</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Bienestar</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Decepción</translation>
    </message>
    <message>
        <source>Discouraged</source>
        <translation>Desánimo</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Asco</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Agotamiento</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>Bochorno</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>Ilusión</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amistades</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>Frustración</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>Gratitud</translation>
    </message>
    <message>
        <source>Guilty</source>
        <translation>Culpa</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Felicidad</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Aficiones</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Esperanza</translation>
    </message>
    <message>
        <source>Hopeless</source>
        <translation>Desesperanza</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Indiferencia</translation>
    </message>
    <message>
        <source>Irritated</source>
        <translation>Irritación</translation>
    </message>
    <message>
        <source>Jealous</source>
        <translation>Celos</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>Alegría</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation>Soledad</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Overwhelmed</source>
        <translation>Agobio</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Passionate</source>
        <translation>Pasión</translation>
    </message>
    <message>
        <source>Peaceful</source>
        <translation>Paz</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Orgullo</translation>
    </message>
    <message>
        <source>Relieved</source>
        <translation>Alivio</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Espíritu</translation>
    </message>
    <message>
        <source>Stressed</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>The news</source>
        <translation>Las noticias</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>El tiempo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>a small thing rubs again and again</source>
        <translation>algo pequeño roza una y otra vez</translation>
    </message>
    <message>
        <source>a weight has gone</source>
        <translation>se ha ido un peso</translation>
    </message>
    <message>
        <source>afraid that another takes what matters</source>
        <translation>miedo a que otra persona se lleve lo que importa</translation>
    </message>
    <message>
        <source>afraid, and doing it</source>
        <translation>con miedo, y haciéndolo</translation>
    </message>
    <message>
        <source>at rest, inside and around</source>
        <translation>en reposo, por dentro y alrededor</translation>
    </message>
    <message>
        <source>being on the way or away</source>
        <translation>estar de camino o fuera</translation>
    </message>
    <message>
        <source>caring strongly</source>
        <translation>que algo importe mucho</translation>
    </message>
    <message>
        <source>enough as it is</source>
        <translation>basta tal como está</translation>
    </message>
    <message>
        <source>faith, meaning, stillness</source>
        <translation>fe, sentido, silencio</translation>
    </message>
    <message>
        <source>getting to know someone</source>
        <translation>ir conociendo a alguien</translation>
    </message>
    <message>
        <source>glad through and through</source>
        <translation>alegría de arriba abajo</translation>
    </message>
    <message>
        <source>having done harm, or thinking so</source>
        <translation>haber hecho daño, o creerlo</translation>
    </message>
    <message>
        <source>having done something of worth</source>
        <translation>haber hecho algo que vale</translation>
    </message>
    <message>
        <source>having, owing, earning it</source>
        <translation>tenerlo, deberlo, ganarlo</translation>
    </message>
    <message>
        <source>how the body and mind are</source>
        <translation>cómo están el cuerpo y la mente</translation>
    </message>
    <message>
        <source>in danger, or feeling so</source>
        <translation>en peligro, o sentirlo así</translation>
    </message>
    <message>
        <source>it came out as meant</source>
        <translation>salió como se quería</translation>
    </message>
    <message>
        <source>it does not matter either way</source>
        <translation>da igual de un modo u otro</translation>
    </message>
    <message>
        <source>it is good to be here</source>
        <translation>es bueno estar aquí</translation>
    </message>
    <message>
        <source>it may turn out well</source>
        <translation>puede salir bien</translation>
    </message>
    <message>
        <source>it should move and does not</source>
        <translation>debería moverse y no se mueve</translation>
    </message>
    <message>
        <source>it was meant to be more</source>
        <translation>tenía que haber sido más</translation>
    </message>
    <message>
        <source>more than can be held</source>
        <translation>más de lo que se puede sostener</translation>
    </message>
    <message>
        <source>neighbours, clubs, people around</source>
        <translation>vecindario, asociaciones, gente alrededor</translation>
    </message>
    <message>
        <source>no way on in sight</source>
        <translation>no se ve por dónde seguir</translation>
    </message>
    <message>
        <source>nothing left to give</source>
        <translation>no queda nada que dar</translation>
    </message>
    <message>
        <source>nothing pulls</source>
        <translation>nada tira</translation>
    </message>
    <message>
        <source>rest, food, kindness to oneself</source>
        <translation>descanso, comida, trato amable</translation>
    </message>
    <message>
        <source>school, study, a course</source>
        <translation>escuela, estudios, un curso</translation>
    </message>
    <message>
        <source>seen at the wrong moment</source>
        <translation>que te vean en mal momento</translation>
    </message>
    <message>
        <source>something good is coming</source>
        <translation>viene algo bueno</translation>
    </message>
    <message>
        <source>something is funny</source>
        <translation>algo tiene gracia</translation>
    </message>
    <message>
        <source>something is lost or missing</source>
        <translation>algo se ha perdido o falta</translation>
    </message>
    <message>
        <source>something is wrong, and it burns</source>
        <translation>algo está mal, y quema</translation>
    </message>
    <message>
        <source>something may go wrong, and the body knows it</source>
        <translation>algo puede ir mal, y el cuerpo lo sabe</translation>
    </message>
    <message>
        <source>something was given</source>
        <translation>se recibió algo</translation>
    </message>
    <message>
        <source>sport, walking, the body at work</source>
        <translation>deporte, caminar, el cuerpo en marcha</translation>
    </message>
    <message>
        <source>struck by something larger or finer than expected</source>
        <translation>ante algo más grande o más fino de lo esperado</translation>
    </message>
    <message>
        <source>sun, rain, dark, heat</source>
        <translation>sol, lluvia, oscuridad, calor</translation>
    </message>
    <message>
        <source>the job, or looking for one</source>
        <translation>el empleo, o buscarlo</translation>
    </message>
    <message>
        <source>the people one chose</source>
        <translation>la gente que una persona elige</translation>
    </message>
    <message>
        <source>the people one comes from or lives with</source>
        <translation>la gente de la que se viene o con la que se vive</translation>
    </message>
    <message>
        <source>the person one shares life with</source>
        <translation>la persona con la que se comparte la vida</translation>
    </message>
    <message>
        <source>thin-skinned today</source>
        <translation>a flor de piel hoy</translation>
    </message>
    <message>
        <source>this was not expected</source>
        <translation>esto no se esperaba</translation>
    </message>
    <message>
        <source>thoughts go round what may come</source>
        <translation>los pensamientos dan vueltas a lo que puede venir</translation>
    </message>
    <message>
        <source>too much, too close together</source>
        <translation>demasiado, y demasiado junto</translation>
    </message>
    <message>
        <source>trusting that it will work</source>
        <translation>fiarse de que saldrá</translation>
    </message>
    <message>
        <source>trying seems of little use</source>
        <translation>intentarlo parece servir de poco</translation>
    </message>
    <message>
        <source>wanting it far away</source>
        <translation>quererlo bien lejos</translation>
    </message>
    <message>
        <source>wanting not to be seen</source>
        <translation>querer que no te vean</translation>
    </message>
    <message>
        <source>what happens in the world</source>
        <translation>lo que pasa en el mundo</translation>
    </message>
    <message>
        <source>what has to be done</source>
        <translation>lo que hay que hacer</translation>
    </message>
    <message>
        <source>what is done for its own sake</source>
        <translation>lo que se hace por gusto</translation>
    </message>
    <message>
        <source>who one is</source>
        <translation>quién es una persona</translation>
    </message>
    <message>
        <source>without the people one would want</source>
        <translation>sin la gente que se querría cerca</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>A question below it, if you like</source>
        <translation>Una pregunta debajo, si quieres</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Encabezado %1</translation>
    </message>
    <message>
        <source>Question below heading %1</source>
        <translation>Pregunta bajo el encabezado %1</translation>
    </message>
    <message>
        <source>Take out heading %1</source>
        <translation>Quitar el encabezado %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n of them are check-ins without words.</source>
        <translation>
            <numerusform>%n de ellas es un registro sin palabras.</numerusform>
            <numerusform>%n de ellas son registros sin palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya están aquí</translation>
    </message>
    <message>
        <source>Here, but different</source>
        <translation>Están aquí, pero distintas</translation>
    </message>
    <message>
        <source>Missing photos and files</source>
        <translation>Fotos y archivos que faltan</translation>
    </message>
    <message>
        <source>Moods, scales, sleep, cards and the like</source>
        <translation>Ánimo, escalas, sueño, tarjetas y demás</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Entradas nuevas</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos y archivos</translation>
    </message>
    <message>
        <source>Their entries come without them.</source>
        <translation>Sus entradas llegan sin ellos.</translation>
    </message>
    <message>
        <source>They are left out unless you tick them.</source>
        <translation>Se dejan fuera salvo que los marques.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Se dejan fuera.</translation>
    </message>
    <message>
        <source>They come in.</source>
        <translation>Entran.</translation>
    </message>
    <message>
        <source>They come with their entries.</source>
        <translation>Llegan con sus entradas.</translation>
    </message>
</context>
<context>
    <name>FileOverlay</name>
    <message>
        <source>Delete this file for good</source>
        <translation>Borrar este archivo del todo</translation>
    </message>
    <message>
        <source>It opens with other programs once you save a copy.</source>
        <translation>Se abre con otros programas cuando guardas una copia.</translation>
    </message>
    <message>
        <source>Remove from the entry</source>
        <translation>Quitar de la entrada</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} por {height} píxeles</translation>
    </message>
</context>
<context>
    <name>FilterPart</name>
    <message>
        <source>A word is found whole; with * at its end, also longer ones that begin so.</source>
        <translation>Una palabra se encuentra entera; con * al final, también otras más largas que empiecen así.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Se muestra todo.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Hold until I ask</source>
        <translation>Apartar hasta que lo pida</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Topic note</source>
        <translation>Nota de tema</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace con ello</translation>
    </message>
    <message>
        <source>What it goes by</source>
        <translation>Por qué se guía</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words, or another topic note</source>
        <translation>Palabras, u otra nota de tema</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 is a link. It may show who or where you are.</source>
        <translation>%1 es un enlace. Puede mostrar quién eres o dónde estás.</translation>
    </message>
    <message>
        <source>%1 is one of your words to hide.</source>
        <translation>%1 es una de las palabras que quieres ocultar.</translation>
    </message>
    <message>
        <source>%1 may be a card number.</source>
        <translation>%1 puede ser un número de tarjeta.</translation>
    </message>
    <message>
        <source>%1 may be a person&apos;s name.</source>
        <translation>%1 puede ser el nombre de una persona.</translation>
    </message>
    <message>
        <source>%1 may be a phone number.</source>
        <translation>%1 puede ser un número de teléfono.</translation>
    </message>
    <message>
        <source>%1 may be an account number.</source>
        <translation>%1 puede ser un número de cuenta.</translation>
    </message>
    <message>
        <source>%1 may be an address.</source>
        <translation>%1 puede ser una dirección.</translation>
    </message>
    <message>
        <source>%1 may be an e-mail address.</source>
        <translation>%1 puede ser una dirección de correo.</translation>
    </message>
    <message>
        <source>%1 may be an identity number.</source>
        <translation>%1 puede ser un número de identidad.</translation>
    </message>
    <message>
        <source>%1 may be somebody&apos;s account.</source>
        <translation>%1 puede ser la cuenta de alguien.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Among the tags: %1</source>
        <translation>Entre las etiquetas: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarlo</translation>
    </message>
    <message>
        <source>In the place: %1</source>
        <translation>En el lugar: %1</translation>
    </message>
    <message>
        <source>In the title: %1</source>
        <translation>En el título: %1</translation>
    </message>
    <message>
        <source>In your topic notes: %1</source>
        <translation>En tus notas de tema: %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Journal</source>
        <comment>the name of a new journal&apos;s folder</comment>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tengo una copia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look around with practice data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open a journal I already have</source>
        <translation>Abrir un diario que tengo</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Empezar a escribir</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Open; press to fold away</source>
        <translation>Abierto; pulsa para plegarlo</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n kinds of data</source>
        <translation>
            <numerusform>%n clase de datos</numerusform>
            <numerusform>%n clases de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>FHIR, CSV, JSON</source>
        <translation>FHIR, CSV, JSON</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>%1 is gone from this journal.</source>
        <translation>%1 ya no está en este diario.</translation>
    </message>
    <message>
        <source>All that you shared and received there is deleted from this journal.</source>
        <translation>Se borra de este diario todo lo que compartiste y recibiste ahí.</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>Borrar %1 aquí</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>The others keep what they have. Backups of yours keep it too.</source>
        <translation>El resto conserva lo que tiene. Tus copias también lo conservan.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>Escribe primero al menos una palabra.</translation>
    </message>
</context>
<context>
    <name>GateFrame</name>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>A room, a day, a tag, or words of an entry</source>
        <translation>Un espacio, un día, una etiqueta o palabras de una entrada</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Mi botiquín</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada tiene este nombre.</translation>
    </message>
    <message>
        <source>Rooms and commands</source>
        <translation>Espacios y comandos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A first step</source>
        <translation>Un primer paso</translation>
    </message>
    <message>
        <source>A goal can be let go at any time. Days are never counted against you.</source>
        <translation>Una meta se puede soltar en cualquier momento. Los días nunca cuentan en tu contra.</translation>
    </message>
    <message>
        <source>A new small goal</source>
        <translation>Una nueva pequeña meta</translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation>Cambiar una meta</translation>
    </message>
    <message>
        <source>It is meant for a day</source>
        <translation>Está pensada para un día</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <translation>Guardar esta meta</translation>
    </message>
    <message>
        <source>So small that it takes a few minutes.</source>
        <translation>Tan pequeño que lleve unos minutos.</translation>
    </message>
    <message>
        <source>The day it is meant for</source>
        <translation>El día para el que está pensada</translation>
    </message>
    <message>
        <source>What I would like</source>
        <translation>Lo que me gustaría</translation>
    </message>
</context>
<context>
    <name>GoalTile</name>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Hecho hoy: %1</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>Primer paso: %1</translation>
    </message>
    <message>
        <source>Meant for %1</source>
        <translation>Pensada para el %1</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>%1 is marked.</source>
        <translation>%1 está marcado.</translation>
    </message>
    <message>
        <source>%1 is not marked any more.</source>
        <translation>%1 ya no está marcado.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Hide past goals</source>
        <translation>Ocultar metas pasadas</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Soltada.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Soltarla</translation>
    </message>
    <message>
        <source>Make it an open goal again</source>
        <translation>Volver a abrir esta meta</translation>
    </message>
    <message>
        <source>Mark another day</source>
        <translation>Marcar otro día</translation>
    </message>
    <message>
        <source>New small goal</source>
        <translation>Nueva pequeña meta</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzada</translation>
    </message>
    <message>
        <source>Reached.</source>
        <translation>Alcanzada.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n past goals</source>
        <translation>
            <numerusform>Mostrar %n meta pasada</numerusform>
            <numerusform>Mostrar %n metas pasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Something you would like, and a first step. Reaching it is fine, and so is letting it go.</source>
        <translation>Algo que te gustaría y un primer paso. Alcanzarla está bien, y soltarla también.</translation>
    </message>
    <message>
        <source>The goal is deleted.</source>
        <translation>La meta se ha borrado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>GroundPage</name>
    <message>
        <source>Breathe along</source>
        <translation>Respirar a la vez</translation>
    </message>
    <message>
        <source>Breathe out slowly, longer than you breathe in. Do that five times.</source>
        <translation>Suelta el aire despacio, más tiempo del que lo tomas. Hazlo cinco veces.</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Cinco sentidos</translation>
    </message>
    <message>
        <source>Hold something cold or warm in your hand until it feels the same as you do.</source>
        <translation>Sostén en la mano algo frío o caliente hasta que se sienta igual que tú.</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. If it is too much, stop and look around.</source>
        <translation>Cuatro segundos al inspirar, seis al espirar. Si es demasiado, para y mira a tu alrededor.</translation>
    </message>
    <message>
        <source>Look for the farthest thing you can see, then for the nearest.</source>
        <translation>Busca lo más lejano que puedas ver, y después lo más cercano.</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel how it holds you.</source>
        <translation>Pon los dos pies en el suelo. Siente cómo te sostiene.</translation>
    </message>
    <message>
        <source>Say to yourself where you are, what day it is, and what you will do next.</source>
        <translation>Di para ti dónde estás, qué día es y qué harás después.</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>Algo a lo que agarrarte</translation>
    </message>
    <message>
        <source>This is a wave. It gets lower again, also without your doing anything.</source>
        <translation>Esto es una ola. Vuelve a bajar, también sin que hagas nada.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>HairHandle</name>
    <message>
        <source>Left and right arrow change it. A click goes to the next of three widths.</source>
        <translation>Las flechas izquierda y derecha lo cambian. Un clic pasa al siguiente de tres anchos.</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Ancho de la lista</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>Copy its passphrase</source>
        <translation>Copiar su frase de paso</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Save as {form}</source>
        <translation>Guardar como {form}</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>There is already a file with this name</source>
        <translation>Ya hay un archivo con este nombre</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it. It holds:</source>
        <translation>Este archivo no está protegido. Quien lo tenga puede leerlo. Contiene:</translation>
    </message>
    <message>
        <source>{name} was saved and is locked.</source>
        <translation>Se guardó {name} y está protegido.</translation>
    </message>
    <message>
        <source>{name} was saved. It is not locked.</source>
        <translation>Se guardó {name}. No está protegido.</translation>
    </message>
    <message>
        <source>{name} would be replaced.</source>
        <translation>Se reemplazaría {name}.</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>%1 changed %2.</source>
        <translation>%1 cambió %2.</translation>
    </message>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>%1 tiene una clave nueva. Puede ser otro equipo. Compara números antes de compartir más.</translation>
    </message>
    <message>
        <source>%1 is a steward no longer, as they wished.</source>
        <translation>%1 ya no es responsable, como quería.</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>%1 es ahora responsable.</translation>
    </message>
    <message>
        <source>%1 is steward in the place of %2, as most of you signed.</source>
        <translation>%1 es responsable en lugar de %2, como firmó la mayoría.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 se ha ido.</numerusform>
            <numerusform>%1 se han ido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made an invite.</source>
        <translation>%1 creó una invitación.</translation>
    </message>
    <message>
        <source>%1 moved the circle to another relay: %2.</source>
        <translation>%1 movió el círculo a otro repetidor: %2.</translation>
    </message>
    <message>
        <source>%1 said which history holds.</source>
        <translation>%1 dijo qué historia vale.</translation>
    </message>
    <message>
        <source>%1 says that the relay has another address: %2.</source>
        <translation>%1 dice que el repetidor tiene otra dirección: %2.</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2. Here that move does not hold.</source>
        <translation>%1 dice que está con este círculo en %2. Aquí ese traslado no vale.</translation>
    </message>
    <message>
        <source>%1 took an invite back.</source>
        <translation>%1 retiró una invitación.</translation>
    </message>
    <message>
        <source>%2 gave %1 their place back.</source>
        <translation>%2 devolvió su lugar a %1.</translation>
    </message>
    <message>
        <source>%2 let %1 in.</source>
        <translation>%2 dejó entrar a %1.</translation>
    </message>
    <message>
        <source>%2 made %1 a steward.</source>
        <translation>%2 hizo responsable a %1.</translation>
    </message>
    <message>
        <source>%2 removed %1. Every key was changed.</source>
        <translation>%2 quitó a %1. Se cambiaron todas las claves.</translation>
    </message>
    <message>
        <source>%2 took the role of steward from %1.</source>
        <translation>%2 retiró a %1 la función de responsable.</translation>
    </message>
    <message>
        <source>You came into this circle.</source>
        <translation>Entraste en este círculo.</translation>
    </message>
    <message>
        <source>You gave %1 their place back.</source>
        <translation>Devolviste su lugar a %1.</translation>
    </message>
    <message>
        <source>You let %1 in.</source>
        <translation>Dejaste entrar a %1.</translation>
    </message>
    <message>
        <source>You removed %1. Every key was changed.</source>
        <translation>Quitaste a %1. Se cambiaron todas las claves.</translation>
    </message>
    <message>
        <source>You started this circle.</source>
        <translation>Iniciaste este círculo.</translation>
    </message>
    <message>
        <source>You went back to where the circle was before it moved: %1.</source>
        <translation>Volviste adonde estaba el círculo antes de moverse: %1.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>el acuerdo</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>el propósito</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>las reglas</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>Compare numbers</source>
        <translation>Comparar números</translation>
    </message>
    <message>
        <source>Read the welcome</source>
        <translation>Leer la bienvenida</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>Un registro en %1 de %n día.</numerusform>
            <numerusform>Un registro en %1 de %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days. Empty days are simply empty.</source>
        <translation>
            <numerusform>Un registro en %1 de %n día. Los días vacíos son solo días vacíos.</numerusform>
            <numerusform>Un registro en %1 de %n días. Los días vacíos son solo días vacíos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Go to a year</source>
        <translation>Ir a un año</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Cuánto se muestra</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>Ningún registro en este tiempo. Los días vacíos son solo días vacíos.</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Mostrar como tablas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>Held until you ask</source>
        <translation>Apartado hasta que lo pidas</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>No hay nada apartado.</translation>
    </message>
</context>
<context>
    <name>HeldView</name>
    <message>
        <source>Keep the words and wait</source>
        <translation>Guardar las palabras y esperar</translation>
    </message>
    <message>
        <source>Once they are saved, the journal locks. To copy them out before, open it with your passphrase.</source>
        <translation>En cuanto se guarden, el diario se bloquea. Para copiarlas antes, ábrelo con tu frase de paso.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit and lose these words</source>
        <translation>Salir y perder estas palabras</translation>
    </message>
    <message>
        <source>Quitting now loses the words that are not saved.</source>
        <translation>Si sales ahora, se pierden las palabras que no están guardadas.</translation>
    </message>
    <message>
        <source>The disk is full, so your last words are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>El disco está lleno, así que tus últimas palabras se guardan aquí, tapadas, y Lamplit lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Your last words are being saved. Then the journal locks.</source>
        <translation>Se están guardando tus últimas palabras. Después se bloquea el diario.</translation>
    </message>
    <message>
        <source>Your last words could not be saved, so they are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>No se pudieron guardar tus últimas palabras, así que siguen aquí, tapadas, y Lamplit lo intenta de nuevo por sí solo.</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Call or text</source>
        <translation>Llamar o escribir</translation>
    </message>
    <message>
        <source>Checked %1 on %2.</source>
        <translation>Comprobado (%1) en %2.</translation>
    </message>
    <message>
        <source>Checked %1 on %2. It may be out of date; try findahelpline.com.</source>
        <translation>Comprobado (%1) en %2. Puede no estar al día; prueba findahelpline.com.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>For young LGBTQ+ people</source>
        <translation>Para jóvenes LGBTQ+</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Para jóvenes</translation>
    </message>
    <message>
        <source>Not open all day</source>
        <translation>No abre todo el día</translation>
    </message>
    <message>
        <source>Not yet checked by us. From public lists, the newest of %1: %2.</source>
        <translation>Aún no lo hemos comprobado. De listas públicas, la más nueva de %1: %2.</translation>
    </message>
    <message>
        <source>Text the word %1</source>
        <translation>Envía la palabra %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to where I was</source>
        <translation>Volver adonde estaba</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>Me preocupa alguien</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>Algo a lo que agarrarte</translation>
    </message>
    <message>
        <source>To the numbers</source>
        <translation>A los números</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>Abrir mi plan</translation>
    </message>
    <message>
        <source>What helps in a bad moment, in your own words.</source>
        <translation>Lo que ayuda en un mal momento, con tus palabras.</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows. It is never found out by network.</source>
        <translation>De dónde son los números que muestra Ayuda ahora. Nunca se averigua por la red.</translation>
    </message>
</context>
<context>
    <name>HelpingPart</name>
    <message>
        <source>Answer now</source>
        <translation>Responder ahora</translation>
    </message>
    <message>
        <source>Ask me every four weeks</source>
        <translation>Preguntarme cada cuatro semanas</translation>
    </message>
    <message>
        <source>Bearable days</source>
        <translation>Días llevaderos</translation>
    </message>
    <message>
        <source>How much did writing here help you in the last four weeks?</source>
        <translation>¿Cuánto te ha ayudado escribir aquí en las últimas cuatro semanas?</translation>
    </message>
    <message>
        <source>Keep both answers</source>
        <translation>Guardar ambas respuestas</translation>
    </message>
    <message>
        <source>Many things move such answers. These are yours, one after the other, and nothing more.</source>
        <translation>Muchas cosas mueven estas respuestas. Son las tuyas, una tras otra, y nada más.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>On how many of these days did you feel all right?</source>
        <translation>¿En cuántos de estos días te sentiste bien?</translation>
    </message>
    <message>
        <source>Two questions every four weeks, only for you. No report and no export holds the answers.</source>
        <translation>Dos preguntas cada cuatro semanas, solo para ti. Ningún informe ni exportación lleva las respuestas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Writing helped</source>
        <translation>Escribir ayudó</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
</context>
<context>
    <name>HiddenSheet</name>
    <message>
        <source>A post without words</source>
        <translation>Una publicación sin palabras</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>Dejar de bloquear</translation>
    </message>
    <message>
        <source>Blocked: nothing of theirs is shown</source>
        <translation>Persona bloqueada: no se muestra nada suyo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Oculto para ti</translation>
    </message>
    <message>
        <source>Kept sealed for a report</source>
        <translation>Guardado y sellado para un aviso</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Soltarla</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Muted: what they say is folded</source>
        <translation>Persona silenciada: lo que dice se pliega</translation>
    </message>
    <message>
        <source>Nobody is told of any of this. Each of it can be undone here.</source>
        <translation>De nada de esto se avisa a nadie. Todo se puede deshacer aquí.</translation>
    </message>
    <message>
        <source>Nothing is hidden from you.</source>
        <translation>No hay nada oculto para ti.</translation>
    </message>
    <message>
        <source>Posts you hid</source>
        <translation>Publicaciones que ocultaste</translation>
    </message>
    <message>
        <source>Report it…</source>
        <translation>Avisar…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrarlo de nuevo</translation>
    </message>
    <message>
        <source>has left the circle</source>
        <translation>ha salido del círculo</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>guardado hasta %1</translation>
    </message>
</context>
<context>
    <name>HideSheet</name>
    <message>
        <source>A line about it, if you like</source>
        <translation>Una línea al respecto, si quieres</translation>
    </message>
    <message>
        <source>Everybody can see it again.</source>
        <translation>Todo el mundo puede verlo de nuevo.</translation>
    </message>
    <message>
        <source>Everybody reads that you hid it, and why. %1 still sees the words. It can be shown again.</source>
        <translation>Todo el mundo lee que lo ocultaste y por qué. %1 sigue viendo las palabras. Se puede mostrar de nuevo.</translation>
    </message>
    <message>
        <source>Everybody reads that you show it again.</source>
        <translation>Todo el mundo lee que lo muestras de nuevo.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarlo</translation>
    </message>
    <message>
        <source>Hide this for everybody</source>
        <translation>Ocultar esto para todo el mundo</translation>
    </message>
    <message>
        <source>It is hidden for everybody.</source>
        <translation>Está oculto para todo el mundo.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>No reason said</source>
        <translation>Sin motivo dicho</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrarlo de nuevo</translation>
    </message>
    <message>
        <source>Show this to everybody again</source>
        <translation>Mostrar esto de nuevo a todo el mundo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Back to the entry</source>
        <translation>Volver a la entrada</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Look in backups</source>
        <translation>Mirar en las copias</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The entry already says this.</source>
        <translation>La entrada ya dice esto.</translation>
    </message>
    <message>
        <source>This version stands again. The one before it is kept.</source>
        <translation>Vuelve a valer esta versión. La anterior se conserva.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>Port %1 is taken by another program. Choose another one.</source>
        <translation>El puerto %1 lo usa otro programa. Elige otro.</translation>
    </message>
    <message>
        <source>The relay did not start. This Lamplit may be installed without it.</source>
        <translation>El repetidor no arrancó. Puede que este Lamplit se haya instalado sin él.</translation>
    </message>
</context>
<context>
    <name>HostingPart</name>
    <message>
        <source>A circle needs a relay. This computer can be one for friends in the same network, such as in one home.</source>
        <translation>Un círculo necesita un repetidor. Este equipo puede serlo para amistades en la misma red, por ejemplo en una casa.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Un puerto es un número de 1024 a 65535.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose where the relay keeps what waits</source>
        <translation>Elige dónde guarda el repetidor lo que espera</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>From 1024 to 65535. Another one, if another program has this one.</source>
        <translation>De 1024 a 65535. Otro, si este lo tiene otro programa.</translation>
    </message>
    <message>
        <source>Host a relay on this computer</source>
        <translation>Alojar un repetidor en este equipo</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está apagado.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>Está arrancando.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Se está deteniendo.</translation>
    </message>
    <message>
        <source>It runs, and starts with Lamplit until you stop it.</source>
        <translation>Está en marcha y arranca con Lamplit hasta que lo detengas.</translation>
    </message>
    <message>
        <source>It works while this computer is on and Lamplit runs, also with the journal locked. At other times nobody loses anything: what they write waits.</source>
        <translation>Funciona mientras este equipo esté encendido y Lamplit abierto, también con el diario bloqueado. El resto del tiempo nadie pierde nada: lo que se escribe espera.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Crear un token</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Repetidor: %1</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <source>The relay reads nothing. It sees which computers come to which circle, and when. A firewall may ask whether others may reach it.</source>
        <translation>El repetidor no lee nada. Ve qué equipos acuden a qué círculo y cuándo. Un cortafuegos puede preguntar si otras personas pueden alcanzarlo.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>What you give to whoever makes a circle</source>
        <translation>Lo que das a quien crea un círculo</translation>
    </message>
    <message>
        <source>Whoever makes a circle here needs all of this. A token makes one circle and holds for 30 days. Whoever joins by an invite needs nothing of it.</source>
        <translation>Quien cree aquí un círculo necesita todo esto. Un token crea un círculo y vale 30 días. Quien se une con una invitación no necesita nada de esto.</translation>
    </message>
    <message>
        <source>no address found: is this computer in a network?</source>
        <translation>no se encontró dirección: ¿está este equipo en una red?</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>aún no creado</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Add this time</source>
        <translation>Añadir esta hora</translation>
    </message>
    <message>
        <source>At once. With times of the day, they wait for the next of them.</source>
        <translation>Al momento. Con horas del día, esperan a la siguiente.</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>They wait for the next of these times.</source>
        <translation>Esperan a la siguiente de estas horas.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Cuántas copias quedan</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>The newest three always stay. Beyond them, the newest of so many days, weeks and months stays, and older ones are removed. Nothing else in the folder is touched.</source>
        <translation>Las tres más recientes se quedan siempre. Además, queda la más reciente de tantos días, semanas y meses, y las más antiguas se quitan. No se toca nada más de la carpeta.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Lamplit locks in less than a minute. Any key keeps it open.</source>
        <translation>Lamplit se bloquea en menos de un minuto. Cualquier tecla lo mantiene abierto.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Apple Health (State of Mind, by Health Auto Export)</source>
        <translation>Apple Health (estado de ánimo, con Health Auto Export)</translation>
    </message>
    <message>
        <source>Day One (JSON)</source>
        <translation>Day One (JSON)</translation>
    </message>
    <message>
        <source>Day One (plain text)</source>
        <translation>Day One (texto sin formato)</translation>
    </message>
    <message>
        <source>Day One Classic</source>
        <translation>Day One Classic</translation>
    </message>
    <message>
        <source>Daylio (backup)</source>
        <translation>Daylio (copia de seguridad)</translation>
    </message>
    <message>
        <source>Daylio (table)</source>
        <translation>Daylio (tabla)</translation>
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
        <translation>Texto sin formato</translation>
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
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the range of a scale</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two months</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nada anotado</translation>
    </message>
    <message>
        <source>Slept poorly</source>
        <translation>Dormí mal</translation>
    </message>
    <message>
        <source>Slept under 6 hours</source>
        <translation>Dormí menos de 6 horas</translation>
    </message>
    <message>
        <source>Woke too early</source>
        <translation>Desperté demasiado pronto</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the range of a scale</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %2</source>
        <comment>the range of a scale</comment>
        <translation>hasta %2</translation>
    </message>
    <message>
        <source>without limits</source>
        <comment>the range of a scale</comment>
        <translation>sin límites</translation>
    </message>
    <message numerus="yes">
        <source>yes on %1 of %n days noted</source>
        <translation>
            <numerusform>sí en %1 de %n día anotado</numerusform>
            <numerusform>sí en %1 de %n días anotados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsView</name>
    <message>
        <source>After three days there is a first picture.</source>
        <translation>Después de tres días hay una primera imagen.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar ánimo</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>Copiar como tabla (CSV)</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Sucesos y días fuera</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Looking through your days</source>
        <translation>Mirando tus días</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Hacer un informe</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>The charts know it now.</source>
        <translation>Los gráficos ya lo saben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A code of %2 to scan, until %1</source>
        <translation>Un código de %2 para escanear, hasta el %1</translation>
    </message>
    <message>
        <source>A code of yours to scan, until %1</source>
        <translation>Un código tuyo para escanear, hasta el %1</translation>
    </message>
    <message>
        <source>A link of %2, until %1</source>
        <translation>Un enlace de %2, hasta el %1</translation>
    </message>
    <message>
        <source>A link of yours, until %1</source>
        <translation>Un enlace tuyo, hasta el %1</translation>
    </message>
    <message>
        <source>Another invite</source>
        <translation>Otra invitación</translation>
    </message>
    <message>
        <source>By a link</source>
        <translation>Con un enlace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare numbers too, before they are let in</source>
        <translation>Comparar también números, antes de dejar entrar</translation>
    </message>
    <message>
        <source>Copied. Locking Lamplit clears it from the clipboard.</source>
        <translation>Copiado. Al bloquear Lamplit se borra del portapapeles.</translation>
    </message>
    <message>
        <source>Copied. Whoever has the link can ask to come in.</source>
        <translation>Copiado. Quien tenga el enlace puede pedir entrar.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>For one person, until %1. It is shown only now, so copy or scan it first.</source>
        <translation>Para una persona, hasta el %1. Solo se muestra ahora, así que cópialo o escanéalo antes.</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>Cómo es el encuentro</translation>
    </message>
    <message>
        <source>Invite someone to %1</source>
        <translation>Invitar a alguien a %1</translation>
    </message>
    <message>
        <source>Invites that are open</source>
        <translation>Invitaciones abiertas</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>Vale durante</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Crear una invitación</translation>
    </message>
    <message>
        <source>Nobody can come in by it any more, and it cannot be brought back. You can make another one at any time.</source>
        <translation>Con ella ya no puede entrar nadie, y no se puede recuperar. Puedes hacer otra en cualquier momento.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Send the link in a way that only they read. They call you and read you five words; you let them in when the same words stand here.</source>
        <translation>Envía el enlace de forma que solo lo lea esa persona. Te llama y te lee cinco palabras; la dejas entrar cuando aquí están las mismas.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the invite</source>
        <translation>Retirar la invitación</translation>
    </message>
    <message>
        <source>The invite as a QR code</source>
        <translation>La invitación como código QR</translation>
    </message>
    <message>
        <source>The invite is worthless now.</source>
        <translation>La invitación ya no vale nada.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>El enlace</translation>
    </message>
    <message>
        <source>They scan a code from your screen and are in at once. Show it to nobody else, and send it to nobody.</source>
        <translation>Escanea un código de tu pantalla y entra al momento. No se lo muestres ni se lo envíes a nadie más.</translation>
    </message>
    <message>
        <source>We are together</source>
        <translation>Estamos en el mismo sitio</translation>
    </message>
    <message>
        <source>Who looks after them at first</source>
        <translation>Quién acompaña al principio</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>%1 invites you, and is alone in it so far.</source>
        <translation>Te invita %1, y de momento no hay nadie más.</translation>
    </message>
    <message>
        <source>%1 invites you. %2 people are in it.</source>
        <translation>Te invita %1. Hay %2 personas.</translation>
    </message>
    <message>
        <source>%1 will look after you at the beginning.</source>
        <translation>%1 te acompañará al principio.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir unirse</translation>
    </message>
    <message>
        <source>Asking to join says that you accept it.</source>
        <translation>Pedir unirse significa que lo aceptas.</translation>
    </message>
    <message>
        <source>Choose what you are called there.</source>
        <translation>Elige cómo te llamas ahí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>If you are asked for a number too, it is this one:</source>
        <translation>Si te piden también un número, es este:</translation>
    </message>
    <message>
        <source>It begins with lamplit://join. Somebody in the circle gave it to you.</source>
        <translation>Empieza por lamplit://join. Te lo dio alguien del círculo.</translation>
    </message>
    <message>
        <source>Its relay is %1.</source>
        <translation>Su repetidor es %1.</translation>
    </message>
    <message>
        <source>Join a circle</source>
        <translation>Unirse a un círculo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>Solo lo ve este círculo. No hace falta que sea tu nombre.</translation>
    </message>
    <message>
        <source>Or read the code that you were shown or sent:</source>
        <translation>O lee el código que te mostraron o enviaron:</translation>
    </message>
    <message>
        <source>Paste the link first.</source>
        <translation>Pega primero el enlace.</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Número de seguridad</translation>
    </message>
    <message>
        <source>See what it says</source>
        <translation>Ver lo que dice</translation>
    </message>
    <message>
        <source>Somebody there compares five words with you and lets you in.</source>
        <translation>Alguien de ahí compara contigo cinco palabras y te deja entrar.</translation>
    </message>
    <message>
        <source>Tell whoever invited you these words</source>
        <translation>Dile estas palabras a quien te invitó</translation>
    </message>
    <message>
        <source>The invite&apos;s link</source>
        <translation>El enlace de la invitación</translation>
    </message>
    <message>
        <source>What they agreed on</source>
        <translation>Lo que se acordó</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>Cómo te llamas ahí</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Añadir una imagen o un archivo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Change date and place</source>
        <translation>Cambiar fecha y lugar</translation>
    </message>
    <message>
        <source>Choose an entry to read it here</source>
        <translation>Elige una entrada para leerla aquí</translation>
    </message>
    <message>
        <source>Date and place: {line}</source>
        <translation>Fecha y lugar: {line}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Mostrar las versiones</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>There are two versions of this entry. Both are kept.</source>
        <translation>Hay dos versiones de esta entrada. Se conservan ambas.</translation>
    </message>
    <message>
        <source>There is nothing to share on this page yet.</source>
        <translation>Aún no hay nada que compartir en esta página.</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n entries</source>
        <translation>
            <numerusform>Etiqueta para %n entrada</numerusform>
            <numerusform>Etiqueta para %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>Etiquetar las entradas elegidas</translation>
    </message>
    <message>
        <source>Take the star</source>
        <translation>Quitar la estrella</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>%1: press the new key</source>
        <translation>%1: pulsa la nueva tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulsa la nueva tecla</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>%1 no longer opens this journal.</source>
        <translation>%1 ya no abre este diario.</translation>
    </message>
    <message>
        <source>A key file beside its journal protects nothing. Choose a place away from it.</source>
        <translation>Un archivo de clave junto a su diario no protege nada. Elige un lugar aparte.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de paso</translation>
    </message>
    <message>
        <source>Add a recovery code</source>
        <translation>Añadir un código de recuperación</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Añadirlo de todos modos</translation>
    </message>
    <message>
        <source>Add the system keychain</source>
        <translation>Añadir el llavero del sistema</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de paso</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with it. Only new keys for everything end that for what comes next.</source>
        <translation>Las copias del diario y de seguridad hechas hasta ahora se siguen abriendo así. Solo las claves nuevas para todo acaban con eso para lo que venga.</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with the old passphrase. If someone knows it, new keys for everything keep them out of what you write next.</source>
        <translation>Las copias del diario y de seguridad hechas hasta ahora se siguen abriendo con la frase antigua. Si alguien la sabe, las claves nuevas para todo le cierran lo que escribas después.</translation>
    </message>
    <message>
        <source>Does someone know the old one?</source>
        <translation>¿Sabe alguien la antigua?</translation>
    </message>
    <message>
        <source>Everything is encrypted with new keys. The old recovery code is void.</source>
        <translation>Todo está cifrado con claves nuevas. El código de recuperación antiguo ya no vale.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Está en papel</translation>
    </message>
    <message>
        <source>It may be the passphrase you have now, if nobody knows it.</source>
        <translation>Puede ser la frase de paso que tienes ahora, si nadie la sabe.</translation>
    </message>
    <message>
        <source>It opens this journal beside the ways in that are there already.</source>
        <translation>Abre este diario junto con las maneras que ya hay.</translation>
    </message>
    <message>
        <source>Keep the old recovery code and the new one until one of them has opened this journal again.</source>
        <translation>Conserva el código de recuperación antiguo y el nuevo hasta que uno de los dos haya vuelto a abrir este diario.</translation>
    </message>
    <message>
        <source>Lamplit key.lamplitkey</source>
        <translation>Clave de Lamplit.lamplitkey</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Crear claves nuevas</translation>
    </message>
    <message>
        <source>Make new keys for everything</source>
        <translation>Crear claves nuevas para todo</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Claves nuevas para todo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nobody knows it</source>
        <translation>Nadie la sabe</translation>
    </message>
    <message>
        <source>Only the passphrase you type now and a new recovery code open it then. Other passphrases, codes, key files and the system keychain end.</source>
        <translation>Después solo lo abren la frase de paso que escribes ahora y un nuevo código de recuperación. Las otras frases, códigos, archivos de clave y el llavero del sistema dejan de valer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Remove a way in</source>
        <translation>Quitar una manera de entrar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Quitado: %1.</translation>
    </message>
    <message>
        <source>Save the key file, on a stick or another disk</source>
        <translation>Guarda el archivo de clave en una memoria USB u otro disco</translation>
    </message>
    <message>
        <source>Shares on paper, set %1</source>
        <translation>Partes en papel, juego %1</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The key file could not be saved there. Choose another folder.</source>
        <translation>El archivo de clave no se pudo guardar ahí. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The new recovery code opens this journal now. Throw the old one away.</source>
        <translation>El nuevo código de recuperación ya abre este diario. Tira el antiguo.</translation>
    </message>
    <message>
        <source>The new recovery code was not added. Throw it away: it opens nothing. What opened this journal before still does.</source>
        <translation>El nuevo código de recuperación no se añadió. Tíralo: no abre nada. Lo que abría antes este diario lo sigue abriendo.</translation>
    </message>
    <message>
        <source>The old one no longer opens this journal. Nothing is encrypted again.</source>
        <translation>La antigua ya no abre este diario. No se cifra nada de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de paso está cambiada.</translation>
    </message>
    <message>
        <source>The set was not added. Throw its sheets away: they open nothing.</source>
        <translation>El juego no se añadió. Tira sus hojas: no abren nada.</translation>
    </message>
    <message>
        <source>The whole journal is encrypted again with a new key.</source>
        <translation>Todo el diario se cifra de nuevo con una clave nueva.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open the journal without a passphrase. Locking after idle time protects less: anyone at this desk can open it again.</source>
        <translation>Quien tenga la sesión abierta en este equipo podrá abrir el diario sin frase de paso. Bloquear por inactividad protege menos: cualquiera en este escritorio puede abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>Working on the keys. You can go on.</source>
        <translation>Trabajando en las claves. Puedes seguir.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1 is the key for “%2”. Press another one, or change that one first.</source>
        <translation>%1 es la tecla de «%2». Pulsa otra o cambia antes aquella.</translation>
    </message>
    <message>
        <source>A letter alone is typed. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>Una letra sola se escribe. Mantén con ella Ctrl o Alt, o usa de F1 a F12.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <translation>Tecla habitual de %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key of a newer version</source>
        <translation>Una clave de una versión más nueva</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>Partes que guardan amistades</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Partes en papel</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Everything that has a key, on one page, where each can be changed.</source>
        <translation>Todo lo que tiene una tecla, en una página donde se puede cambiar.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>keyboard shortcuts hotkeys</source>
        <translation>teclado atajos teclas rápidas</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>%1, last on %2</source>
        <translation>%1, la última vez el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A few</source>
        <translation>Unos pocos</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Más o menos la mitad</translation>
    </message>
    <message>
        <source>Being here</source>
        <translation>Estar aquí</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>Did it help: %1.</source>
        <translation>Si ayudó: %1.</translation>
    </message>
    <message>
        <source>Distress in the middle of those times: %1 before, %2 after.</source>
        <translation>Malestar, valor central de esas veces: %1 antes, %2 después.</translation>
    </message>
    <message>
        <source>From three answers on, a direction is named here.</source>
        <translation>A partir de tres respuestas se nombra aquí una dirección.</translation>
    </message>
    <message>
        <source>Let go on %1</source>
        <translation>Soltada el %1</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>La mayoría</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Nearly all</source>
        <translation>Casi todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Al aire libre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation>Bastante</translation>
    </message>
    <message>
        <source>Reached on %1</source>
        <translation>Alcanzada el %1</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Descansar</translation>
    </message>
    <message numerus="yes">
        <source>Something done on %n days</source>
        <translation>
            <numerusform>Algo hecho en %n día</numerusform>
            <numerusform>Algo hecho en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Algo</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>Usada %n vez</numerusform>
            <numerusform>Usada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Muchísimo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Your last three answers went down.</source>
        <translation>Tus tres últimas respuestas bajaron.</translation>
    </message>
    <message>
        <source>Your last three answers went up and down.</source>
        <translation>Tus tres últimas respuestas subieron y bajaron.</translation>
    </message>
    <message>
        <source>Your last three answers went up.</source>
        <translation>Tus tres últimas respuestas subieron.</translation>
    </message>
    <message>
        <source>Your last three answers were the same.</source>
        <translation>Tus tres últimas respuestas fueron iguales.</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Is this helping?</source>
        <translation>¿Ayuda esto?</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Mi botiquín</translation>
    </message>
    <message>
        <source>Part of my kit</source>
        <translation>Parte de mi botiquín</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>Preguntas y plantillas</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Pequeñas metas</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Lo que ayuda</translation>
    </message>
</context>
<context>
    <name>LampDot</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>LandmarkForm</name>
    <message>
        <source>An event</source>
        <translation>Un suceso</translation>
    </message>
    <message>
        <source>An event, or days away</source>
        <translation>Un suceso, o días fuera</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Días fuera</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>It still lasts</source>
        <translation>Aún dura</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>El último día es anterior al primero. Elige otro día.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What the charts call it</source>
        <translation>Cómo lo llaman los gráficos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>LandmarksPart</name>
    <message>
        <source>Add an event or days away</source>
        <translation>Añadir un suceso o días fuera</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Sucesos y días fuera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The charts name them, so that a gap or a change explains itself.</source>
        <translation>Los gráficos los nombran, para que un hueco o un cambio se explique solo.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the program. It changes when Lamplit starts next.</source>
        <translation>El idioma del programa. Cambia la próxima vez que se abra Lamplit.</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Choose who becomes steward first.</source>
        <translation>Elige primero quién pasa a ser responsable.</translation>
    </message>
    <message>
        <source>From now on you read nothing new of it, and cannot come back by yourself.</source>
        <translation>Desde ahora no lees nada nuevo de él y no puedes volver por tu cuenta.</translation>
    </message>
    <message>
        <source>It goes out first, to everybody.</source>
        <translation>Sale primero, para todo el mundo.</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Salir de %1</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Salir sin ellas</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Nothing is said. Your name goes from the list of those who are in it.</source>
        <translation>No se dice nada. Tu nombre desaparece de la lista de quienes están.</translation>
    </message>
    <message>
        <source>Quietly</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Estas son tus palabras de antes. No han salido.</translation>
    </message>
    <message>
        <source>What you received stays here. What you shared stays with those who have it; take it back first if you want that.</source>
        <translation>Lo que recibiste se queda aquí. Lo que compartiste se queda con quienes lo tienen; retíralo antes si lo quieres así.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Lo que dices</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>Quién pasa a ser responsable</translation>
    </message>
    <message>
        <source>With a word</source>
        <translation>Con unas palabras</translation>
    </message>
    <message>
        <source>Write what you would like to say, or leave quietly.</source>
        <translation>Escribe lo que quieras decir, o sal en silencio.</translation>
    </message>
    <message>
        <source>You are alone in it, so it ends with you.</source>
        <translation>No hay nadie más, así que se acaba contigo.</translation>
    </message>
    <message>
        <source>You are its last steward. Without one nobody could change the agreement, remove anybody, or mend the circle. Name somebody, best after asking them.</source>
        <translation>Eres la última persona responsable. Sin ninguna, nadie podría cambiar el acuerdo, quitar a nadie ni reparar el círculo. Nombra a alguien, mejor tras preguntárselo.</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>Saliste de %1. Lo que recibiste sigue aquí.</translation>
    </message>
    <message>
        <source>Your words have not gone out yet. Leave without them, or stay for now.</source>
        <translation>Tus palabras aún no han salido. Sal sin ellas o quédate por ahora.</translation>
    </message>
</context>
<context>
    <name>LeavingOverlay</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is all that is in the report. Everything else stays in this journal.</source>
        <translation>Esto es todo lo que hay en el informe. Lo demás se queda en este diario.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>A card</source>
        <translation>Una tarjeta</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>Le vendría bien compañía</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything is put away here. The others keep it until this goes out.</source>
        <translation>Todo está apartado aquí. El resto lo conserva hasta que esto salga.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n posts private…</source>
        <translation>
            <numerusform>Dejar %n publicación en privado…</numerusform>
            <numerusform>Dejar %n publicaciones en privado…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it private?</source>
        <translation>¿Dejarlo en privado?</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Que salga ya</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back</source>
        <translation>
            <numerusform>Retirar %n publicación</numerusform>
            <numerusform>Retirar %n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back…</source>
        <translation>
            <numerusform>Retirar %n publicación…</numerusform>
            <numerusform>Retirar %n publicaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is ticked</source>
        <translation>Retirar lo marcado</translation>
    </message>
    <message>
        <source>Take back what you have shared?</source>
        <translation>¿Retirar lo que has compartido?</translation>
    </message>
    <message>
        <source>Take everything back…</source>
        <translation>Retirarlo todo…</translation>
    </message>
    <message>
        <source>There is nothing of that kind.</source>
        <translation>No hay nada de esa clase.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>Lo que he compartido</translation>
    </message>
    <message>
        <source>What I have shared with %1</source>
        <translation>Lo que he compartido con %1</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What is over</source>
        <translation>Lo que ha terminado</translation>
    </message>
    <message>
        <source>What others can read, or will</source>
        <translation>Lo que el resto puede leer, o podrá</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation>Lo que aún espera</translation>
    </message>
    <message>
        <source>Whether somebody has read it is not known. What is taken back goes from everybody&apos;s Lamplit; they can still remember it, or have copied it.</source>
        <translation>No se sabe si alguien lo ha leído. Lo que se retira desaparece del Lamplit de todo el mundo; aún pueden recordarlo o haberlo copiado.</translation>
    </message>
    <message>
        <source>Words that are gone</source>
        <translation>Palabras que ya no están</translation>
    </message>
    <message>
        <source>You have shared nothing.</source>
        <translation>No has compartido nada.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <translation>salida: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>on the relay</source>
        <translation>en el repetidor</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>taken back soon</source>
        <translation>se retira pronto</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Valor central</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Helplines</source>
        <translation>Líneas de ayuda</translation>
    </message>
    <message>
        <source>facts from public lists</source>
        <translation>datos de listas públicas</translation>
    </message>
    <message>
        <source>free to use, with credit</source>
        <translation>de uso libre, citando la fuente</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 h %2 min from now.</source>
        <translation>Dentro de %1 h %2 min.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) from now.</source>
        <translation>
            <numerusform>Dentro de %n minuto.</numerusform>
            <numerusform>Dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your posts wait. The first of them:</source>
        <translation>
            <numerusform>Espera %n publicación tuya. La primera:</numerusform>
            <numerusform>Esperan %n publicaciones tuyas. La primera:</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out at %1. Until then it is only yours.</source>
        <translation>Sale a las %1. Hasta entonces es solo tuya.</translation>
    </message>
    <message>
        <source>Goes out on %2 at %1. Until then it is only yours.</source>
        <translation>Sale el %2 a las %1. Hasta entonces es solo tuya.</translation>
    </message>
    <message>
        <source>Goes out tomorrow at %1. Until then it is only yours.</source>
        <translation>Sale mañana a las %1. Hasta entonces es solo tuya.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Acaba a las %1.</translation>
    </message>
    <message>
        <source>It ends on %2 at %1.</source>
        <translation>Acaba el %2 a las %1.</translation>
    </message>
    <message>
        <source>It ends tomorrow at %1.</source>
        <translation>Acaba mañana a las %1.</translation>
    </message>
    <message>
        <source>It goes out now.</source>
        <translation>Sale ya.</translation>
    </message>
    <message numerus="yes">
        <source>My time: %n minute(s) left.</source>
        <translation>
            <numerusform>Mi tiempo: queda %n minuto.</numerusform>
            <numerusform>Mi tiempo: quedan %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something small: stand up, drink a glass of water, look out of a window.</source>
        <translation>Algo pequeño: ponte de pie, bebe un vaso de agua, mira por una ventana.</translation>
    </message>
    <message>
        <source>That was your time for one go.</source>
        <translation>Ese era tu tiempo de una vez.</translation>
    </message>
    <message>
        <source>That was your time for today.</source>
        <translation>Ese era tu tiempo de hoy.</translation>
    </message>
    <message>
        <source>The clock was set back during a lock.</source>
        <translation>El reloj se atrasó con los límites fijados.</translation>
    </message>
    <message>
        <source>What arrives now is shown at %1, as you chose.</source>
        <translation>Lo que llega ahora se muestra a las %1, como elegiste.</translation>
    </message>
    <message>
        <source>What arrives now is shown on %2 at %1, as you chose.</source>
        <translation>Lo que llega ahora se muestra el %2 a las %1, como elegiste.</translation>
    </message>
    <message>
        <source>What arrives now is shown tomorrow at %1, as you chose.</source>
        <translation>Lo que llega ahora se muestra mañana a las %1, como elegiste.</translation>
    </message>
    <message>
        <source>You have locked your circles.</source>
        <translation>Has cerrado tus círculos.</translation>
    </message>
    <message>
        <source>Your circles are closed at this hour, as you chose.</source>
        <translation>Tus círculos están cerrados a esta hora, como elegiste.</translation>
    </message>
    <message>
        <source>Your circles open again at %1.</source>
        <translation>Tus círculos vuelven a abrir a las %1.</translation>
    </message>
    <message>
        <source>Your circles open again on %2 at %1.</source>
        <translation>Tus círculos vuelven a abrir el %2 a las %1.</translation>
    </message>
    <message>
        <source>Your circles open again tomorrow at %1.</source>
        <translation>Tus círculos vuelven a abrir mañana a las %1.</translation>
    </message>
    <message>
        <source>Your circles stay closed until you change your limits.</source>
        <translation>Tus círculos siguen cerrados hasta que cambies tus límites.</translation>
    </message>
    <message>
        <source>Your draft is saved.</source>
        <translation>Tu borrador está guardado.</translation>
    </message>
    <message>
        <source>Your limits let it wait.</source>
        <translation>Tus límites lo hacen esperar.</translation>
    </message>
    <message>
        <source>Your limits let nothing go out.</source>
        <translation>Tus límites no dejan salir nada.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>More about {words}</source>
        <translation>Más sobre {words}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Add a questionnaire from a file</source>
        <translation>Añadir un cuestionario desde un archivo</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>La última vez el %1</translation>
    </message>
    <message>
        <source>Last on %1: %2</source>
        <translation>La última vez el %1: %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Short published questionnaires, word for word. What you answer stays in this journal and goes nowhere by itself. A score is no diagnosis.</source>
        <translation>Cuestionarios breves publicados, palabra por palabra. Lo que respondes se queda en este diario y no va solo a ninguna parte. Una puntuación no es un diagnóstico.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>Search %n entries</source>
        <translation>
            <numerusform>Buscar en %n entrada</numerusform>
            <numerusform>Buscar en %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>A lock cannot be undone, by nobody. Writing, reading your own pages, export and help are never locked, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>Los límites fijados no los puede deshacer nadie. Escribir, leer tus propias páginas, exportar y pedir ayuda nunca se cierra, y tampoco irse, bloquear a alguien, retirar o avisar.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>Con tus palabras, si quieres</translation>
    </message>
    <message>
        <source>It cannot be undone before it ends, whatever happens.</source>
        <translation>No se puede deshacer antes de que acabe, pase lo que pase.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Vale hasta %1.</translation>
    </message>
    <message>
        <source>Keep my circles closed as well</source>
        <translation>Tener cerrados también mis círculos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Lock my limits</source>
        <translation>Fijar mis límites</translation>
    </message>
    <message>
        <source>Locked until %1.</source>
        <translation>Fijados hasta %1.</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Fijar…</translation>
    </message>
    <message>
        <source>My reason</source>
        <translation>Mi motivo</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta %1.</translation>
    </message>
    <message>
        <source>Until a lock ends, nothing is loosened and nothing is opened once more. Limits can still be made stricter.</source>
        <translation>Hasta que acabe, nada se afloja y nada se abre una vez más. Los límites aún se pueden hacer más estrictos.</translation>
    </message>
    <message>
        <source>Your circles stay closed all that time.</source>
        <translation>Tus círculos siguen cerrados todo ese tiempo.</translation>
    </message>
    <message>
        <source>Your limits can only be made stricter in that time.</source>
        <translation>En ese tiempo tus límites solo se pueden hacer más estrictos.</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Entries of earlier years. Never one that is marked hard.</source>
        <translation>Entradas de años anteriores. Nunca una marcada como difícil.</translation>
    </message>
    <message>
        <source>Feelings you named most</source>
        <translation>Sentimientos que más nombraste</translation>
    </message>
    <message>
        <source>Nothing was written on %1 in earlier years.</source>
        <translation>No se escribió nada el %1 en años anteriores.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Un día como hoy</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>Mostrar lo que escribí un día como hoy</translation>
    </message>
</context>
<context>
    <name>LookBackPart</name>
    <message>
        <source>%1 in circles, %2 with people elsewhere.</source>
        <translation>%1 en círculos, %2 con gente en otros sitios.</translation>
    </message>
    <message>
        <source>Circles locked, until %1</source>
        <translation>Círculos cerrados, hasta %1</translation>
    </message>
    <message>
        <source>Forget this: %1</source>
        <translation>Olvidar esto: %1</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>En círculos</translation>
    </message>
    <message>
        <source>Limits locked, until %1</source>
        <translation>Límites fijados, hasta %1</translation>
    </message>
    <message>
        <source>Note somebody I met</source>
        <translation>Anotar a alguien con quien estuve</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Opened once more, and locks</source>
        <translation>Abierto una vez más, y límites fijados</translation>
    </message>
    <message>
        <source>People I met</source>
        <translation>Personas con quienes estuve</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Los últimos siete días</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>Time in circles and with people elsewhere</source>
        <translation>Tiempo en círculos y con gente en otros sitios</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>With people elsewhere</source>
        <translation>Con gente en otros sitios</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files come with it.</source>
        <translation>
            <numerusform>Llega con %n foto o archivo.</numerusform>
            <numerusform>Llegan con ella %n fotos y archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Otra copia</translation>
    </message>
    <message>
        <source>Bring this entry back</source>
        <translation>Recuperar esta entrada</translation>
    </message>
    <message>
        <source>Compare everything</source>
        <translation>Compararlo todo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Copiar su texto</translation>
    </message>
    <message>
        <source>Entries of the backup</source>
        <translation>Entradas de la copia</translation>
    </message>
    <message>
        <source>It is of another journal.</source>
        <translation>Es de otro diario.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Search this backup</source>
        <translation>Buscar en esta copia</translation>
    </message>
    <message>
        <source>The backup of %1: %2.</source>
        <translation>La copia de %1: %2.</translation>
    </message>
    <message>
        <source>Words or a day</source>
        <translation>Palabras o un día</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Already saved.</source>
        <translation>Ya está guardado.</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1 is %2, as it was the time before.</source>
        <translation>%1 es %2, igual que la vez anterior.</translation>
    </message>
    <message>
        <source>%1 looks back %2. The next one makes sense from %3.</source>
        <translation>%1 mira atrás %2. El próximo tiene sentido desde el %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>%1 pasó de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of %4 or more are usually more than measurement noise.</source>
        <translation>%1 pasó de %2 a %3. Los cambios de %4 o más suelen ser más que ruido de medición.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of less than %4 can be measurement noise.</source>
        <translation>%1 pasó de %2 a %3. Los cambios de menos de %4 pueden ser ruido de medición.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added by you, %n questions.</source>
        <translation>
            <numerusform>Añadido por ti, %n pregunta.</numerusform>
            <numerusform>Añadido por ti, %n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance of feelings</source>
        <translation>Equilibrio de sentimientos</translation>
    </message>
    <message>
        <source>Feelings of the last four weeks, in twelve words.</source>
        <translation>Sentimientos de las últimas cuatro semanas, en doce palabras.</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Ánimo bajo</translation>
    </message>
    <message>
        <source>Low mood and worry, in four questions.</source>
        <translation>Ánimo bajo y preocupación, en cuatro preguntas.</translation>
    </message>
    <message>
        <source>Low mood, in two questions.</source>
        <translation>Ánimo bajo, en dos preguntas.</translation>
    </message>
    <message>
        <source>Low mood. Nine questions about the last two weeks.</source>
        <translation>Ánimo bajo. Nueve preguntas sobre las dos últimas semanas.</translation>
    </message>
    <message>
        <source>Pleasant feelings</source>
        <translation>Sentimientos agradables</translation>
    </message>
    <message>
        <source>The PHQ-9 without its last question, on thoughts of death.</source>
        <translation>El PHQ-9 sin su última pregunta, sobre pensamientos de muerte.</translation>
    </message>
    <message>
        <source>The file of this questionnaire was altered. It can be filled in, but it is not scored.</source>
        <translation>El archivo de este cuestionario se ha alterado. Se puede responder, pero no se puntúa.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unpleasant feelings</source>
        <translation>Sentimientos desagradables</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Worry, in two questions.</source>
        <translation>Preocupación, en dos preguntas.</translation>
    </message>
    <message>
        <source>Worry. Seven questions about the last two weeks.</source>
        <translation>Preocupación. Siete preguntas sobre las dos últimas semanas.</translation>
    </message>
    <message>
        <source>at or above the limit of this short form</source>
        <translation>en el límite de esta forma breve o por encima</translation>
    </message>
    <message>
        <source>below the limit of this short form</source>
        <translation>por debajo del límite de esta forma breve</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>cuatro semanas</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation>moderado a grave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none to minimal</source>
        <translation>de ninguno a mínimo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>una semana</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>dos semanas</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>As you answered. A range has the name that its authors gave it; it is no diagnosis.</source>
        <translation>Tal como respondiste. Cada rango tiene el nombre que le dieron sus autores; no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>Equilibrio en el tiempo</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Hacer un informe</translation>
    </message>
    <message>
        <source>No questionnaire in this time. A score will stand here as a point.</source>
        <translation>Ningún cuestionario en este tiempo. Aquí, una puntuación será un punto.</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Puntuaciones en el tiempo</translation>
    </message>
    <message>
        <source>Take a questionnaire</source>
        <translation>Responder un cuestionario</translation>
    </message>
</context>
<context>
    <name>MeasuresView</name>
    <message>
        <source>A FHIR questionnaire as JSON</source>
        <translation>Un cuestionario FHIR en JSON</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The answers given before are dropped.</source>
        <translation>Las respuestas dadas antes se descartan.</translation>
    </message>
    <message>
        <source>The questionnaire is put away. Its results stay in the journal.</source>
        <translation>El cuestionario está archivado. Sus resultados siguen en el diario.</translation>
    </message>
    <message>
        <source>The result is removed.</source>
        <translation>El resultado se ha quitado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on at any time.</source>
        <translation>Tus respuestas están guardadas. Puedes seguir cuando quieras.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Join another circle</source>
        <translation>Unirse a otro círculo</translation>
    </message>
    <message>
        <source>Start another circle</source>
        <translation>Iniciar otro círculo</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Ana, by the river</source>
        <translation>Ana, junto al río</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Met, called or visited, outside of circles. Only you see it.</source>
        <translation>Con quien quedaste, hablaste o a quien visitaste fuera de los círculos. Solo lo ves tú.</translation>
    </message>
    <message>
        <source>Minutes, if you like</source>
        <translation>Minutos, si quieres</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>En qué día</translation>
    </message>
    <message>
        <source>Somebody I met</source>
        <translation>Alguien con quien estuve</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Con quién</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Say something about you</source>
        <translation>Decir algo de ti</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>The key is another than the one you compared. Compare anew.</source>
        <translation>La clave es otra que la que comparaste. Compara de nuevo.</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Qué se puede hacer con %1</translation>
    </message>
    <message>
        <source>What you say about you</source>
        <translation>Lo que dices de ti</translation>
    </message>
    <message>
        <source>blocked by you</source>
        <translation>con bloqueo tuyo</translation>
    </message>
    <message>
        <source>has not accepted the newest agreement yet</source>
        <translation>aún no ha aceptado el acuerdo más reciente</translation>
    </message>
    <message numerus="yes">
        <source>last heard %n day(s) ago</source>
        <translation>
            <numerusform>última señal hace %n día</numerusform>
            <numerusform>última señal hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard today</source>
        <translation>última señal hoy</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>con la compañía de %1</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>con silencio tuyo</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>números comparados</translation>
    </message>
    <message>
        <source>numbers not compared yet</source>
        <translation>números aún sin comparar</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>MembersSheet</name>
    <message>
        <source>%1 You have signed.</source>
        <translation>%1 Has firmado.</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward before anybody else can come in. %1 can name one.</source>
        <translation>Un círculo de seis o más necesita una segunda persona responsable antes de que entre nadie más. %1 puede nombrarla.</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward, so that nothing hangs on you alone. Whom would you ask?</source>
        <translation>Un círculo de seis o más necesita una segunda persona responsable, para que no todo dependa de ti. ¿A quién se lo pedirías?</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>Una guía para responsables</translation>
    </message>
    <message>
        <source>Change what I am called</source>
        <translation>Cambiar cómo me llamo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everybody sees this list. What stewards do stands in it with their names.</source>
        <translation>Todo el mundo ve esta lista. Lo que hacen las personas responsables consta ahí con su nombre.</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>Salir del círculo</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Nombrar</translation>
    </message>
    <message>
        <source>Number of the circle</source>
        <translation>Número del círculo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sign too</source>
        <translation>Firmar también</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>Qué página</translation>
    </message>
    <message>
        <source>Who becomes the second steward</source>
        <translation>Quién será la segunda persona responsable</translation>
    </message>
    <message>
        <source>Who is in %1</source>
        <translation>Quién está en %1</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Write a whole number of minutes, from %1 to %2.</source>
        <translation>Escribe un número entero de minutos, de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>MomentPopover</name>
    <message>
        <source>Date and place</source>
        <translation>Fecha y lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Set date and place</source>
        <translation>Poner fecha y lugar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Escribe la hora así: 21:04.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Earlier month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>usual</comment>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <comment>usual</comment>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <translation>Algo agradable</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <comment>usual</comment>
        <translation>Algo agradable</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <translation>Algo desagradable</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <comment>usual</comment>
        <translation>Algo desagradable</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Desagradable</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <comment>usual</comment>
        <translation>Desagradable</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <translation>Muy agradable</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <comment>usual</comment>
        <translation>Muy agradable</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <translation>Muy desagradable</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <comment>usual</comment>
        <translation>Muy desagradable</translation>
    </message>
</context>
<context>
    <name>MoodButton</name>
    <message>
        <source>Add a mood</source>
        <translation>Añadir un ánimo</translation>
    </message>
    <message>
        <source>Change the mood</source>
        <translation>Cambiar el ánimo</translation>
    </message>
    <message>
        <source>Mood: {word}</source>
        <translation>Ánimo: {word}</translation>
    </message>
</context>
<context>
    <name>MoodPage</name>
    <message>
        <source>%1: you were away? Name these days</source>
        <translation>%1: ¿estabas fuera? Poner nombre a estos días</translation>
    </message>
    <message numerus="yes">
        <source>%n days this week.</source>
        <translation>
            <numerusform>%n día esta semana.</numerusform>
            <numerusform>%n días esta semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A middle value needs %n days.</source>
        <translation>
            <numerusform>Un valor central necesita %n día.</numerusform>
            <numerusform>Un valor central necesita %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>Aparecieron juntos</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Por día de la semana</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Filled: days with it. Open: days without. This shows what came together, not what caused what.</source>
        <translation>Lleno: días con ello. Vacío: días sin. Esto muestra qué coincidió, no qué causó qué.</translation>
    </message>
    <message>
        <source>From three days in a week on, Lamplit shows a middle value.</source>
        <translation>A partir de tres días en una semana, Lamplit muestra un valor central.</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>A partir de tres, Lamplit muestra un valor central.</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>Hora desde</translation>
    </message>
    <message>
        <source>How often each mood came</source>
        <translation>Cuántas veces vino cada ánimo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>Ánimo por semana</translation>
    </message>
    <message>
        <source>Nothing stands out in this time. It came on all kinds of days.</source>
        <translation>Nada destaca en este tiempo. Vino en días de todo tipo.</translation>
    </message>
    <message>
        <source>Sleep and mood</source>
        <translation>Sueño y ánimo</translation>
    </message>
    <message>
        <source>The middle value of the last four weeks is %1 (%2 of %3 days). In the four weeks before it was %4 (%5 of %6 days).</source>
        <translation>El valor central de las últimas cuatro semanas es %1 (%2 de %3 días). En las cuatro anteriores fue %4 (%5 de %6 días).</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message numerus="yes">
        <source>With %n days that something was there, and as many without, it can stand here.</source>
        <translation>
            <numerusform>Con %n día en el que hubo algo, y otros tantos sin ello, puede aparecer aquí.</numerusform>
            <numerusform>Con %n días en los que hubo algo, y otros tantos sin ello, puede aparecer aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Palabras en el tiempo</translation>
    </message>
    <message>
        <source>Year in pixels</source>
        <translation>El año en píxeles</translation>
    </message>
    <message>
        <source>asleep to awake · mood of the day</source>
        <translation>de dormir a despertar · ánimo del día</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>línea: mediana semanal · puntos: días</translation>
    </message>
    <message>
        <source>middle value, and the half around it</source>
        <translation>valor central, y la mitad a su alrededor</translation>
    </message>
</context>
<context>
    <name>MoodRow</name>
    <message>
        <source>How is it right now?</source>
        <translation>¿Cómo va ahora mismo?</translation>
    </message>
</context>
<context>
    <name>MoodWords</name>
    <message numerus="yes">
        <source>%n more words are not shown here. Type to find them.</source>
        <translation>
            <numerusform>%n palabra más no se muestra aquí. Escribe para encontrarla.</numerusform>
            <numerusform>%n palabras más no se muestran aquí. Escribe para encontrarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of all have no mood yet.</source>
        <translation>
            <numerusform>%n de todas aún no tiene ánimo.</numerusform>
            <numerusform>%n de todas aún no tienen ánimo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Its moods</source>
        <translation>Sus ánimos</translation>
    </message>
    <message>
        <source>Mood for %1</source>
        <translation>Ánimo para %1</translation>
    </message>
    <message>
        <source>Moods here</source>
        <translation>Ánimos aquí</translation>
    </message>
    <message>
        <source>No mood</source>
        <translation>Sin ánimo</translation>
    </message>
</context>
<context>
    <name>MoodsSection</name>
    <message>
        <source>Moods</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>What a check-in asks</source>
        <translation>Qué pregunta un registro</translation>
    </message>
    <message>
        <source>Your own scales medication pain</source>
        <translation>Tus propias escalas medicación dolor</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tus propias palabras</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Another address for the relay of %1</source>
        <translation>Otra dirección para el repetidor de %1</translation>
    </message>
    <message>
        <source>Another relay for %1</source>
        <translation>Otro repetidor para %1</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>Pedir volver</translation>
    </message>
    <message>
        <source>Ask to go back?</source>
        <translation>¿Pedir volver?</translation>
    </message>
    <message>
        <source>If the old relay does not answer any more, the circle cannot leave it: then start another one.</source>
        <translation>Si el repetidor antiguo ya no responde, el círculo no puede dejarlo: entonces inicia otro.</translation>
    </message>
    <message>
        <source>It is another relay: the circle moves there.</source>
        <translation>Es otro repetidor: el círculo se mueve allí.</translation>
    </message>
    <message>
        <source>It is on its way. You can close this; what is begun is finished, or changes nothing.</source>
        <translation>Está en camino. Puedes cerrar esto; lo empezado se termina o no cambia nada.</translation>
    </message>
    <message>
        <source>It is the circle&apos;s own relay: only its address changes.</source>
        <translation>Es el repetidor del propio círculo: solo cambia su dirección.</translation>
    </message>
    <message>
        <source>Let the old relay run for as long as it keeps what is sent, usually 90 days: whoever was away finds the way there, and what you take back is forgotten there too.</source>
        <translation>Deja el repetidor antiguo en marcha mientras guarde lo que se envía, normalmente 90 días: quien estaba fuera encuentra el camino, y lo que retires se olvida también allí.</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>Mirar el repetidor</translation>
    </message>
    <message>
        <source>Move the circle there</source>
        <translation>Mover el círculo allí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Only stewards can move the circle to another relay.</source>
        <translation>Solo las personas responsables pueden mover el círculo a otro repetidor.</translation>
    </message>
    <message>
        <source>Somebody at the old relay lets you in again. Until then you stay here, and nothing changes.</source>
        <translation>Alguien del repetidor antiguo te deja entrar de nuevo. Hasta entonces te quedas aquí y no cambia nada.</translation>
    </message>
    <message>
        <source>The circle goes on at the old relay, for everybody who waits there.</source>
        <translation>El círculo sigue en el repetidor antiguo, para quienes esperan allí.</translation>
    </message>
    <message>
        <source>The circle is at %1 now.</source>
        <translation>El círculo está ahora en %1.</translation>
    </message>
    <message>
        <source>The circle&apos;s relay or the new one did not answer; both are needed. What was begun is finished with a later look, or changes nothing.</source>
        <translation>El repetidor del círculo o el nuevo no respondió; hacen falta ambos. Lo empezado se termina en otra ocasión o no cambia nada.</translation>
    </message>
    <message>
        <source>The others follow by themselves with their next look for news, and read who moved the circle where. What was shared stays readable. Open invites end.</source>
        <translation>El resto sigue por sí solo la próxima vez que mire si hay novedades, y lee quién movió el círculo y adónde. Lo compartido se puede seguir leyendo. Las invitaciones abiertas terminan.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Deshacer el traslado</translation>
    </message>
    <message>
        <source>Undo the move?</source>
        <translation>¿Deshacer el traslado?</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>What you have said here goes out again there. Whoever stays here keeps it, and hears nothing new of you. Ask them first.</source>
        <translation>Lo que has dicho aquí sale de nuevo allí. Quien se quede aquí lo conserva y no sabe nada nuevo de ti. Pregúntales antes.</translation>
    </message>
    <message>
        <source>Where it is from now on</source>
        <translation>Dónde está desde ahora</translation>
    </message>
    <message>
        <source>Where the same relay has another address now, write it below. Only this journal looks there then; a steward can tell the others.</source>
        <translation>Si el mismo repetidor tiene ahora otra dirección, escríbela abajo. Entonces solo este diario mira allí; una persona responsable puede decírselo al resto.</translation>
    </message>
    <message>
        <source>Whoever cannot reach the new relay waits at the old one, and loses nothing. If that does not end, another steward can undo the move after two weeks, above the posts.</source>
        <translation>Quien no pueda alcanzar el repetidor nuevo espera en el antiguo y no pierde nada. Si eso no acaba, otra persona responsable puede deshacer el traslado a las dos semanas, encima de las publicaciones.</translation>
    </message>
    <message>
        <source>Whoever is at the new relay already is not with you any more: they ask to be let in again, or come with another invite. Ask them first.</source>
        <translation>Quien ya esté en el repetidor nuevo deja de estar contigo: pide que le dejen entrar otra vez o llega con otra invitación. Pregúntales antes.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>asking the relay about itself</source>
        <translation>preguntar al repetidor por sí mismo</translation>
    </message>
    <message>
        <source>invites and requests</source>
        <translation>invitaciones y peticiones</translation>
    </message>
    <message>
        <source>mending the circle</source>
        <translation>reparar el círculo</translation>
    </message>
    <message>
        <source>photos and files</source>
        <translation>fotos y archivos</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>the circle&apos;s place at the relay</source>
        <translation>el lugar del círculo en el repetidor</translation>
    </message>
    <message>
        <source>waiting for news</source>
        <translation>esperar novedades</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NewPaperSet</name>
    <message>
        <source>A secret of its own is split into sheets of twenty words. Enough of them open the journal together; fewer tell nothing. Losing some of them touches no other way in.</source>
        <translation>Un secreto propio se reparte en hojas de veinte palabras. Un número suficiente abre el diario; menos no dicen nada. Perder alguna no afecta a ninguna otra manera de entrar.</translation>
    </message>
    <message>
        <source>A word of the sheet</source>
        <translation>Una palabra de la hoja</translation>
    </message>
    <message>
        <source>All are on paper</source>
        <translation>Todas están en papel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lamplit share %1</source>
        <translation>Parte de Lamplit %1</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>Hacer las hojas</translation>
    </message>
    <message>
        <source>Needed to open the journal</source>
        <translation>Necesarias para abrir el diario</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Hoja siguiente</translation>
    </message>
    <message>
        <source>Share %1 of %2, set %3</source>
        <translation>Parte %1 de %2, juego %3</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Partes en papel</translation>
    </message>
    <message>
        <source>Sheets to make</source>
        <translation>Hojas que hacer</translation>
    </message>
    <message>
        <source>The sheets open nothing before the last of them is confirmed here.</source>
        <translation>Las hojas no abren nada hasta que se confirma aquí la última.</translation>
    </message>
    <message>
        <source>The words of this share</source>
        <translation>Las palabras de esta parte</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type word %1 from it.</source>
        <translation>Para comprobar que está en papel, escribe la palabra %1 tal como aparece ahí.</translation>
    </message>
    <message>
        <source>Whoever brings enough sheets together with a copy of your journal&apos;s files can read it. So keep each in another place, or with another person whom you trust.</source>
        <translation>Quien reúna hojas suficientes y una copia de los archivos de tu diario puede leerlo. Guarda cada una en un lugar distinto, o con una persona de confianza distinta.</translation>
    </message>
    <message>
        <source>Word %1 reads differently on the sheet. Look once more.</source>
        <translation>La palabra %1 es distinta en la hoja. Mira otra vez.</translation>
    </message>
    <message>
        <source>Write the journal&apos;s name on each sheet</source>
        <translation>Escribir el nombre del diario en cada hoja</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de paso</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fuerza de la frase de paso</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>No coinciden. Escribe la segunda otra vez.</translation>
    </message>
</context>
<context>
    <name>NewWords</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de paso</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fuerza de la frase de paso</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
</context>
<context>
    <name>NoCircle</name>
    <message>
        <source>A circle is a handful of people whom you trust. You share what you choose, and nothing else of this journal ever leaves it.</source>
        <translation>Un círculo es un puñado de personas en quienes confías. Compartes lo que eliges, y nada más de este diario sale de él.</translation>
    </message>
    <message>
        <source>A place to be heard by a few</source>
        <translation>Un lugar donde unas pocas personas te escuchan</translation>
    </message>
    <message>
        <source>Everything is locked before it leaves this computer. The relay that passes it on cannot read it.</source>
        <translation>Todo se cifra antes de salir de este equipo. El repetidor que lo pasa no puede leerlo.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Unirse con un enlace</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>Iniciar un círculo</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Nothing was found for {query}.</source>
        <translation>No se encontró nada para {query}.</translation>
    </message>
    <message>
        <source>Search inside words</source>
        <translation>Buscar dentro de las palabras</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A note on %1</source>
        <translation>Una nota sobre %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Only you see it. It never leaves this journal.</source>
        <translation>Solo la ves tú. Nunca sale de este diario.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A change of keys that was cut off has been finished.</source>
        <translation>Se ha terminado un cambio de claves que se había interrumpido.</translation>
    </message>
    <message>
        <source>An older key file had been put in place, in which a removed key may still work. The true one was put back.</source>
        <translation>Se había puesto un archivo de clave más antiguo, en el que puede seguir valiendo una clave quitada. Se volvió a poner el verdadero.</translation>
    </message>
    <message>
        <source>Keys were missing from the key file. The true one was put back.</source>
        <translation>Faltaban claves en el archivo de clave. Se volvió a poner el verdadero.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space, so that everything can be saved.</source>
        <translation>El disco está casi lleno. Libera algo de espacio para que todo se pueda guardar.</translation>
    </message>
    <message>
        <source>The key file came from a copy of this journal. The true one was put back.</source>
        <translation>El archivo de clave venía de una copia de este diario. Se volvió a poner el verdadero.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Lamplit. The true one was put back.</source>
        <translation>Algo que no es Lamplit cambió el archivo de clave. Se volvió a poner el verdadero.</translation>
    </message>
    <message>
        <source>The key file was damaged or missing. Its twin was used and put in its place.</source>
        <translation>El archivo de clave estaba dañado o faltaba. Se usó su gemelo y se puso en su lugar.</translation>
    </message>
    <message>
        <source>The spare copy of the key file was damaged or missing. It was made again.</source>
        <translation>La copia de repuesto del archivo de clave estaba dañada o faltaba. Se hizo de nuevo.</translation>
    </message>
    <message>
        <source>This journal is open on this computer for the first time.</source>
        <translation>Este diario se abre en este equipo por primera vez.</translation>
    </message>
    <message>
        <source>This journal was restored or copied since it was last open here.</source>
        <translation>Este diario se restauró o copió desde la última vez que se abrió aquí.</translation>
    </message>
    <message>
        <source>This journal was used on another computer since it was last open here.</source>
        <translation>Este diario se usó en otro equipo desde la última vez que se abrió aquí.</translation>
    </message>
</context>
<context>
    <name>NumberBlock</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera at it, and the phone offers to call or write.</source>
        <translation>Apunta con la cámara de un teléfono, y el teléfono ofrece llamar o escribir.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>OldBackups</name>
    <message numerus="yes">
        <source>%n old backups are deleted.</source>
        <translation>
            <numerusform>Se borró %n copia antigua.</numerusform>
            <numerusform>Se borraron %n copias antiguas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old backups</source>
        <translation>
            <numerusform>Borrar %n copia antigua</numerusform>
            <numerusform>Borrar %n copias antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>If someone knows the old passphrase or has an old code, they can still open these. Back up first, then delete them.</source>
        <translation>Si alguien sabe la frase de paso antigua o tiene un código antiguo, aún puede abrirlas. Haz primero una copia nueva y después bórralas.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Not every old backup could be deleted. Look into the backups folder and delete them there.</source>
        <translation>No se pudieron borrar todas las copias antiguas. Mira en la carpeta de copias y bórralas ahí.</translation>
    </message>
    <message>
        <source>The old backups still open with the old keys</source>
        <translation>Las copias antiguas aún se abren con las claves antiguas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnceMore</name>
    <message>
        <source>As you asked, your circles open once more at %1, for %2 min.</source>
        <translation>Como pediste, tus círculos abren una vez más a las %1, durante %2 min.</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Dejarlo estar</translation>
    </message>
    <message>
        <source>Open once more…</source>
        <translation>Abrir una vez más…</translation>
    </message>
    <message>
        <source>Wait, then open</source>
        <translation>Esperar y abrir</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Por qué, en una frase</translation>
    </message>
    <message>
        <source>Why? One sentence, only for you</source>
        <translation>¿Por qué? Una frase, solo para ti</translation>
    </message>
    <message>
        <source>Your circles open after a wait of %1 min, for %2 min. Your sentence stands in your look-back and nowhere else.</source>
        <translation>Tus círculos abren tras una espera de %1 min, durante %2 min. Tu frase queda en tu repaso y en ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 of %2 photos, without their data</source>
        <translation>%1 de %2 fotos, sin sus datos</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Also include</source>
        <translation>Incluir también</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>Personas elegidas</translation>
    </message>
    <message>
        <source>Everyone in %1 (%2)</source>
        <translation>Todo el mundo en %1 (%2)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Cómo se dice</translation>
    </message>
    <message>
        <source>I take it back</source>
        <translation>Lo retiro yo</translation>
    </message>
    <message>
        <source>My mood: %1</source>
        <translation>Mi ánimo: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en concreto</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Others, with commas between</source>
        <translation>Otras, separadas por comas</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>The photo %1, without its data</source>
        <translation>La foto %1, sin sus datos</translation>
    </message>
    <message>
        <source>The place: %1</source>
        <translation>El lugar: %1</translation>
    </message>
    <message>
        <source>The title: %1</source>
        <translation>El título: %1</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Tres días</translation>
    </message>
    <message>
        <source>Topic notes</source>
        <translation>Notas de tema</translation>
    </message>
    <message>
        <source>Topic notes in your words</source>
        <translation>Notas de tema con tus palabras</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Waits before it goes out</source>
        <translation>Espera antes de salir</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>Lo que deseo</translation>
    </message>
    <message>
        <source>When I wrote it</source>
        <translation>Cuándo lo escribí</translation>
    </message>
    <message>
        <source>other photos</source>
        <translation>otras fotos</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>when you wrote it</source>
        <translation>cuándo lo escribiste</translation>
    </message>
    <message>
        <source>your mood</source>
        <translation>tu ánimo</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>It stands on top for everybody.</source>
        <translation>Está arriba del todo para todo el mundo.</translation>
    </message>
    <message>
        <source>It stands on top no longer.</source>
        <translation>Ya no está arriba del todo.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Desplazar</translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>A plan is written on a good day and read on a bad one: what helps, and whom to ask, in your own words.</source>
        <translation>Un plan se escribe en un buen día y se lee en uno malo: qué ayuda y a quién acudir, con tus palabras.</translation>
    </message>
    <message>
        <source>Add my people</source>
        <translation>Añadir a mi gente</translation>
    </message>
    <message>
        <source>Change my people</source>
        <translation>Cambiar a mi gente</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Cambiar mi plan</translation>
    </message>
    <message>
        <source>If you have written a plan, it is in the journal. Open that to read it here. Everything below works without.</source>
        <translation>Si has escrito un plan, está en el diario. Ábrelo para leerlo aquí. Todo lo de abajo funciona sin él.</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mi gente</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>This is the short form. All of it is in the journal.</source>
        <translation>Esta es la forma breve. Todo lo demás está en el diario.</translation>
    </message>
    <message>
        <source>This part goes on in the plan.</source>
        <translation>Esta parte sigue en el plan.</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>Escribir un plan</translation>
    </message>
</context>
<context>
    <name>OwnPlanStrip</name>
    <message>
        <source>Open my plan</source>
        <translation>Abrir mi plan</translation>
    </message>
    <message>
        <source>Your own plan is here, if you want it.</source>
        <translation>Tu propio plan está aquí, si lo quieres.</translation>
    </message>
</context>
<context>
    <name>OwnWordsGroup</name>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 se llama ahora «%2».</translation>
    </message>
    <message>
        <source>They stand wherever a mood shows. An empty one is as usual.</source>
        <translation>Aparecen donde se muestra un ánimo. Si una está vacía, queda la habitual.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tus propias palabras</translation>
    </message>
    <message>
        <source>Your word for: %1</source>
        <translation>Tu palabra para: %1</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Ask on Today: %1</source>
        <translation>Preguntar en Hoy: %1</translation>
    </message>
    <message>
        <source>Hide the questions</source>
        <translation>Ocultar las preguntas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n questions</source>
        <translation>
            <numerusform>Mostrar %n pregunta</numerusform>
            <numerusform>Mostrar %n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Añadir una imagen o un archivo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add the chosen words to my next session</source>
        <translation>Añadir las palabras elegidas a mi próxima sesión</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Añadir a mi próxima sesión</translation>
    </message>
    <message>
        <source>Copy the whole entry</source>
        <translation>Copiar toda la entrada</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Fecha y lugar</translation>
    </message>
    <message>
        <source>Files of this entry</source>
        <translation>Archivos de esta entrada</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>Buscar en esta entrada</translation>
    </message>
    <message>
        <source>Keep out of memories</source>
        <translation>Dejar fuera de los recuerdos</translation>
    </message>
    <message>
        <source>Make a template of this entry</source>
        <translation>Hacer una plantilla de esta entrada</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Vista de lectura</translation>
    </message>
    <message>
        <source>Save all of them</source>
        <translation>Guardarlos todos</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Escribir sin distracciones</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 de %2 días</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Mejor día</translation>
    </message>
    <message>
        <source>Best weeks</source>
        <translation>Mejores semanas</translation>
    </message>
    <message>
        <source>Hardest day</source>
        <translation>Día más difícil</translation>
    </message>
    <message>
        <source>Hardest weeks</source>
        <translation>Semanas más difíciles</translation>
    </message>
</context>
<context>
    <name>PairBars</name>
    <message>
        <source>%1, minutes</source>
        <translation>%1, minutos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>PaperInView</name>
    <message>
        <source>%1 of the %2 that are needed are here.</source>
        <translation>Hay %1 de las %2 necesarias.</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Añadir esta parte</translation>
    </message>
    <message>
        <source>Back in, with shares on paper</source>
        <translation>Volver a entrar, con partes en papel</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Volver a la frase de paso</translation>
    </message>
    <message>
        <source>Choose a new passphrase. It takes the place of the one that is lost. The shares open this journal as before.</source>
        <translation>Elige una nueva frase de paso. Ocupa el lugar de la perdida. Las partes abren este diario como antes.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>The shares fit</source>
        <translation>Las partes encajan</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>No coinciden. Escribe la segunda otra vez.</translation>
    </message>
    <message>
        <source>The words of a sheet</source>
        <translation>Las palabras de una hoja</translation>
    </message>
    <message>
        <source>The words so far</source>
        <translation>Las palabras hasta ahora</translation>
    </message>
    <message>
        <source>Type the words of one sheet after the other, or read its QR code from a picture. Four letters of a word are enough.</source>
        <translation>Escribe las palabras de una hoja tras otra o lee su código QR de una imagen. Bastan cuatro letras de cada palabra.</translation>
    </message>
</context>
<context>
    <name>PaperShares</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <source>%n words are missing.</source>
        <translation>
            <numerusform>Falta %n palabra.</numerusform>
            <numerusform>Faltan %n palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shares on paper open this journal.</source>
        <translation>Ninguna parte en papel abre este diario.</translation>
    </message>
    <message>
        <source>Some words are wrong. Compare each of them with the sheet.</source>
        <translation>Algunas palabras no son correctas. Compara cada una con la hoja.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n words too many.</source>
        <translation>
            <numerusform>Sobra %n palabra.</numerusform>
            <numerusform>Sobran %n palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words.</source>
        <translation>No hay palabras.</translation>
    </message>
    <message>
        <source>These sheets do not open this journal. Begin again with the first of them.</source>
        <translation>Estas hojas no abren este diario. Empieza de nuevo por la primera.</translation>
    </message>
    <message>
        <source>This is no share that opens a journal here.</source>
        <translation>Esta no es una parte que abra un diario aquí.</translation>
    </message>
    <message>
        <source>This sheet is of another set, or of another journal. Only sheets of one set open it together. The others still count.</source>
        <translation>Esta hoja es de otro juego o de otro diario. Solo lo abren juntas las hojas de un mismo juego. Las demás siguen contando.</translation>
    </message>
    <message>
        <source>This sheet is there already. Take another one.</source>
        <translation>Esta hoja ya está. Toma otra.</translation>
    </message>
    <message>
        <source>Word %1 is likely wrong. Compare it with the sheet.</source>
        <translation>Es probable que la palabra %1 no sea correcta. Compárala con la hoja.</translation>
    </message>
    <message>
        <source>Word %1 is not on the list of words. Look again.</source>
        <translation>La palabra %1 no está en la lista de palabras. Mira otra vez.</translation>
    </message>
    <message>
        <source>Words %1 are not on the list. Look again.</source>
        <translation>Las palabras %1 no están en la lista. Mira otra vez.</translation>
    </message>
    <message>
        <source>Words %1 have changed places.</source>
        <translation>Las palabras %1 han cambiado de sitio.</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Cualquiera o ninguna</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days of my choice</source>
        <translation>Días que yo elija</translation>
    </message>
    <message>
        <source>Earlier versions of entries</source>
        <translation>Versiones anteriores de entradas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires</source>
        <translation>Ánimo, sueño y cuestionarios</translation>
    </message>
    <message>
        <source>Only entries with a star</source>
        <translation>Solo entradas con estrella</translation>
    </message>
    <message>
        <source>Only what this search finds</source>
        <translation>Solo lo que encuentra esta búsqueda</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos y archivos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>El último día es anterior al primero. Elige otro día.</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Los últimos doce meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Qué va también</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Lo que hay en la papelera</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>Words, or filters as in the journal, such as tag:river or mood:5-7.</source>
        <translation>Palabras, o filtros como en el diario, por ejemplo tag:río o mood:5-7.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de paso</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A journal only you can open</source>
        <translation>Un diario que solo tú puedes abrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fuerza de la frase de paso</translation>
    </message>
    <message>
        <source>There is already a journal in this place. Open it, or choose another.</source>
        <translation>Ya hay un diario en este lugar. Ábrelo o elige otro.</translation>
    </message>
    <message>
        <source>This journal is locked with your passphrase. Nobody can reset it for you, so step 2 gives you a spare key.</source>
        <translation>Este diario se cierra con tu frase de paso. Nadie puede restablecerla por ti, así que el paso 2 te da una clave de repuesto.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Dejarlo reposar</translation>
    </message>
    <message>
        <source>Let this thread rest</source>
        <translation>Dejar reposar este hilo</translation>
    </message>
    <message>
        <source>Nobody can answer in it meanwhile. Everybody sees that you let it rest, and until when. Afterwards you can take it up again with words that make it easier.</source>
        <translation>Mientras tanto, nadie puede responder en él. Todo el mundo ve que lo dejas reposar y hasta cuándo. Después puedes retomarlo con palabras que lo hagan más fácil.</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <source>Take this thread up again</source>
        <translation>Retomar este hilo</translation>
    </message>
    <message>
        <source>The thread goes on.</source>
        <translation>El hilo sigue.</translation>
    </message>
    <message>
        <source>The thread rests.</source>
        <translation>El hilo reposa.</translation>
    </message>
    <message>
        <source>These words go into the thread as yours. With none, it only goes on.</source>
        <translation>Estas palabras van al hilo como tuyas. Sin ninguna, simplemente sigue.</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Tres días</translation>
    </message>
    <message>
        <source>What you say about it, if you like</source>
        <translation>Qué dices al respecto, si quieres</translation>
    </message>
    <message>
        <source>Words to begin again with</source>
        <translation>Palabras para empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>El último día es anterior al primero. Elige otro día.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>%1 is a steward no longer.</source>
        <translation>%1 ya no es responsable.</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>%1 es ahora responsable.</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>Has dejado de bloquear a %1.</translation>
    </message>
    <message>
        <source>%1 is muted no longer.</source>
        <translation>Has dejado de silenciar a %1.</translation>
    </message>
    <message>
        <source>%1 is muted: what they write is folded.</source>
        <translation>Has silenciado a %1: lo que escribe se pliega.</translation>
    </message>
    <message>
        <source>%1 was removed, and every key was changed.</source>
        <translation>Se quitó a %1 y se cambiaron todas las claves.</translation>
    </message>
    <message>
        <source>A note that only I see…</source>
        <translation>Una nota que solo veo yo…</translation>
    </message>
    <message>
        <source>A steward can hide posts for everybody, let threads rest, remove people, change the agreement, and make others stewards. All see who did it.</source>
        <translation>Una persona responsable puede ocultar publicaciones para todo el mundo, dejar reposar hilos, quitar a gente, cambiar el acuerdo y hacer responsables a otras personas. Todo el mundo ve quién lo hizo.</translation>
    </message>
    <message>
        <source>Ask %1 first whether they would like that.</source>
        <translation>Pregunta antes a %1 si quiere.</translation>
    </message>
    <message>
        <source>Be a steward no longer</source>
        <translation>Dejar de ser responsable</translation>
    </message>
    <message>
        <source>Be a steward no longer…</source>
        <translation>Dejar de ser responsable…</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear a %1</translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>Dejar de bloquear</translation>
    </message>
    <message>
        <source>Block them</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Change what I am called…</source>
        <translation>Cambiar cómo me llamo…</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparar números</translation>
    </message>
    <message>
        <source>Compare numbers anew</source>
        <translation>Comparar números de nuevo</translation>
    </message>
    <message>
        <source>Every key changes at once. They read nothing that is said from now on, and cannot come back by themselves.</source>
        <translation>Todas las claves cambian al momento. No lee nada de lo que se diga desde ahora y no puede volver por su cuenta.</translation>
    </message>
    <message>
        <source>Everybody sees that it was you. Talk with them first, if that is safe.</source>
        <translation>Todo el mundo ve que has sido tú. Habla antes con esa persona, si es seguro.</translation>
    </message>
    <message>
        <source>Leave the circle…</source>
        <translation>Salir del círculo…</translation>
    </message>
    <message>
        <source>Make %1 a steward</source>
        <translation>Hacer responsable a %1</translation>
    </message>
    <message>
        <source>Make them a steward</source>
        <translation>Hacer responsable</translation>
    </message>
    <message>
        <source>Make them a steward…</source>
        <translation>Hacer responsable…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Nobody is told. They still read what you share with everybody.</source>
        <translation>No se avisa a nadie. Sigue leyendo lo que compartes con todo el mundo.</translation>
    </message>
    <message>
        <source>Nothing of %1 is shown any more.</source>
        <translation>Ya no se muestra nada de %1.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>Remove %1 from the circle</source>
        <translation>Quitar a %1 del círculo</translation>
    </message>
    <message>
        <source>Remove from the circle…</source>
        <translation>Quitar del círculo…</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Dejar el cargo</translation>
    </message>
    <message>
        <source>Take the role</source>
        <translation>Retirar la función</translation>
    </message>
    <message>
        <source>Take the role of steward from %1</source>
        <translation>Retirar a %1 la función de responsable</translation>
    </message>
    <message>
        <source>Take the role of steward…</source>
        <translation>Retirar la función de responsable…</translation>
    </message>
    <message>
        <source>They keep what they have. It cannot be taken from them.</source>
        <translation>Conserva lo que tiene. No se le puede quitar.</translation>
    </message>
    <message>
        <source>They stay in the circle as a member. Everybody sees that it was you.</source>
        <translation>Se queda en el círculo como miembro. Todo el mundo ve que has sido tú.</translation>
    </message>
    <message>
        <source>Vote for somebody in their place…</source>
        <translation>Votar por alguien en su lugar…</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>You are a steward no longer.</source>
        <translation>Ya no eres responsable.</translation>
    </message>
    <message>
        <source>You see nothing that they write. It is kept, and there again when you block them no longer.</source>
        <translation>No ves nada de lo que escribe. Se guarda, y vuelve a estar ahí cuando dejes de bloquear.</translation>
    </message>
    <message>
        <source>You stay in the circle. The other stewards go on, and everybody sees that you stepped down.</source>
        <translation>Te quedas en el círculo. Las demás personas responsables siguen, y todo el mundo ve que dejaste el cargo.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>números comparados</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Fetch it</source>
        <translation>Traerla</translation>
    </message>
    <message>
        <source>It did not arrive before your place in this circle ended.</source>
        <translation>No llegó antes de que terminara tu lugar en este círculo.</translation>
    </message>
    <message>
        <source>It did not arrive. You can ask whoever shared it to send it again.</source>
        <translation>No llegó. Puedes pedir a quien la compartió que la envíe de nuevo.</translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation>Aún no ha llegado.</translation>
    </message>
    <message>
        <source>It is large, so it comes only when you ask for it.</source>
        <translation>Es grande, así que solo llega cuando la pides.</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It is damaged, or no picture.</source>
        <translation>Esta imagen no se puede mostrar. Está dañada o no es una imagen.</translation>
    </message>
</context>
<context>
    <name>PhrasesPart</name>
    <message>
        <source>Offer me my plan</source>
        <translation>Ofrecerme mi plan</translation>
    </message>
    <message>
        <source>One phrase a line</source>
        <translation>Una frase por línea</translation>
    </message>
    <message>
        <source>Up to %1 phrases of up to %2 characters, each with a word, are kept.</source>
        <translation>Se guardan hasta %1 frases de hasta %2 caracteres, cada una con al menos una palabra.</translation>
    </message>
    <message>
        <source>What you write when it is bad, in your own words. Once a page of yours is saved with one of them in it, a line above the page offers your plan, once a day at most. Only this list is kept, in the journal. That one was found is written nowhere, and nothing is sent.</source>
        <translation>Lo que escribes cuando va mal, con tus palabras. Cuando se guarda una página tuya que contiene una de ellas, una línea encima de la página ofrece tu plan, como mucho una vez al día. Solo se guarda esta lista, en el diario. Que se encontró una no se anota en ninguna parte, y no se envía nada.</translation>
    </message>
    <message>
        <source>When I write certain words</source>
        <translation>Cuando escribo ciertas palabras</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>Elegir una imagen del código</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De una imagen</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>En esta imagen no se puede leer ningún código. Tómala más de cerca y recta.</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>Nada de lo copiado es una imagen.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>No es una imagen que se pueda leer aquí. Elige un PNG o un JPEG.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This picture is not here.</source>
        <translation>Esta imagen no está aquí.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Esta imagen no está aquí: {alt}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Copied by %1: that company keeps the encrypted file, sees its size and date, and cannot open it. It may keep old ones that are removed here.</source>
        <translation>Lo copia la empresa %1: conserva el archivo cifrado, ve su tamaño y fecha, y no puede abrirlo. Puede conservar otros antiguos que aquí se quitan.</translation>
    </message>
    <message>
        <source>On a network drive (%1): whoever runs it sees how large your backups are and when they are made, and nothing of what is in them.</source>
        <translation>En una unidad de red (%1): quien la lleva ve el tamaño de tus copias y cuándo se hacen, y nada de lo que contienen.</translation>
    </message>
    <message>
        <source>This folder is copied by %1, which can bring old versions back and damage a journal in use. A folder it does not copy is safer.</source>
        <translation>Esta carpeta la copia %1, que puede traer versiones antiguas y dañar un diario en uso. Es más segura una carpeta que no copie.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1), where a journal can be damaged when the connection drops. A folder on this computer is safer.</source>
        <translation>Esta carpeta está en una unidad de red (%1), donde un diario puede dañarse si se corta la conexión. Es más segura una carpeta de este equipo.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A doctor, a therapist, a clinic; also at night.</source>
        <translation>Consulta médica, terapia, una clínica; también de noche.</translation>
    </message>
    <message>
        <source>How I notice that it is getting bad</source>
        <translation>Cómo noto que empieza a ir mal</translation>
    </message>
    <message>
        <source>Making things safer around me</source>
        <translation>Hacer más seguro mi alrededor</translation>
    </message>
    <message>
        <source>Names and numbers, one a line. Who may know how bad it is?</source>
        <translation>Nombres y números, uno por línea. ¿Quién puede saber lo mal que está la cosa?</translation>
    </message>
    <message>
        <source>People, animals, places, things still to come.</source>
        <translation>Personas, animales, lugares, cosas por venir.</translation>
    </message>
    <message>
        <source>Places and people that take my mind off it</source>
        <translation>Lugares y personas que me distraen</translation>
    </message>
    <message>
        <source>Professionals and services</source>
        <translation>Profesionales y servicios</translation>
    </message>
    <message>
        <source>Small things that helped before, without anybody else.</source>
        <translation>Cosas pequeñas que ayudaron antes, sin nadie más.</translation>
    </message>
    <message>
        <source>Thoughts, feelings, things I do or stop doing.</source>
        <translation>Pensamientos, sentimientos, cosas que hago o dejo de hacer.</translation>
    </message>
    <message>
        <source>What I can do by myself</source>
        <translation>Lo que puedo hacer por mi cuenta</translation>
    </message>
    <message>
        <source>What I keep further away when it is bad, and who can help me with that.</source>
        <translation>Lo que mantengo más lejos cuando va mal, y quién puede ayudarme con eso.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>Where I am among others, and who is good to be with.</source>
        <translation>Dónde estoy entre gente y con quién es bueno estar.</translation>
    </message>
    <message>
        <source>Whom I can ask for help</source>
        <translation>A quién puedo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n entries do not say their time zone and take this one.</source>
        <translation>
            <numerusform>%n entrada no dice su zona horaria y toma esta.</numerusform>
            <numerusform>%n entradas no dicen su zona horaria y toman esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also take files from outside the folder</source>
        <translation>Tomar también archivos de fuera de la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n check-ins</source>
        <translation>
            <numerusform>Traer %n registro</numerusform>
            <numerusform>Traer %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>Traer %n entrada</numerusform>
            <numerusform>Traer %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries and %1 more</source>
        <translation>
            <numerusform>Traer %n entrada y %1 más</numerusform>
            <numerusform>Traer %n entradas y %1 más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n moods and other things</source>
        <translation>
            <numerusform>Traer %n ánimo u otra cosa</numerusform>
            <numerusform>Traer %n ánimos y otras cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %n entries that differ too, beside the ones here</source>
        <translation>
            <numerusform>Traer también la %n entrada que difiere, junto a la de aquí</numerusform>
            <numerusform>Traer también las %n entradas que difieren, junto a las de aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry says its own time zone, so this changes nothing.</source>
        <translation>Todas las entradas dicen su propia zona horaria, así que esto no cambia nada.</translation>
    </message>
    <message>
        <source>Everything is already here.</source>
        <translation>Todo está ya aquí.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Lamplit knows no such time zone.</source>
        <translation>Lamplit no conoce esa zona horaria.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing new, but some entries differ</source>
        <translation>Nada nuevo, pero algunas entradas difieren</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>Leyéndolo de nuevo</translation>
    </message>
    <message>
        <source>So the dates will read</source>
        <translation>Así quedarán las fechas</translation>
    </message>
    <message>
        <source>There are no entries in it.</source>
        <translation>No contiene ninguna entrada.</translation>
    </message>
    <message>
        <source>There is no new entry to show.</source>
        <translation>No hay ninguna entrada nueva que mostrar.</translation>
    </message>
    <message>
        <source>This is what would come in</source>
        <translation>Esto es lo que entraría</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>My plan for a bad moment</source>
        <translation>Mi plan para un mal momento</translation>
    </message>
    <message>
        <source>Print my plan</source>
        <translation>Imprimir mi plan</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1 was saved. This copy is not encrypted.</source>
        <translation>Se guardó %1. Esta copia no está cifrada.</translation>
    </message>
    <message>
        <source>Back to Help now</source>
        <translation>Volver a Ayuda ahora</translation>
    </message>
    <message>
        <source>For a bad moment, written on a better one. Leave out whatever does not fit. It is kept as you type, in the journal, and Help now shows it first.</source>
        <translation>Para un mal momento, escrito en uno mejor. Deja fuera lo que no te vaya bien. Se guarda mientras escribes, en el diario, y Ayuda ahora lo muestra primero.</translation>
    </message>
    <message>
        <source>Help now then shows these parts while the journal is locked. They lie beside it without encryption: whoever uses this computer can read them.</source>
        <translation>Ayuda ahora muestra entonces estas partes con el diario bloqueado. Están junto a él sin cifrar: quien use este equipo puede leerlas.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>My plan for a bad moment</source>
        <translation>Mi plan para un mal momento</translation>
    </message>
    <message>
        <source>My plan.pdf</source>
        <translation>Mi plan.pdf</translation>
    </message>
    <message>
        <source>On paper and as a PDF the plan is not encrypted.</source>
        <translation>En papel y como PDF, el plan no está cifrado.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Readable before unlocking</source>
        <translation>Legible antes de desbloquear</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Written by myself, for myself.</source>
        <translation>Lo he escrito yo, para mí.</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Add to my next session…</source>
        <translation>Añadir a mi próxima sesión…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All of it, who can read it, where it is</source>
        <translation>Todo, quién puede leerlo, dónde está</translation>
    </message>
    <message>
        <source>Answer %1 alone</source>
        <translation>Responder solo a %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>¿Bloquear a %1?</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>Bloquear a %1…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Corregirlo…</translation>
    </message>
    <message>
        <source>Hide it for everybody…</source>
        <translation>Ocultarlo para todo el mundo…</translation>
    </message>
    <message>
        <source>Hide it from me</source>
        <translation>Ocultármelo</translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>¿Qué querías decir con esto?</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>En tres días</translation>
    </message>
    <message>
        <source>It ends sooner now, for everybody.</source>
        <translation>Ahora termina antes, para todo el mundo.</translation>
    </message>
    <message>
        <source>It is hidden from you. Nobody is told.</source>
        <translation>Está oculto para ti. No se avisa a nadie.</translation>
    </message>
    <message>
        <source>It is kept for a report no longer.</source>
        <translation>Ya no se guarda para un aviso.</translation>
    </message>
    <message>
        <source>Keep it for a report no longer</source>
        <translation>Dejar de guardarlo para un aviso</translation>
    </message>
    <message>
        <source>Keep it for a report, 30 days</source>
        <translation>Guardarlo para un aviso, 30 días</translation>
    </message>
    <message>
        <source>Keep it private…</source>
        <translation>Dejarlo en privado…</translation>
    </message>
    <message>
        <source>Kept sealed for 30 days, even if it is taken back. Nobody is told; the agreement of the circle says that this can be done.</source>
        <translation>Guardado y sellado 30 días, aunque se retire. No se avisa a nadie; el acuerdo del círculo dice que se puede hacer.</translation>
    </message>
    <message>
        <source>Let it end sooner</source>
        <translation>Que termine antes</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Que salga ya</translation>
    </message>
    <message>
        <source>Let this thread rest…</source>
        <translation>Dejar reposar este hilo…</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>Más para esta publicación</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar a %1</translation>
    </message>
    <message>
        <source>Mute %1 no longer</source>
        <translation>Dejar de silenciar a %1</translation>
    </message>
    <message>
        <source>Nobody is told, and %1 can still read what you share with everybody. To share without them, choose people.</source>
        <translation>No se avisa a nadie, y %1 puede seguir leyendo lo que compartes con todo el mundo. Para compartir sin incluirle, elige personas.</translation>
    </message>
    <message>
        <source>Pin it for everybody</source>
        <translation>Fijarlo para todo el mundo</translation>
    </message>
    <message>
        <source>Pin it no longer</source>
        <translation>Dejar de fijarlo</translation>
    </message>
    <message>
        <source>Report it to stewards…</source>
        <translation>Avisar a responsables…</translation>
    </message>
    <message>
        <source>Save it as evidence…</source>
        <translation>Guardarlo como prueba…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrarlo de nuevo</translation>
    </message>
    <message>
        <source>Show it to everybody again…</source>
        <translation>Mostrarlo de nuevo a todo el mundo…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Retirarlo…</translation>
    </message>
    <message>
        <source>Take this thread up again…</source>
        <translation>Retomar este hilo…</translation>
    </message>
    <message>
        <source>Think this advice over…</source>
        <translation>Pensar este consejo…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What %1 says is folded for you. Nobody is told.</source>
        <translation>Lo que dice %1 se pliega para ti. No se avisa a nadie.</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>Lo que dice %1 se muestra de nuevo.</translation>
    </message>
    <message>
        <source>Why do I see it like this?</source>
        <translation>¿Por qué lo veo así?</translation>
    </message>
    <message>
        <source>You can undo it under Hidden from you.</source>
        <translation>Puedes deshacerlo en Oculto para ti.</translation>
    </message>
    <message>
        <source>You see nothing of %1 any more.</source>
        <translation>Ya no ves nada de %1.</translation>
    </message>
    <message>
        <source>You see nothing that %1 says any more, and nothing of what they said.</source>
        <translation>Ya no ves nada de lo que diga %1, ni de lo que dijo.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>%1, que ya no está</translation>
    </message>
    <message>
        <source>A card for the shelf</source>
        <translation>Una tarjeta para el estante</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>Un ánimo</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Corregido %1</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>Le vendría bien compañía</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>It is kept here. A newer Lamplit can show what it says.</source>
        <translation>Se guarda aquí. Un Lamplit más nuevo puede mostrar lo que dice.</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>Guardarla en mi botiquín</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>Más para esta publicación</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>Parte de una entrada</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Leerlo entero</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show</source>
        <translation>Algo que un Lamplit más nuevo puede mostrar</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Página de bienvenida</translation>
    </message>
    <message>
        <source>What stood there first</source>
        <translation>Lo que había antes</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>con fecha posterior al reloj de aquí</translation>
    </message>
    <message>
        <source>for chosen people</source>
        <translation>para personas elegidas</translation>
    </message>
    <message>
        <source>here until %1</source>
        <translation>aquí hasta %1</translation>
    </message>
    <message>
        <source>here until %1 takes it back</source>
        <translation>aquí hasta que %1 lo retire</translation>
    </message>
    <message>
        <source>here until you take it back</source>
        <translation>aquí hasta que lo retires</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>quien lo escribió</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>espera para salir</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>escrito %1</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Words of a post</source>
        <translation>Palabras de una publicación</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print this entry</source>
        <translation>Imprimir esta entrada</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>Se guardó {name}. Esta copia no está cifrada.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Numbers compared in %1</source>
        <translation>Números comparados en %1</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>Revisión de privacidad</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Compartido con %1</translation>
    </message>
    <message>
        <source>The short form of your plan</source>
        <translation>La forma breve de tu plan</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>What opens this journal</source>
        <translation>Lo que abre este diario</translation>
    </message>
    <message>
        <source>When it locks</source>
        <translation>Cuándo se bloquea</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>%n key(s) open it.</source>
        <translation>
            <numerusform>Lo abre %n clave.</numerusform>
            <numerusform>Lo abren %n claves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an end.</source>
        <translation>
            <numerusform>%n de ellas sin fin.</numerusform>
            <numerusform>%n de ellas sin fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it lie beside the journal without encryption.</source>
        <translation>
            <numerusform>%n parte está junto al diario sin cifrar.</numerusform>
            <numerusform>%n partes están junto al diario sin cifrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours can be read there.</source>
        <translation>
            <numerusform>Ahí se puede leer %n cosa tuya.</numerusform>
            <numerusform>Ahí se pueden leer %n cosas tuyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A month has passed since you looked.</source>
        <translation>Ha pasado un mes desde que miraste.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click.</source>
        <translation>
            <numerusform>Tras %n minuto sin una tecla ni un clic.</numerusform>
            <numerusform>Tras %n minutos sin una tecla ni un clic.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when the computer sleeps.</source>
        <translation>También cuando el equipo se suspende.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Connections in the last 30 days: %1.</source>
        <translation>Conexiones en los últimos 30 días: %1.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Lo he mirado</translation>
    </message>
    <message>
        <source>It stays open when the computer sleeps.</source>
        <translation>Sigue abierto cuando el equipo se suspende.</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Mirado por última vez el %1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Never by itself while it is idle.</source>
        <translation>Nunca por sí solo por inactividad.</translation>
    </message>
    <message>
        <source>No connections in the last 30 days.</source>
        <translation>Ninguna conexión en los últimos 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet with %n of those who are in it.</source>
        <translation>
            <numerusform>Aún no con %n persona de las que están.</numerusform>
            <numerusform>Aún no con %n personas de las que están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours can be read there.</source>
        <translation>Ahí no se puede leer nada tuyo.</translation>
    </message>
    <message>
        <source>Nothing: you are in no circle, so nothing connects to anything.</source>
        <translation>Nada: no estás en ningún círculo, así que nada se conecta con nada.</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>La más reciente: %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>There is no recovery code: without the passphrase it stays closed.</source>
        <translation>No hay código de recuperación: sin la frase de paso, sigue cerrado.</translation>
    </message>
    <message>
        <source>What keeps this journal private, and what you let out of it. It takes two minutes; once a month is enough. Lamplit looks at this journal only, here on this computer.</source>
        <translation>Lo que mantiene privado este diario y lo que dejas salir de él. Lleva dos minutos; basta una vez al mes. Lamplit solo mira este diario, aquí en este equipo.</translation>
    </message>
    <message>
        <source>What you share, sealed, to: %1.</source>
        <translation>Lo que compartes, sellado, a: %1.</translation>
    </message>
    <message>
        <source>With everybody who is in it.</source>
        <translation>Con todas las personas que están.</translation>
    </message>
    <message>
        <source>Your relays are reached through the proxy you set.</source>
        <translation>A tus repetidores se llega por el proxy que pusiste.</translation>
    </message>
    <message>
        <source>Your relays see this computer&apos;s address, and not who you are.</source>
        <translation>Tus repetidores ven la dirección de este equipo, y no quién eres.</translation>
    </message>
    <message>
        <source>privacy keys lock backup shared compared relay plan</source>
        <translation>privacidad claves bloqueo copia compartido comparado repetidor plan</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is no score from 1 to 5.</source>
        <translation>%1 no es una puntuación de 1 a 5.</translation>
    </message>
    <message>
        <source>%1: “%2” is no such value.</source>
        <translation>%1: «%2» no es un valor posible.</translation>
    </message>
    <message>
        <source>A file in this archive is packed far more tightly than real files are. It may be meant to do harm, so nothing was brought in.</source>
        <translation>Un archivo de este archivo comprimido está mucho más comprimido que los archivos reales. Puede estar hecho para dañar, así que no se trajo nada.</translation>
    </message>
    <message>
        <source>A file inside the archive is damaged.</source>
        <translation>Un archivo dentro del comprimido está dañado.</translation>
    </message>
    <message>
        <source>A file that it shows is not there.</source>
        <translation>No está un archivo que muestra.</translation>
    </message>
    <message>
        <source>A line of this file is too long to be one.</source>
        <translation>Una línea de este archivo es demasiado larga para serlo.</translation>
    </message>
    <message>
        <source>A photo or recording of this entry is not in the backup.</source>
        <translation>Una foto o grabación de esta entrada no está en la copia.</translation>
    </message>
    <message>
        <source>A picture in the text is damaged.</source>
        <translation>Una imagen del texto está dañada.</translation>
    </message>
    <message>
        <source>A picture on the web is not fetched; its address stays in the text.</source>
        <translation>Una imagen de la web no se descarga; su dirección se queda en el texto.</translation>
    </message>
    <message>
        <source>Another entry here has its versions or files, so it was left out.</source>
        <translation>Otra entrada de aquí tiene sus versiones o archivos, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>Check-ins of this mood have no words: choose a mood for them, or they stay out.</source>
        <translation>Los registros con este ánimo no tienen palabras: elige un ánimo para ellos, o se quedan fuera.</translation>
    </message>
    <message>
        <source>Entries with this mood come in without it: choose a mood for it.</source>
        <translation>Las entradas con este ánimo se traen sin él: elige un ánimo que le corresponda.</translation>
    </message>
    <message>
        <source>From Lamplit. One row for each thing that was noted.</source>
        <translation>De Lamplit. Una fila por cada cosa anotada.</translation>
    </message>
    <message>
        <source>From here on this archive is damaged.</source>
        <translation>Desde aquí este archivo comprimido está dañado.</translation>
    </message>
    <message>
        <source>From here on this file could not be read.</source>
        <translation>Desde aquí no se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>From here on this file is damaged.</source>
        <translation>Desde aquí este archivo está dañado.</translation>
    </message>
    <message>
        <source>It has no date of its own; the date it was last changed is used.</source>
        <translation>No tiene fecha propia; se usa la de su último cambio.</translation>
    </message>
    <message>
        <source>It has no date of its own; the date of the file is used.</source>
        <translation>No tiene fecha propia; se usa la del archivo.</translation>
    </message>
    <message>
        <source>It has no date that can be read, so it was left out.</source>
        <translation>No tiene una fecha que se pueda leer, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>It has no date; the one when the file was last changed is used.</source>
        <translation>No tiene fecha; se usa la del último cambio del archivo.</translation>
    </message>
    <message>
        <source>It has no time that can be read: noon.</source>
        <translation>No tiene una hora que se pueda leer: mediodía.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file, so it was left out.</source>
        <translation>Es un enlace o un dispositivo, no un archivo, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>It is a link, not a file, so it was left out.</source>
        <translation>Es un enlace, no un archivo, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is locked with a password. Export without one.</source>
        <translation>Está protegido con una contraseña. Expórtalo sin ella.</translation>
    </message>
    <message>
        <source>It is not in UTF-8; it was read as Windows-1252. Check its accents.</source>
        <translation>No está en UTF-8; se leyó como Windows-1252. Revisa sus acentos.</translation>
    </message>
    <message>
        <source>It is packed in a way that Lamplit does not read.</source>
        <translation>Está comprimido de una forma que Lamplit no lee.</translation>
    </message>
    <message>
        <source>It leads out of the archive, so it was not taken.</source>
        <translation>Lleva fuera del archivo comprimido, así que no se tomó.</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash, so it was left out.</source>
        <translation>Está en la papelera de Joplin, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>It lies in the trash of Standard Notes, so it was left out.</source>
        <translation>Está en la papelera de Standard Notes, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>It lies on another machine, so it was not taken.</source>
        <translation>Está en otra máquina, así que no se tomó.</translation>
    </message>
    <message>
        <source>It lies outside of what was chosen, so it was not taken.</source>
        <translation>Está fuera de lo que se eligió, así que no se tomó.</translation>
    </message>
    <message>
        <source>It names an activity that the backup does not hold.</source>
        <translation>Nombra una actividad que no está en la copia.</translation>
    </message>
    <message>
        <source>Its date comes from the name of the file.</source>
        <translation>Su fecha viene del nombre del archivo.</translation>
    </message>
    <message>
        <source>Its date was read as %1, and others like it.</source>
        <translation>Su fecha se leyó como %1, y otras parecidas, del mismo modo.</translation>
    </message>
    <message>
        <source>Its date was read day first, as %1.</source>
        <translation>Su fecha se leyó con el día primero, como %1.</translation>
    </message>
    <message>
        <source>Its date, “%1”, was read as the time of the zone.</source>
        <translation>Su fecha, «%1», se leyó como hora de la zona horaria.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, so it was left out.</source>
        <translation>Su nombre lleva fuera del archivo comprimido, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>Joplin encrypted this. Export it as JEX, and bring that in.</source>
        <translation>Joplin lo cifró. Expórtalo como JEX y trae ese archivo.</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>Conserva cada entrada como archivo de texto con su fecha, etiquetas, ánimo, fotos y enlaces; no el sueño, los cuestionarios ni los registros sin entrada.</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>Conserva cada entrada en un solo archivo de texto con su fecha al minuto, etiquetas y estrella; no las fotos, el ánimo, el sueño ni los cuestionarios, para los que jrnl no tiene sitio.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>Conserva cada entrada con su fecha, lugar, ánimo, etiquetas, fotos y enlaces, como páginas que no necesitan conexión; de otros archivos, solo el nombre.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>Conserva cada entrada con su fecha, lugar, ánimo, etiquetas, fotos y enlaces, en páginas que se pueden imprimir y encuadernar; de otros archivos, solo el nombre.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>Conserva cada entrada con su fecha, etiquetas, estrella, lugar, fotos, grabaciones y enlaces; no el ánimo, el sueño ni los cuestionarios, para los que Day One no tiene sitio.</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>Lo conserva todo: fechas, versiones, ánimo, escalas, fotos y archivos.</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>Conserva el ánimo, las escalas, el sueño y los cuestionarios como tablas, y lo que se puede contar de las entradas; no las fotos ni los archivos.</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>Hecho con Lamplit. Estas páginas no están cifradas: quien las tenga puede leerlas.</translation>
    </message>
    <message>
        <source>No date stands before these words.</source>
        <translation>No hay ninguna fecha antes de estas palabras.</translation>
    </message>
    <message>
        <source>Not all of it is in UTF-8; that was read as Windows-1252. Check its accents.</source>
        <translation>No todo está en UTF-8; esa parte se leyó como Windows-1252. Revisa sus acentos.</translation>
    </message>
    <message>
        <source>Some bytes are no text; “�” stands in their place.</source>
        <translation>Algunos bytes no son texto; en su lugar hay «�».</translation>
    </message>
    <message>
        <source>Some details of this entry could not be read: %1.</source>
        <translation>Algunos datos de esta entrada no se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>Los corchetes sustituyen caracteres para los que este equipo no tiene letras: {scripts}.</translation>
    </message>
    <message>
        <source>The archive ends in the middle of it.</source>
        <translation>El archivo comprimido acaba en mitad de esto.</translation>
    </message>
    <message>
        <source>The archive holds it twice; the first one is used.</source>
        <translation>El archivo comprimido lo contiene dos veces; se usa la primera.</translation>
    </message>
    <message>
        <source>The backup does not say what mood it had.</source>
        <translation>La copia no dice qué ánimo tenía.</translation>
    </message>
    <message>
        <source>The backup is damaged at the files of this entry, so none of them can be told.</source>
        <translation>La copia está dañada en los archivos de esta entrada, así que no se puede saber de ninguno.</translation>
    </message>
    <message>
        <source>The backup is damaged at this entry, so it could not be read.</source>
        <translation>La copia está dañada en esta entrada, así que no se pudo leer.</translation>
    </message>
    <message>
        <source>The backup is damaged here. What could be read of this kind comes.</source>
        <translation>La copia está dañada aquí. Llega lo que se pudo leer de esta clase.</translation>
    </message>
    <message>
        <source>The backup is damaged. Entries that it does not even list any more are not named here.</source>
        <translation>La copia está dañada. No se nombran aquí las entradas que ya ni siquiera aparecen en su lista.</translation>
    </message>
    <message>
        <source>The entries in this backup are damaged. Make it again in Daylio.</source>
        <translation>Las entradas de esta copia están dañadas. Hazla de nuevo en Daylio.</translation>
    </message>
    <message>
        <source>The entries in this backup are too large to be some.</source>
        <translation>Las entradas de esta copia son demasiado grandes para serlo.</translation>
    </message>
    <message>
        <source>The entries in this export are damaged and cannot be read. Export it again.</source>
        <translation>Las entradas de esta exportación están dañadas y no se pueden leer. Expórtala de nuevo.</translation>
    </message>
    <message>
        <source>The export holds this entry twice.</source>
        <translation>La exportación contiene dos veces esta entrada.</translation>
    </message>
    <message>
        <source>The words before the first date belong to no entry and were left out.</source>
        <translation>Las palabras anteriores a la primera fecha no son de ninguna entrada y se dejaron fuera.</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>No hay nada en este libro.</translation>
    </message>
    <message>
        <source>This archive holds more than %1 files, so nothing was brought in.</source>
        <translation>Este archivo comprimido contiene más de %1 archivos, así que no se trajo nada.</translation>
    </message>
    <message>
        <source>This archive is damaged or incomplete. Export it again.</source>
        <translation>Este archivo comprimido está dañado o incompleto. Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>This archive would unpack to more than %1 GiB, so nothing was brought in.</source>
        <translation>Este archivo comprimido ocuparía más de %1 GiB al descomprimirlo, así que no se trajo nada.</translation>
    </message>
    <message>
        <source>This backup is encrypted in a way that Lamplit does not open, or is cut short. Make a decrypted one in Standard Notes.</source>
        <translation>Esta copia está cifrada de una forma que Lamplit no abre, o está cortada. Haz una sin cifrar en Standard Notes.</translation>
    </message>
    <message>
        <source>This cannot be read, so it was left out.</source>
        <translation>No se puede leer, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>This day is damaged and was left out.</source>
        <translation>Este día está dañado y se dejó fuera.</translation>
    </message>
    <message>
        <source>This entry is damaged and was left out.</source>
        <translation>Esta entrada está dañada y se dejó fuera.</translation>
    </message>
    <message>
        <source>This entry is damaged or has no date, so it was left out.</source>
        <translation>Esta entrada está dañada o no tiene fecha, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>This file could not be read, so the entry comes without it.</source>
        <translation>Este archivo no se pudo leer, así que la entrada llega sin él.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Este archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>This file holds no entry of jrnl&apos;s.</source>
        <translation>Este archivo no contiene ninguna entrada de jrnl.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Este archivo no contiene texto.</translation>
    </message>
    <message>
        <source>This file is not what it was when it went out. It comes in as it is.</source>
        <translation>Este archivo no es como era cuando salió. Entra tal como está.</translation>
    </message>
    <message>
        <source>This file of entries is too large to be one.</source>
        <translation>Este archivo de entradas es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>This folder could not be opened.</source>
        <translation>Esta carpeta no se pudo abrir.</translation>
    </message>
    <message>
        <source>This is no day of the month, so it was left out.</source>
        <translation>No es un día del mes, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>This is no entry that can be read, so it was left out.</source>
        <translation>No es una entrada que se pueda leer, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>No es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>This item is damaged and was left out.</source>
        <translation>Este elemento está dañado y se dejó fuera.</translation>
    </message>
    <message>
        <source>This journal went out of a newer Lamplit. Update Lamplit, then try.</source>
        <translation>Este diario salió de un Lamplit más nuevo. Actualiza Lamplit y prueba después.</translation>
    </message>
    <message>
        <source>This line has fewer cells than the head; what is there was taken.</source>
        <translation>Esta línea tiene menos celdas que la cabecera; se tomó lo que hay.</translation>
    </message>
    <message>
        <source>This line has more cells than the head; they stand below the note.</source>
        <translation>Esta línea tiene más celdas que la cabecera; están debajo de la nota.</translation>
    </message>
    <message>
        <source>This line has no date that can be read, so it was left out.</source>
        <translation>Esta línea no tiene una fecha que se pueda leer, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Este enlace no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>This link leads out of the chosen folder.</source>
        <translation>Este enlace lleva fuera de la carpeta elegida.</translation>
    </message>
    <message>
        <source>This month is damaged and was left out.</source>
        <translation>Este mes está dañado y se dejó fuera.</translation>
    </message>
    <message>
        <source>This note could not be opened and was left out.</source>
        <translation>Esta nota no se pudo abrir y se dejó fuera.</translation>
    </message>
    <message>
        <source>This note could not be read.</source>
        <translation>Esta nota no se pudo leer.</translation>
    </message>
    <message>
        <source>This note is too large to be one.</source>
        <translation>Esta nota es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Esta imagen no está aquí.</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>Este dato no se puede leer, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>This state of mind has no date or value that can be read; it was left out.</source>
        <translation>Este estado de ánimo no tiene una fecha o un valor que se pueda leer; se dejó fuera.</translation>
    </message>
    <message>
        <source>Two different entries have this id; both are taken.</source>
        <translation>Dos entradas distintas tienen este identificador; se toman ambas.</translation>
    </message>
    <message>
        <source>What a passphrase protects is written to a file that ends in .zip.</source>
        <translation>Lo que protege una frase de paso se escribe en un archivo que acaba en .zip.</translation>
    </message>
    <message>
        <source>You deleted this entry for good here, so it stays away.</source>
        <translation>Aquí borraste esta entrada del todo, así que no vuelve.</translation>
    </message>
    <message>
        <source>after day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>después del día %1</translation>
    </message>
    <message>
        <source>after entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>después de la entrada %1</translation>
    </message>
    <message>
        <source>after item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>después del elemento %1</translation>
    </message>
    <message>
        <source>after line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>después de la línea %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>día %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>«%1» no es una fecha que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” is no known time zone; the chosen one is used.</source>
        <translation>«%1» no es una zona horaria conocida; se usa la elegida.</translation>
    </message>
    <message>
        <source>“%1” is not in the export.</source>
        <translation>«%1» no está en la exportación.</translation>
    </message>
    <message>
        <source>“%1” is not there; the text keeps its name.</source>
        <translation>«%1» no está; en el texto queda su nombre.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n cosa pide una mirada</numerusform>
            <numerusform>%n cosas piden una mirada</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>Elige la carpeta del diario</translation>
    </message>
    <message>
        <source>Lamplit stopped last time. Everything up to %1 is here.</source>
        <translation>La última vez, Lamplit se detuvo. Todo hasta %1 está aquí.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Se puede restaurar: %1 entradas, %2.</translation>
    </message>
    <message>
        <source>The backup is in place. Open it with your passphrase. What was there before is kept in %1.</source>
        <translation>La copia está en su sitio. Ábrela con tu frase de paso. Lo que había antes se guarda en %1.</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>%1 is %2, %3 is %4.</source>
        <translation>%1 es %2, %3 es %4.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1 participa.</translation>
    </message>
    <message numerus="yes">
        <source>%n take part: %1.</source>
        <translation>
            <numerusform>%n participa: %1.</numerusform>
            <numerusform>%n participan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean at either end tells what everybody answered. Two of these with almost the same people tell more than one.</source>
        <translation>Una media en cualquiera de los extremos dice lo que respondió todo el mundo. Dos de estos con casi las mismas personas dicen más que uno.</translation>
    </message>
    <message>
        <source>A newer Lamplit asks something here.</source>
        <translation>Un Lamplit más nuevo pregunta aquí algo.</translation>
    </message>
    <message>
        <source>After reading here I feel rather lighter than heavier.</source>
        <translation>Después de leer aquí siento más alivio que peso.</translation>
    </message>
    <message>
        <source>I can leave things unsaid here, and nobody minds.</source>
        <translation>Aquí puedo dejar cosas sin decir y a nadie le molesta.</translation>
    </message>
    <message>
        <source>In the last one fewer than five took part: nothing is shown.</source>
        <translation>En el último participaron menos de cinco: no se muestra nada.</translation>
    </message>
    <message>
        <source>In the last one somebody&apos;s part was missing at the end: nothing is shown.</source>
        <translation>En el último faltó al final la parte de alguien: no se muestra nada.</translation>
    </message>
    <message>
        <source>It asks something that only a newer Lamplit knows.</source>
        <translation>Pregunta algo que solo conoce un Lamplit más nuevo.</translation>
    </message>
    <message>
        <source>It began without you. The next one can be yours.</source>
        <translation>Empezó sin ti. El próximo puede ser tuyo.</translation>
    </message>
    <message>
        <source>It is complete.</source>
        <translation>Está completo.</translation>
    </message>
    <message>
        <source>It is not hidden who takes part. If all the others put their numbers together, they know yours: take part among people you trust not to do that.</source>
        <translation>No se oculta quién participa. Si todas las demás personas juntan sus números, conocen el tuyo: participa entre gente en quien confíes que no lo hará.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Está en marcha.</translation>
    </message>
    <message>
        <source>It waits for people who take part.</source>
        <translation>Espera a quienes participen.</translation>
    </message>
    <message>
        <source>Nobody can check an answer; sums that cannot be are thrown away, smaller lies are not seen.</source>
        <translation>Nadie puede comprobar una respuesta; las sumas imposibles se descartan, las mentiras menores no se ven.</translation>
    </message>
    <message>
        <source>The last one was taken back.</source>
        <translation>El último se retiró.</translation>
    </message>
    <message>
        <source>The sums of the last one cannot be: somebody did not keep to the rules. Nothing is shown.</source>
        <translation>Las sumas del último son imposibles: alguien no respetó las reglas. No se muestra nada.</translation>
    </message>
    <message>
        <source>When I say something here, I feel heard.</source>
        <translation>Cuando digo algo aquí, siento que me escuchan.</translation>
    </message>
    <message>
        <source>With fewer than five answers, or when one that was promised never comes, nothing is shown.</source>
        <translation>Con menos de cinco respuestas, o cuando nunca llega una prometida, no se muestra nada.</translation>
    </message>
    <message>
        <source>You take no part in this one any more.</source>
        <translation>Ya no participas en este.</translation>
    </message>
    <message>
        <source>You take no part so far. Leaving it out is as good as answering.</source>
        <translation>De momento no participas. Dejarlo pasar vale tanto como responder.</translation>
    </message>
    <message>
        <source>You take part; your answer is missing.</source>
        <translation>Participas; falta tu respuesta.</translation>
    </message>
    <message>
        <source>Your answer is here, and leaves only in pieces.</source>
        <translation>Tu respuesta está aquí y solo sale a trozos.</translation>
    </message>
</context>
<context>
    <name>PulseSheet</name>
    <message>
        <source>Answer anew</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Empezar uno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each of them takes an answer.</source>
        <translation>Cada una pide una respuesta.</translation>
    </message>
    <message>
        <source>Everybody answers three statements alone. What becomes known is who took part, and the mean for each statement; no answer ever is, to anybody.</source>
        <translation>Cada persona responde a solas a tres afirmaciones. Lo que se sabe es quién participó y la media de cada afirmación; ninguna respuesta se revela a nadie.</translation>
    </message>
    <message>
        <source>Is this circle good for you?</source>
        <translation>¿Te hace bien este círculo?</translation>
    </message>
    <message>
        <source>It is under way, and ends by %1.</source>
        <translation>Está en marcha. Final, como tarde: %1.</translation>
    </message>
    <message>
        <source>It takes five people who answer. There are %1 in this circle.</source>
        <translation>Hacen falta cinco personas que respondan. En este círculo hay %1.</translation>
    </message>
    <message>
        <source>It waits for people who take part until %1.</source>
        <translation>Espera a quienes participen hasta %1.</translation>
    </message>
    <message>
        <source>Take part with these answers</source>
        <translation>Participar con estas respuestas</translation>
    </message>
    <message>
        <source>The one of %1</source>
        <translation>El de %1</translation>
    </message>
    <message>
        <source>Your answer is here. It leaves only in pieces.</source>
        <translation>Tu respuesta está aquí. Solo sale a trozos.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>mucho</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Saltar esta</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>Esta semana: %1</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>pregunta de %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>abierta hasta %1</translation>
    </message>
    <message>
        <source>the round is over</source>
        <translation>la ronda ha terminado</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>espera para salir</translation>
    </message>
</context>
<context>
    <name>QuietEditor</name>
    <message>
        <source>No quiet hours.</source>
        <translation>Sin horas de calma.</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>Back to Help now</source>
        <translation>Volver a Ayuda ahora</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Boundaries</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>Something new</source>
        <translation>Algo nuevo</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Entry, for reading</source>
        <translation>Entrada, para leer</translation>
    </message>
    <message>
        <source>Pictures: {texts}</source>
        <translation>Imágenes: {texts}</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Esta imagen no está aquí.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Esta imagen no está aquí: {alt}</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Everybody who has it</source>
        <translation>Quien lo tenga</translation>
    </message>
    <message>
        <source>It is not encrypted. Put it where you would put a paper diary, and delete it when you no longer need it.</source>
        <translation>No está cifrado. Ponlo donde pondrías un diario en papel y bórralo cuando ya no lo necesites.</translation>
    </message>
    <message>
        <source>One encrypted zip, which 7-Zip and many other programs open. If the passphrase is forgotten, it stays closed.</source>
        <translation>Un zip cifrado que abren 7-Zip y muchos otros programas. Si se olvida la frase de paso, sigue cerrado.</translation>
    </message>
    <message>
        <source>Only who knows a passphrase</source>
        <translation>Solo quien sepa una frase de paso</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de paso del archivo</translation>
    </message>
    <message>
        <source>Six or seven words that do not belong together work well.</source>
        <translation>Funcionan bien seis o siete palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fuerza de la frase de paso</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>No coinciden. Escribe la segunda otra vez.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>Ask everybody a question</source>
        <translation>Hacer una pregunta a todo el grupo</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>Cómo leo aquí</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>Me vendría bien compañía</translation>
    </message>
    <message>
        <source>Keep them in my journal</source>
        <translation>Guardarlas en mi diario</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>Más para este círculo</translation>
    </message>
    <message>
        <source>People and pages of this circle</source>
        <translation>Personas y páginas de este círculo</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>La dirección está en el portapapeles.</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>El estante del círculo</translation>
    </message>
    <message>
        <source>What you were answering is gone. Your words did not go out.</source>
        <translation>Lo que estabas respondiendo ya no está. Tus palabras no han salido.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Ninguna parte abre este diario. Usa tu frase de paso, el código de recuperación o el archivo de clave.</translation>
    </message>
    <message>
        <source>These shares do not belong together. Nothing was changed.</source>
        <translation>Estas partes no van juntas. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not the new passphrase that you chose when this began. Nothing was changed.</source>
        <translation>Esta no es la nueva frase de paso que elegiste al empezar esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This recovery has ended. Begin again.</source>
        <translation>Esta recuperación ha terminado. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>This share is not as it was given out, so it was not taken. Ask somebody else who keeps one.</source>
        <translation>Esta parte no es como se entregó, así que no se tomó. Pide a otra persona que guarde una.</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>Esta parte es de otro diario, o de partes que después se hicieron de nuevo. Las demás siguen contando.</translation>
    </message>
    <message>
        <source>This share was made for another code. Ask who sent it to answer the code that is shown here.</source>
        <translation>Esta parte se hizo para otro código. Pide a quien la envió que responda al código que se muestra aquí.</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>Este texto no está completo, o no es de una recuperación. Cópialo entero otra vez.</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>No guardas ninguna parte que pida este código.</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Group %1 of the recovery code is not right. Check it again.</source>
        <translation>El grupo %1 del código de recuperación no es correcto. Revísalo.</translation>
    </message>
    <message>
        <source>Groups %1 of the recovery code are not right. Check them again.</source>
        <translation>Los grupos %1 del código de recuperación no son correctos. Revísalos.</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code is %n characters too short. Check each group.</source>
        <translation>
            <numerusform>Al código de recuperación le falta %n carácter. Revisa cada grupo.</numerusform>
            <numerusform>Al código de recuperación le faltan %n caracteres. Revisa cada grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery code is not right. Compare each group with your copy.</source>
        <translation>El código de recuperación no es correcto. Compara cada grupo con tu copia.</translation>
    </message>
    <message>
        <source>The recovery code is too long. It has eight groups of four characters.</source>
        <translation>El código de recuperación es demasiado largo. Tiene ocho grupos de cuatro caracteres.</translation>
    </message>
    <message>
        <source>Too many characters of the recovery code are missing. Try another way in.</source>
        <translation>Faltan demasiados caracteres del código de recuperación. Prueba otra manera de entrar.</translation>
    </message>
</context>
<context>
    <name>RecoveryDue</name>
    <message>
        <source>Does your recovery code still work? Trying it takes a minute.</source>
        <translation>¿Aún funciona tu código de recuperación? Probarlo lleva un minuto.</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>Se preguntará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>%1 of %2 shares open your journal, since %3.</source>
        <translation>%1 de %2 partes abren tu diario, desde el %3.</translation>
    </message>
    <message>
        <source>%1, who is in the circle no longer and still has it</source>
        <translation>%1, que ya no está en el círculo y aún la tiene</translation>
    </message>
    <message>
        <source>A way back in, with friends</source>
        <translation>Un camino de vuelta, con amistades</translation>
    </message>
    <message>
        <source>Any %1 of them together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>Cualesquiera %1 de esas personas con una copia de los archivos de tu diario pueden leerlo, contigo o sin ti. Las partes solas no abren nada.</translation>
    </message>
    <message>
        <source>Any {needed} of the {made} shares of set {letter} open a Lamplit journal together, without its passphrase. Fewer of them tell nothing about it.</source>
        <translation>Cualesquiera {needed} de las {made} partes del juego {letter} abren juntas un diario de Lamplit, sin su frase de paso. Menos no dicen nada de él.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each sheet in another place, or with another person whom you trust. Never {needed} of them together, and none beside the computer or in a cloud.</source>
        <translation>Cada hoja en un lugar distinto, o con una persona de confianza distinta. Nunca {needed} juntas, y ninguna junto al equipo ni en una nube.</translation>
    </message>
    <message>
        <source>Give out the shares</source>
        <translation>Repartir las partes</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>If you lose your passphrase and your recovery code, friends can let you back in. Each of them keeps a share; one alone opens nothing.</source>
        <translation>Si pierdes tu frase de paso y tu código de recuperación, tus amistades pueden dejarte entrar de nuevo. Cada persona guarda una parte; una sola no abre nada.</translation>
    </message>
    <message>
        <source>Journal: {name}</source>
        <translation>Diario: {name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Hacerlas de nuevo</translation>
    </message>
    <message>
        <source>Notes by hand</source>
        <translation>Notas a mano</translation>
    </message>
    <message>
        <source>Old copies of your journal and older backups still open with them. New keys for everything, in Settings, end that for what comes next.</source>
        <translation>Las copias antiguas de tu diario y de seguridad aún se abren con ellas. Las claves nuevas para todo, en Ajustes, acaban con eso para lo que venga.</translation>
    </message>
    <message>
        <source>On a new computer, put Lamplit and a copy of the journal or of a backup there. Choose “Use my recovery code”, and type the eight groups, or open a photo of the QR code.</source>
        <translation>En un equipo nuevo, pon Lamplit y una copia del diario o una copia de seguridad. Elige «Usar mi código de recuperación» y escribe los ocho grupos, o abre una foto del código QR.</translation>
    </message>
    <message>
        <source>On paper, with things that you do not lose, away from the computer and its backups. Not in a mail, a chat or a cloud: whoever has the code and the files can read all of it.</source>
        <translation>En papel, con cosas que no pierdes, lejos del equipo y de sus copias. No en un correo, un chat o una nube: quien tenga el código y los archivos puede leerlo todo.</translation>
    </message>
    <message>
        <source>Put Lamplit and a copy of the journal or of a backup on a computer. Choose “I have shares on paper”, and type the words of each sheet, or open a photo of its QR code.</source>
        <translation>Pon Lamplit y una copia del diario o una copia de seguridad en un equipo. Elige «Tengo partes en papel» y escribe las palabras de cada hoja, o abre una foto de su código QR.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Share %1 of %2, for %3</source>
        <translation>Parte %1 de %2, para %3</translation>
    </message>
    <message>
        <source>Share {number} of {made}, set {letter}</source>
        <translation>Parte {number} de {made}, juego {letter}</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>Partes que guardan amistades</translation>
    </message>
    <message>
        <source>Somebody asks for theirs</source>
        <translation>Alguien pide la suya</translation>
    </message>
    <message>
        <source>Take the shares back</source>
        <translation>Retirar las partes</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Retirarlas</translation>
    </message>
    <message>
        <source>The code, in eight groups</source>
        <translation>El código, en ocho grupos</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>Lo mismo como código QR</translation>
    </message>
    <message>
        <source>The shares are on their way, each sealed for one person.</source>
        <translation>Las partes están en camino, cada una sellada para una persona.</translation>
    </message>
    <message>
        <source>The shares open nothing any more, and those who keep them forget them.</source>
        <translation>Las partes ya no abren nada, y quienes las guardan las olvidan.</translation>
    </message>
    <message>
        <source>The shares open nothing any more.</source>
        <translation>Las partes ya no abren nada.</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translation>Las palabras, en este orden</translation>
    </message>
    <message>
        <source>This code opens the journal without its passphrase. Nobody can make it again for you.</source>
        <translation>Este código abre el diario sin su frase de paso. Nadie puede hacerlo de nuevo por ti.</translation>
    </message>
    <message>
        <source>This sheet is not encrypted. Lamplit keeps no copy of it.</source>
        <translation>Esta hoja no está cifrada. Lamplit no guarda copia de ella.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What you keep for others</source>
        <translation>Lo que guardas para otras personas</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>Whoever brings enough shares together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>Quien reúna partes suficientes y una copia de los archivos de tu diario puede leerlo, contigo o sin ti. Las partes solas no abren nada.</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>alguien que ya no está</translation>
    </message>
</context>
<context>
    <name>RelayFields</name>
    <message>
        <source>Anybody may start a circle there; no token is needed.</source>
        <translation>Cualquiera puede iniciar un círculo ahí; no hace falta token.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps what is sent for %n day(s).</source>
        <translation>
            <numerusform>Guarda lo que se envía %n día.</numerusform>
            <numerusform>Guarda lo que se envía %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its owner gives out a token for each circle.</source>
        <translation>Quien lo lleva da un token para cada círculo.</translation>
    </message>
    <message>
        <source>Its owner, or somebody in a circle there, gives you a token.</source>
        <translation>Te da un token quien lo lleva, o alguien de un círculo de ahí.</translation>
    </message>
    <message>
        <source>Of a friend, a group, or your own. Paste here all that its owner gave you.</source>
        <translation>De una persona amiga, de un grupo o tuyo. Pega aquí todo lo que te dio quien lo lleva.</translation>
    </message>
    <message>
        <source>Only where its owner gives one, as for a relay at a friend&apos;s home.</source>
        <translation>Solo si quien lo lleva da una, como en un repetidor en casa de una persona amiga.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>The key is key: or certificate: and 64 letters and digits.</source>
        <translation>La clave es key: o certificate: y 64 letras y cifras.</translation>
    </message>
    <message>
        <source>The relay answers, and it is one for circles.</source>
        <translation>El repetidor responde, y es para círculos.</translation>
    </message>
    <message>
        <source>The relay&apos;s address</source>
        <translation>La dirección del repetidor</translation>
    </message>
    <message>
        <source>The relay&apos;s key</source>
        <translation>La clave del repetidor</translation>
    </message>
    <message>
        <source>The relay&apos;s owner gives you one. It makes one circle.</source>
        <translation>Te lo da quien lleva el repetidor. Crea un círculo.</translation>
    </message>
    <message>
        <source>The token for a new circle</source>
        <translation>El token para un círculo nuevo</translation>
    </message>
    <message>
        <source>This relay asks for a token. Its owner gives you one.</source>
        <translation>Este repetidor pide un token. Te lo da quien lo lleva.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s address first.</source>
        <translation>Escribe primero la dirección del repetidor.</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Say what you are called there.</source>
        <translation>Di cómo te llamas ahí.</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>The others see it with the next sync, also on what you said before.</source>
        <translation>El resto lo ve en la próxima sincronización, también en lo que dijiste antes.</translation>
    </message>
    <message>
        <source>The others see the new name now.</source>
        <translation>El resto ve ahora el nuevo nombre.</translation>
    </message>
    <message>
        <source>What you are called in %1</source>
        <translation>Cómo te llamas en %1</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>Cómo te llamas ahí</translation>
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
        <translation>Respuestas a cada pregunta</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Contexts, with the mood on days with and without them.</source>
        <translation>Contextos, con el ánimo en días con y sin ellos.</translation>
    </message>
    <message>
        <source>Date, score and band of each one you filled in.</source>
        <translation>Fecha, puntuación y banda de cada uno que respondiste.</translation>
    </message>
    <message>
        <source>Days of my own choice</source>
        <translation>Días que yo elija</translation>
    </message>
    <message>
        <source>Days with a check-in, the longest gap, middle values, first and last scores.</source>
        <translation>Días con registro, el hueco más largo, valores centrales, primera y última puntuación.</translation>
    </message>
    <message>
        <source>Each single answer that you gave.</source>
        <translation>Cada una de las respuestas que diste.</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Sucesos y días fuera</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>Cada cuestionario</translation>
    </message>
    <message>
        <source>Hours and quality of the nights, without their notes.</source>
        <translation>Horas y calidad de las noches, sin sus notas.</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Name, role and contact from your cards.</source>
        <translation>Nombre, función y contacto, de tus tarjetas.</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>Notas de los registros</translation>
    </message>
    <message>
        <source>Only the entries you choose here, word for word.</source>
        <translation>Solo las entradas que elijas aquí, palabra por palabra.</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Escalas propias</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Los últimos 3 meses</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Las últimas 4 semanas</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>Los últimos 6 meses</translation>
    </message>
    <message>
        <source>The last 8 weeks</source>
        <translation>Las últimas 8 semanas</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>The lines of your list, in your words.</source>
        <translation>Las líneas de tu lista, con tus palabras.</translation>
    </message>
    <message>
        <source>The mood of each day, the middle of each week, gaps as gaps.</source>
        <translation>El ánimo de cada día, el centro de cada semana, los huecos como huecos.</translation>
    </message>
    <message>
        <source>The names of cards you used, how often, before and after.</source>
        <translation>Los nombres de las tarjetas que usaste, cuántas veces, antes y después.</translation>
    </message>
    <message>
        <source>The names of your scales and their values.</source>
        <translation>Los nombres de tus escalas y sus valores.</translation>
    </message>
    <message>
        <source>The scores as a chart, with the published bands.</source>
        <translation>Las puntuaciones como gráfico, con las bandas publicadas.</translation>
    </message>
    <message>
        <source>The words you wrote with check-ins, all of this period.</source>
        <translation>Las palabras que escribiste con los registros, todas las de este periodo.</translation>
    </message>
    <message>
        <source>Their names and days, on the charts.</source>
        <translation>Sus nombres y días, en los gráficos.</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>De qué quiero hablar</translation>
    </message>
    <message>
        <source>What appeared together</source>
        <translation>Qué apareció junto</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>Qué se probó para ayudar</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quién es</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} a {high})</translation>
    </message>
    <message>
        <source>* noted more than a day later.</source>
        <translation>* anotado más de un día después.</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>Respuestas a cada pregunta</translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>Aparecieron juntos</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cards of professionals</source>
        <translation>Tarjetas de profesionales</translation>
    </message>
    <message>
        <source>Chart of hours of sleep from {first} to {last}: {count} nights, median {median} hours. The table of months has the values.</source>
        <translation>Gráfico de horas de sueño de {first} a {last}: {count} noches, mediana {median} horas. La tabla por meses tiene los valores.</translation>
    </message>
    <message>
        <source>Chart of mood from {first} to {last}, on a scale from 1, very unpleasant, to 7, very pleasant. {count} of {total} days have a check-in. {summary} The table of weeks has every value.</source>
        <translation>Gráfico del ánimo de {first} a {last}, en una escala de 1, muy desagradable, a 7, muy agradable. {count} de {total} días tienen registro. {summary} La tabla por semanas tiene todos los valores.</translation>
    </message>
    <message>
        <source>Chart of questionnaire scores from {first} to {last}. {summary} The table of questionnaires has every value.</source>
        <translation>Gráfico de puntuaciones de cuestionarios de {first} a {last}. {summary} La tabla de cuestionarios tiene todos los valores.</translation>
    </message>
    <message>
        <source>Check-ins with energy</source>
        <translation>Registros con energía</translation>
    </message>
    <message>
        <source>Check-ins with feelings</source>
        <translation>Registros con sentimientos</translation>
    </message>
    <message>
        <source>Check-ins with what they had to do with</source>
        <translation>Registros con lo que tenía que ver</translation>
    </message>
    <message>
        <source>Check-ins, each with its time</source>
        <translation>Registros, cada uno con su hora</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>Días con registro</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Distress 0 to 10, before and after (median)</source>
        <translation>Malestar de 0 a 10, antes y después (mediana)</translation>
    </message>
    <message>
        <source>Dots: days. Line: weekly median, from 3 days on. Hatched: a week or more without a check-in; nothing is filled in.</source>
        <translation>Puntos: días. Línea: mediana semanal, desde 3 días. Rayado: una semana o más sin registro; no se rellena nada.</translation>
    </message>
    <message>
        <source>Dots: nights. Line: weekly median, from 3 nights on.</source>
        <translation>Puntos: noches. Línea: mediana semanal, desde 3 noches.</translation>
    </message>
    <message>
        <source>Dotted lines: where the published bands begin.</source>
        <translation>Líneas de puntos: donde empiezan las bandas publicadas.</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>Cada cuestionario</translation>
    </message>
    <message>
        <source>Every questionnaire, continued</source>
        <translation>Cada cuestionario, continuación</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Feelings named most</source>
        <translation>Sentimientos más nombrados</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Helped, 0 to 4 (median)</source>
        <translation>Ayudó, de 0 a 4 (mediana)</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Journal entries chosen for this report</source>
        <translation>Entradas del diario elegidas para este informe</translation>
    </message>
    <message>
        <source>Journal entry, all its words</source>
        <translation>Entrada del diario, todas sus palabras</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Made on {date} with Lamplit {version}</source>
        <translation>Hecho el {date} con Lamplit {version}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median (lowest to highest of the days’ middles), days of 7.</source>
        <translation>Mediana (menor a mayor de los centros de los días), días de 7.</translation>
    </message>
    <message>
        <source>Median hours</source>
        <translation>Horas, mediana</translation>
    </message>
    <message>
        <source>Median mood</source>
        <translation>Ánimo, mediana</translation>
    </message>
    <message>
        <source>Median mood of days with and without, at least 10 days each. Not a cause.</source>
        <translation>Ánimo mediano de días con y sin, al menos 10 días de cada. No es una causa.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Mood and measures</source>
        <translation>Ánimo y cuestionarios</translation>
    </message>
    <message>
        <source>Mood and measures: {name}</source>
        <translation>Ánimo y cuestionarios: {name}</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>Ánimo por semana</translation>
    </message>
    <message>
        <source>Mood, median of the last 4 weeks</source>
        <translation>Ánimo, mediana de las últimas 4 semanas</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>No week has the three days that a median needs.</source>
        <translation>Ninguna semana tiene los tres días que necesita una mediana.</translation>
    </message>
    <message>
        <source>Noted by the person themselves. Not a diagnosis, and not reviewed by a professional. Days without a check-in are missing, not average; hard days may be the ones left out.</source>
        <translation>Anotado por la propia persona. No es un diagnóstico ni lo ha revisado nadie profesional. Los días sin registro faltan, no son días medios; los días difíciles pueden ser los que faltan.</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>Notas de los registros</translation>
    </message>
    <message>
        <source>Notes of nights</source>
        <translation>Notas de las noches</translation>
    </message>
    <message>
        <source>Notes on what was tried</source>
        <translation>Notas sobre lo que se probó</translation>
    </message>
    <message>
        <source>Nothing was noted in this period.</source>
        <translation>No se anotó nada en este periodo.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Escalas propias</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>Mal sueño</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>Calidad, de 1 a 5</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Self-reported in a private journal. Not a diagnosis.</source>
        <translation>Anotado por la propia persona en un diario privado. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>Self-reported mood, questionnaires and sleep</source>
        <translation>Ánimo, cuestionarios y sueño anotados por la propia persona</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Sleep by month</source>
        <translation>Sueño por mes</translation>
    </message>
    <message>
        <source>Sleep under 6 hours</source>
        <translation>Sueño de menos de 6 horas</translation>
    </message>
    <message>
        <source>Sleep, median</source>
        <translation>Sueño, mediana</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this page has no letters for: {scripts}. The CSV and JSON files have them as they were written.</source>
        <translation>Los corchetes sustituyen caracteres para los que esta página no tiene letras: {scripts}. Los archivos CSV y JSON los tienen tal como se escribieron.</translation>
    </message>
    <message>
        <source>The PHQ-9 stands here as the PHQ-8: its question 9 is left out unless the person chooses to include it. That says nothing about the answer.</source>
        <translation>El PHQ-9 figura aquí como PHQ-8: su pregunta 9 se deja fuera salvo que la persona elija incluirla. Eso no dice nada de la respuesta.</translation>
    </message>
    <message>
        <source>The days it speaks of</source>
        <translation>Los días de los que habla</translation>
    </message>
    <message>
        <source>The two blocks differ by more than chance usually does.</source>
        <translation>Los dos bloques difieren más de lo que suele diferir el azar.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Waking too early</source>
        <translation>Despertar demasiado pronto</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Weekly medians lie between {low} and {high}; {weeks} of {all} weeks have one.</source>
        <translation>Las medianas semanales están entre {low} y {high}; {weeks} de {all} semanas tienen una.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>De qué quiero hablar</translation>
    </message>
    <message>
        <source>What I want to talk about, in full</source>
        <translation>De qué quiero hablar, completo</translation>
    </message>
    <message>
        <source>What check-ins had to do with</source>
        <translation>Con qué tenían que ver los registros</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>Qué se probó para ayudar</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>Cómo te llamas</translation>
    </message>
    <message>
        <source>Where the questionnaires come from</source>
        <translation>De dónde vienen los cuestionarios</translation>
    </message>
    <message>
        <source>With (days)</source>
        <translation>Con (días)</translation>
    </message>
    <message>
        <source>Without (days)</source>
        <translation>Sin (días)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>cambio {change}</translation>
    </message>
    <message>
        <source>changes of {points} or more are usually more than measurement noise</source>
        <translation>los cambios de {points} o más suelen ser más que ruido de medición</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emojis</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>longest gap {days} days, {first} to {last}</source>
        <translation>hueco más largo, {days} días, {first} a {last}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>no day without one</source>
        <translation>ningún día sin uno</translation>
    </message>
    <message>
        <source>of {high}</source>
        <translation>de {high}</translation>
    </message>
    <message>
        <source>once, {last}</source>
        <translation>una vez, {last}</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>agradable</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signos</translation>
    </message>
    <message>
        <source>slightly pleasant</source>
        <translation>algo agradable</translation>
    </message>
    <message>
        <source>slightly unpleasant</source>
        <translation>algo desagradable</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocos</translation>
    </message>
    <message>
        <source>too few days: {now} of 28; at least {least} are needed</source>
        <translation>muy pocos días: {now} de 28; hacen falta al menos {least}</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>desagradable</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>muy agradable</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>muy desagradable</translation>
    </message>
    <message>
        <source>woke too early in {count}</source>
        <translation>despertar demasiado pronto en {count}</translation>
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
        <translation>{before} ({band_before}) a {after} ({band_after})</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} a {after}</translation>
    </message>
    <message>
        <source>{count} more on page 2</source>
        <translation>{count} más en la página 2</translation>
    </message>
    <message>
        <source>{count} more or longer on page 2</source>
        <translation>{count} más o más largo en la página 2</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{count} of {total} nights</source>
        <translation>{count} de {total} noches</translation>
    </message>
    <message>
        <source>{count} times yes</source>
        <translation>{count} veces sí</translation>
    </message>
    <message>
        <source>{count} times, {first} to {last}</source>
        <translation>{count} veces, {first} a {last}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min; usual range {low} to {high} h</source>
        <translation>{hours} h {minutes} min; rango habitual de {low} a {high} h</translation>
    </message>
    <message>
        <source>{instrument}, first and last</source>
        <translation>{instrument}, primero y último</translation>
    </message>
    <message>
        <source>{instrument}, question 9</source>
        <translation>{instrument}, pregunta 9</translation>
    </message>
    <message>
        <source>{instrument}: among them question 9</source>
        <translation>{instrument}: entre ellas la pregunta 9</translation>
    </message>
    <message>
        <source>{instrument}: answers to single questions</source>
        <translation>{instrument}: respuestas a preguntas sueltas</translation>
    </message>
    <message>
        <source>{instrument}: dashed line, open squares</source>
        <translation>{instrument}: línea discontinua, cuadrados vacíos</translation>
    </message>
    <message>
        <source>{instrument}: scores</source>
        <translation>{instrument}: puntuaciones</translation>
    </message>
    <message>
        <source>{instrument}: solid line, filled circles</source>
        <translation>{instrument}: línea continua, círculos llenos</translation>
    </message>
    <message>
        <source>{instrument}: {count} values, from {before} to {after}, lowest {low}, highest {high}.</source>
        <translation>{instrument}: {count} valores, de {before} a {after}, mínimo {low}, máximo {high}.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{name} above {value}</source>
        <translation>{name} por encima de {value}</translation>
    </message>
    <message>
        <source>{now} and {before} of 28 days</source>
        <translation>{now} y {before} de 28 días</translation>
    </message>
    <message>
        <source>{now} of 28 days</source>
        <translation>{now} de 28 días</translation>
    </message>
    <message>
        <source>{value} of 7</source>
        <translation>{value} de 7</translation>
    </message>
    <message>
        <source>{value} of 7; {before} of 7 in the 4 weeks before</source>
        <translation>{value} de 7; {before} de 7 en las 4 semanas anteriores</translation>
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
        <translation>%1 avisa: %2</translation>
    </message>
    <message>
        <source>%1, who wrote this</source>
        <translation>%1, que escribió esto</translation>
    </message>
    <message>
        <source>Choose at least one steward.</source>
        <translation>Elige al menos a una persona responsable.</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>No avisar</translation>
    </message>
    <message>
        <source>Exactly what they read</source>
        <translation>Exactamente lo que leen</translation>
    </message>
    <message>
        <source>It goes to the stewards you choose, and to nobody else. %1 is not told by Lamplit, but stewards may have to speak with them.</source>
        <translation>Va a las personas responsables que elijas, y a nadie más. Lamplit no se lo dice a %1, pero puede que tengan que hablar con esa persona.</translation>
    </message>
    <message>
        <source>Report to stewards</source>
        <translation>Avisar a responsables</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Enviar el aviso</translation>
    </message>
    <message>
        <source>Show along what else %1 said</source>
        <translation>Mostrar también qué más dijo %1</translation>
    </message>
    <message>
        <source>The report is on its way. Nobody else learns of it.</source>
        <translation>El aviso está en camino. Nadie más se entera.</translation>
    </message>
    <message>
        <source>There is no other steward in this circle. You can save the post as evidence instead.</source>
        <translation>No hay otra persona responsable en este círculo. En su lugar, puedes guardar la publicación como prueba.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>What you want to say about it</source>
        <translation>Qué quieres decir al respecto</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Quién lo lee</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>FHIR, for a record system</source>
        <translation>FHIR, para un sistema de historiales</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>It holds: {parts}.</source>
        <translation>Contiene: {parts}.</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, para otros programas</translation>
    </message>
    <message>
        <source>Kept on your list.</source>
        <translation>Guardado en tu lista.</translation>
    </message>
    <message>
        <source>No check-ins in this period.</source>
        <translation>Ningún registro en este periodo.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Take the last year</source>
        <translation>Usar el último año</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Las páginas</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Se están haciendo las páginas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué incluye</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 pide entrar</translation>
    </message>
    <message>
        <source>Call %1, and let them read their five words to you. Here they are:</source>
        <translation>Llama a %1 y deja que te lea sus cinco palabras. Aquí están:</translation>
    </message>
    <message>
        <source>Compare the number too: %1 sees the same, if the invite was yours.</source>
        <translation>Compara también el número: %1 ve el mismo, si la invitación fue tuya.</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>No es a quien invité</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Número de seguridad</translation>
    </message>
    <message>
        <source>The same, let them in</source>
        <translation>Las mismas, dejar entrar</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 of your %2 entries could be read.</source>
        <translation>Se pudieron leer %1 de tus %2 entradas.</translation>
    </message>
    <message>
        <source>All %1 entries could be read. Some other things could not.</source>
        <translation>Se pudieron leer todas las entradas: %1. Algunas otras cosas, no.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Circles take the new journal for a new one, and ask to let you in again.</source>
        <translation>Los círculos toman el diario nuevo por uno nuevo y piden que te dejen entrar otra vez.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Everything could be read: %1 entries.</source>
        <translation>Se pudo leer todo: %1 entradas.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Newest version of an entry</source>
        <translation>Versión más reciente de una entrada</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Parte del plan</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>Foto o archivo</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Some of the newest changes could not be read. What they changed is there as it was before.</source>
        <translation>No se pudieron leer algunos de los últimos cambios. Lo que cambiaron está como estaba antes.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The beginning of the file was lost, and with it what tells damage from what is whole. Read with care what is there.</source>
        <translation>Se perdió el comienzo del archivo, y con él lo que distingue el daño de lo que está entero. Lee con cuidado lo que hay.</translation>
    </message>
    <message>
        <source>The damaged journal stays where it was. Keep it until you have looked through the new one.</source>
        <translation>El diario dañado se queda donde estaba. Consérvalo hasta que hayas revisado el nuevo.</translation>
    </message>
    <message>
        <source>The newest backup beside the damaged one, %1, has %2 entries.</source>
        <translation>La copia más reciente junto al diario dañado, %1, tiene %2 entradas.</translation>
    </message>
    <message>
        <source>What is missing may be in a backup, here or on a drive. To take it from there, open the new journal, then Settings, Backups, Bring things back.</source>
        <translation>Lo que falta puede estar en una copia, aquí o en una unidad. Para tomarlo de ahí, abre el diario nuevo y después Ajustes, Copias de seguridad, Recuperar cosas.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Value of a scale</source>
        <translation>Valor de una escala</translation>
    </message>
    <message>
        <source>Words of an entry; its files are there</source>
        <translation>Palabras de una entrada; sus archivos están</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>RescueAsking</name>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Choose the folder for the new journal</source>
        <translation>Elige la carpeta para el diario nuevo</translation>
    </message>
    <message>
        <source>Friends keep shares</source>
        <translation>Mis amistades guardan partes</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>Tengo partes en papel</translation>
    </message>
    <message>
        <source>If this disk may be failing, choose a place on another one.</source>
        <translation>Si este disco puede estar fallando, elige un lugar en otro.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Leer lo que se pueda</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>The damaged journal is not changed, and nothing in it is deleted. All that can still be read becomes a new journal, which opens with the same keys. Then you see what could not be read. This can take minutes; you can stop it at any time.</source>
        <translation>El diario dañado no se cambia y no se borra nada de él. Todo lo que aún se puede leer pasa a un diario nuevo, que se abre con las mismas claves. Después ves lo que no se pudo leer. Puede llevar minutos; puedes detenerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>The new journal goes here: %1</source>
        <translation>El diario nuevo va aquí: %1</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Usar un archivo de clave</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Usar mi frase de paso</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usar mi código de recuperación</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>Usar el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>RescueView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Abrir el diario nuevo</translation>
    </message>
    <message>
        <source>The damaged journal is only read. If you stop, no new one is made.</source>
        <translation>El diario dañado solo se lee. Si lo detienes, no se hace ninguno nuevo.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. No new journal was made.</source>
        <translation>Detenido. No se hizo ningún diario nuevo.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>The new journal is in %1.</source>
        <translation>El diario nuevo está en %1.</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>Lo que aún se puede leer</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>A backup opens with what opened the journal on its day: the recovery code from your paper, your passphrase or a key file. Nothing is changed in the backup.</source>
        <translation>Una copia se abre con lo que abría el diario aquel día: el código de recuperación de tu papel, tu frase de paso o un archivo de clave. En la copia no se cambia nada.</translation>
    </message>
    <message>
        <source>A journal from a backup</source>
        <translation>Un diario desde una copia</translation>
    </message>
    <message>
        <source>A journal that is here already stays as it is.</source>
        <translation>Un diario que ya está aquí se queda como está.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Backups of Lamplit</source>
        <translation>Copias de seguridad de Lamplit</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elegir la copia</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Elige primero la copia.</translation>
    </message>
    <message>
        <source>Circles take this computer for a new one, and ask to let you in again.</source>
        <translation>Los círculos toman este equipo por uno nuevo y piden que te dejen entrar otra vez.</translation>
    </message>
    <message>
        <source>Counting what is in it</source>
        <translation>Contando lo que hay dentro</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Abriendo la copia</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n entries, %1.</source>
        <translation>
            <numerusform>Restaurado: %n entrada, %1.</numerusform>
            <numerusform>Restaurado: %n entradas, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. No journal was made.</source>
        <translation>Detenido. No se hizo ningún diario.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Where the journal goes</source>
        <translation>Dónde va el diario</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>%1 over time</source>
        <translation>%1 en el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins without words came too.</source>
        <translation>
            <numerusform>También llegó %n registro sin palabras.</numerusform>
            <numerusform>También llegaron %n registros sin palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went out.</source>
        <translation>
            <numerusform>Salió %n entrada.</numerusform>
            <numerusform>Salieron %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were here already.</source>
        <translation>
            <numerusform>%n entrada ya estaba aquí.</numerusform>
            <numerusform>%n entradas ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things came too: moods, scales, sleep, cards and the like.</source>
        <translation>
            <numerusform>También llegó %n cosa más: ánimo, escalas, sueño, tarjetas y demás.</numerusform>
            <numerusform>También llegaron %n cosas más: ánimo, escalas, sueño, tarjetas y demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files came with them.</source>
        <translation>
            <numerusform>Con ellas llegó %n foto o archivo.</numerusform>
            <numerusform>Con ellas llegaron %n fotos y archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files went with them.</source>
        <translation>
            <numerusform>Con ellas salió %n foto o archivo.</numerusform>
            <numerusform>Con ellas salieron %n fotos y archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer, so there is no total.</source>
        <translation>
            <numerusform>%n pregunta no tiene respuesta, así que no hay total.</numerusform>
            <numerusform>%n preguntas no tienen respuesta, así que no hay total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missing.</source>
        <translation>
            <numerusform>Faltaba %n.</numerusform>
            <numerusform>Faltaban %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All questionnaires</source>
        <translation>Todos los cuestionarios</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Bring in something else</source>
        <translation>Traer otra cosa</translation>
    </message>
    <message>
        <source>Filled in on %1.</source>
        <translation>Respondido el %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is encrypted. Without the passphrase it stays closed.</source>
        <translation>Está cifrado. Sin la frase de paso, sigue cerrado.</translation>
    </message>
    <message>
        <source>It is in your journal</source>
        <translation>Está en tu diario</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever has it can read it.</source>
        <translation>No está cifrado: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>Its file gives no scores, so nothing is counted.</source>
        <translation>Su archivo no da puntuaciones, así que no se cuenta nada.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Hacer un informe</translation>
    </message>
    <message>
        <source>Measurement noise: %1</source>
        <translation>Ruido de medición: %1</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Put this questionnaire away</source>
        <translation>Archivar este cuestionario</translation>
    </message>
    <message>
        <source>Ranges: %1</source>
        <translation>Rangos: %1</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>Quitar este resultado</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>See the PHQ-8, without the last question</source>
        <translation>Ver el PHQ-8, sin la última pregunta</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message numerus="yes">
        <source>So did %n other things: moods, scales and the like.</source>
        <translation>
            <numerusform>También %n cosa más: ánimo, escalas y demás.</numerusform>
            <numerusform>También %n cosas más: ánimo, escalas y demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out something else</source>
        <translation>Sacar otra cosa</translation>
    </message>
    <message>
        <source>The range is named by the authors. It is no diagnosis.</source>
        <translation>El nombre del rango es de sus autores. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>What is in it, and what is not</source>
        <translation>Qué contiene y qué no</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Written down later.</source>
        <translation>Anotado después.</translation>
    </message>
    <message>
        <source>Your journal is written</source>
        <translation>Tu diario está escrito</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>%1 lost their place, on %2 at %3: their journal was restored or copied. Ask them whether it is they before you give it back.</source>
        <translation>%1 perdió su lugar el %2 a las %3: su diario se restauró o copió. Pregúntale si es esa persona de verdad antes de devolvérselo.</translation>
    </message>
    <message>
        <source>It is they, give the place back</source>
        <translation>Es esa persona, devolver el lugar</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are away.</source>
        <comment>several people</comment>
        <translation>%1 se han ausentado.</translation>
    </message>
    <message>
        <source>%1 has little room today.</source>
        <translation>%1 tiene hoy poco espacio.</translation>
    </message>
    <message>
        <source>%1 has no room now.</source>
        <translation>%1 no tiene espacio ahora.</translation>
    </message>
    <message>
        <source>%1 have little room today.</source>
        <comment>several people</comment>
        <translation>%1 tienen hoy poco espacio.</translation>
    </message>
    <message>
        <source>%1 have no room now.</source>
        <comment>several people</comment>
        <translation>%1 no tienen espacio ahora.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 se ha ausentado.</translation>
    </message>
</context>
<context>
    <name>RoomForOthers</name>
    <message>
        <source>How much room I have</source>
        <translation>Cuánto espacio tengo</translation>
    </message>
    <message>
        <source>I am away for a week</source>
        <translation>Me ausento una semana</translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>Tengo espacio</translation>
    </message>
    <message>
        <source>I need quiet for three days</source>
        <translation>Necesito calma tres días</translation>
    </message>
    <message>
        <source>I need quiet until tomorrow</source>
        <translation>Necesito calma hasta mañana</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>Solo escucho</translation>
    </message>
    <message>
        <source>Say nothing of it</source>
        <translation>No decir nada</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>El resto lo ve la próxima vez que mire.</translation>
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
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n hour(s).</source>
        <translation>
            <numerusform>Entre dos publicaciones de una persona pasa al menos %n hora.</numerusform>
            <numerusform>Entre dos publicaciones de una persona pasan al menos %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n minute(s).</source>
        <translation>
            <numerusform>Entre dos publicaciones de una persona pasa al menos %n minuto.</numerusform>
            <numerusform>Entre dos publicaciones de una persona pasan al menos %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody may invite.</source>
        <translation>Todo el mundo puede invitar.</translation>
    </message>
    <message>
        <source>Everybody may let people in.</source>
        <translation>Todo el mundo puede dejar entrar.</translation>
    </message>
    <message>
        <source>Nobody keeps a post for a report once it was taken back.</source>
        <translation>Nadie conserva para un aviso una publicación que se ha retirado.</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in.</source>
        <translation>Se comparan números antes de dejar entrar a alguien.</translation>
    </message>
    <message>
        <source>Only stewards invite.</source>
        <translation>Solo invitan las personas responsables.</translation>
    </message>
    <message>
        <source>Only stewards let people in.</source>
        <translation>Solo las personas responsables dejan entrar.</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days.</source>
        <translation>Quien lea una publicación puede conservarla sellada para un aviso, durante 30 días.</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>From %1: %2.</source>
        <translation>Desde %1: %2.</translation>
    </message>
    <message>
        <source>How limits work</source>
        <translation>Cómo funcionan los límites</translation>
    </message>
    <message>
        <source>No limit is on. These are examples; none of them holds until you keep it.</source>
        <translation>No hay ningún límite puesto. Estos son ejemplos; ninguno se aplica hasta que lo guardes.</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
</context>
<context>
    <name>SaidSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Nothing was said that is still here.</source>
        <translation>No se dijo nada que siga aquí.</translation>
    </message>
    <message>
        <source>Only the first words stand here. Hiding, reporting, blocking and taking back are possible at any time.</source>
        <translation>Aquí solo están las primeras palabras. Ocultar, avisar, bloquear y retirar es posible en cualquier momento.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>Lo que se dijo últimamente</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Do not lock it</source>
        <translation>No protegerlo</translation>
    </message>
    <message>
        <source>Eight characters at least, or it could be guessed.</source>
        <translation>Al menos ocho caracteres, o se podría adivinar.</translation>
    </message>
    <message>
        <source>If it is forgotten, the file stays closed. A new one can always be saved.</source>
        <translation>Si se olvida, el archivo sigue cerrado. Siempre se puede guardar otro.</translation>
    </message>
    <message>
        <source>Lock it with a passphrase of my own</source>
        <translation>Protegerlo con una frase de paso mía</translation>
    </message>
    <message>
        <source>Lock it with four words</source>
        <translation>Protegerlo con cuatro palabras</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de paso del archivo</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>Say them aloud, in the room or on the phone. Not in the same message.</source>
        <translation>Dilas en voz alta, en la consulta o por teléfono. No en el mismo mensaje.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it: on the way, in a mailbox, on a lost stick.</source>
        <translation>Quien tenga el archivo puede leerlo: por el camino, en un buzón, en una memoria perdida.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved {when}</source>
        <translation>Guardado {when}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>This search is no longer kept.</source>
        <translation>Esta búsqueda ya no se guarda.</translation>
    </message>
    <message>
        <source>This search was kept.</source>
        <translation>La búsqueda se guardó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>A time, such as 1:30</source>
        <translation>Un tiempo, por ejemplo 1:30</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>De 0 a 10</translation>
    </message>
    <message>
        <source>Medication taken</source>
        <translation>Medicación tomada</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pain, steps, sertraline</source>
        <translation>Dolor, pasos, sertralina</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>What is asked stays, so that past values keep their sense.</source>
        <translation>Lo que se pregunta se queda, para que los valores pasados conserven su sentido.</translation>
    </message>
    <message>
        <source>km, glasses</source>
        <translation>km, vasos</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>%1; put away, its values stay</source>
        <translation>%1; archivada, sus valores se quedan</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%n de %1 días</numerusform>
            <numerusform>%n de %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation>Días anotados</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message>
        <source>Further down: {name}</source>
        <translation>Más abajo: {name}</translation>
    </message>
    <message>
        <source>Further up: {name}</source>
        <translation>Más arriba: {name}</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Valor central</translation>
    </message>
    <message>
        <source>Put away: {name}</source>
        <translation>Archivar: {name}</translation>
    </message>
    <message>
        <source>Take out again: {name}</source>
        <translation>Volver a usar: {name}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two values</comment>
        <translation>de %1 a %2</translation>
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
        <translation>No</translation>
    </message>
    <message>
        <source>No value: {name}</source>
        <translation>Sin valor: {name}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No tomada</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>ScalesGroup</name>
    <message>
        <source>New scale</source>
        <translation>Nueva escala</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>Se ha cambiado el orden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What else you follow from day to day. A check-in asks for them.</source>
        <translation>Qué más sigues día a día. Un registro lo pregunta.</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>Tus propias escalas</translation>
    </message>
    <message>
        <source>“%1” is asked for again.</source>
        <translation>Se vuelve a preguntar por «%1».</translation>
    </message>
    <message>
        <source>“%1” is changed. Past values stay as they are.</source>
        <translation>«%1» ha cambiado. Los valores pasados se quedan como están.</translation>
    </message>
    <message>
        <source>“%1” is deleted with its values.</source>
        <translation>«%1» se ha borrado con sus valores.</translation>
    </message>
    <message>
        <source>“%1” is one of your scales now.</source>
        <translation>«%1» es ahora una de tus escalas.</translation>
    </message>
    <message>
        <source>“%1” is put away.</source>
        <translation>«%1» está archivada.</translation>
    </message>
</context>
<context>
    <name>ScalesPart</name>
    <message>
        <source>Days noted</source>
        <translation>Días anotados</translation>
    </message>
    <message>
        <source>Days with yes</source>
        <translation>Días con sí</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>The range of this scale changed. Each range has a chart of its own.</source>
        <translation>El rango de esta escala cambió. Cada rango tiene su gráfico.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>Tus propias escalas</translation>
    </message>
    <message>
        <source>full: yes · dotted: noted</source>
        <translation>lleno: sí · punteado: anotado</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>línea: mediana semanal · puntos: días</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>Elegir una imagen del código</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De una imagen</translation>
    </message>
    <message>
        <source>Looking for the code.</source>
        <translation>Buscando el código.</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>En esta imagen no se puede leer ningún código. Tómala más de cerca y recta.</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>Nada de lo copiado es una imagen.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>No es una imagen que se pueda leer aquí. Elige un PNG o un JPEG.</translation>
    </message>
</context>
<context>
    <name>ScoreLines</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>Senses</name>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Name five things you can see. They can be small.</source>
        <translation>Nombra cinco cosas que puedas ver. Pueden ser pequeñas.</translation>
    </message>
    <message>
        <source>Name four things you can touch. Touch them, if you like.</source>
        <translation>Nombra cuatro cosas que puedas tocar. Tócalas, si quieres.</translation>
    </message>
    <message>
        <source>Name one thing you can taste, or take a sip of something.</source>
        <translation>Nombra una cosa que puedas saborear, o toma un sorbo de algo.</translation>
    </message>
    <message>
        <source>Name three things you can hear, near or far.</source>
        <translation>Nombra tres cosas que puedas oír, cerca o lejos.</translation>
    </message>
    <message>
        <source>Name two things you can smell, or two smells you like.</source>
        <translation>Nombra dos cosas que puedas oler, o dos olores que te gusten.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>You are here, and it is now. Begin again whenever you like.</source>
        <translation>Estás aquí, y es ahora. Empieza de nuevo cuando quieras.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add to my next session</source>
        <translation>Añadir a mi próxima sesión</translation>
    </message>
    <message>
        <source>Added to your next session.</source>
        <translation>Añadido a tu próxima sesión.</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>Una entrada sin palabras</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>away from %1 to %2</source>
        <translation>fuera del %1 al %2</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>fuera desde el %1</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Added to your next session.</source>
        <translation>Añadido a tu próxima sesión.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>It is on the list again.</source>
        <translation>Está otra vez en la lista.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Hacer un informe</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Movido.</translation>
    </message>
    <message>
        <source>My next session</source>
        <translation>Mi próxima sesión</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Talked about.</source>
        <translation>Hablado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>A few words of your own.</source>
        <translation>Unas palabras tuyas.</translation>
    </message>
    <message>
        <source>A line on Today, which can wait.</source>
        <translation>Una línea en Hoy, que puede esperar.</translation>
    </message>
    <message>
        <source>A quiet note from the tray once a day while Lamplit runs. It never shows your words.</source>
        <translation>Un aviso discreto desde la bandeja una vez al día, con Lamplit abierto. Nunca muestra tus palabras.</translation>
    </message>
    <message>
        <source>After this many minutes without a key or a click.</source>
        <translation>Tras tantos minutos sin una tecla ni un clic.</translation>
    </message>
    <message>
        <source>Also when the system&apos;s own lock screen comes up.</source>
        <translation>También cuando aparece la pantalla de bloqueo del sistema.</translation>
    </message>
    <message>
        <source>Another moment than now, or the whole day.</source>
        <translation>Otro momento que no sea ahora, o todo el día.</translation>
    </message>
    <message>
        <source>Ask whether the recovery code still works</source>
        <translation>Preguntar si aún funciona el código de recuperación</translation>
    </message>
    <message>
        <source>Ask whether this journal helps</source>
        <translation>Preguntar si este diario ayuda</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>Copia de seguridad cada</translation>
    </message>
    <message>
        <source>Back up to other places</source>
        <translation>Copias en otros lugares</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Clear the clipboard when locking</source>
        <translation>Vaciar el portapapeles al bloquear</translation>
    </message>
    <message>
        <source>Closing the window locks the journal and keeps Lamplit in the tray, for a quick note.</source>
        <translation>Al cerrar la ventana se bloquea el diario y Lamplit queda en la bandeja, para una nota rápida.</translation>
    </message>
    <message>
        <source>Connects to the relays of your circles. Off, Lamplit looks for news only when you ask.</source>
        <translation>Conecta con los repetidores de tus círculos. Si se desactiva, Lamplit solo busca novedades cuando se lo pides.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation>Letras más fáciles</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Entries of the same date in earlier years, on Today. Never one that is marked hard.</source>
        <translation>Entradas de la misma fecha en años anteriores, en Hoy. Nunca una marcada como difícil.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every four weeks a quiet line on Today with two questions. Only you see the answers.</source>
        <translation>Cada cuatro semanas, una línea discreta en Hoy con dos preguntas. Solo tú ves las respuestas.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Sentimientos</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>From 1, drained, to 5, full of it.</source>
        <translation>De 1, sin fuerzas, a 5, con toda.</translation>
    </message>
    <message>
        <source>Help now shows the numbers of the country you are in.</source>
        <translation>Ayuda ahora muestra los números del país en el que estás.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>Host and port of a proxy such as Tor&apos;s, 127.0.0.1:9050. Empty goes to the relay directly.</source>
        <translation>Servidor y puerto de un proxy como el de Tor, 127.0.0.1:9050. Vacío, va directamente al repetidor.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>Luz de lámpara</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of your writing</source>
        <translation>Idioma en que escribes</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Bloquear tras inactividad de</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps</source>
        <translation>Bloquear al suspender el equipo</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Buscar novedades cada</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nombre de este equipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Nada se desvanece ni se desliza.</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>Ofrecer una pregunta en Hoy</translation>
    </message>
    <message>
        <source>One line above the empty page. It can be swapped or dismissed.</source>
        <translation>Una línea encima de la página vacía. Se puede cambiar o quitar.</translation>
    </message>
    <message>
        <source>Only what was copied from an entry.</source>
        <translation>Solo lo que se copió de una entrada.</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Solo cuando yo lo diga</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper by day, lamplight by night, or high contrast.</source>
        <translation>Papel de día, luz de lámpara de noche, o alto contraste.</translation>
    </message>
    <message>
        <source>Remind me to write</source>
        <translation>Recordarme escribir</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>Proxy SOCKS</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>Mostrar lo que escribí un día como hoy</translation>
    </message>
    <message>
        <source>Shown in the history beside versions written here; may stay empty.</source>
        <translation>Aparece en el historial junto a las versiones escritas aquí; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Size of your words</source>
        <translation>Tamaño de tus palabras</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
    <message>
        <source>Stay in touch while Lamplit is open</source>
        <translation>Seguir en contacto con Lamplit abierto</translation>
    </message>
    <message>
        <source>Tell me when no backup was made for</source>
        <translation>Avisar si no hay copia desde hace</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The country whose numbers are shown while travelling.</source>
        <translation>El país cuyos números se muestran de viaje.</translation>
    </message>
    <message>
        <source>The keys that differ from the usual ones, as JSON; the window lists them all on one page.</source>
        <translation>Las teclas que difieren de las habituales, en JSON; la ventana las muestra todas en una página.</translation>
    </message>
    <message>
        <source>The language of the program; empty follows the system.</source>
        <translation>El idioma del programa; vacío, como el sistema.</translation>
    </message>
    <message>
        <source>The size of everything, as a share of the system&apos;s own text size.</source>
        <translation>El tamaño de todo, en proporción al tamaño de texto del sistema.</translation>
    </message>
    <message>
        <source>The text size on the page, in pixels at 100 %.</source>
        <translation>El tamaño del texto de la página, en píxeles al 100 %.</translation>
    </message>
    <message>
        <source>The time of day.</source>
        <translation>La hora del día.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>To the drives and folders below, while the journal is open.</source>
        <translation>En las unidades y carpetas de abajo, con el diario abierto.</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>De viaje</translation>
    </message>
    <message>
        <source>Twice a year, a line on Today. It can be put off, and is not shown on a hard day.</source>
        <translation>Dos veces al año, una línea en Hoy. Se puede aplazar y no se muestra en un día difícil.</translation>
    </message>
    <message>
        <source>Use a typeface made to be told apart easily (Latin script).</source>
        <translation>Usa un tipo de letra hecho para distinguirse con facilidad (escritura latina).</translation>
    </message>
    <message>
        <source>What else you follow. Shown once you have made one.</source>
        <translation>Qué más sigues. Se muestra cuando hayas creado una.</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>Con qué tiene que ver</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When Lamplit is quit</source>
        <translation>Al salir de Lamplit</translation>
    </message>
    <message>
        <source>When something changed since the last one. 0 makes none by itself.</source>
        <translation>Cuando algo cambió desde la última. Con 0 no se hace ninguna sola.</translation>
    </message>
    <message>
        <source>When what you send tomorrow morning goes out.</source>
        <translation>Cuándo sale lo que envías mañana por la mañana.</translation>
    </message>
    <message>
        <source>When you fell asleep and woke up, and how it was.</source>
        <translation>Cuándo te dormiste y despertaste, y cómo fue.</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>Dónde estoy ahora</translation>
    </message>
    <message>
        <source>Where a relay cannot be listened to all the time.</source>
        <translation>Donde no se puede escuchar a un repetidor todo el tiempo.</translation>
    </message>
    <message>
        <source>Which dictionary is used; empty follows the program&apos;s language.</source>
        <translation>Qué diccionario se usa; vacío, el idioma del programa.</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows, as two letters such as DE. Never found out by network.</source>
        <translation>De dónde son los números que muestra Ayuda ahora, con dos letras como MX. Nunca se averigua por la red.</translation>
    </message>
    <message>
        <source>With the dictionaries your system has. Your own words stay in the journal.</source>
        <translation>Con los diccionarios que tiene tu sistema. Tus propias palabras se quedan en el diario.</translation>
    </message>
    <message>
        <source>Words for what you feel, with what each of them means.</source>
        <translation>Palabras para lo que sientes, con lo que significa cada una.</translation>
    </message>
    <message>
        <source>Work, family, health and so on.</source>
        <translation>Trabajo, familia, salud y más.</translation>
    </message>
    <message>
        <source>Your morning</source>
        <translation>Tu mañana</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>Tus propias escalas</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be that, so it stays as it was.</source>
        <translation>%1 no puede ser eso, así que se queda como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>It changes when Lamplit starts next.</source>
        <translation>Cambia la próxima vez que se abra Lamplit.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>Revisión de privacidad</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>Diario y claves</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>Share it with %1…</source>
        <translation>Compartirlo con %1…</translation>
    </message>
    <message>
        <source>Share the chosen words with %1…</source>
        <translation>Compartir las palabras elegidas con %1…</translation>
    </message>
    <message>
        <source>You are in no circle to share with.</source>
        <translation>No estás en ningún círculo con el que compartir.</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>A part of it</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Elige al menos a una persona.</translation>
    </message>
    <message>
        <source>For whom, and how</source>
        <translation>Para quién y cómo</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Dejar en privado</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>No se incluye: %1.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>En camino a %1.</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Solo lo seleccionado</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Compartir con %1</translation>
    </message>
    <message>
        <source>Something here may tell who somebody is. Send all the same?</source>
        <translation>Algo aquí puede decir quién es alguien. ¿Enviarlo de todos modos?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>The part you share</source>
        <translation>La parte que compartes</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>La entrada entera</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Estas son tus palabras de antes. No han salido.</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>Lo que verá %1</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Lo que verán</translation>
    </message>
    <message>
        <source>Which side is shown</source>
        <translation>Qué lado se muestra</translation>
    </message>
    <message>
        <source>You can take this back later, but friends can still remember or copy it.</source>
        <translation>Puedes retirarlo después, pero tus amistades aún pueden recordarlo o copiarlo.</translation>
    </message>
    <message>
        <source>the rest of the entry</source>
        <translation>el resto de la entrada</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted: print it, and delete the file.</source>
        <translation>Guardado como %1. No está cifrado: imprímelo y borra el archivo.</translation>
    </message>
    <message>
        <source>The sheet is being drawn.</source>
        <translation>Se está dibujando la hoja.</translation>
    </message>
    <message>
        <source>What is printed or saved is not encrypted.</source>
        <translation>Lo que se imprime o guarda no está cifrado.</translation>
    </message>
</context>
<context>
    <name>ShelfPart</name>
    <message>
        <source>A directory of lines all over the world, kept checked by its owners.</source>
        <translation>Un directorio de líneas de todo el mundo, que sus responsables mantienen comprobado.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Número de emergencias: %1</translation>
    </message>
    <message>
        <source>If one does not answer, use the emergency number above.</source>
        <translation>Si una no contesta, usa el número de emergencias de arriba.</translation>
    </message>
    <message>
        <source>Lines, not yet checked by us: %1</source>
        <translation>Líneas, aún sin comprobar por nuestra parte: %1</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Líneas: %1</translation>
    </message>
    <message>
        <source>Most mobile phones put these through to the emergency service of the country you are in. Choose a country above for its own numbers.</source>
        <translation>La mayoría de los teléfonos móviles los conectan con el servicio de emergencias del país en el que estás. Elige arriba un país para ver sus números.</translation>
    </message>
    <message>
        <source>On a phone or another computer</source>
        <translation>En un teléfono u otro equipo</translation>
    </message>
    <message>
        <source>Police, fire and ambulance may have numbers of their own.</source>
        <translation>Policía, bomberos y ambulancia pueden tener números propios.</translation>
    </message>
    <message>
        <source>The list of helplines could not be read on this computer.</source>
        <translation>En este equipo no se pudo leer la lista de líneas de ayuda.</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>%1 is on its way to the shelf, without how you used it.</source>
        <translation>%1 está en camino al estante, sin cómo la usaste.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Put one of mine here</source>
        <translation>Poner aquí una mía</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>El estante del círculo</translation>
    </message>
    <message>
        <source>What helps somebody here. A card that you keep stands in your own kit.</source>
        <translation>Lo que aquí ayuda a alguien. Una tarjeta que guardas está en tu propio botiquín.</translation>
    </message>
    <message>
        <source>Your own kit has no card to put here yet.</source>
        <translation>Tu propio botiquín aún no tiene ninguna tarjeta que poner aquí.</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Siempre igual</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Every command has its usual key again.</source>
        <translation>Todos los comandos tienen otra vez su tecla habitual.</translation>
    </message>
    <message>
        <source>No key has these words.</source>
        <translation>Ninguna tecla tiene estas palabras.</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the new key. Backspace takes a key away, Esc leaves it.</source>
        <translation>Pulsa el botón de una tecla y después la tecla nueva. Retroceso quita una tecla, Esc la deja.</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Teclas habituales para todo</translation>
    </message>
</context>
<context>
    <name>SideDrawer</name>
    <message>
        <source>This circle</source>
        <translation>Este círculo</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n noche</numerusform>
            <numerusform>%n noches</numerusform>
        </translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Dormir</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Middle mood</source>
        <translation>Ánimo central</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>Calidad, de 1 a 5</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>calidad %1 de 5</translation>
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
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Dreams, noise, heat</source>
        <translation>Sueños, ruido, calor</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Me dormí</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Note on the night</source>
        <translation>Nota sobre la noche</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>The night to %1</source>
        <translation>La noche hasta el %1</translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation>Veces que desperté</translation>
    </message>
    <message>
        <source>Woke earlier than I wished</source>
        <translation>Desperté antes de lo que quería</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Desperté</translation>
    </message>
    <message>
        <source>Write how often as a number, such as 2.</source>
        <translation>Escribe cuántas veces con un número, por ejemplo 2.</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Escribe la hora así: 21:04.</translation>
    </message>
    <message numerus="yes">
        <source>awake %n times</source>
        <translation>
            <numerusform>desperté %n vez</numerusform>
            <numerusform>desperté %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>woke early</source>
        <translation>desperté pronto</translation>
    </message>
</context>
<context>
    <name>Smaller</name>
    <message>
        <source>%1 are given back.</source>
        <translation>Se ha recuperado %1.</translation>
    </message>
    <message>
        <source>About %1 can be given back to this computer. Meanwhile %2 more are needed on the disk. You can go on writing.</source>
        <translation>Se puede devolver alrededor de %1 a este equipo. Mientras tanto hace falta %2 más en el disco. Puedes seguir escribiendo.</translation>
    </message>
    <message>
        <source>About %1 could be given back, but that needs %2 of free room meanwhile, and the disk has less.</source>
        <translation>Se podría devolver alrededor de %1, pero mientras tanto hace falta %2 de espacio libre, y el disco tiene menos.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Making the journal smaller</source>
        <translation>Haciendo el diario más pequeño</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is little room to give back: about %1.</source>
        <translation>Hay poco espacio que recuperar: alrededor de %1.</translation>
    </message>
    <message>
        <source>There is no room to give back.</source>
        <translation>No hay espacio que recuperar.</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>How much room I have in %1</source>
        <translation>Cuánto espacio tengo en %1</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>You said nothing of it.</source>
        <translation>No has dicho nada.</translation>
    </message>
</context>
<context>
    <name>SpacesPart</name>
    <message>
        <source>The others see it beside your name, and before they share something with you. It is never limited.</source>
        <translation>El resto lo ve junto a tu nombre y antes de compartir algo contigo. Nunca se limita.</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Add to my words</source>
        <translation>Añadir a mis palabras</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorar aquí</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Buscando sugerencias</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n post(s) will go out when it can.</source>
        <translation>
            <numerusform>%n publicación saldrá cuando se pueda.</numerusform>
            <numerusform>%n publicaciones saldrán cuando se pueda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for my place</source>
        <translation>Pedir mi lugar</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>Pedir volver</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Borrarlo aquí</translation>
    </message>
    <message>
        <source>Fetching %1 posts, %2 read so far.</source>
        <translation>Trayendo %1 publicaciones, %2 leídas hasta ahora.</translation>
    </message>
    <message>
        <source>Lamplit looks for news only when you ask.</source>
        <translation>Lamplit solo busca novedades cuando se lo pides.</translation>
    </message>
    <message>
        <source>Last contact: %1.</source>
        <translation>Último contacto: %1.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Hacerlas de nuevo</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Repararlo</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Aún sin contacto.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>The history here holds</source>
        <translation>Vale la historia de aquí</translation>
    </message>
    <message>
        <source>The relay cannot go on from where this circle is. Nothing is lost; what you write is kept here.</source>
        <translation>El repetidor no puede seguir desde donde está este círculo. No se pierde nada; lo que escribes se guarda aquí.</translation>
    </message>
    <message>
        <source>The relay has shown members of %1 different histories. A steward says which one holds.</source>
        <translation>El repetidor ha mostrado historias distintas a miembros de %1. Una persona responsable dice cuál vale.</translation>
    </message>
    <message>
        <source>This circle is being made at its relay. It goes on by itself.</source>
        <translation>Este círculo se está creando en su repetidor. Sigue por sí solo.</translation>
    </message>
    <message>
        <source>This journal was restored or copied, so its place in %1 is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>Este diario se restauró o copió, así que su lugar en %1 ya no es seguro. El resto puede devolvérselo. Antes no se envía nada.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Deshacer el traslado</translation>
    </message>
    <message>
        <source>Use another invite</source>
        <translation>Usar otra invitación</translation>
    </message>
    <message>
        <source>You are no longer in %1. What you received is still here.</source>
        <translation>Ya no estás en %1. Lo que recibiste sigue aquí.</translation>
    </message>
    <message>
        <source>You have asked to join. Somebody in the circle lets you in.</source>
        <translation>Has pedido unirte. Alguien del círculo te deja entrar.</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>Saliste de %1. Lo que recibiste sigue aquí.</translation>
    </message>
    <message>
        <source>Your wish to join is on its way.</source>
        <translation>Tu petición de unirte está en camino.</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>%1 in circles today.</source>
        <translation>%1 hoy en círculos.</translation>
    </message>
    <message>
        <source>%1 of your %2 today.</source>
        <translation>%1 de tus %2 de hoy.</translation>
    </message>
    <message>
        <source>Circles are locked until %1.</source>
        <translation>Los círculos están cerrados hasta %1.</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>Cerrarlos ahora</translation>
    </message>
    <message>
        <source>Keep my limits as they are</source>
        <translation>Dejar mis límites como están</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Dejarlo estar</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>Entra en vigor %1: %2.</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Usado hoy</translation>
    </message>
    <message>
        <source>Waiting to become looser</source>
        <translation>Espera para ser más flexible</translation>
    </message>
    <message>
        <source>Your limits are locked until %1. They can only be made stricter.</source>
        <translation>Tus límites están fijados hasta %1. Solo se pueden hacer más estrictos.</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>%1 is there. So far you are alone in it.</source>
        <translation>%1 está listo. De momento no hay nadie más.</translation>
    </message>
    <message>
        <source>A relay passes on what the circle sends, and keeps it for those who are away. It cannot read it. It sees when how much is sent, and from which address.</source>
        <translation>Un repetidor pasa lo que envía el círculo y lo guarda para quienes están fuera. No puede leerlo. Ve cuándo se envía cuánto y desde qué dirección.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Everybody accepts it on joining, and anew when it changes. Change whatever does not fit you.</source>
        <translation>Todo el mundo lo acepta al unirse, y de nuevo cuando cambia. Cambia lo que no te vaya bien.</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>Mirar el repetidor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>One sentence, if you like. Whoever is invited reads it first.</source>
        <translation>Una frase, si quieres. La lee primero quien reciba una invitación.</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>Solo lo ve este círculo. No hace falta que sea tu nombre.</translation>
    </message>
    <message>
        <source>Say what the circle is called.</source>
        <translation>Di cómo se llama el círculo.</translation>
    </message>
    <message>
        <source>Say what you are called in it.</source>
        <translation>Di cómo te llamas en él.</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>Iniciar un círculo</translation>
    </message>
    <message>
        <source>Start the circle</source>
        <translation>Iniciar el círculo</translation>
    </message>
    <message>
        <source>Use a relay on this computer</source>
        <translation>Usar un repetidor en este equipo</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>Lo que se acuerda</translation>
    </message>
    <message>
        <source>What you are called in it</source>
        <translation>Cómo te llamas en él</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>Quien lea una publicación puede conservarla sellada para un aviso, durante 30 días</translation>
    </message>
</context>
<context>
    <name>StartersOverlay</name>
    <message>
        <source>Choose what might fit. You can put it into your own words afterwards.</source>
        <translation>Elige lo que te pueda ir bien. Después puedes decirlo con tus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n into my kit</source>
        <translation>
            <numerusform>Poner %n en mi botiquín</numerusform>
            <numerusform>Poner %n en mi botiquín</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>StewardGuide</name>
    <message>
        <source>1. Ask before you judge. Most hurt here comes from a sentence that was meant otherwise. “How did you mean this?” stands in the menu of a post.</source>
        <translation>1. Pregunta antes de juzgar. Casi siempre lo que hiere aquí es una frase que se quiso decir de otro modo. «¿Qué querías decir con esto?» está en el menú de cada publicación.</translation>
    </message>
    <message>
        <source>2. Pause the thread. Say in it what it is about, and when it goes on. The beginning that is offered asks everybody for one thing they share.</source>
        <translation>2. Deja reposar el hilo. Di en él de qué se trata y cuándo sigue. El comienzo que se ofrece pide a cada persona algo que comparta con el resto.</translation>
    </message>
    <message>
        <source>3. Speak with the person alone. Name the sentence of your agreement, say what you saw, hear their side, and agree on what happens next.</source>
        <translation>3. Habla a solas con la persona. Nombra la frase del acuerdo, di lo que viste, escucha su parte y busca un acuerdo sobre lo que sigue.</translation>
    </message>
    <message>
        <source>4. Remove somebody only when the first three did not help, or at once where somebody is threatened or exposed. Talk with another steward first, and tell the person why. They keep what they have read.</source>
        <translation>4. Quita a alguien solo si los tres primeros pasos no ayudaron, o al momento cuando se amenaza o se expone a alguien. Habla antes con otra persona responsable y dile a quien se va por qué. Conserva lo que ha leído.</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>Una guía para responsables</translation>
    </message>
    <message>
        <source>A steward looks after how people are with each other here. A steward does not read more than others do, and decides nothing about anybody&apos;s life.</source>
        <translation>Una persona responsable cuida de cómo se trata la gente aquí. No lee más que el resto ni decide nada sobre la vida de nadie.</translation>
    </message>
    <message>
        <source>Be two or three, and take turns, a week or a month each. Nobody should do this alone or without a rest. Who follows you can be made a steward in the list of members.</source>
        <translation>Mejor dos o tres, por turnos de una semana o un mes. Nadie debería hacerlo a solas ni sin descanso. A quien te suceda se le puede hacer responsable en la lista de miembros.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep it between stewards. If it is about you, another steward decides.</source>
        <translation>Que quede entre responsables. Si se trata de ti, decide otra persona responsable.</translation>
    </message>
    <message>
        <source>Tell the circle what you did and why, in two sentences. What stewards do stands in the list for everybody; whoever disagrees can say so there.</source>
        <translation>Cuéntale al círculo qué hiciste y por qué, en dos frases. Lo que hacen las personas responsables consta en la lista para todo el mundo; quien no esté de acuerdo puede decirlo ahí.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>When a life may be in danger, this is not for a circle to carry: ask the person directly, stay in touch, and call for help where they are.</source>
        <translation>Cuando puede peligrar una vida, no es algo que deba sostener un círculo: pregunta directamente a la persona, sigue en contacto y pide ayuda donde esté.</translation>
    </message>
    <message>
        <source>When it becomes too much, say so and hand it on. That is part of it.</source>
        <translation>Cuando sea demasiado, dilo y pásalo a otra persona. Eso también forma parte.</translation>
    </message>
    <message>
        <source>When somebody was hurt</source>
        <translation>Cuando se ha hecho daño a alguien</translation>
    </message>
    <message>
        <source>When you get a report</source>
        <translation>Cuando recibes un aviso</translation>
    </message>
    <message>
        <source>Where the task ends</source>
        <translation>Dónde acaba la tarea</translation>
    </message>
    <message>
        <source>You are friends, not professionals. No diagnoses, nothing about how much of a medicine, no promise to be there at every hour.</source>
        <translation>Esto es amistad, no una profesión. Nada de diagnósticos, nada sobre cuánta medicación, ninguna promesa de estar a todas horas.</translation>
    </message>
    <message>
        <source>You see only what the sender chose, and whether the words are really those of the person named. Answer that you have read it, within a day or two.</source>
        <translation>Solo ves lo que eligió quien lo envía, y si las palabras son de verdad de la persona nombrada. Responde que lo has leído, en uno o dos días.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Funcionan bien cuatro o cinco palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>This could be guessed at once.</source>
        <translation>Se podría adivinar al momento.</translation>
    </message>
    <message>
        <source>This could be guessed in a few days.</source>
        <translation>Se podría adivinar en unos días.</translation>
    </message>
    <message>
        <source>This could be guessed in a few hours.</source>
        <translation>Se podría adivinar en unas horas.</translation>
    </message>
    <message>
        <source>This could be guessed in a few minutes.</source>
        <translation>Se podría adivinar en unos minutos.</translation>
    </message>
    <message>
        <source>This could be guessed in a few months.</source>
        <translation>Se podría adivinar en unos meses.</translation>
    </message>
    <message>
        <source>This would take centuries to guess.</source>
        <translation>Adivinarla llevaría siglos.</translation>
    </message>
    <message>
        <source>This would take years to guess.</source>
        <translation>Adivinarla llevaría años.</translation>
    </message>
    <message>
        <source>Two more words would make it very hard to guess.</source>
        <translation>Con dos palabras más sería muy difícil de adivinar.</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>Un registro en %1 de %n día.</numerusform>
            <numerusform>Un registro en %1 de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>A partir de tres, Lamplit muestra un valor central.</translation>
    </message>
    <message>
        <source>In the middle: %1. The days went from %2.</source>
        <translation>En el centro: %1. Los días fueron de %2.</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>Ningún registro en este tiempo. Los días vacíos son solo días vacíos.</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Take these hours out</source>
        <translation>Quitar estas horas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana del %1</translation>
    </message>
</context>
<context>
    <name>StretchList</name>
    <message>
        <source>Add hours</source>
        <translation>Añadir horas</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>%1 as steward in the place of %2: %3 of %4 have signed.</source>
        <translation>%1 como responsable en lugar de %2: han firmado %3 de %4.</translation>
    </message>
    <message>
        <source>Enough have signed.</source>
        <translation>Ha firmado un número suficiente.</translation>
    </message>
    <message>
        <source>Signed: %1 of %2 that are needed.</source>
        <translation>Firmas: %1 de las %2 necesarias.</translation>
    </message>
</context>
<context>
    <name>SuccessionSheet</name>
    <message>
        <source>%1 stays in the circle as a member. When something is heard of them before enough have signed, the vote does not hold.</source>
        <translation>%1 se queda en el círculo como miembro. Si se sabe algo de esa persona antes de que haya firmas suficientes, el voto no vale.</translation>
    </message>
    <message>
        <source>A steward in the place of %1</source>
        <translation>Alguien responsable en lugar de %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing was heard of %1 for 30 days or more. More than half of the others can name somebody else by signing.</source>
        <translation>No se ha sabido nada de %1 en 30 días o más. Más de la mitad del resto puede nombrar a otra persona firmando.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>Quién pasa a ser responsable</translation>
    </message>
</context>
<context>
    <name>SweptExports</name>
    <message>
        <source>An export was cut off. What it left in clear was deleted: %1</source>
        <translation>Una exportación se interrumpió. Lo que dejó sin cifrar se borró: %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Deleted here</source>
        <translation>Borradas aquí</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Que difieren</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No están aquí</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Cambiarán</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Añadir a mi próxima sesión</translation>
    </message>
    <message>
        <source>It is on the list for your next session.</source>
        <translation>Está en la lista de tu próxima sesión.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>Use your own words: what %1 wrote stays in the circle, and no report shows it. Your list knows where it came from, and nobody is told.</source>
        <translation>Usa tus propias palabras: lo que escribió %1 se queda en el círculo y ningún informe lo muestra. Tu lista sabe de dónde vino, y no se avisa a nadie.</translation>
    </message>
    <message>
        <source>What you want to speak about</source>
        <translation>De qué quieres hablar</translation>
    </message>
    <message>
        <source>With no words, the line begins with what you said in the circle.</source>
        <translation>Sin palabras, la línea empieza con lo que dijiste en el círculo.</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>%1 copies this folder: what is written here leaves this computer.</source>
        <translation>%1 copia esta carpeta: lo que se escribe aquí sale de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins and other records</source>
        <translation>
            <numerusform>%n registro u otra anotación</numerusform>
            <numerusform>%n registros y otras anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files</source>
        <translation>
            <numerusform>%n otro archivo</numerusform>
            <numerusform>%n archivos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>Everybody who uses this computer can look into this folder.</source>
        <translation>Cualquiera que use este equipo puede mirar en esta carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>En esta carpeta no se puede escribir nada. Elige otra.</translation>
    </message>
    <message>
        <source>One file (%1)</source>
        <translation>Un archivo (%1)</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Un archivo zip</translation>
    </message>
    <message>
        <source>There is only room for %1 there. Choose another place, or less.</source>
        <translation>Ahí solo hay sitio para %1. Elige otro lugar, o menos.</translation>
    </message>
    <message>
        <source>This disk keeps nobody out: whoever plugs it in reads it.</source>
        <translation>Este disco no cierra el paso a nadie: quien lo conecte lo lee.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Esta carpeta no está. Elige otra.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1): others may read it there.</source>
        <translation>Esta carpeta está en una unidad de red (%1): ahí pueden leerlo otras personas.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>alrededor de %1</translation>
    </message>
</context>
<context>
    <name>TakeOutView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Circles, settings, limits and keys always stay with this journal.</source>
        <translation>Los círculos, ajustes, límites y claves se quedan siempre con este diario.</translation>
    </message>
    <message>
        <source>Entries that you did not choose stayed here.</source>
        <translation>Las entradas que no elegiste se quedaron aquí.</translation>
    </message>
    <message>
        <source>It was stopped when your journal was locked. Nothing was written.</source>
        <translation>Se detuvo al bloquearse tu diario. No se escribió nada.</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires stayed here, as you chose.</source>
        <translation>El ánimo, el sueño y los cuestionarios se quedaron aquí, como elegiste.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Photos and files stayed here, as you chose.</source>
        <translation>Las fotos y los archivos se quedaron aquí, como elegiste.</translation>
    </message>
    <message>
        <source>Putting it on the disk</source>
        <translation>Poniéndolo en el disco</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <translation>Sacándolo</translation>
    </message>
    <message>
        <source>You can go on writing meanwhile. It can be stopped until the end, and a lock stops it too; then nothing is left of it.</source>
        <translation>Mientras tanto puedes seguir escribiendo. Se puede detener hasta el final, y bloquear el diario también lo detiene; entonces no queda nada de ello.</translation>
    </message>
    <message>
        <source>Your journal is written.</source>
        <translation>Tu diario está escrito.</translation>
    </message>
</context>
<context>
    <name>TakingAll</name>
    <message>
        <source>Everything is put away. It goes out in a moment.</source>
        <translation>Todo está apartado. Sale en un momento.</translation>
    </message>
    <message>
        <source>Everything is taken back.</source>
        <translation>Todo está retirado.</translation>
    </message>
    <message>
        <source>It is all there again. Nobody heard of it.</source>
        <translation>Todo está ahí otra vez. Nadie se enteró.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What had not gone out is there again. The rest stays taken back.</source>
        <translation>Lo que no había salido está ahí otra vez. Lo demás sigue retirado.</translation>
    </message>
    <message>
        <source>What you shared is taken back, and the others are told. That stays so.</source>
        <translation>Lo que compartiste está retirado y el resto lo sabe. Así se queda.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n posts are taken back.</source>
        <translation>
            <numerusform>%n publicación está retirada.</numerusform>
            <numerusform>%n publicaciones están retiradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Friends can still remember it, and may have copied it. What was kept for a report stays with whoever kept it for its 30 days.</source>
        <translation>Tus amistades aún pueden recordarlo y quizá lo hayan copiado. Lo que se guardó para un aviso se queda con quien lo guardó durante sus 30 días.</translation>
    </message>
    <message>
        <source>It has not gone out. It goes from the circle at once, and nobody learns that it was there.</source>
        <translation>No ha salido. Desaparece del círculo al momento, y nadie se entera de que estaba.</translation>
    </message>
    <message>
        <source>Its words go here at once, and from the others with their next look. The relay is asked to forget what it has.</source>
        <translation>Sus palabras desaparecen de aquí al momento, y de los demás equipos la próxima vez que miren. Se pide al repetidor que olvide lo que tiene.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Dejarlo en privado</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Take this back?</source>
        <translation>¿Retirar esto?</translation>
    </message>
    <message>
        <source>Your journal keeps the entry that it was made of.</source>
        <translation>Tu diario conserva la entrada de la que salió.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>A new template</source>
        <translation>Una plantilla nueva</translation>
    </message>
    <message>
        <source>Another heading</source>
        <translation>Otro encabezado</translation>
    </message>
    <message>
        <source>Change a template</source>
        <translation>Cambiar una plantilla</translation>
    </message>
    <message>
        <source>Headings, from top to bottom</source>
        <translation>Encabezados, de arriba abajo</translation>
    </message>
    <message>
        <source>Keep this template</source>
        <translation>Guardar esta plantilla</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
</context>
<context>
    <name>TemplateOverlay</name>
    <message>
        <source>Begin with a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Buscar una plantilla</translation>
    </message>
    <message>
        <source>Make or change my own</source>
        <translation>Crear o cambiar las mías</translation>
    </message>
    <message>
        <source>No template has this name.</source>
        <translation>Ninguna plantilla tiene este nombre.</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Empezar con %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Earlier answers</source>
        <translation>Respuestas anteriores</translation>
    </message>
    <message>
        <source>The answer is put away.</source>
        <translation>La respuesta queda apartada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>A few seconds left</source>
        <translation>Quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation>
            <numerusform>Queda alrededor de %n hora</numerusform>
            <numerusform>Quedan alrededor de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Queda alrededor de %n minuto</numerusform>
            <numerusform>Quedan alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>TodaySheet</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Añadir una imagen o un archivo</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Página nueva</translation>
    </message>
    <message>
        <source>No question for the rest of today.</source>
        <translation>Ninguna pregunta en lo que queda de hoy.</translation>
    </message>
    <message>
        <source>No question today</source>
        <translation>Hoy ninguna pregunta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Lugar: {place}</translation>
    </message>
    <message>
        <source>Today&apos;s page</source>
        <translation>La página de hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Escribir sin distracciones</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Good afternoon. Write as much or as little as you like.</source>
        <translation>Buenas tardes. Escribe tanto o tan poco como quieras.</translation>
    </message>
    <message>
        <source>Good evening. Write as much or as little as you like.</source>
        <translation>Buenas noches. Escribe tanto o tan poco como quieras.</translation>
    </message>
    <message>
        <source>Good morning. Write as much or as little as you like.</source>
        <translation>Buenos días. Escribe tanto o tan poco como quieras.</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Mi botiquín</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>Mi botiquín: lo que me ayuda</translation>
    </message>
    <message>
        <source>This page is yours.</source>
        <translation>Esta página es tuya.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Welcome back. Write as much or as little as you like.</source>
        <translation>Qué bien verte de nuevo. Escribe tanto o tan poco como quieras.</translation>
    </message>
</context>
<context>
    <name>TopicLines</name>
    <message numerus="yes">
        <source>%n more on the list, on page 2</source>
        <translation>
            <numerusform>%n más en la lista, en la página 2</numerusform>
            <numerusform>%n más en la lista, en la página 2</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>Algo de lo que hablar</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>La lista entera</translation>
    </message>
</context>
<context>
    <name>TopicsPart</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation>Decirlo con otras palabras</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>Algo de lo que hablar</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>Hablado el %1</translation>
    </message>
    <message numerus="yes">
        <source>Talked about: %n</source>
        <translation>
            <numerusform>Hablado: %n</numerusform>
            <numerusform>Hablado: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The first three stand at the top of a report. Tick what was talked about.</source>
        <translation>Las tres primeras están al comienzo de un informe. Marca lo que ya se habló.</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>De qué quiero hablar</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>En la papelera. Ahí se queda 30 días.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TrashView</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are back in the journal.</source>
        <translation>
            <numerusform>%n entrada está de nuevo en el diario.</numerusform>
            <numerusform>%n entradas están de nuevo en el diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good.</source>
        <translation>
            <numerusform>%n entrada está borrada del todo.</numerusform>
            <numerusform>%n entradas están borradas del todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Volver al diario</translation>
    </message>
    <message>
        <source>Backups made before still hold them until they are rotated out.</source>
        <translation>Las copias hechas antes aún las contienen hasta que les toque salir.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todas</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Borrar %n entrada</numerusform>
            <numerusform>Borrar %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good</source>
        <translation>
            <numerusform>Borrar %n entrada del todo</numerusform>
            <numerusform>Borrar %n entradas del todo</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar del todo</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Borrada el %1</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Entradas borradas</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Entries stay here for 30 days, then they are deleted for good.</source>
        <translation>Las entradas se quedan aquí 30 días; después se borran del todo.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The trash is empty. A deleted entry stays here for 30 days.</source>
        <translation>La papelera está vacía. Una entrada borrada se queda aquí 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n entries, their earlier versions and their files are lost. This cannot be undone.</source>
        <translation>
            <numerusform>Se pierden las palabras de %n entrada, sus versiones anteriores y sus archivos. No se puede deshacer.</numerusform>
            <numerusform>Se pierden las palabras de %n entradas, sus versiones anteriores y sus archivos. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A page is here, if you want one.</source>
        <translation>Aquí hay una página, si quieres.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar ánimo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Open Lamplit</source>
        <translation>Abrir Lamplit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Escribir algo</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 could not be reached: their invite has ended at the relay, so they were not let in. Invite them again.</source>
        <translation>No se pudo alcanzar a %1: su invitación ha terminado en el repetidor, así que no ha entrado. Envíale otra invitación.</translation>
    </message>
    <message>
        <source>%1 could not be reached: they were let in, and the box for the answer was gone. A steward removes them; then they need another invite.</source>
        <translation>No se pudo alcanzar a %1: se le dejó entrar y ya no estaba el buzón de la respuesta. Hace falta que una persona responsable quite a esa persona; después necesita otra invitación.</translation>
    </message>
    <message>
        <source>%1 has moved this circle to %2, and it cannot be seen there from here. Nothing is lost: what you say is kept until then. If that does not end, another steward can undo the move after two weeks.</source>
        <translation>%1 ha movido este círculo a %2, y desde aquí no se ve allí. No se pierde nada: lo que digas se guarda hasta entonces. Si eso no acaba, otra persona responsable puede deshacer el traslado a las dos semanas.</translation>
    </message>
    <message>
        <source>%1 is let in, and the box for the answer is full. The answer goes out once they have looked for news, which makes room.</source>
        <translation>%1 ya puede entrar, y el buzón de la respuesta está lleno. La respuesta sale cuando busque novedades, lo que deja sitio.</translation>
    </message>
    <message>
        <source>%1 keeps a share of the way into your journal, and is in the circle no longer. Make the shares anew.</source>
        <translation>%1 guarda una parte de la vía a tu diario y ya no está en el círculo. Haz las partes de nuevo.</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2, where it moved; here that move does not hold. Ask each other where you go on: from there one can ask to go back, and from here one needs another invite.</source>
        <translation>%1 dice que está con este círculo en %2, adonde se movió; aquí ese traslado no vale. Hay que hablar de dónde seguir: desde allí se puede pedir volver, y desde aquí hace falta otra invitación.</translation>
    </message>
    <message>
        <source>%1 says they were shown another history of this circle. Either the relay is not honest, or %1 is not. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>%1 dice que se le mostró otra historia de este círculo. O el repetidor no es honesto, o no lo es %1. Una persona responsable dice cuál vale; quien vio la otra pide que le dejen entrar de nuevo.</translation>
    </message>
    <message>
        <source>A move to %1 is under way already. Look for news first.</source>
        <translation>Ya hay en marcha un traslado a %1. Busca primero novedades.</translation>
    </message>
    <message>
        <source>A photo or file in this circle did not arrive whole.</source>
        <translation>Una foto o archivo de este círculo no llegó entero.</translation>
    </message>
    <message>
        <source>An entry of this circle leads nowhere here. Nothing is lost. Where everybody is held up, a steward mends it; where the others go on, they can let you in again.</source>
        <translation>Un elemento de este círculo no lleva aquí a ninguna parte. No se pierde nada. Si detiene a todo el mundo, lo repara una persona responsable; si el resto sigue, puede dejarte entrar de nuevo.</translation>
    </message>
    <message>
        <source>It is done as soon as the relay is reached.</source>
        <translation>Se hará en cuanto se alcance el repetidor.</translation>
    </message>
    <message>
        <source>Lamplit made a mistake in this circle (%1), and goes on with the others. Nothing is lost; it is tried again.</source>
        <translation>Lamplit cometió un error en este círculo (%1) y sigue con los demás. No se pierde nada; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the boxes of all others at the relay are full. They empty when the others look for news; it is tried again by itself.</source>
        <translation>No se pudo pedir tu lugar a nadie, porque los buzones del resto en el repetidor están llenos. Se vacían cuando el resto busca novedades; se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the relay has none of the boxes that this journal knows. Leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>No se pudo pedir tu lugar a nadie, porque el repetidor no tiene ninguno de los buzones que conoce este diario. Sal aquí de este círculo, pide a una persona responsable que te quite y acepta otra invitación.</translation>
    </message>
    <message>
        <source>Nobody could be asked yet where this circle was before it moved. Until then you stay here, and it is tried again by itself. Whoever is there can also leave there, and be invited here.</source>
        <translation>Aún no se pudo preguntar a nadie en el lugar donde estaba este círculo antes de moverse. Hasta entonces te quedas aquí, y se intenta de nuevo por sí solo. Quien esté allí también puede salir de allí y recibir una invitación para entrar aquí.</translation>
    </message>
    <message>
        <source>Nobody has let this journal back in for two weeks. If the others do not see that you ask, leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>Nadie ha dejado volver a este diario en dos semanas. Si el resto no ve que lo pides, sal aquí de este círculo, pide a una persona responsable que te quite y acepta otra invitación.</translation>
    </message>
    <message>
        <source>Others in this circle were faster each time. Nothing is lost: it goes out by itself.</source>
        <translation>Otras personas de este círculo fueron cada vez más rápidas. No se pierde nada: sale por sí solo.</translation>
    </message>
    <message>
        <source>Something in this circle was made by a newer Lamplit. Update it here, and the circle goes on. If nobody has a newer one, a steward can mend it after two weeks.</source>
        <translation>Algo en este círculo lo hizo un Lamplit más nuevo. Actualízalo aquí y el círculo sigue. Si nadie tiene uno más nuevo, una persona responsable puede repararlo a las dos semanas.</translation>
    </message>
    <message>
        <source>The circle is at %1 now. The others follow with their next look for news.</source>
        <translation>El círculo está ahora en %1. El resto sigue la próxima vez que busque novedades.</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now, and the others are told.</source>
        <translation>Desde aquí, el círculo se encuentra ahora en %1, y se avisa al resto.</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now.</source>
        <translation>Desde aquí, el círculo se encuentra ahora en %1.</translation>
    </message>
    <message>
        <source>The circle stays where it is, and nothing was changed: %1</source>
        <translation>El círculo se queda donde está y no se cambió nada: %1</translation>
    </message>
    <message>
        <source>The invite that you came with has ended, and nobody let you in. Ask for another one.</source>
        <translation>La invitación con la que llegaste ha terminado y nadie te dejó entrar. Pide otra.</translation>
    </message>
    <message>
        <source>The invite that you came with has ended. If you are not let in by tomorrow, ask for another one.</source>
        <translation>La invitación con la que llegaste ha terminado. Si mañana no has entrado, pide otra.</translation>
    </message>
    <message>
        <source>The invite that you came with has run out. Ask for another one.</source>
        <translation>La invitación con la que llegaste ha caducado. Pide otra.</translation>
    </message>
    <message>
        <source>The invite that you came with was taken back. Ask for another one.</source>
        <translation>La invitación con la que llegaste se retiró. Pide otra.</translation>
    </message>
    <message>
        <source>The invite that you came with was used for somebody else. Ask for another one.</source>
        <translation>La invitación con la que llegaste se usó para otra persona. Pide otra.</translation>
    </message>
    <message>
        <source>The others have gone on from another place than this journal&apos;s. They can let you in again; what only you have goes out again then.</source>
        <translation>El resto ha seguido desde otro lugar que el de este diario. Puede dejarte entrar de nuevo; lo que solo tienes tú sale entonces otra vez.</translation>
    </message>
    <message>
        <source>The relay has shown another history of this circle than it shows now, so it is not honest. What you said meanwhile goes out again; what you read stays here.</source>
        <translation>El repetidor ha mostrado otra historia de este círculo que la que muestra ahora, así que no es honesto. Lo que dijiste mientras tanto sale de nuevo; lo que leíste se queda aquí.</translation>
    </message>
    <message>
        <source>The relay has shown members of this circle different histories. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>El repetidor ha mostrado historias distintas a miembros de este círculo. Una persona responsable dice cuál vale; quien vio la otra pide que le dejen entrar de nuevo.</translation>
    </message>
    <message>
        <source>The relay let go of something that you shared, though you did not take it back. It is kept here, and said again to whoever asks.</source>
        <translation>El repetidor soltó algo que compartiste, aunque no lo retiraste. Se guarda aquí y se dice de nuevo a quien lo pida.</translation>
    </message>
    <message>
        <source>The relay no longer knows where this circle has come to. A steward can mend that; otherwise the others can let you in again.</source>
        <translation>El repetidor ya no sabe hasta dónde ha llegado este círculo. Una persona responsable puede repararlo; si no, el resto puede dejarte entrar de nuevo.</translation>
    </message>
    <message>
        <source>The relay says again and again that something new is there, and shows nothing. It is broken or not honest; your words wait here.</source>
        <translation>El repetidor dice una y otra vez que hay algo nuevo y no muestra nada. Está roto o no es honesto; tus palabras esperan aquí.</translation>
    </message>
    <message>
        <source>The relay shows a history of this circle that this journal never saw, so it cannot be mended from here. Another steward may be able to. If nobody can, begin the circle anew, best at another relay; what you have stays here.</source>
        <translation>El repetidor muestra una historia de este círculo que este diario nunca vio, así que no se puede reparar desde aquí. Quizá pueda otra persona responsable. Si nadie puede, lo mejor es empezar el círculo de nuevo, en otro repetidor; lo que tienes se queda aquí.</translation>
    </message>
    <message>
        <source>The relay shows another history of this circle than before, so nothing of it is believed. It may end by itself; if not, the others can let you in again.</source>
        <translation>El repetidor muestra otra historia de este círculo que antes, así que no se cree nada de ella. Puede acabar por sí solo; si no, el resto puede dejarte entrar de nuevo.</translation>
    </message>
    <message>
        <source>The relay was put back from a backup and waits for a steward to mend this circle. What you write is kept here until then.</source>
        <translation>El repetidor se restauró desde una copia y espera a que una persona responsable repare este círculo. Lo que escribes se guarda aquí hasta entonces.</translation>
    </message>
    <message>
        <source>There is something in this circle that is not read here yet, and mending would undo it. Look for news first, and mend only what is still in the way then.</source>
        <translation>Hay algo en este círculo que aquí aún no se lee, y reparar lo desharía. Busca primero novedades y repara solo lo que siga estorbando.</translation>
    </message>
    <message>
        <source>This circle goes on at another relay. Its place at this one was closed.</source>
        <translation>Este círculo sigue en otro repetidor. Su lugar en este se cerró.</translation>
    </message>
    <message>
        <source>This circle was moved to another relay, where the others may be already. A steward can undo that after two weeks, if nobody can get there.</source>
        <translation>Este círculo se movió a otro repetidor, donde quizá ya esté el resto. Una persona responsable puede deshacerlo a las dos semanas, si nadie puede llegar allí.</translation>
    </message>
    <message>
        <source>This journal was restored, or used as a copy somewhere else, so its place in the circle is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>Este diario se restauró, o se usó una copia en otro sitio, así que su lugar en el círculo ya no es seguro. El resto puede devolvérselo. Antes no se envía nada.</translation>
    </message>
    <message>
        <source>Waiting for %1, or another member, to let you in. Your words: %2.</source>
        <translation>Esperando a que %1, u otro miembro, te deje entrar. Tus palabras: %2.</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>Esperando a la red.</translation>
    </message>
    <message>
        <source>Where this circle was before it moved, the move does not hold any more: whoever has not come may go on there without you. Ask them. You can ask to go back, and what you said here comes along; or stay, if you miss nobody.</source>
        <translation>Donde estaba este círculo antes de moverse, el traslado ya no vale: quien no haya venido puede seguir allí sin ti. Pregúntales. Puedes pedir volver, y lo que dijiste aquí va contigo; o quedarte, si no echas a nadie en falta.</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>Ya no estás en este círculo. Lo que recibiste sigue aquí.</translation>
    </message>
    <message>
        <source>You have asked for your place. Somebody in the circle gives it back; tell one of them that it is really you who asks.</source>
        <translation>Has pedido tu lugar. Alguien del círculo te lo devuelve; dile a alguien que de verdad lo pides tú.</translation>
    </message>
    <message>
        <source>You have asked to go back to where this circle was before it moved. Until somebody there lets you in, you stay here. Tell one of them that it is really you who asks.</source>
        <translation>Has pedido volver adonde estaba este círculo antes de moverse. Hasta que alguien de allí te deje entrar, te quedas aquí. Dile a alguien que de verdad lo pides tú.</translation>
    </message>
    <message>
        <source>You were away for longer than the relay keeps things, so some cannot be read any more. The others can let you in again.</source>
        <translation>Estuviste fuera más tiempo del que el repetidor guarda las cosas, así que algunas ya no se pueden leer. El resto puede dejarte entrar de nuevo.</translation>
    </message>
    <message>
        <source>Your place in this circle went to another copy of this journal, which asked for it. If that was not you, tell the others. They can give it back to this one.</source>
        <translation>Tu lugar en este círculo pasó a otra copia de este diario, que lo pidió. Si no fuiste tú, díselo al resto. Puede devolverlo a este.</translation>
    </message>
</context>
<context>
    <name>TryCode</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Does your recovery code still work?</source>
        <translation>¿Aún funciona tu código de recuperación?</translation>
    </message>
    <message>
        <source>If the sheet has become hard to read, make it anew now.</source>
        <translation>Si la hoja ya cuesta de leer, hazla ahora de nuevo.</translation>
    </message>
    <message>
        <source>If the sheet is lost or cannot be read, make a new code. The old one then no longer opens this journal. Copies and backups made until now still open with it.</source>
        <translation>Si la hoja se ha perdido o no se puede leer, crea un código nuevo. El antiguo dejará de abrir este diario. Las copias hechas hasta ahora aún se abren con él.</translation>
    </message>
    <message>
        <source>It works. Thank you. You are asked again in half a year.</source>
        <translation>Funciona. Gracias. Se te pregunta de nuevo en medio año.</translation>
    </message>
    <message>
        <source>It works. That could not be noted, so you may be asked again.</source>
        <translation>Funciona. No se pudo anotar, así que puede que se te pregunte otra vez.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Take it from where you keep it, and type it here. Nothing is changed.</source>
        <translation>Tómalo de donde lo guardas y escríbelo aquí. No se cambia nada.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>The time of day</source>
        <translation>La hora del día</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Another journal</source>
        <translation>Otro diario</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elegir el archivo de clave</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>He olvidado mi frase de paso</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>Tengo partes en papel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Put the newest backup back</source>
        <translation>Volver a poner la copia más reciente</translation>
    </message>
    <message>
        <source>Putting the newest backup back takes the journal to the day of the backup. What is there now is set aside and kept.</source>
        <translation>Volver a poner la copia más reciente lleva el diario al día de la copia. Lo que hay ahora se aparta y se conserva.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>Ver lo que aún se puede leer</translation>
    </message>
    <message>
        <source>Seeing what can still be read changes nothing; begin with it.</source>
        <translation>Ver lo que aún se puede leer no cambia nada; empieza por ahí.</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Usar un archivo de clave</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Usar mi frase de paso</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usar mi código de recuperación</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>Usar el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
    <message>
        <source>And how much is there now?</source>
        <translation>¿Y cuánto hay ahora?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>¿Ayudó?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Hide the breathing guide</source>
        <translation>Ocultar la guía de respiración</translation>
    </message>
    <message>
        <source>How much distress is there right now?</source>
        <translation>¿Cuánto malestar hay ahora mismo?</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>No anotar nada</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Show the breathing guide</source>
        <translation>Mostrar la guía de respiración</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You need not answer. Go on whenever you like.</source>
        <translation>No hace falta responder. Sigue cuando quieras.</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close or lock it there first.</source>
        <translation>Ciérralo o bloquéalo primero ahí.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command since %1.</source>
        <translation>Lamplit ya tiene abierto este diario, en otro comando desde las %1.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command.</source>
        <translation>Lamplit ya tiene abierto este diario, en otro comando.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window since %1.</source>
        <translation>Lamplit ya tiene abierto este diario, en otra ventana desde las %1.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window.</source>
        <translation>Lamplit ya tiene abierto este diario, en otra ventana.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>%1 does the same.</source>
        <translation>%1 hace lo mismo.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>Check this journal</source>
        <translation>Revisar este diario</translation>
    </message>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>Elige la carpeta del diario</translation>
    </message>
    <message>
        <source>Closes the journal and forgets the keys.</source>
        <translation>Cierra el diario y olvida las claves.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>Borrar este diario del todo</translation>
    </message>
    <message>
        <source>Does the recovery code still work?</source>
        <translation>¿Aún funciona el código de recuperación?</translation>
    </message>
    <message>
        <source>Each of these opens the journal by itself; of shares it takes several together. The last one cannot be removed.</source>
        <translation>Cada una abre el diario por sí sola; de las partes hacen falta varias juntas. La última no se puede quitar.</translation>
    </message>
    <message>
        <source>Encrypts the whole journal again, so that old passphrases and codes open only old copies.</source>
        <translation>Cifra de nuevo todo el diario, para que las frases y códigos antiguos solo abran copias antiguas.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>Revisa cada página, cada foto, el índice de búsqueda y las claves.</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Crear otro</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Crear claves nuevas</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Claves nuevas para todo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Abrir otro</translation>
    </message>
    <message>
        <source>Other journals</source>
        <translation>Otros diarios</translation>
    </message>
    <message>
        <source>Other journals open make another</source>
        <translation>Otros diarios abrir crear otro</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Partes en papel</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>Estado de este diario</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>This is the only one Lamplit knows on this computer.</source>
        <translation>Es el único que Lamplit conoce en este equipo.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Type it from the paper: it is tried for real, and nothing is changed.</source>
        <translation>Escríbelo tal como está en el papel: se prueba de verdad y no se cambia nada.</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>Diario y claves</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Maneras de entrar</translation>
    </message>
    <message>
        <source>Ways in keys add passphrase recovery code key file system keychain shares on paper remove</source>
        <translation>Maneras de entrar claves añadir frase de paso código de recuperación archivo de clave llavero del sistema partes en papel quitar</translation>
    </message>
    <message>
        <source>What takes room, and giving back the room of what was deleted.</source>
        <translation>Qué ocupa espacio, y recuperar el de lo que se borró.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Where it is kept folder place network cloud</source>
        <translation>Dónde se guarda carpeta lugar red nube</translation>
    </message>
    <message>
        <source>With every entry in it. Its name is asked first.</source>
        <translation>Con todas sus entradas. Antes se pregunta su nombre.</translation>
    </message>
    <message>
        <source>opened the journal this time</source>
        <translation>abrió el diario esta vez</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare anew before you share more.</source>
        <translation>%1 tiene una clave nueva. Puede ser otro equipo. Compara de nuevo antes de compartir más.</translation>
    </message>
    <message>
        <source>Both of you wait until your journals have the newest, open this again, and read once more.</source>
        <translation>Hay que esperar a que ambos diarios tengan lo más reciente, abrir esto otra vez y leer de nuevo.</translation>
    </message>
    <message>
        <source>Call %1 or sit together, and read these groups to each other. In %1&apos;s window they are the same, if nobody stands between you.</source>
        <translation>Llama o visita a %1 y lee estos grupos en voz alta. En la ventana de %1 son los mismos, si no hay nadie en medio.</translation>
    </message>
    <message>
        <source>Compare numbers with %1</source>
        <translation>Comparar números con %1</translation>
    </message>
    <message>
        <source>If they still differ, ask %1 in another way, not through this circle, and let a steward know.</source>
        <translation>Si siguen sin coincidir, pregunta a %1 por otra vía, no por este círculo, y díselo a una persona responsable.</translation>
    </message>
    <message>
        <source>Noted: you and %1 have the same number.</source>
        <translation>Anotado: el número es el mismo en tu ventana y en la de %1.</translation>
    </message>
    <message>
        <source>Nothing is noted. Share nothing more here for now.</source>
        <translation>No se anota nada. Por ahora, no compartas nada más aquí.</translation>
    </message>
    <message>
        <source>Or read the code that %1 shows:</source>
        <translation>O lee el código que muestra %1:</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Número de seguridad</translation>
    </message>
    <message>
        <source>Somebody may stand between you, or one of you looks at somebody else&apos;s number or has not heard of a new key yet.</source>
        <translation>Puede que haya alguien en medio, o que se esté mirando el número de otra persona o aún no se sepa de una clave nueva.</translation>
    </message>
    <message>
        <source>The number as a QR code</source>
        <translation>El número como código QR</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>When they differ</source>
        <translation>Si no coinciden</translation>
    </message>
    <message>
        <source>You have compared this number before.</source>
        <translation>Ya comparaste este número.</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>%1 added, %2 removed</source>
        <translation>añadidas %1, quitadas %2</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n palabra añadida</numerusform>
            <numerusform>%n palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n palabra quitada</numerusform>
            <numerusform>%n palabras quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Traída</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>No words changed</source>
        <translation>Ninguna palabra cambió</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message numerus="yes">
        <source>The first version, %n words</source>
        <translation>
            <numerusform>La primera versión, %n palabra</numerusform>
            <numerusform>La primera versión, %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Choose a version to see what changed in it.</source>
        <translation>Elige una versión para ver qué cambió en ella.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>Cómo está ahora</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Es la primera versión.</translation>
    </message>
    <message>
        <source>an earlier version, restored</source>
        <translation>una versión anterior, restaurada</translation>
    </message>
    <message>
        <source>brought in from another journal</source>
        <translation>traída de otro diario</translation>
    </message>
    <message>
        <source>the current version</source>
        <translation>la versión actual</translation>
    </message>
    <message>
        <source>the first version and the only one so far</source>
        <translation>la primera versión y la única hasta ahora</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>escrita en %1</translation>
    </message>
</context>
<context>
    <name>WaitEditor</name>
    <message>
        <source>My night</source>
        <translation>Mi noche</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>%1 has their place back.</source>
        <translation>%1 tiene de nuevo su lugar.</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>%1 ya está dentro.</translation>
    </message>
    <message>
        <source>%1 is not let in, and the invite is worthless then.</source>
        <translation>No se dejará entrar a %1, y la invitación ya no valdrá nada.</translation>
    </message>
    <message>
        <source>%1 was not let in, and the invite is worthless now.</source>
        <translation>No se dejó entrar a %1, y la invitación ya no vale nada.</translation>
    </message>
    <message>
        <source>Asks to be let in</source>
        <translation>Pide entrar</translation>
    </message>
    <message>
        <source>Asks to come back</source>
        <translation>Pide volver</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>No dejar entrar</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>No es a quien invité</translation>
    </message>
    <message>
        <source>Somebody asks to be let in.</source>
        <translation>Alguien pide entrar.</translation>
    </message>
    <message>
        <source>Whoever you did invite needs a new one.</source>
        <translation>La persona a la que sí invitaste necesita otra invitación.</translation>
    </message>
</context>
<context>
    <name>WeekLine</name>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%n de %1 días</numerusform>
            <numerusform>%n de %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>Días con registro</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Valor central</translation>
    </message>
    <message>
        <source>No check-ins</source>
        <translation>Ningún registro</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana del %1</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>%1 looks after you at the beginning. Ask whatever you like, also alone: an answer can go to one person.</source>
        <translation>%1 te acompaña al principio. Pregunta lo que quieras, también a solas: una respuesta puede ir a una sola persona.</translation>
    </message>
    <message>
        <source>A wish says what you would like back, such as just to be heard.</source>
        <translation>Un deseo dice qué te gustaría recibir, por ejemplo solo que te escuchen.</translation>
    </message>
    <message>
        <source>Check in says only how you are, in two key presses.</source>
        <translation>Registrar ánimo solo dice cómo estás, con dos teclas.</translation>
    </message>
    <message>
        <source>Comparing numbers makes sure that nobody stands between you.</source>
        <translation>Comparar números asegura que no haya nadie en medio.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Share an entry shows first exactly what the others will see. Nothing leaves before you send it.</source>
        <translation>Compartir una entrada muestra primero exactamente lo que verá el resto. Nada sale antes de que lo envíes.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What each thing does</source>
        <translation>Qué hace cada cosa</translation>
    </message>
    <message>
        <source>What you agreed on</source>
        <translation>Lo que se acordó</translation>
    </message>
    <message>
        <source>What you shared can be taken back from its menu. Friends can still remember or copy it.</source>
        <translation>Lo que compartiste se puede retirar desde su menú. Tus amistades aún pueden recordarlo o copiarlo.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>Estás en %1</translation>
    </message>
    <message>
        <source>You choose which topics are shown, folded or held. Nobody is told, and nobody sees what you have read.</source>
        <translation>Tú eliges qué temas se muestran, se pliegan o se apartan. No se avisa a nadie, y nadie ve lo que has leído.</translation>
    </message>
    <message>
        <source>You may leave at any time, quietly or with a word.</source>
        <translation>Puedes irte en cualquier momento, en silencio o con unas palabras.</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>%1, the whole day</source>
        <translation>%1, todo el día</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>That is still to come. Choose a time up to now.</source>
        <translation>Eso aún no ha llegado. Elige un momento hasta ahora.</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation>De qué habla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Escribe la hora así: 21:04.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>Elige dónde escribirlo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Escrito como</translation>
    </message>
</context>
<context>
    <name>WindowsEditor</name>
    <message>
        <source>Add hours, or choose that circles never open.</source>
        <translation>Añade horas, o elige que los círculos no abran nunca.</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>A estas horas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>Cuándo abren los círculos</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPicker</name>
    <message>
        <source>No word like that</source>
        <translation>Ninguna palabra así</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>What I want to talk about</source>
        <translation>De qué quiero hablar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Feelings</source>
        <translation>Sentimientos</translation>
    </message>
    <message>
        <source>Type to find a word</source>
        <translation>Escribe para encontrar una palabra</translation>
    </message>
</context>
<context>
    <name>WorriedPage</name>
    <message>
        <source>Agree when you will speak next, and keep to it. Many people come through such times with somebody beside them.</source>
        <translation>Queda en cuándo será la próxima conversación y cúmplelo. Mucha gente sale de momentos así con alguien al lado.</translation>
    </message>
    <message>
        <source>Ask who else may know, and what helped before. Offer to call a line, a doctor or somebody they trust together with them. If they have a plan, read it with them.</source>
        <translation>Pregunta quién más puede saberlo y qué ayudó antes. Ofrece llamar a su lado a una línea de ayuda, a un servicio médico o a alguien de confianza. Si tiene un plan, lee el plan a su lado.</translation>
    </message>
    <message>
        <source>Ask, and listen</source>
        <translation>Pregunta y escucha</translation>
    </message>
    <message>
        <source>Call the emergency number of the country they are in, and say where they are. Stay with them or on the phone if you can. It is all right to do this even if they asked you not to.</source>
        <translation>Llama al número de emergencias del país en el que está y di dónde está. Quédate a su lado o al teléfono si puedes. Está bien hacerlo aunque te haya pedido que no.</translation>
    </message>
    <message>
        <source>Find more help together</source>
        <translation>Busca más ayuda con esa persona</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>Me preocupa alguien</translation>
    </message>
    <message>
        <source>If it may be happening now</source>
        <translation>Si puede estar pasando ahora</translation>
    </message>
    <message>
        <source>In a circle, write to them first. Nobody there is on duty, and a report is for harm done to others, not for worry.</source>
        <translation>En un círculo, escríbele primero. Allí nadie está de guardia, y un aviso es para el daño hecho a otras personas, no para la preocupación.</translation>
    </message>
    <message>
        <source>Promising to keep it secret, arguing about whether life is worth it, comparing, or making it smaller than it is for them.</source>
        <translation>Prometer guardarlo en secreto, discutir si la vida vale la pena, comparar, o quitarle importancia.</translation>
    </message>
    <message>
        <source>Say what you noticed, and that you care. It is all right to ask plainly whether they think of ending their life. Asking does not put the thought there; it shows that they can speak of it.</source>
        <translation>Di lo que has notado y que te importa. Está bien preguntar con claridad si piensa en acabar con su vida. Preguntar no mete la idea; muestra que puede hablar de ello.</translation>
    </message>
    <message>
        <source>Stay in touch, and look after yourself</source>
        <translation>Sigue en contacto y cuídate</translation>
    </message>
    <message>
        <source>Then listen more than you speak. You need no answer and no advice. “That sounds heavy. I am glad you told me” is enough.</source>
        <translation>Después, escucha más de lo que hablas. No hacen falta respuestas ni consejos. «Eso suena muy duro. Me alegra que me lo hayas contado» basta.</translation>
    </message>
    <message>
        <source>What rarely helps</source>
        <translation>Lo que rara vez ayuda</translation>
    </message>
    <message>
        <source>You cannot carry this alone, and what they do is not your doing. Tell somebody you trust. The lines of your country are there for you too.</source>
        <translation>No puedes cargar con esto a solas, y lo que haga no es obra tuya. Cuéntaselo a alguien de confianza. Las líneas de tu país están también para ti.</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>Add pictures or files</source>
        <translation>Añadir imágenes o archivos</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Save all files of this entry</source>
        <translation>Guardar todos los archivos de esta entrada</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>La dirección está en el portapapeles.</translation>
    </message>
    <message>
        <source>The entry that this leads to is not here.</source>
        <translation>La entrada a la que lleva esto no está aquí.</translation>
    </message>
    <message>
        <source>The file was removed from the entry.</source>
        <translation>El archivo se quitó de la entrada.</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>%1 queda en el archivo.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose one to write about it. The heavier packs ask nothing on Today until you switch them on.</source>
        <translation>Elige una para escribir sobre ella. Las colecciones más duras no preguntan nada en Hoy hasta que las actives.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Headings and questions for a new entry. Leave out whatever you like.</source>
        <translation>Encabezados y preguntas para una entrada nueva. Deja fuera lo que quieras.</translation>
    </message>
    <message>
        <source>Hide the templates put away</source>
        <translation>Ocultar las plantillas archivadas</translation>
    </message>
    <message>
        <source>Make my own from it</source>
        <translation>Hacer la mía a partir de ella</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>Ofrecer una pregunta en Hoy</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Ofrecerla de nuevo</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n templates put away</source>
        <translation>
            <numerusform>Mostrar %n plantilla archivada</numerusform>
            <numerusform>Mostrar %n plantillas archivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The template is deleted. Entries begun with it stay.</source>
        <translation>La plantilla se ha borrado. Las entradas que empezaron con ella se quedan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>They are kept in the journal. Delete takes one out.</source>
        <translation>Se guardan en el diario. Supr quita una.</translation>
    </message>
    <message>
        <source>This system has no dictionaries, so nothing is marked.</source>
        <translation>Este sistema no tiene diccionarios, así que no se marca nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Words you add while writing stand here.</source>
        <translation>Aquí están las palabras que añades al escribir.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tus propias palabras</translation>
    </message>
    <message>
        <source>Your own words spelling dictionary</source>
        <translation>Tus propias palabras ortografía diccionario</translation>
    </message>
    <message>
        <source>“%1” is no longer one of your words.</source>
        <translation>«%1» ya no es una de tus palabras.</translation>
    </message>
</context>
<context>
    <name>YearPixels</name>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Valor central</translation>
    </message>
    <message>
        <source>No check-in</source>
        <translation>Ningún registro</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A note to each of them</source>
        <translation>Una nota para cada persona</translation>
    </message>
    <message>
        <source>Both of them. With a third person, one may be out of reach.</source>
        <translation>Ambas. Con una tercera persona, una puede no estar al alcance.</translation>
    </message>
    <message>
        <source>How many of them are needed</source>
        <translation>Cuántas hacen falta</translation>
    </message>
    <message>
        <source>It takes two others in the circle at least.</source>
        <translation>Hacen falta al menos dos personas más en el círculo.</translation>
    </message>
    <message>
        <source>More than half of them is a good beginning: some may be out of reach, and a few alone open nothing.</source>
        <translation>Más de la mitad es un buen comienzo: alguna puede no estar al alcance, y unas pocas solas no abren nada.</translation>
    </message>
    <message>
        <source>Such as how to reach you. Write down elsewhere who keeps a share.</source>
        <translation>Por ejemplo, cómo dar contigo. Anota en otro sitio quién guarda una parte.</translation>
    </message>
    <message>
        <source>Two at least, so that nobody can do it alone. Choose them above.</source>
        <translation>Al menos dos, para que nadie pueda hacerlo a solas. Elígelas arriba.</translation>
    </message>
    <message>
        <source>Who keeps a share</source>
        <translation>Quién guarda una parte</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>No suggestions</source>
        <translation>Ninguna sugerencia</translation>
    </message>
</context>
<context>
    <name>_Shares</name>
    <message>
        <source>A share that came back</source>
        <translation>Una parte que volvió</translation>
    </message>
    <message>
        <source>Ask your friends</source>
        <translation>Pregunta a tus amistades</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Each of them sends you a share. Paste one after the other here.</source>
        <translation>Cada persona te envía una parte. Pégalas aquí, una tras otra.</translation>
    </message>
    <message>
        <source>Ring each of them up, and read them these four words. They compare them, and hear that it is you.</source>
        <translation>Llama a cada persona y léele estas cuatro palabras. Las compara y oye que eres tú.</translation>
    </message>
    <message>
        <source>Send this code to everybody who keeps a share, in any way.</source>
        <translation>Envía este código a todas las personas que guardan una parte, como quieras.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>El código como código QR</translation>
    </message>
    <message>
        <source>The new passphrase that you chose</source>
        <translation>La nueva frase de paso que elegiste</translation>
    </message>
    <message>
        <source>The shares</source>
        <translation>Las partes</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <source>The words of the code</source>
        <translation>Las palabras del código</translation>
    </message>
</context>
</TS>
